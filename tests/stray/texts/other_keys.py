"""Records whose keys and labels are in Greek, Cyrillic, Hebrew, Arabic or Indian letters, in seven forms; and look-alikes."""

# ruff: noqa: RUF001, SIM905

import random

from tests.stray.tables.other_letters import NAMES as OTHER_NAMES

DICE = random.Random(2711)
NAMES = {
    "ru": OTHER_NAMES["ru"],
    "el": OTHER_NAMES["el"],
    "he": OTHER_NAMES["he"],
    "ar": OTHER_NAMES["ar"],
    "hi": ("अमित नेहा सुरेश रेखा दीपा".split(), "शर्मा गुप्ता वर्मा जोशी पटेल".split()),
}
KEYS = {
    "ru": ("имя", "телефон"),
    "el": ("όνομα", "τηλέφωνο"),
    "he": ("שם", "טלפון"),
    "ar": ("الاسم", "الهاتف"),
    "hi": ("नाम", "मोबाइल"),
}
CROWD = range(22)
FORMS = {
    "yaml": "- {0}: {2}\n  {1}: {3}\n",
    "js": "  {{ {0}: '{2}', {1}: '{3}' }},\n",
    "txt": "{0}: {2}\n{1}: {3}\n\n",
    "xml": "<p><{0}>{2}</{0}><{1}>{3}</{1}></p>",
    "bars": "{0}: {2} | {1}: {3}\n",
    "tabs": "{0}: {2}\t{1}: {3}\n",
    "blanks": "{0}: {2}  {1}.: {3}\n",
}


def dialled():
    return f"05{DICE.randint(0, 9)}-{DICE.randint(2000000, 9999999)}"


def records(language, form, values=()):
    """Return a text of records in a language, of people or of these values."""
    firsts, lasts = NAMES[language]
    pairs = DICE.sample([f"{first} {last}" for first in firsts for last in lasts], len(CROWD))
    said = "".join(FORMS[form].format(*KEYS[language], one, dialled()) for one in values or pairs)
    said = f"export default [\n{said}];\n" if form == "js" else said
    return f'<?xml version="1.0" encoding="UTF-8"?><r>{said}</r>' if form == "xml" else said


OF_PEOPLE = {f"{language}.{form}": records(language, form) for language in KEYS for form in FORMS}
SHOPS = {
    "ru": ["Кафе Лесное", "Магазин Мир", "Аптека Здоровье", "Школа Новая"],
    "el": ["Φαρμακείο Νάξος", "Ξενοδοχείο Ερμής", "Εστιατόριο Πάρος"],
    "he": ["מסעדת גולן", "מלון כרמל", "חברת ירדן"],
    "ar": ["مطعم النيل", "فندق السلام", "شركة الفارس"],
}
OF_NOBODY = {
    f"{language}_shops.{form}": records(language, form, [DICE.choice(SHOPS[language]) for _ in CROWD])
    for language in SHOPS
    for form in FORMS
}
OF_NOBODY["ru_words.js"] = "export default {\n" + "".join(
    f"  {key}: '{word}',\n" for key, word in [("имя", "Имя"), ("фамилия", "Фамилия"), ("телефон", "Телефон")] * 8
)
OF_NOBODY["ru_blank.txt"] = "имя: ____________\nтелефон: ____________\nадрес: ____________\n\n" * 12
OF_NOBODY["ru_goods.yaml"] = "".join(f"- товар: Молоко {n}\n  цена: {n * 3}\n  телефон: {dialled()}\n" for n in CROWD)
