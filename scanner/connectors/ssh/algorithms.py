"""What is offered to hosts, and what was agreed with one before that offered the very same (RFC 4253, 7.1).

A fleet's servers send the same lists of algorithms, and paramiko takes them apart, and joins them again for its log,
anew for each. What two lists agree on depends on nothing but both; the exchange of keys itself is each host's own.
"""

from __future__ import annotations

import functools
from typing import Any

from paramiko import transport as engine
from paramiko.common import cMSG_KEXINIT
from paramiko.message import Message

from scanner.limits import KIB
from scanner.memo import Memo
from scanner.values import dataclass

SWITCHED_OFF = {
    "ciphers": ("aes128-cbc", "aes192-cbc", "aes256-cbc", "3des-cbc"),
    "macs": ("hmac-sha1", "hmac-sha1-96", "hmac-md5", "hmac-md5-96"),
}
CERTIFICATE = "-cert-v01@openssh.com"
"""Ends the name of every key type that is an OpenSSH certificate (PROTOCOL.certkeys)."""
COOKIE = 16
"""Random bytes before the lists."""
AGREED = (
    "_remote_ext_info", "_remote_strict_kex", "agreed_on_strict_kex", "host_key_type", "local_cipher", "remote_cipher",
    "local_mac", "remote_mac", "local_compression", "remote_compression",
)  # fmt: skip
"""What paramiko's transport knows once it has read a host's lists, beside the lists and the way to exchange keys."""


@dataclass(frozen=True, slots=True)
class Offer:
    """What is offered to a host, the best first."""

    kex: tuple[str, ...]
    keys: tuple[str, ...]
    ciphers: tuple[str, ...]
    macs: tuple[str, ...]


@functools.lru_cache(maxsize=64)
def offer(known_types: tuple[str, ...], *, authority: bool) -> Offer:
    """Return what is offered to a host of which keys of these types are known, and where an authority may vouch."""
    bare: Any = engine.Transport.__new__(engine.Transport)  # its stubs leave out what is read here
    bare.disabled_algorithms = SWITCHED_OFF
    known = [algorithm for algorithm in bare._preferred_keys if _key_type(algorithm) in known_types]  # noqa: SLF001
    bare._preferred_keys = (*known, *(one for one in bare._preferred_keys if one not in known))  # noqa: SLF001
    keys = tuple(bare.preferred_keys)
    return Offer(
        kex=tuple(bare.preferred_kex),
        keys=tuple(sorted(keys, key=lambda name: not name.endswith(CERTIFICATE))) if authority else keys,
        # GCM needs no MAC: paramiko computes and compares those byte by byte in Python.
        ciphers=tuple(sorted(bare.preferred_ciphers, key=lambda name: "gcm" not in name)),
        macs=tuple(bare.preferred_macs),
    )


def _key_type(algorithm: str) -> str:
    return "ssh-rsa" if algorithm.startswith("rsa-sha2-") else algorithm


@dataclass(frozen=True, slots=True)
class _Agreement:
    exchange: type
    """paramiko's class of the way to exchange keys."""
    length: int
    """Of the host's lists, without what may stand behind them."""
    values: tuple[object, ...]
    """Of AGREED."""


_agreements: Memo[tuple[Offer, bytes], _Agreement] = Memo(16, 128 * KIB)
"""By our lists and a host's, byte for byte."""


def recall(transport: Any, ours: Offer, message: Message) -> bool:  # noqa: ANN401  its stubs leave out what is set here
    """Let a transport agree as the one before it that met the same lists; False where none did."""
    said = message.asbytes()
    known = _agreements.get((ours, said[COOKIE:]))
    if known is None:
        return False
    for name, value in zip(AGREED, known.values, strict=True):
        setattr(transport, name, value)
    transport.kex_engine = known.exchange(transport)
    transport.remote_kex_init = cMSG_KEXINIT + said[: known.length]
    return True


def remember(transport: Any, ours: Offer, message: Message) -> None:  # noqa: ANN401  the same
    """Keep what a transport agreed on with a host that sent this message."""
    said = message.asbytes()
    values = tuple(getattr(transport, name) for name in AGREED)
    length = len(transport.remote_kex_init) - len(cMSG_KEXINIT)
    _agreements.put((ours, said[COOKIE:]), _Agreement(type(transport.kex_engine), length, values), len(said))
