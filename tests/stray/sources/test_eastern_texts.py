"""Texts in the encodings of Chinese, Japanese and Korean, and texts of other 8-bit code pages that are none of these."""

import random
from datetime import date, timedelta

import pytest

from scanner.collectors.python.sources.eastern_bytes import EASTERN_CODECS
from scanner.collectors.python.sources.text_encoding import text_encoding
from tests.stray.judging import counted, judgements

PEOPLE = {
    "ja": ("山田 佐藤 鈴木 高橋 伊藤 渡辺 中村 小林", "太郎 花子 一郎 陽子 健太 美咲 大輔 直樹", "氏名,生年月日,電話番号",
           "東京都新宿区西新宿二丁目"),
    "zh": ("王 李 张 刘 陈 杨 赵 周", "伟 芳 秀英 敏 静 丽 强 建国", "姓名,出生日期,手机", "北京市朝阳区建国路八十八号"),
    "tw": ("陳 林 黃 張 李 王 吳 劉", "志明 淑芬 俊傑 雅婷 家豪 怡君 建宏 美玲", "姓名,出生日期,電話", "臺北市大安區忠孝東路四段"),
    "ko": ("김 이 박 최 정 강 조 윤", "서연 민준 지우 하준 수빈 도윤 예은 현우", "이름,생년월일,전화번호", "서울특별시 강남구 테헤란로"),
}  # fmt: skip
PAGES = [("ja", "cp932"), ("ja", "euc_jp"), ("zh", "gb18030"), ("tw", "cp950"), ("ko", "cp949")]
OTHERS = [  # escaped: of Cyrillic, Greek, Arabic, Hebrew
    ("Jörg Müller\nBjörn Löwe\nÄnne Böhm\nGünther Strauß\n", ("cp1252", "cp850", "mac_roman")),
    ("Zoé Lefèvre\nRené Béranger\nAndrée Créée\nFrançois Noël\n", ("cp1252", "cp850", "latin-1")),
    ("Łukasz Wiśniewski\nMałgorzata Wójcik\nŻaneta Źrebięć\n", ("cp1250", "cp852", "iso8859_2")),
    (
        "\u0418\u0432\u0430\u043d\u043e\u0432 \u041f\u0451\u0442\u0440\n\u0421\u043c\u0438\u0440\u043d\u043e\u0432\u0430 \u0410\u043d\u043d\u0430\n\u041a\u0443\u0437\u043d\u0435\u0446\u043e\u0432 \u0418\u043b\u044c\u044f\n\u041f\u043e\u043f\u043e\u0432\u0430 \u041e\u043b\u044c\u0433\u0430\n",
        ("cp1251", "koi8_r", "cp866", "iso8859_5"),
    ),
    (
        "\u0418\u0412\u0410\u041d\u041e\u0412\n\u041f\u0415\u0422\u0420\u041e\u0412\n\u0421\u0418\u0414\u041e\u0420\u041e\u0412\u0410\n\u041a\u0423\u0417\u041d\u0415\u0426\u041e\u0412\n\u041f\u041e\u041f\u041e\u0412\n",
        ("cp1251", "koi8_r", "cp866", "iso8859_5"),
    ),
    (
        "\u03a0\u03b1\u03c0\u03b1\u03b4\u03cc\u03c0\u03bf\u03c5\u03bb\u03bf\u03c2 \u0393\u03b9\u03ce\u03c1\u03b3\u03bf\u03c2\n\u039d\u03b9\u03ba\u03bf\u03bb\u03ac\u03bf\u03c5 \u039c\u03b1\u03c1\u03af\u03b1\n\u0393\u03b5\u03c9\u03c1\u03b3\u03af\u03bf\u03c5 \u0395\u03bb\u03ad\u03bd\u03b7\n",
        ("cp1253", "iso8859_7", "cp737"),
    ),
    ("Şükrü Öztürk\nIşıl Çağlar\nĞüöşç İbrahim\n", ("cp1254", "cp857")),
    (
        "\u0645\u062d\u0645\u062f \u0639\u0644\u064a\n\u0641\u0627\u0637\u0645\u0629 \u062d\u0633\u0646\n\u0623\u062d\u0645\u062f \u0625\u0628\u0631\u0627\u0647\u064a\u0645\n",
        ("cp1256", "iso8859_6"),
    ),
    (
        "\u05d9\u05d5\u05e1\u05e3 \u05db\u05d4\u05df\n\u05e9\u05e8\u05d4 \u05dc\u05d5\u05d9\n\u05d3\u05d5\u05d3 \u05de\u05d6\u05e8\u05d7\u05d9\n",
        ("cp1255", "iso8859_8"),
    ),
    ("สมชาย ใจดี\nสมหญิง รักไทย\nประเสริฐ\n", ("cp874", "tis_620")),
]


def roll(language, crowd=24):
    """Names with births and telephones under a header."""
    rng = random.Random(1990)
    surnames, forenames, header, _ = PEOPLE[language]
    lines = [header]
    for n in range(crowd):
        born = date(1940, 1, 1) + timedelta(days=rng.randrange(25000))
        name = f"{surnames.split()[n % 8]}{'' if language in {'zh', 'tw', 'ko'} else ' '}{forenames.split()[n // 8 + n % 4]}"
        lines.append(f"{name},{born},0{rng.randrange(10**9, 10**10)}")
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize(("language", "codec"), PAGES)
def test_a_table_in_an_eastern_encoding_is_read(language, codec):
    assert counted(roll(language).encode(codec)) == ("people", 24)


@pytest.mark.parametrize(("language", "codec"), PAGES)
def test_the_encoding_is_told_by_the_bytes_even_where_the_header_is_in_english(language, codec):
    text = "name,dob,phone\n" + roll(language).partition("\n")[2]

    assert text_encoding(text.encode(codec)) == codec


@pytest.mark.parametrize(("language", "codec"), PAGES)
def test_a_text_that_goes_on_for_long_is_read_to_its_end(language, codec):
    header, _, rest = roll(language).partition("\n")
    junk = "".join(f"{PEOPLE[language][3]} {n}\n" for n in range(6000))

    assert counted((junk + header + "\n" + rest).encode(codec)) in {("people", 24), ("clean", 0)}
    assert counted((header + "\n" + rest * 300).encode(codec))[0] == "people"


@pytest.mark.parametrize(("language", "codec"), PAGES)
def test_goods_in_an_eastern_encoding_are_nobody(language, codec):
    rng = random.Random(7)
    place = PEOPLE[language][3]
    lines = [
        f"{place[n % 5 : n % 5 + 4]},{rng.randrange(1, 99)},{rng.randrange(100, 9000)},2024-0{n % 9 + 1}-11"
        for n in range(60)
    ]

    assert {found.verdict for _, found in judgements("\n".join(["sku,qty,price,date", *lines]).encode(codec))} == {
        "clean"
    }


@pytest.mark.parametrize(("text", "codec"), [(text, codec) for text, codecs in OTHERS for codec in codecs])
def test_other_code_pages_are_not_taken_for_eastern_ones(text, codec):
    rng = random.Random(3)
    for times in (1, 5, 40):
        lines = text.splitlines() * times
        rng.shuffle(lines)
        for joined in ("\n".join(lines), ";".join(lines), "\t".join(line.upper() for line in lines)):
            assert text_encoding(joined.encode(codec, "ignore")) not in EASTERN_CODECS


@pytest.mark.parametrize("text", [text for text, _ in OTHERS] + [roll("ja"), roll("ko")])
def test_broken_utf8_is_not_taken_for_an_eastern_encoding(text):
    data = (text * 8).encode()

    assert text_encoding(data[:60] + b"\xe9 " + data[60:]) == "cp1252"


def test_drawn_lines_of_dos_are_no_hangul():
    rows = [f"│ {name:<12} │ {n:>5} │" for n, name in enumerate(["alpha", "beta", "gamma", "delta"] * 9)]

    text = "\n".join(["┌" + "─" * 30 + "┐", *rows, "└" + "─" * 30 + "┘"])

    assert text_encoding(text.encode("cp437")) == "cp1252"
