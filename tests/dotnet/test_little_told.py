"""The two engines say the same of births with short numbers, and of names beside addresses made of them."""

import pytest

from tests.stray.tables import (
    alarms,
    contact_labels,
    firms_among,
    made_data,
    mailed_names,
    namesakes,
    renowned,
    several_tables,
)
from tests.stray.values import bare_births


@pytest.mark.parametrize(
    "made",
    [alarms, bare_births, contact_labels, made_data, mailed_names, renowned],
    ids=lambda made: made.__name__.rpartition(".")[2],
)
def test_lists_that_tell_little_are_judged_alike(disagreements, tmp_path, made):
    for name, data in (made.OF_PEOPLE | made.OF_NOBODY).items():
        (tmp_path / f"{name}.txt").write_bytes(data)

    assert disagreements(tmp_path) == []


def test_namesakes_are_counted_alike(disagreements, tmp_path):
    for name, (_, data) in (namesakes.SEVERAL | namesakes.ONCE).items():
        (tmp_path / f"{name}.csv").write_bytes(data)

    assert disagreements(tmp_path) == []


def test_firms_among_clients_are_left_out_alike(disagreements, tmp_path):
    for name, data in (firms_among.AMONG | firms_among.NONE_AMONG).items():
        (tmp_path / f"{name}.csv").write_bytes(data)

    assert disagreements(tmp_path) == []


def test_tables_of_few_and_pairs_are_counted_alike(disagreements, tmp_path):
    told = {name: data for name, (data, *_) in several_tables.TOGETHER.items()}
    for name, data in (told | several_tables.BOTH | several_tables.ONE).items():
        (tmp_path / name).write_bytes(data)

    assert disagreements(tmp_path) == []
