"""The report as JSON: its schema, its golden file, its numbers.

After a wanted change: MEDIASCAN_UPDATE_GOLDEN=1 pytest tests/render/json, then read the difference before committing.
"""

from __future__ import annotations

import dataclasses
import json
import os
from decimal import Decimal
from pathlib import Path

import jsonschema
import pytest

from scanner.render import json_v1

SCHEMA = json.loads((Path(json_v1.__file__).parents[1] / "schemas/report-1.json").read_text())
GOLDEN = Path(__file__).with_name("golden.json")


def closed(schema):
    """The same schema where every object holds only what is described."""
    if isinstance(schema, list):
        return [closed(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    shut = {"additionalProperties": False} if "properties" in schema and "additionalProperties" not in schema else {}
    return {name: closed(one) for name, one in schema.items()} | shut


def document(report):
    return json.loads(json_v1.render(report))


def test_the_schema_is_a_schema():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_the_report_follows_its_schema_and_holds_nothing_that_is_not_described(report):
    jsonschema.Draft202012Validator(closed(SCHEMA)).validate(document(report))


def test_an_empty_report_follows_its_schema(make_report):
    found = document(make_report(results=(), sites=(), earlier={}))

    jsonschema.Draft202012Validator(closed(SCHEMA)).validate(found)
    assert found["decision"]["exit_code"] == 2


def test_the_report_is_the_golden_file(report):
    text = json_v1.render(report)
    if os.environ.get("MEDIASCAN_UPDATE_GOLDEN"):
        GOLDEN.write_text(text)

    assert text == GOLDEN.read_text()


def test_the_points_of_a_site_sum_to_100_minus_its_score_to_the_last_digit(report):
    found = json.loads(json_v1.render(report), parse_float=Decimal)
    (leeds,) = [site for site in found["sites"] if site["name"] == "leeds"]
    points = [entry["points"] for entry in found["account"] if entry["site"] == "leeds"]

    assert sum(points) == 100 - leeds["score"]
    assert all(-one.as_tuple().exponent <= 4 for one in points)


def test_no_score_is_null_with_its_interval(report):
    york = document(report)["sites"][1]

    assert [york[name] for name in ("score", "floor", "ceiling", "floor_uncapped", "score_with_waivers")] == [None] * 5
    assert (york["verdict"], york["not_selected"]) == ("cannot_say", ["york-ws-02"])


def test_what_a_target_says_arrives_as_escaped_text(report):
    text = json_v1.render(report)

    assert text.isascii()
    assert all(character.isprintable() or character == "\n" for character in text)
    assert "\x1b[2Jo\u202ebad\u009b\x7f" in [
        line for finding in json.loads(text)["findings"] for line in finding["evidence"]
    ]


def test_findings_and_stray_files_of_unreached_targets_are_not_told(report, make_report):
    lost = [dataclasses.replace(one, state="truncated") for one in report.results]
    found = document(make_report(results=lost))

    assert (found["findings"], found["stray"]) == ([], [])


def test_results_and_stray_files_are_read_once_and_as_they_are_written(make_report):
    read, made = [], make_report()

    class Streamed:
        def __init__(self, name, items):
            self.name, self.items = name, items

        def __iter__(self):
            for item in self.items:
                read.append(self.name)
                yield item

    results, stray = Streamed("result", list(made.results)), Streamed("file", list(made.stray))
    pieces = json_v1.write(dataclasses.replace(made, results=results, stray=stray))
    text = ""
    while '"stray"' not in text:
        text += next(pieces)

    assert read == ["result"] * len(results.items)
    assert text + "".join(pieces) == json_v1.render(made)
    assert read == ["result"] * len(results.items) + ["file"] * len(stray.items)


def test_stray_files_may_come_apart_from_results_without_facts(make_report):
    made = make_report()
    bare = [dataclasses.replace(one, facts=None) for one in made.results]

    assert json_v1.render(make_report(results=bare, stray=list(made.stray))) == json_v1.render(made)


@pytest.mark.parametrize(
    "part", ["sites", "account", "plan", "targets", "findings", "stray", "silent", "knock_outs", "controls"]
)
def test_the_example_shows_every_part(report, part):
    assert document(report)[part]
