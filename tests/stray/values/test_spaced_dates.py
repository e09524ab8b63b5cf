"""Births in sentences with a blank behind each dot, as Czechs, Finns and others write them."""

import pytest

from tests.stray.judging import PEOPLE, counted

CROWD = PEOPLE[:20]


def spaced(born):
    return f"{born.day}. {born.month}. {born.year}"


@pytest.mark.parametrize("label", ["nar.", "geb.", "født", "ur.", "born"])
def test_births_with_blanks_behind_their_dots_are_read_in_sentences(label):
    text = "\n".join(f"{one.forename} {one.surname}, {label} {spaced(one.born)}, bytem Praha" for one in CROWD)

    assert counted(text.encode()) == ("people", 20)


@pytest.mark.parametrize(
    "line",
    [
        "{0} zaplaceno {1}",
        "Smlouva {2} ze dne {1}, splatnost {1}",
        "Kapitola {2}. 5. {2}. 1987",
        "Verze 1. 2. {2} ({1})",
    ],
)
def test_dates_of_things_in_that_form_are_no_births(line):
    text = "\n".join(line.format(f"Faktura {n}", spaced(one.born), 100 + n) for n, one in enumerate(CROWD))

    assert counted(text.encode()) == ("clean", 0)
