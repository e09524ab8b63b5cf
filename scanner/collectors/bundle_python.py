"""The target's Python program, joined from scanner/collectors/python in a fixed order."""

from __future__ import annotations

import ast
import functools
import io
import tokenize
from importlib import resources

PARTS = (
    "settings",
    "dictionary",
    "first_names",
    "validators",
    "dates",
    "detectors",
    "subjects",
    "columns",
    "rules",
    "tables",
    "markings",
    "prose_hits",
    "prose",
    "recognise",
    "streams",
    "delimited",
    "objects",
    "sheet_xml",
    "workbook",
    "archive",
    "content",
    "mounts",
    "roots",
    "volumes",
    "walk",
    "report",
    "program",
)
"""Modules in order: each uses only names of earlier ones when it is loaded; the last one runs."""

PACKAGE = "scanner.collectors.python"


@functools.cache
def stray_program() -> str:
    """Return the source of the content scanner for `python3 -I -B -`; the package docstring has its contract.

    To be called first while no other thread calls it (bundle.assemble): under Python 3.11 threads in `ast.parse` count
    into one recursion depth, and where garbage collection lets them take turns it ends as a SystemError.
    """
    return "".join(joined_part(name, source_of(name)) for name in PARTS)


def first_part() -> str:
    """Return the source of what looks at the interpreter, then runs the program on its standard input."""
    return joined_part("first", source_of("first"))


def source_of(name: str) -> str:
    """Return the text of one part as it stands in the package."""
    return resources.files(PACKAGE).joinpath(f"{name}.py").read_text(encoding="utf-8")


def joined_part(name: str, source: str) -> str:
    """Return a part without its docstrings, its comments and its imports of other parts.

    Cuts text by the places that the parser and the tokenizer name, so the result is the same under every Python.
    """
    lines = source.splitlines()
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT:
            line, column = token.start
            lines[line - 1] = lines[line - 1][:column].rstrip()
    for node in ast.walk(ast.parse(source)):
        for body in _bodies(node):
            _cut(lines, body)
    return "\n".join((f"# {name}", *(line for line in lines if line.strip()))) + "\n"


def _bodies(node: ast.AST) -> list[list[ast.stmt]]:
    return [node.body] if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef) else []


def _cut(lines: list[str], body: list[ast.stmt]) -> None:
    left_out = [statement for statement in body if _is_left_out(statement)]
    for statement in left_out:
        first, last = statement.lineno - 1, statement.end_lineno or statement.lineno
        lines[first:last] = [""] * (last - first)
    if len(left_out) == len(body) and body:
        lines[body[0].lineno - 1] = " " * body[0].col_offset + "pass"


def _is_left_out(node: ast.stmt) -> bool:
    if isinstance(node, ast.ImportFrom):
        return (node.module or "").startswith(PACKAGE)
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
