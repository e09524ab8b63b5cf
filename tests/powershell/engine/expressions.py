"""Expressions: literals, variables, operators, members, elements (about_Operators, about_Quoting_Rules)."""

from __future__ import annotations

import re

from tests.powershell.engine import arithmetic, convert, members, values
from tests.powershell.engine.constrained import demand_type
from tests.powershell.engine.faults import UnknownError
from tests.powershell.engine.operators import UNARY, binary, item
from tests.powershell.engine.values import NOTHING, Array, Table, TypeValue

LADDER = frozenset(
    f"{name}{kind}_expression"
    for name in ("logical", "bitwise", "comparison", "additive", "multiplicative", "format", "range")
    for kind in ("", "_argument")
)
"""The levels of precedence, each of which wraps the next."""
ESCAPES = {"n": "\n", "r": "\r", "t": "\t", "0": "\0", "a": "\a", "b": "\b", "f": "\f", "v": "\v"}
NAME = re.compile(r"\$\{([^}]+)\}|\$((?:\w+:)?\w+|\?|\$|\^)")


def named(node):
    """Return the children that are no tokens, without comments."""
    return [child for child in node.children if child.is_named and child.type != "comment"]


def unescaped(text, *, here=False):
    """Return what a double-quoted text between variables stands for."""
    found, place = [], 0
    while place < len(text):
        letter = text[place]
        if letter == "`":
            place += 1
            found.append(ESCAPES.get(text[place], text[place]))
        elif letter == '"' and not here:
            place += 1
            found.append('"')
        elif letter == "$" and re.match(r"\$[\w({?^$]", text[place:]):
            raise UnknownError(f"a variable in a string was not seen as one: {text!r}")
        else:
            found.append(letter)
        place += 1
    return "".join(found)


class Expressions:
    """The half of the compiler that returns values."""

    def value(self, node):
        """Return a function of the session that returns the node's value."""
        if node.type in LADDER:
            return self._ladder(node)
        return self.made(node, "_")

    # -- wrappers

    def _only(self, node):
        inner = named(node)
        if len(inner) != 1:
            self.refuse(node)
        return self.value(inner[0])

    _unary_expression = _only
    _argument_expression = _only
    _string_literal = _only
    _integer_literal = _only

    def _parenthesized_expression(self, node):
        (inner,) = named(node)
        return self.piped_value(inner)

    def _sub_expression(self, node):
        return self._collected(node)

    def _collected(self, node):
        body = self._body_of(node)

        def run(session):
            found = []
            body(session, found.append)
            return values.collected(found)

        return run

    def _body_of(self, node):
        lists = [child for child in named(node) if child.type == "statement_list"]
        return self.statements(lists[0]) if lists else lambda session, emit: None

    def _array_expression(self, node):
        body = self._body_of(node)

        def run(session):
            found = []
            body(session, found.append)
            return Array(found)

        return run

    def _array_literal_expression(self, node):
        parts = [self.value(child) for child in named(node)]
        if len(parts) == 1:
            return parts[0]

        def run(session):
            return Array([item(part(session)) for part in parts])

        return run

    # -- literals

    def _decimal_integer_literal(self, node):
        number = convert.literal(node.text.decode())
        return lambda session: number

    _hexadecimal_integer_literal = _decimal_integer_literal

    def _real_literal(self, node):
        number = float(node.text.decode())
        return lambda session: number

    def _verbatim_string_characters(self, node):
        text = node.text.decode()[1:-1].replace("''", "'")
        return lambda session: text

    def _verbatim_here_string_characters(self, node):
        text = node.text.decode()
        text = text[text.index("\n") + 1 : text.rindex("\n")]
        return lambda session: text

    def _expandable_string_literal(self, node):
        return self._expandable(node, 1, 1, here=False)

    def _expandable_here_string_literal(self, node):
        text = node.text.decode()
        return self._expandable(node, len(text[: text.index("\n") + 1].encode()), 3, here=True)

    def _expandable(self, node, head, tail, *, here):
        """Return the text with its variables; a colon behind a name would be taken for a scope."""
        source, start = node.text, node.start_byte
        parts, place = [], head
        for child in named(node):
            between = source[place : child.start_byte - start].decode()
            parts.append(unescaped(between, here=here))
            parts.append(self.value(child))
            place = child.end_byte - start
            if child.type == "variable" and source[place : place + 1] == b":":
                self.refuse(node, "a colon behind a variable's name")
        parts.append(unescaped(source[place : len(source) - tail].decode(), here=here))
        return lambda session: "".join(part if isinstance(part, str) else convert.text(part(session)) for part in parts)

    def _hash_literal_expression(self, node, *, ordered=False):
        entries = [entry for body in named(node) for entry in named(body)]
        pairs = [(self._key(named(entry)[0]), self.piped_value(named(entry)[1])) for entry in entries]

        def run(session):
            made = Table(ordered=ordered)
            for key, value in pairs:
                name = key(session)
                if name in made:
                    raise UnknownError(f"the key {name!r} stands twice in a hashtable")
                found = value(session)
                made.set(name, None if found is NOTHING else found)
            return made

        return run

    def _key(self, node):
        (inner,) = named(node)
        if inner.type == "simple_name":
            name = inner.text.decode()
            return lambda session: name
        return self.value(inner)

    def _script_block_expression(self, node):
        parameters, body = self.block(node)
        return lambda session: values.ScriptBlock(body, parameters)

    # -- variables and types

    def _variable(self, node):
        name = variable_name(node)
        return lambda session: session.read(name)

    def _type_literal(self, node):
        name = node.text.decode()[1:-1].strip()
        full = convert.full_name(name)
        return lambda session: TypeValue(full)

    # -- members and elements

    def _member_access(self, node):
        target, name = named(node)
        get_target, get_name = self.value(target), self._member(name)

        def run(session):
            return members.get(session, get_target(session), get_name(session))

        return run

    def _member(self, node):
        (inner,) = named(node)
        if inner.type == "simple_name":
            name = inner.text.decode()
            return lambda session: name
        get_name = self.value(inner)
        return lambda session: convert.text(get_name(session))

    def _element_access(self, node):
        target, index = named(node)
        get_target, get_index = self.value(target), self.value(index)

        def run(session):
            return members.element(session, get_target(session), get_index(session))

        return run

    def _invokation_expression(self, node):
        target, name, given = named(node)
        static = any(child.type == "::" for child in node.children)
        get_target, get_name = self.value(target), self._member(name)
        arguments = self.arguments(given)

        def run(session):
            found = get_target(session)
            return members.call(session, found, get_name(session), [each(session) for each in arguments], static=static)

        return run

    def arguments(self, node):
        """Return the functions of the arguments between parentheses."""
        return [self.value(child) for group in named(node) for child in named(group)]

    # -- operators

    def _ladder(self, node):
        parts = named(node)
        if len(parts) == 1:
            return self.value(parts[0])
        if node.type.startswith("logical"):
            return self._logical(node)
        children = [child for child in node.children if child.type != "comment"]
        left, sign, right = children if len(children) == 3 else self.refuse(node)
        return binary(sign.text.decode().lower(), self.value(left), self.value(right), lambda: self.refuse(node))

    def _format_operator(self, node):
        return self.refuse(node)

    def _logical(self, node):
        left, sign, right = node.children
        one, other, word = self.value(left), self.value(right), sign.text.decode().lower()
        if word == "-and":
            return lambda session: convert.truth(one(session)) and convert.truth(other(session))
        if word == "-or":
            return lambda session: convert.truth(one(session)) or convert.truth(other(session))
        if word == "-xor":
            return lambda session: convert.truth(one(session)) != convert.truth(other(session))
        return self.refuse(node)

    def _expression_with_unary_operator(self, node):
        children = [child for child in node.children if child.type != "comment"]
        if len(children) == 1:
            return self.value(children[0])
        sign, operand = children[0].text.decode().lower(), self.value(children[1])
        if sign not in UNARY:
            self.refuse(node)
        operator = UNARY[sign]
        return lambda session: operator(operand(session))

    def _cast_expression(self, node):
        literal, operand = named(node)
        kind = literal.text.decode()[1:-1].strip()
        if kind.lower() == "ordered":
            if operand.type == "unary_expression":
                (operand,) = named(operand)
            return self._hash_literal_expression(operand, ordered=True)
        if convert.full_name(kind) == "System.Object":
            self.refuse(node, "[object], which makes virtual methods those of the base,")
        inner = self.value(operand)

        def run(session):
            demand_type(session, kind, "ConversionSupportedOnlyToCoreTypes", "a conversion")
            return convert.cast(inner(session), kind)

        return run

    def _post_increment_expression(self, node):
        return self._step(node, 1, after=True)

    def _post_decrement_expression(self, node):
        return self._step(node, -1, after=True)

    def _pre_increment_expression(self, node):
        return self._step(node, 1, after=False)

    def _pre_decrement_expression(self, node):
        return self._step(node, -1, after=False)

    def _step(self, node, step, *, after):
        target = named(node)[0]
        while target.type == "unary_expression":
            (target,) = named(target)
        if target.type != "variable":
            self.refuse(node)
        name = variable_name(target)

        def run(session):
            before = session.read(name)
            now = arithmetic.add(0 if before is None else before, values.Int32(step))
            session.write(name, now)
            return before if after else now

        return run


def variable_name(node):
    """Return the name of a variable, with its scope."""
    found = NAME.fullmatch(node.text.decode())
    if found is None:
        raise UnknownError(f"{node.text.decode()} is no variable that this interpreter knows")
    return found[1] or found[2]
