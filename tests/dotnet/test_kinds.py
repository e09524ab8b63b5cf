"""The two engines say the same of documents and texts in which people stand where few look, and of what looks alike."""

from tests.dotnet.packed import write_cut
from tests.stray.documents import document_kinds as documents
from tests.stray.sources import more_formats
from tests.stray.sources import page_kinds as pages
from tests.stray.texts import text_kinds as texts


def test_over_documents_where_few_look(disagreements, tmp_path):
    for name, data in {**documents.OF_PEOPLE, **documents.OF_NOBODY}.items():
        (tmp_path / name).write_bytes(data)

    assert disagreements(tmp_path) == []


def test_over_texts_that_few_write(disagreements, tmp_path):
    for name, text in {**texts.OF_PEOPLE, **texts.OF_NOBODY}.items():
        (tmp_path / name).write_text(text, encoding="utf-8")

    assert disagreements(tmp_path) == []


def test_over_code_pages_of_the_east(disagreements, tmp_path):
    for name, data in {**pages.OF_PEOPLE, **pages.OF_NOBODY}.items():
        (tmp_path / name).write_bytes(data)

    assert disagreements(tmp_path) == []


def test_over_formats_that_are_only_told(disagreements, tmp_path):
    for number, (start, word) in enumerate([*more_formats.STARTS, *more_formats.LOCKED]):
        (tmp_path / f"{number} {word}").write_bytes(start + bytes(range(256)) * 4)
    for number, (data, word) in enumerate(more_formats.ENDS):
        (tmp_path / f"{number} ends {word}").write_bytes(data)
    for name, data in more_formats.ALIKE.items():
        (tmp_path / name).write_bytes(data)

    assert disagreements(tmp_path) == []


def test_over_bzip2_that_is_cut_behind_a_wrong_byte(disagreements, tmp_path):
    write_cut(tmp_path)

    assert disagreements(tmp_path) == []
