"""What USBGuard does on this target: whether it runs, with which policy, and what that policy lets in."""

from __future__ import annotations

import enum

from scanner.check import Verdict, not_applicable, unknown
from scanner.facts import LinuxFacts
from scanner.facts.derive.usbguard import STORAGE, Decision, Device, Outcome, decide, witnesses
from scanner.facts.derive.usbguard_rules import Rule, RuleError, parse
from scanner.facts.linux import UsbGuardConfig
from scanner.values import dataclass


class Running(enum.Enum):
    """Whether the daemon decides about devices now."""

    NO = "no"
    YES = "yes"
    CANNOT_SAY = "cannot say"


@dataclass(frozen=True, slots=True)
class Policy:
    """The policy in force: the daemon's own answer beats its files, which count only where nothing can ask it."""

    rules: tuple[Rule, ...]
    implicit: str
    inserted: str
    """InsertedDevicePolicy: apply-policy asks the rules, block and reject ask nothing."""
    source: str

    def decide(self, device: Device) -> Decision:
        """Return what becomes of `device` when it is plugged in."""
        if self.inserted in ("block", "reject"):
            return Decision(device, Outcome.DENIED, None)
        return decide(self.rules, self.implicit, device)


def installed(facts: LinuxFacts) -> bool:
    """Tell whether USBGuard is there."""
    return facts.services.require().get("usbguard").installed


def running(facts: LinuxFacts) -> Running:
    """Return whether the daemon is active."""
    service = facts.services.require().get("usbguard")
    if not service.installed:
        return Running.NO
    return {True: Running.YES, False: Running.NO, None: Running.CANNOT_SAY}[service.active]


def nothing_in_force(facts: LinuxFacts) -> Verdict | None:
    """Return the answer of a check on the policy where no policy is in force: only a daemon that runs decides.

    That it does not run is what usb-guard-enforced fails for.
    """
    if not installed(facts):
        return not_applicable("USBGuard is not installed", "services: usbguard is not there")
    active = running(facts)
    if active is Running.NO:
        return not_applicable("USBGuard does not run, so its files decide nothing", "services: usbguard is inactive")
    if active is Running.CANNOT_SAY:
        return unknown("whether USBGuard runs could not be told", "services: usbguard is installed, active unknown")
    return None


def config(facts: LinuxFacts) -> UsbGuardConfig:
    """Return the daemon's configuration, its defaults where it has no file."""
    return facts.usbguard_config.optional() or UsbGuardConfig()


def policy(facts: LinuxFacts) -> Policy:
    """Return the policy in force; RuleError where a line is not a rule.

    A daemon that did not tell its InsertedDevicePolicy asks its rules or, stricter, nothing: it takes no other value
    (Daemon::setInsertedDevicePolicyMethod), so what its file says must not make the rules look stricter than they are.
    """
    runtime = facts.usbguard_runtime.optional()
    if runtime is not None and runtime.rules is not None and runtime.implicit_policy_target is not None:
        inserted = runtime.inserted_device_policy or "apply-policy"
        return Policy(parse(runtime.rules), runtime.implicit_policy_target, inserted, "the running daemon")
    files = facts.usbguard_rules.optional()
    settings = config(facts)
    lines = files.rules if files is not None else ()
    return Policy(parse(lines), settings.implicit_policy_target, settings.inserted_device_policy, "its files")


def open_at_start(facts: LinuxFacts) -> str | None:
    """Return the setting by which what is plugged in when the daemon starts stays in use, whatever the rules say.

    `keep` leaves devices as the kernel had them, so it is safe only behind a kernel that started with them refused.
    """
    present = config(facts).present_device_policy
    kept = present == "keep" and facts.cmdline.require().usb_authorized_default not in (0, 2)
    if kept or present == "allow":
        return f"PresentDevicePolicy={present}: a device is let in by starting with it"
    return None


@dataclass(frozen=True, slots=True)
class Storage:
    """What becomes of storage devices under the policy."""

    outcome: Outcome
    fact: str


def storage_under_policy(facts: LinuxFacts) -> Storage:
    """Return ALLOWED if any storage device comes in, unlisted or approved; DENIED only if surely none does."""
    try:
        here = policy(facts)
    except RuleError as error:
        return Storage(Outcome.CANNOT_SAY, str(error))
    decisions = [here.decide(device) for device in STORAGE]
    for decision in decisions:
        if decision.outcome is Outcome.ALLOWED:
            return Storage(Outcome.ALLOWED, f"USBGuard lets in an unlisted {decision.device.name}: {decision.fact}")
    listed = [(w, here.decide(w.device)) for w in witnesses(here.rules)]
    for witness, decision in listed:
        if decision.outcome is Outcome.ALLOWED and (witness.stated or witness.anybody):
            what = "any storage device that fits" if witness.anybody else "the storage device that is listed"
            return Storage(Outcome.ALLOWED, f"USBGuard lets in {what}: {decision.fact}")
    for decision in (*decisions, *(decision for _, decision in listed)):
        if decision.outcome is not Outcome.DENIED:
            return Storage(Outcome.CANNOT_SAY, f"USBGuard may let storage in: {decision.fact}")
    deciding = decisions[0].fact if here.inserted == "apply-policy" else f"InsertedDevicePolicy={here.inserted}"
    return Storage(Outcome.DENIED, f"USBGuard refuses storage devices ({here.source}; {deciding})")
