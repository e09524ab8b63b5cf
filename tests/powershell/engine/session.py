"""A session: scopes of variables, functions, the language mode, streams, and what was called."""

from __future__ import annotations

import contextlib

from tests.powershell.engine import convert
from tests.powershell.engine.errors import fail
from tests.powershell.engine.faults import UnknownError
from tests.powershell.engine.values import EnumValue, Int32, Stream, Thing

PREFERENCES = {
    "ErrorActionPreference": "Continue",
    "ProgressPreference": "Continue",
    "WarningPreference": "Continue",
    "VerbosePreference": "SilentlyContinue",
    "InformationPreference": "SilentlyContinue",
    "OFS": " ",
}
"""Variables that a script may set although nothing here reads most of them (about_Preference_Variables)."""


class Scope:
    """The variables and functions of one function, script block or session (about_Scopes)."""

    def __init__(self, parent=None):
        self.parent, self.variables, self.functions, self.types, self.constants = parent, {}, {}, {}, set()


class Session:
    """All that a running script can touch; `host` answers for the machine (providers, cmdlets, .NET members)."""

    def __init__(self, host, *, constrained=False, stdin=(), newline="\r\n"):
        self.host, self.constrained, self.newline = host, constrained, newline
        self.world = Scope()
        self.scope = self.world
        self.catching = 0
        self.strict = 0
        self.stdout, self.stderr = [], []
        self.called, self.members_called, self.refused = set(), set(), []
        self.visited = set()
        self._begin(stdin)

    def _begin(self, stdin):
        mode = EnumValue(
            "System.Management.Automation.PSLanguageMode",
            "ConstrainedLanguage" if self.constrained else "FullLanguage",
            3 if self.constrained else 0,
        )
        state = Thing("System.Management.Automation.SessionState", {"LanguageMode": mode})
        context = Thing("System.Management.Automation.EngineIntrinsics", {"SessionState": state})
        fixed = {"null": None, "true": True, "false": False, "ExecutionContext": context}
        for name, value in {**fixed, "PSVersionTable": self.host.version_table(), "PID": Int32(4242)}.items():
            self.world.variables[name.casefold()] = value
            self.world.constants.add(name.casefold())
        for name, value in {**PREFERENCES, "input": Stream(stdin), "LASTEXITCODE": None}.items():
            self.world.variables[name.casefold()] = value

    @property
    def error_action(self):
        """Return $ErrorActionPreference."""
        return convert.text(self.read("ErrorActionPreference")).lower()

    def find(self, name):
        """Return the scope in which a variable is visible from here, or None."""
        scope = self.scope
        while scope is not None and name not in scope.variables:
            scope = scope.parent
        return scope

    def read(self, name):
        """Return a variable; one that nobody set is an error of the test, whatever Set-StrictMode says."""
        where, _, rest = name.rpartition(":")
        if where.lower() == "env":
            return self.host.environment(rest)
        key = rest.casefold()
        if where:
            scope = self._named(where)
            if key not in scope.variables:
                raise UnknownError(f"the variable ${name} is read and was never set")
            return scope.variables[key]
        scope = self.find(key)
        if scope is None:
            raise UnknownError(f"the variable ${name} is read and was never set")
        return scope.variables[key]

    def write(self, name, value, kind=None):
        """Set a variable where a script sets it: in the scope that runs, unless it names another."""
        where, _, rest = name.rpartition(":")
        key = rest.casefold()
        if where.lower() == "env":
            raise UnknownError(f"${name} is written: a collector only reads")
        if key == "null":
            return
        if key in self.world.constants:
            fail(
                f"Cannot overwrite variable {rest} because it is read-only or constant.",
                "VariableNotWritable",
                "WriteError",
            )
        scope = self._named(where) if where else self.scope
        if kind is not None:
            scope.types[key] = kind
        if key in scope.types:
            value = convert.cast(value, scope.types[key])
        scope.variables[key] = value

    def _named(self, where):
        if where.lower() in ("script", "global"):
            return self.world  # what -EncodedCommand runs has no script file: its script scope is the global one
        if where.lower() == "local":
            return self.scope
        raise UnknownError(f"variables of ${where}: are not known")

    def function(self, name):
        """Return a function that is visible from here, or None."""
        scope = self.scope
        while scope is not None:
            if name.casefold() in scope.functions:
                return scope.functions[name.casefold()]
            scope = scope.parent
        return None

    def define(self, name, function):
        """Define a function in the scope that runs."""
        self.scope.functions[name.casefold()] = function

    @contextlib.contextmanager
    def item(self, value):
        """Set $_ for a while, in the scope that runs."""
        variables = self.scope.variables
        before = variables.get("_", self)
        variables["_"] = value
        try:
            yield
        finally:
            if before is self:
                del variables["_"]
            else:
                variables["_"] = before

    def report(self, record):
        """Write an error nobody caught to the error stream."""
        self.stderr.append(f"{record.get('FullyQualifiedErrorId')}: {record.get('Exception').get('Message')}")
