"""Data that a generator made of any words with one day for all births, firms with mail of people's names, and people."""

from tests.stray.judging import PEOPLE, table

WORDS = ("Wooden", "Keyboard", "Refined", "Loan", "Games", "Chips", "Rubber", "Table", "Cotton", "Pizza")
CROWD = list({(one.surname, one.forename): one for one in PEOPLE}.values())[:40]
DAYS = ("2020-03-20", "2020-03-19")


def full(one):
    return f"{one.forename} {one.surname}"


def firm(n, one):
    return f"{one.surname} {('Ltd', 'Inc', 'Group', 'LLC')[n % 4]}" if n % 5 else f"Dr. {one.surname}"


def mail(one):
    return f"{one.forename[0]}{one.surname}@mail.example.org".lower()


def listed(head, cells, crowd=CROWD):
    return table([head.split(","), *[list(map(str, cells(n, one))) for n, one in enumerate(crowd)]]).encode()


OF_NOBODY = {
    "one-day": listed("id,name,num_cell,data_nascimento", lambda n, _: [n, WORDS[n % 10], 17 * n, DAYS[0]]),
    "two-days": listed("id,name,bi,date_of_birth", lambda n, _: [n, WORDS[n % 10], f"BI{17 * n}", DAYS[n % 2]]),
    "providers": listed(
        "provider_name,npi_number,address,phone,email",
        lambda n, one: [firm(n, one), 1000000007 + n * 7919, one.address, one.phone, mail(CROWD[n - 1])],
    ),
    "firms": listed(
        "name,industry,email,phone", lambda n, one: [firm(n, one), "Retail", mail(CROWD[n - 1]), one.phone]
    ),
}
OF_PEOPLE = {
    "babies": listed("id,name,date_of_birth", lambda n, one: [n, full(one), f"2024-03-{1 + n % 7:02d}"]),
    "unknown-births": listed("id,name,date_of_birth", lambda n, one: [n, full(one), "1900-01-01"]),
    "one-day-and-telephones": listed("name,date_of_birth,phone", lambda _, one: [full(one), DAYS[0], one.phone]),
    "doctors": listed("provider_name,phone,email", lambda _, one: [f"Dr. {full(one)}", one.phone, mail(one)]),
    "contacts": listed(
        "supplier,contact_name,phone,email", lambda n, one: [firm(n, CROWD[n - 1]), full(one), one.phone, mail(one)]
    ),
}
