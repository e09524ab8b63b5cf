"""`--since-last`: what goes to a target of an earlier scan, what comes from the ledger, and one scan after another."""

from __future__ import annotations

import base64
import random
from dataclasses import replace
from types import SimpleNamespace

import pytest

from scanner.catalog.profiles import StrayOptions
from scanner.cli.estate import opened_estate
from scanner.facts import LinuxFacts, Seen, StrayFile, StrayScan, ok
from scanner.inventory.secrets import resolve
from scanner.inventory.select import select
from scanner.ledger import reading, store
from scanner.scan import session
from scanner.scan.earlier import Earlier, asked, joined

DIGESTS = [bytes([n]) * 6 for n in range(200)]
TEXTS = tuple(base64.b64encode(b"".join(DIGESTS[at : at + 50])).decode() for at in range(0, 200, 50))
TARGET = SimpleNamespace(site="leeds", name="desk")
FILE = StrayFile("/home/ann/a.csv", "", "people", 12, ("surname",), "high", "home", 1, 0o600, 0)


def scanned(*files, clean=TEXTS, found=(), kept=()):
    return StrayScan("python", "1", (), files, seen=Seen(clean, found, kept))


def earlier(scan, reread=0.0):
    return Earlier(scans={("leeds", "desk"): scan}, reread=reread, chance=random.Random(1))


def sent(given):
    found = base64.b64decode("".join(given["clean"]))
    return [found[at : at + 6] for at in range(0, len(found), 6)]


def test_a_target_is_given_all_that_the_earlier_scan_saw_under_the_mark():
    given = asked(earlier(scanned()), TARGET, "mark")

    assert (given["mark"], sent(given), given["found"]) == ("mark", DIGESTS, [])


def test_a_share_is_left_out_at_random_and_is_read_again():
    left = sent(asked(earlier(scanned(), reread=0.25), TARGET, "mark"))

    assert set(left) < set(DIGESTS)
    assert 130 <= len(left) <= 170
    assert sent(asked(earlier(scanned(), reread=1.0), TARGET, "mark")) == []


def test_a_digest_that_is_cut_is_none_and_costs_no_other():
    torn = base64.b64encode(b"".join(DIGESTS[:2]) + b"cut").decode()

    assert sent(asked(earlier(scanned(clean=(torn,))), TARGET, "mark")) == DIGESTS[:2]


@pytest.mark.parametrize("scan", [None, replace(scanned(), seen=None), scanned(clean=("no base64",))])
def test_without_an_earlier_scan_nothing_is_left_unread(scan):
    given = asked(Earlier(scans={} if scan is None else {("leeds", "desk"): scan}, reread=0.0), TARGET, "mark")

    assert given["mark"] == "mark"
    assert not given.get("clean")


def facts(scan):
    return LinuxFacts(stray=ok("stray", scan))


def told(scan, before):
    return [(file.path, file.people) for file in joined(facts(scan), before).stray.require().files]


def test_what_was_found_in_a_directory_that_is_as_it_was_is_found_again():
    below = replace(FILE, path="/home/ann/deeper/b.csv")

    assert told(scanned(kept=("/home/ann",)), scanned(FILE, below)) == [("/home/ann/a.csv", 12)]


def test_what_is_told_anew_is_not_told_twice():
    anew = replace(FILE, people=13)

    assert told(scanned(anew, kept=("/home/ann",)), scanned(FILE)) == [("/home/ann/a.csv", 13)]


def test_a_directory_that_the_earlier_scan_did_not_tell_of_brings_nothing():
    assert told(scanned(kept=("/srv",)), scanned(FILE)) == []
    assert told(scanned(kept=("/home/ann",)), None) == []


@pytest.fixture
def scan_here(tmp_path):
    """Scan this machine, of which the profile names one folder, into a ledger; return (files, what was kept there)."""
    inventory, catalog = opened_estate(None)
    only = StrayOptions((str(tmp_path / "root"),), 60)
    profiles = {name: replace(one, stray=only) for name, one in catalog.profiles.items()}
    selection = select(inventory, sites=(), targets=(), limit=None)

    def run(since_last):
        settings = session.Settings(ledger=tmp_path / "state/ledger.sqlite", command="", since_last=since_last)
        session.scan(selection, replace(catalog, profiles=profiles), resolve(inventory), settings, lambda _: None)
        with store.reading(settings.ledger) as ledger:
            (scan,) = reading.newest_scans(ledger).values()
        return [(file.path.rpartition("/")[2], file.verdict) for file in scan.files], scan

    return run


def test_one_scan_goes_on_from_the_last(scan_here, tmp_path):
    crowd = "surname,dob\n" + "".join(f"Smith{'abcdefghijklmno'[n]},0{n % 9 + 1}/02/19{60 + n}\n" for n in range(12))
    for name in ("old", "new"):
        (tmp_path / "root" / name).mkdir(parents=True)
    (tmp_path / "root/old/list.csv").write_text(crowd)
    found, plain = scan_here(None)
    assert (found, plain.seen) == ([("list.csv", "people")], None)

    found, first = scan_here(0.0)
    (tmp_path / "root/new/other.csv").write_text(crowd)
    later, second = scan_here(0.0)

    assert found == [("list.csv", "people")]
    assert sorted(later) == [("list.csv", "people"), ("other.csv", "people")]
    assert second.roots[0].bytes_read == second.roots[0].bytes_seen == 2 * len(crowd)
    assert set(first.seen.found) != set(second.seen.found)
