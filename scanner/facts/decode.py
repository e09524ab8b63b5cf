"""Output -> facts: the frame taken apart, every section parsed, nothing trusted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from scanner.errors import EvidenceError
from scanner.facts import frame
from scanner.facts.linux import LinuxFacts
from scanner.facts.macos import MacFacts
from scanner.facts.parse import entries, host, modules, mounts
from scanner.facts.parse.entries import Entries
from scanner.facts.section import Section, State
from scanner.limits import DEFAULT, Limits
from scanner.script import Output

LINUX: Mapping[str, Callable[[Entries], object]] = {
    "host": host.host,
    "modules": modules.modules,
    "modprobe": modules.modprobe,
    "mounts": mounts.mounts,
}
"""One line per section: its name in the frame and in LinuxFacts, and its parser."""
BROKEN = frozenset({State.TIMEOUT, State.TRUNCATED, State.ERROR})
"""A target with such a section is partial; absent and denied are answers."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """The facts of one target."""

    facts: LinuxFacts | MacFacts
    state: str
    """ok or partial."""
    reason: str = ""
    """Which sections are not whole, for a person."""
    bodies: Mapping[str, bytes] = field(default_factory=dict, repr=False)
    """Every section's body as it came, for --record."""


def decode(output: Output, nonce: str, limits: Limits = DEFAULT) -> Decoded:
    """Return the facts of an answer; raise EvidenceError (truncated, replayed or bad_evidence) when it is none."""
    found = frame.pieces(output.stdout, nonce, limits)
    if set(found) != set(LINUX):
        raise EvidenceError("bad_evidence", "the answer holds other sections than were asked for")
    sections = {name: _section(found[name], parser, limits) for name, parser in LINUX.items()}
    broken = [f"{name} {section.state.value}" for name, section in sections.items() if section.state in BROKEN]
    facts = LinuxFacts(**sections)  # type: ignore[arg-type]
    bodies = {name: piece.body for name, piece in found.items()}
    return Decoded(facts, "partial" if broken else "ok", ", ".join(broken), bodies)


def _section(piece: frame.Piece, parser: Callable[[Entries], object], limits: Limits) -> Section[object]:
    if piece.state is not State.OK:
        why = "" if piece.state in (State.TRUNCATED, State.TIMEOUT) else entries.reason(piece.body, limits)
        return Section(piece.name, piece.state, None, why)
    try:
        return Section(piece.name, State.OK, parser(entries.read(piece.body, limits)))
    except EvidenceError as error:
        return Section(piece.name, State.ERROR, None, error.reason)
