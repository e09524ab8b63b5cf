"""People in tables on their side, on pages, in AsciiDoc, below words of the East, and what looks like all of these."""

import json

from tests.stray.judging import table
from tests.stray.tables.believed import FORENAMES, SURNAMES
from tests.stray.tables.lists_of_names import MANY, rows, whole

THAI = (
    ("สรายุทธ", "บุญพา", "จีรยุทธ", "กิตติ", "สมชาย", "สมหญิง", "วิชัย", "มาลี", "ประเสริฐ", "สุดา"),
    ("ดีตพันธุ์", "นรวิทย์", "ดาวอร่าม", "สุขใจ", "ใจดี", "รักไทย", "ศรีสุข", "ทองคำ", "แก้วมณี", "พงษ์ไพร"),
)
VIETNAMESE = ("Nguyễn Văn", "Trần Thị", "Lê Hoàng", "Phạm Thị", "Đặng Văn"), ("Dung", "Hoa", "Minh", "Thu")
RUSSIAN = (
    ("Соколов", "Лебедев", "Козлова", "Новикова", "Морозов", "Волкова", "Зайцев", "Павлова", "Семёнов", "Голубева"),
    ("Иван", "Пётр", "Анна", "Мария", "Сергей", "Ольга", "Дмитрий", "Елена", "Николай", "Татьяна"),
    (
        "Петрович",
        "Иванович",
        "Сергеевна",
        "Андреевна",
        "Олегович",
        "Павловна",
        "Ильич",
        "Юрьевна",
        "Львович",
        "Игоревна",
    ),
)
TURKISH = (
    ("Ayşe", "Mehmet", "Fatma", "Mustafa", "Emine", "Ahmet", "Zeynep", "Ali", "Elif", "Hasan"),
    ("Yılmaz", "Kaya", "Demir", "Çelik", "Şahin", "Aydın", "Arslan", "Doğan", "Polat", "Koç"),
)
TITLES = ("Dr.", "Prof. Dr.", "Op. Dr.", "Av.", "Uzm. Dr.")
MET = ("Street", "Road", "Lane", "Avenue")


def thai(n):
    return f"{THAI[0][n % 10]} {THAI[1][(n + n // 10) % 10]}"


def vietnamese(n):
    return f"{VIETNAMESE[0][n % 5]} {VIETNAMESE[1][n // 5]}"


def russian(n):
    return f"{RUSSIAN[0][n % 10]} {RUSSIAN[1][(n + n // 10) % 10]} {RUSSIAN[2][n % 10]}"


def titled(n):
    return f"{TITLES[n % 5]} {TURKISH[0][n % 10]} {TURKISH[1][(n + n // 10) % 10]}"


def dialled(n):
    return f"07700 9{n * 37:05}"


def born(n):
    return f"{1950 + n * 11 % 50}-{1 + n * 5 % 12:02}-{1 + n * 7 % 28:02}"


def unissued(n):
    return f"{('ZZ', 'QQ', 'DA')[n % 3]} {n * 37 % 100:02} {n * 53 % 100:02} {n * 71 % 100:02} {'ABCD'[n % 4]}"


def long_number(n):
    return f"{4_000_000_000_000 + n * 7919 * 10_007:013}"


def on_side(*facts):
    return table([[label, *map(fact, range(MANY))] for label, fact in facts])


def asciidoc(header, row, *, in_lines):
    head = "".join(f"|{cell} " for cell in header.split(","))
    sign = "\n" if in_lines else " "
    body = "\n".join("".join(f"|{cell}{sign}" for cell in row(n)) for n in range(MANY))
    return f"= Report\n\n[%header]\n|===\n{head}\n\n{body}\n|===\n\nThat is all.\n"


def paged(header, row):
    """Return a report of pages, the first row of each behind the sign for a new one."""
    rows_of = ["".join(f"{cell:<24}" for cell in row(n)).rstrip() for n in range(MANY)]
    return header + "\n" + "\n".join("\f" * (n % 5 == 4) + line for n, line in enumerate(rows_of)) + "\n"


def street(n):
    return f"{whole(n)} {MET[n % 4]}"


def called(n):
    return f"11 3{n:03}-{n * 37:04}"


def page(head, name):
    cells = "".join(f"<tr><td>{name(n)}</td><td>030 90{n:04}0</td></tr>\n" for n in range(MANY))
    return f"<html><body><table><tr><th>{head}</th><th>Phone</th></tr>{cells}</table></body></html>\n"


def structured(*header):
    *heads, row = header
    rule = " ".join(["=" * 24] * len(heads)) + "\n"
    lines = ["".join(f"{cell:<25}" for cell in cells).rstrip() + "\n" for cells in (heads, *map(row, range(MANY)))]
    return rule + lines[0] + rule + "".join(lines[1:]) + rule


OF_PEOPLE = {
    "drawn with signs of equality.txt": "".join(
        f"| {a:<22} | {b:<12} |\n" for a, b in (("Name", "Born"), *((whole(n), born(n)) for n in range(MANY)))
    ).replace("\n", "\n|" + "=" * 24 + "|" + "=" * 14 + "|\n", 1),
    "tenants in a page.html": page("Tenant", whole),
    "births in reStructuredText.rst": structured("Name", "Born", "Ward", lambda n: [whole(n), born(n), "A"]),
    "pupils of a school.json": json.dumps(
        {"school": {"pupils": [{"name": whole(n), "phone": dialled(n)} for n in range(MANY)]}}
    ),
    "numbers that no office gives.csv": rows("Appellant,NINO,Hearing", lambda n: [whole(n), unissued(n), "2024-05-01"]),
    "the same under other words.csv": rows(
        "surname;national_insurance_number", lambda n: [SURNAMES[n], unissued(n).replace(" ", "")], delimiter=";"
    ),
    "tenants on their side.csv": on_side(("Tenant", whole), ("Telephone", dialled), ("Rent", lambda n: str(500 + n))),
    "on pages.txt": paged(
        "Name                    Born                    Tel", lambda n: [whole(n), born(n), dialled(n)]
    ),
    "in AsciiDoc.adoc": asciidoc("Name,Born,Telephone", lambda n: [whole(n), born(n), dialled(n)], in_lines=False),
    "in AsciiDoc by line.adoc": asciidoc("Name,Born,Ward", lambda n: [whole(n), born(n), "A"], in_lines=True),
    "patients in Thai.csv": rows("ผู้ป่วย,เบอร์โทรศัพท์", lambda n: [thai(n), f"08{n * 7919:08}"]),
    "births in Thai years.csv": rows(
        "HN,ชื่อ-นามสกุล,วันเกิด", lambda n: [f"{n * 7919:08}", thai(n), f"{1 + n:02}/{1 + n % 12:02}/{2490 + n * 2}"]
    ),
    "customers in Vietnamese.csv": rows("Khách hàng,Địa chỉ", lambda n: [vietnamese(n), f"{n + 1} Lê Lợi"]),
    "patients in Vietnamese.csv": rows("Bệnh nhân,Số điện thoại", lambda n: [vietnamese(n), f"09{n * 7919:08}"]),
    "names of fathers and long numbers.csv": rows("", lambda n: [russian(n), long_number(n)], delimiter=";"),
    "subscribers in Russian.csv": rows("Абонент;Лицевой счёт", lambda n: [russian(n), long_number(n)], delimiter=";"),
    "doctors in Turkish.csv": rows(
        "name,email,phone", lambda n: [titled(n), f"dr{n}@klinik.example", f"053{n * 7919:08}"]
    ),
}
OF_FEW = {
    "three without a header.csv": "".join(f"{whole(n)},{dialled(n)}\n" for n in range(3)),
    "four by mail without a header.csv": "".join(
        f"{whole(n)};{SURNAMES[n].lower()}{n}@example.org;{dialled(n)}\n" for n in range(4)
    ),
}
OF_NOBODY = {
    "schools in a page.html": page("School", whole),
    "mayors in a page.html": page("Mayor", whole),
    "schools in Portuguese.xml": "<?xml version='1.0'?><escolas>"
    + "".join(f"<escola><nome>{whole(n)}</nome><telefone>{called(n)}</telefone></escola>" for n in range(MANY))
    + "</escolas>",
    "schools.json": json.dumps(
        {"schools": [{"name": whole(n), "phone": called(n), "pupils": 300 + n} for n in range(MANY)]}
    ),
    "streets in reStructuredText.rst": structured(
        "Street", "Named after", "Opened", lambda n: [street(n), whole(n), born(n)]
    ),
    "characters.sql": "INSERT INTO characters (name, born) VALUES "
    + ",".join(f"('{whole(n)}', '{born(n)}')" for n in range(MANY))
    + ";\n",
    "parts with such numbers.csv": rows("Part,NINO", lambda n: [f"Valve {n}", unissued(n)]),
    "branches on their side.csv": on_side(("Shop", whole), ("Telephone", dialled), ("Open", lambda n: "9-17")),
    "mayors.csv": rows("Town;Mayor;Town hall", lambda n: [f"Ort{n}", whole(n), f"+49 30 90{n:04}"], delimiter=";"),
    "mayors in French.csv": rows(
        "Commune;Maire;Téléphone mairie", lambda n: [f"Ville{n}", whole(n), f"01 40 9{n:03} 00"], delimiter=";"
    ),
    "senators.csv": rows("Senator,Phone", lambda n: [whole(n), f"202-224-{1000 + n}"]),
    "streets in AsciiDoc.adoc": asciidoc(
        "Street,Named after,Opened", lambda n: [street(n), whole(n), born(n)], in_lines=False
    ),
    "streets in AsciiDoc by line.adoc": asciidoc(
        "Street,Named after,Opened", lambda n: [street(n), whole(n), born(n)], in_lines=True
    ),
    "ambassadors in AsciiDoc.adoc": asciidoc(
        "Ambassador,Country,Letters of credence", lambda n: [whole(n), f"Land{n}", born(n)], in_lines=True
    ),
    "goods in Thai.csv": rows("สินค้า,เบอร์โทรศัพท์", lambda n: [THAI[1][n % 10], f"08{n * 7919:08}"]),
    "words that end as fathers do.csv": rows("", lambda n: [f"{FORENAMES[n]} Sandvich", long_number(n)], delimiter=";"),
}
