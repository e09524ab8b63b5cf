"""Text -> a script block: tree-sitter's tree, compiled into functions of Python. What is not compiled here is refused."""

from __future__ import annotations

import functools

import tree_sitter
import tree_sitter_powershell

from tests.powershell.engine.control import Control
from tests.powershell.engine.expressions import Expressions, named
from tests.powershell.engine.faults import UnknownError
from tests.powershell.engine.functions import Functions
from tests.powershell.engine.statements import Statements, place
from tests.powershell.engine.values import ScriptBlock


class Compiler(Expressions, Statements, Control, Functions):
    """One text. `value(node)` returns a function session -> value; `statement(node)` one of (session, emit)."""

    def made(self, node, prefix):
        """Return what the method that `prefix` and the node's type name makes of it; what the dialect lacks is refused."""
        maker = getattr(self, f"{prefix}{node.type}", None)
        if maker is None:
            self.refuse(node)
        try:
            return maker(node)
        except ValueError:  # other parts than the dialect has
            return self.refuse(node)

    def refuse(self, node, what="this"):
        """Raise the error of a test for a construct that the dialect does not have."""
        line = node.start_point[0] + 1
        raise UnknownError(f"line {line}: {what} is not in the dialect: {node.type}: {node.text.decode()[:80]!r}")


def first_error(node):
    """Return the first node that could not be parsed, or None."""
    if node.is_error or node.is_missing:
        return node
    return next((found for child in node.children if (found := first_error(child)) is not None), None)


def statements_of(text):
    """Return every statement of a text as line and first line, in the form of Session.visited."""
    parser = tree_sitter.Parser(tree_sitter.Language(tree_sitter_powershell.language()))
    queue, found = [parser.parse(text.encode()).root_node], set()
    while queue:
        node = queue.pop()
        queue += node.children
        if node.type == "statement_list":
            found |= {place(child) for child in named(node) if child.type != "empty_statement"}
    return found


@functools.lru_cache(maxsize=64)
def compiled(text):
    """Return the script block of a text."""
    parser = tree_sitter.Parser(tree_sitter.Language(tree_sitter_powershell.language()))
    root = parser.parse(text.encode()).root_node
    broken = first_error(root)
    if broken is not None:
        raise UnknownError(f"line {broken.start_point[0] + 1} cannot be parsed: {broken.text.decode()[:80]!r}")
    return ScriptBlock(Compiler().script(root))
