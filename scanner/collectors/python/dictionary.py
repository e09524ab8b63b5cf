"""Words over columns, before values and on pages: the vocabulary of the scanner, as data."""

from scanner.collectors.python.detector_rows import DETECTOR_HEADERS, DETECTOR_WHOLE_HEADERS

OTHER_HEADERS = {
    "date_of_birth": "year of birth;birth year;birthyear;yob;"
    "dob;d o b;date of birth;dateofbirth;birth date;birthdate;birthday;birth dt;date birth;dt birth;"
    "geburtsdatum;date de naissance;date naissance;fecha de nacimiento;fecha nacimiento;data di nascita;data nascita;"
    "geboortedatum;data urodzenia",
    "surname": "surname;sname;last name;lastname;lname;family name;familyname;name last;name family;nachname;"
    "familienname;nom de famille;apellido;apellidos;primer apellido;cognome;achternaam;nazwisko;maiden name",
    "forename": "forename;forenames;fname;first name;firstname;first names;given name;givenname;given names;name first;"
    "name given;vorname;prenom;prénom;nombre de pila;voornaam;imie;imię;christian name;preferred name;known as",
    "full_name": "full name;fullname;cardholder;card holder;account holder;cardholder name;taxpayer;taxpayer name;"
    "applicant name;pat name;patient name;client name;customer name;employee name;prisoner name;offender name;"
    "subject name;claimant name;staff name;person name;student name;pupil name;defendant name;tenant name;"
    "member name;name in full;name of patient;name of offender;name of prisoner;resident name;victim name;"
    "witness name;next of kin;detainee name;voter name;donor name;passenger name;insured name;beneficiary name",
    "initials": "initials;initial;inits;init",
    "address": "address;address1;addr;addr1;street address;home address;address line;address line 1;house number;"
    "street;strasse;straße;adresse;direccion;indirizzo;adres;residence;address1 street",
    "release_date": "release date;date of release;hdc date;hdc;hdced;conditional release date;crd;earliest release",
}
HEADERS = {**OTHER_HEADERS, **DETECTOR_HEADERS}
"""Kind of column -> phrases over it, in words as split by `columns.words`."""

OTHER_WHOLE_HEADERS = {
    "surname": "last;family;nom;legal surname",
    "forename": "first;given;nombre;nome;middle;fore",
    "date_of_birth": "born;birth;geboren",
    "person": "name;names;person;patient;offender;client;customer;employee;student;pupil;defendant;prisoner;detainee;"
    "contact;contact name;applicant;claimant;member;resident;tenant;subject;owner;staff;staff member;who;attendee;"
    "display name;naam;nombre completo;nom complet;name of person;victim;witness;passenger;donor",
}
WHOLE_HEADERS = {**OTHER_WHOLE_HEADERS, **DETECTOR_WHOLE_HEADERS}
"""Words that mean this only when nothing else stands in the header; `person` must be borne out by the values."""

NOT_PEOPLE_TEXT = """
artist band bin boat book branch brand breed building business cat category city class club college column command
company computer constituency country county course court dam department device dir directory display1 district dog
domain drug event family1 farm field file filename film firm foal folder food function game genus group horse host
hostname hotel image item journal kennel key label language library login machine medicine model module movie org
organisation organization package page param parameter parish path pedigree pet place plant playlist port prison
product project property publisher racehorse region repository restaurant river road room route sample schema scheme
school screen server service ship shop sire site software song species sport stable station store street supplier
table tag team theme thing title town track trainer type university user username variable vendor vessel village
ward website yacht
"""
NOT_PEOPLE = frozenset(NOT_PEOPLE_TEXT.split())
"""A name of one of these is not a person's."""

EVENTS_TEXT = """
accessed acquired added adopted aired amended appointed approved arrived assessed booked bought built changed closed
committed completed composed created dated death deceased delivered departed deployed despatched died discovered
dispatched edited elected ended expires expiry finished fixed foaled founded graduated held hired incorporated indexed
installed issued joined launched left listed logged made married matured matures maturity merged modified opened
ordered paid premiere produced published purchased raised received recorded registered released renewed reported
retired revised seen sent shipped signed sold started submitted tested timestamp updated uploaded used visited written
"""
EVENTS = frozenset(EVENTS_TEXT.split())
"""A date under one of these words is of something that happened, not of a birth."""

THINGS = frozenset(("breed", "chip", "foaled", "hull", "imo", "isbn", "kennel", "microchip", "mmsi", "sire", "species"))
"""Columns that animals, ships and books have and people do not: a bare name beside one of them is not a person's."""

NULLS = frozenset(
    (
        "",
        "-",
        "--",
        ".",
        "?",
        "total",
        "totals",
        "grand total",
        "subtotal",
        "n/a",
        "na",
        "nan",
        "nil",
        "none",
        "not known",
        "null",
        "tbc",
        "unknown",
        "\\n",
        "x",
        "0",
    )
)
"""Cells that say nothing, in small letters."""

MARKINGS_TEXT = """
CONFIDENTIEL UE/EU CONFIDENTIAL
COSMIC TOP SECRET
CUI//NOFORN
CUI//SP-PRVCY
NATO CONFIDENTIAL
NATO RESTRICTED
NATO SECRET
OFFICIAL - SENSITIVE
OFFICIAL SENSITIVE
OFFICIAL-SENSITIVE
OFFICIAL: SENSITIVE
PROTECT - PERSONAL
PROTECT - PERSONAL DATA
PROTECT-PERSONAL
PROTECTIVELY MARKED: RESTRICTED
RESTREINT UE
RESTREINT UE/EU RESTRICTED
RESTRICTED - PERSONAL
RESTRICTED - POLICY
RESTRICTED - STAFF
SECRET UE/EU SECRET
SECRET UK EYES ONLY
TOP SECRET
UK EYES ONLY
UK OFFICIAL-SENSITIVE
UK SECRET
UK TOP SECRET
"""
MARKINGS_ALONE = frozenset(MARKINGS_TEXT.strip().split("\n"))
"""Protective markings that are one at the first or last line, or on two lines of their own."""
MARKINGS_TWICE = frozenset(("SECRET", "CONFIDENTIAL", "RESTRICTED", "PROTECT", "CUI", "CONTROLLED"))
"""Words that are a marking only where they stand on two lines of their own."""
