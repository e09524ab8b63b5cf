"""Conditions, loops, and what leaves them (about_If, about_Foreach, about_While, about_Break, about_Try_Catch_Finally)."""

from __future__ import annotations

from tests.powershell.engine import convert, errors, values
from tests.powershell.engine.expressions import named, variable_name
from tests.powershell.engine.faults import Break, Continue, Exit, PowerShellError, Return
from tests.powershell.engine.values import Int32, Thing, write


class Control:
    """The part of the compiler that decides what runs."""

    def _condition(self, node):
        found = self.piped_value(node)
        return lambda session: convert.truth(found(session))

    def _block(self, node):
        lists = [child for child in named(node) if child.type == "statement_list"]
        return self.statements(lists[0]) if lists else lambda session, emit: None

    def _do_if_statement(self, node):
        branches, other = [], None
        children = named(node)
        branches.append((self._condition(children[0]), self._block(children[1])))
        for child in children[2:]:
            if child.type == "elseif_clauses":
                for clause in named(child):
                    condition, block = named(clause)
                    branches.append((self._condition(condition), self._block(block)))
            elif child.type == "else_clause":
                other = self._block(named(child)[0])
            else:
                self.refuse(child)

        def run(session, emit):
            for condition, block in branches:
                if condition(session):
                    return block(session, emit)
            return other(session, emit) if other else None

        return run

    def _do_foreach_statement(self, node):
        variable, source, block = named(node)
        name, items, body = variable_name(variable), self.piped_value(source), self._block(block)

        def run(session, emit):
            found = items(session)
            for item in [] if found is None else values.items(found):
                session.write(name, item)
                if _turn(body, session, emit):
                    break

        return run

    def _do_while_statement(self, node):
        condition, block = named(node)
        test, body = self._condition(named(condition)[0]), self._block(block)

        def run(session, emit):
            while test(session) and not _turn(body, session, emit):
                pass

        return run

    def _do_do_statement(self, node):
        block, condition = named(node)
        until = any(child.type == "until" for child in node.children)
        test, body = self._condition(named(condition)[0]), self._block(block)

        def run(session, emit):
            while not _turn(body, session, emit) and test(session) is not until:
                pass

        return run

    def _do_for_statement(self, node):
        parts = {child.type: child for child in named(node)}
        begin = self.statement(named(parts["for_initializer"])[0]) if "for_initializer" in parts else None
        test = self._condition(named(parts["for_condition"])[0])
        step = self.statement(named(parts["for_iterator"])[0])
        body = self._block(parts["statement_block"])

        def run(session, emit):
            if begin:
                begin(session, _discard)
            while test(session) and not _turn(body, session, emit):
                step(session, _discard)

        return run

    def _do_flow_control_statement(self, node):
        word = node.children[0].text.decode().lower()
        inner = named(node)
        if word in ("break", "continue"):
            if inner:
                self.refuse(node, "a label")
            return _raising(Break if word == "break" else Continue)
        if word == "return":
            value = self.piped_value(inner[0]) if inner else None
            return _returning(value)
        if word == "exit":
            return self._exit(inner)
        return self._throw(inner) if word == "throw" else self.refuse(node)

    def _exit(self, inner):
        value = self.piped_value(inner[0]) if inner else lambda session: Int32(0)

        def run(session, emit):
            raise Exit(int(convert.cast(value(session), "int")))

        return run

    def _throw(self, inner):
        value = self.piped_value(inner[0]) if inner else None

        def run(session, emit):
            thrown = session.read("_") if value is None else value(session)
            if isinstance(thrown, Thing) and thrown.type_name.endswith("ErrorRecord"):
                raise PowerShellError(thrown, whole=True)
            text = convert.text(thrown)
            error = thrown if isinstance(thrown, Thing) and "System.Exception" in thrown.bases else None
            error = error or errors.exception(errors.AUTOMATION, text)
            raise PowerShellError(errors.record(error, text, "OperationStopped", thrown), whole=True)

        return run

    def _do_try_statement(self, node):
        children = named(node)
        body, clauses, last = self._block(children[0]), [], None
        for child in children[1:]:
            if child.type == "catch_clauses":
                clauses = [self._catch(clause) for clause in named(child)]
            elif child.type == "finally_clause":
                last = self._block(named(child)[0])
            else:
                self.refuse(child)

        def run(session, emit):
            try:
                _tried(session, emit, body, clauses)
            finally:
                if last is not None:
                    last(session, emit)

        return run

    def _catch(self, node):
        children = named(node)
        kinds = []
        if children[0].type == "catch_type_list":
            kinds = [convert.full_name(child.text.decode()[1:-1]) for child in named(children[0])]
        return kinds, self._block(children[-1])


def _discard(_value):
    return None


def _turn(body, session, emit):
    """Run one turn of a loop; tell whether it was the last."""
    try:
        body(session, emit)
    except Break:
        return True
    except Continue:
        return False
    return False


def _raising(kind):
    def run(session, emit):
        raise kind

    return run


def _returning(value):
    def run(session, emit):
        if value is not None:
            write(value(session), emit)
        raise Return

    return run


def _tried(session, emit, body, clauses):
    session.catching += bool(clauses)
    caught = None
    try:
        body(session, emit)
    except PowerShellError as error:
        caught = error
    finally:
        session.catching -= bool(clauses)
    if caught is None:
        return
    for kinds, block in clauses:
        if not kinds or any(errors.matches(caught.record.get("Exception"), kind) for kind in kinds):
            with session.item(caught.record):
                block(session, emit)
            return
    raise caught
