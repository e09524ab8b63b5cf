"""Parts of the program that wait until a function of theirs is called: what waits, and that nobody can tell."""

import ast
import functools
import json
import subprocess
import sys

import pytest

from scanner.collectors.bundle_later import LATER, imports_of, later_lines, needed
from scanner.collectors.bundle_python import part_by_part, source_of, stray_program
from scanner.collectors.bundle_rooms import PARTS
from tests.made import Made

SOURCES = {part: source_of(part) for part in PARTS}
TREES = Made({part: lambda part=part: ast.parse(SOURCES[part]) for part in PARTS})
IMPORTS = Made({part: lambda part=part: imports_of(SOURCES[part]) for part in PARTS})


@functools.cache
def waiting():
    """Return the parts that each function waits for."""
    return {line.split()[1]: line.split()[2:] for line in later_lines(SOURCES).splitlines()}


@functools.cache
def at_start():
    """Return the parts that are compiled whatever is called."""
    return [part for part in PARTS if part not in {part for parts in waiting().values() for part in parts}]


def run(*texts, ending=""):
    """Run a program of these texts as part_by_part has it, and return what it printed."""
    return subprocess.run(
        [sys.executable, "-I", "-B", "-", "{}"],
        input=part_by_part("".join(texts) + ending).encode(), capture_output=True, check=False,
    ).stdout.decode().splitlines()  # fmt: skip


def test_a_part_waits_for_the_first_call_of_its_function_and_runs_once():
    said = run(
        "#: f a b\n#: g b\n",
        "# start\nprint('start')\nheld = [f, g]\ndef two():\n    return 2\n",
        "# a\nprint('a')\ndef f(x, y=0):\n    return g() + x + y + two()\n",
        "# b\nprint('b')\ndef g():\n    return 10\n",
        "# end\nprint('end', held[0](1, y=5), f(2), held[1](), f is held[0])\n",
    )

    assert said == ["start", "a", "b", "end 18 14 10 False"]


def test_a_part_that_ran_out_of_memory_on_its_way_runs_again_at_the_next_call():
    said = run(
        "#: f a\n",
        "# start\nshort = [1]\n",
        "# a\ndef f():\n    return 'ran'\nif short:\n    short.pop()\n    raise MemoryError\n",
        "# end\nfor _ in '123':\n    try:\n        print(f())\n    except MemoryError:\n        print('no memory')\n",
    )

    assert said == ["no memory", "ran", "ran"]


def test_what_a_bare_start_compiles_is_what_reads_text():
    assert {"prose", "labelled", "walk", "program"} <= set(at_start())
    assert not {"pdf", "outlook", "parquet", "sqlite", "mail", "excel_binary", "workbook", "rich_text"} & set(
        at_start()
    )
    assert sum(map(len, (SOURCES[part] for part in at_start()))) < 0.55 * sum(map(len, SOURCES.values()))


@pytest.mark.parametrize("function", sorted(LATER))
def test_what_waits_is_a_function_of_a_part_that_waits_and_no_part_is_missing(function):
    (part,) = [part for part in PARTS if function in functions(part)]

    assert part == waiting()[function][-1]
    assert set(at_start()) | set(waiting()[function]) >= needed(part, IMPORTS)


def functions(part):
    return {node.name for node in TREES[part].body if isinstance(node, ast.FunctionDef)}


@pytest.mark.parametrize("part", PARTS)
def test_the_imports_of_a_part_are_those_that_the_parser_sees(part):
    seen = {
        node.module.rpartition(".")[2]: [alias.name for alias in node.names]
        for node in ast.walk(TREES[part])
        if isinstance(node, ast.ImportFrom) and node.module.startswith("scanner.")
    }

    assert IMPORTS[part] == seen


@pytest.mark.parametrize("part", PARTS)
def test_a_function_that_waits_is_only_called_or_held_where_its_part_is_not(part):
    """A stand-in is another object than the function: it is compared with nothing, and no class or decorator."""
    imported = {name for names in IMPORTS[part].values() for name in names} & LATER
    others = {
        name.id
        for node in ast.walk(TREES[part])
        for place in odd_places(node)
        for name in ast.walk(place)
        if isinstance(name, ast.Name)
    }

    assert not imported & others


def odd_places(node):
    if isinstance(node, ast.ClassDef):
        yield from (*node.bases, *node.decorator_list)
    elif isinstance(node, ast.FunctionDef):
        yield from (*node.decorator_list, *node.args.defaults, *filter(None, node.args.kw_defaults))
    elif isinstance(node, ast.Compare):
        yield from (place for place in (node.left, *node.comparators) if isinstance(place, ast.Name))
    elif isinstance(node, ast.Attribute):
        yield node.value
    elif isinstance(node, ast.ExceptHandler) and node.type:
        yield node.type


def test_the_program_says_the_same_where_nothing_waits(tmp_path):
    (tmp_path / "a.csv").write_text("surname,forename,dob\nSmith,Ann,01/02/1970\n")
    (tmp_path / "b.pdf").write_bytes(b"%PDF-1.4\n%%EOF\n")
    asked = json.dumps({"roots": [str(tmp_path)]})
    plain, waiting = (
        subprocess.run([sys.executable, "-I", "-B", "-", asked], input=text.encode(), capture_output=True, check=True)
        for text in (stray_program(), part_by_part(stray_program()))
    )

    assert waiting.stdout.splitlines()[:-1] == plain.stdout.splitlines()[:-1]
