"""Columns that tell of people only beside others: homes beside names, secrets beside addresses of mail."""

import re

from scanner.collectors.python.tables.columns import Column
from scanner.collectors.python.tables.filled import filled_cells
from scanner.collectors.python.tables.other_homes import are_bare_streets, is_other_street
from scanner.collectors.python.tables.rules import NAMES
from scanner.collectors.python.words.cell_values import (
    ENOUGH,
    LETTERS,
    MOSTLY,
    NEARLY_ALL,
    are_organisations,
    is_name,
    reaches,
)
from scanner.collectors.python.words.dictionary import STREETS
from scanner.collectors.python.words.headers import GENERATED, header_kind, words

HOME = re.compile(r"[0-9]{1,5}[A-Za-z]?(?:[/-][0-9]{1,4}[A-Za-z]?)?,? [A-Za-z\u00c0-\u024f]")
SHORT_STREETS_TEXT = """
ave av blvd cir cct cres crt ct dr hwy ln pde pkwy pl rd sq st str tce ter trl branch bridge brook camp canyon center
club common course creek dam divide falls ferry field fields flat flats ford forest forge forks fort garden glen glens
haven hills isle key lake lakes light locks mill mills mission neck oval pass pike pine pines point points radial
river rue run spring station trace union wall well wells
"""
SHORT_STREETS = STREETS.union(SHORT_STREETS_TEXT.split())
HOME_LAST = re.compile(
    r"[A-Za-z\u00c0-\u024f].*[a-z\u00c0-\u024f][.,]{0,2} [0-9]{1,5} ?[A-Za-z]?"
    r"(?:[/-][0-9]{1,4})?[A-Za-z]?(?:,? .{1,20})?\Z"
)
POST_BOX = re.compile(
    r"\A(?:[Pp]\.? ?[Oo]\.? ?[Bb]ox|[Pp]ost [Oo]ffice [Bb]ox|Private Bag|B\.?P\.?|Postfach|Postbus|Postboks"
    r"|(?:Apartado|Apdo\.?|Casilla|Caixa|Casella)(?: de)?(?: [Cc]orreos?| [Pp]ostale?)?) [0-9]{1,6}(?:,? .{1,40})?\Z"
)
"""Where letters are held for somebody, and a town behind it."""
FLAT_AHEAD = re.compile(
    r"\A(?:[Ff]lat|[Uu]nit|[Ss]tudio|[Aa]pt\.?|[Aa]partment|[Ss]uite) [0-9]{1,4}[A-Za-z]?,? (?=[0-9A-Z])"
)
STREET_STEMS_TEXT = """
strasse straße str weg gasse gässchen platz allee ufer damm straat laan plein gracht singel steeg dreef gatan gade vej
vägen stigen gränd torget torg veien vegen gata katu
"""
STREET_STEMS = tuple(STREET_STEMS_TEXT.split())
STREET_STARTS_TEXT = """
rue avenue boulevard bd chemin place allée impasse quai cours route via viale corso piazza strada vicolo contrada largo
borgo calle avenida avda paseo ronda camino plaza carrera cuesta glorieta pasaje callejón rua travessa praça alameda
rodovia estrada ulica ul aleja al plac pl osiedle os
"""
STREET_STARTS = frozenset(STREET_STARTS_TEXT.split())
FEWEST_HOMES, HOME_CHARACTERS = 5, 60
DIFFERENT, UNLIKE, FEWEST_UNLIKE, FEWEST_ENDS = 0.1, 0.2, 10, 3
"""Share of last names, and of whole names, that are different, at least; so many different names are enough, and end
with so many words."""
HOUSE_TEXT = """
house flat apartment apt дом дома д квартира квартиры кв будинок domu dom mieszkania lokalu popisné popisne čp cp č
hausnr hausnummer hnr wohnung numero número civico interno piso puerta huisnummer huisnr husnummer husnr gatenummer no
"""
HOUSE_WORDS = frozenset(HOUSE_TEXT.split())
HOUSE_NUMBER = re.compile(r"[0-9]{1,5} ?[^\W\d_]?(?:[/-][0-9]{1,4}[^\W\d_]?)?\Z")
"""What is said of the house over a column beside that of the street, and how it stands there."""
PLAIN_KINDS = frozenset(("", "full_name", "forename", "postcode"))
"""Of tables of shops, agents and places too."""
UNITED = ("united states", "united kingdom", "united arab")
"""How the names of states begin that look like those of firms."""
BESIDE = 2
"""Columns between a first name and the last name at most, less one: an initial may stand there."""
HASH = re.compile(
    r"(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{56}|[0-9a-f]{64}|[0-9a-f]{128}|[0-9A-F]{32}|[0-9A-F]{40}|\*[0-9A-F]{40}"
    r"|\$[0-9a-zA-Z]{1,12}\$[./$=,0-9A-Za-z+-]{16,120}|\{[A-Z0-9]{3,8}\}[0-9A-Za-z+/=]{16,100})\Z"
)
"""As passwords are kept: MD5, SHA, that of MySQL, crypt's and those of directories."""
MACHINE = re.compile(r"(?:[0-9]{1,3}\.){3}[0-9]{1,3}\Z|[0-9a-fA-F]{1,4}(?::[0-9a-fA-F]{0,4}){3,7}\Z")
EACH_ITS_OWN = 0.9
"""Share of addresses of mail that are different: who commits or writes comes again and again."""
SCORE = re.compile(r"(?:1/2-1/2|[0-9]{1,3} ?[-:] ?[0-9]{1,3})\Z")
"""How a game ended."""
KEPT_PASSWORD, ANY_PASSWORD = re.compile(r"(?=[^0-9]*[0-9])[^ \t\r\n/]{4,64}\Z"), re.compile(r"[^ \t\r\n/]{4,64}\Z")
CRYPTED = re.compile(r"\$(?:2[abxy]|[156y]|argon2id?)\$[./$=,0-9A-Za-z+-]{20,120}\Z")
"""As only passwords are kept; other hashes are of files as well."""
PASSWORDS_TEXT = """
password passwords passwd pass pwd passwort kennwort passe mdp contraseña contrasena senha hasło haslo wachtwoord heslo
lösenord adgangskode passord salasana jelszó parola şifre sifre пароль sandi
"""
PASSWORD_WORDS = frozenset(PASSWORDS_TEXT.split())
MAKERS_TEXT = "author authors commit commits committer library maintainer maintainers module package packages repo"
MAKERS_OF = frozenset(MAKERS_TEXT.split())
"""Words over tables of what somebody made, with the names and the addresses of mail of those who did."""
SECRETS = (("password_hash", HASH.match, NEARLY_ALL), ("ip_address", MACHINE.match, NEARLY_ALL))
PASSWORDS = (*SECRETS, ("password", KEPT_PASSWORD.match, MOSTLY))
"""Kind, what a cell is, and the share of cells that must be it."""


def with_unnamed(columns, header, rows):
    """Return the columns, those that tell of people beside others taken for what they are."""
    found = with_homes(with_secrets(columns, header, rows), header, rows)
    return with_streets(without_games(found, header, rows), header, rows)


def with_streets(columns, header, rows):
    """Return the columns, a street beside the number of the house taken for the address of those who are named."""
    if not any(one.kind in NAMES and one.sure for one in columns):
        return columns
    for n, (one, cell) in enumerate(zip(columns[:-1], header)):
        is_open = not one.kind or (one.kind in NAMES and not one.sure)
        if is_open and header_kind(cell) == "address" and is_house(header[n + 1 :], filled_cells(rows, n + 1)):
            return (*columns[:n], Column("address", False), *columns[n + 1 :])
    return columns


def is_house(header, values):
    """Tell whether the first of these headers is of houses, and the values below it are."""
    return (
        not HOUSE_WORDS.isdisjoint(words(header[0]).split(" ") if header else ())
        and len(values) >= FEWEST_HOMES
        and reaches(HOUSE_NUMBER.match, values, NEARLY_ALL)
    )


def without_games(columns, header, rows):
    """Return the columns that nobody named, dates taken for no births beside results of games."""
    births = [one.kind for one in columns].count("date_of_birth")
    if not births or any(words(cell) for cell in header):
        return columns
    cells = (filled_cells(rows, n) for n, one in enumerate(columns) if not one.kind)
    if not any(len(values) >= FEWEST_HOMES and reaches(SCORE.match, values, NEARLY_ALL) for values in cells):
        return columns
    return tuple(Column("", False) if one.kind == "date_of_birth" else one for one in columns)


def with_secrets(columns, header, rows):
    """Return the columns, hashes of passwords and addresses of machines beside mail addresses of people told.

    Beside names those that a header says to be passwords.
    """
    mails = [n for n, one in enumerate(columns) if one.kind == "email" and one.sure]
    mail = filled_cells(rows, mails[0]) if len(mails) == 1 else []
    is_mailed = len(mail) >= FEWEST_HOMES and len(set(mail)) >= EACH_ITS_OWN * len(mail)
    if not is_mailed and not any(one.kind in NAMES and one.sure for one in columns):
        return columns
    found = list(columns)
    for n, one in enumerate(columns):
        values = filled_cells(rows, n) if not one.kind else []
        said = PASSWORD_WORDS.intersection(words(header[n]).split(" ")) if n < len(header) else ()
        is_asked = len(values) >= FEWEST_HOMES and (is_mailed or (said and reaches(LETTERS.search, values, MOSTLY)))
        for kind, test, least in reversed(PASSWORDS if said else SECRETS) if is_asked else ():
            if reaches(test, values, least) and len(set(values)) > MOSTLY * len(values):
                found[n] = Column(kind, False)
        if not found[n].kind and len(values) >= FEWEST_HOMES:
            found[n] = secret_of_named(columns, values, said)
    return tuple(found)


def secret_of_named(columns, values, said):
    """Return the Column of what those sign in with who are named: as crypt keeps it, or said to be their password.

    Beside first and last names this may be any word, and all may have the same.
    """
    kinds = {one.kind for one in columns if one.sure}
    is_apart = {"forename", "surname"}.issubset(kinds)
    if (is_apart or "full_name" in kinds) and reaches(CRYPTED.match, values, NEARLY_ALL):
        return Column("password_hash", False)
    is_secret = said and is_apart and reaches(ANY_PASSWORD.match, values, NEARLY_ALL)
    return Column("password" if is_secret else "", False)


TOLD_SURNAME = Column("surname", True)
"""As one beside initials is."""


def with_homes(columns, header, rows):
    """Return the columns that nobody named, streets beside the names of people taken for addresses."""
    if any(not GENERATED.match(words(cell)) for cell in header):
        return columns
    names = [n for n, one in enumerate(columns) if one.kind == "full_name" or one == TOLD_SURNAME]
    last = surname_beside(columns, rows) if not names else None
    if not names and last is None:
        return columns
    found = list(columns)
    homes = [n for n, one in enumerate(columns) if not one.kind and n != last and are_homes(filled_cells(rows, n))]
    if are_of_many(columns, names or [last], rows):
        for n in homes[:1]:
            found[n] = Column("address", False)
        if homes and last is not None:
            found[last] = Column("surname", True)
    elif all(one.kind in PLAIN_KINDS for one in columns):
        found = [Column(one.kind, False) for one in columns]
    return tuple(found)


def are_of_many(columns, names, rows):
    """Tell whether the names of a table differ, and none of its columns holds those of firms: no chain, no agents.

    Farms and lodges differ, and all end with one word.
    """
    several = set(zip(*[[row[n].strip() if n < len(row) else "" for row in rows] for n in names]))
    bare = [n for n, one in enumerate(columns) if not one.kind and n not in names]
    if len(several) >= FEWEST_UNLIKE and len({one[0].rpartition(" ")[2] for one in several}) < FEWEST_ENDS:
        return False
    return len(several) >= min(FEWEST_UNLIKE, UNLIKE * len(rows)) and not any(
        are_firms(filled_cells(rows, n)) for n in bare
    )


def are_firms(values):
    """Tell whether cells name firms, and are no streets."""
    values = [value for value in values if not value.lower().startswith(UNITED)]
    return bool(values) and not are_homes(values) and are_organisations(values)


def surname_beside(columns, rows):
    """Return the number of the column of last names near a column of first names, or None."""
    for n in (n for n, one in enumerate(columns) if one.kind == "forename"):
        for m in range(max(0, n - BESIDE), min(len(columns), n + BESIDE + 1)):
            if m != n and not columns[m].kind and are_last_names(filled_cells(rows, m)):
                return m
    return None


def are_last_names(values):
    """Tell whether cells are single words in letters, not the same few again and again."""
    return (
        len(values) >= FEWEST_HOMES
        and reaches(is_last_name, values, NEARLY_ALL)
        and len(set(values)) >= DIFFERENT * len(values)
    )


def is_last_name(text):
    """Tell whether a text is one word of some letters."""
    return len(text) >= 2 and " " not in text and is_name(text)


def are_homes(values):
    """Tell whether most of some cells are streets, with their house or without."""
    return len(values) >= FEWEST_HOMES and (reaches(is_in_street, values, ENOUGH) or are_bare_streets(values))


def is_in_street(text):
    """Tell whether a text is a street, mostly with its house before or behind it, or a box at a post office."""
    text = FLAT_AHEAD.sub("", text[:HOME_CHARACTERS])
    if POST_BOX.match(text) or is_other_street(text):
        return True
    found = LETTERS.findall(text.lower())
    if len(found) > 1 and HOME.match(text):
        return not SHORT_STREETS.isdisjoint(found[1:]) or found[0] in STREET_STARTS
    if HOME_LAST.match(text) and (
        found[0].endswith(STREET_STEMS) or found[-1].endswith(STREET_STEMS) or found[0] in STREET_STARTS
    ):
        return True  # else a box or a flat may stand before the house: P.O. Box 521, 7327 Vel Street
    return len(found) > 1 and found[-1] in STREETS and text.lower().rstrip(".").endswith(found[-1])
