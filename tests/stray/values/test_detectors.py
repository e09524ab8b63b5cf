"""Detectors are data: every file says what is one and what is none, and the table that travels is written from them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.catalog.detectors import read_detectors
from scanner.collectors.python.tables.glance import CLASSES
from scanner.collectors.python.values.detectors import DETECTORS
from scanner.collectors.python.values.validators import VALIDATORS
from scanner.collectors.python.words.headers import header_kind
from tests.stray import detector_rows

FILES = read_detectors(detector_rows.FOLDER)
KINDS = [file.kind for file in FILES]


@pytest.fixture(params=FILES, ids=KINDS)
def file(request):
    return request.param


def test_the_table_that_travels_is_written_from_the_files():
    assert detector_rows.FILE.read_text() == detector_rows.source(), "run: python -m tests.stray.detector_rows"
    assert [detector.kind for detector in DETECTORS] == KINDS


def test_what_is_one_passes(file):
    valid, unlabelled = VALIDATORS[file.validator], VALIDATORS[file.unlabelled]

    assert [text for text in file.match if not (valid(text) and unlabelled(text))] == []
    assert [text for text in file.only_labelled if not valid(text) or unlabelled(text)] == []


def test_what_is_none_does_not(file):
    assert [text for text in file.no_match if VALIDATORS[file.validator](text)] == []


def test_every_file_has_vectors_and_says_where_its_rules_are_published(file):
    assert file.match or file.only_labelled
    assert len(file.no_match) >= 3
    assert file.source
    assert file.headers


def test_every_shape_is_that_of_a_vector(file):
    shapes = {text.encode().translate(CLASSES).decode() for text in (*file.match, *file.only_labelled)}

    assert set(file.shapes) - shapes == set()


def test_only_what_proves_itself_is_worth_something_without_a_label(file):
    assert file.checksum or file.alone != "proof"
    assert file.labels or not file.shapes


def test_every_header_means_its_kind(file):
    assert [said for said in (*file.headers, *file.whole_headers) if header_kind(said) != file.kind] == []


@given(text=st.text(max_size=40) | st.text("0123456789ABXYZab/- .@<\u0663\u00b2", max_size=46))
def test_no_text_makes_a_validator_raise(text):
    for validator in VALIDATORS.values():
        assert validator(text) in (True, False)
