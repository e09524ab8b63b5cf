"""Names every way in which a connection fails; nothing of paramiko's or the socket's leaves this package.

| state | when |
|---|---|
| unreachable:dns | the address has no number |
| unreachable:address | the name leads to this machine or to a cloud's metadata service |
| unreachable:refused | nothing listens there, or the jump host could not connect to it |
| unreachable:no_route | no route, network or host unreachable, forbidden by this machine |
| unreachable:timeout | no answer to the connection attempt |
| unreachable:closed | closed the connection before the login was done, also after tries with a pause between |
| unreachable:legacy_crypto | offers nothing but key exchanges, ciphers, MACs or host keys that are switched off here |
| unreachable:jump | a jump host on the way failed; the reason begins with `via jump NAME` |
| unreachable:local | this machine has no socket left |
| timeout:connect | no time was left to begin |
| timeout:banner, :kex, :auth, :exec, :jump | the phase was not done in its time |
| identity_unknown, identity_changed, identity_revoked | see identity.py |
| auth_failed | the one credential was refused, or could not be used |
| no_privilege | sudo refused the password, or it may not be given |
| output_limit | more output than Limits allow |
| truncated | the connection ended before the script had begun to answer |
| protocol_error | what was said is not SSH as RFC 4251 to 4254 describe it |
"""

from __future__ import annotations

from collections.abc import Mapping

from paramiko import ber, buffered_pipe, hostkeys, packet, pkey, sftp, ssh_exception

from scanner.errors import TargetError

TEXT = 160
"""Characters of a target's own words that a reason repeats."""


def states() -> Mapping[type[BaseException], str]:
    """Return the state for every exception class of paramiko, and for the roots under which anything else falls."""
    from paramiko.auth_strategy import AuthFailure

    protocol = (
        ssh_exception.SSHException,
        ssh_exception.ChannelException,
        ssh_exception.MessageOrderError,
        ber.BERException,
        hostkeys.InvalidHostKey,
        packet.NeedRekeyException,
        pkey.UnknownKeyType,
        sftp.SFTPError,
        Exception,
    )
    login = (
        ssh_exception.AuthenticationException,
        ssh_exception.BadAuthenticationType,
        ssh_exception.PartialAuthentication,
        ssh_exception.PasswordRequiredException,
        ssh_exception.UnableToAuthenticate,
        AuthFailure,
    )
    closed = (EOFError, OSError, buffered_pipe.PipeTimeout, ssh_exception.ProxyCommandFailure)
    return {
        **dict.fromkeys(protocol, "protocol_error"),
        **dict.fromkeys(login, "auth_failed"),
        **dict.fromkeys(closed, "unreachable:closed"),
        ssh_exception.NoValidConnectionsError: "unreachable:no_route",
        ssh_exception.CouldNotCanonicalize: "unreachable:dns",
        ssh_exception.ConfigParseError: "error:internal",
        ssh_exception.BadHostKeyException: "identity_changed",
        ssh_exception.IncompatiblePeer: "unreachable:legacy_crypto",
    }


def translate(error: BaseException | None, phase: str, farewell: str = "") -> TargetError:
    """Return what `error`, met in `phase`, means for the target; `farewell` is its disconnect message."""
    if isinstance(error, TargetError):
        return error
    found = states()
    state = next((found[kind] for kind in type(error).__mro__ if kind in found), "unreachable:closed")
    if farewell and phase == "auth":
        return TargetError("auth_failed", f"the target ended the login with {quoted(farewell)}")
    if state == "unreachable:closed":
        return _closed(phase, farewell)
    if state == "unreachable:legacy_crypto":
        return TargetError(
            state,
            f"no algorithm in common: {quoted(str(error))}",
            remedy="the target offers only what is switched off here (CBC, 3DES, MD5, SHA-1); update its SSH server",
        )
    return TargetError(state, f"while in {phase}: {quoted(str(error) or type(error).__name__)}")


def quoted(text: str) -> str:
    """Return a target's words on one line of ASCII, cut short, in quotes."""
    return ascii(text[:TEXT])


def _closed(phase: str, farewell: str) -> TargetError:
    said = f", saying {quoted(farewell)}" if farewell else ""
    if phase == "exec":
        return TargetError("truncated", f"the connection ended before the script answered{said}")
    return TargetError("unreachable:closed", f"closed the connection while in {phase}{said}")
