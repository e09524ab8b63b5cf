"""Of each form of list nearly everybody is counted, and what only looks like it is silent.

A module says what it holds: OF_PEOPLE and OF_NOBODY, name -> text, and CROWD, who is in each of the first. A new form is
a module of its own and a line in FORMS.
"""

import pytest

from tests.stray.judging import nearly_all, verdicts
from tests.stray.tables import (
    bare_lists,
    bare_lives,
    bare_words,
    children,
    ended_names,
    entity_rows,
    far_homes,
    initialled,
    initialled_parties,
    initials_alone,
    other_letters,
    parted_columns,
    posts_in_firms,
    titles_over,
    visits_and_posts,
)
from tests.stray.texts import attendance, given_rows, other_keys, said_keys, token_rows, two_lines

FORMS = (
    bare_lists,
    bare_lives,
    bare_words,
    children,
    ended_names,
    entity_rows,
    far_homes,
    initialled,
    initialled_parties,
    initials_alone,
    other_letters,
    parted_columns,
    posts_in_firms,
    titles_over,
    visits_and_posts,
    attendance,
    given_rows,
    other_keys,
    said_keys,
    token_rows,
    two_lines,
)


def each(group):
    """Return (module, text) of every text of a group, each called after its module and its name."""
    return [
        pytest.param(form, text, id=f"{form.__name__.rpartition('.')[2]}: {name}")
        for form in FORMS
        for name, text in getattr(form, group).items()
    ]


@pytest.mark.parametrize(("form", "text"), each("OF_PEOPLE"))
def test_nearly_everybody_is_counted(form, text):
    assert nearly_all(text, form.CROWD)


@pytest.mark.parametrize("text", [pytest.param(one.values[1], id=one.id) for one in each("OF_NOBODY")])
def test_nobody_is_found_in_what_looks_like_it(text):
    assert verdicts(text) == {"clean"}
