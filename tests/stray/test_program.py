"""The joined program: one file, old Pythons, the fields of the facts and nothing else."""

import ast
import dataclasses
import io
import subprocess
import sys
import tokenize
from collections import Counter
from pathlib import Path

import pytest

from scanner.collectors.bundle_python import joined_part, source_of, stray_program
from scanner.collectors.bundle_rooms import PARTS
from scanner.facts.stray import StrayFile, StrayRoot

FOLDER = Path("scanner/collectors/python")


def test_every_file_of_a_room_is_a_part_of_the_program():
    assert {path.stem: path.parent.name for path in FOLDER.glob("*/*.py") if path.stem != "__init__"} == PARTS
    assert sorted(path.stem for path in FOLDER.glob("*.py")) == ["__init__", "first"]


def test_no_two_parts_define_the_same_name():
    names = Counter()
    for part in PARTS:
        names.update(set(defined(ast.parse(source_of(part)))))

    assert [name for name, count in names.items() if count > 1] == []


def defined(tree):
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            yield node.name
        elif isinstance(node, ast.Assign):
            names = (name for target in node.targets for name in getattr(target, "elts", [target]))
            yield from (name.id for name in names if isinstance(name, ast.Name))


def test_a_part_imports_only_earlier_parts():
    for number, part in enumerate(PARTS):
        for node in ast.walk(ast.parse(source_of(part))):
            if isinstance(node, ast.ImportFrom) and node.module.startswith("scanner."):
                assert node.module.rpartition(".")[2] in [*PARTS][:number]


def test_imports_of_other_parts_comments_and_docstrings_do_not_travel():
    source = (
        '"""Doc."""\nimport os\nfrom scanner.collectors.python.x import (\n    a,\n)\n\n'
        'class B:\n    """Only doc."""\n\ndef f():\n    """Doc."""\n    return "# kept"  # gone\n'
    )

    assert joined_part("p", source) == '# p\nimport os\nclass B:\n    pass\ndef f():\n    return "# kept"\n'


@pytest.mark.parametrize("part", [*PARTS, "first"])
def test_a_part_travels_as_the_parser_and_the_tokenizer_would_cut_it(part):
    source = source_of(part)
    lines = source.splitlines()
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT:
            line, column = token.start
            lines[line - 1] = lines[line - 1][:column].rstrip()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef):
            cut(lines, node.body)
    expected = "\n".join((f"# {part}", *(line for line in lines if line.strip()))) + "\n"

    assert joined_part(part, source) == expected


def cut(lines, body):
    left_out = [node for node in body if is_docstring(node) or is_other_part(node)]
    for node in left_out:
        first, last = node.lineno - 1, node.end_lineno
        lines[first:last] = [""] * (last - first)
    if len(left_out) == len(body) and body:
        lines[body[0].lineno - 1] = " " * body[0].col_offset + "pass"


def is_docstring(node):
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)


def is_other_part(node):
    return isinstance(node, ast.ImportFrom) and node.module.startswith("scanner.collectors.python")


def test_the_program_needs_no_python_newer_than_3_6(tmp_path):
    path = tmp_path / "program.py"
    path.write_text(stray_program())
    done = subprocess.run(
        [Path(sys.executable).with_name("vermin"), "-t=3.6-", "--no-tips", "--violations", str(path)],
        capture_output=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout.decode()


YOUNGER = {"isascii", "removeprefix", "removesuffix", "fromisoformat", "bit_count", "randbytes", "is_relative_to"}
"""Methods of values that 3.6 has not: of what a value is vermin knows too little to tell them."""


def test_no_method_is_called_that_python_3_6_has_not():
    called = {node.attr for node in ast.walk(ast.parse(stray_program())) if isinstance(node, ast.Attribute)}

    assert called & YOUNGER == set()


def test_lines_have_exactly_the_fields_of_the_facts(scan, tmp_path):
    (tmp_path / "list.csv").write_text(
        "surname,forename,dob\n" + "".join(f"Smith,Ann,0{n}/02/1970\n" for n in range(1, 9))
    )
    answer = scan(tmp_path)

    derived = {"encrypted", "portable"}  # on our side, from other sections
    assert [set(file) | derived for file in answer.files] == [{field.name for field in dataclasses.fields(StrayFile)}]
    assert [set(root) for root in answer.roots] == [{field.name for field in dataclasses.fields(StrayRoot)}]
    assert set(answer.end) == {"engine", "version", "unlisted", "seconds", "portable", "known"}
    assert (answer.status, answer.stderr) == (0, b"")


def test_an_argument_it_does_not_know_ends_it_before_anything_is_read(scan):
    for argument in (
        {"rots": []},
        {"roots": "home"},
        {"seconds": True},
        {"roots": [1]},
        {"files": 1.5},
        {"file_share": 0},
        {"memory": 8},
    ):
        answer = scan(**argument)

        assert (answer.status, answer.stdout, answer.stderr) == (2, b"", b"stray: argument\n")
