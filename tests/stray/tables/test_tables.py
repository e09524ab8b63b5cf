"""Tables as people really export them: every one of these 60 people is counted, and each once."""

import csv
import json
import random

import pytest

from tests.corpus.files import zipped
from tests.corpus.people import card_number
from tests.corpus.workbooks import workbook
from tests.stray.judging import HEAD, PEOPLE, counted, rows, slashed, table

EVERYBODY = ("people", 60)
TEXT = table([HEAD], rows())
UNIX = table([HEAD], rows(), end="\n")
NOTE = 'first line\nsecond, line\n"third"'
RECORDS = [dict(zip(HEAD, row, strict=True)) for row in rows()]


def initials(person):
    return person.forename[0] + person.surname[0]


def spaced(text, *lengths):
    """Return a number in groups of these lengths."""
    found = []
    for length in lengths:
        found.append(text[:length])
        text = text[length:]
    return " ".join(found)


ENCODED = {
    "UTF-16 with a mark": TEXT.encode("utf-16"),
    "UTF-16, other end first": b"\xfe\xff" + TEXT.encode("utf-16-be"),
    "UTF-16 without a mark": TEXT.encode("utf-16-le"),
    "UTF-16, semicolons": table([HEAD], rows(), delimiter=";").encode("utf-16"),
    "UTF-32 with a mark": TEXT.encode("utf-32"),
    "UTF-32 without a mark": TEXT.encode("utf-32-be"),
    "UTF-8 with a mark": TEXT.encode("utf-8-sig"),
    "Windows, accents": table([["Surname", "Prénom", "DOB"]], rows()).encode("cp1252"),
}
LAID_OUT = {
    "ends of old Macs": table([HEAD], rows(), end="\r"),
    "the delimiter said first": "sep=;\r\n" + table([HEAD], rows(), delimiter=";"),
    "tabs": table([HEAD], rows(), delimiter="\t"),
    "bars": table([HEAD], rows(), delimiter="|"),
    "a delimiter nobody foresaw": table([HEAD], rows(), delimiter="^"),
    "header on line 3": "Monthly return\n\n" + UNIX,
    "header on line 3 of a spreadsheet": "Monthly return,,\n,,\n" + UNIX,
    "header on line 20": "".join(f"note {n}\n" for n in range(19)) + UNIX,
    "blank after the comma": "\n".join(", ".join(row) for row in [HEAD, *rows()]),
    "columns that are empty": table([["", "", *HEAD]], [["", "", *row] for row in rows()]),
    "a total at the end": table([HEAD], rows(), [["Total", "60", ""]]),
    "everything quoted, line ends within": table(
        [[*HEAD, "notes"]], [[*row, NOTE] for row in rows()], quoting=csv.QUOTE_ALL
    ),
    "line ends within the last column": table([["id", *HEAD, "notes"]], [["7", *row, NOTE] for row in rows()]),
    "columns in any order": table(
        [["ref", "DOB", "wing", "Forename", "offence", "Surname"]],
        [["7", row[2], "A", row[1], "theft", row[0]] for row in rows()],
    ),
    "no header": table(rows()),
    "after another table": table([["item", "qty"], ["a", "1"], ["b", "2"], []], [HEAD], rows()),
    "far below another table": table([["item", "qty", "x"]], [[f"thing {n}", "1", "y"] for n in range(2000)], rows()),
    "fixed width": "\n".join(f"{row[0]:<20}{row[1]:<15}{row[2]}" for row in rows()),
    "Markdown": "|Surname|DOB|\n|---|---|\n" + "\n".join(f"|{row[0]} {row[1]}|{row[2]}|" for row in rows()),
    "HTML": "<table>" + "".join(f"<tr><td>{a}</td><td>{b}</td><td>{c}</td></tr>\n" for a, b, c in rows()),
    "SQL": "INSERT INTO offender VALUES\n" + ",\n".join(f"(7,'{a}','{b}','{c}')" for a, b, c in rows()) + ";",
    "letters": "\n\n".join(f"Dear {b} {a},\nYour date of birth is recorded as {c}.\nYours" for a, b, c in rows()),
    "forms": "\n\n".join(f"Name: {b} {a}\nDOB: {c}" for a, b, c in rows()),
    "cards of an address book": "".join(f"BEGIN:VCARD\nFN:{p.forename}\nBDAY:{p.born}\nEND:VCARD\n" for p in PEOPLE),
}
COLUMNS = {
    "initials and a police number": [["Init", "PNC"], *([initials(p), p.pnc] for p in PEOPLE)],
    "initials, a prison number": [["Initials", "Prison No"], *([initials(p), p.noms] for p in PEOPLE)],
    "prison numbers of before 2009": [
        ["Prison Number", "DOB"], *([f"{p.surname[:2].upper().replace(chr(39), 'B')}{n:04d}", slashed(p)] for n, p in enumerate(PEOPLE))
    ],
    "prison numbers without a header": [[p.noms, p.surname, p.forename] for p in PEOPLE],
    "insurance numbers alone": [["NI No"], *([p.nino] for p in PEOPLE)],
    "insurance numbers in small letters": [["nino"], *([p.nino.lower()] for p in PEOPLE)],
    "insurance numbers without their last letter": [["NI number", "name"], *([p.nino[:8], p.forename] for p in PEOPLE)],
    "health numbers in groups, no header": [[spaced(p.nhs, 3, 3, 4), "x"] for p in PEOPLE],
    "two digits of the year": [HEAD, *([p.surname, p.forename, f"{p.born:%d/%m/%y}"] for p in PEOPLE)],
    "dates with a time": [HEAD, *([p.surname, p.forename, f"{p.born}T00:00:00"] for p in PEOPLE)],
    "months in words": [HEAD, *([p.surname, p.forename, f"{p.born:%d %B %Y}"] for p in PEOPLE)],
    "dates as serial numbers": [HEAD, *([p.surname, p.forename, str(p.born.toordinal() - 693594)] for p in PEOPLE)],
    "a year of birth": [["Name", "Year of birth"], *([f"{p.forename} {p.surname}", str(p.born.year)] for p in PEOPLE)],
    "day, month and year apart": [
        ["Surname", "Forename", "birth_day", "birth_month", "birth_year"],
        *([p.surname, p.forename, str(p.born.day), str(p.born.month), str(p.born.year)] for p in PEOPLE),
    ],
    "addresses": [["Surname", "Address", "Post code"], *([p.surname, p.address, p.postcode] for p in PEOPLE)],
    "e-mail": [["Name", "E-mail"], *([f"{p.forename} {p.surname}", p.email] for p in PEOPLE)],
}  # fmt: skip
TWICE = {
    "in several rows": [HEAD, *(row for row in rows() for _ in range(5))],
    "in other letters": [HEAD, *rows(), *([row[0].upper(), row[1].lower(), row[2]] for row in rows())],
    "with the date written otherwise": [HEAD, *rows(), *([p.surname, p.forename, p.born.isoformat()] for p in PEOPLE)],
    "with blanks in the number": [["nino"], *([p.nino] for p in PEOPLE), *([spaced(p.nino, 2, 2, 2, 2, 1)] for p in PEOPLE)],
    "once with a number and once without": [
        ["nino", *HEAD],
        *([p.nino, *row] for p, row in zip(PEOPLE, rows(), strict=True)),
        *(["", *row] for row in rows()),
    ],
    "half of them without a number": [
        ["nino", *HEAD],
        *([p.nino if n % 2 else "", *row] for n, (p, row) in enumerate(zip(PEOPLE, rows(), strict=True))),
    ],
}  # fmt: skip
OBJECTS = {
    "a list": RECORDS,
    "three deep": {"a": {"b": [{"people": [{"person": record} for record in RECORDS]}]}},
    "a health record each": {
        "entry": [
            {"resource": {"name": [{"family": p.surname, "given": [p.forename]}], "birthDate": p.born.isoformat()}}
            for p in PEOPLE
        ]
    },
    "keyed by number": {p.nino: record for p, record in zip(PEOPLE, RECORDS, strict=True)},
    "lists, the first of which is the header": [HEAD, *rows()],
    "columns and data": {"columns": HEAD, "index": list(range(60)), "data": rows()},
    "a list for each column": {name: [record[name] for record in RECORDS] for name in HEAD},
    "an object for each column": {name: {str(n): r[name] for n, r in enumerate(RECORDS)} for name in HEAD},
    "sentences": {"notes": [f"{b} {a}, date of birth {c}" for a, b, c in rows()]},
}


@pytest.mark.parametrize("name", ENCODED)
def test_in_any_encoding(name):
    assert counted(ENCODED[name]) == EVERYBODY


@pytest.mark.parametrize("name", LAID_OUT)
def test_in_any_layout(name):
    assert counted(LAID_OUT[name].encode()) == EVERYBODY


@pytest.mark.parametrize("name", COLUMNS)
def test_with_any_columns_that_make_a_person(name):
    assert counted(table(COLUMNS[name]).encode()) == EVERYBODY


@pytest.mark.parametrize("name", TWICE)
def test_nobody_is_counted_twice(name):
    assert counted(table(TWICE[name]).encode()) == EVERYBODY


@pytest.mark.parametrize("name", OBJECTS)
def test_in_json_of_any_shape(name):
    assert counted(json.dumps(OBJECTS[name]).encode()) == EVERYBODY


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
@pytest.mark.parametrize("between", ["\n", "\r\n\r\n"])
def test_in_lines_of_json(encoding, between):
    assert counted(between.join(map(json.dumps, RECORDS)).encode(encoding)) == EVERYBODY


def test_in_lines_of_json_after_the_time_of_a_log():
    assert counted("\n".join("2026-01-01 INFO " + json.dumps(record) for record in RECORDS).encode()) == EVERYBODY


@pytest.mark.parametrize(
    "data",
    [
        zipped({"a.xlsx": workbook([[HEAD, *rows()]])}),
        zipped({"a.zip": zipped({"b.zip": zipped({"l.csv": TEXT.encode()})})}),
        zipped({"readme": b"nothing", "a.zip": zipped({"b.json": json.dumps(RECORDS).encode()})}),
    ],
    ids=["a workbook", "two more archives", "an archive with JSON"],
)
def test_in_an_archive(data):
    assert counted(data) == EVERYBODY


@pytest.mark.parametrize(("count", "verdict"), [(1, "few"), (9, "few"), (10, "people")])
def test_ten_make_people_of_few(count, verdict):
    assert counted(table([HEAD], rows(PEOPLE[:count])).encode()) == (verdict, count)


def test_one_person_in_many_rows_is_one():
    assert counted(table([HEAD], rows()[:1] * 300).encode()) == ("few", 1)


def test_card_numbers_without_a_header():
    rng = random.Random(4)

    assert counted(table([[str(n), card_number(rng)] for n in range(60)]).encode()) == EVERYBODY


@pytest.mark.parametrize("header", [["Email"], ["Name"], ["Postcode"], ["Town", "Postcode"]], ids="+".join)
def test_what_names_nobody_by_itself_is_nobody(header):
    values = {"Email": "email", "Name": "forename", "Postcode": "postcode", "Town": "address"}
    body = [[getattr(person, values[column]) for column in header] for person in PEOPLE]

    assert counted(table([header], body).encode()) == ("clean", 0)


def test_people_at_the_end_of_a_long_table_of_one_person_are_counted():
    assert counted(table([HEAD], rows()[:1] * 250_000, rows()).encode()) == EVERYBODY


def test_lists_of_one_within_each_other_are_looked_into_once_more_and_not_twice_as_often_at_each_level():
    wrapped = RECORDS
    for _ in range(12):
        wrapped = [{"kind": "x", "items": wrapped}]

    assert counted(json.dumps(wrapped).encode()) == EVERYBODY
    assert counted(b'{"kind":"x","items":[' * 400 + b"]}" * 400) == ("clean", 0)


@pytest.mark.parametrize("turn", [1, -1])
def test_objects_and_rows_of_lists_at_one_depth_are_tables_of_their_own(turn):
    within = [[RECORDS], [[1, 2], [3, 4], [5, 6]]][::turn]

    assert counted(json.dumps({"a": within}).encode()) == EVERYBODY
