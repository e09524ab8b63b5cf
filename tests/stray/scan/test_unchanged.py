"""Directories that an earlier scan saw: what is unchanged is counted and not opened, what changed in any way is read."""

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.collectors.python.scan.unchanged import DIGEST_BYTES, digests, holds, texts

PEOPLE = "surname,dob\n" + "".join(f"Smith{'abcdefghijklmno'[n]},0{n % 9 + 1}/02/19{60 + n}\n" for n in range(12))
FEWER = PEOPLE.replace("Smitha", "Smithb")


@pytest.fixture
def tree(tmp_path):
    for name in ("lists", "letters", "letters/old"):
        (tmp_path / "root" / name).mkdir(parents=True)
        (tmp_path / "root" / name / "minutes.txt").write_text("nothing of anybody\n")
    (tmp_path / "root/lists/list.csv").write_text(PEOPLE)
    return tmp_path / "root"


@pytest.fixture
def again(scan, tree):
    """Scan twice, the second time with what the first one saw after `change`; return what both said."""

    def run(change=lambda: None, first="mark", second="mark", **settings):
        before = scan(tree, since={"mark": first}, **settings)
        given = {name: before.seen[name] for name in ("clean", "found")}
        change()
        return before, scan(tree, since={"mark": second} | given, **settings)

    return run


def test_what_is_unchanged_is_counted_as_read_and_its_findings_are_told_by_directory(again, tree):
    before, after = again()

    assert [file["path"] for file in before.files] == [f"{tree}/lists/list.csv"]
    assert after.files == []
    assert after.seen["kept"] == [f"{tree}/lists"]
    assert after.roots == before.roots
    assert [after.seen[name] for name in ("clean", "found")] == [before.seen[name] for name in ("clean", "found")]


def test_what_is_unchanged_is_not_opened(scan, tree, tmp_path):
    seen = scan(tree, since={"mark": ""}).seen
    trace = tmp_path / "trace"
    given = {"mark": "", "clean": seen["clean"], "found": seen["found"]}
    scan(tree, since=given, command=("strace", "-f", "-qq", "-e", "trace=openat", "-o", str(trace)))

    assert "minutes.txt" not in trace.read_text()
    assert "list.csv" not in trace.read_text()


def rewritten(tree):
    """Other people in as many bytes, with the old time of change: only the inode's own time tells."""
    path = tree / "lists/list.csv"
    before = path.stat()
    path.write_text(FEWER)
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert path.stat().st_size == before.st_size


CHANGES = {
    "rewritten": rewritten,
    "added": lambda tree: (tree / "lists/new.csv").write_text(PEOPLE),
    "removed": lambda tree: (tree / "lists/minutes.txt").unlink(),
    "renamed": lambda tree: (tree / "lists/minutes.txt").rename(tree / "lists/minutes2.txt"),
    "mode": lambda tree: (tree / "lists/list.csv").chmod(0o600),
    "moved": lambda tree: (tree / "lists").rename(tree / "moved"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_directory_in_which_anything_changed_is_read_again(again, tree, change):
    _, after = again(lambda: CHANGES[change](tree))

    assert after.seen["kept"] == []
    assert {file["verdict"] for file in after.files} == {"people"}


def test_another_mark_reads_everything_again(again):
    assert again(second="other version")[1].seen["kept"] == []


def test_a_directory_with_a_file_that_was_not_told_is_never_unchanged(again, tree):
    (tree / "lists/second.csv").write_text(PEOPLE)
    before, after = again(listed=1)

    assert before.end["unlisted"] == after.end["unlisted"] == 1
    assert after.seen["kept"] == []


def test_a_directory_with_a_file_that_was_not_read_is_never_unchanged(again, tree):
    (tree / "lists/odd.rar").write_bytes(b"Rar!\x1a\x07\x00" + bytes(40))
    _, after = again()

    assert [file["path"].rpartition("/")[2] for file in after.files if file["verdict"] == "not_read"] == ["odd.rar"]


def test_of_a_scan_that_was_ended_only_what_it_had_left_is_seen(again):
    before, after = again(files=2)

    assert before.roots[0]["state"] == "files"
    assert after.roots[0]["state"] == "files"
    assert len(digests(before.seen["clean"]) | digests(before.seen["found"])) == 2  # letters and letters/old


def test_the_folder_of_a_root_that_is_a_file_is_not_seen(scan, tree):
    assert scan(tree / "lists/list.csv", since={}).seen == {"clean": [], "found": [], "kept": []}


def test_nothing_is_told_where_nobody_asks(scan, tree):
    assert scan(tree).seen is None


@pytest.mark.parametrize("since", [{"key": ""}, {"clean": "x"}, {"found": [1]}, {"mark": 1}, {"clean": ["#"]}, 7, []])
def test_what_is_no_earlier_scan_is_no_argument(scan, tree, since):
    assert scan(tree, since=since).status == 2


@given(st.sets(st.binary(min_size=DIGEST_BYTES, max_size=DIGEST_BYTES), max_size=50))
def test_digests_come_back_from_their_texts(found):
    assert digests(texts(found)) == found


@pytest.mark.parametrize(
    ("directory", "path", "held"), [("/a", "/a", True), ("/a", "/a/b", True), ("/a", "/ab", False), ("/", "/a", True)]
)
def test_a_directory_holds_itself_and_what_is_below_it(directory, path, held):
    assert holds(directory, path) is held
