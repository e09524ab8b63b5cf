"""The frame: an answer is whole, ours and of this run, or it is none."""

import base64
import gzip

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.errors import EvidenceError
from scanner.facts import frame
from scanner.facts.section import State
from scanner.limits import DEFAULT, Limits

NONCE = "0123456789abcdef" * 2
MARK = f"--{NONCE} "


PACKERS = {"plain": bytes, "gzip": gzip.compress, "gzip64": lambda data: base64.b64encode(gzip.compress(data)) + b"\n"}


def section(name, body, state="ok", status=0, length=None):
    size = len(body) if length is None else length
    return f"\n{MARK}{name} begin {state}\n{body}\n{MARK}{name} end {status} {size}\n"


def answer(*sections, kind="plain", count=None):
    text = "".join(sections) + f"\n{MARK}done {len(sections) if count is None else count}\n"
    return f"\n{MARK}{kind}\n".encode() + PACKERS[kind](text.encode())


def refusal(stdout, nonce=NONCE, limits=DEFAULT):
    with pytest.raises(EvidenceError) as caught:
        frame.pieces(stdout, nonce, limits)
    return caught.value.state


HOST, MOUNTS = section("host", "@ok host\n"), section("mounts", "@ok m\n|x\n")


@pytest.mark.parametrize("kind", ["plain", "gzip", "gzip64"])
def test_login_noise_around_the_answer_is_skipped(kind):
    noisy = b"Welcome!\r\n--mail: none\n\x1f\x8b\n" + answer(HOST, MOUNTS, kind=kind) + b"logout\n"

    found = frame.pieces(noisy, NONCE, DEFAULT)

    assert {name: piece.body for name, piece in found.items()} == {"host": b"@ok host\n", "mounts": b"@ok m\n|x\n"}


def test_a_body_may_hold_anything_but_the_mark():
    body = "|--deadbeef host end 0 3\n|--" + NONCE + " host end 0 3\n"

    assert frame.pieces(answer(section("host", body)), NONCE, DEFAULT)["host"].body == body.encode()


@pytest.mark.parametrize("kind", ["plain", "gzip", "gzip64"])
def test_an_answer_cut_anywhere_is_truncated(kind):
    whole = answer(HOST, MOUNTS, kind=kind)

    assert {refusal(whole[:cut]) for cut in range(len(whole) - (0 if kind == "gzip" else 1))} == {"truncated"}


def test_the_answer_to_another_question_is_replayed():
    assert refusal(answer(HOST), nonce="f" * 32) == "replayed"
    assert refusal(answer(HOST, kind="gzip"), nonce="f" * 32) == "replayed"


@pytest.mark.parametrize(
    "stdout",
    [
        answer(HOST, HOST),
        answer(HOST, count=2),
        answer(section("host", "@ok host\n", length=3)),
        answer(section("host", "@ok host\n", state="splendid")),
        answer(f"\n{MARK}host begin ok\n\n{MARK}mounts end 0 0\n"),
        answer(f"\n{MARK}host begin ok\n" + MOUNTS),
        answer(f"\n{MARK}what is this\n"),
        f"\n{MARK}gzip\nnot gzip at all".encode(),
    ],
)
def test_a_frame_that_no_collector_writes_is_bad_evidence(stdout):
    assert refusal(stdout) == "bad_evidence"


def test_a_gzip_bomb_is_not_inflated_beyond_its_cap():
    bomb = f"\n{MARK}gzip\n".encode() + gzip.compress(b"\0" * 10_000_000)

    assert refusal(bomb, limits=Limits(inflated_bytes=100_000)) == "bad_evidence"


def test_a_capped_section_is_truncated_and_the_others_stand():
    capped = section("mounts", "@ok m\n", length="truncated")

    found = frame.pieces(answer(HOST, capped), NONCE, DEFAULT)

    assert [found["host"].state, found["mounts"].state] == [State.OK, State.TRUNCATED]


def test_the_decoder_caps_what_the_target_did_not():
    found = frame.pieces(answer(section("host", "@ok " + "x" * 500 + "\n")), NONCE, Limits(section_bytes=100))

    assert found["host"].state is State.TRUNCATED
    assert len(found["host"].body) == 100


@pytest.mark.parametrize("status", [124, 137])
def test_a_section_that_ran_out_of_time_says_so(status):
    assert frame.pieces(answer(section("zfs", "", status=status)), NONCE, DEFAULT)["zfs"].state is State.TIMEOUT


@given(st.binary(max_size=400), st.integers(0, 400), st.integers(0, 30))
def test_bytes_put_in_anywhere_never_add_drop_or_resize_a_section(noise, at, gone):
    good = answer(HOST, MOUNTS)
    bent = good[:at] + noise + good[at + gone :]
    honest = frame.pieces(good, NONCE, DEFAULT)
    try:
        found = frame.pieces(bent, NONCE, DEFAULT)
    except EvidenceError:
        return

    assert set(found) == set(honest)
    assert all(len(found[name].body) == len(honest[name].body) for name in honest)


@pytest.mark.parametrize("kind", ["plain", "gzip64"])
def test_an_answer_with_the_line_ends_of_windows_is_the_same(kind):
    windows = answer(HOST, MOUNTS, kind=kind).replace(b"\n", b"\r\n")

    found = frame.pieces(b"noise\r\n" + windows, NONCE, DEFAULT)

    assert {name: piece.body for name, piece in found.items()} == {"host": b"@ok host\n", "mounts": b"@ok m\n|x\n"}
    assert frame.plain(windows, NONCE, DEFAULT) == answer(HOST, MOUNTS)


def test_a_carriage_return_inside_an_answer_of_other_systems_stays():
    body = "@ok host\n|C:\r\n"

    assert frame.pieces(answer(section("host", body)), NONCE, DEFAULT)["host"].body == body.encode()


@pytest.mark.parametrize("line", [b"not base64!\n", b"QQ\n", b"QUJD\n", b"\xff\n"])
def test_a_line_that_is_no_packed_answer_is_bad_evidence(line):
    assert refusal(f"\n{MARK}gzip64\n".encode() + line) == "bad_evidence"


def test_a_packed_answer_inflates_within_its_cap():
    assert refusal(answer(HOST, kind="gzip64"), limits=Limits(inflated_bytes=20)) == "bad_evidence"
