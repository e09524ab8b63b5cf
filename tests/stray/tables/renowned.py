"""Lists of the known and the dead, who are nobody's data as a whole, and lists of people that look like them."""

import json
import random

from tests.corpus.people import people
from tests.stray.judging import slashed, table

CROWD = list({(one.surname, one.forename): one for one in people(random.Random(168), 60)}.values())[:36]


def full(one):
    return f"{one.forename} {one.surname}"


def listed(head, cells):
    return table([head.split(","), *[[str(cell) for cell in cells(n, one)] for n, one in enumerate(CROWD)]]).encode()


def died(n, one):
    """Of two thirds of them a day."""
    return "" if n % 3 == 0 else str(one.born.replace(year=min(one.born.year + 41, 2019), day=7))


OF_NOBODY = {
    "laureates": listed(
        "id,firstname,surname,born,died,bornCity,gender,year,category,motivation",
        lambda n, one: [
            n,
            one.forename,
            one.surname,
            one.born,
            died(n, one),
            "Turin",
            "male",
            1950 + n,
            "peace",
            "for it",
        ],
    ),
    "ball-players": listed(
        "playerID,birthYear,nameFirst,nameLast,height,debut,finalGame",
        lambda n, one: [f"p{n:03d}", one.born.year, one.forename, one.surname, 72, "2004-04-06", "2015-08-23"],
    ),
    "votes": listed(
        "bioguide,name,state,agree_pct", lambda n, one: [f"A{100055 + 7919 * n:06d}", full(one), "OH", n / 100]
    ),
    "composers": listed("Name,Born,Died,Nationality", lambda n, one: [full(one), one.born, died(n, one), "Austrian"]),
    "preise": listed(
        "Vorname,Nachname,Geburtsdatum,Sterbedatum,Preis,Jahr",
        lambda n, one: [one.forename, one.surname, one.born, died(n, one), "Ringpreis", 1951 + n],
    ),
    "premios": listed(
        "Nombre,Apellidos,Fecha de nacimiento,Premio,Año",
        lambda n, one: [one.forename, one.surname, slashed(one), "Premio del Mar", 1960 + n],
    ),
    "members-of-parliament": listed(
        "Name,DOB,Party,Constituency", lambda n, one: [full(one), slashed(one), ("Lib", "Lab")[n % 2], "Bath"]
    ),
    "a squad": listed(
        "id,firstName,lastName,dateOfBirth,squadNumber,position,team,league",
        lambda n, one: [
            n,
            one.forename,
            one.surname,
            one.born,
            n,
            ("Goalkeeper", "Right-Back", "Striker")[n % 3],
            "Rovers",
            "First",
        ],
    ),
    "a squad.json": json.dumps(
        [
            {
                "id": n,
                "firstName": one.forename,
                "lastName": one.surname,
                "dateOfBirth": f"{one.born}T00:00:00.000Z",
                "position": ("Goalkeeper", "Right-Back", "Striker")[n % 3],
                "team": "Rovers",
                "league": "First",
            }
            for n, one in enumerate(CROWD)
        ],
        indent=2,
    ).encode(),
    "players": listed(
        "name,date_of_birth,position,club", lambda n, one: [full(one), one.born, ("GK", "DF")[n % 2], "Rovers"]
    ),
}
OF_PEOPLE = {
    "teams-of-clerks": listed(
        "id,firstName,lastName,dateOfBirth,position,team",
        lambda n, one: [n, one.forename, one.surname, one.born, ("Clerk", "Nurse", "Porter")[n % 3], "Night"],
    ),
    "patients": listed("Patient,DOB,Date of death,Ward", lambda n, one: [full(one), slashed(one), died(n, one), "B"]),
    "prisoners": listed("Prisoner,DOB,Date of death,Wing", lambda n, one: [full(one), slashed(one), "03/04/2019", "C"]),
    "insured": listed(
        "name,birth_date,death_date,policy", lambda n, one: [full(one), one.born, died(n, one), f"P{n:05d}"]
    ),
    "few-died": listed(
        "name,born,died,department", lambda n, one: [full(one), one.born, "" if n % 9 else "2016-02-03", "Rail"]
    ),
    "none-deceased": listed("name,dob,deceased", lambda n, one: [full(one), slashed(one), "N"]),
    "pupils-with-prizes": listed("Pupil,DOB,Year,Prize", lambda n, one: [full(one), slashed(one), 7 + n % 5, "Maths"]),
    "party-at-home": listed(
        "Name,DOB,Party,Office,Postcode", lambda n, one: [full(one), slashed(one), "Lib", "Branch", one.postcode]
    ),
    "players-with-telephones": listed(
        "name,dob,position,club,mobile", lambda n, one: [full(one), slashed(one), "DF", "Rovers", one.phone]
    ),
    "of-one-club": listed("Name,DOB,Club,Class", lambda n, one: [full(one), slashed(one), "Chess", "7B"]),
}
