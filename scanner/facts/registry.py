r"""The Windows registry as read: keys, each with its own state, and typed values; no judgement."""

from __future__ import annotations

from collections.abc import Iterable

from scanner.facts.section import FactUnavailableError, State
from scanner.values import dataclass


@dataclass(frozen=True, slots=True)
class RegistryValue:
    """One value of a key; which field holds it, `kind` says."""

    name: str
    kind: str
    """dword or qword (`number`; beyond 63 bits `text`, hexadecimal), string (`text`), strings (`items`), binary
    (`text`, hexadecimal), none (there is a value, of no kind), cut (longer than any setting is, so not carried:
    `number` characters or bytes)."""
    number: int | None = None
    """Not negative: a dword is unsigned."""
    text: str | None = None
    items: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RegistryKey:
    """One key that was asked for, in the 64-bit view."""

    path: str
    r"""Such as HKLM\SOFTWARE\Policies\Microsoft\FVE, as it was asked for; compared without case."""
    state: str
    """ok, absent (its parent could be searched), denied or unread."""
    values: tuple[RegistryValue, ...] = ()
    subkeys: tuple[str, ...] = ()
    """Names, where they were asked for."""
    listed: bool = False
    """Its subkeys were asked for: a name that is not among them is absent."""

    def get(self, name: str) -> RegistryValue | None:
        """Return a value by its name, whatever its case."""
        return next((value for value in self.values if value.name.lower() == name.lower()), None)

    def number(self, name: str) -> int | None:
        """Return a dword or qword; None where there is no such value, or it is of another kind."""
        value = self.get(name)
        return value.number if value is not None else None

    def text(self, name: str) -> str | None:
        """Return a string; None where there is no such value, or it is of another kind."""
        value = self.get(name)
        return value.text if value is not None and value.kind == "string" else None


@dataclass(frozen=True, slots=True)
class Registry:
    """The keys of one section in the order in which they were read."""

    keys: tuple[RegistryKey, ...]

    def key(self, path: str) -> RegistryKey:
        """Return a key that is there or provably absent; one that could not be read ends the check as unknown."""
        found = self.find(path) or self._by_what_is_above(path)
        if found is None:
            raise FactUnavailableError("registry", State.NOT_COLLECTED, f"{path} was not asked for")
        if found.state not in ("ok", "absent"):
            state = State.DENIED if found.state == "denied" else State.ERROR
            raise FactUnavailableError("registry", state, f"{path} could not be read")
        return found

    def _by_what_is_above(self, path: str) -> RegistryKey | None:
        """Return a key that was not sent as its nearest ancestor says it is: absent, or out of reach with it."""
        above, _, name = path.rpartition("\\")
        while above:
            key = self.find(above)
            if key is not None and key.state != "ok":
                return RegistryKey(path, key.state)
            if key is not None:
                missing = key.listed and name.lower() not in (each.lower() for each in key.subkeys)
                return RegistryKey(path, "absent") if missing else None
            above, _, name = above.rpartition("\\")
        return None

    def find(self, path: str) -> RegistryKey | None:
        """Return a key whatever its state; None where it was not asked for."""
        return next((key for key in self.keys if key.path.lower() == path.lower()), None)

    def below(self, path: str) -> Iterable[RegistryKey]:
        """Return the keys anywhere below a path."""
        return (key for key in self.keys if key.path.lower().startswith(f"{path.lower()}\\"))


@dataclass(frozen=True, slots=True)
class UserHive:
    """The registry of one account whose hive is loaded: it is logged on, or was lately."""

    sid: str
    registry: Registry
    """Paths without the hive: Software\\...; PolicyManager\\<area> is what device management set for it."""


@dataclass(frozen=True, slots=True)
class UserHives:
    """The loaded hives of people (S-1-5-21-* and S-1-12-1-*), of all profiles that the machine keeps."""

    hives: tuple[UserHive, ...]
    profiles: tuple[str, ...]
    """SIDs of every person's profile (ProfileList); those without a loaded hive were not looked into."""
