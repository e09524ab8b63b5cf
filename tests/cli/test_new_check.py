from __future__ import annotations

import importlib.util
import json
from pathlib import Path

import pytest

from scanner.check import Selected
from scanner.cli.new_check import write
from scanner.errors import UsageError
from scanner.evaluate import evaluate
from scanner.facts.codec import decode_facts


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    (tmp_path / "checks").mkdir()
    (tmp_path / "tests/checks").mkdir(parents=True)
    return tmp_path


def test_a_new_check_and_its_three_cases_pass_as_they_are(clone: Path) -> None:
    written = write("usb/phone_daemon", clone)

    spec = importlib.util.spec_from_file_location("new", clone / "checks/usb/phone_daemon.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    cases = [file for file in written if file.suffix == ".json"]
    outcomes = {
        file.name.split(".")[1]: evaluate([Selected(module.CHECK)], decode_facts(json.loads(file.read_text())))[
            0
        ].status.value
        for file in cases
    }

    assert outcomes == {"pass": "pass", "fail": "fail", "unknown": "unknown"}
    assert module.CHECK.id == "usb-phone-daemon"


def test_an_existing_check_is_not_touched(clone: Path) -> None:
    write("usb/phone_daemon", clone)
    before = (clone / "checks/usb/phone_daemon.py").read_text()

    with pytest.raises(UsageError, match="exists"):
        write("usb/phone_daemon", clone)

    assert (clone / "checks/usb/phone_daemon.py").read_text() == before
