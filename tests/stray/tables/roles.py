"""Lists in many languages that call people by words of theirs alone, and lists of things and firms like them."""

from tests.stray.tables.believed import SURNAMES
from tests.stray.tables.lists_of_names import EASTERN, rows
from tests.stray.tables.one_words import whole

UKRAINIAN = ("Марія Єщенко", "Болеслав Рева", "Ганна Дурдинець", "Остап Чуйко", "Лесь Яремко", "Соломія Гук")
GREEK = (
    ("Μερκούριος", "Ευσεβεία", "Θεοφάνης", "Ζαφείρω", "Κλεομένης", "Ανδρομάχη"),
    ("Μαγούλας", "Πρέκας", "Τζίμας", "Βλάχος", "Σταμάτης"),
)
JAPANESE = ("渡辺", "山本", "橋本", "佐藤", "中村", "小林")
SHOPS = ("山川", "緑花", "青空", "大地", "白雪", "夕日", "若葉", "小川", "高原", "松風", "竹林", "梅園")
LONE = ("林", "森", "関", "原", "石川", "渡辺", "佐藤", "中村", "小林", "木村", "森田", "金子")
HAN, HANGUL = "王李张刘陈杨黄赵吴周徐孙", "김이박최정강조윤장임한오"
HEBREW = ("נועה", "איתי", "תמר", "יובל"), ("לוי", "ברק", "שגיא", "אלון")
PERSIAN = ("ستایش", "آرتین", "مبین", "فاطمه"), ("فرجی", "پویان", "کرمانی", "هدایت")
THAI = ("สรายุทธ", "บุญพา", "จีรยุทธ", "กิตติ"), ("ดีตพันธุ์", "นรวิทย์", "ดาวอร่าม", "สุขใจ")
HORSES = ("Goldener", "Roter", "Stiller", "Weisser", "Blauer"), ("Pfeil", "Stern", "Falke", "Wind", "Sturm")


def pair(parts, n):
    return f"{parts[0][n % len(parts[0])]} {parts[1][n // len(parts[0]) % len(parts[1])]}"


def spread(parts, n):
    return f"{parts[0][n % len(parts[0])]} {parts[1][n * 3 % len(parts[1])]}"


def number(n, first_digit=3):
    return f"{first_digit}{66_544_768 + n * 7_919:09}"


def born(n):
    return f"{1 + n * 7 % 28:02}.{1 + n * 5 % 12:02}.{1950 + n * 11 % 50}"


def listed(header, row, many=12):
    return rows(header, row, many=many, delimiter=";")


OF_PEOPLE = {
    "debtors in Ukrainian": listed("Боржник;РНОКПП;Сума", lambda n: [UKRAINIAN[n % 6] + "юк" * (n // 6), number(n), "5,10"]),
    "victims in Russian": listed("Потерпевший;Д.\u0440.;№ дела", lambda n: [UKRAINIAN[n % 6] + "ин" * (n // 6), born(n), f"1-{n}"]),
    "customers in Greek": listed("Πελάτης;ΑΦΜ", lambda n: [spread(GREEK, n), number(n, 1)[:9]]),
    "clients in Slovene": listed("Stranka;Davčna št.;Naslov", lambda n: [whole(n), number(n)[:8], f"Cesta {n + 1}"]),
    "the insured in Slovak": listed("Poistenec;Rodné č.", lambda n: [whole(n), f"{850_101 + n}/{1_234 + n * 7}"]),
    "pupils in Persian": listed("نام دانش‌آموز;کد ملی", lambda n: [pair(PERSIAN, n), number(n)]),
    "pupils in Hebrew": listed("שם התלמיד;ת.ז.", lambda n: [pair(HEBREW, n), number(n)[:9]]),
    "patients in Thai": listed("ผู้ป่วย;เลขบัตรประชาชน", lambda n: [pair(THAI, n), f"3-2218-{35_816 + n * 37}-39-1"]),
    "tenants in Japanese by telephone": listed(
        "入居者;部屋;保証人電話", lambda n: [JAPANESE[n % 6] + " " + "花実光"[n // 6], f"{100 + n}", f"090-7{n:03}-{n * 37:04}"]
    ),
    "customers in Korean by telephone": listed(
        "고객;전화번호", lambda n: [f"{HANGUL[n]}" + "민서준"[n % 3] + "호", f"010-7{n:03}-{n * 37:04}"]
    ),
    "staff in Chinese beside their school": listed(
        "员工;学校;电话", lambda n: [HAN[n] + "秀" + "华文"[n % 2], f"{HAN[n]}氏小学", f"138{n * 7_919:08}"]
    ),
    "names of mothers in Chinese": listed("编号;母亲姓名;母亲手机", lambda n: [f"{n}", EASTERN[n], f"138{n * 7_919:08}"]),
    "residents in Chinese": listed("住戶;身分證字號", lambda n: [EASTERN[n], f"U{214_090_325 + n * 7_919}"]),
    "players of a club in Norwegian": listed("Spiller;Telefon", lambda n: [whole(n), f"+479{n * 7_919:07}"]),
    "pupils in Lithuanian": listed("Mokinys;Gim. data;Klasė", lambda n: [whole(n), born(n), f"{n % 9}a"]),
    "convicts in Turkish": listed("Dosya;Hükümlü;Doğum T.;Koğuş", lambda n: [f"{n}", whole(n), born(n), "A-3"]),
    "detainees in Greek": listed("Αριθμός;Κρατούμενος;Ημ. γέννησης", lambda n: [f"{n}", spread(GREEK, n), born(n)]),
    "accused in Hungarian": listed("Ügyszám;Vádlott;Született", lambda n: [f"B.{n}", whole(n), born(n)]),
    "prisoners on trial": listed("Sl No;Under-trial;S/o;Mobile", lambda n: [f"{n}", whole(n), whole(n + 5), f"98{n * 7_919:08}"]),
    "customers by short words": listed("CustFN;CustLN;Address", lambda n: [*whole(n).split(" ", 1), f"{n + 1} High Street"]),
}  # fmt: skip
OF_NOBODY = {
    "counts of a model": listed("Epoch;TP;FP;FN;LN", lambda n: [f"{n}", f"{n * 3}", f"{n}", f"{n + 2}", f"0.{n}"]),
    "lines by short words": listed("Model;FN;LN", lambda n: [whole(n), whole(n).split()[0], "Long " + whole(n).split()[0]]),
    "firms in Greek": listed("Εταιρεία;ΑΦΜ", lambda n: [spread(GREEK, n).upper(), number(n, 1)[:9]]),
    "firms in Slovene": listed("Podjetje;Davčna št.", lambda n: [f"Kovinarstvo {SURNAMES[n]}", number(n)[:8]]),
    "horses in German": listed("Pferd;Geboren;Stall", lambda n: [pair(HORSES, n), born(n), "Nord"], many=20),
    "streets in Ukrainian": listed("Вулиця;Телефон", lambda n: [UKRAINIAN[n % 6] + "юк" * (n // 6), f"+38067{n:07}"]),
    "works of somebody": listed("Картина;Дата", lambda n: [UKRAINIAN[n % 6] + "юк" * (n // 6), born(n)]),
    "authors in Japanese": listed("著者;電話番号", lambda n: [JAPANESE[n % 6] + " " + "花実光"[n // 6], f"03-7{n:03}-{n * 37:04}"]),
    "players in Japanese": listed("選手;電話番号", lambda n: [JAPANESE[n % 6] + " " + "花実光"[n // 6], f"03-7{n:03}-{n * 37:04}"]),
    "shops named after people": listed("店名;電話番号", lambda n: [f"{LONE[n]}商店", f"03-7{n:03}-{n * 37:04}"]),
    "firms under an unknown word": listed("取引;電話番号", lambda n: [f"{LONE[n]}株式会社", f"03-7{n:03}-{n * 37:04}"]),
    "temples in Japanese": listed("名所;電話番号", lambda n: [f"{LONE[n]}寺", f"03-7{n:03}-{n * 37:04}"]),
    "goods in Chinese": listed("商品;电话", lambda n: [f"{HAN[n]}牌茶", f"138{n * 7_919:08}"]),
    "teas in Chinese": listed("名目;电话", lambda n: [f"{HAN[n]}牌茶", f"138{n * 7_919:08}"]),
    "actors in Chinese": listed("演员;电话", lambda n: [HAN[n] + "秀" + "华文"[n % 2], f"138{n * 7_919:08}"]),
    "dining rooms in Korean": listed("이름난 곳;전화번호", lambda n: [f"{HANGUL[n]}식당", f"02-7{n:03}-{n * 37:04}"]),
    "players in Korean": listed("선수명;전화번호", lambda n: [f"{HANGUL[n]}" + "민서준"[n % 3] + "호", f"02-7{n:03}-{n * 37:04}"]),
    "actors in Polish": listed("Aktor;Telefon", lambda n: [whole(n), f"+4860{n * 7_919:07}"]),
    "actors in Hungarian": listed("Színész;Telefon", lambda n: [whole(n), f"+3630{n * 7_919:07}"]),
    "shops in Japanese": listed("店舗;電話", lambda n: [f"{SHOPS[n]}商店", f"03-7{n:03}-{n * 37:04}"]),
}  # fmt: skip
