"""The find tier's lines: judged by counts, and never trusted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.errors import EvidenceError
from scanner.facts.parse import entries
from scanner.facts.parse.stray import stray
from scanner.facts.parse.stray_find import IDENTIFIERS, NOT_JUDGED, judge, scan
from scanner.limits import DEFAULT

END = "end 3 0"
ROOT = "root ok home 3 1000 1000 /home/ann"


def file(counts, path="/home/ann/a.csv", size=400):
    return f"file home {size} 644 1790000000 {counts} {path}"


def test_a_list_and_a_workbook_below_one_root():
    found = scan(
        [
            file("table=12;rows=12;matched=12;kinds=surname+date_of_birth;hints=12"),
            file("not_read=format:xlsx", "/home/ann/caf%c3%a9%20%ff.xlsx"),
            "root ok home 3 1000 600 /home/ann",
            "skip format:xlsx 1",
            "end 3 7",
        ],
        "no python3",
    )

    people, unread = found.files
    assert (people.verdict, people.people, people.kinds) == ("people", 12, ("date_of_birth", "surname"))
    assert (people.confidence, people.mode, people.modified) == ("low", 0o644, 1790000000)
    assert (unread.verdict, unread.reason, unread.path) == ("not_read", "format:xlsx", "/home/ann/caf\u00e9 \\xff.xlsx")
    assert found.roots[0].skipped == (("format:xlsx", 1),)
    assert (found.engine, found.note, found.unlisted, found.seconds) == ("find", "no python3", 7, 3.0)


def test_a_file_that_could_not_be_told_is_not_read():
    root = scan([file("hints=40"), file("nino=300+300+300+0", "/home/ann/b"), ROOT, END], "").roots[0]

    assert (root.bytes_seen, root.bytes_read, root.skipped) == (1000, 200, ((NOT_JUDGED, 2),))


@pytest.mark.parametrize(
    ("counts", "verdict", "people"),
    [
        ("table=9;rows=9;matched=9;kinds=nino", "few", 9),
        ("table=40;rows=100;matched=49;kinds=surname+date_of_birth", "not_read", 0),  # most rows are of nobody
        ("table=40;rows=80;matched=40;kinds=surname+date_of_birth", "people", 40),
        ("nhs_number=100+85+85+0", "people", 85),
        ("nhs_number=100+84+84+0", "not_read", 0),
        ("nhs_number=100+100+4+0", "not_read", 0),  # one number again and again
        ("nhs_number=4+4+4+0", "clean", 0),
        ("pnc_id=286+16+16+0", "not_read", 0),
        ("pnc_id=286+16+16+12", "people", 12),
        ("prison_number=300+300+300+0", "not_read", 0),
        ("nino=40+40+40+40", "people", 40),
        ("births=11", "people", 11),
        ("births=9;source=1", "clean", 0),
        ("births=10;source=1", "people", 10),
        ("table=30;rows=31;matched=31;kinds=email+full_name;manifest=1", "not_read", 0),
        ("table=30;rows=31;matched=31;kinds=full_name+nino;manifest=1", "people", 30),
        ("marked=1", "marked", 0),
        ("marked=1;hints=30", "marked", 0),
        ("hints=4", "clean", 0),
        ("encrypted=luks", "encrypted", 0),
    ],
)
def test_what_counts_mean(counts, verdict, people):
    assert judge(counts)[:2] == (verdict, people)


BAD = (
    "",
    "Archer,Ann,1980-01-01",
    "skip denied 1",
    "root ok home 1 1 /home",
    "root fine home 1 1 1 /home",
    "root ok cellar 1 1 1 /home",
    "root ok home -1 1 1 /home",
    "root ok home 1 1 1 home",
    "root ok home 1 1 2 /home",
    file("kinds=blood_group;table=1;rows=1;matched=1"),
    file("births=x"),
    file("nino=1+1+1"),
    file("not_read=Smith,Ann"),
    file("births=1").replace(" 644 ", " 999 "),
    "end 3 0 1",
    "end x 0",
)


@pytest.mark.parametrize("line", BAD)
def test_lines_that_the_tier_does_not_write_are_no_evidence(line):
    with pytest.raises(EvidenceError):
        scan([line, ROOT, END], "")


@pytest.mark.parametrize("lines", [[], [ROOT], [END, ROOT]])
def test_an_answer_without_its_end_is_none(lines):
    with pytest.raises(EvidenceError):
        scan(lines, "no python3")


def test_the_reason_for_no_answer_says_what_python3_lacks():
    body = b"@ok python3\n|missing json zipfile\n|\n@ok find\n|reason no mountinfo\n|\n"

    with pytest.raises(EvidenceError, match="the target's python3 lacks json, zipfile; the find tier needs") as caught:
        stray(entries.read(body, DEFAULT))
    assert caught.value.state == "error"


@pytest.mark.parametrize(
    ("said", "note"),
    [
        ("", "the target's python3 does not run"),
        ("missing json zlib", "the target's python3 lacks json, zlib"),
        ("missing \x1b]0;x", "the target's python3 does not run"),
        ("python 3.4", "the target's python3 is 3.4, older than 3.6"),
        ("python three", "the target's python3 does not run"),
    ],
)
def test_why_it_was_not_the_python_tier(said, note):
    body = f"@ok python3\n|{said}\n@ok find\n|end 0 0\n".encode()

    assert stray(entries.read(body, DEFAULT)).note == note


numbers = st.one_of(st.integers(0, 10**6).map(str), st.text("0123456789+-x", max_size=6))
pairs = st.tuples(
    st.sampled_from(["table", "rows", "matched", "kinds", "births", "hints", "marked", "source", "not_read", *IDENTIFIERS]),
    st.one_of(numbers, st.lists(numbers, min_size=4, max_size=4).map("+".join), st.just("surname+nino")),
)  # fmt: skip
counts = st.lists(pairs, max_size=6).map(lambda some: ";".join(f"{name}={value}" for name, value in some))
words = st.one_of(st.sampled_from(["root", "file", "skip", "end", "ok", "home", "/a", "644"]), numbers, counts)
lines = st.one_of(
    st.lists(words, max_size=8).map(" ".join),
    st.builds(file, counts, st.just("/a"), st.integers(0, 2000)),
    st.just(ROOT),
)


@given(st.lists(lines, max_size=8))
def test_whatever_comes_is_a_scan_or_no_evidence_and_no_more_is_read_than_was_seen(some):
    try:
        found = scan([*some, END], "why")
    except EvidenceError:
        return
    assert all(0 <= root.bytes_read <= root.bytes_seen for root in found.roots)
    assert all(file.people == 0 or file.verdict in ("people", "few") for file in found.files)
    assert all((file.people >= 10) == (file.verdict == "people") for file in found.files)


@given(counts)
def test_a_file_is_people_few_or_doubtful_or_nothing_stood_in_it(text):
    try:
        verdict, _, kinds, reason = judge(text)
    except EvidenceError:
        return
    assert verdict in ("people", "few", "marked", "encrypted", "not_read", "clean")
    assert bool(kinds) == (verdict in ("people", "few", "marked"))
    assert bool(reason) == (verdict in ("encrypted", "not_read"))
