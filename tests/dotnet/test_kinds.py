"""The two engines say the same of documents and texts in which people stand where few look, and of what looks alike."""

from tests.stray import document_kinds as documents


def test_over_documents_where_few_look(disagreements, tmp_path):
    for name, data in {**documents.OF_PEOPLE, **documents.OF_NOBODY}.items():
        (tmp_path / name).write_bytes(data)

    assert disagreements(tmp_path) == []
