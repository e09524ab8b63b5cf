"""A text to judgements: the readers of lists in it one after the other, then all of it as prose.

A new reader of texts is a file of its own (see work.py) and a line in one of the tables below.
"""

from itertools import chain

from scanner.collectors.python.containers.encoded import read_encoded, read_quoted
from scanner.collectors.python.documents.flat import read_flat
from scanner.collectors.python.prose.marks import Marks
from scanner.collectors.python.prose.prose import Prose
from scanner.collectors.python.scan.disbelieved import (
    known_to_nobody,
    lists_famed,
    tells_public,
    without_examples,
    without_sentences,
)
from scanner.collectors.python.scan.program_words import least_believed
from scanner.collectors.python.scan.text_end import TextEnd
from scanner.collectors.python.sources.eastern_bytes import EASTERN_CODECS
from scanner.collectors.python.sources.lone_pages import LONE_CODECS
from scanner.collectors.python.sources.streams import DecodedSource, HeldSource, ascii_pieces
from scanner.collectors.python.sources.work import Work
from scanner.collectors.python.tables.glance import has_any_sign
from scanner.collectors.python.tables.typed_columns import holds_offices
from scanner.collectors.python.texts.alike_lines import fed_unlike, is_log
from scanner.collectors.python.texts.blocks import read_blocks
from scanner.collectors.python.texts.collected import is_json
from scanner.collectors.python.texts.declared import read_declared
from scanner.collectors.python.texts.delimited import COPIED, dates_events, first_cells, first_rows, read_delimited
from scanner.collectors.python.texts.directory import read_directory
from scanner.collectors.python.texts.drawn_tables import read_drawn
from scanner.collectors.python.texts.escaped import read_escaped
from scanner.collectors.python.texts.evidence import may_list_people
from scanner.collectors.python.texts.fixed_width import read_fixed_width
from scanner.collectors.python.texts.html_tables import read_html
from scanner.collectors.python.texts.html_text import page_heads, read_page_text
from scanner.collectors.python.texts.json_columns import read_long_columns
from scanner.collectors.python.texts.labelled import read_labelled
from scanner.collectors.python.texts.numbered_lines import read_numbered_lines
from scanner.collectors.python.texts.objects import read_objects
from scanner.collectors.python.texts.page_links import is_page
from scanner.collectors.python.texts.patients import read_health
from scanner.collectors.python.texts.placed_rows import read_placed_rows
from scanner.collectors.python.texts.program_rows import read_program_rows
from scanner.collectors.python.texts.rolls import read_rolls
from scanner.collectors.python.texts.run_on import read_run_on
from scanner.collectors.python.texts.sections import read_sections
from scanner.collectors.python.texts.sheet_text import read_sheet_text
from scanner.collectors.python.texts.sql_text import read_sql
from scanner.collectors.python.texts.token_rows import read_token_rows
from scanner.collectors.python.texts.wrapped_rows import read_wrapped_rows
from scanner.collectors.python.texts.xml_records import read_xml
from scanner.collectors.python.words.table_topics import lists_firms, lists_public, lists_things, numbers_things


def read_text(work):
    """Return the parts of a text; one of the East that is no UTF-8 is made that first."""
    if work.detail in EASTERN_CODECS or work.detail in LONE_CODECS:
        return work.judge(DecodedSource(work.source, work.detail), work.context, work.allowance, work.depth)
    return read_unicode(work)


def read_unicode(work):
    """Return the parts of the first reader of tables that finds people, or else of what finds most.

    Records, blocks and pages may be only a part of a text: it is searched as prose too, which may tell of more.
    """
    most = list(read_quoted(work))
    if people_in(most) >= work.context.threshold:
        return most
    lists = may_list_people(work)
    end = work.end = TextEnd()
    is_of_page = lists and is_page(work.text.small)
    for reader in TEXT_READERS if lists else AT_A_GLANCE:
        if not may_read(reader, work.text.data) or (is_of_page and reader not in PAGE_READERS):
            continue
        if work.is_walked and reader not in STRUCTURE_READERS:
            continue
        found = [(part, judgement) for part, judgement in reader(work) if judgement.people]
        if not found:
            continue
        found = known_to_nobody(found, work) if reader in LOOSE_READERS or lists_famed(work.text.small) else found
        found = without_examples(found, work)
        if not found:
            continue
        most = found if people_in(found) > people_in(most) else most
        if people_in(most) >= work.context.threshold and reader not in LOOSE_READERS:
            return known_too(of_sections(most, work) if reader is read_delimited else most, work)
    if work.context.budget.is_cut and not most and work.source.size > len(work.head):
        return read_unicode(beginning(work))
    found = without_examples(prose_of(work, end), work) if lists else marks_of(work, end)
    found = known_too(most, work) if most and people_in(found) <= people_in(most) else found
    has_more = end.may_be_encoded and people_in(found) < work.context.threshold
    return chain(found, read_encoded(work)) if has_more else found


def may_read(reader, head):
    """Tell whether a text with these first bytes may be for a reader: one that reads no text need not be compiled."""
    signs = SIGNS_NEEDED.get(reader)
    return signs is None or any(sign in head for sign in signs)


def of_sections(found, work):
    """Return the parts of a text that is a table, or of several lists in a short one where these name more people."""
    if not work.is_whole() or work.context.known:
        return found
    several = without_examples(list(read_sections(work)), work)
    more = sum(judgement.people for _, judgement in several)
    return several if len(several) > 1 and more > people_in(found) else found


def beginning(work):
    """Return the first lines of a text as a Work of its own: all that is left of it where its time is over."""
    return Work(
        HeldSource(work.head[: work.head.rfind(b"\n") + 1]), work.context, work.allowance, work.depth, work.judge
    )


def marks_of(work, end):
    """Return what a text says that can be held, and lists nobody."""
    marks, seen = Marks(), work.whole_text
    marks.look(seen, len(seen.data))
    end.see(seen.data)
    return [("", marks.judgement(seen.data))]


def prose_of(work, end):
    """Return what a text as such says, or the records at its end where it is long and says little."""
    prose = searched(work, end)
    least = 1
    if prose.counts():  # only then what kind of text it is makes a difference
        text = work.head.decode(work.detail, "replace")
        is_program, cells = work.is_source(), first_cells(text)
        is_public = tells_public(work.text.small) or lists_public(cells) or holds_offices(cells, first_rows(text))
        cells = without_sentences(cells, work.text.small) if prose.is_json else cells
        prose.trusts_births = not is_public
        prose.trusts_dates = (
            prose.trusts_births and not dates_events(text) and not has_any_sign(work.text.small, SQL_ROWS)
        )
        prose.trusts_proof = not is_program and not lists_things(cells)
        prose.trusts_contacts = not lists_firms(cells + page_heads(work))
        prose.trusts_named = prose.trusts_births and not numbers_things(cells)
        least = work.context.threshold if is_program else least_believed(work)
    found = [("", prose.judgement(least))]
    last = end.work(work) if end.is_far and people_in(found) < work.context.threshold else None
    if last and last.kind == "text":
        found = max(found, list(read_labelled(last)), key=people_in)
    return found


SQL_ROWS = (b"insert into ", COPIED.lower().encode())
"""In a text whose rows were read as those of tables: the names of the columns say what the dates in it are of."""


def people_in(found):
    """Return how many people are in the part that holds most."""
    return max([judgement.people for _, judgement in found] or [0])


def known_too(found, work):
    """Return the parts of a text; where none is of a known export, the first with what the text as such says."""
    if not work.context.known or any(judgement.known for _, judgement in found):
        return found
    known = searched(work, TextEnd()).judgement().known
    part, judgement = found[0]
    return [(part, judgement._replace(known=known)), *found[1:]]


def searched(work, end):
    """Return a Prose to which a whole text was fed, and its end to `end`."""
    if work.prose:  # the reader of a table went on with what it left of the text
        return work.prose
    prose = Prose(work.context)
    prose.is_json = is_json(work)
    if not work.is_whole() and not prose.is_json and not work.context.known and is_log(work.text.data):
        return fed_unlike(prose, end.passing(ascii_pieces(work.source, work.detail)), end.skim)
    seen = work.whole_text
    if seen is None:
        return fed(prose, end.of(ascii_pieces(work.source, work.detail)))
    end.see(seen.data)
    prose.feed_all(seen)
    return prose


def fed(prose, text_pieces):
    """Return `prose` with a text in pieces fed to it."""
    for piece in text_pieces:
        prose.feed(piece)
    return prose


TEXT_READERS = (
    read_flat,
    read_long_columns,
    read_objects,
    read_sql,
    read_xml,
    read_html,
    read_directory,
    read_health,
    read_declared,
    read_sheet_text,
    read_drawn,
    read_wrapped_rows,
    read_delimited,
    read_sections,
    read_fixed_width,
    read_placed_rows,
    read_program_rows,
    read_labelled,
    read_run_on,
    read_numbered_lines,
    read_page_text,
    read_blocks,
    read_escaped,
    read_rolls,
    read_token_rows,
)
"""Tried in this order on a text (work.detail: its encoding); each yields (part, Judgement), nothing or clean where the
text is not its own."""
LOOSE_READERS = frozenset(
    (
        read_program_rows,
        read_labelled,
        read_run_on,
        read_numbered_lines,
        read_page_text,
        read_blocks,
        read_escaped,
        read_rolls,
        read_token_rows,
    )
)
"""Of these the ones that may pass over some of the people in a text."""

STRUCTURE_READERS = frozenset(
    (read_flat, read_long_columns, read_objects, read_xml, read_html, read_page_text, read_escaped)
)
"""Those that do not look for lists by how lines lie, as the others do: in a text that was walked as one JSON value or
as XML these find chance."""
PAGE_READERS = STRUCTURE_READERS.union((read_sql, read_program_rows, read_labelled))
"""The same, and those of the scripts of a page: its lines are read as they are shown, and not between tags."""

SIGNS_NEEDED = {
    read_sql: (b"(", b";", b"'", b"INSERT INTO "),
    read_xml: (b"<",),
    read_html: (b"<",),
    read_page_text: (b"<",),
    read_drawn: (b"|", b"\\", b"\xe2"),
    read_fixed_width: (b"  ",),
    read_directory: (b":",),
    read_program_rows: (b'"', b"'", b"[", b"(", b"{"),
}
"""One of these is in whatever such a reader finds anything in; the bars of boxes begin with the last of drawn ones."""

AT_A_GLANCE = (
    read_flat,
    read_long_columns,
    read_objects,
    read_directory,
    read_health,
    read_declared,
    read_sheet_text,
)
"""Those that see at the first bytes of a text that it is not theirs."""
