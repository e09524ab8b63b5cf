"""Checks are found by their path, and one that does not fit stops everything."""

import dataclasses
import importlib
import sys
import textwrap

import pytest

import checks
from scanner.catalog.discover import MAX_FIX_HEAD, MAX_FIX_LINES, faults, find_checks, sentences
from scanner.check import Check, Severity, passed
from scanner.errors import ProfileError


def check(**changes):
    fields = {
        "id": "usb-storage-blocked",
        "title": "USB storage is blocked",
        "severity": Severity.HIGH,
        "why": "A stick leaves in a pocket.",
        "fix": {"linux": "Block it."},
        "reads": ("modules",),
        "linux": lambda _: passed("it is"),
    }
    return Check(**{**fields, **changes})


def test_a_sound_check_has_no_fault():
    assert faults(check(), "usb-storage-blocked") == []


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"id": "usb-blocked"}, "the id 'usb-blocked' should be 'usb-storage-blocked'"),
        ({"linux": None}, "no platform has a function"),
        ({"fix": {}}, "fix names [] and functions ['linux']"),
        ({"fix": {"linux": "x", "windows": "y"}}, "fix names ['linux', 'windows'] and functions ['linux']"),
        ({"fix": {"linux": "line\n" * (MAX_FIX_LINES + 1)}}, "a fix has more than 6 lines"),
        ({"fix": {"linux": "x" * (MAX_FIX_HEAD + 1)}}, "the first line of a fix has more than 70 characters"),
        ({"title": "USB storage is blocked."}, "the title is empty or ends with a full stop"),
        ({"why": "One. Two. Three. Four."}, "why has more than 3 sentences"),
        ({"why": ""}, "why has more than 3 sentences"),
        ({"reads": ("registry",)}, "reads names no section: ['registry']"),
        ({"reads": ()}, "reads is empty"),
        ({"params": {"min": 1}}, "params is not a frozen dataclass"),
    ],
)
def test_each_fault_is_named(changes, fault):
    assert fault in faults(check(**changes), "usb-storage-blocked")


def test_params_that_can_be_changed_are_a_fault():
    @dataclasses.dataclass
    class Loose:
        limit: int = 1

    assert faults(check(params=Loose()), "usb-storage-blocked") == ["params is not a frozen dataclass"]


@pytest.mark.parametrize(
    ("text", "count"), [("One.", 1), ("One. Two!", 2), ("etc/modprobe.d is read. Yes?", 2), ("", 0), ("No stop", 1)]
)
def test_sentences_end_with_a_stop_and_a_blank(text, count):
    assert len(sentences(text)) == count


@pytest.fixture
def package(tmp_path, monkeypatch):
    """Return a function that makes a package of checks from module texts and removes it again."""

    def make(**modules):
        root = tmp_path / "planted" / "usb"
        root.mkdir(parents=True)
        (root.parent / "__init__.py").write_text("")
        (root / "__init__.py").write_text("")
        for name, text in modules.items():
            (root / f"{name}.py").write_text(textwrap.dedent(text))
        monkeypatch.syspath_prepend(str(tmp_path))
        importlib.invalidate_caches()
        return importlib.import_module("planted")

    yield make
    for name in [name for name in sys.modules if name.partition(".")[0] == "planted"]:
        del sys.modules[name]


CHECK = """
    from scanner.check import Check, Severity, passed
    CHECK = Check(
        id="{id}", title="It holds", severity=Severity.LOW, why="So.", fix={{"linux": "Do."}}, reads=("host",),
        linux=lambda facts: passed("yes", "fact"),
    )
"""


def test_a_module_is_found_without_being_registered_and_a_shared_decision_is_not_a_check(package):
    found = find_checks(package(blocked=CHECK.format(id="usb-blocked"), _shared="DECISION = 1"))

    assert list(found) == ["usb-blocked"]


def test_a_module_without_a_check_is_named_with_the_remedy(package):
    with pytest.raises(ProfileError, match=r"planted/usb/helper\.py: it holds no CHECK .*leading underscore"):
        find_checks(package(helper="VALUE = 1"))


def test_a_wrong_id_is_named_with_its_file(package):
    with pytest.raises(ProfileError, match=r"planted/usb/blocked\.py: the id 'usb-open' should be 'usb-blocked'"):
        find_checks(package(blocked=CHECK.format(id="usb-open")))


def test_the_found_checks_cannot_be_changed():
    with pytest.raises(TypeError):
        find_checks(checks)["usb-storage-unavailable"] = None
