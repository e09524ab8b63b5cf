"""Names that few know beside addresses of mail made of them, and shops, places, trades and programs beside theirs."""

from tests.stray.prose.plain_forms import PLACES, SHOPS

FIRST = [
    "Adinata",
    "Cakrawala",
    "Dalima",
    "Eluh",
    "Galiono",
    "Hesti",
    "Ifa",
    "Jarwa",
    "Kairav",
    "Laksana",
    "Mahesa",
    "Najwa",
    "Omar",
    "Prayogo",
    "Raharja",
    "Saiful",
    "Tirta",
    "Uchita",
    "Vanesa",
    "Wulan",
    "Yunita",
    "Zelda",
    "Bakiono",
    "Cengkal",
    "Dipa",
]
LAST = [
    "Adriansyah",
    "Budiyanto",
    "Dongoran",
    "Firgantoro",
    "Gunarto",
    "Hutapea",
    "Iswahyudi",
    "Jailani",
    "Kusumo",
    "Latupono",
    "Mandala",
    "Nainggolan",
    "Padmasari",
    "Rajata",
    "Saptono",
    "Tampubolon",
    "Utama",
    "Wacana",
    "Yolanda",
    "Zulkarnain",
    "Anggriawan",
    "Budiman",
    "Dabukke",
    "Farida",
    "Hakim",
]
WHOLE = [f"{first} {last}" for first, last in zip(FIRST, LAST, strict=True)]
TRADES = [
    "Housing",
    "Finance",
    "Planning",
    "Legal",
    "Benefits",
    "Parks",
    "Libraries",
    "Highways",
    "Payroll",
    "Sales",
    "Support",
    "Admissions",
    "Enquiries",
    "Press",
    "Marketing",
    "Accounts",
    "Reception",
    "Security",
    "Catering",
    "Transport",
]
PROGRAMS = [
    "Bzip",
    "Coreutils",
    "Dpkg",
    "Findutils",
    "Gawk",
    "Grep",
    "Kmod",
    "Libcap",
    "Makedev",
    "Nettle",
    "Openssl",
    "Procps",
    "Rsync",
    "Sqlite",
    "Tzdata",
]
VILLAS = [f"Villa {last}" for last in LAST]


def box(text):
    return "".join(sign for sign in text.lower() if sign.isalpha())


def lines(rows, head=""):
    return (head + "".join(",".join(map(str, row)) + "\n" for row in rows)).encode()


def mailed(names, head="", *, number=False):
    """Return names and the addresses made of them."""
    return lines(((name, f"{box(name)}{n if number else ''}@mail.com") for n, name in enumerate(names)), head)


OF_PEOPLE = {
    "first names": mailed(FIRST, number=True),
    "first names under name": mailed(FIRST, "name,email\n"),
    "whole names": mailed(WHOLE),
    "whole names under name": mailed(WHOLE, "name,mail\n", number=True),
    "first and last names": lines(
        (first, last, f"{first}.{last}@mail.com".lower()) for first, last in zip(FIRST, LAST, strict=True)
    ),
    "addresses of last names": lines((name, f"{name.split()[1]}.{n}@mail.com".lower()) for n, name in enumerate(WHOLE)),
    "addresses of nobody's": lines((name, f"u{n * 7919 % 9973}@mail.com") for n, name in enumerate(WHOLE)),
    "few names of many pupils": lines(
        (first, last, f"{first}.{last}@school.edu".lower())
        for first, last in [(FIRST[n % 12], LAST[n * 7 % 11]) for n in range(400)]
    ),
}
COUNTS = {"few names of many pupils": 12 * 11}
OF_NOBODY = {
    f"{what}{' under ' + head.split(',')[0] if head else ''}{' with numbers' if number else ''}": mailed(
        names, head, number=number
    )
    for what, names in (("shops", SHOPS), ("places", PLACES), ("trades", TRADES), ("programs", PROGRAMS))
    for head in ("", "name,email\n", "shop,email\n")
    for number in (False, True)
} | {
    "villas": mailed(VILLAS),
    "desks of firms": lines((name, f"info@{box(name)}.com") for name in SHOPS),
    "who committed": lines(
        ((first, f"{first}@mail.com".lower(), n) for n, first in enumerate(FIRST)), "author,email,commits\n"
    ),
}
