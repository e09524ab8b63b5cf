"""Texts in which people stand in ways that few write, and things written likewise."""

from collections.abc import Iterable

from tests.corpus.people import Person
from tests.stray.judging import PEOPLE

CROWD = PEOPLE[:14]
PARTS = ("Valve", "Gasket", "Bearing", "Flange", "Washer", "Bolt", "Pump")


def name(person: Person) -> str:
    return f"{person.forename} {person.surname}"


def each(line: str, joined: str = "\n") -> str:
    """Return a line for each of the crowd; in it stand the words `first`, `last`, `day` and the like."""
    return joined.join(line.format(**words_of(number, person)) for number, person in enumerate(CROWD))


def words_of(number: int, person: Person) -> dict[str, str]:
    born = person.born
    return {
        "n": str(number + 1),
        "first": person.forename,
        "last": person.surname,
        "name": name(person),
        "day": f"{born:%Y-%m-%d}",
        "slashed": f"{born:%d/%m/%Y}",
        "short": f"{born:%d-%b-%y}",
        "year": str(born.year),
        "month": str(born.month),
        "date": str(born.day),
        "street": person.address,
        "since": f"{born.toordinal() - 693596:08X}",
        "stored": (born.toordinal() - 1).to_bytes(3, "little").hex().upper(),
        "phone": f"07700 900{number + 100}",
        "mail": person.email,
    }


def things(line: str, joined: str = "\n") -> str:
    """Return a line for each of some parts, with the same days."""
    told = (
        (n, {**words_of(n, person), "first": PARTS[n % 7], "last": f"DN{n}", "name": f"{PARTS[n % 7]} DN{n}"})
        for n, person in enumerate(CROWD)
    )
    return joined.join(line.format(**words) for _, words in told)


CALLED = "CREATE FUNCTION f() RETURNS int AS $$ SELECT 1 $$ LANGUAGE sql;\n"


def statements(of: str, lines: Iterable[str]) -> dict[str, str]:
    quoted, oracle, listed, timed, dated, copied, late = lines
    return {
        f"{of} between dollars.sql": CALLED + quoted,
        f"{of} in quotes of Oracle.sql": oracle,
        f"{of} of a query.sql": listed,
        f"{of} at times in bytes.sql": timed,
        f"{of} on days in bytes.sql": dated,
        f"{of} copied with commas.sql": copied,
        f"{of} on days of Oracle.sql": late,
    }


STATEMENTS_OF_PEOPLE = statements(
    "people",
    (
        each("INSERT INTO members (name, dob, address) VALUES ($${name}$$, $${day}$$, $a${street}$a$);"),
        each("insert into person values ({n}, q'[{name}]', date '{day}', nq'<{street}>');"),
        "WITH people(id, first_name, last_name, dob) AS (\n  VALUES\n"
        + each("    ({n}, '{first}', '{last}', DATE '{day}')", ",\n")
        + "\n)\nSELECT * FROM people;\n",
        each(
            "INSERT [P] ([Id], [FirstName], [LastName], [BirthDate]) VALUES "
            "({n}, N'{first}', N'{last}', CAST(0x{since}00000000 AS DateTime))"
        ),
        each(
            "INSERT [P] ([Id], [FirstName], [LastName], [BirthDate]) VALUES "
            "({n}, N'{first}', N'{last}', CAST(0x{stored}00 AS Date))"
        ),
        "COPY person (id, forename, surname, dob) FROM STDIN WITH (FORMAT csv);\n"
        + each('{n},"{first}",{last},{day}')
        + "\n\\.\n",
        each(
            "Insert into HR.PERSON (ID,FORENAME,SURNAME,DOB) values "
            "({n},'{first}','{last}',to_date('{short}','DD-MON-RR'));"
        ),
    ),
)
STATEMENTS_OF_THINGS = statements(
    "parts",
    (
        things("INSERT INTO parts (name, checked, shelf) VALUES ($${name}$$, $${day}$$, $a${last}$a$);"),
        things("insert into part values ({n}, q'[{name}]', date '{day}', nq'<{last}>');"),
        "WITH parts(id, kind, code, checked) AS (\n  VALUES\n"
        + things("    ({n}, '{first}', '{last}', DATE '{day}')", ",\n")
        + "\n)\nSELECT * FROM parts;\n",
        things(
            "INSERT [P] ([Id], [Kind], [Code], [Made]) VALUES ({n}, N'{first}', N'{last}', CAST(0x{since}00000000 AS DateTime))"
        ),
        things(
            "INSERT [P] ([Id], [Kind], [Code], [Made]) VALUES ({n}, N'{first}', N'{last}', CAST(0x{stored}00 AS Date))"
        ),
        "COPY part (id, kind, code, made) FROM STDIN WITH (FORMAT csv);\n"
        + things("{n},{first},{last},{day}")
        + "\n\\.\n",
        things("Insert into PART (ID,KIND,CODE,MADE) values ({n},'{first}','{last}',to_date('{short}','DD-MON-RR'));"),
    ),
)


def programs(of: str, lines: Iterable[str]) -> dict[str, str]:
    migration, rust, haskell, basic = lines
    return {
        f"{of} in a migration.cs": f"columns: new[] {{ {migration}\n}});\n",
        f"{of}.rs": f"let all = vec![\n{rust}\n];\n",
        f"{of}.hs": f"all =\n  [ {haskell}\n  ]\n",
        f"{of}.vb": basic,
    }


PROGRAMS_OF_PEOPLE = programs(
    "people",
    (
        '"Id", "FirstName", "LastName", "BirthDate" },\nvalues: new object[,]\n{\n'
        + each(
            '  {{ {n}, "{first}", "{last}", new DateTime({year}, {month}, {date}, 0, 0, 0, 0, DateTimeKind.Local) }}',
            ",\n",
        ),
        each(
            '  Person {{ first_name: "{first}".to_string(), last_name: "{last}".into(), '
            "dob: NaiveDate::from_ymd_opt({year}, {month}, {date}).unwrap() }},"
        ),
        each(
            'Person {{ firstName = "{first}", lastName = "{last}", dob = fromGregorian {year} {month} {date} }}',
            "\n  , ",
        ),
        each(
            'all.Add(New Person With {{.FirstName = "{first}", .LastName = "{last}", .Dob = #{month}/{date}/{year}#}})'
        ),
    ),
)
PROGRAMS_OF_THINGS = programs(
    "parts",
    (
        '"Id", "Kind", "Code", "Made" },\nvalues: new object[,]\n{\n'
        + things(
            '  {{ {n}, "{first}", "{last}", new DateTime({year}, {month}, {date}, 0, 0, 0, 0, DateTimeKind.Local) }}',
            ",\n",
        ),
        things(
            '  Part {{ kind: "{first}".to_string(), code: "{last}".into(), '
            "made: NaiveDate::from_ymd_opt({year}, {month}, {date}).unwrap() }},"
        ),
        things('Part {{ kind = "{first}", code = "{last}", made = fromGregorian {year} {month} {date} }}', "\n  , "),
        things('all.Add(New Part With {{.Kind = "{first}", .Code = "{last}", .Made = #{month}/{date}/{year}#}})'),
    ),
)
NUMBERED_OF_PEOPLE = {
    "numbered names.ini": "[Members]\nCount=14\n" + each("Name{n}={name}\nDOB{n}={slashed}\nTel{n}={phone}"),
    "numbered, the number within.properties": each("child{n}Name={name}\nchild{n}Birthday={day}"),
    "numbered lines of addresses.txt": each("Name {n}: {name}\nAddress {n}: {street}\nDate of birth {n}: {slashed}\n"),
}
NUMBERED_OF_THINGS = {
    "numbered parts.ini": "[Parts]\nCount=14\n" + things("Name{n}={name}\nDate{n}={slashed}\nShelf{n}={last}"),
    "numbered servers.properties": things("host{n}Name=srv-{n}\nhost{n}Port=80{n}\nhost{n}Since={day}"),
}


def on_side(labels: list[str], columns: list[list[str]]) -> str:
    """Return a table on its side below a title, its labels in the second column."""
    lines = [",".join(["", label, *values]) for label, values in zip(labels, columns, strict=True)]
    return (
        "Schedule\n\n" + ",".join(["", "", *(f"Round {n}" for n in range(len(columns[0])))]) + "\n" + "\n".join(lines)
    )


def in_sections(head: str, lines: list[str]) -> str:
    """Return rows in sections, each with a name, the header and a sum."""
    parts = [lines[at : at + 5] for at in range(0, len(lines), 5)]
    return "".join(
        f"Ward {n},,\n{head}\n" + "\n".join(part) + f"\nTotal,,{len(part)}\n\n" for n, part in enumerate(parts)
    )


def labels(cells: list[str]) -> str:
    """Return a sheet of labels, three in a row."""
    rows = [cells[at : at + 3] for at in range(0, len(cells), 3)]
    return "\n".join(",".join(f'"{cell}"' for cell in row) for row in rows) + "\n"


TOWN = "Leeds\nLS1 4AB"
SHEETS_OF_PEOPLE = {
    "on its side, below a title.csv": on_side(
        ["Forename", "Surname", "DOB"],
        [each("{first}").split("\n"), each("{last}").split("\n"), each("{slashed}").split("\n")],
    ),
    "in sections.csv": in_sections("Name,DOB,Phone", each("{name},{slashed},{phone}").split("\n")),
    "below two rows of a header.csv": "Name,,Birth,\nFirst,Last,Date,Town\n" + each("{first},{last},{slashed},Leeds"),
    "labels in cells.csv": labels([f"{name(p)}\n{p.address}\nLeeds\n{p.postcode}" for p in CROWD]),
}
SHEETS_OF_THINGS = {
    "parts on their side, below a title.csv": on_side(
        ["Kind", "Code", "Made"],
        [things("{first}").split("\n"), things("{last}").split("\n"), things("{slashed}").split("\n")],
    ),
    "parts in sections.csv": in_sections("Part,Checked,Shelf", things("{name},{slashed},{n}").split("\n")),
    "parts below two rows of a header.csv": "Part,,Check,\nKind,Code,Date,Town\n"
    + things("{first},{last},{slashed},Leeds"),
    "labels of depots.csv": labels([f"{PARTS[n % 7]} Depot {n}\nUnit {n}\n{TOWN}" for n in range(14)]),
}
OF_PEOPLE = {**STATEMENTS_OF_PEOPLE, **PROGRAMS_OF_PEOPLE, **NUMBERED_OF_PEOPLE, **SHEETS_OF_PEOPLE}
"""Fourteen people in each."""
OF_NOBODY = {**STATEMENTS_OF_THINGS, **PROGRAMS_OF_THINGS, **NUMBERED_OF_THINGS, **SHEETS_OF_THINGS}
