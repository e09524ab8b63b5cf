"""People of nobody's for the wide corpus: names of several languages, and every number a record may hold.

Two sets of names, of which the frozen third of the corpus has one and development the other. Imports nothing of the
scanner.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from tests.corpus import people as plain
from tests.corpus.wide import numbers

NAMES = {
    ("en", False): (
        (
            "Oliver Amelia Jack Isla Harry Ava George Mia Noah Grace Thomas Emily Joshua Ella Daniel Sarah Michael Laura Ryan "
            "Chloe Kwame Adaeze Tariq Parveen Gurpreet Wojciech Siobhan Padraig Rhys Megan Craig Tracey Darren Shanice"
        ),
        (
            "Smith Jones Taylor Brown Williams Wilson Johnson Davies Robinson Wright Thompson Evans Walker White Roberts Patel "
            "Khan O'Brien Murphy Kowalski Okafor Begum Hussain Singh MacDonald Fitzgerald Hughes Edwards Turner Cooper"
        ),
    ),
    ("en", True): (
        (
            "Stephen Margaret Kevin Patricia Brian Deborah Gareth Kirsty Lewis Holly Callum Jade Dean Stacey Imran Nasreen "
            "Obinna Folasade Piotr Agnieszka Declan Niamh Gethin Cerys Lee Kelly Shaun Donna Jermaine Ebony Ranjit Manpreet"
        ),
        (
            "Hall Clarke Jackson Green Wood Harris Lewis Martin Scott Baker Adams Mitchell Campbell Phillips Anderson Bennett "
            "Rahman Ali Chaudhry Adeyemi Mensah Nowak Zielinski Gallagher Doherty McKenzie Llewellyn Pritchard Kaur Sandhu"
        ),
    ),
    ("de", False): (
        "Hans Petra Jürgen Ursula Stefan Sabine Wolfgang Monika Klaus Heike Uwe Anja",
        "Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch",
    ),
    ("de", True): (
        "Andreas Claudia Matthias Birgit Markus Silke Thorsten Katrin Bernd Anke Holger Ute",
        "Bauer Richter Klein Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Lange",
    ),
    ("fr", False): (
        "Jean Marie Pierre Nathalie Philippe Isabelle Michel Sylvie Alain Catherine Luc Hélène",
        "Martin Bernard Dubois Thomas Robert Richard Petit Durand Leroy Moreau Simon Laurent",
    ),
    ("fr", True): (
        "Nicolas Sandrine Frédéric Véronique Laurent Céline Olivier Valérie Thierry Christine Guy Élodie",
        "Lefebvre Michel Garcia David Bertrand Roux Vincent Fournier Morel Girard André Mercier",
    ),
    ("es", False): (
        "José María Antonio Carmen Manuel Ana Francisco Isabel Javier Pilar Luis Dolores",
        "García González Rodríguez Fernández López Martínez Sánchez Pérez Gómez Martín Jiménez Ruiz",
    ),
    ("es", True): (
        "Carlos Cristina Miguel Marta Rafael Lucía Pedro Elena Ángel Raquel Jesús Rosario",
        "Hernández Díaz Moreno Muñoz Álvarez Romero Alonso Gutiérrez Navarro Torres Domínguez Vázquez",
    ),
    ("it", False): (
        "Giuseppe Maria Antonio Anna Giovanni Rosa Mario Angela Luigi Giovanna Franco Teresa",
        "Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo",
    ),
    ("it", True): (
        "Francesco Lucia Roberto Carmela Salvatore Caterina Vincenzo Francesca Marco Paola Pietro Elisa",
        "Conti De Luca Mancini Costa Giordano Rizzo Lombardi Moretti Barbieri Fontana Santoro Mariani",
    ),
    ("nl", False): (
        "Jan Anna Pieter Johanna Kees Cornelia Willem Elisabeth Henk Margriet Gerrit Wilhelmina",
        "Jansen Bakker Visser Smit Meijer Mulder Bos Vos Peters Hendriks Dekker Brouwer",
    ),
    ("nl", True): (
        "Sander Marieke Joost Femke Bart Anouk Ruben Sanne Maarten Ilse Daan Lotte",
        "Dijkstra Kuipers Veenstra Kramer Postma Huisman Scholten Prins Blom Jacobs Maas Verhoeven",
    ),
    ("pl", False): (
        "Jan Anna Andrzej Maria Krzysztof Katarzyna Stanisław Małgorzata Tomasz Agnieszka Paweł Barbara",
        "Nowak Kowalski Wiśniewski Wójcik Kowalczyk Kamiński Lewandowski Zieliński Szymański Woźniak Dąbrowski Kozłowski",
    ),
    ("pl", True): (
        "Marcin Ewa Michał Elżbieta Marek Krystyna Grzegorz Zofia Łukasz Joanna Rafał Beata",
        "Jankowski Mazur Wojciechowski Kwiatkowski Krawczyk Kaczmarek Piotrowski Grabowski Zając Pawłowski Król Wieczorek",
    ),
}
"""(language, frozen) -> forenames, surnames; 'De Luca' is read as two on purpose."""
STREETS = {
    False: ["High Street", "Station Road", "Mill Lane", "Church Close", "Victoria Avenue", "The Crescent"],
    True: ["London Road", "Park View", "Manor Drive", "Queens Terrace", "Chapel Hill", "Orchard Way"],
}
TOWNS = {
    False: ["Leeds", "Salford", "Hull", "Exeter", "Swansea"],
    True: ["Derby", "Luton", "Carlisle", "Poole", "Newry"],
}


@dataclass(frozen=True)
class Subject:
    """One person; numbers that only a few layouts print are made when they are asked for."""

    surname: str
    forename: str
    middle: str
    is_female: bool
    born: date
    nino: str
    nhs: str
    pnc: str
    noms: str
    email: str
    phone: str
    address: str
    town: str
    postcode: str
    seed: int

    @cached_property
    def rng(self) -> random.Random:
        return random.Random(self.seed)

    @property
    def full(self) -> str:
        return f"{self.forename} {self.surname}"

    @property
    def title(self) -> str:
        return "Ms" if self.is_female else "Mr"


def crowd(rng: random.Random, count: int, language: str, *, frozen: bool) -> list[Subject]:
    """Return `count` different people: no two share a name and a birth."""
    forenames, surnames = (names.split() for names in NAMES[language, frozen])
    seen: set[tuple[str, str, date]] = set()
    found: list[Subject] = []
    while len(found) < count:
        one = subject(rng, forenames, surnames, frozen=frozen, number=len(found))
        if (one.surname, one.forename, one.born) not in seen:
            seen.add((one.surname, one.forename, one.born))
            found.append(one)
    return found


def subject(rng: random.Random, forenames: list[str], surnames: list[str], *, frozen: bool, number: int) -> Subject:
    surname, forename = rng.choice(surnames), rng.choice(forenames)
    base = plain.person(rng, number)
    mailbox = f"{forename}.{surname}".lower().encode("ascii", "ignore").decode().replace("'", "").replace(" ", "")
    host = (
        rng.choice(["mail.example.net", "post.example.org"]) if frozen else rng.choice(["example.com", "inbox.example"])
    )
    return Subject(
        surname=surname,
        forename=forename,
        middle=rng.choice(forenames),
        is_female=forenames.index(forename) % 2 == 1,
        born=date(1936, 1, 1) + timedelta(days=rng.randrange(70 * 365)),
        nino=base.nino,
        nhs=base.nhs,
        pnc=base.pnc,
        noms=base.noms,
        email=f"{mailbox}{number}@{host}",
        phone=rng.choice([f"07{digits(rng, 3)} {digits(rng, 6)}", f"01{digits(rng, 3)} {digits(rng, 6)}"]),
        address=f"{rng.randrange(1, 200)} {rng.choice(STREETS[frozen])}",
        town=rng.choice(TOWNS[frozen]),
        postcode=base.postcode,
        seed=rng.getrandbits(32),
    )


digits = numbers.digits
