"""Names every way in which a connection fails; nothing of pywinrm's or what it stands on leaves this package.

| state | when |
|---|---|
| unreachable:dns, :address, :refused, :no_route, :timeout, :local | no TCP connection (connectors/dial.py) |
| unreachable:closed | closed the connection before a shell was open, also after tries with a pause between |
| unreachable:legacy_crypto | offers no TLS that is spoken here |
| unreachable:quota, unreachable:busy | no shell is free for this account, or the target says later, also after waits |
| unreachable:no_shell | the command's program is not there |
| timeout:connect | no time was left to begin |
| timeout:tls, :auth, :shell, :exec | the phase was not done in its time |
| identity_unknown | the certificate is vouched for by nobody that is trusted, names another host, or is out of date |
| identity_changed | the certificate is not the one that the inventory pins |
| auth_failed | the one credential was refused, or could not be used |
| no_privilege | the login went well, and the account may not run commands through WinRM |
| output_limit | more output than Limits allow |
| truncated | the connection or the shell ended before the script's answer was complete |
| protocol_error | what was said is not WS-Man as MS-WSMV describes it, is not sealed, or leads elsewhere |
"""

from __future__ import annotations

import http.client
import ssl
import sys
import xml.etree.ElementTree as ET
from collections.abc import Callable, Mapping
from typing import TypeVar
from xml.parsers import expat

from requests import exceptions as of_requests
from spnego import exceptions as of_spnego
from urllib3 import exceptions as of_urllib3
from winrm import exceptions as of_winrm

from scanner.errors import TargetError

Given = TypeVar("Given")
TEXT = 200
"""Characters of a target's own words that a reason repeats."""
CLOSED = (
    OSError,
    EOFError,
    http.client.IncompleteRead,
    http.client.RemoteDisconnected,
    http.client.NotConnected,
    ssl.SSLEOFError,
    ssl.SSLZeroReturnError,
    ssl.SSLSyscallError,
    of_requests.ConnectionError,
    of_requests.ChunkedEncodingError,
    of_urllib3.IncompleteRead,
    of_urllib3.ProtocolError,
    of_urllib3.NewConnectionError,
    of_urllib3.ClosedPoolError,
    of_urllib3.EmptyPoolError,
    of_urllib3.FullPoolError,
    of_urllib3.PoolError,
    of_urllib3.MaxRetryError,
    of_urllib3.RequestError,
)
LATE = (
    TimeoutError,
    of_requests.Timeout,
    of_requests.ConnectTimeout,
    of_requests.ReadTimeout,
    of_urllib3.TimeoutError,
    of_urllib3.ReadTimeoutError,
    of_urllib3.ConnectTimeoutError,
    of_winrm.WinRMOperationTimeoutError,
)
LOGIN = (
    PermissionError,  # requests-ntlm: the server did not go on with NTLM
    of_winrm.AuthenticationError,
    of_winrm.BasicAuthDisabledError,
    of_winrm.InvalidCredentialsError,
    of_spnego.BadBindingsError,
    of_spnego.CredentialsExpiredError,
    of_spnego.InvalidCredentialError,
    of_spnego.NoCredentialError,
)
PROTOCOL = (
    Exception,
    ET.ParseError,
    expat.ExpatError,
    http.client.HTTPException,
    http.client.BadStatusLine,
    http.client.CannotSendHeader,
    http.client.CannotSendRequest,
    http.client.ImproperConnectionState,
    http.client.InvalidURL,
    http.client.LineTooLong,
    http.client.ResponseNotReady,
    http.client.UnimplementedFileMode,
    http.client.UnknownProtocol,
    http.client.UnknownTransferEncoding,
    of_requests.ContentDecodingError,
    of_requests.HTTPError,
    of_requests.InvalidHeader,
    of_requests.InvalidJSONError,
    of_requests.InvalidProxyURL,
    of_requests.InvalidSchema,
    of_requests.InvalidURL,
    of_requests.JSONDecodeError,
    of_requests.MissingSchema,
    of_requests.ProxyError,
    of_requests.RequestException,
    of_requests.RetryError,
    of_requests.StreamConsumedError,
    of_requests.TooManyRedirects,
    of_requests.URLRequired,
    of_requests.UnrewindableBodyError,
    of_spnego.BadMICError,
    of_spnego.BadMechanismError,
    of_spnego.BadNameError,
    of_spnego.ContextExpiredError,
    of_spnego.FeatureMissingError,
    of_spnego.InvalidTokenError,
    of_spnego.NativeError,
    of_spnego.NoContextError,
    of_spnego.OperationNotAvailableError,
    of_spnego.SpnegoError,
    of_spnego.UnsupportedQop,
    of_urllib3.BodyNotHttplibCompatible,
    of_urllib3.DecodeError,
    of_urllib3.HTTPError,
    of_urllib3.HeaderParsingError,
    of_urllib3.HostChangedError,
    of_urllib3.InvalidChunkLength,
    of_urllib3.InvalidHeader,
    of_urllib3.LocationParseError,
    of_urllib3.LocationValueError,
    of_urllib3.ProxyError,
    of_urllib3.ProxySchemeUnknown,
    of_urllib3.ProxySchemeUnsupported,
    of_urllib3.ResponseError,
    of_urllib3.ResponseNotChunked,
    of_urllib3.TimeoutStateError,
    of_urllib3.URLSchemeUnknown,
    of_urllib3.UnrewindableBodyError,
    of_winrm.WSManFaultError,
    of_winrm.WinRMError,
    of_winrm.WinRMTransportError,
)
TLS = (ssl.SSLError, ssl.SSLWantReadError, ssl.SSLWantWriteError, of_requests.SSLError, of_urllib3.SSLError)


def states() -> Mapping[type[BaseException], str]:
    """Return the state for every exception class of the libraries, and for the roots under which anything falls."""
    return {
        **dict.fromkeys(PROTOCOL, "protocol_error"),
        **dict.fromkeys(CLOSED, "unreachable:closed"),
        **dict.fromkeys(LATE, "timeout"),
        **dict.fromkeys(LOGIN, "auth_failed"),
        **dict.fromkeys(TLS, "unreachable:legacy_crypto"),
        of_urllib3.NameResolutionError: "unreachable:dns",
        ssl.SSLCertVerificationError: "identity_unknown",
        **_of_kerberos(),
    }


def _of_kerberos() -> Mapping[type[BaseException], str]:
    """Return the states of the exceptions of an extra that may not be installed, and is loaded when it is used."""
    module = sys.modules.get("winrm.vendor.requests_kerberos.exceptions")
    if module is None:
        return {}
    return {module.KerberosExchangeError: "auth_failed", module.MutualAuthenticationError: "protocol_error"}


def outcome(call: Callable[[], Given], phase: Callable[[], str]) -> Given | TargetError:
    """Return what `call` gives, or the TargetError for what it raises: new, so that no frame of a login hangs on it."""
    try:
        return call()
    except Exception as error:  # noqa: BLE001  # house rule 3: whatever a reply brings the libraries to
        return translate(error, phase())


def translate(error: BaseException, phase: str) -> TargetError:
    """Return what `error`, met in `phase`, means for the target; its text, where values may stand, is not repeated."""
    if isinstance(error, TargetError):
        return TargetError(error.state, error.reason, remedy=error.remedy)
    error = _met(error)
    found = states()
    state = next(found[kind] for kind in type(error).__mro__ if kind in found)
    name = type(error).__name__
    if state == "timeout":
        return TargetError(f"timeout:{phase}", f"not done with {phase} in its time")
    if state == "unreachable:closed":
        return closed(phase)
    if state == "auth_failed":
        remedy = (
            "get a ticket with kinit" if name == "KerberosExchangeError" else "check user, auth and what WinRM allows"
        )
        return TargetError(state, f"the login did not go on ({name})", remedy=remedy)
    if state == "unreachable:legacy_crypto":
        return no_tls(error, phase)
    remedy = "check that WinRM, and nothing else, listens at this port"
    return TargetError(state, f"while in {phase}: what the target said makes no sense ({name})", remedy=remedy)


def _met(error: BaseException) -> BaseException:
    """Return what urllib3 met, where it only says that it met something."""
    kinds = of_urllib3.ProtocolError, of_urllib3.SSLError
    within = error.args[-1] if isinstance(error, kinds) and error.args else None
    return within if isinstance(within, Exception) else error


def no_tls(error: BaseException, phase: str) -> TargetError:
    """Return why TLS came to no agreement, or broke."""
    reason = getattr(error, "reason", None)
    word = reason.lower().replace("_", " ") if isinstance(reason, str) else type(error).__name__
    if phase != "tls":
        return TargetError("protocol_error", f"TLS broke while in {phase}: {quoted(word)}")
    if word in ("wrong version number", "http request", "record layer failure"):
        remedy = "is it HTTP? then tls: {off: true}; else check the port"
        return TargetError("protocol_error", f"what answers does not speak TLS: {quoted(word)}", remedy=remedy)
    remedy = "TLS 1.2 or 1.3 is needed; check the listener's certificate and what Schannel allows"
    return TargetError("unreachable:legacy_crypto", f"no TLS in common: {quoted(word)}", remedy=remedy)


def closed(phase: str) -> TargetError:
    """Return what the end of the connection in `phase` means."""
    if phase == "exec":
        return TargetError("truncated", "the connection ended before the script's answer was complete")
    return TargetError("unreachable:closed", f"closed the connection while in {phase}")


def quoted(text: str) -> str:
    """Return a target's words on one line of ASCII, cut short, in quotes."""
    return ascii(" ".join(text.split())[:TEXT])
