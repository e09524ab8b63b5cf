"""Texts of beginnings without ends take time in proportion to their length: what is looked at in vain is counted."""

import json

import pytest

from scanner.collectors.python.documents.pdf_syntax import PdfLexer
from scanner.collectors.python.sources.effort import VAIN_CHARACTERS, Effort
from scanner.collectors.python.sources.work import Work
from scanner.collectors.python.texts.collected import KEPT_CHARACTERS
from scanner.collectors.python.texts.drawn_tables import latex_cells
from scanner.collectors.python.texts.objects import Walker, hand_over
from scanner.collectors.python.texts.sql_text import SqlReader
from tests.stray.judging import Held, context, counted, rows, said

INSERTS = "".join(
    f"INSERT INTO list (surname, forename, dob) VALUES ('{surname}', '{forename}', '{born}');\n"
    for surname, forename, born in rows()
)
OBJECTS = "".join(
    json.dumps({"surname": surname, "forename": forename, "dob": born}) + "\n" for surname, forename, born in rows()
)
BETWEEN = "\n'\n);\n" + "-- \n" * (KEPT_CHARACTERS // 4)
SQL_UNITS = [
    "INSERT INTO a VALUES (",
    "INSERT INTO a (b) VALUES ('''",
    'INSERT INTO a (b) VALUES ("',
    "INSERT INTO a VALUES (a,b,c,d,e,\n",
    "INSERT INTO a SELECT b ",
    "INSERT INTO a SELECT 'b', ",
    "CREATE TABLE a (",
    "COPY a (",
]
JSON_UNITS = ["{", '{"a', '{"k":[' + '{"a":1},' * 2000 + "x"]


def repeated(unit, size=VAIN_CHARACTERS):
    return unit * (size // len(unit) * 5 // 4)


@pytest.mark.parametrize("unit", SQL_UNITS)
def test_statements_without_end_are_looked_into_once_beyond_the_first(unit):
    text = repeated(unit)
    reader = SqlReader(Work(Held(text.encode()), context(), None, 0, None))
    reader.run()

    assert VAIN_CHARACTERS - reader.effort.left < VAIN_CHARACTERS + 2 * len(text)


@pytest.mark.parametrize("unit", JSON_UNITS)
def test_objects_without_end_are_looked_into_once_beyond_the_first(unit):
    effort, text = Effort(), repeated(unit)
    hand_over(text, Walker(context()), context().budget, effort)

    assert VAIN_CHARACTERS - effort.left < VAIN_CHARACTERS + 2 * len(text)


@pytest.mark.parametrize("unit", SQL_UNITS)
def test_rows_behind_statements_without_end_are_read(unit):
    assert counted((repeated(unit) + BETWEEN + INSERTS).encode()) == ("people", 60)


@pytest.mark.parametrize("unit", JSON_UNITS)
def test_objects_behind_objects_without_end_are_read(unit):
    text = "{" + repeated(unit) + '"\n' + OBJECTS
    assert counted(text.encode()) == ("people", 60)


def test_what_was_looked_at_in_vain_is_gone_back_behind_only_as_long_as_it_is_little():
    effort = Effort()

    assert effort.resume(10, VAIN_CHARACTERS) == 10
    assert effort.resume(10, 40) == 40
    assert effort.resume(40, 12) == 40


@pytest.mark.parametrize("unit", [b"(%%EOF ", b"(\\a" * 20, b"%", b"/a (b"])
def test_strings_and_comments_of_a_pdf_end_soon_where_they_have_no_end(unit):
    lexer = PdfLexer(unit * 20_000)
    lexer.next()

    assert lexer.at <= 33 * 1025


def test_a_row_for_latex_ends_at_the_end_of_its_line_and_is_looked_for_only_there():
    assert latex_cells(r"Smith & Ann & 12/03/1971 \\ \hline") == ["Smith", "Ann", "12/03/1971"]
    assert latex_cells("Smith & Ann " + r"\\" + r"\hline" * 1000) is None


def test_a_row_of_a_page_has_an_end():
    row = "<td>1</td>" * 5000
    head = "<table><tr><th>Surname</th><th>Forename</th><th>DOB</th></tr>"
    people = "".join(
        f"<tr><td>{surname}</td><td>{forename}</td><td>{born}</td></tr>" for surname, forename, born in rows()
    )

    assert counted(f"{head}{people}<tr>{row}</tr></table>".encode()) == ("people", 60)


def test_a_database_of_duckdb_is_told_and_not_clean():
    assert said(bytes(8) + b"DUCK\x40" + bytes(range(256)) * 20) == [("", "not_read", 0, "high")]
