"""The words by which a line is passed over before its cells are asked for: no header may be lost by them."""

import csv
import random

import pytest

from scanner.collectors.python.texts.sections import HEADER_DELIMITERS
from scanner.collectors.python.words.headers import CUT_PHRASES, PHRASES, WHOLE_PHRASES, header_kind
from scanner.collectors.python.words.humans import PARTIES
from scanner.collectors.python.words.telling_words import may_name_columns

KNOWN = sorted({*PHRASES, *WHOLE_PHRASES, *CUT_PHRASES, *PARTIES})
WRITTEN = {
    "as it is": str,
    "capitals": str.upper,
    "capitals within": lambda phrase: phrase.title().replace(" ", ""),
    "signs between": lambda phrase: phrase.title().replace(" ", "_"),
    "together": lambda phrase: phrase.replace(" ", ""),
    "cut": lambda phrase: phrase.replace(" ", "")[:10],
    "numbered": lambda phrase: phrase + "1",
    "in a path": lambda phrase: "rows.12." + phrase,
    "whose": lambda phrase: "client's " + phrase,
    "of a customer": lambda phrase: "CUST" + phrase.upper(),
    "several": lambda phrase: phrase + "s",
    "in quotes": lambda phrase: f'"{phrase}"',
    "in quotes with a remark": lambda phrase: f'"{phrase}, if known"',
}


@pytest.mark.parametrize("write", WRITTEN.values(), ids=WRITTEN)
def test_no_line_that_names_two_columns_is_passed_over(write):
    rng = random.Random(20261127)
    named = 0
    for phrase in rng.sample(KNOWN, 1200):
        sign = rng.choice(HEADER_DELIMITERS)
        line = sign.join([write(phrase), "sum", write(rng.choice(KNOWN))]) + "\n"
        row = next(csv.reader([line], delimiter=sign, skipinitialspace=True))
        if len({header_kind(cell.strip()) for cell in row} - {""}) > 1:
            named += 1
            assert may_name_columns([line], HEADER_DELIMITERS), line
    assert named > 5


def test_a_row_that_goes_on_in_quotes_may_name_columns_over_several_lines():
    assert may_name_columns(['"Surname\n', 'of the member",DOB\n'], HEADER_DELIMITERS)


@pytest.mark.parametrize(
    "line",
    [
        "We met, talked about the weather, and parted\n",
        "\tautoindent\t\ttakes the indent of the line above\n",
        "  * Fix the build, and the tests; see the notes for more\n",
        "The surname of the forename stands in no cell of its own\n",
    ],
)
def test_sentences_name_no_columns(line):
    assert not may_name_columns([line], HEADER_DELIMITERS)
