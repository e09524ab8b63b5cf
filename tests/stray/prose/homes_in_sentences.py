"""People in sentences that say where they live before their number; and places, firms and desks in the same."""

import json

from tests.stray.judging import PEOPLE, slashed

CROWD = PEOPLE[:20]
PARTS = ("Valve", "Bracket", "Washer", "Gasket", "Housing", "Spring", "Filter", "Bearing")
STREETS = ("School Lane", "Victoria Drive", "Church Road", "Albert Terrace", "Station Road")


def full(person):
    return f"{person.forename} {person.surname}"


def home(n):
    return f"{12 + n} {STREETS[n % 5]}, Leeds, LS{1 + n} 4AB"


def portable(n):
    return f"07806{n * 7919 + 100000:06}"


def sentences(write):
    return [write(n, one) for n, one in enumerate(CROWD)]


def in_json(write):
    return json.dumps([{"id": n, "sentence": text} for n, text in enumerate(sentences(write))])


def in_lines(write):
    return "".join(text + "\n" for text in sentences(write))


OF_PEOPLE = {
    "who rang from where": in_json(lambda n, one: f"{full(one)} of {home(n)} phoned on {portable(n)} about the delay."),
    "behind commas": in_json(lambda n, one: f"{full(one)}, {home(n)}, phone {portable(n)}."),
    "a record a line": "".join(
        json.dumps({"id": n, "note": text}) + "\n"
        for n, text in enumerate(sentences(lambda n, one: f"{full(one)} of {home(n)} rang from {portable(n)}."))
    ),
    "quoted in a table": "id,note\n"
    + "".join(
        f'{n},"{text}"\n'
        for n, text in enumerate(sentences(lambda n, one: f"{full(one)} of {home(n)} rang {portable(n)}"))
    ),
    "couples of carers": "Carers. "
    + " ".join(sentences(lambda n, one: f"{full(one)} and Sam {one.surname}, {home(n)}. Next:")),
    "a home alone": "Minutes. " + " ".join(sentences(lambda n, one: f"{full(one)} of {home(n)} spoke next.")),
    "a home in a log": in_lines(lambda n, one: f"2025-03-{n + 1:02} 10:00 INFO parcel for {full(one)}, {home(n)} left"),
    "an American home": in_json(
        lambda n, one: f"{full(one)}, who lives at {n + 12} Oak Street, Mesa, AZ {85200 + n}, was absent."
    ),
    "prison numbers before last names": "Minutes. "
    + " ".join(sentences(lambda n, one: f"{one.noms} {one.surname.upper()} moved to the healthcare wing.")),
    "prison numbers before whole names": in_json(lambda n, one: f"{one.noms} {full(one)} left."),
    "from a room": in_lines(lambda n, one: f"Bay {n + 1} {full(one)} rang from {portable(n)}"),
    "a town called like a part of ships": in_lines(
        lambda n, one: f"{full(one)}, born {slashed(one)}, is held at HMP Hull."
    ),
    "the same without a header": in_lines(lambda n, one: f"{full(one)},Hull,{one.nino},{20_000 + n * 371}"),
    "born in Norway": in_lines(lambda n, one: f"{full(one)} (f. {one.born:%d.%m.%Y}), Storgata {n}, 18{n + 10} Moss"),
}

OF_NOBODY = {
    "partners at a desk": in_lines(
        lambda n, one: (
            f"{one.surname} {PARTS[n % 8]} and {CROWD[n - 1].surname} Foods, {home(n)}. Tel\n    01274 {n * 37 + 400100}"
        )
    ),
    "firms that ring": in_json(
        lambda n, one: f"{one.surname} Motors Ltd of {home(n)} phoned on {portable(n)} about the delay."
    ),
    "depots in streets named after people": in_json(
        lambda n, one: f"The depot at {n + 1} {one.forename} Drive can be called on {portable(n)} until noon."
    ),
    "parts before what they are": "Minutes. "
    + " ".join(sentences(lambda n, one: f"{one.noms} {PARTS[n % 8].upper()} moved to the store.")),
    "parts before whole words": in_json(lambda n, one: f"{one.noms} {PARTS[n % 8]} {PARTS[n * 3 % 7]} left."),
    "parts moved": in_json(lambda n, one: f"{one.noms} {('MOVED', 'SHIPPED', 'PACKED')[n % 3]} today."),
    "firms in streets": in_json(lambda n, one: f"{one.surname} & Partners, {home(n)}, sent the bill."),
    "one letterhead": "".join(
        f"Minutes {n}. Jane Smith, 1 High Street, Leeds, LS1 1AA took the chair.\n" for n in range(30)
    ),
    "places in streets": in_json(
        lambda n, one: (
            f"{('Albert Dock', 'Castle Howard', 'Royal Pavilion', 'Market Hall')[n % 4]}, {home(n)}, opens at ten."
        )
    ),
    "firms by their keys": json.dumps(
        [{"company": f"{full(one)}", "school": home(n), "phone": f"0113 496 {n:04}"} for n, one in enumerate(CROWD)]
    ),
    "ships by their hulls": "Hull,Name,Built,Scrapped\n"
    + in_lines(lambda n, one: f"Y{n:04},{full(one)},{one.born:%Y-%m-%d},19{70 + n}-03-01"),
    "firms founded then": in_lines(lambda n, one: f"Pumpe og Rør AS ({n + 1}. {slashed(one)}), Storgata {n}, Moss"),
}
