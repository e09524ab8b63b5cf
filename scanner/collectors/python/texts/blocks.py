"""Records written as one value a line, in blocks: blank lines, rules, pages or the outermost bullets part them."""

import re
from itertools import islice

from scanner.collectors.python.prose.prose_hits import tight
from scanner.collectors.python.tables.glance import has_sign
from scanner.collectors.python.tables.unnamed import is_in_street
from scanner.collectors.python.texts.collected import RULED, Tables, bounded_lines
from scanner.collectors.python.texts.first_labels import lists_houses
from scanner.collectors.python.texts.html_text import may_name_people
from scanner.collectors.python.texts.makers import MAKERS
from scanner.collectors.python.values.dates import parse_date
from scanner.collectors.python.values.validators import VALIDATORS
from scanner.collectors.python.words.cell_values import has_digit, is_two_words, names_firm
from scanner.collectors.python.words.headers import dates_event, header_kind
from scanner.collectors.python.words.label_words import may_be_known
from scanner.collectors.python.words.table_topics import lists_things, tells_events

BLOCK_SAMPLE = 16 * 1024
BLOCK_LINES = 12
"""A longer block is text and no record."""
BLOCK_CHARACTERS = 80
"""A longer line is a sentence and no value."""
FEWEST_BLOCKS = 5
IN_BLOCKS = 0.5
"""Share of the lines of a sample that must stand in blocks that may be records."""
TELLING = 0.3
"""Share of these that must hold a line that tells of somebody."""
NUMBER_SIGNS, NUMBER_DIGITS = 7, 4
NINE_DIGITS = re.compile(rb"[0-9](?:[ ./()-]{0,2}[0-9]){8}")
"""As telephones have."""
REGULAR_BLOCKS = 0.6
"""Share of blocks that must have the same number of lines to be the rows of a table."""
AROUND_CELLS = re.compile(rb"(?:\A|\n)\|={3,}[ \t]*\r?\n")
"""Above and below a table of AsciiDoc, which has its own reader; what is drawn with bars has another one at its end."""
RULE_SIGNS = RULED + "|="
BAR_OF_CELLS = b"|==="
BULLETS = frozenset("-*+\u20220123456789")
BULLET = re.compile(r"(\s*)(?:(?:[*\u2022]|[-+](?![0-9])|[0-9]{1,4}[.)](?![0-9]))\s*)+(?=\S)")
PARTS_BLOCKS = re.compile(
    rb"\n(?= *(?:\Z|[\x00-\x1f\x7f-\xff*+" + re.escape(RULE_SIGNS.encode()) + rb"]|[0-9]{1,4} *[.)]))"
)
"""The end before a line that is empty, or begins as a rule or with a bullet: no block goes on in it."""
DATE_IN_LINE = re.compile(
    r"(?:[A-Za-z.: ]{0,24}[:\s])?((?:[0-9]{1,4}|[A-Z][a-z]{2,8})[ /.-][0-9A-Za-z]{1,9},?[ /.-][0-9]{2,4})\Z"
)
ADDRESSED = frozenset(("name", "postcode", "field 2", "field 3"))
"""What of an address tells nobody where a firm is named."""
POSTCODE_SIGNS = 9
POSTCODE_LAST = re.compile(r"(?:\A|[ ,])([A-Z]{1,2}[0-9][0-9A-Z]? [0-9][A-Z]{2})\Z")
TITLES = frozenset(("mr", "mrs", "ms", "miss", "dr", "mx", "sir", "lady", "rev", "prof"))


def read_blocks(work):
    """Yield what is to be said of all blocks of a text together: as rows of a table, or line by line as what it is."""
    sample = work.text.data[:BLOCK_SAMPLE]
    if not may_be_parted(sample):
        return []
    speaks = may_name_people(work, work.text.small)
    if not (speaks or shows_homes(work)) or work.is_source():
        return []
    if has_sign(work.text.data, BAR_OF_CELLS) and AROUND_CELLS.search(work.text.data):
        return []
    lines = sample.decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    blocks = list(blocks_of(lines))
    if not may_be_records(blocks, sum(1 for line in lines if line.strip())):
        return []
    usual = usual_height(blocks)
    tables, is_headed = Tables(work), heads_things(next((block for block in blocks if len(block) == usual), []))
    for block in blocks_of(bounded_lines(work)):
        add_block(block, usual, tables, only_rows=not speaks or (is_headed and len(block) == usual))
    found = [(part, judgement) for part, judgement in tables.parts() if not MAKERS.issuperset(judgement.kinds)]
    return sorted(found, key=lambda part: -part[1].people)[:1]


def shows_homes(work):
    """Tell whether homes, or numbers as long as telephones, stand in the first bytes of a text."""
    return lists_houses(work.text.small) or NINE_DIGITS.search(work.text.data[:BLOCK_SAMPLE]) is not None


def may_be_parted(sample):
    """Tell whether enough lines of a sample may part blocks: most tables and logs have none that does."""
    parting = islice(PARTS_BLOCKS.finditer(b"\n" + sample), FEWEST_BLOCKS - 1)
    return b"\r" in sample or sum(1 for _ in parting) + sample.count(b"\f") >= FEWEST_BLOCKS - 1


def may_be_records(blocks, filled):
    """Tell whether a good part of a sample's `filled` lines stand in blocks, and enough of these tell of somebody."""
    if len(blocks) < FEWEST_BLOCKS or sum(map(len, blocks)) < IN_BLOCKS * filled:
        return False
    return sum(1 for block in blocks if any(map(is_telling, block))) >= TELLING * len(blocks)


def is_telling(line):
    """Tell whether a line is a date, an address of mail, a telephone, a postcode, a home or a number as people have."""
    label, value = line_sort(line)
    if label == "field 2":
        return len(value) >= NUMBER_SIGNS and sum(map(str.isdigit, value)) >= NUMBER_DIGITS
    return label != "name" and (label != "field 3" or (has_digit(line) and is_in_street(line)))


def blocks_of(lines):
    """Yield the blocks of two lines or more that may be records: lists of lines without bullets and blanks."""
    block, margin = [], None
    for line in lines:
        begun = line.lstrip()
        bullet = BULLET.match(line) if begun[:1] in BULLETS else None
        bare = (line[bullet.end() :] if bullet else begun).strip().lstrip("| ")
        indent = len(bullet.group(1)) if bullet else len(line) - len(begun)
        is_rule = not bare or (bare[0] in RULE_SIGNS and not bare.strip(RULE_SIGNS))
        if is_rule or "\f" in line or (bullet and margin is not None and indent <= margin):
            if is_record(block):
                yield block
            block, margin = [], None
        if not is_rule:
            margin = indent if bullet and margin is None and not block else margin
            if len(block) <= BLOCK_LINES:
                block.append(bare)
    if is_record(block):
        yield block


def is_record(block):
    """Tell whether lines may be the values of a record: a few short ones, some with digits."""
    return 2 <= len(block) <= BLOCK_LINES and max(map(len, block)) <= BLOCK_CHARACTERS


def usual_height(blocks):
    """Return of how many lines most blocks are, 0 where they differ."""
    heights = [len(block) for block in blocks]
    usual = max(set(heights), key=heights.count) if heights else 0
    return usual if heights.count(usual) >= REGULAR_BLOCKS * len(heights) else 0


def heads_things(block):
    """Tell whether the first block of many names what is in the others, and says that their dates are of no births."""
    if any(map(str.isdigit, "".join(block))):
        return False
    return tells_events(block) or lists_things(block) or any(map(dates_event, block))


def add_block(block, usual, tables, *, only_rows=False):
    """Put a block into the tables, as a row if it is as high as the others, and as a record of what its lines are.

    `only_rows`: no record, since nothing speaks of people, or the first says that dates in the others are no births.
    """
    if len(block) == usual:
        table = tables.rows("rows")
        if not table.hopeless():
            table.add(block)
    if only_rows:
        return
    labels = [may_be_known(line) and header_kind(line.rstrip(" :")) for line in block[::2]] if len(block) >= 4 else ()
    if sum(map(bool, labels)) >= 2:
        tables.record("pairs", dict(zip([line.rstrip(" :") for line in block[::2]], block[1::2])))
    else:
        tables.record("records", recorded(block))


def recorded(block):
    """Return the record of a block: what its lines are by their own look, the first of each sort."""
    if not any(is_two_words(untitled(line)) for line in block):
        return {}
    record = {}
    for label, value in map(line_sort, block):
        record.setdefault(label, value)
    if "name" not in record or len(record) < 2 or (ADDRESSED.issuperset(record) and any(map(names_firm, block))):
        return {}
    return record


def untitled(line):
    """Return the words of a line without a title before them."""
    words = line.split()
    return " ".join(words[1:] if words[0].strip(".").lower() in TITLES else words)


def line_sort(line):
    """Return (label, value) of a line: a name, a date, a postcode, an address of mail, a telephone, or else."""
    name = untitled(line)
    if is_two_words(name):
        return "name", name
    last = line[-1:]
    date = DATE_IN_LINE.match(line) if "0" <= last <= "9" else None
    if date and parse_date(tight(date.group(1))):
        return "field 1", tight(date.group(1))
    postcode = POSTCODE_LAST.search(line, max(0, len(line) - POSTCODE_SIGNS)) if "A" <= last <= "Z" else None
    if postcode:
        return "postcode", postcode.group(1)
    if "@" in line:
        return "email", line.rpartition(" ")[2].strip("<>()")
    number = line.rpartition(":")[2].strip()
    if VALIDATORS["is_phone_alone"](number):
        return "telephone", number
    return ("field 2" if any(map(str.isdigit, line)) and " " not in number else "field 3"), number
