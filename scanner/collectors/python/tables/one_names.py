"""Names of one word below a bare `name`: people's where each has mail, a telephone or a home, or says of himself.

Towns, schools, shops and pets are called by one word, too. So most names must be known beside a telephone or a home;
beside mail they may be unknown where the boxes are private; and beside a sex or the age of grown-ups few need be.
"""

import re
from itertools import zip_longest

from scanner.collectors.python.tables.columns import Column
from scanner.collectors.python.tables.filled import filled_cells
from scanner.collectors.python.tables.lettered import are_like_names
from scanner.collectors.python.tables.life_facts import YEARS_OLD, behaves_as
from scanner.collectors.python.tables.lives import GROWN, LIFE_KIND, is_known_to_all
from scanner.collectors.python.tables.rules import ACCOUNT_DAY, rule_for
from scanner.collectors.python.tables.typed_columns import BARE_FORENAMES, UNSURE_NAMES, is_bare
from scanner.collectors.python.tables.unnamed import (
    EACH_ITS_OWN,
    KEPT_PASSWORD,
    MAKERS_OF,
    PASSWORD_WORDS,
    are_last_names,
)
from scanner.collectors.python.values.dates import parse_date, parse_told_birth
from scanner.collectors.python.values.signs import is_digits
from scanner.collectors.python.words.cell_values import (
    DIGITS,
    LETTERS,
    MOSTLY,
    NEARLY_ALL,
    are_organisations,
    has_known_name,
    is_desk,
    reaches,
    share,
)
from scanner.collectors.python.words.headers import words
from scanner.collectors.python.words.life_words import life_topic, speaks_of
from scanner.collectors.python.words.list_words import PET_WORDS, SHOPS, USERS
from scanner.collectors.python.words.name_letters import letters_of_names

FEWEST_ONE_WORD = 10
KNOWN_BESIDE_MAIL, KNOWN_ALONE, KNOWN_IN_PROFILES = 0.45, 0.75, 0.2
"""Share of names that are known beside mail, beside nothing but a telephone or a home, and beside looks or hobbies."""
LETTERS_BESIDE_MAIL, LETTERS_BESIDE_LIVES, WHOLE_LIKE_NAMES = 0.1, 0.5, 0.8
"""What the letters of names that nobody knows come to beside private mail, beside what is told of lives, and those of
whole names in both cases."""
PRIVATE_TEXT = """
gmail googlemail yahoo hotmail outlook live icloud aol gmx protonmail proton yandex rambler qq 163 126 naver libero
orange wanadoo wp o2 interia seznam rediffmail uol ukr mail.ru bk.ru inbox.ru list.ru mail.com web.de free.fr me.com
"""
PRIVATE = frozenset(PRIVATE_TEXT.split())
"""Where people have mail of their own: the first part of the domain, or all of it."""
OTHERS_TEXT = """
website site web homepage cuisine capacity opening population mascot breed pet animal latitude longitude version license
licence
"""
OF_OTHERS = MAKERS_OF.union(OTHERS_TEXT.split(), SHOPS)
"""Words over columns of lists of shops, places and pets, or of what somebody made."""
LIKE_LOGIN, MOST_LIKE_LOGINS = re.compile(r"[A-Za-z._-]+[0-9]*\Z"), 0.8
"""A word that may have a number behind it, and the share of them that makes a column one of logins."""
FEW_FLAGS, DESKS_AMONG = 3, 0.2
"""Different words that stand beside the day of an account at most, and the share of mail that is of desks."""
PROFILE_TEXT = "about avatar bio biography foto hobbies hobby image interests photo picture profile"
PROFILE = frozenset(PROFILE_TEXT.split())
"""Words over what people say and show of themselves."""
OF_FOLK_ALONE = frozenset(("pay", "crime", "custody", "origin"))
"""What no pet and no storm has of its own."""


def with_one_names(columns, header, rows):
    """Return the columns, words under a bare `name` taken for names beside what each of them has for himself."""
    bare = [n for n, one in enumerate(columns[: len(header)]) if is_open(one, header[n])]
    if len(bare) != 1 or rule_for(columns) is not None or is_of_no_people(header):
        return columns
    names = filled_cells(rows, bare[0])
    different = list(dict.fromkeys(names))
    if len(different) < FEWEST_ONE_WORD or are_organisations(different):
        return columns
    if not are_last_names(names) and not are_like_names(names, WHOLE_LIKE_NAMES):
        return columns
    facts = {life_topic(cell): n for n, cell in enumerate(header) if is_fact(life_topic(cell), rows, n)}
    is_young = "age" in facts and share(is_of_age, filled_cells(rows, facts["age"])) < MOSTLY
    if is_young or not are_somebody(columns, header, rows, different, facts):
        return columns
    return tuple(
        Column("full_name", True) if n == bare[0] else Column(LIFE_KIND, True) if n in facts.values() else one
        for n, one in enumerate(columns)
    )


def with_users(columns, header, rows):
    """Return the columns, names by which people sign in told beside private mail of their own, passwords beside any.

    And the day of an account beside mail alone.
    """
    mails = [n for n, one in enumerate(columns) if one.kind == "email"]
    mail = filled_cells(rows, mails[0]) if len(mails) == 1 and not rule_for(columns) else []
    if len(mail) < max(FEWEST_ONE_WORD, MOSTLY * len(rows)) or not are_boxes(mail) or is_of_no_people(header):
        return columns
    boxes = {one.lower().partition("@")[0].rstrip(DIGITS) for one in mail}
    is_each = len(set(mail)) >= EACH_ITS_OWN * len(mail) and len(boxes) >= FEWEST_ONE_WORD
    if not is_each:
        return columns
    is_own = columns[mails[0]].sure or reaches(is_private_mail, mail, MOSTLY)
    is_bare = not any(map(words, header))
    found = list(columns)
    for n, (one, cell) in enumerate(zip_longest(columns, header[: len(columns)], fillvalue="")):
        said = words(cell)
        is_user = is_own and said.replace(" ", "") in USERS
        is_secret = not PASSWORD_WORDS.isdisjoint(said.split(" ")) or (is_bare and are_mixed(filled_cells(rows, n)))
        if not one.kind and (is_user or is_secret) and sign_in_apart(rows, n):
            found[n] = Column("user_name" if is_user else "password", False)
    if not is_bare and share(is_desk_mail, mail) < DESKS_AMONG:
        found = with_account_days(found, mails[0], header, rows)
    return tuple(found)


def are_mixed(values):
    """Tell whether most cells are of letters and digits, as passwords are without a header, and no logins."""
    is_kept = bool(values) and reaches(lambda one: KEPT_PASSWORD.match(one) and LETTERS.search(one), values, MOSTLY)
    return is_kept and share(LIKE_LOGIN.match, values) < MOST_LIKE_LOGINS


def is_desk_mail(mail):
    """Tell whether an address of mail is of a desk or a firm."""
    return is_desk(mail.partition("@")[0])


def is_day(text):
    """Tell whether a text is a date that is written as such."""
    return not is_digits(text) and parse_date(text) is not None


def is_moment(text):
    """Tell whether a text is a date, or seconds since 1970."""
    return (parse_date(text) or parse_told_birth(text)) is not None


def are_days(header, values):
    """Tell whether cells are dates that are written as such, or seconds since 1970 below a word for what happened."""
    is_told = any(token.endswith("ed") for cell in header for token in words(cell).split(" "))
    return reaches(is_moment if is_told else is_day, values, NEARLY_ALL)


def with_account_days(columns, mail, header, rows):
    """Return the columns, the first of days told where beside mail stand days, numbers and a few words alone."""
    others = [(n, filled_cells(rows, n)) for n, one in enumerate(columns) if n != mail]
    days = [n for n, values in others if values and not columns[n].kind and are_days(header[n : n + 1], values)]
    is_plain = all(n in days or len(set(values)) <= FEW_FLAGS or reaches(is_digits, values, 1) for n, values in others)
    return [Column(ACCOUNT_DAY, False) if is_plain and n in days[:1] else one for n, one in enumerate(columns)]


def sign_in_apart(rows, n):
    """Tell whether the cells of a column are words without blanks that differ."""
    values = filled_cells(rows, n)
    is_each = len(values) >= FEWEST_ONE_WORD and len(set(values)) >= EACH_ITS_OWN * len(values)
    return is_each and not reaches(has_blank, values, KNOWN_IN_PROFILES)


def has_blank(text):
    """Tell whether a text has several words."""
    return " " in text


def is_open(column, header):
    """Tell whether a column may hold names of one word: a header says `name`, perhaps whose, and no more is told."""
    return column.kind in UNSURE_NAMES and not column.sure and is_bare(header, BARE_FORENAMES)


def is_of_no_people(header):
    """Tell whether a header is of those known to all, of pets, things or shops, or of what somebody made."""
    said = [words(cell).split(" ") for cell in header]
    are_others = any(found[0] in PET_WORDS or not OF_OTHERS.isdisjoint(found) for found in said)
    return are_others or is_known_to_all(header, ())


def is_fact(topic, rows, n):
    """Tell whether a column says sexes or ages, as its header has it."""
    return topic in {"age", "sex"} and behaves_as(topic, filled_cells(rows, n), len(rows))


def is_of_age(text):
    """Tell whether a text is as many years as no pet lives."""
    found = YEARS_OLD.match(text)
    return found is not None and int(found.group(1)) >= GROWN


def are_somebody(columns, header, rows, different, facts):
    """Tell whether enough is told of those with these different names, and each has it for himself."""
    known, letters = share(has_known_name, different), letters_of_names(different)
    letters -= share(str.islower, different)
    is_told = bool(facts) and (known >= KNOWN_BESIDE_MAIL or letters >= LETTERS_BESIDE_LIVES)
    for n, one in enumerate(columns):
        cells = filled_cells(rows, n) if one.kind in {"email", "phone", "address"} else []
        if len(cells) < max(FEWEST_ONE_WORD, MOSTLY * len(rows)) or len(set(cells)) < EACH_ITS_OWN * len(cells):
            continue
        if known >= KNOWN_ALONE or is_told:
            return one.kind != "email" or are_boxes(cells)
        if one.kind == "email" and are_boxes(cells):
            is_private = letters >= LETTERS_BESIDE_MAIL and (one.sure or reaches(is_private_mail, cells, MOSTLY))
            return known >= KNOWN_BESIDE_MAIL or is_private
    is_shown = any(speaks_of(cell, PROFILE) for cell in header) and known >= KNOWN_IN_PROFILES
    return is_told and "age" in facts and (is_shown or ("sex" in facts and is_of_folk_alone(header, rows)))


def is_of_folk_alone(header, rows):
    """Tell whether what is said besides is said of people alone, beside ages and sexes: pay, an offence, a creed."""
    topics = [(n, life_topic(cell)) for n, cell in enumerate(header)]
    return any(topic in OF_FOLK_ALONE and behaves_as(topic, filled_cells(rows, n), len(rows)) for n, topic in topics)


def are_boxes(mails):
    """Tell whether few addresses of mail are of desks and firms."""
    return share(is_desk, [mail.partition("@")[0] for mail in mails]) < MOSTLY


def is_private_mail(mail):
    """Tell whether an address of mail is one of those that people have for themselves."""
    domain = mail.rpartition("@")[2].lower()
    return domain in PRIVATE or domain.partition(".")[0] in PRIVATE
