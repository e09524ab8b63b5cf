"""Rules and groups of Defender device control, read from their XML as far as they can be judged, and no further.

Source: Device control policies in Microsoft Defender for Endpoint (Microsoft Learn). A rule holds for a device that is
in all of its included groups and in none of its excluded ones. What is not understood is never taken for a denial.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from scanner.values import dataclass

if TYPE_CHECKING:
    from xml.etree import ElementTree as ET

DISK_WRITE, FILE_WRITE = 0x2, 0x10
WRITE = DISK_WRITE | FILE_WRITE
TYPES = ("allow", "deny", "auditallowed", "auditdenied")
MAX_LENGTH = 1_000_000
MAX_ENTRIES = 10_000


class RulesError(Exception):
    """Rules that cannot be judged; the text says why."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a rule."""

    type: str
    """allow, deny, auditallowed or auditdenied."""
    mask: int
    conditional: bool
    """It holds only for one user, one computer, or under parameters."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule; group ids in lower case."""

    name: str
    included: frozenset[str]
    excluded: frozenset[str]
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """One group of devices."""

    families: frozenset[str] = frozenset()
    """Families of which it holds every drive that is not encrypted; empty where it holds single devices."""
    confined: frozenset[str] = frozenset()
    """Families beyond which it holds nothing; empty where it may hold anything."""
    encrypted: bool = False
    """It holds nothing but drives that BitLocker encrypted."""


def groups_of(text: str) -> dict[str, Group]:
    """Return the groups by their ids, or raise RulesError."""
    return {_id(group): _group(group) for group in _elements(text, "group")}


def rules_of(text: str) -> tuple[Rule, ...]:
    """Return the rules in their order, or raise RulesError."""
    return tuple(_rule(element) for element in _elements(text, "policyrule"))


def _elements(text: str, name: str) -> Iterable[ET.Element]:
    """Return the elements of a name; a document type, through which XML names other files or grows, is refused."""
    if len(text) > MAX_LENGTH:
        raise RulesError("the rules are longer than any that people write")
    if "<!doctype" in text.lower() or "<!entity" in text.lower():
        raise RulesError("the rules have a document type, which is not read")
    from xml.etree import ElementTree as ET

    try:
        parser = ET.XMLParser()  # noqa: S314  no document type reaches it, and so no entity
        parser.feed(text.lstrip("\ufeff"))
        root = parser.close()
    except (ET.ParseError, ValueError):
        raise RulesError("the rules are not XML") from None
    found = [element for element in root.iter() if _name(element) == name]
    if len(found) > MAX_ENTRIES:
        raise RulesError("there are more rules than people write")
    return found


def _rule(element: ET.Element) -> Rule:
    included, excluded = _groups(element, "includedidlist"), _groups(element, "excludedidlist")
    entries = tuple(_entry(child) for child in element if _name(child) == "entry")
    return Rule(_text(element, "name") or _id(element), included, excluded, entries)


def _entry(element: ET.Element) -> Entry:
    kind, mask = _text(element, "type").lower(), _text(element, "accessmask")
    if kind not in TYPES or not mask.isascii() or not mask.isdigit() or len(mask) > 5:
        raise RulesError("an entry has a type or an access mask that is not known")
    known = {"type", "options", "accessmask", "name"}
    conditional = any(_name(child) not in known and (len(child) or (child.text or "").strip()) for child in element)
    return Entry(kind, int(mask), conditional)


def _group(group: ET.Element) -> Group:
    """Return what a group is known to hold: a property that is not understood narrows it to single devices."""
    lists = [child for child in group if _name(child) == "descriptoridlist"]
    found = [(_name(each), (each.text or "").strip().lower()) for child in lists for each in child]
    match, kind = _text(group, "matchtype").lower(), _text(group, "type").lower()
    if kind not in ("", "device") or match not in ("matchall", "matchany", "") or not found:
        return Group()
    every = match == "matchall" or len(found) == 1
    families = frozenset(value for name, value in found if name == "primaryid")
    if every and ("deviceencryptionstateid", "bitlockerencrypted") in found:
        return Group(encrypted=True)
    narrowing = [each for each in found if each[0] != "primaryid" and each != ("deviceencryptionstateid", "plain")]
    whole = len(families) == 1 and not narrowing if every else True
    confined = families if every or all(name == "primaryid" for name, _ in found) else frozenset()
    return Group(families if whole else frozenset(), confined)


def _groups(rule: ET.Element, name: str) -> frozenset[str]:
    return frozenset(
        (group.text or "").strip().lower()
        for child in rule
        if _name(child) == name
        for group in child
        if (group.text or "").strip()
    )


def _name(element: ET.Element) -> str:
    return element.tag.rpartition("}")[2].lower()


def _text(element: ET.Element, name: str) -> str:
    return next(((child.text or "").strip() for child in element if _name(child) == name), "")


def _id(element: ET.Element) -> str:
    return next((value.strip().lower() for name, value in element.attrib.items() if name.lower() == "id"), "")
