"""Names of which the addresses of mail beside them are made: ann@, a.smith@, asmith0@."""

from scanner.collectors.python.tables.columns import Column
from scanner.collectors.python.tables.filled import filled_cells
from scanner.collectors.python.tables.lettered import FEW_OTHERS, are_alike, is_of_others, look_like_names
from scanner.collectors.python.tables.unnamed import (
    DIFFERENT,
    FEWEST_HOMES,
    FEWEST_UNLIKE,
    HOME_CHARACTERS,
    MAKERS_OF,
)
from scanner.collectors.python.words.cell_values import ENOUGH, LETTERS, MOSTLY, NEARLY_ALL, is_name, reaches, share
from scanner.collectors.python.words.headers import GENERATED, NAME_KINDS, header_kind, words
from scanner.collectors.python.words.life_words import life_topic
from scanner.collectors.python.words.name_letters import letters_of_names, plain_letters
from scanner.collectors.python.words.table_topics import lists_firms, lists_things

SHORTEST_OWN, LONGEST_COUNTER = 3, 3
"""Letters of a name that an address is made of, and signs that tell it from the same address of another."""
FEWEST_INITIALS, BEGINS_SO = 10, 0.9
"""Rows, and the share of them, whose address begins with the letter of a name that nothing else shows to be one."""
LETTERS_OF_TWO = 0.4
"""What the letters of names come to at least all of whose words stand in addresses; of departments they are below 0."""


def with_owners(columns, header, rows):
    """Return the columns, names told of which the address of mail in the same row is made.

    Who commits or writes comes again and again, if nobody's age is told, and so do pupils whose school made their
    addresses of few names.
    """
    mails = [n for n, one in enumerate(columns) if one.kind == "email"]
    mail = filled_cells(rows, mails[0]) if len(mails) == 1 else []
    if len(mail) < FEWEST_HOMES or len(set(mail)) < DIFFERENT * len(mail):
        return columns
    said = [words(cell) for cell in header]
    made = any(not MAKERS_OF.isdisjoint(text.split(" ")) for text in said)
    if lists_things(header) or (made and not any(life_topic(cell) == "age" for cell in header)):
        return columns
    found = list(columns)
    may_be_open = len(mail) > MOSTLY * len(rows) and not lists_firms(header)
    for n, one in enumerate(columns):
        if not one.sure and (not one.kind or one.kind in NAME_KINDS):
            over = header[n] if n < len(header) else ""
            is_bare = header_kind(over) == "person"
            is_open = may_be_open and (is_bare or GENERATED.match(words(over)) is not None)
            found[n] = name_beside_mail(one, names_and_boxes(rows, n, mails[0]), is_bare, is_open)
    return tuple(found)


def names_and_boxes(rows, n, mail):
    """Return (name, what stands before the @) of the rows that have both."""
    both = [(row[n].strip()[:HOME_CHARACTERS], row[mail].partition("@")) for row in rows if max(n, mail) < len(row)]
    return [(name, box.strip()) for name, (box, sign, _) in both if name and sign]


def name_beside_mail(column, pairs, is_bare, is_open):
    """Return a column as the addresses beside its cells tell it.

    `is_bare`: it stands under a bare `name`; `is_open`: under that or nothing, most rows
    have an address, and no firms are listed.
    """
    names = [name for name, _ in pairs]
    if len(pairs) < FEWEST_HOMES or not reaches(is_name, names, NEARLY_ALL):
        return column
    pairs = [(plain_letters(name), plain_letters(box)) for name, box in pairs]
    is_one_word = not any(" " in name for name in names)
    if reaches(is_initialled, pairs, ENOUGH):
        return Column(column.kind or ("surname" if is_one_word else "full_name"), True)
    if column.kind:
        return Column(column.kind, reaches(is_within, pairs, ENOUGH))
    if len(pairs) < FEWEST_INITIALS:
        return column
    if is_open and reaches(is_within, pairs, ENOUGH) and are_owners(names, reaches(is_made_of, pairs, ENOUGH)):
        first = "forename" if reaches(is_ahead, pairs, MOSTLY) else "surname"
        return Column(first if is_one_word else "full_name", True)
    is_first = is_bare and is_one_word and reaches(begins_alike, pairs, BEGINS_SO)
    return Column("forename", True) if is_first and not reaches(is_within, pairs, MOSTLY) else column


def are_owners(names, are_whole):
    """Tell whether names a word of which stands in addresses differ, are no places and have the letters of names.

    `are_whole`: all words of most of them do, if they have several.
    """
    if len(set(names)) < min(FEWEST_UNLIKE, DIFFERENT * len(names)) or are_alike(names):
        return False
    written = [name for name in names if name != name.lower()]
    if len(written) < MOSTLY * len(names) or share(is_of_others, written) > FEW_OTHERS:
        return False
    is_several = any(" " in name for name in names)
    return (is_several and are_whole and letters_of_names(names) >= LETTERS_OF_TWO) or look_like_names(names, True)


def is_initialled(pair):
    """Tell whether an address is a letter, the last word of a name, and a counter at most."""
    name, box = pair
    last = "".join(LETTERS.findall(name.rpartition(" ")[2]))
    same = len(last) >= SHORTEST_OWN and box[1 : len(last) + 1] == last and len(box) <= len(last) + 1 + LONGEST_COUNTER
    return same and LETTERS.match(box) is not None and (" " not in name or box[0] == name[0])


def is_made_of(pair):
    """Tell whether all words of a name that are no initials stand in an address."""
    return all(len(word) < SHORTEST_OWN or word in pair[1] for word in LETTERS.findall(pair[0]))


def is_ahead(pair):
    """Tell whether an address begins with a name."""
    return pair[1].startswith(pair[0])


def is_within(pair):
    """Tell whether a word of a name stands in an address."""
    return any(len(word) >= SHORTEST_OWN and word in pair[1] for word in LETTERS.findall(pair[0]))


def begins_alike(pair):
    """Tell whether an address begins with the letter of a name, and goes on."""
    return pair[0][:1] == pair[1][:1] and len(pair[1]) >= SHORTEST_OWN
