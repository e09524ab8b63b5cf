"""Certificates made for a test: an authority, and servers that it vouches for or should not."""

from __future__ import annotations

import datetime as dt
import hashlib
import ipaddress
import ssl
from dataclasses import dataclass
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

DAY = dt.timedelta(days=1)


@dataclass(frozen=True)
class Files:
    """A certificate and its key in files of PEM; `file` is what a client trusts to trust it."""

    file: Path
    key_file: Path

    @property
    def der(self) -> bytes:
        return ssl.PEM_cert_to_DER_cert(self.file.read_text())

    @property
    def fingerprint(self) -> str:
        """Return the sha256 of the certificate, in hexadecimal digits."""
        return hashlib.sha256(self.der).hexdigest()

    def server_context(self, trusted: Files | None = None) -> ssl.SSLContext:
        """Return what a server needs; clients that show a certificate of `trusted` are known by it."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.file, self.key_file)
        if trusted is not None:
            context.load_verify_locations(trusted.file)
            context.verify_mode = ssl.CERT_OPTIONAL
        return context


@dataclass(frozen=True)
class Certificate(Files):
    """One that was made here."""

    certificate: x509.Certificate
    key: ec.EllipticCurvePrivateKey


@dataclass(frozen=True)
class Authority:
    """Makes certificates in `folder`; names in them count by their subject alternative name only."""

    folder: Path
    own: Certificate

    @classmethod
    def made_in(cls, folder: Path) -> Authority:
        return cls(folder, _make(folder, "authority", issuer=None, authority=True))

    def server(self, name: str = "server", **changes) -> Certificate:
        """Return a certificate for 127.0.0.1 and localhost; `host`, `since` and `until` change that."""
        return _make(self.folder, name, issuer=self.own, **changes)

    def self_signed(self, name: str = "self-signed") -> Certificate:
        return _make(self.folder, name, issuer=None)

    def wrong_name(self) -> Certificate:
        return self.server("wrong-name", host="another.example")

    def expired(self) -> Certificate:
        return self.server("expired", since=-30 * DAY, until=-1 * DAY)


def _make(
    folder: Path,
    name: str,
    *,
    issuer: Certificate | None,
    host: str | None = None,
    since: dt.timedelta = -1 * DAY,
    until: dt.timedelta = 30 * DAY,
    authority: bool = False,
) -> Certificate:
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = dt.datetime.now(dt.UTC)
    local: list[x509.GeneralName] = [x509.DNSName("localhost"), x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]
    signer = issuer.key if issuer else key
    identifier = x509.SubjectKeyIdentifier.from_public_key
    certificate = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer.certificate.subject if issuer else subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now + since)
        .not_valid_after(now + until)
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(host)] if host else local), critical=False)
        .add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
        .add_extension(identifier(key.public_key()), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(signer.public_key()), critical=False)
        .sign(signer, hashes.SHA256())
    )
    file, key_file = folder / f"{name}.pem", folder / f"{name}.key"
    file.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    form = serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    key_file.touch(0o600)
    key_file.write_bytes(key.private_bytes(serialization.Encoding.PEM, *form))
    return Certificate(file, key_file, certificate, key)
