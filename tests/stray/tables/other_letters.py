"""Lists without a header in Russian, Ukrainian, Bulgarian, Greek, Arabic, Hebrew, Armenian and Georgian; and look-alikes."""

# ruff: noqa: RUF001, SIM905

import random

DICE = random.Random(988)
NAMES = {
    "ru": (
        "Алексей Борис Виктор Геннадий Дмитрий Егор Захар Игорь Кирилл Леонид".split(),
        "Абрамов Белкин Воронцов Гущин Дроздов Ершов Жилин Зуев Ильинский Карпов Лапшин Мельников Носов Орлов".split(),
    ),
    "uk": (
        "Андрій Богдан Василь Григорій Данило Остап Петро Тарас Юрій Ярослав".split(),
        "Бойко Василенко Гнатюк Демчук Жук Зінченко Іваненко Кравчук Лисенко Мороз Назаренко Ткач".split(),
    ),
    "bg": (
        "Атанас Борис Васил Георги Димитър Емил Иван Калоян Любомир".split(),
        "Ангелов Бонев Вълчев Господинов Дойчинов Енчев Желев Златев Илчев Кънчев Личев".split(),
    ),
    "el": (
        "Άννα Βασίλης Γιώργος Δημήτρης Ελένη Ζωή Ηλίας Θεόδωρος Ιωάννης".split(),
        "Αλεξίου Βλαχόπουλος Γρηγοριάδης Δεληγιάννης Ζαχαράκης Καραγιάννης Λαζαρίδης Μανωλάκης Νικολάου".split(),
    ),
    "ar": (
        "أحمد خالد سعيد طارق عمر فاطمة ليلى مريم يوسف زينب".split(),
        "البنا التميمي الجبوري الحمدان الرفاعي الزين السعدي الشريف الصباغ العطار الغامدي".split(),
    ),
    "he": (
        "אברהם דוד יעל מיכל משה נועה רונית שרה תמר יוסי".split(),
        "אלקיים ברקוביץ גולן דהן הראל וקנין זילבר חזן טולדנו כץ מלול נחמני".split(),
    ),
    "hy": ("Արամ Դավիթ Լիլիթ Կարեն Մարիամ Նարեկ".split(), "Աբրահամյան Գրիգորյան Խաչատրյան Մկրտչյան Պետրոսյան".split()),
    "ka": ("გიორგი ნინო ლევან თამარ დავით ანა".split(), "ბერიძე გელაშვილი კაპანაძე ლომიძე მაისურაძე ჩხეიძე".split()),
}
CROWD = range(24)


def people(language, order="{first} {last}"):
    firsts, lasts = NAMES[language]
    pairs = [(first, last) for first in firsts for last in lasts]
    return [order.format(first=first, last=last) for first, last in DICE.sample(pairs, len(CROWD))]


def births():
    return [f"{DICE.randint(1, 28):02d}.{DICE.randint(1, 12):02d}.{DICE.randint(1946, 2004)}" for _ in CROWD]


def dialled(form):
    return ["".join(DICE.choice("23456789") if sign == "9" else sign for sign in form) for _ in CROWD]


def homes(streets, form="{street}{house}"):
    return [
        form.format(street=DICE.choice(streets), house=DICE.randint(1, 90), flat=DICE.randint(1, 60)) for _ in CROWD
    ]


def lines(*columns, sign=","):
    return "".join(
        sign.join(f'"{cell}"' if sign in cell else cell for cell in row) + "\n" for row in zip(*columns, strict=True)
    )


RUSSIAN, GREEK = ["ул. Лесная", "пер. Тихий", "пр-т Мира", "наб. Реки"], ["Ερμού ", "Αθηνάς ", "Πειραιώς ", "Αιόλου "]
HEBREW, ARABIC = ["הנביאים ", "אלנבי ", "סוקולוב ", "בוגרשוב "], ["شارع النيل ", "شارع الجامعة ", "حي السلام "]
OF_PEOPLE = {
    "russian_births.csv": lines(people("ru"), births()),
    "russian_fathers.tsv": lines([f"{name} Павлович" for name in people("ru", "{last} {first}")], births(), sign="\t"),
    "russian_initials.csv": lines(people("ru", "{last} {first[0]}.П."), dialled("+7 999 999-99-99"), sign=";"),
    "russian_homes.csv": lines(people("ru"), homes(RUSSIAN, "{street}, д. {house}, кв. {flat}"), sign=";"),
    "russian_numbered.txt": "".join(
        f"{n}. {name} {birth}\n" for n, (name, birth) in enumerate(zip(people("ru"), births(), strict=True), 1)
    ),
    "russian_blocks.txt": "".join(
        f"{name}\n{call}\n\n" for name, call in zip(people("ru"), dialled("+7 999 999-99-99"), strict=True)
    ),
    "ukrainian_capitals.csv": lines([name.upper() for name in people("uk")], dialled("050 999 99 99")),
    "bulgarian_births.csv": lines(people("bg", "{last} {first}"), births(), sign=";"),
    "greek_calls.csv": lines(people("el"), dialled("6999999999")),
    "greek_capitals.csv": lines([name.upper() for name in people("el")], births()),
    "greek_homes.csv": lines(people("el"), homes(GREEK), sign="\t"),
    "greek_blocks.txt": "".join(f"{name}\n{birth}\n\n" for name, birth in zip(people("el"), births(), strict=True)),
    "arabic_calls.csv": lines(people("ar"), dialled("0599999999")),
    "arabic_births.csv": lines(people("ar"), births(), sign=";"),
    "arabic_homes.csv": lines(people("ar"), homes(ARABIC), sign="\t"),
    "hebrew_calls.csv": lines(people("he"), dialled("052-9999999")),
    "hebrew_numbered.txt": "".join(
        f"{n}) {name} - {call}\n"
        for n, (name, call) in enumerate(zip(people("he"), dialled("052-9999999"), strict=True), 1)
    ),
    "hebrew_homes.csv": lines(people("he"), homes(HEBREW, "{street}{house}, חיפה"), sign="\t"),
    "armenian_births.csv": lines(people("hy"), births()),
    "georgian_births.csv": lines(people("ka"), births()),
    "homes_between_bars.txt": lines(
        people("ru", "{first} {last} "), homes(RUSSIAN, " {street}, д. {house}, кв. {flat}"), sign="|"
    ),
}

SHOPS = ["Кафе", "Магазин", "Салон", "Аптека", "Ресторан", "Гостиница"]
SIGHTS = ["Новгород", "Боровск", "Псков", "Саров", "Тамбов", "Ростов", "Азов", "Белёв"]
GREEK_SHOPS = ["Φαρμακείο", "Ξενοδοχείο", "Εστιατόριο", "Κατάστημα"]
ISLANDS = ["Νάξος", "Πάρος", "Σίφνος", "Τήνος", "Άνδρος", "Ικαρία", "Κέα", "Μύκονος"]
OF_NOBODY = {
    "russian_shops.csv": lines(
        [f"{DICE.choice(SHOPS)} {DICE.choice(NAMES['ru'][1])} {n}".rstrip("0123456789 ") for n in CROWD],
        dialled("+7 999 999-99-99"),
    ),
    "russian_towns.csv": lines(
        [f"{DICE.choice(['Новый', 'Старый', 'Великий'])} {DICE.choice(SIGHTS)}" for _ in CROWD], births()
    ),
    "russian_regions.csv": "address,okato\n"
    + lines(
        [
            f"{DICE.choice(['Алтайский край', 'Тульская область', 'Тверская область'])}, г {DICE.choice(SIGHTS)}"
            for _ in CROWD
        ],
        dialled("99999999999"),
    ),
    "russian_titles.csv": lines([f"Повесть о {DICE.choice(SIGHTS)}е {n}" for n in CROWD], births()),
    "russian_goods.csv": lines([f"Молоко ультрапастеризованное {n}" for n in CROWD], dialled("99999999")),
    "russian_streets.csv": lines(homes(RUSSIAN, "{street}, д. {house}"), dialled("999999")),
    "greek_shops.csv": lines(
        [f"{DICE.choice(GREEK_SHOPS)} {DICE.choice(ISLANDS)}" for _ in CROWD], dialled("2109999999")
    ),
    "greek_streets.csv": lines(homes(GREEK), dialled("99999")),
    "greek_rooms.csv": lines(people("el"), [f"Αίθουσα {DICE.randint(1, 30)}" for _ in CROWD]),
    "greek_islands.csv": lines([f"Νήσος {DICE.choice(ISLANDS)}" for _ in CROWD], births()),
    "arabic_shops.csv": lines(
        [f"{DICE.choice(['مطعم', 'فندق', 'شركة', 'صيدلية'])} {DICE.choice(NAMES['ar'][0])}" for _ in CROWD],
        dialled("0119999999"),
    ),
    "arabic_goods.csv": lines([f"{DICE.choice(['خبز', 'حليب', 'سكر'])} طازج" for _ in CROWD], dialled("99999999")),
    "hebrew_shops.csv": lines(
        [f"{DICE.choice(['מסעדת', 'מלון', 'חברת', 'בנק'])} {DICE.choice(NAMES['he'][0])}" for _ in CROWD],
        dialled("03-9999999"),
    ),
    "hebrew_classes.csv": lines(people("he"), [f"כיתה {DICE.randint(1, 12)}" for _ in CROWD]),
    "hebrew_titles.csv": lines([f"ספר הדרכה {n}" for n in CROWD], births()),
}
