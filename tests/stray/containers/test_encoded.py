"""Files that stand in a text as letters are read as the files they are; letters that stand for nothing are nobody."""

import base64
import binascii
import json
import quopri
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scanner.collectors.python.asked.settings import MEMBER_BYTES, READ_BYTES
from scanner.collectors.python.containers.encoded import MOST_CODE
from scanner.collectors.python.containers.letters import un_uu
from scanner.collectors.python.scan.content import judge_content
from scanner.collectors.python.sources.streams import HeldSource
from tests.corpus.files import zipped
from tests.corpus.people import people
from tests.corpus.workbooks import workbook
from tests.stray.judging import HEAD, PEOPLE, context, rows, table

TEXT = table([HEAD], rows()).encode()
BOOK = workbook([[HEAD, *rows()]])
EVERYBODY = [("encoded 1", "people", 60)]
ENDS = [b"\n", b"\r\n", b"&#xD;"]


def told(data):
    found = judge_content(HeldSource(data), context())
    return [(part, one.verdict, one.people or one.reason) for part, one in found if one.verdict != "clean"]


def in_lines(data, width=76, end=b"\n"):
    letters = base64.b64encode(data)
    return end.join(letters[at : at + width] for at in range(0, len(letters), width))


@pytest.mark.parametrize("indent", [b" ", b"    ", b" " * 24, b"\t", b"  \t"])
@pytest.mark.parametrize("width", [40, 44, 60, 64, 76, 120])
@pytest.mark.parametrize(("data", "part"), [(TEXT, "encoded 1"), (BOOK, "encoded 1, sheet 1")])
def test_letters_that_are_indented_as_in_yaml_are_a_file_whatever_their_width(data, part, width, indent):
    for end in (b"\n", b"\r\n"):
        letters = in_lines(data, width, end + indent)

        assert told(b"kind: Secret\ndata: |\n" + indent + letters + b"\n") == [(part, "people", 60)]


def uuencoded(data, name="list.csv", end=b"\n"):
    lines = [binascii.b2a_uu(data[at : at + 45]).rstrip(b"\n") for at in range(0, len(data), 45)]
    return end.join([b"begin 644 " + name.encode(), *lines, b"`", b"end", b""])


def letters_of(data):
    """Return texts around some bytes, as programs write them."""
    one = base64.b64encode(data).decode()
    page = f'<html><body><p>Export</p><a href="data:text/csv;base64,{one}">list</a></body></html>'
    return {
        "bare": one.encode(),
        "in lines": in_lines(data) + b"\n",
        "in lines of Windows": in_lines(data, 64, b"\r\n"),
        "wide": in_lines(data, 64, b"\r\n").decode().encode("utf-16"),
        "data URL": page.encode(),
        "json": json.dumps({"name": "list", "content": one, "size": len(data)}).encode(),
        "json of another program": json.dumps({"content": one}).replace("/", "\\/").encode(),
        "json in lines": json.dumps({"content": in_lines(data, 76, b"\r\n").decode()}).encode(),
        "for URLs": json.dumps({"data": base64.urlsafe_b64encode(data).decode().rstrip("=")}).encode(),
        "xml": b'<?xml version="1.0"?><file><name>list</name><data>\n    '
        + in_lines(data, 76, b"\n    ")
        + b"\n</data></file>",
        "xml in one line": b"<file><data>" + in_lines(data, 76, b"&#xD;") + b"</data></file>",
        "hexadecimal": data.hex().encode(),
        "dump of a database": f"INSERT INTO files VALUES (1, 'list', 0x{data.hex()});\n".encode(),
        "dump of another": f"COPY files (id, data) FROM stdin;\n1\t\\\\x{data.hex()}\n\\.\n".encode(),
        "uuencoded": uuencoded(data),
        "uuencoded in a text": b"Here they are.\r\n\r\n" + uuencoded(data, end=b"\r\n") + b"\r\nRegards\r\n",
    }


@pytest.mark.parametrize("form", sorted(letters_of(b"")))
@pytest.mark.parametrize("data", [TEXT, BOOK, zipped({"list.csv": TEXT})], ids=["csv", "xlsx", "zip"])
def test_a_file_in_letters_is_read(form, data):
    ((part, verdict, people),) = told(letters_of(data)[form])

    assert (verdict, people) == ("people", 60)
    assert part.startswith("encoded 1")


def test_it_is_read_wherever_in_a_long_text_it_stands():
    line = b"nothing of anybody, but a line of a log that goes on and on\n"
    assert told(line * 9000 + in_lines(TEXT) + b"\n" + line * 9000) == EVERYBODY


def test_each_of_several_is_read_by_itself():
    texts = [base64.b64encode(table([HEAD], rows([person])).encode() + b"\n" * 300).decode() for person in PEOPLE]

    assert told(json.dumps([{"file": text} for text in texts]).encode()) == [("together", "people", 60)]


def test_a_mail_with_an_old_attachment_is_read():
    head = b"From: a@b.example\nTo: b@b.example\nSubject: list\nMessage-ID: <1@b.example>\n\n"

    assert told(head + b"Here they are.\n\n" + uuencoded(TEXT)) == [("", "people", 60)]


def test_what_is_encrypted_is_told():
    noise = random.Random(3).randbytes(900)

    assert told(b"key file\n" + base64.b64encode(b"Salted__" + noise) + b"\n") == [
        ("encoded 1", "encrypted", "openssl")
    ]


@pytest.mark.parametrize("encode", [base64.b64encode, lambda data: data.hex().encode(), uuencoded])
def test_letters_that_stand_for_noise_or_pictures_are_nobody(encode):
    noise = random.Random(4).randbytes(9000)

    assert told(b"key: " + encode(noise)) == []
    assert told(b"picture: " + encode(b"\x89PNG\r\n\x1a\n" + noise)) == []


def test_a_file_in_a_program_is_an_example_unless_it_holds_many():
    code = "import base64\n\n\ndef data():\n    return base64.b64decode(\n        {!r}\n    )\n\n\nprint(data())\n\nclass A:\n    x = 1\n"
    few, many = (base64.b64encode(table([HEAD], rows(PEOPLE[:n])).encode() + b"\n" * 300).decode() for n in (3, 60))

    assert told(code.format(few).encode()) == []
    assert told(code.format(many).encode()) == EVERYBODY


def test_a_text_in_quoted_printable_is_read():
    assert told(quopri.encodestring(table([[*HEAD, "Note"]], [[*row, "x=y" * 30] for row in rows()]).encode())) == [
        ("", "people", 60)
    ]


def test_letters_nested_without_end_are_told():
    data = TEXT
    for _ in range(6):
        data = base64.b64encode(data)

    assert told(data)[-1][1:] == ("not_read", "nested_too_deep")


@given(st.binary(max_size=200), st.integers(0, 90))
def test_lines_of_uuencode_are_those_of_python(data, cut):
    lines = [binascii.b2a_uu(data[at : at + 45]) for at in range(0, len(data), 45)]

    assert un_uu(b"".join(lines), 0, 10**6) == data
    un_uu(b"".join(lines), 0, cut)


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(sorted(letters_of(b""))),
    st.lists(st.tuples(st.integers(0, 9999), st.integers(0, 255)), max_size=30),
)
def test_wrong_signs_end_in_a_judgement(form, places):
    data = bytearray(letters_of(TEXT)[form])
    for place, sign in places:
        data[place % len(data)] = sign

    assert {verdict for _, verdict, _ in told(bytes(data))} <= {"people", "few", "not_read", "encrypted"}


def long_ones():
    """Return texts of more letters than one piece, or than are held, for both engines."""
    crowd = table([HEAD], rows() * 200).encode()
    picture = b"\x89PNG\r\n\x1a\n" + bytes(300)
    long = {f"uuencoded {n}": b"x" * n + b"\n" + uuencoded(crowd) for n in range(3)}
    long |= {f"lines {n}": b"x" * n + b" \n" + in_lines(crowd * 2, 65 - len(end), end) for n, end in enumerate(ENDS)}
    long["one line of a picture"] = in_lines(picture * 30_000, 10**8) + b"\n,\n" + in_lines(TEXT)
    long["nothing"] = b"a" * (MOST_CODE + 10) + b"\n,\n" + in_lines(TEXT)
    long["too long"] = in_lines(TEXT * (MOST_CODE // len(TEXT)))
    others = table(rows(people(random.Random(1972), 60))).encode()
    between = b"." * 99 + b"\n"
    held = TEXT + between * ((MEMBER_BYTES - len(TEXT) - len(others)) // len(between)) + others
    long |= {"as long as is held": in_lines(held), "of digits": held.hex().encode()[: MOST_CODE - READ_BYTES]}
    return long | {"of uuencode": uuencoded(held[: len(held) // 4 * 3])}


@pytest.mark.parametrize("length", [7, 64, 97])
@pytest.mark.parametrize("data", [TEXT, BOOK], ids=["csv", "xlsx"])
def test_letters_gone_through_by_windows_are_the_file_that_they_are_at_once(data, length, monkeypatch):
    monkeypatch.setattr("scanner.collectors.python.containers.letters.READ_BYTES", length)

    for form in ("in lines of Windows", "json in lines", "json of another program", "xml in one line", "hexadecimal"):
        found = told(letters_of(data)[form])

        assert [people for part, verdict, people in found if part.startswith("encoded 1")] == [60], form


@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("before", range(12))
def test_a_file_goes_on_where_a_piece_of_the_text_ends_between_its_lines(end, before):
    letters = in_lines(table([HEAD], rows() * 400).encode(), 65 - len(end), end)

    assert len(letters) > READ_BYTES
    assert told(b"x" * before + b" \n" + letters) == EVERYBODY


@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
@pytest.mark.parametrize("before", range(12))
def test_lines_of_uuencode_go_on_where_a_piece_of_the_text_ends_within_one(end, before):
    letters = uuencoded(table([HEAD], rows() * 200).encode(), end=end)

    assert len(letters) > READ_BYTES
    assert told(b"x" * before + b"\n" + letters) == EVERYBODY


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n" + bytes(300), b"\0\1\2\xfe" * 90])
@pytest.mark.parametrize("end", [b"", b"\n", b"&#13;"])
def test_letters_of_any_length_that_stand_for_no_file_are_nobody(data, end):
    letters = in_lines(data * (MOST_CODE // len(data)), 76 if end else MOST_CODE * 2, end)

    assert len(letters) > MOST_CODE
    assert told(letters + b"\n,\n" + in_lines(TEXT)) == EVERYBODY


def test_a_file_in_more_letters_than_are_held_is_told():
    letters = in_lines(TEXT * (MOST_CODE // len(TEXT)))

    assert told(letters) == [("encoded 1", "not_read", "nested_too_big")]


@pytest.mark.parametrize("sign", [b"-", b"=", b"A", b"U", b"_"])
def test_a_rule_of_one_sign_hides_no_file_that_stands_below(sign):
    rule = b"\n".join([sign * 80] * 10)

    assert told(rule) == []
    assert [said[1:] for said in told(rule + b"\n\ndata:\n" + in_lines(TEXT) + b"\n")] == [("people", 60)]
