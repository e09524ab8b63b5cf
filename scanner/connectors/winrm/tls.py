"""Whose certificate it is: vouched for by an authority that is trusted, or the very one that the inventory pins."""

from __future__ import annotations

import hashlib
import socket
import ssl
import threading
from collections.abc import Callable
from pathlib import Path

from scanner.connectors.winrm.credentials import Certificate
from scanner.connectors.winrm.sockets import SecureSocket
from scanner.errors import TargetError
from scanner.inventory import Target, Tls
from scanner.script import Identity
from scanner.values import dataclass

REASONS = {
    10: "is out of date",  # X509_V_ERR_CERT_HAS_EXPIRED (openssl/x509_vfy.h), as those that follow
    9: "is not valid yet",
    18: "is signed by itself",
    19: "is vouched for by an authority that is not trusted",
    20: "is vouched for by an authority that is not known",
    21: "is vouched for by an authority that is not known",
    62: "names another host",
    64: "names another address",
}


@dataclass(frozen=True, slots=True)
class Proof:
    """What TLS proved of the host; by default nothing."""

    identity: Identity | None = None
    fingerprint: str | None = None
    cipher: str = ""


@dataclass(frozen=True, slots=True)
class Verifier:
    """Judges the host of one target."""

    name: str
    pin: str | None
    context: ssl.SSLContext

    def wrap(self, raw: socket.socket) -> SecureSocket:
        """Return TLS over `raw`, its handshake still to be done."""
        secure = self.context.wrap_socket(raw, server_hostname=self.name, do_handshake_on_connect=False)
        if not isinstance(secure, SecureSocket):
            raise TypeError
        return secure

    def judge(self, connection: ssl.SSLSocket) -> Proof:
        """Return what the finished handshake proved, or raise TargetError identity_changed."""
        shown = fingerprint(connection.getpeercert(binary_form=True) or b"")
        name, version, _ = connection.cipher() or ("", "", 0)
        if self.pin is None:
            return Proof(Identity.CERTIFICATE, shown, f"{version} {name}")
        if shown != self.pin:
            raise TargetError(
                "identity_changed",
                f"shows the certificate {shown}, not the one that is pinned",
                remedy="it may be another machine; if its certificate was renewed, change tls.fingerprint",
            )
        return Proof(Identity.KNOWN, shown, f"{version} {name}")

    def refusal(self, error: ssl.SSLCertVerificationError, look: Callable[[], bytes | None]) -> TargetError:
        """Return why nobody vouches for the host; `look` gets the certificate for a person to compare."""
        seen = look()
        shown = f" {fingerprint(seen)}" if seen else ""
        why = REASONS.get(error.verify_code, f"does not hold (OpenSSL's reason {error.verify_code})")
        return TargetError(
            "identity_unknown",
            f"its certificate{shown} {why}",
            remedy="name its authority in tls.ca_file, or compare the fingerprint and pin it in tls.fingerprint",
        )


class Verifiers:
    """Makes them; contexts are made once for all targets that share their authorities and their own certificate."""

    def __init__(self) -> None:
        self._made: dict[tuple[str | None, bool, Certificate | None], ssl.SSLContext] = {}
        self._lock = threading.Lock()

    def of(self, target: Target, certificate: Certificate | None) -> Verifier | None:
        """Return who judges the host, None where TLS is off; raise TargetError for files that cannot be used."""
        if target.tls.off:
            return None
        pinned = target.tls.fingerprint
        key = (target.tls.ca_file, pinned is not None, certificate)
        with self._lock:
            context = self._made.get(key)
            if context is None:
                context = self._made[key] = _context(target.tls, certificate)
        return Verifier(target.address.partition("%")[0].rstrip("."), pinned, context)


def fingerprint(certificate: bytes) -> str:
    """Return `SHA256:` and the digits of a certificate's DER form."""
    return f"SHA256:{hashlib.sha256(certificate).hexdigest()}"


def _context(tls: Tls, certificate: Certificate | None) -> ssl.SSLContext:
    """Return a context that takes nothing from the environment: no bundle, no directory, no file for keys."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.sslsocket_class = SecureSocket
    if tls.fingerprint is not None:
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE  # the pin decides, in Verifier.judge
    else:
        _load_authorities(context, tls.ca_file)
    if certificate is not None:
        certificate.show(context)
    return context


def _load_authorities(context: ssl.SSLContext, file: str | None) -> None:
    paths = ssl.get_default_verify_paths()
    if file is None and Path(paths.openssl_capath).is_dir():
        context.load_verify_locations(capath=paths.openssl_capath)
        return
    try:
        context.load_verify_locations(cafile=file or paths.openssl_cafile)
    except (OSError, ssl.SSLError):
        name = file or "the system's list of authorities"
        raise TargetError(
            "identity_unknown", f"{name} cannot be read as certificates in PEM", remedy="set tls.ca_file"
        ) from None
