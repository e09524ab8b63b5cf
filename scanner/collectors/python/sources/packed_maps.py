"""Records that programs pack without a mark of their own: BSON, CBOR (RFC 8949), MessagePack. Of these BSON is read."""

import re

PACKED_KEY = re.compile(rb"[A-Za-z_][A-Za-z0-9_ .-]{0,30}")
PACKED_DEPTH = 3
"""Lists and maps around the first one whose keys are looked at."""
BSON_SHORTEST, BSON_LAST_TYPE = 12, 0x13
CBOR_TAG = b"\xd9\xd9\xf7"
CBOR_TEXT, CBOR_LIST, CBOR_MAP = 3, 4, 5
CBOR_WIDTHS = {24: 1, 25: 2, 26: 4, 27: 8}
MSG_WIDTHS = {
    **dict.fromkeys((0xC0, 0xC2, 0xC3), 0),
    0xCA: 4, 0xCB: 8, 0xCC: 1, 0xCD: 2, 0xCE: 4, 0xCF: 8, 0xD0: 1, 0xD1: 2, 0xD2: 4, 0xD3: 8,
}  # fmt: skip
"""First byte of a value -> the bytes behind it."""
MSG_TEXTS, MSG_GROUPS = {0xD9: 1, 0xDA: 2}, {0xDC: 2, 0xDD: 4, 0xDE: 2, 0xDF: 4}


def packed_kind(head):
    """Return which of them a file is that begins with `head` and is neither text nor known by a mark, or ''."""
    if is_bson(head):
        return "bson"
    if begins_with_records(head[3:] if head.startswith(CBOR_TAG) else head, cbor_item):
        return "cbor"
    return "msgpack" if begins_with_records(head, msg_item) else ""


def is_bson(head):
    """Tell whether the first document has its length, a named element of a known type, and a 0 at its end."""
    length = int.from_bytes(head[:4], "little")
    if length < BSON_SHORTEST or length > len(head) or head[length - 1] or not 0 < head[4] <= BSON_LAST_TYPE:
        return False
    key = PACKED_KEY.match(head, 5)
    return key is not None and head[key.end() : key.end() + 1] == b"\0"


def begins_with_records(head, item):
    """Tell whether a map stands first, or in the lists and maps that do, whose first two keys are words.

    `item` returns (kind, how many, where it ends) of the item at a place: text, list, map or other.
    """
    at = 0
    for _ in range(PACKED_DEPTH):
        kind, count, at = item(head, at)
        if kind == "map" and count >= 2 and has_two_keys(head, at, item):
            return True
        if kind not in {"list", "map"} or not count:
            return False
        if kind == "map":  # its first key is passed over
            _, size, at = item(head, at)
            at += size
    return False


def has_two_keys(head, at, item):
    """Tell whether a word, a value of no parts and another word stand at a place."""
    for is_last in (False, True):
        kind, size, start = item(head, at)
        at = start + size
        if kind != "text" or not size or at > len(head) or not PACKED_KEY.fullmatch(head[start:at]):
            return False
        if not is_last:
            kind, size, at = item(head, at)
            at += size if kind == "text" else 0
            if kind not in {"text", "other"}:
                return False
    return True


def cbor_item(head, at):
    """Return (kind, how many, end) of an item of CBOR; of what has no bounds at the start, many."""
    first = head[at] if at < len(head) else 0xFF
    major, more = first >> 5, first & 31
    width = CBOR_WIDTHS.get(more, 0)
    if first in {0x9F, 0xBF}:
        return ("list" if first == 0x9F else "map"), 2, at + 1
    if more > 27 or major in {2, 6}:
        return "", 0, at
    count = int.from_bytes(head[at + 1 : at + 1 + width], "big") if width else more
    kind = {CBOR_TEXT: "text", CBOR_LIST: "list", CBOR_MAP: "map"}.get(major, "other")
    return kind, count, at + 1 + width


def msg_item(head, at):
    """Return the same of an item of MessagePack."""
    first = head[at] if at < len(head) else 0xC1
    if first in MSG_TEXTS or first in MSG_GROUPS:
        width = MSG_TEXTS.get(first) or MSG_GROUPS[first]
        kind = "text" if first in MSG_TEXTS else "list" if first < 0xDE else "map"
        return kind, int.from_bytes(head[at + 1 : at + 1 + width], "big"), at + 1 + width
    if 0x80 <= first < 0xC0:
        kind = "text" if first >= 0xA0 else "list" if first >= 0x90 else "map"
        return kind, first & (31 if first >= 0xA0 else 15), at + 1
    if first < 0x80 or first >= 0xE0:
        return "other", 0, at + 1
    return ("other", 0, at + 1 + MSG_WIDTHS[first]) if first in MSG_WIDTHS else ("", 0, at)
