"""What to do about a state, by the road to the target, where the reason itself does not end with a remedy."""

from __future__ import annotations

from collections.abc import Mapping

from scanner.inventory import Target

SETUP = "docs/windows-setup.md"
SHELL = "give the account a shell, and its key no ForceCommand or command= that runs something else"
WINDOWS_SHELL = "leave cmd.exe or PowerShell as the default shell, and no ForceCommand"
SLOW = "`ssh` to it by hand and see what it waits for; a higher --deadline gives it more time"
ROUTE = "is it on? correct `address`, or look at routes and firewalls in between, or use `jump`"
WINRM_ROUTE = "is it on, and does its firewall let port 5986 in from here? correct `address` and `port`"
WINRM_SLOW = "look at the load of its WinRM service; a higher --deadline gives it more time"

OVER_SSH: Mapping[str, str] = {
    "unreachable:refused": "start its SSH server, or correct `address` and `port`",
    "unreachable:timeout": ROUTE,
    "unreachable:no_route": ROUTE,
    "unreachable:closed": "is this an SSH server? where logins are limited (MaxStartups, fail2ban), lower --jobs",
    "timeout:banner": "what listens there says nothing: is it an SSH server, and is the machine alive?",
    "timeout:kex": SLOW,
    "timeout:auth": SLOW,
    "timeout:exec": f"the login's shell, start-up files or ForceCommand do not come to an end: {SLOW}",
    "timeout:run": f"the collector does not come to an end: {SLOW}",
    "identity_revoked": "ask who revoked it; until then nothing is sent to this host",
    "truncated": SHELL,
    "bad_evidence": SHELL,
    "replayed": SHELL,
    "output_limit": SHELL,
    "protocol_error": "is this an SSH server of our century? ask who runs it",
}
WINDOWS_OVER_SSH: Mapping[str, str] = {
    **OVER_SSH,
    **dict.fromkeys(("truncated", "bad_evidence", "replayed", "output_limit"), WINDOWS_SHELL),
}
OVER_WINRM: Mapping[str, str] = {
    "unreachable:refused": f"give WinRM an HTTPS listener ({SETUP}), or correct `address` and `port`",
    "unreachable:timeout": WINRM_ROUTE,
    "unreachable:no_route": WINRM_ROUTE,
    "unreachable:closed": "is this a WinRM listener, and of HTTPS? http:// answers on 5985",
    "timeout:banner": "what listens there says nothing: is it a WinRM listener, and is the machine alive?",
    "timeout:kex": "the TLS handshake does not come to an end: is this an HTTPS listener?",
    "timeout:auth": WINRM_SLOW,
    "timeout:exec": WINRM_SLOW,
    "timeout:run": f"the collector does not come to an end: {WINRM_SLOW}",
    "auth_failed": f"check user and secret, and that the account may use WinRM ({SETUP})",
    "truncated": "the account must be able to start powershell.exe",
    "bad_evidence": "the account must be able to start powershell.exe",
    "replayed": "ask who answers at this address",
    "output_limit": "ask who answers at this address",
    "protocol_error": "is this a WinRM listener, and nothing in between that changes what it says?",
}


def remedy(target: Target, state: str) -> str:
    """Return what to do about `state`; empty where there is nothing but its reason."""
    if target.connector == "winrm":
        return OVER_WINRM.get(state, "")
    return (WINDOWS_OVER_SSH if target.platform == "windows" else OVER_SSH).get(state, "")
