"""Run a text in a session, for tests of the language itself."""

from __future__ import annotations

from tests.powershell.engine.host import Host
from tests.powershell.engine.session import Session
from tests.powershell.engine.syntax import compiled
from tests.powershell.engine.values import Array, Listing, Table, Thing


def session(**how):
    """Return a session on no machine."""
    return Session(how.pop("host", None) or Host(), **how)


def output(text, within=None, **how):
    """Return what a text writes, as a list of values."""
    found = []
    compiled(text).body(within or session(**how), found.append)
    return found


def plain(value):
    """Return a value of the script as Python's own types, for comparison in tests."""
    if isinstance(value, Array | Listing):
        return [plain(item) for item in value.items]
    if isinstance(value, Table):
        return {key: plain(item) for key, item in value.pairs()}
    if isinstance(value, Thing):
        return {name: plain(item) for name, item in value.members()}
    return value
