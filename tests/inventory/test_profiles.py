from __future__ import annotations

import pytest

from scanner.errors import InventoryError
from scanner.inventory.profiles import validate_profiles

KNOWN, KNOCK_OUTS = {"landing", "server", "workstation"}, {"landing"}


def test_known_profiles_and_a_landing_target_with_knock_outs_are_fine(reading_targets):
    validate_profiles(
        reading_targets("- {name: a, profile: landing, landing: true}\n- {name: b, profile: server}"), KNOWN, KNOCK_OUTS
    )


def test_an_unknown_profile_is_an_error_at_the_line_of_its_target(reading_targets):
    inventory = reading_targets("- {name: a}\n- {name: b, profile: sever}")

    with pytest.raises(
        InventoryError, match=r"'b': the profile 'sever' is not known \(did you mean server\?\)"
    ) as caught:
        validate_profiles(inventory, KNOWN, KNOCK_OUTS)

    assert caught.value.line == 7


def test_a_landing_target_needs_a_profile_with_knock_outs(reading_targets):
    inventory = reading_targets("- {name: a}\n- {name: b, landing: true}")

    with pytest.raises(InventoryError, match="'b' is a landing target, and its profile 'workstation'") as caught:
        validate_profiles(inventory, KNOWN, KNOCK_OUTS)

    assert (caught.value.line, caught.value.remedy) == (7, "profiles with knock-outs: landing")
