"""Tables of people below other tables in one text: reports of several parts, sections with names, pages; and things so laid out."""

import pytest

from scanner.collectors.python.sources.streams import HeldSource
from scanner.collectors.python.sources.work import Work
from scanner.collectors.python.texts.sections import may_have_several
from tests.stray.judging import PEOPLE, context, counted, judgements, said, slashed, table

CROWD = PEOPLE[:14]


def each(write, crowd=CROWD, between="\n"):
    return between.join(map(write, crowd)) + "\n"


def full(person):
    return f"{person.forename} {person.surname}"


PARTS = "sku,name,price\n" + "".join(f"P{n},Widget {n},{n}.5\n" for n in range(20))
MONTHS = "\nMonth;Sum\nJan;100\nFeb;200\n"
FOLK = {
    "a report of parts": "sep=;\nReport;Invoices 2024\n\nIn all;14\nDate;01.02.2024\n\nEtternavn;Fornavn;Adresse;Poststed;Sum\n"
    + each(lambda one: f"{one.surname};{one.forename};{one.address};Bergen;{one.nhs[:3]}")
    + "\nProduct;Count;Sum\nCoffee;12;120\nTea;3;40\n"
    + MONTHS,
    "named tables": f"# Table: products\n{PARTS}\n# Table: customers\nid,full_name,email,phone\n"
    + each(lambda one: f"{one.noms[1:4]},{full(one)},{one.email},{one.phone}"),
    "sections": f"[Products]\n{PARTS}[Members]\nName,Email,Telephone\n"
    + each(lambda one: f"{full(one)},{one.email},{one.phone}")
    + "[Totals]\nkind,count\na,1\nb,2\n",
    "pages": "".join(
        f"Staff list page {n}\nSurname,Forename,DOB\n"
        + each(lambda one: f"{one.surname},{one.forename},{slashed(one)}", CROWD[n * 4 : n * 4 + 4])
        + "\n"
        for n in range(4)
    ),
    "empty cells between": PARTS.replace("\n", ",,\n") + ",,,,\n,,,,\nNo,Surname,Forename,Email,Address\n"
    + each(lambda one: f"{one.noms[1:4]},{one.surname},{one.forename},{one.email},{one.address}"),
}  # fmt: skip
NOBODY = {
    "parts and orders": f"[Products]\n{PARTS}\n[Orders]\nid,date,total\n"
    + each(lambda one: f"{one.noms[1:4]},{one.born},{one.nhs[:3]}"),
    "firms": f"{PARTS}\nCompany,Contact date,Town\n" + each(lambda one: f"{one.surname} Ltd,{one.born},Leeds"),
    "assets": f"{PARTS}\n# assets\nAsset,Name,Serial number,Address\n"
    + each(lambda one: f"{one.noms[1:4]},printer {one.noms[1:4]},{one.nhs[:7]},{one.address}"),
    "results": f"{PARTS}\nDate,Home,Away,Score\n"
    + each(lambda one: f"{one.born},Leeds United,Hull City,{one.nhs[0]}-1"),
    "a letter": "Dear all, as agreed,\nName, address, and so on.\n\n"
    + each(lambda one: "We met, talked, and parted,\nwith name, address, thanks.\n", between="\n"),
}


@pytest.mark.parametrize("text", FOLK.values(), ids=FOLK)
def test_everybody_is_counted(text):
    assert counted(text.encode()) == ("people", len(CROWD))


@pytest.mark.parametrize("text", NOBODY.values(), ids=NOBODY)
def test_nobody_is_found(text):
    assert {found.verdict for _, found in judgements(text.encode())} == {"clean"}


@pytest.mark.parametrize(
    ("text", "may"),
    [
        ("a,b\nc,d\n", False),
        ("\n\na,b\nc,d\n\n", False),
        ("title\na,b\nremark\n", False),
        ("no cells\n\nat all\n", False),
        ("a,b\n\nc,d\n", True),
        ("a,b\nremark\nc,d\n", True),
        ('a,b\n," ",\nc,d\n', True),
        ("a,b\r\n\r\nc,d\r\n", True),
        ("a,b\r\rc,d\r", True),
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_text_has_sections_where_a_line_without_cells_stands_between_two_with_some(text, may, encoding):
    """Asked of the bytes, before any line is looked at: of tables and logs it is the answer."""
    work = Work(HeldSource(text.encode(encoding)), context(), None, 0, None)
    work.detail = encoding
    assert may_have_several(work) == may


@pytest.mark.parametrize("encoding", ["shift_jis", "gb18030", "big5"])
def test_what_looks_like_a_delimiter_in_other_encodings_does_not_hide_sections(encoding):
    work = Work(HeldSource("a,b\n\u30bd\u8868\nc,d\n".encode(encoding, "replace")), context(), None, 0, None)
    work.detail = encoding
    assert may_have_several(work)


def test_of_a_table_and_another_below_it_both_are_told():
    patients = table(
        [
            ["Patient", "DOB", "Phone"],
            *[[f"{one.forename} {one.surname}", slashed(one), one.phone] for one in PEOPLE[:30]],
        ]
    )
    nurses = table(
        [
            ["Post", "Employee name", "Email", "Salary"],
            *[["Ward nurse", f"{one.forename} {one.surname}", one.email, "21000"] for one in PEOPLE[30:45]],
        ]
    )

    assert [found[:3] for found in said(f"{patients}\n{nurses}".encode())] == [
        ("table 1", "people", 30),
        ("table 2", "people", 15),
    ]


def test_a_table_with_an_empty_line_is_one():
    first, second = (
        table([[one.surname, one.forename, slashed(one)] for one in some]) for some in (PEOPLE[:30], PEOPLE[30:])
    )

    assert [found[:3] for found in said(f"Surname,Forename,DOB\n{first}\n{second}".encode())] == [("", "people", 60)]
