"""Whatever a target does, its scan ends in one state, in time, in bounded memory, and nothing is left behind."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from scanner.limits import KIB, MIB, Limits

SECONDS = 0.6
SMALL = Limits(stdout_bytes=4 * MIB, stderr_bytes=256 * KIB, connect_seconds=SECONDS)
MEMORY = 80 * MIB

CASES = {
    "silent": "timeout:banner",
    "banner_drip": "timeout:banner",
    "banner_lines": "timeout:banner",
    "banner_flood": "protocol_error",
    "banner_control_characters": "protocol_error",
    "silent_after_banner": "timeout:kex",
    "huge_packet": "protocol_error",
    "empty_packets": "protocol_error",
    "garbage": "protocol_error",
    "reset": "unreachable:closed",
    "close_at_once": "unreachable:closed",
    "silent_login": "timeout:auth",
    "disconnect_in_login": "auth_failed",
    "interactive_unasked": "protocol_error",
    "only_interactive": "auth_failed",
    "second_proof": "auth_failed",
    "refuse_keys": "auth_failed",
    "refuse_session": "protocol_error",
    "refuse_exec": "protocol_error",
    "no_exec": "timeout:exec",
    "drip": "timeout:exec",
    "flood_stdout": "output_limit",
    "flood_stderr": "output_limit",
    "flood_within_the_window": "output_limit",
    "rekey_with_another_key": "identity_changed",
}


def peak_memory() -> int:
    status = Path("/proc/self/status").read_text()
    return int(status.split("VmHWM:")[1].split()[0]) * KIB


@pytest.mark.parametrize(("mode", "state"), CASES.items())
def test_a_hostile_target_ends_in_its_state_in_time_and_leaves_nothing(
    hostile, connector, runner, nothing_left, capsys, mode, state
):
    Path("/proc/self/clear_refs").write_text("5")  # proc(5): resets the peak
    memory, began = peak_memory(), time.monotonic()

    error = runner.fail(connector(hostile.known_hosts), hostile.target(mode), limits=SMALL, seconds=2 * SECONDS)

    assert error.state == state
    assert time.monotonic() - began < 2 * SECONDS + 1
    assert peak_memory() - memory < MEMORY
    assert error.reason.isprintable()
    assert len(error.reason) < 400
    assert "Traceback" not in "".join(capsys.readouterr())
    nothing_left()
