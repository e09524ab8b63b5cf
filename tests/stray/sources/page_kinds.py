"""Texts and tables in code pages of the East, told by their words, by their half bytes, or by what the file says."""

import struct

COLUMNS = {
    "ru": ("Имя", "Фамилия", "Дата рождения"),
    "gr": ("Όνομα", "Επώνυμο", "Ημερομηνία γέννησης"),
    "he": ("שם פרטי", "שם משפחה", "תאריך לידה"),
    "ar": ("الاسم", "اللقب", "تاريخ الميلاد"),
    "lv": ("Vārds", "Uzvārds", "Dzimšanas datums"),
    "hu": ("Keresztnév", "Vezetéknév", "Születési dátum"),
}
FIRST = {
    "ru": ("Анна", "Иван", "Мария", "Сергей", "Ольга", "Павел", "Нина"),
    "gr": ("Μαρία", "Γιώργος", "Ελένη", "Νίκος", "Σοφία", "Πέτρος", "Άννα"),
    "he": ("נועה", "יוסף", "מרים", "דוד", "שרה", "אברהם", "תמר"),
    "ar": ("محمد", "فاطمة", "علي", "مريم", "حسن", "ليلى", "يوسف"),
    "lv": ("Jānis", "Anna", "Pēteris", "Līga", "Kārlis", "Ilze", "Andris"),
    "hu": ("János", "Anna", "Péter", "Mária", "László", "Éva", "Gábor"),
}
LAST = {
    "ru": ("Иванова", "Петров", "Смирнова", "Козлов", "Попова", "Лебедев", "Орлова"),
    "gr": ("Παπαδοπούλου", "Οικονόμου", "Αντωνίου", "Γεωργίου", "Νικολάου", "Δημητρίου", "Ιωάννου"),
    "he": ("כהן", "לוי", "מזרחי", "פרץ", "ביטון", "אברהם", "פרידמן"),
    "ar": ("الأحمد", "العلي", "الحسن", "الخطيب", "النجار", "المصري", "السيد"),
    "lv": ("Bērziņš", "Kalniņa", "Ozoliņš", "Liepiņa", "Krūmiņš", "Zariņa", "Ābele"),
    "hu": ("Nagy", "Kovács", "Tóth", "Szabó", "Horváth", "Varga", "Kiss"),
}
THING = ("Клапан", "Прокладка", "Подшипник", "Фланец", "Шайба", "Болт", "Муфта")


def people(language: str) -> list[tuple[str, ...]]:
    first, last = FIRST[language], LAST[language]
    return [(first[n % 7], last[(n + n // 7) % 7], f"{n + 1:02d}.0{n % 9 + 1}.19{50 + 3 * n}") for n in range(14)]


def text(language: str, encoding: str) -> bytes:
    return "".join(";".join(row) + "\r\n" for row in [COLUMNS[language], *people(language)]).encode(encoding)


def things(encoding: str) -> bytes:
    rows = [("Деталь", "Код", "Проверено"), *((THING[n % 7], f"ДН-{n}", f"{n + 1:02d}.03.2021") for n in range(14))]
    return "".join(";".join(row) + "\r\n" for row in rows).encode(encoding)


def dbase(rows: list[tuple[str, ...]], names: tuple[str, ...], encoding: str, driver: int) -> bytes:
    widths = (30, 30, 10)
    head = struct.pack("<BBBBIHH", 3, 124, 1, 1, len(rows), 32 + 32 * 3 + 1, 1 + sum(widths))
    head += bytes(17) + bytes((driver,)) + bytes(2)
    for name, width in zip(names, widths, strict=True):
        head += name.encode(encoding)[:10].ljust(11, b"\0") + b"C" + bytes(4) + bytes((width, 0)) + bytes(14)
    cells = (
        b"".join(cell.encode(encoding).ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows
    )
    return head + b"\r" + b"".join(b" " + row for row in cells) + b"\x1a"


NAMED = ("FNAME", "LNAME", "BIRTH")
OF_PEOPLE = {
    **{
        f"{language} in {encoding}.csv": text(language, encoding)
        for language, *encodings in (
            ("ru", "cp1251", "koi8_r", "cp866", "iso8859_5", "mac_cyrillic", "utf-16-le", "utf-16-be"),
            ("gr", "cp1253", "iso8859_7", "cp737", "utf-16-le"),
            ("he", "cp1255", "utf-16-le"),
            ("ar", "cp1256", "utf-16-be"),
            ("lv", "cp1257"),
        )
        for encoding in encodings
    },
    "ru of DOS.dbf": dbase(people("ru"), NAMED, "cp866", 0x65),
    "ru with its own names.dbf": dbase(people("ru"), (*COLUMNS["ru"][:2], "BIRTH"), "cp1251", 0xC9),
    "gr.dbf": dbase(people("gr"), NAMED, "cp737", 0x6A),
    "hu of DOS.dbf": dbase(people("hu"), NAMED, "cp852", 0x64),
    "hu of Windows.dbf": dbase(people("hu"), NAMED, "cp1250", 0xC8),
}
"""Fourteen people in each."""
FRENCH = "Pièce;Vérifiée;Étagère\r\n" + "".join(f"Vanne n°{n};{n + 1:02d}.03.2021;été-{n}\r\n" for n in range(14))
OF_NOBODY = {
    **{f"parts in {encoding}.csv": things(encoding) for encoding in ("cp1251", "koi8_r", "cp866", "utf-16-le")},
    "parts of DOS.dbf": dbase(
        [(THING[n % 7], f"ДН-{n}", f"{n + 1:02d}.03.2021") for n in range(14)],
        ("PART", "CODE", "CHECKED"),
        "cp866",
        0x65,
    ),
    "French.csv": FRENCH.encode("cp1252"),
}
ENCODINGS = {
    "cp1251": text("ru", "cp1251"),
    "koi8_u": text("ru", "koi8_r").upper(),
    "cp1253": text("gr", "cp1253"),
    "cp1255": text("he", "cp1255"),
    "cp1256": text("ar", "cp1256"),
    "cp1252": FRENCH.encode("cp1252"),
}
"""Encoding -> a text in it."""
