"""Both engines know the same words of many languages, in every form of text."""

import json

from tests.stray.judging import table
from tests.stray.values import test_told_births as births
from tests.stray.words import test_language_words as languages


def test_words_of_many_languages_are_known_alike(agree):
    said = [word for words in languages.WORDS.values() for word in words] + languages.PARENTS
    said += [
        "VELİ ADI SOYADI",
        "Ad\u00fd soyad\u00fd",
        "Veli ad\u00fd soyad\u00fd",
        "DO\u00d0UM TAR\u00ddH\u00dd",
        "email adresse",
    ]

    agree(
        (name, form)
        for name in ("words", "header_kind")
        for word in said
        for form in (word, word.upper(), word.title())
    )


def test_texts_under_them_are_judged_alike(disagreements, tmp_path):
    for language, (name, birth, address, phone) in languages.WORDS.items():
        crowd = languages.CROWD
        records = [{name: languages.full(one), birth: one.born.isoformat()} for one in crowd]
        rows = [[languages.full(one), f"{n} {one.surname}straat", one.phone] for n, one in enumerate(crowd)]
        lists = "".join(f"- {name}: {languages.full(one)}\n  {birth}: {one.born.isoformat()}\n" for one in crowd)
        (tmp_path / f"{language}.json").write_text(json.dumps(records, ensure_ascii=False))
        (tmp_path / f"{language}.yaml").write_text(lists)
        (tmp_path / f"{language}.csv").write_text(table([[name, address, phone]], rows))
    for n, form in enumerate(births.FORMS.values()):
        rows = [[births.full(one), form(one.born)] for one in births.CROWD]
        (tmp_path / f"birth {n}.csv").write_text(table([["full_name", "date_of_birth"]], rows))
        (tmp_path / f"time {n}.csv").write_text(table([["full_name", "updated"]], rows))
    (tmp_path / "turkish.csv").write_bytes(
        "No;Veli adı soyadı;Veli cep\n".encode("cp1254") + b"1;Ayse Kaya;05321234567\n" * 3
    )

    assert disagreements(tmp_path) == []
