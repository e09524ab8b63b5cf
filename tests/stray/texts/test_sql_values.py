"""Rows of SQL whose values are calls, casts, lists, queries and joined texts, with remarks in them; and things so written."""

import pytest

from scanner.collectors.python.texts.sql_text import sql_row
from tests.stray.judging import PEOPLE, counted, judgements

CROWD = PEOPLE[:14]
TABLES = "".join(
    f"CREATE TABLE t{n} (id SERIAL PRIMARY KEY, code VARCHAR(20) NOT NULL, price NUMERIC(10,2) DEFAULT 0);\n"
    f"INSERT INTO t{n} (code, price) VALUES ('AX-{n}', {n}.50), ('BX-{n}', {n}.75);\n"
    for n in range(12)
)
CELLS = {
    "(1, 'a' || ' ' || 'b', 'c' + 'd')": ["1", "a b", "cd"],
    "(ARRAY['x', 'y']::text[], ['p'], {'q', 'r'}, '{\"s\": [1]}'::jsonb)": ["x", "p", "q", '{"s": [1]}'],
    "(DATEFROMPARTS(1971, 3, 2), CAST('1971-03-12' AS DATE), {d '1971-03-12'}, #03/12/1971#)": [
        "1971-03-02", "1971-03-12", "1971-03-12", "03/12/1971",
    ],
    "(NOW() - INTERVAL '3 days', (SELECT id FROM x WHERE a = 'b' LIMIT 1), 'z' COLLATE utf8)": ["", "", "z"],
    "( t_guest('a', t_phones(t_phone('83', '1')), 3) )": ["a", "83", "3"],
    "(t_guest('a', 'b', 3), 4)": ["a", "4"],
    "(7, -- the key, it's new\n 'a', /* as (told) */ 'b' -- last\n)": ["7", "a", "b"],
}  # fmt: skip
"""Values -> what is read of them."""
PATIENT = """INSERT INTO patients (
    id, first_name, last_name, date_of_birth, phone, address, allergies, created_at
) VALUES (
    gen_random_uuid(),
    '{forename}',
    '{surname}',
    '{born}'::date,
    '{phone}',
    jsonb_build_object('street', '{address}', 'city', 'Leeds'),
    ARRAY['penicillin', 'latex']::text[],
    NOW() - INTERVAL '3 days'
);
"""
REMARKED = """INSERT INTO members (
    id, -- the key
    name, -- of them, in full
    email, dob
) -- the new ones
VALUES (7 /* id */, '{forename} {surname}', -- as told
    '{email}', '{born}');
"""
TEMPORARY = "INSERT #staff (FullName, BirthDate) VALUES (N'{forename} {surname}', CONVERT(date, '{born}', 23))\nGO\n"
PART = """INSERT INTO parts (
    id, part_name, maker, made_on, tags, created_at
) VALUES (
    gen_random_uuid(), 'bolt {n}', 'Acme ' || 'Ltd', '2019-03-{day}'::date, ARRAY['steel', 'M8']::text[], NOW() - INTERVAL '3 days'
);
"""


def written(form):
    return "".join(
        form.format(
            forename=one.forename, surname=one.surname.replace("'", "''"), born=one.born, phone=one.phone,
            address=one.address, email=one.email,
        )
        for one in CROWD
    )  # fmt: skip


LISTED = "INSERT INTO person (full_name, dob)\nSELECT * FROM (VALUES\n" + ",\n".join(
    f"('{one.forename} {one.surname.replace(chr(39), chr(39) * 2)}', '{one.born}'::date)" for one in CROWD
)
FOLK = {
    "patients among tables": TABLES + written(PATIENT) + TABLES,
    "remarks": written(REMARKED),
    "a temporary table": written(TEMPORARY),
    "a list of values": LISTED + ") AS v(n, d);\n",
}
OBJECTS = (
    "INSERT INTO guests VALUES ( t_guest('M-1', '{forename} {surname}', '{email}', TO_DATE('{born}', 'YYYY-MM-DD'),"
    " t_phones(t_phone('83', '{phone}')), t_home('Mill Road', 9, 'Leeds')) );\n"
)
FOLK["objects of Oracle"] = written(OBJECTS)
NOBODY = {
    "objects of things": "".join(
        f"INSERT INTO relics VALUES (t_relic({n}, 'Holy Grail', 'Gold', TO_DATE('2021-03-{n + 1}', 'YYYY-MM-DD')));\n"
        for n in range(20)
    ),
    "parts": TABLES + "".join(PART.format(n=n, day=10 + n) for n in range(20)),
    "queries alone": "INSERT INTO person (name, dob) VALUES ((SELECT name FROM old WHERE id = 7), NOW());\n" * 30,
    "remarks of nobody": "INSERT INTO t (a, b) VALUES (1, -- 'Ann Smith', '1971-03-12'\n 2);\n" * 30,
}


@pytest.mark.parametrize(("text", "cells"), CELLS.items())
def test_each_value_is_one_cell(text, cells):
    assert sql_row(text, 0) == (cells, len(text))


def test_a_quote_that_nobody_doubled_ends_no_row():
    assert sql_row("('O'Brien', '1971-03-12')", 0)[0] is None


@pytest.mark.parametrize("text", FOLK.values(), ids=FOLK)
def test_everybody_is_counted(text):
    assert counted(text.encode()) == ("people", len(CROWD))


@pytest.mark.parametrize("text", NOBODY.values(), ids=NOBODY)
def test_nobody_is_found(text):
    assert {found.verdict for _, found in judgements(text.encode())} == {"clean"}
