"""Names above addresses, in letters, labels and merged pages of several countries; addresses of nobody."""

import io
import random

import docx
import pytest

from tests.stray.judging import PEOPLE, counted, judgements

CROWD = PEOPLE[:14]
RNG = random.Random(12)
TOWNS = ("Springfield", "Oak Park", "St. Paul", "New Bern", "Elk Grove", "Mesa")
STATES = ("IL", "TX", "NC", "AZ", "OR")


def name(person):
    return f"{person.forename} {person.surname}"


def british(person):
    return f"{name(person)}\n{person.address}\nLeeds\n{person.postcode}"


def american(person):
    number = int(person.phone[-4:])
    return (
        f"{name(person)}\n{number} Oak St Apt {number % 9}\n{TOWNS[number % 6]}, {STATES[number % 5]} {number + 20000}"
    )


def canadian(person):
    number = int(person.phone[-4:])
    code = f"{'KLMV'[number % 4]}{number % 9}{'ABCE'[number % 4]} {number % 7}{'GHJK'[number % 4]}{number % 8}"
    return f"{name(person)}\n{number} Oak Avenue\n{TOWNS[number % 6]}, ON {code}"


def abroad(called, street, code, digits=10000):
    def address(person):
        number = int(person.phone[-4:])
        return f"{called} {name(person)}\n{street.format(number % 90 + 1)}\n{code.format(number % digits)}"

    return address


ADDRESSES = {
    "British": british,
    "American": american,
    "American in capitals": lambda one: american(one).upper().replace(",", "") + "-0042",
    "American, two blanks": lambda one: american(one)[:-6] + " " + american(one)[-6:],
    "Canadian": canadian,
    "German": abroad("Herrn", "Lange Gasse {}", "{:05} Neustadt am See"),
    "French": abroad("Mme", "{} bis, rue Haute", "{:05} Saint-Ives"),
    "Spanish": abroad("Dña.", "Calle Alta, {}", "{:05} Villanueva"),
    "Italian": abroad("Egr. Sig.", "Via Lunga {}", "{:05} Borgo, BO"),
    "Dutch": abroad("De heer", "Korte Straat {}", "{:04} AB Oud Dorp"),
    "Dutch without a blank": abroad("De heer", "Korte Straat {}", "{:04}AB Oud Dorp"),
    "Polish": abroad("Pan", "ul. Krótka {}/4", "{:02}-950 Nowe Miasto", 100),
    "Swiss": abroad("Frau", "Seeweg {}", "CH-{:04} Altdorf"),
    "Swedish": abroad("", "Storgatan {}", "3{:02} 42 Gamla Stan", 100),
}


def three_abreast(address):
    rows = []
    for at in range(0, 12, 3):
        cards = [address(person).split("\n") for person in CROWD[at : at + 3]]
        rows.append("\n".join("".join(f"{cell:40}" for cell in line) for line in zip(*cards, strict=True)))
    return "\n\n".join(rows)


def merged(address):
    return "\f".join(f"3 March 2025\n\n{address(one)}\n\nThe form is enclosed.\n\nYours\nThe Office\n" for one in CROWD)


def latex(address):
    begin, end, apart = "\\begin{letter}{", "}\n\\opening{Dear you,}\nHello.\n\\end{letter}", " \\\\ "
    letters = [begin + address(one).replace("\n", apart) + end for one in CROWD]
    return "\\documentclass{letter}\\begin{document}\n" + "\n".join(letters) + "\n\\end{document}"


LETTERS = {
    **{f"{country} labels": "\n\n".join(map(address, CROWD)) for country, address in ADDRESSES.items()},
    **{f"{country} pages": merged(address) for country, address in ADDRESSES.items()},
    "three abreast": three_abreast(british),
    "American ones abreast": three_abreast(american),
    "LaTeX": latex(british),
}
SHOPS = ("Bakery", "Motors", "Dental Practice", "Primary School", "Surgery", "Library", "Solicitors")
NOBODY = {
    "shops": "\n\n".join(f"{one.forename} {RNG.choice(SHOPS)}\n{one.address}\nLeeds\n{one.postcode}" for one in PEOPLE),
    "a chain": "\n\n".join(f"Frank Harris\n{one.address}\nLeeds\n{one.postcode}" for one in PEOPLE),
    "agents": "\n\n".join(f"{name(one)}\nEstate Agents\n{one.address}\nLeeds\n{one.postcode}" for one in PEOPLE),
    "a few agents": "\n\n".join(
        f"{RNG.choice(('Frank Harris', 'Hunters', 'William Brown', 'Michael Naik'))}\nEstate Agents\n{one.address}\nLeeds\n{one.postcode}"
        for one in PEOPLE
    ),
    "places": "\n\n".join(
        f"{RNG.choice(('Albert Dock', 'Royal Pavilion', 'Castle Howard', 'Hatton Garden'))}\n{one.address}\n{one.postcode}"
        for one in PEOPLE
    ),
    "houses sold": "\n".join(f"{one.address}\nLeeds\n{one.postcode}\n£{one.phone[-3:]},000\n" for one in PEOPLE),
    "one letterhead": "\f".join(
        f"Jane Smith\n1 High Street\nLeeds\nLS1 1AA\n\nMinutes of meeting {number}\n" for number in range(40)
    ),
    "years": "\n".join(f"Grace Hopper Award\n{n} ships 5\n{1950 + n} Annual Report" for n in range(40)),
}
FILES = LETTERS | {f"{name} of nobody": text for name, text in NOBODY.items()}


@pytest.mark.parametrize("text", LETTERS.values(), ids=LETTERS.keys())
def test_who_stands_above_an_address_is_counted(text):
    verdict, people = counted(text.encode())

    assert verdict == "people"
    assert 10 <= people <= 14


@pytest.mark.parametrize("text", NOBODY.values(), ids=NOBODY.keys())
def test_addresses_of_nobody(text):
    assert [found.people for _, found in judgements(text.encode()) if found.people > 1] == []


def test_merged_letters_of_word_have_no_blank_lines_that_count():
    document = docx.Document()
    for person in CROWD:
        for line in f"Mr {british(person)}\nDear Mr {person.surname}\nSee you.\nThe Clerk".split("\n"):
            document.add_paragraph(line)
        document.add_page_break()
    out = io.BytesIO()
    document.save(out)

    assert counted(out.getvalue()) == ("people", 14)


def test_a_name_and_its_address_in_one_line_below():
    text = "\n\n".join(f"{name(one)}\n{one.address}, Leeds, {one.postcode}" for one in CROWD)

    assert counted(text.encode()) == ("people", 14)
