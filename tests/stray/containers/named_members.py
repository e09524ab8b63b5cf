"""Zips of papers that tell nobody themselves, as pictures of them do, whose names tell whose they are; and others."""

from tests.corpus.files import zipped
from tests.stray.tables.children import PAIRS
from tests.stray.texts.token_rows import BORN_FILES, KIND_FILES
from tests.stray.texts.two_lines import THINGS, WORDS

SCANNED = b"\x89PNG\r\n\x1a\n" + bytes(64)


def of(files, data=SCANNED):
    return zipped({f"papers/{file}": data for file in files})


OF_PEOPLE = {
    "births.zip": of(BORN_FILES),
    "kinds.zip": of(KIND_FILES),
    "pictures.zip": of([file.replace(".pdf", ".jpg") for file in BORN_FILES]),
}
OF_NOBODY = {
    "albums.zip": of([f"{n:02} {a} {b}.jpg" for n, (a, b) in enumerate(PAIRS)]),
    "songs.zip": of([f"{a} {b} - {c} {d}.mp3" for (a, b), c, d in zip(PAIRS, WORDS * 2, THINGS * 2, strict=False)]),
    "few.zip": of(BORN_FILES[:5]),
    "manuals.zip": of([f"{a}_{b}_2024-03-01.pdf" for a, b in zip(WORDS, THINGS, strict=False)]),
}
