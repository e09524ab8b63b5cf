"""What a program shows in some language lists nobody, though it names an example; records beside their labels do."""

import plistlib

import pytest

from tests.stray.judging import counted, judgements
from tests.stray.texts.shown_words import OF_FEW, OF_NOBODY, OF_PEOPLE, SHOWN


@pytest.mark.parametrize("text", OF_NOBODY.values(), ids=OF_NOBODY)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_the_words_of_a_program_list_nobody(text, encoding):
    assert {found.verdict for _, found in judgements(text.replace("utf-8", encoding).encode(encoding))} == {"clean"}


def test_nor_do_they_as_a_binary_list():
    found = judgements(plistlib.dumps(SHOWN, fmt=plistlib.FMT_BINARY))

    assert {judgement.verdict for _, judgement in found} == {"clean"}


def test_a_secret_among_them_is_still_told():
    base = "postgres://rota:" + "hV7qk2Zr9w" + "@db.rota.internal/rota"
    text = OF_NOBODY["strings.xml"].replace("</resources>", f'<string name="base">{base}</string></resources>')

    assert {found.verdict for _, found in judgements(text.encode())} == {"credentials"}


@pytest.mark.parametrize("text", OF_FEW.values(), ids=OF_FEW)
def test_few_people_are_still_told(text):
    assert counted(text.encode())[0] == "few"


@pytest.mark.parametrize("text", OF_PEOPLE.values(), ids=OF_PEOPLE)
def test_many_people_are_people_whatever_is_around_them(text):
    assert counted(text.encode()) == ("people", 20)
