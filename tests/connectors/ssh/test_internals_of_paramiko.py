"""What the connector uses of paramiko beyond its public interface; a version that moves it fails here first."""

from __future__ import annotations

import inspect
import re
import threading

import paramiko
import pytest
from paramiko.auth_handler import AuthHandler
from paramiko.common import cMSG_IGNORE
from paramiko.packet import Packetizer
from paramiko.transport import ChannelMap

from scanner.connectors.ssh.channel import Session
from scanner.connectors.ssh.guard import GuardedSocket
from scanner.connectors.ssh.transport import InlineTransport, Transport
from scanner.limits import Deadline, Limits

THEIRS = paramiko.Transport


def source(function) -> str:
    return inspect.getsource(function)


@pytest.mark.parametrize(
    "name",
    [
        "run", "start", "_parse_disconnect", "_parse_debug", "_parse_newkeys", "_compute_key", "_parse_kex_init", "_add_K", "_log", "_send_message", "preferred_keys", "preferred_kex", "preferred_ciphers", "preferred_macs",
        "_channel_handler_table", "set_log_channel", "start_client", "auth_publickey", "auth_password", "get_security_options",
    ],
)  # fmt: skip
def test_the_members_that_are_used_or_overridden_exist(name):
    assert hasattr(THEIRS, name)


def test_every_kind_of_channel_message_is_handled_by_our_session():
    assert InlineTransport._channel_handler_table.keys() == THEIRS._channel_handler_table.keys()
    assert all(getattr(Session, call.__name__) is call for call in InlineTransport._channel_handler_table.values())


def test_run_calls_only_the_methods_of_a_channel_that_our_session_has():
    loop = source(THEIRS.run) + source(THEIRS._parse_channel_open_success)

    assert set(re.findall(r"\bchan\.(\w+)\(", loop)) == {"_unlink", "_set_remote_channel"}
    assert {"_unlink", "_set_remote_channel"} <= set(dir(Session))


def test_run_swallows_every_exception_and_keeps_it():
    assert "except Exception as e:" in source(THEIRS.run)
    assert source(THEIRS.run).count("self.saved_exception = e") == 4


def test_the_request_to_log_in_is_sent_where_the_service_is_accepted_and_its_method_is_looked_up_each_time():
    accepted = source(AuthHandler._parse_service_accept)

    assert 'if service == "ssh-userauth":' in accepted
    assert accepted.count("self.transport._send_message(m)") == 1
    assert "MSG_SERVICE_ACCEPT: self._parse_service_accept" in source(AuthHandler._client_handler_table.fget)
    assert isinstance(AuthHandler._handler_table, property)
    assert "self._handler_table[ptype]" in source(THEIRS.run).replace("auth_handler.", "")
    assert 'if "rsa" not in key_type' in source(AuthHandler._finalize_pubkey_algorithm)


def test_packets_are_read_and_written_where_ours_does_it():
    assert "self.packetizer.read_message()" in source(THEIRS.run)
    assert "self.packetizer.send_message(data)" in source(THEIRS._send_message)
    assert "self.write_all(out)" in source(Packetizer.send_message)
    assert "self.packetizer.readline(timeout)" in source(THEIRS._check_banner)
    for way, nonce in (("inbound", "iv_in"), ("outbound", "iv_out")):
        activated = source(getattr(THEIRS, f"_activate_{way}"))
        assert f"self.packetizer.set_{way}_cipher(" in activated
        assert all(f"{name}=" in activated for name in ("block_engine", "aead", nonce))
        assert {"block_engine", "aead", nonce} <= inspect.signature(
            getattr(Packetizer, f"set_{way}_cipher")
        ).parameters.keys()


def test_the_events_are_set_where_login_waits_for_them():
    assert "self.completion_event.set()" in source(THEIRS._parse_newkeys)
    assert "self.auth_event.set()" in source(AuthHandler._parse_userauth_success)
    assert "self.auth_event.set()" in source(AuthHandler._parse_userauth_failure)
    assert "self.channel_events[chanid].set()" in source(THEIRS._parse_channel_open_success)
    assert "self.channel_events[chanid].set()" in source(THEIRS._parse_channel_open_failure)


def test_when_run_ends_by_itself_every_waiting_event_is_set_and_active_is_false_before():
    ending = source(THEIRS.run).split("if self.active:")[-1]

    order = ["self.active = False", "self.completion_event.set()", "self.auth_handler.abort()", "for event in"]
    assert [ending.index(text) for text in order] == sorted(ending.index(text) for text in order)


def test_the_handshake_begins_after_the_version_line_and_starts_no_timer_of_ours():
    loop = source(THEIRS.run)

    assert loop.index("_check_banner()") < loop.index("packetizer.start_handshake(") < loop.index("_send_kex_init()")
    assert "threading.Timer" in source(Packetizer.start_handshake)


def test_all_reading_goes_through_read_all_and_the_given_socket():
    assert set(re.findall(r"self\.__socket\.(\w+)", source(Packetizer))) == {"recv", "send", "close"}
    assert "self.read_all(" in source(Packetizer.read_message)


def test_the_channel_table_is_weak_so_that_a_session_dies_with_its_exchange():
    assert "WeakValueDictionary" in source(ChannelMap)


class Wire:
    """Takes everything, says nothing."""

    def settimeout(self, seconds): ...
    def recv(self, count):
        return b""

    def send(self, data):
        return len(data)

    def close(self): ...


def guarded() -> GuardedSocket:
    return GuardedSocket(Wire(), Limits(), Deadline.after(10))


def test_what_goes_through_a_jump_host_waits_while_keys_are_exchanged():
    transport = Transport(guarded())
    transport.active = True
    transport.clear_to_send.clear()
    done = threading.Timer(0.25, transport.clear_to_send.set)
    done.start()

    transport._send_user_message(ignored())

    assert transport.clear_to_send.is_set()
    done.join()


def test_inline_nothing_waits_for_itself():
    transport = InlineTransport(guarded())
    transport.start()
    transport.active = True
    transport.clear_to_send.clear()

    with pytest.raises(paramiko.SSHException):
        transport.send(ignored())


@pytest.mark.parametrize("secret", [2**255 - 19, 5, bytes(range(32))])
@pytest.mark.parametrize("wanted", [1, 12, 32, 64, 200])
@pytest.mark.parametrize("exchange", sorted(THEIRS._kex_info))
def test_keys_are_those_that_paramiko_makes(secret, wanted, exchange):
    made = []
    for transport in (paramiko.Transport(Wire()), Transport(guarded())):
        transport.kex_engine = THEIRS._kex_info[exchange](transport)
        transport._set_K_H(secret, b"hash" * 8)
        transport.session_id = b"first" * 8
        made.append([transport._compute_key(letter, wanted) for letter in "ABCDEF"])

    assert made[0] == made[1]
    assert {len(key) for key in made[1]} == {wanted}


def test_the_shared_secret_is_written_anew_for_new_keys_and_kept_no_longer_than_they_are_made():
    theirs, ours = paramiko.Transport(Wire()), Transport(guarded())
    made = []
    for transport in (theirs, ours):
        for secret in (7, 8):
            transport.kex_engine = THEIRS._kex_info["curve25519-sha256@libssh.org"](transport)
            transport._set_K_H(secret, b"hash" * 8)
            transport.local_cipher = transport.remote_cipher = "aes128-gcm@openssh.com"
            transport.local_mac = transport.remote_mac = "hmac-sha2-256"
            transport.local_compression = transport.remote_compression = "none"
            made.append(transport._compute_key("A", 40))
            transport._parse_newkeys(paramiko.Message())

    assert made[:2] == made[2:]
    assert made[0] != made[1]
    assert ours._secret == b""


def ignored() -> paramiko.Message:
    message = paramiko.Message()
    message.add_byte(cMSG_IGNORE)
    message.add_string("")
    return message


def test_post_quantum_key_exchange_comes_first_and_nothing_weak_is_offered():
    transport = Transport(guarded(), ["ssh-rsa"], authority=True)
    offered = [
        *transport.preferred_kex, *transport.preferred_ciphers, *transport.preferred_macs, *transport.preferred_keys,
        *transport.preferred_pubkeys,
    ]  # fmt: skip

    assert transport.preferred_kex[0] == "mlkem768x25519-sha256"
    assert transport.preferred_compression == ("none",)
    assert transport.preferred_keys[0] == "rsa-sha2-512-cert-v01@openssh.com"
    weak = re.compile(r"cbc|3des|arcfour|md5|sha1|dss|^ssh-rsa|group1-")
    assert [name for name in offered if weak.search(name)] == []
