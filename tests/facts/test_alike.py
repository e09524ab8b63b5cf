"""Answers of a fleet decoded with a memory are, byte for byte, those decoded without one, whoever answered before."""

from __future__ import annotations

import threading
import tracemalloc
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from scanner.connectors import recording
from scanner.errors import EvidenceError
from scanner.evaluate import HostResult
from scanner.facts import State, frame
from scanner.facts.alike import BODIES, LISTS, SECTIONS, Alike
from scanner.facts.codec import encode_facts
from scanner.facts.decode import Decoded, decode
from scanner.facts.frame import Piece
from scanner.ledger import rows
from scanner.limits import DEFAULT, Limits
from scanner.script import Identity, Output
from scanner.values import replace
from tests.ledger.conftest import result as result_of

RECORDINGS = sorted((Path(__file__).parents[1] / "vm" / "recordings").iterdir())
NONCE = "0123456789abcdef" * 2
MEGABYTE = 1 << 20


def said(found: Mapping[str, Piece]) -> Output:
    return Output(frame.written(found, NONCE), b"", 0, Identity.KNOWN)


def pieces(folder: Path) -> dict[str, Piece]:
    recorded = recording.read(folder, DEFAULT)
    return frame.pieces(recorded.stdout, recorded.nonce, DEFAULT)


@pytest.fixture(scope="module")
def machines() -> list[dict[str, Piece]]:
    """Return the sections of every recorded machine."""
    return [pieces(folder) for folder in RECORDINGS]


def result(decoded: Decoded) -> HostResult:
    return result_of("t", facts=decoded.facts, state=decoded.state, reason=decoded.reason)


def meant(output: Output, alike: Alike | None, limits: Limits = DEFAULT) -> object:
    """Return all that comes of an answer: facts and row, or why there are none."""
    try:
        decoded = decode(output, NONCE, limits, alike)
    except EvidenceError as error:
        return error.state, error.reason
    return decoded, rows.encode(result(decoded), alike)


def test_recorded_machines_mean_the_same_whoever_answered_before(machines: list[dict[str, Piece]]) -> None:
    alike = Alike()
    for machine in (*machines, *reversed(machines), *machines):
        assert meant(said(machine), alike) == meant(said(machine), None)
    assert len(alike.sections) > 0


def test_what_came_before_is_one_object_and_the_rest_is_not(machines: list[dict[str, Piece]]) -> None:
    alike = Alike()
    one = machines[0]
    meant(said(one), alike)
    other = one | {"host": replace(one["host"], body=one["host"].body.replace(b"|", b"|x", 1))}
    first, second = (decode(said(machine), NONCE, DEFAULT, alike).facts for machine in (one, other))

    assert first.host is not second.host
    assert all(getattr(first, name) is getattr(second, name) for name in one if name not in ("host", "stray"))


def test_a_section_is_counted_when_it_comes_again_and_no_two_get_one_number(machines: list[dict[str, Piece]]) -> None:
    alike = Alike()
    numbers: list[int] = []
    for machine in machines:
        facts = [decode(said(machine), NONCE, DEFAULT, alike).facts for _ in range(3)]
        sections = [[getattr(one, name) for name in machine if name != "stray"] for one in facts]

        assert [one.number for one in sections[1]] == [one.number for one in sections[2]]
        assert 0 not in [one.number for one in sections[1]]
        numbers += [again.number for first, again in zip(*sections[:2], strict=True) if not first.number]

    assert len(numbers) == len(set(numbers)) > len(machines)


def test_one_changed_byte_anywhere_is_seen(machines: list[dict[str, Piece]]) -> None:
    alike, one = Alike(), machines[0]
    meant(said(one), alike)
    for name, piece in one.items():
        for at in range(0, len(piece.body), max(1, len(piece.body) // 8)):
            body = piece.body[:at] + bytes([piece.body[at] ^ 1]) + piece.body[at + 1 :]
            changed = said(one | {name: replace(piece, body=body)})

            assert meant(changed, alike) == meant(changed, None), (name, at)


def test_a_section_in_another_state_is_another_section(machines: list[dict[str, Piece]]) -> None:
    alike, one = Alike(), machines[0]
    meant(said(one), alike)
    for state in State:
        for name, piece in one.items():
            changed = said(one | {name: replace(piece, state=state, status=124 if state is State.TIMEOUT else 0)})

            assert meant(changed, alike) == meant(changed, None), (name, state)


def test_a_body_under_another_name_means_what_it_means_there(machines: list[dict[str, Piece]]) -> None:
    alike, one = Alike(), machines[0]
    meant(said(one), alike)
    for lender in one.values():
        changed = said({name: replace(piece, body=lender.body) for name, piece in one.items()})

        assert meant(changed, alike) == meant(changed, None), lender.name


def test_other_limits_are_another_question(machines: list[dict[str, Piece]]) -> None:
    alike, one = Alike(), machines[0]
    meant(said(one), alike)
    narrow = replace(DEFAULT, items=3)

    assert meant(said(one), alike, narrow) == meant(said(one), None, narrow)


def test_threads_may_ask_at_the_same_moment(machines: list[dict[str, Piece]]) -> None:
    alike, wrong = Alike(), []
    expected = [meant(said(machine), None) for machine in machines]

    def ask(first: int) -> None:
        for number in range(len(machines)):
            place = (first + number) % len(machines)
            if meant(said(machines[place]), alike) != expected[place]:
                wrong.append(place)

    threads = [threading.Thread(target=ask, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert not wrong


def strange(machine: dict[str, Piece]) -> Iterator[Output]:
    """Yield answers of which every section differs from all others, as small lines that make many values."""
    for number in range(12):
        modules = b"@ok /proc/modules\n" + b"".join(b"|m%d_%d 1 0 - Live 0x0\n" % (number, n) for n in range(1200))
        mounts = b"@ok /proc/self/mountinfo\n" + b"".join(
            b"|%d 1 0:1 / /%d%d rw - t t r\n" % (n + 30, number, n) for n in range(900)
        )
        options = b"@ok /etc/modprobe.d/a.conf\n" + b"".join(b"|alias a%d_%d b\n" % (number, n) for n in range(1200))
        yield said(
            machine
            | {
                "modules": replace(machine["modules"], body=modules),
                "mounts": replace(machine["mounts"], body=mounts),
                "modprobe": replace(machine["modprobe"], body=options),
            }
        )


def test_answers_that_always_differ_take_no_more_than_their_room(machines: list[dict[str, Piece]]) -> None:
    alike = Alike()
    machine = next(one for one in machines if "modprobe" in one)
    meant(said(machine), alike)
    tracemalloc.start()
    try:
        for output in strange(machine):
            meant(output, alike)
            assert alike.sections.taken <= BODIES
            assert len(alike.sections) <= SECTIONS
        kept = tracemalloc.get_traced_memory()[0]
    finally:
        tracemalloc.stop()

    assert kept < 8 * MEGABYTE


def test_the_text_of_a_section_is_that_of_its_own_value(machines: list[dict[str, Piece]]) -> None:
    alike = Alike()
    for number in range(120):
        machine = machines[number % len(machines)]
        body = machine["host"].body.replace(b"\n|", b"\n|%d" % number)
        decoded = decode(said(machine | {"host": replace(machine["host"], body=body)}), NONCE)
        row = rows.encode(result(decoded), alike)

        assert encode_facts(decoded.facts) == encode_facts(facts_of(row))


def facts_of(row: rows.Row):
    facts = rows.decode(row.result, row.findings, row.facts, row.stray).facts
    assert facts is not None
    return facts


def test_a_list_is_written_once_while_it_is_the_very_same_and_another_that_is_equal_anew() -> None:
    alike, written = Alike(), []

    def write(values: tuple[str, ...]) -> str:
        written.append(values)
        return ",".join(values)

    lists = [tuple(f"{number} {word}" for word in "abc") for number in (1, 2, 1)]

    assert [alike.written(values, write) for values in lists * 2] == [",".join(values) for values in lists] * 2
    assert len(written) == 3


def test_lists_that_always_differ_take_no_more_than_their_room() -> None:
    alike = Alike()

    for number in range(5000):
        values = (f"finding {number}",)
        assert alike.written(values, lambda values: values[0] * 50) == values[0] * 50

    assert len(alike.lists) <= LISTS
