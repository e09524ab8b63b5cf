"""A scrubbed answer is judged as the whole one is: the real collector's, on machines written as data."""

import functools

import pytest

from scanner import catalog
from scanner.check import Selected
from scanner.collectors.bundle import Options
from scanner.collectors.bundle_windows import windows_script
from scanner.evaluate import evaluate
from scanner.facts.decode import decode
from scanner.limits import DEFAULT
from scanner.scan.pseudonyms import NOBODY
from scanner.scan.scrub import scrubbed
from scanner.script import Identity, Output
from tests.powershell import collect
from tests.powershell.machine import Machine, described, names

CHECKS = [Selected(check, check.params) for check in catalog.load(frameworks=False).checks.values()]
SERIALS = ("PNPDeviceID", "SerialNumber")


PLACES = ("removable", "home", "temp", "shared", "trash")


@functools.cache
def answer(name):
    script = windows_script(collect.NONCE, Options(stray_roots=PLACES))
    return collect.run(Machine(described(name)), script).stdout


def verdicts(stdout):
    decoded = decode(Output(stdout, b"", 0, Identity.RECORDED), collect.NONCE)
    return decoded.state, [(finding.check, finding.status) for finding in evaluate(CHECKS, decoded.facts)]


@pytest.mark.parametrize("name", names())
def test_every_check_says_the_same(name):
    whole = answer(name)

    assert verdicts(scrubbed(whole, collect.NONCE, DEFAULT)) == verdicts(whole)


@pytest.mark.parametrize("name", names())
def test_who_and_what_the_machine_is_does_not_stand_in_it(name):
    text = described(name)
    clean = scrubbed(answer(name), collect.NONCE, DEFAULT).lower()

    session, environment = text["session"], text["environment"]
    words = {session["account"], session["domain"], session["sid"].rpartition("-")[0], environment["COMPUTERNAME"]}
    words |= set(_values(text["cim"], SERIALS))
    assert [word for word in words if word.lower() not in NOBODY and word.lower().encode() in clean] == []


def _values(found, wanted):
    if isinstance(found, dict):
        for name, value in found.items():
            if name in wanted and value:
                yield str(value).rpartition("\\")[2].strip()
            else:
                yield from _values(value, wanted)
    elif isinstance(found, list):
        for one in found:
            yield from _values(one, wanted)
