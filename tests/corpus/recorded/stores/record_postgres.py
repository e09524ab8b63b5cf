"""Records what pg_dump writes of two tables of synthetic people: `record_postgres.py FOLDER`, as a user that may run a server.

Needs PostgreSQL's programs on PATH; the server listens on a socket in a folder of its own and ends with the script.
"""

import random
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.corpus.people import people

TABLES = """
CREATE TABLE settings (name text, value text);
INSERT INTO settings SELECT 'key ' || n, repeat('x', n) FROM generate_series(1, 40) n;
CREATE TABLE prisoners (id serial PRIMARY KEY, surname text, forename text, "date of birth" date, note text);
CREATE TABLE staff (full_name text, ni_number text);
"""


def main(folder: Path) -> None:
    with tempfile.TemporaryDirectory(dir="/tmp") as place:
        data, at = f"{place}/data", ["-h", place, "-U", "recorder"]
        run("initdb", "-D", data, "-U", "recorder", "-A", "trust", "-E", "UTF8", "--locale=C")
        run("pg_ctl", "-D", data, "-w", "-l", f"{place}/log", "-o", f"-k {place} -c listen_addresses=", "start")
        try:
            run("psql", *at, "-q", "-c", TABLES + "".join(rows()), "postgres")
            for name, options in {"packed": ["-Z6"], "plain": ["-Z0"], "inserts": ["--inserts"]}.items():
                run("pg_dump", *at, "-Fc", *options, "-f", folder / f"{name}.pgdump", "postgres")
        finally:
            run("pg_ctl", "-D", data, "-m", "fast", "stop")


def rows():
    for one in people(random.Random(1971), 60):
        name, other = (part.replace("'", "''") for part in (one.surname, one.forename))
        note = r"a tab \t, a backslash \\" + "\t\\ and\na line"
        yield f"INSERT INTO prisoners VALUES (DEFAULT, '{name}', '{other}', '{one.born}', '{note}');\n"
    for one in people(random.Random(1972), 5):
        yield f"INSERT INTO staff VALUES ('{one.forename} {one.surname.replace(chr(39), '')}', '{one.nino}');\n"


def run(*command) -> None:
    subprocess.run(list(map(str, command)), check=True, stdout=subprocess.DEVNULL)


main(Path(sys.argv[1]))
