"""The restricted dialect of ADR 0100: what is wrong with a text, by its syntax tree. An empty list: nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import tree_sitter
import tree_sitter_powershell

from scanner.collectors.manifest_windows import CMDLETS
from tests.collectors.windows import lexical

LEVELS = ("logical", "bitwise", "comparison", "additive", "multiplicative", "format", "range")
GRAMMAR = frozenset(
    {f"{level}_expression" for level in LEVELS} | {f"{level}_argument_expression" for level in LEVELS}
    | {
        "argument_expression", "argument_expression_list", "argument_list", "array_expression", "array_literal_expression",
        "array_type_name", "assignement_operator", "assignment_expression", "cast_expression", "catch_clause", "catch_clauses",
        "command", "command_argument_sep", "command_elements", "command_invokation_operator", "command_name",
        "command_name_expr", "command_parameter", "comment", "comparison_operator", "decimal_integer_literal", "element_access",
        "else_clause", "elseif_clause", "elseif_clauses", "empty_statement", "expandable_string_literal",
        "expression_with_unary_operator", "flow_control_statement", "foreach_statement", "format_operator",
        "function_name", "function_parameter_declaration", "function_statement", "generic_token", "hash_entry",
        "hash_literal_body", "hash_literal_expression", "if_statement", "integer_literal", "invokation_expression",
        "key_expression", "left_assignment_expression", "member_access", "member_name", "parameter_list",
        "parenthesized_expression", "path_command_name", "pipeline", "pipeline_chain", "program", "script_block",
        "script_block_body", "script_block_expression", "script_parameter", "simple_name", "statement_block",
        "statement_list", "string_literal", "sub_expression", "try_statement", "type_identifier", "type_literal",
        "type_name", "type_spec", "unary_expression", "variable", "verbatim_string_characters", "while_statement",
        "while_condition",
    }
)  # fmt: skip
"""Named nodes that may stand in a tree; so there is no switch, no redirection, no here-string, no class, no `.` source."""
OPERATORS = frozenset(
    {f"-{case}{name}" for case in ("", "c") for name in
     ("eq", "ne", "lt", "le", "gt", "ge", "match", "notmatch", "replace", "split", "contains", "notcontains")}
    | {"-and", "-or", "-not", "-join", "-band", "-shr", "-f", "-is", "-as"}
)  # fmt: skip
TYPES = frozenset(
    {"int", "long", "uint32", "uint64", "string", "char", "byte", "bool", "array", "datetime"}
    | {"string[]", "char[]", "byte[]"}
)
METHODS = frozenset({"ToCharArray", "Substring", "ToUniversalTime", "TrimEnd", "StartsWith"})
"""Of strings and moments: what Constrained Language Mode permits and we use."""
AUTOMATIC = frozenset({"_", "Matches", "input", "null", "true", "false", "ExecutionContext", "PSVersionTable"})
ENVIRONMENT = frozenset(
    {
        "COMPUTERNAME",
        "USERNAME",
        "USERDOMAIN",
        "PROCESSOR_ARCHITEW6432",
        "SystemDrive",
        "SystemRoot",
        "PUBLIC",
        "ProgramData",
    }
)
FREE = frozenset({"Unpacker", "ScannerBytes", "Scanner", "Request", "FullLanguage", "Fingerprints"})
"""Set by the bootstrap and by scanner.ps1, outside every function."""
Node = tree_sitter.Node


@dataclass(frozen=True)
class Around:
    """What a text may refer to: functions and the number of their parameters; and whether members are all free to it."""

    functions: Mapping[str, int]
    full_language: bool = False


def nodes(root: Node) -> Iterator[Node]:
    """Return a node and all below it, from top to bottom."""
    yield root
    for child in root.children:
        yield from nodes(child)


def tree(text: str) -> Node:
    """Return the syntax tree of a text."""
    return tree_sitter.Parser(tree_sitter.Language(tree_sitter_powershell.language())).parse(text.encode()).root_node


def functions(text: str) -> dict[str, int]:
    """Return the functions of a text and how many parameters each has."""
    found = [node for node in nodes(tree(text)) if node.type == "function_statement"]
    return {_name(node): sum(part.type == "script_parameter" for part in nodes(node)) for node in found}


def faults(text: str, around: Around) -> list[str]:
    """Return everything in a text that the dialect does not have."""
    root = tree(text)
    found = [f"line {node.start_point.row + 1}: {fault}" for node in nodes(root) for fault in _of(node, around)]
    return [*lexical.read(text).faults, *_lines(text), *found, *_names(root)]


def _lines(text: str) -> Iterator[str]:
    for number, line in enumerate(text.split("\n"), 1):
        if len(line) > 120 or line != line.rstrip() or not line.isascii() or not line.isprintable():
            yield f"line {number}: too long, blank at its end or not printable ASCII"


def _of(node: Node, around: Around) -> Iterator[str]:
    text = node.text.decode()
    if node.is_error or node.is_missing:
        yield f"cannot be parsed: {text[:40]}"
    elif node.is_named and node.type not in GRAMMAR:
        yield f"grammar: {node.type}"
    elif not node.is_named and node.type.startswith("-") and len(node.type) > 1 and node.type not in OPERATORS:
        yield f"operator: {text}"
    elif node.type == "command":
        yield from _command(node, around)
    elif node.type == "type_spec" and not around.full_language and text not in TYPES:
        yield f"type: {text}"
    elif node.type in ("invokation_expression", "member_access") and not around.full_language:
        yield from _member(node)
    elif node.type == "assignment_expression":
        yield from _assignment(node)


def _command(node: Node, around: Around) -> Iterator[str]:
    name = next(child for child in node.children if child.type in ("command_name", "command_name_expr")).text.decode()
    arguments = [part for part in _elements(node) if part.type != "command_argument_sep"]
    given = {part.text.decode() for part in arguments if part.type == "command_parameter"}
    if name in around.functions:
        if len(arguments) != around.functions[name]:
            yield f"arguments: {name} has {around.functions[name]} parameters"
    elif name in CMDLETS:
        yield from (f"parameter: {name} {other}" for other in sorted(given - set(CMDLETS[name].parameters)))
    elif not (name == "$Reader" and node.children[0].type == "command_invokation_operator" and not arguments):
        yield f"command: {name}"


def _elements(node: Node) -> list[Node]:
    return next((child.children for child in node.children if child.type == "command_elements"), [])


def _member(node: Node) -> Iterator[str]:
    if any(child.type == "::" for child in node.children):
        yield f"static member: {node.text.decode()[:40]}"
    name = next((child.text.decode() for child in node.children if child.type == "member_name"), "")
    if node.type == "invokation_expression" and name not in METHODS:
        yield f"method: {name}"


def _assignment(node: Node) -> Iterator[str]:
    left, operator, right = (child.text.decode() for child in node.children[:3])
    if operator not in ("=", "+="):
        yield f"assignment: {operator}"
    if operator == "+=" and not right.startswith("@(") and left != "$Plain":
        yield "a list grows by something that is not @( )"
    base = re.match(r"\$(\w+)[.\[]", left)
    if base and not re.search(rf"\${base[1]} = @\{{", _function(node).text.decode()):
        yield f"a member is set of something that is no hashtable: {left}"


def _function(node: Node) -> Node:
    while node.parent is not None and node.type != "function_statement":
        node = node.parent
    return node


def _name(function: Node) -> str:
    return next(child.text.decode() for child in function.children if child.type == "function_name")


def _names(root: Node) -> Iterator[str]:
    """Return the variables that nobody has set where they are read, function by function."""
    tops = [node for node in nodes(root) if node.type == "function_statement"]
    for function in tops or [root]:
        known = AUTOMATIC | FREE | set(_set_in(function))
        used = (node.text.decode().strip("${}") for node in nodes(function) if node.type in ("variable", "$_"))
        for name in sorted(set(used) - known):
            scope, _, rest = name.partition(":")
            if not (scope == "env" and rest in ENVIRONMENT):
                yield f"variable: {name}"


def _set_in(function: Node) -> Iterator[str]:
    for node in nodes(function):
        if node.type in ("script_parameter", "left_assignment_expression"):
            yield node.text.decode().removeprefix("$")
        elif node.type == "foreach_statement":
            yield next(child for child in node.children if child.type == "variable").text.decode().removeprefix("$")
