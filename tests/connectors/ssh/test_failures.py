"""Every way in which paramiko, or a socket, fails has a name of ours."""

from __future__ import annotations

import errno
import importlib
import inspect
import pkgutil
import socket

import paramiko
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.connectors.dial import no_connection
from scanner.connectors.ssh.failures import states, translate
from scanner.errors import TargetError

WINDOWS = {"_winapi", "win_pageant", "win_openssh"}
MODULES = [module.name for module in pkgutil.iter_modules(paramiko.__path__) if module.name not in WINDOWS]


@pytest.mark.parametrize("module", MODULES)
def test_every_exception_class_that_paramiko_defines_is_in_the_table(module):
    found = importlib.import_module(f"paramiko.{module}")
    own = [
        kind
        for _, kind in inspect.getmembers(found, inspect.isclass)
        if issubclass(kind, BaseException) and kind.__module__ == found.__name__
    ]

    assert [kind.__name__ for kind in own if kind not in states()] == []


def test_the_walk_over_the_modules_sees_the_classes_it_is_for():
    assert {"ssh_exception", "ber", "packet", "hostkeys"} <= set(MODULES)


@pytest.mark.parametrize(
    ("error", "phase", "farewell", "state"),
    [
        (paramiko.SSHException("x"), "kex", "", "protocol_error"),
        (paramiko.ssh_exception.IncompatiblePeer("x"), "kex", "", "unreachable:legacy_crypto"),
        (paramiko.AuthenticationException("x"), "auth", "", "auth_failed"),
        (EOFError(), "banner", "", "unreachable:closed"),
        (EOFError(), "exec", "", "truncated"),
        (ConnectionResetError(), "kex", "", "unreachable:closed"),
        (None, "auth", "Too many failures", "auth_failed"),
        (None, "kex", "bye", "unreachable:closed"),
        (IndexError("list index out of range"), "kex", "", "protocol_error"),
        (KeyError(99), "exec", "", "protocol_error"),
        (MemoryError(), "exec", "", "protocol_error"),
        (TargetError("output_limit", "x"), "exec", "", "output_limit"),
    ],
)
def test_what_went_wrong_gets_its_state(error, phase, farewell, state):
    assert translate(error, phase, farewell).state == state


@given(st.text(max_size=2000), st.sampled_from([paramiko.SSHException, paramiko.ChannelException, EOFError]))
def test_a_targets_words_come_out_as_one_short_printable_line(text, kind):
    error = translate(kind(1, text) if kind is paramiko.ChannelException else kind(text), "kex", text)

    assert error.reason.isascii()
    assert error.reason.isprintable()
    assert len(error.reason) < 2200


@pytest.mark.parametrize(
    ("error", "state"),
    [
        (ConnectionRefusedError(errno.ECONNREFUSED, "refused"), "unreachable:refused"),
        (TimeoutError("timed out"), "unreachable:timeout"),
        (OSError(errno.ETIMEDOUT, "timed out"), "unreachable:timeout"),
        (OSError(errno.EHOSTUNREACH, "no route"), "unreachable:no_route"),
        (OSError(errno.ENETUNREACH, "no network"), "unreachable:no_route"),
        (OSError(errno.EACCES, "denied"), "unreachable:no_route"),
        (ConnectionResetError(errno.ECONNRESET, "reset"), "unreachable:closed"),
        (OSError(errno.EMFILE, "too many"), "unreachable:local"),
        (socket.gaierror(socket.EAI_AGAIN, "try again"), "unreachable:dns"),
        (OSError(), "unreachable:no_route"),
    ],
)
def test_a_connection_that_did_not_come_about_says_why(error, state):
    made = no_connection(error, "host port 22")

    assert made.state == state
    assert "host port 22" in made.reason or state == "unreachable:local"
