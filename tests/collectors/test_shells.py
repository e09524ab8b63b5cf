"""The same facts under every shell, awk and set of tools."""

import dataclasses
import pathlib

import pytest

NAMES = sorted(path.stem for path in (pathlib.Path(__file__).parent / "machines").glob("*.txt"))


@pytest.fixture(scope="module")
def known():
    """Return what dash and mawk said of the machines so far."""
    return {}


@pytest.fixture
def expected(known, collect):
    """Return a function that gives the facts of a machine under dash and mawk."""

    def of(name, root):
        if name not in known:
            known[name] = collect(root).facts
        return known[name]

    return of


def without_python(facts):
    """Return the facts of a machine as one says them that has BusyBox and nothing else."""
    host = dataclasses.replace(facts.host.require(), python=None)
    return dataclasses.replace(facts, host=dataclasses.replace(facts.host, value_or_none=host))


@pytest.mark.parametrize("shell", ["bash", "mksh", "yash"])
@pytest.mark.parametrize("name", NAMES)
def test_every_shell_gives_the_same_facts(name, shell, machine, collect, expected):
    root = machine(name)

    assert collect(root, shell=shell).facts == expected(name, root)


@pytest.mark.parametrize("name", NAMES)
def test_busybox_alone_gives_the_same_facts(name, machine, collect, expected):
    root = machine(name)

    assert collect(root, shell="busybox").facts == without_python(expected(name, root))


@pytest.mark.parametrize("awk", ["gawk", "original-awk"])
@pytest.mark.parametrize("name", NAMES)
def test_every_awk_gives_the_same_facts(name, awk, machine, collect, expected):
    root = machine(name)

    assert collect(root, awk=awk).facts == expected(name, root)
