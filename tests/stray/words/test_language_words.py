"""People under the words of many languages, with accents and without, glued and apart; and things under the same words."""

import json
import random

import pytest

from tests.stray.judging import PEOPLE, counted, table

CROWD = PEOPLE[:20]
WORDS = {
    "pt": ("nome_completo", "data_nascimento", "morada", "telemóvel"), "es": ("nombre completo", "fecha_nacimiento", "dirección", "móvil"),
    "fr": ("nomComplet", "date_naissance", "adresse", "tél"), "it": ("nome e cognome", "data_nascita", "indirizzo", "recapito telefonico"),
    "de": ("Vollständiger Name", "Geburts_Datum", "Anschrift", "Handynummer"), "nl": ("volledigeNaam", "geboorte_datum", "woonadres", "gsm"),
    "pl": ("imie_i_nazwisko", "data_urodzenia", "adres zamieszkania", "komórka"), "cs": ("celé jméno", "narozen", "bydliště", "telefonní číslo"),
    "sk": ("celé meno", "dátum narodenia", "bydlisko", "telefón"), "hu": ("teljes_nev", "szuletesi_datum", "lakcím", "telefonszám"),
    "ro": ("nume_complet", "data_nasterii", "domiciliu", "numar de telefon"), "hr": ("ime_prezime", "datumRodenja", "prebivalište", "mobitel"),
    "sl": ("ime_priimek", "datum_rojstva", "bivališče", "telefonska številka"), "tr": ("adSoyad", "DOĞUM TARİHİ", "ev adresi", "cep telefonu"),
    "sv": ("fullständigt namn", "födelsedatum", "bostadsadress", "mobilnummer"), "da": ("fuldt navn", "fødselsdag", "vejnavn", "tlf"),
    "no": ("fullt navn", "fødselsdato", "gateadresse", "mobiltelefon"), "fi": ("koko nimi", "syntymäpäivä", "katuosoite", "puhelin"),
    "is": ("fullt nafn", "fæðingardagur", "heimilisfang", "símanúmer"), "et": ("täisnimi", "sünnikuupäev", "elukoht", "mobiil"),
    "lv": ("vārds un uzvārds", "dzimsanas_datums", "dzīvesvieta", "tālrunis"), "lt": ("vardas_pavardė", "gimimo_data", "gatvė", "telefonas"),
    "cy": ("enw llawn", "dyddiad geni", "cyfeiriad", "rhif ffôn"), "ga": ("ainm iomlán", "dáta breithe", "seoladh", "fón póca"),
    "id": ("nama_lengkap", "tgl_lahir", "alamat", "no hp"), "vi": ("họ và tên", "ngaySinh", "địa chỉ", "số điện thoại"),
    "bg": ("\u043f\u044a\u043b\u043d\u043e \u0438\u043c\u0435", "\u0434\u0430\u0442\u0430 \u043d\u0430 \u0440\u0430\u0436\u0434\u0430\u043d\u0435", "\u0430\u0434\u0440\u0435\u0441", "\u043c\u043e\u0431\u0438\u043b\u0435\u043d"),
    "ar": ("\u0627\u0644\u0627\u0633\u0645 \u0627\u0644\u0643\u0627\u0645\u0644", "\u062a\u0627\u0631\u064a\u062e \u0627\u0644\u0648\u0644\u0627\u062f\u0629", "\u0627\u0644\u0639\u0646\u0648\u0627\u0646", "\u0631\u0642\u0645 \u0627\u0644\u062c\u0648\u0627\u0644"),
    "he": ("\u05e9\u05dd \u05de\u05dc\u05d0", "\u05ea\u05d0\u05e8\u05d9\u05da \u05dc\u05d9\u05d3\u05d4", "\u05db\u05ea\u05d5\u05d1\u05ea", "\u05d8\u05dc\u05e4\u05d5\u05df"),
    "hy": ("\u0561\u0576\u0578\u0582\u0576 \u0561\u0566\u0563\u0561\u0576\u0578\u0582\u0576", "ծննդյան ամսաթիվ", "հասցե", "հեռախոս"),
    "kk": ("аты-жөні", "туған күні", "мекенжайы", "ұялы телефон"),
    "be": ("імя \u0456 прозвішча", "дата нараджэння", "адрас", "тэлефон"), "ta": ("முழு பெயர்", "பிறந்த தேதி", "முகவரி", "தொலைபேசி"),
    "zh": ("真实姓名", "生日", "家庭住址", "手机号"), "ja": ("フルネーム", "生年月日", "ご住所", "携帯番号"), "ko": ("성명", "생일", "거주지", "연락처"),
}  # fmt: skip
PARENTS = ["nome da mãe", "nombre del padre", "nom_du_pere", "Name der Mutter", "naam vader", "meno otca", "anyja_neve", "imeMajke", "veli adı soyadı",
           "Vormund", "opiekun", "huoltaja", "målsman", "nama ibu", "zákonný zástupce", "保護者名"]  # fmt: skip


def full(person):
    return f"{person.forename} {person.surname}"


@pytest.mark.parametrize("language", WORDS)
def test_names_and_births_under_words_of_a_language_are_people_in_every_form(language):
    name, birth, _, _ = WORDS[language]
    records = [{name: full(one), birth: one.born.isoformat()} for one in CROWD]
    lists = "".join(f"- {name}: {full(one)}\n  {birth}: {one.born.isoformat()}\n" for one in CROWD)
    fixture = "".join(
        f"- model: app.one\n  pk: {n}\n  fields: {{{name}: {full(one)}, {birth}: {one.born.isoformat()}}}\n"
        for n, one in enumerate(CROWD)
    )

    assert counted(table([[name, birth]], [list(one.values()) for one in records]).encode()) == ("people", 20)
    assert counted(json.dumps(records, ensure_ascii=False).encode()) == ("people", 20)
    assert language in {"cy", "ta"} or counted(lists.encode()) == ("people", 20)
    assert language in {"be", "bg", "cy", "hy", "ta"} or counted(fixture.encode()) == ("people", 20)


@pytest.mark.parametrize("language", WORDS)
def test_names_and_telephones_under_words_of_a_language_are_people(language):
    name, _, address, phone = WORDS[language]
    rows = [[full(one), f"{n} {one.surname}straat", one.phone] for n, one in enumerate(CROWD)]

    assert counted(table([[name, address, phone]], rows).encode()) == ("people", 20)


@pytest.mark.parametrize("header", PARENTS)
def test_parents_and_guardians_beside_telephones_are_people(header):
    rows = [[n, full(one), one.phone] for n, one in enumerate(CROWD)]

    assert counted(table([["nr", header, "telefon"]], rows).encode()) == ("people", 20)


@pytest.mark.parametrize(
    "header",
    [
        ["Öğrenci No", "Veli adı soyadı", "Veli cep"],
        ["SIRA", "ADI SOYADI", "DOĞUM TARİHİ"],
        ["No", "Hasta adı soyadı", "Cep telefonu"],
    ],
)
def test_turkish_words_within_headers_in_their_own_code_page_are_known(header):
    last = [one.born.strftime("%d.%m.%Y") if "DO" in header[2] else one.phone for one in CROWD]
    rows = [[n, f"{one.forename} Şükrü {one.surname}", last[n]] for n, one in enumerate(CROWD)]

    assert counted(table([header], rows, delimiter=";").encode("cp1254")) == ("people", 20)


@pytest.mark.parametrize("language", WORDS)
def test_goods_and_dates_under_words_of_a_language_are_nobody(language):
    rng = random.Random(8)
    name, birth, address, phone = WORDS[language]
    rows = [
        [
            f"{rng.choice(['Bolt', 'Washer', 'Steel rod', 'Cable'])} {n}x{n + 3} mm",
            f"{rng.randrange(1, 900)}",
            "2024-03-0" + str(n % 9 + 1),
        ]
        for n in range(40)
    ]

    assert counted(table([[name, address, birth]], rows).encode()) == ("clean", 0)
    assert counted(table([["sku", phone, address]], rows).encode()) == ("clean", 0)
    assert counted(
        json.dumps([{name: row[0], "qty": row[1], "date": row[2]} for row in rows], ensure_ascii=False).encode()
    ) == ("clean", 0)


@pytest.mark.parametrize("header", ["veli", "gsm", "wali", "rua", "ulice", "opiekun", "madre", "naslov", "ad", "tutor"])
def test_words_with_other_meanings_over_things_are_nobodys(header):
    rows = [
        [f"{word} {n}", "active", n * 7]
        for n, word in enumerate(["Summer Sale", "North Gate", "Blue Line", "Old Mill"] * 8)
    ]

    assert counted(table([[header, "status", "clicks"]], rows).encode()) == ("clean", 0)
