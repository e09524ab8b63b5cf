"""Whatever numbers BitLocker returns, only protection that is on lets a check pass."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scanner import catalog
from scanner.check import Selected, Status
from scanner.evaluate import evaluate
from scanner.facts import ok
from scanner.facts.codec import decode_facts
from scanner.facts.windows_volumes import EncryptableVolume

HERE = Path(__file__).parent
CHECKS = catalog.load(frameworks=False).checks


def maybe(*codes):
    return st.none() | st.sampled_from(codes)


NUMBERS = st.fixed_dictionaries(
    {
        "kind": maybe(0, 1, 2),
        "protection": maybe(0, 1, 2, 3),
        "conversion": maybe(0, 1, 2, 3, 4, 5, 6),
        "percentage": maybe(0, 99, 100),
        "flags": maybe(0, 1, 2, 3),
        "wiping": maybe(0, 1, 2, 3),
        "method": maybe(0, 1, 2, 3, 4, 5, 6, 7, 0xFFFFFFFF),
        "lock": maybe(0, 1, 2),
        "protectors": st.none() | st.lists(st.integers(0, 10), max_size=3).map(tuple),
        "suspend_count": maybe(0, 1, 15),
        "auto_unlock": maybe(False, True),
    }
)
"""Of one volume; None: its method failed."""
NUMBERS |= st.fixed_dictionaries(
    {"protection": st.just(1), "conversion": st.just(1)}
    | {
        "kind": maybe(0, 1, 2),
        "method": maybe(0, 3, 5, 7),
        "lock": maybe(0, 1),
        "protectors": st.none() | st.lists(st.integers(1, 8), max_size=2).map(tuple),
    }
)


def facts(case, numbers):
    """Return the facts of a case with other numbers for its last volume."""
    read = decode_facts(json.loads((HERE / case).read_text("utf-8")))
    volumes = read.bitlocker.require()
    other = EncryptableVolume(volumes[-1].path, volumes[-1].letter, **numbers)
    return replace(read, bitlocker=ok("bitlocker", (*volumes[:-1], other)))


def status(name, found):
    check = CHECKS[name]
    return evaluate([Selected(check, check.params)], found)[0].status


def protected(numbers):
    on = (numbers["protection"], numbers["conversion"]) == (1, 1)
    return on and bool(numbers["protectors"])


@settings(max_examples=400)
@given(NUMBERS)
@pytest.mark.parametrize("volume", ["windows-only-one-volume-protected.pass", "windows-os-and-data-protected.pass"])
def test_no_volume_passes_without_protection_on_conversion_done_and_a_protector(volume, numbers):
    found = status("filesystems-encrypted", facts(f"filesystems/encrypted/{volume}.json", numbers))

    assert found is not Status.ERROR
    assert found is not Status.PASS or protected(numbers)


@settings(max_examples=400)
@given(NUMBERS)
def test_no_medium_passes_without_that_or_being_locked(numbers):
    found = status(
        "attached-media-encrypted", facts("attached/media_encrypted/windows-bitlocker-to-go.pass.json", numbers)
    )

    assert found is not Status.ERROR
    assert found is not Status.PASS or protected(numbers) or numbers["lock"] == 1


@given(NUMBERS)
@pytest.mark.parametrize(
    "name",
    [
        "encryption-cipher-strength",
        "encryption-determinable",
        "encryption-key-not-beside-lock",
        "encryption-recovery-present",
        "encryption-start-guarded",
        "encryption-swap-encrypted",
    ],
)
def test_no_combination_is_an_error(name, numbers):
    case = "encryption/swap_encrypted/windows-two-files-on-protected-volumes.pass.json"

    assert status(name, facts(case, numbers)) is not Status.ERROR


@given(NUMBERS)
def test_a_key_in_clear_never_passes_for_a_key_in_another_place(numbers):
    case = "encryption/key_not_beside_lock/windows-data-volume-unlocked-by-protected-windows.pass.json"
    clear = numbers | {"protection": 0, "conversion": 1, "lock": 0}

    assert status("encryption-key-not-beside-lock", facts(case, clear)) is Status.FAIL
