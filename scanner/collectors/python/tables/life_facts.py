"""What columns say of lives: whether their values behave as the words over them, and what several come to."""

import re

from scanner.collectors.python.words.cell_values import LETTERS, MOSTLY, NEARLY_ALL, has_digit, reaches, share
from scanner.collectors.python.words.dictionary import NULLS
from scanner.collectors.python.words.life_words import RENOWNED_POSTS, SEX_WORDS

HEAVY_TOPICS = frozenset(
    ("pay", "crime", "custody", "health", "money", "origin", "presence", "form", "loyalty", "left")
)
"""Each is as much as two of the others."""
FORM = re.compile(r"(?:[^\W\d_]{2,6}\.? ?(?:1[0-3]|[1-9])[^\W\d_]{0,2}|(?:1[0-3]|[1-9])[ /-]?[^\W\d_]{1,4}[0-9]?)\Z")
"""What a class of a school is called, 5B or KG1, and no class of the aged in races, M40."""
ROTA_DAYS = 4
"""Columns of days that make a rota, which is as much as two topics."""
KNOWN_POSTS = RENOWNED_POSTS.difference(("artist", "coach", "director", "guard", "minister", "model", "scientist"))
SHORT_POST = 2
"""Letters of what players are called in short: GK, ST."""
FILLED_AMONG, POSTS_AMONG = 4, 0.2
"""One in so many rows must tell of a topic; posts of people known to all among others."""
YEARS_OLD = re.compile(r"([0-9]{1,3})(?:[.,][0-9]{1,2})?(?: ?[^\W\d_]{1,6}\.?)?\Z")
MOST_YEARS, FEWEST_YEARS_OLD = 115, 3
AMOUNT = re.compile(r"\W{0,3}(?:[^\W\d_]{1,4}\W{0,3})?[0-9][0-9.,' \u00a0]{0,18}(?:[^\W\d_]{1,5}\.?|\W{1,3})?\Z")
WORDS_ALONE = re.compile(r"[^0-9=@/:\\]{1,80}\Z")
"""How those are named who lead others: not by a number, an address or the path of an entry."""
LONGEST_FACT, LONGEST_PLACE, LONGEST_MARK = 80, 14, 8
"""Characters of what is said of a topic, of the number of a cell, and of a mark."""


def are_forms(cells):
    """Tell whether cells say in what class of a school somebody is; many are in one."""
    return reaches(FORM.match, cells, NEARLY_ALL) and len(set(cells)) < len(cells)


def weight_of(topics):
    """Return what topics come to: those of which two columns are count once, but for marks; days are a rota."""
    return (
        sum(1 + (topic in HEAVY_TOPICS) for topic in set(topics) - {"", "rota"})
        + (topics.count("school") > 1)
        + 2 * (topics.count("rota") >= ROTA_DAYS)
    )


def behaves_as(topic, cells, many):
    """Tell whether the cells of a column, of so many rows, behave as what its header says they tell."""
    values = [cell for cell in cells if cell.lower() not in NULLS or cell == "0"]
    if len(values) * FILLED_AMONG < many or not values:
        return False
    if topic == "age":
        return reaches(is_years_old, values, NEARLY_ALL) and len(set(values)) >= min(FEWEST_YEARS_OLD, len(values))
    if topic == "sex":
        return reaches(lambda value: value.lower() in SEX_WORDS, values, NEARLY_ALL)
    if topic in {"pay", "money"}:
        return reaches(AMOUNT.match if topic == "pay" else has_digit, values, NEARLY_ALL)
    form = {"post": LETTERS.search, "guide": WORDS_ALONE.match}.get(topic)
    if form and not reaches(form, values, NEARLY_ALL):
        return False
    longest = (
        LONGEST_MARK if topic == "school" else LONGEST_PLACE if topic in {"custody", "ward", "rota"} else LONGEST_FACT
    )
    return reaches(lambda value: len(value) <= longest, values, NEARLY_ALL)


def is_years_old(text):
    """Tell whether a text is a number of years that somebody may have lived."""
    found = YEARS_OLD.match(text)
    return found is not None and int(found.group(1)) <= MOST_YEARS


def are_renowned(posts):
    """Tell whether many of these posts are of people who are known to all; of those of a firm some may sound so."""
    renowned = share(is_renowned, posts)
    return renowned >= MOSTLY or (renowned >= POSTS_AMONG and share(is_known_post, posts) >= POSTS_AMONG)


def is_renowned(post):
    """Tell whether a post is of people known to all; a short word is one only among such: ST/CF, not ST_CLERK."""
    return has_post_of(RENOWNED_POSTS, post)


def is_known_post(post):
    """Tell the same of a post that nobody has in a firm: no sales director, data scientist or security guard."""
    return has_post_of(KNOWN_POSTS, post)


def has_post_of(known, post):
    """Tell whether one of some words stands in a post."""
    found = LETTERS.findall(post[:60].lower())
    least = 0 if max(map(len, found), default=0) <= SHORT_POST else SHORT_POST + 1
    return any(len(word) >= least and word in known for word in found)
