"""Telephones below a word that stands over names as often, addresses of mail with accents; and those of firms."""

import random

from tests.corpus.people import people
from tests.stray.judging import table

CROWD = people(random.Random(169), 20)


def listed(head, cells):
    return table([head.split(","), *[[str(cell) for cell in cells(n, one)] for n, one in enumerate(CROWD)]]).encode()


def full(one):
    return f"{one.forename} {one.surname}"


OF_PEOPLE = {
    "members": listed(
        "memberId,fullName,contact,status,planName",
        lambda n, one: [n, full(one), f"98765{n * 4111 % 99991:05d}", "active", "Gold"],
    ),
    "socios": listed(
        "nombre completo,contacto,plan", lambda n, one: [full(one), f"6{n * 9111111 % 99999989:08d}", "Oro"]
    ),
    "teilnehmer": listed(
        "Vorname,Nachname,Kontakt", lambda n, one: [one.forename, one.surname, f"0171{n * 77777:07d}"]
    ),
    "names-below-it": listed("contact,mobile,city", lambda n, one: [full(one), one.phone, "Leeds"]),
    "mail-with-accents": listed(
        "nome,email",
        lambda n, one: [full(one), f"{one.forename}.{one.surname.replace(chr(39), '')}@jurídico.example.com"],
    ),
    "mail-with-accents-beside-telephones": listed(
        "id,e-mail,telefone",
        lambda n, one: [
            n,
            f"{one.forename}.{one.surname.replace(chr(39), '')}@operações{n % 4}.example.com",
            one.phone,
        ],
    ),
}
OF_NOBODY = {
    "offices-with-accents": listed("setor,email", lambda n, one: [f"Setor {n}", f"info@jurídico{n}.example.com"]),
    "firms": listed("name,contact,city", lambda n, one: [f"{one.surname} & Sons Ltd", f"01134960{n:03d}", "Leeds"]),
    "stock": listed(
        "product,supplier,contact", lambda n, one: [f"Bolt {n}", f"{one.surname} Trading", f"01134960{n:03d}"]
    ),
    "codes": listed("product,contact", lambda n, one: [f"Bolt {n}", f"C{n}"]),
}
