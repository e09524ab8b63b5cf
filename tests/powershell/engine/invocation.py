"""Commands and pipelines: parameters are bound, items flow one by one (about_Functions, about_Parameters)."""

from __future__ import annotations

import re

from tests.powershell.engine import convert, errors, values
from tests.powershell.engine.expressions import named
from tests.powershell.engine.faults import Break, Continue, PowerShellError, Return, StopUpstream, UnknownError
from tests.powershell.engine.session import Scope
from tests.powershell.engine.values import NOTHING, Array, ScriptBlock, Stream

BAREWORD = re.compile(r"[\w./\\:+-]+")
"""What may stand without quotes; wildcards, variables and redirections within a word may not."""


class Command:
    """One command of a pipeline as it is written."""

    def __init__(self, compiler, node):
        self.positional, self.named, self.operator, self.target, self.name = [], {}, None, None, None
        for child in named(node):
            if child.type == "command_invokation_operator":
                self.operator = child.text.decode()
            elif child.type == "command_name":
                self.name = child.text.decode()
            elif child.type == "command_name_expr":
                self._expression(compiler, child)
            elif child.type == "command_elements":
                self._elements(compiler, child)
            else:
                compiler.refuse(child)
        if self.operator == "." or (self.target is not None and self.operator is None):
            compiler.refuse(node, "dot sourcing")

    def _expression(self, compiler, node):
        (inner,) = named(node)
        if inner.type == "path_command_name":
            (inner,) = named(inner)
        self.target = compiler.value(inner)

    def _elements(self, compiler, node):
        waiting = None
        for child in named(node):
            if child.type == "command_argument_sep":
                continue
            if child.type == "command_parameter":
                if waiting:
                    self._name(compiler, child, waiting, None)
                waiting = child.text.decode().lstrip("-").rstrip(":")
                continue
            value = self._value(compiler, child)
            if waiting:
                self._name(compiler, child, waiting, value)
                waiting = None
            else:
                self.positional.append(value)
        if waiting:
            self._name(compiler, node, waiting, None)

    def _name(self, compiler, node, name, value):
        if name.casefold() in self.named:
            compiler.refuse(node, f"-{name} twice")
        self.named[name.casefold()] = (name, value)

    def _value(self, compiler, node):
        if node.type == "generic_token":
            word = node.text.decode()
            if not BAREWORD.fullmatch(word):
                compiler.refuse(node, "a word without quotes")
            return lambda session: word
        if node.type == "argument_list":
            parts = compiler.arguments(node)
            return parts[0] if len(parts) == 1 else lambda session: Array([part(session) for part in parts])
        return compiler.value(node)

    def given(self, session, switches):
        """Return the arguments: those by position, those by name; behind a switch stands no value."""
        by_name = {}
        for key, (name, value) in self.named.items():
            if key in switches and value is not None:
                raise UnknownError(f"what stands behind the switch -{name}? write -{name}:$true, or put it last")
            by_name[key] = True if value is None else argument(value(session))
        return [argument(value(session)) for value in self.positional], by_name


def argument(value):
    """Return a value as a parameter gets it."""
    return None if value is NOTHING else value


def pipeline(source, commands):
    """Return a statement that feeds the items of `source`, if there is one, through the commands."""

    def run(session, emit):
        stages = []
        for place, command in reversed(list(enumerate(commands))):
            downstream = stages[0].take if stages else emit
            stages.insert(0, stage(session, command, downstream, first=place == 0 and source is None))
        try:
            if source is not None:
                for item in values.items(source(session)):
                    stages[0].take(item)
            for each in stages:
                each.finish()
        except StopUpstream as stop:
            remaining = stages[[each.token for each in stages].index(stop.command) :]
            for each in remaining:
                each.finish()

    return run


def stage(session, command, downstream, *, first):
    """Return a running command: `take` gets an item, `finish` the end of them."""
    if command.target is not None:
        found = command.target(session)
        if not isinstance(found, ScriptBlock):
            raise UnknownError("only a script block can stand behind &")
        return FunctionStage(session, command, found, downstream, first=first)
    function = session.function(command.name)
    if function is not None:
        return FunctionStage(session, command, function, downstream, first=first)
    cmdlet = session.host.cmdlets().get(command.name.casefold())
    if cmdlet is not None:
        session.called.add(cmdlet.name)
        return cmdlet.stage(session, command, downstream, first=first)
    session.called.add(command.name)
    return ExternalStage(session, command, downstream)


class FunctionStage:
    """A function or script block in a pipeline; it runs when all of its input is there, which it reads from $input."""

    def __init__(self, session, command, function, downstream, *, first):
        self.session, self.command, self.function, self.downstream = session, command, function, downstream
        self.first, self.input, self.token = first, [], object()
        self.arguments = command.given(session, ())

    def take(self, item):
        """Keep an item of input."""
        self.input.append(item)

    def finish(self):
        """Run."""
        invoke(self.session, self.function, *self.arguments, self.downstream, None if self.first else self.input)


class ExternalStage:
    """A program of the machine, whose lines are items."""

    def __init__(self, session, command, downstream):
        if command.named:
            raise UnknownError(f"{command.name} with words that begin with -: not known")
        self.session, self.command, self.downstream, self.token = session, command, downstream, object()
        self.words = [convert.text(value) for value in command.given(session, ())[0]]

    def take(self, item):
        """Refuse input."""
        raise UnknownError(f"{self.command.name} gets input")

    def finish(self):
        """Run."""
        for line in self.session.host.external(self.session, self.command.name, self.words):
            self.downstream(line)


def invoke(session, block, positional, by_name, emit, items=None):
    """Call a function or script block in a scope of its own."""
    scope = Scope(session.scope)
    bind(session, scope, block, positional, by_name)
    scope.variables["input"] = Stream(items or [])
    if items is not None:
        scope.variables["_"] = None
    outer, session.scope = session.scope, scope
    try:
        block.body(session, emit)
    except Return:
        pass
    except (Break, Continue):
        raise UnknownError("break or continue without a loop of its own: it would end a loop of the caller") from None
    finally:
        session.scope = outer


def bind(session, scope, block, positional, by_name):
    """Set the parameters of a call; more arguments than parameters are a mistake of the script."""
    rest, named_left = list(positional), dict(by_name)
    for name, kind, default in block.parameters:
        key = name.casefold()
        if kind:
            scope.types[key] = kind
        if key in named_left:
            value = named_left.pop(key)
        elif rest and (kind or "").lower() != "switch":
            value = rest.pop(0)
        elif default is not None:
            value = default(session)
        else:
            scope.variables[key] = _unset(kind)
            continue
        scope.variables[key] = _converted(name, value, kind) if kind else value
    if rest or named_left:
        extra = f"-{next(iter(named_left))}" if named_left else f"{len(rest)} more than it has parameters"
        raise UnknownError(
            f"{getattr(block, 'name', 'a script block')} is called with arguments it does not know: {extra}"
        )


def _unset(kind):
    """Return what a parameter is that nobody gave and that has no default (about_Functions_Advanced_Parameters)."""
    unset = {"string": "", "int": values.Int32(0), "long": values.Int64(0), "bool": False, "switch": False}
    return unset.get((kind or "").lower())


def _converted(name, value, kind):
    try:
        return convert.cast(value, kind)
    except PowerShellError as error:
        text = f"Cannot process argument transformation on parameter '{name}'. {error.record.get('Exception').get('Message')}"
        made = errors.exception(errors.AUTOMATION, text)
        raise PowerShellError(
            errors.record(made, f"ParameterArgumentTransformationError,{name}", "InvalidData")
        ) from None


def run_block(session, block, item, emit):
    """Run the script block of ForEach-Object or Where-Object for one item: in the scope of the caller, with $_ set."""
    with session.item(item):
        try:
            block.body(session, emit)
        except Return:
            pass
        except (Break, Continue):
            raise UnknownError("break or continue in a script block ends a loop of the caller") from None
