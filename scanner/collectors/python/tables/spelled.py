"""One spelling of a person's name, however it is written: in capitals, surname first, with an initial or an accent.

Jane Smith, SMITH Jane, "Smith, Jane", "Smith, Jane A" and Jane A. Smith are one; Smith Jane may be somebody else.
"""

import re
import unicodedata

ACCENT_SIGNS = re.compile("[\u0300-\u036f]")
APOSTROPHES, BETWEEN_PARTS = re.compile("['`\u00b4\u2019]"), re.compile("[-.,;:_/\u2010-\u2015]")
PLAIN = "[A-Z]+[a-z][A-Za-z]*(?: [A-Z]+[a-z][A-Za-z]*)*"
PLAIN_NAME, PLAIN_NAMES = re.compile(PLAIN + r"\Z"), re.compile("(?:" + PLAIN + r"\|)*\Z")
"""Names that are written as most are: but for the signs between their parts they are compared as they stand."""
WORDS_IN_CAPITALS = "[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+)*"
PLAIN_LIST_NAME = re.compile("(" + WORDS_IN_CAPITALS + "), (" + WORDS_IN_CAPITALS + r")(?: [A-Z]\.?)?\Z")
"""One as lists have it: SMITH, Jane A."""
PLAIN_MAILS = re.compile(r"(?:[A-Za-z0-9][^@|\s]*@[^@|\s]+\|)*\Z")


def spelling_of(text, kind):
    """Return the one spelling of a cell of names of this kind, without blanks around it."""
    if kind == "full_name":
        text = surname_last(text)
    if max(text) >= "\x80":
        text = ACCENT_SIGNS.sub("", unicodedata.normalize("NFD", text))
    parts = BETWEEN_PARTS.sub(" ", APOSTROPHES.sub("", text.lower())).split()
    if kind != "surname":
        longer = [part for part in parts if len(part) > 1 or not "a" <= part <= "z"]
        parts = longer if len(longer) > (kind == "full_name") else parts
    return " ".join(parts)


def surname_last(text):
    """Return a full name with what stands before its comma, or in capitals before words in small letters, behind it."""
    last, comma, first = text.partition(",")
    if comma and first.strip() and "," not in first:
        return first + " " + last
    parts = text.split()
    capitals = 0
    while capitals < len(parts) and len(parts[capitals].rstrip(".")) > 1 and is_in_capitals(parts[capitals]):
        capitals += 1
    if not 0 < capitals < len(parts) or all(map(is_in_capitals, parts[capitals:])):
        return text
    return " ".join(parts[capitals:] + parts[:capitals])


def is_in_capitals(part):
    """Tell whether a part of a name has letters, and all are capitals."""
    return part == part.upper() != part.lower()


def same_names(cells, nulls):
    """Return the one spelling of names that are all written as most are, None where one is not."""
    text = without_signs("|".join(cells) + "|")
    if not cells or not PLAIN_NAMES.match(text):
        return None
    names = text[:-1].lower().split("|")
    return names if len(names) == len(cells) and nulls.isdisjoint(names) else None


def plain_name(cell, kind, nulls):
    """Return the same of one cell, '' where it is written in another way."""
    text = without_signs(cell)
    if PLAIN_NAME.match(text):
        name = text.lower()
        return "" if name in nulls else name
    listed = PLAIN_LIST_NAME.match(text) if kind == "full_name" else None
    return (listed.group(2) + " " + listed.group(1)).lower() if listed else ""


def without_signs(text):
    """Return names without the signs within their parts, and with a blank for each between them."""
    return text.replace("'", "").replace("-", " ")


def same_mails(cells):
    """Return addresses of mail in small letters where each cell is one, else None."""
    text = "|".join(cells) + "|"
    if not cells or not PLAIN_MAILS.match(text):
        return None
    mails = text[:-1].lower().split("|")
    return mails if len(mails) == len(cells) else None
