"""Tables in text: comma, tab, semicolon and bar separated values, with or without a header."""

import re
from itertools import chain, islice

from scanner.collectors.python.asked.settings import CELL_CHARACTERS, COUNTED_CHARACTERS, SAMPLED_AFTER
from scanner.collectors.python.sources.streams import Lines, pieces, width_of
from scanner.collectors.python.tables.even_rows import EvenRows, even_rows
from scanner.collectors.python.tables.header_rows import stands_over_dates
from scanner.collectors.python.tables.tables import STEP, Table
from scanner.collectors.python.texts.stranger_lines import parsed, reader_of, search_rest
from scanner.collectors.python.words.cell_values import lists_titles, reaches
from scanner.collectors.python.words.headers import header_kind
from scanner.collectors.python.words.table_topics import dates_things, lists_articles, lists_things, tells_events

COPIED = "FROM stdin;"
"""Before rows of a dump, which are read as those of tables with names over their columns."""
FAR_APART = re.compile(r"[ \t]{2,}")
"""Between the words over columns of a fixed width."""
DELIMITERS = ",\t;|"
ODD_DELIMITERS, FEWEST_ODD = "~#^", 3
"""Delimiters that stand in texts for other things too, and how many of them a line must have."""
SNIFFED_LINES, FIRST_LINES = 200, 16
QUOTED_LINES = 40
"""Lines that a pair of quotes may hold together."""
STRIDE = 1.25
"""Bytes up to a sample of a long table, over those up to the one before."""
TOGETHER, FIRST_ROWS = 64, 200
"""Rows of people that are handed over at a time, where they do not come by pieces; rows that a table begins with."""
LONGEST_FIELD = 128 * 1024
"""Characters from which on the parser of rows takes no field."""
LOGIN_HEADER = ("email", "password")
LOGIN_LINE = re.compile(r"[^ \t:@,;|]{1,64}@[^ \t:@,;|]{1,64}\.[A-Za-z]{2,10}:[^ \t\r\n]{3,200}[ \t\r\n]*\Z")
"""An address of mail and the password for it, as they are passed on; what stands over both."""
NAMES_OF_R = re.compile(r'"[^" ]{1,40}"(?: "[^"]{1,40}")+[ \t\r\n]*\Z')
NAMED_ROW = re.compile(r'"[^"]{1,100}"(?: (?:"[^"]{0,200}"|[^" ]{1,40}))+[ \t\r\n]*\Z')
"""The names of columns in quotes, and a row of words and numbers, blanks between them."""
OVER_TABLE = re.compile(
    r"(?:[\ufeff\r\n]|[#=] [^\n,;|\t]{0,99}\n|\[(?:cols|%|opt)[^\n]{0,99}\n|\|===\r?\n"
    r"|[=-]{2,}(?: [=-]{2,})*\r?\n){0,20}"
)
BRACKETS, ENDS_OF_ROWS = ("(", "[", "{"), (")", "]", "}", ";")
"""How rows begin and end in programs and dumps, commas behind them left out."""
REGULAR = 0.7
"""Share of lines that must have the same number of cells."""
FEWEST_CALLED, CALLED = 8, re.compile(r"\+?\(?[0-9][0-9 ().-]{7,18}[0-9]\Z")
"""Lines without a header that end with telephones, and how one is written."""
KNOWN_OVER_RAGGED = 2
"""Known words, at least, over rows that end with a delimiter here and there, or lack their last cell."""


def sniff_delimiter(text):
    """Return the delimiter under which the lines of `text` fall into columns, or ''; a known lone header counts."""
    lines = [line for line in text.split("\n", SNIFFED_LINES)[:SNIFFED_LINES] if line and not line.isspace()]
    if len(lines) < 2:
        return ""
    if are_named_rows(lines):
        return " "
    best = regular_delimiter(lines) or (regular_delimiter(quoted_together(lines)) if '"' in text else "")
    if not best and "'" in lines[-2] and any(quote_of(text, sign) == "'" for sign in DELIMITERS):
        best = regular_delimiter(lines, "'")
    best = best or ragged_delimiter(lines) or called_delimiter(lines)
    best = best or (":" if LOGIN_LINE.match(lines[-2]) and are_logins(lines) else "")
    return best or ("," if len(lines[0]) <= 40 and header_kind(lines[0]) else "")


def are_named_rows(lines):
    """Tell whether a header in quotes stands over rows that begin with their names in quotes, blanks between the cells.

    So R writes tables unless it is told otherwise.
    """
    if lines[0][:1] != '"' or lines[-2][:1] != '"' or not NAMED_ROW.match(lines[-2]):
        return False
    header = NAMES_OF_R.match(lines[0])
    return header is not None and reaches(lambda line: NAMED_ROW.match(line) is not None, lines[1:-1], REGULAR)


def are_logins(lines):
    """Tell whether most lines are an address of mail, a colon and something without a blank."""
    return len([line for line in lines if LOGIN_LINE.match(line)]) >= REGULAR * len(lines)


def regular_delimiter(lines, quote='"'):
    """Return the delimiter under which most lines fall into the same number of columns, the more the better, or ''."""
    best, score = "", 0.0
    text = "".join(lines)
    for delimiter in DELIMITERS + ODD_DELIMITERS:
        fewest = FEWEST_ODD if delimiter in ODD_DELIMITERS else 1
        if text.count(delimiter) < fewest * REGULAR * len(lines):  # of more lines it cannot stand in each
            continue
        if len([line for line in lines if delimiter in line]) < REGULAR * len(lines):
            continue
        widths = [len(row) for row in parsed(lines, delimiter, quote)]
        wide = [width for width in widths if width > fewest]
        if len(wide) < 2:
            continue
        width = max(set(wide), key=wide.count)
        regular = wide.count(width) / float(len(widths))
        found = regular * min(width, 12) if regular >= REGULAR else 0.0
        if found > score or (found == score > 0 and best == "," and delimiter in DELIMITERS):  # as in Smith, Ann;1971
            best, score = delimiter, found
    return best


def ragged_delimiter(lines):
    """Return the delimiter of a header of known words below which most lines have as many cells but for one, or ''."""
    for delimiter in DELIMITERS:
        cells = next(parsed(lines[:1], delimiter), []) if lines[0].count(delimiter) > KNOWN_OVER_RAGGED else []
        if len(list(filter(header_kind, cells))) >= KNOWN_OVER_RAGGED:
            near = [row for row in parsed(lines, delimiter) if abs(len(row) - len(cells)) <= 1]
            if len(near) >= REGULAR * len(lines):
                return delimiter
    return ""


def called_delimiter(lines):
    """Return the delimiter of lines that end with one telephone or several, the first in one column, or ''."""
    if len(lines) < FEWEST_CALLED or not all("0" <= line.rstrip()[-1:] <= "9" for line in (lines[0], lines[-2])):
        return ""
    for delimiter in DELIMITERS:
        rows = [line.split(delimiter) for line in lines] if delimiter in lines[0] else []
        first = [next((n for n, cell in enumerate(row) if CALLED.match(cell.strip())), 0) for row in rows]
        at = first[len(rows) // 2] if first else 0
        if at > 0 and first.count(at) >= REGULAR * len(rows):
            return delimiter
    return ""


def quoted_together(lines):
    """Return lines with those joined that one pair of quotes holds together: cells of several lines, as addresses."""
    joined = []
    ends = 0
    for line in lines:
        if 0 < ends < QUOTED_LINES:
            joined[-1] += "\n" + line
        else:
            joined.append(line)
        is_odd = line.count('"') % 2 == 1
        ends = 0 if is_odd == bool(ends) else ends + 1
    return joined


def dates_events(text):
    """Tell whether the first line of a text is a header of events or things, or of any date but one of birth."""
    cells = first_cells(text)
    if tells_events(cells) or lists_things(cells) or lists_articles(cells):
        return True
    rows = [cells, *first_rows(text)] if cells else []
    return dates_things(cells) if rows and stands_over_dates(rows) else lists_titles(rows)


DATE_FIRST = re.compile(r"[\[\"']?(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}(?![0-9-])")


def first_cells(text):
    """Return the cells of the first line of a text, none where it has only one, or begins with a date as in a log."""
    line = below_title(text).partition("\n")[0][:CELL_CHARACTERS]
    if DATE_FIRST.match(line):
        return []
    cells = next(parsed([line], sniff_delimiter(text) or ","), [])
    cells = cells if len(cells) > 1 else FAR_APART.split(line)
    return cells if len(cells) > 1 else []


def below_title(text):
    """Return a text without what stands over a table in Markdown or AsciiDoc: headings, options and blank lines."""
    return text[OVER_TABLE.match(text).end() :]


def first_rows(text):
    """Return the cells of the lines that follow the first one of a text."""
    lines = below_title(text).split("\n", FIRST_LINES + 1)[1 : FIRST_LINES + 1]
    return list(parsed([line[:CELL_CHARACTERS] for line in lines], sniff_delimiter(text) or ","))


def read_delimited(work):
    """Yield the Judgement on a text as a table; nothing where it is none."""
    text = work.head.decode(work.detail, "replace")
    text = text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
    delimiter = sniff_delimiter(text)
    if delimiter and COPIED not in text:
        yield "", judge_delimited(work, delimiter, quote_of(text, delimiter))


def quote_of(text, delimiter):
    """Return the sign between which cells stand: single quotes where they do in most of the first lines."""
    lines = [line.strip().rstrip(",") for line in text.split("\n", FIRST_LINES)[1:FIRST_LINES]]
    singles = [line for line in lines if holds_singles(line, delimiter)]
    return "'" if lines and len(singles) >= REGULAR * len(lines) else '"'


def holds_singles(line, delimiter):
    """Tell whether a cell of a line begins behind a single quote, and one ends before such: in no row of a program."""
    if '"' in line or line[:1] in BRACKETS or line[-1:] in ENDS_OF_ROWS:
        return False
    begins = line[:1] == "'" or delimiter + "'" in line or delimiter + " '" in line
    return begins and (line[-1:] == "'" or "'" + delimiter in line)


def judge_delimited(work, delimiter, quote):
    """Return the Judgement on a text as a table."""
    stream = work.source.open()
    lines = Lines(stream, work.detail)
    table = Table(work.context, LOGIN_HEADER if delimiter == ":" else ())
    width = width_of(work.detail)
    counted = width * (SAMPLED_AFTER if work.source.size > width * COUNTED_CHARACTERS else COUNTED_CHARACTERS)
    for given in row_lists(lines, delimiter, quote, table):
        rows = left_of(given, table)
        if table.strangers:
            work.prose = search_rest(work, delimiter, table.strangers)
            return table.finish()
        table.add_all(rows if isinstance(rows, EvenRows) else list(rows), are_short=not lines.has_quotes)
        if table.started and stream.position > counted and not table.watchers:  # an export may go on to the end
            lines.stop()
    if table.watchers:
        passed = stream.position
        left = lines_left(stream, passed, table.rows)
        unread = max(0, work.source.size - stream.position)  # where the time is over
        return table.finish(left + int(table.rows * float(unread) / max(1, passed)))
    if table.settle():
        sample_later(stream, lines, delimiter, table, quote)
    return table.finish()


def row_lists(lines, delimiter, quote, table):
    """Yield rows of a text, one by one those that a table needs to begin; from the first quote on a few at a time.

    Between quotes a row may go on in the next piece, and a field that is too long ends the rows.
    """
    left, lists = [], lines.lists()
    for texts in lists:
        if lines.has_quotes or has_long_field(texts):
            left = texts
            break
        first = reader_of(texts if not table.started else (), delimiter, quote)
        if not table.started:
            yield until_begun(first, table)
        yield from unquoted_rows(texts[first.line_num :], delimiter, quote)
    rows = parsed(chain([text + "\n" for text in left], lines.one_by_one(lists)), delimiter, quote)
    many = list(islice(rows, TOGETHER))
    while many:
        yield iter(many)
        many = list(islice(rows, TOGETHER))


def left_of(rows, table):
    """Return what is left of rows when as many of them were added as a table needs to begin, or all."""
    while not table.started:
        many = list(islice(rows, FIRST_ROWS))
        if not many:
            break
        rows = chain(many[table.add_first(many) :], rows)
    return rows


def has_long_field(texts):
    """Tell whether a field of some lines may be too long for the parser of rows."""
    for start in range(0, len(texts), STEP):
        some = texts[start : start + STEP]
        if len("".join(some)) >= LONGEST_FIELD and max(map(len, some)) >= LONGEST_FIELD:
            return True
    return False


def until_begun(rows, table):
    """Yield rows until a table to which they are added has begun."""
    many = list(islice(rows, FIRST_ROWS))
    while many:
        yield from many
        many = () if table.started else list(islice(rows, FIRST_ROWS))


def unquoted_rows(texts, delimiter, quote):
    """Yield the rows of lines without quotes, as many at a time as a table counts together."""
    for start in range(0, len(texts), STEP):
        some = texts[start : start + STEP]
        even = even_rows(some, delimiter) if quote == '"' else None
        yield even or list(reader_of(some, delimiter, quote))


def later_rows(texts, delimiter, quote):
    """Yield the same of lines from further on; where there are quotes or long fields, one list of what can be read."""
    if has_long_field(texts) or quote in "".join(texts):
        return [list(parsed([text + "\n" for text in texts], delimiter, quote))]
    return unquoted_rows(texts, delimiter, quote)


def sample_later(stream, lines, delimiter, table, quote):
    """Hand over a piece now and then and the last one, each for the stretch since the one before; count line ends."""
    due, ends = stream.position * STRIDE, 0
    piece = stream.read()
    while piece:
        passed = stream.position
        following = stream.read()
        here = piece.count(b"\n") or 1
        ends += here
        if passed >= due or not following:
            table.add_later(later_rows(lines.whole_lines(piece), delimiter, quote), ends / float(here))
            due, ends = passed * STRIDE, 0
        piece = following


def lines_left(stream, parsed_bytes, rows):
    """Return how many rows the part that was not parsed holds, by its line ends and by the size of the parsed ones."""
    ends = left = 0
    for piece in pieces(stream):
        ends += piece.count(b"\n")
        left += len(piece)
    return min(ends, int(rows * float(left) / max(1, parsed_bytes)) * 2) if rows else 0
