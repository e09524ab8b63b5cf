"""What is said of lives is known in the languages of the tables, beside words for those who are named in any order."""

import pytest

from scanner.collectors.python.words.headers import header_kind
from tests.stray.judging import counted, judgements
from tests.stray.words.topic_words import MANY, NOBODY, PEOPLE, listed


@pytest.mark.parametrize("header", PEOPLE)
def test_everybody_is_counted(header):
    assert counted(listed(header, PEOPLE[header]).encode()) == ("people", MANY)


@pytest.mark.parametrize("header", NOBODY)
def test_nobody_is_found(header):
    assert {found.verdict for _, found in judgements(listed(header, NOBODY[header]).encode())} == {"clean"}


@pytest.mark.parametrize(
    ("header", "kind"),
    [
        ("aluno_nome_completo", "person"),
        ("NombreEmpleado", "person"),
        ("nama pasien", "person"),
        ("nome do colaborador", "person"),
        ("nome_servidor", ""),
        ("nama barang", ""),
        ("nome do arquivo", ""),
        ("nombre completo del producto", ""),
    ],
)
def test_a_word_for_names_and_one_for_people_stand_over_names_in_any_order(header, kind):
    assert header_kind(header) == kind
