"""People in sentences within JSON and tables, in rows that were saved as one column, in Chinese, in small letters."""

import json

from tests.stray.tables.believed import GOODS, SURNAMES
from tests.stray.tables.lists_of_names import MANY, first, rows, whole

TOWNS = ("Bolton, BL16 5EZ", "Leeds, LS1 4AB", "York, YO1 7HH", "Hull, HU1 2AA")
CHINESE = (
    "张伟", "王芳", "李娜", "刘洋", "陈静", "杨磊", "黄敏", "赵强", "吴军", "周杰", "徐丽", "孙勇", "马超", "朱婷", "胡斌",
    "郭峰", "何琳", "高健", "林涛", "罗兰",
)  # fmt: skip
GOODS_IN_CHINESE = ("绿茶", "红酒", "牛奶", "面包", "白糖", "豆腐", "米饭", "果汁", "饼干", "咖啡")


def dialled(n):
    return f"07{(n + 3) * 48_271 * 79 % 1_000_000_000:09}"


def called(n):
    return f"{whole(n)} of {n + 1} Canal Terrace, {TOWNS[n % 4]} phoned on {dialled(n)} about the delay."


def rang(n):
    return f"{whole(n)}, {n + 1} Canal Terrace, {TOWNS[n % 4]}, telephone {dialled(n)}, rang."


def said(sentence):
    return [{"id": n, "sentence": sentence(n)} for n in range(MANY)]


def in_one_column(header, row, sign=","):
    """Return a table as it is saved where each row was taken for one cell."""
    lines = [sign.join(cells) for cells in (header.split(","), *(row(n) for n in range(MANY)))]
    return "".join('"' + line.replace('"', '""') + '"\r\n' for line in lines)


def quoted(n):
    return [first(n), f'"{SURNAMES[n]}"', f'"{n + 1} Blue Gum St"', f'"{SURNAMES[n].lower()}@mail.example"']


def paid(n):
    return [
        str(1001 + n),
        CHINESE[n],
        str(22 + n),
        "技术部",
        "工程师",
        str(9_000 + n * 1_850),
        "北京",
        f"2021-03-{1 + n:02}",
    ]


def small(n):
    return f"{first(n).lower()}{n % 3 + 1} {SURNAMES[n].lower()}"


OF_PEOPLE = {
    "sentences.json": json.dumps(said(called)),
    "sentences, indented.json": json.dumps(said(called), indent=1),
    "sentences.jsonl": "".join(json.dumps(one) + "\n" for one in said(rang)),
    "sentences.csv": rows("id,sentence", lambda n: [str(n), rang(n)]),
    "births in Norwegian.txt": "".join(
        f"{whole(n)} (f. {1 + n:02}.0{1 + n % 9}.19{50 + n}), tlf 2{n * 7_919 + 1_000_000}, Storgata {n + 1}\n"
        for n in range(MANY)
    ),
    "births in Nynorsk.txt": "".join(
        f"{whole(n)} (fødd {1 + n:02}.0{1 + n % 9}.19{50 + n}), Storgata {n + 1}\n" for n in range(MANY)
    ),
    "rows in quotes.csv": in_one_column('first_name,"last_name","address","email"', quoted),
    "rows in quotes with semicolons.csv": in_one_column(
        "first_name;last_name;email", lambda n: [first(n), SURNAMES[n], f"{SURNAMES[n].lower()}@mail.example"], ";"
    ),
    "staff in Chinese.csv": rows("employee_id,name,age,department,position,salary,city,hire_date", paid),
    "staff in Chinese below Chinese words.csv": rows("工号,姓名,年龄,部门,职位,工资,城市,入职日期", paid),
    "staff in Chinese by telephone.csv": rows(
        "employee_id,name,department,phone", lambda n: [str(n), CHINESE[n], "技术部", f"138{n * 7_919:08}"]
    ),
    "mail in Chinese.csv": rows("name,email", lambda n: [CHINESE[n], f"user{n * 37}@mail.example"]),
    "in small letters with numbers.csv": rows("names,phone", lambda n: [small(n), f"06{n * 7_919 + 3:08}"]),
    "in small letters.csv": rows("name,phone", lambda n: [whole(n).lower(), f"06{n * 7_919 + 3:08}"]),
    "headers of R.csv": rows(
        "id,Last.Name,First.Name,sex,age", lambda n: [str(n), SURNAMES[n], first(n), "FM"[n % 2], str(18 + n)]
    ),
}
OF_NOBODY = {
    "sentences about shops.json": json.dumps(
        said(
            lambda n: (
                f"The {SURNAMES[n]} Hotel, {n + 1} Canal Terrace, {TOWNS[n % 4]}, telephone {dialled(n)}, is open."
            )
        )
    ),
    "pages in brackets.txt": "".join(f"Rule {n} (s. {1 + n:02}.03.2015) and Table {n}\n" for n in range(MANY)),
    "sentences in quotes.csv": "".join(f'"Item {n}, and {GOODS[n % 10]}, is sold"\r\n' for n in range(MANY)),
    "goods in Chinese.csv": rows(
        "id,name,department,price", lambda n: [str(n), GOODS_IN_CHINESE[n % 10], "食品", str(5 + n)]
    ),
    "goods in small letters.csv": rows("name,phone", lambda n: [GOODS[n].lower(), f"06{n * 7_919 + 3:08}"]),
    "parts of programs.csv": rows("Status.Name,Last.Run", lambda n: [GOODS[n], f"2021-03-{1 + n:02}"]),
}
