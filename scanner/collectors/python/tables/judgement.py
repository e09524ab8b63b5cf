"""What is said of one part of a file, and what all judgements of a scan depend on."""

from collections import namedtuple

from scanner.collectors.python.words.life_words import lists_folk

Judgement = namedtuple("Judgement", "verdict people kinds confidence reason known subjects")
"""As scanner/facts/stray.py; verdict `clean` is ours alone and never leaves the target, nor do `subjects`: of few
people each way of counting and the hashes of the different ones."""
Judgement.__new__.__defaults__ = ((), ())
CLEAN = Judgement("clean", 0, (), "high", "")
Context = namedtuple("Context", "key this_year threshold budget known lists_folk")
"""The scan's hash key, the target's year, people that make `people` of `few`, the Budget, each KnownExport, and whether
the file, or one around it, is called by a word for people of whom lists are kept: students.csv."""
Context.__new__.__defaults__ = ((), False)
EVERYTHING = 2**62
"""Bytes: more than any file has."""


def reach(cap, context):
    """Return how many bytes of a long table are read: `cap`, or all where known exports are looked for.

    One planted record may stand at its end, and an export behind other people.
    """
    return EVERYTHING if context.known else cap


def in_file(context, name):
    """Return the context of what stands in a file of this name, '' if it has none."""
    bare = name.replace("\\", "/").rpartition("/")[2]
    is_told = lists_folk(bare[:1] + bare[1:].partition(".")[0])
    return context._replace(lists_folk=True) if is_told and not context.lists_folk else context


def unread(reason):
    """Return the judgement on what could not be read."""
    return Judgement("not_read", 0, (), "high", reason)


def encrypted(how):
    """Return the Judgement on what only its key opens."""
    return Judgement("encrypted", 0, (), "high", how)


def by_count(people, kinds, confidence, context):
    """Return `people`, `few` or clean, as the number of distinct subjects says."""
    if people <= 0:
        return CLEAN
    verdict = "people" if people >= context.threshold else "few"
    return Judgement(verdict, people, tuple(sorted(kinds)), confidence, "")


def with_known(judgement, watchers, kinds, context, grown=1.0):
    """Return a Judgement with what is known of whose data it is; that makes people also of what no rule held for.

    `grown`: all rows over those that the watchers saw.
    """
    known = tuple(filter(None, [watcher.found(grown) for watcher in watchers]))
    if known and not judgement.people:
        judgement = by_count(max(people for _, people, _, _ in known), kinds, "high", context)
    return judgement._replace(known=known) if known else judgement


def with_known_of(judgement, others):
    """Return a Judgement that also says what others, which are dropped for it, say of known exports."""
    most = {}
    for name, people, count, canaries in (one for other in (judgement, *others) for one in other.known):
        known = most.get(name, (name, 0, count, 0))
        most[name] = (name, max(known[1], people), count, max(known[3], canaries))
    return judgement._replace(known=tuple(most.values())) if most else judgement
