"""Card numbers that test a check or a shop, and cards of customers."""

import json
import random

from tests.corpus.people import card_number
from tests.stray.judging import PEOPLE, table

SEED = random.Random(431)
CARDS = [card_number(SEED) for _ in range(40)]
HALF = [
    (card if n % 2 else failed, "visa", ("invalid", "valid")[n % 2])
    for n, (card, failed) in enumerate((card, card[:-1] + str((int(card[-1]) + 3) % 10)) for card in CARDS)
]
VALID = [(card, ("visa", "amex")[n % 2], "true") for n, card in enumerate(CARDS)]
PUBLISHED = ["4444333322221111", "5585558555855583", "4400000000000008", "5101180000000007", "4166676667666746"] * 3


def as_json(rows, *keys):
    return json.dumps([dict(zip(keys, row, strict=True)) for row in rows]).encode()


def as_yaml(rows, *keys):
    lines = (
        f"{'- ' if key == keys[0] else '  '}{key}: {cell!r}"
        for row in rows
        for key, cell in zip(keys, row, strict=True)
    )
    return "\n".join(["cards:", *lines, ""]).encode()


def as_csv(rows, *keys):
    return table([list(keys), *map(list, rows)]).encode()


WAYS = {"json": as_json, "yaml": as_yaml, "csv": as_csv}
OF_TESTS = {
    **{f"half.{way}": write(HALF, "card", "brand", "is") for way, write in WAYS.items()},
    **{f"expected.{way}": write(VALID, "card", "brand", "expected") for way, write in WAYS.items()},
    "numbers.csv": as_csv([(card, "Visa") for card in PUBLISHED], "Card number", "Brand"),
    "vectors.md": (
        "# Test cards\n\n| Number | Brand |\n|---|---|\n" + "".join(f"| {card} | Visa |\n" for card in CARDS)
    ).encode(),
    "luhn.json": json.dumps({"luhn": [{"card": card} for card in CARDS]}).encode(),
}
OF_CUSTOMERS = {
    **{f"brands.{way}": write([row[:2] for row in VALID], "card", "brand") for way, write in WAYS.items()},
    "pos.csv": as_csv([(n, card, "12/27") for n, card in enumerate(CARDS)], "customer_id", "card_number", "expiry"),
    "holders.csv": as_csv(
        [(f"{one.forename} {one.surname}", card, "test") for one, card in zip(PEOPLE, CARDS, strict=False)],
        "Card holder", "Card number", "Test",
    ),
}  # fmt: skip
