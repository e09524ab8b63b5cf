"""The two engines say the same of stores of tables, sound and broken."""

import pytest

from tests.dotnet import stores

WRITERS = [
    stores.write_databases,
    stores.write_records,
    stores.write_columns,
    stores.write_office_and_dumps,
    stores.write_statistics,
    stores.write_batches,
    stores.write_documents,
    stores.write_joined,
]


@pytest.mark.parametrize("write", WRITERS, ids=lambda write: write.__name__)
def test_over_stores_of_tables(disagreements, tmp_path, write):
    write(tmp_path)

    assert disagreements(tmp_path) == []


@pytest.mark.parametrize("write", WRITERS, ids=lambda write: write.__name__)
def test_over_broken_stores_of_tables(disagreements, tmp_path, write):
    sound, broken = tmp_path / "sound", tmp_path / "broken"
    sound.mkdir()
    broken.mkdir()
    write(sound)
    stores.write_broken(broken, sound, seed=5, times=20)

    assert disagreements(broken) == []
