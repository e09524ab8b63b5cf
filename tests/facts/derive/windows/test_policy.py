"""One setting in two stores: which values may be in force."""

import pytest

from scanner.facts.derive.windows import keys
from scanner.facts.derive.windows.policy import both
from scanner.facts.registry import Registry, RegistryKey, RegistryValue

GROUP, AREA = r"HKLM\SOFTWARE\Policies\X", keys.MDM_STORAGE


def key(path, **values):
    found = tuple(
        RegistryValue(name, "dword", number=value)
        if isinstance(value, int)
        else RegistryValue(name, "string", text=value)
        for name, value in values.items()
    )
    return RegistryKey(path, "ok" if values else "absent", found)


def setting(group, mdm, *, wins=False, companions=None):
    managed = (
        {"P": mdm, **({"P_WinningProvider": "one"} if companions is None else companions)} if mdm is not None else {}
    )
    registry = Registry(
        (
            key(GROUP, **({"G": group} if group is not None else {})),
            key(AREA, **managed),
            key(keys.MDM_CONFLICT, **({"MDMWinsOverGP": 1} if wins else {})),
        )
    )
    return both(registry, registry.key(GROUP), "G", AREA, "P")


@pytest.mark.parametrize(
    ("group", "mdm", "wins", "on"),
    [
        (None, None, False, False),
        (1, None, False, True),
        (None, 1, False, True),
        (1, 1, False, True),
        (1, 0, False, None),
        (0, 1, False, None),
        (1, 0, True, False),
        (0, 1, True, True),
        (1, None, True, True),
    ],
)
def test_two_stores_that_differ_are_settled_by_mdm_wins_over_gp_alone(group, mdm, wins, on):
    assert setting(group, mdm, wins=wins).on is on


@pytest.mark.parametrize("wins", [False, True])
def test_a_value_of_no_provider_may_count_or_not(wins):
    assert setting(None, 1, wins=wins, companions={}).on is None
    assert setting(0, 1, wins=wins, companions={}).on is None
    assert setting(1, 1, wins=wins, companions={}).on is True


def test_a_value_that_no_provider_set_does_not_count():
    assert setting(None, 1, companions={"P_ProviderSet": 0}).on is False
    assert setting(None, 1, companions={"P_ProviderSet": 1}).on is True


def test_the_winner_is_named():
    assert "set by provider one" in setting(None, 1).fact
    assert "wins over group policy" in setting(0, 1, wins=True).fact
    assert "nothing says which wins" in setting(0, 1).fact
