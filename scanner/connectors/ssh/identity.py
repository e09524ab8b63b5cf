"""Decides whether a host is the one the inventory names, from the key it proved to hold.

In this order: a revoked key or authority ends it; a key in known_hosts or a confirmed pin is KNOWN; a certificate by a
known authority is CERTIFICATE; another key than the known one is identity_changed; a pin made at first sight is TOFU;
nothing known is identity_unknown, or a new pin where --accept-new was given.
"""

from __future__ import annotations

import base64
import datetime as dt
import hashlib
from collections.abc import Callable, Iterable

from scanner.connectors.ssh.host_certificate import Refused, check_certificate
from scanner.connectors.ssh.known_hosts import Entry, KnownHosts, blob_type, host_name
from scanner.connectors.ssh.pins import Pin, PinStore
from scanner.errors import TargetError
from scanner.script import Identity
from scanner.values import dataclass

Now = Callable[[], dt.datetime]


def utc_now() -> dt.datetime:
    """Return the wall time in UTC."""
    return dt.datetime.now(dt.UTC)


@dataclass(frozen=True, slots=True)
class Presented:
    """What a host proved to hold: its key in wire format and, if it came in one, the whole certificate."""

    key: bytes
    certificate: bytes | None = None


@dataclass(frozen=True, slots=True)
class Proof:
    """How sure we are of a host, and of which key."""

    identity: Identity
    fingerprint: str
    first_seen: str | None = None

    @property
    def confirmed(self) -> bool:
        """Tell whether a person or an authority vouches for the host."""
        return self.identity is not Identity.TOFU


def fingerprint(key: bytes) -> str:
    """Return `SHA256:...` as ssh-keygen -l prints it."""
    return "SHA256:" + base64.b64encode(hashlib.sha256(key).digest()).decode().rstrip("=")


@dataclass(frozen=True, slots=True)
class Judge:
    """Knows the keys of hosts; `pins` is None unless a store is in use, `accept_new` adds to it."""

    known_hosts: KnownHosts
    pins: PinStore | None = None
    accept_new: bool = False
    now: Now = utc_now

    def known_types(self, address: str, port: int) -> tuple[list[str], bool]:
        """Return the key types known for a host, and whether an authority may vouch for it."""
        entries = self.known_hosts.find(address, port)
        types = [entry.key_type for entry in entries if not entry.marker]
        pin = self._pin(address, port)
        if pin is not None:
            types.append(blob_type(pin.key))
        return types, any(entry.marker == "@cert-authority" for entry in entries)

    def identify(self, address: str, port: int, shown: Presented) -> Proof:
        """Return how sure we are that this is the host, or raise TargetError identity_*."""
        entries = self.known_hosts.find(address, port)
        _refuse_revoked(entries, shown.key, "the host key")
        printed = fingerprint(shown.key)
        pin = self._pin(address, port)
        plain = [entry for entry in entries if not entry.marker]
        if any(entry.key == shown.key for entry in plain):
            return Proof(Identity.KNOWN, printed)
        refusal = None
        if shown.certificate is not None:
            try:
                authority = check_certificate(shown.certificate, address, _authorities(entries), self.now())
            except Refused as error:
                refusal = str(error)
            else:
                _refuse_revoked(entries, authority, "the authority that signed the host's certificate")
                return Proof(Identity.CERTIFICATE, printed)
        if pin is not None and pin.key == shown.key:
            return Proof(Identity.KNOWN if pin.confirmed else Identity.TOFU, printed, pin.first_seen)
        if plain or pin is not None:
            raise _changed(address, port, printed, plain, pin)
        return self._unknown(address, port, shown, refusal)

    def _pin(self, address: str, port: int) -> Pin | None:
        return self.pins.find(host_name(address, port)) if self.pins is not None else None

    def _unknown(self, address: str, port: int, shown: Presented, refusal: str | None) -> Proof:
        name = host_name(address, port)
        printed = fingerprint(shown.key)
        if refusal is None and self.accept_new and self.pins is not None:
            pin = self.pins.add(name, shown.key, self.now().isoformat(timespec="seconds"))
            return Proof(Identity.KNOWN if pin.confirmed else Identity.TOFU, printed, pin.first_seen)
        why = f"its certificate is not accepted: {refusal}" if refusal else "no known_hosts line and no pin names it"
        if problems := self.known_hosts.problems:
            why += f"; {len(problems)} of known_hosts could not be used, the first: {problems[0]}"
        raise TargetError(
            "identity_unknown",
            f"{name} shows {printed}, and {why}",
            remedy="compare the fingerprint with one you were given; `doctor INVENTORY --accept-new` pins the key, "
            "`doctor INVENTORY --confirm-key TARGET FINGERPRINT` confirms it",
        )


def _authorities(entries: Iterable[Entry]) -> list[bytes]:
    return [entry.key for entry in entries if entry.marker == "@cert-authority"]


def _refuse_revoked(entries: Iterable[Entry], key: bytes, what: str) -> None:
    for entry in entries:
        if entry.marker == "@revoked" and entry.key == key:
            raise TargetError("identity_revoked", f"{what} {fingerprint(key)} is revoked by {entry.place}")


def _changed(address: str, port: int, printed: str, plain: list[Entry], pin: Pin | None) -> TargetError:
    known = [f"{entry.key_type} {fingerprint(entry.key)} in {entry.place}" for entry in plain]
    if pin is not None:
        known.append(f"{blob_type(pin.key)} {fingerprint(pin.key)} pinned {pin.first_seen}")
    return TargetError(
        "identity_changed",
        f"{host_name(address, port)} shows {printed}, but is known with {', '.join(known[:4])}",
        remedy="find out why before anything else; this may be another machine that answers in its place",
    )
