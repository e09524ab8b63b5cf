"""What udisks2 mounts with, and whether whoever asks it to mount can ask for more."""

from __future__ import annotations

from scanner.facts import LinuxFacts

OPPOSITE = {"ro": "rw", "noexec": "exec"}


def hole_in(facts: LinuxFacts, option: str) -> str | None:
    """Return why udisks2 would mount a medium without `option`; None where it does not (mount_options.conf).

    Whoever may mount names options of the list `allow`, which has rw and exec unless it is set; without polkit that
    is root alone.
    """
    settings, against = facts.automount.require().udisks_options, OPPOSITE[option]
    words = {name: value.replace(" ", "").split(",") for name, value in settings}
    if option not in words.get("defaults/defaults", []):
        return f"mount_options.conf sets no {option}"
    lifted = [name for name, value in words.items() if name.endswith("defaults") and against in value]
    if lifted:
        return f"mount_options.conf: {lifted[0]} has {against}"
    allow = [name for name, value in words.items() if name.endswith("allow") and against in value]
    if facts.services.require().get("polkit").installed and (allow or "defaults/allow" not in words):
        return f"a user may mount with {against}: allow in mount_options.conf does not leave it out"
    return None
