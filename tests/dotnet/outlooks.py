"""Stores of Outlook, sound and damaged, for both engines."""

import random
from pathlib import Path

from tests.corpus.files import zipped
from tests.stray.judging import PEOPLE
from tests.stray.mails.outlook_stores import Attached, Mail, store
from tests.stray.mails.test_outlook import BORN, LIST, LONG, SOUND, contact, packed


def write_stores(folder: Path) -> None:
    """Fill a folder with stores of every kind."""
    within = Mail("Forwarded.", attached=[Attached(b"x"), Attached(LONG)])
    mails = [*BORN, Mail("See.", attached=[Attached(zipped({"a": LIST})), Attached(mail=within)]), Mail(LIST.decode())]
    for wide in (True, False):
        for crypt in (0, 1, 2):
            (folder / f"{wide}-{crypt}.pst").write_bytes(store(mails, wide=wide, crypt=crypt))
    (folder / "contacts.pst").write_bytes(store([contact(person) for person in PEOPLE]))
    (folder / "packed.pst").write_bytes(
        store([Mail(rtf=packed(b"{\\rtf1 " + LIST + b"}")), Mail(rtf=packed(b"abc" * 9))])
    )
    for at, value in ((513, 0x10), (10, 36), (10, 1)):
        data = bytearray(SOUND)
        data[at] = value
        (folder / f"{at}-{value}.pst").write_bytes(data)


def write_broken_stores(folder: Path) -> None:
    """Fill a folder with what becomes of one when bytes change or are lost."""
    rng = random.Random(6)
    for crypt in (0, 1):
        mails = [*BORN[:16], Mail("x", attached=[Attached(LONG), Attached(mail=Mail("y", attached=[Attached(LIST)]))])]
        sound = store(mails, crypt=crypt)
        for number in range(60):
            data = bytearray(sound)
            for _ in range(rng.choice((1, 3, 9, 40, 200))):
                data[rng.randrange(4, len(data))] = rng.choice((0, 1, 2, 4, 8, 255, rng.randrange(256)))
            (folder / f"{crypt}-{number}.pst").write_bytes(
                data[: rng.choice((len(data), rng.randrange(600, len(data))))]
            )
