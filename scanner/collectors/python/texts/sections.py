"""Tables one below the other in one text: of a report each section with a header of its own is judged as a table."""

from collections import Counter
from itertools import chain

from scanner.collectors.python.asked.settings import WHOLE_BYTES
from scanner.collectors.python.sources.streams import LINE_CHARACTERS
from scanner.collectors.python.tables.header_rows import header_row
from scanner.collectors.python.texts.collected import Tables, bounded_lines
from scanner.collectors.python.texts.delimited import DELIMITERS, ODD_DELIMITERS, sniff_delimiter
from scanner.collectors.python.texts.line_bands import BARE_LINE, WITHOUT_CELL_SIGNS, has_longer_line
from scanner.collectors.python.texts.stranger_lines import parsed
from scanner.collectors.python.words.headers import header_kind
from scanner.collectors.python.words.telling_words import may_name_columns

FEWEST_SECTION_ROWS, FEWEST_SECTION_KINDS = 2, 2
"""Lines of a section, its header among them, and words over its columns that must be known."""
HEADER_DELIMITERS = DELIMITERS + ODD_DELIMITERS + ":"
"""All that sniff_delimiter may find."""
SECTION_TITLES, PEOPLE_OF_ROW = 4, 2
"""Lines among which the header of a section is, and whom one row may tell of."""
PLAIN_ENCODINGS = ("utf-8", "cp1252", "utf-16", "utf-32")
"""In which a byte that is a delimiter is nothing else: the rest of a name, -sig or -le, makes no difference."""
SIGNS_OF_EMPTY = DELIMITERS + ' "\r\n'


def read_sections(work):
    """Yield what is to be said of each table in a text that has several, where it lists as many people as asked for."""
    if work.source.size > WHOLE_BYTES or work.is_source() or not may_have_several(work):
        return []
    sections = list(sections_of(bounded_lines(work)))
    tables = Tables(work)
    for lines in may_list(sections, work.context.threshold) if len(sections) > 1 else ():
        add_section(lines, tables)
    return [found for found in tables.parts() if found[1].people >= work.context.threshold]


def may_have_several(work):
    """Tell whether a line without cells may stand between two with some: two passes over the bytes tell of most."""
    if not work.detail.startswith(PLAIN_ENCODINGS):
        return True
    if work.is_one_table:
        return False
    data = work.whole_text.data
    if b"\r" in data:
        data = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    if has_longer_line(data, LINE_CHARACTERS):  # such a line is cut
        return True
    delimiters = data.translate(None, WITHOUT_CELL_SIGNS).strip(b"\n")
    if b"\n\n" in delimiters or not delimiters:
        return delimiters != b""
    return BARE_LINE.search(data) is not None


def sections_of(lines):
    """Yield the runs of lines that have cells: between them stand empty lines, empty cells, titles and remarks."""
    section = []
    for line in lines:
        if is_of_cells(line):
            section.append(line if line[-1] == "\n" else line + "\n")
            continue
        if section:
            yield section
        section = []
    if section:
        yield section


def may_list(sections, threshold):
    """Return the sections that may list so many people: long ones, and such as have a line, a header's, in common."""
    times = Counter(chain.from_iterable(map(set, sections)))
    headers = {line for line in times if times[line] > 1 and has_two_filled(line) and may_be_header(line)}
    fewest = threshold // PEOPLE_OF_ROW
    return [lines for lines in sections if len(lines) > fewest or not headers.isdisjoint(lines)]


def may_be_header(line):
    """Tell whether words over two columns are known, whichever sign divides them."""
    if not may_name_columns([line], HEADER_DELIMITERS):
        return False
    return any(known_kinds(line.replace('"', "").split(sign)) for sign in DELIMITERS + ODD_DELIMITERS if sign in line)


def known_kinds(cells):
    """Tell whether enough cells of a header say what stands below them."""
    return len({header_kind(cell.strip()) for cell in cells} - {""}) >= FEWEST_SECTION_KINDS


def is_of_cells(line):
    """Tell whether a line has two cells, and not all of them empty."""
    if "," in line or ";" in line or "\t" in line or "|" in line:
        return line[0] not in SIGNS_OF_EMPTY or line.strip(SIGNS_OF_EMPTY) != ""
    return False


def has_two_filled(line):
    """Tell whether two cells of a line may be filled, as those of a header are: not where it is only indented."""
    bare = line.strip(DELIMITERS + ' "\n')
    return any(sign in bare for sign in DELIMITERS + ODD_DELIMITERS)


def add_section(lines, tables):
    """Put the rows of a section below its header into the table that has the same one."""
    first = lines[:SECTION_TITLES]
    if len(lines) < FEWEST_SECTION_ROWS or not may_name_columns(first, HEADER_DELIMITERS):
        return
    if not any(map(has_two_filled, lines)):
        return
    delimiter = sniff_delimiter("".join(lines))
    rows = list(parsed(first, delimiter)) if delimiter else []
    at = header_row(rows)
    if at is None or not known_kinds(rows[at]):
        return
    rows = list(parsed(lines, delimiter))
    table = tables.rows(tuple(rows[at]), rows[at])
    for row in rows[at + 1 :] if table is not None else ():
        table.add(row)
