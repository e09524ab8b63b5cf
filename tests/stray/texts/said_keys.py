"""Keys of Ruby and PHP, births in brackets behind a number, American telephones in lines, Serbian headers; and look-alikes."""

# ruff: noqa: RUF001, SIM905

import random

from tests.stray.judging import PEOPLE

DICE = random.Random(2713)
FIRSTS = "Anna Paul Maria Thomas Elena Daniel Laura Peter".split()
LASTS = "Holvik Nordheim Solrud Bergland Asklund Rudseth Hartley Penrose".split()
SERBS = ("Бојана Владан Драган Јелена Лазар Милица".split(), "Антић Видић Динић Илић Лукић Тасић".split())
CROWD = range(24)


def named(firsts=FIRSTS, lasts=LASTS, form="{} {}"):
    return [form.format(*pair) for pair in DICE.sample([(one, two) for one in firsts for two in lasts], len(CROWD))]


def births():
    return [f"{DICE.randint(1, 28):02d}/{DICE.randint(1, 12):02d}/{DICE.randint(1946, 2004)}" for _ in CROWD]


def american(form):
    return ["".join(DICE.choice("23456789") if sign == "9" else sign for sign in form) for _ in CROWD]


def lines(form, *columns):
    return "".join(form.format(*row) for row in zip(*columns, strict=True))


SAID = "Case. Ms {} (payroll {}, b. {}) says that the rota was changed without notice.\n"
NUMBERS = [str(40000 + 37 * n) for n in CROWD]


def labels(cells, across=3):
    """Return a sheet of labels, each in a cell of its own."""
    return "".join(
        ",".join(f'"{one}"' for one in cells[at : at + across]) + "\n" for at in range(0, len(cells), across)
    )


def insured():
    return [f"AB{DICE.randint(100000, 999999):06d}C" for _ in CROWD]


STREETS = ["Mill Hill", "Dene Road", "Kings Walk", "Farm Lane"]
HOMES = [f"{n + 1} {DICE.choice(STREETS)}\nStockport SK{n % 9 + 1} 3QT" for n in CROWD]
OF_PEOPLE = {
    "called.txt": lines("{} - NI {}\n", named(), insured()),
    "called_in_brackets.txt": lines("{} (NI: {})\n", named(), insured()),
    "labels.csv": labels([f"{one.forename} {one.surname}\n{home}" for one, home in zip(PEOPLE, HOMES, strict=False)]),
    "head_name.csv": "id,head_name,address\n" + lines('{},{},"{}"\n', NUMBERS, named(form="Zq{} Xw{}"), HOMES),
    "symbols.yml": "---\n" + lines("- :name: {}\n  :phone: '{}'\n", named(), american("(999) 999-9999")),
    "printed.txt": lines("Array\n(\n    [name] => {}\n    [phone] => {}\n)\n", named(), american("(999) 999-9999")),
    "bracketed.txt": lines(SAID, [name.split()[1] for name in named()], NUMBERS, births()),
    "extended.txt": lines("{}  {}\n", named(), american("999.999.9999x9999")),
    "dashed.txt": lines("{} - {}\n", named(), american("1-999-999-9999")),
    "long.txt": lines("{}  {}\n", named(), american("001-999-999-9999x999")),
    "serbian.csv": "Р.бр.;Име и презиме;Датум рођења;Адреса становања\n"
    + lines("{};{};{};Дунавска 7\n", NUMBERS, named(*SERBS), births()),
    "serbian.xml": "<r>" + lines("<п><име>{}</име><рођен>{}</рођен></п>", named(*SERBS), births()) + "</r>",
    "families.csv": "family_id,head_of_family,permanent_address\n"
    + lines('{},{},"House {}, Gulberg Road, Mardan"\n', NUMBERS, named(form="Zq{} Xw{}"), NUMBERS),
}
GOODS = ["Blue Lamp", "Oak Table", "Tin Cup", "Wool Rug", "Steel Pan"]
OF_NOBODY = {
    "parts_called.txt": lines("{} - sku {}\n", [DICE.choice(GOODS) for _ in CROWD], insured()),
    "fixed_by.txt": lines("{} - bug {}\n", named(), [str(123000 + 91 * n) for n in CROWD]),
    "labels_of_shops.csv": labels([f"{DICE.choice(GOODS)} Ltd\n{home}" for home in HOMES]),
    "labels_of_goods.csv": labels([f"{one}\nmade in {n}\nshelf {n}" for n, one in enumerate(GOODS * 5)]),
    "params.rst": lines(
        ":param name: the name of {}\n:param phone: {}\n", [DICE.choice(GOODS) for _ in CROWD], NUMBERS
    ),
    "goods.txt": lines(
        "Array\n(\n    [name] => {}\n    [price] => {}\n)\n", [DICE.choice(GOODS) for _ in CROWD], NUMBERS
    ),
    "rooms.vcf": lines(
        "BEGIN:VCARD\nVERSION:3.0\nFN:Meeting Room {}\nORG:Facilities\nTEL:{}\nEND:VCARD\n",
        [DICE.choice(FIRSTS) for _ in CROWD],
        american("+44 1999 999999"),
    ),
    "lodges.vcf": lines(
        "BEGIN:VCARD\nVERSION:3.0\nFN:{} Lodge 2\nTEL:{}\nEND:VCARD\n",
        [DICE.choice(FIRSTS) for _ in CROWD],
        american("+44 1999 999999"),
    ),
    "steps.txt": lines("a. 12/03/2019, b. {}: check the pump of {}\n", NUMBERS, [DICE.choice(GOODS) for _ in CROWD]),
    "shops.txt": lines("{} Ltd  {}\n", [DICE.choice(GOODS) for _ in CROWD], american("999.999.9999x9999")),
    "serbian_goods.csv": "Шифра;Назив;Цена\n" + lines("{};Лампа {};{}\n", NUMBERS, NUMBERS, NUMBERS),
}
