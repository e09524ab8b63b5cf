"""The one credential that a target is offered: NTLM's proof of a password, a ticket, a certificate, or a password.

Nothing is looked for: no netrc, no credential cache of NTLM's, no other ticket. Nothing is ever delegated.
"""

from __future__ import annotations

import os
import ssl
import stat
from collections.abc import Mapping
from dataclasses import field
from pathlib import Path

from requests.auth import AuthBase, HTTPBasicAuth
from requests_ntlm import HttpNtlmAuth

from scanner.errors import TargetError
from scanner.inventory import Auth, SecretRef, Target
from scanner.values import dataclass

MUTUAL = "http://schemas.dmtf.org/wbem/wsman/1/wsman/secprofile/https/mutual"
"""The Authorization of who has shown a certificate (MS-WSMV 3.1.4.1.31)."""
LOWEST_LEVEL = 3
"""LM_COMPAT_LEVEL: below it pyspnego would answer with NTLM version 1, which is as good as the password."""


@dataclass(frozen=True, slots=True)
class Certificate:
    """Our own certificate and key, in PEM."""

    file: str
    key_file: str
    passphrase: str = field(repr=False)

    def show(self, context: ssl.SSLContext) -> None:
        """Let `context` show it to servers that ask, or raise TargetError auth_failed."""
        _refuse_public(Path(self.key_file))
        try:
            context.load_cert_chain(self.file, self.key_file, lambda: self.passphrase)  # without it OpenSSL would ask
        except (OSError, ValueError) as error:
            why = error.strerror if isinstance(error, OSError) and not isinstance(error, ssl.SSLError) else None
            reason = f"{self.file} and {self.key_file} cannot be used: {why or 'no pair in PEM, or another passphrase'}"
            remedy = "check auth.certificate_file, auth.key_file and auth.secret"
            raise TargetError("auth_failed", reason, remedy=remedy) from None


def certificate_of(target: Target, secrets: Mapping[SecretRef, str]) -> Certificate | None:
    """Return the certificate that the target is shown, None for other methods."""
    auth = target.auth
    if auth.method != "certificate":
        return None
    if auth.certificate_file is None or auth.key_file is None:
        raise TargetError("auth_failed", "no certificate", remedy="set auth.certificate_file and auth.key_file")
    return Certificate(auth.certificate_file, auth.key_file, _secret(auth, secrets) if auth.secret else "")


def login_of(target: Target, secrets: Mapping[SecretRef, str]) -> AuthBase | None:
    """Return what logs requests in, None where TLS does it; raise TargetError auth_failed for what is missing."""
    method = target.auth.method
    if method == "certificate":
        return None
    if method == "kerberos":
        return _kerberos(target.user)
    if method not in ("ntlm", "basic") or target.user is None:
        raise TargetError("auth_failed", f"no way to log in: method {method}", remedy="set user and auth.method")
    if method == "basic":
        return HTTPBasicAuth(target.user.encode(), _secret(target.auth, secrets).encode())
    _refuse_version_1()
    return HttpNtlmAuth(target.user, _secret(target.auth, secrets), send_cbt=True)


def _kerberos(user: str | None) -> AuthBase:
    try:
        from winrm.vendor.requests_kerberos import REQUIRED, HTTPKerberosAuth
    except ImportError:
        remedy = "pip install 'mediascan[kerberos]'"
        raise TargetError("auth_failed", "the Python package for Kerberos is not installed", remedy=remedy) from None
    login: AuthBase = HTTPKerberosAuth(  # type: ignore[no-untyped-call]
        mutual_authentication=REQUIRED,
        service="HTTP",
        delegate=False,
        force_preemptive=True,
        principal=user,
        sanitize_mutual_error_response=False,
        send_cbt=True,
    )
    return login


def _secret(auth: Auth, secrets: Mapping[SecretRef, str]) -> str:
    if auth.secret is None or auth.secret not in secrets:
        raise TargetError("auth_failed", f"no secret for the method {auth.method}", remedy="set auth.secret")
    return secrets[auth.secret]


def _refuse_version_1() -> None:
    level = os.environ.get("LM_COMPAT_LEVEL", str(LOWEST_LEVEL))
    if level not in ("3", "4", "5"):
        reason = "LM_COMPAT_LEVEL in the environment asks for NTLM version 1, which is never spoken"
        raise TargetError("auth_failed", reason, remedy="unset LM_COMPAT_LEVEL")


def _refuse_public(key: Path) -> None:
    try:
        found = key.stat()
    except OSError as error:
        raise TargetError("auth_failed", f"the key {key} cannot be read: {error.strerror}") from None
    if found.st_uid == os.getuid() and stat.S_IMODE(found.st_mode) & 0o077:
        raise TargetError("auth_failed", f"the key {key} can be read by others", remedy=f"chmod 600 {key}")
