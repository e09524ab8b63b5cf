"""The wide corpus by other tools, told by the same labels; adds its rows to results/stray-accuracy.{md,json}.

python -m benchmarks.stray.peers VENV FINGERPRINT [FILES]

VENV has hawk-scanner and presidio-analyzer; FINGERPRINT is HAWK Eye's fingerprint.yml; FILES (300): the size of the
random sample that HAWK Eye and Presidio are given. A file is flagged when ten different values of a pattern are in it.
"""

from __future__ import annotations

import json
import random
import re
import subprocess
import sys
import tempfile
import zipfile
from collections import defaultdict
from pathlib import Path

from benchmarks.stray.accuracy import RESULTS, SEED, row
from benchmarks.stray.scoring import Found, score
from benchmarks.stray.wide import Label, directory, labels_of

PATTERNS = (
    rb"\b[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d\d ?\d\d ?\d\d ?[A-D]\b", rb"\b\d{3}[ -]?\d{3}[ -]?\d{4}\b",
    rb"\b(?:19|20)?\d\d/\d{4,7}[A-HJ-NP-RT-Z]\b", rb"\b\d{4,6}/\d\d[A-HJ-NP-RT-Z]\b", rb"\bA\d{4}[A-Z]{2}\b",
    rb"\b[\w.+-]+@[\w-]+\.[\w.-]+\b", rb"\b[A-Z]{1,2}\d[\dA-Z]? ?\d[A-Z]{2}\b", rb"(?:\+44|\b0)[127]\d{2,3} ?\d{6}\b",
    rb"\b(?:\d{4}[ -]?){3}\d{4}\b", rb"\b\d{3}-\d\d-\d{4}\b", rb"\b[A-Z]{2}\d\d[A-Z]{4}\d{14}\b", rb"\b[A-Z]\d{12}\b",
    rb"\b\d{8}[A-Z]\b", rb"\b\d{11}\b",
)  # fmt: skip
"""Fourteen patterns of identifiers; without postcodes, which flag nobody, they are tried one at a time."""
TRIVIAL = {"DATE_TIME", "URL", "IP_ADDRESS", "UUID"}
ENOUGH = 10
SECONDS = 60
PRESIDIO = """
import json, sys
from presidio_analyzer.predefined_recognizers import *
from presidio_analyzer import predefined_recognizers as all_of
from presidio_analyzer import PatternRecognizer
ours = []
for name in dir(all_of):
    kind = getattr(all_of, name)
    if isinstance(kind, type) and issubclass(kind, PatternRecognizer) and kind is not PatternRecognizer:
        try:
            ours.append(kind())
        except Exception:
            pass
for line in sys.stdin:
    path, text = json.loads(line)
    seen = {}
    for one in ours:
        try:
            for hit in one.analyze(text, one.supported_entities, None) or ():
                if hit.score >= 0.4:
                    seen.setdefault(hit.entity_type, set()).add(text[hit.start:hit.end])
        except Exception:
            pass
    print(json.dumps([path, {kind: len(values) for kind, values in seen.items()}]), flush=True)
"""


def main() -> None:
    venv, fingerprint = Path(sys.argv[1]), Path(sys.argv[2])
    made = directory(SEED)
    labels = list(labels_of(made))
    files = made / "files"
    sample = random.Random(SEED).sample(labels, int(sys.argv[3]) if len(sys.argv) > 3 else 300)
    rows = [row("ripgrep, 14 patterns, raw bytes, all files", score(labels, found(ripgrep(files))))]
    rows += peer("HAWK Eye, its own patterns and readers", sample, hawk(venv, fingerprint, files, sample))
    rows += peer("Presidio, patterns, first 20 kB", sample, presidio(venv, files, sample))
    write(rows)


def peer(name: str, sample: list[Label], counts: dict[str, int | None]) -> list[list[str]]:
    """Return the row of a tool over the files that it came to."""
    read = [label for label in sample if counts.get(label.path) is not None]
    return [row(f"{name}: {len(read)} random files", score(read, found({p: n for p, n in counts.items() if n})))]


def found(counts: dict[str, int]) -> dict[str, Found]:
    return {path: Found("people", "", (count,)) for path, count in counts.items() if count >= ENOUGH}


def ripgrep(files: Path) -> dict[str, int]:
    most: dict[str, int] = defaultdict(int)
    for pattern in PATTERNS:
        command = [
            "rg",
            "-zao",
            "--no-unicode",
            "--no-ignore",
            "--hidden",
            "-H",
            "--no-line-number",
            "--null",
            "-e",
            pattern.decode(),
            ".",
        ]
        done = subprocess.run(command, cwd=files, capture_output=True, check=False)
        values = defaultdict(set)
        for line in done.stdout.split(b"\n"):
            path, _, value = line.partition(b"\0")
            values[path.decode(errors="replace").removeprefix("./")].add(value)
        for path, different in values.items():
            most[path] = max(most[path], len(different))
    return most


def hawk(venv: Path, fingerprint: Path, files: Path, sample: list[Label]) -> dict[str, int | None]:
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        for number, label in enumerate(sample):
            name = f"{number:04d}-{Path(label.path).name}"
            (work / "files").mkdir(exist_ok=True)
            (work / "files" / name).write_bytes((files / label.path).read_bytes())
        (work / "connection.yml").write_text(f"sources:\n  fs:\n    a:\n      path: {work}/files\n")
        command = [
            venv / "bin" / "hawk_scanner",
            "fs",
            "--connection",
            work / "connection.yml",
            "--fingerprint",
            fingerprint,
            "--json",
            work / "out.json",
            "--shutup",
            "--no-write",
        ]
        subprocess.run(command, cwd=work, capture_output=True, check=False, timeout=SECONDS)
        told = json.loads((work / "out.json").read_text())
        counts: dict[str, int | None] = dict.fromkeys((label.path for label in sample), 0)
        for hit in told.get("fs", []):
            label = sample[int(Path(hit["file_path"]).name[:4])]
            counts[label.path] = max(counts[label.path] or 0, len(set(hit["matches"])))
        return counts


def presidio(venv: Path, files: Path, sample: list[Label]) -> dict[str, int | None]:
    lines = "".join(json.dumps([label.path, text_of(files / label.path)]) + "\n" for label in sample)
    command = ["timeout", str(SECONDS), venv / "bin" / "python", "-c", PRESIDIO]
    done = subprocess.run(command, input=lines.encode(), capture_output=True, check=False)
    told = (json.loads(line) for line in done.stdout.splitlines())
    return {path: max([n for kind, n in seen.items() if kind not in TRIVIAL], default=0) for path, seen in told}


def text_of(path: Path) -> str:
    """Return the first 20 kB of a file as text: of a zip, of its members without their tags."""
    data = path.read_bytes()
    if data.startswith(b"PK") and zipfile.is_zipfile(path) and path.stat().st_size < 5_000_000:
        try:
            with zipfile.ZipFile(path) as archive:
                data = b" ".join(archive.open(name).read(200_000) for name in archive.namelist()[:20])
        except (RuntimeError, NotImplementedError, zipfile.BadZipFile):
            return ""
        data = re.sub(rb"<[^>]*>", b" ", data)
    wide = data[:200].count(b"\0") > 50
    return data[:40_000].decode("utf-16" if wide else "utf-8", "replace")[:20_000]


def write(rows: list[list[str]]) -> None:
    kept = json.loads((RESULTS / "stray-accuracy.json").read_text())
    head = list(kept["rows"][0])
    kept["peers"] = [dict(zip(head, cells, strict=True)) for cells in rows]
    (RESULTS / "stray-accuracy.json").write_text(json.dumps(kept, indent=1) + "\n")
    path = RESULTS / "stray-accuracy.md"
    text = path.read_text().partition("\n## Peers")[0]
    lines = "\n".join(f"| {' | '.join(cells)} |" for cells in (head, ["---"] * len(head), *rows))
    said = "A file is flagged when ten different values of one pattern are in it (benchmarks/stray/peers.py)."
    path.write_text(f"{text.rstrip()}\n\n## Peers\n\n{said}\n\n{lines}\n")


if __name__ == "__main__":
    main()
