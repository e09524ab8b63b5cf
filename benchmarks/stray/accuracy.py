"""How right the content scan is over the wide corpus; writes results/stray-accuracy.{md,json}.

python -m benchmarks.stray.accuracy                  make the corpus (cached), scan it, write the results
python -m benchmarks.stray.accuracy --development    name each wrong file of development's two thirds; write nothing
        --only WORD   of these the files whose name, category or writer holds WORD
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from benchmarks.stray.scoring import Found, Run, Score, bytes_below, encrypted_misjudged, leaked, scanned, score, wrong
from benchmarks.stray.wide import Label, absent_writers, directory, labels_of

RESULTS = Path(__file__).resolve().parents[1] / "results"
SEED = 2008
OTHERS = ("few", "marked", "credentials", "encrypted")


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--development", action="store_true")
    parser.add_argument("--only", default="")
    parser.add_argument("--seed", type=int, default=SEED)
    chosen = parser.parse_args(arguments)
    made = directory(chosen.seed)
    labels = list(labels_of(made))
    run = scanned(made / "files")
    if chosen.development:
        name_wrong(labels, run.found, chosen.only.lower())
    rows = table(labels, run.found)
    for row in rows[:6]:
        print("{:42} TP {:4} FN {:4} FP {:4} TN {:4}  P {:6} R {:6} F1 {:6}  count wrong {}".format(*row))
    facts = summary(labels, run, made)
    print(json.dumps(facts))
    if not chosen.development:
        write(rows, facts)


def name_wrong(labels: list[Label], found: dict[str, Found], only: str) -> None:
    for label in labels:
        what = "" if label.frozen else wrong(label, found)
        if what and only in f"{label.name} {label.category} {label.writer}".lower():
            one = found.get(label.path, Found())
            said = f"{one.verdict} {one.reason} {list(one.parts) or ''}"
            print(f"{what:7} {label.verdict} {label.low}-{label.high}  said {said:40} {label.path} ({label.writer})")


def table(labels: list[Label], found: dict[str, Found]) -> list[list[str]]:
    """Return rows of text: overall, per split and class of writer, then per category of all files."""
    groups: list[tuple[str, Callable[[Label], bool]]] = [
        ("all files", lambda _: True),
        ("development", lambda one: not one.frozen),
        ("frozen third", lambda one: one.frozen),
        ("written by our own code", lambda one: not one.foreign),
        ("written by foreign programs", lambda one: one.foreign),
        ("foreign, frozen third", lambda one: one.foreign and one.frozen),
    ]
    groups += [(f"category: {one}", partial(has, "category", one)) for one in sorted({one.category for one in labels})]
    groups += [(f"writer: {one}", partial(has, "writer", one)) for one in sorted({one.writer for one in labels})]
    return [row(name, score(labels, found, wanted)) for name, wanted in groups]


def has(field: str, value: str, label: Label) -> bool:
    return getattr(label, field) == value


def row(name: str, one: Score) -> list[str]:
    shares = ["-" if share is None else f"{share:.3f}" for share in (one.precision, one.recall, one.f1)]
    return [name, *map(str, (one.hits, one.missed, one.false, one.quiet)), *shares, str(one.miscounted)]


def summary(labels: list[Label], run: Run, made: Path) -> dict[str, object]:
    right = {
        verdict: [
            sum(run.found.get(label.path, Found()).verdict == verdict for label in labels if label.verdict == verdict),
            sum(label.verdict == verdict for label in labels),
        ]
        for verdict in OTHERS
    }
    return {
        "files": len(labels),
        "foreign_files": sum(label.foreign for label in labels),
        "positives": sum(label.positive for label in labels),
        "foreign_positives": sum(label.positive and label.foreign for label in labels),
        "megabytes": round(bytes_below(made / "files") / 1e6, 1),
        "cpu_seconds": round(run.cpu, 1),
        "right_of": right,
        "encrypted_misjudged": encrypted_misjudged(labels, run.found),
        "values_in_output": leaked(labels, run.output),
        "scans_that_broke": run.broken,
        "absent_writers": absent_writers(made),
    }


def write(rows: list[list[str]], facts: dict[str, object]) -> None:
    head = ["files", "TP", "FN", "FP", "TN", "precision", "recall", "F1", "wrong count"]
    lines = [f"| {' | '.join(cells)} |" for cells in (head, ["---"] * len(head), *rows)]
    said = "\n".join(f"* {name.replace('_', ' ')}: {value}" for name, value in facts.items())
    text = (
        "# Accuracy of the content scan on our own corpus\n\n"
        "Made by `python -m benchmarks.stray.accuracy`; of what: benchmarks/stray/README.md. A positive is a\n"
        "file of ten people or more. `right of`: files of that label with that verdict, of all with that label.\n\n"
        f"{said}\n\n" + "\n".join(lines) + "\n"
    )
    (RESULTS / "stray-accuracy.md").write_text(text, encoding="utf-8")
    kept = {"summary": facts, "rows": [dict(zip(head, cells, strict=True)) for cells in rows]}
    (RESULTS / "stray-accuracy.json").write_text(json.dumps(kept, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
