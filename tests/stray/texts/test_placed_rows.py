"""Rows of literals that programs hand to statements of SQL, in several languages; and things so handed over."""

import pytest

from tests.stray.judging import PEOPLE, counted, judgements

CROWD = PEOPLE[:14]
PLACED = "INSERT INTO people (first_name, last_name, dob, email) VALUES"


def each(form):
    return "".join(
        form.format(
            number=n, forename=one.forename, surname=one.surname.replace("'", ""), born=one.born, email=one.email,
            day=f"{one.born:%Y, %-m, %-d}", plate=one.nhs[:5],
        )
        for n, one in enumerate(CROWD, 1)
    )  # fmt: skip


FOLK = {
    "tuples of Python": "import sqlite3\n\nrows = [\n"
    + each("    ('{forename}', '{surname}', '{born}', '{email}'),\n")
    + f"]\ndatabase.executemany('{PLACED} (?, ?, ?, ?)', rows)\n",
    "tuples with a key and dates": "import psycopg2\nfrom datetime import date\n\nrows = [\n"
    + each('    ({number}, "{forename}", "{surname}", date({day})),\n')
    + ']\ncursor.executemany("""INSERT INTO tenants\n (id, "forename", "surname", "birth_date")\n VALUES (%s, %s, %s, %s)""", rows)\n',
    "calls of Python": "import sqlite3\n"
    + each(f'db.execute("{PLACED} (?,?,?,?)", ("{{forename}}", "{{surname}}", "{{born}}", "{{email}}"))\n'),
    "arrays of JavaScript": "const rows = [\n"
    + each("  ['{forename}', '{surname}', '{born}', '{email}'],\n")
    + f"];\nawait connection.query('{PLACED} ?', [rows]);\n",
    "calls of Go": "package main\n\nfunc seed(db *sql.DB) {{\n"
    + each(f'\tdb.Exec("{PLACED} ($1, $2, $3, $4)", "{{forename}}", "{{surname}}", "{{born}}", "{{email}}")\n')
    + "}\n",
    "setters of Java": "import java.sql.*;\n\nclass Seed {\n  void run(Connection c) throws SQLException {\n"
    '    PreparedStatement s = c.prepareStatement("INSERT INTO person (first_name, last_name, dob) "\n        + "VALUES (?, ?, ?)");\n'
    + each(
        '    s.setString(1, "{forename}");\n    s.setString(2, "{surname}");\n    s.setDate(3, Date.valueOf("{born}"));\n'
        "    s.executeUpdate();\n"
    )
    + "  }\n}\n",
    "texts that Java joins": "import java.sql.*;\n\nclass Seed {\n  void run(Statement s) throws SQLException {\n"
    + each(
        '    s.executeUpdate("INSERT INTO users (first_name, last_name, dob) " +\n'
        "        \"VALUES ('{forename}', '{surname}', '{born}')\");\n"
    )
    + "  }\n}\n",
}
NOBODY = {
    "parts": "import sqlite3\n\nrows = [\n"
    + each("    ('{number}', 'bolt {plate}', '{born}', 'Acme'),\n")
    + "]\ndatabase.executemany('INSERT INTO parts (id, part_name, made_on, maker) VALUES (?, ?, ?, ?)', rows)\n",
    "a statement alone": "import sqlite3\n"
    + f"database.execute('{PLACED} (?, ?, ?, ?)', row)\n" * 30
    + each("log('{plate}', 'a', '{born}', 'b')\n"),
    "towns": "import sqlite3\n"
    + each("db.execute('INSERT INTO city (name, country, founded) VALUES (?,?,?)', ('{surname}', 'Peru', '{born}'))\n"),
}


@pytest.mark.parametrize("text", FOLK.values(), ids=FOLK)
def test_everybody_is_counted(text):
    assert counted(text.encode()) == ("people", len(CROWD))


@pytest.mark.parametrize("text", NOBODY.values(), ids=NOBODY)
def test_nobody_is_found(text):
    assert {found.verdict for _, found in judgements(text.encode())} == {"clean"}
