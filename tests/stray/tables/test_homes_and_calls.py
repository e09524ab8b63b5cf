"""Streets of several states beside names that nobody named, and telephones with an extension; and things like them."""

import pytest

from scanner.collectors.python.tables.unnamed import is_in_street
from scanner.collectors.python.values.validators import is_phone_alone
from tests.stray.judging import PEOPLE, counted, judgements

CROWD = PEOPLE[:24]
STREETS = (
    "41, boulevard Lamy", "75 chemin Julien", "Paseo Leticia 409 Piso 8", "Via Enzo, 33", "Viale Ettore 5", "aleja Majowa 741",
    "al. Kossaka 93", "ul. Polna 12/4", "Strandvägen 7", "Kvarnstigen 57", "Schmidtstr. 12/88", "Gudeweg 67-69", "Hoofdstraat 12a",
    "974 Eaton Key Apt. 752", "9013 Hernandez Glen", "Flat 5, 12 Mill Lane", "Rua Augusta, 51",
)  # fmt: skip
NO_STREETS = (
    "iPad 3",
    "Dell Latitude 7420",
    "Toyota Corolla 4",
    "Bearing 45",
    "Necktie 4",
    "Ward 7",
    "14 days",
    "Version 2.1",
)
CALLS = (
    "415-362-1482",
    "(415) 362-1482",
    "+1-415-362-1482x4058",
    "280.749.1703x17974",
    "1-415-362-1482 ext. 12",
    "001-415-362-1482",
)
NO_CALLS = ("415-362-148", "2024-362-1482", "1.415.362", "280.749.1703x", "415-362.1482", "x415-362-1482")


@pytest.mark.parametrize("text", STREETS)
def test_a_street_is_one(text):
    assert is_in_street(text)


@pytest.mark.parametrize("text", NO_STREETS)
def test_what_ends_in_a_number_is_no_street_for_that(text):
    assert not is_in_street(text)


@pytest.mark.parametrize("text", CALLS)
def test_a_telephone_is_one_without_a_label(text):
    assert is_phone_alone(text)


@pytest.mark.parametrize("text", NO_CALLS)
def test_other_digits_are_no_telephone(text):
    assert not is_phone_alone(text)


def calls(n):
    return f"({212 + n}) {300 + n}-{4000 + n}x{100 + n}"


def each(write):
    return "".join(write(one, n) + "\n" for n, one in enumerate(CROWD))


def surname(one):
    return one.surname.replace("'", "''")


FOLK = {
    "owners by position": each(
        lambda one, n: (
            f"INSERT INTO owners VALUES (default, '{one.forename}', '{surname(one)}', '{STREETS[n % 10]}', 'Ely', '60855{5100 + n * 3}');"
        )
    ),
    "cards of a page": "<html><body>\n"
    + each(
        lambda one, n: (
            f"<div><h3>{one.forename} {one.surname}</h3><p><a href='mailto:{one.email}'>{one.email}</a></p><p>{calls(n)}</p></div>"
        )
    )
    + "</body></html>\n",
    "lines": each(lambda one, n: f"{one.forename} {one.surname}, {calls(n)}"),
}
NOBODY = {
    "parts by position": each(
        lambda one, n: (
            f"INSERT INTO parts VALUES (default, 'bolt {n}', 'Acme', 'Shelf {n + 3}', 'Ely', '60855{5100 + n * 3}');"
        )
    ),
    "products in lines": each(lambda one, n: f"Deluxe Kettle {n}, {212 + n}-{300 + n}-{4000 + n}x{100 + n}"),
    "machines of makers": each(lambda one, n: f"{surname(one)} Ltd,iPad {n},Dell Latitude {7000 + n},{n}"),
}


@pytest.mark.parametrize("text", FOLK.values(), ids=FOLK)
def test_everybody_is_counted(text):
    assert counted(text.encode()) == ("people", len(CROWD))


@pytest.mark.parametrize("text", NOBODY.values(), ids=NOBODY)
def test_nobody_is_found(text):
    assert {found.verdict for _, found in judgements(text.encode())} == {"clean"}
