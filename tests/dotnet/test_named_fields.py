"""The two engines say the same of stores whose fields say what their rows are."""

from tests.stray.stores.named_fields import OF_PEOPLE, OF_THINGS


def test_stores_are_judged_alike_by_the_names_of_their_fields(disagreements, tmp_path):
    for name, data in (OF_PEOPLE | OF_THINGS).items():
        (tmp_path / name).write_bytes(data)

    assert disagreements(tmp_path) == []
