"""The two engines say the same of every file, part by part: over the labelled corpus, and over what is hostile or broken."""

import csv
import json
import random
import sys

import pytest

from tests.corpus.files import corpus
from tests.corpus.people import SURNAMES
from tests.corpus.workbooks import workbook
from tests.dotnet.hostile import write_hostile
from tests.stray.containers import test_encoded as letters
from tests.stray.documents import document_forms as forms
from tests.stray.judging import table
from tests.stray.mails import test_mailed_forms as mailed
from tests.stray.prose import layouts
from tests.stray.prose import test_envelopes as addresses
from tests.stray.prose import test_layouts as nobody
from tests.stray.prose import test_mixed_numbers as mixed
from tests.stray.prose import test_people_in_lines as folk
from tests.stray.scan import file_names as called
from tests.stray.scan.crowd import CROWD
from tests.stray.sources import test_code_pages as pages
from tests.stray.sources import test_unread_formats as unread
from tests.stray.stores import test_property_lists as lists
from tests.stray.tables import lettered, lives, things, unnamed, whose
from tests.stray.tables import test_beside_them as pairs
from tests.stray.tables import test_counts as counts
from tests.stray.tables import test_glued_names as glued
from tests.stray.tables import test_homes_and_calls as homes
from tests.stray.tables import test_pets_and_plaques as pets
from tests.stray.tables import test_rare_names as rare
from tests.stray.tables import test_records as records
from tests.stray.tables import test_registers as registers
from tests.stray.tables import test_strangers as strangers
from tests.stray.tables import test_table_shapes as shapes
from tests.stray.tables import test_unknown_headers as unknown
from tests.stray.texts import call_lines, few_words, frames
from tests.stray.texts import test_declared as declared
from tests.stray.texts import test_json_pairs as json_pairs
from tests.stray.texts import test_labelled as labels
from tests.stray.texts import test_large_json as large
from tests.stray.texts import test_options as options
from tests.stray.texts import test_placed_rows as placed
from tests.stray.texts import test_program_rows as programs
from tests.stray.texts import test_sections as sections
from tests.stray.texts import test_sql_values as values
from tests.stray.texts import test_structured as texts
from tests.stray.words import test_other_words as words
from tests.stray.words import test_parties as parties
from tests.stray.words import test_run_together as together
from tests.stray.words import test_scripts as scripts

pytestmark = pytest.mark.timeout(600)  # half a minute of work in some: minutes on a busy machine


@pytest.mark.parametrize(("seed", "alone"), [(2008, True), (7, False)])
def test_over_the_labelled_corpus(disagreements, tmp_path, seed, alone):
    for sample in corpus(seed=seed):
        (tmp_path / sample.name).write_bytes(sample.data)

    assert disagreements(tmp_path, alone=alone) == []


def test_over_hostile_and_broken_files(disagreements, tmp_path):
    write_hostile(tmp_path)

    assert disagreements(tmp_path) == []


def test_over_tables_in_which_people_stand_among_things(disagreements, tmp_path):
    for order, rows in strangers.ORDERS.items():
        for head, cells in strangers.HEADS.items():
            (tmp_path / f"{order}, {head}.csv").write_bytes(strangers.text(cells, *rows))
    for name, rows in strangers.THINGS.items():
        (tmp_path / f"{name}.txt").write_bytes(strangers.text(*rows, delimiter=";"))

    assert disagreements(tmp_path) == []


def test_over_tables_whose_columns_nobody_named(disagreements, tmp_path):
    for name, data in {**unnamed.OF_PEOPLE, **unnamed.OF_THINGS}.items():
        (tmp_path / f"{name}.txt").write_bytes(data)

    assert disagreements(tmp_path) == []


def test_over_programs_whose_calls_stand_over_lines(disagreements, tmp_path):
    for name, text in {**call_lines.OF_PEOPLE, **call_lines.OF_THINGS}.items():
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")

    assert disagreements(tmp_path) == []


def test_over_lists_whose_labels_say_little(disagreements, tmp_path):
    for name, text in (few_words.OF_PEOPLE | few_words.OF_TWELVE | few_words.OF_FOUR | few_words.OF_NOBODY).items():
        (tmp_path / name).write_text(text, encoding="utf-8")

    assert disagreements(tmp_path) == []


def test_over_formats_that_are_told_by_their_first_bytes(disagreements, tmp_path):
    for number, (start, word) in enumerate(unread.FORMATS):
        for cut in (*range(2, 40, 3), None):
            (tmp_path / f"{word} {number} {cut}").write_bytes(start[:cut] + bytes(range(256)) * 4)

    assert disagreements(tmp_path) == []


def test_over_printed_frames(disagreements, tmp_path):
    for name, text in {**frames.OF_PEOPLE, **frames.OF_THINGS}.items():
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")

    assert disagreements(tmp_path) == []


def test_over_tables_of_other_shapes(disagreements, tmp_path):
    for name, rows in {**shapes.SHAPES, **shapes.THINGS}.items():
        (tmp_path / f"{name}.csv").write_bytes(table(rows).encode())
        (tmp_path / f"{name}.xlsx").write_bytes(workbook([rows, [[""] * 300 + row for row in rows]]))
    for name, tree in shapes.TREES.items():
        (tmp_path / f"{name}.json").write_text(json.dumps(tree))
        (tmp_path / f"{name} in lines.json").write_text(json.dumps(tree, indent=1)[1:-1])

    assert disagreements(tmp_path) == []


def test_over_large_json(disagreements, tmp_path):
    for name, tree in {**large.FORMS, **large.THINGS}.items():
        text = large.written(tree)
        (tmp_path / name).write_text(text)
        changed = "\ufeff \n" + text.replace('", "', '" ,\n"').replace("Green", "Gr\\u00e9n\\ud800")
        (tmp_path / f"{name} changed").write_bytes(changed[:-30_001].encode("utf-16" if name == "columns" else "utf-8"))
    (tmp_path / "broken off").write_text(large.broken_off(1_600_001))

    assert disagreements(tmp_path) == []


def test_over_long_letters(disagreements, tmp_path):
    for name, text in letters.long_ones().items():
        (tmp_path / name).write_bytes(text)
    (tmp_path / "blank lines").write_bytes(b"\n" * 3_000_000)

    assert disagreements(tmp_path) == []


def test_over_other_words(disagreements, tmp_path):
    for name, text in words.samples().items():
        (tmp_path / name).write_text(text)
        (tmp_path / f"{name} of the West").write_bytes(text.encode("cp1252", "replace"))

    assert disagreements(tmp_path) == []


def test_over_other_scripts_and_rare_names(disagreements, tmp_path):
    others = [
        text.encode() for text in (unknown.SAMPLES | together.SAMPLES | registers.SAMPLES | glued.SAMPLES).values()
    ]
    for number, data in enumerate([*(scripts.SAMPLES | rare.SAMPLES | lettered.SAMPLES).values(), *others]):
        (tmp_path / f"{number}.txt").write_bytes(data)

    assert disagreements(tmp_path) == []


def test_over_files_called_after_people(disagreements, tmp_path):
    for name, data in (called.OF_PEOPLE | called.OF_NOBODY).items():
        (tmp_path / name).write_bytes(data)

    assert disagreements(tmp_path) == []


def test_over_parties(disagreements, tmp_path):
    for name, text in (parties.FOLK | parties.NOBODY).items():
        (tmp_path / f"{name.replace('/', ' ')}.txt").write_text(text)

    assert disagreements(tmp_path) == []


def test_over_whom_several_rows_name(disagreements, tmp_path):
    for name, (_, text) in counts.COUNTED.items():
        (tmp_path / name).write_text(text)
    often = {f"{name} now and then": [head, *rows] for name, (head, rows) in counts.SOMETIMES.items()}
    for name, rows in (pairs.BOTH | pairs.ONE | counts.HEADED | often).items():
        (tmp_path / name).write_text(table(rows))

    assert disagreements(tmp_path) == []


def test_over_people_in_lines(disagreements, tmp_path):
    for name, rows in (folk.SHEETS | {"empty": folk.EMPTY}).items():
        (tmp_path / f"{name}.xlsx").write_bytes(workbook([rows]))
    for name, text in (folk.CONTACTS | folk.BIRTHS | folk.FORMS | folk.NOBODY).items():
        (tmp_path / name).write_bytes(text.encode())
        (tmp_path / f"{name} of the West").write_bytes(text.encode("cp1252", "replace"))
        (tmp_path / f"{name} wide").write_bytes(text.encode("utf-16"))
        (tmp_path / f"{name} cut").write_bytes(text.encode()[: len(text) * 2 // 3])

    assert disagreements(tmp_path) == []


def test_over_things_with_names_and_dates(disagreements, tmp_path):
    for name, text in (things.OF_THINGS | things.OF_PEOPLE).items():
        (tmp_path / f"{name}.csv").write_bytes(text)
        (tmp_path / f"{name} wide").write_bytes(text.decode().encode("utf-16"))
        (tmp_path / f"{name}.xlsx").write_bytes(workbook([list(csv.reader(text.decode().splitlines()))]))
        (tmp_path / f"{name} parted.xlsx").write_bytes(workbook([[[line] for line in text.decode().splitlines()]]))
        (tmp_path / f"{name} cut").write_bytes(text[: len(text) * 2 // 3])

    assert disagreements(tmp_path) == []


@pytest.mark.parametrize(
    "layouts_of",
    [declared, homes, json_pairs, lives, options, pets, placed, programs, records, sections, values, whose],
)
def test_over_files_that_machines_write(disagreements, tmp_path, layouts_of):
    rng = random.Random(149)
    for name, text in (layouts_of.FOLK | layouts_of.NOBODY).items():
        data = text.encode()
        (tmp_path / name).write_bytes(data)
        (tmp_path / f"{name} wide").write_bytes(text.encode("utf-16"))
        (tmp_path / f"{name} cut").write_bytes(data[: len(data) * 2 // 3])
        for number in range(3):
            broken = bytearray(data)
            for at in rng.sample(range(len(data)), 40):
                broken[at] = rng.choice(b"/:'+*~ \n^1A\xe9")
            (tmp_path / f"{name} broken {number}").write_bytes(bytes(broken))

    assert disagreements(tmp_path, listed=5000) == []


def test_over_segments_that_go_on_for_ever(disagreements, tmp_path):
    (tmp_path / "released").write_text(declared.EDIFACT_HEAD + "?'" * 100_000 + "'" + declared.travellers())
    (tmp_path / "fields").write_text(
        declared.EDIFACT_HEAD + "NAD+FL+++A:B" + "+" * 100_000 + "'" + declared.travellers()
    )

    assert disagreements(tmp_path) == []


def test_over_numbers_of_several_kinds(disagreements, tmp_path):
    for name, text in (mixed.MIXED | mixed.NOBODY | mixed.FEW).items():
        (tmp_path / name).write_text(text)
        (tmp_path / f"{name} far apart").write_text(text.replace("\n", "\n" + "x" * 900 + "\n"))

    assert disagreements(tmp_path) == []


def test_over_addresses(disagreements, tmp_path):
    for name, text in addresses.FILES.items():
        (tmp_path / name).write_bytes(text.encode())
        (tmp_path / f"{name} of the West").write_bytes(text.encode("cp1252", "replace"))
        (tmp_path / f"{name} long").write_bytes(("one line of nobody\n" * 90 + "\n" + text + "\n").encode() * 9)

    assert disagreements(tmp_path) == []


def test_over_documents_of_forms(disagreements, tmp_path):
    for name, data in {**forms.DOCUMENTS, **forms.PRINTED, **forms.OF_NOBODY, **forms.OF_ONE, **lists.FILES}.items():
        (tmp_path / name).write_bytes(data)
    (tmp_path / "sheets.xlsx").write_bytes(forms.sheets())
    for name, data in mailed.FILES.items():
        (tmp_path / name).write_bytes(data)
        (tmp_path / f"{name} cut").write_bytes(data[: len(data) * 2 // 3])

    assert disagreements(tmp_path) == []


def test_over_structured_text(disagreements, tmp_path):
    for name, text in {**structured(), **labelled()}.items():
        (tmp_path / name).write_bytes(text.encode())
        (tmp_path / f"{name} wide").write_bytes(text.encode("utf-16"))
        (tmp_path / f"{name} cut").write_bytes(text.encode()[: len(text) * 2 // 3])

    assert disagreements(tmp_path) == []


def test_over_layouts(disagreements, tmp_path):
    texts_of_layouts = {make.__name__: make() for make in (*layouts.LAYOUTS, layouts.minutes)} | nobody.NOBODY
    for name, text in texts_of_layouts.items():
        (tmp_path / name).write_bytes(text.encode())
        (tmp_path / f"{name} wide").write_bytes(text.encode("utf-16"))
        (tmp_path / f"{name} cut").write_bytes(text.encode()[: len(text) * 2 // 3])

    assert disagreements(tmp_path) == []


def test_over_hostile_layouts(disagreements, tmp_path):
    for name, text in layouts.hostile().items():
        (tmp_path / name).write_bytes(text.encode())

    assert disagreements(tmp_path) == []


def test_over_code_pages(disagreements, tmp_path):
    for number, data in enumerate(pages.FILES.values()):
        (tmp_path / f"whole {number}").write_bytes(data)
        (tmp_path / f"other {number}").write_bytes(data.replace(b"1250", b"1251").replace(b"238", b"204"))
        (tmp_path / f"cut {number}").write_bytes(data[: len(data) * 2 // 3])

    assert disagreements(tmp_path) == []


def structured():
    dumps = (texts.sqlite_dump, texts.mysql_dump, texts.postgres_dump, texts.oracle_dump, texts.server_dump)
    xml = (texts.records, texts.nested, texts.attributes, texts.named_fields, texts.spreadsheet, texts.property_list)
    pages = {"page": texts.page(texts.html_table()), "open page": texts.page(texts.html_table(close=False))}
    entries = {"ldif": texts.LDIF, "card2": texts.cards("2.1"), "card4": texts.cards("4.0")}
    return {make.__name__: make() for make in (*dumps, *xml)} | pages | entries


def labelled():
    made = {make.__name__: make() for make in (*labels.TEXTS, labels.on_lines, labels.properties, labels.envelopes)}
    return (
        made | {make.__name__: make() for make in (labels.ruby, labels.php, labels.log, labels.tight)} | labels.NOBODY
    )


@pytest.mark.parametrize(
    "settings", [{"files": 2}, {"bytes": 900}, {"listed": 1}, {"people": 13}, {"people": 2}, {"seconds": 0}]
)
def test_under_every_cap(disagreements, tmp_path, settings):
    for number in range(4):
        (tmp_path / f"{number}.csv").write_text(CROWD)
    (tmp_path / "later").mkdir()

    assert disagreements(tmp_path, tmp_path / "later", **settings) == []


def test_over_roots_in_roots_and_roots_that_are_links_files_or_absent(disagreements, tmp_path):
    outer, inner = tmp_path / "outer", tmp_path / "outer" / "inner"
    inner.mkdir(parents=True)
    for folder in (outer, inner):
        (folder / "a.csv").write_text(CROWD)
    (tmp_path / "link").symlink_to(inner)
    (tmp_path / "lone.csv").write_text(CROWD)

    assert disagreements(outer, inner, tmp_path / "link", tmp_path / "lone.csv", tmp_path / "absent") == []
    assert disagreements(tmp_path / "link", outer) == []


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_over_tables_too_long_to_be_counted_row_by_row(disagreements, tmp_path, encoding):
    rng = random.Random(5)
    rows = [
        f"{rng.choice(SURNAMES)},Ann,{n % 28 + 1:02d}/03/{1930 + n % 70}" for n in rng.choices(range(9000), k=20_000)
    ]
    for name, order in {"spread": rows, "sorted": sorted(rows), "at_the_end": [rows[0]] * 20_000 + rows[:40]}.items():
        lines = [f"{row},{'x' * 480},{number}" for number, row in enumerate(order)]
        (tmp_path / name).write_bytes("\n".join(["Surname,Forename,DOB,note,visit", *lines]).encode(encoding))

    assert disagreements(tmp_path) == []


def test_over_the_library_of_this_python(disagreements):
    """Programs and tables of nobody, as they are found on disks."""
    assert disagreements(f"{sys.base_prefix}/lib/python{sys.version_info.major}.{sys.version_info.minor}/json") == []
