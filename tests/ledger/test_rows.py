import dataclasses
import zlib
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scanner.check import Finding, Level, Severity, Status
from scanner.errors import LedgerError
from scanner.evaluate import Assurance, HostResult
from scanner.facts import Host, LinuxFacts, MacFacts, Section, State, StrayFile, StrayScan, ok
from scanner.ledger import rows

HOST = Host("linux", "ws-1", "m1", "6.1", "debian", "12", "Debian 12", "root", 0, "root")
FILE = StrayFile("/home/a/x.csv", "", "people", 500, ("surname",), "high", "home", 1000, 0o644, 1_700_000_000)
STRAY = StrayScan("python", "1", (), (FILE,))
TEXT = st.text(max_size=30)
FINDINGS = st.builds(
    Finding, TEXT, st.sampled_from(Status), st.sampled_from(Severity), TEXT,
    st.lists(TEXT, max_size=3).map(tuple), st.none() | st.sampled_from(Level),
)  # fmt: skip
RESULTS = st.builds(
    HostResult, site=TEXT, target=TEXT, state=TEXT, reason=TEXT, profile=TEXT, landing=st.booleans(),
    weight=st.fractions(Fraction(1, 10), 10), knock_outs=st.lists(TEXT, max_size=3).map(tuple),
    fit_at=st.integers(0, 100), min_coverage=st.fractions(0, 1), platform=st.none() | TEXT,
    privilege=st.none() | TEXT, identity=st.none() | TEXT, first_seen=st.none() | TEXT, host_key=st.none() | TEXT,
    machine_id=st.none() | TEXT, assurance=st.sampled_from(Assurance), collected_at=st.none() | TEXT,
    seconds=st.floats(0, 1e6), script_digest=st.none() | TEXT, findings=st.lists(FINDINGS, max_size=4).map(tuple),
    facts=st.sampled_from([None, LinuxFacts(host=ok("host", HOST)), LinuxFacts(stray=ok("stray", STRAY)), MacFacts()]),
)  # fmt: skip


def test_the_strategy_sets_every_field_so_that_a_new_one_must_be_stored_too():
    assert {f.name for f in dataclasses.fields(HostResult)} == set(RESULTS.wrapped_strategy.kwargs)


@given(RESULTS)
@settings(max_examples=80)
def test_a_result_comes_back_as_it_was_stored(result):
    row = rows.encode(result)

    assert rows.decode(row.result, row.findings, row.stray, row.facts) == result


def test_reports_read_stray_files_without_the_other_facts(made):
    row = rows.encode(made("t", facts=LinuxFacts(host=ok("host", HOST), stray=ok("stray", STRAY))))

    assert rows.decode(row.result, row.findings).facts is None
    assert rows.decode_stray(row.stray) == (FILE,)


def test_a_search_that_was_denied_found_no_stray_files(made):
    row = rows.encode(made("t", facts=LinuxFacts(stray=Section("stray", State.DENIED, None, "not for this account"))))

    assert rows.decode_stray(row.stray) == ()


@pytest.mark.parametrize("broken", ["", "{}", "[]", '{"site": 1}', "null"])
def test_a_row_that_cannot_be_read_is_a_ledger_error(broken):
    with pytest.raises(LedgerError, match="cannot be read"):
        rows.decode(broken, "[]")


@pytest.mark.parametrize("broken", [b"", zlib.compress(b"{}"), zlib.compress(b'{"sections": {"stray": []}}')])
def test_stray_files_that_cannot_be_read_are_a_ledger_error(broken):
    with pytest.raises(LedgerError, match="cannot be read"):
        rows.decode_stray(broken)
