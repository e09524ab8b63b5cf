"""The C# engine tells the keys, passwords and markings that the Python one tells."""

import random

from tests.stray.prose import secrets_of_nobody as nobody
from tests.stray.prose import set_secrets
from tests.stray.prose.test_markings import CARRIED, MENTIONED

TEXTS = [
    text
    for group in (
        nobody.open_keys(),
        nobody.locked_keys(),
        nobody.in_vaults(),
        nobody.cloud_keys(),
        nobody.passwords(),
        nobody.nothing(),
    )
    for text in group.values()
]
TEXTS += [*set_secrets.TOKENS.values(), *set_secrets.PASSWORDS.values(), *set_secrets.NOTHING.values()]


def changed(text, rng):
    """Return a text with a few signs of it changed, left out or put twice."""
    signs = list(text)
    for _ in range(rng.randint(0, 3)):
        at = rng.randrange(len(signs))
        signs[at] = rng.choice(["", "x", "\n", ";", "=", ":", signs[at] * 2, "EXAMPLE"])
    return "".join(signs)


def cut(text, rng):
    at = rng.randrange(len(text) + 1)
    return [text[:at], text[at:]]


def test_keys_and_passwords_are_told_alike(agree):
    agree(("prose", [text]) for text in TEXTS)


def test_wherever_they_are_cut_and_whatever_is_changed(agree):
    rng = random.Random(3)
    agree(("prose", cut(changed(text[-6000:], rng), rng)) for text in TEXTS for _ in range(8))


def test_markings_are_told_alike(agree):
    rng = random.Random(5)
    texts = [text.encode().decode("latin-1") for text in (*CARRIED.values(), *MENTIONED.values())]  # the bytes
    agree(("prose", [text]) for text in texts)
    agree(("prose", cut(changed(text, rng), rng)) for text in texts for _ in range(8))
