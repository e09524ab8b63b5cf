"""The C# engine tells the people of known exports as the Python one does: the same numbers of every file."""

import base64
import hashlib
import json
import random
import subprocess
import sys

import pytest

from scanner.collectors.bundle_python import part_by_part, stray_program, with_fingerprints
from scanner.fingerprint import canaries
from scanner.fingerprint.build import build
from tests.known.crowds import CELLS, DRUGS, OFFENDERS, PRISONERS, crowd, table, typed_file, whole
from tests.known.test_file import WRONG, file
from tests.known.test_stray import FORMS, workbook
from tests.known.test_to_the_end import HEADER, LONG, WIDE, WRITERS, rows

SETS = {"prisoners": (PRISONERS, 1200), "offenders": (OFFENDERS, 600), "drugs": (DRUGS, 400)}
EVERYTHING = list(CELLS)
pytestmark = pytest.mark.timeout(600)  # long tables through both engines: minutes on a busy machine


@pytest.fixture(scope="module")
def people():
    return {name: crowd(number, count) for number, (name, (_, count)) in enumerate(SETS.items())}


@pytest.fixture(scope="module")
def exports(people, tmp_path_factory):
    """Return (fingerprint, planted records) by name."""
    found, folder = {}, tmp_path_factory.mktemp("owner")
    for name, (header, _) in {**SETS, "everything": (EVERYTHING, 0)}.items():
        known = typed_file(folder / name, table(people.get(name, people["offenders"]), header))
        planted = canaries.canaries(known, 3, random.Random(9))
        found[name] = whole(build(known, name, planted)), planted
    return found


@pytest.fixture
def both(dotnet_scan, exports, tmp_path):
    """Return what both engines say of the known exports in every part of every file, which must be the same."""

    def look(names=tuple(SETS)):
        known = [exports[name][0] for name in names]
        done = subprocess.run(
            [sys.executable, "-I", "-B", "-", json.dumps({"roots": [str(tmp_path)], "seconds": 180})],
            input=part_by_part(with_fingerprints(stray_program(), known)).encode(),
            capture_output=True,
            check=True,
        )
        ours = [json.loads(line) for line in done.stdout.splitlines()]
        theirs = dotnet_scan(("temp", tmp_path), known=known)
        python = {told(line["file"]) for line in ours if "file" in line}
        assert python == {told(file) for file in theirs.files}
        assert ours[-1]["end"]["known"] == theirs.end["known"]
        return {(path, part): known for path, part, known in python}

    return look


def told(file):
    known = tuple(
        (one["export"].rpartition("-")[0], one["people"], one["of"], one["canaries"]) for one in file["known"]
    )
    return file["path"].rpartition("/")[2], file["part"], known


@pytest.mark.parametrize("form", FORMS)
def test_the_sets_of_the_incident_in_every_form(both, people, tmp_path, form):
    for name, (header, _) in SETS.items():
        FORMS[form](tmp_path / name, random.Random(1).sample(people[name], len(people[name])), header)

    assert sorted(known[0][0] for known in both().values() if known) == ["drugs", "offenders", "prisoners"]


WRITTEN = {
    "DOB": ["%d/%m/%Y", "%Y-%m-%d", "%d.%m.%y", "%d %B %Y", "%m/%d/%Y"],
    "Surname": [str.upper, str.title, lambda text: f"Van {text}", lambda text: text.replace("a", "\u00e4"), str.lower],
}


def test_columns_written_in_other_ways(both, people, tmp_path):
    for number, date in enumerate(WRITTEN["DOB"]):
        forms = {
            "DOB": lambda person, date=date: f"{person.born:{date}}",
            "Surname": lambda person, number=number: WRITTEN["Surname"][number](person.surname),
            "PNC ID": lambda person: person.pnc[2:].replace("/0", "/").replace("/0", "/"),
            "NINO": lambda person: f"{person.nino[:2]} {person.nino[2:8]}",
        }
        (tmp_path / f"list {number}").write_text(table(people["offenders"], EVERYTHING, forms))
        (tmp_path / f"bare {number}").write_text(table(people["prisoners"], PRISONERS, forms).partition("\n")[2])
        names = {"Surname": lambda person: f"Dr {person.forename} {person.surname}", "DOB": forms["DOB"]}
        (tmp_path / f"full {number}").write_text(
            table(people["prisoners"], ["Surname", "DOB"], names, {"Surname": "Full name"})
        )

    found = both((*SETS, "everything"))
    assert sum(bool(known) for known in found.values()) >= 12


def test_samples_strangers_and_single_planted_records(both, people, exports, tmp_path):
    for size in (5, 12, 20, 40, 300):
        mixed = random.Random(size).sample(people["prisoners"], size) + crowd(77, size)
        (tmp_path / f"mixed {size}").write_text(table(mixed, PRISONERS))
    (tmp_path / "strangers").write_text(table(crowd(78, 500), EVERYTHING))
    planted = exports["everything"][1][0]
    (tmp_path / "planted").write_text(table(crowd(79, 50), EVERYTHING) + ",".join(planted) + "\n")
    (tmp_path / "letter").write_text(f"We saw {planted[1]} {planted[0]}, {planted[3]}, and {planted[6]} again.\n")
    (tmp_path / "number").write_text(f"please look at {planted[6]}\n")

    found = both(("prisoners", "everything"))
    assert [found["planted", ""][0][3], found["number", ""][0][3]] == [1, 1]
    assert found["strangers", ""] == ()


def test_more_keys_than_are_kept_of_whom_some_are_strangers(both, people, tmp_path):
    many = crowd(80, 20_000) + people["prisoners"] * 2
    (tmp_path / "mixed").write_text(table(random.Random(3).sample(many, len(many)), PRISONERS))
    (tmp_path / "mostly").write_text(table(people["prisoners"] + crowd(81, 1500), PRISONERS))

    found = both(("prisoners",))
    assert [one[1] for one in found["mostly", ""]] == [pytest.approx(1200, rel=0.1)]


def test_people_in_a_text_without_columns(both, people, tmp_path):
    lines = (f"seen {p.forename} {p.surname}, {p.born:%d/%m/%Y}, ref {p.pnc}; all well\n" for p in people["offenders"])
    (tmp_path / "notes").write_text("".join(lines))

    assert both()["notes", ""][0][0] == "offenders"


@pytest.mark.parametrize("form", ["json", "xml", "sql", "sqlite", "parquet", "dbf"])
def test_a_planted_record_at_the_very_end_of_a_long_table(both, exports, tmp_path, form):
    size = {"dbf": LONG // 4000 - 1100, "json": 6 * 2**20}.get(form, LONG)
    record = dict(zip(EVERYTHING, exports["everything"][1][0], strict=True))
    planted = [record[name] for name in OFFENDERS]
    WRITERS[form](tmp_path / "long", rows(planted, 1 if form == "dbf" else WIDE, size))

    assert [known[0][3] for known in both(("everything",)).values() if known] == [1]


def test_planted_records_in_remarks_and_in_lists_that_are_dropped_for_larger_ones(both, people, exports, tmp_path):
    first, second = (dict(zip(EVERYTHING, record, strict=True)) for record in exports["everything"][1][:2])
    strangers = [[CELLS[name](person) for name in OFFENDERS] + ["seen"] for person in crowd(78, 300)]
    strangers[200][6] = f"same as {first['PNC ID']} of last year"
    for form in ("json", "sqlite", "csv"):
        WRITERS[form](tmp_path / form, strangers)
    (tmp_path / "xlsx").write_bytes(workbook("\n".join(",".join(row) for row in [HEADER, *strangers])))
    ours = [dict(zip(OFFENDERS, row, strict=False)) for row in strangers[:90]]
    (tmp_path / "lists").write_text(json.dumps({"ours": ours, "theirs": [first, second], "few": [first]}))

    found = both(("everything",))
    assert {name: [one[3] for one in known] for (name, part), known in found.items()} == {
        **{form: [1] for form in ("json", "sqlite", "csv", "xlsx")},
        "lists": [2],
    }


def test_what_is_no_fingerprint_is_none_to_both(agree, exports):
    """Every mistake of tests/known/test_file.py, and a real one that was cut, changed, or made by another version."""
    data, _ = exports["everything"]
    body, chance = bytearray(data[:-32]), random.Random(7)
    made = [data, b"", data[:-1], data[:200], data.replace(b"fingerprint 1", b"fingerprint 2", 1), file()]
    made += [file(**fields) for fields in WRONG.values()]
    made += [file(text) for text in ("", "{}", "[]", "[" * 5000, "\xff", '{"people": 1e3}', "[1e999]", "1111e867497")]
    made += [file(people=people) for people in (1.0, "3", 10**9, 10**9 + 1, -1, None)]
    for _ in range(400):
        changed = bytearray(body)
        for _ in range(chance.randint(1, 3)):
            changed[chance.randrange(chance.choice((900, len(body))))] = chance.randrange(256)
        made.append(bytes(changed) + hashlib.sha256(changed).digest())
    agree(("fingerprint", base64.b64encode(one).decode()) for one in made)
    agree(("fingerprint", text) for text in ("A", "AAA="))


def test_one_that_is_damaged_ends_the_scan_before_it_begins(dotnet_scan, tmp_path, exports):
    data, _ = exports["drugs"]
    broken = dotnet_scan(tmp_path, known=[data, data[:-1]])

    assert (broken.lines, broken.end) == (["stray: argument"], None)
