"""Records of labels and values: forms, letters, YAML, properties, lists in programs, logs of key=value."""

from functools import partial

from scanner.collectors.python.texts.collected import RULED, Tables, bounded_lines, is_json, speaks_of_people
from scanner.collectors.python.texts.gatherer import NUMBER_IN, Gatherer, Parents, bare_label, told
from scanner.collectors.python.texts.label_pairs import (
    KEY_END,
    labelled_pairs,
    literal_pairs,
    other_pairs,
    query_pairs,
    with_lists,
)
from scanner.collectors.python.values.code_dates import with_dates
from scanner.collectors.python.words.cell_values import is_two_words
from scanner.collectors.python.words.headers import header_kind
from scanner.collectors.python.words.label_words import CORE, are_labels_of_people, may_be_known
from scanner.collectors.python.words.named_values import naming_label

LABEL_SAMPLE = 8 * 1024
SIGNS_OF_LABELS = (":", "=", "|", "'", "....", "____", "\u2026", "\uff1a", " -", "\t-", "\n-")
"""One of these stands behind each label, or before an option of a command."""
FEWEST_NUMBERED = 4
COMMENTS = ("#", "//", "--", "*")
ABOUT = frozenset(("re", "regarding", "concerning"))
"""Labels of letters behind which whom they are about stands."""


def read_labelled(work):
    """Yield what is to be said of all records of lines 'label: value', or of pairs such as surname: 'X', if more."""
    if is_json(work):
        return []
    head = work.text.data
    later = head[max(LABEL_SAMPLE, len(head) - LABEL_SAMPLE // 2) :]
    sample = (head[:LABEL_SAMPLE] + b"\n" + later).decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n")
    if not any(sign in sample for sign in SIGNS_OF_LABELS) or not speaks_of_people(work):
        return []
    found = []
    pairs = [pair for line in sample.split("\n") for pair in labelled_pairs(line)]
    first = first_of_people(pairs)
    if first is not None:
        found += line_records(work, first, is_numbered=are_numbered([label for label, _ in pairs]))
    pairs = list(literal_pairs(with_lists(sample)))
    if "&" in sample:
        pairs += [pair for line in sample.split("\n") for pair in query_pairs(line)]
    pairs += [pair for line in sample.split("\n") for pair in other_pairs(line)]
    first = first_of_people(pairs)
    if first is not None:
        found += literal_records(work, first)
    return sorted(found, key=lambda part: -part[1].people)[:1]


def are_numbered(labels):
    """Tell whether labels of people bear the numbers of records, Name1, DOB1, Name2; lines of an address do, too."""
    found = filter(None, map(NUMBER_IN.match, set(labels)))
    bases = [one.group(1) + one.group(3) for one in found if may_be_known(one.group())]
    return max([bases.count(base) for base in set(bases) if header_kind(base) in CORE] or [0]) >= FEWEST_NUMBERED


def first_of_people(pairs):
    """Return the label with which each record of people begins, '' where it will show; None where there are none."""
    if are_labels_of_people([label for label, _ in pairs]):
        return ""
    return naming_label([(bare_label(label), value) for label, value in pairs]) or None


def line_records(work, first="", *, is_numbered=False):
    """Return what is to be said of all records of lines 'label: value' together."""
    tables = Tables(work)
    gatherer = Gatherer(partial(tables.record, ""), first, is_numbered=is_numbered)
    parents = Parents()
    waiting = ""
    for line in bounded_lines(work):
        bare = line.strip()
        is_section = bare[:1] == "[" and KEY_END not in bare
        if not bare or (bare[0] in RULED and not bare.strip(RULED)) or is_section or "\f" in line:
            gatherer.section(bare)
            parents, waiting = Parents(), ""
            if "\f" not in line:
                continue
        pairs = labelled_pairs(line)
        if waiting and not pairs:
            gatherer.pair(waiting, bare)
        above, waiting = parents.of(line, pairs), ""
        for label, value in pairs:
            label = told(above, label)  # noqa: PLW2901  # the same label, as it is meant
            if value:
                gatherer.pair("name" if label.lower() in ABOUT and is_two_words(value) else label, value)
            else:
                waiting = label
    gatherer.finish()
    return tables.parts()


def literal_records(work, first=""):
    """Return what is to be said of all records of pairs such as surname: 'X' or dob=1971-03-12 together.

    Those in comments, where programs show how records may be written, stand by themselves.
    """
    tables = Tables(work)
    gatherers = [Gatherer(partial(tables.record, key), first) for key in ("", "#")]
    for line in bounded_lines(work):
        pairs = query_pairs(line) or other_pairs(line)
        pairs = pairs or list(literal_pairs(with_dates(with_lists(line))))
        gatherer = gatherers[line.lstrip().startswith(COMMENTS)]
        for label, value in pairs:
            gatherer.pair(label, value)
        gatherer.broken = len(pairs) > 1
    for gatherer in gatherers:
        gatherer.finish()
    return tables.parts()
