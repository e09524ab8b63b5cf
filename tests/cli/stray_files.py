"""What the tests of `mediascan stray` lay down and how they read its lines."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema

from scanner.render import stray_v1
from tests.corpus.files import Sample, corpus

ROOT = Path(__file__).parent.parent.parent
SCHEMA = json.loads((Path(stray_v1.__file__).parents[1] / "schemas/stray-1.json").read_text())
SAMPLES = {sample.name: sample for sample in corpus(20081)}


def plant(folder: Path, *names: str) -> list[Sample]:
    samples = [SAMPLES[name] for name in names]
    for sample in samples:
        (folder / sample.name).write_bytes(sample.data)
    return samples


def lines(text: str) -> tuple[list[dict], dict]:
    *rows, last = map(json.loads, text.splitlines())
    for one in (*rows, last):
        jsonschema.Draft202012Validator(SCHEMA).validate(one)
    return rows, last["summary"]
