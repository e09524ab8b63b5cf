import pytest

from scanner.facts.registry import Registry, RegistryKey
from scanner.facts.section import FactUnavailableError

ROOT = r"HKLM\SOFTWARE\Policies\Microsoft\Windows\RemovableStorageDevices"


def registry(state="ok", subkeys=(), *, listed=True):
    return Registry((RegistryKey(ROOT, state, (), subkeys, listed),))


def test_a_key_below_one_that_is_absent_is_absent():
    assert registry("absent", listed=False).key(rf"{ROOT}\Custom\Deny_Write").state == "absent"


def test_a_key_that_its_parent_does_not_list_is_absent_whatever_its_case():
    listing = registry(subkeys=("CUSTOM",))

    assert listing.key(rf"{ROOT}\Other").state == "absent"
    with pytest.raises(FactUnavailableError, match="was not asked for"):
        listing.key(rf"{ROOT}\Custom")


def test_a_key_is_not_absent_because_its_parent_was_read_without_its_subkeys():
    with pytest.raises(FactUnavailableError, match="was not asked for"):
        registry(listed=False).key(rf"{ROOT}\Custom")


@pytest.mark.parametrize("state", ["denied", "unread"])
def test_a_key_below_one_that_could_not_be_read_could_not_be_read(state):
    with pytest.raises(FactUnavailableError, match="could not be read"):
        registry(state).key(rf"{ROOT}\Custom")


def test_a_key_that_nothing_speaks_of_was_not_asked_for():
    with pytest.raises(FactUnavailableError, match="was not asked for"):
        registry().key(r"HKLM\SYSTEM\CurrentControlSet\Control")
