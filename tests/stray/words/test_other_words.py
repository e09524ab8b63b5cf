"""People under words of other languages; firms, sentences and programs that look like people and are none."""

import json

import pytest

from scanner.collectors.python.values.dates import parse_date
from tests.stray.judging import PEOPLE, counted, said, slashed, table

CROWD = PEOPLE[:12]


def full(person):
    return f"{person.forename} {person.surname}"


def iban(person):
    """An account of the person's own, its check digits as ISO 13616 has them."""
    bank = f"37040044{int(person.phone[2:].replace(' ', '')):010d}"
    return f"DE{98 - int(bank + '131400') % 97:02d}{bank}"


@pytest.mark.parametrize(
    "role", ["Assistito", "Versicherter", "Nominativo", "Pacjent", "Titulaire", "Verzekerde", "Kunde"]
)
def test_who_stands_beside_an_account_is_told_by_the_role_that_a_column_names(role):
    rows = [[full(person), "X", iban(person)] for person in CROWD]

    assert counted(table([[role, "Grp", "Konto"]], rows).encode()) == ("people", 12)


def test_a_labelled_list_with_an_account_is_of_people():
    text = "\n\n".join(f"Kunde={full(person)}\nKontonummer={iban(person)}\nBetrag=12.50" for person in CROWD)

    assert counted(text.encode()) == ("people", 12)


FIRMS = [
    "Taylor, James and Lewis", "Graham Group", "Martin Holdings Ltd", "Thomas and Sons", "Scott Partners LLP",
    "Ellis, Grace and Morgan", "Lewis Solutions Ltd", "Harvey Garage", "James Bakery Ltd", "Stanley Hardware Stores",
    "Leonard Transport Ltd", "Gordon, Ross and Stewart",
]  # fmt: skip


@pytest.mark.parametrize("header", ["Name", "Customer Name", "Col1"])
def test_firms_that_bear_names_of_people_are_not_people(header):
    rows = [[firm, person.phone, person.postcode] for firm, person in zip(FIRMS, PEOPLE, strict=False)]

    assert counted(table([[header, "Phone", "Postcode"]], rows).encode()) == ("clean", 0)


def test_the_keys_of_records_are_their_header_even_where_few_of_them_are_known():
    released = [{"Title": f"T{n}", "Genre": "x", "Gross": n, "Released": slashed(person), "Director": full(person), "a": 1,
                 "b": 2, "c": 3, "d": 4, "e": 5, "f": 6} for n, person in enumerate(PEOPLE)]  # fmt: skip

    assert counted(json.dumps(released).encode()) == ("clean", 0)


def test_cells_of_several_lines_do_not_keep_a_text_from_being_a_table():
    rows = [[full(person), f"1 High St\nOld Town\nShire\n{person.postcode}", slashed(person)] for person in PEOPLE]

    assert counted(table([["name", "residence", "birthdate"]], rows).encode()) == ("people", 60)


def test_a_sentence_is_no_header_that_announces_events():
    told = ", ".join(f"{full(p)} (born {slashed(p)}) was released on 1 May 2021 to Leeds" for p in CROWD)

    assert counted(told.encode()) == ("people", 12)


def test_a_dot_may_stand_behind_the_label_of_a_birth():
    told = "".join(f"<p>D.O.B. {slashed(person)}, seen</p>" for person in CROWD)

    assert counted(f"<html><body>{told}</body></html>".encode()) == ("people", 12)


def test_numbers_beside_a_label_that_mostly_fail_its_checksum_are_others():
    stock = "".join(f"- code: B{n}\n  NHS code: {4000000000 + 7919 * n}\n  shelf: {n}\n" for n in range(200))

    assert counted(stock.encode()) == ("clean", 0)


def test_what_is_handed_to_a_function_is_an_example():
    calls = "".join(f"    assert is_nino('AB{n:06d}C')\n" for n in range(100000, 100040))

    assert counted(f"def test_all():\n{calls}".encode()) == ("clean", 0)


@pytest.mark.parametrize(
    "written",
    ["03JUL70", "3-Jul-70", "3. Juli 1970", "3 juillet 1970", "3 de julio de 1970", "3 luglio 1970", "3rd July, 1970"],
)
def test_months_are_read_in_other_languages_and_without_signs_between(written):
    assert parse_date(written) == (1970, 7, 3)


@pytest.mark.parametrize("written", ["03JUX70", "3thJuly1970", "3 de de julio 1970", "32 Juli 1970x", "julio 3de 1970"])
def test_what_is_like_such_a_date_is_none(written):
    assert parse_date(written) is None


def test_initials_may_stand_under_the_word_for_a_person():
    rows = [[person.forename[0] + person.surname[0], slashed(person), "Agency"] for person in CROWD]

    assert said(table([["Client", "DoB", "Team"]], rows).encode()) == [("", "people", 12, "medium")]


@pytest.mark.parametrize(
    "told",
    ["{} née le {}, à Lyon", "{}, geb. am {}, wohnhaft", "{} nato il {} a Roma", "{}, nacida el {}", "{} ur. {} w Łodzi",
     "{} född {}"],
)  # fmt: skip
def test_a_birth_is_told_in_other_languages(told):
    letters = "\n\n".join("Le dossier de " + told.format("madame x", f"{p.born:%d.%m.%Y}") for p in CROWD)

    assert counted(letters.encode()) == ("people", 12)
    assert counted(letters.encode("cp1250" if "Ł" in told else "cp1252")) == ("people", 12)


def test_rows_of_html_need_no_table_around_them():
    rows = "\n".join(f"<TR><TD>{full(p)}</TD>\n<TD>{slashed(p)}</TD>\n</TR>" for p in CROWD)

    assert counted(f"<TR><TH>Pupil</TH>\n<TH>DOB</TH>\n</TR>\n{rows}".encode()) == ("people", 12)


def test_a_table_of_docbook_is_one():
    rows = "".join(f"<row><entry>{full(p)}</entry><entry>{slashed(p)}</entry></row>" for p in CROWD)
    head = "<row><entry>Patient</entry><entry>Date of birth</entry></row>"

    assert counted(f"<table><tgroup><thead>{head}</thead><tbody>{rows}</tbody></tgroup></table>".encode()) == (
        "people",
        12,
    )


def test_tables_of_toml_are_no_json():
    rows = "\n".join(f'[[row]]\n"Elector Name" = "{full(p)}"\nPostCode = "{p.postcode}"\n' for p in CROWD)

    assert counted(rows.encode()) == ("people", 12)


def test_rows_of_a_database_are_no_credits_whoever_wrote_it():
    mails = "@example.test"
    rows = ",\n".join(
        f"('{p.forename}','{p.surname}','{p.forename.lower()}.{p.surname.lower()}{n}{mails}')"
        for n, p in enumerate(PEOPLE)
    )

    assert counted(f"-- Authors: nobody\nINSERT INTO customer VALUES {rows};\n".encode()) == ("people", 60)


def test_inventors_were_not_born_when_their_patents_were_filed():
    rows = [[f"GB{n}", full(person), slashed(person)] for n, person in enumerate(PEOPLE)]

    assert counted(table([["Publication", "Inventor", "Filed"]], rows).encode()) == ("clean", 0)


WRITTEN = (
    "%d%b%y",
    "%d %B %Y",
    "%d.%m.%Y",
    "%d/%m/%Y",
    "%Y%m%d",
    "%d. März %Y",
    "%d de mayo de %Y",
    "%d stycznia %Y",
    "%dsty%Y",
)


def samples():
    """Texts for both engines: every way to write a date, roles, firms, labels before births, rows of other formats."""
    made = {}
    for n, form in enumerate(WRITTEN):
        rows = [[full(p), p.born.strftime(form), p.postcode] for p in PEOPLE]
        made[f"dates {n}"] = table([["Assistito", "Nato", "CAP"]], rows)
        made[f"bare dates {n}"] = table(rows)
    for n, told in enumerate(
        (
            "née le",
            "n\u00e9 le",
            "geb. am",
            "geboren",
            "nato il",
            "nacida el",
            "ur.",
            "urodzony dnia",
            "född",
            "født den",
            "one",
        )
    ):
        made[f"told {n}"] = "\n\n".join(f"dossier {p.phone[-3:]} {told} {p.born:%d.%m.%Y}." for p in PEOPLE)
        made[f"TOLD {n}"] = made[f"told {n}"].upper()
    made["firms"] = table([["Name", "Phone"]], [[firm, p.phone] for firm, p in zip(FIRMS, PEOPLE, strict=False)])
    made["initials"] = table(
        [["Client", "DoB"]], [[p.forename[0] + ". " + p.surname[0] + ".", slashed(p)] for p in CROWD]
    )
    made["lines"] = table(
        [["name", "home", "birthdate"]], [[full(p), f"1 High St\nTown\n{p.postcode}", slashed(p)] for p in PEOPLE]
    )
    made["inches"] = "\n".join(f'{full(p)}, 5" pipe, {slashed(p)}' for p in PEOPLE)
    made["rows"] = "\n".join(f"<TR><TD>{full(p)}</TD><TD>{slashed(p)}</TD></TR>" for p in CROWD)
    made["toml"] = "\n".join(f'[[row]]\n"Elector Name" = "{full(p)}"\nPostCode = "{p.postcode}"\n' for p in CROWD)
    made["thanks"] = "Thanks to:\n" + "\n".join(
        f"{full(p):<30} {p.forename.lower()}{n}@example.test" for n, p in enumerate(PEOPLE)
    )
    made["stock"] = "".join(f"- code: B{n}\n  NHS code: {4000000000 + 7919 * n}\n" for n in range(200))
    made["calls"] = "".join(f"    assert is_nino('AB{n:06d}C')\n" for n in range(100000, 100040))
    made["sql"] = "-- Authors: x\nINSERT INTO c VALUES " + ",".join(
        f"('{p.forename}','{p.forename.lower()}.x{n}@example.test')" for n, p in enumerate(PEOPLE)
    )
    made["docbook"] = (
        "<t><tgroup>"
        + "".join(f"<row><entry>{full(p)}</entry><entry>{slashed(p)}</entry></row>" for p in CROWD)
        + "</tgroup></t>"
    )
    made["records"] = json.dumps(
        [{"Title": "x", "Released": slashed(p), "Director": full(p), **dict.fromkeys("abcdefgh", 1)} for p in PEOPLE]
    )
    return made
