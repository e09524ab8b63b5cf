"""The two engines say the same of card numbers that test a check, and of those of customers."""

from tests.stray.values.card_lists import OF_CUSTOMERS, OF_TESTS


def test_lists_of_cards_are_judged_alike(disagreements, tmp_path):
    for name, data in (OF_CUSTOMERS | OF_TESTS).items():
        (tmp_path / name).write_bytes(data)

    assert disagreements(tmp_path) == []
