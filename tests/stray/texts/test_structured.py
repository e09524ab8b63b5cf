"""Structured text as other programs write it: everybody in it is counted, once, and nobody where there is nobody."""

import html
import plistlib
import sqlite3
import xml.etree.ElementTree as ET

import pytest

from tests.stray.judging import HEAD, PEOPLE, counted, judgements, rows, slashed

EVERYBODY = ("people", 60)


def told(data):
    return [(part, judgement.verdict, judgement.people) for part, judgement in judgements(data)]


def quoted(text):
    return "'" + text.replace("'", "''") + "'"


def sqlite_dump():
    database = sqlite3.connect(":memory:")
    database.execute("CREATE TABLE wing (id INTEGER PRIMARY KEY, wing TEXT)")
    database.execute("CREATE TABLE prisoners (id INTEGER PRIMARY KEY, surname TEXT, forename TEXT, date_of_birth TEXT)")
    database.executemany("INSERT INTO wing(wing) VALUES (?)", [(f"wing {n}",) for n in range(20)])
    database.executemany(
        "INSERT INTO prisoners(surname, forename, date_of_birth) VALUES (?, ?, ?)",
        [(p.surname, p.forename, p.born.isoformat()) for p in PEOPLE],
    )
    return "\n".join(database.iterdump())


def mysql_dump(end=",\n"):
    values = end.join(
        f"({n},'{p.surname.replace(chr(39), chr(92) + chr(39))}','{p.forename}','{p.born}',NULL,0x1F)"
        for n, p in enumerate(PEOPLE)
    )
    return (
        "-- MySQL dump 10.13\n/*!40101 SET NAMES utf8 */;\nDROP TABLE IF EXISTS `people`;\nCREATE TABLE `people` (\n"
        "  `id` int(11) NOT NULL AUTO_INCREMENT,\n  `surname` varchar(40) DEFAULT NULL,\n  `forename` varchar(40),\n"
        "  `dob` date,\n  `note` enum('a','b'),\n  `flag` binary(1),\n  PRIMARY KEY (`id`),\n  KEY `s` (`surname`,`dob`)\n"
        f") ENGINE=InnoDB;\n\nLOCK TABLES `people` WRITE;\nINSERT INTO `people` VALUES {values};\nUNLOCK TABLES;\n"
    )


def postgres_dump():
    lines = "\n".join(f"{n}\t{p.surname}\t{p.forename}\t{p.born}\t\\N" for n, p in enumerate(PEOPLE))
    return (
        "--\n-- PostgreSQL database dump\n--\n\nSET client_encoding = 'UTF8';\n\nCREATE TABLE public.people (\n"
        "    id integer NOT NULL,\n    surname text,\n    forename text,\n    born date,\n    note text\n);\n\n"
        f"COPY public.people (id, surname, forename, born, note) FROM stdin;\n{lines}\n\\.\n\n\n"
        "ALTER TABLE ONLY public.people ADD CONSTRAINT people_pkey PRIMARY KEY (id);\n"
    )


def oracle_dump():
    return "".join(
        f"Insert into PRISON.OFFENDERS (OFFENDER_ID,LAST_NAME,FIRST_NAME,BIRTH_DATE) values ({n},{quoted(p.surname)},"
        f"{quoted(p.forename)},to_date('{p.born:%d-%m-%Y}','DD-MM-YYYY'));\n"
        for n, p in enumerate(PEOPLE)
    )


def server_dump():
    return "USE [db]\r\nGO\r\n" + "".join(
        f"INSERT [dbo].[Person] ([Id], [Last Name], [First Name], [DateOfBirth]) VALUES ({n}, N{quoted(p.surname)}, "
        f"N{quoted(p.forename)}, CAST(N'{p.born}T00:00:00.000' AS DateTime))\r\n"
        for n, p in enumerate(PEOPLE)
    )


@pytest.mark.parametrize("dump", [sqlite_dump, mysql_dump, postgres_dump, oracle_dump, server_dump])
def test_everybody_in_a_dump_is_counted(dump):
    assert counted(dump().encode()) == EVERYBODY


def test_each_table_of_a_dump_is_a_part():
    assert told(sqlite_dump().encode()) == [("table 1", "people", 60)]
    assert [part for part, *_ in told((mysql_dump() + oracle_dump()).encode())] == ["table 1", "table 2"]


def test_an_insert_of_megabytes_on_one_line_is_read():
    values = ",".join(
        f"({n},{quoted(p.surname)},{quoted(p.forename + 'abcdefghij'[n % 10])},'{p.born}','" + "x" * 40 + "')"
        for n in range(600)
        for p in PEOPLE
    )
    dump = f"INSERT INTO t (id, surname, forename, dob, note) VALUES {values};"

    assert len(dump) > 2 * 2**20
    assert abs(counted(dump.encode())[1] - 600) < 20


def test_a_dump_in_wide_characters_is_read():
    assert counted(server_dump().encode("utf-16")) == EVERYBODY


def test_tables_without_rows_are_nobody():
    ddl = "CREATE TABLE person (surname VARCHAR(40), forename VARCHAR(40), date_of_birth DATE, nino CHAR(9));\n" * 12

    assert counted((ddl + "INSERT INTO product (sku, qty) VALUES ('a', 1), ('b', 2);\n").encode()) == ("clean", 0)


def records(name="person", fields=("surname", "forename", "dob")):
    root = ET.Element("export")
    below = ET.SubElement(ET.SubElement(root, "header"), "count")
    below.text = str(len(PEOPLE))
    for row in rows():
        record = ET.SubElement(root, name)
        for field, value in zip(fields, row, strict=True):
            ET.SubElement(record, field).text = value
    return ET.tostring(root, encoding="unicode")


def nested():
    return "".join(
        f'<p:person id="{n}"><p:name><p:first>{p.forename}</p:first><p:last>{html.escape(p.surname)}</p:last></p:name>'
        f'<p:birth date="{p.born}"/><p:visits><p:visit/><p:visit/></p:visits></p:person>'
        for n, p in enumerate(PEOPLE)
    ).join(('<?xml version="1.0"?>\n<p:all xmlns:p="urn:x">', "</p:all>"))


def attributes():
    return "".join(
        f'<z:row Surname="{p.surname}" Forename="{p.forename}" DateOfBirth="{p.born}T00:00:00"/>' for p in PEOPLE
    ).join(
        (
            '<xml xmlns:z="#R" xmlns:rs="r" xmlns:s="s"><s:Schema><s:AttributeType name="Surname"/></s:Schema><rs:data>',
            "</rs:data></xml>",
        )
    )


def named_fields():
    return "".join(
        f'<row><field name="surname">{p.surname}</field><field name="forename">{p.forename}</field>'
        f'<field name="dob">{p.born}</field></row>'
        for p in PEOPLE
    ).join(('<?xml version="1.0"?><resultset statement="select">', "</resultset>"))


def spreadsheet():
    cells = [["Extract"], HEAD, *rows()]
    table = "".join(
        "<Row>" + "".join(f'<Cell><Data ss:Type="String">{html.escape(c)}</Data></Cell>' for c in row) + "</Row>"
        for row in cells
    )
    return (
        '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:'
        'spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="a"><Table><Row><Cell>'
        f'<Data ss:Type="String">x</Data></Cell></Row></Table></Worksheet><Worksheet><Table>{table}</Table></Worksheet>'
        "</Workbook>"
    )


def property_list():
    return plistlib.dumps([dict(zip(HEAD, row, strict=True)) for row in rows()]).decode()


@pytest.mark.parametrize("text", [records, nested, attributes, named_fields, spreadsheet, property_list])
def test_everybody_in_xml_is_counted_in_one_part(text):
    assert [found[1:] for found in told(text().encode())] == [EVERYBODY]


def test_entities_are_not_expanded():
    bomb = '<!DOCTYPE a [<!ENTITY b "dob surname"><!ENTITY c "&b;&b;">]><a surname="dob">' + "&c;" * 1000 + "</a>"

    assert counted(bomb.encode()) == ("clean", 0)


def test_xml_that_is_cut_off_tells_whom_it_holds():
    assert counted(records().encode()[:-100])[1] >= 55


def page(body):
    return f"<!DOCTYPE html>\n<html><head><script>var a = '<table>';</script></head><body><h1>List</h1>{body}</body></html>"


def html_table(*, close=True):
    end = (lambda name: f"</{name}>") if close else (lambda _: "")
    head = "<tr>" + "".join(f"<th scope='col'>{name}{end('th')}" for name in HEAD) + end("tr")
    body = "".join(
        "<tr class=x>" + "".join(f"<td><b>{html.escape(c)}</b>{end('td')}" for c in row) + end("tr") for row in rows()
    )
    return f"<table border=1><thead>{head}</thead><tbody>{body}</tbody></table>"


@pytest.mark.parametrize(
    "body",
    [
        html_table(),
        html_table(close=False),
        html_table().upper().replace("&#X27;", "'"),
        f"<table><tr><td>menu</td><td>{html_table()}</td></tr></table>",
        "".join(f"<dl><dt>Surname</dt><dd>{p.surname}<dt>Forename<dd>{p.forename}<dt>Born:<dd>{p.born}</dl>" for p in PEOPLE),
        "".join(
            f"<table><tr><th>Full name:</th><td>{p.forename} {p.surname}</td></tr><tr><th>Date of birth</th>"
            f"<td>{slashed(p)}</td></tr><tr><th>Wing</th><td>A</td></tr></table>"
            for p in PEOPLE
        ),
    ],
    ids=["closed", "not closed", "capitals", "nested", "definitions", "forms"],
)  # fmt: skip
def test_everybody_on_a_page_is_counted(body):
    assert counted(page(body).encode()) == EVERYBODY


LDIF = "version: 1\n\ndn: dc=example,dc=org\nobjectClass: organization\no: Example\n\n" + "".join(
    f"dn: uid=u{n},ou=People,dc=example,dc=org\nobjectClass: inetOrgPerson\ncn: {p.forename} {p.surname}\n"
    f"sn: {p.surname}\ngivenName:: {__import__('base64').b64encode(p.forename.encode()).decode()}\n"
    f"mail: {p.email[:12]}\n {p.email[12:]}\ntelephoneNumber: {p.phone}\n\n"
    for n, p in enumerate(PEOPLE)
)


def cards(version):
    return "".join(
        f"BEGIN:VCARD\r\nVERSION:{version}\r\nN:{p.surname};{p.forename};;;\r\nFN:{p.forename} \r\n {p.surname}\r\n"
        f"item1.EMAIL;TYPE=INTERNET:{p.email}\r\nTEL;CELL:{p.phone}\r\nBDAY:{p.born:%Y%m%d}\r\n"
        f"ADR;HOME;ENCODING=QUOTED-PRINTABLE:;;{p.address.replace(' ', '=20')};=\r\nTown;;{p.postcode};UK\r\nEND:VCARD\r\n"
        for p in PEOPLE
    )


@pytest.mark.parametrize("text", [LDIF, cards("2.1"), cards("3.0"), cards("4.0")])
def test_everybody_in_a_directory_is_counted(text):
    assert counted(text.encode()) == EVERYBODY


def test_a_directory_of_hosts_and_groups_is_nobody():
    ldif = "".join(
        f"dn: cn=Host {n},dc=example,dc=org\nobjectClass: device\ncn: Ann Smith {n}\nmail: a{n}@example.org\n\n"
        for n in range(40)
    )

    assert counted(ldif.encode()) == ("clean", 0)


def test_a_row_of_sql_with_a_quote_that_nobody_doubled_is_read_and_does_not_hide_the_rows_below_it():
    lines = [f"(7,'{p.surname}','{p.forename}','{p.born}')" for p in PEOPLE]
    lines[20] = f"(7,'O'Brien','{PEOPLE[20].forename}','{PEOPLE[20].born}')"

    assert counted(("INSERT INTO offender VALUES\n" + ",\n".join(lines) + ";").encode()) == ("people", 60)
