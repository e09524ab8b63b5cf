"""People in JSON: every list of objects, however deep, is a table whose columns are the paths below it."""

import codecs
import json
import re
from collections import OrderedDict

from scanner.collectors.python.asked.settings import MIB, NESTING, PARSED_BYTES, SAMPLE_ROWS, WHOLE_BYTES
from scanner.collectors.python.sources.effort import Effort
from scanner.collectors.python.sources.streams import HeldSource, pieces, whole
from scanner.collectors.python.tables.lives import lists_renowned
from scanner.collectors.python.tables.tables import CLEAN, Table, reach, with_known_of
from scanner.collectors.python.texts.json_pairs import unwrapped

JSON_ELEMENT = re.compile(r'\{\s*(?:["}]|\Z)|\[\s*(?:["0-9-]|\Z)')
"""How an object begins, or a list of texts and numbers, as far as the text goes."""
PASSED_CHARACTERS = 16 * 1024
"""So much of a text is passed before it is let go: a fault counts the lines before it."""
DEPTH = 32
ELEMENT_CHARACTERS = 64 * 1024
"""An object that is longer is taken for the envelope of what is searched for."""
TABLES = 200
"""Different paths to lists of objects in one file; further ones are left to the search for text."""
FEW = 3
"""A list of so few things may belong to the one object that holds it, as the names and addresses of a person do."""
ALIKE = 3
"""An object of this many objects is a list keyed by something."""


FEWEST_TEXT_LINES, TEXTS, KEPT_TEXT_CHARACTERS = 4, 100, 2 * MIB
"""Of a text within JSON that is judged by itself; of all such texts of one file."""
TEXT_SIGNS = ",;\t|"
WITHIN_CHARACTERS, WITHIN_SIGNS, JSON_ENDS = MIB, ('{"', '[{"'), frozenset("}] \t\r\n")
"""Of a text within JSON that may be JSON itself, and how that begins behind other words."""
CARD_PROPERTIES, CARD_PROPERTY, CARD_PARTS = 100, 4, 7
JSON_CARD_LABELS = {
    "fn": "full name",
    "bday": "date of birth",
    "tel": "telephone",
    "email": "email",
    "org": "organisation",
    "kind": "kind",
}
"""Properties of cards in JSON (RFC 7095) -> what the dictionary calls them; how many there may be, of what lengths."""

CREDITS_TEXT = """
author authors contributor contributors maintainer maintainers creator creators developer developers committer
committers packager uploader _npmuser publisher
"""
CREDITS = frozenset(CREDITS_TEXT.split())
MANIFESTS = (frozenset(("name", "version")), frozenset(("bomFormat",)), frozenset(("spdxVersion",)))
"""Keys by which the description of a published package, or the list of what a program is made of, is told."""
MAKERS = frozenset(("email", "forename", "full_name", "surname"))
"""All that a manifest says of those who made the package."""
CREDITED = frozenset(
    ("name", "email", "e-mail", "mail", "url", "web", "website", "homepage", "role", "username", "github", "date")
)
"""Keys of whom published packages and commits name as their makers, and all that is said of them."""


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
            self.table.header = self.keys
            kept, self.kept = self.kept, []
            for record in kept:
                self.add(record)


class Rows:
    """One table whose rows are lists."""

    def __init__(self, context):
        self.table = Table(context)

    def add(self, row):
        """Take one row of scalars."""
        self.table.add([to_text(cell) for cell in row])

    def finish(self, remaining):
        """Return the Judgement, `remaining` further rows taken to be like these."""
        return self.table.finish(remaining)


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
            for item in value:
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
            if not (self.is_manifest and MAKERS.issuperset(one.kinds))
            and not lists_renowned(path.rpartition("/")[2], one.kinds)
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
            if is_credit(key, item):
                continue
            self.keep_text(item)
            item = json_within(item) if isinstance(item, str) else unwrapped(item)  # noqa: PLW2901  # the same, as it is meant
            if isinstance(item, dict) and not is_keyed_list(item) and not rows_of(item):
                self._flatten(item, name + ".", record, path, depth + 1)
            elif is_flat(item):
                record[name] = " ".join(map(to_text, item[:FEW]))
            elif isinstance(item, (dict, list)):
                if isinstance(item, list) and len(item) <= FEW and isinstance(item[0], dict):
                    self._flatten(item[0], name + ".", record, None, depth + 1)
                if path is not None:
                    headers = headers_in(value) if headers is None else headers
                    self.add(headed(item, headers), path + "/" + name, depth + 1)
            elif to_text(item):
                record[name] = to_text(item)


def gravest(found):
    """Return the Judgement of most people, with what the others say of known exports."""
    return with_known_of(max(found or [CLEAN], key=lambda judgement: judgement.people), found)


def json_within(text):
    """Return the object or list that a text within JSON is in its turn, or ends with, as in logs; else the text."""
    bare = text.rstrip(" \t\r\n") if text[-1:] in JSON_ENDS else ""
    if not bare.endswith(("}", "]")) or len(text) > WITHIN_CHARACTERS:
        return text
    start = 0 if text.startswith(("{", "[")) else min([at for at in map(text.find, WITHIN_SIGNS) if at >= 0] or [-1])
    if start < 0:
        return text
    try:
        return json.loads(text[start:], parse_int=str, parse_float=str)
    except ValueError:
        return text


def is_json_card(value):
    """Tell whether a list is a card in JSON: ["vcard", [properties]]."""
    return isinstance(value, list) and value[:1] == ["vcard"] and len(value) > 1 and isinstance(value[1], list)


def card_in(properties):
    """Return the record of a card in JSON, whose properties are [name, parameters, type, value]; {} of a firm's."""
    card = {}
    for one in properties[:CARD_PROPERTIES]:
        if not isinstance(one, list) or len(one) < CARD_PROPERTY or not isinstance(one[0], str):
            continue
        value = one[CARD_PROPERTY - 1]
        parts = [flat_text(part) for part in (value if isinstance(value, list) else [value])] + [""] * CARD_PARTS
        for label, text in card_facts(one[0].lower(), parts):
            card.setdefault(label, text)
    is_of_firm = card.get("kind", "individual") != "individual" or card.get("full name") == card.get("organisation", "")
    return {} if is_of_firm else card


def card_facts(name, parts):
    """Return [(label, text)] of a property of a card."""
    if name == "n":
        return [("surname", parts[0]), ("forename", parts[1])]
    if name == "adr":
        return [("address", " ".join(filter(None, parts[:4]))), ("postcode", parts[5])]
    text = parts[0][4:] if parts[0].startswith("tel:") else parts[0]
    return [(JSON_CARD_LABELS[name], text)] if name in JSON_CARD_LABELS and text else []


def flat_text(value):
    """Return a scalar as text, '' for what is none."""
    return "" if isinstance(value, (list, dict)) else to_text(value)


def to_text(scalar):
    """Return a scalar as text, '' for one that says nothing."""
    return "" if scalar is None or isinstance(scalar, bool) else str(scalar)[:1000]


def is_flat(value):
    """Tell whether a value is a list of scalars."""
    return isinstance(value, list) and not any(isinstance(item, (dict, list)) for item in value)


def rows_of(value):
    """Return the rows of a table that is written as lists, by rows or by columns, or None.

    By columns: {"surname": [...], "dob": [...]}, or the same with {"0": ..., "1": ...} for each list.
    """
    if isinstance(value, list):
        return value if len(value) >= ALIKE and all(is_flat(row) and len(row) >= 2 for row in value) else None
    if not isinstance(value, dict) or len(value) < 2:
        return None
    if not isinstance(next(iter(value.values())), (dict, list)):
        return None
    columns = [list(item.values()) if is_numbered(item) else item for item in value.values()]
    if not all(is_flat(column) and len(column) == len(columns[0]) for column in columns) or len(columns[0]) < ALIKE:
        return None
    return [list(value), *map(list, zip(*columns))]


def is_numbered(value):
    """Tell whether an object's keys are numbers from 0."""
    return isinstance(value, dict) and list(value)[:2] == ["0", "1"]


def headers_in(value):
    """Return the lists of texts in an object, the first of each length, by their lengths."""
    found = {}
    for item in value.values():
        if isinstance(item, list) and len(item) not in found and all(isinstance(cell, str) for cell in item):
            found[len(item)] = item
    return found


def headed(value, headers):
    """Return rows with the list beside them that names their columns put before them; anything else as it is."""
    rows = rows_of(value) if isinstance(value, list) else None
    header = headers.get(len(rows[0])) if rows else None
    return [header, *rows] if header else value


def is_credit(key, item):
    """Tell whether an object or list says who made something, by name and address alone, as package.json does."""
    items = item if isinstance(item, list) else [item]
    return str(key).lower() in CREDITS and all(isinstance(one, dict) and CREDITED.issuperset(one) for one in items)


def is_keyed_list(value):
    """Tell whether an object only holds objects, several of them with a key in common or each under its own number."""
    items = list(value.values())
    if not items or not all(isinstance(item, dict) for item in items):
        return False
    if all(map(is_id, value)):
        return True
    return len(items) >= ALIKE and bool(set(items[0]) & set(items[1]) & set(items[-1]))


def is_id(key):
    """Tell whether a key is a number or mark of something, not a word that may be counted, such as address2."""
    key = str(key)
    stem = key.rstrip("0123456789")
    is_word = len(stem) >= 2 and stem.replace("_", "").isalpha() and len(key) - len(stem) <= 2
    return not is_word and any("0" <= sign <= "9" for sign in key)


def read_objects(work):
    """Yield what is to be said of each table of a text as JSON or JSON lines, clean where it is neither."""
    start = work.head[:64].decode(work.detail, "replace").lstrip("\ufeff \t\r\n")
    is_text = start[:2] in {'"{', '"['}
    if not is_text and start[:1] not in {"{", "["}:
        return
    walker = parsed_whole(work) if work.source.size <= WHOLE_BYTES else None
    if walker:
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
