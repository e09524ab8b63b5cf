"""Of a file that is called by a word for people the names are told, wherever the name stands, and of others not."""

from pathlib import Path

import pytest

from scanner.collectors.python.tables.judgement import in_file
from tests.stray.judging import context
from tests.stray.scan.file_names import CROWD, OF_NOBODY, OF_PEOPLE


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("called")
    for name, data in (OF_PEOPLE | OF_NOBODY).items():
        (folder / name).write_bytes(data)
    return folder


def test_those_are_told_whose_file_says_who_they_are(scan, folder):
    told = {Path(file["path"]).name: (file["verdict"], file["people"]) for file in scan(folder).files}

    assert told == dict.fromkeys(OF_PEOPLE, ("people", len(CROWD)))


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("students.csv", True),
        ("customers-2024.v2.csv", True),
        ("C:\\exports\\staff.csv", True),
        ("exports/staff.csv", True),
        ("staff/exports.csv", False),
        (".staff", True),
        ("data.staff.csv", False),
        ("a very long name of a file about nobody in which customers are named.csv", False),
        ("", False),
        ("s", False),
    ],
)
def test_the_name_up_to_its_first_dot_says_it(name, says):
    assert in_file(context(), name).lists_folk is says


def test_what_lies_in_such_a_file_has_its_name_too():
    around = in_file(context(), "students.zip")

    assert in_file(around, "1.csv").lists_folk
