"""Facts: what was read, typed, without judgement.

section.py holds Section; linux.py, macos.py and windows.py what a target has, built of the values in the modules by
subject; codec.py turns them into JSON and back; frame.py takes a collector's answer apart; parse/ turns section bodies
into values; derive/ computes facts from facts; decode.py joins them: Output -> facts. alike.py remembers what other
targets of the scan said.
"""

from __future__ import annotations

from scanner.facts.host import Host
from scanner.facts.linux import LinuxFacts
from scanner.facts.macos import MacFacts
from scanner.facts.section import FactUnavailableError, Section, State, ok
from scanner.facts.stray import KnownPeople, Seen, StrayFile, StrayRoot, StrayScan
from scanner.facts.windows import WindowsFacts

Facts = LinuxFacts | MacFacts | WindowsFacts

__all__ = [
    "FactUnavailableError",
    "Facts",
    "Host",
    "KnownPeople",
    "LinuxFacts",
    "MacFacts",
    "Section",
    "Seen",
    "State",
    "StrayFile",
    "StrayRoot",
    "StrayScan",
    "WindowsFacts",
    "ok",
]
