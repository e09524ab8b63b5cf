"""PDF files of foreign writers and by hand, sound and damaged, for both engines."""

import random
import re
import zlib
from pathlib import Path

from tests.stray.documents.test_pdf import (
    CONTENTS,
    DAMAGED,
    HEAD,
    RECORDED,
    packed_lzw,
    packed_png,
    packed_run,
    page,
    recorded,
    rows,
    shown,
)

DEEP = page(b"x", more=b"6 0 obj " + b"[" * 200 + b" endobj\n")
SCRAPS = [
    b"<<", b">>", b"[", b"]", b"(", b")", b"1 0 obj ", b"2 0 R ", b"stream\n", b"endstream", b"/Type/Page", b"/Contents",
    b"9", b"-.5", b"\\", b"<41>", b"%", b"BT", b" /F 1 Tf ", b"Tj ", b"/Catalog", b"/ObjStm/N 9/First 5", b"trailer", b"R",
]  # fmt: skip
FILTERS = {
    "plain": (CONTENTS, b""),
    "flate": (zlib.compress(CONTENTS)[:-4], b"/Filter[/Fl]"),
    "damaged": (zlib.compress(CONTENTS)[:90] + b"\0\xff" * 40, b"/Filter/FlateDecode"),
    "cut": (zlib.compress(CONTENTS)[:900], b"/Filter/FlateDecode"),
    "hex": (CONTENTS.hex().encode() + b">", b"/Filter/ASCIIHexDecode"),
    "lzw": (packed_lzw(CONTENTS), b"/Filter/LZWDecode"),
    "run": (packed_run(CONTENTS), b"/Filter[/RunLengthDecode]"),
    "png": (packed_png(CONTENTS), b"/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 10>>"),
    "other": (b"x", b"/Filter[(NoSuchDecode)]"),
    "bomb": (zlib.compress(bytes(5_000_000)), b"/Filter/FlateDecode"),
}


def write_pages(folder: Path) -> None:
    """Fill a folder with PDF files of every kind."""
    for path in RECORDED.glob("*.pdf"):
        (folder / path.name).write_bytes(path.read_bytes())
    for name, (contents, dictionary) in FILTERS.items():
        (folder / f"{name}.pdf").write_bytes(page(contents, dictionary))
    table = [
        ["DOB", "Surname", "Forename"],
        *([row[2], "" if n % 3 else row[0], row[1]] for n, row in enumerate(rows())),
    ]
    (folder / "gaps.pdf").write_bytes(page(shown(table)))
    (folder / "turned.pdf").write_bytes(page(b"0 1 -1 0 0 0 cm\n" + CONTENTS))
    (folder / "near.pdf").write_bytes(page(re.sub(rb"0 1 \d+", b"0 1 7", shown([HEAD, *rows()]))))
    (folder / "updated.pdf").write_bytes(page(CONTENTS, more=b"5 0 obj<</Length 3>>stream\nq Q\nendstream endobj\n"))
    (folder / "deep.pdf").write_bytes(DEEP)
    for name, data in DAMAGED.items():
        (folder / f"{name}.pdf").write_bytes(data)
    (folder / "loop.pdf").write_bytes(page(b"", more=b"4 0 obj 4 0 R endobj\n"))
    (folder / "form.pdf").write_bytes(page(b"/X Do " * 9, b"/Subtype/Form", b"/XObject<</X 5 0 R>>"))
    font = b"3 0 obj<</Type/Font/Subtype/Type0/Encoding/Identity-H/DescendantFonts[]>>endobj\n"
    (folder / "unknown.pdf").write_bytes(page(b"BT /F 9 Tf (abcdefgh) Tj ET", more=font))
    differences = (
        b"3 0 obj<</Type/Font/Encoding<</Differences[65/Agrave/eacute/uni0041/g7/fi 99 97/B]>>/Widths[1 2]>>endobj\n"
    )
    (folder / "differences.pdf").write_bytes(page(CONTENTS, more=differences))


def write_broken_pages(folder: Path, seed: int) -> None:
    """Fill a folder with what becomes of some of them when bytes change, and with words in any order."""
    rng = random.Random(seed)
    for name in (
        "chromium-table",
        "reportlab-form",
        "reportlab-encrypted",
        "pikepdf-objects-attachment",
        "pikepdf-plain",
    ):
        for number in range(12):
            data = bytearray(recorded(name))
            for _ in range(rng.choice((1, 3, 9, 40))):
                data[rng.randrange(len(data))] = rng.choice(b"\n\r()<>[]/ 019.\xff")
            (folder / f"{number}-{name}.pdf").write_bytes(data[: rng.choice((len(data), rng.randrange(len(data))))])
    for number in range(60):
        words = rng.choices([*SCRAPS, CONTENTS[:300]], k=60)
        (folder / f"words-{number}.pdf").write_bytes(b"%PDF-1.4\n1 0 obj" + b"".join(words))
        (folder / f"shown-{number}.pdf").write_bytes(page(b"BT /F 9 Tf " + b" ".join(words[:40]) + CONTENTS[:2000]))
