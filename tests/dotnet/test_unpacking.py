"""What unpacks the content scanner on Windows: it gives what Python's lzma packed, and of anything else a refusal."""

import base64
import random
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scanner.collectors import bundle_windows
from scanner.collectors.bundle import Options
from scanner.collectors.bundle_dotnet import dotnet_source
from scanner.collectors.bundle_unpack import FILTERS, as_letters, packed, sent_source, unpacker_source
from scanner.collectors.dotnet_words import FIRST_SIGN, WORDS
from tests.dotnet.conftest import mcs
from tests.dotnet.unpacked import text_of

REFUSED = "FormatException"
SOURCES = st.lists(st.sampled_from(WORDS) | st.text(st.characters(codec="ascii"), max_size=9), max_size=30).map("".join)
REPEATED = st.lists(st.tuples(st.binary(max_size=9), st.integers(1, 700), st.integers(0, 9)), max_size=12)


@pytest.fixture(scope="module")
def told(resident, tmp_path_factory):
    """Return what is said of pairs of letters and lengths: texts, or the names of faults as bytes of none have them."""

    def ask(*asked):
        file = tmp_path_factory.mktemp("letters") / "asked"
        file.write_text("".join(f"{length} {letters}\n" for letters, length in asked))
        words = resident.ask("unpacking", file).decode().splitlines()
        return [base64.b64decode(word[5:]).decode() if word.startswith("text") else fault(word) for word in words]

    return ask


class Fault(str):
    """The name of one, which equals no text."""

    __slots__ = ()


def fault(word):
    return Fault(word)


def of(text):
    """Return the letters and the length of a text without words."""
    data = b"\n" + text.encode("ascii")
    return as_letters(packed(data)), len(data)


@given(sources=st.lists(SOURCES, max_size=9))
@settings(max_examples=20, deadline=None)
def test_any_source_arrives_as_it_was(told, sources):
    sent = [sent_source(source) for source in sources]

    assert told(*((as_letters(packed(data)), len(data)) for data in sent)) == sources


@given(pieces=REPEATED)
@settings(max_examples=60, deadline=None)
def test_what_repeats_itself_near_and_far_arrives_as_it_was(told, pieces):
    text = ""
    for piece, times, between in pieces:
        text += piece.hex() * times + text[-between * 400 :][:300] + text[:between]

    assert told(of(text)) == [text]


def test_every_distance_and_length_arrives_as_it_was(told):
    rng = random.Random(7)
    noise = "".join(rng.choices("abcdefghijklmnop", k=200_000))
    parts = [noise]
    for power in range(17):
        at = len(noise) - (3 << power) // 2
        parts += [noise[at : at + length] + rng.choice("qrst") for length in (1, 2, 3, 4, 9, 17, 18, 273, 274, 900)]

    text = "".join(parts)
    assert told(of(text)) == [text]


def test_the_content_scanner_that_is_sent_unpacks_to_what_was_joined(told):
    script = bundle_windows.windows_script("7" * 32, Options(stray_roots=("home",))).text.decode()
    letters = re.search(r"^\$Scanner = '(.*)'$", script, re.MULTILINE)[1]
    length = re.search(r"^\$ScannerBytes = \[int\]'(\d+)'$", script, re.MULTILINE)[1]

    assert told((letters, length)) == [dotnet_source()] == [text_of(letters)]


def test_it_packs_to_less_than_deflate_can_and_the_words_save_what_they_are_there_for():
    sent = len(packed(sent_source(dotnet_source())))

    assert sent < 0.97 * len(packed(dotnet_source().encode("ascii")))
    assert len(as_letters(bytes(sent))) == -(-sent * 5 // 4)


def test_a_stream_that_is_cut_goes_on_or_is_of_another_length_is_refused(told):
    source = dotnet_source()[:3000]
    data = sent_source(source)
    whole = packed(data)
    cut = [(as_letters(whole[:end]), len(data)) for end in range(len(whole))]
    longer = [(as_letters(whole + more), len(data)) for more in (b"\0", b"\0\0\0\0", b"x", whole)]
    other = [(as_letters(whole), len(data) + more) for more in (-len(data), -300, -1, 1, 2, 300)]

    assert told((as_letters(whole), len(data))) == [source]
    answers = told(*cut, *longer, *other)
    assert set(answers) == {REFUSED}
    assert all(isinstance(answer, Fault) for answer in answers)


def test_a_changed_byte_is_refused_or_a_text_of_no_other_length(told):
    data = b"\n" + dotnet_source()[:2000].encode()
    whole = packed(data)
    changed = [
        (as_letters(bytes((*whole[:at], whole[at] ^ bit, *whole[at + 1 :]))), len(data))
        for at in range(len(whole))
        for bit in (1, 16, 128)
    ]

    answers = told(*changed)
    assert {str(answer) for answer in answers if isinstance(answer, Fault)} == {REFUSED}
    assert all(len(answer) < len(data) for answer in answers if not isinstance(answer, Fault))


@given(data=st.binary(min_size=5, max_size=300), length=st.integers(0, 5000))
@settings(max_examples=60, deadline=None)
def test_rubbish_is_refused(told, data, length):
    (answer,) = told((as_letters(b"\0" + data), length))

    assert isinstance(answer, Fault)
    assert answer == REFUSED


@pytest.mark.parametrize(
    ("named", "letters"),
    [
        ("none", ""),
        ("one that is part of no byte", "*****+"),
        ("a sign before the first", "*****)****"),
        ("a sign behind the last", "*****\x7f****"),
        ("more than four bytes hold", "~~~~~"),
        ("no zero at the start", as_letters(b"\1" + packed(b"\na")[1:])),
    ],
)
def test_letters_that_nothing_was_packed_into_are_refused(told, named, letters):
    (answer,) = told((letters, 2))

    assert isinstance(answer, Fault), named
    assert answer == REFUSED


def test_a_character_for_no_word_and_a_text_without_a_line_of_words_are_refused(told):
    beyond = "\t".join(WORDS).encode() + b"\n" + bytes([FIRST_SIGN + len(WORDS)])
    answers = told(*((as_letters(packed(data)), len(data)) for data in (beyond, b"no line", b"")))

    assert answers == [REFUSED] * 3


def test_no_word_holds_what_stands_for_another_or_parts_them():
    assert all(word.isascii() and not set(word) & set("\t\n") and len(word) > 1 for word in WORDS)
    assert len(set(WORDS)) == len(WORDS) <= 256 - FIRST_SIGN


def test_no_more_than_is_packed_is_ever_looked_back_over():
    assert len(sent_source(dotnet_source())) < FILTERS[0]["dict_size"]


def test_what_unpacks_compiles_as_it_travels_with_what_add_type_gives_it(tmp_path):
    source = unpacker_source()
    file = tmp_path / "unpacker.cs"
    file.write_text(source)

    mcs(tmp_path / "unpacker.dll", file, assemblies=("System",), target="library")
    assert source.isascii()
    assert not set(source) & set("'\n")
    assert re.findall(r"\bpublic (?:static |sealed )*class (\w+)", source) == ["Entry"]
