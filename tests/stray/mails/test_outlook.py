"""Stores of Outlook, written by tests/corpus/outlook.py: old and new, in every encoding; loops and damage end."""

import struct

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scanner.collectors.python.documents.packed_text import PACKED_START, unpacked_text
from tests.corpus.files import zipped
from tests.stray.judging import HEAD, PEOPLE, judgements, rows, slashed, table
from tests.stray.mails.outlook_stores import Attached, Mail, store

LIST = table([HEAD], rows()).encode()
LONG = table([HEAD], rows() * 20).encode()
BORN = [Mail(f"{p.forename} {p.surname}\r\nDate of birth: {slashed(p)}\r\nPlease call.") for p in PEOPLE[:40]]


def told(data):
    return [
        (part, found.verdict, found.people or found.reason)
        for part, found in judgements(data)
        if found.verdict != "clean"
    ]


@pytest.mark.parametrize("crypt", [0, 1, 2])
@pytest.mark.parametrize("wide", [True, False])
def test_mails_attachments_and_mails_within_are_read(wide, crypt):
    within = Mail("Forwarded.", attached=[Attached(b"x"), Attached(LONG)])
    mails = [*BORN, Mail("See.", attached=[Attached(zipped({"a": LIST})), Attached(mail=within)]), Mail(LIST.decode())]

    assert told(store(mails, wide=wide, crypt=crypt)) == [
        ("message 41, attachment 1, member 1", "people", 60),
        ("message 41, attachment 2, attachment 2", "people", 60),
        ("message 42", "people", 60),
        ("", "people", 60),
    ]


def test_of_many_mails_about_one_person_each_the_people_count_together():
    assert told(store(BORN)) == [("", "people", 40)]


def test_a_text_in_html_or_packed_is_read():
    cells = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>\n" for row in [HEAD, *rows()])
    plain = b"".join(f"{p.forename} {p.surname}, date of birth: {slashed(p)}\\par\r\n".encode() for p in PEOPLE[:12])
    rich = b"{\\rtf1\\ansi " + plain + b"}"

    assert told(store([Mail(html=f"<html><table>{cells}</table></html>".encode())]))[0] == ("message 1", "people", 60)
    assert told(store([Mail(rtf=packed(rich))]))[-1][1:] == ("people", 12)


def packed(text):
    """Return text packed without a single reference, but for the one that ends it."""
    groups = [text[n : n + 8] for n in range(0, len(text), 8)]
    body = b"".join(b"\0" + group for group in groups[:-1])
    last, place = groups[-1], len(PACKED_START) + len(text) & 0xFFF
    body += (
        bytes((1 << len(last) if len(last) < 8 else 0,))
        + last
        + (b"\1" if len(last) == 8 else b"")
        + struct.pack(">H", place << 4)
    )
    return struct.pack("<II4sI", len(body) + 12, len(text), b"LZFu", 0) + body


def test_packed_text_is_unpacked_as_the_specification_says():
    """The examples of [MS-OXRTFCP] 3.1 and 3.2."""
    first = bytes.fromhex(
        "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0"
    )
    second = bytes.fromhex("1a0000001c0000004c5a4675e2d44b51410004205758595a0d6e7d010eb0")

    assert unpacked_text(first) == b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"
    assert unpacked_text(second) == b"{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}"


def contact(person):
    """Return a contact with a birthday; Windows counts from the first day of 1601 on, the 584,389th of Python's."""
    born = (person.born.toordinal() - 584389) * 864000000000
    names = {0x3A06: person.forename, 0x3A11: person.surname}
    more = {name: (0x1F, text.encode("utf-16-le")) for name, text in names.items()}
    return Mail(kind="IPM.Contact", more=more | {0x3A42: (0x40, struct.pack("<Q", born))})


def test_contacts_are_one_table():
    assert told(store([contact(person) for person in PEOPLE]))[0] == ("contacts", "people", 60)


def test_a_mail_that_is_broken_does_not_hide_the_others():
    data = bytearray(store([Mail("a" * 50), Mail("one"), Mail(LIST.decode())], crypt=0))
    data[data.index(b"\xec\xbc")] = 0

    assert told(bytes(data))[:2] == [("message 1", "not_read", "broken:heap"), ("message 3", "people", 60)]


@pytest.mark.parametrize(
    ("change", "told_as"),
    [
        ({513: 0x10}, ("encrypted", "pst")),
        ({10: 36}, ("not_read", "format:pst_4k")),
        ({10: 1}, ("not_read", "format:pst")),
    ],
    ids=["protected by Windows", "large pages", "unknown"],
)
def test_stores_that_are_not_read_say_why(change, told_as):
    data = bytearray(store([Mail("x")]))
    for at, value in change.items():
        data[at] = value

    assert told(bytes(data)) == [("", *told_as)]


def test_a_tree_that_leads_back_to_itself_ends():
    data = bytearray(store([Mail(f"Mail {n}") for n in range(60)]))
    root = struct.unpack_from("<Q", data, 224)[0]
    struct.pack_into("<Q", data, root + 16, root)

    assert told(bytes(data)) == [("", "not_read", "broken:loop")]


MAGIC = b"!BDN"
SOUND = store([*BORN[:16], Mail("x", attached=[Attached(LONG), Attached(mail=Mail("y", attached=[Attached(LIST)]))])])


@given(
    st.lists(st.tuples(st.integers(0, 2**20), st.binary(min_size=1, max_size=9)), min_size=1, max_size=8),
    st.integers(0, 2**20),
)
@settings(max_examples=150, deadline=None)
def test_changed_stores_never_bring_a_reader_down(changes, cut):
    data = bytearray(SOUND)
    for place, piece in changes:
        at = len(MAGIC) + place % (len(data) - len(MAGIC))  # without it, it is another format's file
        data[at : at + len(piece)] = piece
    found = judgements(bytes(data[: max(4, cut % len(data))] if cut % 3 == 0 else data))
    known = ("broken:page", "broken:loop", "broken:block", "broken:heap")

    assert not [told.reason for _, told in found if told.reason.startswith("broken:") and told.reason not in known]
