"""The C# engine's vocabulary is the Python engine's, word for word."""

from tests.dotnet import lists


def test_the_lists_are_written_from_the_tables_of_the_python_engine():
    assert lists.FILE.read_text() == lists.source(), "run: python -m tests.dotnet.lists"
