"""Headers whose words say nothing hide nobody, and those that speak of things keep what is below them silent."""

import random

import pytest

from tests.stray.judging import PEOPLE, counted, table

SEED = random.Random(1742)
CROWD = PEOPLE[:40]
DAYS = [f"{SEED.randrange(1945, 2008)}-{SEED.randrange(1, 13):02d}-{SEED.randrange(1, 29):02d}" for _ in CROWD]


def under(head, *fields):
    """Return a table of people with this header over these fields of them."""
    return table([head.split(","), *([cell(n, p, f) for f in fields] for n, p in enumerate(CROWD))])


def cell(n, person, field):
    if field in ("n", "k"):
        return str(n) if field == "n" else str(1000 + 37 * n)
    if field == "both":
        return f"{person.forename} {person.surname}"
    return DAYS[n] if field == "day" else getattr(person, field)


PEOPLES = {
    "abbreviations": under("id,nm1,nm2,bd,addr_l1,pcd", "n", "surname", "forename", "day", "address", "postcode"),
    "abbreviations and a birth": under("k,sn,fn,bd", "n", "surname", "forename", "day"),
    "names and telephones": under("ref,fn1,sn1,ph", "n", "forename", "surname", "phone"),
    "letters": under("a,b,c,d", "n", "both", "day", "postcode"),
    "one name": under("rid,pn,bd,pcd", "n", "both", "day", "postcode"),
    "unknown words": under("qual,kliento,gimo,loko,kodo", "n", "both", "day", "address", "postcode"),
    "a town": under("rid,fnm,snm,bd,town", "n", "forename", "surname", "day", "address"),
    "capitals": under("ID,NM_A,NM_B,BD,PCD", "n", "forename", "surname", "day", "postcode"),
    "mail": under("id,nma,bdt,eml", "n", "both", "day", "email"),
}
NOBODY = {
    "ships": under("id,vessel,dt,pcd", "n", "both", "day", "postcode"),
    "launches": under("id,nm1,launched,pcd", "n", "both", "day", "postcode"),
    "firms": under("id,firm,dt,pcd", "n", "both", "day", "postcode"),
    "venues": under("id,venue,bd,pcd", "n", "both", "day", "postcode"),
    "books": under("id,isbn,au,dt", "n", "k", "both", "day"),
    "orders": under("order,rep,dt,qty", "n", "both", "day", "k"),
    "words and dates": under("kanto,kantisto,tago", "n", "both", "day"),
    "numbers": under("a,b,c,d", "n", "k", "k", "k"),
    "albums": under("nr,album,art,dt", "n", "both", "both", "day"),
    "films": under("id,film,dir,dt", "n", "both", "both", "day"),
}
SAMPLES = PEOPLES | NOBODY


@pytest.mark.parametrize("name", PEOPLES)
def test_people_are_found_under_a_header_that_says_nothing(name):
    verdict, people = counted(SAMPLES[name].encode())

    assert verdict == "people"
    assert abs(people - len(CROWD)) <= 1


@pytest.mark.parametrize("name", NOBODY)
def test_what_a_header_calls_things_is_nobodys(name):
    assert counted(SAMPLES[name].encode()) == ("clean", 0)
