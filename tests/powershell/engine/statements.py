"""Statements: what they write goes to `emit`, as it comes (about_Return, about_Pipelines, about_Try_Catch_Finally)."""

from __future__ import annotations

from tests.powershell.engine import arithmetic, convert, errors, members, values
from tests.powershell.engine.expressions import named, variable_name
from tests.powershell.engine.faults import Break, Continue, Exit, PowerShellError, Return, UnknownError
from tests.powershell.engine.invocation import Command, pipeline
from tests.powershell.engine.values import NOTHING, Array, Int32, Thing

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
        maker = getattr(self, f"_do_{node.type}", None)
        if maker is None:
            self.refuse(node)
        return maker(node)

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

    # -- control

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

    # -- functions

    def _do_function_statement(self, node):
        if node.children[0].text.decode().lower() != "function":
            self.refuse(node)
        name = next(child for child in named(node) if child.type == "function_name").text.decode()
        heads = [child for child in named(node) if child.type == "function_parameter_declaration"]
        inner, body = self.block(node)
        parameters = self._parameters(named(heads[0])[0]) if heads and named(heads[0]) else inner
        function = values.ScriptBlock(body, parameters)
        function.name = name
        return lambda session, emit: session.define(name, function)

    def block(self, node):
        """Return the parameters and the body of a script block."""
        parameters, body = (), lambda session, emit: None
        for child in _inside(node):
            if child.type == "param_block":
                lists = [part for part in named(child) if part.type == "parameter_list"]
                parameters = self._parameters(lists[0]) if lists else ()
            elif child.type == "statement_list":
                body = self.statements(child)
            elif child.type not in ("function_name", "function_parameter_declaration"):
                self.refuse(child, "a part of a script block")
        return parameters, body

    def _parameters(self, node):
        return tuple(self._parameter(child) for child in named(node))

    def _parameter(self, node):
        kind, default, name = None, None, None
        for child in named(node):
            if child.type == "attribute_list":
                kind = self._parameter_type(child)
            elif child.type == "variable":
                name = variable_name(child)
            elif child.type == "script_parameter_default":
                default = self.value(named(child)[0])
            else:
                self.refuse(child)
        return name, kind, default

    def _parameter_type(self, node):
        (attribute,) = named(node)
        (inner,) = named(attribute)
        if inner.type != "type_literal":
            self.refuse(node, "an attribute of a parameter")
        return inner.text.decode()[1:-1].strip()


def _inside(node):
    """Return the parts of a script block, whose levels the grammar nests."""
    for child in named(node):
        yield from _inside(child) if child.type in ("script_block", "script_block_body") else (child,)


def _null(value):
    return None if value is NOTHING else value


def _discard(_value):
    return None


def write(value, emit):
    """Write a value to the output: the items of an array one by one, $null as one item."""
    for item in values.items(value):
        emit(item)


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
