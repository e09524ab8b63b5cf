"""What mails and documents are wrapped in: winmail.dat, signatures, packed rich text, objects of OLE."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scanner.collectors.python.containers.archive import Allowance
from scanner.collectors.python.scan.content import judged
from scanner.collectors.python.sources.streams import HeldSource
from tests.corpus.files import zipped
from tests.stray.containers import wrapped_mails as made
from tests.stray.judging import context

VERDICTS = {"people", "few", "marked", "encrypted", "not_read", "clean"}


def told(data):
    scan = context()
    found = judged(HeldSource(data), scan, Allowance(scan.budget), 0)
    return [(part, one.verdict, one.people or one.reason) for part, one in found if one.verdict != "clean"]


@pytest.mark.parametrize(
    ("name", "part"),
    [
        ("file", "attachment 2"),
        ("body", "text, table 1"),
        ("plain property", "text, table 1"),
        ("wide property", "text, table 1"),
        ("rich property", "text"),
        ("file property", "attachment 1"),
        ("mail in mail", "attachment 1, attachment 1"),
    ],
)
def test_a_winmail_dat_is_read(name, part):
    assert told(made.winmail()[name]) == [(part, "people", 60)]


def test_a_winmail_dat_that_was_cut_is_told():
    data = made.winmail()["file"]

    assert told(data[:-200])[-1][1:] == ("not_read", "broken:EOFError")


def test_the_text_of_a_mail_that_is_only_rich_is_read():
    assert told(made.rich_message(made.packed_rich())) == [("text", "people", 60)]
    plain = b"\0\0\0\0" + len(made.RICH).to_bytes(4, "little") + b"MELA" + bytes(4) + made.RICH
    assert told(made.rich_message(plain)) == [("text", "people", 60)]


@pytest.mark.parametrize(
    "data",
    [
        made.ole1(made.package(made.LIST)),
        made.ole1(made.package(zipped({"a.csv": made.LIST}))),
        made.ole1(made.LIST, "x"),
    ],
    ids=["package", "zip", "other"],
)
def test_an_object_in_rich_text_is_read(data):
    ((part, verdict, people),) = told(made.rich_with_object(data))

    assert (verdict, people) == ("people", 60)
    assert part.startswith("embedded 1")


def test_an_object_in_rich_text_that_is_no_such_hides_nothing():
    data = made.rich_with_object(b"\1\2")[:-1] + made.LETTERS.replace("\n", "\\par\n").encode() + b"}"

    assert told(data)[-1] == ("", "people", 60)


def test_a_file_that_was_packed_into_a_compound_file_is_read():
    native = made.sized(made.package(made.LIST))

    assert told(made.compound({"\1Ole10Native": native, "\1CompObj": bytes(40)})) == [("", "people", 60)]


def test_what_a_program_without_a_reader_put_in_is_told():
    assert told(made.compound({"CONTENTS": b"x" * 900})) == [("", "not_read", "format:ole2")]


@pytest.mark.parametrize("options", [["-nodetach", "-outform", "DER"], ["-nodetach", "-stream", "-outform", "DER"]])
def test_what_is_signed_and_packed_into_the_signature_is_read(tmp_path, options):
    assert told(made.signed(tmp_path, made.LIST, *options)) == [("", "people", 60)]
    assert told(made.signed(tmp_path, made.mime(), *options)) == [("attachment 1", "people", 60)]


def test_a_mail_that_is_signed_so_is_read(tmp_path):
    mail = made.signed(tmp_path, made.mime(), "-nodetach", "-outform", "SMIME", "-from", "a@b.example", "-subject", "x")

    assert told(mail) == [("attachment 1, attachment 1", "people", 60)]


def test_a_signature_without_content_is_clean_and_a_locked_file_is_told(tmp_path):
    assert told(made.signed(tmp_path, made.LIST, "-outform", "DER")) == []
    assert told(made.locked(tmp_path, made.LIST)) == [("", "encrypted", "smime")]


@settings(max_examples=80, deadline=None)
@given(
    st.sampled_from(sorted(made.winmail())),
    st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 255)), min_size=1, max_size=30),
)
def test_wrong_bytes_end_in_a_judgement(name, places):
    wrapped = [made.winmail()[name], made.rich_with_object(made.ole1(made.package(made.LIST)))]
    for whole in wrapped:
        data = bytearray(whole)
        for place, byte in places:
            data[place % len(data)] = byte
        assert {verdict for _, verdict, _ in told(bytes(data))} <= VERDICTS


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=400))
def test_arbitrary_elements_of_a_signature_end_in_a_judgement(data):
    start = b"\x30\x80\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02\xa0\x80\x30\x80"

    assert {verdict for _, verdict, _ in told(start + data)} <= VERDICTS


def test_elements_nested_without_end_do_not_take_long():
    start = b"\x30\x80\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02\xa0\x80"

    assert told(start + b"\x30\x80" * 200_000)[0][1] == "not_read"
