"""Mails of Outlook and rich text, as foreign programs write them, and broken."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgforge import Message

from tests.stray.documents.test_office_recorded import RECORDED
from tests.stray.judging import HEAD, PEOPLE, counted, judgements, rows, slashed, table

VERDICTS = {"people", "few", "marked", "encrypted", "not_read", "clean"}
LETTERS = "\n".join(f"Re: {p.forename} {p.surname}, date of birth: {slashed(p)}" for p in PEOPLE)
LIST = table([HEAD], rows()).encode()


def message(folder, attached=(), **fields):
    mail = Message(**{"subject": "Return", "to": [("a@b.example", "Ann")], "text_body": "See below", **fields})
    for number, (name, data) in enumerate(attached):
        path = folder / f"{number}{name}"
        path.write_bytes(data)
        mail.attach(path)
    return mail.as_bytes()


def test_the_text_of_a_mail_is_read(tmp_path):
    assert counted(message(tmp_path, text_body=LETTERS)) == ("people", 60)


def test_a_list_in_the_text_of_a_mail_is_a_table(tmp_path):
    assert counted(message(tmp_path, text_body=LIST.decode())) == ("people", 60)


def test_each_attachment_is_read_as_the_file_that_it_is(tmp_path):
    data = message(tmp_path, [("a.txt", b"hello"), ("b.jpg", LIST), ("c.bin", RECORDED["people.xls"])])
    found = [(part, judgement.people) for part, judgement in judgements(data) if judgement.people]
    assert found == [("attachment 2", 60), ("attachment 3, sheet 2", 24)]


def test_a_mail_in_a_mail_is_read(tmp_path):
    inner = message(tmp_path, [("list.csv", LIST)])
    found = [part for part, judgement in judgements(message(tmp_path, [("fwd.msg", inner)])) if judgement.people]
    assert found == ["attachment 1, attachment 1"]


def test_those_who_got_a_mail_are_no_finding(tmp_path):
    everybody = [(p.email, f"{p.forename} {p.surname}") for p in PEOPLE]
    assert {judgement.verdict for _, judgement in judgements(message(tmp_path, to=everybody))} == {"clean"}


@settings(max_examples=60, deadline=None)
@given(places=st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 255)), min_size=1, max_size=40))
def test_wrong_bytes_in_a_mail_end_in_a_judgement(tmp_path_factory, places):
    data = bytearray(message(tmp_path_factory.mktemp("mail"), [("a.csv", LIST)]))
    for place, byte in places:
        data[place % len(data)] = byte

    assert {judgement.verdict for _, judgement in judgements(bytes(data))} <= VERDICTS


def rtf(body):
    return b"{\\rtf1\\ansi{\\fonttbl{\\f0 Smith;}}" + body.encode() + b"}"


def rtf_rows(lines, cell="\\cell ", end="\\row\n"):
    return "".join("\\trowd\\pard\\intbl " + cell.join([*line, ""]) + end for line in lines)


LINES = LETTERS.replace("\n", "\\par\n")
TEXTS = {
    "a table": rtf_rows([HEAD, *rows()]),
    "a table in a table": "\\pard\\intbl " + rtf_rows([HEAD, *rows()], "\\nestcell ", "{\\*\\nesttableprops\\nestrow}{\\nonesttables\\par}"),
    "paragraphs": LINES,
    "hidden": f"{{\\v {LINES}}}",
    "a remark": f"{{\\*\\annotation {LINES}}}",
    "characters in hexadecimal": LINES.replace("a", "\\'61"),
    "characters in Unicode": LINES.replace("a", "\\u97 ?"),
    "characters in Unicode and four others": "\\uc4 " + LINES.replace("a", "\\u97 \\'61bcd"),
    "after binary": "{\\pict\\bin9 }}}}{{{{{}" + LINES,
    "a footer": f"{{\\footer {LINES}}}",
}  # fmt: skip


@pytest.mark.parametrize("name", TEXTS)
def test_everybody_in_rich_text_is_counted(name):
    found = [(part, judgement.people) for part, judgement in judgements(rtf(TEXTS[name])) if judgement.people]
    assert found == [("table 1" if "table" in name else "", 60)]


def test_what_no_reader_of_rich_text_sees_is_nobody():
    body = f"{{\\info{{\\author {LINES}}}}}{{\\*\\unknown {LINES}}}"
    assert {judgement.verdict for _, judgement in judgements(rtf(body))} == {"clean"}


def test_groups_without_end_are_not_read():
    assert [judgement.reason for _, judgement in judgements(b"{\\rtf1" + b"{" * 10**5)] == ["nesting"]


def test_a_brace_that_is_never_closed_may_hide_text():
    data = rtf(TEXTS["a table"])

    assert [found.reason for _, found in judgements(data.replace(b"Smith;}}", b"Smith;}"))][-1] == "broken:rtf"
    assert not [found.reason for _, found in judgements(data[:-1]) if found.reason]  # nothing is hidden: all are told


@settings(max_examples=100, deadline=None)
@given(parts=st.lists(st.sampled_from(
    ["\\cell", "\\row", "\\trowd", "\\intbl", "\\pard", "\\par", "{", "}", "\\*", "\\u-3 ", "\\uc9", "\\bin5 ", "\\'4", "\\'zz",
     "\\", "Smith 12/03/1971", "\\nestrow", "\\nestcell", "\\bin99999999999", "\\u99999999999 "]), max_size=60))  # fmt: skip
def test_any_order_of_words_ends_in_a_judgement(parts):
    data = b"{\\rtf1 " + "".join(parts).encode()
    assert {judgement.verdict for _, judgement in judgements(data)} <= VERDICTS


def test_rich_text_is_the_same_in_any_pieces():
    """The tests' source hands out 4096 bytes: words and numbers are cut at each of these."""
    for before in range(60):
        assert counted(rtf("x" * before + TEXTS["characters in Unicode"])) == ("people", 60)
