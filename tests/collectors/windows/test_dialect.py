"""The restricted dialect: what it has, what it has not, and that the collector's files keep to it."""

import re
from pathlib import Path

import pytest

from scanner.collectors import bundle_windows
from scanner.collectors.manifest_windows import CMDLETS
from tests.collectors.windows import lexical
from tests.collectors.windows.dialect import FREE, Around, faults, functions, nodes, tree

FILES = bundle_windows.files()
CORPUS = Path(__file__).parent / "corpus"
FULL_LANGUAGE = frozenset({"full_language.ps1", "bootstrap.ps1"})
"""Where members of .NET types stand; of the bootstrap only behind a question for the language mode."""
ALL = {name: count for text in FILES.values() for name, count in functions(text).items()}


def pieces(name):
    """Return the texts of a corpus, each with its heading."""
    parts = re.split(r"^# --- (.+)\n", (CORPUS / name).read_text("utf-8"), flags=re.MULTILINE)[1:]
    return list(zip(parts[::2], parts[1::2], strict=True))


@pytest.mark.parametrize("name", FILES)
def test_the_collector_keeps_to_the_dialect(name):
    assert faults(FILES[name], Around(ALL, name in FULL_LANGUAGE)) == []


@pytest.mark.parametrize(("heading", "text"), pieces("accepted.ps1"))
def test_what_the_dialect_has_is_accepted(heading, text):
    assert faults(text, Around(ALL | functions(text))) == [], heading


@pytest.mark.parametrize(("fault", "text"), pieces("rejected.ps1"))
def test_what_the_dialect_has_not_is_rejected_for_that_reason(fault, text):
    assert fault in "\n".join(faults(text, Around(ALL | functions(text))))


@pytest.mark.parametrize("name", FILES)
def test_a_quote_or_bracket_that_is_missing_is_found_wherever_it_was(name):
    text = FILES[name]

    unseen = [at for at in lexical.read(text).structural if not lexical.read(text[:at] + text[at + 1 :]).faults]

    assert unseen == []


def test_every_command_of_the_manifest_is_used_and_every_parameter():
    words = {node.text.decode() for text in FILES.values() for node in nodes(tree(text)) if node.type in COMMAND_PARTS}

    assert {*CMDLETS, *(parameter for cmdlet in CMDLETS.values() for parameter in cmdlet.parameters)} <= words


COMMAND_PARTS = ("command_name", "command_parameter")


def test_every_function_is_called_or_is_where_the_collector_starts():
    called = [
        node.text.decode() for text in FILES.values() for node in nodes(tree(text)) if node.type == "command_name"
    ]

    assert set(ALL) - set(called) == set()
    assert len(ALL) == sum(text.count("\nfunction ") + text.startswith("function ") for text in FILES.values())


def test_only_what_full_language_mode_reaches_calls_its_functions():
    of_full = set(functions(FILES["full_language.ps1"]))
    callers = {
        name
        for name, text in FILES.items()
        for node in nodes(tree(text))
        if node.type == "command_name" and node.text.decode() in of_full
    }

    assert callers == {"main.ps1", "stray.ps1", "places.ps1"}
    assert "if ($FullLanguage) {\n        Write-Packed" in FILES["main.ps1"]
    assert FILES["stray.ps1"].index("if (-not $FullLanguage)") < FILES["stray.ps1"].index("Read-Place")
    assert not any("Read-Place\n" in text for name, text in FILES.items() if name != "stray.ps1")


def test_the_bootstrap_asks_for_the_language_mode_before_it_hashes():
    text = FILES["bootstrap.ps1"]

    assert text.index("if ($Whole -and $FullLanguage)") < text.index("[Text.Encoding]")
    assert {"Request", "FullLanguage"} < FREE


def test_no_method_that_gives_away_a_key_is_named_anywhere():
    folder = "'Recovery'"  # of Windows, at the top of its volume
    text = "".join(FILES.values()).replace(folder, "")

    assert not re.search(r"NumericalPassword|Passphrase|ExternalKey|KeyPackage|Recover", text)
