"""People in JSON: every list of objects, however deep, is a table whose columns are the paths below it."""

import codecs
import json
import re
from collections import OrderedDict

from scanner.collectors.python.asked.settings import MIB, NESTING, PARSED_BYTES, WHOLE_BYTES
from scanner.collectors.python.sources.effort import Effort
from scanner.collectors.python.sources.streams import HeldSource, pieces, whole
from scanner.collectors.python.tables.judgement import CLEAN, reach, with_known_of
from scanner.collectors.python.tables.lives import lists_renowned
from scanner.collectors.python.texts.json_cards import card_in, is_json_card
from scanner.collectors.python.texts.json_pairs import unwrapped
from scanner.collectors.python.texts.json_shapes import (
    headed,
    headers_in,
    is_flat,
    is_id,
    is_keyed_list,
    json_within,
    may_hold_more,
    rows_of,
    to_text,
)
from scanner.collectors.python.texts.json_tables import TABLES, Records, Rows
from scanner.collectors.python.texts.makers import MAKERS, MANIFESTS, is_credit
from scanner.collectors.python.words.life_words import lists_folk

JSON_ELEMENT = re.compile(r'\{\s*(?:["}]|\Z)|\[\s*(?:["0-9-]|\Z)')
"""How an object begins, or a list of texts and numbers, as far as the text goes."""
PASSED_CHARACTERS = 16 * 1024
"""So much of a text is passed before it is let go: a fault counts the lines before it."""
DEPTH = 32
ELEMENT_CHARACTERS = 64 * 1024
"""An object that is longer is taken for the envelope of what is searched for."""
FEW = 3
"""A list of so few things may belong to the one object that holds it, as the names and addresses of a person do."""
FEWEST_TEXT_LINES, TEXTS, KEPT_TEXT_CHARACTERS = 4, 100, 2 * MIB
"""Of a text within JSON that is judged by itself; of all such texts of one file."""
TEXT_SIGNS = ",;\t|"


class Walker:
    """Sorts the objects of a JSON value into tables by the path that leads to them."""

    def __init__(self, context):
        self.context = context
        self.is_manifest = False
        self.tables = OrderedDict()
        self.texts = []
        self.kept_characters = 0

    def add(self, value, path="", depth=0):
        """Take a value and everything in it."""
        if depth > DEPTH:
            return
        self.keep_text(value)
        value = json_within(value) if isinstance(value, str) else unwrapped(value)
        rows = rows_of(value)
        if rows:
            table = self._table(path + "[,]", Rows)  # no path to objects looks like this
            for row in rows if table else ():
                table.add(row)
        elif is_json_card(value):
            self._keep(card_in(value[1]), path)
        elif isinstance(value, list):
            for item in filter(may_hold_more, value):
                self.add(item, path + "[]", depth + 1)
        elif isinstance(value, dict) and is_keyed_list(value):
            for item in value.values():
                self.add(item, path + "[]", depth + 1)
        elif isinstance(value, dict):
            self._record(value, path, depth)

    def add_row(self, row):
        """Take a list of scalars of which it is not known what holds it: those of one length are rows of one table."""
        table = self._table("[,%d]" % len(row), Rows) if len(row) >= 2 else None
        if table:
            table.add(row)

    def judgement(self, unread_share=0.0):
        """Return the gravest Judgement over all tables; `unread_share`: bytes not parsed over bytes parsed."""
        return gravest([judgement for _, judgement in self._judged(unread_share)])

    def parts(self, unread_share=0.0):
        """Return (part, Judgement) of each table of people but those within another's, '' where there is but one."""
        judged = self._judged(unread_share)
        folk = [(path, judgement) for path, judgement in judged if judgement.people]
        outer = [path for path, _ in folk if not any(path.startswith(above + "/") for above, _ in folk)]
        if len(outer) < 2:
            return [("", gravest([judgement for _, judgement in judged]))]
        return [
            ("table %d" % number, gravest([one for path, one in folk if (path + "/").startswith(above + "/")]))
            for number, above in enumerate(outer, 1)
        ]

    def _judged(self, unread_share):
        found = [(path, one.finish(int(one.table.rows * unread_share))) for path, one in self.tables.items()]
        return [
            (path, one)
            for path, one in found
            if not (self.is_manifest and MAKERS.issuperset(one.kinds)) and not lists_renowned(path, one.kinds)
        ]

    def keep_text(self, value):
        """Keep a text of several lines, or the lines of one, which may be a table of its own."""
        is_listed = (
            isinstance(value, list) and len(value) >= FEWEST_TEXT_LINES and all(isinstance(v, str) for v in value)
        )
        text = "\n".join(value) if is_listed else value
        if not isinstance(text, str) or text.count("\n") < FEWEST_TEXT_LINES - 1 or len(self.texts) >= TEXTS:
            return
        if self.kept_characters + len(text) <= KEPT_TEXT_CHARACTERS and any(sign in text[:500] for sign in TEXT_SIGNS):
            self.kept_characters += len(text)
            self.texts.append(text)

    def _record(self, value, path, depth):
        record = {}
        self._flatten(value, "", record, path, depth)
        self._keep(record, path)

    def _keep(self, record, path):
        table = self._table(path, Records) if record else None
        if table:
            table.add(record)

    def _table(self, path, kind):
        if path not in self.tables and len(self.tables) < TABLES:
            self.tables[path] = kind(self.context)
            self.tables[path].table.lists_folk = self.context.lists_folk or lists_folk(path)
        return self.tables.get(path)

    def _flatten(self, value, prefix, record, path, depth):
        """Put the scalars of an object into `record`; what is a table within it is left out where `path` is None.

        So the first of few things is looked into twice, its own first thing not four times, and so on.
        """
        if depth > DEPTH:
            return
        headers = None
        for key, item in value.items():
            name = prefix + ("*" if isinstance(item, dict) and is_id(key) else str(key)[:100])
            if item and not may_hold_more(item):
                record[name] = to_text(item)
                continue
            if is_credit(key, item):
                continue
            self.keep_text(item)
            item = json_within(item) if isinstance(item, str) else unwrapped(item)  # noqa: PLW2901  # the same, as it is meant
            if isinstance(item, dict) and not is_keyed_list(item) and not rows_of(item):
                self._flatten(item, name + ".", record, path, depth + 1)
            elif is_flat(item):
                record[name] = " ".join(map(to_text, item[:FEW]))
            elif isinstance(item, (dict, list)):
                self._flatten_first(item, name, record, depth)
                if path is not None:
                    headers = headers_in(value) if headers is None else headers
                    self.add(headed(item, headers), path + "/" + name, depth + 1)
            elif to_text(item):
                record[name] = to_text(item)

    def _flatten_first(self, item, name, record, depth):
        """Put the scalars of the first of a few objects into `record`: they may belong to the one that holds them."""
        if isinstance(item, list) and len(item) <= FEW and isinstance(item[0], dict):
            self._flatten(item[0], name + ".", record, None, depth + 1)


def gravest(found):
    """Return the Judgement of most people, with what the others say of known exports."""
    return with_known_of(max(found or [CLEAN], key=lambda judgement: judgement.people), found)


def read_objects(work):
    """Yield what is to be said of each table of a text as JSON or JSON lines, clean where it is neither."""
    start = work.head[:64].decode(work.detail, "replace").lstrip("\ufeff \t\r\n")
    is_text = start[:2] in {'"{', '"['}
    if not is_text and start[:1] not in {"{", "["}:
        return
    walker = parsed_whole(work) if work.source.size <= WHOLE_BYTES else None
    if walker:
        work.is_walked = not is_text
        yield from walker.parts()
    elif is_text:
        return
    else:
        walker = Walker(work.context)
        yield from walker.parts(parsed_elements(work, walker))
    if work.depth < NESTING and not walker.is_manifest:
        for number, text in enumerate(walker.texts, 1):
            yield from work.within(HeldSource(text.encode("utf-8", "replace")), "text %d" % number)


def parsed_whole(work):
    """Return a Walker over the one value that the text is, or None."""
    try:
        text = whole(work.source, WHOLE_BYTES, "too_big").decode(work.detail, "replace").lstrip("\ufeff")
        value = json.loads(text, parse_int=str, parse_float=str)
    except ValueError:
        return None
    walker = Walker(work.context)
    walker.is_manifest = isinstance(value, dict) and any(keys.issubset(value) for keys in MANIFESTS)
    walker.add(value)
    return walker


def parsed_elements(work, walker):
    """Hand over the values found one after another, JSON lines or elements of the first long list.

    Return the bytes that were not parsed over those that were.
    """
    stream = work.source.open()
    decode = codecs.getincrementaldecoder(work.detail)("replace").decode
    effort = Effort()
    text = ""
    for piece in pieces(stream):
        text = hand_over(text + decode(piece), walker, work.context.budget, effort)
        if stream.position > reach(PARSED_BYTES, work.context):
            break
    parsed = max(1, stream.position)
    return float(max(0, work.source.size - parsed)) / parsed


def hand_over(text, walker, budget, effort):
    """Hand every whole object, or row, in `text` to `walker`; return the bounded end that may become one."""
    decoder = json.JSONDecoder(parse_int=str, parse_float=str)  # a number of a million digits takes minutes to convert
    at = 0
    while True:
        found = JSON_ELEMENT.search(text, at)
        if found is None:
            return ""
        begin = found.start()
        if begin > PASSED_CHARACTERS:
            text, begin = text[begin:], 0
        try:
            value, at = decoder.raw_decode(text, begin)
        except ValueError as fault:
            if len(text) - begin < ELEMENT_CHARACTERS:
                return text[begin:]
            budget.check_time()
            at = effort.resume(begin + 1, fault.pos)
            continue
        if is_flat(value):
            walker.add_row(value)
        else:
            walker.add(value, "[]")
