"""People in JSON: every list of objects, however deep, is a table whose columns are the paths below it."""

import codecs
import json
from collections import OrderedDict

from scanner.collectors.python.settings import PARSED_BYTES, SAMPLE_ROWS, WHOLE_BYTES
from scanner.collectors.python.streams import pieces, whole
from scanner.collectors.python.tables import CLEAN, Table

DEPTH = 32
ELEMENT_CHARACTERS = 64 * 1024
"""An object that is longer is taken for the envelope of what is searched for."""
TABLES = 200
"""Different paths to lists of objects in one file; further ones are left to the search for text."""
ALIKE = 3
"""An object of this many objects is a list keyed by something."""


class Records:
    """One table whose rows are objects: the first ones are kept until their keys are known."""

    def __init__(self, context):
        self.table = Table(context)
        self.kept = []
        self.keys = None

    def add(self, record):
        """Take one flat object."""
        if self.keys is not None:
            self.table.add([record.get(key, "") for key in self.keys])
            return
        self.kept.append(record)
        if len(self.kept) >= SAMPLE_ROWS - 1:
            self._start()

    def finish(self, remaining):
        """Return the Judgement, `remaining` further records taken to be like these."""
        self._start()
        return self.table.finish(remaining)

    def _start(self):
        if self.keys is None:
            self.keys = list(OrderedDict.fromkeys(key for record in self.kept for key in record))[:256]
            self.table.add(self.keys)
            kept, self.kept = self.kept, []
            for record in kept:
                self.add(record)


class Walker:
    """Sorts the objects of a JSON value into tables by the path that leads to them."""

    def __init__(self, context):
        self.context = context
        self.tables = OrderedDict()

    def add(self, value, path="", depth=0):
        """Take a value and everything in it."""
        if depth > DEPTH:
            return
        if isinstance(value, list):
            for item in value:
                self.add(item, path + "[]", depth + 1)
        elif isinstance(value, dict) and is_keyed_list(value):
            for item in value.values():
                self.add(item, path + "[]", depth + 1)
        elif isinstance(value, dict):
            self._record(value, path, depth)

    def judgement(self, unread_share=0.0):
        """Return the gravest Judgement over all tables; `unread_share`: bytes not parsed over bytes parsed."""
        found = [records.finish(int(records.table.rows * unread_share)) for records in self.tables.values()]
        return max(found or [CLEAN], key=lambda judgement: judgement.people)

    def _record(self, value, path, depth):
        record = {}
        self._flatten(value, "", record, path, depth)
        if record and (path in self.tables or len(self.tables) < TABLES):
            if path not in self.tables:
                self.tables[path] = Records(self.context)
            self.tables[path].add(record)

    def _flatten(self, value, prefix, record, path, depth):
        if depth > DEPTH:
            return
        for key, item in value.items():
            name = prefix + str(key)[:100]
            if isinstance(item, dict) and not is_keyed_list(item):
                self._flatten(item, name + ".", record, path, depth + 1)
            elif isinstance(item, (dict, list)):
                self.add(item, path + "/" + name, depth + 1)
            elif item is not None and not isinstance(item, bool):
                record[name] = str(item)[:1000]


def is_keyed_list(value):
    """Tell whether an object only holds objects, several of them with a key in common."""
    items = list(value.values())
    if len(items) < ALIKE or not all(isinstance(item, dict) for item in items):
        return False
    return bool(set(items[0]) & set(items[1]) & set(items[-1]))


def judge_objects(source, encoding, head, context):
    """Return the Judgement on a text as JSON or JSON lines, clean where it is neither."""
    start = head[:64].decode(encoding, "replace").lstrip("\ufeff \t\r\n")
    if start[:1] not in {"{", "["}:
        return CLEAN
    if source.size <= WHOLE_BYTES:
        walker = parsed_whole(source, encoding, context)
        if walker:
            return walker.judgement()
    return parsed_elements(source, encoding, context)


def parsed_whole(source, encoding, context):
    """Return a Walker over the one value that the text is, or None."""
    try:
        text = whole(source, WHOLE_BYTES, "too_big").decode(encoding, "replace").lstrip("\ufeff")
        value = json.loads(text, parse_int=str, parse_float=str)
    except ValueError:
        return None
    walker = Walker(context)
    walker.add(value)
    return walker


def parsed_elements(source, encoding, context):
    """Return the Judgement over the values found one after another: JSON lines, or elements of the first long list."""
    stream = source.open()
    decode = codecs.getincrementaldecoder(encoding)("replace").decode
    walker = Walker(context)
    text = ""
    for piece in pieces(stream):
        text = hand_over(text + decode(piece), walker, context.budget)
        if stream.position > PARSED_BYTES:
            break
    parsed = max(1, stream.position)
    return walker.judgement(float(max(0, source.size - parsed)) / parsed)


def hand_over(text, walker, budget):
    """Hand every whole object in `text` to `walker`; return the bounded end that may become one."""
    decoder = json.JSONDecoder(parse_int=str, parse_float=str)  # a number of a million digits takes minutes to convert
    at = 0
    while True:
        begin = text.find("{", at)
        if begin < 0:
            return ""
        try:
            value, at = decoder.raw_decode(text, begin)
        except ValueError:
            if len(text) - begin < ELEMENT_CHARACTERS:
                return text[begin:]
            budget.check_time()
            at = begin + 1
            continue
        walker.add(value, "[]")
