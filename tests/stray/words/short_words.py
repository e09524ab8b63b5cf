"""People under the short words of programmers in many languages; firms, goods, places and messages under the same ones."""

import json
import random

RNG = random.Random(1815)
NAMES = {
    "sv": ("Anna Erik Karin Lars", "Lindqvist Bergström Ek", "Storgatan %d"), "da": ("Mette Søren Kirsten Jens", "Holm Krogh Bach", "Søvej %d"),
    "no": ("Ingrid Ola Kari Bjørn", "Dahl Haugen Moen", "Skogveien %d"), "fi": ("Aino Matti Tuula Juha", "Korhonen Laine Salo", "Koivukatu %d"),
    "pl": ("Anna Piotr Ewa Marek", "Wilk Lis Sowa", "ul. Polna %d"), "cs": ("Jana Petr Eva Pavel", "Malý Veselý Kos", "Polní %d"),
    "hu": ("Anna Gábor Éva László", "Kis Fekete Bodor", "Kossuth utca %d"), "de": ("Anna Peter Ute Klaus", "Vogt Krämer Busch", "Parkstr. %d"),
    "nl": ("Anna Pieter Sanne Jan", "Vos Bakker Smit", "Parkstraat %d"), "it": ("Anna Marco Giulia Paolo", "Conti Riva Serra", "Via Roma %d"),
    "es": ("Ana Carlos Lucía José", "Ruiz Mora Vega", "Calle Mayor %d"), "hr": ("Ana Marko Ivana Josip", "Horvat Babić Knez", "Ulica lipa %d"),
    "ee": ("Anna Jaan Kadri Peeter", "Tamm Kask Saar", "Pargi tn %d"), "ro": ("Ana Ion Elena Mihai", "Popa Rusu Dinu", "Strada Mare %d"),
}  # fmt: skip
PARTS = {"n": "full", "f": "first", "l": "last", "a": "home", "p": "phone", "b": "born", "i": "number"}
WORDS = {
    "sv": "namn:n pnr:i gata:a postnr ort", "sv, homes": "namn:n gata:a postnr ort", "sv, apart": "fnamn:f enamn:l tfn:p", "da": "navn:n vej:a postnr by",
    "da, telephones": "fnavn:f enavn:l tlf:p", "no": "navn:n fnr:i gate:a sted", "fi": "nimi:n katu:a kunta", "fi, telephones": "enimi:f snimi:l puh:p",
    "pl": "nazwa_klienta:n ul:a kod", "cs": "prijm:l jm:f tel:p", "hu": "nev:n cim:a irsz", "de": "name:n str:a plz ort", "nl": "vnaam:f anaam:l gebd:b",
    "it": "nome:f cogn:l via:a cap", "it, births": "nome:f cogn:l nascita:b", "es": "nombre:f apat:l fijo:p", "hr": "ime:f prez:l ul:a mjesto",
    "ee": "nimi:n ik:i", "ro": "nume:n strada:a loc",
}  # fmt: skip


def crowd(language):
    """Return twelve invented people."""
    first, last, street = NAMES[language[:2]]
    return [
        {
            "first": one, "last": other, "full": f"{one} {other}", "home": street % RNG.randrange(1, 90), "": RNG.choice(("226 41", "114 35")),
            "phone": f"0{RNG.randrange(20, 99)} {RNG.randrange(100, 999)} {RNG.randrange(10, 99)} {RNG.randrange(10, 99)}",
            "born": f"19{RNG.randrange(40, 99)}-{RNG.randrange(1, 13):02}-{RNG.randrange(1, 29):02}",
            "number": f"{RNG.randrange(40, 99)}{RNG.randrange(1, 13):02}{RNG.randrange(1, 29):02}-{RNG.randrange(1000, 9999)}",
        }
        for one in first.split()
        for other in last.split()
    ]  # fmt: skip


def records(language):
    words = [word.partition(":")[::2] for word in WORDS[language].split()]
    return [{word: person[PARTS.get(part, "")] for word, part in words} for person in crowd(language)]


def elements(rows):
    return "<r>" + "".join(f"<p>{''.join(f'<{k}>{v}</{k}>' for k, v in row.items())}</p>\n" for row in rows) + "</r>"


def forms(rows):
    return "\n".join("".join(f"{k.capitalize()}: {v}\n" for k, v in row.items()) for row in rows)


def as_json(rows):
    return json.dumps(rows, ensure_ascii=False)


def table(rows):
    return "\n".join(";".join(map(str, row)) for row in [list(rows[0]), *[row.values() for row in rows]]) + "\n"


def things(keys, values):
    """Return rows of things: each value with a number and a street."""
    return [dict(zip(keys.split(), (value, *rest(n)), strict=False)) for n, value in enumerate(values.split(";"))]


def rest(number):
    return (f"{1_000_000 + 7919 * number}", f"{number + 3} Parkstr.", "Lund", f"08 {123_000 + 91 * number}")


SHOPS = "ICA Maxi;Coop Nära;Apoteket Örnen;Vårdcentralen Söder;Biblioteket;Stora Hotellet;Linds Bil AB;Bergs Bageri;Kyrkan;Folkets Hus;Skolan Norr;Museet"
GOODS = "Pasta;Pane;Vino;Olio;Riso;Latte;Burro;Zucchero;Sale;Pepe;Miele;Farina"
PUPILS_OF_JAPAN = "佐藤 陽菜;鈴木 蓮;高橋 結衣;田中 蒼;伊藤 葵;渡辺 湊;山本 凛;中村 樹;小林 咲;加藤 悠;吉田 杏;山田 律"
PUPILS_OF_UKRAINE = "Шевченко Степан;Коваленко Олена;Бондар Іван;Ткаченко Марія;Кравченко Петро;Олійник Ганна;Поліщук Дмитро;Лисенко Оксана;Мороз Андрій;Петренко Юлія;Савченко Богдан;Руденко Наталія"
STAFF_OF_VIETNAM = "Nguyễn Văn An;Trần Thị Bình;Lê Văn Cường;Phạm Thị Dung;Hoàng Văn Em;Huỳnh Thị Giang;Phan Văn Hải;Vũ Thị Hoa;Võ Văn Khánh;Đặng Thị Lan;Bùi Văn Minh;Đỗ Thị Nga"
FIRMS_OF_VIETNAM = "Công ty TNHH Sao Mai;Công ty CP Thép Việt;Công ty TNHH Gạo Xanh;Nhà hàng Biển Đông;Khách sạn Hòa Bình;Công ty CP Dệt May;Trường Mầm Non Hoa;Công ty TNHH An Phát;Siêu thị Mini;Công ty CP Sữa;Xưởng Gỗ Tân;Công ty Vận Tải"
RAILWAYMEN = "Jan Nowak;Anna Kowalska;Piotr Lis;Maria Wójcik;Tomasz Mazur;Ewa Król;Adam Zając;Zofia Dudek;Paweł Sikora;Agnieszka Baran;Marek Wilk;Irena Duda"
CLIENTS = "Emma Hanson;Oliver Barker;Jack Doyle;Grace Marsh;Leo Kemp;Alice Lowe;Noah Sutton;Ivy Frost;Mary Bell;Peter Carver;Nora Dixon;Rosie Ellis"


def columns(header, names, row):
    """Return a table of a row for each name: `row` makes its cells of a number and the name."""
    return "\n".join([header, *(row(n, name) for n, name in enumerate(names.split(";")))]) + "\n"


def railwayman(number, name):
    """Return a row without a header whose address of mail is spelt as the name is."""
    first, last = name.split()
    return f"{number},{first},{last},{11 + number % 3},{first.lower()}.{last.lower()}@kolej.example.pl,0"


LISTED = {
    "pupils of Japan": columns("生徒名,クラス,緊急連絡先", PUPILS_OF_JAPAN, lambda n, name: f"{name},3-B,090-{4107 + 13 * n}-{2210 + 17 * n}"),
    "pupils of Ukraine": columns("Учень,Клас,Дата нар.", PUPILS_OF_UKRAINE, lambda n, name: f"{name},7-Б,{10 + n}.03.2012"),
    "staff of Vietnam": columns("MaNV,HoTen,MaSoThue", STAFF_OF_VIETNAM, lambda n, name: f"NV{n:03},{name},{8_012_345_671 + 7919 * n}"),
    "railwaymen": "".join(columns("", RAILWAYMEN, railwayman).partition("\n")[2:]),
    "clients of a plumber": columns("Cust,Job,Contact no", CLIENTS, lambda n, name: f"{name},boiler,07700 900{n:03}"),
}  # fmt: skip
RECORDS = {name: records(name) for name in WORDS}
OF_PEOPLE = {
    **{f"{name}, objects": as_json(rows) for name, rows in RECORDS.items()},
    **{f"{name}, columns": table(rows) for name, rows in RECORDS.items()},
    **{f"{name}, elements": elements(rows) for name, rows in RECORDS.items()},
    "sv, forms": forms(RECORDS["sv"]),
    "da, forms": forms(RECORDS["da, telephones"]),
    "fi, forms": forms(RECORDS["fi"]),
    **LISTED,
}
NOBODY = {
    "shops of Sweden": things("namn pnr gata ort tfn", SHOPS),
    "goods of Italy": things("nome codice", GOODS),
    "shops of Italy": things("nome codice via citta", "Bar Centrale;Trattoria Nonna;Farmacia Duomo;Hotel Stella;Museo Civico;Pizzeria Vesuvio;Libreria Ariosto;Panificio Alba;Ottica Lux;Tabacchi Nord;Cinema Astra;Scuola Media"),
    "fields": things("navn fnr type", "Dato;Beløp;Konto;Tekst;Bilag;Saldo;Valuta;Kurs;Linje;Post;Sum;Moms"),
    "messages": [{"name": name, "via": via} for name, via in zip(GOODS.split(";"), ["Web Form", "Mail", "Post"] * 4, strict=True)],
    "flights": [{"pnr": f"Q{n}RT{n % 7}Z", "flight": f"BA{n + 200}", "from": "LHR"} for n in range(12)],
    "builds": [{"name": "release", "rc": str(n), "tag": f"v1.0-rc{n}"} for n in range(12)],
}  # fmt: skip
OF_NOBODY = {
    **{f"{name}, {how.__name__}": how(rows) for name, rows in NOBODY.items() for how in (as_json, table, elements, forms)},
    "firms of Vietnam": columns("MaKH,TenCongTy,MaSoThue", FIRMS_OF_VIETNAM, lambda n, name: f"KH{n:03},{name},{312_345_671 + 7919 * n:010}"),
    "shops of Japan": columns("店舗名,地区,緊急連絡先", "本店;駅前店;北口店;南口店;空港店;港店;市役所店;大学店;病院店;公園店;城下店;温泉店", lambda n, name: f"{name},中央,03-{4107 + 13 * n}-{2210 + 17 * n}"),
    "committees": columns("Committee,Chair,Clerk email", CLIENTS, lambda n, name: f"Committee {n},Cllr {name},clerk@{name.split()[1].lower()}.example.com"),
}  # fmt: skip
