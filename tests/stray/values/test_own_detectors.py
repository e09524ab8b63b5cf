"""An organisation's own detectors are looked for in tables and in prose, beside ours, by the engine on the target."""

import json
import subprocess
import sys

import pytest

ROW = [
    "badge_number",
    "B-[0-9]{4}[A-F]",
    "",
    False,
    "person number",
    "label",
    ["A-9999A"],
    ["badge"],
    ["badge no"],
    ["b"],
]
CASE = ["file_mark", "", "is_pti_urn", False, "case number", "never", [], [], ["file mark"], []]
BADGES = [f"B-{1000 + n}{'ABCDEF'[n % 6]}" for n in range(30)]
FILES = {
    "labelled.csv": "id,Badge No,colour\n" + "".join(f"{n},{badge},red\n" for n, badge in enumerate(BADGES)),
    "whole.csv": "id,B,colour\n" + "".join(f"{n},{badge},red\n" for n, badge in enumerate(BADGES)),
    "prose.txt": "".join(f"Entry with badge {badge} at noon.\n" for badge in BADGES),
    "unlabelled.txt": "".join(f"Part {badge} of the shelf.\n" for badge in BADGES),
    "other.csv": "id,Badge No,colour\n" + "".join(f"{n},X-{n},red\n" for n in range(30)),
    "cases.csv": "File mark,colour\n" + "".join(f"01ZD{n:05d}20,red\n" for n in range(30)),
    "named cases.csv": "File mark,Surname\n" + "".join(f"01ZD{n:05d}20,Smith\n" for n in range(30)),
}
EXPECTED = {
    "labelled.csv": ("people", 30, ["badge_number"]),
    "whole.csv": ("people", 30, ["badge_number"]),
    "prose.txt": ("people", 30, ["badge_number"]),
    "named cases.csv": ("few", 1, ["file_mark", "surname"]),
}


def told(answer):
    return {file["path"].rpartition("/")[2]: (file["verdict"], file["people"], file["kinds"]) for file in answer.files}


def test_own_kinds_are_found_in_tables_and_in_prose(scan, tmp_path):
    for name, text in FILES.items():
        (tmp_path / name).write_text(text)

    assert told(scan(tmp_path, detectors=[ROW, CASE])) == EXPECTED


@pytest.mark.parametrize("row", [["x"], [*ROW[:-1], "b"], ["Bad kind", *ROW[1:]], {"kind": "x"}, "badge"])
def test_rows_that_are_none_are_refused_before_anything_is_read(program, row):
    argument = json.dumps({"roots": [], "detectors": [row]})
    done = subprocess.run(
        [sys.executable, "-I", "-B", "-", argument], input=program.encode(), capture_output=True, check=False
    )

    assert (done.returncode, done.stderr) == (2, b"stray: argument\n")
