"""Profiles and frameworks are held to their schemas and to the checks; a fault names file, line and remedy."""

import pytest

from scanner import catalog
from scanner.catalog.documents import MAX_BYTES
from scanner.catalog.frameworks import controls_by_check, read_frameworks
from scanner.errors import ProfileError

CHECKS = catalog.load().checks

PROFILE = """\
id: site
title: Site
description: For a test.
knock_outs: [filesystems-encrypted]
stray: {roots: [home, removable, /srv], seconds: 5}
checks:
  filesystems-encrypted:
    exempt: [/boot]
  encryption-cipher-strength:
    min_key_bits: 512
"""

FRAMEWORK = """\
id: rules
title: Rules
source: https://example.org/rules
controls:
  - id: R1
    title: Encrypt
    satisfied_by: [filesystems-encrypted]
    supported_by: [encryption-swap-encrypted]
  - {id: R2, title: Ask, attest: yearly}
"""


def profile(tmp_path, text):
    path = tmp_path / "site.yml"
    path.write_text(text)
    return catalog.read_profile(path, CHECKS)


def frameworks(tmp_path, text):
    (tmp_path / "rules.yml").write_text(text)
    return read_frameworks(tmp_path, CHECKS)


def test_a_profile_sets_parameters_and_leaves_the_others_at_their_defaults(tmp_path):
    read = profile(tmp_path, PROFILE)
    strength = next(s for s in read.checks if s.check.id == "encryption-cipher-strength")

    assert [s.check.id for s in read.checks] == ["filesystems-encrypted", "encryption-cipher-strength"]
    assert read.checks[0].params.exempt == ("/boot",)
    assert (strength.params.min_key_bits, strength.params.min_iterations) == (512, 1000)
    assert (read.fit_at, str(read.min_coverage), read.stray.seconds) == (80, "19/20", 5)


@pytest.mark.parametrize(
    ("platform", "roots"),
    [
        ("linux", ("home", "/srv", "temp")),
        ("macos", ("home", "/srv", "temp")),
        ("windows", ("home", "D:\\Exports", "temp")),
    ],
)
def test_each_platform_gets_the_kinds_and_its_own_paths_in_their_order(tmp_path, platform, roots):
    mixed = PROFILE.replace("[home, removable, /srv]", "[home, /srv, 'D:\\Exports', temp]")

    assert profile(tmp_path, mixed).stray.on(platform) == roots


@pytest.mark.parametrize(
    ("old", "new", "line", "message"),
    [
        ("id: site", "id: other", 1, "the id 'other' should be 'site'"),
        ("title: Site", "titel: Site", 0, "'titel' was unexpected"),
        ("knock_outs: [filesystems-encrypted]", "knock_outs: [clear-write-blocked]", 4, "is not among the checks"),
        ("seconds: 5", "seconds: 0", 5, "0 is less than the minimum"),
        ("/srv]", "srv]", 5, "does not match"),
        ("/srv]", "'D:Exports']", 5, "does not match"),
        ("  filesystems-encrypted:", "  filesystem-encrypted:", 8, "there is no check 'filesystem-encrypted'"),
        ("exempt: [/boot]", "exemptions: [/boot]", 8, "it has no parameter 'exemptions' (it has exempt)"),
        ("exempt: [/boot]", "exempt: 3", 8, "of another type than its default"),
        ("exempt: [/boot]", "exempt: [1]", 8, "is not valid under any of the given schemas"),
        ("min_key_bits: 512", "min_key_bits: 64", 10, "must be int from 128 to 1024, not 64"),
        ("min_key_bits: 512", "min_key_bits: 512.5", 10, "must be int"),
        ("min_key_bits: 512", "min_key_bits: true", 10, "of another type"),
        ("stray:", "stray: [", 6, ""),
        ("title: Site", "title: Site\ntitle: Twice", 3, "duplicate key"),
    ],
)
def test_a_fault_in_a_profile_is_named_by_file_and_line(tmp_path, old, new, line, message):
    assert old in PROFILE
    with pytest.raises(ProfileError) as caught:
        profile(tmp_path, PROFILE.replace(old, new, 1))

    assert message in str(caught.value)
    assert caught.value.file == str(tmp_path / "site.yml")
    assert line in (0, caught.value.line)


@pytest.mark.parametrize("value", ["some", "people, few"])
def test_a_word_that_a_parameter_does_not_take_is_refused_with_those_it_takes(tmp_path, value):
    text = PROFILE.replace(
        "  filesystems-encrypted:\n    exempt: [/boot]", f"  stray-coverage:\n    verdicts: ['{value}']"
    )
    text = text.replace("knock_outs: [filesystems-encrypted]", "knock_outs: []")
    with pytest.raises(ProfileError, match="verdicts takes people, few, marked, credentials"):
        profile(tmp_path, text)


@pytest.mark.parametrize("content", [b"\xff\xfe", b"#" * (MAX_BYTES + 1), b"\x00"])
def test_a_file_that_is_no_text_or_too_long_is_refused(tmp_path, content):
    (tmp_path / "site.yml").write_bytes(content)
    with pytest.raises(ProfileError, match=r"site\.yml"):
        catalog.read_profile(tmp_path / "site.yml", CHECKS)


def test_a_file_that_is_not_there_is_refused_by_name(tmp_path):
    with pytest.raises(ProfileError, match=r"none\.yml: cannot be read"):
        catalog.read_profile(tmp_path / "none.yml", CHECKS)


def test_a_control_without_a_check_stays_visible(tmp_path):
    (read,) = frameworks(tmp_path, FRAMEWORK)

    assert [(c.id, c.covered, c.attest) for c in read.controls] == [("R1", True, None), ("R2", False, "yearly")]


def test_the_mapping_is_turned_round(tmp_path):
    by_check = controls_by_check(frameworks(tmp_path, FRAMEWORK))

    assert {name: [(m.control, m.relation) for m in found] for name, found in by_check.items()} == {
        "encryption-swap-encrypted": [("R1", "supported_by")],
        "filesystems-encrypted": [("R1", "satisfied_by")],
    }


@pytest.mark.parametrize(
    ("old", "new", "line", "message"),
    [
        ("satisfied_by: [filesystems-encrypted]", "satisfied_by: [disks]", 7, "there is no check 'disks'"),
        ("id: R2", "id: R1", 9, "R1 stands twice"),
        ("attest: yearly", "attest: sometimes", 9, "'sometimes' is not one of"),
        ("id: rules", "id: other", 1, "should be 'rules'"),
        ("https://", "file://", 3, "does not match"),
    ],
)
def test_a_fault_in_a_framework_is_named_by_line(tmp_path, old, new, line, message):
    with pytest.raises(ProfileError) as caught:
        frameworks(tmp_path, FRAMEWORK.replace(old, new, 1))

    assert message in str(caught.value)
    assert caught.value.line == line
