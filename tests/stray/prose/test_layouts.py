"""People in texts without a table, however they are laid out; and what is laid out alike and is of nobody."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.stray.judging import PEOPLE, counted, judgements, said
from tests.stray.prose import layouts

NOBODY = {
    "what a page says of a product": layouts.page(
        "".join(f"<div><div>Part {n}</div><div>{n % 28 + 1:02d}/05/20{n % 20:02d}</div></div>" for n in range(60))
    ),
    "a program in the page of a manual": layouts.page(
        "<p>Make some:</p><pre>"
        + "".join(
            f"&gt;&gt;&gt; r{n} = <span>Reporter</span><span>(</span>first_name=<span>&quot;{p.forename}&quot;</span>, "
            f"last_name=<span>&quot;{p.surname}&quot;</span>, email=<span>&quot;{p.email}&quot;</span>)\n"
            for n, p in enumerate(PEOPLE)
        )
        + "</pre><p>On 12/05/2024.</p>"
    ),
    "makers, a block each": "\n\n".join(f"{layouts.name(p)}\n{p.email}" for p in PEOPLE),
    "paragraphs": "\n\n".join(
        f"This release of {n} May\nwas made on 0{n % 9 + 1}/05/1999\nby hand." for n in range(60)
    ),
    "sections of a program's settings": "".join(f"[host{n}]\nname = web{n}\nborn = never\n" for n in range(60)),
    "meetings of an office": "BEGIN:VCALENDAR\n"
    + "BEGIN:VEVENT\nORGANIZER:MAILTO:office@example.org\nSUMMARY:Brief\nEND:VEVENT\n" * 40,
    "places and when they were built": "\n".join(
        f"Castle {'ABCDEFGHIJ'[n % 10]}ton, {n % 28 + 1} March {1901 + n}" for n in range(60)
    ),
    "bills of companies": "\n\n".join(
        f"Bolt Limited of Leeds. Pay into IBAN {layouts.iban(n)} within 30 days." for n in range(60)
    ),
    "accounts of suppliers": "\n".join(
        f"{p.forename} {p.surname} Limited: sort code 20-{n:02d}-00 account 1234{n:04d}" for n, p in enumerate(PEOPLE)
    ),
    "accounts of funds": "\n".join(f"Fund {n}: sort code 20-{n:02d}-00 account 1234{n:04d}" for n in range(60)),
    "desks that are invited": "BEGIN:VCALENDAR\n"
    + "".join(
        f"BEGIN:VEVENT\nORGANIZER;CN={'ABCDEFGHIJ'[n % 10]}ton Crown Court:mailto:list{n}@example.org\nEND:VEVENT\n"
        for n in range(60)
    ),
    "members of firms": "\n\n".join(f"Writ against {p.surname} Brothers Limited ({p.nino})." for p in PEOPLE),
    "one bill, sent again": "Pay into sort code 20-00-15 account number 10000000.\n\n" * 60,
    "parts with numbers like people's": "\n".join(
        f"Steel Bracket A{n:04d}BC, High Grade A{n:04d}BD" for n in range(60)
    ),
    "companies under their heading": "companies:\n"
    + "".join("- company:\n    name: Bolt Limited\n" for _ in range(40)),
}


@pytest.mark.parametrize("make", layouts.LAYOUTS)
def test_everybody_is_counted(make):
    assert counted(make().encode()) == ("people", len(PEOPLE))


def test_nearly_everybody_is_counted_in_wrapped_minutes():
    verdict, people = counted(layouts.minutes().encode())

    assert (verdict, people >= 0.8 * len(PEOPLE)) == ("people", True)


@pytest.mark.parametrize("name", NOBODY)
def test_nobody_is_found_in(name):
    assert said(NOBODY[name].encode()) == []


def test_a_page_in_another_encoding_is_read_alike():
    assert counted(layouts.rows_of_divisions().encode("utf-16")) == ("people", len(PEOPLE))


def test_a_postcode_is_no_word_over_a_column():
    rows = "".join(f"{p.surname},{p.forename},{p.born},CF3 5DH\n" for p in PEOPLE)

    assert counted(rows.encode()) == ("people", len(PEOPLE))


def test_an_address_beside_a_birth_is_no_word_over_a_column():
    rows = "".join(f"{p.surname},{p.forename},{p.born},12 High Street\n" for p in PEOPLE)

    assert counted(rows.encode()) == ("people", len(PEOPLE))


@pytest.mark.parametrize("name", layouts.hostile())
def test_beginnings_without_ends_end(name):
    data = layouts.hostile()[name].encode()
    least = {"broken:rtf"} if data.startswith(b"{\\rtf") else set()

    assert {judgement.reason for _, judgement in judgements(data) if judgement.reason.startswith("broken")} == least


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(layouts.LAYOUTS), st.integers(), st.binary(max_size=40))
def test_broken_layouts_never_raise(make, seed, noise):
    rng = random.Random(seed)
    data = bytearray(make().encode()[: rng.randrange(200, 4000)])
    for _ in range(rng.randrange(6)):
        at = rng.randrange(len(data))
        data[at : at + rng.randrange(9)] = noise[: rng.randrange(len(noise) + 1)]

    assert all(not found.reason.startswith("broken") for _, found in judgements(bytes(data)))
