"""Whether labels of people, of their homes or of what is said of their lives stand in the first bytes of a text.

Below them names may stand alone: such a text is read although it shows no number, date or address of mail.
"""

import re

from scanner.collectors.python.tables.glance import has_any_sign
from scanner.collectors.python.texts.collected import holds_labels, is_ascii
from scanner.collectors.python.texts.page_links import is_page
from scanner.collectors.python.words.dictionary import HEADERS, WHOLE_HEADERS
from scanner.collectors.python.words.headers import NAME_KINDS, header_kind, names_somebody
from scanner.collectors.python.words.life_words import (
    FOLK_STARTS,
    LIFE_BYTES,
    NUMBERED_FOLK,
    is_number_of_people,
    is_of_folk,
    life_topic,
)
from scanner.collectors.python.words.telling_words import telling_in

ADDRESS_TEXT = (
    "addr adres anschrift indirizz direcci morada endere alamat domicil bydli zamieszk osoite дрес 住所 地址 주소"
)
ADDRESS_STEMS = tuple(stem.encode() for stem in ADDRESS_TEXT.split())
LABELS_BYTES, LONGEST_LABEL = 1024, 40
"""Of a text, in which labels stand if records without any number follow."""
HOUSE_IN_STREET = re.compile(
    rb"\bbox [0-9]|[0-9][a-z]?,? [a-z][a-z' -]{1,24} "
    rb"(?:avenue|close|crescent|drive|gardens|grove|lane|rd|road|st|terrace|way)\W"
)
STREET_AND_HOUSE = re.compile(
    rb"(?:gatan?|v\xc3\xa4gen|stra(?:\xc3\x9f|ss)e|str\.|weg|gasse|straat|laan) [0-9]{1,4}[a-z]?[^0-9a-z]"
    rb"|(?<![a-z])(?:calle|via|rua|avenida|corso|piazza|plaza|ulica|ul\.) [a-z\x80-\xff' ]{2,24},? [0-9]{1,4}[^0-9a-z]"
    rb"|[0-9],? (?:rue|boulevard|impasse|chemin|place) [a-z]"
    rb"|(?:[\xcd-\xcf\xd7][\x80-\xbf]){3,16} [0-9]{1,3}[ \t\r\n,;\"]"
    + "|(?:ул|пер|пров|бул)[.] |(?:شارع|طريق|רחוב|רח') ".encode()
)
"""The same in other languages, by the word for a street; in Greek and Hebrew any word may be one."""
STREET_SIGNS_TEXT = """
gata gatan strasse str. weg gasse straat laan calle via rua avenida corso piazza plaza ulica ul. rue boulevard impasse
chemin place
"""
STREET_SIGNS = tuple(word.encode() + b" " for word in STREET_SIGNS_TEXT.split())
"""One of these is in each text in ASCII that has such streets, and in few others."""
SEX_AND_AGE = re.compile(
    rb"[,;\t|] ?['\"]?(?:m|f|male|female)['\"]?[,;\t|] ?['\"]?[0-9]{1,2}['\"]?[^0-9a-z'\":.]"
    rb"|[,;\t|] ?['\"]?[0-9]{1,2}['\"]?[,;\t|] ?['\"]?(?:m|f|male|female)['\"]?[^0-9a-z'\"]"
)
"""Of people of whom nothing else has a number: two cells beside each other."""
FEWEST_HOUSES = 3
"""Homes of people of whom nothing else has a number, or their boxes at a post office, in small letters, and how many in
the first bytes are enough."""
STREET_LABELS_TEXT = """
calle gata gatan givenname rua rue straat strasse straße ulica ulice utca vej via улица вулиця
"""
STREET_LABELS = frozenset(STREET_LABELS_TEXT.split())
STREET_BYTES = frozenset(label.encode() for label in STREET_LABELS)
"""Words over streets whose houses have less digits than numbers of people, in small letters, and one of directories."""
CELL_ENDS = bytes.maketrans(b'\t\r,;|:=<>"', b"\n" * 10)
"""What may end a label, or begin it."""
AROUND_CELL, WORD_OF_CELL = " \t\r'`()[]{}", re.compile(rb"[a-z\x80-\xff]{2,}")
"""What stands around the names of columns in programs and records, and a word of theirs."""
OF_CYRILLIC = re.compile(rb"[\xd0\xd1][\x80-\xbf]")
"""What is small in them is not told without taking them for letters."""
TAG_OF_PAGE = re.compile(rb"<[^<>]*>")
"""The attributes of a page are no labels: each has a class, and most name something."""
BOTH_NAMES = frozenset(("forename", "surname"))
LAST_NAMES = [phrase for said in (HEADERS, WHOLE_HEADERS) for phrase in said["surname"].split(";")]
LAST_NAME_BYTES = frozenset(
    word.encode() for phrase in LAST_NAMES for word in (phrase.replace(" ", ""), *phrase.split(" ")) if word != "name"
)
"""One of these is in whatever label is of last names."""


def speaks_of_anybody(work):
    """Tell whether labels of people or addresses stand in the first bytes of a text: names may stand below alone.

    A label is a word or a few between the signs of a list, a form or a page, and no word of a sentence. Those of the
    first table of a page stand behind its styles.
    """
    small = work.text.small
    at = small.find(b"<th") if small.rfind(b"<th") > 0 else 0
    head = small[:LABELS_BYTES] + (b"\n" + small[at : at + LABELS_BYTES] if at else b"")
    cells = labels_in(head)
    if has_any_sign(cells, ADDRESS_STEMS) or holds_labels(cells):
        return True
    shown = labels_in(TAG_OF_PAGE.sub(b"\n", head)) if is_page(small) else cells
    return names_lives(shown) or lists_houses(small) or lists_ages(small)


def labels_in(head):
    """Return what is short between the signs of a list, a form or a page, a line each."""
    parts = head.translate(CELL_ENDS).replace(b"  ", b"\n").split(b"\n")
    return b"\n".join([part for part in parts if len(part) <= LONGEST_LABEL])


def names_lives(cells):
    """Tell whether one of some lines, in small letters, is of names, and another of what is said of somebody's life.

    Or of their streets, or it says whose names these are: patient name, or one is of first names and one of last. Or
    days of the week stand there, as over who works when.
    """
    found = WORD_OF_CELL.findall(cells)
    if (
        LIFE_BYTES.isdisjoint(found)
        and FOLK_STARTS.isdisjoint([word[:4] for word in found])
        and STREET_BYTES.isdisjoint(found)
        and LAST_NAME_BYTES.isdisjoint(found)
        and not OF_CYRILLIC.search(cells)
    ):
        return False
    texts = {text.strip(AROUND_CELL) for text in cells.decode("utf-8", "replace").lower().split("\n")}
    kinds = {text: header_kind(text) for text in texts if telling_in(text)}
    named = [text for text, kind in kinds.items() if kind in NAME_KINDS]
    if BOTH_NAMES.issubset(kinds.values()) or any(map(is_of_folk, named)):
        return True
    topics = list(map(life_topic, texts))
    if (named and (not STREET_LABELS.isdisjoint(texts) or any(topics))) or topics.count("rota") > FEWEST_HOUSES:
        return True
    is_numbered = any(is_number_of_people(text, NUMBERED_FOLK) for text in texts)
    return is_numbered and (bool(named) or any(map(names_somebody, texts)))


def lists_houses(small):
    """Tell whether houses with their numbers stand in the first bytes of a text, as beside the names of electors."""
    head = small[:LABELS_BYTES]
    may_be_abroad = not is_ascii(head) or has_any_sign(head, STREET_SIGNS)
    return shows_some(HOUSE_IN_STREET, head) or (may_be_abroad and shows_some(STREET_AND_HOUSE, head))


def lists_ages(small):
    """Tell whether sexes and ages stand beside each other in the first bytes of a text, as of people in a table."""
    return shows_some(SEX_AND_AGE, small[:LABELS_BYTES])


def shows_some(form, head):
    """Tell whether what a pattern is of stands often enough in the first bytes of a text."""
    return sum(1 for _ in zip(range(FEWEST_HOUSES), form.finditer(head))) == FEWEST_HOUSES
