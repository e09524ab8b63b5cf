"""Those to whom goods are sent, and births in lines, in languages of the east of Europe; and firms, goods and days like them."""

from tests.stray.tables.lists_of_names import rows

NAMES = {
    "cs": (("Jan", "Petr", "Eva", "Pavel", "Hana", "Tomáš", "Lenka"), ("Novák", "Dvořák", "Černý", "Kučera", "Veselý")),
    "hu": (("Nagy", "Kovács", "Tóth", "Szabó", "Horváth", "Varga", "Kiss"), ("László", "Mária", "István", "József", "Zoltán")),
    "ro": (("Andrei", "Maria", "Elena", "Ion", "Mihai", "Ana", "Cristina"), ("Popescu", "Ionescu", "Popa", "Radu", "Stan")),
    "tr": (("Mehmet", "Mustafa", "Fatma", "Ahmet", "Emine", "Ali", "Elif"), ("Yılmaz", "Kaya", "Demir", "Şahin", "Aydın")),
    "pl": (("Jan", "Anna", "Piotr", "Tomasz", "Ewa", "Marcin", "Zofia"), ("Kowalski", "Nowak", "Wójcik", "Mazur", "Lis")),
    "el": (("Giorgos", "Maria", "Nikos", "Eleni", "Kostas", "Sofia", "Anna"), ("Papadopoulos", "Georgiou", "Vlachos", "Ioannou", "Makris")),
}  # fmt: skip
HEADERS = {
    "cs": "Číslo zásilky;Příjemce;Adresa;Hmotnost",
    "hu": "Csomagszám;Címzett;Cím;Súly",
    "ro": "AWB;Destinatar;Adresa;Greutate",
    "tr": "Kargo No;Alıcı;Adres;Ağırlık",
    "pl": "Nr przesyłki;Odbiorca;Adres;Waga",
}
STREETS = {"cs": "Dlouhá", "hu": "Petőfi utca", "ro": "Str. Victoriei", "tr": "Cumhuriyet Sok.", "pl": "ul. Polna"}
CODES = {
    "cs": "602 00 Brno",
    "hu": "1051 Budapest",
    "ro": "010065 București",
    "tr": "06420 Ankara",
    "pl": "00-950 Warszawa",
}
BORN = {"hu": ", szül. ", "ro": ", născut ", "el": ", gennithike ", "cs": ", nar. ", "pl": ", ur. "}


def name(language, n):
    first, last = NAMES[language]
    return f"{first[n % 7]} {last[(n + n // 7) % 5]}"


def parcels(language, named):
    return rows(
        HEADERS[language],
        lambda n: [
            f"{400_000_000 + n * 7_919}",
            named(n),
            f"{STREETS[language]} {n + 3}, {CODES[language]}",
            f"{n % 9},5",
        ],
        many=14,
        delimiter=";",
    )


def lines(said, named):
    return "".join(f"{named(n)}{said}{1 + n * 7 % 28:02}.{1 + n * 5 % 12:02}.{1950 + n * 3}\n" for n in range(14))


FIRMS = ("Alfa Metal Kft.", "Beta Trans s.r.o.", "Gama Drewno Sp. z o.o.", "Delta Yapı A.Ş.", "Omega Lemn SRL")
GOODS = ("Valve", "Pump", "Bolt", "Filter", "Hose")
OF_PEOPLE = {
    **{f"parcels in {one}": parcels(one, lambda n, one=one: name(one, n)) for one in HEADERS},
    **{f"births in {one}": lines(said, lambda n, one=one: name(one, n)) for one, said in BORN.items()},
}
OF_NOBODY = {
    **{f"firms' parcels in {one}": parcels(one, lambda n: f"{FIRMS[n % 5]} {n + 1}") for one in HEADERS},
    **{
        f"goods in {one}": lines(said.replace(said.strip(", "), "REV"), lambda n: f"{GOODS[n % 5]} {n}")
        for one, said in BORN.items()
    },
}
