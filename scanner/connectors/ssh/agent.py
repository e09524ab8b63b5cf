"""Signs with one key of an ssh-agent, named by its fingerprint (OpenSSH's PROTOCOL.agent).

Our own instead of paramiko.Agent: every exchange has a limit of time and of size, and no socket stays open between.
"""

from __future__ import annotations

import os
import socket
import struct

from paramiko.message import Message
from paramiko.pkey import PKey

from scanner.connectors.ssh.identity import fingerprint
from scanner.errors import TargetError

REQUEST_IDENTITIES, IDENTITIES_ANSWER = 11, 12
SIGN_REQUEST, SIGN_RESPONSE = 13, 14
RSA_FLAGS = {"rsa-sha2-256": 2, "rsa-sha2-512": 4}
SECONDS = 10.0
"""Longer than a person needs to touch a token, shorter than the login's own time."""
ANSWER_BYTES = 256 * 1024  # OpenSSH's own bound (ssh-agent.c, AGENT_MAX_LEN)


def agent_key(path: str | None, wanted: str | None) -> PKey:
    """Return the key of fingerprint `wanted` in the agent at `path` (default: $SSH_AUTH_SOCK), or raise TargetError."""
    place = path or os.environ.get("SSH_AUTH_SOCK")
    if not place:
        raise TargetError(
            "auth_failed", "no ssh-agent: SSH_AUTH_SOCK is not set", remedy="start one, or use auth.key_file"
        )
    if not wanted:
        raise TargetError(
            "auth_failed", "which key of the agent?", remedy="set auth.agent_key to its SHA256 fingerprint"
        )
    for blob in _identities(place):
        if fingerprint(blob) == wanted.rstrip("="):
            return AgentKey(place, blob)
    raise TargetError("auth_failed", f"the agent holds no key {wanted}", remedy="ssh-add -l lists those it holds")


class AgentKey(PKey):
    """A key whose private half stays in the agent."""

    def __init__(self, path: str, blob: bytes) -> None:
        self.public_blob = None
        self._path = path
        self._blob = blob
        self._name = Message(blob).get_text()

    def asbytes(self) -> bytes:
        """Return the public key in wire format."""
        return self._blob

    def get_name(self) -> str:
        """Return the key's type."""
        return self._name

    def sign_ssh_data(self, data: bytes, algorithm: str | None = None) -> Message:
        """Return the agent's signature, or raise TargetError auth_failed."""
        request = Message()
        request.add_string(self._blob)
        request.add_string(data)
        request.add_int(RSA_FLAGS.get(algorithm or "", 0))
        kind, answer = _ask(self._path, SIGN_REQUEST, request.asbytes())
        if kind != SIGN_RESPONSE:
            raise TargetError("auth_failed", "the agent did not sign", remedy="it may want a touch or a confirmation")
        return Message(answer.get_binary())


def _identities(path: str) -> list[bytes]:
    kind, answer = _ask(path, REQUEST_IDENTITIES, b"")
    if kind != IDENTITIES_ANSWER:
        raise TargetError("auth_failed", "the agent does not list its keys")
    keys = []
    for _ in range(min(answer.get_int(), 1000)):
        keys.append(answer.get_binary())
        answer.get_binary()  # the comment
    return keys


def _ask(path: str, kind: int, body: bytes) -> tuple[int, Message]:
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as agent:
            agent.settimeout(SECONDS)
            agent.connect(path)
            agent.sendall(struct.pack(">IB", len(body) + 1, kind) + body)
            (size,) = struct.unpack(">I", _read(agent, 4))
            if not 0 < size <= ANSWER_BYTES:
                raise TargetError("auth_failed", "the agent's answer has no sensible length")
            answer = _read(agent, size)
    except OSError as error:
        raise TargetError("auth_failed", f"the ssh-agent does not answer: {error.strerror or 'timed out'}") from None
    return answer[0], Message(answer[1:])


def _read(agent: socket.socket, size: int) -> bytes:
    data = b""
    while len(data) < size:
        part = agent.recv(size - len(data))
        if not part:
            raise OSError(0, "it closed the connection")
        data += part
    return data
