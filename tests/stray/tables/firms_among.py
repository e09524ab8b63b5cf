"""Lists of clients of whom some are firms, and people with the words of firms in their other cells or like names."""

from tests.stray.judging import PEOPLE, table

CROWD = list({(one.surname, one.forename): one for one in PEOPLE}.values())[:40]
FIRMS = ("Padaria Central Ltda", "Clínica Sorriso", "Escritório Lima", "Quill Holdings Ltd", "Weber Klinik GmbH")
CHURCHES = ("Bank", "Church", "Market", "Arms")


def full(one):
    return f"{one.forename} {one.surname}"


def listed(head, cells, firms=FIRMS):
    people = [[full(one), *cells(n, one)] for n, one in enumerate(CROWD)]
    others = [[name, *cells(n + 50, PEOPLE[50 + n])] for n, name in enumerate(firms)]
    return table([head.split(","), *people[:20], *others, *people[20:]]).encode()


AMONG = {
    "clients-by-telephone": listed("Client name,Telephone", lambda _, one: [one.phone]),
    "clientes": listed("nome,telefone,email", lambda _, one: [one.phone, one.email]),
    "clients-by-address": listed("Client,Address,Postcode", lambda _, one: [one.address, one.postcode]),
    "debtors": listed("Debtor,Account number,Sort code", lambda n, _: [str(11223344 + 7919 * n), "20-40-60"]),
}
"""Of 45 rows 40 are of people."""
NONE_AMONG = {
    "employers": listed("Name,Telephone,Employer", lambda n, one: [one.phone, FIRMS[n % 5]], ()),
    "surnames": listed(
        "Name,Telephone",
        lambda _, one: [one.phone],
        [f"{one.forename} {last}" for one, last in zip(PEOPLE[50:], CHURCHES, strict=False)],
    ),
}
ALL = {"employers": 40, "surnames": 44}
