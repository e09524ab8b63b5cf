"""The content scan inside the collector: places, limits, and what happens without it."""

import pytest

from scanner.collectors import bundle
from scanner.facts.section import State


@pytest.fixture
def place(open_path):
    """Return a directory with one file about twelve made-up people."""
    folder = open_path / "data"
    folder.mkdir()
    surnames = [
        "Archer",
        "Baker",
        "Carter",
        "Dyer",
        "Fisher",
        "Glover",
        "Hunter",
        "Mason",
        "Porter",
        "Sadler",
        "Tyler",
        "Weaver",
    ]
    rows = "".join(f"{surname},Ann,1980-01-{day + 1:02}\n" for day, surname in enumerate(surnames))
    (folder / "list.csv").write_text(f"surname,forename,date of birth\n{rows}", encoding="utf-8")
    folder.chmod(0o755)
    return folder


def options(place, root):
    return bundle.Options(root=str(root), stray_roots=(str(place),), stray_seconds=30)


@pytest.mark.parametrize("shell", ["dash", "bash", "mksh", "yash"])
def test_files_with_people_are_counted_under_every_shell(shell, place, machine, collect):
    root = machine("desktop")

    decoded = collect(root, shell=shell, options=bundle.Options(stray_roots=(str(place),), stray_seconds=30))

    scan = decoded.facts.stray.require()
    assert scan.engine == "python"
    assert [(file.path, file.verdict, file.people) for file in scan.files] == [(str(place / "list.csv"), "people", 12)]
    assert decoded.facts.host.require().python == "/usr/bin/python3"
    assert b"Weaver" not in b"".join(decoded.bodies.values())


def test_nothing_is_searched_that_was_not_asked_for(machine, collect):
    assert collect(machine("desktop")).facts.stray.state is State.NOT_COLLECTED


def test_a_python_whose_program_fails_gives_no_scan_and_the_other_sections_stand(place, machine, collect, open_path):
    tools = open_path / "bin"
    tools.mkdir()
    (tools / "python3").write_text("#!/bin/sh\nexit 11\n", encoding="utf-8")
    (tools / "python3").chmod(0o755)
    root = machine("desktop")

    decoded = collect(root, path=f"{tools}:/usr/bin:/bin", options=options(place, root))

    assert decoded.facts.stray.state is State.ERROR
    assert decoded.facts.mounts.known


@pytest.mark.parametrize(
    ("more", "minimal"),
    [
        ("", False),
        ("@file /usr/lib/python3.11/os.py\n", True),
        ("@file /usr/lib/python3.11/os.py\n@file /usr/lib/python3.11/json/__init__.py\n", False),
        ("@file /usr/lib/python3.11/os.py\n@dir /usr/lib/python3.9/json\n@file /usr/lib/python3.9/os.py\n", False),
    ],
)
def test_which_python3_is_there_is_known_though_nothing_is_searched(more, minimal, machine, collect):
    host = collect(machine("desktop", more)).facts.host.require()

    assert (host.python, host.python_minimal) == ("/usr/bin/python3", minimal)
