"""Things that bear a person's name and a date, and people, in stores whose fields say which: Avro, dBASE, Parquet, SQL."""

import io
import random
import struct

import pyarrow as pa
from pyarrow import parquet

from tests.corpus.people import people
from tests.stray.judging import PEOPLE, slashed
from tests.stray.stores.test_avro import written

WORDS = random.Random(1936)
TITLES = [
    f"{WORDS.choice(('Copper', 'Quiet', 'Salt'))} {WORDS.choice(('Harbour', 'Lantern', 'Meadow'))}" for _ in PEOPLE
]
DATED = people(random.Random(1937), 60)
HEADS = {
    "albums": ("Album", "Artist", "Released"),
    "releases": ("Title", "Singer", "Release_date"),
    "ships": ("Vessel", "Master", "Launched"),
    "operas": ("Opera", "Tenor", "Premiered"),
    "plays": ("Theatre", "Played_by", "Run"),
    "patents": ("Patent", "Inventors", "Priority"),
}
ROWS = [
    (title, f"{one.forename} {one.surname}", slashed(born))
    for title, one, born in zip(TITLES, PEOPLE, DATED, strict=True)
]
PATIENTS = [(f"{one.forename} {one.surname}", slashed(one), one.postcode) for one in PEOPLE]


def as_avro(head, rows):
    fields = [{"name": name, "type": "string"} for name in head]
    return written(
        {"type": "record", "name": "R", "fields": fields}, [dict(zip(head, row, strict=True)) for row in rows]
    )


def as_dbase(head, rows):
    """Return a table of dBASE III, in which names of fields are cut."""
    fields = [struct.pack("<11sc4xB15x", name[:10].upper().encode(), b"C", 40) for name in head]
    begins = struct.pack("<B3BIHH20x", 3, 126, 1, 1, len(rows), 33 + 32 * len(head), 1 + 40 * len(head))
    listed = "".join(" " + "".join(cell.ljust(40) for cell in row) for row in rows)
    return begins + b"".join(fields) + b"\r" + listed.encode() + b"\x1a"


def as_sql(head, rows):
    lines = ",\n".join("({})".format(", ".join(f"'{cell}'" for cell in row)) for row in rows)
    return f"INSERT INTO listed ({', '.join(head)}) VALUES\n{lines};\n".encode()


def as_parquet(head, rows):
    out = io.BytesIO()
    columns = zip(*rows, strict=True)
    parquet.write_table(pa.table({name: list(column) for name, column in zip(head, columns, strict=True)}), out)
    return out.getvalue()


WAYS = {"avro": as_avro, "dbase": as_dbase, "parquet": as_parquet, "sql": as_sql}
OF_THINGS = {f"{name}.{way}": write(head, ROWS) for name, head in HEADS.items() for way, write in WAYS.items()}
OF_THINGS.update(
    (f"dated patents.{way}", WAYS[way](("Patent", "Inventors", "Priority_date"), ROWS)) for way in ("avro", "parquet")
)
OF_PEOPLE = {
    f"{name}.{way}": write((name, "Date_of_birth", "Postcode"), PATIENTS)
    for name in ("Patient", "Name")
    for way, write in WAYS.items()
}
OF_PEOPLE["codes.parquet"] = as_parquet(("c1", "c2", "c3"), PATIENTS)
OF_PEOPLE["unknown.parquet"] = as_parquet(("foo bar", "baz", "qux"), PATIENTS)
