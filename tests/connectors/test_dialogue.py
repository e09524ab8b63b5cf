"""What every connector says to a script that may ask for sudo's password (script.Script holds the rules)."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.connectors.dialogue import Dialogue
from scanner.errors import TargetError
from scanner.script import Script

ASKING = Script("sh", b"the script", "n" * 32, "d" * 64, sudo_password="pw", prompt=b"PROMPT", ready=b"READY\n")
PLAIN = Script("sh", b"the script", "n" * 32, "d" * 64)


def pieces(text: bytes, cuts: list[int]):
    edges = [0, *sorted(cut % (len(text) + 1) for cut in cuts), len(text)]
    return [text[a:b] for a, b in itertools.pairwise(edges)]


def test_without_a_password_all_of_the_script_goes_at_once():
    dialogue = Dialogue(PLAIN)

    assert (dialogue.done, dialogue.take(4), dialogue.take(100), dialogue.done) == (False, b"the ", b"script", True)


@given(st.binary(max_size=9), st.binary(max_size=9), st.lists(st.integers(1, 9), min_size=18, max_size=18))
def test_what_all_targets_share_follows_what_is_this_ones_own_without_a_seam(own, shared, counts):
    dialogue = Dialogue(Script("sh", own, "n" * 32, "d" * 64, shared=shared))

    taken = []
    while not dialogue.done:
        taken.append((counts[len(taken)], dialogue.take(counts[len(taken)])))

    assert b"".join(data for _, data in taken) == own + shared
    assert all(len(data) == count for count, data in taken[:-1])


@given(st.lists(st.integers(0, 100), max_size=6), st.lists(st.integers(0, 100), max_size=6))
def test_password_then_script_however_the_tokens_arrive(asked, answered):
    dialogue = Dialogue(ASKING)
    assert dialogue.take(100) == b""

    assert [dialogue.heard_stderr(one) for one in pieces(b"[sudo] PROMPT", asked)].count(True) == 1
    assert dialogue.take(100) == b"pw\n"
    assert not dialogue.done

    assert [dialogue.heard_stdout(one) for one in pieces(b"welcome\nREADY\n", answered)].count(True) == 1
    assert dialogue.take(100) == b"the script"
    assert dialogue.done


def test_a_second_prompt_means_that_the_password_was_refused():
    dialogue = Dialogue(ASKING)
    dialogue.heard_stderr(b"PROMPT")

    with pytest.raises(TargetError, match="sudo refused the password"):
        dialogue.heard_stderr(b"PROMPT")


def test_a_prompt_after_ready_is_never_answered():
    dialogue = Dialogue(ASKING)
    dialogue.heard_stdout(b"READY\n")

    assert not dialogue.heard_stderr(b"PROMPT")
    assert dialogue.take(100) == b"the script"


def test_who_may_not_have_the_password_is_not_given_it():
    dialogue = Dialogue(ASKING, may_have_password=lambda: False)

    with pytest.raises(TargetError, match="identity nobody has confirmed"):
        dialogue.heard_stderr(b"PROMPT")
    assert dialogue.take(100) == b""
