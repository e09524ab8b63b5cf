"""Statements of SQL that put one row each, in the ways of many programs, dumps of few people, and things so written."""

from tests.stray.tables.lives import CROWD, ages, full, pays, sexes

COLUMNS = "id, first_name, last_name, gender, age"
MADE = """create table students (
  id int primary key,
  first_name varchar(50) not null,
  last_name varchar(50) not null,
  gender char(1),
  age int
);

"""
DUMPED = """-- MySQL dump 10.13  Distrib 8.0.31, for Linux (x86_64)
-- Server version	8.0.31

/*!40101 SET @OLD_CHARACTER_SET_CLIENT=@@CHARACTER_SET_CLIENT */;
/*!40101 SET NAMES utf8 */;
/*!40014 SET @OLD_UNIQUE_CHECKS=@@UNIQUE_CHECKS, UNIQUE_CHECKS=0 */;

DROP TABLE IF EXISTS `%(table)s`;
/*!50503 SET character_set_client = utf8mb4 */;
CREATE TABLE `%(table)s` (
%(columns)s  PRIMARY KEY (`id`)
) ENGINE=InnoDB AUTO_INCREMENT=12 DEFAULT CHARSET=utf8mb4;

LOCK TABLES `%(table)s` WRITE;
/*!40000 ALTER TABLE `%(table)s` DISABLE KEYS */;
INSERT INTO `%(table)s` VALUES %(rows)s;
/*!40000 ALTER TABLE `%(table)s` ENABLE KEYS */;
UNLOCK TABLES;

-- Dump completed on 2023-05-11 12:10:58
"""
OF_POSTGRES = """SET statement_timeout = 0;
SET client_encoding = 'UTF8';
SELECT pg_catalog.set_config('search_path', '', false);

CREATE TABLE public.students (
    id integer NOT NULL,
    first_name character varying(50),
    last_name character varying(50),
    gender text,
    age integer
);

ALTER TABLE public.students OWNER TO postgres;

%s
ALTER TABLE ONLY public.students
    ADD CONSTRAINT students_pkey PRIMARY KEY (id);
"""
COPIED = """--
-- PostgreSQL database dump
--

SET statement_timeout = 0;
SET client_encoding = 'UTF8';
SELECT pg_catalog.set_config('search_path', '', false);
SET row_security = off;

CREATE TABLE public.%(table)s (
    id integer NOT NULL,
    name text
);

ALTER TABLE public.%(table)s OWNER TO postgres;

COPY public.%(table)s (%(columns)s) FROM stdin;
%(rows)s\\.

ALTER TABLE ONLY public.%(table)s
    ADD CONSTRAINT %(table)s_pkey PRIMARY KEY (id);
"""
OF_SQLITE = "PRAGMA foreign_keys=OFF;\nBEGIN TRANSACTION;\n%s\n%sCOMMIT;\n"
PLACES = (
    "Martin",
    "Laurel",
    "Florence",
    "Victoria",
    "Carter",
    "Austin",
    "Madison",
    "Jackson",
    "Paris",
    "Milan",
    "Rome",
)
THINGS = [(colour, thing) for colour in ("Steel", "Oak", "Red") for thing in ("Bracket", "Desk", "Lamp", "Kite")]


def values(*cells):
    return ", ".join(cell if cell.isdigit() else "'" + cell.replace("'", "''") + "'" for cell in cells)


def student(n, one):
    return values(str(n + 1), one.forename, one.surname, sexes(n), ages(n))


def each(form, row=student, crowd=CROWD):
    return "".join(form % row(n, one) for n, one in enumerate(crowd))


def dump(table, columns, rows):
    """As mysqldump writes it."""
    lines = "".join(f"  `{column}` varchar(90) DEFAULT NULL,\n" for column in columns.split())
    listed = ",".join(f"({row})" for row in rows)
    return DUMPED % {"table": table, "columns": lines, "rows": listed}


def copied(table, columns, rows):
    """As pg_dump writes it."""
    return COPIED % {"table": table, "columns": columns, "rows": "".join("\t".join(row) + "\n" for row in rows)}


def born(n, one):
    return values(str(n + 1), full(one), f"{one.born:%Y-%m-%d}")


def things(row):
    return [row(n, *one) for n, one in enumerate(THINGS)]


def priced(n, colour, thing):
    return values(str(n), f"{colour} {thing}", f"{n}.50", f"2022-0{n % 9 + 1}-14")


def place(n, name):
    return values(str(3_000_000 + n * 77), name, f"{40 + n}.37105", f"-{n}.12345", str(1371 * n), "2012-01-18")


def film(n, one):
    return values(str(n), f"The House of {one.surname}", full(one), str(1950 + n))


PICTURE = "".join(map(chr, (1, 2, 3, 0xFF, 0xD8, 5, 6, 0x41, 0xE0, 8, 0x7F, 14, 15, 0x10))) * 400
"""As bytes of a picture stand in a dump, where nobody asked for them in digits."""


OF_PEOPLE = {
    "readers of a library, behind pictures": dump("shelf", "id picture", [f"1, '{PICTURE}'"])
    + dump(
        "reader",
        "id email first_name last_name",
        [values(str(n), f"u{n}@post.test", one.forename, one.surname) for n, one in enumerate(CROWD)],
    ),
    "a club's players and their births": each(
        "insert into players (name, birth_date) values (%s);\n",
        lambda n, one: values(full(one), f"{one.born:%Y-%m-%d}"),
    ),
    "subscribers of an author": each(
        "insert into author_subscribers (name, birth_date, email) values (%s);\n",
        lambda n, one: values(full(one), f"{one.born:%Y-%m-%d}", f"u{n}@example.org"),
    ),
    "small letters": each(f"insert into students ({COLUMNS}) values (%s);\n"),
    "pay": each(
        "insert into empleados (id, nombre, apellido, edad, salario) values (%s);\n",
        lambda n, one: values(str(n), one.forename, one.surname, ages(n), pays(n)),
    ),
    "marks": each(
        "insert into pupils (id, first_name, last_name, mark) values (%s);\n",
        lambda n, one: values(str(n), one.forename, one.surname, str(n % 19 + 1)),
    ),
    "diagnoses": each(
        "Insert Into visits (id, patient_name, diagnosis) Values (%s);\n",
        lambda n, one: values(str(n), full(one), ("Asthma", "Flu")[n % 2]),
    ),
    "offences": each(
        "insert into inmates (id, name, offence) values (%s);\n",
        lambda n, one: values(str(n), full(one), ("Theft", "Fraud")[n % 2]),
    ),
    "values on the next line": each(f"INSERT INTO students ({COLUMNS})\nVALUES (%s);\n"),
    "values on the line behind": each(f"insert into students ({COLUMNS})\nvalues\n  (%s);\n"),
    "columns above": MADE + each("insert into students values (%s);\n"),
    "columns above, values below": MADE + each("insert into students\n values (%s);\n"),
    "names in backticks": each("insert into `students` (`id`,`first_name`,`last_name`,`gender`,`age`) values (%s);\n"),
    "names in quotes": each('insert into "students" ("id", "first_name", "last_name", "gender", "age") values (%s);\n'),
    "names in brackets": each(
        "insert [dbo].[students] ([id], [first_name], [last_name], [sex], [age]) values (%s)\nGO\n"
    ),
    "letters of other nations": each(f"insert into dbo.students ({COLUMNS}) values (%s);\n").replace(", '", ", N'"),
    "ignored": each(f"insert ignore into students ({COLUMNS}) values (%s);\n"),
    "or ignored": each(f"insert or ignore into students ({COLUMNS}) values (%s);\n"),
    "replaced": each(f"replace into students ({COLUMNS}) values (%s);\n"),
    "upserted": each(f"upsert into students ({COLUMNS}) values (%s);\n"),
    "all at once": "insert all\n"
    + each(f"  into students ({COLUMNS}) values (%s)\n").replace(")\n", ", 'x')\n").replace("age)", "age, form)")
    + "select 1 from dual;\n",
}
OF_FEW = {
    "a dump of 2": dump("clients", "id name birth_date", [born(n, one) for n, one in enumerate(CROWD[:2])]),
    "a dump of 9": dump("clients", "id name birth_date", [born(n, one) for n, one in enumerate(CROWD[:9])]),
    "a dump of Postgres of 7": OF_POSTGRES % each("INSERT INTO public.students VALUES (%s);\n", crowd=CROWD[:7]),
    "a copy of Postgres of 4": copied(
        "patients",
        "id, name, birth_date",
        [[str(n), full(one), f"{one.born:%Y-%m-%d}"] for n, one in enumerate(CROWD[:4])],
    ),
    "a dump of SQLite of 7": OF_SQLITE % (MADE, each("INSERT INTO students VALUES(%s);\n", crowd=CROWD[:7])),
}
"""Each says at its end how many they are."""
OF_NOBODY = {
    "products": "".join(f"insert into products (id, name, price, released) values ({row});\n" for row in things(priced)),
    "a dump of few products": dump("products", "id name price released", things(priced)[:7]),
    "places": "".join(
        f"insert into geonames (id, name, lat, lon, people, changed) values ({place(n, name)});\n" for n, name in enumerate(PLACES)
    ),
    "a dump of few places": dump("geonames", "id name lat lon population modified", [place(n, name) for n, name in enumerate(PLACES[:7])]),
    "films": each("insert into films (id, title, director, year) values (%s);\n", film),
    "a dump of few films": dump("films", "id title director year", [film(n, one) for n, one in enumerate(CROWD[:7])]),
    "a copy of few films": copied(
        "films", "id, title, director, year", [[str(n), f"The {one.surname}", full(one), f"19{n + 50}"] for n, one in enumerate(CROWD[:7])]
    ),
    "a copy of few products": copied(
        "products", "id, name, price, released", [[str(n), f"{a} {b}", f"{n}.50", f"2022-01-1{n}"] for n, (a, b) in enumerate(THINGS[:7])]
    ),
    "actors": each(
        "insert into actor (actor_id, first_name, last_name, last_update) values (%s);\n",
        lambda n, one: values(str(n), one.forename, one.surname, "2006-02-15 04:34:33"),
    ),
    "actors and their births": each(
        "insert into actores (nombre, apellido, fecha_nacimiento) values (%s);\n",
        lambda n, one: values(one.forename, one.surname, f"{one.born:%Y-%m-%d}"),
    ),
    "players": each(
        "insert into players (id, name, club, goals, age) values (%s);\n",
        lambda n, one: values(str(n), full(one), "Rovers", str(n % 9), ages(n)),
    ),
    "settings": dump("options", "id name value", [values(str(n), key, value) for n, (key, value) in enumerate((("email", "admin@example.com"), ("zone", "Europe/Paris"), ("started", "2021-03-04 12:00:00")))]),
    "a program that puts rows": "const db = require('db');\nfunction seed() {\n"
    + each('  db.run("insert into t (name, year) values (%s)");\n', lambda n, one: values(one.forename, str(1960 + n)))
    + "}\nmodule.exports = seed;\n",
    "a procedure": "CREATE OR REPLACE PROCEDURE add_one(p_first VARCHAR2, p_last VARCHAR2) AS\nBEGIN\n"
    "  INSERT INTO people (first_name, last_name, hired) VALUES (p_first, p_last, SYSDATE);\n"
    + "".join(f"  v_{n} := {n};\n" for n in range(9))
    + "END;\n/\n",
}  # fmt: skip
