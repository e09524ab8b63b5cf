"""A copy of an export is told, whole or in part; people of the same kind who are not in it are not."""

import random

import pytest

from scanner.collectors.python.known.known import nats_against, watchers_for
from scanner.collectors.python.known.known_count import KEYS_EXACT, KeyCount, KeySample
from tests.known.crowds import DRUGS, OFFENDERS, PRISONERS, asked, crowd, known, table, typed_file


@pytest.fixture(scope="module")
def people():
    return crowd(2008, 12_000)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("known")


@pytest.fixture(scope="module")
def exports(people, folder):
    return {
        "prisoners": asked(known(folder, people, PRISONERS, "prisoners")),
        "offenders": asked(known(folder, people, OFFENDERS, "offenders")),
        "drugs": asked(known(folder, people, DRUGS, "drugs")),
    }


@pytest.fixture
def found(tmp_path, exports):
    """Return (people matched, canaries) of an export in a table, or None."""

    def ask(export, text):
        columned = typed_file(tmp_path / "copy.csv", text)
        rows = [row for _, row in columned.export.rows()][columned.first :]
        answers = []
        for watcher in watchers_for([exports[export]], columned.columns, rows[:1000]):
            for row in rows:
                watcher.add(row)
            answers.append(watcher.people.found())
        return answers[0] and answers[0][1] if answers else None

    return ask


def shuffled(people, seed=1):
    return random.Random(seed).sample(people, len(people))


WRITTEN = {
    "sorted otherwise": lambda people: table(shuffled(people), PRISONERS),
    "without a column": lambda people: table(people, ["Surname", "DOB"]),
    "in capitals": lambda people: table(people, PRISONERS, {"Surname": lambda p: p.surname.upper()}),
    "with other dates": lambda people: table(people, PRISONERS, {"DOB": lambda p: f"{p.born:%Y-%m-%d}"}),
    "with American dates": lambda people: table(people, PRISONERS, {"DOB": lambda p: f"{p.born:%m/%d/%Y}"}),
    "with other headers": lambda people: table(people, PRISONERS, names={"Surname": "Nachname", "DOB": "born"}),
    "without headers": lambda people: table(people, PRISONERS).partition("\n")[2],
    "with one name column": lambda people: table(
        people, ["Surname", "DOB"], {"Surname": lambda p: f"{p.forename} {p.surname}"}, {"Surname": "Full name"}
    ),
    "by tabs": lambda people: table(people, PRISONERS, delimiter="\t"),
}


@pytest.mark.parametrize("how", WRITTEN)
def test_a_copy_is_told_however_it_is_written(found, people, how):
    assert found("prisoners", WRITTEN[how](people)) == pytest.approx(12_000, rel=0.03)


@pytest.mark.parametrize(
    "header", [["PNC ID"], ["PNC ID", "Postcode"], ["Surname", "Forenames", "Postcode"], ["DOB", "Postcode"]]
)
def test_a_copy_is_told_by_whatever_columns_are_left(found, people, header):
    assert found("offenders", table(shuffled(people), header)) == pytest.approx(12_000, rel=0.03)


def test_the_set_with_initials_is_told_by_initials_and_births(found, people):
    assert found("drugs", table(shuffled(people), DRUGS)) == pytest.approx(12_000, rel=0.03)


@pytest.mark.parametrize(("export", "header"), [("prisoners", PRISONERS), ("offenders", OFFENDERS), ("drugs", DRUGS)])
@pytest.mark.parametrize("seed", range(3))
def test_a_sample_of_thirty_people_is_told(found, people, export, header, seed):
    sample = random.Random(seed).sample(people, 30)

    assert found(export, table(sample, header)) == pytest.approx(30, abs=6)


@pytest.mark.parametrize(("export", "header"), [("prisoners", PRISONERS), ("offenders", OFFENDERS), ("drugs", DRUGS)])
def test_a_table_of_which_thirty_in_a_hundred_are_of_the_export_is_told(found, people, export, header):
    mixed = shuffled(people[:300] + crowd(1997, 700))

    assert found(export, table(mixed, header)) == pytest.approx(300, rel=0.25)


@pytest.mark.parametrize("seed", range(20))
def test_unrelated_people_of_the_same_kind_are_not_said_to_be_of_it(found, seed):
    others = crowd(100 + seed, 2000)
    for export, header in (("prisoners", PRISONERS), ("offenders", OFFENDERS), ("drugs", DRUGS)):
        assert not found(export, table(others, header))


def test_unrelated_people_born_on_the_first_of_january_are_not_either(found):
    def new_year(person):
        return f"01/01/{person.born.year}"

    assert not found("prisoners", table(crowd(7, 5000), PRISONERS, {"DOB": new_year}))


def test_one_person_on_many_rows_is_one(found, people):
    assert not found("offenders", table([people[0]] * 5000, OFFENDERS))
    assert found("offenders", table(people[:50] * 100, OFFENDERS)) == pytest.approx(50, abs=5)


def test_a_sample_counts_what_it_does_not_keep():
    sample, rng = KeySample(4096), random.Random(3)
    for _ in range(100_000):
        sample.add(rng.getrandbits(128))

    assert len(sample.kept) <= 4096
    assert sample.count() == pytest.approx(100_000, rel=0.06)


@pytest.mark.parametrize("added", [KEYS_EXACT, KEYS_EXACT + 1, 33_000, 84_000, 700_000, 2_000_000])
def test_distinct_keys_and_those_of_the_export_are_counted_within_one_and_a_half_in_a_hundred(added):
    """A filter that knows every third; each key comes twice."""
    rng, third = random.Random(added), range(0, added, 3)
    numbers = [rng.getrandbits(128) for _ in range(added)]
    count = KeyCount({numbers[n] for n in third})
    for number in (*numbers, *numbers[:1000]):
        count.add(number)
    distinct, share, _ = count.result()

    assert distinct == pytest.approx(added, rel=0 if added <= KEYS_EXACT else 0.015)
    assert distinct * share == pytest.approx(len(third), rel=0 if added <= KEYS_EXACT else 0.015)


def test_a_count_takes_little_memory_however_many_are_added():
    rng, count = random.Random(5), KeyCount(frozenset())
    for _ in range(700_000):
        count.add(rng.getrandbits(128))

    assert not count.few
    assert sum(len(level.bits) for level in count.levels) <= 100_000


def test_surprise_is_none_where_chance_explains_it():
    assert nats_against(0.1, 0.1) == nats_against(0.05, 0.1) == nats_against(1.0, 1.0) == 0
    assert nats_against(1.0, 0.1) == pytest.approx(2.3026, abs=1e-4)
