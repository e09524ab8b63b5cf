"""Words over columns that run together, as in old databases: CUSTNAME, FIRSTNAM, HIREDATE, and CONTACTNAM cut at ten.

Each must be known by itself: the last says what stands below, those before it whose or of what it is. In other
languages a word for names stands before or behind one for people: PRENUMEPACIENT, nomecliente, kundenvorname.
"""

from scanner.collectors.python.words.dictionary import EVENTS, NOT_PEOPLE, NUMBERED_THINGS, PUBLIC, THINGS
from scanner.collectors.python.words.humans import NAMED, PARTIES

SHORTEST_TOGETHER, SHORTEST_WORD = 6, 3
OLD_LENGTH, SHORTEST_CUT = 10, 2
"""Letters to which old databases cut the name of a column, and those that are left of its last word at least."""
TAILS_TEXT = """
name date birth phone telephone mobile email mail address postcode zip number no surname forename initials birthday
street names dob born nme nbr first last
"""
TAILS = {tail[:n]: tail for tail in reversed(TAILS_TEXT.split()) for n in range(SHORTEST_CUT, len(tail) + 1)}
"""The last word, or how it begins -> the word."""
SHORTENED = {"nme": "name", "nbr": "number"}
TAIL_ENDS = frozenset(tail[-SHORTEST_CUT:] for tail in TAILS)
WHOLE_TAILS = frozenset(("no",))
HEADS_TEXT = """
addr address billing birth cell day delivery due email emergency end entry evening expiry family fax first full given
hire home house issue join joining last legal line mail mailing maiden middle mobile order pat pers personal phone post
postal primary private release report residential sale second ship start street stud tel telephone test visit work
"""
HEADS = frozenset(HEADS_TEXT.split()) | PARTIES | EVENTS | NOT_PEOPLE | NUMBERED_THINGS | THINGS
NAMES_TEXT = """
prenume nume prenoms prénom prenom nom apellidos apellido nombre cognome nome sobrenome imie imię nazwisko jmeno jméno
prijmeni příjmení vorname nachname voornaam achternaam naam fornavn etternavn efternavn navn nama
"""
JOINED_NAMES = tuple(NAMES_TEXT.split())
NAME_STARTS = frozenset(name[:SHORTEST_CUT] for name in JOINED_NAMES)
NAME_STOPS = frozenset(name[-SHORTEST_CUT:] for name in JOINED_NAMES)
KNOWN_TOGETHER = NOT_PEOPLE | EVENTS | THINGS | NUMBERED_THINGS | PARTIES | PUBLIC


def parted(word):
    """Return the words that run together in one with a blank between them, or it as it is."""
    is_tailed = word[-SHORTEST_CUT:] in TAIL_ENDS
    may_name = word[:SHORTEST_CUT] in NAME_STARTS or word[-SHORTEST_CUT:] in NAME_STOPS
    if not (is_tailed or may_name) or len(word) < SHORTEST_TOGETHER or not word.isalpha() or word in KNOWN_TOGETHER:
        return word
    named = may_name and beside_people(word)
    if named or not is_tailed:
        return named or word
    least = SHORTEST_CUT if len(word) == OLD_LENGTH else SHORTEST_WORD
    for at in range(SHORTEST_WORD, len(word) - SHORTEST_CUT + 1):
        tail = TAILS.get(word[at:], "")
        head = heads_of(word[:at]) if tail and (len(word) - at >= least or word[at:] in WHOLE_TAILS) else ""
        if head:
            return head + " " + SHORTENED.get(tail, tail)
    return word


def beside_people(word):
    """Return a word for names and one for people that run together with a blank between them, or ''."""
    for name in JOINED_NAMES:
        if word.startswith(name) and word[len(name) :] in NAMED:
            return name + " " + word[len(name) :]
        if word.endswith(name) and word[: -len(name)] in NAMED:
            return word[: -len(name)] + " " + name
    return ""


def heads_of(word):
    """Return one or two known words in one with a blank between them, or ''."""
    if word in HEADS:
        return word
    for at in range(SHORTEST_WORD, len(word) - SHORTEST_WORD + 1):
        if word[:at] in HEADS and word[at:] in HEADS:
            return word[:at] + " " + word[at:]
    return ""
