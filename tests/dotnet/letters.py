"""Mails of Python's own library, sound and damaged, for both engines."""

import mailbox
import random
from pathlib import Path

from tests.corpus.files import zipped
from tests.stray.judging import PEOPLE, rows, slashed
from tests.stray.mails.test_mail import HEAD, LIST, SENTENCES, WORDS, attached, beside_its_parts, deep, mail


def write_letters(folder: Path) -> None:
    """Fill a folder with mails of every kind."""
    for cte in ("7bit", "quoted-printable", "base64"):
        (folder / f"text-{cte}.eml").write_bytes(mail(SENTENCES, cte).as_bytes())
        (folder / f"table-{cte}.eml").write_bytes(mail(LIST.decode(), cte).as_bytes())
    (folder / "attached.eml").write_bytes(attached(b"nothing", LIST, zipped({"a": LIST})).as_bytes())
    (folder / "forwarded.eml").write_bytes(attached(attached(attached(LIST))).as_bytes().replace(b"\r\n", b"\n"))
    (folder / "deep.eml").write_bytes(deep(100))
    (folder / "deeper.eml").write_bytes(deep(100, "message/rfc822"))
    (folder / "long.eml").write_bytes(b"MIME-Version: 1.0\nFrom: a\nContent-Type: image/png\n\n" + b"x" * 12_000_000)
    (folder / "nested.zip").write_bytes(zipped({"a": zipped({"b": zipped({"c": attached(LIST).as_bytes()})})}))
    (folder / "note.txt").write_bytes(b"From: Ann\nTo: all\nSubject: people\n\n" + SENTENCES.encode())
    for number, data in enumerate(beside_its_parts()):
        (folder / f"beside-{number}.eml").write_bytes(data)
    smime, locked = mail(), mail("Hello\n\n-----BEGIN PGP MESSAGE-----\n\nabcd\n")
    cms = bytes.fromhex("3080 06092a864886f70d010703 a080") + bytes(90)
    smime.add_attachment(cms, maintype="application", subtype="pkcs7-mime")
    data = attached(LIST).as_bytes()
    (folder / "apple.emlx").write_bytes(b"%d \n" % len(data) + data + b"<?xml version='1.0'?><plist/>")
    header = b"\r\n 2-Mar-2026 10:00:00 +0000,%d;000000000000-00000001\r\n" % len(data)
    (folder / "washington.mbx").write_bytes(b"*mbx*\r\n" + bytes(90) + (header + data) * 2)
    box = mailbox.mbox(folder / "box")
    for person in PEOPLE[:20]:
        box.add(mail(f"{person.forename} {person.surname}\nDate of birth: {slashed(person)}\nPlease call.\n"))
    for message in (attached(LIST), mail(LIST.decode()), smime, locked, mail("few", Subject_x="=?utf-8?B?QQ==?=")):
        box.add(message)
    box.close()


def write_broken_letters(folder: Path, sound: Path) -> None:
    """Fill a folder with what becomes of some of them when bytes are lost, and with lines in any order."""
    rng = random.Random(8)
    for name in ("attached.eml", "forwarded.eml", "table-quoted-printable.eml", "box"):
        for number in range(12):
            data = bytearray((sound / name).read_bytes())
            for _ in range(rng.choice((1, 3, 9))):
                data[rng.randrange(len(data))] = rng.choice(b'\n\r-=:; aZ"\xff')
            (folder / f"{number}-{name}").write_bytes(data[: rng.choice((len(data), rng.randrange(len(data))))])
    for number in range(60):
        words = b"".join(
            rng.choices([*WORDS, LIST[:600], *(" ".join(row).encode() + b"\n" for row in [HEAD, *rows()][:3])], k=40)
        )
        start = (b"From a 10:10\nMIME-Version: 1.0\n", b"MIME-Version: 1.0\nFrom: a\n")[number % 2]
        (folder / f"words-{number}").write_bytes(start + words)
