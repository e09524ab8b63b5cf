"""Databases of SQLite, written by sqlite3 itself: every table, what was deleted, what waits in the log, and broken ones."""

import base64
import gzip
import random
import sqlite3
import struct

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from scanner.collectors.python.containers.archive import Allowance
from scanner.collectors.python.scan.content import judged
from scanner.collectors.python.sources.streams import HeldSource
from tests.corpus.files import zipped
from tests.corpus.people import people
from tests.corpus.workbooks import workbook
from tests.stray.judging import PEOPLE, context, judgements, slashed

PRISONERS = "CREATE TABLE prisoners (id INTEGER PRIMARY KEY, surname TEXT, forename TEXT, dob TEXT)"
INSERT = "INSERT INTO prisoners (surname, forename, dob) VALUES (?, ?, ?)"
REASONS = {"", "broken:table", "broken:store", "broken:BrokenPage", "too_many_members", "sqlite"}


def records(crowd=PEOPLE):
    return [(one.surname, one.forename, slashed(one)) for one in crowd]


def made(tmp_path, *statements, rows=(), insert=INSERT):
    """Return the bytes of a database after some statements and rows."""
    path = tmp_path / "made.db"
    path.unlink(missing_ok=True)
    with sqlite3.connect(path) as database:
        for statement in statements:
            database.execute(statement)
        database.executemany(insert, rows)
    database.close()
    return path.read_bytes()


def said(data):
    return [(part, found.verdict, found.people) for part, found in judgements(data) if found.verdict != "clean"]


@pytest.mark.parametrize("encoding", ["UTF-8", "UTF-16le", "UTF-16be"])
@pytest.mark.parametrize("page_size", [512, 4096, 65536])
def test_people_are_counted_whatever_the_encoding_and_the_pages(tmp_path, encoding, page_size):
    crowd = people(random.Random(3), 3000)
    data = made(
        tmp_path, f"PRAGMA encoding='{encoding}'", f"PRAGMA page_size={page_size}", PRISONERS, rows=records(crowd)
    )
    ((part, verdict, counted),) = said(data)

    assert (part, verdict) == ("table 1", "people")
    assert counted == len({(one.surname, one.forename, one.born) for one in crowd})


def test_tables_are_told_apart_and_indexes_and_views_are_not_counted(tmp_path):
    staff = "CREATE TABLE staff (name TEXT, ni_number TEXT)"
    data = made(
        tmp_path,
        "CREATE TABLE settings (key TEXT, value TEXT)",
        PRISONERS,
        "CREATE INDEX by_name ON prisoners (surname, forename, dob)",
        "CREATE VIEW seen AS SELECT * FROM prisoners",
        staff,
        *(
            f"INSERT INTO staff VALUES ('{one.forename} {one.surname.replace(chr(39), '')}', '{one.nino}')"
            for one in PEOPLE[:5]
        ),
        rows=records(),
    )

    assert said(data) == [("table 2", "people", 60), ("table 3", "few", 5)]


def test_rows_without_numbers_have_their_keys_first(tmp_path):
    data = made(
        tmp_path,
        "CREATE TABLE p (dob TEXT, forename TEXT, note TEXT, surname TEXT, PRIMARY KEY (surname, forename, dob)) WITHOUT ROWID",
        rows=[(s, f, d, "x" * 40) for s, f, d in records()],
        insert="INSERT INTO p (surname, forename, dob, note) VALUES (?, ?, ?, ?)",
    )

    assert said(data) == [("table 1", "people", 60)]


def test_a_number_that_is_the_key_of_its_row_is_read(tmp_path):
    for key in ("nhs_number INTEGER PRIMARY KEY, x", "nhs_number INTEGER, x, PRIMARY KEY (nhs_number)"):
        data = made(
            tmp_path,
            f"CREATE TABLE p ({key})",
            rows=[(one.nhs,) for one in PEOPLE],
            insert="INSERT INTO p VALUES (?, 1)",
        )

        assert said(data) == [("table 1", "people", 60)]


def test_columns_behind_a_record_that_overflows_are_read(tmp_path):
    data = made(
        tmp_path,
        "PRAGMA page_size=1024",
        "CREATE TABLE p (picture BLOB, surname, forename, dob)",
        rows=[(bytes(20_000), *record) for record in records()],
        insert="INSERT INTO p VALUES (?, ?, ?, ?)",
    )

    assert said(data) == [("table 1", "people", 60)]


def test_columns_declared_with_quotes_comments_and_constraints_have_their_names(tmp_path):
    data = made(
        tmp_path,
        'CREATE TABLE "p" ("x, y" INT CHECK ("x, y" > 0), -- dob\n [Surname] TEXT /* , */, `First Name` TEXT DEFAULT (\'a,b\'),'
        " twice INT GENERATED ALWAYS AS (2 * \"x, y\") VIRTUAL, 'date of birth' TEXT, CONSTRAINT one UNIQUE ([Surname]))",
        rows=[(one.surname + "x" * n, one.forename, one.born.year * 10000 + 101) for n, one in enumerate(PEOPLE)],
        insert="INSERT INTO p VALUES (1, ?, ?, ?)",
    )

    assert said(data) == [("table 1", "people", 60)]


@pytest.mark.parametrize("module", ["fts3", "fts4", "fts5"])
def test_a_searched_text_is_counted_once(tmp_path, module):
    data = made(
        tmp_path,
        f"CREATE VIRTUAL TABLE p USING {module} (surname, forename, dob)",
        rows=records(),
        insert="INSERT INTO p VALUES (?, ?, ?)",
    )

    assert said(data) == [("table 1", "people", 60)]


def test_dropped_people_are_found_with_low_confidence(tmp_path):
    data = made(tmp_path, "CREATE TABLE t (a)", PRISONERS, rows=records())
    (tmp_path / "made.db").write_bytes(data)
    with sqlite3.connect(tmp_path / "made.db") as database:
        database.execute("PRAGMA secure_delete=OFF")
        database.execute("DROP TABLE prisoners")
    database.close()
    (found,) = [item for item in judgements((tmp_path / "made.db").read_bytes()) if item[1].people]

    assert (found[0], found[1].verdict, found[1].confidence) == ("deleted 1", "people", "low")


@pytest.mark.parametrize("encoding", ["UTF-8", "UTF-16le"])
def test_people_who_wait_in_the_log_are_found(tmp_path, encoding):
    database = sqlite3.connect(tmp_path / "live.db")
    for statement in (f"PRAGMA encoding='{encoding}'", "PRAGMA journal_mode=WAL", PRISONERS):
        database.execute(statement)
    database.executemany(INSERT, records())
    database.commit()
    log = (tmp_path / "live.db-wal").read_bytes()
    database.close()

    assert said(log) == [("table 1", "people", 60)]


def test_people_in_a_rollback_journal_are_found(tmp_path):
    made(tmp_path, PRISONERS, rows=records())
    database = sqlite3.connect(tmp_path / "made.db", isolation_level=None)
    database.execute("PRAGMA synchronous=OFF")
    database.execute("BEGIN IMMEDIATE")
    database.execute("UPDATE prisoners SET surname = 'x'")
    journal = (tmp_path / "made.db-journal").read_bytes()
    database.close()

    assert said(journal) == [("table 1", "people", 60)]


HISTORY = (
    "CREATE TABLE urls (id INTEGER PRIMARY KEY, url LONGVARCHAR, title LONGVARCHAR, visit_count INTEGER, last_visit_time INTEGER)",
    "CREATE TABLE cookies (creation_utc INTEGER, host_key TEXT, name TEXT, value TEXT, path TEXT, expires_utc INTEGER)",
    "CREATE TABLE downloads (guid TEXT, target_path TEXT, start_time INTEGER, received_bytes INTEGER, referrer TEXT)",
)


def test_what_a_browser_keeps_is_nobody(tmp_path):
    rng = random.Random(17)
    path = tmp_path / "history.db"
    with sqlite3.connect(path) as database:
        for statement in HISTORY:
            database.execute(statement)
        for n in range(3000):
            when = 13_300_000_000_000_000 + rng.randrange(10**13)
            url = f"https://www.example{n % 40}.org/item/{rng.randrange(10**10):010d}?t={rng.randrange(10**16):016d}"
            title = f"{PEOPLE[n % 60].forename} {PEOPLE[n % 60].surname} - Example {n}"
            database.execute("INSERT INTO urls VALUES (NULL, ?, ?, ?, ?)", (url, title, n % 9, when))
            name = rng.choice(["_ga", "sid", "csrf", "prefs"])
            database.execute(
                "INSERT INTO cookies VALUES (?, ?, ?, ?, '/', ?)",
                (when, f".example{n}.org", name, f"GA1.2.{rng.randrange(10**9)}.{rng.randrange(10**10)}", when),
            )
            database.execute(
                "INSERT INTO downloads VALUES (?, ?, ?, ?, ?)",
                (f"{rng.randrange(16**32):032x}", f"/home/a/{n}.pdf", when, n, url),
            )
    database.close()

    assert said(path.read_bytes()) == []


def test_a_cut_database_tells_those_it_still_holds(tmp_path):
    crowd = people(random.Random(3), 2000)
    data = made(tmp_path, PRISONERS, rows=records(crowd))
    (part, verdict, counted), *_ = said(data[: len(data) // 2])

    assert (part, verdict) == ("table 1", "people")
    assert 500 < counted < 1500


def test_tables_that_lead_to_the_same_pages_are_read_within_the_bounds_of_one_file(tmp_path):
    again = "INSERT INTO sqlite_master SELECT 'table', 'p' || n, 'p' || n, rootpage, sql FROM sqlite_master, numbers WHERE type = 'table' AND name = 'prisoners'"
    data = made(tmp_path, PRISONERS, rows=records())
    (tmp_path / "made.db").write_bytes(data)
    with sqlite3.connect(tmp_path / "made.db") as database:
        for statement in (
            "CREATE TABLE numbers (n)",
            "INSERT INTO numbers VALUES (1), (2), (3), (4), (5), (6), (7), (8)",
            "PRAGMA writable_schema=ON",
            again,
        ):
            database.execute(statement)
    database.close()
    scan = context()
    allowance = Allowance(scan.budget)
    allowance.left = 10 * 4096
    found = list(judged(HeldSource((tmp_path / "made.db").read_bytes()), scan, allowance, 0))

    assert found[0][1].people == 60
    assert found[-1][1].reason == "unpacked_too_big"


def test_a_tree_that_leads_back_into_itself_ends(tmp_path):
    data = bytearray(made(tmp_path, "PRAGMA page_size=512", PRISONERS, rows=records(people(random.Random(3), 2000))))
    roots = [at for at in range(0, len(data), 512) if data[at] == 5]
    for root in roots:
        count = int.from_bytes(data[root + 3 : root + 5], "big")
        for number in range(count):
            place = int.from_bytes(data[root + 12 + 2 * number :][:2], "big")
            data[root + place : root + place + 4] = (root // 512 + 1).to_bytes(4, "big")

    assert {found.reason for _, found in judgements(bytes(data))} <= REASONS


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    folder = tmp_path_factory.mktemp("small")
    return made(
        folder,
        "PRAGMA page_size=512",
        "CREATE TABLE w (a TEXT PRIMARY KEY, b) WITHOUT ROWID",
        PRISONERS,
        rows=records(),
    )


@settings(max_examples=300)
@given(
    changes=st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 255)), min_size=1, max_size=6),
    cut=st.integers(0, 4),
)
@example(changes=[(18, 255)], cut=0)
def test_wrong_bytes_end_in_a_judgement(small, changes, cut):
    data = bytearray(small)
    for place, byte in changes:
        data[place % len(data)] = byte
    if data.startswith(b"SQLite format 3\0"):
        assert {found.reason for _, found in judgements(bytes(data[: len(data) - cut * 700]))} <= REASONS


@settings(max_examples=100)
@given(
    data=st.binary(max_size=3000),
    size=st.sampled_from([512, 1024]),
    kind=st.sampled_from([b"\x37\x7f\x06\x82", b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"]),
)
def test_any_log_ends_in_a_judgement(data, size, kind):
    head = kind + struct.pack(">IIIIII", 512, size, 0, 512, size, 0)

    assert {found.reason for _, found in judgements(head.ljust(56, b"\0") + b"\x0d" + data)} <= REASONS


def test_a_database_whose_table_of_tables_is_lost_is_not_clean(tmp_path):
    data = bytearray(made(tmp_path, PRISONERS, rows=records()))
    data[100] = 0

    assert said(bytes(data)) == [("", "not_read", 0)]


FILES = "CREATE TABLE attachments (id INTEGER PRIMARY KEY, kind TEXT, content)"
INTO_FILES = "INSERT INTO attachments (kind, content) VALUES ('a', ?)"
LIST = "\n".join(["surname,forename,dob", *(",".join(one) for one in records())])
LISTED = len({(one.surname, one.forename, one.born) for one in PEOPLE})


@pytest.mark.parametrize("encoding", ["UTF-8", "UTF-16le"])
@pytest.mark.parametrize(
    "content",
    [
        workbook([[["surname", "forename", "dob"], *map(list, records())]]),
        zipped({"list.csv": LIST}),
        gzip.compress(LIST.encode()),
        ("# Jos\u00e9\n" + LIST).encode(),
        base64.b64encode(LIST.encode()).decode(),
        base64.b64encode(zipped({"list.csv": LIST})),
        "x" * 20_000 + "\n\n" + "\n".join(f"{one[1]} {one[0]}, born {one[2]}, lives here" for one in records()),
    ],
    ids=["workbook", "zip", "gzip", "text in a blob", "base64", "base64 in a blob", "a long text"],
)
def test_people_in_a_file_within_a_cell_are_counted_as_a_part_of_its_table(tmp_path, content, encoding):
    rows = [(b"\x89PNG\r\n\x1a\n" + bytes(900),), (content,), ("a short text",)]
    data = made(tmp_path, f"PRAGMA encoding='{encoding}'", FILES, rows=rows, insert=INTO_FILES)
    ((part, verdict, counted),) = said(data)

    assert part.startswith("table 1, cell 1")
    assert (verdict, counted) == ("people", LISTED)


def test_a_list_in_a_short_text_is_no_file_and_its_table_is_judged_as_before(tmp_path):
    crowd = records()
    data = made(tmp_path, PRISONERS, FILES, rows=crowd)

    assert said(data) == [("table 1", "people", LISTED)]


def test_a_file_in_a_cell_that_is_not_read_is_told(tmp_path):
    large = zipped({"list.csv": random.Random(1).randbytes(5 * 2**20)})
    locked = b"-----BEGIN PGP MESSAGE-----\n\n" + base64.encodebytes(random.Random(1).randbytes(900))
    data = made(tmp_path, FILES, rows=[(large,), (locked,)], insert=INTO_FILES)
    found = [(part, one.verdict, one.reason) for part, one in judgements(data) if one.verdict != "clean"]

    assert found == [("table 1, cell 1", "not_read", "too_big"), ("table 1, cell 2", "encrypted", "pgp")]


def test_so_many_files_in_cells_are_read_and_no_more(tmp_path):
    note = gzip.compress(b"nothing that tells of anybody " * 20, mtime=0)
    data = made(
        tmp_path, FILES, rows=[(note + b"x" * 300,)] * 3 + [(note.ljust(400, b"\0"),)] * 1200, insert=INTO_FILES
    )
    found = [(part, one.reason) for part, one in judgements(data) if one.verdict != "clean"]

    assert found[-1] == ("table 1, cell 1001", "too_many_cells")
