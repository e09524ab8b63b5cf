"""Both engines tell the same encodings of Chinese, Japanese and Korean, and read them alike."""

from tests.stray.sources.test_eastern_texts import OTHERS, PAGES, roll


def test_other_code_pages_are_told_alike(agree):
    agree(
        ("recognise", (text * 5).encode(codec, "ignore").decode("latin-1"))
        for text, codecs in OTHERS
        for codec in codecs
    )


def test_tables_in_eastern_encodings_are_read_alike(agree, disagreements, tmp_path):
    agree(("recognise", roll(language).encode(codec).decode("latin-1")) for language, codec in PAGES)
    for language, codec in PAGES:
        (tmp_path / f"{codec}.csv").write_bytes(roll(language).encode(codec))
        (tmp_path / f"{codec}.long.csv").write_bytes((roll(language) * 900).encode(codec))
        (tmp_path / f"{codec}.html").write_bytes(f"<html><body><p>{roll(language)}</p></body></html>".encode(codec))

    assert disagreements(tmp_path) == []
