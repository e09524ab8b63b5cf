"""Packs what was converted into office.zip, the same bytes for the same files. Usage: pack.py FOLDER"""

from __future__ import annotations

import sys
import zipfile
from pathlib import Path

SOURCES = {"letters.docx", "people.json", "people.xlsx", "show.pptx", "table.docx", "tables.pptx"}


def pack(folder: Path, to: Path) -> None:
    with zipfile.ZipFile(to, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in sorted(folder.iterdir()):
            if path.name not in SOURCES and not path.name.startswith("."):
                member = zipfile.ZipInfo(path.name, (2020, 1, 1, 0, 0, 0))
                archive.writestr(member, path.read_bytes(), zipfile.ZIP_DEFLATED)


if __name__ == "__main__":
    pack(Path(sys.argv[1]), Path(__file__).with_name("office.zip"))
