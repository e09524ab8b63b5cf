"""What a Windows target says of itself: its platform, how its host is known, and what it cannot have."""

from __future__ import annotations

from typing import Any

from scanner.inventory.levels import Levels
from scanner.inventory.target import Become, Tls

PORTS = {"ssh": 22, "winrm": 5986}
PLAIN_PORT = 5985
"""Of WinRM over HTTP (MS-WSMV, 2.1)."""
PROVES_NOTHING = ("basic", "certificate")
"""Methods that need TLS: the one shows the password, the other lives in the handshake."""


def platform(levels: Levels, connector: str) -> str:
    """Return posix or windows; winrm implies windows."""
    said = levels.get("platform")
    if connector == "winrm":
        if levels.own("platform") == "posix":
            raise levels.error("platform", "platform: winrm reaches Windows only", "leave it out, or use ssh")
        return "windows"
    if connector == "local":
        if levels.own("platform") == "windows":
            remedy = "scan it with winrm or ssh from another machine"
            raise levels.error("platform", "platform: the connector local runs a POSIX shell", remedy)
        return "posix"
    return str(said or "posix")


def become(levels: Levels, connector: str, system: str) -> Become:
    """Return how to get privilege; on Windows there is no such thing, and defaults meant for others do not count."""
    if system != "windows":
        return levels.become(connector)
    own = levels.own("become")
    if own is not None and own.get("method", "sudo") != "none":
        remedy = "leave it out; the account's own rights decide (docs/inventory.md)"
        raise levels.error("become", "become: there is no sudo on Windows", remedy)
    return Become(method="none")


def port(levels: Levels, connector: str, tls: Tls) -> int:
    """Return the port, by default the connector's own."""
    usual = PLAIN_PORT if tls.off else PORTS.get(connector, 22)
    return int(levels.get("port", usual))


def tls(levels: Levels, connector: str) -> Tls:
    """Return how the host is known; only winrm asks."""
    if connector != "winrm":
        if levels.own("tls") is not None:
            raise levels.error("tls", "tls: it goes with the connector winrm, and only with it", "leave it out")
        return Tls()
    value = levels.get("tls", {})
    found = Tls(
        ca_file=levels.path("tls", value["ca_file"]) if "ca_file" in value else None,
        fingerprint=_fingerprint(value),
        off=value.get("off", False),
        line=levels.document.line(levels.where("tls")),
    )
    if len(given := [name for name in ("ca_file", "fingerprint", "off") if value.get(name)]) > 1:
        message = f"tls: {given[0]} does not go with {given[1]}"
        raise levels.error("tls", message, "keep one of ca_file, fingerprint and off")
    return found


def refuse_unfit(levels: Levels, connector: str, fields: dict[str, Any]) -> None:
    """Raise InventoryError for what the winrm connector cannot do with these fields of a target."""
    if connector != "winrm":
        return
    method = fields["auth"].method
    if fields["tls"].off and method in PROVES_NOTHING:
        remedy = "take tls: {off: true} out, or use ntlm or kerberos"
        raise levels.error("auth", f"auth: method {method} needs TLS", remedy)
    if fields["user"] is None and method in ("ntlm", "basic"):
        remedy = "write user: NAME, 'DOMAIN\\NAME' or NAME@DOMAIN"
        raise levels.error("user", f"user: method {method} needs an account", remedy)
    if levels.get("jump"):
        remedy = "write jump: [] for a direct way, or use ssh with platform: windows"
        raise levels.error("jump", "jump: winrm goes through no jump host", remedy)


def _fingerprint(value: Any) -> str | None:  # noqa: ANN401  the schema has judged the types
    if "fingerprint" not in value:
        return None
    scheme, _, digits = value["fingerprint"].partition(":")
    return f"{scheme}:{digits.replace(':', '').lower()}"
