"""Whom a text lists and yet are nobody whose data it holds: people known to all, those invented, and examples."""

import re

from scanner.collectors.python.scan.program_words import least_believed
from scanner.collectors.python.tables.judgement import CLEAN
from scanner.collectors.python.tables.rules import IDENTIFIERS
from scanner.collectors.python.tables.typed_columns import PUBLIC_KINDS
from scanner.collectors.python.words.headers import NAME_KINDS
from scanner.collectors.python.words.life_words import is_of_famed, is_of_renown
from scanner.collectors.python.words.table_topics import lists_public

PUBLIC_LABEL, PUBLIC_BYTES = re.compile(rb"[\"' \t\r\n<>]([a-z][a-z_ ]{3,24})[\"']?(?::|</th)"), 8192
"""A label in lists of many kinds, and how much of a text is looked at for them."""
TITLE_LINE = re.compile(rb"[ \t\r\n#=*/]{0,20}([a-z_ ]{4,40})[^a-z,;|\t\n]{0,8}\n")
"""A first line of a few words and nothing else, or of those before a bracket."""
EXAMPLE = re.compile(rb"^[ \t]{0,20}#[^(\n]{0,100}\([^\n]*", re.MULTILINE)
"""A comment that shows how something is called: that of Rails above the records has movies."""
PEDIGREE_LABEL = re.compile(rb"[\"' \t\r\n<](sire|dam)[\"']?[ \t]?[:>=]")
"""The parents of an animal, as labels."""
A_PLAYER = b"goalkeeper"
"""One stands among the first of a team."""
CARDS = ("card_number",)
TELLS_TEST = re.compile(rb"luhn|test[ _-]?(?:card|vector|number|pan\b)|\bexpect(?:ed)?\b|\bis_?valid\b")
"""What texts with examples of card numbers say of them, in small letters."""
TELLS_CHECK = re.compile(
    rb"\b(?:verdict|expect(?:ed|s)?|should_?(?:accept|be|match|pass)|(?:is_?)?valid|accepts?|passes)[\"']?[ \t]*"
    rb"(?:=>|[:=])[ \t]*[\"']?(accept|reject|valid|invalid|pass|fail|true|false|ok|[01])\b"
)
"""What texts with cases of a check say of each, in small letters: of some this, of others that."""
TELLS_OF_CHECK = re.compile(
    rb"^[^\n,;\t|]{0,200}\bcheck(?:sums?|[ _-]?(?:digits?|letters?))\b[^\n,;\t|]{0,200}$", re.MULTILINE
)
"""A line that says of the numbers of a text that they show how the last sign of such is worked out: not one of cells,
where it stands over what was found of the numbers of people."""
RUNS_TESTS = re.compile(
    rb"\bdef test_|\bpytest\b|\bunittest\b|\bdescribe\(|\bit\([\"']|#\[test\]|@test\b"
    rb"|\bassert(?:that|true|equals?)?[ (]"
)
"""What programs hold that test others, in small letters."""


def known_to_nobody(found, work):
    """Return the parts of a text, those with names and births alone left out where all know these people."""
    is_public = any(PUBLIC_KINDS.issuperset(one.kinds) for _, one in found) and tells_public(work.text.small)
    return [(part, one) for part, one in found if not is_public or not PUBLIC_KINDS.issuperset(one.kinds)]


def without_examples(found, work):
    """Return the parts of a text, those of numbers alone left out where it says that these test a check, or is a test.

    Names alone are left out in a program: they are of those who made it, or examples. So are few people among the words
    that a program shows.
    """
    most = max([one.people for _, one in found] or [0])
    if 0 < most < work.context.threshold and most < least_believed(work):
        found = [(part, CLEAN if one.people else one) for part, one in found]
    if any(map(are_names, found)) and work.is_source():
        found = [(one[0], CLEAN) if are_names(one) else one for one in found]
    numbers = {
        one.kinds
        for _, one in found
        if one.kinds == CARDS or (len(one.kinds) == 1 and IDENTIFIERS.issuperset(one.kinds))
    }
    is_checked = numbers and (
        len(set(TELLS_CHECK.findall(work.text.small))) > 1
        or TELLS_OF_CHECK.search(work.text.small) is not None
        or (work.is_source() and RUNS_TESTS.search(work.text.small) is not None)
    )
    examples = numbers if is_checked else {CARDS} if CARDS in numbers and TELLS_TEST.search(work.text.small) else ()
    return [(part, CLEAN if one.kinds in examples else one) for part, one in found] if examples else found


def are_names(part):
    """Tell whether a (part, Judgement) has people of whom no more is told than their names."""
    return part[1].people > 0 and NAME_KINDS.issuperset(part[1].kinds)


def tells_public(small):
    """Tell whether labels of a text in small letters say that musicians, statesmen, or horses and dogs are listed.

    Or the players of teams.
    """
    head = small[:PUBLIC_BYTES]
    is_pedigree = b"sire" in head and {b"sire", b"dam"}.issubset(PEDIGREE_LABEL.findall(head))
    if lists_famed(small) or is_pedigree or lists_public(labels_said(head)):
        return True
    return A_PLAYER in head and any(map(is_of_renown, labels_said(head)))


def lists_famed(small):
    """Tell whether the first line of a text says that the famed or invented are listed, or a program's list does so."""
    title = TITLE_LINE.match(small[:PUBLIC_BYTES])
    return title is not None and is_of_famed(title.group(1).decode())


def without_sentences(cells, small):
    """Return what JSON has for a header: the labels of a text in small letters, and the single words it begins with."""
    return [*labels_said(small), *(cell for cell in cells if " " not in cell.strip(" "))]


def labels_said(small):
    """Return the labels at the beginning of a text in small letters."""
    return {label.decode() for label in PUBLIC_LABEL.findall(EXAMPLE.sub(b"", small[:PUBLIC_BYTES]))}
