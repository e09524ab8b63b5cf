"""Births as programs write them under a word for births, and months in many languages; and what is none of these."""

import json
import random
from datetime import date

import pytest

from scanner.collectors.python.values.dates import parse_date, parse_told_birth
from tests.stray.judging import PEOPLE, counted, judgements, table

CROWD = PEOPLE[:20]


def full(person):
    return f"{person.forename} {person.surname}"


def kinds(text):
    """Return the kinds of everything that is found in a text."""
    return {kind for _, judgement in judgements(text.encode()) for kind in judgement.kinds}


def seconds(born):
    return (born - date(1970, 1, 1)).days * 86400


FORMS = {
    "day first": lambda born: f"{born:%d%m%Y}",
    "month first": lambda born: f"{born:%m%d%Y}",
    "a lost nought": lambda born: f"{born:%d%m%Y}".lstrip("0"),
    "two digits of the year": lambda born: f"{born:%d%m%y}",
    "seconds": lambda born: f"{seconds(born)}",
    "thousandths": lambda born: f"{seconds(born) * 1000}",
    "seconds and a fraction": lambda born: f"{seconds(born)}.0",
    ".NET": lambda born: f"/Date({seconds(born) * 1000})/",
    ".NET with a zone": lambda born: f"/Date({seconds(born) * 1000}+0000)/",
    "ODBC": lambda born: f"{{d '{born}'}}",
    "ODBC with a time": lambda born: f"{{ts '{born} 00:00:00'}}",
    "SQL": lambda born: f"DATE '{born}'",
    "a spreadsheet": lambda born: f"{(born - date(1899, 12, 30)).days}",
    "blanks behind dots": lambda born: f"{born.day}. {born.month}. {born.year}",
    "China": lambda born: f"{born.year}年{born.month}月{born.day}日",
    "Korea": lambda born: f"{born.year}년 {born.month:02d}월 {born.day:02d}일",
    "Japan": lambda born: f"昭和{born.year - 1925}年{born.month}月{born.day}日",
    "Japan in short": lambda born: f"S{born.year - 1925}.{born.month}.{born.day}",
    "behind the place": lambda born: f"Lyon, {born:%d/%m/%Y}",
    "before the place": lambda born: f"{born:%d.%m.%Y} in Köln",
    "behind the age": lambda born: f"{2026 - born.year} ({born:%d/%m/%Y})",
    "before the age": lambda born: f"{born:%d/%m/%Y}, {2026 - born.year} yrs",
    "behind the sex": lambda born: f"F {born:%d/%m/%Y}",
}


@pytest.mark.parametrize("form", FORMS)
def test_births_under_their_word_are_read_in_the_forms_of_programs(form):
    rows = [[full(person), FORMS[form](person.born)] for person in CROWD]

    assert counted(table([["full_name", "date_of_birth"]], rows).encode()) == ("people", 20)
    assert counted(json.dumps([{"name": row[0], "birthDate": row[1]} for row in rows]).encode()) == ("people", 20)


@pytest.mark.parametrize(
    "lines",
    [
        "SURNAME={0}\nFNAME={1}\nBIRTH={2}",
        "[{3}]\nSURNAME={0}\nFNAME={1}\nBIRTH={2}",
        "Surname: {0}\nForename: {1}\nDOB: {2}",
    ],
)
def test_blocks_of_settings_with_births_of_eight_digits_are_people(lines):
    said = (
        lines.format(one.surname.upper(), one.forename, f"{one.born:%d%m%Y}", f"p{n}") for n, one in enumerate(CROWD)
    )

    assert counted("\n\n".join(said).encode()) == ("people", 20)


@pytest.mark.parametrize(
    "header", ["created", "timestamp", "order_date", "updated_at", "time", "last_login", "hire date", "expires"]
)
@pytest.mark.parametrize("form", ["day first", "seconds", "thousandths", ".NET", "ODBC"])
def test_times_under_other_words_are_no_births(header, form):
    rows = [[f"job-{n}", FORMS[form](one.born)] for n, one in enumerate(CROWD)]
    named = [[full(one), FORMS[form](one.born)] for one in CROWD]

    assert counted(table([["task", header]], rows).encode()) == ("clean", 0)
    assert "date_of_birth" not in kinds(table([["full_name", header]], named))


def test_numbers_under_a_word_for_births_that_are_no_dates_are_none():
    rng = random.Random(12)
    for values in (
        (rng.randrange(1, 40), 3),
        (rng.randrange(10**15, 10**16), 1),
        ("n/a", "unknown"),
        (1234567, 7654321),
    ):
        rows = [[full(one), values[n % 2]] for n, one in enumerate(CROWD)]

        assert "date_of_birth" not in kinds(table([["full_name", "birth"]], rows))


def test_files_with_their_births_are_nobody():
    rows = [{"name": f"report-{n}.txt", "size": n * 977, "birth": 1700000000 + 86400 * n} for n in range(40)]

    assert counted(json.dumps(rows).encode()) == ("clean", 0)


@pytest.mark.parametrize(
    ("text", "born"),
    [("-1", None), ("-2208988801", None), ("2082758400", None), ("-631152000", (1950, 1, 1)), ("-631152000000", (1950, 1, 1)),
     ("03051987", (1987, 5, 3)), ("3051987", (1987, 5, 3)), ("05311987", (1987, 5, 31)), ("030587", (1987, 5, 3)),
     ("{d '1987-05-03'}", (1987, 5, 3)), ("/Date(547084800000)/", (1987, 5, 4)), ("\\/Date(547084800000-0000)\\/", (1987, 5, 4)),
     ("S62.5.3", (1987, 5, 3)), ("平成3年11月30日", (1991, 11, 30)), ("Lyon, 03/05/1987", (1987, 5, 3)), ("39 (03/05/1987)", (1987, 5, 3)),
     ("03/05/1987 - 04/06/1999", None), ("at 03/05/1987 10:00", None), ('dob: date("1987-05-03")', None), ("X9.5.3", None),
     ("{x '1987-05-03'}", None), ("x", None), ("", None), ("12-34", None)])  # fmt: skip
def test_what_programs_write_for_births(text, born):
    assert parse_told_birth(text) == born


MONTHS = {
    "tr": "3 Mayıs 1987", "cs": "3. května 1987", "sk": "3. mája 1987", "hu": "3 május 1987", "ro": "3 mai 1987", "hr": "3. svibnja 1987",
    "sl": "3. maj 1987", "fi": "3. toukokuuta 1987", "ru": "3 \u043c\u0430\u044f 1987", "uk": "3 \u0442\u0440\u0430\u0432\u043d\u044f 1987", "bg": "3 \u043c\u0430\u0439 1987",
    "el": "3 \u039c\u03b1\u0390\u03bf\u03c5 1987", "lt": "3 gegužės 1987", "lv": "3 maijs 1987", "et": "3. mai 1987", "pl": "3 maj 1987", "cy": "3 Mai 1987",
}  # fmt: skip


@pytest.mark.parametrize("language", MONTHS)
def test_months_are_known_in_the_languages_of_the_headers(language):
    assert parse_date(MONTHS[language]) == (1987, 5, 3)
