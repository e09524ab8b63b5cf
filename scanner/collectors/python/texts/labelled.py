"""Records of labels and values: forms, letters, YAML, properties, lists in programs, logs of key=value, HL7."""

import re
from functools import partial
from urllib.parse import unquote_to_bytes

from scanner.collectors.python.asked.settings import CELL_CHARACTERS, TABLE_BYTES
from scanner.collectors.python.sources.streams import Lines
from scanner.collectors.python.tables.tables import reach
from scanner.collectors.python.texts.call_lines import option_pairs
from scanner.collectors.python.texts.collected import Tables, is_json, speaks_of_people
from scanner.collectors.python.values.code_dates import with_dates
from scanner.collectors.python.words.cell_values import is_two_words
from scanner.collectors.python.words.headers import ABOVE_NAMES, header_kind, is_of_thing
from scanner.collectors.python.words.label_words import may_be_known
from scanner.collectors.python.words.named_values import naming_label

LABEL_SAMPLE = 8 * 1024
PARENTS = 8
LABELS = 64
"""Different labels of one record."""
LABEL_LINE = re.compile(
    r"(?:^[\s>*\-\u2022\"']{0,12}|\s{2,40}|\t|[;,|]\s{0,3})"
    r"([^\W\d_][\w .'/()\u2019-]{0,38}?)[\"'*_]{0,2}\s{0,20}[:=](?=\s|$|\S)"
)
SIGNS_OF_LABELS = (":", "=", "|", "'", "....", "____", "\u2026", "\uff1a", " -", "\t-", "\n-")
"""One of these stands behind each label, or before an option of a command."""
PAIR_SIGN = re.compile(r"[:=]")
PAIR_LABEL = re.compile(r"[\"'`\[]?\b([A-Za-z_][\w .-]{0,40}?)[\"'`\]]?\s{0,3}\Z")
PAIR_REACH = 46
"""The longest text that is a label, its quotes and its blanks."""
PAIR_VALUE = re.compile(
    r"(?:=>|:|=)\s{0,3}(?:'([^'\\\n]*(?:\\.[^'\\\n]*)*)'|\"([^\"\\\n]*(?:\\.[^\"\\\n]*)*)\"|([^\s,;{}\[\]()'\"]+))"
)
NUMBERED = re.compile(r"(?<![0-9])[0-9]+(?=[._])|(?<=[._])[0-9]+[._]")
"""In person0.surname or rows.12.surname: which of them it is."""
NUMBER_IN, FEWEST_NUMBERED = re.compile(r"([^0-9]{1,40}?)[ _.-]?([0-9]{1,4})([^0-9]{0,40})\Z"), 4
QUERY = re.compile(r"(?:(?<=[?&\s])|^)[\w.-]{1,40}=[^\s&\"'<>]{0,200}(?:&(?:amp;)?[\w.-]{1,40}=[^\s&\"'<>]{0,200})+")
"""What stands behind the address of a page, or was sent from a form: pairs with & between them."""
ALIAS = re.compile(
    r"'([^'\n]{0,100}(?:''[^'\n]{0,100}){0,3})'\s{1,9}(?:[Aa][Ss]\s{1,9})?\"?([A-Za-z_]\w{0,40})\"?"
    r"(?=\s{0,99}(?:,|\)|\n|\Z|[Ff][Rr][Oo][Mm]\b))"
)
LEADER = re.compile(r"[ \t]?(?:\.{4,}|\u2026{2,}|_{4,})[ \t]?")
"""What forms put between a label and its value."""
WIDE_COLON = "\uff1a"
"""Behind labels of Chinese and Japanese."""
LISTED_PAIR = re.compile(r"([a-z_][a-z0-9_]{0,40}) *\| ([^|\n]{1,200}?)\s*\Z")
"""A line of a row that psql lists column by column."""
SERIALIZED_START = re.compile(r"[ \t\r\n]{0,9}[aO]:[0-9]{1,9}:")
SERIALIZED_PAIR = re.compile(
    r"s:[0-9]{1,3}:\"([A-Za-z_][A-Za-z0-9_ .-]{0,40})\";(?:s:[0-9]{1,5}:\"([^\"\n]{0,1000})\"|[id]:([0-9.-]{1,24}));"
)
"""A key and its value as PHP keeps them."""
INDENTED = re.compile(r"[ ]*(?:- )*")
SECTION = re.compile(r"\[{1,2}([^\[\]]{1,100})\]{1,2}\Z")
LISTED_NAMES = re.compile(r"(:\s?)\[([\"'])([^\"'\[\]\n]{1,40})\2, ?\2([^\"'\[\]\n]{1,40})\2\](?=\s*$)", re.MULTILINE)
"""A value of two texts: names: ["Ann", "Low"]."""
COMMENTS = ("#", "//", "--", "*")
ABOUT = frozenset(("re", "regarding", "concerning"))
"""Labels of letters behind which whom they are about stands."""
RULED = "-=*_#~"
CORE = frozenset(("date_of_birth", "surname", "forename", "full_name", "initials", "person"))
HL7_FIELDS = 12
TITLES = frozenset(("mr", "mrs", "ms", "miss", "dr", "mx", "sir", "lady", "rev", "prof"))


class Gatherer:
    """Puts pairs into records: a new one begins where the first known label comes again, or any after a break."""

    def __init__(self, give, first="", *, is_numbered=False):
        self.give = give
        """Takes each record."""
        self.first = first
        """The label with which each record begins, where it is known."""
        self.is_numbered = is_numbered
        self.number = ""
        """Of the record, where its labels bear it."""
        self.record = {}
        self.again = {}
        """Labels that came again in this record, with their later values."""
        self.broken = False

    def pair(self, label, value):
        """Take a label and its value."""
        label = bare_label(label)
        value = value[:CELL_CHARACTERS]
        told = NUMBER_IN.match(label) if self.is_numbered else None
        if told:
            label = told.group(1) + told.group(3)
            if told.group(2) != self.number:
                self.finish()
            self.number = told.group(2)
        if label in self.record:
            self.again.setdefault(label, value)
            if label == self.first or self.broken or len(self.again) > 1:
                again = self.again if label != self.first else {label: value}
                self.finish()
                self.record.update(again)
        elif len(self.record) < LABELS:
            self.record[label] = value
        if not self.first and may_be_known(label) and header_kind(label):
            self.first = label
        self.broken = False

    def section(self, line):
        """Take what parts records; the name of a section, [AB123456C], is the first thing that is said in it."""
        self.broken = True
        named = SECTION.match(line)
        if named:
            self.finish()
            self.record["section"] = named.group(1)

    def finish(self):
        """End the record."""
        if len(self.record) >= 2:
            self.give(self.record)
        self.record, self.again = {}, {}


def read_labelled(work):
    """Yield what is to be said of all records of lines 'label: value', or of pairs such as surname: 'X', if more."""
    if is_json(work):
        return []
    head = work.text.data
    later = head[max(LABEL_SAMPLE, len(head) - LABEL_SAMPLE // 2) :]
    sample = (head[:LABEL_SAMPLE] + b"\n" + later).decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n")
    if not any(sign in sample for sign in SIGNS_OF_LABELS) or not speaks_of_people(work):
        return []
    found = []
    pairs = [pair for line in sample.split("\n") for pair in labelled_pairs(line)]
    first = first_of_people(pairs)
    if first is not None:
        found += line_records(work, first, is_numbered=are_numbered([label for label, _ in pairs]))
    pairs = list(literal_pairs(with_lists(sample)))
    if "&" in sample:
        pairs += [pair for line in sample.split("\n") for pair in query_pairs(line)]
    pairs += [pair for line in sample.split("\n") for pair in other_pairs(line)]
    first = first_of_people(pairs)
    if first is not None:
        found += literal_records(work, first)
    return sorted(found, key=lambda part: -part[1].people)[:1]


def are_numbered(labels):
    """Tell whether labels of people bear the numbers of records, Name1, DOB1, Name2; lines of an address do, too."""
    found = filter(None, map(NUMBER_IN.match, set(labels)))
    bases = [one.group(1) + one.group(3) for one in found if may_be_known(one.group())]
    return max([bases.count(base) for base in set(bases) if header_kind(base) in CORE] or [0]) >= FEWEST_NUMBERED


def first_of_people(pairs):
    """Return the label with which each record of people begins, '' where it will show; None where there are none."""
    if are_labels_of_people([label for label, _ in pairs]):
        return ""
    return naming_label([(bare_label(label), value) for label, value in pairs]) or None


def bare_label(label):
    """Return a label without the number of its record."""
    label = " ".join(label.split())[:100]
    return NUMBERED.sub("", label) if "." in label or "_" in label else label


def line_records(work, first="", *, is_numbered=False):
    """Return what is to be said of all records of lines 'label: value' together."""
    tables = Tables(work)
    gatherer = Gatherer(partial(tables.record, ""), first, is_numbered=is_numbered)
    parents = Parents()
    waiting = ""
    for line in bounded_lines(work):
        bare = line.strip()
        if not bare or (bare[0] in RULED and not bare.strip(RULED)) or bare[0] == "[" or "\f" in line:
            gatherer.section(bare)
            parents, waiting = Parents(), ""
            if "\f" not in line:
                continue
        pairs = labelled_pairs(line)
        if waiting and not pairs:
            gatherer.pair(waiting, bare)
        above, waiting = parents.of(line, pairs), ""
        for label, value in pairs:
            label = told(above, label)  # noqa: PLW2901  # the same label, as it is meant
            if value:
                gatherer.pair("name" if label.lower() in ABOUT and is_two_words(value) else label, value)
            else:
                waiting = label
    gatherer.finish()
    return tables.parts()


def told(above, label):
    """Return a label with what stands above it where only both together say what it is, or that it is no person's."""
    if not above or header_kind(above + label) == header_kind(label):
        return label
    return above + label


class Parents:
    """The labels without a value that stand above and to the left of a line, as YAML has them: name: then first: X."""

    def __init__(self):
        self.open = []

    def of(self, line, pairs):
        """Return what stands before the label of a line, 'name.'; '' where nothing does."""
        if not pairs:
            return ""
        indent = INDENTED.match(line).end()
        while self.open and self.open[-1][0] >= indent:
            self.open.pop()
        above = self.open[-1][1] + "." if self.open else ""
        if len(pairs) == 1 and not pairs[0][1] and len(self.open) < PARENTS:
            self.open.append((indent, pairs[0][0]))
        return above


def literal_records(work, first=""):
    """Return what is to be said of all records of pairs such as surname: 'X' or dob=1971-03-12 together.

    Those in comments, where programs show how records may be written, stand by themselves.
    """
    tables = Tables(work)
    gatherers = [Gatherer(partial(tables.record, key), first) for key in ("", "#")]
    for line in bounded_lines(work):
        pairs = query_pairs(line) or other_pairs(line)
        pairs = pairs or list(literal_pairs(with_dates(with_lists(line))))
        gatherer = gatherers[line.lstrip().startswith(COMMENTS)]
        for label, value in pairs:
            gatherer.pair(label, value)
        gatherer.broken = len(pairs) > 1
    for gatherer in gatherers:
        gatherer.finish()
    return tables.parts()


def read_health(work):
    """Yield what is to be said of the patients in HL7 messages of version 2: the segments PID."""
    head = work.head
    if not head.startswith((b"MSH|", b"\x0bMSH|", b"FHS|", b"BHS|", b"PID|")) or b"PID|" not in head:
        return []
    tables = Tables(work)
    for line in bounded_lines(work):
        if line.startswith("PID|"):
            tables.record("", patient(line.rstrip("\n").split("|")))
    return tables.parts()


def patient(fields):
    """Return the record of a segment PID, by the numbers of its fields (HL7 v2.5.1, 3.4.2)."""
    fields = [*fields, *[""] * 20]
    name = [*fields[5].partition("~")[0].split("^"), "", ""]
    address = [*fields[11].partition("~")[0].split("^"), "", "", "", "", ""]
    record = {"surname": name[0], "forename": name[1], "date of birth": fields[7][:8], "address": address[0]}
    record["postcode"] = address[4]
    record["telephone"] = fields[13].partition("~")[0].partition("^")[0]
    for number in fields[3].split("~")[:HL7_FIELDS]:
        parts = [*number.split("^"), "", "", "", ""]
        record["nhs number" if "NHS" in number.upper() else "patient id"] = parts[0]
    return record


def bounded_lines(work):
    """Yield the lines of a text; after TABLE_BYTES they end, unless known exports are looked for.

    Many readers ask for them: of a text that is not long they are told apart once.
    """
    if work.lines is not None:
        yield from work.lines
        return
    stream = work.source.open()
    lines = Lines(stream, work.detail)
    for line in lines:
        yield line
        if stream.position > reach(TABLE_BYTES, work.context):
            lines.stop()


def are_labels_of_people(labels):
    """Tell whether labels announce two kinds of thing about a person, a name or a birth among them."""
    kinds = {header_kind(label) for label in {label.strip() for label in labels} if may_be_known(label)} - {""}
    return len(kinds) >= 2 and not CORE.isdisjoint(kinds)


def with_lists(text):
    """Return a text in which values of two texts are one."""
    return LISTED_NAMES.sub(r"\1\2\3 \4\2", text) if '["' in text or "['" in text else text


def literal_pairs(text):
    """Yield (label, value) of pairs such as surname: 'X' or dob=1971-03-12.

    Looked for from the sign between them: one expression for all would be tried at every word, ten times as long.
    """
    at = 0
    sign = PAIR_SIGN.search(text)
    while sign:
        value = PAIR_VALUE.match(text, sign.start())
        label = label_before(text, max(at, sign.start() - PAIR_REACH), sign.start()) if value else None
        if label:
            told = label.group(1)
            yield label_alone(told) if " " in told and sign.group() == "=" else told, value.group(value.lastindex)
        at = value.end() if label else sign.end()
        sign = PAIR_SIGN.search(text, at)


def label_before(text, start, end):
    """Return the match of a label between two places: it ends at the second, and stands on one line."""
    line = text[start:end].rstrip().rfind("\n") + 1
    return PAIR_LABEL.search(text, start + line, end)


def label_alone(text):
    """Return a label without the words of a message before it, which tell nothing: login ok name="X"."""
    before, last = text.split(" ")[-2:]
    if not header_kind(last):  # asked first: the last words of messages come again, messages do not
        return text
    is_other = before not in ABOVE_NAMES and is_of_thing(before)
    return text if is_other or header_kind(text) else last


def query_pairs(line):
    """Return [(label, value)] of a line with pairs as forms are sent, the signs in them written as %2F."""
    if "&" not in line or "=" not in line:
        return []
    pairs = [pair.partition("=") for found in QUERY.findall(line) for pair in found.replace("&amp;", "&").split("&")]
    return [(label, unescaped(value)) for label, sign, value in pairs if value]


def alias_pairs(line):
    """Return [(label, value)] of values that SQL names, SELECT 'X' AS surname, DATE '1971-03-12' AS dob."""
    if "'" not in line or "select" not in line.lower():
        return []
    return [(label, value.replace("''", "'")) for value, label in ALIAS.findall(with_dates(line))]


def other_pairs(line):
    """Return [(label, value)] of a line of a query, of PHP, or of a command."""
    return alias_pairs(line) or serialized_pairs(line) or option_pairs(line)


def serialized_pairs(line):
    """Return [(label, value)] of an array or object that PHP has serialized."""
    if '";s:' not in line or not SERIALIZED_START.match(line):
        return []
    return [(label, text or number) for label, text, number in SERIALIZED_PAIR.findall(line)]


def unescaped(value):
    """Return a value as it was before it was sent."""
    return unquote_to_bytes(value.replace("+", " ")).decode("utf-8", "replace")


def labelled_pairs(line):
    """Return [(label, value)] of a line; a value reaches to the next label."""
    if "...." in line or "____" in line or "\u2026" in line:
        line = LEADER.sub(": ", line)
    if WIDE_COLON in line:
        line = line.replace(WIDE_COLON, ": ")
    if ":" not in line and "=" not in line:
        listed = LISTED_PAIR.match(line) if "| " in line else None
        return [listed.groups()] if listed else []
    found = list(LABEL_LINE.finditer(line[:CELL_CHARACTERS]))
    ends = [one.start() for one in found[1:]] + [CELL_CHARACTERS]
    return [(one.group(1), line[one.end() : end].strip(" \t\n;,|\"'*_")) for one, end in zip(found, ends)]
