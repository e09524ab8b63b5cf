"""The two engines say the same of records whose keys say nothing, of people and of things."""

from tests.stray.tables.told_by_values import ALIKE, OF_PEOPLE, OF_THINGS


def test_records_under_unknown_keys_are_judged_alike(disagreements, tmp_path):
    for name, data in (OF_PEOPLE | OF_THINGS | ALIKE).items():
        (tmp_path / name).write_bytes(data)

    assert disagreements(tmp_path) == []
