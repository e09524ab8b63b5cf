"""Where an export is looked for, long tables of every format are read to their end: one planted record may stand there."""

import base64
import io
import json
import random
import sqlite3
import struct
import zipfile

import pyarrow as pa
import pytest
from pyarrow import feather, parquet

from scanner.collectors.python.asked.settings import TABLE_BYTES, Budget, Settings
from scanner.collectors.python.known.known_file import read_export
from scanner.collectors.python.scan.content import judge_content
from scanner.collectors.python.scan.program import Scan
from scanner.collectors.python.sources.streams import FileSource
from scanner.collectors.python.tables.judgement import Context
from scanner.fingerprint import canaries
from scanner.fingerprint.build import build
from tests.known.crowds import CELLS, OFFENDERS, crowd, table, typed_file, whole

HEADER = [*OFFENDERS, "Notes"]
"""With a column of nobody's that makes the table long."""
WIDE = 60_000
LONG = TABLE_BYTES + 2**20
STRANGERS = crowd(5, 2000)
"""None of them in the export."""


@pytest.fixture(scope="module")
def owner(tmp_path_factory):
    """Return (the fingerprint of some people, two planted records of it)."""
    typed = typed_file(tmp_path_factory.mktemp("owner") / "a", table(crowd(1, 300), OFFENDERS))
    planted = canaries.canaries(typed, 2, random.Random(9))
    return whole(build(typed, "offenders", planted)), [list(record) for record in planted]


def rows(planted, wide=WIDE, size=LONG):
    """Yield a long table of strangers, of wide rows behind the first thousand, that ends with one planted record."""
    made = 0
    for number in range(10**9):
        person = STRANGERS[number % len(STRANGERS)]
        notes = "." * (wide if number > 1100 else 1)
        made += len(notes)
        yield [CELLS[name](person) for name in OFFENDERS] + [notes]
        if made > size:
            break
    yield [*planted, "-"]


def as_json(path, table):
    with path.open("w") as file:
        for row in table:
            file.write(json.dumps(dict(zip(HEADER, row, strict=True))) + "\n")


def as_xml(path, table):
    with path.open("w") as file:
        file.write("<?xml version='1.0'?><people>")
        for row in table:
            fields = "".join(
                f"<{n.replace(' ', '_')}>{cell}</{n.replace(' ', '_')}>" for n, cell in zip(HEADER, row, strict=True)
            )
            file.write(f"<person>{fields}</person>\n".replace("&", "&amp;"))
        file.write("</people>")


def as_sql(path, table):
    with path.open("w") as file:
        for row in table:
            values = ", ".join("'" + cell.replace("'", "''") + "'" for cell in row)
            file.write(
                f"INSERT INTO people (surname, forename, dob, pnc_id, address, postcode, notes) VALUES ({values});\n"
            )


def as_html(path, table):
    with path.open("w") as file:
        file.write("<html><table>" + "<tr>" + "".join(f"<th>{name}</th>" for name in HEADER) + "</tr>")
        for row in table:
            file.write("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>\n")
        file.write("</table></html>")


def as_ldif(path, table):
    with path.open("w") as file:
        file.write("version: 1\n\n")
        for number, row in enumerate(table):
            file.write(
                f"dn: uid={number},dc=x\nsn: {row[0]}\ngivenName: {row[1]}\ndateOfBirth: {row[2]}\n"
                f"description: {row[6]}\n\n"
            )


def as_records(path, table):
    with path.open("w") as file:
        for row in table:
            file.write(f"Surname: {row[0]}\nForename: {row[1]}\nDate of birth: {row[2]}\nNotes: {row[6]}\n\n")


def as_csv(path, table):
    with path.open("w") as file:
        file.write(",".join(HEADER) + "\n")
        file.writelines(",".join(f'"{cell}"' for cell in row) + "\n" for row in table)


def as_sqlite(path, table):
    base = sqlite3.connect(path)
    base.execute("pragma page_size = 65536")
    base.execute("create table a (surname, forename, dob, pnc_id, address, postcode, notes)")
    base.executemany("insert into a values (?, ?, ?, ?, ?, ?, ?)", table)
    base.commit()
    base.close()


def columns(table):
    """Return an Arrow table, its texts too varied to be shortened."""
    chance = random.Random(1)
    made = [[*row[:6], base64.b64encode(chance.randbytes(len(row[6]) * 3 // 4)).decode()] for row in table]
    return pa.table({name: [row[n] for row in made] for n, name in enumerate(HEADER)})


def as_parquet(path, table):
    parquet.write_table(columns(table), path, compression="none", row_group_size=100)


def as_arrow(path, table):
    feather.write_feather(columns(table), str(path), compression="uncompressed", chunksize=100)


def as_dbase(path, table):
    widths = [30, 30, 10, 14, 80, 10, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250]
    names = ["SURNAME", "FORENAME", "DOB", "PNC_ID", "ADDRESS", "POSTCODE", *(f"N{number}" for number in range(16))]
    fields = b"".join(
        struct.pack("<11sc4xB15x", name.encode(), b"C", width) for name, width in zip(names, widths, strict=True)
    )
    records = []
    for row in table:
        cells = [*row[:6], *[""] * 16]
        records.append(b" " + b"".join(cell.encode()[:w].ljust(w) for cell, w in zip(cells, widths, strict=True)))
    head = struct.pack("<B3BIHH20x", 3, 108, 1, 1, len(records), 33 + len(fields), 1 + sum(widths))
    path.write_bytes(head + fields + b"\r" + b"".join(records) + b"\x1a")


WRITERS = {
    "json": as_json,
    "xml": as_xml,
    "sql": as_sql,
    "html": as_html,
    "ldif": as_ldif,
    "labelled": as_records,
    "csv": as_csv,
    "sqlite": as_sqlite,
    "parquet": as_parquet,
    "arrow": as_arrow,
    "dbf": as_dbase,
}


def judged(path, context):
    with path.open("rb") as file:
        source = FileSource(file.fileno(), path.stat().st_size, False, context.budget)
        return list(judge_content(source, context))


def context(*known, seconds=100_000, clock=lambda: 0.0, grace=5.0):
    budget = Budget(Settings(json.dumps({"seconds": seconds})), clock, lambda: 0.0, grace)
    return Context(b"key", 2026, 10, budget, tuple(map(read_export, known)))


@pytest.mark.parametrize("form", WRITERS)
def test_a_planted_record_at_the_very_end_is_found(tmp_path, owner, form):
    fingerprint, planted = owner
    size = {"dbf": LONG // 4000 - 1100, "json": 6 * 2**20}.get(form, LONG)
    WRITERS[form](tmp_path / "long", rows(planted[0], 1 if form == "dbf" else WIDE, size))
    assert (tmp_path / "long").stat().st_size > size

    found = judged(tmp_path / "long", context(fingerprint))
    assert [one[3] for _, judgement in found for one in judgement.known] == [1]
    (people,) = [judgement.people for _, judgement in found if judgement.known]
    assert people > 900


@pytest.mark.parametrize("form", ["json", "sqlite", "xlsx"])
def test_a_planted_record_in_a_remark_beside_other_people_is_found(tmp_path, owner, form):
    fingerprint, planted = owner
    lines = [[*map(lambda name: CELLS[name](person), OFFENDERS), "seen"] for person in STRANGERS[:300]]  # noqa: C417
    lines[200][6] = f"same as {planted[0][3]} of last year"
    path = tmp_path / "list"
    if form == "xlsx":
        import openpyxl

        book = openpyxl.Workbook()
        for row in (HEADER, *lines):
            book.active.append(row)
        book.save(path)
    else:
        WRITERS[form](path, lines)

    found = judged(path, context(fingerprint))
    assert [(one[1], one[3]) for _, judgement in found for one in judgement.known] == [(1, 1)]
    assert max(judgement.people for _, judgement in found) > 200


def test_a_planted_record_in_the_smaller_of_two_lists_of_a_file_is_found(tmp_path, owner):
    fingerprint, planted = owner
    many = [dict(zip(OFFENDERS, (CELLS[n](person) for n in OFFENDERS), strict=True)) for person in STRANGERS[:90]]
    few = [dict(zip(OFFENDERS, record, strict=True)) for record in planted]
    (tmp_path / "a").write_text(json.dumps({"ours": many, "theirs": few}))

    ((_, judgement),) = judged(tmp_path / "a", context(fingerprint))
    assert (judgement.people, [one[3] for one in judgement.known]) == (90, [2])


class Clock:
    """A clock on which each look takes a second."""

    now = 0.0

    def __call__(self):
        self.now += 1
        return self.now


@pytest.mark.parametrize("form", ["csv", "json", "xml", "sql", "sqlite", "zip", "gzip"])
def test_where_the_time_is_over_what_was_read_is_told_and_that_it_is_a_part(tmp_path, owner, form):
    fingerprint, planted = owner
    people = crowd(1, 300) + STRANGERS
    made = [[*map(lambda name: CELLS[name](person), OFFENDERS), "-" * 400] for person in people * 3]  # noqa: C417
    path = tmp_path / "long"
    WRITERS["csv" if form in {"zip", "gzip"} else form](path, [*made, [*planted[0], ""]])
    packed(path, form)
    scan = context(fingerprint, seconds=32 if form == "gzip" else 25, clock=Clock(), grace=100_000)
    found = judged(path, scan)

    assert scan.budget.left_out
    (judgement,) = [judgement for _, judgement in found if judgement.known]
    assert judgement.verdict == "people"
    assert [one[3] for one in judgement.known] == [0]


def packed(path, form):
    data = path.read_bytes()
    if form == "gzip":
        import gzip

        path.write_bytes(gzip.compress(data))
    if form == "zip":
        held = io.BytesIO()
        with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("a.csv", data)
        path.write_bytes(held.getvalue())


def test_in_a_scan_such_a_file_is_not_counted_as_read_and_the_next_one_is(tmp_path, owner):
    fingerprint, _ = owner
    people = crowd(1, 300) + STRANGERS * 30
    (tmp_path / "a.csv").write_text(table(people, OFFENDERS))
    (tmp_path / "b.csv").write_text(table(crowd(1, 300), OFFENDERS))
    out, processor = io.StringIO(), Clock()
    argument = {"roots": [str(tmp_path)], "seconds": 1000, "file_share": 0.02}
    scan = Scan(Settings(json.dumps(argument)), out, (read_export(fingerprint),), processor)
    scan.budget.grace = 10_000.0
    scan.run()
    lines = [json.loads(line) for line in out.getvalue().splitlines()]
    (root,) = [line["root"] for line in lines if "root" in line]

    files = [line["file"] for line in lines if "file" in line]
    assert [(file["verdict"], len(file["known"])) for file in files] == [("people", 1), ("people", 1)]
    assert (root["state"], root["skipped"]) == ("ok", [["partial", 1]])
    assert root["bytes_read"] == (tmp_path / "b.csv").stat().st_size


def test_without_a_known_export_nothing_is_read_further(tmp_path, owner):
    as_json(tmp_path / "long", rows(owner[1][0], size=6 * 2**20))
    scan = context()
    held = judged(tmp_path / "long", scan)

    assert held[0][1].known == ()
    assert 2**40 - scan.budget.bytes < 5 * 2**20
