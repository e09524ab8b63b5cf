r"""One setting that several stores can hold: group policy in its ADMX key, an MDM's PolicyManager, or a CSP's own key.

Where two stores differ, MDMWinsOverGP decides for the Policy CSP; without it whichever wrote last wins, which cannot be
told afterwards (Policy CSP, ControlPolicyConflict). PolicyManager counts only what a provider set.
"""

from __future__ import annotations

from collections.abc import Iterable

from scanner.facts.derive.windows import keys
from scanner.facts.registry import Registry, RegistryKey
from scanner.values import dataclass


@dataclass(frozen=True, slots=True)
class Setting:
    """Every value that may be in force; None among them is the default of Windows."""

    values: tuple[int | None, ...]
    fact: str
    """The store that won with its value, or both where it cannot be told."""

    def is_one_of(self, *wanted: int | None) -> bool | None:
        """Tell whether the value in force is one of these; None where that hangs on which store won."""
        answers = {value in wanted for value in self.values}
        return answers.pop() if len(answers) == 1 else None

    @property
    def on(self) -> bool | None:
        """Tell whether a switch is 1; None where that cannot be told."""
        return self.is_one_of(1)


def of_key(key: RegistryKey, name: str) -> Setting:
    """Return a setting that only one key holds."""
    return Setting((key.number(name),), told(key, name))


def told(key: RegistryKey, name: str) -> str:
    """Return a value as a person would quote it."""
    value = key.get(name)
    if value is None:
        return rf"{key.path}\{name} is not set"
    shown = value.number if value.number is not None else value.text if value.text is not None else value.items
    return rf"{key.path}\{name} = {shown}"


def both(registry: Registry, key: RegistryKey, name: str, area: str, policy: str) -> Setting:
    """Return a setting of the Policy CSP that group policy holds as well, and which store won."""
    mdm, group = in_policy_manager(registry, area, policy), of_key(key, name)
    if mdm.values == (None,):
        return group
    if group.values == (None,):
        return mdm
    managed = tuple(value for value in mdm.values if value is not None)
    if registry.key(keys.MDM_CONFLICT).number("MDMWinsOverGP") == 1:
        values = managed if managed == mdm.values else (*managed, *group.values)
        return Setting(values, f"{mdm.fact}, which wins over group policy (MDMWinsOverGP = 1)")
    values = (*group.values, *managed)
    if len(set(values)) == 1:
        return Setting(group.values, f"{group.fact}; {mdm.fact}")
    return Setting(values, f"{group.fact}, but {mdm.fact}, and nothing says which wins")


def in_policy_manager(registry: Registry, area: str, policy: str) -> Setting:
    """Return an integer setting of PolicyManager; one without a provider may have been left behind or made by hand."""
    key = registry.key(area)
    value, fact = key.number(policy), told(key, policy)
    if value is None:
        return Setting((None,), fact)
    winner = key.text(f"{policy}_WinningProvider")
    if winner:
        return Setting((value,), f"{fact} (set by provider {winner})")
    if key.number(f"{policy}_ProviderSet") == 1:
        return Setting((value,), fact)
    if key.number(f"{policy}_ProviderSet") == 0:
        return Setting((None,), f"{fact}, but no provider set it")
    return Setting((value, None), f"{fact}, but which provider set it is not told")


def first_set(settings: Iterable[Setting]) -> Setting:
    """Return the first setting that is set at all, else the last: stores of which the earlier beats the later."""
    found = tuple(settings)
    return next((setting for setting in found if setting.values != (None,)), found[-1])
