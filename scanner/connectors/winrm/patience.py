"""What to do about faults: wait and ask again where the target is busy, ask for less where it must be, else end."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from winrm.exceptions import WinRMOperationTimeoutError, WSManFaultError

from scanner.connectors.winrm.client import SMALL, Client
from scanner.connectors.winrm.failures import quoted
from scanner.connectors.winrm.transport import TooLargeError
from scanner.errors import TargetError
from scanner.limits import Deadline
from scanner.values import dataclass

WAITED_FOR = {
    2150859173: ("unreachable:quota", "allows this account no further shell"),  # wsmerror.h, as all of 0x80338...
    2150859174: ("unreachable:quota", "allows this account no further operation"),
    170: ("unreachable:busy", "says that it is busy"),  # ERROR_BUSY, winerror.h, as all below 0x10000
}
SHUT = "close other sessions of this account there, or raise its quota (winrm/config/winrs)"
TOO_LARGE = frozenset({2150858823, 2150858824, 2150858825, 2150859025})
"""Envelopes: more than is allowed, less than is needed, over an internal limit, and the quota of a request."""
ENDS = {
    5: ("no_privilege", "the account may not run commands through WinRM", "docs/windows-setup.md says which group"),
    2: ("unreachable:no_shell", "the command's program is not there", "is PowerShell 5.1 installed and in the path?"),
    2150858843: ("truncated", "the shell or the command was ended on the target", "an administrator or a quota may"),
}
FACILITY_WIN32 = 0x80070000
Given = TypeVar("Given")


@dataclass(frozen=True, slots=True)
class Patience:
    """Makes calls again, within the deadline."""

    client: Client
    deadline: Deadline
    pauses: tuple[float, ...]
    pause: Callable[[float], None]

    def ask(self, call: Callable[[], Given], *, again_if_late: bool = True) -> Given:
        """Return what `call` gives, or raise TargetError for the fault that remains."""
        for pause in self.pauses:
            try:
                return self.once(call)
            except WinRMOperationTimeoutError:
                if not again_if_late:
                    raise
                failure = TargetError(f"timeout:{self._phase}", "the target did not get to it in an operation's time")
            except WSManFaultError as fault:
                failure = meaning(fault)
                if number(fault) not in WAITED_FOR:
                    raise failure from None
            if self.deadline.remaining() <= pause:
                raise failure
            self.pause(pause)
        try:
            return self.once(call)
        except WSManFaultError as fault:
            raise meaning(fault) from None

    def once(self, call: Callable[[], Given]) -> Given:
        """Return what `call` gives; if the envelope was too large for the target, with a smaller one."""
        self.deadline.check(self._phase)
        try:
            return call()
        except TooLargeError:
            if self.client.envelope == SMALL:
                reason = f"takes no envelope of {SMALL} bytes"
                raise TargetError("protocol_error", reason, remedy="raise MaxEnvelopeSizekb there") from None
        except WSManFaultError as fault:
            if self.client.envelope == SMALL or number(fault) not in TOO_LARGE:
                raise
        self.client.envelope = SMALL
        return call()

    @property
    def _phase(self) -> str:
        return self.client.line.phase


def number(fault: WSManFaultError) -> int | None:
    """Return the number of a fault; an HRESULT that wraps a number of winerror.h is that number."""
    code: int | None = fault.wsman_fault_code
    return code - FACILITY_WIN32 if code is not None and FACILITY_WIN32 <= code < FACILITY_WIN32 + 0x10000 else code


def meaning(fault: WSManFaultError) -> TargetError:
    """Return what a fault means for the target."""
    code, said = number(fault), quoted(str(fault.reason))
    if code in WAITED_FOR:
        state, reason = WAITED_FOR[code]
        return TargetError(state, f"{reason}: {said}", remedy=SHUT)
    if code in ENDS:
        state, reason, remedy = ENDS[code]
        return TargetError(state, f"{reason}: {said}", remedy=remedy)
    return TargetError("protocol_error", f"refused a call with fault {code}: {said}")
