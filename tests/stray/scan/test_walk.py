"""The files below a directory come in the order of the bytes of their names, and what is closed is not asked for."""

import os

from scanner.collectors.python.scan.walk import walk

NAMES = [b"Z", b"a", "\u00e9".encode(), b"\xff raw", "\U0001f600".encode(), "\uff21".encode()]
"""Two of them stand the other way round among characters: what is no UTF-8 has a number above that of most letters."""


def below(folder, closed=()):
    skipped = []
    entries = list(walk(os.open(folder, os.O_RDONLY), str(folder), set(closed), skipped.append))
    return [os.fsencode(entry.path)[len(os.fsencode(folder)) + 1 :] for entry in entries], skipped


def test_names_come_in_the_order_of_their_bytes(tmp_path):
    for name in NAMES:
        (tmp_path / os.fsdecode(name)).write_text("")
    assert below(tmp_path) == (sorted(NAMES), [])


def test_directories_are_entered_where_their_names_stand_and_what_is_closed_is_not(tmp_path):
    for name in ("a", "b/b", "b/c/d", "b/e", "c/f", "d"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("")
    closed = [str(tmp_path / name) for name in ("b/e", "c", "d/e")]
    assert below(tmp_path, closed) == ([b"a", b"b/b", b"b/c/d", b"d"], [])


def test_what_is_no_file_or_vanished_is_passed_over(tmp_path):
    for name in "abc":
        (tmp_path / name).write_text("")
    (tmp_path / "link").symlink_to("a")
    os.mkfifo(tmp_path / "pipe")
    skipped = []
    entries = walk(os.open(tmp_path, os.O_RDONLY), str(tmp_path), set(), skipped.append)
    assert next(entries).name == "a"
    (tmp_path / "b").unlink()
    assert [entry.name for entry in entries] == ["c"]
    assert not skipped
