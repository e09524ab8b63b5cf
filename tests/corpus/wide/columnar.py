"""People in files of databases and statistics: parquet, feather, avro, SQLite, dBase, Stata, HDF5."""

from __future__ import annotations

import gzip
import io
import sqlite3
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

from tests.corpus.wide.headings import table
from tests.corpus.wide.markup import frame
from tests.corpus.wide.scene import Recipe, Scene, bind, several
from tests.corpus.wide.texts import sql_name

CODECS = ("NONE", "SNAPPY", "GZIP", "ZSTD", "BROTLI", "LZ4")


def recipes() -> Iterable[Recipe]:
    for codec in CODECS:
        yield from several(2, f"{codec.lower()}.parquet", "columnar", "pyarrow", bind(parquet, codec=codec))
    for (name, writer), make in MAKERS.items():
        yield from several(3, name, "columnar" if "sqlite" not in writer else "sqlite", writer, make)


def arrow(scene: Scene):
    import pyarrow as pa

    found = table(scene, 12, 400)
    return pa.table(
        {name: list(column) for name, column in zip(found.header, zip(*found.rows, strict=True), strict=True)}
    )


def parquet(scene: Scene, codec: str = "SNAPPY") -> bytes:
    from pyarrow import parquet as files

    out = io.BytesIO()
    files.write_table(arrow(scene), out, compression=codec, use_dictionary=scene.rng.random() < 0.5)
    return out.getvalue()


def parquet_typed(scene: Scene) -> bytes:
    """Births as DATE32, several row groups, the second version of pages."""
    import pyarrow as pa
    from pyarrow import parquet as files

    people = scene.crowd(60, 300)
    born, surname, forename = scene.pick([("dob", "surname", "forename")], [("birth_date", "last_name", "first_name")])
    columns = {
        surname: [p.surname for p in people],
        forename: [p.forename for p in people],
        born: [p.born for p in people],
    }
    out = io.BytesIO()
    files.write_table(pa.table(columns), out, row_group_size=50, data_page_version="2.0", compression="NONE")
    return out.getvalue()


def feather(scene: Scene) -> bytes:
    from pyarrow import feather as files

    out = io.BytesIO()
    files.write_feather(arrow(scene), out, compression=scene.pick(["uncompressed"], ["lz4"]))
    return out.getvalue()


def avro(scene: Scene, codec: str = "deflate") -> bytes:
    import fastavro

    found = table(scene)
    names = [sql_name(word) or f"f{n}" for n, word in enumerate(found.header)]
    schema = {"type": "record", "name": "r", "fields": [{"name": name, "type": ["null", "string"]} for name in names]}
    out = io.BytesIO()
    fastavro.writer(out, schema, [dict(zip(names, row, strict=True)) for row in found.rows], codec=codec)
    return out.getvalue()


def database(scene: Scene, fill: Callable[[sqlite3.Connection], None]) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.db"
        connection = sqlite3.connect(path)
        fill(connection)
        connection.commit()
        connection.close()
        return path.read_bytes()


def put_table(connection: sqlite3.Connection, name: str, header: list[str], rows: list[list[str]]) -> None:
    connection.execute(f"CREATE TABLE {name} ({', '.join(f'[{word}] TEXT' for word in header)})")
    connection.executemany(f"INSERT INTO {name} VALUES ({','.join('?' * len(header))})", rows)


def sqlite_one(scene: Scene) -> bytes:
    found = table(scene)
    return database(scene, lambda c: put_table(c, scene.pick(["people"], ["t1"]), found.header, found.rows))


def sqlite_many(scene: Scene) -> bytes:
    """Two tables of people among tables of nobody; the count may be of the larger."""
    first, second = table(scene, 100, 140), table(scene, 15, 30)
    scene.slack = 0.3

    def fill(c: sqlite3.Connection) -> None:
        put_table(c, "settings", ["key", "value"], [[f"k{n}", str(n)] for n in range(40)])
        put_table(c, "clients", first.header, first.rows)
        put_table(c, "staff", second.header, second.rows)
        c.execute("CREATE INDEX i ON clients (1)")

    return database(scene, fill)


def sqlite_typed(scene: Scene) -> bytes:
    """Numbers as integers, a primary key, WITHOUT ROWID in the frozen third."""
    people = scene.crowd(40, 300)

    def fill(c: sqlite3.Connection) -> None:
        c.execute(
            "CREATE TABLE patient (id INTEGER PRIMARY KEY, nhs_number INTEGER, surname TEXT, dob TEXT)"
            + (" WITHOUT ROWID" if scene.frozen else "")
        )
        c.executemany(
            "INSERT INTO patient VALUES (?,?,?,?)",
            [(n, int(p.nhs), p.surname, p.born.isoformat()) for n, p in enumerate(people)],
        )

    return database(scene, fill)


def sqlite_wal(scene: Scene) -> bytes:
    """The write-ahead log alone, as it stays when the program was killed."""
    found = table(scene)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.db"
        connection = sqlite3.connect(path)
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA wal_autocheckpoint=0")
        put_table(connection, "people", found.header, found.rows)
        connection.commit()
        data = Path(f"{path}-wal").read_bytes()
        connection.close()
    return data


def dbase(scene: Scene) -> bytes:
    import dbf

    found = table(
        scene,
        layout=scene.pick(
            ["en surname forename born", "en surname forename postcode phone"],
            ["en forename surname noms", "en nhs surname born"],
        ),
    )
    names = [f"{sql_name(word)[:9]}{n}"[:10] if n else sql_name(word)[:10] for n, word in enumerate(found.header)]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.dbf"
        book = dbf.Table(str(path), "; ".join(f"{name} C(40)" for name in names), codepage="cp1252")
        book.open(mode=dbf.READ_WRITE)
        for row in found.rows:
            book.append(tuple(row))
        book.close()
        return path.read_bytes()


def stata(scene: Scene) -> bytes:
    found = frame(scene)
    found.columns = [sql_name(c)[:30] or f"v{n}" for n, c in enumerate(found.columns)]
    out = io.BytesIO()
    found.to_stata(out, write_index=False, version=scene.pick([114], [118]))
    return out.getvalue()


def pandas_sql(scene: Scene) -> bytes:
    found = frame(scene)
    return database(scene, lambda c: found.to_sql("frame", c) and None)


def pandas_gzip(scene: Scene) -> bytes:
    return gzip.compress(frame(scene).to_csv(index=False).encode())


def pandas_pickle(scene: Scene) -> bytes:
    out = io.BytesIO()
    frame(scene).to_pickle(out)
    return out.getvalue()


MAKERS: dict[tuple[str, str], Callable[[Scene], bytes]] = {
    ("typed.parquet", "pyarrow"): parquet_typed,
    ("wrong.csv", "pyarrow"): parquet,
    ("feather.arrow", "pyarrow"): feather,
    ("deflate.avro", "fastavro"): avro,
    ("plain.avro", "fastavro"): bind(avro, codec="null"),
    ("wrong.json", "fastavro"): avro,
    ("one.db", "sqlite"): sqlite_one,
    ("many.sqlite", "sqlite"): sqlite_many,
    ("typed.db3", "sqlite"): sqlite_typed,
    ("people.db-wal", "sqlite"): sqlite_wal,
    ("frame.sqlite", "pandas and sqlite"): pandas_sql,
    ("people.dbf", "dbf"): dbase,
    ("people.dta", "pandas"): stata,
    ("people.csv.gz", "pandas"): pandas_gzip,
    ("people.pickle", "pandas"): pandas_pickle,
}
