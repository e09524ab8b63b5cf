from dataclasses import replace
from pathlib import Path

import pytest
from estate import PROFILES, targets
from hypothesis import given
from hypothesis import strategies as st

from scanner.connectors.table import Settings
from scanner.ledger import rows
from scanner.scan.record import safe
from scanner.scan.work import Kit, worker


@pytest.fixture
def kit() -> Kit:
    return Kit(settings=Settings(), connectors=("local", "replay"), profiles=PROFILES)


def facts_of(row):
    return rows.decode(row.result, row.findings, row.facts).facts


def test_a_recorded_scan_of_this_machine_replays_to_the_same_facts(kit, tmp_path):
    (target,) = targets("me", connector="local", profile="server")
    live = worker(replace(kit, record_to=str(tmp_path)))(target)
    again = worker(kit)(replace(target, connector="replay", recording=str(tmp_path / "leeds" / "me")))

    assert (live.state, again.state) == ("ok", "ok")
    assert facts_of(again).host == facts_of(live).host
    assert rows.decode(again.result, again.findings).assurance.value == "recorded"


def test_a_recorded_failure_replays_as_the_failure(kit, tmp_path):
    (target,) = targets("gone", connector="replay", recording=str(tmp_path / "nothing"))
    first = worker(replace(kit, record_to=str(tmp_path / "kept")))(target)
    again = worker(kit)(replace(target, recording=str(tmp_path / "kept" / "leeds" / "gone")))

    assert first.state == again.state == "unreachable:no_recording"


def test_a_recording_that_cannot_be_kept_is_a_state_of_its_target(kit, tmp_path):
    (tmp_path / "a file").touch()
    (target,) = targets("me", connector="replay", recording=str(tmp_path / "nothing"))

    row = worker(replace(kit, record_to=str(tmp_path / "a file")))(target)

    assert (row.target, row.state) == ("me", "error:internal")
    assert "the scanner itself failed (NotADirectoryError" in rows.decode(row.result, row.findings).reason


@pytest.mark.parametrize(
    ("name", "kept"), [("ws-01", "ws-01"), ("../../etc", "etc-"), ("CON", "con-"), ("", ""), ("a/b", "a-b-")]
)
def test_what_is_legible_of_a_name_is_kept(name, kept):
    assert safe(name).startswith(kept)


@given(st.text(), st.text())
def test_no_two_names_share_a_file_and_none_leads_out(one, other):
    assert (safe(one) == safe(other)) is (one == other)
    assert Path(safe(one)).name == safe(one)
    assert len(safe(one)) <= 60
