"""The two engines find the same markings in headers and footers, and of texts in any case."""

from tests.stray.documents.marked_pages import MARKED, UNMARKED
from tests.stray.prose.test_markings import CARRIED, MENTIONED


def test_over(disagreements, tmp_path):
    for name, data in (MARKED | UNMARKED).items():
        (tmp_path / name).write_bytes(data)
    for name, text in (CARRIED | MENTIONED).items():
        (tmp_path / name).write_text(text, encoding="utf-8")

    assert disagreements(tmp_path) == []
