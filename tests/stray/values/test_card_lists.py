"""Card numbers that test a check are nobody's, and a list of cards is of people."""

import pytest

from tests.stray.judging import counted
from tests.stray.values.card_lists import OF_CUSTOMERS, OF_TESTS


@pytest.mark.parametrize("name", OF_TESTS)
def test_examples_for_a_check_are_not_people(name):
    assert counted(OF_TESTS[name]) == ("clean", 0)


@pytest.mark.parametrize("name", OF_CUSTOMERS)
def test_cards_of_customers_are(name):
    assert counted(OF_CUSTOMERS[name]) == ("people", 40)
