# ruff: noqa: RUF001
"""Forms in Persian, told by the word for a family's name; products in the same words are nobody."""

from tests.stray.judging import counted, judgements

NAMES = ("محمود سعیدی", "اعظم یزدی", "رضا کریمی", "مریم احمدی", "علی رضایی", "زهرا مرادی", "حسین نوری", "فاطمه صادقی")


def test_a_form_a_person():
    text = "\n---\n".join(
        f"نام و نام خانوادگی : {name}\nسن : {40 + n}\nشماره تلفن : 0917{4155371 + n}\nایمیل : \nmail{n}@example.org"
        for n, name in enumerate(f"{one} {other}" for one in NAMES for other in ("تهرانی", "شیرازی"))
    )

    assert counted(text.encode()) == ("people", 16)


def test_a_form_a_product():
    text = "\n---\n".join(f"نام کالا : صندلی {n}\nقیمت : {40 + n}000\nتعداد : {n}" for n in range(16))

    assert {found.verdict for _, found in judgements(text.encode())} == {"clean"}
