"""Accounts by mail and a password or a day, and those of weblogs, in many formats; and mail that is of no accounts."""

import json

from tests.stray.judging import table
from tests.stray.tables.lists_of_names import MANY, first, rows, whole

BOXES = (
    "kitty", "darkwolf", "sunny", "ninja", "pumpkin", "marek", "mo", "ziggy", "panda", "happyjoe", "tombo", "lulu",
    "susi", "zed", "kira", "leon", "vik", "bluesky", "rocket", "mila",
)  # fmt: skip
DOMAINS = ("gmail.com", "yahoo.com", "hotmail.com", "example.com")


def box(n):
    return f"{BOXES[n]}{n * 37 % 97}@{DOMAINS[n % 4]}"


def desk(n):
    return f"info{n}@firm{n}.example"


def secret(n):
    return f"Tq{n * 7919 % 10000}!x{chr(97 + n)}"


def day(n):
    return f"2021-0{1 + n % 9}-{1 + n * 7 % 28:02}"


def lines(sign, row):
    return "".join(sign.join(row(n)) + "\n" for n in range(MANY))


def inserted(target, names, row):
    values = ",\n".join("('" + "', '".join(row(n)) + "')" for n in range(MANY))
    return f"INSERT INTO {target} ({names}) VALUES\n{values};\n"


def exported(fields, one="author"):
    """Return an export of a weblog whose accounts have these fields."""
    told = "\n".join(
        f"<wp:{one}>" + "".join(f"<wp:{one}_{k}><![CDATA[{v}]]></wp:{one}_{k}>" for k, v in fields(n)) + f"</wp:{one}>"
        for n in range(MANY)
    )
    return (
        '<?xml version="1.0" encoding="UTF-8" ?>\n<!-- generator="weblog" -->\n<rss version="2.0" xmlns:wp='
        '"http://wordpress.org/export/1.2/"><channel><title>Log</title><wp:wxr_version>1.2</wp:wxr_version>\n'
        f"{told}\n<item><title>Hello</title><wp:post_id>1</wp:post_id></item></channel></rss>\n"
    )


def account(n):
    return (("id", str(n)), ("login", f"{BOXES[n]}{n}"), ("email", box(n)), ("display_name", whole(n)))


OF_PEOPLE = {
    "mail and seconds since 1970.json": json.dumps(
        [{"email": box(n), "verified": bool(n % 2), "registered": 1_600_000_000 + n * 7_919} for n in range(MANY)]
    ),
    "mail and password without a header.csv": lines(",", lambda n: [box(n), secret(n)]),
    "mail and password with semicolons.txt": lines(";", lambda n: [box(n), secret(n)]),
    "mail and password with bars.txt": lines("|", lambda n: [box(n), secret(n)]),
    "mail and password with tabs.tsv": lines("\t", lambda n: [box(n), secret(n)]),
    "mail and the day of signing up.csv": rows("email,signup_date", lambda n: [box(n), day(n)]),
    "a number, mail and a time.csv": rows("id,email,created_at", lambda n: [str(n), box(n), day(n) + " 10:00:00"]),
    "mail, whether active, and a day in German.csv": rows(
        "E-Mail;aktiv;angemeldet", lambda n: [box(n), "ja" if n % 3 else "nein", f"{1 + n}.03.2021"], delimiter=";"
    ),
    "mail and a day.json": json.dumps([{"email": box(n), "registered": day(n)} for n in range(MANY)]),
    "mail and a day.sql": inserted("users", "email, created_at", lambda n: [box(n), day(n)]),
    "an export of a weblog.xml": exported(account),
    "an export of another weblog.xml": exported(
        lambda n: (
            ("login", f"u{n}"),
            ("email", box(n)),
            ("first_name", first(n)),
            ("last_name", whole(n)[-9:].split()[-1]),
        )
    ),
}
OF_NOBODY = {
    "mail and numbers of ten digits.csv": rows("email,reference", lambda n: [box(n), str(1_600_000_000 + n * 7_919)]),
    "desks and passwords.csv": lines(",", lambda n: [desk(n), secret(n)]),
    "desks and days.csv": rows("email,created_at", lambda n: [desk(n), day(n)]),
    "mail and words.csv": lines(",", lambda n: [box(n), "bounced" if n % 2 else "sent"]),
    "mail and numbers alone.csv": rows("email,messages", lambda n: [box(n), str(5000 + n * 37)]),
    "authors of commits and days.csv": rows("author_email,date", lambda n: [box(n), day(n)]),
    "packages, their mail and days.csv": rows("package,email,date", lambda n: [f"lib{n}", box(n), day(n)]),
    "one box again and again.csv": rows("email,sent", lambda n: [box(n % 4), day(n)]),
    "authors of a feed.xml": (
        "<?xml version='1.0'?><feed>"
        + "".join(f"<author><name>{whole(n)}</name><email>{box(n)}</email></author>" for n in range(MANY))
        + "</feed>"
    ),
    "a table of links and days.csv": table([["url", "day"]], [[f"http://x.example/{n}", day(n)] for n in range(MANY)]),
}
