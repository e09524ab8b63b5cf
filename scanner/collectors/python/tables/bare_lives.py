"""Names beside posts and pay, months of pay, kin or numbers that were given, where nobody named a column.

Staff, payrolls, dependants, and pupils with their numbers.
"""

import re
from collections import Counter

from scanner.collectors.python.tables.columns import Column
from scanner.collectors.python.tables.filled import filled_cells
from scanner.collectors.python.tables.life_facts import YEARS_OLD, are_renowned, is_years_old
from scanner.collectors.python.tables.lives import GROWN, LIFE_KIND, UNTYPED_KINDS
from scanner.collectors.python.tables.rules import rule_for
from scanner.collectors.python.tables.unnamed import surname_beside
from scanner.collectors.python.values.dates import parse_date
from scanner.collectors.python.values.signs import is_digits
from scanner.collectors.python.words.cell_values import (
    ENOUGH,
    KNOWN_NAMES,
    LETTERS,
    MOSTLY,
    NEARLY_ALL,
    NEARLY_DATES,
    are_organisations,
    has_known_name,
    lists_titles,
    reaches,
    share,
)
from scanner.collectors.python.words.headers import GENERATED, words
from scanner.collectors.python.words.life_words import SEX_WORDS
from scanner.collectors.python.words.name_letters import letters_of_names

FEWEST_BARE, ENDS_BARE, KNOWN_BARE, LETTERS_BARE = 10, 0.4, 0.45, 0.8
"""Different names, how many last words they have of different ones, and the share with a first name that is known, or
what their letters come to."""
PAY = re.compile(
    r"(?:[\u00a3\u20ac$]|R\$|EUR|GBP|USD)? ?(?:[0-9]{3,7}|[0-9]{1,3}(?:[., '][0-9]{3}){1,2})(?:[.,][0-9]{1,2})?"
    r"(?: ?(?:\u20ac|z\u0142|kr|EUR|GBP|USD))?\Z"
)
CENTS, NO_DIGIT = re.compile(r"[.,][0-9]{1,2}(?![0-9])"), re.compile("[^0-9]")
WAGE = re.compile(r"[0-9]{4}")
"""How pay begins beside sexes and ages alone: sizes and numbers of runners are shorter."""
LAST_YEAR_OF_PAY, FIRST_YEAR_OF_PAY = 2100, 1900
"""Numbers between the two may be years."""
MONTH_STARTS, MONTH_ENDS = re.compile(r"[0-9]{4}-[0-9]{2}-01\Z"), re.compile(r"[0-9]{4}-[0-9]{2}-(?:28|29|30|31)\Z")
SOME_DIFFERENT = 5
OLDER, KNOWN_ALONE_BARE = 30, 0.8
"""Years that somebody among grown-ups has, and the share of first names that are known where no others stand there."""
OF_RACE = re.compile(r"[0-9]{1,2}:[0-9]{2}|[A-Z]{3}\Z|[0-9]{1,9}(?:[.,][0-9]{1,9})?\Z")
"""What athletes have beside sex and age: a time, a nation, or a size; numbers of rows do rise."""
GIVEN, GIVEN_AHEAD = re.compile(r"(?:[1-9][0-9]{5,8}|[2-9][0-9]{9})\Z"), 2
"""A number that somebody may be given, and how many of its digits nearly all have alike: seconds begin with 1."""
POSTS_TEXT = """
accountant accounting accounts administration administrator analyst architect assistant buchhaltung buyer cashier
cleaner clerk comptable consultant contabilidad controller cook designer developer driver einkauf electrician engineer
engineering finance hr intern ingeniero ingegnere it janitor kitchen legal logistics manager marketing mechanic nurse
officer operations operator physician planner plumber porter programmer receptionist recruiter representative sales
salesman salesperson secretary supervisor support technician teller therapist vendedor vertrieb waiter warehouse
welder worker vente ventes gerente analista auxiliar desenvolvedor impiegato ingénieur technicien kierowca księgowa
teacher tutor caretaker foreman labourer apprentice trainee chef assistente estagiário técnico técnica coordenador
coordenadora supervisora enfermeiro enfermeira motorista secretária recepcionista contador contadora programador
programadora engenheiro engenheira operador cozinheiro faxineiro porteiro enfermero enfermera contable cajero cajera
camarero camarera limpiadora administrativo administrativa comercial jefe encargado encargada assistante secrétaire
infirmier infirmière chauffeur vendeur vendeuse cuisinier ouvrier stagiaire gestionnaire caissier sachbearbeiter
sachbearbeiterin buchhalter buchhalterin leiter leiterin hausmeister azubi sekretärin ingenieur ingenieurin verkäufer
verkäuferin pfleger pflegerin entwickler berater beraterin impiegata segretaria infermiere infermiera autista operaio
commesso cuoco ragioniere magazziniere kierownik specjalista sprzedawca sekretarka magazynier pielęgniarka medewerker
verpleegkundige boekhouder monteur
"""
POST_WORDS = frozenset(POSTS_TEXT.split())
"""Words of posts and departments, of whom no one is known to all."""
KIN_TEXT = """
child children spouse wife husband son daughter stepson stepdaughter partner cônjuge conjuge filho filha esposa esposo
hijo hija cónyuge enfant conjoint fils fille ehefrau ehemann ehepartner kind sohn tochter figlio figlia coniuge moglie
dziecko mąż żona syn córka enteado enteada
"""
KIN_WORDS = frozenset(KIN_TEXT.split())
"""What those are to somebody who depend on him."""


def with_bare_lives(columns, header, rows):
    """Return the columns of a table without a header, posts beside pay, or sex and age, and kin taken for facts."""
    is_named = any(one.kind in {"full_name", "forename"} for one in columns)
    if not is_named or any(not GENERATED.match(words(cell)) for cell in header) or rule_for(columns) is not None:
        return columns
    cells = {n: filled_cells(rows, n) for n, one in enumerate(columns) if one.kind in UNTYPED_KINDS}
    told = {n: fact_of(values) for n, values in cells.items() if len(values) >= NEARLY_ALL * len(rows)}
    facts = set(told.values())
    is_numbered = any(told.get(n) == "number" for n in columns_ahead(columns))
    is_paid = any(fact == "pay" and reaches(WAGE.match, cells[n], NEARLY_ALL) for n, fact in told.items())
    has_ages = {"sex", "age"} <= facts
    is_enough = is_numbered or "kin" in facts or (has_ages and (is_paid or "post" in facts))
    is_enough = is_enough or ("pay" in facts and ("post" in facts or {"month start", "month end"} <= facts))
    is_aged = has_ages and are_grown_up(cells, told)
    if not is_enough and not is_aged:
        return columns
    found = with_whole_names(columns, rows, is_aged=is_aged)
    if found is None or lists_titles(rows) or any(map(are_renowned, filter(None, cells.values()))):
        return columns
    return tuple(
        Column(LIFE_KIND, True) if told.get(n) and one.kind in UNTYPED_KINDS else one for n, one in enumerate(found)
    )


def columns_ahead(columns):
    """Return the numbers of the columns before the first of names."""
    return range(next(n for n, one in enumerate(columns) if one.kind in {"full_name", "forename"}))


def are_grown_up(cells, told):
    """Tell whether many of these ages are of grown-ups, no word above them, and nothing beside them is of a race."""
    aged = next(n for n, fact in told.items() if fact == "age")
    years = [int(found.group(1)) for found in map(YEARS_OLD.match, cells[aged]) if found]
    is_grown = max(years) >= OLDER and sum(1 for year in years if year >= GROWN) >= MOSTLY * len(years)
    if not is_grown or not YEARS_OLD.match(cells[aged][0]):
        return False
    others = [values for n, values in cells.items() if n != aged and values]
    return not any(reaches(OF_RACE.match, values, ENOUGH) and not do_rise(values) for values in others)


def do_rise(values):
    """Tell whether cells are digits alone, each longer or later than the one before, as numbers of rows."""
    return all(map(is_digits, values)) and all(
        (len(one), one) < (len(other), other) for one, other in zip(values, values[1:])
    )


def with_whole_names(columns, rows, *, is_aged):
    """Return the columns as a list, a last name beside the first taken for one; None where these are few or unknown.

    `is_aged`: sexes and ages of grown-ups stand beside them, so that well-known first names are enough.
    """
    found = list(columns)
    if not any(one.kind == "full_name" for one in columns):
        last = surname_beside(columns, rows)
        if last is None and not is_aged:
            return None
        if last is not None:
            found[last] = Column("surname", True)
    named = [n for n, one in enumerate(found) if one.kind in {"full_name", "forename", "surname"}]
    names = list({" ".join([row[n] for n in named if n < len(row)]).strip() for row in rows})
    ends = {name.rpartition(" ")[2] for name in names}
    if len(names) < FEWEST_BARE or len(ends) < ENDS_BARE * len(names) or are_organisations(names):
        return None
    known = share(has_known_name, names)
    if len(named) == 1 and found[named[0]].kind == "forename":
        return found if known >= KNOWN_ALONE_BARE else None
    return found if known >= KNOWN_BARE or letters_of_names(names) >= LETTERS_BARE else None


def fact_of(values):
    """Return what cells without a name over them may say of lives, '' for nothing."""
    if not values:
        return ""
    if are_numbers_given(values):
        return "number"
    for fact, test, least in FACTS:
        if reaches(test, values, least):
            return fact if fact not in COUNTED or varies_as(fact, values) else ""
    return ""


def are_numbers_given(values):
    """Tell whether cells are numbers as schools and firms give them: as long as each other, and the year first.

    No sums, which end with noughts, and no days, seconds or telephones.
    """
    if not (GIVEN.match(values[0]) or GIVEN.match(values[-1])) or not reaches(GIVEN.match, values, NEARLY_DATES):
        return False
    if len(set(values)) < NEARLY_DATES * len(values) or share(ends_round, values) >= KNOWN_BARE:
        return False
    ahead = Counter((len(value), value[:GIVEN_AHEAD]) for value in values).most_common(1)[0][1]
    return ahead >= NEARLY_ALL * len(values) and not reaches(parse_date, values, ENDS_BARE)


def ends_round(number):
    """Tell whether a number ends as sums do."""
    return number.endswith("00")


def varies_as(fact, values):
    """Tell whether pay or ages differ and do not only rise, as numbers of rows do, and whether pay is none of years."""
    numbers = [sum_of(value) for value in values if PAY.match(value) or is_digits(value)]
    if len(set(numbers)) < SOME_DIFFERENT or numbers == sorted(numbers):
        return False
    years = [number for number in numbers if FIRST_YEAR_OF_PAY <= number <= LAST_YEAR_OF_PAY and number == int(number)]
    return fact == "age" or len(years) < KNOWN_NAMES * len(numbers)


def sum_of(text):
    """Return the number that an amount is, without its signs."""
    cents = CENTS.search(text)
    whole = int(NO_DIGIT.sub("", text[: cents.start()] if cents else text))
    return whole + int(cents.group()[1:].ljust(2, "0")) / 100.0 if cents else whole


def has_word_of(said):
    """Return a test whether one of some words stands in a cell."""
    return lambda value: not said.isdisjoint(LETTERS.findall(value[:60].lower()))


COUNTED = frozenset(("age", "pay"))
FACTS = (
    ("sex", lambda value: value.lower() in SEX_WORDS, NEARLY_ALL),
    ("age", is_years_old, NEARLY_ALL),
    ("pay", PAY.match, NEARLY_ALL),
    ("month start", MONTH_STARTS.match, NEARLY_DATES),
    ("month end", MONTH_ENDS.match, NEARLY_DATES),
    ("kin", has_word_of(KIN_WORDS), ENOUGH),
    ("post", has_word_of(POST_WORDS), ENOUGH),
)
"""What a column may say, what a cell of it is, and the share of cells that must be it."""
