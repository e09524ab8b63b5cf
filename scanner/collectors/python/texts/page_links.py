"""Pages of HTML, and such a page without the numbers in the addresses of its links, which are those of other pages."""

import re

from scanner.collectors.python.tables.glance import Glance, has_sign

LINK_NUMBERS = re.compile(rb"/(?<=[A-Za-z_-]/)[0-9]+(?:/[0-9]+)*(?=[/\"'])")
"""Whole steps of a path: no search takes a number for a person's that stands behind a slash."""
STEP_OF_DIGITS = b"/9"
"""In classes: how such a step begins."""


def is_page(head):
    """Tell whether a text in small letters is HTML."""
    start = head[:1024]
    return b"<html" in start or b"<!doctype html" in start


def without_links(seen):
    """Return a Glance at a text without what a page links to by numbers."""
    if not is_page(seen.data[:1024].lower()) or not has_sign(seen.classes, STEP_OF_DIGITS):
        return seen
    shown = LINK_NUMBERS.sub(b"/", seen.data)
    return Glance(shown) if len(shown) < len(seen.data) else seen
