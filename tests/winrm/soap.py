"""SOAP envelopes as the shell service of Windows reads and writes them ([MS-WSMV] 2.2 and 3.1, DSP0226)."""

from __future__ import annotations

import re
import uuid
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from xml.sax.saxutils import escape

NAMESPACES = {
    "s": "http://www.w3.org/2003/05/soap-envelope",
    "a": "http://schemas.xmlsoap.org/ws/2004/08/addressing",
    "x": "http://schemas.xmlsoap.org/ws/2004/09/transfer",
    "w": "http://schemas.dmtf.org/wbem/wsman/1/wsman.xsd",
    "rsp": "http://schemas.microsoft.com/wbem/wsman/1/windows/shell",
    "p": "http://schemas.microsoft.com/wbem/wsman/1/wsman.xsd",
}
SHELL = NAMESPACES["rsp"]
CMD = f"{SHELL}/cmd"
ANONYMOUS = f"{NAMESPACES['a']}/role/anonymous"
ACTIONS = {
    **{f"{NAMESPACES['x']}/{name}": name for name in ("Create", "Delete")},
    **{f"{SHELL}/{name}": name for name in ("Command", "Send", "Receive", "Signal")},
}
DURATION = re.compile(
    r"-?P(?=.)(\d+Y)?(\d+M)?((?P<days>\d+)D)?"
    r"(T(?=.)((?P<hours>\d+)H)?((?P<minutes>\d+)M)?((?P<seconds>\d+(\.\d+)?)S)?)?"
)
"""xs:duration (XML Schema part 2, 3.2.6)."""


@dataclass(frozen=True)
class Request:
    """One WS-Man call as it arrived; `size` is in bytes before it was sealed."""

    action: str
    message_id: str
    resource: str
    envelope: int
    seconds: float
    shell: str | None
    options: dict[str, str]
    body: ET.Element
    size: int

    @property
    def name(self) -> str:
        return ACTIONS.get(self.action, self.action)

    def text(self, tag: str) -> str | None:
        return next((element.text or "" for element in self.body.iter(f"{{{SHELL}}}{tag}")), None)

    def first(self, tag: str) -> ET.Element:
        return next(self.body.iter(f"{{{SHELL}}}{tag}"))


def read(xml: bytes) -> Request:
    root = ET.fromstring(xml)
    header, body = (root.find(f"s:{name}", NAMESPACES) for name in ("Header", "Body"))

    def word(path: str) -> str:
        return (header.findtext(path, "", NAMESPACES) or "").strip()

    selectors = {one.get("Name"): one.text for one in header.findall("w:SelectorSet/w:Selector", NAMESPACES)}
    options = {one.get("Name"): one.text or "" for one in header.findall("w:OptionSet/w:Option", NAMESPACES)}
    return Request(
        action=word("a:Action"),
        message_id=word("a:MessageID"),
        resource=word("w:ResourceURI"),
        envelope=int(word("w:MaxEnvelopeSize") or 153600),
        seconds=duration(word("w:OperationTimeout")) or 60.0,
        shell=selectors.get("ShellId"),
        options=options,
        body=body,
        size=len(xml),
    )


def duration(text: str) -> float | None:
    """Return seconds, or None where `text` is no xs:duration of days and less."""
    found = DURATION.fullmatch(text)
    if found is None:
        return None
    parts = found.groupdict(default="0")
    return sum(float(parts[name]) * seconds for name, seconds in UNITS.items())


UNITS = {"days": 86400, "hours": 3600, "minutes": 60, "seconds": 1}


def envelope(action: str, relates_to: str, body: str) -> bytes:
    declared = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in NAMESPACES.items())
    return (
        f'<s:Envelope xml:lang="en-US" {declared}><s:Header><a:Action>{action}</a:Action>'
        f"<a:MessageID>uuid:{str(uuid.uuid4()).upper()}</a:MessageID>"
        f"<p:ActivityId>{str(uuid.uuid4()).upper()}</p:ActivityId><a:To>{ANONYMOUS}</a:To>"
        f"<a:RelatesTo>{escape(relates_to)}</a:RelatesTo></s:Header><s:Body>{body}</s:Body></s:Envelope>"
    ).encode()
