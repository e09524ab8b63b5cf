"""Windows' own volume opens only with the TPM, and with a PIN where the profile asks for one."""

from __future__ import annotations

from dataclasses import field

from checks.encryption._bitlocker import asks_bitlocker, fixed, lines, none_encrypted, own
from scanner.check import Check, Level, Severity, Verdict, failed, passed, unknown
from scanner.facts import WindowsFacts
from scanner.facts.derive.windows.bitlocker import Bitlocker, Shield
from scanner.values import dataclass

WITH_TPM = frozenset({1, 4, 5, 6, 9})
WITH_PIN = frozenset({4, 6})
PASSWORD = 8
KEY_FILE = 2


@dataclass(frozen=True, slots=True)
class Params:
    """What an organisation may set."""

    pin: bool = field(default=False, metadata={"doc": "a PIN must be given before Windows starts"})


@asks_bitlocker
def windows(facts: WindowsFacts, params: Params) -> Verdict:
    """Judge the types of protectors of the volume that Windows runs from."""
    asked = own(fixed(facts))
    if not asked:
        return unknown("the volume that Windows runs from cannot be told", *lines(fixed(facts)))
    return none_encrypted(facts, asked) or _judged(asked[0], params)


def _judged(shield: Shield, params: Params) -> Verdict:
    name, types = shield.volume.name, shield.said.protectors if shield.said is not None else None
    if types is None or shield.state is Bitlocker.UNCLEAR:
        return unknown(f"how {name} is opened cannot be told: {shield.why}", shield.line)
    fault = _fault(shield, frozenset(types), params)
    if fault is not None:
        return failed(f"{name} {fault}", shield.opened_by, level=Level.EFFECTIVE)
    if KEY_FILE in types:
        what = "whether it is for recovery alone, or lies in the machine when it starts, cannot be told"
        return unknown(f"a key file opens {name} too: {what}", shield.opened_by)
    return passed(f"{name} does not open without the TPM", shield.opened_by, level=Level.EFFECTIVE)


def _fault(shield: Shield, types: frozenset[int], params: Params) -> str | None:
    if shield.state is Bitlocker.CLEAR_KEY:
        return f"opens for whoever has it: {shield.why}"
    if not types & WITH_TPM or PASSWORD in types:
        return "opens without the TPM, so guesses are not counted and the disk opens in any machine"
    if params.pin and not types & WITH_PIN:
        return "opens without a PIN before Windows starts"
    if params.pin and types & (WITH_TPM - WITH_PIN):
        return "asks for a PIN, but another protector opens it without"
    return None


CHECK = Check(
    id="encryption-start-guarded",
    title="Windows' own volume opens only with the TPM, with a PIN where the profile asks",
    severity=Severity.MEDIUM,
    why="A password can be guessed on another machine as often as one likes; the TPM counts. "
    "Without a PIN a stolen laptop unlocks itself up to the logon screen, where memory and buses can be attacked.",
    fix={
        "windows": "Add the TPM, with a PIN where it is asked for, and remove the rest:\n"
        "    manage-bde -protectors -add C: -tpmandpin\n"
        "    manage-bde -protectors -delete C: -type tpm\n"
        "Policy: Require additional authentication at startup.",
    },
    reads=("system", "volumes", "bitlocker", "drivers"),
    params=Params(),
    windows=windows,
)
