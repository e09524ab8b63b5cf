"""A report with pseudonyms: no name of a file or an account, and everything else as it was."""

import io
import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from scanner.check import Finding, Severity, Status
from scanner.facts import LinuxFacts, StrayFile, StrayRoot, StrayScan, ok
from scanner.render import json_v1
from scanner.render.terminal.report import show
from scanner.report.redact import Names, redacted, redacted_scan
from scanner.score import SiteInfo
from tests.render.terminal.estate import P, result, whole

CANARY = "Zyxqvanary"
FILES = tuple(
    StrayFile(path, "sheet 1", "people", 84_000 - n, ("surname",), "high", place, 9, 0o644, 0, owner=CANARY.lower())
    for n, (path, place) in enumerate(
        [
            (f"/home/{CANARY.lower()}/Documents/{CANARY} of Leeds: list, final.xlsx", "home"),
            (f"/media/{CANARY.lower()}/{CANARY}/list.csv", "removable"),
            (f"C:\\Users\\{CANARY}\\OneDrive\\list.csv", "home"),
        ]
    )
)
SCAN = StrayScan("python", "1", (StrayRoot(f"/media/{CANARY}", "removable", "ok", 3, 9, 9),), FILES)


def report():
    finding = Finding(
        "stray-none-in-homes", Status.FAIL, Severity.HIGH, f"not enough was read: /home/{CANARY}: denied",
        (f"{FILES[0].path} [sheet 1]: 84000 people (surname), confidence high", f"/home/{CANARY}: 3 files, 9 bytes read"),
    )  # fmt: skip
    one = result("leeds", "leeds-ws-01", (P, P, P, P), facts=LinuxFacts(stray=ok("stray", SCAN)))
    return whole((SiteInfo("leeds"),), [replace(one, findings=(*one.findings, finding))])


def told(what):
    stream = io.StringIO()
    show(what, {}, Console(file=stream, width=200))
    return stream.getvalue() + json_v1.render(what)


def test_no_word_of_a_path_and_no_account_is_left():
    assert CANARY.lower() in told(report()).lower()
    assert CANARY.lower() not in told(redacted(report())).lower()


def test_counts_kinds_and_places_stay_as_they_are():
    before, after = (json.loads(json_v1.render(one)) for one in (report(), redacted(report())))
    hidden = ("path", "owner")
    plain = [
        [{name: row[name] for name in row if name not in hidden} for row in one["stray"]] for one in (before, after)
    ]

    assert plain[0] == plain[1]
    assert before["sites"] == after["sites"]


def test_one_word_has_one_pseudonym_and_folders_of_the_system_and_extensions_stay():
    names = Names()

    assert names.path("/home/ann/Documents/jtrack aug.tar.gz") == "/home/name-1/Documents/name-2.gz"
    assert names.path("/media/ann/STICK/jtrack aug.tar") == "/media/name-1/name-3/name-4.tar"
    assert names.path("D:\\ann\\.netrc") == "D:\\name-1\\name-5"
    assert (names.name("ann"), names.name("root"), names.name("")) == ("name-1", "root", "")


def test_a_line_that_begins_with_a_known_path_loses_all_of_it_whatever_signs_it_holds():
    names = Names()
    hidden = names.path("/srv/of Ann: list, 2008.csv")

    assert names.text("/srv/of Ann: list, 2008.csv: 12 people (surname)") == f"{hidden}: 12 people (surname)"
    assert names.text("/srv/of Ann: list, 2008.csv [sheet 2]: 12 people") == f"{hidden} [sheet 2]: 12 people"


@given(st.text(min_size=1, max_size=40).filter(lambda word: "/" not in word and word.strip(". ")))
def test_no_name_of_a_file_comes_through(word):
    unlikely = f"zy{word}xq"

    assert unlikely not in Names().path(f"/srv/{unlikely}/{unlikely}.csv")


def test_a_scan_of_paths_at_hand_hides_its_roots_as_well():
    assert CANARY.lower() not in repr(redacted_scan(SCAN)).lower()
    assert [file.people for file in redacted_scan(SCAN).files] == [84_000, 83_999, 83_998]


@pytest.mark.parametrize("text", ["/dev/vda2: LUKS2", "every volume lies on LUKS", "/srv/nobody knows: 3"])
def test_lines_without_a_path_of_people_stay(text):
    assert Names().text(text) == text
