"""People as programs print them: boxes of lines, Perl's data, directories without mail, notes; and what looks alike."""

import json
import random
import re

from tests.stray.judging import table

CHANCE = random.Random(1879)
FIRST = ("Anna", "Paul", "Maria", "Thomas", "Elena", "Daniel")
LAST = ("Wilk", "Busch", "Conti", "Ruud", "Faulds", "Mowle", "Scoble", "Tapsell", "Bolder", "Rusu")
TURKISH = ("Düzgün", "Ayşe", "Gökhan", "Çağrı", "Mehmet", "Fatma")
MANY = 24
GOODS = ("Steel Bolt", "Copper Pipe", "Brass Hinge", "Oak Plank")
NOTES = (
    "Pt. %s was first seen in 2012.",
    "Follow up of Mr %s since 2013.",
    "Patient name: %s. Coughs since the winter of 2014, mostly at night.",
)


def named(n, first=FIRST):
    return first[n % 6], LAST[n * 7 % 10] + "en" * (n // 12)


def whole(n, first=FIRST):
    return " ".join(named(n, first))


def day(n):
    return f"19{40 + n * 7 % 60}-{n % 12 + 1:02}-{n % 28 + 1:02}"


def boxed(header, row, sign="'"):
    """Return what console.table of Node prints, or others without quotes."""
    rows = [
        [str(n), *(sign + cell + sign if isinstance(cell, str) else str(cell) for cell in row(n))] for n in range(MANY)
    ]
    wide = [max(map(len, cells)) + 2 for cells in zip(["(index)", *header], *rows, strict=True)]
    lines = [
        "│" + "│".join(cell.center(size) for cell, size in zip(cells, wide, strict=True)) + "│"
        for cells in (["(index)", *header], *rows)
    ]
    rule = "┼".join("─" * size for size in wide)
    return "\n".join([f"┌{rule}┐", lines[0], f"├{rule}┤", *lines[1:], f"└{rule}┘"]).replace("┌┼", "┌┬") + "\n"


def of_tree(n):
    """Return a name as programs print it that read family trees."""
    return re.sub(r" ([^ ]+)\Z", r" /\1/", whole(n))


def in_perl(keys, row):
    """Return what Data::Dumper prints: the keys in any order, letters beyond ASCII as escapes."""
    records = []
    for n in range(MANY):
        pairs = list(zip(keys, row(n), strict=True))
        CHANCE.shuffle(pairs)
        texts = [
            '"' + "".join(sign if sign < "\x80" else f"\\x{{{ord(sign):x}}}" for sign in text) + '"'
            for pair in pairs
            for text in pair
        ]
        records.append(
            "{\n"
            + ",\n".join(f"  {key} => {value}" for key, value in zip(texts[::2], texts[1::2], strict=True))
            + "\n}"
        )
    return "$VAR1 = [\n" + ",\n".join(records) + "\n];\n"


def directory(*lines, of=whole):
    return "".join(
        "\n".join(
            line % {"cn": of(n).replace(" ", ""), "first": of(n).split()[0], "last": of(n).split()[-1]}
            for line in lines
        )
        + "\n\n"
        for n in range(MANY)
    )


def noted(notes):
    return "".join(
        json.dumps({"id": n, "age": 20 + n * 3 % 60, "sex": "MF"[n % 2], "note": notes[n % len(notes)] % whole(n)})
        + "\n"
        for n in range(MANY)
    )


def bought(n):
    return GOODS[n % 4]


OF_PEOPLE = {
    "births in a box.txt": boxed(["név", "szul"], lambda n: [whole(n), day(n)]),
    "telephones in a box.txt": boxed(["name", "phone"], lambda n: [whole(n), f"07700 9{n:05}"]),
    "a family in a box.txt": boxed(["ID", "Name", "Gender", "Birthday"], lambda n: [f"@I{n}@", of_tree(n), "MF"[n % 2], day(n)], ""),
    "pay in a box.txt": boxed(["name", "age", "salary"], lambda n: [whole(n), 20 + n, 2000 + n * 10], ""),
    "Perl.txt": in_perl(["Ad Soyad", "Doğum Tarihi"], lambda n: [whole(n, TURKISH), day(n)]),
    "accounts.ldif": directory("dn: cn=%(cn)s,dc=example", "objectClass: inetOrgPerson", "cn: %(cn)s", "givenName: %(first)s", "sn: %(last)s", "ou: sales", "uid: %(last)s"),
    "mails with blanks.csv": table([["id", "first_name", "email"]], [[str(n), named(n)[0], f"{whole(n)} {n}@post.example"] for n in range(MANY)]),
    "two mails.csv": table([["First Name", "Last Name", "Emails"]], [[*named(n), f"u{n}@post.example; v{n}@mail.example"] for n in range(MANY)]),
    "airline.csv": table([["Passenger", "DOB"]], [["/".join(named(n)[::-1]).upper() + ("MRS", "MR", "MSTR")[n % 3], day(n)] for n in range(MANY)]),
    "notes.ndjson": noted(NOTES),
    "notes.csv": table([["id", "age", "sex", "diagnosis", "note"]], [[str(n), str(20 + n), "MF"[n % 2], "asthma", NOTES[n % 3] % whole(n)] for n in range(MANY)]),
}  # fmt: skip
OF_NOBODY = {
    "folders in a box.txt": boxed(["ID", "Path", "Made"], lambda n: [f"@I{n}@", f"Old /{bought(n)}/", day(n)], ""),
    "goods in a box.txt": boxed(["name", "made"], lambda n: [bought(n), day(n)]),
    "Perl of goods.txt": in_perl(["Größe", "Name"], lambda n: [str(n), bought(n)]),
    "groups.ldif": directory("dn: cn=%(cn)s,ou=groups", "objectClass: groupOfNames", "cn: %(cn)s", "member: cn=admin", of=bought),
    "mails of shops.csv": table([["id", "shop", "email"]], [[str(n), bought(n), f"{bought(n)} {n}@post.example"] for n in range(MANY)]),
    "mails of goods.csv": table([["Name", "Emails"]], [[bought(n), f"u{n}@post.example; v{n}@mail.example"] for n in range(MANY)]),
    "reviews.ndjson": "".join(json.dumps({"id": n, "rating": n % 5, "text": f"By Mr {whole(n)} in 2012."}) + "\n" for n in range(MANY)),
    "one doctor.ndjson": noted(["Seen by Mr Paul Wilk in 2012.%.0s"]),
    "no names.ndjson": noted(["Patient was stable in 2012.%.0s"]),
}  # fmt: skip
