"""Keys of Ruby and PHP, births in brackets behind a number, American telephones in lines, Serbian headers; and look-alikes."""

# ruff: noqa: RUF001, SIM905

import random

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
OF_PEOPLE = {
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
    "steps.txt": lines("a. 12/03/2019, b. {}: check the pump of {}\n", NUMBERS, [DICE.choice(GOODS) for _ in CROWD]),
    "shops.txt": lines("{} Ltd  {}\n", [DICE.choice(GOODS) for _ in CROWD], american("999.999.9999x9999")),
    "serbian_goods.csv": "Шифра;Назив;Цена\n" + lines("{};Лампа {};{}\n", NUMBERS, NUMBERS, NUMBERS),
}
