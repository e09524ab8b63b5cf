"""Words over columns with one slip of the fingers: firtsname, surnmae, date_of_brith, telephne, birthddate.

Two letters that changed places, one that is too many, or one that is missing of a long word. One letter for another
makes other words: birthrate, listname.
"""

MEANT_TEXT = """
dateofbirth birthdate birthday firstname forename givenname lastname familyname surname fullname telephone
"""
MEANT = MEANT_TEXT.split()
LONG_MEANT = 8
"""Letters of a word of which one may be missing."""
OTHER_MEANT = frozenset(("latname", "username"))
"""A name in Latin, say."""
SLIP_LETTERS = tuple("".join(sorted(word)) for word in ("name", "birth", "first", "given", "family"))
"""The letters of words that may be mistyped within several."""


def meant_by(words):
    """Return the word that is meant by small ones with blanks between them, where they are one slip away; else ''."""
    typed = words.replace(" ", "")
    if len(typed) < min(map(len, MEANT)) or typed in OTHER_MEANT:
        return ""
    return next((word for word in MEANT if word[0] == typed[0] and is_slip(typed, word)), "")


def is_slip(typed, word):
    """Tell whether one slip makes another word of a word."""
    longer, shorter = (typed, word) if len(typed) > len(word) else (word, typed)
    at = next((n for n, sign in enumerate(shorter) if sign != longer[n]), len(shorter))
    if len(longer) == len(shorter):
        changed = longer[at : at + 2]
        return len(changed) > 1 and shorter[at:] == changed[1] + changed[0] + longer[at + 2 :]
    is_long = typed is longer or len(word) >= LONG_MEANT
    return is_long and len(longer) == len(shorter) + 1 and longer[at + 1 :] == shorter[at:]


def may_be_meant(word):
    """Tell whether a small word may be a mistyped one, or one of several."""
    return "".join(sorted(word)) in SLIP_LETTERS or meant_by(word) != ""
