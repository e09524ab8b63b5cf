"""`mediascan fingerprint`: any of the forms of an export gives a small file for the owner alone, or a clear error."""

import csv
import json
import stat
import zipfile

import pytest
from click.testing import CliRunner

from scanner.cli.fingerprint import command
from scanner.collectors.python.known.known_file import EXPORT_BYTES, read_export
from scanner.errors import UsageError
from scanner.fingerprint import plan
from tests.known.crowds import CELLS, OFFENDERS, PRISONERS, crowd, table

PEOPLE = crowd(33, 200)


def run(*words):
    done = CliRunner().invoke(command, [str(word) for word in words], catch_exceptions=True)
    if isinstance(done.exception, UsageError):
        return done.exception
    assert done.exit_code == 0, done.output
    return done.output


@pytest.fixture
def out(tmp_path):
    return tmp_path / "export.fp"


def made(out):
    return read_export(out.read_bytes())


def as_csv(path):
    path.write_text(table(PEOPLE, OFFENDERS))


def as_utf16(path):
    path.write_text(table(PEOPLE, OFFENDERS, delimiter="\t"), encoding="utf-16")


def as_json_lines(path):
    with path.open("w") as file:
        for person in PEOPLE:
            person_of = {name: CELLS[name](person) for name in OFFENDERS}
            address = {"line1": person_of.pop("Address"), "Postcode": person_of.pop("Postcode")}
            file.write(json.dumps({**person_of, "address": address, "visits": 3}) + "\n")


def as_xlsx(path):
    """Write what any writer of workbooks does: shared strings, dates as numbers in a style that shows a date."""
    texts, rows = [], []
    for number, row in enumerate(csv.reader(table(PEOPLE, OFFENDERS).splitlines()), 1):
        cells = []
        for cell in row:
            texts.append(cell.replace("&", "&amp;"))
            cells.append(f'<c t="s"><v>{len(texts) - 1}</v></c>')
        rows.append(f'<row r="{number}">{"".join(cells)}</row>')
    strings = "".join(f"<si><t>{text}</t></si>" for text in texts)
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/workbook.xml", "<workbook/>")
        archive.writestr("xl/sharedStrings.xml", f"<sst>{strings}</sst>")
        archive.writestr("xl/worksheets/sheet1.xml", "<worksheet><sheetData/></worksheet>")
        archive.writestr("xl/worksheets/sheet2.xml", f"<worksheet><sheetData>{''.join(rows)}</sheetData></worksheet>")


KINDS = ["pnc_id", "name+birth", "surname+birth", "name+postcode", "birth+postcode"]


@pytest.mark.parametrize("write", [as_csv, as_utf16, as_json_lines, as_xlsx])
def test_every_form_of_an_export_gives_the_same_people_and_kinds(tmp_path, out, write):
    write(tmp_path / "export")
    run(tmp_path / "export", "--out", out, "--label", "offenders", *(["--sheet", 2] if write is as_xlsx else []))

    assert made(out).people == 200
    assert list(made(out).filters) == KINDS
    assert made(out).name.startswith("offenders-")


def test_the_file_is_for_its_owner_alone_and_of_another_key_each_time(tmp_path, out):
    as_csv(tmp_path / "export")
    run(tmp_path / "export", "--out", out)
    run(tmp_path / "export", "--out", tmp_path / "again.fp")

    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    assert out.read_bytes()[-200:] != (tmp_path / "again.fp").read_bytes()[-200:]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["again.fp", "export", "export.fp"]


def test_what_columns_hold_can_be_said(tmp_path, out):
    names = {"Surname": "A", "Forenames": "B", "DOB": "C", "Release date": "D"}
    (tmp_path / "export").write_text(table(PEOPLE, PRISONERS, names=names))
    run(tmp_path / "export", "--out", out, "--columns", "surname=A,forename=B,date_of_birth=C")

    assert (made(out).people, list(made(out).filters)) == (200, ["name+birth", "surname+birth"])


def test_every_filter_says_yes_to_as_many_of_nobodys_keys_as_it_tells(tmp_path, out):
    (tmp_path / "export").write_text(table(PEOPLE[:40], OFFENDERS))
    run(tmp_path / "export", "--out", out)

    export = made(out)
    for kind, one in export.filters.items():
        yes = sum(export.number_of(kind, f"nobody {n}") in one for n in range(4000))
        assert yes / 4000 == pytest.approx(0.25, abs=0.04)


def test_planted_records_are_known_and_written_for_the_owner(tmp_path, out):
    as_csv(tmp_path / "export")
    said = run(tmp_path / "export", "--out", out, "--canary", 3, "--canaries-to", tmp_path / "planted.csv")

    rows = list(csv.DictReader((tmp_path / "planted.csv").read_text().splitlines()))
    assert (len(rows), list(rows[0])) == (3, OFFENDERS)
    assert stat.S_IMODE((tmp_path / "planted.csv").stat().st_mode) == 0o600
    assert sorted(set(made(out).canaries.values())) == [0, 1, 2]
    assert not any(row["Surname"] in said for row in rows)


ERRORS = {
    "not there": (None, (), "cannot be read: No such file"),
    "a picture": (b"\x89PNG\r\n\x1a\n" + bytes(100), (), "neither csv"),
    "a broken workbook": (b"PK\x03\x04" + bytes(100), (), "cannot be read as a workbook"),
    "a list of JSON": (b'[{"surname": "A"}]', (), "one object a line"),
    "a line that is no JSON": (b'{"surname": "A"}\n{"surname"\n', (), ":2: this line is no record"),
    "no columns": (b"words\nand words\n", (), "no columns"),
    "a quote left open": (b'surname,dob\n"a,01/02/1970\n' + b"a,01/02/1970\n" * 20_000, (), "field larger"),
    "nobody in it": (b"host,port\na,1\nb,2\n", (), "nothing that names a person"),
    "another column": (table(PEOPLE, PRISONERS).encode(), ("--columns", "surname=Nom"), "its columns are Surname"),
    "a wrong column": (table(PEOPLE, PRISONERS).encode(), ("--columns", "nino=Surname"), "does not hold"),
    "an unknown kind": (table(PEOPLE, PRISONERS).encode(), ("--columns", "shoe=Surname"), "kinds are surname,"),
    "a bad label": (table(PEOPLE, PRISONERS).encode(), ("--label", "Ann Smith"), "small letters"),
    "canaries to nowhere": (table(PEOPLE, PRISONERS).encode(), ("--canary", 3), "go together"),
}


@pytest.mark.parametrize("what", ERRORS)
def test_an_error_says_where_and_what_to_do_and_writes_nothing(tmp_path, out, what):
    content, words, said = ERRORS[what]
    if content is not None:
        (tmp_path / "export").write_bytes(content)
    failure = run(tmp_path / "export", "--out", out, *words)

    assert isinstance(failure, UsageError)
    assert said in str(failure)
    assert not out.exists()


def test_a_file_that_exists_is_not_written_over(tmp_path, out):
    as_csv(tmp_path / "export")
    out.write_bytes(b"mine")

    assert "not written over" in str(run(tmp_path / "export", "--out", out))
    assert out.read_bytes() == b"mine"


def total(people, kinds):
    return sum(one.bytes for one in plan.sizes(dict.fromkeys(kinds, people)))


def test_25_million_people_fit_64_megabytes_and_84_thousand_half_a_megabyte():
    benefit = ["nino", "name+birth", "surname+birth", "name+postcode", "birth+postcode"]

    assert total(25_000_000, benefit) < EXPORT_BYTES
    assert total(84_000, ["prison_number", "name+birth", "surname+birth"]) < 200 * 1024
    assert total(84_000, [f"kind {n}" for n in range(12)]) < 512 * 1024


def test_what_has_no_room_is_left_out_the_weakest_first():
    kinds = [f"kind {n}" for n in range(12)]
    kept = [one.kind for one in plan.sizes(dict.fromkeys(kinds, 25_000_000))]

    assert kept == kinds[: len(kept)]
    assert 6 <= len(kept) < 12


@pytest.mark.parametrize(("kinds", "share"), [(1, 0.1), (3, 0.1), (4, 0.178), (5, 0.25), (12, 0.25)])
def test_the_more_filters_the_more_each_says_yes(kinds, share):
    assert plan.background(kinds) == pytest.approx(share, abs=0.002)
