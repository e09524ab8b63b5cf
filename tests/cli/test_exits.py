"""How errors become exit codes and sentences."""

from __future__ import annotations

import pytest

from scanner.cli.exits import as_exit
from scanner.errors import CutShortError, EvidenceError, InventoryError, LedgerError, UsageError, origin


def failing() -> None:
    raise ValueError("canary-5d0c")


@pytest.mark.parametrize(
    ("error", "code", "said"),
    [
        (UsageError("no", remedy="yes"), 2, "mediascan: no (yes)\n"),
        (InventoryError("no", file="e.yml", line=3), 2, "mediascan: e.yml:3: no\n"),
        (LedgerError("no", file="l"), 2, "mediascan: l: no\n"),
        (CutShortError("no"), 3, "mediascan: no\n"),
        (CutShortError("no", 2), 130, "mediascan: no\n"),
        (CutShortError("no", 15), 143, "mediascan: no\n"),
        (EvidenceError("truncated", "cut off"), 3, "mediascan: truncated: cut off\n"),
        (PermissionError(13, "Permission denied", "/x"), 3, "mediascan: /x: Permission denied\n"),
    ],
    ids=str,
)
def test_an_error_is_one_sentence_and_its_code(error, code, said, capsys):
    assert as_exit(error) == code
    assert capsys.readouterr() == ("", said)


def test_a_bug_is_3_and_named_by_its_place_and_nothing_of_its_text_is_shown(capsys):
    from scanner.ledger import rows

    with pytest.raises(AttributeError) as caught:
        rows.encode(None)
    code, said = as_exit(caught.value), capsys.readouterr().err

    assert code == 3
    assert said.startswith("mediascan: the scanner itself failed (AttributeError in scanner.ledger.rows.")
    assert said.endswith("); please report this\n")
    assert "NoneType" not in said


def test_the_origin_of_a_bug_that_came_through_nothing_of_ours_says_so():
    with pytest.raises(ValueError, match="canary") as caught:
        failing()

    assert origin(caught.value) == "ValueError in code that is not ours"
