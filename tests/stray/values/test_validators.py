"""Identifiers of people, by published examples and by drawn ones."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.collectors.python.values import british_numbers, dates, payment_numbers, police_numbers, validators
from tests.corpus import people


@pytest.mark.parametrize("text", ["2002/0073319Z", "1979/0163001B", "81/34U", "20020073319Z", "02/73319z"])
def test_pnc_ids_with_their_letter_are_valid(text):
    assert police_numbers.is_pnc_id(text)


@pytest.mark.parametrize("text", ["2001/0171310S", "2002/0073319A", "2002/0073319", "0073319Z", "2002-0073319Z/1", ""])
def test_pnc_ids_with_another_letter_or_form_are_not(text):
    assert not police_numbers.is_pnc_id(text)


@pytest.mark.parametrize(
    ("text", "valid"), [("65656/91H", True), ("SF05/482703J", True), ("85227/65G", False), ("SF05/482703K", False)]
)
def test_cro_numbers_stand_or_fall_by_their_letter(text, valid):
    assert police_numbers.is_cro_number(text) is valid


@pytest.mark.parametrize("text", ["AB123456C", "ab 12 34 56 c", "AB-12-34-56-C", "AB123456", "QQ123456C"])
def test_ninos_in_every_writing_are_valid(text):
    assert british_numbers.is_nino(text)


@pytest.mark.parametrize("text", ["BG123456C", "DA123456C", "AO123456C", "AB123456E", "AB12345C", "NT123456A"])
def test_prefixes_and_suffixes_that_were_never_issued_are_not(text):
    assert not british_numbers.is_nino(text)


@pytest.mark.parametrize(
    ("text", "valid"),
    [
        ("943 476 5919", True),
        ("9434765919", True),
        ("943-476-5918", False),
        ("0000000000", False),
        ("987654321", False),
    ],
)
def test_nhs_numbers_stand_or_fall_by_their_digit(text, valid):
    assert british_numbers.is_nhs_number(text) is valid


@pytest.mark.parametrize("text", ["4111111111111111", "5555 5555 5555 4444", "1234567812345670", "4000000000000000"])
def test_published_test_cards_and_foreign_ranges_are_no_cards(text):
    assert not payment_numbers.is_card_number(text)


@pytest.mark.parametrize(
    ("text", "valid"), [("SW1A 1AA", True), ("m11ae", True), ("QA1 1AA", False), ("LS1 1CA", False)]
)
def test_postcodes_have_only_the_letters_of_their_places(text, valid):
    assert validators.is_postcode(text) is valid


@pytest.mark.parametrize(
    ("text", "valid"), [("ann.smith@mail.example", True), ("info@firm.example", False), ("@x.y", False), ("a@b", False)]
)
def test_role_accounts_are_nobodys_address(text, valid):
    assert validators.is_personal_email(text) is valid


@given(seed=st.integers(0, 2**32))
def test_numbers_made_by_the_published_rules_are_valid(seed):
    rng = random.Random(seed)
    someone = people.person(rng, 1)

    assert british_numbers.is_nino(someone.nino)
    assert british_numbers.is_nhs_number(someone.nhs)
    assert police_numbers.is_pnc_id(someone.pnc)
    assert police_numbers.is_noms_number(someone.noms)
    assert payment_numbers.is_card_number(people.card_number(rng))
    assert validators.is_postcode(someone.postcode)
    assert validators.is_phone(someone.phone)


@given(seed=st.integers(0, 2**32), place=st.integers(0, 8), other=st.integers(1, 9))
def test_one_changed_digit_breaks_an_nhs_number(seed, place, other):
    number = people.nhs_number(random.Random(seed))
    changed = number[:place] + str((int(number[place]) + other) % 10) + number[place + 1 :]

    assert not british_numbers.is_nhs_number(changed)


@given(text=st.text(max_size=40) | st.text("0123456789AB/- .@٣²", max_size=24))
def test_no_text_makes_the_reader_of_dates_raise(text):
    assert dates.parse_date(text) is None or len(dates.parse_date(text)) == 3
    assert dates.parse_serial(text) is None or len(dates.parse_serial(text)) == 3


@pytest.mark.parametrize(
    "text",
    [
        "12/03/1971",
        "1971-03-12",
        "19710312",
        "12-Mar-71",
        "12 March 1971",
        "12.3.71",
        "1971-03-12T00:00:00Z",
        "03/12/71",
    ],
)
def test_dates_are_read_in_the_ways_that_people_write_them(text):
    assert dates.parse_date(text) in {(1971, 3, 12), (1971, 12, 3)}


@pytest.mark.parametrize("text", ["32/01/1971", "1971-13-12", "12345678", "1.2.3", "99/99/9999", "10.0.0.1"])
def test_what_no_calendar_has_is_no_date(text):
    assert dates.parse_date(text) is None
