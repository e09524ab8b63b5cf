"""Records data files of Stata and SPSS of synthetic people: `record_statistics.py FOLDER`; needs pyreadstat and pandas."""

import random
import sys
from datetime import UTC, datetime
from pathlib import Path

import pandas as pd
import pyreadstat

from tests.corpus.people import people

CROWD = people(random.Random(1971), 30)
TABLE = {
    "surname": [one.surname for one in CROWD],
    "forename": [one.forename for one in CROWD],
    "date_of_birth": [one.born for one in CROWD],
    "seen": [datetime(2020, 1, 2, 3, 4, 5, tzinfo=UTC).replace(tzinfo=None)] * 30,
    "visits": [n % 9 for n in range(30)],
    "score": [n / 7 if n % 5 else None for n in range(30)],
}
LONG = {"town": ["Orléans"] * 30, "remarks": ["long " * 60 + one.forename for one in CROWD]}


def main(folder: Path) -> None:
    for version in (8, 10, 13, 15):
        columns = TABLE | LONG if version > 13 else TABLE
        pyreadstat.write_dta(pd.DataFrame(columns), str(folder / f"stata{version}.dta"), version=version)
    times = {"date_of_birth": "td", "seen": "tc"}
    table = pd.DataFrame(TABLE)
    table["date_of_birth"] = pd.to_datetime(table["date_of_birth"])
    for version in (114, 118):
        path = folder / f"pandas{version}.dta"
        table.to_stata(path, version=version, convert_dates=times, write_index=False, byteorder="big")
    labels = {"column_labels": {"surname": "family name"}, "variable_value_labels": {"visits": {0: "none", 1: "one"}}}
    for name, options in {
        "plain.sav": {},
        "bytes.sav": {"row_compress": True},
        "zlib.zsav": {"compress": True},
    }.items():
        pyreadstat.write_sav(pd.DataFrame(TABLE | LONG), str(folder / name), **labels, **options)


main(Path(sys.argv[1]))
