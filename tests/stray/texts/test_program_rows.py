"""People in programs and scripts as calls, as lists side by side and as selected literals; and what looks like them."""

import json
from datetime import date

import pytest

from tests.stray.judging import PEOPLE, counted, judgements

CROWD = PEOPLE[:14]
WORDS = [word for word in dir(str) if not word.startswith("_")][:14]


def full(person):
    return f"{person.forename} {person.surname}"


def each(write, crowd=CROWD):
    return "".join(write(one) + "\n" for one in crowd)


def quoted(values, quote='"', between=", "):
    return between.join(f"{quote}{value}{quote}" for value in values)


def sql(text):
    return text.replace("'", "''")


SURNAMES = [one.surname for one in CROWD]
FORENAMES = [one.forename for one in CROWD]
BORN = [str(one.born) for one in CROWD]
DAYS = ", ".join(f"{(one.born - date(1970, 1, 1)).days}" for one in CROWD)

CALLS = {
    "Java": "import java.time.LocalDate;\n\nclass Seed {\n  List<Person> all = List.of(\n"
    + each(lambda one: f'    new Person("{one.forename}", "{one.surname}", LocalDate.of({one.born:%Y, %-m, %-d})),')
    + "  );\n}\n",
    "C#": "using System;\n\nclass Seed {\n  Offender[] all = {\n"
    + each(lambda one: f'    new Offender("{one.noms}", "{one.surname}", new DateTime({one.born:%Y, %-m, %-d})),')
    + "  };\n}\n",
    "Kotlin": "package seed\n\nval clients = listOf(\n"
    + each(lambda one: f'    Client("{full(one)}", LocalDate.parse("{one.born}"), "{one.postcode}"),')
    + ")\n",
    "Python": "from models import Pupil\n\nPUPILS = [\n"
    + each(lambda one: f'    Pupil("{one.forename}", "{one.surname}", date({one.born:%Y, %-m, %-d})),')
    + "]\n",
    "Prolog": each(lambda one: f'person("{one.forename}", "{one.surname}", date({one.born:%Y,%-m,%-d})).'),
}
LISTS = {
    "dput": f"structure(list(id = 1:14, surname = c({quoted(SURNAMES)}), forename = c({quoted(FORENAMES)}), "
    f'dob = structure(c({DAYS}), class = "Date")), class = "data.frame", row.names = c(NA, -14L))\n',
    "data frame": f"staff <- data.frame(\n  Surname = c({quoted(SURNAMES, between=',' + chr(10))}),\n"
    f"  DOB = as.Date(c({quoted(BORN)}))\n)\n",
    "lists": f"import pandas as pd\n\nnames = [{quoted(map(full, CROWD))}]\nbirths = [{quoted(BORN)}]\n",
    "lists over lines": f"SURNAMES = [\n{quoted(SURNAMES, between=',' + chr(10))},\n]\nDOBS = [\n{quoted(BORN)},\n]\n",
    "a dictionary": f"frame = DataFrame({{\n  'surname': [{quoted(SURNAMES)}],\n  'dob': [{quoted(BORN)}],\n}})\n",
    "Java lists": f"var surnames = List.of({quoted(SURNAMES)});\nvar birthDates = List.of({quoted(BORN)});\n",
}
SELECTED = {
    "Oracle": "INSERT INTO offender (surname, forename, dob)\n"
    + "\nUNION ALL\n".join(
        f"SELECT '{sql(one.surname)}', '{one.forename}', TO_DATE('{one.born}','YYYY-MM-DD') FROM dual" for one in CROWD
    )
    + ";\n",
    "SQL Server": "insert into dbo.Tenants (FullName, DateOfBirth) "
    + " union all ".join(f"select N'{sql(full(one))}', '{one.born:%Y%m%d}'" for one in CROWD)
    + "\nGO\n",
    "rows with remarks": "INSERT INTO clientes (nome, email, data_nasc) VALUES\n-- private clients\n"
    + ",  -- checked\n# and\n/* also */\n".join(f"('{sql(full(one))}', '{one.email}', '{one.born}')" for one in CROWD)
    + ";\n",
    "remarks before the comma": "insert into leden values /* from the old list */ "
    + " -- paid\n, ".join(f"('{sql(full(one))}', '{one.email}', '{one.born}')" for one in CROWD)
    + ";\n",
    "one by one": each(
        lambda one: (
            f"INSERT INTO patients (surname, birth_date) SELECT '{sql(one.surname)}', DATE '{one.born}' FROM dual "
            "WHERE NOT EXISTS (SELECT 1 FROM patients);"
        )
    ),
}
JSONS = {
    "cards": json.dumps(
        [["vcard", [["version", {}, "text", "4.0"], ["n", {}, "text", [one.surname, one.forename, ""]],
          ["fn", {}, "text", full(one)], ["bday", {}, "date", str(one.born)]]] for one in CROWD]
    ),
    "cards in lines": each(
        lambda one: json.dumps(
            ["vcard", [["fn", {}, "text", full(one)], ["tel", {}, "uri", "tel:" + one.phone],
             ["adr", {}, "text", ["", "", [one.address], "Ely", "", one.postcode, "UK"]]]]
        )
    ),
    "a register of domains": json.dumps(
        {"entities": [{"roles": ["registrant"], "vcardArray": ["vcard", [["fn", {}, "text", full(one)],
         ["email", {}, "text", one.email], ["tel", {}, "text", one.phone]]]} for one in CROWD]}, indent=1
    ),
    "a container's log": each(
        lambda one: json.dumps(
            {"log": json.dumps({"user": {"surname": one.surname, "dob": str(one.born)}}) + "\n", "stream": "stdout"}
        )
    ),
    "a list in a text": json.dumps({"body": json.dumps([{"surname": s, "dob": b} for s, b in zip(SURNAMES, BORN, strict=True)])}),
}  # fmt: skip
FOLK = CALLS | LISTS | SELECTED | JSONS
NOBODY = {
    "films": each(lambda one: f'new Film("{full(one)}", "drama", LocalDate.of({one.born:%Y, %-m, %-d}));'),
    "authors": each(lambda one: f'new Author("{one.forename}", "{one.surname}", date({one.born:%Y, %-m, %-d}))'),
    "translations": each(lambda one: f'translate("{one.forename}", "{one.surname}", "{one.born}x")'),
    "makers": each(lambda one: f'add_maintainer("{full(one)}", "{one.email}")'),
    "names and dates": f"names = [{quoted(FORENAMES)}]\ndates = [{quoted(BORN)}]\n",
    "words and numbers": f"words = c({quoted(WORDS)})\ndob = c({DAYS})\n",
    "composers": f"composers = [{quoted(map(full, CROWD))}]\nborn = [{quoted(BORN)}]\n",
    "lists of other lengths": f"surnames = [{quoted(SURNAMES)}]\ndob = [{quoted(BORN[:-1])}]\n",
    "remarks instead of rows": "INSERT INTO person (name, dob) VALUES\n"
    + each(lambda one: f"-- ('{full(one)}', '{one.born}'),")
    + "(1, 2);\n",
    "copied rows": "INSERT INTO person (surname, dob) SELECT surname, dob FROM old WHERE surname <> 'x';\n" * 40,
    "selected things": "".join(
        f"INSERT INTO part (name, made) SELECT 'bolt {n}', DATE '1990-01-{n + 1:02}' FROM dual;\n" for n in range(28)
    ),
    "cards of firms": json.dumps(
        [["vcard", [["fn", {}, "text", full(one)], ["kind", {}, "text", "org"], ["tel", {}, "text", one.phone]]]
         for one in CROWD]
    ),
    "texts that begin as JSON": json.dumps([{"text": "{" * n + "}" * n, "list": "[1970-01-01]"} for n in range(300)]),
}  # fmt: skip


@pytest.mark.parametrize("text", FOLK.values(), ids=FOLK)
def test_everybody_is_counted(text):
    assert counted(text.encode()) == ("people", len(CROWD))


@pytest.mark.parametrize("text", NOBODY.values(), ids=NOBODY)
def test_nobody_is_found(text):
    assert {found.verdict for _, found in judgements(text.encode())} == {"clean"}


def test_days_that_no_calendar_has_are_no_dates():
    assert counted(f'surname = c({quoted(SURNAMES)}), dob = structure(c({"9" * 20}, 1e9), class = "Date")'.encode())
