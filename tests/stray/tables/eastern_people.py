"""Rows without a header in which people have names of China, Japan, Korea and Vietnam; goods and places in such."""

import random

DICE = random.Random(1603)
CHINESE = [
    "张伟",
    "王强",
    "刘洋",
    "陈静",
    "李娜",
    "赵敏",
    "孙丽",
    "周涛",
    "吴刚",
    "郑爽",
    "林晓峰",
    "陈宇航",
    "黄思涵",
    "杨雪梅",
    "徐梦洁",
    "朱婷婷",
    "马超群",
    "胡建国",
    "何雨桐",
    "高圆圆",
    "罗小祥",
    "梁静怡",
    "宋佳",
    "唐嫣",
]
KOREAN = [
    "김민수",
    "이영희",
    "박지훈",
    "최수진",
    "정우성",
    "강하늘",
    "조은지",
    "윤서연",
    "장동건",
    "임지은",
    "한가인",
    "오세훈",
    "서지수",
    "신동엽",
    "권나라",
    "황정민",
]
JAPANESE = [
    "佐藤花子",
    "鈴木一郎",
    "高橋健太",
    "田中美咲",
    "伊藤翔",
    "渡辺直美",
    "山本太郎",
    "中村愛",
    "小林誠",
    "加藤恵",
    "吉田沙織",
    "山田孝",
    "松本潤",
    "木村文",
]
KANA = [
    "サトウ ハナコ",
    "スズキ イチロウ",
    "タカハシ ケンタ",
    "タナカ ミサキ",
    "イトウ ショウ",
    "ワタナベ ナオ",
    "ヤマモト タロウ",
    "ナカムラ アイ",
    "コバヤシ マコト",
    "カトウ メグミ",
    "ヨシダ サオリ",
    "ヤマダ タカ",
]
VIETNAMESE = [
    "Võ Ngọc Phương",
    "Hoàng Trần Hạnh",
    "Ngô Thị Trang",
    "Nguyễn Thanh Linh",
    "Trần Hoàng Xuân",
    "Lê Văn An",
    "Phạm Thị Bình",
    "Nguyễn Văn Cường",
    "Nguyễn Thị Dung",
    "Đặng Hoài Nam",
    "Bùi Minh Tú",
    "Nguyễn Đức Huy",
]


def digits(count):
    return "".join(DICE.choice("0123456789") for _ in range(count))


def mobile():
    return "1" + DICE.choice("3589") + digits(9)


def japanese_mobile():
    return f"090-{digits(4)}-{digits(4)}"


def born(n):
    return f"{1950 + n * 29 % 50}-{n % 12 + 1:02}-{n + 1:02}"


def young(n):
    return f"{1 + n * 7 % 28:02}/{1 + n * 5 % 12:02}/{1996 + n % 3}"


def rows(names, write, sign=","):
    return "".join(sign.join(map(str, write(n, name))) + "\n" for n, name in enumerate(names))


OF_PEOPLE = {
    "residents": rows(
        CHINESE, lambda n, one: [f"2-{n}", one, mobile(), f"2号楼3单元{n}", f"{digits(4)}.5", "A", "user"]
    ),
    "a name and a telephone": rows(CHINESE, lambda _, one: [one, mobile()], "\t"),
    "telephones in groups": rows(CHINESE, lambda _, one: [one, f"138-{digits(4)}-{digits(4)}", "海淀区"], ";"),
    "identity numbers": rows(
        CHINESE, lambda n, one: [one, f"110101{1970 + n * 7 % 23}{n % 12 + 1:02}{n + 1:02}{digits(3)}X"], "|"
    ),
    "mail": rows(CHINESE, lambda n, one: [n, one, f"u{n}@example.cn"]),
    "births": rows(CHINESE, lambda n, one: [n, one, "男女"[n % 2], born(n)], "|"),
    "students": rows(
        CHINESE, lambda n, one: [2026000001 + n, one, "男女"[n % 2], "2026", "计算机", "13800000000", "456789", ""], "|"
    ),
    "Korean": rows(KOREAN, lambda n, one: [n, one, f"010-{digits(4)}-{digits(4)}", "서울"]),
    "Korean numbers": rows(
        KOREAN, lambda n, one: [one, f"{60 + n * 7 % 16}{n % 12 + 1:02}{n + 1:02}-1{digits(6)}"], "\t"
    ),
    "Japanese": rows(JAPANESE, lambda n, one: [n, one, japanese_mobile(), "東京都"]),
    "Japanese births": rows(JAPANESE, lambda n, one: [one, born(n).replace("-", "/"), "男女"[n % 2]]),
    "kana": rows(KANA, lambda _, one: [one, japanese_mobile().replace("-", "")]),
    "Vietnamese": rows(VIETNAMESE, lambda n, one: [f"SV{n:05}", one, "09" + digits(8)], "|"),
    "Vietnamese mail": rows(VIETNAMESE, lambda n, one: [one, f"u{n}@example.vn", "Hà Nội"], ";"),
    "Vietnamese students": rows(
        VIETNAMESE, lambda n, one: [f"SV{n:05}", *one.rsplit(" ", 1), ("Nam", "Nữ")[n % 2], young(n)], ";"
    ),
}
VEGETABLES = [
    "黄瓜",
    "白菜",
    "马铃薯",
    "金针菇",
    "石榴",
    "西红柿",
    "苹果",
    "香蕉",
    "胡萝卜",
    "洋葱",
    "大蒜",
    "生姜",
    "豆角",
    "茄子",
    "青椒",
]
PROVINCES = [
    "江苏",
    "安徽",
    "湖北",
    "湖南",
    "广东",
    "广西",
    "海南",
    "四川",
    "贵州",
    "云南",
    "陕西",
    "甘肃",
    "青海",
    "台湾",
    "浙江",
]
SHOPS = [
    "张记面馆",
    "王记饺子",
    "李记烧烤",
    "老王超市",
    "刘记牛肉",
    "陈记海鲜",
    "杨记米线",
    "黄焖鸡店",
    "周黑鸭店",
    "吴记粥铺",
    "徐记小吃",
    "孙记包子",
]
VILLAGES = [
    "王家村",
    "李家庄",
    "张家口市",
    "刘家镇",
    "陈家村",
    "杨家村",
    "黄家镇",
    "周家村",
    "吴家村",
    "徐家村",
    "孙家村",
    "马家村",
]
MACHINES = [
    "高压锅",
    "电饭煲",
    "吸尘器",
    "洗衣机",
    "空调",
    "冰箱",
    "电视机",
    "微波炉",
    "热水器",
    "风扇",
    "台灯",
    "白板",
]
WORDS = ["安全", "方法", "关系", "白色", "高度", "文化", "常常", "马上", "金色", "温度", "何时", "方向", "余下", "易懂"]
KOREAN_GOODS = [
    "김치",
    "라면",
    "고추장",
    "된장",
    "우유",
    "치즈",
    "사과",
    "바나나",
    "정육",
    "조미료",
    "신발",
    "오징어",
    "전화기",
    "문구",
]
DISTRICTS = [
    "강남구",
    "서초구",
    "송파구",
    "마포구",
    "용산구",
    "성동구",
    "노원구",
    "구로구",
    "강서구",
    "양천구",
    "은평구",
    "중랑구",
]
PREFECTURES = [
    "山口県",
    "石川県",
    "千葉県",
    "福井県",
    "長野県",
    "岐阜県",
    "静岡県",
    "愛知県",
    "三重県",
    "滋賀県",
    "京都府",
    "大阪府",
]
OF_NOBODY = {
    "vegetables": rows(VEGETABLES, lambda n, one: [n, one, mobile()]),
    "provinces": rows(PROVINCES, lambda n, one: [n, one, f"0{digits(3)}-{digits(8)}"]),
    "shops": rows(SHOPS, lambda n, one: [one, mobile(), f"中山路{n}号"]),
    "villages": rows(VILLAGES, lambda n, one: [one, born(n)]),
    "machines": rows(MACHINES, lambda n, one: [digits(13), one, f"{n}.00"]),
    "words": rows(WORDS, lambda _, one: [one, "1" + digits(10), "n"]),
    "Korean goods": rows(KOREAN_GOODS, lambda n, one: [one, digits(13), n * 100]),
    "districts": rows(DISTRICTS, lambda _, one: [one, f"02-{digits(4)}-{digits(4)}"]),
    "prefectures": rows(PREFECTURES, lambda _, one: [one, f"0{digits(2)}-{digits(4)}-{digits(4)}"]),
    "users without anything": rows(CHINESE, lambda n, one: [n, one, n * 3]),
}
