"""What the shipped catalogue holds, and what it promises."""

import pytest

from scanner import catalog
from scanner.catalog import digest
from scanner.catalog.parameters import parameters

SHIPPED = catalog.load()


def test_the_landing_profile_has_the_four_knock_outs():
    assert SHIPPED.profiles["landing"].knock_outs == (
        "clear-write-blocked",
        "filesystems-encrypted",
        "attached-media-encrypted",
        "stray-none-on-removable-media",
    )


def test_the_landing_profile_asks_everything_that_others_ask():
    asked = {name: {s.check.id for s in profile.checks} for name, profile in SHIPPED.profiles.items()}

    assert asked["landing"] == set(SHIPPED.checks)
    assert asked["workstation"] < asked["landing"]
    assert asked["server"] < asked["landing"]


@pytest.mark.parametrize("profile", SHIPPED.profiles.values(), ids=SHIPPED.profiles)
def test_every_profile_lets_the_content_scan_read_homes_and_removable_media(profile):
    assert {"home", "temp", "trash", "shared", "removable"} <= set(profile.stray.roots)


def test_every_check_serves_some_control():
    assert set(SHIPPED.controls) == set(SHIPPED.checks)


@pytest.mark.parametrize("framework", SHIPPED.frameworks, ids=lambda framework: framework.id)
def test_every_control_is_answered_by_checks_or_by_people(framework):
    for control in framework.controls:
        assert control.satisfied_by or control.supported_by or control.attest, control.id
        assert not set(control.satisfied_by) & set(control.supported_by), control.id


def test_without_frameworks_all_else_is_the_same():
    less = catalog.load(frameworks=False)

    assert (less.frameworks, dict(less.controls)) == ((), {})
    assert (less.checks, less.profiles, less.digest) == (SHIPPED.checks, SHIPPED.profiles, SHIPPED.digest)


def test_withdrawn_and_missing_controls_are_not_named():
    ids = {framework.id: {control.id for control in framework.controls} for framework in SHIPPED.frameworks}

    assert not ids["nist-800-53r5"] & {"MP-7(1)", "MP-5(4)"}
    assert not ids["nist-800-171r3"] & {"03.13.16", "03.08.06", "03.08.08"}


def test_every_parameter_is_documented():
    for check in SHIPPED.checks.values():
        for parameter in parameters(check.params):
            assert parameter.doc, f"{check.id}: {parameter.name}"


def test_the_digest_changes_with_content_and_with_names_and_is_stable(tmp_path):
    (tmp_path / "a.py").write_text("1")
    first = digest(tmp_path)
    again = digest(tmp_path)
    (tmp_path / "a.py").write_text("2")
    second = digest(tmp_path)
    (tmp_path / "a.py").rename(tmp_path / "b.py")
    third = digest(tmp_path)
    (tmp_path / "notes.txt").write_text("not a source")

    assert first == again
    assert len({first, second, third}) == 3
    assert digest(tmp_path) == third
