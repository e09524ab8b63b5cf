"""Horses and dogs with their births and parents, as records of several formats; and members of a club who keep such."""

import json

from tests.stray.judging import PEOPLE

CROWD = PEOPLE[:14]
BORN = ("born", "birth", "date_of_birth")


def full(one):
    return f"{one.forename} {one.surname}"


def horses(born):
    return [
        {"name": f"{one.forename} {mate.forename}", born: f"{one.born}", "sire": full(mate), "dam": f"Lady {mate.forename}", "breeder": full(one)}
        for one, mate in zip(CROWD, reversed(CROWD), strict=True)
    ]  # fmt: skip


def elements(rows):
    return (
        "<list>"
        + "".join(f"<one>{''.join(f'<{k}>{v}</{k}>' for k, v in row.items())}</one>\n" for row in rows)
        + "</list>"
    )


def attributes(rows):
    texts = (" ".join(f'{k}="{v}"' for k, v in row.items()) for row in rows)
    return "<list>" + "".join(f"<one {text}/>\n" for text in texts) + "</list>"


def lines(rows):
    return "".join(
        "".join(f"{'- ' if n == 0 else '  '}{k}: {v}\n" for n, (k, v) in enumerate(row.items())) for row in rows
    )


def indented(rows):
    return json.dumps({"list": rows}, indent=1)


WAYS = (elements, attributes, lines, indented, json.dumps)
OF_NOBODY = {f"{born}, {way.__name__}": way(horses(born)) for born in BORN for way in WAYS}
MEMBERS = [
    {"name": full(one), "born": f"{one.born}", "address": one.address, "dog": "Rex", "sire": "Bruno"} for one in CROWD
]
OF_PEOPLE = {way.__name__: way(MEMBERS) for way in WAYS}
