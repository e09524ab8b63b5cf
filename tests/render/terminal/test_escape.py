from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.render.terminal.escape import HIDDEN, clean, plain


@given(st.text(alphabet=st.characters(), max_size=400))
def test_nothing_that_moves_a_cursor_or_reorders_text_reaches_the_terminal(text: str) -> None:
    import unicodedata

    assert not any(unicodedata.category(character) in HIDDEN for character in clean(text))


@given(st.text(max_size=2000))
def test_a_text_is_never_longer_than_asked(text: str) -> None:
    assert len(clean(text, longest=50)) <= 50


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("plain", "plain"),
        ("\x1b]52;c;AAAA\x07", "\\x1b]52;c;AAAA\\x07"),
        ("\x9b31m", "\\x9b31m"),
        ("a\nb\rc", "a\\x0ab\\x0dc"),
        ("evil\u202etxt.exe", "evil\\u202etxt.exe"),
        ("zero\u200bwidth", "zero\\u200bwidth"),
        ("Zürich 東京", "Zürich 東京"),
        ("[/] [link=x] :skull:", "[/] [link=x] :skull:"),
    ],
)
def test_hostile_texts_are_shown_as_what_they_are(raw: str, shown: str) -> None:
    assert clean(raw) == shown
    assert plain(raw).plain == shown
