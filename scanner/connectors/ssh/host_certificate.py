"""Verifies OpenSSH host certificates (PROTOCOL.certkeys in OpenSSH's source)."""

from __future__ import annotations

import base64
import datetime as dt
from collections.abc import Sequence

from scanner.connectors.ssh.known_hosts import blob_type, matches


class Refused(Exception):  # noqa: N818  # it says why a certificate does not count; nothing has gone wrong
    """The certificate does not vouch for the host; the text says why."""


def check_certificate(blob: bytes, address: str, authorities: Sequence[bytes], now: dt.datetime) -> bytes:
    """Return the key of the authority that vouches for `address`, or raise Refused.

    Stricter than OpenSSH in one thing: a certificate that names no host is refused, not good for every host.
    """
    from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
    from cryptography.hazmat.primitives import serialization

    try:
        certificate = serialization.load_ssh_public_identity(_line(blob))
        if not isinstance(certificate, serialization.SSHCertificate):
            raise Refused("it is a plain key")
        authority = certificate.signature_key().public_bytes(
            serialization.Encoding.OpenSSH, serialization.PublicFormat.OpenSSH
        )
        certificate.verify_cert_signature()
    except InvalidSignature:
        raise Refused("its signature does not fit") from None
    except (ValueError, UnsupportedAlgorithm) as error:
        raise Refused(f"unsupported: {str(error)[:80]}") from None
    signer = base64.b64decode(authority.split(b" ")[1])
    if signer not in authorities:
        raise Refused("no @cert-authority line for this host holds the key that signed it")
    if certificate.type is not serialization.SSHCertificateType.HOST:
        raise Refused("it is a certificate for users")
    names = tuple(name.decode("utf-8", "replace").lower() for name in certificate.valid_principals)
    if not matches(tuple(name for name in names if not name.startswith("!")), address.lower()):
        raise Refused("it is for other hosts" if names else "it names no host")
    if not certificate.valid_after <= now.timestamp() < certificate.valid_before:
        raise Refused("it is not valid now")
    if certificate.critical_options:
        raise Refused("it has a critical option, and none is known for hosts")
    return signer


def _line(blob: bytes) -> bytes:
    return blob_type(blob).encode() + b" " + base64.b64encode(blob)
