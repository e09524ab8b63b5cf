"""2008, again: the exports on the stick and in a profile are found, counted, ranked, known, and none of them is told."""

import re
import shlex
import subprocess
from pathlib import Path

import pytest

from tests.incident.conftest import mediascan, scanned
from tests.incident.exports import DRUGS, OFFENDERS, PRISONERS, PROLIFIC

pytestmark = pytest.mark.timeout(600)  # the first builds and scans all: half a minute, more on a busy machine
WHERE = {
    "prisoners": ("prisoners aug 08.csv", "", PRISONERS),
    "offenders": ("pnc.xlsx", "sheet 2", OFFENDERS),
    "prolific": ("ppo.zip", "member 1", PROLIFIC),
    "drugs": ("1219752000.M1P2.host:2,S", "attachment 1", DRUGS),
}
"""Export -> file, part, people."""
LONG = 10
"""Characters that do not stand in half a megabyte of random bytes by chance."""
START = 4
"""Characters of a value that are looked for first."""
ON_A_STICK = (
    "mount -t tmpfs none /media && mkdir /media/STICK && mount -o loop,ro {image} /media/STICK && exec env {command}"
)


def row(told, name):
    found = [one for one in told.rows if Path(one["path"]).name == name and one["verdict"] == "people"]
    assert len(found) == 1, (name, told.rows)
    return found[0]


@pytest.mark.parametrize("export", WHERE)
def test_every_export_is_found_where_it_lies_and_counted_within_two_in_a_hundred(told, export):
    name, part, people = WHERE[export]
    found = row(told, name)

    assert found["part"] == part
    assert abs(found["people"] - people) <= 0.02 * people


def test_the_exports_are_ranked_first_the_largest_on_top(told):
    files = [Path(one["path"]).name for one in told.rows]

    assert files[0] == WHERE["prisoners"][0]
    assert set(files[:5]) == {name for name, _, _ in WHERE.values()} | {"working copy.csv"}


@pytest.mark.parametrize("export", WHERE)
def test_every_export_is_known_by_its_fingerprint_and_by_no_other(told, export):
    name, _, people = WHERE[export]
    known = row(told, name)["known"]

    assert [one["export"].partition("-")[0] for one in known] == [export]
    assert people - 20 <= known[0]["of"] <= people  # some share a name, or initials, and a birth
    assert abs(known[0]["people"] - people) <= 0.02 * people


def test_half_an_export_is_known_after_somebody_worked_on_it(told):
    found = row(told, "working copy.csv")

    assert [one["export"].partition("-")[0] for one in found["known"]] == ["prisoners"]
    assert abs(found["known"][0]["people"] - PRISONERS // 2) <= 0.02 * PRISONERS // 2


def test_a_list_of_a_few_is_a_note_and_files_of_nobody_are_not_told(told):
    verdicts = {Path(one["path"]).name: one["verdict"] for one in told.rows}

    assert verdicts["few.csv"] == "few"
    assert not {"readme.txt", "minutes.txt"} & set(verdicts)


def test_it_ends_with_one_and_the_table_shows_each_export(told):
    assert told.code == 1
    joined = re.sub(r"\s", "", told.table)
    for name, _, _ in WHERE.values():
        assert re.sub(r"\s", "", name) in joined


def test_not_one_value_of_anybody_is_told(told, lists):
    assert spilt(told.everything, lists) == []


def spilt(text, lists):
    """Return every value of the exports that stands in a text; most are not looked for whose start stands nowhere."""
    small = text.lower()
    starts = {small[at : at + START] for at in range(len(small))}
    people = (one for export in lists.values() for one in export.people)
    values = (value for one in people for value in one.values())
    return [value for value in values if begins(value, starts) and value.lower() in small]


def begins(value, starts):
    """Tell whether the start of a value is among those of a text, or is too short to say."""
    return len(value) < START or value[:START].lower() in starts


def test_the_search_for_spilt_values_finds_one(told, lists):
    one = lists["offenders"].people[17]

    assert set(spilt(told.everything + one.surname, lists)) == {one.surname}
    assert spilt(told.everything + one.pnc, lists) == [one.pnc]


def test_a_fingerprint_holds_no_value_either_and_is_small(fingerprints, lists):
    for path in fingerprints:
        assert path.stat().st_size < 512 * 1024
        assert path.stat().st_mode & 0o777 == 0o600
        held = spilt(path.read_bytes().decode("latin-1"), lists)
        assert [value for value in held if len(value) >= LONG] == []


@pytest.mark.needs_root
@pytest.mark.needs_loop
def test_on_the_image_of_a_stick_that_is_mounted_they_are_on_removable_media_and_critical(
    carried, fingerprints, lists, tmp_path
):
    image = tmp_path / "stick.img"
    subprocess.run(["mkfs.ext4", "-q", "-d", carried[0], image, "64M"], check=True, capture_output=True)
    mounted = ("unshare", "-m", "--propagation", "private", "sh", "-c")
    told = scanned(
        ["/media/STICK"],
        fingerprints,
        tmp_path / "lines",
        lambda words: (*mounted, ON_A_STICK.format(image=image, command=shlex.join(words))),
    )

    found = [(one["people"], one["place"], one["severity"]) for one in told.rows if one["verdict"] == "people"]
    assert [people for people, _, _ in found] == pytest.approx([PRISONERS, OFFENDERS, PROLIFIC], rel=0.02)
    assert {(place, severity) for _, place, severity in found} == {("removable", "critical")}
    assert spilt(told.everything, lists) == []


def test_with_redact_no_name_of_a_file_is_told(carried):
    done = mediascan("stray", *carried, "--redact", "--json", "-")

    assert done.returncode == 1
    assert not re.search(r"prisoners|pnc\.xlsx|ppo|working copy|ann/", done.stdout + done.stderr)
