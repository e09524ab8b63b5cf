"""Lines whose parts single blanks divide, files that are called after people in listings, and what looks like them."""

import random

from tests.stray.tables.children import PAIRS, WHOLE
from tests.stray.texts.two_lines import THINGS, WORDS

CROWD = WHOLE
CHANCE = random.Random(1995)
KINDS = ("letter", "referral", "contract", "consent", "payslip", "report")


def born(sign="-"):
    return sign.join((f"{CHANCE.randint(1, 28):02d}", f"{CHANCE.randint(1, 12):02d}", str(CHANCE.randint(1944, 2006))))


def day():
    return f"{CHANCE.randint(2019, 2025)}-{CHANCE.randint(1, 12):02d}-{CHANCE.randint(1, 28):02d}"


def pay():
    return f"{CHANCE.randint(900, 4500):,}.{CHANCE.randint(0, 99):02d}"


def letters(many):
    return "".join(CHANCE.choice("ABCDEFGHJKLMNPRSTWXYZ") for _ in range(many))


BORN_FILES = [f"{b.upper()}_{a}_{born()}_{CHANCE.randint(10**6, 10**7)}.pdf" for a, b in PAIRS]
KIND_FILES = [f"{day()} {b} {a} {CHANCE.choice(KINDS)}.docx" for a, b in PAIRS]
LAST_FIRST = [f"{b}, {a} - {CHANCE.choice(KINDS)}.pdf" for a, b in PAIRS]


def listed(files):
    return "total 812\n" + "".join(
        f"-rw-r--r-- 1 clerk staff {CHANCE.randint(9000, 900000):7d} Mar {CHANCE.randint(1, 28):2d} 10:22 {file}\n"
        for file in files
    )


OF_PEOPLE = {
    "births in names.txt": "".join(f"./scans/2024/{file}\n" for file in BORN_FILES),
    "ls.txt": listed(BORN_FILES),
    "ls of kinds.txt": listed(KIND_FILES),
    "ls of last names first.txt": listed(LAST_FIRST),
    "dir.txt": " Directory of C:\\Scans\n\n"
    + "".join(f"12/03/2024  10:22    {CHANCE.randint(9, 900)},120 {file}\n" for file in KIND_FILES),
    "tree.txt": "Scans\n" + "".join(f"\u251c\u2500\u2500 {file}\n" for file in BORN_FILES),
    "sums.txt": "".join(f"{CHANCE.getrandbits(128):032x}  {file}\n" for file in KIND_FILES),
    "documents.csv": "DocId,FileName,Size\n"
    + "".join(f'{n},"{file}",{CHANCE.randint(9000, 90000)}\n' for n, file in enumerate(LAST_FIRST, 1001)),
    "run together.txt": "".join(f"C:\\Scans\\{a}{b}_{born('')}.tif\n" for a, b in PAIRS),
    "pay slips.txt": listed([f"Payslip_{100200 + 7 * n}_{a}_{b}.pdf" for n, (a, b) in enumerate(PAIRS)]),
    "pictures with births.txt": listed([f"{b}_{a}_{born()}_passport.jpg" for a, b in PAIRS]),
    "of several kinds.txt": listed(
        [
            f"{b} {a}{CHANCE.choice(('', ' letter', ' letter of claim', ' passport copy', ' bank details', ' CV'))}.pdf"
            for a, b in PAIRS
        ]
    ),
    "titles ahead.txt": listed(
        [f"{CHANCE.choice(('Mr', 'Ms'))} {name} {CHANCE.choice(KINDS)} signed.pdf" for name in WHOLE]
    ),
    "pay.txt": "".join(f"{100200 + 37 * n} {name} {pay()} {pay()}\n" for n, name in enumerate(WHOLE)),
    "insured.txt": "".join(f"{name} AB{CHANCE.randint(10**5, 10**6 - 1)}C {pay()}\n" for name in WHOLE),
    "accounts.txt": "".join(
        f"{a[0]} {b} 20-{CHANCE.randint(10, 99)}-{CHANCE.randint(10, 99)} {CHANCE.randint(10**7, 10**8 - 1)} {pay()}\n"
        for a, b in PAIRS
    ),
    "named pay.txt": "Pay of May\nNo Employee Salary\n"
    + "".join(f"{n} {b}, {a} {pay()}\n" for n, (a, b) in enumerate(PAIRS, 1)),
    "births first.txt": "".join(f"{born('/')} {name}\n" for name in WHOLE),
}
OF_NOBODY = {
    "songs.txt": listed([f"{name} - {a} {b}.mp3" for name, a, b in zip(WHOLE, WORDS * 4, THINGS * 5, strict=False)]),
    "books.txt": listed([f"{name} - {a} {b}.pdf" for name, a, b in zip(WHOLE, WORDS * 4, THINGS * 5, strict=False)]),
    "papers.txt": listed([f"{CHANCE.randint(1990, 2024)}_{a}_{b}_paper.pdf" for a, b in PAIRS]),
    "talks.txt": listed([f"{n:02d}_{a}_{b}_slides.pdf" for n, (a, b) in enumerate(PAIRS, 1)]),
    "pictures.txt": listed([f"{a}_{b}_{n:02d}.jpg" for n, (a, b) in enumerate(PAIRS, 1)]),
    "manuals.txt": listed([f"{a}{b}_v{n}.pdf" for n, (a, b) in enumerate(zip(WORDS, THINGS, strict=False), 1)]),
    "minutes.txt": listed([f"2024-03-{n:02d} {b} Council minutes.pdf" for n, (_, b) in enumerate(PAIRS[:28], 1)]),
    "results.txt": "".join(f"{n} {name} {CHANCE.randint(10, 90)}.{n:02d}\n" for n, name in enumerate(WHOLE, 1)),
    "runners.txt": "Pos No Name Time\n"
    + "".join(f"{n} {CHANCE.randint(1, 900)} {name} {40 + n}.{n % 60:02d}\n" for n, name in enumerate(WHOLE, 1)),
    "parts.txt": "".join(
        f"{letters(2)}{n:05d} {a} {b} {pay()}\n" for n, (a, b) in enumerate(zip(WORDS, THINGS, strict=False), 1)
    ),
    "places.txt": listed([f"{b} {CHANCE.choice(('Road', 'Street', 'Lane'))} survey.pdf" for _, b in PAIRS]),
    "winners.txt": "".join(f"{born('/')} {name} wins the cup\n" for name in WHOLE),
    "shares.txt": "".join(f"{name} {pay()}\n" for name in WHOLE),
}
