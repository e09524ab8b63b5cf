"""Writes stores of tables as their own writers do, and the same with wrong bytes and cut short, for both engines."""

from __future__ import annotations

import base64
import gzip
import random
import sqlite3
from pathlib import Path

import pyarrow as pa

from tests.corpus.access import access, rc4
from tests.corpus.files import zipped
from tests.corpus.people import Person, people
from tests.stray.stores import (
    joined_tables,
    mongo_dumps,
    redis_logs,
    test_access,
    test_arrow,
    test_avro,
    test_dbase,
    test_parquet,
    test_postgres_dump,
    test_sas_transport,
    test_statistics_files,
    test_tape_backup,
)


def write_databases(folder: Path) -> None:
    """Fill a folder with databases of SQLite, a log and a journal."""
    for encoding in ("UTF-8", "UTF-16le", "UTF-16be"):
        live = sqlite3.connect(folder / f"{encoding}.db", isolation_level=None)
        for statement in (f"PRAGMA encoding='{encoding}'", "PRAGMA page_size=1024", "PRAGMA journal_mode=WAL", *TABLES):
            live.execute(statement)
        crowd = people(random.Random(encoding), 150)
        live.execute("BEGIN")
        live.executemany(
            "INSERT INTO p (surname, forename, dob, weight) VALUES (?, ?, ?, ?)",
            [(one.surname, one.forename, f"{one.born:%d/%m/%Y}", n / 7) for n, one in enumerate(crowd)],
        )
        live.executemany(
            "INSERT INTO long VALUES (?, ?, ?)", [(bytes(3000), one.nino, one.surname) for one in crowd[:40]]
        )
        live.executemany(
            "INSERT OR IGNORE INTO keyed VALUES (?, ?, ?)", [(one.surname, one.nhs, one.born.year) for one in crowd]
        )
        live.executemany(
            "INSERT INTO found VALUES (?, ?)", [(one.forename + " " + one.surname, one.nino) for one in crowd[:9]]
        )
        live.executemany("INSERT INTO files VALUES (?, ?)", enumerate(cells_with_files(crowd)))
        live.execute("INSERT INTO gone SELECT surname, forename, dob, 'x' FROM p")
        live.execute("COMMIT")
        (folder / f"{encoding}.log").write_bytes((folder / f"{encoding}.db-wal").read_bytes())
        live.execute("DROP TABLE gone")
        live.close()
    busy = sqlite3.connect(folder / "UTF-8.db", isolation_level=None)
    for statement in (
        "PRAGMA journal_mode=DELETE",
        "PRAGMA synchronous=OFF",
        "BEGIN IMMEDIATE",
        "UPDATE p SET surname = 'x'",
    ):
        busy.execute(statement)
    (folder / "journal").write_bytes((folder / "UTF-8.db-journal").read_bytes())
    busy.execute("ROLLBACK")
    busy.close()


def cells_with_files(crowd: list[Person]) -> list[bytes | str]:
    """Return what programs keep in a cell: packed lists, texts, letters of a code, and files of nobody."""
    text = "\n".join(["surname,forename,dob", *(f"{p.surname},{p.forename},{p.born:%d/%m/%Y}" for p in crowd)])
    return [
        zipped({"list.csv": text}),
        gzip.compress(text.encode(), mtime=0),
        zipped({"list.csv": text})[:-90],
        ("# Jos\u00e9\n" + text).encode("utf-8"),
        base64.b64encode(text.encode()).decode(),
        base64.b64encode(gzip.compress(text.encode(), mtime=0)),
        "word " * 5_000 + text,
        b"\x89PNG\r\n\x1a\n" + bytes(900),
        b"-----BEGIN PGP MESSAGE-----\n\n" + base64.encodebytes(bytes(900)),
        zipped({"noise": random.Random(5).randbytes(5 * 2**20)}),
        "a short text",
    ]


TABLES = (
    "CREATE TABLE p (id INTEGER PRIMARY KEY, surname TEXT, forename TEXT, dob TEXT, weight REAL)",
    "CREATE TABLE long (picture BLOB, ni_number, surname)",
    'CREATE TABLE keyed ("last name" TEXT, [nhs number] INTEGER, year, PRIMARY KEY ([nhs number], year)) WITHOUT ROWID',
    "CREATE VIRTUAL TABLE found USING fts5 (name, nino, tokenize = 'porter')",
    "CREATE TABLE gone (surname, forename, dob, x)",
    "CREATE TABLE files (id INTEGER PRIMARY KEY, content)",
    "CREATE INDEX by_name ON p (surname, forename)",
)


def write_records(folder: Path) -> None:
    """Fill a folder with Avro files and tables of dBASE."""
    crowd = people(random.Random(6), 300)
    records = [test_avro.record(one, number) for number, one in enumerate(crowd)]
    for codec in ("null", "deflate", "bzip2"):
        data = test_avro.written(test_avro.PERSON, records, codec, sync_interval=5000)
        (folder / f"{codec}.avro").write_bytes(data)
    batches = [{"source": "x", "subject": one, "others": records[:4]} for one in records]
    (folder / "batches.avro").write_bytes(test_avro.written(test_avro.BATCH, batches))
    (folder / "itself.avro").write_bytes(test_avro.with_schema(test_avro.SELF))
    for kind in ("db3", "fp", "vfp"):
        fields = test_dbase.FIELDS + ("; seen T; ratio B" if kind == "vfp" else "")
        data = test_dbase.written(folder, crowd[:80], kind, fields, deleted=20)
        (folder / "made.dbf").rename(folder / f"{kind}.dbf")
        assert (folder / f"{kind}.dbf").read_bytes() == data


def write_columns(folder: Path) -> None:
    """Fill a folder with Parquet files."""
    rows = test_parquet.table(people(random.Random(7), 200))
    for compression in ("none", "snappy", "gzip", "zstd"):
        for version in ("1.0", "2.0"):
            for dictionary in (True, False):
                data = test_parquet.written(
                    rows,
                    compression=compression,
                    data_page_version=version,
                    use_dictionary=dictionary,
                    row_group_size=90,
                )
                (folder / f"{compression} {version} {dictionary}.parquet").write_bytes(data)
    encoding = test_parquet.DIFFERENCES
    data = test_parquet.written(rows.select(list(encoding)), use_dictionary=False, column_encoding=encoding)
    (folder / "differences.parquet").write_bytes(data)
    for each in (1, 7, 200):
        nested = test_parquet.lists(people(random.Random(7), 200), each)
        (folder / f"lists of {each}.parquet").write_bytes(test_parquet.written(nested, row_group_size=20))


def write_office_and_dumps(folder: Path) -> None:
    """Fill a folder with Access databases and dumps of pg_dump."""
    crowd = people(random.Random(8), 150)
    for jet in (3, 4):
        tables = [test_access.values(), test_access.prisoners(crowd, deleted=30)]
        (folder / f"jet{jet}.mdb").write_bytes(access(tables, jet))
    (folder / "wide.accdb").write_bytes(access([test_access.prisoners(crowd, compressed=False)], 4, b"Standard ACE DB"))
    (folder / "locked.accdb").write_bytes(access(tables, 4)[:4096] + rc4(b"key", bytes(20000)))
    for encoding in ("cp1252", "utf-16-le"):
        text = "".join(f"NI number {one.nino}; " for one in crowd)
        (folder / f"{encoding}.bak").write_bytes(test_tape_backup.backup(text, encoding))
    for name, data in test_postgres_dump.DUMPS.items():
        (folder / f"{name}.pgdump").write_bytes(data)


def write_batches(folder: Path) -> None:
    """Fill a folder with files of Arrow."""
    crowd = people(random.Random(9), 200)
    words = pa.array([one.forename for one in crowd]).dictionary_encode()
    inner = [{"surname": one.surname, "born": {"dob": one.born}} for one in crowd]
    nested = pa.table({"tags": [["a"], None] * 100, "person": inner, "forename": words})
    for compression in ("uncompressed", "lz4", "zstd"):
        for name, rows in {"flat": test_parquet.table(crowd), "nested": nested}.items():
            data = test_arrow.written(rows, compression, chunksize=90)
            (folder / f"{name} {compression}.arrow").write_bytes(data)


def write_documents(folder: Path) -> None:
    """Fill a folder with dumps of MongoDB and logs of Redis."""
    for made in (mongo_dumps, redis_logs):
        for name, data in {**made.OF_PEOPLE, **made.OF_NOBODY, **made.BROKEN}.items():
            (folder / f"{made.__name__} {name}").write_bytes(data)


def write_joined(folder: Path) -> None:
    """Fill a folder with databases that keep names in one table and where people are reached in another."""
    for name, data in {**joined_tables.OF_PEOPLE, **joined_tables.OF_NOBODY}.items():
        (folder / name).write_bytes(data)


def write_statistics(folder: Path) -> None:
    """Fill a folder with data files of Stata, SPSS and SAS."""
    for name, data in test_statistics_files.FILES.items():
        (folder / name).write_bytes(data)
    for name, data in test_sas_transport.FILES.items():
        (folder / f"{name}.xpt").write_bytes(data)


def write_broken(folder: Path, sound: Path, seed: int, times: int) -> None:
    """Fill a folder with the files of another, each some times with a few wrong bytes behind its head, or cut."""
    rng = random.Random(seed)
    for path in sorted(sound.iterdir()):
        for number in range(times):
            data = bytearray(path.read_bytes())
            for _ in range(rng.choice([1, 3, 20])):
                data[rng.randrange(16, len(data))] = rng.choice([0, 1, 5, 10, 13, 127, 128, 255, rng.randrange(256)])
            (folder / f"{number} {path.name}").write_bytes(
                data[: rng.choice([len(data), rng.randrange(40, len(data))])]
            )
