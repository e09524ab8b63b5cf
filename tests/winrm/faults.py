"""The faults of the shell service, with the numbers of wsmerror.h and winerror.h and the wording that Windows has."""

from __future__ import annotations

from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from tests.winrm.soap import NAMESPACES, envelope

FAULT = f"{NAMESPACES['w'].removesuffix('.xsd')}/fault"
DETAIL = f"{NAMESPACES['w'].removesuffix('.xsd')}/faultDetail"
WSMANFAULT = "http://schemas.microsoft.com/wbem/wsman/1/wsmanfault"
PLUGIN = ("Shell cmd plugin", r"%systemroot%\system32\winrscmd.dll")


@dataclass
class FaultError(Exception):
    """One fault; `provider` says that the shell plugin and not the service speaks."""

    number: int
    subcode: str
    message: str
    side: str = "Receiver"
    detail: str = ""
    provider: bool = False

    def __str__(self) -> str:
        return f"{self.number}: {self.message}"

    def xml(self, relates_to: str) -> bytes:
        text = escape(self.message)
        said = f"<f:ProviderFault provider={quoteattr(PLUGIN[0])} path={quoteattr(PLUGIN[1])}>{text}</f:ProviderFault>"
        where = f"<w:FaultDetail>{DETAIL}/{self.detail}</w:FaultDetail>" if self.detail else ""
        body = (
            f"<s:Fault><s:Code><s:Value>s:{self.side}</s:Value><s:Subcode><s:Value>w:{self.subcode}</s:Value></s:Subcode>"
            f'</s:Code><s:Reason><s:Text xml:lang="en-US">{text}</s:Text></s:Reason><s:Detail>{where}'
            f'<f:WSManFault xmlns:f="{WSMANFAULT}" Code="{self.number}" Machine="localhost">'
            f"<f:Message>{said if self.provider else text}</f:Message></f:WSManFault></s:Detail></s:Fault>"
        )
        return envelope(FAULT, relates_to, body)


class DroppedError(Exception):
    """The connection ends here, without an answer."""


def timed_out() -> FaultError:
    text = "The WS-Management service cannot complete the operation within the time specified in OperationTimeout.  "
    return FaultError(2150858793, "TimedOut", text)


def no_shell(shell: str | None) -> FaultError:
    text = f"The request for the Windows Remote Shell with ShellId {shell} failed because the shell was not found on the server."
    return FaultError(2150858843, "InvalidSelectors", text, "Sender", "UnexpectedSelectors")


def no_command() -> FaultError:
    text = (
        "The Windows Remote Shell received a request to perform an operation on a command identifier that does not exist. "
        "Either the command has completed execution or the client specified an invalid command identifier. "
    )
    return FaultError(2150858843, "InvalidSelectors", text, "Sender", "UnexpectedSelectors")


def schema() -> FaultError:
    text = (
        "The SOAP XML in the message does not match the corresponding XML schema definition. Change the XML and retry. "
    )
    return FaultError(2150858817, "SchemaValidationError", text, "Sender")


def unknown_action() -> FaultError:
    text = "The WS-Management service cannot process the request. The WS-Addressing action URI is invalid. "
    return FaultError(2150858753, "ActionNotSupported", text, "Sender")


def shells_quota(allowed: int) -> FaultError:
    text = (
        "The WS-Management service cannot process the request. This user is allowed a maximum number of "
        f"{allowed} concurrent shells, which has been exceeded. Close existing shells or raise the quota for this user. "
    )
    return FaultError(2150859173, "QuotaLimit", text)


def operations_quota(allowed: int = 1500) -> FaultError:
    text = (
        "The WS-Management service cannot process the request. This user is allowed a maximum number of "
        f"{allowed} concurrent operations, which has been exceeded. Close existing operations for this user, or raise the quota "
        "for this user. "
    )
    return FaultError(2150859174, "QuotaLimit", text)


def busy() -> FaultError:
    return FaultError(170, "InternalError", "The requested resource is in use. ", provider=True)


def pipe_closed() -> FaultError:
    """ERROR_NO_DATA, 232: somebody writes where the reader has been told that nothing more comes."""
    return FaultError(232, "InternalError", "The pipe is being closed. ", provider=True)


def line_too_long() -> FaultError:
    """HRESULT of ERROR_FILENAME_EXCED_RANGE, 206: CreateProcess refuses the command line."""
    return FaultError(2147942606, "InternalError", "The filename or extension is too long. ", provider=True)


def envelope_asked_too_large() -> FaultError:
    text = "The maximum envelope size in the request is too large. Change the maximum envelope size and try the request again. "
    return FaultError(2150858823, "EncodingLimit", text, "Sender", "MaxEnvelopeSize")


def envelope_asked_too_small() -> FaultError:
    text = "The maximum envelope size in the request is below 8192. "
    return FaultError(2150858824, "EncodingLimit", text, "Sender", "MinimumEnvelopeLimit")
