"""Files with people's data, as counts, kinds and shapes: no value of anybody ever enters here."""

from __future__ import annotations

from scanner.values import dataclass

KNOWN_ASKED = "known exports were to be looked for"
"""Stands in the reason of a section without a scan where that is so."""


@dataclass(frozen=True, slots=True)
class KnownPeople:
    """People of a known export in a part of a file, by its fingerprint (docs/adr/0133)."""

    export: str
    """The name of the fingerprint."""
    people: int
    """About how many of them are here; `canaries` where only planted records are."""
    of: int
    """How many the export has."""
    canaries: int
    """Planted records found, each by itself."""


@dataclass(frozen=True, slots=True)
class StrayFile:
    """One part (sheet, member, whole file) of one file that is not clean.

    `path` is personal data (file names name people) and becomes a pseudonym with --redact.
    """

    path: str
    part: str
    """Sheet, archive member number or table; empty for the whole file."""
    verdict: str
    """people, few, marked, credentials, encrypted or not_read."""
    people: int
    """Distinct data subjects, estimated."""
    kinds: tuple[str, ...]
    """Canonical kinds of column or identifier: surname, date_of_birth, nino ..."""
    confidence: str
    """high, medium or low."""
    place: str
    """removable, home, temp, trash, shared or system."""
    size: int
    """Bytes."""
    mode: int
    """Permission bits."""
    modified: int
    """Seconds since 1970 by the target's clock."""
    reason: str = ""
    owner: str = ""
    """Account that owns it, or its number; empty where the target does not tell (Windows, the find tier)."""
    audience: str = ""
    """Who may read it by the modes of the file and of every directory above it: everyone, group or owner; empty where
    the target does not tell. Access lists are not asked: what they add is not seen."""
    encrypted: bool | None = None
    """Whether all that lies under its file system is encrypted; None: cannot be told. From the other sections
    (facts/derive/stray_setting.py)."""
    known: tuple[KnownPeople, ...] = ()
    """Of each known export of which people are here."""
    portable: bool | None = None
    """Whether the machine runs on a battery or says that it is carried; None: it does not say."""


@dataclass(frozen=True, slots=True)
class StrayRoot:
    """Coverage of one place that was to be read."""

    path: str
    place: str
    state: str
    """ok, absent, denied, skipped, or the cap that ended it (time, files, bytes)."""
    files: int = 0
    """Regular files seen."""
    bytes_seen: int = 0
    bytes_read: int = 0
    """Bytes judged: of sampled tables the whole file counts, since its rows were counted."""
    skipped: tuple[tuple[str, int], ...] = ()
    """Reason -> number of files seen and not read, or of what hides an unknown number of files: directories not entered
    (directory_denied ...; lost_and_found: that of root), file systems not read (filesystem:nfs ..., other_filesystem,
    overmounted)."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What a scan may be given of an earlier one, so that unchanged directories are not read again."""

    clean: tuple[str, ...]
    """Digests of directories that were read whole and hold nothing, in base64 (collectors/python/scan/unchanged.py)."""
    found: tuple[str, ...]
    """The same of directories whose every file with a verdict was told."""
    kept: tuple[str, ...]
    """Directories with such files that were not read again in this scan."""


@dataclass(frozen=True, slots=True)
class StrayScan:
    """One content scan of one target."""

    engine: str
    """python, dotnet (the same on Windows), or find (tables with labels and a few patterns in text only: shallower)."""
    version: str
    roots: tuple[StrayRoot, ...]
    files: tuple[StrayFile, ...]
    unlisted: int = 0
    """Files with a verdict beyond the cap on listed files."""
    seconds: float = 0.0
    note: str = ""
    """Why it was not the Python tier: there is no python3, or one that lacks the modules named here."""
    portable: bool | None = None
    """As StrayFile.portable."""
    known: tuple[tuple[str, str], ...] = ()
    """Known export that was to be looked for -> why that could not be; empty if it was."""
    seen: Seen | None = None
    """None where nobody asked, or the engine cannot tell."""
