"""Algorithms agreed on with a host that offers what one before it did are those that paramiko itself agrees on."""

from __future__ import annotations

import inspect
import re

import paramiko
import pytest
from hypothesis import given
from hypothesis import strategies as st
from paramiko.common import cMSG_KEXINIT
from paramiko.ssh_exception import SSHException

from scanner.connectors.ssh import algorithms
from scanner.connectors.ssh.algorithms import AGREED, COOKIE
from scanner.connectors.ssh.guard import GuardedSocket
from scanner.connectors.ssh.transport import Transport
from scanner.limits import Deadline, Limits

KEX = [*paramiko.Transport._preferred_kex, "kex-strict-s-v00@openssh.com", "ext-info-s", "strange"]
KEYS = ["ssh-ed25519", "rsa-sha2-512", "ecdsa-sha2-nistp256", "strange"]
CIPHERS = ["aes128-gcm@openssh.com", "aes256-ctr", "aes128-ctr", "chacha20-poly1305@openssh.com", "aes128-cbc"]
MACS = ["hmac-sha2-256", "hmac-sha2-512-etm@openssh.com", "hmac-md5"]


class Wire:
    """Takes everything, says nothing."""

    def settimeout(self, seconds: float | None) -> None: ...

    def recv(self, count: int) -> bytes:
        return b""

    def send(self, data: bytes) -> int:
        return len(data)

    def close(self) -> None: ...


def lists(names: list[str]) -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(names), unique=True, max_size=len(names))


SAID = st.tuples(*map(lists, (KEX, KEYS, CIPHERS, CIPHERS, MACS, MACS, ["none", "zlib"], ["none"])))


def message(said: tuple[list[str], ...], cookie: bytes = bytes(COOKIE), behind: bytes = b"") -> paramiko.Message:
    built = paramiko.Message()
    built.add_bytes(cookie)
    for one in (*said, [], []):
        built.add_list(one)
    built.add_boolean(False)
    built.add_int(0)
    made = paramiko.Message(built.asbytes() + behind)
    made.seqno = 0
    return made


def transport(types: tuple[str, ...] = ("ssh-ed25519",)) -> Transport:
    return Transport(GuardedSocket(Wire(), Limits(), Deadline.after(10)), types)


def known(one: Transport) -> list[object]:
    return [type(one.kex_engine), one.kex_engine.transport is one, *(getattr(one, name) for name in AGREED)]


@given(SAID, st.binary(max_size=2))
def test_the_second_host_agrees_as_the_first_and_as_paramiko_would(said: tuple[list[str], ...], behind: bytes) -> None:
    plain = transport()
    try:
        paramiko.Transport._parse_kex_init(plain, message(said, behind=behind))
    except SSHException as refused:
        for _ in range(2):
            with pytest.raises(type(refused)):
                transport()._parse_kex_init(message(said, behind=behind))
        return

    for cookie in (b"a" * COOKIE, b"b" * COOKIE):
        one = transport()
        one._parse_kex_init(message(said, cookie, behind))
        assert known(one) == known(plain)
        assert one.remote_kex_init == cMSG_KEXINIT + message(said, cookie).asbytes()


WHOLE = (KEX, KEYS, CIPHERS, CIPHERS, MACS, MACS, ["none"], ["none"])


def test_paramiko_is_asked_once_for_the_same_lists_and_again_for_others_and_other_offers(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[int] = []
    theirs = paramiko.Transport._parse_kex_init
    monkeypatch.setattr(algorithms, "_agreements", algorithms.Memo(16, 131072))
    monkeypatch.setattr(paramiko.Transport, "_parse_kex_init", lambda *given: (asked.append(1), theirs(*given))[1])
    other = (KEX[1:], *WHOLE[1:])

    for types, said in (((), WHOLE), ((), WHOLE), ((), other), (("ssh-rsa",), WHOLE), ((), WHOLE)):
        transport(types)._parse_kex_init(message(said))

    assert len(asked) == 3


def test_lists_that_are_not_the_first_message_are_refused_whoever_sent_the_same_before() -> None:
    transport()._parse_kex_init(message(WHOLE))
    late = message(WHOLE)
    late.seqno = 1

    with pytest.raises(SSHException, match="not the first packet"):
        transport()._parse_kex_init(late)


def test_the_names_are_all_that_paramiko_sets() -> None:
    said = inspect.getsource(paramiko.Transport._parse_kex_init) + inspect.getsource(
        paramiko.Transport._really_parse_kex_init
    )

    assert set(re.findall(r"self\.(\w+) = ", said)) == {*AGREED, "kex_engine", "remote_kex_init"}
    assert "self.kex_engine = self._kex_info[agreed_kex[0]](self)" in said
    assert set(re.findall(r"self\.(\w+)\b(?! = )", said)) <= {
        *AGREED, "_log", "_log_agreement", "_really_parse_kex_init", "_kex_info", "advertise_strict_kex",
        "get_server_key", "initial_kex_done", "preferred_ciphers", "preferred_compression", "preferred_kex",
        "preferred_keys", "preferred_macs", "server_key_dict", "server_mode",
    }  # fmt: skip
