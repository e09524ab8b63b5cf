"""The C# validators say what the Python ones say: of the published examples, of drawn people, of anything."""

import random

import pytest

from tests.corpus import people
from tests.dotnet.calls import VALIDATORS
from tests.stray.values.test_detectors import FILES
from tests.stray.values.test_told_births import FORMS

EXAMPLES = [
    "2002/0073319Z", "1979/0163001B", "81/34U", "20020073319Z", "02/73319z", "2001/0171310S", "2002/0073319A", "0073319Z",
    "2002-0073319Z/1", "65656/91H", "SF05/482703J", "85227/65G", "SF05/482703K", "AB123456C", "ab 12 34 56 c", "AB123456",
    "AB-12-34-56-C", "QQ123456C", "BG123456C", "AO123456C", "AB123456E", "NT123456A", "943 476 5919", "943-476-5918",
    "0000000000", "4111111111111111", "5555 5555 5555 4444", "1234567812345670", "SW1A 1AA", "m11ae", "QA1 1AA", "GIR 0AA",
    "ann.smith@mail.example", "info@firm.example", "@x.y", "+44 (0)20 7946 0000", "020 7946 0000", "01234", "A1234BC",
    "AB1234", "A12345", "", "-", "\u0663\u0664", "\u00b2", "\u017f\u017f123456A", "\u00df123456A", "\U0001f600",
]  # fmt: skip
WRITTEN_DATES = [
    "12/03/1971", "1971-03-12", "19710312", "12-Mar-71", "12 March 1971", "12.3.71", "1971-03-12T00:00:00Z", "03/12/71",
    "03/13/71", "12th March, 1971", "March 12, 1971", "Mar 1st 1971", "12/03/1971 10:30", "12/03/1971T10:30 pm", "1/1/30",
    "1/1/31", "32/01/1971", "1971-13-12", "12345678", "1.2.3", "99/99/9999", "10.0.0.1", "1971/03-12", "12/03/197",
    "1971-03-12 10:30:00+01:00", "1971-03-12t00:00:00z", "12 Smarch 1971", "0071-03-12", "\u0661\u0662/03/1971",
]  # fmt: skip
SERIALS = ["3652", "3653", "47483", "47484", "26000.5", "26000.", "26000.x", "026000", ".5", "", "\u0662\u0666000"]
LETTERS = [
    *"abcXYZ ,.'\u2019-_\u00e9\u00df\u0130\u03a3\u03a9\u01c5\u212a1\u0662\u00b2\u4e2d\u0301\u00a0\x1c\u3000",
    "Ann",
]
SIGNS = "0123456789AB/- .@\u0663\u00b2"


def drawn(rng):
    someone = people.person(rng, 1)
    born = someone.born
    values = [
        someone.nino, someone.nhs, someone.pnc, someone.noms, someone.postcode, someone.phone, people.card_number(rng),
        f"{born:%d/%m/%Y}", f"{born:%Y-%m-%d}", f"{born:%d-%b-%y}", f"{someone.forename.lower()}@mail.example",
    ]  # fmt: skip
    value = rng.choice(values)
    at = rng.randrange(len(value))
    return rng.choice([value, value.lower(), value[:at] + rng.choice("0A-/ .x") + value[at + 1 :]])


VECTORS = [text for file in FILES for text in (*file.match, *file.only_labelled, *file.no_match)]


def texts():
    rng = random.Random(1971)
    yield from EXAMPLES
    yield from VECTORS
    for text in VECTORS:
        at = rng.randrange(len(text))
        yield rng.choice(
            [text.lower(), text.replace(" ", ""), text[:at] + rng.choice(SIGNS) + text[at + 1 :], text + "\n"]
        )
    for _ in range(1500):
        yield rng.choice([drawn(rng), "".join(rng.choices(SIGNS, k=rng.randint(0, 24)))])


def names():
    rng = random.Random(1912)
    for longest in (12, 70, 130):
        for _ in range(400):
            yield "".join(rng.choices(LETTERS, k=rng.randint(0, longest)))


def told_births():
    rng = random.Random(1970)
    for form in FORMS.values():
        yield from (form(people.person(rng, n).born) for n in range(60))
    for digits in range(4, 16):
        yield from (rng.choice(["", "-"]) + str(rng.randrange(10 ** (digits - 1), 10**digits)) for _ in range(60))


@pytest.mark.parametrize("validator", [*VALIDATORS, "compact"])
def test_of_one_text_both_engines_say_the_same(agree, validator):
    agree((validator, text) for text in texts())


def test_dates_are_read_alike(agree):
    agree(("parse_date", text) for text in (*WRITTEN_DATES, *texts()))
    agree(("parse_serial", text) for text in (*SERIALS, *texts()))
    agree(("parse_told_birth", text) for text in (*SERIALS, *told_births(), *texts()))


@pytest.mark.parametrize(
    "function",
    ["words", "header_kind", "is_event", "is_name", "is_two_words", "has_known_name", "is_initials", "strip", "lower",
     "has_alphanumeric"],
)  # fmt: skip
def test_letters_of_any_script_are_read_alike(agree, function):
    agree((function, text) for text in names())


def test_caps_count_characters_and_not_their_halves(agree):
    agree(("cut", "a\U0001f600b\U0001f600\u00e9", str(count)) for count in range(7))


def test_the_hash_is_blake2(agree):
    rng = random.Random(7)
    noise = ["".join(map(chr, rng.choices(range(256), k=length))) for length in (0, 1, 127, 128, 129, 256, 300)]

    agree(("digest", key, data) for key in ("k", "x" * 32, "y" * 64) for data in noise)
