"""Statements and assignments: what they write goes to `emit`, as it comes (about_Return, about_Pipelines)."""

from __future__ import annotations

from tests.powershell.engine import arithmetic, members, values
from tests.powershell.engine.expressions import named, variable_name
from tests.powershell.engine.faults import PowerShellError, UnknownError
from tests.powershell.engine.invocation import Command, pipeline
from tests.powershell.engine.values import NOTHING, Array, Int32, Thing, write

SILENT = (
    "post_increment_expression",
    "post_decrement_expression",
    "pre_increment_expression",
    "pre_decrement_expression",
)


def place(node):
    """Return the line of a node, and its text as far as the line goes."""
    return node.start_point[0] + 1, node.text.decode().split("\n")[0][:120]


def located(node, run):
    """Return a statement that says in its errors where it stands, and notes that it was run."""
    line, text = place(node)

    def statement(session, emit):
        session.visited.add((line, text))
        try:
            run(session, emit)
        except PowerShellError as error:
            if not error.record.has("InvocationInfo"):
                info = Thing(
                    "System.Management.Automation.InvocationInfo", {"ScriptLineNumber": Int32(line), "Line": text}
                )
                error.record.set("InvocationInfo", info)
            raise
        except UnknownError as error:
            note = f"  line {line}: {text}"
            if note not in getattr(error, "__notes__", ()):
                error.add_note(note)
            raise

    return statement


def simplest(node):
    """Return the node inside the levels of precedence that wrap it alone."""
    while True:
        inner = named(node)
        wrapper = node.type.endswith("_expression") or node.type == "expression_with_unary_operator"
        if wrapper and len(inner) == 1 and len(node.children) == 1:
            node = inner[0]
        elif (
            node.type == "pipeline"
            and len(inner) == 1
            and inner[0].type == "pipeline_chain"
            and len(named(inner[0])) == 1
        ):
            node = named(inner[0])[0]
        else:
            return node


class Statements:
    """The half of the compiler that writes output."""

    def script(self, root):
        """Return the body of a whole text."""
        lists = named(root)
        if any(child.type != "statement_list" for child in lists):
            self.refuse(root, "a script with parameters or named blocks")
        return self.statements(lists[0]) if lists else lambda session, emit: None

    def statements(self, node):
        """Return a list of statements: an error nobody catches ends its own statement only, where it is not `whole`."""
        parts = [(located(child, self.statement(child))) for child in named(node) if child.type != "empty_statement"]

        def run(session, emit):
            for part in parts:
                try:
                    part(session, emit)
                except PowerShellError as error:
                    if session.catching or error.whole or session.error_action == "stop":
                        raise
                    session.report(error.record)

        return run

    def statement(self, node):
        """Return the function of a statement."""
        return self.made(node, "_do_")

    # -- pipelines and assignments

    def _do_pipeline(self, node):
        (inner,) = named(node)
        if inner.type == "assignment_expression":
            assign = self._assignment(inner)
            return lambda session, emit: assign(session)
        return self._chain(inner)

    def _chain(self, node):
        if node.type != "pipeline_chain":
            self.refuse(node)
        first, *rest = named(node)
        if any(each.type != "command" for each in rest):
            self.refuse(node)
        commands = [self._command(each) for each in rest]
        if first.type == "command":
            return pipeline(None, [self._command(first), *commands])
        core = simplest(first)
        if core.type in SILENT and not rest:
            step = self.value(core)
            return lambda session, emit: step(session)
        source = self.value(first)
        if not rest:
            return lambda session, emit: write(source(session), emit)
        return pipeline(source, commands)

    def piped_value(self, node):
        """Return a pipeline as a value: an expression stays what it is, commands give nothing, one item or an array."""
        if node.type == "pipeline":
            (inner,) = named(node)
            if inner.type == "assignment_expression":
                return self._assignment(inner)
            if inner.type == "pipeline_chain" and len(named(inner)) == 1 and named(inner)[0].type != "command":
                return self.value(named(inner)[0])
        run = self.statement(node)

        def value(session):
            found = []
            run(session, found.append)
            return values.collected(found)

        return value

    def _assignment(self, node):
        left, sign, right = named(node)
        source, word = self.piped_value(right), sign.text.decode()
        target = simplest(left)
        if word == "=":
            store = self._target(target)

            def assign(session):
                value = source(session)
                store(session, value)
                return value

            return assign
        operator, load, store = arithmetic.BINARY[word[:-1]], self.value(target), self._target(target)

        def change(session):
            value = operator(load(session), source(session))
            store(session, value)
            return value

        return change

    def _target(self, node):
        """Return a function that stores a value in what stands on the left of an assignment."""
        node = simplest(node)
        if node.type == "variable":
            name = variable_name(node)
            return lambda session, value: session.write(name, value)
        if node.type == "cast_expression":
            literal, operand = named(node)
            name, kind = variable_name(simplest(operand)), literal.text.decode()[1:-1]
            return lambda session, value: session.write(name, value, kind)
        if node.type == "member_access":
            return self._member_target(node)
        if node.type == "element_access":
            target, index = (self.value(child) for child in named(node))
            return lambda session, value: members.set_element(session, target(session), index(session), _null(value))
        if node.type == "array_literal_expression":
            return self._several(node)
        return self.refuse(node)

    def _member_target(self, node):
        target, name = named(node)
        get_target, get_name = self.value(target), self._member(name)
        return lambda session, value: members.set_property(
            session, get_target(session), get_name(session), _null(value)
        )

    def _several(self, node):
        targets = [self._target(child) for child in named(node)]

        def store(session, value):
            given = values.items(value)
            for place, target in enumerate(targets):
                last = place == len(targets) - 1
                rest = given[place:]
                target(session, (Array(rest) if last and len(rest) > 1 else rest[0]) if rest else None)

        return store

    def _command(self, node):
        return Command(self, node)


def _null(value):
    return None if value is NOTHING else value
