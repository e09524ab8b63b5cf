"""Text in which labels or places say what stands where: forms, letters, reports, drawn tables, programs' lists, messages."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scanner.collectors.python.sources.streams import HeldSource
from scanner.collectors.python.sources.work import LINES_KEPT, Work
from scanner.collectors.python.texts.collected import bounded_lines
from tests.stray.judging import HEAD, PEOPLE, context, counted, judgements, rows, slashed

EVERYBODY = ("people", 60)
VERDICTS = {"people", "few", "marked", "encrypted", "not_read", "clean"}


def forms():
    return "\n".join(
        f"Surname:      {p.surname}\nForename(s):  {p.forename}\nDate of Birth: {slashed(p)}\nWing: A\nAddress:\n  {p.address}\n"
        f"Postcode: {p.postcode}\n\n----------------------"
        for p in PEOPLE
    )


def on_lines():
    return "Extract of today\n\n" + "\n".join(
        f"Name: {p.forename} {p.surname}  DOB: {slashed(p)}  Postcode: {p.postcode}" for p in PEOPLE
    )


def letters():
    return "\f".join(
        f"12 May 2008\n\nDear Sir,\n\nRe: {p.forename} {p.surname}\nDate of birth: {slashed(p)}\nNHS number: {p.nhs}\n\n"
        "Thank you for seeing this patient, who: has been well.\n\nYours\n"
        for p in PEOPLE
    )


def yaml_list():
    return "people:\n" + "".join(
        f'  - surname: "{p.surname}"\n    forename: {p.forename}\n    dob: {p.born}\n    flags: [a, b]\n'
        for p in PEOPLE
    )


def properties():
    return "\n".join(
        f"[record{n}]\nsurname={p.surname}\nfirst_name={p.forename}\ndob={p.born}\n" for n, p in enumerate(PEOPLE)
    )


def quoted_yaml():
    return "people:\n" + "".join(
        f'  - "FAMILY NAME": "{p.surname}"\n    fname: "{p.forename}"\n    tel: "{p.phone}"\n    tel: "0113 496 0000"\n'
        f'    "Date of birth": {p.born}\n'
        for p in PEOPLE
    )


def envelopes():
    return "\n\n".join(f"Ms {p.forename} {p.surname}\n{p.address}\nLeeds\n{p.postcode}" for p in PEOPLE) + "\n"


@pytest.mark.parametrize("text", [forms, on_lines, letters, yaml_list, properties, quoted_yaml, envelopes])
def test_everybody_in_labelled_records_is_counted(text):
    assert counted(text().encode()) == EVERYBODY


def javascript():
    return "export const people = [\n" + "".join(
        f'  {{ id: {n}, surname: "{p.surname}", forename: \'{p.forename}\', dob: \'{p.born}\' }},\n' for n, p in enumerate(PEOPLE)
    ) + "];\n"  # fmt: skip


def ruby():
    return "People = [\n" + "".join(
        f'  {{ :surname => "{p.surname}", :forename => "{p.forename}", :dob => "{p.born}" }},\n' for p in PEOPLE
    ) + "]\n"  # fmt: skip


def php():
    return "<?php\n$people = array(\n" + "".join(
        f'  array("surname" => "{p.surname}", "forename" => "{p.forename}", "dob" => "{p.born}"),\n' for p in PEOPLE
    ) + ");\n"  # fmt: skip


def log():
    return "".join(
        f'2026-03-01T10:00:00 level=info surname="{p.surname}" forename={p.forename} dob={p.born} ms=3\n'
        for p in PEOPLE
    )


@pytest.mark.parametrize("text", [javascript, ruby, php, log])
def test_everybody_in_lists_of_programs_and_logs_is_counted(text):
    assert counted(text().encode()) == EVERYBODY


def report(page=25):
    out = []
    for start in range(0, len(PEOPLE), page):
        out.append(f"\fHMP Example            Prisoners of today            Page {start // page + 1}\n")
        out.append(f"{'Surname':<20}{'Forename':<16}{'Date of Birth':<14}{'Wing':<6}\n{'=' * 54}\n")
        out.extend(f"{p.surname:<20}{p.forename:<16}{slashed(p):<14}{'A':<6}\n" for p in PEOPLE[start : start + page])
    return "".join(out)


def tight():
    widest = [max(map(len, column)) + 1 for column in zip(*rows(), strict=True)]
    return "".join("".join(cell.ljust(width) for cell, width in zip(row, widest, strict=True)) + "\n" for row in rows())


def ruled():
    return "Surname         Forename    DOB\n--------------- ----------- ----------\n" + "".join(
        f"{p.surname:<15} {p.forename:<11} {slashed(p)}\n" for p in PEOPLE
    )


def glued():
    return "".join(f"{p.surname:<20}{p.forename:<16}{p.born:%Y%m%d}{p.nino}\n" for p in PEOPLE)


@pytest.mark.parametrize("text", [report, tight, ruled, glued])
def test_everybody_in_columns_of_fixed_width_is_counted(text):
    assert counted(text().encode()) == EVERYBODY
    assert counted(text().encode("utf-16")) == EVERYBODY


def markdown():
    lines = ["| " + " | ".join(row) + " |" for row in (HEAD, ["---"] * 3, *rows())]
    return "# A list\n\nSome words before it, and more.\n\n" + "\n".join(lines) + "\n\nAnd some after it.\n" * 40


def console():
    rule = "+" + "+".join("-" * 22 for _ in HEAD) + "+\n"
    return (
        "mysql> select\n"
        + rule
        + "".join("|" + "|".join(f" {c:<21}" for c in row) + "|\n" + rule for row in (HEAD, *rows()))
    )


def latex():
    return (
        "\\documentclass{article}\n\\begin{document}\nText.\n\\begin{tabular}{lll}\n\\hline\n"
        + "".join(" & ".join(row) + " \\\\ \\hline\n" for row in (HEAD, *rows()))
        + "\\end{tabular}\n\\end{document}\n"
    )


def wiki():
    lines = [f"|-\n| {surname} || {forename} || align=left | {born}\n" for surname, forename, born in rows()]
    return '= List =\n{| class="wikitable"\n|+ People\n! Surname !! Forename !! DOB\n' + "".join(lines) + "|}\nend\n"


def wiki_by_cell():
    lines = [f"|-\n| {surname}\n| {forename}\n| {born}\n" for surname, forename, born in rows()]
    return '{| class="wikitable"\n! Surname\n! Forename\n! DOB\n' + "".join(lines) + "|}\n"


def sylk():
    cells = [
        f'C;X{x};Y{y};K"{cell}"' if x == 1 else f'C;X{x};K"{cell}"'
        for y, row in enumerate([HEAD, *rows()], 1)
        for x, cell in enumerate(row, 1)
    ]
    return "ID;PCALCOOO32\r\nF;DG0G8\r\n" + "\r\n".join(cells) + "\r\nE\r\n"


def dif():
    cells = "".join("-1,0\nBOT\n" + "".join(f'1,0\n"{cell}"\n' for cell in row) + "0,7\nV\n" for row in (HEAD, *rows()))
    return f'TABLE\n0,1\n"x"\nVECTORS\n0,4\n""\nTUPLES\n0,61\n""\nDATA\n0,0\n""\n{cells}-1,0\nEOD\n'


@pytest.mark.parametrize("text", [sylk, dif])
def test_everybody_in_a_sheet_written_as_text_is_counted(text):
    assert counted(text().encode()) == EVERYBODY


@pytest.mark.parametrize("text", [markdown, console, latex, wiki, wiki_by_cell])
def test_everybody_in_a_drawn_table_is_counted(text):
    assert counted(text().encode()) == EVERYBODY


@pytest.mark.parametrize("end", ["\r", "\n"])
def test_the_patients_of_messages_are_counted(end):
    message = end.join(
        f"MSH|^~\\&|A|B|C|D|20260301||ADT^A01|{n}|P|2.4{end}PID|1||{p.nhs}^^^NHS^NH~{n}^^^X^MR||{p.surname}^{p.forename}^^^MR||"
        f"{p.born:%Y%m%d}|M|||{p.address}^^Leeds^^{p.postcode}||{p.phone}{end}PV1|1|I"
        for n, p in enumerate(PEOPLE)
    )

    assert counted(message.encode()) == EVERYBODY


NOBODY = {
    "manual": "NAME\n    thing - do a thing\n\nOptions:\n" + "".join(
        f"    --surname-{n}: the surname field\n    --dob-{n}: date of birth, as in: dob = value\n" for n in range(30)
    ),
    "settings": "".join(f"[section{n}]\nname = server{n}\nemail = admin@example.org\nphone = 0113 496 0000\n" for n in range(30)),
    "control": "".join(
        f"Package: lib{n}\nVersion: 1.{n}\nMaintainer: Ann Smith <ann@example.org>\nDate: 2020-01-{n % 28 + 1:02d}\n\n"
        for n in range(40)
    ),
    "form": "Surname:\nForename:\nDate of Birth:\nNI Number:\n\n" * 20,
    "listing": "".join(f"-rw-r--r--  1 root  root  {n * 31:8d} 2019-0{n % 9 + 1}-11  file{n}.txt\n" for n in range(60)),
    "thanks": "Many thanks to those who contributed:\n\n" + "".join(
        f"{p.forename + ' ' + p.surname:<30}{p.email}\n" for p in PEOPLE
    ),
    "schema": "".join(f'  {{ name: "field{n}", type: "string", label: "Surname", born: "date" }},\n' for n in range(40)),
}  # fmt: skip


@pytest.mark.parametrize("name", sorted(NOBODY))
def test_manuals_settings_and_empty_forms_are_nobody(name):
    assert counted(NOBODY[name].encode()) == ("clean", 0)


TEXTS = [forms, letters, yaml_list, javascript, report, ruled, glued, markdown, console, latex, wiki, wiki_by_cell]
TEXTS += [sylk, dif]


@settings(max_examples=150)
@given(which=st.sampled_from(TEXTS), seed=st.integers(0, 10**9), changes=st.integers(0, 40))
def test_any_damage_to_a_text_ends_in_a_judgement(which, seed, changes):
    rng = random.Random(seed)
    data = bytearray(which().encode())
    for _ in range(changes):
        place = rng.randrange(len(data))
        data[place : place + rng.randrange(9)] = rng.choice(
            (b"", b"'", b'"', b"(", b"<", b"\\", b"|", b"\n", b": ", b"\xff")
        )

    assert {judgement.verdict for _, judgement in judgements(bytes(data))} <= VERDICTS


def test_lines_are_told_apart_once_for_all_who_ask_for_them():
    reads = []

    class Counted(HeldSource):
        def open(self):
            reads.append(self)
            return super().open()

    work = Work(Counted(b"one\ntwo\r\nthree"), context(), None, 0, None)
    before = len(reads)
    first = bounded_lines(work)
    assert next(first) == "one\n"
    assert list(bounded_lines(work)) == ["one\n", "two\n", "three"]
    assert list(first) == ["two\n", "three"]
    assert len(reads) == before + 1


def test_of_very_short_lines_none_are_kept():
    work = Work(HeldSource(b"a\n" * (LINES_KEPT + 1)), context(), None, 0, None)
    assert sum(1 for _ in bounded_lines(work)) == LINES_KEPT + 1
    assert work.known_lines is None
