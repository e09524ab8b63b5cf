"""Keys that join different people: a number that a household or a till shares, and a name that two people have.

What a key joins in the first rows is held against what else these rows say. A number beside names that are unlike each
other is no key; then the name is, with the number. Two of one name whose own numbers, or telephones and addresses, or
ages are others are two, in a list where nearly everybody stands once; then what parts them is of their key.
"""

from collections import Counter

from scanner.collectors.python.tables.rules import NAMES
from scanner.collectors.python.values.signs import is_digits
from scanner.collectors.python.words.headers import LONGEST_EVENT, words
from scanner.collectors.python.words.humans import PARTIES
from scanner.collectors.python.words.life_words import is_own_number, life_topic

JOINED_AMONG = 0.01
"""Share of the rows that may be joined by a number to those of others before it is no key."""
AS_MANY_NAMES, ONCE_EACH = 0.9, 0.7
"""Different names over different numbers, where they are of those who have the numbers; different keys over rows."""
PARTED, CHANCE, FILLED_WHOLE = 0.75, 0.1, 0.98
"""Share of the pairs that are of two people; how often strangers may agree in a column; rows that fill one of a key."""
YEARS_APART = 5
ROW_IDS = frozenset(("id", "no", "nr", "num", "number", "lp", "uuid", "guid", "key", "index", "sno", "s no", "sl no"))
"""What stands over numbers of rows, which are numbers of people only where each row is of another one."""
LASTING_TOPICS, ALIKE_BY_CHANCE, NEAR_CHANCE = frozenset(("age", "post", "nation", "origin", "kin")), 0.4, 0.2
"""What is the same of one person from row to row; how often strangers may agree in it, and people of one name more."""
PARTING_KINDS = ("date_of_birth", "phone", "email", "address", "postcode")


def part_namesakes(naming, same_cells, header, texts_of):
    """Change the keys of a Naming that join different people among these rows; `texts_of` tells of each row a key."""
    names = names_of(naming, same_cells)
    births = joined_cells([n for n, cells in naming.cells.items() if cells.kind == "date_of_birth"], same_cells)
    for key in list(naming.by_number):
        if is_shared(texts_of(key), names, births):
            naming.by_number.remove(key)
            naming.share(key[1])
    if naming.by_name and not (naming.by_number and None not in texts_of(naming.by_number[0])):
        part_of_one_name(naming, same_cells, header, texts_of(naming.by_name[0]))


def names_of(naming, same_cells):
    """Return the name of each row, the surname last."""
    places = [[n for n, cells in naming.cells.items() if cells.kind == kind] for kind in sorted(NAMES)]
    return joined_cells([n for numbers in places for n in numbers], same_cells)


def joined_cells(numbers, same_cells):
    """Return of each row its cells in these columns as one text."""
    return [" ".join(cells).strip() for cells in zip(*[same_cells[n] for n in numbers])] or [""] * same_cells.count


def pairs_of(texts):
    """Return (row, row before it) of those of one text, None being none."""
    last, pairs = {}, []
    for n, text in enumerate(texts):
        if text and text in last:
            pairs.append((last[text], n))
        last[text] = n
    return pairs


def is_shared(numbers, names, births):
    """Tell whether numbers, the key of each row, join more rows of different people than names would part of one."""
    pairs = pairs_of(numbers)
    named = {name for name in names if name}
    if not pairs or (named and len(named) < AS_MANY_NAMES * len(set(filter(None, numbers)))):
        return False
    others = [are_of_two(names[one], names[other], births[one], births[other]) for one, other in pairs]
    written = sum(not apart and names[one] != names[other] for apart, (one, other) in zip(others, pairs))
    return sum(others) > max(written, JOINED_AMONG * len(numbers))


def are_of_two(name, other, born, born_other):
    """Tell whether two names, and births where both have one, are of two people: no word of the one begins another's.

    Who marries keeps a forename, who is misspelt an initial.
    """
    if born and born_other and (born == born_other or not (name and other)):
        return born != born_other
    ones, others = name.split(), other.split()
    if not ones or not others or ones[0] == others[0]:
        return False
    left, right = {one[0] for one in ones if one not in others}, {one[0] for one in others if one not in ones}
    return bool(left and right) and left.isdisjoint(right)


def part_of_one_name(naming, same_cells, header, texts):
    """Add to the first key what parts people of one name, where it does so with nearly all of the few there are."""
    pairs = pairs_of(texts)
    parts = naming.by_name[0][1]
    filled = len(texts) - texts.count(None)
    is_mostly_once = filled >= FILLED_WHOLE * len(texts) and len(set(texts)) >= ONCE_EACH * len(texts)
    own = [n for n, cell in enumerate(header) if n not in naming.cells and is_own_number(cell)]
    ages = [n for n, cell in enumerate(header) if n not in naming.cells and life_topic(cell) == "age"]
    is_named = pairs and naming.names_in(parts)
    if not is_named or (len(parts) == 1 and part_by_row_ids(naming, same_cells, header, pairs)) or not is_mostly_once:
        return
    in_key = {n for places in parts for n in places}
    others = [n for kind in PARTING_KINDS for n, cells in naming.cells.items() if cells.kind == kind]
    found = [
        n for n in own + [n for n in others if n not in in_key] + ages if seldom_agree(naming.column(n, same_cells))
    ]
    apart = [pair for pair in pairs if all(differ(same_cells[n], pair, n in ages) for n in found)]
    is_told = bool(found) and (len(apart) > 1 and (len(found) > 1 or found[0] in ages))
    if not (is_told or (apart and found and found[0] in own)) or len(apart) < PARTED * len(pairs):
        return
    whole = [n for n in found if same_cells.count - same_cells[n].count("") >= FILLED_WHOLE * same_cells.count]
    if whole:
        naming.by_name[0] = (naming.by_name[0][0], (*parts, (whole[0],)))


def part_by_row_ids(naming, same_cells, header, pairs):
    """Add the numbers of the rows to a key of names where those of one name agree no more than strangers; tell if so.

    Whoever comes again is as old as before and has the same post: then the numbers are of visits or orders.
    """
    free, many = [(n, cell) for n, cell in enumerate(header) if n not in naming.cells], same_cells.count
    ids = [n for n, cell in free if words(cell) in ROW_IDS or is_own_number(cell) or is_id_of_party(cell)]
    ids = [n for n in ids if len(set(naming.column(n, same_cells)) - {""}) == many]
    lasting = [(n, life_topic(cell)) for n, cell in free if life_topic(cell) in LASTING_TOPICS] if ids else []
    strangers = [(n, (n + many // 2) % many) for n in range(many)]
    among = []
    for n, topic in lasting:
        cells = naming.column(n, same_cells)
        is_near = topic == "age" and share_alike(cells, strangers, True) <= ALIKE_BY_CHANCE  # pupils are all as old
        namesakes, others = (share_alike(cells, ones, is_near) for ones in (pairs, strangers))
        among += [namesakes <= others + NEAR_CHANCE] if others <= ALIKE_BY_CHANCE else []
    if among and all(among):
        naming.by_name[0] = (naming.by_name[0][0], (*naming.by_name[0][1], (ids[0],)))
    return bool(among) and all(among)


def is_id_of_party(header):
    """Tell whether a short header is of the number of a person, as person_id is."""
    said = words(header).split(" ") if len(header) <= LONGEST_EVENT else [""]
    return said[-1] == "id" and said[0] in PARTIES and len(said) > 1


def share_alike(cells, pairs, are_ages):
    """Return of how many of some pairs of rows the cells do not differ."""
    return sum(1 for pair in pairs if not differ(cells, pair, are_ages)) / float(len(pairs))


def seldom_agree(cells):
    """Tell whether two rows seldom have the same in this column."""
    filled = [cell for cell in cells if cell]
    return len(filled) > 1 and sum(many * many for many in Counter(filled).values()) <= CHANCE * len(filled) ** 2


def differ(cells, pair, are_ages):
    """Tell whether two rows have not the same, or ages that are years apart."""
    one, other = cells[pair[0]], cells[pair[1]]
    if are_ages and is_digits(one) and is_digits(other):
        return abs(int(one[:4]) - int(other[:4])) > YEARS_APART
    return not one or not other or one != other
