"""The store of pins: one file, never half written, never a changed key."""

from __future__ import annotations

import json
import multiprocessing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.connectors.ssh.pins import PinStore
from scanner.errors import TargetError, UsageError

FIRST = "2026-03-01T12:00:00+00:00"


def test_a_pin_is_found_by_another_process_with_its_first_time(tmp_path):
    PinStore(tmp_path / "state" / "pins").add("host", b"key", FIRST)

    pin = PinStore(tmp_path / "state" / "pins").find("host")

    assert (pin.key, pin.first_seen, pin.confirmed) == (b"key", FIRST, False)


def test_the_file_is_for_its_owner_only_even_when_it_was_open_before(tmp_path):
    path = tmp_path / "pins"
    store = PinStore(path)
    store.add("a", b"key", FIRST)
    path.chmod(0o644)

    store.add("b", b"key", FIRST)

    assert path.stat().st_mode & 0o777 == 0o600
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["pins", "pins.lock"]


def test_another_key_for_a_pinned_host_is_refused_even_if_the_other_run_was_faster(tmp_path):
    late = PinStore(tmp_path / "pins")
    PinStore(tmp_path / "pins").add("host", b"first", FIRST)

    with pytest.raises(TargetError, match="identity_changed"):
        late.add("host", b"second", "2027-01-01T00:00:00+00:00")

    assert PinStore(tmp_path / "pins").find("host").key == b"first"


def test_only_the_pinned_fingerprint_confirms_and_only_a_pinned_host(tmp_path):
    store = PinStore(tmp_path / "pins")
    store.add("host", b"key", FIRST)
    fingerprint = json.loads((tmp_path / "pins").read_text())["pins"]["host"]["fingerprint"]

    with pytest.raises(UsageError, match="nothing was changed"):
        store.confirm("host", "SHA256:wrong")
    with pytest.raises(UsageError, match="is not pinned"):
        store.confirm("other", fingerprint)
    assert not store.find("host").confirmed

    assert store.confirm("host", f" {fingerprint}= ").confirmed
    assert PinStore(tmp_path / "pins").find("host").confirmed


def add_many(path: Path, worker: int) -> None:
    store = PinStore(path)
    for number in range(20):
        store.add(f"{worker}-{number}", b"key", FIRST)


def test_processes_that_pin_at_the_same_time_lose_nothing(tmp_path):
    path = tmp_path / "pins"
    context = multiprocessing.get_context("spawn")
    workers = [context.Process(target=add_many, args=(path, worker)) for worker in range(2)]
    for worker in workers:
        worker.start()
    add_many(path, 2)
    for worker in workers:
        worker.join()

    assert all(worker.exitcode == 0 for worker in workers)
    assert len(json.loads(path.read_text())["pins"]) == 60


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "{}",
        '{"schema": "other", "pins": {}}',
        '{"schema": "mediascan-pins-1", "pins": {"h": {"key": "!"}}}',
    ],
)
def test_a_store_that_cannot_be_read_is_an_error_and_never_an_empty_one(tmp_path, text):
    path = tmp_path / "pins"
    path.write_text(text)

    with pytest.raises(UsageError) as caught:
        PinStore(path)

    assert str(path) in str(caught.value)
    assert path.read_text() == text


@given(st.binary(max_size=200))
def test_no_bytes_at_all_make_the_store_fail_in_another_way(tmp_path_factory, data):
    path = tmp_path_factory.mktemp("pins") / "pins"
    path.write_bytes(data)

    with pytest.raises(UsageError):
        PinStore(path)
