"""Which labels make a text worth reading for people, and which words only hold the letters of one."""

import pytest

from scanner.collectors.python.texts.collected import holds_labels

OF_PEOPLE = (
    "surname,initials,cell\n",
    "initials: j.m.\n",
    "dob;wing\n",
    "patientdob\n",
    "dob_day,dob_year\n",
    ":last => 'x'\n",
    "date_of_birth\tward\n",
)
OF_NOBODY = (
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
    "initial state, initial_size, initialstep\n",
    "<x:xmpmeta xmlns:x='adobe:ns:meta/'>\n",
    "li:last-child, li:last-of-type { margin: 0 }\n",
    '<menu:menuitem menu:id=".uno:behindobject"/>\n',
    "model;price;doors\n",
)


@pytest.mark.parametrize("text", OF_PEOPLE)
def test_labels_of_people_are_seen(text):
    assert holds_labels(text.encode())


@pytest.mark.parametrize("text", OF_NOBODY)
def test_other_words_with_their_letters_are_none(text):
    assert not holds_labels(text.encode())
