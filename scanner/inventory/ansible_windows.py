"""How Ansible reaches Windows, in our words: its connections winrm and psrp, and ssh with a shell of Windows.

The variables and their defaults are those of ansible-core's plugins (docs.ansible.com, ansible.builtin.winrm and
ansible.builtin.psrp). What the one cannot say in our words is noted, and never guessed to be weaker.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from scanner.values import dataclass

WINDOWS_SHELLS = ("powershell", "cmd")
PASSWORD = "env:WINRM_PASSWORD"  # noqa: S105  a reference to one
METHODS = {
    "ntlm": "ntlm", "negotiate": "ntlm", "credssp": "ntlm", "kerberos": "kerberos", "certificate": "certificate",
    "basic": "basic", "plaintext": "basic", "ssl": "basic",
}  # fmt: skip
USED = ("ansible_shell_type",)


@dataclass(frozen=True, slots=True)
class Host:
    """What is said of one host."""

    variables: Mapping[str, Any]
    text: Callable[[str], str]
    """Returns a variable as plain text, or raises InventoryError."""
    note: Callable[[str], None]
    """Tells a person."""
    port: int | None


def fields(host: Host, plugin: str) -> dict[str, Any] | None:
    """Return connector, tls and auth of a host that `plugin` (winrm or psrp) reaches, None if it cannot be reached."""
    plain = _is_plain(host, plugin)
    method = _method(host, plugin, plain=plain)
    if method in ("ntlm", "basic") and not _first(host, ("ansible_user", f"ansible_{plugin}_user")):
        host.note("left out, as its login needs an account and ansible_user is not said")
        return None
    found: dict[str, Any] = {"connector": "winrm", "auth": _auth(host, plugin, method)}
    if tls := {"off": True} if plain else _trust(host, plugin):
        found["tls"] = tls
    if user := _first(host, (f"ansible_{plugin}_user",)):
        found["user"] = user
    return found


def _is_plain(host: Host, plugin: str) -> bool:
    said = _first(host, (f"ansible_{plugin}_scheme", f"ansible_{plugin}_protocol"))
    return said == "http" or (said is None and host.port in (80, 5985))


def _method(host: Host, plugin: str, *, plain: bool) -> str:
    said = host.variables.get(f"ansible_{plugin}_transport", host.variables.get(f"ansible_{plugin}_auth"))
    words = _words(said)
    method = next((METHODS[word] for word in words if word in METHODS), "ntlm")
    if "ssl" in words and f"ansible_{plugin}_cert_pem" in host.variables:
        method = "certificate"
    if "credssp" in words:
        host.note("CredSSP would hand the password to the host: ntlm is written instead")
    if plain and method in ("basic", "certificate"):
        host.note(f"{method} needs TLS, and the scheme is http: ntlm is written instead")
        return "ntlm"
    return method


def _auth(host: Host, plugin: str, method: str) -> dict[str, Any]:
    if method == "kerberos":
        host.note("kerberos: get a ticket with kinit before a scan")
        return {"method": method}
    if method == "certificate":
        return {
            "method": method,
            "certificate_file": _first(host, (f"ansible_{plugin}_cert_pem", f"ansible_{plugin}_certificate_pem")) or "",
            "key_file": _first(host, (f"ansible_{plugin}_cert_key_pem", f"ansible_{plugin}_certificate_key_pem")) or "",
        }
    host.note(f"its password is read from {PASSWORD}, which is yours to correct")
    return {"method": method, "secret": PASSWORD}


def _trust(host: Host, plugin: str) -> dict[str, Any]:
    said = _first(host, (f"ansible_{plugin}_server_cert_validation", f"ansible_{plugin}_cert_validation"))
    if said == "ignore":
        host.note("Ansible does not check its certificate, mediascan does: pin it with tls: {fingerprint: SHA256:...}")
    file = _first(host, (f"ansible_{plugin}_ca_trust_path", f"ansible_{plugin}_ca_cert"))
    return {"ca_file": file} if file else {}


def _first(host: Host, names: Iterable[str]) -> str | None:
    return next((host.text(name) for name in names if name in host.variables), None)


def _words(said: object) -> list[str]:
    if isinstance(said, list):
        return [str(word).lower() for word in said]
    return re.findall(r"[a-z]+", str(said or "").lower())
