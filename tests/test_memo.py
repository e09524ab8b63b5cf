"""Answers come back for the question they answered, in bounded number and size."""

from __future__ import annotations

from scanner.memo import SHARE, Memo


class Alike:
    """A question whose hash is that of every other."""

    def __init__(self, text: str) -> None:
        self.text = text

    def __hash__(self) -> int:
        return 7

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Alike) and other.text == self.text


def test_an_answer_comes_back_for_an_equal_question_and_no_other() -> None:
    memo: Memo[bytes, str] = Memo(10, 1000)
    memo.put(b"ask", "told", 1)

    assert memo.get(bytes(bytearray(b"ask"))) == "told"
    assert memo.get(b"asK") is None


def test_questions_of_one_hash_do_not_meet_each_others_answers() -> None:
    memo: Memo[Alike, str] = Memo(10, 1000)
    memo.put(Alike("a"), "of a", 1)
    memo.put(Alike("b"), "of b", 1)

    assert (memo.get(Alike("a")), memo.get(Alike("b")), memo.get(Alike("c"))) == ("of a", "of b", None)


def test_the_first_answer_stays() -> None:
    memo: Memo[str, str] = Memo(10, 1000)
    memo.put("q", "first", 1)
    memo.put("q", "second", 1)

    assert (memo.get("q"), memo.taken) == ("first", 1)


def test_what_was_asked_for_last_is_kept() -> None:
    memo: Memo[int, int] = Memo(3, 1000)
    for number in range(3):
        memo.put(number, -number, 1)
    memo.get(0)
    memo.put(3, -3, 1)

    assert [memo.get(number) for number in range(4)] == [0, None, -2, -3]


def test_neither_number_nor_size_grows_beyond_what_was_given() -> None:
    memo: Memo[int, int] = Memo(50, 400)
    for number in range(5000):
        memo.put(number, number, number % 60)
        assert len(memo) <= 50
        assert memo.taken <= 400


def test_what_is_larger_than_its_share_drives_nothing_out() -> None:
    memo: Memo[str, str] = Memo(10, 80)
    memo.put("small", "stays", 80 // SHARE)
    memo.put("large", "goes", 80 // SHARE + 1)

    assert (memo.get("small"), memo.get("large")) == ("stays", None)
