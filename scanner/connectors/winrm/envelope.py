"""Reads SOAP envelopes that strangers wrote: no document types, so no entities, and a bounded depth."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from xml.parsers import expat

from scanner.errors import TargetError

NAMES = {
    "s": "http://www.w3.org/2003/05/soap-envelope",
    "a": "http://schemas.xmlsoap.org/ws/2004/08/addressing",
    "rsp": "http://schemas.microsoft.com/wbem/wsman/1/windows/shell",
}
SHELL = NAMES["rsp"]
MAX_DEPTH = 32
MAX_ELEMENTS = 20_000
"""An envelope of 512,000 bytes holds some 4,000 empty Stream elements."""


def refuse_traps(xml: bytes) -> None:
    """Raise TargetError protocol_error unless `xml` is XML that any parser may read."""
    parser = expat.ParserCreate()
    depth = count = 0

    def start(_name: str, _attributes: dict[str, str]) -> None:
        nonlocal depth, count
        depth, count = depth + 1, count + 1
        if depth > MAX_DEPTH or count > MAX_ELEMENTS:
            raise TargetError("protocol_error", "answered with XML that is nested too deep or has too many elements")

    def end(_name: str) -> None:
        nonlocal depth
        depth -= 1

    def document_type(*_: object) -> None:
        raise TargetError("protocol_error", "answered with XML that has a document type, which WS-Man never has")

    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.StartDoctypeDeclHandler = document_type
    try:
        parser.Parse(xml, True)
    except expat.ExpatError as error:
        raise TargetError("protocol_error", f"answered with what is no XML ({expat.ErrorString(error.code)})") from None


def check_reply(xml: bytes, message_id: str) -> ET.Element:
    """Return the Body of the reply to the message `message_id`, or raise TargetError protocol_error."""
    root = ET.fromstring(xml)  # noqa: S314  # refuse_traps has seen it
    related = root.findall("s:Header/a:RelatesTo", NAMES)
    if len(related) != 1 or (related[0].text or "").strip().lower() != message_id.lower():
        raise TargetError("protocol_error", "answered another message than the one that was sent")
    return only(root, "s:Body")


def only(parent: ET.Element, path: str) -> ET.Element:
    """Return the one element at `path` below `parent`, or raise TargetError protocol_error."""
    found = parent.findall(path, NAMES)
    if len(found) != 1:
        raise TargetError("protocol_error", f"answered with {len(found)} elements {path.rpartition(':')[2]}, not one")
    return found[0]
