"""`mediascan stray --known`: the incident's sets on a stick, in any form, are told by name; not one value comes home."""

import gzip
import io
import json
import random
import sqlite3
import zipfile
from email.message import EmailMessage

import pytest
from click.testing import CliRunner

from scanner.cli.exits import Exit
from scanner.cli.fingerprint import command as fingerprint
from scanner.cli.stray import command as stray
from scanner.errors import UsageError
from tests.known.crowds import CELLS, DRUGS, OFFENDERS, PRISONERS, crowd, table

SETS = {"prisoners": (PRISONERS, 8_400), "offenders": (OFFENDERS, 3_300), "drugs": (DRUGS, 1_000)}


@pytest.fixture(scope="module")
def people():
    return {name: crowd(number, count) for number, (name, (_, count)) in enumerate(SETS.items())}


@pytest.fixture(scope="module")
def owner(tmp_path_factory, people):
    """Return the folder of the owner's fingerprints, each with planted records in a file beside it."""
    folder = tmp_path_factory.mktemp("owner")
    for name, (header, _) in SETS.items():
        (folder / name).write_text(table(people[name], header))
        words = (
            "--out",
            folder / f"{name}.fp",
            "--label",
            name,
            "--canary",
            2,
            "--canaries-to",
            folder / f"{name}.csv",
        )
        done = CliRunner().invoke(fingerprint, [str(word) for word in (folder / name, *words)])
        assert done.exit_code == 0, done.output
    return folder


@pytest.fixture
def look(owner):
    """Return (known people by path and export, exit code, the summary, everything printed)."""

    def run(folder, *words, known=tuple(SETS)):
        options = [word for name in known for word in ("--known", str(owner / f"{name}.fp"))]
        done = CliRunner().invoke(stray, [str(folder), *options, "--json", "-", *words])
        if not isinstance(done.exception, Exit | SystemExit):
            raise done.exception
        lines = [json.loads(line) for line in done.stdout.splitlines()]
        found = {}
        for line in lines[:-1]:
            for one in line["known"]:
                found[line["path"].rpartition("/")[2], one["export"].rpartition("-")[0]] = one
        return found, done.exception.code, lines[-1]["summary"], done.output

    return run


def shuffled(people):
    return random.Random(1).sample(people, len(people))


def workbook(text):
    rows = "".join(
        "<row>" + "".join(f'<c t="inlineStr"><is><t>{cell}</t></is></c>' for cell in line.split(",")) + "</row>"
        for line in text.replace("&", "&amp;").splitlines()
    )
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
        archive.writestr("xl/worksheets/sheet1.xml", f"<worksheet><sheetData>{rows}</sheetData></worksheet>")
    return held.getvalue()


def zipped(text):
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.csv", text)
    return held.getvalue()


def as_json(people, header):
    return json.dumps([{name.lower(): CELLS[name](person) for name in header} for person in people])


def as_sqlite(path, people, header):
    base = sqlite3.connect(path)
    base.execute(f"create table a ({', '.join(name.replace(' ', '_') for name in header)})")
    rows = ([CELLS[name](person) for name in header] for person in people)
    base.executemany(f"insert into a values ({', '.join('?' * len(header))})", rows)
    base.commit()
    base.close()


FORMS = {
    "csv": lambda path, people, header: path.write_text(table(people, header)),
    "xlsx": lambda path, people, header: path.write_bytes(workbook(table(people, header))),
    "zip": lambda path, people, header: path.write_bytes(zipped(table(people, header))),
    "gzip": lambda path, people, header: path.write_bytes(gzip.compress(table(people, header).encode())),
    "json": lambda path, people, header: path.write_text(as_json(people, header)),
    "sqlite": as_sqlite,
}


@pytest.mark.parametrize("form", FORMS)
def test_each_set_of_the_incident_is_told_by_name(tmp_path, look, people, form):
    for name, (header, _) in SETS.items():
        FORMS[form](tmp_path / name, shuffled(people[name]), header)
    found, code, summary, said = look(tmp_path)

    for name, (_, count) in SETS.items():
        one = found[name, name]
        assert (one["people"], one["of"]) == (pytest.approx(count, rel=0.03), pytest.approx(count, rel=0.01))
    assert len(found) == 3
    assert code == 1
    assert [one["reason"] for one in summary["known"]] == ["", "", ""]
    for person in people["offenders"][:500]:
        assert person.pnc not in said
        assert f"{person.surname},{person.forename}" not in said


def test_unrelated_people_are_told_to_be_nobodys(tmp_path, look):
    for name, (header, _) in SETS.items():
        (tmp_path / name).write_text(table(crowd(99, 3000), header))
    found, code, _, _ = look(tmp_path)

    assert (found, code) == ({}, 1)


def test_a_column_of_numbers_that_alone_is_nothing_is_told(tmp_path, look, people):
    (tmp_path / "numbers").write_text("ref\n" + "".join(f"{p.pnc}\n" for p in people["offenders"]))
    found, code, _, _ = look(tmp_path)

    assert found["numbers", "offenders"]["people"] == pytest.approx(3300, rel=0.03)
    assert code == 1


@pytest.mark.parametrize("name", SETS)
def test_one_planted_record_is_found_among_strangers(tmp_path, look, owner, name):
    planted = (owner / f"{name}.csv").read_text().splitlines()
    strangers = table(crowd(5, 400), SETS[name][0]).splitlines()
    (tmp_path / "list").write_text("\n".join([*strangers[:200], planted[1], *strangers[200:]]))
    found, code, _, _ = look(tmp_path)

    assert {key: (one["people"], one["canaries"]) for key, one in found.items()} == {("list", name): (1, 1)}
    assert code == 1


def test_one_planted_record_is_found_in_a_letter(tmp_path, look, owner):
    record = dict(zip(OFFENDERS, (owner / "offenders.csv").read_text().splitlines()[1].split(","), strict=True))
    mail = EmailMessage()
    mail.set_content(f"Dear Jo,\n\nplease look at {record['PNC ID']} again before Friday.\n\nAnn\n")
    (tmp_path / "by number").write_bytes(mail.as_bytes())
    (tmp_path / "by name").write_text(f"We saw {record['Forenames']} {record['Surname']} ({record['DOB']}) again.\n")
    found, code, _, said = look(tmp_path)

    assert {key: one["canaries"] for key, one in found.items()} == {
        ("by number", "offenders"): 1,
        ("by name", "offenders"): 1,
    }
    assert code == 1
    assert record["Surname"] not in said


def test_people_of_an_export_are_told_in_a_text_without_columns(tmp_path, look, people):
    with (tmp_path / "notes").open("w") as file:
        for person in people["prisoners"][:300]:
            file.write(
                f"Visit: seen {person.forename} {person.surname}, {person.born:%d/%m/%Y}, all well and no more to say.\n"
            )
    found, _, _, _ = look(tmp_path)

    # 600 keys, since either word may be the surname: sqrt(2 * 600 * 0.15 * 0.85) / 0.85 = 15 people are one sigma
    assert found["notes", "prisoners"]["people"] == pytest.approx(300, abs=4 * 15)


def test_the_table_names_the_export(tmp_path, owner, people):
    (tmp_path / "copy.csv").write_text(table(people["drugs"], DRUGS))
    words = [str(tmp_path), "--known", str(owner / "drugs.fp"), "--known", str(owner / "prisoners.fp")]
    said = CliRunner().invoke(stray, words).stdout

    assert "known export drugs-" in said
    assert "of the 1,000 people of" in " ".join(said.split())
    assert "not found" in said


NO_FINGERPRINTS = {
    "empty": (b"", "no fingerprint of this version"),
    "another file": (b"surname,forename\n", "no fingerprint of this version"),
    "cut off": (b"mediascan fingerprint 1\n{}", "cut off"),
}


@pytest.mark.parametrize("what", NO_FINGERPRINTS)
def test_what_is_no_fingerprint_is_an_error_of_usage(tmp_path, what):
    content, said = NO_FINGERPRINTS[what]
    (tmp_path / "export.fp").write_bytes(content)
    done = CliRunner().invoke(stray, [str(tmp_path), "--known", str(tmp_path / "export.fp")])

    assert isinstance(done.exception, UsageError)
    assert said in str(done.exception)
    assert "mediascan fingerprint EXPORT" in str(done.exception)


@pytest.mark.parametrize("name", ["missing", "."])
def test_a_fingerprint_that_cannot_be_read_is_an_error_of_usage(tmp_path, name):
    done = CliRunner().invoke(stray, [str(tmp_path), "--known", str(tmp_path / name)])

    assert isinstance(done.exception, UsageError)


def test_a_table_is_read_to_its_end_where_an_export_is_looked_for(tmp_path, look, owner, people):
    planted = (owner / "prisoners.csv").read_text().splitlines()[1]
    with (tmp_path / "long").open("w") as file:
        file.write(table(crowd(6, 1000), PRISONERS))
        for number in range(30):
            file.write(
                "".join(
                    f"Nobody{number}{at},Xy,{at % 28 + 1:02d}/0{at % 9 + 1}/19{at % 60 + 30}, {'-' * 300}\n"
                    for at in range(1000)
                )
            )
        file.write(table(people["prisoners"][:2000], PRISONERS).partition("\n")[2])
        file.write(planted + "\n")
    found, _, _, _ = look(tmp_path)

    assert (tmp_path / "long").stat().st_size > 8 * 2**20
    assert found["long", "prisoners"]["canaries"] == 1
