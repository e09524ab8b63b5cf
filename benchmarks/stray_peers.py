"""The CPU speed of other scanners of personal data over a sample, for stray_speed.py, in their own environment."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

Measure = Callable[..., tuple[float, list[str]]]
LEAD_BYTES = 20_000
"""Of each file, for Presidio: it reads some 90 kB a second."""
PRESIDIO = f"""
import pathlib, resource, sys
import spacy
from presidio_analyzer import AnalyzerEngine
from presidio_analyzer.nlp_engine import SpacyNlpEngine
class Blank(SpacyNlpEngine):
    def __init__(self):
        super().__init__()
        self.nlp = {{"en": spacy.blank("en")}}
engine = AnalyzerEngine(nlp_engine=Blank(), supported_languages=["en"])
engine.analyze("warm", language="en")
def used():
    taken = resource.getrusage(resource.RUSAGE_SELF)
    return taken.ru_utime + taken.ru_stime
begun, fed = used(), 0
for path in sorted(pathlib.Path(sys.argv[1]).rglob("*.txt")):
    data = path.read_bytes()[:{LEAD_BYTES}]
    fed += len(data)
    engine.analyze(data.decode("utf-8", "replace"), language="en")
    if used() - begun > 60:
        break
print(fed / 1e6 / (used() - begun))
"""


def measured(bin_folder: Path, sample: Path, folder: Path, cpu: Measure) -> dict[str, float]:
    """Return the megabytes a second of each scanner that could be run."""
    found = {}
    total = sum(path.stat().st_size for path in sample.rglob("*.txt")) / 1e6
    listed = folder / "fingerprint.yml"
    lines = (folder / "patterns").read_text().splitlines()
    listed.write_text(json.dumps({f"form {number}": line for number, line in enumerate(lines)}))
    hawk = str(bin_folder / "hawk_scanner")
    fixed = ["--fingerprint", str(listed), "--json", str(folder / "hawk.json"), "--no-write", "--shutup"]
    nothing = folder / "nothing"
    nothing.mkdir()
    taken = {}
    for path in (nothing, sample):
        connection = folder / f"{path.name}.yml"
        connection.write_text(json.dumps({"notify": {}, "sources": {"fs": {"here": {"path": str(path)}}}}))
        taken[path] = cpu([hawk, "fs", "--connection", str(connection), *fixed])[0]
    if (folder / "hawk.json").exists():
        found["HAWK Eye (the same patterns)"] = total / (taken[sample] - taken[nothing])
    told = cpu([str(bin_folder / "python"), "-c", PRESIDIO, str(sample)])[1]
    if told:
        found["Presidio (its patterns, no model)"] = float(told[-1])
    return found
