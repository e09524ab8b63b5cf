import gzip
import stat
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scanner.connectors import recording
from scanner.connectors.recording import Recording
from scanner.errors import EvidenceError, TargetError
from scanner.facts import frame
from scanner.limits import Limits
from scanner.script import Identity

OLD = "f" * 32


def framed(nonce: str) -> bytes:
    mark = f"\n--{nonce} "
    return f"{mark}plain\n{mark}host begin ok\nbody{mark}host end 0 4{mark}done 1\n".encode()


def test_a_replayed_answer_carries_the_nonce_of_the_run_that_asks(replay):
    situation = replay.situation(stdout=framed(OLD), nonce=OLD, exit_status=0)
    output = situation.run()

    assert frame.pieces(output.stdout, situation.script.nonce, Limits())["host"].body == b"body"
    assert output.identity is Identity.RECORDED


def test_an_answer_says_when_it_was_recorded(replay):
    assert (
        replay.situation(stdout=b"x", recorded_at="2026-03-02T09:00:00+00:00")
        .run()
        .recorded_at.startswith("2026-03-02")
    )


def test_a_recording_that_names_another_nonce_than_its_frame_is_not_believed(replay):
    situation = replay.situation(stdout=framed(OLD), nonce="e" * 32, exit_status=0)

    with pytest.raises(EvidenceError) as refused:
        frame.pieces(situation.run().stdout, situation.script.nonce, Limits())

    assert refused.value.state == "replayed"


def test_a_recorded_failure_ends_as_it_ended(replay):
    with pytest.raises(TargetError) as ended:
        replay.situation(state="timeout:banner", reason="silence").run()

    assert (ended.value.state, ended.value.reason) == ("timeout:banner", "silence")


def test_a_recording_of_another_collector_says_so(replay):
    output = replay.situation(stdout=b"", digest="0" * 64, exit_status=0).run()

    assert output.notes == ("recorded with another collector (000000000000)",)


def test_what_is_written_is_read_back_and_is_its_owners_alone(tmp_path):
    one = Recording(nonce=OLD, digest="d", exit_status=0, recorded_at="2026-11-24T10:00:00+00:00", stdout=b"\x00\xff")
    recording.write(tmp_path / "r", one)

    assert recording.read(tmp_path / "r", Limits()) == one
    assert {stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "r").iterdir()} == {0o600}


def test_a_packed_answer_is_inflated_up_to_the_limit(tmp_path):
    recording.write(tmp_path, Recording(exit_status=0))
    (tmp_path / "stdout.gz").write_bytes(gzip.compress(b"x" * 5000))

    assert recording.read(tmp_path, Limits(inflated_bytes=5000)).stdout == b"x" * 5000
    with pytest.raises(TargetError) as ended:
        recording.read(tmp_path, Limits(inflated_bytes=4999))
    assert ended.value.state == "output_limit"


@pytest.mark.parametrize(
    "packed", [gzip.compress(b"x" * 5000)[:-9], b"x" * 100, b""], ids=["cut off", "not packed", "empty"]
)  # without names, the moment of packing would stand in the name
def test_a_packed_answer_that_is_broken_is_no_recording(tmp_path, packed):
    recording.write(tmp_path, Recording(exit_status=0))
    (tmp_path / "stdout.gz").write_bytes(packed)

    with pytest.raises(TargetError) as ended:
        recording.read(tmp_path, Limits())
    assert ended.value.state == "bad_evidence"


@pytest.mark.parametrize(
    ("header", "said"),
    [
        ("nothing", "not a recording"),
        ("[]", "schema"),
        ('{"schema": "mediascan/recording-2"}', "schema"),
        ('{"schema": "mediascan/recording-1", "x": 1}', "unknown field 'x'"),
        ('{"schema": "mediascan/recording-1", "exit_status": true}', "exit_status"),
        ('{"schema": "mediascan/recording-1", "nonce": null}', "nonce"),
    ],
)
def test_a_recording_that_is_none_is_bad_evidence_and_says_why(tmp_path, header, said):
    (tmp_path / "recording.json").write_text(header)

    with pytest.raises(TargetError) as refused:
        recording.read(tmp_path, Limits())

    assert refused.value.state == "bad_evidence"
    assert said in str(refused.value)


def test_a_missing_recording_names_the_place_and_the_remedy(tmp_path):
    with pytest.raises(TargetError) as refused:
        recording.read(tmp_path / "gone", Limits())

    assert refused.value.state == "unreachable:no_recording"
    assert str(tmp_path / "gone") in str(refused.value)
    assert "inventory" in refused.value.remedy


@given(body=st.binary(max_size=200))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
def test_any_bytes_in_place_of_the_header_are_read_or_refused(tmp_path, body):
    (tmp_path / "recording.json").write_bytes(body)

    assert _state(tmp_path) in ("bad_evidence", "ok" if recording.SCHEMA.encode() in body else "refused")


def _state(folder: Path) -> str:
    try:
        return recording.read(folder, Limits()).state
    except TargetError as refused:
        return refused.state
