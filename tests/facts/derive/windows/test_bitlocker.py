"""What the numbers of Win32_EncryptableVolume mean."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.facts import Section, State, WindowsFacts, ok
from scanner.facts.derive.layers import Cover
from scanner.facts.derive.windows.bitlocker import METHODS, Bitlocker, decide, guest, others
from scanner.facts.derive.windows.bitlocker import shields as shields_of
from scanner.facts.derive.windows.media import local_volumes
from scanner.facts.windows import Driver, WindowsSystem
from scanner.facts.windows_volumes import (
    EncryptableVolume,
    WindowsDisk,
    WindowsPartition,
    WindowsVolume,
    WindowsVolumes,
)

PATH = "\\\\?\\Volume{00000003-0000-0000-0000-100000000000}\\"
GOOD = EncryptableVolume(PATH, "C", 0, 1, 1, 100, 0, 0, 7, 0, (1, 3))
SERVER = WindowsSystem("FullLanguage", "5.1", elevated=True, product_type=3, bitlocker_feature=3)


def machine(disk, bitlocker, system=SERVER, filesystem="NTFS", drivers=()):
    partition = WindowsPartition(0, 3, 2**38, "{ebd0a0a2-b9e5-4433-87c0-68b6b72699c7}", access_paths=("C:\\", PATH))
    volumes = WindowsVolumes((disk,), (partition,), (WindowsVolume(PATH, "C", 3, filesystem, 2**38),))
    return WindowsFacts(
        system=ok("system", system),
        volumes=ok("volumes", volumes),
        bitlocker=bitlocker,
        drivers=ok("drivers", drivers),
    )


DISK = WindowsDisk(0, 11, size=2**38, boot=True)


def shields(facts):
    return shields_of(facts, local_volumes(facts.volumes.require()))


@pytest.mark.parametrize(
    ("fields", "state"),
    [
        ({}, Bitlocker.PROTECTED),
        ({"lock": None}, Bitlocker.PROTECTED),
        ({"protectors": ()}, Bitlocker.CLEAR_KEY),
        ({"protectors": None}, Bitlocker.UNCLEAR),
        ({"method": 0}, Bitlocker.UNCLEAR),
        ({"method": 0xFFFFFFFF}, Bitlocker.UNCLEAR),
        ({"method": 5}, Bitlocker.UNCLEAR),
        ({"method": 5, "lock": 1}, Bitlocker.UNCLEAR),
        ({"method": 5, "protection": 0}, Bitlocker.CLEAR_KEY),
        ({"protection": 0}, Bitlocker.CLEAR_KEY),
        ({"protection": 0, "conversion": 2}, Bitlocker.ENCRYPTING),
        ({"protection": 0, "conversion": 4}, Bitlocker.ENCRYPTING),
        ({"protection": 0, "conversion": 3}, Bitlocker.DECRYPTING),
        ({"protection": 0, "conversion": 5}, Bitlocker.DECRYPTING),
        ({"protection": 0, "conversion": 0}, Bitlocker.PLAIN),
        ({"protection": 0, "conversion": 6}, Bitlocker.UNCLEAR),
        ({"protection": 0, "conversion": None}, Bitlocker.UNCLEAR),
        ({"protection": 1, "conversion": 0}, Bitlocker.UNCLEAR),
        ({"protection": None}, Bitlocker.UNCLEAR),
        ({"protection": 2}, Bitlocker.UNCLEAR),
        ({"protection": 2, "lock": 1}, Bitlocker.UNCLEAR),
        ({"protection": 2, "lock": 1, "kind": 1, "conversion": None}, Bitlocker.LOCKED),
        ({"protection": 0, "lock": 1, "kind": 1}, Bitlocker.UNCLEAR),
        ({"protection": 2, "lock": 1, "kind": 2, "conversion": 0}, Bitlocker.UNCLEAR),
    ],
)
def test_the_numbers_together_decide(fields, state):
    assert decide(replace(GOOD, **fields))[0] is state


def maybe(*codes):
    return st.none() | st.sampled_from(codes)


VOLUMES = st.builds(
    EncryptableVolume,
    path=st.just(PATH),
    kind=maybe(0, 1, 2),
    protection=maybe(0, 1, 2, 3),
    conversion=maybe(0, 1, 2, 3, 4, 5, 6),
    percentage=maybe(0, 50, 100),
    flags=maybe(0, 1, 2, 3),
    wiping=maybe(0, 1, 2, 3),
    method=maybe(0, 1, 2, 3, 4, 5, 6, 7, 0xFFFFFFFF),
    lock=maybe(0, 1, 2),
    protectors=st.none() | st.lists(st.integers(0, 10), max_size=3).map(tuple),
    suspend_count=maybe(0, 1, 15),
    auto_unlock=st.none() | st.booleans(),
)


@given(VOLUMES)
def test_only_protection_on_and_conversion_done_and_a_protector_cover_a_volume(said):
    (shield,) = shields(machine(DISK, ok("bitlocker", (said,))))
    covered = shield.cover is Cover.ENCRYPTED

    assert covered == (
        said.protection == 1
        and said.conversion == 1
        and said.lock != 1
        and bool(said.protectors)
        and said.method in METHODS
    )
    assert (shield.state is Bitlocker.PROTECTED) == covered
    assert shield.why


@given(VOLUMES)
def test_what_is_locked_is_never_plain_and_never_windows_own(said):
    state, _ = decide(said)

    assert state is not Bitlocker.LOCKED or (said.lock == 1 and said.kind != 0 and said.conversion != 0)
    assert state is not Bitlocker.PLAIN or (said.protection, said.conversion) == (0, 0)


def test_a_server_without_the_feature_has_plain_volumes():
    absent = Section("bitlocker", State.ABSENT)

    (shield,) = shields(machine(DISK, absent))
    assert (shield.state, shield.cover) == (Bitlocker.PLAIN, Cover.PLAIN)
    (unclear,) = shields(machine(DISK, absent, replace(SERVER, bitlocker_feature=1)))
    assert unclear.cover is Cover.CANNOT_SAY
    (workstation,) = shields(machine(DISK, absent, replace(SERVER, product_type=1)))
    assert workstation.cover is Cover.CANNOT_SAY
    (unrecognised,) = shields(machine(DISK, absent, filesystem="RAW"))
    assert unrecognised.cover is Cover.CANNOT_SAY


def test_a_volume_that_bitlocker_does_not_know_cannot_be_told():
    (shield,) = shields(machine(DISK, ok("bitlocker", ())))

    assert (shield.state, shield.cover, shield.said) == (Bitlocker.UNCLEAR, Cover.CANNOT_SAY, None)


@pytest.mark.parametrize(
    ("maker", "model", "hypervisor", "virtual"),
    [
        ("Microsoft Corporation", "Virtual Machine", True, True),
        ("VMware, Inc.", "VMware7,1", True, True),
        ("QEMU", "Standard PC (Q35 + ICH9, 2009)", True, True),
        ("Amazon EC2", "m5.large", True, True),
        ("Microsoft Corporation", "Surface Laptop 4", True, False),
        ("LENOVO", "20XW0026GE", True, False),
        ("VMware, Inc.", "VMware7,1", None, True),
    ],
)
def test_a_guest_is_known_by_its_model_since_real_machines_have_a_hypervisor_too(maker, model, hypervisor, virtual):
    system = replace(SERVER, manufacturer=maker, model=model, hypervisor=hypervisor)

    assert (guest(system) is not None) is virtual


@pytest.mark.parametrize(
    ("driver", "may"),
    [
        (Driver("VeraCrypt", registered=True, start=0, running=True), True),
        (Driver("MfeEpePc", registered=True, start=0), True),
        (Driver("veracrypt", registered=False), False),
        (Driver("veracrypt", registered=True, start=4, running=True), False),
        (Driver("veracrypt", registered=True, start=1, running=False), False),
        (Driver("USBSTOR", registered=True, start=3, running=True), False),
    ],
)
def test_another_program_may_encrypt_where_its_driver_may_run(driver, may):
    assert bool(others(machine(DISK, ok("bitlocker", ()), drivers=(driver,)))) is may
