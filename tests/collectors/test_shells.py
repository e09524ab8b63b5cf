"""The same facts under every shell, awk and set of tools."""

import pathlib

import pytest

NAMES = sorted(path.stem for path in (pathlib.Path(__file__).parent / "machines").glob("*.txt"))


@pytest.mark.parametrize("shell", ["bash", "mksh", "yash", "busybox"])
@pytest.mark.parametrize("name", NAMES)
def test_every_shell_gives_the_same_facts(name, shell, machine, collect):
    root = machine(name)

    assert collect(root, shell=shell).facts == collect(root).facts


@pytest.mark.parametrize("awk", ["gawk", "original-awk"])
@pytest.mark.parametrize("name", NAMES)
def test_every_awk_gives_the_same_facts(name, awk, machine, collect):
    root = machine(name)

    assert collect(root, awk=awk).facts == collect(root).facts
