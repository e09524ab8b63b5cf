"""The words over columns: in the languages and the abbreviations of real systems, and not over hosts, ships and pets."""

import pytest

from scanner.collectors.python.words.dictionary import HEADERS, HUMANS, WHOLE_HEADERS
from scanner.collectors.python.words.headers import header_kind, words

SAID = {
    "surname": """
        Surname SURNAME sname SNAME pers_surname offender_surname LAST_NAME LastName last-name LASTNAME lname L_NAME LastNm
        name.family name.last legalSurname surname1 Nachname Familienname nom_de_famille Apellidos apellido1
        primer_apellido cognome achternaam nazwisko sobrenome efternamn etternavn nom_usuel NomPatronymique geslachtsnaam
        příjmení vezetéknév nume_de_familie prezime soyadı фамилия
    """,
    "forename": """
        Forename forenames FNAME fname f_name FirstName FIRSTNAME first-name FirstNm GivenName given_name name.first
        name.given forename_2 forename1 Vorname prénom PRENOM nombre_de_pila voornaam roepnaam imię imie förnamn fornavn
        1st_name jméno keresztnév prenume όνομα имя VORNA PRE_BEN gn
    """,
    "date_of_birth": """
        DOB dob D.O.B. DoB DOB_DT dobDate DOBDate date_of_birth dateOfBirth DATEOFBIRTH dateofbirth date-of-birth birthDate
        BirthDt personDob pers_dob patient.birthDate YOB Geburtsdatum geb_datum GebDat date_de_naissance dt_naissance
        fecha_nacimiento FechaNac data_di_nascita geboortedatum data_urodzenia data_nascimento födelsedatum fødselsdato
        bday né(e)_le GebTag datum_narození születési_idő syntymäaika doğum_tarihi data_nașterii GBDAT DT_NAIS
    """,
    "full_name": "FullName full_name FULLNAME offender_full_name patientName PAT_NAME prisoner-name cardholderName nom_prenom NameOfChild "
    "learner_name name_on_card patientenname nome_paziente imie_nazwisko adı_soyadı",
    "person": "Kunde Titular Nominativo Versicherter Assistito Pacjent Bénéficiaire Verzekerde Learner complainant",
    "initials": "initials Inits first_initial voorletters",
    "address": "address ADDRESS1 addr_line_1 homeAddress Anschrift straße direccion indirizzo adres endereço",
    "email": "email e-mail E_MAIL emailAddress EMAILADDR correo_electronico courriel e-post",
    "phone": "phone TEL_NO mobileNumber MOBILENUMBER Handy téléphone móvil cellulare telefoonnummer nr_telefonu",
    "postcode": "postcode POST_CODE PCode PLZ code_postal zipCode postnummer",
    "nino": "NINO ni_number NINumber NINUMBER national_insurance_no nationalInsuranceNumber N.I._Number",
    "nhs_number": "nhs_no NHSNumber NHSNUMBER nhsNo CHI_NUMBER hsc_no patient.nhsNumber",
    "pnc_id": "PNC pnc_id PNCId PNCID pncNumber PNC_NO",
    "cro_number": "CRO_NUMBER croNumber cro_no",
    "prison_number": "NOMIS_ID nomsNumber NOMSNUMBER offenderNo prison_number prisonerNumber LIDS_NO",
    "probation_crn": "CRN crnNumber delius_crn",
    "asn": "ASN arrestSummonsNumber arrest_summons_no",
    "pti_urn": "PTIURN ptiUrn case_urn caseURN",
    "passport_number": "passport_no PassportNumber PASSPORTNUMBER reisepassnummer",
    "driver_number": "driverLicenceNumber driving_licence_no DRIVINGLICENCE",
    "us_ssn": "SSN ssn_no SocialSecurityNumber",
    "nl_bsn": "BSN bsn_nummer burgerservicenummer",
    "pl_pesel": "PESEL nr_pesel",
    "it_fiscal_code": "codice_fiscale CodFiscale CODICEFISCALE",
    "fr_nir": "NIR num_secu",
    "es_dni": "DNI NIF_NIE",
    "de_steuer_id": "SteuerID steuer_idnr",
    "iban": "IBAN ibanNumber",
    "sort_code": "sort_code SortCode SORTCODE",
    "bank_account": "account_number AccountNo ACCOUNTNUMBER bank_account",
}
NOTHING = """
    hostname host_name server_name ship_name vessel pet_name dog_name horse product_name ProductName brand company_name
    CompanyName organisation_name file_name filename username display_id class_name event_name station_name
    id uuid created_at updated updated_at modified_date release published order_no order_number invoice_no
    quantity price total status type category description colour serial_number version latitude longitude
    F1 F2 col1 column_7 field3 x y value unit
"""


@pytest.mark.parametrize("kind", SAID)
def test_headers_mean_their_kind_however_they_are_written(kind):
    assert [header for header in SAID[kind].split() if header_kind(header) != kind] == []


def test_headers_of_things_mean_no_kind_of_people():
    assert {header: header_kind(header) for header in NOTHING.split() if header_kind(header)} == {}


def test_every_phrase_is_in_words_as_headers_are_read():
    phrases = [phrase for said in (*HEADERS.values(), *WHOLE_HEADERS.values()) for phrase in said.split(";")]
    phrases += HUMANS

    assert [phrase for phrase in phrases if words(phrase) != phrase] == []
