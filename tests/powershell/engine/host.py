"""What answers a session for the machine it runs on; this one is no machine at all, for tests of the language."""

from __future__ import annotations

from tests.powershell.engine.cmdlets import CORE
from tests.powershell.engine.faults import UnknownError
from tests.powershell.engine.values import Int32, Table, Thing


def version(text):
    """Return a System.Version."""
    parts = [int(part) for part in text.split(".")]
    names = ("Major", "Minor", "Build", "Revision")
    members = {name: Int32(parts[place] if place < len(parts) else -1) for place, name in enumerate(names)}
    return Thing("System.Version", members, text=text)


class Host:
    """A machine with no registry, no CIM, no programs and no environment."""

    def version_table(self):
        """Return $PSVersionTable."""
        table = Table()
        table.set("PSVersion", version("5.1.22621.4391"))
        table.set("PSEdition", "Desktop")
        return table

    def cmdlets(self):
        """Return the cmdlets by their name in small letters."""
        return {cmdlet.name.casefold(): cmdlet for cmdlet in CORE}

    def environment(self, name):
        """Return an environment variable; None where there is none."""
        del name

    def external(self, session, name, words):
        """Return the lines that a program prints."""
        raise UnknownError(f"the command {name} is not known")

    def static_methods(self):
        """Return more static methods: (type, name), both in small letters -> function."""
        return {}

    def static_properties(self):
        """Return more static properties."""
        return {}

    def constructors(self):
        """Return more constructors by the name of their type."""
        return {}

    def add_type(self, source, references):
        """Compile C#."""
        raise UnknownError("there is no compiler here")
