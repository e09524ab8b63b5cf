"""A marking that stands once in a document is one where it stands above or below each page."""

import pytest

from tests.stray.documents.marked_pages import MARKED, UNMARKED
from tests.stray.judging import judgements


@pytest.mark.parametrize("data", MARKED.values(), ids=MARKED)
def test_a_document_is_marked(data):
    assert "marked" in {found.verdict for _, found in judgements(data)}


@pytest.mark.parametrize("data", UNMARKED.values(), ids=UNMARKED)
def test_a_document_is_not(data):
    assert {found.verdict for _, found in judgements(data)} == {"clean"}
