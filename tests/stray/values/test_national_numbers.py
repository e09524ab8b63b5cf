"""Numbers of people of many states beside names; the same forms over things, firms and calendars, which are nobody's."""

import random

import pytest

from scanner.collectors.python.values.national_numbers import is_checked_national_number
from tests.stray.judging import PEOPLE, counted, slashed, table

CROWD = PEOPLE[:24]
RNG = random.Random(52)


@pytest.fixture(autouse=True)
def _same_numbers():
    RNG.seed(52)


def drawn(form):
    """A number of a form: 9 any digit, A any letter, D the month and day of a date, the rest itself."""
    signs = {"9": lambda: str(RNG.randrange(10)), "A": lambda: RNG.choice("BCDFGHJKLMNPQRTUVWXYZ"),
             "D": lambda: f"{RNG.randrange(1, 13):02}{RNG.randrange(1, 29):02}"}  # fmt: skip
    return "".join(signs.get(sign, lambda sign=sign: sign)() for sign in form)


def checked(form):
    while True:
        value = drawn(form)
        if is_checked_national_number(value):
            return value


FORMS = {
    "CPF": "999.999.999-99", "cpf": "99999999999", "NRIC": "S9999999A", "FIN No": "G9999999A", "nric_fin": "T9999999A",
    "socialSecurityNumber": "99999999999", "ssn": "99D99999", "national_id": "999999999999", "id_number": "99D9999089",
    "personal_no": "99999999", "Tax ID": "999999999", "SA ID": "99D9999189", "id_no": "99D9999089", "TC Kimlik No": "19999999999",
    "tc_kimlik_no": "19999999999", "TCKN": "19999999999", "rodné číslo": "99D/9999", "Rodne cislo": "99D9999",
    "DNI": "99.999.999", "Cédula": "1999999999", "CURP": "AAAA99DHAAAAA09", "RUT": "19.999.999-9", "Aadhaar No": "9999 9999 9999",
    "身份证号": "11010119999999999X", "주민등록번호": "99D-2999999", "マイナンバー": "999999999999", "СНИЛС": "999-999-999 99",
    "ЕГН": "9999999999", "CNP": "2999999999999", "OIB": "99999999999", "JMBG": "9999999999999", "EMŠO": "9999999999999",
    "TAJ szám": "999 999 999", "Asmens kodas": "49999999999", "Isikukood": "49999999999", "personas_kods": "999999-99999",
    "\u0391\u039c\u039a\u0391": "99999999999", "Rijksregisternummer": "99.99.99-999.99", "AHV-Nummer": "756.9999.9999.99", "NIF": "299999999",
    "Sozialversicherungsnummer": "99999999A999", "PPS Number": "9999999AA", "SIN": "999-999-999", "CNIC": "99999-9999999-9",
    "NIK": "9999999999999999", "CCCD": "099999999999", "Kennitala": "999999-9999", "Fødselsnr": "99999999999",
}  # fmt: skip


def full(person):
    return f"{person.forename} {person.surname}"


@pytest.mark.parametrize("header", FORMS)
def test_a_number_of_any_state_beside_a_name_makes_people_though_it_fails_its_check(header):
    rows = [[full(person), drawn(FORMS[header])] for person in CROWD]

    assert counted(table([["Nome", header]], rows).encode()) == ("people", 24)


def test_forenames_beside_numbers_of_another_state_are_people():
    rows = [[person.forename, person.surname, drawn("99D99999")] for person in CROWD]

    assert counted(table([["firstName", "lastNam", "socialSecurityNumber"]], rows).encode()) == ("people", 24)


@pytest.mark.parametrize(
    "form", ["999.999.999-99", "99999999999", "S9999999A", "G9999999A", "99D9999089", "99D/9999", "199D999999", "756.9999.9999.99",
             "99D-2999999", "1101011990D9999"])  # fmt: skip
def test_numbers_with_check_digits_beside_names_are_people_without_a_header(form):
    rows = [[full(person), checked(form)] for person in CROWD]

    assert counted(table(rows).encode()) == ("people", 24)


@pytest.mark.parametrize("header", ["SSN", "id_number", "national_id", "CPF", "personal id"])
def test_numbers_beside_births_are_people_and_alone_nobody(header):
    rows = [[drawn("99999999999"), slashed(person)] for person in CROWD]

    assert counted(table([[header, "date_of_birth"]], rows).encode()) == ("people", 24)
    assert counted(table([[header, "amount"]], [[row[0], n] for n, row in enumerate(rows)]).encode()) == ("clean", 0)


@pytest.mark.parametrize(
    "header", [
        ["name", "order number", "id number"], ["assigned to", "asset tag", "id number"], ["product", "sku", "id no"],
        ["device", "serial", "id_number"], ["supplier", "vendor", "tax id"], ["company", "business", "tax_id"],
        ["employee", "ticket", "id no"], ["title", "isbn", "identity number"], ["item", "batch", "id num"],
        ["name", "vehicle", "personal code"],
    ])  # fmt: skip
def test_numbers_of_things_and_firms_are_nobodys(header):
    rows = [[full(person), f"T{n}", drawn("99999999999")] for n, person in enumerate(CROWD)]

    assert counted(table([header], rows).encode()) == ("clean", 0)


@pytest.mark.parametrize("form", ["99999999999", "999999999999", "9999999999", "A9999999A"])
def test_numbers_that_fail_their_check_digits_are_nobodys_without_a_header(form):
    rows = [[full(person), drawn(form)] for person in CROWD]

    assert counted(table(rows).encode()) == ("clean", 0)


def test_dates_and_words_under_such_a_header_are_no_numbers():
    for value in ("2024-03-04", "04/03/2024", "pending", "n/k", "12"):
        rows = [[full(person), value] for person in CROWD]

        assert counted(table([["Nome", "national_id"]], rows).encode()) == ("clean", 0)


def of_sweden():
    """Return a number with its check digit, of one of two years as in a class."""
    born = f"{RNG.choice((11, 12))}{drawn('D')}{RNG.randrange(100, 999)}"
    total = sum(sum(map(int, str(int(digit) * (2 - n % 2)))) for n, digit in enumerate(born))
    return f"{born[:6]}-{born[6:]}{-total % 10}"


def of_finland():
    """Return the same with its check sign."""
    born, order = f"{RNG.randrange(1, 29):02}{RNG.randrange(1, 13):02}{RNG.choice((11, 12))}", RNG.randrange(100, 900)
    return f"{born}A{order}{'0123456789ABCDEFHJKLMNPRSTUVWXY'[int(f'{born}{order}') % 31]}"


@pytest.mark.parametrize("number", [of_sweden, of_finland])
@pytest.mark.parametrize("form", ["{0}. {1}  {2}\n", "{1};{2}\n", "{1}\t{2}\tA{0}\n"])
def test_a_class_of_the_north_is_told_by_the_check_digits_of_its_numbers(number, form):
    lines = "".join(form.format(n, full(person), number()) for n, person in enumerate(CROWD, 1))

    assert counted(lines.encode()) == ("people", 24)


@pytest.mark.parametrize("form", ["{0}. {1}  {2}\n", "{1};{2}\n"])
def test_orders_numbered_by_their_day_are_nobody_s(form):
    lines = "".join(form.format(n, f"Steel Bracket {n}", f"1211{n:02}-{n:04}") for n in range(1, 25))

    assert counted(lines.encode()) == ("clean", 0)
