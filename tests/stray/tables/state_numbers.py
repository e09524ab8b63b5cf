"""Numbers that states give to their people, with their check digits, in columns under their names; firms' and things' numbers.

The algorithms are those that the issuers publish, as python-stdnum's documentation tells them: cn.ric, kr.rrn, tr.tckimlik,
il.idnr, gr.amka, gr.vat, lv.pvn, th.pin, ua.rntrc, bg.egn, lt.asmens and ee.ik, ch.ssn, br.cpf, ca.sin, mx.curp, hr.oib,
be.nn, ro.cnp, cz.rc, pt.nif, jp.in_, is_.kennitala, ie.pps, ar.cuit. Those of Taiwan, Hungary (TAJ), Russia (SNILS) and the
Emirates are their offices' own: weights 8 to 1 behind two digits for the letter; 3 and 7; 9 to 1 modulo 101; Luhn.
"""

import datetime as dt
import json
import random

DICE = random.Random(175)
FIRST = dt.date(1940, 1, 1)


def draw(count):
    return "".join(DICE.choice("0123456789") for _ in range(count))


def born():
    return FIRST + dt.timedelta(DICE.randrange(60 * 365))


def weighed(text, weights):
    return sum(int(sign) * weight for sign, weight in zip(text, weights, strict=False))


def luhn(text):
    doubled = (int(sign) * (2 - n % 2) for n, sign in enumerate(reversed(text)))
    return text + str(-sum(d // 10 + d % 10 for d in doubled) % 10)


def made(write):
    """Return a number for which `write`, which may draw one without a check digit, says something."""
    return next(filter(None, iter(write, 0)))


def chinese():
    text = draw(6).replace("0", "3") + f"{born():%Y%m%d}" + draw(3)
    return text + "10X98765432"[weighed(text, (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)) % 11]


TAIWAN = "ABCDEFGHJKLMNPQRSTUVXYWZIO"


def taiwanese():
    letter, text = DICE.choice(TAIWAN), DICE.choice("12") + draw(7)
    place = TAIWAN.index(letter) + 10
    total = place // 10 + place % 10 * 9 + weighed(text, range(8, 0, -1))
    return letter + text + str(-total % 10)


def korean():
    day = born()
    text = f"{day:%y%m%d}" + DICE.choice("12") + draw(5)
    return f"{text[:6]}-{text[6:]}{(11 - weighed(text, (2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5)) % 11) % 10}"


def turkish():
    text = DICE.choice("123456789") + draw(8)
    odd, even = weighed(text[::2], [1] * 5), weighed(text[1::2], [1] * 4)
    tenth = (7 * odd - even) % 10
    return f"{text}{tenth}{(odd + even + tenth) % 10}"


def amka():
    return luhn(f"{born():%d%m%y}" + draw(4))


def afm():
    text = DICE.choice("0123456789") + draw(7)
    return text + str(weighed(text, (256, 128, 64, 32, 16, 8, 4, 2)) % 11 % 10)


def latvian():
    def write():
        text = f"{born():%d%m%y}1" + draw(3)
        rest = (1 + weighed(text, (10, 5, 8, 4, 2, 1, 6, 3, 7, 9))) % 11
        return "" if rest == 10 else f"{text[:6]}-{text[6:]}{rest}"

    return made(write)


def thai(*, dashes=False):
    text = DICE.choice("12345678") + draw(11)
    text += str((11 - weighed(text, range(13, 1, -1)) % 11) % 10)
    return f"{text[0]}-{text[1:5]}-{text[5:10]}-{text[10:12]}-{text[12]}" if dashes else text


def ukrainian():
    text = f"{(born() - dt.date(1899, 12, 31)).days:05}" + draw(4)
    return text + str(weighed(text, (-1, 5, 7, 9, 4, 6, 10, 5, 7)) % 11 % 10)


def bulgarian():
    text = f"{born():%y%m%d}" + draw(3)
    return text + str(weighed(text, (2, 4, 8, 5, 10, 9, 7, 3, 6)) % 11 % 10)


def baltic():
    text = DICE.choice("34") + f"{born():%y%m%d}" + draw(3)
    rest = weighed(text, (1, 2, 3, 4, 5, 6, 7, 8, 9, 1)) % 11
    return text + str((weighed(text, (3, 4, 5, 6, 7, 8, 9, 1, 2, 3)) % 11 if rest == 10 else rest) % 10)


def swiss():
    text = "756" + draw(9)
    text += str(-weighed(text, (1, 3) * 6) % 10)
    return f"{text[:3]}.{text[3:7]}.{text[7:11]}.{text[11:]}"


def cpf(*, signs=True):
    text = draw(9)
    for _ in range(2):
        text += str(weighed(text, range(len(text) + 1, 1, -1)) * 10 % 11 % 10)
    return f"{text[:3]}.{text[3:6]}.{text[6:9]}-{text[9:]}" if signs else text


def sin():
    text = luhn(DICE.choice("1234567") + draw(7))
    return f"{text[:3]} {text[3:6]} {text[6:]}"


def israeli():
    return luhn(draw(8))


CURP = "0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ"


def curp():
    letters = "".join(DICE.choice("BCDFGHJKLMNPQRSTVWXYZ") for _ in range(6))
    text = f"{letters[0]}A{letters[1:3]}{born():%y%m%d}{DICE.choice('HM')}DF{letters[3:]}0"
    return text + str(-sum((18 - n) * CURP.index(sign) for n, sign in enumerate(text)) % 10)


def iso_7064(text):
    product = 10
    for sign in text:
        product = ((int(sign) + product) % 10 or 10) * 2 % 11
    return text + str((11 - product) % 10)


def oib():
    return iso_7064(draw(10))


def taj():
    text = draw(8)
    text += str(weighed(text, (3, 7) * 4) % 10)
    return f"{text[:3]} {text[3:6]} {text[6:]}"


def belgian(*, signs=True):
    text = f"{born():%y%m%d}" + f"{DICE.randrange(1, 998):03}"
    text += f"{97 - int(text) % 97:02}"
    return f"{text[:2]}.{text[2:4]}.{text[4:6]}-{text[6:9]}.{text[9:]}" if signs else text


def romanian():
    def write():
        text = DICE.choice("12") + f"{born():%y%m%d}{DICE.randrange(1, 47):02}" + f"{DICE.randrange(1, 999):03}"
        return text + "01234567891"[weighed(text, (2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9)) % 11]

    return write()


def czech(*, slash=True):
    def write():
        day = born()
        text = f"{day:%y}{day.month + DICE.choice((0, 50)):02}{day:%d}" + draw(3)
        rest = int(text) % 11
        return "" if day.year < 1954 or rest == 10 else f"{text[:6]}{'/' * slash}{text[6:]}{rest}"

    return made(write)


def portuguese():
    text = DICE.choice("123") + draw(7)
    rest = weighed(text, range(9, 1, -1)) % 11
    return text + str(0 if rest < 2 else 11 - rest)


def japanese():
    text = draw(11)
    rest = weighed(text, (6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2)) % 11
    return text + str(0 if rest < 2 else 11 - rest)


def icelandic(*, firm=False):
    def write():
        day = born()
        text = f"{day.day + 40 * firm:02}{day:%m%y}" + draw(2)
        rest = -weighed(text, (3, 2, 7, 6, 5, 4, 3, 2)) % 11
        return "" if rest == 10 else f"{text[:6]}-{text[6:]}{rest}{'0' if day.year > 1999 else '9'}"

    return made(write)


def irish():
    text, later = draw(7), DICE.choice(("", "A"))
    return text + "WABCDEFGHIJKLMNOPQRSTUV"[(weighed(text, range(8, 1, -1)) + 9 * len(later)) % 23] + later


def russian():
    text = draw(9)
    rest = weighed(text, range(9, 0, -1)) % 101 % 100
    return f"{text[:3]}-{text[3:6]}-{text[6:]} {rest:02}"


def emirates():
    text = luhn(f"784{born().year}" + draw(7))
    return f"{text[:3]}-{text[3:7]}-{text[7:14]}-{text[14:]}"


def argentine():
    def write():
        text = DICE.choice(("30", "33")) + draw(8)
        rest = -weighed(text, (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)) % 11
        return "" if rest == 10 else text + str(rest)

    return made(write)


def without_zero(write):
    return lambda: write().lstrip("0")


def ean():
    text = "590" + draw(9)
    return text + str(-weighed(text, (1, 3) * 6) % 10)


PROVEN = {
    "身份证号": chinese, "公民身份号码": chinese, "身分證字號": taiwanese, "身分證統一編號": taiwanese, "주민등록번호": korean,
    "T.C. Kimlik No": turkish, "TC No": turkish, "TCKN": turkish, "\u0391\u039c\u039a\u0391": amka, "\u0391.\u039c.\u039a.\u0391.": amka, "Personas kods": latvian,
    "เลขบัตรประชาชน": thai, "หมายเลขบัตรประชาชน": lambda: thai(dashes=True), "РНОКПП": ukrainian, "ІПН": ukrainian,
    "ЕГН": bulgarian, "Asmens kodas": baltic, "isikukood": baltic, "AHV-Nr.": swiss, "CPF do titular": cpf,
    "cpf": lambda: cpf(signs=False), "CURP": curp, "TAJ szám": taj, "Rijksregisternummer": belgian,
    "NISS": lambda: belgian(signs=False), "CNP": romanian, "Rodné číslo": czech, "rodne_cislo": lambda: czech(slash=False),
    "マイナンバー": japanese, "Kennitala": icelandic, "PPS No": irish, "\u0421\u041d\u0418\u041b\u0421": russian, "Emirates ID": emirates,
    "Cod numeric personal": romanian, "No AVS": swiss, "R.č.": czech, "身分證號": taiwanese, "N° national": belgian,
    "AMKA": without_zero(amka), "CPF": without_zero(lambda: cpf(signs=False)),
}  # fmt: skip
"""Each by itself people."""
WEAK = {
    "ΑΦΜ": afm,
    "\u0391.Φ.\u039c.": afm,
    "ת.ז.": israeli,
    "תעודת זהות": israeli,
    "SIN": sin,
    "OIB": oib,
    "NIF": portuguese,
}
"""One check digit and no birth: people beside names alone, since firms have such, too."""
NAMES = {
    "ΑΦΜ": (
        ("Γιώργος", "Μαρία", "Νίκος", "Ελένη", "Δημήτρης"),
        ("Παππάς", "Λάμπρου", "Ράπτης", "Σαράφη", "Κουρής", "Μάνου"),
    ),
    "ת.ז.": (
        ("דוד", "שרה", "\u05d9\u05d5\u05e1\u05d9", "רחל", "משה"),
        ("לוי", "מזרחי", "פרץ", "ביטון", "אזולאי", "חדד"),
    ),
}
FIRMS = {
    "ΑΦΜ": (
        "Ελληνικά Λιπάσματα \u0391\u0392\u0395\u0395",
        "Κρήτη Τρόφιμα ΕΠΕ",
        "Αθήνα Μεταφορές \u0399\u039a\u0395",
        "Δέλτα Χαρτικά \u0391\u0395",
        "Γεωργίου & Υιοί \u039f\u0395",
    ),
    "ת.ז.": ('אלון שיווק בע"מ', 'כהן ובניו בע"מ', "דלתא טקסטיל", "מאפיית הצפון", 'גליל תעשיות בע"מ'),
    "OIB": (
        "Kovač Gradnja d.o.o.",
        "Delta Papir d.d.",
        "Jadran Transport d.o.o.",
        "Metal Zagreb d.o.o.",
        "Sjever Trade d.o.o.",
    ),
    "NIF": ("Pereira & Filhos Lda", "Delta Papel SA", "Norte Transportes Lda", "Metal Porto SA", "Azul Comércio Lda"),
}
THINGS = {
    "orders": lambda n: str(20240000011 + 7 * n),
    "orders of a day": lambda n: f"240517{n:04}",
    "orders of days": lambda n: f"{born():%y%m%d}{n:05}",
    "times": lambda n: f"{born():%Y%m%d}{n % 24:02}1500",
    "goods": lambda _: ean(),
    "telephones": lambda _: "069" + draw(7),
    "accounts of nine": lambda _: draw(9),
    "accounts of ten": lambda _: draw(10),
    "accounts of eleven": lambda _: draw(11),
    "accounts of thirteen": lambda _: draw(13),
    "accounts of eighteen": lambda _: draw(18),
    "firms of Thailand": lambda _: "0" + thai()[1:],
    "firms of Greece": lambda _: afm(),
}


def csv_of(header, rows):
    return "".join(";".join(row) + "\r\n" for row in [header, *rows]).encode()


def json_of(header, rows):
    return json.dumps([dict(zip(header, row, strict=True)) for row in rows], ensure_ascii=False).encode()


def column(number, count=30):
    return [[number(n), f"REF-{draw(5)}", f"{n + 3}.{draw(2)}"] for n in range(count)]


def paid(number, count=30):
    return column(lambda _: number(), count)


def with_names(said, names, number):
    rows = [[names[n % len(names)], number(), f"{n}.{draw(2)}"] for n in range(30)]
    return csv_of([said[0], said[1], "amount"], rows)


BESIDE = ["reference", "amount"]
OF_PEOPLE = {f"{header}.csv": csv_of([header, *BESIDE], paid(number)) for header, number in PROVEN.items()}
OF_PEOPLE |= {f"{header}.json": json_of([header, *BESIDE], paid(number)) for header, number in PROVEN.items()}
OF_PEOPLE |= {
    f"{header}, names.csv": with_names(
        ["Qzx", header], [f"{first} {last}" for last in lasts for first in firsts], WEAK[header]
    )
    for header, (firsts, lasts) in NAMES.items()
}
OF_PEOPLE["generic.csv"] = csv_of(["Identity number", *BESIDE], paid(turkish))
OF_PEOPLE["documento.csv"] = csv_of(["Documento", *BESIDE], paid(cpf))
OF_NOBODY = {f"{header}, weak.csv": csv_of([header, *BESIDE], paid(number)) for header, number in WEAK.items()}
OF_NOBODY["firms of Argentina.csv"] = csv_of(["CUIT", *BESIDE], paid(argentine))
OF_NOBODY["firms of Iceland.csv"] = csv_of(["Kennitala", *BESIDE], paid(lambda: icelandic(firm=True)))
OF_NOBODY |= {
    f"{header}, {said}.csv": with_names([said, header], firms, WEAK[header])
    for header, firms in FIRMS.items()
    for said in ("Qzx", "Supplier")
}
OF_NOBODY |= {
    f"{header}, {name}.csv": csv_of([header, *BESIDE], column(number))
    for n, (name, number) in enumerate(THINGS.items())
    for header in [*PROVEN, "Identity number", "Tax ID"][n % 3 :: 3]
}
OF_NOBODY |= {
    "few.csv": csv_of(["TCKN", *BESIDE], paid(turkish, 9)),
    "one.csv": csv_of(["TCKN", *BESIDE], column(lambda _: "10000000146")),
    "unnamed.csv": csv_of(["Qzx", *BESIDE], paid(turkish)),
    "parts.csv": csv_of(["Part number", *BESIDE], paid(turkish)),
}
