"""Both engines tell the same encodings of Chinese, Japanese and Korean, and read them alike."""

import os
from pathlib import Path

import pytest

from tests.stray.test_eastern_texts import OTHERS, PAGES, roll

FOLDERS = filter(None, (os.environ.get("MONO_PATH"), "/usr/lib/mono"))
HAS_CODECS = any(True for folder in FOLDERS for _ in Path(folder).rglob("I18N.CJK.dll"))


def test_other_code_pages_are_told_alike(agree):
    agree(
        ("recognise", (text * 5).encode(codec, "ignore").decode("latin-1"))
        for text, codecs in OTHERS
        for codec in codecs
    )


@pytest.mark.skipif(not HAS_CODECS, reason="this Mono has no such encodings, as .NET has")
def test_tables_in_eastern_encodings_are_read_alike(agree, disagreements, tmp_path):
    agree(("recognise", roll(language).encode(codec).decode("latin-1")) for language, codec in PAGES)
    for language, codec in PAGES:
        (tmp_path / f"{codec}.csv").write_bytes(roll(language).encode(codec))
        (tmp_path / f"{codec}.long.csv").write_bytes((roll(language) * 900).encode(codec))
        (tmp_path / f"{codec}.html").write_bytes(f"<html><body><p>{roll(language)}</p></body></html>".encode(codec))

    assert disagreements(tmp_path) == []
