"""The two engines say the same of lists that tell by little whom they list, and of what looks like them."""

import pytest

from tests.stray.prose import homes_in_sentences, messages, plain_forms
from tests.stray.tables import (
    accounts,
    believed,
    called,
    cut_homes,
    dialled,
    eastern_people,
    lists_of_names,
    lone_names,
    numbered_people,
    one_words,
    other_forms,
    pedigrees,
    post_boxes,
    reached_names,
    roles,
    rotas,
    stand_ins,
    written_names,
)
from tests.stray.test_forms_of_lists import FORMS
from tests.stray.texts import (
    ended_rows,
    long_lists,
    printed,
    ragged,
    rare_keys,
    rolls,
    rows_in_cells,
    said_by_attributes,
    sentences,
    shown_words,
    sql_rows,
    structures,
    triples,
    visits,
    within_strings,
)
from tests.stray.texts.test_printed import records
from tests.stray.words import joined_names, list_words, recipients, short_words, slips, topic_words

LISTS = (
    *FORMS,
    accounts,
    believed,
    called,
    cut_homes,
    dialled,
    eastern_people,
    ended_rows,
    homes_in_sentences,
    joined_names,
    list_words,
    lists_of_names,
    lone_names,
    long_lists,
    messages,
    numbered_people,
    one_words,
    other_forms,
    pedigrees,
    plain_forms,
    post_boxes,
    reached_names,
    printed,
    ragged,
    rare_keys,
    recipients,
    roles,
    rotas,
    rolls,
    rows_in_cells,
    said_by_attributes,
    sentences,
    shown_words,
    short_words,
    slips,
    sql_rows,
    stand_ins,
    structures,
    topic_words,
    triples,
    visits,
    within_strings,
    written_names,
)


@pytest.mark.parametrize("texts", LISTS, ids=lambda texts: texts.__name__.rpartition(".")[2])
def test_over(disagreements, tmp_path, texts):
    (tmp_path / "records.dat").write_bytes(b"".join(records()))
    for name, text in (texts.OF_PEOPLE | getattr(texts, "OF_FEW", {}) | texts.OF_NOBODY).items():
        (tmp_path / name).write_text(text, encoding="utf-8")

    assert disagreements(tmp_path) == []
