"""Mails and mailboxes: texts together, attachments by themselves, headers nobody's record; damage ends in a verdict."""

import base64
import binascii
import email.policy
import mailbox
import quopri
from email.message import EmailMessage

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from scanner.collectors.python.sources.mail_headers import un64, unquoted
from scanner.collectors.python.sources.recognise import recognise
from tests.corpus.files import zipped
from tests.stray.judging import HEAD, PEOPLE, judgements, rows, slashed, table

LIST = table([HEAD], rows()).encode()
SENTENCES = "".join(f"{p.forename} {p.surname}, date of birth: {slashed(p)}\n" for p in PEOPLE[:12])


def mail(text="See the list.\n", cte=None, **headers):
    message = EmailMessage(policy=email.policy.SMTP)
    message["From"], message["To"], message["Subject"] = "Ann Smith <a@example.org>", "team@example.org", "List"
    for name, value in headers.items():
        message[name.replace("_", "-")] = value
    message.set_content(text, cte=cte)
    return message


def attached(*files, message=None):
    message = message or mail()
    for data in files:
        if isinstance(data, EmailMessage):
            message.add_attachment(data)
        else:
            message.add_attachment(data, maintype="application", subtype="octet-stream", filename="x.bin")
    return message


def box(folder, *messages):
    path = folder / "box"
    held = mailbox.mbox(path)
    for message in messages:
        held.add(message)
    held.close()
    return path.read_bytes()


def told(data):
    return [
        (part, found.verdict, found.people or found.reason)
        for part, found in judgements(data)
        if found.verdict != "clean"
    ]


def page():
    cells = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>\n" for row in [HEAD, *rows()])
    message = mail()
    message.add_alternative(f"<html><body><table>\n{cells}</table></body></html>", subtype="html")
    return message


def beside_its_parts():
    start = b'MIME-Version: 1.0\nFrom: a\nContent-Type: multipart/mixed; boundary="yy"\n\n'
    part = b"--%b\nContent-Type: text/plain\n\nSee the list.\n--%b--\n"
    return [
        start + LIST + part % (b"yy", b"yy"),
        start + part % (b"yy", b"yy") + LIST,
        start + part % (b"xx", b"xx") + LIST,
    ]


@pytest.mark.parametrize("cte", ["7bit", "quoted-printable", "base64"])
def test_people_in_the_text_of_a_mail_are_counted(cte):
    assert told(mail(SENTENCES, cte).as_bytes()) == [("", "people", 12)]
    assert told(mail(LIST.decode(), cte).as_bytes()) == [("", "people", 60)]


@pytest.mark.parametrize(
    ("message", "part"),
    [
        (page(), ""),
        (attached(LIST), "attachment 1"),
        (attached(b"nothing", zipped({"a": LIST})), "attachment 2, member 1"),
        (attached(attached(b"x", LIST)), "attachment 1, attachment 2"),
        (attached(attached(attached(LIST))), "attachment 1, attachment 1, attachment 1"),
    ],
    ids=["HTML", "attached", "zipped", "forwarded", "twice"],
)
def test_people_anywhere_in_a_mail_are_told_where_they_are(message, part):
    assert told(message.as_bytes()) == [(part, "people", 60)]
    assert told(message.as_bytes().replace(b"\r\n", b"\n")) == [(part, "people", 60)]


@pytest.mark.parametrize("data", beside_its_parts(), ids=["before", "behind", "wrong boundary"])
def test_what_stands_outside_the_parts_of_a_mail_is_read(data):
    assert told(data) == [("", "people", 60)]


def test_of_a_mailbox_the_texts_count_together_and_attachments_by_themselves(tmp_path):
    cases = [mail(f"{p.forename} {p.surname}\nDate of birth: {slashed(p)}\nPlease call.\n") for p in PEOPLE[:20]]

    found = told(box(tmp_path, *cases, attached(LIST), mail(LIST.decode())))

    assert found[:2] == [("message 21, attachment 1", "people", 60), ("message 22", "people", 60)]
    assert found[2:] == [("", "people", 60)]


def test_letters_of_colleagues_are_no_list_of_people(tmp_path):
    letters = []
    for n, person in enumerate(PEOPLE):
        message = EmailMessage(policy=email.policy.SMTP)
        message["From"], message["Message-ID"] = (
            f"{person.forename} {person.surname} <{person.email}>",
            f"<{n}@example.org>",
        )
        message["To"], message["Date"] = ", ".join(p.email for p in PEOPLE[:5]), "Mon, 02 Mar 2026 10:00:00 +0000"
        message.set_content("The meeting is at ten.\n")
        letters.append(message)

    assert told(box(tmp_path, *letters)) == []


def test_mails_of_other_programs_are_read():
    data = attached(LIST).as_bytes()
    apple = b"%d      \n" % len(data) + data + b"<?xml version='1.0'?><plist/>"
    washington = (
        b"*mbx*\r\n" + bytes(90) + b"\r\n 2-Mar-2026 10:00:00 +0000,%d;000000000000-00000001\r\n" % len(data) + data
    )

    assert told(apple) == [("attachment 1", "people", 60)]
    assert told(washington) == [("message 1, attachment 1", "people", 60)]


@pytest.mark.parametrize(
    ("kind", "data", "how"),
    [
        ("pkcs7-mime", bytes.fromhex("3080 06092a864886f70d010703 a080") + bytes(90), "smime"),
        ("octet-stream", b"-----BEGIN PGP MESSAGE-----\n\nabcd\n-----END PGP MESSAGE-----\n", "pgp"),
    ],
)
def test_what_is_encrypted_in_a_mail_is_told(kind, data, how):
    message = mail()
    message.add_attachment(data, maintype="application", subtype=kind)

    assert told(message.as_bytes()) == [("attachment 1", "encrypted", how)]
    assert told(mail("Hello\n\n-----BEGIN PGP MESSAGE-----\n\nabcd\n").as_bytes()) == [("", "encrypted", "pgp")]


def test_a_note_is_no_mail_and_a_list_of_headers_is_none():
    note = b"From: Ann\nTo: all\nSubject: people\n\n" + SENTENCES.encode()

    assert recognise(note) == ("text", "utf-8")
    assert told(note) == [("", "people", 12)]
    assert recognise(b"From here to 10:30 it rains\nevery day\n")[0] == "text"


def deep(levels, kind="multipart/mixed"):
    return b"MIME-Version: 1.0\nFrom: a@example.org\n" + b"".join(
        b"Content-Type: %s; boundary=b%d\n\n--b%d\n" % (kind.encode(), n, n) for n in range(levels)
    )


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (deep(100), "nested_too_deep"),
        (deep(100, "message/rfc822"), "nested_too_deep"),
        (b"MIME-Version: 1.0\nFrom: a\nContent-Type: image/png\n\n" + b"x" * 12_000_000, "nested_too_big"),
        (b"MIME-Version: 1.0\nFrom: a\nContent-Type: text/plain;" + b" a=b;" * 20_000 + b"\n\n", None),
        (b"MIME-Version: 1.0\nFrom: a\nContent-Type: multipart/mixed\n\n" + b"--\n" * 500, None),
    ],
    ids=["parts", "mails", "long", "parameters", "no boundary"],
)
def test_what_is_hostile_ends_in_a_verdict(data, expected):
    assert [found[2] for found in told(data)] == ([expected] if expected else [])


WORDS = [b"--b", b"--b--", b"\n", b"\r\n", b"From a 10:10 2026\n", b"Content-Type: ", b"multipart/mixed; boundary=b", b" ",
         b"message/rfc822", b"text/html", b"Content-Transfer-Encoding: base64", b"=\n", b"=3D", b"QUJD", b"Subject: =?x?Q?=41_?="]  # fmt: skip


@given(st.lists(st.sampled_from(WORDS), max_size=60))
@example([])
@settings(max_examples=200, deadline=None)
def test_lines_of_mails_in_any_order_end_in_a_verdict(words):
    for start in (b"From a 10:10\nMIME-Version: 1.0\n", b"MIME-Version: 1.0\nFrom: a\n"):
        found = judgements(start + b"".join(words))
        assert all(not judgement.reason.startswith("broken:") for _, judgement in found)


@given(st.binary(max_size=300))
def test_encodings_of_transfer_are_undone(data):
    assert un64(base64.encodebytes(data)) == data
    lines = unquoted(quopri.encodestring(data, quotetabs=True)).replace(b"\r\n", b"\n")
    assert lines == data.replace(b"\r\n", b"\n")
    assert un64(binascii.b2a_base64(data).rstrip(b"=\n")) == data
