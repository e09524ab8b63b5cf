"""The packed program kept between starts: used where it is the very program, and never believed."""

from __future__ import annotations

import base64
import os
import stat
import subprocess
import sys
import zlib
from pathlib import Path

import pytest

from scanner.collectors import bundle_python
from scanner.collectors.bundle_kept import LARGEST, Packing, folder, packed_as

TEXT = b"print('the program that stands here now')\n" * 50
NAME = bundle_python.PACKING.name
PACKING = Packing(NAME, lambda text: zlib.compress(text, 4))
PACKED = PACKING.pack(TEXT)
MARKED = zlib.compress(TEXT, 1)
"""The same text, packed so that it can be told from what is packed anew."""
SECRET = b"the fingerprint of an export"
ROOT = Path(__file__).parents[2]


def kept(place: Path, content: bytes) -> Path:
    place.mkdir(mode=0o700, exist_ok=True)
    (place / NAME).write_bytes(content)
    return place


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({"XDG_CACHE_HOME": "/cache", "HOME": "/home/a"}, Path("/cache/mediascan")),
        ({"XDG_CACHE_HOME": "relative", "HOME": "/home/a"}, Path("/home/a/.cache/mediascan")),
        ({"HOME": "/home/a"}, Path("/home/a/.cache/mediascan")),
        ({"HOME": "relative"}, None),
        ({}, None),
    ],
)
def test_it_is_kept_in_the_cache_directory(environment: dict[str, str], expected: Path | None) -> None:
    assert folder(environment) == expected


def test_the_first_start_keeps_it_for_its_owner_only(tmp_path: Path) -> None:
    place = tmp_path / "cache" / "mediascan"

    assert packed_as(PACKING, TEXT, place) == PACKED
    assert [one.name for one in place.iterdir()] == [NAME]
    assert (place / NAME).read_bytes() == PACKED
    assert stat.S_IMODE(place.stat().st_mode) == 0o700
    assert stat.S_IMODE((place / NAME).stat().st_mode) == 0o600


def test_the_next_start_takes_it(tmp_path: Path) -> None:
    assert packed_as(PACKING, TEXT, kept(tmp_path / "m", MARKED)) == MARKED != PACKED


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"no zlib at all",
        MARKED[:-1],
        MARKED + b"behind it",
        MARKED[:40] + bytes([MARKED[40] ^ 1]) + MARKED[41:],
        zlib.compress(TEXT + b"more", 1),
        zlib.compress(TEXT[:-1], 1),
        zlib.compress(b"import os; os.system('id')\n", 1),
        zlib.compress(bytes(8 * 1024 * 1024), 9),
        MARKED + bytes(LARGEST),
    ],
)
def test_what_is_another_text_or_none_is_packed_anew_and_replaced(tmp_path: Path, content: bytes) -> None:
    place = kept(tmp_path / "m", content)

    assert packed_as(PACKING, TEXT, place) == PACKED
    assert (place / NAME).read_bytes() == PACKED


def test_a_link_or_a_pipe_in_its_place_is_neither_followed_nor_waited_for(tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.write_bytes(MARKED)
    for number, make in enumerate((lambda path: path.symlink_to(other), os.mkfifo)):
        place = tmp_path / str(number)
        place.mkdir(mode=0o700)
        make(place / NAME)

        assert packed_as(PACKING, TEXT, place) == PACKED
        assert stat.S_ISREG((place / NAME).lstat().st_mode)
    assert other.read_bytes() == MARKED


def test_a_directory_that_others_may_write_is_left_alone(tmp_path: Path) -> None:
    place = kept(tmp_path / "m", MARKED)
    place.chmod(0o777)

    assert packed_as(PACKING, TEXT, place) == PACKED
    assert (place / NAME).read_bytes() == MARKED


def test_a_directory_that_is_a_link_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(kept(tmp_path / "m", MARKED))

    assert packed_as(PACKING, TEXT, tmp_path / "link") == PACKED
    assert (tmp_path / "m" / NAME).read_bytes() == MARKED


def test_where_nothing_can_be_kept_it_is_packed(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")

    assert packed_as(PACKING, TEXT, tmp_path / "file" / "mediascan") == PACKED
    assert packed_as(PACKING, TEXT, Path("/proc/mediascan")) == PACKED
    assert packed_as(PACKING, TEXT, None) == PACKED


def test_scripts_are_the_same_with_it_and_without_and_secrets_stay_out_of_it(tmp_path: Path) -> None:
    program = (
        "import hashlib; from scanner.collectors.bundle import Options, posix_script\n"
        f"for known in ((), ({SECRET!r},)):\n"
        "    script = posix_script('0' * 32, Options(stray_roots=('home',), known=known))\n"
        "    print(hashlib.sha256(script.text).hexdigest())\n"
    )
    said = [
        subprocess.run(
            [sys.executable, "-c", program], check=True, capture_output=True, cwd=ROOT,
            env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), **more},
        ).stdout
        for more in ({}, {"XDG_CACHE_HOME": str(tmp_path)}, {"XDG_CACHE_HOME": str(tmp_path)})
    ]  # fmt: skip

    assert said[0] == said[1] == said[2]
    text = zlib.decompress((tmp_path / "mediascan" / NAME).read_bytes())
    assert not any(secret in text for secret in (SECRET, base64.b64encode(SECRET)))


def test_what_travels_is_packed_as_its_target_unpacks_it_and_no_other_is_believed(tmp_path: Path) -> None:
    packing = bundle_python.PACKING
    first = packed_as(packing, TEXT, tmp_path / "m")

    assert zlib.decompress(first) == TEXT
    assert (tmp_path / "m" / packing.name).read_bytes() == first
    assert packed_as(packing._replace(pack=lambda _: b"anew"), TEXT, tmp_path / "m") == first
    assert packed_as(packing._replace(pack=lambda _: b"anew"), TEXT + b".", tmp_path / "m") == b"anew"
