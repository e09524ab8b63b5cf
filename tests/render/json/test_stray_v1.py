"""The JSON lines of `mediascan stray`: their schema, their golden file, their order.

After a wanted change: MEDIASCAN_UPDATE_GOLDEN=1 pytest tests/render/json, then read the difference before committing.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

import jsonschema
import pytest

from scanner.facts.stray import StrayFile, StrayRoot, StrayScan
from scanner.render import stray_v1

SCHEMA = json.loads((Path(stray_v1.__file__).parents[1] / "schemas/stray-1.json").read_text())
GOLDEN = Path(__file__).with_name("stray.golden.jsonl")
NOW = 86_400 * 200


def file(path: str, verdict: str, people: int = 0, **more: object) -> StrayFile:
    fields = {"part": "", "kinds": (), "confidence": "high", "place": "home", "size": 9, "mode": 0o644, "modified": 0}
    return StrayFile(**{"path": path, "verdict": verdict, "people": people, **fields, **more})


SCAN = StrayScan(
    engine="python",
    version="1",
    roots=(
        StrayRoot("/media/ann/STICK", "removable", "ok", 9, 1000, 900, (("directory_denied", 1), ("format:pdf", 2))),
        StrayRoot("/srv", "shared", "time", 3, 70, 40),
        StrayRoot("/net", "system", "skipped", skipped=(("filesystem:nfs4", 0),)),
        StrayRoot("/gone", "system", "absent"),
    ),
    files=(
        file("/srv/few.csv", "few", 4, kinds=("surname", "date_of_birth")),
        file("/srv/low.csv", "people", 33_000, kinds=("email",), confidence="low"),
        file("/srv/list.csv", "people", 33_000, kinds=("surname", "date_of_birth")),
        file("/media/ann/STICK/list.xlsx", "people", 33_000, part="sheet 2", kinds=("nino",), place="removable"),
        file("/media/ann/STICK/a\x1b[2J\u202e\x7f.csv", "people", 84_000, kinds=("surname",), place="removable"),
        file("/media/ann/STICK/key.pgp", "encrypted", reason="pgp", place="removable"),
        file("/media/ann/STICK/a.pdf", "not_read", reason="format:pdf", place="removable"),
        file("/srv/secret.txt", "marked", kinds=("protective_marking",), confidence="medium"),
    ),
    unlisted=3,
    seconds=12.3456,
)


def closed(schema):
    """The same schema where every object holds only what is described."""
    if isinstance(schema, list):
        return [closed(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    shut = {"additionalProperties": False} if "properties" in schema and "additionalProperties" not in schema else {}
    return {name: closed(one) for name, one in schema.items()} | shut


def test_the_schema_is_a_schema():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("cut", ["", "interrupted"])
def test_every_line_follows_the_schema_and_holds_nothing_that_is_not_described(cut):
    for line in stray_v1.write(SCAN, NOW, cut):
        jsonschema.Draft202012Validator(closed(SCHEMA)).validate(json.loads(line))


def test_the_lines_are_the_golden_file():
    text = "".join(stray_v1.write(SCAN, NOW, "interrupted"))
    if os.environ.get("MEDIASCAN_UPDATE_GOLDEN"):
        GOLDEN.write_text(text)

    assert text == GOLDEN.read_text()


def test_what_a_file_is_called_arrives_as_escaped_text():
    text = "".join(stray_v1.write(SCAN, NOW))

    assert all(sign.isascii() and (sign.isprintable() or sign == "\n") for sign in text)
    assert json.loads(text.splitlines()[0])["path"] == "/media/ann/STICK/a\x1b[2J\u202e\x7f.csv"


def test_the_worst_come_first_by_people_then_place_then_confidence():
    assert [one.path.rpartition("/")[2][:5] for one in stray_v1.ranked(SCAN, NOW)] == [
        "a\x1b[2J", "list.", "list.", "low.c", "few.c", "secre", "key.p", "a.pdf",
    ]  # fmt: skip


def test_everything_that_was_not_read_is_a_gap_once():
    assert [(gap.path, gap.reason, gap.count, gap.of) for gap in stray_v1.gaps(SCAN, "interrupted")] == [
        ("/media/ann/STICK", "directory_denied", 1, "directory"),
        ("/media/ann/STICK", "format:pdf", 2, "file"),
        ("/srv", "time", None, "file"),
        ("/net", "filesystem:nfs4", None, "file system"),
        ("/gone", "vanished", None, "file"),
        ("", "unlisted", 3, "file"),
        ("", "cut", None, "file"),
    ]


def test_a_scan_that_read_everything_has_no_gap():
    assert stray_v1.gaps(StrayScan("python", "1", (StrayRoot("/srv", "shared", "ok"),), ())) == []
