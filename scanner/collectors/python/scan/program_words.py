"""Texts of the words that a program shows, in some language: the people in them are examples."""

import re

from scanner.collectors.python.words.headers import header_kind

SHOWN_FORMS = re.compile(
    rb"<resources[ >][\s\S]{0,2000}<string|text/microsoft-resx"
    rb"|<xliff[ >]|urn:oasis:names:tc:xliff|<!doctype ts>|<ts [a-z]"
)
"""How files of nothing else begin, in small letters: those of Android, .NET, translators and Qt."""
SHOWN_BYTES = 8192
SHOWN_LABEL = re.compile(
    rb"[\"'<> \t\r\n]([a-z][a-z_ -]{2,40})[\"']?(?:[ \t]{0,4}[:=][ \t]{0,4}|</key>[ \t\r\n]{0,20}<string>)"
    rb"[\"']?([a-z][a-z -]{2,40})[\"'<\r\n;,]"
)
"""A label, and words behind it."""
FEWEST_SHOWN = 3
"""Different labels of people that stand for themselves; and the examples beside them are fewer."""


def least_believed(work):
    """Return how many people a text must name to be taken for a list; worked out once."""
    if work.known_least is None:
        work.known_least = least_of_words(work)
    return work.known_least


def least_of_words(work):
    """Return it by the words of a text: many where it holds those of a program."""
    if SHOWN_FORMS.search(work.text.small[:SHOWN_BYTES]):
        return work.context.threshold
    labels = set()
    for said in set(SHOWN_LABEL.findall(work.text.small)):
        label, words = (header_kind(one.decode()) for one in said)
        if label and label == words:
            labels.add(said[0])
    return FEWEST_SHOWN if len(labels) >= FEWEST_SHOWN else 1
