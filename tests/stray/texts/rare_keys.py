"""JSON of objects of many kinds, each with keys of its own: of people among them, and of nobody, as interfaces are."""

import json

from tests.stray.judging import PEOPLE

KINDS, CROWD, FEW = 300, PEOPLE[:24], PEOPLE[:5]
SHAPES = [
    {"type": "structure", f"members.part{n}.shape": "String", f"members.part{n}.documentation": f"<p>Part {n}.</p>"}
    for n in range(KINDS)
]


def person(one):
    return {"surname": one.surname, "forename": one.forename, "date_of_birth": f"{one.born:%Y-%m-%d}"}


def among(people):
    """Return objects of as many kinds as there are, with people among them, a few at a time."""
    step = KINDS // len(people)
    objects = list(SHAPES)
    for n, one in enumerate(people):
        objects.insert(n * (step + 1), person(one))
    return json.dumps({"shapes": objects})


OF_PEOPLE = {"people among shapes": among(CROWD)}
OF_FEW = {"few people among shapes": among(FEW)}
OF_NOBODY = {"shapes": json.dumps({"shapes": SHAPES})}
