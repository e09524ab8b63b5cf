"""All that tell whether a text is a value of some kind, by their names; and those for the ways to reach a person.

Pure functions of a str; none raises. Rules: Royal Mail's letters per place (postcodes); RFC 5321 and RFC 2142 (e-mail);
ITU-T E.164 (telephone).
"""

import re

from scanner.collectors.python.values.british_numbers import (
    is_bank_account,
    is_driver_number,
    is_full_driver_number,
    is_full_nino,
    is_home_office_reference,
    is_issued_nhs_number,
    is_nhs_number,
    is_nino,
    is_sort_code,
    is_upn,
    is_utr,
)
from scanner.collectors.python.values.foreign_numbers import (
    is_bsn,
    is_dni,
    is_fiscal_code,
    is_grouped_ssn,
    is_nir,
    is_nordic_number,
    is_pesel,
    is_ssn,
    is_steuer_id,
)
from scanner.collectors.python.values.national_numbers import is_checked_national_number, is_national_number
from scanner.collectors.python.values.payment_numbers import (
    is_card_number,
    is_iban,
)
from scanner.collectors.python.values.police_numbers import (
    is_arrest_number,
    is_court_reference,
    is_cro_number,
    is_noms_number,
    is_pnc_id,
    is_prison_number,
    is_probation_crn,
    is_pti_urn,
    is_slashed_pnc,
)
from scanner.collectors.python.values.signs import is_nothing
from scanner.collectors.python.values.travel_documents import (
    is_machine_line,
    is_passport_number,
)

POSTCODE = re.compile(
    r"(?:GIR ?0AA|[A-PR-UWYZ](?:[0-9][0-9A-HJKPSTUW]?|[A-HK-Y][0-9][0-9ABEHMNPRVWXY]?) ?[0-9][ABD-HJLNP-UW-Z]{2})\Z"
)
EMAIL = re.compile(r"[A-Za-z0-9][A-Za-z0-9._%+'-]{0,63}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,62})\.){1,8}[A-Za-z]{2,24}\Z")
POSTAL_CODE = re.compile(
    r"(?:[A-Z]{1,2}-)?[0-9]{4,6}(?:-[0-9]{3,4})?\Z|[0-9]{4} ?[A-Z]{2}\Z|[0-9]{2,3}[- ][0-9]{2,3}\Z"
)
"""Of most states: four to six digits, some with letters or a hyphen."""
DIALLED = re.compile(r"\+?\(?[0-9][0-9 ()./-]{5,22}(?: ?(?:x|ext\.?) ?[0-9]{1,6})?\Z")
NETWORK_EMAIL = re.compile(r"[^@\s]{2,64}@(?!localhost)[A-Za-z][A-Za-z0-9-]{2,62}\Z")
PHONE = re.compile(r"(?:\+44 ?(?:\(0\) ?)?|\(?0)[0-9() -]{8,14}\Z|\+[0-9][0-9 ()-]{8,17}\Z")
AMERICAN_PHONE = re.compile(
    r"(?:(?:\+|00)?1[ .-])?(?:\([2-9][0-9]{2}\) ?|[2-9][0-9]{2}([.-]))[2-9][0-9]{2}(?(1)\1|-)[0-9]{4}"
    r"(?: ?(?:x|ext\.?) ?[0-9]{2,6})?\Z|[0-9]-\([0-9]{3}\)[0-9]{3}-[0-9]{4}\Z"
    r"|(?=(?:[^0-9]{0,2}[0-9]){10,11}\Z)(?!\(555)(?:(?:8[ -]?)?\([1-9][0-9]{1,4}\) ?|8[ -][89][0-9]{2}[ -])"
    r"[0-9]{1,5}(?:[ -][0-9]{2,4}){1,3}\Z"
)
"""Or one of ten or eleven digits with that of its place in brackets, as in Russia and Brazil."""
ROLES_TEXT = """
abuse accounts admin administrator all billing bot bugs careers chair clerk compliance contact customerservice daemon
dev do-not-reply donotreply editor enquiries events everyone example feedback finance ftp git hello help helpdesk
hostmaster hr info inquiries it jobs legal list lists mail mailer-daemon maintainer maintainers marketing media news
newsletter no-reply nobody noreply notifications office operations ops orders packages postmaster press privacy
reception recruitment reply reservations root sales security service services staff subscribe support sysadmin
system team tech test unsubscribe user users web webmaster www
"""
ROLE_ACCOUNTS = frozenset(ROLES_TEXT.split())


def is_postcode(text: str) -> bool:
    """Postcode of the United Kingdom, in capitals or not."""
    return POSTCODE.match(text.strip().upper()) is not None


def is_postal_code(text: str) -> bool:
    """Postcode of the United Kingdom or what most other states write in its place."""
    text = text.strip().upper()
    return POSTCODE.match(text) is not None or POSTAL_CODE.match(text) is not None


def is_personal_email(text: str) -> bool:
    """E-mail address of a person: role accounts (info@, noreply@) are not one."""
    return (
        len(text) <= 254
        and EMAIL.match(text) is not None
        and text.split("@", maxsplit=1)[0].lower() not in ROLE_ACCOUNTS
    )


def without_accents(text: str) -> str:
    """Return a text that is not empty with an a for each letter beyond ASCII."""
    if max(text) < "\x80":
        return text
    return "".join("a" if "\x80" <= sign <= "\uffff" and sign.isalpha() else sign for sign in text)


def is_email_alone(text: str) -> bool:
    """E-mail address that names a person, tested cheaply first: most cells hold no @; words may have accents."""
    return "@" in text and is_personal_email(without_accents(text))


def is_labelled_email(text: str) -> bool:
    """E-mail address under its label: the host of an own network may have no dot, and words may have accents."""
    text = without_accents(text) if "@" in text else text
    return is_personal_email(text) or (NETWORK_EMAIL.match(text) is not None and is_personal_email(text + ".local"))


def is_phone(text: str) -> bool:
    """Telephone number that begins with 0 or +, of 9 to 15 digits: an extension is not one."""
    return PHONE.match(text) is not None and 9 <= sum(c.isdigit() for c in text) <= 15


def is_phone_alone(text: str) -> bool:
    """Telephone number as one is told without a label: as above, or as in America.

    415-362-1482, (415) 362-1482, +1-415-362-1482, 415.362.1482x77, and 3-(415)362-1482 as programs invent them;
    (35222) 63-87-97 elsewhere.
    """
    return is_phone(text) or AMERICAN_PHONE.match(text) is not None


def is_dialled_number(text: str) -> bool:
    """Telephone number as people write it under its label: 7 to 15 digits, and perhaps an extension."""
    if is_phone(text):
        return True
    return DIALLED.match(text) is not None and 7 <= sum(c.isdigit() for c in text.partition("x")[0]) <= 15


SHORT_PHONE = re.compile(r"[0-9]{2,3}[ -]?[0-9]{2,3}(?:[ -]?[0-9]{2})?\Z")
SHORT_DIGITS = 6


def is_short_phone(text: str) -> bool:
    """Telephone number of a small town, as it is written under its label: six digits."""
    return SHORT_PHONE.match(text) is not None and sum(map(str.isdigit, text)) == SHORT_DIGITS


VALIDATORS = {
    validator.__name__: validator
    for validator in (
        is_arrest_number,
        is_bank_account,
        is_bsn,
        is_checked_national_number,
        is_card_number,
        is_court_reference,
        is_cro_number,
        is_dialled_number,
        is_dni,
        is_driver_number,
        is_email_alone,
        is_fiscal_code,
        is_full_driver_number,
        is_full_nino,
        is_grouped_ssn,
        is_home_office_reference,
        is_iban,
        is_issued_nhs_number,
        is_machine_line,
        is_nhs_number,
        is_nino,
        is_nir,
        is_nordic_number,
        is_noms_number,
        is_national_number,
        is_nothing,
        is_passport_number,
        is_labelled_email,
        is_personal_email,
        is_pesel,
        is_phone,
        is_phone_alone,
        is_pnc_id,
        is_postal_code,
        is_postcode,
        is_prison_number,
        is_probation_crn,
        is_pti_urn,
        is_slashed_pnc,
        is_sort_code,
        is_ssn,
        is_steuer_id,
        is_upn,
        is_utr,
    )
}
"""By the names that detectors call them by."""
