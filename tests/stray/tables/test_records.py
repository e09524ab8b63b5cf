"""Records whose layout no header tells: values that run on, unnamed accounts, lists of addresses, logs, lists of SQL."""

import pytest

from tests.stray.judging import PEOPLE, counted, judgements

CROWD = PEOPLE[:14]


def full(one):
    return f"{one.forename} {one.surname}"


def each(write):
    return "".join(write(number, one) + "\n" for number, one in enumerate(CROWD))


def sql(text):
    return text.replace("'", "''")


def account(number):
    return f"{10000000 + number * 77}"


LISTED = [
    f"{one.forename}.{one.surname.replace(chr(39), '')}@mail{n % 3}.example.org".lower() for n, one in enumerate(CROWD)
]


def returned(names):
    return (
        '<?xml version="1.0"?><BACSDocument><Data><ARUDD>'
        + "".join(
            f'<ReturnedDebitItem ref="R{n}"><PayerAccount number="{account(n)}" name="{name}" sortCode="20-00-{n:02}"/>'
            "</ReturnedDebitItem>"
            for n, name in enumerate(names)
        )
        + "</ARUDD></Data></BACSDocument>"
    )


FOLK = {
    "fields that touch": each(
        lambda n, one: f"{n:06}{one.surname:<20.20}{one.forename:<15.15}{one.born:%d%m%Y}{one.nino}"
    ),
    "fields that touch, the sex too": each(
        lambda n, one: (
            f"R1{one.nhs}{one.surname.upper():<18.18}{one.forename.upper():<12.12}M{one.born:%Y%m%d}"
            f"{one.postcode.replace(' ', ''):<8}"
        )
    ),
    "debits that came back": returned(f"{one.forename[0]} {one.surname}" for one in CROWD),
    "seven lines each": each(
        lambda _, one: (
            f"{one.surname}\n{one.forename}\n{one.born:%d/%m/%Y}\n{one.nino}\n{one.address}\nLeeds\n{one.postcode}"
        )
    ),
    "four lines each": each(lambda n, one: f"Room {n}\n{full(one)}\n{one.phone}\n{one.born}"),
    "psql, expanded": each(lambda n, one: f"-[ RECORD {n} ]-+------\nfull_name | {full(one)}\nphone     | {one.phone}"),
    "accounts without names": each(lambda n, one: f"{n},20-00-{n:02},{account(n)},{full(one).upper()},1{n}.00,WAGES"),
    "accounts of initials": each(lambda n, one: f"{200000 + n},{account(n * 5 % 14)},{one.forename[0]} {one.surname},{n}.5"),
    "hosts without a dot": "name,email\n" + each(lambda n, one: f"{full(one)},{one.forename.lower()}{n}@corpmail"),
    "telephones of a network": "contact,msisdn\n" + each(lambda _, one: f"{full(one)},44{one.phone[1:].replace(' ', '')}"),
    "parameters of statements": each(
        lambda n, one: (
            f"12:{n:02}:01 UTC [2] LOG:  execute: INSERT INTO t VALUES ($1, $2, $3)\n12:{n:02}:01 UTC [2] DETAIL:  "
            f"parameters: $1 = '{one.nino}', $2 = '{sql(one.surname)}', $3 = '{one.born}'"
        )
    ),
    "tuples in a log": each(lambda n, one: f"12:{n:02}:01 INFO person matched ('{one.forename}', \"{one.surname}\", date({one.born:%Y, %-m, %-d}))"),
    "structs of Rust": "fn people() -> Vec<Person> {\n    vec![\n"
    + each(lambda _, one: f'        Person::new("{one.forename}", "{one.surname}", NaiveDate::from_ymd({one.born:%Y, %-m, %-d})),'),
    "cells of a macro": "Sub Load()\n"
    + each(lambda n, one: f'  Cells({n}, 1).Value = "{full(one)}": Cells({n}, 2).Value = "{one.nino}"'),
    "nodes of a graph": each(
        lambda _, one: f'CREATE (:Person {{surname: "{one.surname}", forename: "{one.forename}", born: date("{one.born}")}});'
    ),
    "documents of a store": each(
        lambda n, one: (
            f'db.people.insert({{ _id: ObjectId("{n:024x}"), first: "{one.forename}", last: "{one.surname}", '
            f'dob: ISODate("{one.born}T00:00:00Z") }})'
        )
    ),
    "selected under names": "\nUNION ALL\n".join(
        f"SELECT '{sql(one.surname)}' AS surname, CAST('{one.born}' AS DATE) AS dob" for one in CROWD
    ),
    "dates without a blank": each(
        lambda n, one: f"  INSERT INTO HR.STAFF(STAFF_ID,LNAME,BIRTH_DT) VALUES({n},'{sql(one.surname)}',DATE'{one.born}');"
    ),
    "rows by name": "INSERT INTO t (surname, dob) VALUES "
    + ", ".join(f"ROW('{sql(one.surname)}', '{one.born}')" for one in CROWD),
    "asked for": "SELECT * FROM claims WHERE nino IN (" + ", ".join(f"'{one.nino}'" for one in CROWD) + ");\n",
}  # fmt: skip
NOBODY = {
    "albums, three lines each": each(lambda n, one: f"{one.forename} Leeds\n{one.born:%d.%m.%Y}\n{n} tracks"),
    "moons": each(lambda _, one: f'new Asteroid("{one.forename}", "{one.surname}", LocalDate.of({one.born:%Y, %-m, %-d}));'),
    "what a server served": each(lambda n, one: f'12:{n:02} INFO served "{one.forename}" from "{one.surname}" at "{one.born}"'),
    "stock": each(lambda n, one: f"{200000 + n},{account(n)},{one.forename} Leeds,{n}.99"),
    "accounts of firms": "name,sort code,account number\n"
    + each(lambda n, one: f"{one.surname} Limited,20-00-{n:02},{account(n)}"),
    "parts whose fields touch": each(
        lambda n, one: f"{n:06}{one.surname + ' BOLT':<20.20}{'STEEL' + 'A' * (n % 3):<15}{n + 1:02}012019{n:06}"
    ),
    "addresses of mail alone": "\n".join(LISTED) + "\n",
    "addresses of mail alone in a row": "; ".join(LISTED) + "\n",
    "places, four lines each": each(lambda n, _: f"Room {n}\nNew Mill\n0113 496 0{n:03}\n2020-01-{n + 1:02}"),
    "suppliers without names": each(lambda n, one: f"{n},20-00-{n:02},{account(n)},{one.surname.upper()} LTD,1{n}.00,GOODS"),
    "parts": each(lambda n, one: f"{200000 + n},{account(n)},{one.forename} bracket,{n}.5"),
    "days and parts": each(lambda n, one: f"1901{n + 1:02},200812{n + 1:02},{full(one)} Foundry,{n}.5"),
    "desks": "\n".join(f"{desk}{n}@example.org" for n in range(4) for desk in ("sales.", "office-", "team", "hr")),
    "authors in a row": "; ".join(f"{full(one)} <{mail}>" for one, mail in zip(CROWD, LISTED, strict=True)) + "\n",
    "authors": "\n".join(f"{full(one)} <{mail}>" for one, mail in zip(CROWD, LISTED, strict=True)),
    "translators, three lines each": each(lambda n, one: f"{full(one)}\n{one.email}\n2011-20{n + 12}"),
    "mail among words": "\n".join(f"sent to {mail} at noon" for mail in LISTED),
    "log of a mail server": each(lambda n, one: f"Jan 15 12:{n:02}:01 mx smtp[2]: A{n}: to=<{one.email}>, status=sent"),
    "hosts": "name,email\n" + each(lambda n, _: f"web{n},root@localhost"),
    "configured names": each(lambda n, one: f'set_colour("{one.forename}", "{one.surname}", "{n:06}")'),
    "told dates": each(lambda n, one: f'release("{one.forename}", "{one.surname}", "2{n:03}-01-01")'),
    "assets asked for": "SELECT * FROM assets WHERE asset_tag IN (" + ", ".join(f"'{one.nino}'" for one in CROWD) + ");\n",
}  # fmt: skip


@pytest.mark.parametrize("text", FOLK.values(), ids=FOLK)
def test_nearly_everybody_is_counted(text):
    verdict, people = counted(text.encode())

    assert verdict == "people"
    assert 0.8 * len(CROWD) <= people <= len(CROWD)


@pytest.mark.parametrize("text", NOBODY.values(), ids=NOBODY)
def test_nobody_is_found(text):
    assert {found.verdict for _, found in judgements(text.encode())} == {"clean"}


def test_accounts_of_firms_in_xml_are_not_people():
    assert counted(returned(f"{one.surname} Limited" for one in CROWD).encode())[1] <= 1
