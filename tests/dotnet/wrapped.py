"""Writes what wraps or encodes people's data, whole and broken, for the test that both engines say the same of it."""

from __future__ import annotations

import pickle
import random
from pathlib import Path

from tests.corpus.files import zipped
from tests.corpus.workbooks import workbook
from tests.stray.containers import test_archives_behind as behind
from tests.stray.containers import test_encoded as encoded
from tests.stray.containers import wrapped_mails as wraps
from tests.stray.judging import HEAD, PEOPLE, rows
from tests.stray.scan import test_mainframe as mainframe
from tests.stray.tables import test_together as together

PEOPLE_ROWS = rows()


def write_wrapped(folder: Path) -> None:
    """Fill a folder; the same bytes each time."""
    whole = archives() | crowds() | mails(folder) | texts()
    with (folder / "disk with holes").open("wb") as disk:
        disk.truncate(2**24)
        disk.seek(0x438)
        disk.write(b"\x53\xef\1\0" + bytes(40) + b"a volume")
    rng = random.Random(17)
    for name, data in whole.items():
        (folder / name).write_bytes(data)
    for number, (name, data) in enumerate(sorted(whole.items()) * 4):
        broken = bytearray(data)
        if number % 4 == 0:
            del broken[rng.randrange(len(broken)) :]
        for _ in range(rng.choice((1, 2, 5, 20)) if broken else 0):
            broken[rng.randrange(len(broken))] = rng.randrange(256)
        (folder / f"broken {number} {name}").write_bytes(bytes(broken))


def archives() -> dict[str, bytes]:
    streamed = behind.streamed({"note.txt": b"see list", "list.csv": behind.TEXT, "again.csv": behind.TEXT})
    elf = b"\x7fELF\2\1\1".ljust(32, b"\0") + (64).to_bytes(8, "little") + bytes(14) + b"\x38\0\1\0" + bytes(6)
    elf += bytes(8) + (0).to_bytes(8, "little") + bytes(16) + (4000).to_bytes(8, "little") + bytes(16)
    rar = b"Rar!\x1a\x07\x01\x00" + bytes(50)
    return {
        "junk before.zip": b"junk" * 4000 + behind.ZIP,
        "picture.png": b"\x89PNG\r\n\x1a\n" + bytes(900) + behind.ZIP,
        "unpacks.exe": behind.portable_program(behind.ZIP),
        "signed.exe": behind.portable_program(behind.ZIP + b"\1" * 5000),
        "rar.exe": behind.portable_program(rar),
        "elf": elf.ljust(4000, b"\0") + rar,
        "elf zip": elf.ljust(4000, b"\0") + streamed,
        "plain.exe": behind.portable_program(bytes(900)),
        "inner.zip": zipped({"setup.exe": behind.portable_program(behind.ZIP), "b.txt": b"x" * 900 + behind.ZIP}),
        "no directory.zip": behind.ZIP[: behind.ZIP.index(b"PK\1\2")],
        "streamed.zip": streamed[: streamed.index(b"PK\1\2")],
        "part.z01": b"PK\7\x08" + streamed[:-400],
        "part.zip": streamed[3000:-18] + b"\2\0" + streamed[-16:],
    }


def crowds() -> dict[str, bytes]:
    made = {}
    for make in (together.sheet, together.letter, together.card):
        members = {f"{number}.dat": make(person) for number, person in enumerate(PEOPLE)}
        made[f"{make.__name__}.zip"] = zipped(members)
        made[f"{make.__name__} few.zip"] = zipped(dict(list(members.items())[:9]))
        made[f"{make.__name__} deep.zip"] = zipped({"inner.zip": zipped(members), "note": b"x"})
        made[f"{make.__name__}.eml"] = together.with_attachments(members.values())
        made[f"{make.__name__}.mbox"] = together.mails(map(make, PEOPLE))
    return made | {"sheets.xlsx": workbook([[HEAD, *rows([person])] for person in PEOPLE])}


def mails(folder: Path) -> dict[str, bytes]:
    made = {f"{name}.dat": data for name, data in wraps.winmail().items()}
    packages = {"package": wraps.package(wraps.LIST), "zip": wraps.package(behind.ZIP), "other": wraps.LIST}
    made |= {f"{name}.rtf": wraps.rich_with_object(wraps.ole1(data)) for name, data in packages.items()}
    work = folder / "signing"
    work.mkdir()
    for way in ("", "-stream"):
        options = [option for option in ("-nodetach", "-outform", "DER", way) if option]
        made[f"list{way}.p7m"] = wraps.signed(work, wraps.LIST, *options)
        made[f"mail{way}.p7m"] = wraps.signed(work, wraps.mime(), *options)
    for path in work.iterdir():
        path.unlink()
    work.rmdir()
    return made | {
        "rich.msg": wraps.rich_message(wraps.packed_rich()),
        "cut.rtf": made["package.rtf"][:-60],
        "ole.bin": wraps.compound({"\1Ole10Native": wraps.sized(packages["package"]), "\1CompObj": bytes(40)}),
        "contents.bin": wraps.compound({"CONTENTS": b"x" * 900}),
    }


def texts() -> dict[str, bytes]:
    made = {}
    for kind, data in {"csv": encoded.TEXT, "xlsx": encoded.BOOK}.items():
        made |= {f"{form} {kind}".replace("/", " "): text for form, text in encoded.letters_of(data).items()}
    several = [encoded.base64.b64encode(together.sheet(person) + b"\n" * 300).decode() for person in PEOPLE]
    return made | {
        "several.json": encoded.json.dumps(several).encode(),
        **{
            f"indented {n}.yml": b"data: |\n    " + encoded.in_lines(encoded.TEXT, n, b"\n    ")
            for n in (40, 60, 64, 76)
        },
        "noise.txt": b"key: " + encoded.base64.b64encode(random.Random(4).randbytes(9000)),
        "quoted.txt": encoded.quopri.encodestring(encoded.TEXT.replace(b",", b", x = " * 3)),
        **{f"{page}.txt": mainframe.TEXT.encode(page) for page in mainframe.PAGES},
        "records.dat": "".join(mainframe.WIDE).encode("cp037"),
        "lines.dat": "\x85".join(mainframe.WIDE).encode("cp500"),
        **{f"{number}.pkl": pickle.dumps(PEOPLE_ROWS, number) for number in range(6)},
        "few.lz4": b"\x04\x22\x4d\x18" + bytes(30) + b"Date of birth: 12/03/1971, NI number HJ918273A\n" + bytes(40),
        "disk": bytes(0x438) + b"\x53\xef\1\0" + bytes(9000),
        "stream.z": mainframe.zlib.compress(encoded.TEXT),
        "bare.z": mainframe.zlib.compress(encoded.TEXT)[2:],
        "far.log": b"nothing of anybody, a line of a log\n" * 9000
        + encoded.in_lines(encoded.TEXT)
        + b"\n"
        + b"x y\n" * 9,
    }
