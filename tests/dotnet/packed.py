"""Writes archives of every kind that both engines read, whole and broken, with the programs of others."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import random
import subprocess
import tarfile
import zipfile
from pathlib import Path

from tests.stray.containers.cpio_archives import ARCHIVES
from tests.stray.scan.crowd import CROWD

SEVEN = [
    "-m0=lzma",
    "-m0=lzma2",
    "-m0=bzip2",
    "-m0=deflate",
    "-m0=copy",
    "-m0=ppmd",
    "-m0=BCJ -m1=lzma2",
    "-ms=off",
    "-mhc=off",
    "-mx=1",
]
SEVEN += ["-mx=9", "-psecret", "-mhe=on -psecret", "-m0=delta:3 -m1=lzma"]


def write_packed(folder: Path) -> None:
    """Fill a folder; the same bytes each time but for the clocks that writers note."""
    texts = some_texts()
    whole = {**streams(texts), **tapes(texts), **seven_zips(folder, texts)}
    for name, data in (whole | zips(texts) | ARCHIVES).items():
        (folder / name).write_bytes(data)
    write_damaged(folder, whole, random.Random(11))
    write_damaged(folder, ARCHIVES, random.Random(12))


def write_damaged(folder: Path, whole: dict[str, bytes], rng: random.Random) -> None:
    """Write each of some files three times with a few wrong bytes, or cut short."""
    for number, (name, data) in enumerate(sorted(whole.items()) * 3):
        broken = bytearray(data)
        if number % 4 == 0:
            del broken[rng.randrange(len(broken)) :]
        for _ in range(rng.choice((1, 1, 2, 5)) if broken else 0):
            broken[rng.randrange(len(broken))] = rng.randrange(256)
        (folder / f"broken {number} {name}").write_bytes(bytes(broken))


def write_cut(folder: Path) -> None:
    """Fill a folder with beginnings of a bzip2 file, as they are and with a wrong byte close to their end."""
    data = bz2.compress(b"one, two, two, two, three and four and five")
    for end in range(4, len(data) + 1):
        (folder / f"{end}.bz2").write_bytes(data[:end])
        for back in range(1, min(end - 3, 7)):
            for bit in (1, 0x80):
                broken = bytearray(data[:end])
                broken[-back] ^= bit
                (folder / f"{end} {back} {bit}.bz2").write_bytes(bytes(broken))


def some_texts() -> dict[str, bytes]:
    rng = random.Random(5)
    letters = bytes(rng.choices(b"abcde,;\n 0123456789", k=70_000))
    return {
        "crowd.csv": CROWD.encode(),
        "long.csv": (CROWD + "x,y,z\n" * 9000).encode(),
        "letters": letters,
        "noise": rng.randbytes(90_000),
        "zeros": bytes(150_000),
        "mixed": letters[:5000] + rng.randbytes(3000) + letters[::-1],
        "small": b"x",
    }


def streams(texts: dict[str, bytes]) -> dict[str, bytes]:
    found = {}
    for name, data in texts.items():
        found[f"{name}.bz2"] = bz2.compress(data)
        found[f"{name}.xz"] = lzma.compress(data)
        found[f"{name}.lzma"] = lzma.compress(data, lzma.FORMAT_ALONE)
    crowd = texts["crowd.csv"]
    filters = [{"id": lzma.FILTER_LZMA2, "lc": 1, "lp": 2, "pb": 3, "dict_size": 1 << 16}]
    return found | {
        "two.bz2": bz2.compress(crowd[:99]) + bz2.compress(crowd[99:], 1),
        "rubbish.bz2": bz2.compress(crowd) + b"rubbish",
        "two.xz": lzma.compress(crowd[:99]) + bytes(8) + lzma.compress(crowd[99:]),
        "sha.xz": lzma.compress(crowd, check=lzma.CHECK_SHA256),
        "crc32.xz": lzma.compress(crowd, check=lzma.CHECK_CRC32),
        "unchecked.xz": lzma.compress(crowd, check=lzma.CHECK_NONE),
        "other.xz": lzma.compress(crowd * 30, filters=filters),
        "huge.xz": lzma.compress(crowd, filters=[{"id": lzma.FILTER_LZMA2, "dict_size": 1 << 26}]),
        "9.xz": lzma.compress(texts["long.csv"], preset=9),
        "two of 9.xz": lzma.compress(crowd, preset=9) * 2,
        "threads.xz": subprocess.run(["xz", "-9", "-T2"], input=crowd, capture_output=True, check=True).stdout,
        "bomb.xz": lzma.compress(bytes(3_000_000)),
        "bomb.bz2": bz2.compress(bytes(9_000_000)),
        "deep.xz": lzma.compress(gzip.compress(bz2.compress(lzma.compress(crowd)))),
    }


def tapes(texts: dict[str, bytes]) -> dict[str, bytes]:
    forms = {"ustar": tarfile.USTAR_FORMAT, "gnu": tarfile.GNU_FORMAT, "pax": tarfile.PAX_FORMAT}
    found = {}
    for name, form in forms.items():
        held = io.BytesIO()
        with tarfile.open(fileobj=held, mode="w", format=form) as archive:
            archive.addfile(tarfile.TarInfo("folder/"))
            for member, data in texts.items():
                long_name = "n" * 180 if member == "crowd.csv" and name != "ustar" else member
                told = tarfile.TarInfo(long_name)
                told.size = len(data)
                archive.addfile(told, io.BytesIO(data))
            link = tarfile.TarInfo("link")
            link.type, link.linkname = tarfile.SYMTYPE, "small"
            archive.addfile(link)
        found[f"{name}.tar"] = held.getvalue()
        found[f"{name}.tgz"] = gzip.compress(held.getvalue(), mtime=0)
    for number, told in enumerate(
        (b"15", b"6", b"9" * 20, b"30 size=" + b"9" * 20, b"4 a\n", b"10 =\n", b"13 size=1e3\n")
    ):
        found[f"fields {number}.tar"] = block("x", tarfile.XHDTYPE, told) + block("a", b"0", texts["crowd.csv"])
    return found | {"twice.tar": found["pax.tar"] * 2, "packed.tar.xz": lzma.compress(found["gnu.tar"])}


def zips(texts: dict[str, bytes]) -> dict[str, bytes]:
    """Return zips whose members are packed by bzip2 and LZMA, and of each one of zeros that is a bomb."""
    found = {}
    zeros = {"zeros": bytes(9_000_000)}
    for name, members, how in (
        ("squeezed", texts, zipfile.ZIP_BZIP2),
        ("bomb", zeros, zipfile.ZIP_BZIP2),
        ("by lzma", texts, zipfile.ZIP_LZMA),
        ("bomb by lzma", zeros, zipfile.ZIP_LZMA),
    ):
        held = io.BytesIO()
        with zipfile.ZipFile(held, "w", how) as archive:
            for member, data in members.items():
                archive.writestr(member, data)
        found[f"{name}.zip"] = held.getvalue()
    return found


def block(name: str, kind: bytes, data: bytes) -> bytes:
    told = tarfile.TarInfo(name)
    told.type, told.size = kind, len(data)
    return told.tobuf(tarfile.USTAR_FORMAT) + data + bytes(-len(data) % 512)


def seven_zips(folder: Path, texts: dict[str, bytes]) -> dict[str, bytes]:
    source = folder / "source"
    source.mkdir()
    for name, data in texts.items():
        (source / name).write_bytes(data)
    found = {}
    for number, options in enumerate(SEVEN):
        command = ["7z", "a", "-t7z", *options.split(), f"{number}.7z", *texts]
        subprocess.run(command, cwd=source, check=True, capture_output=True)
        made = source / f"{number}.7z"
        found[f"{options}.7z"] = made.read_bytes()
        made.unlink()
    for path in source.iterdir():
        path.unlink()
    source.rmdir()
    return found
