"""No file takes all the time: one that uses up its share is told, the next are read. Time is counted, not waited for."""

import io
import itertools
import json
import tarfile

import pyarrow as pa
import pytest
from pyarrow import parquet

from scanner.collectors.python.asked.settings import Budget, Settings
from scanner.collectors.python.scan.content import judge_content
from scanner.collectors.python.scan.program import Scan
from scanner.collectors.python.tables.judgement import Context
from tests.stray.judging import PEOPLE, Held, slashed
from tests.stray.scan.crowd import CROWD

FILLER = "12,bolt,3.50,shelf\n" * 20_000
"""Nobody's: many reads."""


class Ticking(Held):
    """A source that costs a second of the processor a read."""

    def __init__(self, data, budget):
        super().__init__(data)
        self.budget = budget

    def open(self):
        return TickingPieces(self.data, self.budget)


class TickingPieces(io.BytesIO):
    def __init__(self, data, budget):
        super().__init__(data)
        self.budget = budget

    @property
    def position(self):
        return self.tell()

    def read(self, count=4096):
        self.budget.processor.now += 1
        self.budget.use_bytes(0)
        return super().read(min(count, 4096))


class Clock:
    now = 0.0

    def __call__(self):
        return self.now


def context(**settings):
    budget = Budget(Settings(json.dumps(settings)), Clock(), Clock())
    return Context(b"key", 2026, 10, budget)


def said(data, scan):
    scan.budget.use_file()
    return [(part, found.verdict, found.reason) for part, found in judge_content(Ticking(data, scan.budget), scan)]


class Ending(Ticking):
    """One that ends where it was read to once most of its share of the time is used up, as files do."""

    def open(self):
        return EndingPieces(self.data, self.budget)


class EndingPieces(TickingPieces):
    def read(self, count=4096):
        return b"" if self.budget.ends_reading() else super().read(count)


@pytest.mark.parametrize("data", [b"{\\rtf1 " + b"Nobody is here.\\par " * 40_000 + b"}"], ids=["rich text"])
def test_what_is_not_read_to_its_end_for_want_of_time_is_not_told_to_be_damaged(data):
    scan = context(seconds=1600, file_share=0.05)
    scan.budget.use_file()
    found = [(part, one.verdict, one.reason) for part, one in judge_content(Ending(data, scan.budget), scan)]

    assert found == [("", "clean", ""), ("", "not_read", "time")]


def test_what_takes_more_than_its_share_is_told_and_the_next_file_is_read():
    scan = context(seconds=1600, file_share=0.05)

    assert said(FILLER.encode(), scan) == [("", "not_read", "time")]
    assert said(CROWD.encode(), scan) == [("", "people", "")]


def test_with_a_share_enough_it_is_read():
    assert said(FILLER.encode(), context(seconds=200_000, file_share=0.05)) == [("", "clean", "")]


def test_a_share_is_one_of_the_time_that_is_left():
    scan = context(seconds=200_000, file_share=0.05)
    scan.budget.clock.now = 199_000.0

    assert said(FILLER.encode(), scan) == [("", "not_read", "time")]


def test_what_was_found_before_stays_and_no_later_member_is_tried():
    held = io.BytesIO()
    with tarfile.open(fileobj=held, mode="w") as archive:
        for text in (CROWD, FILLER, *[CROWD] * 9):
            data = text.encode()
            member = tarfile.TarInfo("a")
            member.size = len(data)
            archive.addfile(member, io.BytesIO(data))
    scan = context(seconds=1600, file_share=0.05)

    assert said(held.getvalue(), scan) == [("member 1", "people", ""), ("", "not_read", "time")]


def test_in_a_scan_it_is_counted_as_the_other_caps_are_and_the_root_is_read_to_its_end(tmp_path):
    (tmp_path / "a.csv").write_text(FILLER * 20)
    (tmp_path / "b.csv").write_text(CROWD)
    out = io.StringIO()
    argument = {"roots": [str(tmp_path)], "seconds": 1000, "file_share": 0.02}
    Scan(Settings(json.dumps(argument)), out, processor=itertools.count().__next__).run()
    lines = [json.loads(line) for line in out.getvalue().splitlines()]
    (root,) = [line["root"] for line in lines if "root" in line]

    assert [line["file"]["reason"] for line in lines if "file" in line] == ["time", ""]
    assert (root["state"], root["files"], root["skipped"]) == ("ok", 2, [["time", 1]])
    assert root["bytes_read"] == len(CROWD)


def test_a_list_of_millions_in_a_few_bytes_takes_no_more_than_its_share(tmp_path):
    path = tmp_path / "list.parquet"
    parquet.write_table(pa.table({"surname": [["x"] * 3_000_000]}), path, data_page_size=2**30)
    budget = Budget(Settings('{"seconds": 80}'), lambda: 0.0, itertools.count().__next__)
    budget.use_file()
    scan = Context(b"key", 2026, 10, budget)

    assert path.stat().st_size < 1000
    assert [found.reason for _, found in judge_content(Held(path.read_bytes()), scan)] == ["time"]


PAGE = "<!DOCTYPE html><html><body>{}</body></html>".format(
    "".join(
        f"<div class=card><div>Name</div><div>{one.forename} {one.surname}</div>\n"
        f"<div>Date of birth</div><div>{slashed(one)}</div></div>"
        for one in PEOPLE
    )
    * 400
)
"""Two megabytes and a half: no table; several readers go through it before one finds people."""


def scanned(folder, file_share):
    """Return (how often the clock was looked at, what is said of the files, of the root), a look taking a second."""
    out, looks = io.StringIO(), itertools.count()
    argument = {"roots": [str(folder)], "seconds": 2000, "file_share": file_share}
    Scan(Settings(json.dumps(argument)), out, processor=looks.__next__).run()
    lines = [json.loads(line) for line in out.getvalue().splitlines()]
    (root,) = [line["root"] for line in lines if "root" in line]
    return next(looks), [line["file"] for line in lines if "file" in line], root


@pytest.fixture(scope="module")
def page(tmp_path_factory):
    """Return (a folder with the page, how often the clock is looked at until it is read)."""
    folder = tmp_path_factory.mktemp("page")
    (folder / "a.html").write_text(PAGE)
    return folder, scanned(folder, 1)[0]


@pytest.mark.parametrize("part", [0.9, 1.1])
def test_who_was_counted_in_a_text_until_most_of_its_time_was_over_is_told(page, part):
    folder, looks = page
    _, files, root = scanned(folder, part * looks / 2000)

    assert [(file["verdict"], file["reason"]) for file in files] == [("people", ""), ("not_read", "time")]
    assert 60 <= files[0]["people"] <= 61  # the last record that was read may be cut in two
    assert root["skipped"] == [["time", 1]]
