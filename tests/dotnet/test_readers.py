"""The C# readers see in bytes what the Python ones see: encodings, lines, cells, objects, columns, values in prose."""

import json
import random

import pytest

from scanner.collectors.python.prose.prose_hits import is_birth_elsewhere
from scanner.collectors.python.sources import signatures, source_text
from scanner.collectors.python.words.dictionary import HEADERS, WHOLE_HEADERS
from tests.corpus import people
from tests.dotnet.calls import may_list
from tests.stray.sources.test_readers import MAGIC
from tests.stray.texts import test_programs as programs

ENCODINGS = ["utf-8", "utf-8-sig", "cp1252", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"]
BROKEN = [
    b"\xe2\x82", b"\xe2\x82A", b"\xf0\x9f\x98\x80", b"\xf0\x9f\x98", b"\xed\xa0\x80", b"\xc0\x80", b"\xf5\x80", b"\xff\xfe",
    b"\xef\xbb\xbf", b"\xef\xbb", b"\xd8\x3d\xde\x00", b"\x3d\xd8\x00\xde", b"\x00\xd8\x41\x00", b"\x00\xdc", b"\x81\x9d\x80",
    b"\x00\x00\x11\x00", b"\x00\xd8\x00\x00", b"\x41\x00\x00", b"",
]  # fmt: skip
PARTS = [
    '"',
    '""',
    ",",
    ";",
    "\t",
    "|",
    "\n",
    "\r",
    "\r\n",
    " ",
    "\0",
    "a",
    "Smith",
    "\u00e9",
    "\U0001f600",
    "dob",
    "x" * 300,
]
JSON_PARTS = [
    *'{}[]:,"\\',
    '"a"',
    "null",
    "true",
    "NaN",
    "-Infinity",
    "1.5e3",
    "-0",
    "01",
    "1.",
    "\\u00e9",
    "\\ud83d\\ude00",
]
BEFORE_VALUES = [
    "NI number ",
    "dob: ",
    "Date of birth\t",
    "born",
    "reborn ",
    "personDob ",
    "birthtime ",
    "nhs ",
    "card ",
]
LINES = [
    "OFFICIAL-SENSITIVE",
    "TOP SECRET",
    "SECRET",
    "** RESTRICTED **",
    "Classification: SECRET UK EYES ONLY - x",
    "Adobe",
]
RUNS = [
    "1.2 3.4 5.6 99 12 31 1234 5678 9012 3456 12.34.5678 ",
    "2020-01-01 12:00:00,123",
    "12-34-56-78-90",
    "1 22 333 4444 ",
]


def joined(rng, parts, most):
    return "".join(rng.choices(parts, k=rng.randint(0, most)))


def latin(data):
    return data.decode("latin-1")


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_broken_text_is_decoded_alike_in_whole_and_in_pieces(agree, encoding):
    rng = random.Random(encoding)
    data = [latin(b"".join(rng.choices(BROKEN, k=rng.randint(0, 6)))) for _ in range(300)]
    pieces = [(one, encoding, str(rng.choice([1, 2, 3, 7, 64]))) for one in data]

    agree(("decode", one, encoding) for one in data)
    agree(("ascii_pieces", *one) for one in pieces)
    agree(("lines", *one) for one in pieces)


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_lines_end_alike_wherever_the_bytes_are_cut(agree, encoding):
    rng = random.Random(encoding)
    texts = [joined(rng, PARTS, 30).encode(encoding, "replace") for _ in range(200)]

    agree(("lines", latin(text), encoding, str(rng.choice([1, 2, 5, 64, 4096]))) for text in texts)


def test_a_line_without_end_is_cut_alike(agree):
    agree(("lines", latin(sign.encode() * 300_000), "utf-8", "4096") for sign in ("a", "\U0001f600"))


def test_cells_are_split_alike_however_broken_the_quoting(agree):
    rng = random.Random(4180)
    texts = [joined(rng, PARTS, 40) for _ in range(600)]

    agree(("parsed", text.split("\n"), delimiter) for text in texts for delimiter in ",;")
    agree(("parsed", ['a,"' + sign * 131_073, 'b",c'], ",") for sign in ("x", "\U0001f600"))
    agree(("sniff_delimiter", text) for text in texts)
    agree(("dates_events", text.replace("dob", "date joined")) for text in texts)


def test_objects_are_parsed_alike_and_what_is_none_is_refused_alike(agree):
    rng = random.Random(8259)
    value = json.dumps({"a": [1, 2.5, None, {"b": "\u00e9\U0001f600\n"}], "c": True, "a ": -3e20})
    broken = [value[: (at := rng.randrange(len(value)))] + rng.choice(JSON_PARTS) + value[at + 1 :] for _ in range(600)]

    agree(("json", text) for text in (value, *broken, *(joined(rng, JSON_PARTS, 8) for _ in range(2000))))
    agree(("json", "[" * depth + "]" * depth) for depth in (300, 1100))


def test_formats_are_recognised_alike(agree):
    rng = random.Random(2046)
    bodies = [joined(rng, PARTS, 20).encode(rng.choice(ENCODINGS), "replace") for _ in range(300)]
    heads = [rng.choice([b"", *sorted(MAGIC)]) + body for body in bodies]

    agree(("recognise", latin(head)) for head in (*heads, *(magic + b"\0\1" * 300 for _, magic in signatures.OPAQUE)))
    agree(("recognise", latin(bytes([tag, 1, 3, version, 3]) + bytes(16))) for tag in range(256) for version in (2, 4))


def test_programs_are_told_from_letters_alike(agree):
    rng = random.Random(1)
    starts = [f"  {latin(start)}x" for start in source_text.SOURCE_STARTS]
    ends = [f"x{latin(end)}" for end in source_text.SOURCE_ENDS]
    lines = [*starts, *ends, "INSERT INTO x;", "a = 'b", "", *["plain words"] * 40]

    agree(("is_source", "\n".join(rng.choices(lines, k=rng.randint(0, 14)))) for _ in range(500))
    remarks = ["/* x", " // x", "# x", "'''x", "x", "-- x"]
    behind = [
        "#include <x>",
        "# ifndef X",
        "import os",
        "import a.b;",
        "from a import (b",
        "def f(x):",
        "class A:",
        "import the x",
        "x",
    ]
    agree(
        ("is_source", "\n".join([rng.choice(remarks), *["plain words"] * rng.randint(0, 9), rng.choice(behind), "x"]))
        for _ in range(300)
    )
    begun = [
        *programs.BEGINS_SURELY,
        *programs.BEGINS_OTHERWISE,
        *programs.REMARKED,
        '"x"\r\n',
        '"x\n"',
        "from a import x",
        "#pragma once",
    ]
    agree(
        ("is_source", f"{' ' * (n % 2)}{one}{rest}")
        for n, one in enumerate(begun)
        for rest in (programs.SAID, "", *behind)
    )


def test_columns_are_typed_alike(agree):
    rng = random.Random(66)
    crowd = people.people(rng, 60)
    fields = [
        lambda one: one.surname, lambda one: f"{one.forename} {one.surname}", lambda one: f"{one.born:%d/%m/%Y}",
        lambda one: one.nino, lambda one: one.nhs, lambda one: one.pnc, lambda one: one.postcode, lambda one: one.phone,
        lambda one: str(one.born.toordinal() - 693594), lambda one: one.forename[0] + "." + one.surname[0], lambda _: "n/a",
    ]  # fmt: skip
    headers = [phrase for phrases in (*HEADERS.values(), *WHOLE_HEADERS.values()) for phrase in phrases.split(";")]
    calls = []
    for header in [*headers, "", "date joined", "company name"]:
        cells = list(map(rng.choice(fields), crowd[: rng.choice([1, 4, 5, 60])]))
        noise = [rng.choice(["x1", "", "unknown", "12/03/2071", "\u00a0Smith"]) for _ in range(rng.randint(0, 4))]
        calls += [("type_column", header, cells + noise), ("type_column", header.title().replace(" ", ""), cells)]

    agree(calls)


def test_people_in_prose_are_found_alike_wherever_the_text_is_cut(agree):
    rng = random.Random(2008)
    agree([("prose", cut_up(rng, prose_text(rng))) for _ in range(600)])


SIGNS_OF_PEOPLE = [
    "12/03/1971", "1971-03-12T", "3 March 1971", "3rd of Mai 71", "March 3rd, 1971", "12MAR71", "(1971, 3, 12", "(1971,3",
    "1999", "1999-2003", "12345", "12 34", "123.4567", "10.0.0.1", "10.0.0.1/24", "12345678", "AB1 2CD", "A1 1AA", "A9157AB",
    "HJ918273A", "aa123456a", "RSSMRA80A01H501U", "a@b", "@", "0x12345", "#123456", "\\u12345", "_", "A", "aa", ".", "$", "%",
    "label: ", "surname", "e-mail address", "addr=", "ni no", "an insurance of many words in one long cell of it", "street", "@@",
]  # fmt: skip


def test_texts_that_show_nobody_are_passed_over_alike(agree):
    rng, made = random.Random(147), []
    for number in range(3000):
        some = rng.sample(SIGNS_OF_PEOPLE, rng.randint(1, 4)) * rng.choice([1, 1, 3, 12])
        some = [
            rng.choice([one, one[: rng.randint(0, len(one))], one.replace("1", str(rng.randrange(10)))]) for one in some
        ]
        text = "".join(one + rng.choice(["", " ", "\n", ", ", "x", "A", "  ", "\xe9"]) for one in some)
        made.append(text if number % 2 else programs.CODE + text + programs.CODE)
    passed = [text for text in made if not may_list(text.encode("latin-1"))]

    assert 500 < len(passed) < 2500
    agree(("may_list_people", text) for text in made)


BORN = [
    "n",
    "né",
    "n\xe9",
    "né(e)",
    "nato",
    "nacida/o",
    "född",
    "født",
    "geb",
    "geb.",
    "geboren",
    "Urodzony/a",
    "ur.",
    "gab",
]
PLACES = ["", " in Köln am Rhein", ", à Saint-Étienne", " a Roma", " w Łodzi", " te 's-Gravenhage", " in 9", " em X;Y"]
BEHIND = ["", ",", " le", ", am", " dnia", " den", " on"]
ENDS = [" ", ": ", ".", " . ", "", ",", "    ", ":\n"]


def test_words_of_births_in_other_languages_are_found_alike_whatever_stands_around_them(agree):
    rng, made = random.Random(1968), []
    for _ in range(4000):
        parts = [rng.choice(["", "x", " ", "\n", "ge", "a" * 70]), *map(rng.choice, (BORN, PLACES, BEHIND, ENDS))]
        rng.random() < 0.2 and rng.shuffle(parts)
        made.append("".join(parts).encode(rng.choice(["utf-8", "cp1250"]), "replace").decode("latin-1"))
    told = [call for call in made if is_birth_elsewhere(call.encode("latin-1"), len(call))]

    assert len(told) > 500
    agree(("is_birth_elsewhere", text) for text in made)


def prose_text(rng):
    parts = []
    for someone in people.people(rng, rng.randint(1, 30)):
        born = rng.choice([f"{someone.born:%d/%m/%Y}", f"{someone.born:%Y-%m-%d}", f"{someone.born:%d-%b-%Y}"])
        named = [
            f"{someone.forename} {someone.surname} {born}",
            f"<td>{someone.surname}, {someone.forename}</td><td>{born}",
        ]
        numbers = [someone.nino, someone.nhs, someone.pnc, someone.noms, people.card_number(rng), born]
        value = rng.choice(["", *BEFORE_VALUES]) + rng.choice(numbers)
        parts.append(rng.choice([value, *named, rng.choice(LINES), rng.choice(RUNS), "x" * rng.randint(1, 200)]))
        parts.append(rng.choice(["\n", "\n", " ", "", "; ", "\r\n"]))
    return latin("".join(parts).encode())


def cut_up(rng, text):
    places = sorted(rng.choices(range(len(text) + 1), k=rng.randint(0, 5)))
    pieces = [text[start:end] for start, end in zip([0, *places], [*places, len(text)], strict=True)]
    return [piece for piece in pieces if piece]


def test_a_long_run_of_numbers_is_searched_in_linear_time(agree):
    agree([("prose", ["0.02116 0.00455 12 34 56 1234-56 " * 20_000])])


def test_distinct_people_are_counted_alike_also_where_they_are_estimated(agree):
    agree(("subjects", str(count)) for count in (0, 1, 9, 5_000, 40_000))
