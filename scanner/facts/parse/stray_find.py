"""The find tier's counts, judged: which of them make people, and which files it looked at without being able to tell.

What posix/find_walk.awk prints: `file PLACE SIZE MODE MODIFIED COUNTS PATH`, `root STATE PLACE FILES SEEN READ PATH`,
`skip REASON FILES` (of the root before), `end SECONDS UNLISTED`, or `reason WHY`. COUNTS are name=value pairs between
semicolons; of an identifier candidates+valid+distinct+labelled. Only numbers and our own words come home.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import field

from scanner.errors import EvidenceError
from scanner.facts.parse.entries import whole
from scanner.facts.stray import StrayFile, StrayRoot, StrayScan
from scanner.values import dataclass, replace

VERSION = "1"
NOT_JUDGED = "not_judged"
"""Reason of a text that was read and may name people in a way that this tier cannot tell."""
KINDS = frozenset(
    {"surname", "forename", "full_name", "initials", "date_of_birth", "nino", "nhs_number", "pnc_id", "cro_number"}
    | {"prison_number", "email", "phone", "address", "postcode", "card_number"}
)
PROVED_BY_CHECKSUM = frozenset({"nhs_number", "pnc_id", "cro_number", "card_number"})
IDENTIFIERS = PROVED_BY_CHECKSUM | {"nino", "prison_number"}
NEARLY_ALL = 0.85
"""Share of candidates that must pass their checksum before values without a label are believed: at random one in eleven
does (as the Python tier, columns.py)."""
UNPROVED = 5
"""Values of a kind without any label, or lines that may name people, that make a file too doubtful for silence."""
PEOPLE = 10
"""Distinct subjects that make `people` of `few`."""
PLACES = frozenset({"removable", "home", "temp", "trash", "shared", "system"})
STATES = frozenset({"ok", "absent", "denied", "skipped", "time"})
WORD = re.compile(r"[a-z0-9_:.]{1,60}")
ESCAPED = re.compile(rb"%([0-9a-f]{2})")
MAKERS = frozenset({"email", "forename", "full_name", "surname"})
"""All that the description of a package says of those who made it."""
Judged = tuple[str, int, tuple[str, ...], str]
"""Verdict, people, kinds, reason."""
CLEAN: Judged = ("clean", 0, (), "")


@dataclass(slots=True)
class Found:
    """What the lines have said so far."""

    roots: list[StrayRoot] = field(default_factory=list)
    files: list[StrayFile] = field(default_factory=list)
    doubtful: list[StrayFile] = field(default_factory=list)
    """Files of the root whose line has not come yet that were read and could not be told."""
    end: tuple[float, int] | None = None


def scan(lines: Sequence[str], note: str) -> StrayScan:
    """Return what the lines say; `note` is why it was not the Python tier. Raise EvidenceError on any other line."""
    found = Found()
    for line in lines:
        word, _, rest = line.partition(" ")
        if word == "reason":
            raise EvidenceError("error", f"{note}; the find tier needs /proc/self/mountinfo, which is not there")
        if word not in READERS or found.end is not None:
            raise EvidenceError("bad_evidence", "the find tier wrote a line that it does not write")
        READERS[word](found, rest.split(" "))
    if found.end is None:
        raise EvidenceError("truncated", f"{note}; the find tier did not finish")
    seconds, unlisted = found.end
    return StrayScan("find", VERSION, tuple(found.roots), tuple(found.files), unlisted, seconds, note)


def _root(found: Found, words: list[str]) -> None:
    state, place, files, seen, read, path = _exactly(words, 6)
    unsure = sum(file.size for file in found.doubtful)
    if whole(read, 0) > whole(seen, 0):
        raise EvidenceError("bad_evidence", "the find tier read more than it saw")
    root = StrayRoot(
        path=_path(path),
        place=_word(place, PLACES),
        state=_word(state, STATES),
        files=whole(files, 0),
        bytes_seen=whole(seen, 0),
        bytes_read=max(0, whole(read, 0) - unsure),
        skipped=((NOT_JUDGED, len(found.doubtful)),) if found.doubtful else (),
    )
    found.doubtful = []
    found.roots.append(root)


def _skip(found: Found, words: list[str]) -> None:
    reason, count = _exactly(words, 2)
    if not found.roots:
        raise EvidenceError("bad_evidence", "the find tier gives a reason for no place")
    last = found.roots[-1]
    found.roots[-1] = replace(last, skipped=tuple(sorted((*last.skipped, (_plain(reason), whole(count, 0))))))


def _file(found: Found, words: list[str]) -> None:
    place, size, mode, modified, counts, path = _exactly(words, 6)
    verdict, people, kinds, reason = judge(counts)
    file = StrayFile(
        path=_path(path),
        part="",
        verdict=verdict,
        people=people,
        kinds=kinds,
        confidence="high" if reason and reason != NOT_JUDGED else "low",
        place=_word(place, PLACES),
        size=whole(size, 0),
        mode=_octal(mode),
        modified=whole(modified, -(2**40), 2**40),
        reason=reason,
    )
    if verdict == "not_read" and reason == NOT_JUDGED:
        found.doubtful.append(file)
    if verdict != "clean":
        found.files.append(file)


def _end(found: Found, words: list[str]) -> None:
    seconds, unlisted = _exactly(words, 2)
    found.end = float(whole(seconds)), whole(unlisted, 0)


READERS: Mapping[str, Callable[[Found, list[str]], None]] = {"root": _root, "skip": _skip, "file": _file, "end": _end}


def judge(counts: str) -> Judged:
    """Return the verdict on one file's counts."""
    pairs = dict(pair.partition("=")[::2] for pair in counts.split(";"))
    for verdict in ("not_read", "encrypted"):
        if verdict in pairs:
            return verdict, 0, (), _plain(pairs[verdict])
    least = PEOPLE if "source" in pairs else 1
    people = {kind: number for kind, number in _people(pairs).items() if number >= least}
    if people:
        number = max(people.values())
        kinds = tuple(sorted({kind for kinds in people for kind in kinds.split("+")}))
        return "people" if number >= PEOPLE else "few", number, kinds, ""
    if "marked" in pairs:
        return "marked", 0, ("protective_marking",), ""
    return ("not_read", 0, (), NOT_JUDGED) if _is_doubtful(pairs) else CLEAN


def _people(pairs: Mapping[str, str]) -> dict[str, int]:
    """Return people by the kinds that show them: of the table, of births with their label, of each identifier."""
    people = {"date_of_birth": _number(pairs, "births")}
    if 2 * _number(pairs, "matched") >= _number(pairs, "rows"):
        kinds = pairs.get("kinds", "")
        if not KINDS.issuperset(kinds.split("+") if kinds else ()):
            raise EvidenceError("bad_evidence", "the find tier names a kind that is none")
        if not ("manifest" in pairs and MAKERS.issuperset(kinds.split("+"))):
            people[kinds] = _number(pairs, "table")
    for kind in IDENTIFIERS:
        candidates, valid, distinct, labelled = _of(pairs, kind)
        proved = kind in PROVED_BY_CHECKSUM and valid >= NEARLY_ALL * candidates and distinct >= UNPROVED
        proved = proved and "source" not in pairs  # the numbers of a program's tests pass as well
        people[kind] = max(people.get(kind, 0), distinct if proved else labelled)
    return people


def _is_doubtful(pairs: Mapping[str, str]) -> bool:
    """Tell whether a file may name people in a way that this tier cannot tell: then it was not read."""
    shaped = (_of(pairs, kind)[1] for kind in IDENTIFIERS)
    return max(_number(pairs, "hints"), _number(pairs, "matched"), *shaped) >= UNPROVED


def _of(pairs: Mapping[str, str], kind: str) -> tuple[int, int, int, int]:
    candidates, valid, distinct, labelled = _exactly(pairs.get(kind, "0+0+0+0").split("+"), 4)
    return whole(candidates, 0), whole(valid, 0), whole(distinct, 0), whole(labelled, 0)


def _number(pairs: Mapping[str, str], name: str) -> int:
    return whole(pairs.get(name, "0"), 0)


def _exactly(words: list[str], count: int) -> list[str]:
    if len(words) != count:
        raise EvidenceError("bad_evidence", "a line of the find tier has another number of words")
    return words


def _word(text: str, known: frozenset[str]) -> str:
    if text not in known:
        raise EvidenceError("bad_evidence", "the find tier uses a word that is not one of its own")
    return text


def _plain(text: str) -> str:
    if not WORD.fullmatch(text):
        raise EvidenceError("bad_evidence", "the find tier gives a reason that is none")
    return text


def _octal(text: str) -> int:
    if not re.fullmatch(r"[0-7]{1,6}", text):
        raise EvidenceError("bad_evidence", "a mode is expected")
    return int(text, 8) & 0o7777


def _path(text: str) -> str:
    """Return a path whose bytes beyond printable ASCII are two hexadecimal digits each; no UTF-8: as safe_path does."""
    if not text.startswith("/"):
        raise EvidenceError("bad_evidence", "a path is expected")
    raw = ESCAPED.sub(lambda match: bytes([int(match[1], 16)]), text.encode("utf-8"))
    return raw.decode("utf-8", "backslashreplace")
