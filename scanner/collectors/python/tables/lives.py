"""Names of people beside what is said of their lives alone: age and sex, post and pay, offence and cell, accounts.

What stands below a header must behave as it says, and first names must be among the names. Some topics tell enough by
themselves, of the others there must be two, or one beside a word such as patient. Lists of players, actors, politicians
and of the dead are known to all, by a word over a column or by their posts.
"""

import re

from scanner.collectors.python.tables.columns import Column, are_initialled_parties
from scanner.collectors.python.tables.eastern_names import are_eastern_names
from scanner.collectors.python.tables.filled import filled_cells
from scanner.collectors.python.tables.lettered import are_lettered, are_like_names
from scanner.collectors.python.tables.life_facts import (
    HEAVY_TOPICS,
    YEARS_OLD,
    are_forms,
    are_renowned,
    behaves_as,
    weight_of,
)
from scanner.collectors.python.tables.long_dead import DEATH_WORDS, are_of_long_ago
from scanner.collectors.python.tables.rules import INITIAL, NAMES, REACHED_ALONE, rule_for
from scanner.collectors.python.tables.typed_columns import BARE_FORENAMES, PUBLIC_KINDS
from scanner.collectors.python.words.cell_values import (
    ENOUGH,
    KNOWN_NAMES,
    are_organisations,
    has_known_name,
    is_two_words,
    share,
)
from scanner.collectors.python.words.dictionary import HUMANS
from scanner.collectors.python.words.headers import BARE_NAMES, SAYS_NAME, SAYS_NUMBER, dates_event, header_kind, words
from scanner.collectors.python.words.life_words import (
    CONTEST,
    LOOKS,
    RACE,
    is_named_after,
    is_of_famed,
    is_of_folk,
    is_of_renown,
    is_own_number,
    life_topic,
    says_maker,
    speaks_of,
)
from scanner.collectors.python.words.table_topics import lists_articles, lists_public, lists_things, numbers_things

LIFE_KIND = "personal_fact"
NAMED_ALONE = NAMES | INITIAL
"""Kinds of lists that say who somebody is, and no more."""
UNTYPED_KINDS = frozenset(("", "bank_account"))
"""Kinds of column that no other rule needs beside names."""
LONE, PUBLIC_TOPICS = {"forename"}, frozenset(("post", "nation"))
"""First names alone; topics by which those known to all are told."""
CALLED_TOPICS = frozenset(("pay", "crime", "custody", "health"))
"""Beside first names alone these are of people: pets, storms and robots have ages, sexes and posts as well."""
NAMED_APART = frozenset(("forename", "surname"))
AMOUNT_TOPICS, ROW_NUMBERS = frozenset(("pay", "money", "loyalty")), SAYS_NUMBER - {""}
"""Topics whose values may look like years, and words over the numbers of rows, which may as well."""
SHORT_NUMBER = re.compile(r"[a-z]{1,4}(?:no|nr|num|id)\Z")
"""The same run together with what is numbered: eno, deptno."""
APART_TOPICS = frozenset(("age", "sex", "school", "study", "form", "kin"))
"""Two columns of names, or one of full names, are as much as a topic beside one of these: committees have posts."""
OF_RACES = frozenset(("age", "sex"))
"""Topics that lists of runners have, too."""
PERSONAL_TOPICS = OF_RACES | {"pay", "health", "school", "custody", "crime"}
"""Topics beside which whole names are believed by the words over them."""
LIKE_SOMEBODY, LIKE_MANY, UNLIKE_ANY = 0.5, 0.8, 9
"""What the letters of names that nobody knows come to, at least, where the words over them say no more than `name`
beside ages and sexes, and beside other facts; and what those of no names do."""
PATRONYMIC = re.compile(r"(?:[вчь]ич|[внч]на|[vh]ich|[vh]na)\b", re.IGNORECASE)
"""How the third part of names ends in Russia and Ukraine: lists of those known to all have none of them."""
FEWEST_AGED, DIFFERENT_AGED, GROWN = 10, 0.9, 18
"""Names beside ages alone, the share of them that differ, and the years that one at least is old: no horse is."""
ENOUGH_TOLD, LONE_SURNAMES = 2, 3
"""What the topics must come to, and where there are last names alone."""
FEWEST_IN_LIVES, KNOWN_WHERE_BARE, KNOWN_IN_LIGHT, DIFFERENT_IN_LIGHT = 3, 0.3, 0.45, 0.5
"""Different names; the share of them with a first name that is known below a bare `name`, and where no topic is heavy;
the share of names that differ there."""


def with_lives(given, header, rows):
    """Return the columns, what is said of the lives of those who are named taken for that where it is enough."""
    columns = with_called(with_little_known(given, header, rows), header)
    named = [n for n, one in enumerate(columns) if one.kind in NAMES and one.sure and n < len(header)]
    whose = [n for n in named if is_of_folk(header[n])]
    if not named or rule_for(columns) is not None or not (whose or any(map(life_topic, header))):
        return given
    if is_known_to_all(header, [header[n] for n in named]):
        return given
    told = told_of(columns, header, rows, whose)
    if not says_enough(columns, header, rows, named, told):
        return given
    others = (n for n, one in enumerate(columns) if is_untyped(one) and told.get(n) not in AMOUNT_TOPICS)
    dated = (n for n in others if not any(map(says_number, header[n : n + 1])))
    if any(are_of_long_ago(filled_cells(rows, n)) for n in dated) or any(
        are_renowned(filled_cells(rows, n)) for n in told if told[n] in PUBLIC_TOPICS
    ):
        return given
    return tuple(Column(LIFE_KIND, True) if n in told else one for n, one in enumerate(columns))


def with_little_known(columns, header, rows):
    """Return the columns, names of which too few are known told by their letters below a bare `name` beside folk.

    Beside what tells much of lives none of them need be known, nor below a word that says which people these are.
    """
    if any(one.kind in NAMES for one in columns):
        return columns
    is_folk, least = any(map(is_of_folk, header)), least_like([life_topic(cell) for cell in header], header)
    if least == UNLIKE_ANY and not is_folk and not any(map(names_humans, header)):
        return columns
    return [
        Column("full_name", True)
        if not one.kind
        and n < len(header)
        and (header_kind(header[n]) == "person" or words(header[n]) in BARE_FORENAMES)
        and (
            (is_folk and are_lettered(filled_cells(rows, n), False))
            or are_eastern_names(filled_cells(rows, n))
            or are_like_names(filled_cells(rows, n), min(least, LIKE_SOMEBODY) if names_humans(header[n]) else least)
        )
        else one
        for n, one in enumerate(columns)
    ]


def least_like(topics, header):
    """Return what the letters of names that nobody knows must come to below a bare `name` beside these topics.

    Or beside numbers by which a header says that people are told apart.
    """
    if OF_RACES.issubset(topics):
        return LIKE_SOMEBODY
    is_told = topics.count("school") > 1 or not HEAVY_TOPICS.isdisjoint(topics) or any(map(is_own_number, header))
    return LIKE_MANY if is_told else UNLIKE_ANY


def with_called(columns, header):
    """Return the columns, first names below a bare `name` taken for all that a list calls its people."""
    return [
        Column("forename", True)
        if one.kind == "forename" and n < len(header) and header_kind(header[n]) == "person"
        else one
        for n, one in enumerate(columns)
    ]


def says_number(header):
    """Tell whether a header says that rows are numbered below it: emp no, eno."""
    found = words(header).split(" ")
    return not ROW_NUMBERS.isdisjoint(found) or any(SHORT_NUMBER.match(word) for word in found)


def told_of(columns, header, rows, whose):
    """Return {number: topic} of what columns say of lives.

    Where the word over the names says whose they are and nothing else is known, it is the first column beside them,
    but for lists of what was ordered or handed out.
    """
    told = {}
    for n, topic in topics_of(columns, header):
        cells = filled_cells(rows, n)
        if behaves_as(topic, cells, len(rows)):
            told[n] = "form" if topic in {"school", "study"} and are_forms(cells) else topic
    if told or not whose or numbers_things(header) or any(map(dates_event, header)):
        return told
    beside = [n for n, one in enumerate(columns[: len(header)]) if not one.kind and filled_cells(rows, n)]
    return dict.fromkeys(beside[:1], "")


def topics_of(columns, header):
    """Return [(number, topic)] of the columns that say something of a life and nothing else."""
    said = enumerate(header[: len(columns)])
    found = [(n, life_topic(cell)) for n, cell in said if is_untyped(columns[n])]
    return [(n, topic) for n, topic in found if topic]


def is_untyped(column):
    """Tell whether no other rule needs a column: nor do words below one of a life that are names, too."""
    return column.kind in UNTYPED_KINDS or (column.kind in NAMES and not column.sure)


def says_enough(columns, header, rows, named, told):
    """Tell whether topics by their columns are enough beside the names in these columns, and these are of people.

    Below a word for nothing but people no first name need be known.
    """
    topics = list(told.values())
    names = [" ".join([row[n].strip() for n in named if n < len(row)]).strip() for row in rows]
    names = list(filter(None, names))
    different = list(dict.fromkeys(names))
    if not topics or len(different) < FEWEST_IN_LIVES or are_organisations(different):
        return False
    kinds = {columns[n].kind for n in named}
    is_whole = "full_name" in kinds or len(kinds) > 1 or share(is_two_words, different) >= ENOUGH
    is_folk = any(map(is_of_folk, header))
    is_apart = kinds >= NAMED_APART or all(is_of_whole_names(header[n]) for n in named)
    is_apart = is_apart and not APART_TOPICS.isdisjoint(topics)
    is_bare = any(header_kind(header[n]) in BARE_NAMES and not is_of_folk(header[n]) for n in named)
    is_of_fathers = is_whole and share(PATRONYMIC.search, different) >= ENOUGH
    weight = weight_of(topics) + is_folk + is_apart + is_of_fathers + any(is_of_folk(header[n]) for n in named)
    if OF_RACES.issuperset(topics) and not is_folk:
        if any(speaks_of(cell, RACE) for cell in header):
            return False
        ages = [value for n in told if topics == ["age"] for value in filled_cells(rows, n)]
        weight += is_whole and are_aged(header, names, different, ages, ENOUGH if is_bare else KNOWN_WHERE_BARE)
    if kinds == LONE and not is_whole:
        return are_called(header, named, topics, weight, share(has_known_name, different))
    if weight < (ENOUGH_TOLD if is_whole else LONE_SURNAMES):
        return False
    is_heavy = is_folk or not HEAVY_TOPICS.isdisjoint(topics)
    if not is_heavy and len(different) < DIFFERENT_IN_LIGHT * len(names):
        return False
    known = (KNOWN_WHERE_BARE if is_bare else KNOWN_NAMES) if is_heavy else KNOWN_IN_LIGHT
    is_told = not is_whole or is_of_fathers or (kinds >= NAMED_APART and any(map(names_apart, header)))
    is_told = is_told or all(words(header[n]) in HUMANS for n in named) or are_eastern_names(different)
    is_told = is_told or all(are_initialled_parties(header[n], different) for n in named)
    is_told = is_told or share(has_known_name, different) >= known or (is_heavy and are_lettered(different, False))
    return is_told or are_believed(header, named, different, topics)


def names_apart(header):
    """Tell whether a header is of surnames alone."""
    return header_kind(header) == "surname"


def are_believed(header, named, different, topics):
    """Tell whether headers say that names are whole ones of people, although nobody knows them; their letters must fit.

    The less a header says, the more must they, and the more must stand beside it. `named`: the columns of names.
    """
    headers = [header[n] for n in named]
    if all(map(names_humans, headers)):
        return are_like_names(different, 0)
    is_personal = not PERSONAL_TOPICS.isdisjoint(topics) and all(map(is_of_whole_names, headers))
    return are_like_names(different, LIKE_SOMEBODY if is_personal else least_like(topics, header))


def is_of_whole_names(header):
    """Tell whether a header is of names that are said to be whole."""
    return header_kind(header) == "full_name" or words(header) in HUMANS


def names_humans(header):
    """Tell whether a header is of the names of people who are called as nothing but people are: patient name."""
    said = [word for word in words(header).split(" ") if word not in SAYS_NAME]
    return " ".join(said) in HUMANS or words(header) in HUMANS


def are_called(header, named, topics, weight, known):
    """Tell whether first names alone are of those whom a list tells apart by numbers, or who are paid, ill or held.

    `known`: the share of these names that are known.
    """
    if any(map(is_own_number, header)):
        return known >= KNOWN_IN_LIGHT and weight + (not any(map(is_of_folk, header))) >= ENOUGH_TOLD
    if known < ENOUGH:
        return False
    if any(header_kind(header[n]) == "forename" for n in named):
        return weight >= ENOUGH_TOLD
    return weight >= LONE_SURNAMES and not CALLED_TOPICS.isdisjoint(topics)


def are_aged(header, names, different, ages, known):
    """Tell whether names beside ages alone are of people: many, known ones, each once, and one at least grown up."""
    if len(different) < max(FEWEST_AGED, DIFFERENT_AGED * len(names)) or share(has_known_name, different) < known:
        return False
    return any(map(is_grown_up, ages)) and not any(speaks_of(cell, CONTEST) for cell in header)


def is_grown_up(age):
    """Tell whether so many years old is grown up."""
    found = YEARS_OLD.match(age)
    return found is not None and int(found.group(1)) >= GROWN


def is_known_to_all(header, names):
    """Tell whether a header says that its people are known to all, or are none; `names`: what stands over the names."""
    if lists_public(header) or lists_things(header) or lists_articles(header):
        return True
    if any(map(is_of_folk, names)) or any(is_own_number(cell) and is_of_folk(cell) for cell in header):
        return False
    if HEAVY_TOPICS.isdisjoint(map(life_topic, header)) and any(speaks_of(cell, LOOKS) for cell in header):
        return True
    return any(
        (is_of_renown(cell) and life_topic(cell) not in {"loyalty", "pass"})
        or not DEATH_WORDS.isdisjoint(words(cell).split(" "))
        for cell in header
    )


def lists_renowned(path, kinds):
    """Tell whether a table lists people known to all, of whom no more is told than their lives, or their names.

    Of actors and writers that may be their births, of clubs and schools it may not. `path`: its name, behind those of
    all that it is part of.
    """
    if kinds and NAMED_ALONE.issuperset(kinds):
        return any(is_of_renown(name) or says_maker(name) or is_of_famed(name) for name in path.split("/"))
    last = path.rpartition("/")[2]
    if kinds and REACHED_ALONE.issuperset(kinds) and is_named_after(last):
        return True
    return is_of_famed(last) if PUBLIC_KINDS.issuperset(kinds) else LIFE_KIND in kinds and is_of_renown(last)
