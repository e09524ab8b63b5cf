"""People in SAS transport files are counted; what is cut or changed ends in a judgement."""

import random

import pytest

from tests.stray.judging import PEOPLE, judgements
from tests.stray.stores.transports import transport

EVERYBODY = (
    ["SURNAME", "FORENAME", "DOB", "WEIGHT"],
    [[one.surname, one.forename, one.born, None if n % 7 == 0 else -n / 3] for n, one in enumerate(PEOPLE)],
)
SHIPS = (["SHIP", "BUILT"], [[f"Ship {n}", one.born] for n, one in enumerate(PEOPLE)])
LONG = (["SURNAME", "date_of_birth"], [[one.surname, one.born] for one in PEOPLE])
FILES = {
    "one table": transport(EVERYBODY),
    "of VAX": transport(EVERYBODY, step=136),
    "among ships": transport(SHIPS, EVERYBODY, SHIPS),
    "long names": transport(LONG),
}


def told(data):
    return [(found.verdict, found.people, found.reason) for _, found in judgements(data) if found.verdict != "clean"]


@pytest.mark.parametrize("name", FILES)
def test_everybody_is_counted(name):
    assert told(FILES[name]) == [("people", 60, "")]


def test_a_table_of_ships_is_clean():
    assert told(transport(SHIPS)) == []


def test_a_cut_file_tells_those_it_still_holds():
    (verdict, people, _), *_ = told(FILES["one table"][:2000])

    assert (verdict, people < 60) == ("people", True)


@pytest.mark.parametrize("seed", range(40))
def test_wrong_bytes_end_in_a_judgement(seed):
    rng = random.Random(seed)
    data = bytearray(FILES["among ships"])
    for _ in range(rng.randrange(1, 30)):
        data[rng.randrange(len(data))] = rng.randrange(256)

    assert all(found.verdict in {"people", "few", "clean", "not_read"} for _, found in judgements(bytes(data)))
