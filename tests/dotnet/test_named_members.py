"""The two engines say the same of zips whose members are called after people, and of others."""

from tests.stray.containers.named_members import OF_NOBODY, OF_PEOPLE


def test_names_of_members_are_judged_alike(disagreements, tmp_path):
    for name, data in (OF_PEOPLE | OF_NOBODY).items():
        (tmp_path / name).write_bytes(data)

    assert disagreements(tmp_path) == []
