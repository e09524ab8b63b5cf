"""Tables whose columns nobody named, and tables of accounts: of people, and look-alikes of nobody."""

import json
import random

from tests.corpus.people import AREAS, people

RNG = random.Random(4711)
CROWD = people(RNG, 40)
TOWNS = ["Winston Hills", "Geelong West", "Ballarat", "Port Lincoln", "Toowoomba", "Miami"]
STATES = ["nsw", "vic", "qld", "wa"]
STREETS = ["Stanley Street", "Chauvel Circuit", "De Little Crescent", "Gawler Drive", "Frater Road"]
SHOPS = [
    "Golden Dragon",
    "Corner Bakery",
    "Lucky Star",
    "Valentino",
    "Chaya Brasserie",
    "Campanile",
    "Arts Deli",
    "Remi",
]


def lines(rows, sign=","):
    return "".join(sign.join(map(str, row)) + "\n" for row in rows).encode()


def hexadecimal(length):
    return f"{RNG.getrandbits(4 * length):0{length}x}"


def machine():
    return f"{RNG.randrange(11, 220)}.{RNG.randrange(256)}.{RNG.randrange(256)}.{RNG.randrange(256)}"


def house():
    return f"{RNG.randrange(1, 200)} {RNG.choice(STREETS)}"


def linked(sign):
    """Return people as FEBRL's sample data have them, with a header taken off."""
    return lines(
        [
            [f"rec-{n}-org", who.forename.lower(), who.surname.lower(), RNG.randrange(1, 99), RNG.choice(STREETS).lower(),
             RNG.choice(["", "villa 3", "rowethorpe"]), RNG.choice(TOWNS).lower(), RNG.randrange(2000, 7999),
             RNG.choice(STATES), f"{who.born:%Y%m%d}", RNG.randrange(10**6, 10**7)]
            for n, who in enumerate(CROWD)
        ],
        sign,
    )  # fmt: skip


OF_PEOPLE = {
    "linked": linked(", "),
    "linked, without births": b"".join(line.rpartition(b",")[0].rpartition(b",")[0] + b"\n" for line in linked(",").split(b"\n")[:-1]),
    "names and houses": lines([n, who.forename, who.surname, house(), RNG.choice(TOWNS)] for n, who in enumerate(CROWD)),
    "names, initials and houses": lines(
        [[who.forename.upper(), RNG.choice("ABC"), who.surname.upper(), house().upper(), "NC"] for who in CROWD], "\t"
    ),
    "whole names and addresses": lines(
        [f"{who.forename} {who.surname}", f'"{house()}, {RNG.choice(TOWNS)} VIC 3{n:03d}"'] for n, who in enumerate(CROWD)
    ),
    "whole names and German streets": lines(
        [[f"{who.forename} {who.surname}", f"Lindenstraße {n + 1}", 10115 + n, "Berlin"] for n, who in enumerate(CROWD)], ";"
    ),
    "addresses of mail and hashes": lines([[who.email, hexadecimal(32)] for who in CROWD], ":"),
    "addresses of mail and passwords": lines([[who.email, f"dragon{n}"] for n, who in enumerate(CROWD)], ":"),
    "logins": lines([n, who.forename + str(n), who.email, hexadecimal(40), machine()] for n, who in enumerate(CROWD)),
    "logins with names over them": lines(
        [["id", "username", "email", "password_hash"], *([n, f"u{n}", who.email, hexadecimal(64)] for n, who in enumerate(CROWD))]
    ),
    "passwords under that word": lines(
        [["username", "email", "password"], *([f"u{n}", who.email, f"letmein{n}"] for n, who in enumerate(CROWD))]
    ),
    "addresses of mail and machines": lines([[who.email, machine(), "2023-01-02"] for who in CROWD], "\t"),
}  # fmt: skip
RARE = [
    "Perren",
    "Ludovika",
    "Malinda",
    "Odessa",
    "Tamsin",
    "Ferdie",
    "Cosima",
    "Dacey",
    "Ulric",
    "Zebedee",
    "Ottoline",
    "Inigo",
]
EACH = list({one.email: one for one in CROWD}.values())
OF_PEOPLE["first names that begin their addresses"] = lines(
    [["name", "email", "password"], *([RARE[n], f"{RARE[n][0].lower()}thrale{n}@example.org", "x"] for n in range(12)),
     *([RARE[n % 12], f"{RARE[n % 12][0].lower()}oldacre{n}@example.net", "y"] for n in range(28))]
)  # fmt: skip
OF_PEOPLE["first names in their addresses"] = lines(
    [["id", "name", "city", "email", "score"],
     *([n, one.forename, RNG.choice(TOWNS), f"{one.forename.lower()}{n}@example.com", n + 40] for n, one in enumerate(CROWD))]
)  # fmt: skip
OF_PEOPLE["a name under another word, and an address made of it"] = lines(
    [["date", "email", "supervisor", "score"],
     *(["2017-05-27", f"{one.forename[0]}{one.surname}{n}@example.org".lower(), f"{one.forename} {one.surname}", n]
       for n, one in enumerate(CROWD))]
)  # fmt: skip
OF_PEOPLE["firms, names and addresses without a header"] = lines(
    [
        f"Quaxity{n}",
        one.forename[:1] + "ylko",
        one.surname,
        f"{n} Bowman Plaza",
        f"{one.forename[0]}{one.surname}{n}@example.org".lower(),
        5550000 + n,
    ]
    for n, one in enumerate(CROWD)
)
HAN = [
    "王小明",
    "李静怡",
    "张伟",
    "刘洋",
    "陈思远",
    "杨雪",
    "赵一鸣",
    "黄海燕",
    "周杰",
    "吴晓彤",
    "徐梦洁",
    "孙立军",
    "马超群",
    "朱婷婷",
]
OF_PEOPLE["users with their names in Chinese"] = lines(
    [["username", "real_name", "phone", "role"], *([f"d{n}", HAN[n % 14], f"138{n:08d}", "DOCTOR"] for n in range(40))]
)
OF_PEOPLE["a table in Chinese"] = lines(
    [["编号", "联系人", "手机号", "地址"], *([n, HAN[n % 14], f"139{n:08d}", f"中山路{n}号"] for n in range(40))]
)
OF_PEOPLE["records in Chinese"] = "".join(
    f"姓名\uff1a{HAN[n % 14]}\n手机号\uff1a137{n:08d}\n关系\uff1a同事\n\n" for n in range(40)
).encode()
OF_PEOPLE["objects in cells"] = lines(
    [["This list was made on 11/10/2020"], ["contact_info"],
     *([json.dumps({"contact_id": n, "name": f"{one.forename} {one.surname}", "email": one.email}).join("''")] for n, one in enumerate(EACH))],
    "\t",
).replace(b"'", b"")  # fmt: skip
OF_PEOPLE["objects of Python in cells"] = lines(
    [["order", "customer", "total"],
     *([n, str({"surname": one.surname, "born": str(one.born), "vip": True}).join('""'), n * 3] for n, one in enumerate(CROWD))]
)  # fmt: skip
OF_PEOPLE["names with numbers behind"] = json.dumps(
    {"entry": [{"resource": {"resourceType": "Patient", "name": [{"use": "official", "family": f"{one.surname}{n + 100}",
     "given": [f"{one.forename}{n + 7}"]}], "address": [{"line": [house()], "city": RNG.choice(TOWNS), "state": "VIC"}]}}
     for n, one in enumerate(CROWD)]}
).encode()  # fmt: skip
SHIPS = ["Queen Mary", "Lady Anne", "Prince Henry", "Grace Darling", "Mary Rose", "Charlotte Rhodes"]


def inserted(table, names):
    return "".join(
        f"INSERT INTO {table} VALUES ({n}, '{name}', '{one.born}', {n + 900});\n"
        for n, (name, one) in enumerate(zip(names, CROWD, strict=True))
    ).encode()


def calendar(summaries):
    """Return a calendar in which each of these is told with each of eight years."""
    events = "".join(
        f"BEGIN:VEVENT\nDTSTART;VALUE=DATE:{year}02{day % 28 + 1:02d}\nSUMMARY:{told}\nEND:VEVENT\n"
        for day, told in enumerate(summaries)
        for year in range(2005, 2013)
    )
    return f"BEGIN:VCALENDAR\n{events}END:VCALENDAR\n".encode()


OF_PEOPLE["rows of a table of people"] = inserted("patients", [f"{one.forename} {one.surname}" for one in CROWD])
OF_PEOPLE["birthdays of many years"] = calendar(
    [f"{one.forename} {one.surname}'s Birthday" for one in {one.email: one for one in CROWD}.values()]
)
OF_PEOPLE["users in events"] = b"".join(
    f'{{"t": {n}, "event": "signup", "user": {{"full_name": "{one.forename} {one.surname}", "email": "{one.email}"}}}}\n'.encode()
    for n, one in enumerate(CROWD)
)
OF_PEOPLE["users with bare names in events"] = OF_PEOPLE["users in events"].replace(b"full_name", b"name")
TEAMS = [
    "kernel",
    "storage",
    "network",
    "desktop",
    "printing",
    "release",
    "security",
    "website",
    "graphics",
    "audio",
    "fonts",
]
OF_THINGS = {
    "venues in events": OF_PEOPLE["users with bare names in events"].replace(b'"user"', b'"venue"'),
    "products in events": OF_PEOPLE["users with bare names in events"].replace(b'"user"', b'"product"'),
    "rows of a table of ships": inserted("fleet_ships", [SHIPS[n % 6] for n in range(40)]),
    "games and how they ended": lines(
        [f"{one.forename} {one.surname}", f"{other.forename} {other.surname}", "1/2-1/2" if one.nino < other.nino else "1-0", one.born]
        for one, other in zip(CROWD, CROWD[::-1], strict=True)
    ),
    "shops": lines([[RNG.choice(SHOPS), house(), RNG.choice(TOWNS)] for _ in CROWD]),
    "stations": lines([[n, RNG.choice([*TOWNS, "Florence", "Sydney", "Charlotte"]), house()] for n, _ in enumerate(CROWD)]),
    "houses sold": lines([[n, house(), RNG.choice(TOWNS), RNG.randrange(2000, 7999), "2015-03-02"] for n, _ in enumerate(CROWD)]),
    "prices paid": lines(
        [hexadecimal(32), RNG.randrange(10**5, 10**6), "2003-05-06 00:00", f"{RNG.choice(AREAS)}1 2AB", n + 1, RNG.choice(STREETS).upper()]
        for n, _ in enumerate(CROWD)
    ),
    "streets counted": lines([["Street", "Suburb", "2019", "2020"], *([RNG.choice(STREETS), RNG.choice(TOWNS), n, n + 3] for n in range(40))]),
    "commits": lines([[hexadecimal(40), CROWD[n % 6].email] for n in range(80)]),
    "repositories": lines([[f"git@forge.example.org:{who.forename}/{who.surname}.git"] for who in CROWD]),
    "packages and their makers": lines(
        [["package", "maintainer", "email"], *([f"lib{n}", f"{one.forename} {one.surname}", one.email] for n, one in enumerate(EACH))]
    ),
    "teams and their lists": lines(
        [["name", "email"], *([word.title(), f"{word}-list@example.org"] for word in TEAMS)]
    ),
    "cultivars and desks": lines(
        [["name", "email", "since"], *([name, f"desk{n}@example.org", 1990 + n] for n, name in enumerate(RARE))]
    ),
    "dogs and their addresses": lines(
        [["dog", "name", "breed", "email"], *([n, RARE[n], "Collie", f"{RARE[n].lower()}@example.org"] for n in range(12))]
    ),
    "trips in months that are names": lines(
        [["tripduration", "usertype", "birth year", "gender", "Month"],
         *([n + 200, "Subscriber", one.born.year, RNG.choice("MW"), RNG.choice(["June", "August", "July"])] for n, one in enumerate(CROWD))]
    ),
    "goods in Chinese": lines(
        [["编号", "商品名称", "手机", "地址"], *([n, f"手机壳{n}", "iPhone", f"仓库{n}号"] for n in range(40))]
    ),
    "objects of goods in cells": lines(
        [["id", "item"], *([n, str({"name": f"Bolt {n}", "made": f"2019-03-{n % 28 + 1:02}", "price": n}).join('""')] for n in range(40))]
    ),
    "accounts made for a test of load": lines(
        [["first_name", "last_name", "email"], *([f"First{n}", f"Last{n}", f"load{n}@example.org"] for n in range(40))]
    ),
    "desks": lines([[f"info@shop{n}.example.org", machine()] for n in range(40)]),
    "maintainers": lines([[who.email, "package-" + who.surname.lower()] for who in CROWD], ":"),
    "addresses of mail alone": lines([[who.email] for who in CROWD]),
    "addresses of mail and logins": lines([[who.forename + str(n), who.email] for n, who in enumerate(CROWD)]),
}  # fmt: skip
