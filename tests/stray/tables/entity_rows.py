"""Rows each of which tells one thing of somebody, as WordPress, surveys and registers keep them; and of other things."""

import json

from tests.stray.judging import PEOPLE

CROWD = PEOPLE[:30]
KEPT = ("nickname", "first_name", "last_name", "rich_editing", "capabilities")
BILLED = (*KEPT, "billing_first_name", "billing_last_name", "billing_phone", "billing_postcode")
BORN = ("surname", "forename", "date_of_birth", "gender")


def told_of(n, person):
    return {
        "nickname": person.forename.lower() + person.surname[:1].lower(),
        "first_name": person.forename,
        "forename": person.forename,
        "last_name": person.surname,
        "surname": person.surname,
        "rich_editing": "true",
        "capabilities": 'a:1:{s:8:""customer"";b:1;}',
        "billing_first_name": person.forename,
        "billing_last_name": person.surname,
        "billing_phone": f"07700 900{n:03}",
        "billing_postcode": f"LS{n % 9 + 1} {n % 7 + 1}A{'ABDEF'[n % 5]}",
        "date_of_birth": f"{person.born:%Y-%m-%d}",
        "gender": "FM"[n % 2],
    }


def told(keys):
    """Return (number of the row, of somebody, key, value) of what is told under these keys."""
    rows = [(n, key, told_of(n, person)[key]) for n, person in enumerate(CROWD, 2) for key in keys]
    return [(number, *row) for number, row in enumerate(rows, 1)]


def parted(keys, sign):
    return "".join(sign.join(map(str, row[1:])) + "\n" for row in told(keys))


def quoted(value):
    return "'{}'".format(str(value).replace("'", "''"))


OF_PEOPLE = {
    "users.csv": "umeta_id,user_id,meta_key,meta_value\n"
    + "".join(f'{n},{whose},{key},"{value}"\n' for n, whose, key, value in told(BILLED)),
    "names alone.csv": "user_id,meta_key,meta_value\n"
    + "".join(f'{whose},{key},"{value}"\n' for _, whose, key, value in told(KEPT)),
    "users.sql": "INSERT INTO `wp_usermeta` (`umeta_id`, `user_id`, `meta_key`, `meta_value`) VALUES\n"
    + ",\n".join(f"({n}, {whose}, '{key}', {quoted(value)})" for n, whose, key, value in told(BILLED))
    + ";\n",
    "copied.sql": "COPY public.person_attribute (id, person_id, key, value) FROM stdin;\n"
    + "".join("\t".join(map(str, row)) + "\n" for row in told(KEPT))
    + "\\.\n",
    "bars.txt": "entity_id|attribute|value\n" + parted(BORN, "|"),
    "no header.txt": parted(BORN, "\t"),
    "list.json": json.dumps([{"user_id": row[1], "meta_key": row[2], "meta_value": row[3]} for row in told(BILLED)]),
    "answers.csv": "response,question,answer\n"
    + "".join(
        f"{n},{question},{answer}\n"
        for n, one in enumerate(CROWD)
        for question, answer in (("Last name", one.surname), ("First name", one.forename), ("Age", 20 + n % 40))
    ),
}
OF_PEOPLE["a visit in each row.csv"] = "record,visit,field_name,field_label,value\n" + "".join(
    f"{n},first,{key},Label of {key},{told_of(n, one)[key]}\n" for n, one in enumerate(CROWD) for key in BORN
)
GOODS = [
    f"{size} {thing}" for size in ("Small", "Large", "Round", "Flat") for thing in ("Lamp", "Table", "Chair", "Shelf")
]
TONGUES = ("de", "fr", "es", "it", "nl", "pl", "cs", "sv", "da", "pt", "fi", "hu")
OF_NOBODY = {
    "goods.csv": "product_id,attribute,value\n"
    + "".join(
        f"{n},{key},{value}\n"
        for n, name in enumerate(GOODS)
        for key, value in (("name", name), ("color", "blue"), ("email", "shop@example.com"), ("weight", n))
    ),
    "labels.csv": "language,key,text\n"
    + "".join(f"{one},{key},Field {key}\n" for one in TONGUES for key in ("first_name", "last_name", "email", "phone")),
    "shops.csv": "shop,field,value\n"
    + "".join(
        f"{n},{key},{value}\n"
        for n in range(20)
        for key, value in (
            ("name", f"Blue Door Shop {n}"),
            ("phone", f"0113 496 0{n:03}"),
            ("address", f"{n} Mill Lane"),
        )
    ),
    "columns.csv": "table,column,type\n"
    + "".join(
        f"{one},{key},{sort}\n"
        for one in TONGUES
        for key, sort in (("surname", "text"), ("date_of_birth", "date"), ("email", "text"))
    ),
    "by key.csv": "key,value,seen\n" + "".join(f"{key},{n},{n * 7}\n" for n in range(20) for key in ("email", "name")),
}
