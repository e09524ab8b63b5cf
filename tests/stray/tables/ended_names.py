"""First and last names apart, in other letters, few of them known, beside telephones or mail; and look-alikes."""

# ruff: noqa: RUF001, SIM905

import random

from tests.stray.tables.other_letters import lines

DICE = random.Random(2801)
STEMS = {
    "ru": "Абрам Белк Воронц Гущ Дрозд Ерш Жил Зу Карп Лапш Мельник Нос Орл Пан Рус Син Тит Ус Фом Хар Цар Чуп",
    "bg": "Бранк Кит Илич Мангър Монтян Вълч Жел Злат Илч Кънч Лич Доб Пейч Рай Сав Тон Ган Ран Цон Стой Пен Дим",
    "el": "Βλαχ Γρηγ Ζαχ Λαζ Μανωλ Νικ Κατσ Παπ Ραφτ Σιδ Τριμ Φωτ Χρον Ψαλτ Αγγ Δημ Θεοδ Κυρ Μαυρ Ξεν Πετρ Στ",
    "hy": "Աբրահ Գրիգ Խաչ Մկրտ Պետր Սարգ Հակոբ Դավթ Ղազ Բալ Թում Ավետ Նիկ Մար Սիմ Վարդ Մես Զաք Եղի Ասատ Հովս Ման",
    "ka": "ბერ გელ კაპან ლომ მაისურ ჩხე ლორთქ წერ ქავთ ხარ ჯაფ მელ ნოზ ონ ჟვან რატ სულ ტაბ უგრ ფერ ცაგ ძნელ",
}
ENDS = {"ru": "ов ин".split(), "bg": ["ов"], "el": ["όπουλος", "άκης"], "hy": ["յան"], "ka": ["იძე", "აშვილი"]}
FIRST = {
    "ru": "Лазарь Будимир Филарет Ираклий Мокей Зосима",
    "bg": "Доста Недьо Висарион Гивеза Пею",
    "el": "Κερασιά Ορφέας Αρχιμήδης Βύρων Φαίδρα",
    "hy": "Արտո Սուրեն Վարդ Զավեն",
    "ka": "დათო ილია ნონა ზაზა",
}
CROWD = range(22)


def dialled():
    return [f"+3{DICE.randint(10, 89)} 9{DICE.randint(10, 99)} {DICE.randint(100, 999)}-{n:02d}-17" for n in CROWD]


def parted(language):
    """Return the first and the last names of different people."""
    first = [DICE.choice(FIRST[language].split()) for _ in CROWD]
    return first, [stem + DICE.choice(ENDS[language]) for stem in STEMS[language].split()]


def of_people():
    """Return a text for each language and form."""
    texts = {}
    for language in STEMS:
        first, last = parted(language)
        texts[f"{language}.csv"] = lines(last, first, dialled(), sign=";")
        texts[f"{language}_first.csv"] = lines(first, last, [f"u{DICE.randint(1, 9999)}@post.test" for _ in CROWD])
    first, last = parted("ru")
    texts["ru_fathers_and_firms.txt"] = lines(
        last, first, ["Лукич"] * len(CROWD), [f"ООО Гранит {n}" for n in CROWD], dialled(), dialled(), sign="|"
    )
    return texts


OF_PEOPLE = of_people()
TOWNS = "Тверь Казань Пермь Псков Калуга Рязань Тула Орёл Сочи Уфа Томск Чита Саратов Вологда Ижевск Пенза".split()
STREETS = "Ленина Пушкина Мира Садовая Гагарина Лесная Кирова Чехова".split()
GOODS = "Яблоки Груши Сливы Вишни Лук Морковь Свёкла Тыква Укроп Чеснок Горох Фасоль Рис Овёс".split()
OF_NOBODY = {
    "ru_branches.csv": lines(
        [DICE.choice(TOWNS) for _ in CROWD], [DICE.choice(STREETS) for _ in CROWD], dialled(), sign=";"
    ),
    "ru_streets.csv": lines(
        [DICE.choice(STREETS) for _ in CROWD], [DICE.choice(TOWNS) for _ in CROWD], dialled(), sign=";"
    ),
    "ru_goods.csv": lines([DICE.choice(GOODS) for _ in CROWD], [DICE.choice(TOWNS) for _ in CROWD], dialled()),
    "ka_towns.csv": lines(
        [DICE.choice("ქუთაისი ბათუმი გორი ფოთი თელავი".split()) for _ in CROWD],
        [DICE.choice("ხიდი ბაზარი სკოლა".split()) for _ in CROWD],
        dialled(),
    ),
}
