"""Cmdlets that know nothing of a machine, and the way in which all of them get their parameters."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from tests.powershell.engine import convert, dotnet, invocation, members, values
from tests.powershell.engine.errors import fail
from tests.powershell.engine.faults import PowerShellError, StopUpstream, UnknownError
from tests.powershell.engine.values import ScriptBlock

ACTIONS = ("stop", "continue", "silentlycontinue", "ignore")


@dataclass(frozen=True)
class Cmdlet:
    """One cmdlet: its parameters (name -> type or "switch"), those without a name in their order, and what it does."""

    name: str
    parameters: Mapping[str, str] = field(default_factory=dict)
    positional: tuple[str, ...] = ()
    begin: Callable | None = None
    take: Callable | None = None
    finish: Callable | None = None
    required: tuple[str, ...] = ()

    def stage(self, session, command, downstream, *, first):
        """Return a running command."""
        return CmdletStage(self, session, command, downstream, first=first)


class CmdletStage:
    """One call: `value(name)` gives a parameter, `emit` writes, `error` reports one that need not end the call."""

    def __init__(self, cmdlet, session, command, downstream, *, first):
        self.cmdlet, self.session, self.emit, self.first = cmdlet, session, downstream, first
        self.token, self.state = object(), None
        switches = {name.casefold() for name, kind in cmdlet.parameters.items() if kind == "switch"}
        positional, by_name = command.given(session, switches)
        self._bind(positional, by_name)
        if cmdlet.begin:
            cmdlet.begin(self)

    def _bind(self, positional, by_name):
        kinds = {name.casefold(): kind for name, kind in self.cmdlet.parameters.items()} | {"erroraction": "string"}
        places = [name.casefold() for name in self.cmdlet.positional if name.casefold() not in by_name]
        if len(positional) > len(places):
            raise UnknownError(f"{self.cmdlet.name}: more arguments than this interpreter knows places for")
        given = dict(zip(places, positional, strict=False)) | by_name
        unknown = [name for name in given if name not in kinds]
        if unknown:
            raise UnknownError(f"{self.cmdlet.name} -{unknown[0]} is not known")
        missing = [name for name in self.cmdlet.required if name.casefold() not in given]
        if missing:
            raise UnknownError(f"{self.cmdlet.name} without -{missing[0]} would ask a person")
        self.given = {name: self._typed(value, kinds[name]) for name, value in given.items()}
        if self.given.get("erroraction", "stop").lower() not in ACTIONS:
            raise UnknownError(f"-ErrorAction {self.given['erroraction']} is not known")

    def _typed(self, value, kind):
        if kind == "switch":
            return convert.truth(value)
        return value if kind == "any" else convert.cast(value, kind)

    def value(self, name, default=None):
        """Return a parameter."""
        return self.given.get(name.casefold(), default)

    def take(self, item):
        """Process one item of input."""
        if self.cmdlet.take is None:
            raise UnknownError(f"{self.cmdlet.name} gets input, which is not known")
        self.cmdlet.take(self, item)

    def finish(self):
        """End, or run where there is no input."""
        if self.cmdlet.finish:
            self.cmdlet.finish(self)

    def error(self, record):
        """Report an error as -ErrorAction or $ErrorActionPreference says (about_CommonParameters)."""
        action = self.given.get("erroraction", self.session.error_action).lower()
        if action == "stop":
            raise PowerShellError(record, whole=True)
        if action == "continue":
            self.session.report(record)


def _block(call, name):
    block = call.value(name)
    if not isinstance(block, ScriptBlock):
        raise UnknownError(f"{call.cmdlet.name} takes a script block here")
    return block


def _for_each(call, item):
    invocation.run_block(call.session, _block(call, "Process"), item, call.emit)


def _where(call, item):
    found = []
    invocation.run_block(call.session, _block(call, "FilterScript"), item, found.append)
    if convert.truth(values.collected(found)):
        call.emit(item)


def _write_host(call):
    session, text = call.session, convert.text(call.value("Object"))
    if not text.isascii():
        raise UnknownError("what Write-Host makes of text beyond ASCII depends on the code page")
    session.stdout.append((text + session.newline).encode("ascii"))


def _write_output(call):
    for item in values.items(call.value("InputObject")):
        call.emit(item)


def _new_object(call):
    given = call.value("ArgumentList")
    arguments = [] if given is None else values.items(given)
    made = dotnet.construct(call.session, convert.text(call.value("TypeName")), arguments)
    call.emit(made)  # one object, also where it is a collection


def _add_type(call):
    if call.session.constrained:
        fail("Cannot add type. Definition of new types is not supported in this language mode.", "CannotDefineNewType")
    given = call.value("ReferencedAssemblies")
    references = [] if given is None else [convert.text(item) for item in values.items(given)]
    call.session.host.add_type(convert.text(call.value("TypeDefinition")), references)


def _invoke_expression(call):
    from tests.powershell.engine.syntax import compiled

    try:
        compiled(convert.text(call.value("Command"))).body(call.session, call.emit)
    finally:
        call.state = None


def _strict_mode(call):
    version = convert.text(call.value("Version"))
    call.session.strict = 3 if version.lower() == "latest" else int(float(version))


def _select(call, item):
    call.state = (call.state or 0) + 1
    first, name = call.value("First"), call.value("ExpandProperty")
    for each in values.items(members.get(call.session, item, name)) if name else [item]:
        call.emit(each)
    if first is not None and call.state >= first:
        raise StopUpstream(call.token)


def _write_error(call):
    raise UnknownError(f"Write-Error {convert.text(call.value('Message'))!r}: a collector reports in its answer")


CORE = (
    Cmdlet("ForEach-Object", {"Process": "any"}, ("Process",), take=_for_each, required=("Process",)),
    Cmdlet("Where-Object", {"FilterScript": "any"}, ("FilterScript",), take=_where, required=("FilterScript",)),
    Cmdlet("Select-Object", {"First": "int", "ExpandProperty": "string"}, take=_select),
    Cmdlet("Write-Host", {"Object": "any"}, ("Object",), finish=_write_host),
    Cmdlet("Write-Output", {"InputObject": "any"}, ("InputObject",), finish=_write_output),
    Cmdlet("Write-Error", {"Message": "string"}, ("Message",), finish=_write_error),
    Cmdlet("Out-Null", take=lambda call, item: None),
    Cmdlet(
        "New-Object", {"TypeName": "string", "ArgumentList": "any"}, ("TypeName", "ArgumentList"), finish=_new_object
    ),
    Cmdlet(
        "Add-Type",
        {"TypeDefinition": "string", "ReferencedAssemblies": "any", "Language": "string", "IgnoreWarnings": "switch"},
        ("TypeDefinition",),
        finish=_add_type,
        required=("TypeDefinition",),
    ),
    Cmdlet("Invoke-Expression", {"Command": "string"}, ("Command",), finish=_invoke_expression, required=("Command",)),
    Cmdlet("Set-StrictMode", {"Version": "any"}, finish=_strict_mode, required=("Version",)),
)
