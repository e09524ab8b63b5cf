"""Numbers of people beside names, in rows that nobody named and in lines without columns; goods, places and games in such."""

import random

from tests.stray.judging import PEOPLE

DICE = random.Random(163)
CROWD = PEOPLE[:24]


def digits(count):
    return "".join(DICE.choice("0123456789") for _ in range(count))


def letters(count):
    return "".join(DICE.choice("ABCDEFGHJKLMNPRTVWYZ") for _ in range(count))


def prison():
    return "A" + digits(4) + letters(2)


NUMBERS = {
    "Romanian": lambda one: DICE.choice("12") + f"{one.born:%y%m%d}" + digits(6),
    "Finnish": lambda one: f"{one.born:%d%m%y}-{digits(3)}{DICE.choice('ABCDEFHJK')}",
    "Swedish": lambda one: f"{one.born:%Y%m%d}-{digits(4)}",
    "Danish": lambda one: f"{one.born:%d%m%y}-{digits(4)}",
    "Polish": lambda one: f"{one.born:%y%m%d}{digits(5)}",
    "Norwegian": lambda one: f"{one.born:%d%m%y}{digits(5)}",
    "Bulgarian": lambda one: f"{one.born:%y%m%d}{digits(4)}",
    "Serbian": lambda one: f"{one.born:%d%m}9{one.born:%y}{digits(6)}",
    "Czech": lambda one: f"{one.born:%y%m%d}/{digits(4)}",
    "Italian": lambda one: (
        f"{letters(6)}{one.born:%y}{DICE.choice('ABCDEHLMPRST')}{one.born:%d}{letters(1)}{digits(3)}Q"
    ),
    "French": lambda one: DICE.choice("12") + f"{one.born:%y%m}75{digits(8)}",
    "Mexican": lambda one: f"{letters(4)}{one.born:%y%m%d}{DICE.choice('HM')}{letters(5)}{digits(2)}",
    "Brazilian": lambda _: f"{digits(3)}.{digits(3)}.{digits(3)}-{digits(2)}",
    "Chilean": lambda _: f"{DICE.randrange(5, 25)}.{digits(3)}.{digits(3)}-{digits(1)}",
    "Spanish": lambda _: digits(8) + letters(1),
    "police": lambda one: f"20{one.born:%y}/{digits(7)}{letters(1)}",
}


def full(one):
    return f"{one.forename} {one.surname}"


def listed(write, crowd=CROWD):
    return "".join(write(n, one) + "\n" for n, one in enumerate(crowd))


LAYOUTS = {
    "semicolons": lambda number: listed(lambda n, one: f"{n + 11} ; {full(one)} ; {number(one)}"),
    "names in two": lambda number: listed(lambda _, one: f"{one.surname}|{one.forename}|{number(one)}"),
    "number first": lambda number: listed(lambda _, one: f"{number(one)}\t{one.surname.upper()}, {one.forename}"),
    "lines": lambda number: listed(lambda _, one: f"{number(one)} {full(one)}"),
    "brackets": lambda number: listed(lambda n, one: f"{full(one)} ({number(one)}) from room {n}"),
}
ROLLS = {
    "roll": lambda n, one: f"B1-{n:02} {prison()} {one.surname.upper()} {one.forename[0]}",
    "commas": lambda n, one: f"B1-{n:02},{prison()},{one.surname.upper()} {one.forename[0]}",
    "last names": lambda _, one: f"{prison()} {one.surname.upper()}",
    "small letters": lambda n, one: f"B1-{n:02} {prison()} {one.surname} {one.forename[0]}",
    "tabs": lambda n, one: f"B1-{n:02}\t{prison()}\t{one.surname.upper()}\t{one.forename[0]}",
    "first names too": lambda _, one: f"{prison()} {one.surname.upper()}, {one.forename}",
    "number behind": lambda n, one: f"{one.surname.upper()}, {one.forename[0]} ({prison()}) - C wing, cell {n}",
    "with their status": lambda n, one: f"{n}. {one.surname.upper()} {prison()} REMAND",
    "out to court": lambda n, one: f"{prison()} - {one.surname.upper()} - 06:{n:02} out to court",
}
OF_PEOPLE = {
    f"{number}, {layout}": write(NUMBERS[number])
    for number in NUMBERS
    for layout, write in LAYOUTS.items()
    if DICE.random() < 0.4 or layout == "lines"
}
OF_PEOPLE |= {f"prison, {name}": "HMP NONESUCH  WING B\n" + listed(write) for name, write in ROLLS.items()}
OF_PEOPLE |= {
    "prison, a header that says little": "cell,number,name\n"
    + listed(lambda n, one: f"B1-{n:02},{prison()},{one.surname.upper()}"),
    "prison, last names under their word": "Loc;No;Surname\n"
    + listed(lambda n, one: f"B1-{n:02};{prison()};{one.surname}"),
    "telephones": listed(lambda n, one: f"WJ11{n:02} {full(one)} 403-{digits(3)}-{digits(4)} {n}A {n + 10000}"),
}
OF_PEOPLE |= {
    "messages": listed(
        lambda n, one: (
            f'May  1 09:{n:02}:11 smsd[2]: OUT to=+447700946{digits(3)} txt="Dear Mr {one.surname}, on 13 May"'
        )
    ),
    "messages to whole names": listed(
        lambda n, one: f"2024-05-01 09:{n:02}:11 OUT 07700 946{digits(3)}: Hello Mrs {full(one)}, your order is ready"
    ),
    "German messages": listed(lambda n, one: f'{n};+49 170 1234{digits(3)};"Sehr geehrter Herr {one.surname}, am"'),
    "telephone before name": listed(lambda _, one: f'INFO sent to=+447700946{digits(3)} name="{full(one)}" ok'),
    "an arrow between": listed(lambda _, one: f"INFO sent 01134960{digits(3)} -> {full(one)} (delivered)"),
}
GOODS = (
    "Bracket", "Hinge", "Valve", "Gasket", "Bearing", "Washer", "Spindle", "Flange", "Piston", "Bolt", "Nut", "Screw",
    "Pump", "Filter", "Hose", "Clamp", "Cable", "Sensor", "Switch", "Motor", "Rivet", "Spring", "Pulley", "Lever",
)  # fmt: skip
PLACES = (
    "Leeds", "York", "Bristol", "Reading", "Preston", "Derby", "Lincoln", "Durham", "Carlisle", "Oxford", "Cambridge",
    "Norwich", "Exeter", "Plymouth", "Swansea", "Cardiff", "Glasgow", "Dundee", "Perth", "Stirling", "Ripon", "Whitby",
)  # fmt: skip
COLOURS = ("Amber", "Steel", "Brass", "Teal", "Nylon", "Grey", "Black", "White", "Copper", "Zinc", "Chrome", "Silver")
CARS = (
    "Ford Focus", "Vauxhall Corsa", "Honda Civic", "Toyota Yaris", "Nissan Micra", "Mini Cooper", "Fiat Panda",
    "Seat Ibiza", "Skoda Octavia", "Kia Ceed", "Mazda Demio", "Volvo Estate",
)  # fmt: skip
TEAMS = (
    "Leeds United", "Aston Villa", "Crystal Palace", "Real Madrid", "Norwich City", "Hull City", "Ajax Amsterdam",
    "Celtic Glasgow", "Derby County", "Notts Forest", "Ipswich Town", "Luton Town",
)  # fmt: skip
BORN = [NUMBERS["Polish"](one) for one in CROWD]


def of_things(words, name):
    def lines(write):
        return "".join(write(n, word) + "\n" for n, word in enumerate(words))

    return {
        f"{name} in lines": lines(lambda n, word: f"B1-{n:02} {prison()} {word}"),
        f"{name} in rows": lines(lambda n, word: f"{prison()},{word},{n}"),
        f"{name} under words": "bin,number,name\n" + lines(lambda n, word: f"{n},{prison()},{word}"),
        f"{name} before numbers": lines(lambda _, word: f"{DICE.choice(COLOURS)} {word} ({prison()})"),
        f"{name} beside numbers like births": lines(lambda n, word: f"{BORN[n]};{word};{n}"),
        f"{name} with a letter": lines(lambda _, word: f"{digits(8)}{letters(1)} {DICE.choice(COLOURS)} {word}"),
        f"{name} with telephones": lines(lambda _, word: f"{word} {DICE.choice(GOODS)} 0113 496 0{digits(3)}"),
    }


OF_NOBODY = {
    **of_things(GOODS, "goods"),
    **of_things([word.upper() for word in GOODS], "goods in capitals"),
    **of_things(PLACES, "places"),
    "plates": "".join(f"A{digits(3)}{letters(3)} {car} {n + 2000}\n" for n, car in enumerate(CARS)),
    "plates as prison numbers": "".join(f"A{digits(4)}{letters(2)} {car} red\n" for car in CARS),
    "flights": "".join(f"BA{digits(4)} {town} {town} {n:02}:10 On time\n" for n, town in enumerate(PLACES)),
    "results": "".join(f"{1990 + n}{n + 1:02}{n + 9:02} {t} 3-1 {TEAMS[-n]}\n" for n, t in enumerate(TEAMS)),
    "orders by their day": listed(lambda n, one: f"2023{n // 2 + 1:02}{n + 1:02}-{n:04};{full(one)};open"),
    "barcodes": "".join(f"501{digits(10)};{DICE.choice(COLOURS)} {word};{n}.99\n" for n, word in enumerate(GOODS)),
    "hosts": "".join(f"{one.born:%Y%m%d%H%M} Host {word} up 1612{digits(6)}\n" for one, word in zip(CROWD, GOODS, strict=True)),
    "log": "".join(f"2023-01-{n + 1:02} 10:00:{n:02} {digits(10)} INFO Starting Worker {w}\n" for n, w in enumerate(GOODS)),
    "postcodes": "".join(f"{town} LS{n + 1} {n % 9 + 1}{letters(2)} Yorkshire\n" for n, town in enumerate(PLACES)),
    "messages of shops": "".join(
        f"2024-05-01 09:{n:02}:11 OUT 07700 946{digits(3)}: Your order {word} is ready\n" for n, word in enumerate(GOODS)
    ),
    "days": "".join(f"19{n + 50}-0{n % 9 + 1}-1{n % 9} {word} Winston Churchill dies\n" for n, word in enumerate(GOODS)),
    "winners": listed(lambda _, one: f"{one.born} {full(one)} wins the cup"),
    "ships": "".join(f"IMO 9{digits(6)} Mr Bean Ferry 12.4\n" for _ in GOODS),
    "tickets": "".join(f"B{digits(6)} Closed Fix The {word}\n" for word in GOODS),
}  # fmt: skip
