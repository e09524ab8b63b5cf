"""Whatever is left of a copy is told, and no list of other people of the same kind: an export as dense as a nation.

Of its people so many share names and births that 3 in 100 unrelated people have the surname and birth of one: as in
an export of 25 million, where the names are 40,000 (benchmarks/results/known.md).
"""

import random
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scanner.collectors.python.known.known import watchers_for
from scanner.collectors.python.tables.columns import type_column
from tests.known.crowds import CELLS, OFFENDERS, YEAR, asked, crowd, known

SIZE = 40_000
IDENTIFIED = [["PNC ID"], ["PNC ID", "Postcode"], ["PNC ID", "Surname", "DOB"]]
NAMED = [
    ["Surname", "Forenames", "DOB"],
    ["DOB", "Surname"],
    ["Surname", "Forenames", "Postcode"],
    ["DOB", "Postcode"],
    ["Surname", "Forenames", "DOB", "Address", "Postcode"],
]
BIRTHS = ["%d/%m/%Y", "%Y-%m-%d", "%m/%d/%Y", "%d %B %Y", "%d.%m.%y"]
WRITTEN = settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
SEEDS = st.integers(0, 2**32)
COLUMNS = st.sampled_from(IDENTIFIED + NAMED)


@pytest.fixture(scope="module")
def people():
    return crowd(2008, SIZE)


@pytest.fixture(scope="module")
def export(tmp_path_factory, people):
    return asked(known(tmp_path_factory.mktemp("owner"), people, OFFENDERS, "offenders"))


def found(export, header, rows):
    """Return what a table of these cells tells of the export, None or (name, people, of how many, canaries)."""
    columns = [
        type_column(name, [row[n] for row in rows[:1000]], YEAR)._replace(kind=KINDS[name])
        for n, name in enumerate(header)
    ]
    (watcher,) = watchers_for([export], columns, rows[:1000])
    for row in rows:
        watcher.add(row)
    return watcher.found(1.0)


KINDS = {
    "Surname": "surname",
    "Forenames": "forename",
    "DOB": "date_of_birth",
    "PNC ID": "pnc_id",
    "Address": "address",
    "Postcode": "postcode",
}


def cells(crowd, header, births="%d/%m/%Y", case=str):
    forms = {**CELLS, "DOB": lambda person: f"{person.born:{births}}", "Surname": lambda p: case(p.surname)}
    return [[forms[name](person) for name in header] for person in crowd]


@WRITTEN
@given(seed=SEEDS, count=st.integers(10, 1000), header=COLUMNS, births=st.sampled_from(BIRTHS))
def test_unrelated_people_of_the_same_kind_are_nobodys(export, seed, count, header, births):
    assert found(export, header, cells(crowd(seed + 2009, count), header, births)) is None


@WRITTEN
@given(seed=SEEDS, count=st.integers(200, 800), header=st.sampled_from(NAMED), year=st.integers(1945, 2000))
def test_nor_are_people_of_one_year_or_of_the_commonest_names(export, people, seed, count, header, year):
    alike = [person for person in crowd(seed + 2009, 4 * count) if abs(person.born.year - year) <= 3]
    surnames = [person.surname for person in random.Random(seed).choices(people, k=count)]
    named = [replace(person, surname=name) for person, name in zip(crowd(seed + 7, count), surnames, strict=True)]
    for strangers in (alike, named):
        assert not strangers or found(export, header, cells(strangers, header)) is None


@WRITTEN
@given(
    seed=SEEDS,
    count=st.integers(60, 1000),
    header=COLUMNS,
    births=st.sampled_from(BIRTHS),
    case=st.sampled_from([str, str.upper, str.lower]),
)
def test_any_part_of_it_in_any_order_and_columns_and_forms_is_told(export, people, seed, count, header, births, case):
    part = random.Random(seed).sample(people, count)
    _, told, of, canaries = found(export, header, cells(part, header, births, case))

    # One sigma of the keys that a filter says yes to by chance: a quarter of none here, as the sample is all of export.
    assert told == pytest.approx(count, rel=0.1, abs=12)
    assert (of, canaries) == (pytest.approx(SIZE, rel=0.01), 0)


@WRITTEN
@given(seed=SEEDS, count=st.integers(600, 1200), share=st.floats(0.3, 0.9), header=COLUMNS)
def test_a_part_of_it_among_others_is_told_with_its_number(export, people, seed, count, share, header):
    ours = int(count * share)
    mixed = random.Random(seed).sample(people, ours) + crowd(seed + 2009, count - ours)
    random.Random(seed).shuffle(mixed)

    assert found(export, header, cells(mixed, header))[1] == pytest.approx(ours, rel=0.25, abs=15)
