"""Tables of people as their owners lay them out: which columns, under which words, dates and cases of which habit.

Every word stands either in the frozen third or in development. Imports nothing of the scanner.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tests.corpus import people as plain
from tests.corpus.wide import numbers
from tests.corpus.wide.scene import Scene
from tests.corpus.wide.subjects import Subject

Cell = Callable[[Subject], str]
DATES = ("%d/%m/%Y", "%Y-%m-%d", "%d-%b-%Y", "%Y%m%d", "%d.%m.%Y", "%d %B %Y", "%Y-%m-%d 00:00:00")
FROZEN_DATES = ("%d/%m/%Y", "%d-%m-%Y", "%Y-%m-%dT00:00:00", "%d/%m/%y", "%d %b %Y", "%Y/%m/%d", "%d.%m.%Y")

WORDS = {
    "en": {
        "surname": ("Surname;Last Name;last_name;sname;FAMILY NAME;offender_surname;LastName", "legal surname;lname;PersonSurname;last;Family_Name;SURNAME;Offender Last Name"),
        "forename": ("Forename;First Name;GivenName;fname;first_name;Forenames", "given_name;FORENAME1;first;Christian Name;PersonGivenName;Forename(s)"),
        "full": ("Full Name;Prisoner Name;employeeName;patient_name;Name;Cardholder;Client Name", "fullname;Applicant Name;Name of defendant;taxpayer;Customer;NAME;Staff Member"),
        "initials": ("Initials;initials;Client Initials", "INITIALS;Inits;initial"),
        "born": ("DOB;D.O.B.;Date of Birth;birth_date;dateOfBirth;Birth Date", "PersonBirthDate;date_birth;BIRTH_DT;Date of birth (dd/mm/yyyy);Birthdate;dob_dt"),
        "nino": ("NI Number;NINO;National Insurance No;ni_number", "NI No.;nationalInsuranceNumber;NINO_NO;Nat Ins No"),
        "nhs": ("NHS Number;nhs_number;NHS No", "NHSNumber;NHS_NO;nhsNo"),
        "pnc": ("PNC ID;PNC;pnc_id;PNC Number", "PNCID;pncNumber;PNC No"),
        "cro": ("CRO Number;CRO;cro_no", "CRO No;croNumber"),
        "noms": ("Prison No;NOMS Number;noms_id;Prisoner Number", "NOMSNumber;Prison Number;offender_no;nomsId"),
        "old_prison": ("Prison Number;Prison No;PRISON_NO", "Prisoner No;prison_num;Inmate Number"),
        "crn": ("CRN;Case Reference Number", "crn;Probation CRN"),
        "email": ("Email;Email Address;e-mail;email_address", "E-Mail;EmailAddr;Home Email;emailAddress"),
        "phone": ("Mobile;Telephone;phone_number;Tel No", "Contact Number;Tel.;mobileNumber;Home Phone"),
        "address": ("Address;Address 1;address_line_1;Home Address", "AddressLine1;Street Address;addr1;Residence"),
        "town": ("Town;City", "Post Town;town"),
        "postcode": ("Postcode;Post Code;post_code", "PCODE;Postal Code;postcode"),
        "driver": ("Driving Licence;Driver Number", "Driving Licence No;DriverNo"),
        "ssn": ("SSN;Social Security Number", "Soc Sec No;ssn"),
        "card": ("Card Number;card_no;PAN", "Credit Card;cardNumber;CardNo"),
        "iban": ("IBAN;iban", "IBAN Number;Account IBAN"),
        "account": ("Account Number;account_no", "Acc No;AccountNumber"),
        "sort": ("Sort Code;sort_code", "SortCode;Bank Sort Code"),
        "upn": ("UPN;Unique Pupil Number", "upn;UPN No"),
        "utr": ("UTR;Unique Taxpayer Reference", "UTR Number;utr"),
        "release": ("Release Date;HDC Date;CRD", "Earliest Release;Date of Release;HDCED"),
        "note": ("Notes;Offence;Category;Status", "Remarks;Wing;Type;Regime"),
        "sex": ("Sex;Gender", "gender;SEX"),
    },
    "de": {
        "surname": ("Nachname;Name;Familienname", "NACHNAME;Zuname"), "forename": ("Vorname", "VORNAME;Vornamen"),
        "born": ("Geburtsdatum;geboren am", "Geb.-Datum;GEBURTSDATUM"), "address": ("Straße;Adresse", "Strasse;Anschrift"),
        "email": ("E-Mail;Email", "E-Mail-Adresse;EMAIL"), "phone": ("Telefon", "Telefonnummer;Tel."),
        "national": ("Steuer-ID;Steueridentifikationsnummer", "IdNr;Steuer-Identifikationsnummer"),
    },
    "fr": {
        "surname": ("Nom;Nom de famille", "NOM;Nom de naissance"), "forename": ("Prénom;Prenom", "PRENOM;Prénoms"),
        "born": ("Date de naissance;date_naissance", "Né(e) le;DATE_NAISSANCE"), "address": ("Adresse", "ADRESSE;Rue"),
        "email": ("E-mail;Courriel", "Adresse e-mail;MAIL"), "phone": ("Téléphone", "Tél.;TELEPHONE"),
        "national": ("NIR;Numéro de sécurité sociale", "N° Sécurité sociale;num_secu"),
    },
    "es": {
        "surname": ("Apellidos;Apellido", "APELLIDOS;Primer Apellido"), "forename": ("Nombre", "NOMBRE;Nombre de pila"),
        "born": ("Fecha de nacimiento;fecha_nacimiento", "F. Nacimiento;FECHA_NAC"), "address": ("Dirección", "Domicilio;DIRECCION"),
        "email": ("Correo electrónico;Email", "E-mail;CORREO"), "phone": ("Teléfono", "Móvil;TELEFONO"),
        "national": ("DNI;NIF", "DNI/NIE;Documento"),
    },
    "it": {
        "surname": ("Cognome", "COGNOME;cognome"), "forename": ("Nome", "NOME;nome"),
        "born": ("Data di nascita;data_nascita", "Nato il;DATA NASCITA"), "address": ("Indirizzo", "INDIRIZZO;Residenza"),
        "email": ("Email;e-mail", "Posta elettronica;EMAIL"), "phone": ("Telefono", "Cellulare;TEL"),
        "national": ("Codice fiscale;Codice Fiscale", "C.F.;CODICE_FISCALE"),
    },
    "nl": {
        "surname": ("Achternaam", "ACHTERNAAM;achternaam"), "forename": ("Voornaam", "VOORNAAM;Roepnaam"),
        "born": ("Geboortedatum", "geboortedatum;Geb.datum"), "address": ("Adres", "ADRES;Straat"),
        "email": ("E-mail;E-mailadres", "EMAIL;e-mail"), "phone": ("Telefoon", "Telefoonnummer;Mobiel"),
        "national": ("BSN;Burgerservicenummer", "BSN-nummer;bsn"),
    },
    "pl": {
        "surname": ("Nazwisko", "NAZWISKO;nazwisko"), "forename": ("Imię;Imie", "IMIĘ;imię"),
        "born": ("Data urodzenia", "DATA_URODZENIA;Data ur."), "address": ("Adres", "ADRES;Ulica"),
        "email": ("E-mail", "EMAIL;Adres e-mail"), "phone": ("Telefon", "Nr telefonu;TELEFON"),
        "national": ("PESEL", "Nr PESEL;pesel"),
    },
}  # fmt: skip
"""Language -> column -> words of development; of the frozen third."""

LAYOUTS = (
    "en surname forename born noms release",
    "en initials born pnc note",
    "en initials born note",
    "en full nino email",
    "en nhs born note",
    "en surname forename phone address postcode",
    "en pnc full address born",
    "en full born address town postcode",
    "en nhs note",
    "en surname initials born old_prison",
    "en forename surname email",
    "en full phone email",
    "en surname forename born cro",
    "en full card note",
    "en nino born sex",
    "en full account sort",
    "en forename surname born ssn",
    "en upn forename surname born",
    "de surname forename born address",
    "fr surname forename born phone",
    "es forename surname national",
    "it surname forename born national",
    "nl forename surname born email",
    "pl forename surname national address",
)
FROZEN_LAYOUTS = (
    "en noms surname forename born release note",
    "en born initials pnc",
    "en note initials born sex",
    "en nino full phone",
    "en note nhs born postcode",
    "en forename surname address town postcode email",
    "en full born pnc note",
    "en surname forename sex born postcode",
    "en note nhs",
    "en old_prison surname forename born release",
    "en surname forename phone",
    "en email full address",
    "en full born crn",
    "en card full sort",
    "en nino note",
    "en utr full address postcode",
    "en ssn full born",
    "en surname forename upn sex born",
    "de forename surname born email",
    "fr forename surname born national",
    "es surname forename born phone",
    "it forename surname national",
    "nl surname forename born national",
    "pl surname forename born phone",
)
NOTES = (("opiates", "cat C", "burglary", "none", "review"), ("remand", "cat B", "theft", "basic", "enhanced"))


@dataclass(frozen=True)
class Table:
    """A header and rows of text, and the people of the rows."""

    header: list[str]
    rows: list[list[str]]
    people: list[Subject]

    @property
    def lines(self) -> list[list[str]]:
        return [self.header, *self.rows]

    @property
    def records(self) -> list[dict[str, str]]:
        return [dict(zip(self.header, row, strict=True)) for row in self.rows]


def heading(scene: Scene, language: str, column: str) -> str:
    development, frozen = WORDS[language][column]
    return scene.pick(development.split(";"), frozen.split(";"))


def table(scene: Scene, low: int = 12, high: int = 300, layout: str = "") -> Table:
    """Return a table in a layout and habit of the scene's split."""
    language, *columns = (layout or scene.pick(LAYOUTS, FROZEN_LAYOUTS)).split()
    people = scene.crowd(low, high, language)
    cells = [cell(scene, language, column) for column in columns]
    rows = [[make(one) for make in cells] for one in people]
    header: list[str] = []
    for column in columns:
        word = heading(scene, language, column)
        header.append(word if word not in header else f"{word} 2")
    scene.planted |= {value for row in rows for value in row if len(value) >= 9 and any(c.isdigit() for c in value)}
    return Table(header, rows, people)


def cell(scene: Scene, language: str, column: str) -> Cell:
    """Return what of a person stands in a column."""
    rng, notes = scene.rng, NOTES[scene.frozen]
    day = scene.pick(DATES, FROZEN_DATES)
    dash = rng.choice(("", "", " "))
    surname_first = rng.random() < 0.4
    upper = rng.random() < 0.25
    cells: dict[str, Cell] = {
        "surname": lambda p: p.surname.upper() if upper else p.surname,
        "forename": lambda p: p.forename,
        "full": lambda p: f"{p.surname.upper() if upper else p.surname}, {p.forename}" if surname_first else p.full,
        "initials": lambda p: p.forename[0] + p.surname[0],
        "born": lambda p: p.born.strftime(day),
        "nino": lambda p: " ".join((p.nino[:2], p.nino[2:4], p.nino[4:6], p.nino[6:8], p.nino[8:])) if dash else p.nino,
        "nhs": lambda p: f"{p.nhs[:3]} {p.nhs[3:6]} {p.nhs[6:]}" if dash else p.nhs,
        "pnc": lambda p: p.pnc,
        "cro": lambda p: numbers.cro(p.rng),
        "noms": lambda p: p.noms,
        "old_prison": lambda p: numbers.old_prison(p.rng),
        "crn": lambda p: numbers.crn(p.rng),
        "email": lambda p: p.email,
        "phone": lambda p: p.phone,
        "address": lambda p: p.address,
        "town": lambda p: p.town,
        "postcode": lambda p: p.postcode,
        "driver": lambda p: numbers.driver(p.surname, p.forename, p.born, p.rng, is_female=p.is_female),
        "ssn": lambda p: numbers.ssn(p.rng),
        "card": lambda p: plain.card_number(p.rng),
        "iban": lambda p: numbers.iban(p.rng, "GB"),
        "account": lambda p: numbers.digits(p.rng, 8),
        "sort": lambda p: "-".join(numbers.digits(p.rng, 2) for _ in range(3)),
        "upn": lambda p: numbers.upn(p.rng),
        "utr": lambda p: numbers.utr(p.rng),
        "release": lambda p: f"{p.born.day:02d}/{p.born.month:02d}/2026",
        "note": lambda _: rng.choice(notes),
        "sex": lambda p: "F" if p.is_female else "M",
        "national": lambda p: national(language, p),
    }
    return cells[column]


def national(language: str, p: Subject) -> str:
    return {
        "de": lambda: numbers.steuer_id(p.rng),
        "fr": lambda: numbers.nir(p.rng, p.born, is_female=p.is_female),
        "es": lambda: numbers.dni(p.rng),
        "it": lambda: numbers.codice_fiscale(p.rng, p.surname, p.forename, p.born, is_female=p.is_female),
        "nl": lambda: numbers.bsn(p.rng),
        "pl": lambda: numbers.pesel(p.rng, p.born),
    }[language]()
