"""SSH servers that misbehave, each on its own loopback port, in a process of their own; run by conftest.py.

Prints one JSON line: {"ports": {mode: port}, "key": host key as in known_hosts, "control": port}. A connection to the
control port gets {mode: {counter: number or list}} and the end of the connection.
"""

from __future__ import annotations

import json
import socket
import struct
import sys
import threading

import paramiko
from paramiko.common import (
    AUTH_FAILED,
    AUTH_PARTIALLY_SUCCESSFUL,
    AUTH_SUCCESSFUL,
    OPEN_SUCCEEDED,
    cMSG_DISCONNECT,
    cMSG_USERAUTH_INFO_REQUEST,
)
from paramiko.message import Message

KEY = paramiko.ECDSAKey.generate()
OTHER_KEY = paramiko.ECDSAKey.generate()
SEEN: dict[str, dict] = {}
NEVER = threading.Event()
BLOCK = b"x" * 30000


def banner_drip(connection):
    while not NEVER.wait(0.05):
        connection.sendall(b"A")


def banner_lines(connection):
    while not NEVER.wait(0.02):
        connection.sendall(b"hello\r\n")


def banner_flood(connection):
    while True:
        connection.sendall(b"A" * 65536)


def banner_control_characters(connection):
    connection.sendall(b"\x1b]0;owned\x07\x1b[31m\xff\xfe" * 20 + b"\r\n")
    connection.sendall(b"SSH-9.9-\x1b[2J\xffevil\r\n")
    connection.recv(65536)


def huge_packet(connection):
    connection.sendall(b"SSH-2.0-evil\r\n" + struct.pack(">I", 0x7FFFFFF4))
    while True:
        connection.sendall(bytes(262144))


def empty_packets(connection):
    connection.sendall(b"SSH-2.0-evil\r\n")
    while True:
        connection.sendall(struct.pack(">IB", 4, 3) + b"\0\0\0" + struct.pack(">I", 0))


def garbage(connection):
    connection.sendall(b"SSH-2.0-evil\r\n" + bytes(range(256)) * 64)
    connection.recv(65536)


def silent(connection):
    while connection.recv(65536):
        pass


def silent_after_banner(connection):
    connection.sendall(b"SSH-2.0-evil\r\n")
    silent(connection)


def close_at_once(connection):
    connection.close()


def close_twice_then_serve(connection):
    SEEN["close_twice_then_serve"].setdefault("connections", 0)
    SEEN["close_twice_then_serve"]["connections"] += 1
    if SEEN["close_twice_then_serve"]["connections"] > 2:
        serve("close_twice_then_serve", connection)


def reset(connection):
    connection.sendall(b"SSH-2.0-evil\r\n")
    connection.recv(16)
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


RAW = (
    banner_drip, banner_lines, banner_flood, banner_control_characters, huge_packet, empty_packets, garbage,
    silent, silent_after_banner, close_at_once, close_twice_then_serve, reset,
)  # fmt: skip


def answer(channel, text=b"ok\n", status=0):
    channel.sendall(text)
    channel.send_exit_status(status)
    channel.close()


def no_exit_status(channel):
    channel.sendall(b"hi\n")
    channel.shutdown_write()


def close_without_status(channel):
    channel.sendall(b"hi\n")
    channel.close()


def drip(channel):
    while not NEVER.wait(0.05):
        channel.sendall(b".")


def flood_stdout(channel):
    channel.out_window_size = 1 << 40
    while channel.send(BLOCK):
        pass


def flood_stderr(channel):
    channel.out_window_size = 1 << 40
    while channel.send_stderr(BLOCK):
        pass


def flood_within_the_window(channel):
    while channel.send(BLOCK):
        pass


def stderr_before_stdout(channel):
    channel.sendall_stderr(b"e" * 200_000)
    answer(channel, b"o" * 2_000_000)


def drop_in_mid_answer(channel):
    channel.sendall(b"half an ans")
    channel.get_transport().sock.shutdown(socket.SHUT_RDWR)


def reset_in_mid_answer(channel):
    channel.sendall(b"half an ans")
    channel.get_transport().global_request("keepalive@openssh.com", wait=True)  # answered when all before it was read
    connection = channel.get_transport().sock
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


def killed_by_signal(channel):
    message = Message()
    message.add_byte(b"\x62")
    message.add_int(channel.remote_chanid)
    message.add_string("exit-signal")
    message.add_boolean(False)
    message.add_string("KILL")
    message.add_boolean(False)
    message.add_string("")
    message.add_string("")
    channel.sendall(b"half")
    channel.get_transport()._send_user_message(message)
    channel.close()


def open_channels(channel):
    transport = channel.get_transport()
    for kind in ("x11", "forwarded-tcpip", "auth-agent@openssh.com", "session"):
        try:
            extra = {"src_addr": ("a", 1), "dest_addr": ("b", 2)} if kind in ("x11", "forwarded-tcpip") else {}
            transport.open_channel(kind, timeout=5, **extra)
            SEEN["open_channels"].setdefault("opened", []).append(kind)
        except paramiko.SSHException:
            SEEN["open_channels"].setdefault("refused", []).append(kind)
    answer(channel)


def ask_for_password(channel):
    channel.sendall_stderr(b"[sudo] password for you: PROMPT-TOKEN ")
    SEEN["ask_for_password"]["heard"] = channel.recv(1000).decode("latin-1")
    answer(channel)


EXECS = {
    one.__name__: one
    for one in (
        no_exit_status, close_without_status, drip, flood_stdout, flood_stderr, flood_within_the_window,
        stderr_before_stdout, drop_in_mid_answer, reset_in_mid_answer, killed_by_signal, open_channels, ask_for_password,
    )
}  # fmt: skip
EXECS["tofu"] = answer
EXECS["close_twice_then_serve"] = answer
EXECS["rekey_with_another_key"] = answer
LOGINS = (
    "no_exec", "refuse_exec", "refuse_session", "refuse_keys", "only_interactive", "second_proof", "interactive_unasked",
    "disconnect_in_login", "silent_login",
)  # fmt: skip


class Server(paramiko.ServerInterface):
    def __init__(self, mode, transport):
        self.mode, self.transport, self.seen = mode, transport, SEEN[mode]

    def count(self, what):
        self.seen[what] = self.seen.get(what, 0) + 1

    def get_allowed_auths(self, username):
        return {"only_interactive": "keyboard-interactive", "refuse_keys": "publickey"}.get(
            self.mode, "publickey,password"
        )

    def check_auth_none(self, username):
        self.count("none")
        return AUTH_FAILED

    def check_auth_publickey(self, username, key):
        self.count("keys")
        self.seen.setdefault("fingerprints", []).append(key.fingerprint)
        if self.mode == "interactive_unasked":
            message = Message()
            message.add_byte(cMSG_USERAUTH_INFO_REQUEST)
            for text in ("sudo", "password?", ""):
                message.add_string(text)
            message.add_int(1)
            message.add_string("sudo password: ")
            message.add_boolean(False)
            self.transport._send_message(message)
        if self.mode == "disconnect_in_login":
            message = Message()
            message.add_byte(cMSG_DISCONNECT)
            message.add_int(2)
            message.add_string("Too many authentication failures \x1b[31m")
            message.add_string("")
            self.transport._send_message(message)
        if self.mode == "silent_login":
            NEVER.wait()
        if self.mode == "second_proof":
            return AUTH_PARTIALLY_SUCCESSFUL
        return AUTH_FAILED if self.mode in ("refuse_keys", "only_interactive") else AUTH_SUCCESSFUL

    def check_auth_password(self, username, password):
        self.count("passwords")
        self.seen.setdefault("heard", []).append(password)
        return AUTH_SUCCESSFUL if password == "correct horse" else AUTH_FAILED

    def check_auth_interactive(self, username, submethods):
        self.count("interactive")
        return paramiko.InteractiveQuery("sudo", "password?", "sudo password: ")

    def check_auth_interactive_response(self, responses):
        self.seen.setdefault("heard", []).extend(responses)
        return AUTH_FAILED

    def check_channel_request(self, kind, number):
        self.count("channels")
        return 1 if self.mode == "refuse_session" else OPEN_SUCCEEDED

    def check_channel_exec_request(self, channel, command):
        self.count("execs")
        if self.mode == "no_exec":
            NEVER.wait()
        if self.mode == "refuse_exec":
            return False
        threading.Thread(target=quietly, args=(self.after_reply, channel), daemon=True).start()
        return True

    def after_reply(self, channel):
        if self.mode == "rekey_with_another_key":
            NEVER.wait(0.1)  # until the reply to the exec is out: paramiko's server would wait for itself
            self.transport.server_key_dict.clear()
            self.transport.add_server_key(OTHER_KEY)
            self.transport.renegotiate_keys()
        EXECS[self.mode](channel)

    def check_channel_env_request(self, channel, name, value):
        self.count("env")
        return False

    def check_channel_pty_request(self, *_arguments):
        self.count("pty")
        return False

    def check_channel_forward_agent_request(self, channel):
        self.count("agent")
        return False


def serve(mode, connection):
    transport = paramiko.Transport(connection)
    transport.set_log_channel("quiet")
    transport.add_server_key(KEY)
    transport.start_server(event=threading.Event(), server=Server(mode, transport))
    transport.join()


def quietly(call, *arguments):
    try:
        call(*arguments)
    except (OSError, EOFError, paramiko.SSHException):
        SEEN.setdefault("ended", {})


def handle(mode, connection):
    raw = {one.__name__: one for one in RAW}.get(mode)
    with connection:
        quietly(raw, connection) if raw is not None else quietly(serve, mode, connection)


def accept(mode, listener):
    while True:
        connection, _ = listener.accept()
        SEEN[mode]["accepted"] = SEEN[mode].get("accepted", 0) + 1
        threading.Thread(target=handle, args=(mode, connection), daemon=True).start()


def listen():
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    listener.listen(128)
    return listener


def main():
    import logging

    logging.getLogger("quiet").disabled = True
    ports = {}
    for mode in (*(one.__name__ for one in RAW), *EXECS, *LOGINS):
        SEEN.setdefault(mode, {})
        listener = listen()
        ports[mode] = listener.getsockname()[1]
        threading.Thread(target=accept, args=(mode, listener), daemon=True).start()
    control = listen()
    key = f"{KEY.get_name()} {KEY.get_base64()}"
    print(json.dumps({"ports": ports, "key": key, "control": control.getsockname()[1]}), flush=True)  # noqa: T201  # what conftest.py reads
    threading.Thread(target=lambda: (sys.stdin.read(), control.close(), NEVER.set()), daemon=True).start()
    while not NEVER.is_set():
        try:
            connection, _ = control.accept()
        except OSError:
            return
        with connection:
            connection.sendall(json.dumps(SEEN).encode())


main()
