"""Both engines take the same numbers for those of people, with their check digits and without, and say the same of tables."""

import random

from tests.stray.judging import table
from tests.stray.tables import state_numbers
from tests.stray.values import test_national_numbers as numbers


def test_the_same_numbers_are_taken_for_those_of_people(agree):
    rng = random.Random(4)
    forms = [*numbers.FORMS.values(), "99D9999189", "199D999999", "1101011990D9999", "756.9999.9999.99"]
    drawn = [numbers.drawn(rng.choice(forms)) for _ in range(4000)]

    agree((name, value) for name in ("is_national_number", "is_checked_national_number") for value in drawn)


def test_tables_of_them_are_judged_alike(disagreements, tmp_path):
    for n, (header, form) in enumerate(numbers.FORMS.items()):
        rows = [[numbers.full(person), numbers.drawn(form)] for person in numbers.CROWD]
        (tmp_path / f"named {n}.csv").write_text(table([["Nome", header]], rows))
        (tmp_path / f"things {n}.csv").write_text(
            table([["name", "order number", "id number"]], [[row[0], 1, row[1]] for row in rows])
        )
    for n, form in enumerate(["999.999.999-99", "99D9999089", "S9999999A"]):
        rows = [[numbers.full(person), numbers.checked(form)] for person in numbers.CROWD]
        (tmp_path / f"bare {n}.csv").write_text(table(rows))

    assert disagreements(tmp_path) == []


def test_columns_of_them_alone_are_judged_alike(disagreements, tmp_path):
    for n, data in enumerate([*state_numbers.OF_PEOPLE.values(), *state_numbers.OF_NOBODY.values()]):
        (tmp_path / f"{n}.txt").write_bytes(data)

    assert disagreements(tmp_path) == []
