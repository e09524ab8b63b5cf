"""The wide corpus: it knows nothing of the engine, every sample has one place in it."""

import ast
from pathlib import Path

from tests.corpus.wide.every import recipes

CORPUS = Path(__file__).resolve().parents[1] / "corpus"


def imported(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            yield node.module
        elif isinstance(node, ast.Import):
            yield from (name.name for name in node.names)


def test_the_makers_of_the_corpus_import_nothing_that_is_measured():
    foreign = {name.partition(".")[0] for path in CORPUS.rglob("*.py") for name in imported(path)}

    assert not foreign & {"scanner", "checks"}


def test_no_two_samples_have_the_same_name():
    names = [recipe.name for recipe in recipes(with_machine=False)]

    assert len(names) == len(set(names))


def test_at_least_two_fifths_of_the_positives_are_written_by_others():
    positives = [recipe.writer for recipe in recipes(with_machine=False) if recipe.verdict == "people"]

    assert sum(writer != "ours" for writer in positives) >= 0.4 * len(positives)


def test_a_third_is_frozen():
    from tests.corpus.wide.scene import is_frozen

    frozen = [is_frozen(recipe.name) for recipe in recipes(with_machine=False)]

    assert 0.28 <= sum(frozen) / len(frozen) <= 0.38
