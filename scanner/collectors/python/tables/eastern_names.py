"""Names of China, Japan, Korea and Vietnam, told by their surnames, where no column is named; homes in Japan."""

import re

from scanner.collectors.python.tables.columns import Column
from scanner.collectors.python.tables.filled import filled_cells
from scanner.collectors.python.words.cell_values import ENOUGH, MOSTLY, NEARLY_ALL, is_name, reaches, share
from scanner.collectors.python.words.headers import GENERATED, NAME_KINDS, header_kind, words

HAN_SURNAMES_TEXT = """
王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅高郑鄭梁谢謝宋唐许許韩韓邓鄧冯馮曹彭曾肖萧蕭田董潘袁
蔡蒋蔣余于杜叶葉程魏苏蘇吕呂丁任卢盧姚沈钟鐘姜崔谭譚陆陸范汪廖石金韦韋贾賈夏付方邹鄒熊白孟秦邱江尹薛闫閻段雷侯
龙龍史陶贺賀毛郝顾顧龚龔邵万萬覃武钱錢戴严嚴莫孔向汤湯常温溫康施文牛樊葛邢安齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁
魯岳翟殷詹申欧歐耿关關兰蘭焦俞左柳甘祝包宁寧尚符舒阮柯纪紀梅童凌毕畢单單季裴霍涂苗曲盛
"""
HAN_SURNAMES = HAN_SURNAMES_TEXT.replace("\n", "")
HANGUL_SURNAMES_TEXT = """
김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진나지엄채원천방공현함변염여추
도소석선설마길연위표명기반왕
"""
HANGUL_SURNAMES = HANGUL_SURNAMES_TEXT.replace("\n", "")
JAPANESE_SURNAMES_TEXT = """
佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 斎藤 斉藤 齋藤
清水 山崎 池田 橋本 阿部 石川 山下 中島 石井 小川 前田 岡田 長谷川 藤田 後藤 近藤 村上 遠藤 青木 坂本 福田
太田 西村 藤井 藤原 岡本 三浦 金子 中野 中山 原田 松田 竹内 上田 小野 田村 森田 石田 柴田 酒井 工藤 宮崎 横山
宮本 内田 高木 谷口 大野 今井 高田 丸山 武田 村田 新井 小島 上野 大塚 平野 菅原 千葉 杉山 菊地 菊池 佐野 市川
野口 久保 松井 木下 野村 松尾 増田 小山 岩崎 杉本 島田 桜井 サトウ スズキ タカハシ タナカ イトウ ワタナベ
ヤマモト ナカムラ コバヤシ カトウ ヨシダ ヤマダ ササキ ヤマグチ マツモト イノウエ キムラ サイトウ シミズ
ヤマザキ イケダ ハシモト アベ イシカワ ヤマシタ ナカジマ オガワ マエダ オカダ ハセガワ フジタ ゴトウ コンドウ
ムラカミ エンドウ アオキ サカモト フクダ オオタ ニシムラ フジイ フジワラ オカモト ミウラ
"""
JAPANESE_SURNAMES = tuple(JAPANESE_SURNAMES_TEXT.split())
VIETNAMESE_SURNAMES_TEXT = """
bui bùi cao dang dinh doan duong dương hoang hoàng huynh huỳnh hồ lâm lê lý mai ngo nguyen nguyễn ngô pham
phan phạm tran trinh truong trương trần trịnh võ vũ đinh đoàn đào đặng đỗ
"""
VIETNAMESE_SURNAMES = frozenset(VIETNAMESE_SURNAMES_TEXT.split())
HAN_NAME = re.compile("[%s][\u4e00-\u9fff\u00b7]{1,3}\\Z" % HAN_SURNAMES)
HANGUL_NAME = re.compile("[%s] ?[\uac00-\ud7a3]{1,3}\\Z" % HANGUL_SURNAMES)
JAPANESE_NAME = re.compile("(?:%s)[ \u3000]?[\u3040-\u30ff\u4e00-\u9fff\u3005]{1,5}\\Z" % "|".join(JAPANESE_SURNAMES))
EASTERN_SIGN, VIETNAMESE_WORDS = "\u3040", 5
HAN_PLACE = "店馆館厅廳记記村市县縣区區路街镇鎮乡鄉省厂廠部局所院校园園楼樓社会會寺山川町구시군읍면"
"""What names of shops, places and firms end with."""
FIRM_END = re.compile(
    "(?:[店館馆厅廳厂廠部局所院校社寺庙廟駅站司茶酒菜饭飯粥肉餅饼牌号號铺鋪舗商品物货貨園园业業]|[小中大][学學]|國小"
    "|[著作]者|[作画畫]家|[选選歌騎骑投]手|[演球議议][员員]|[声俳女]優|[導导]演|監督"
    "|식당|상[사회점호]|학[교원]|회사|업체|가[게수]|약국|병원|분식|[역점품]|마트"
    "|카페|은행|교회|저자|[작화]가|선수|배우|감독)[名称稱명]*\\Z"
)
"""How names of shops, firms and goods end, and headers over these and over those known to all."""
CHINESE_MOBILE = re.compile(r"(?:\+?86[ -]?)?1[3-9][0-9]([ -]?)[0-9]{4}\1[0-9]{4}\Z")
PREFECTURE = re.compile("(?:東京都|北海道|京都府|大阪府|[\u4e00-\u9fff]{2,3}県)")
HOUSE_IN_JAPAN = re.compile(
    "(?:〒?[0-9]{3}-[0-9]{4}|[0-9\uff10-\uff19]{1,4}(?:[-\u2010\u2212\u30fc\uff0d丁目番地号の]{1,2}[0-9\uff10-\uff19]{0,4}){1,4})\\Z"
)
"""How addresses begin, whatever column the rest is in, and a postcode or the block and house."""
AT_HOME, AT_PLACES = 0.4, 0.1
"""Share of names, beside homes, that begin with a common surname, at least; of those that end as places do, at most."""
FEWEST_EASTERN, NAMED_SO, FEW_PLACES, LONGER_NAMES = 8, 0.75, 0.25, 0.2
"""Cells of a column; the share of them that begin with a common surname, at least; of those that end as places do, and
of Chinese ones of four signs, at most."""


def with_eastern_names(columns, header, rows):
    """Return the columns, one of names of the East taken for such where another one tells of people."""
    columns = with_eastern_homes(columns, header, rows)
    if any(one.kind in NAME_KINDS for one in columns) or any(not GENERATED.match(words(cell)) for cell in header):
        return columns
    names = [n for n, one in enumerate(columns) if not one.kind and are_eastern_names(filled_cells(rows, n))]
    if not names:
        return columns
    found = list(columns)
    mobile = [n for n, one in enumerate(columns) if one.kind in {"", "phone"} and are_mobiles(filled_cells(rows, n))]
    for n in mobile[:1]:
        found[n] = Column("phone", False)
    found[names[0]] = Column("full_name", True)
    return tuple(found)


def with_eastern_homes(columns, header, rows):
    """Return the columns, one that begins with a prefecture taken for homes, and names beside them for such."""
    cells = {n: filled_cells(rows, n) for n, one in enumerate(columns) if not one.kind}
    homes = [n for n, values in cells.items() if may_begin_so(values) and reaches(PREFECTURE.match, values, NEARLY_ALL)]
    if not homes or not any(
        len(values) >= FEWEST_EASTERN and reaches(HOUSE_IN_JAPAN.search, values, ENOUGH) for values in cells.values()
    ):
        return columns
    found = list(columns)
    found[homes[0]] = Column("address", False)
    is_open = all(GENERATED.match(words(cell)) for cell in header)
    if not any(one.kind in NAME_KINDS for one in columns):
        for n, values in cells.items():
            is_named = is_open or (n < len(header) and header_kind(header[n]) == "person")
            if n not in homes and is_named and are_at_home(values):
                found[n] = Column("full_name", True)
                break
    return tuple(found)


def may_begin_so(values):
    """Tell whether there are enough cells, and the first begins as homes in Japan do."""
    return len(values) >= FEWEST_EASTERN and values[0][:1] >= EASTERN_SIGN and PREFECTURE.match(values[0])


def are_at_home(values):
    """Tell whether cells beside homes are names of people, although many of their surnames are rare."""
    return (
        len(values) >= FEWEST_EASTERN
        and len(set(values)) > MOSTLY * len(values)
        and reaches(JAPANESE_NAME.match, values, AT_HOME)
        and reaches(is_name, values, NEARLY_ALL)
        and share(ends_as_place, values) <= AT_PLACES
    )


def are_mobiles(values):
    """Tell whether nearly all cells are numbers of mobile telephones as they are written in China."""
    return len(values) >= FEWEST_EASTERN and reaches(CHINESE_MOBILE.match, values, NEARLY_ALL)


def are_eastern_names(values):
    """Tell whether most cells are names of the East, and differ; a few may end as places do."""
    if len(values) < FEWEST_EASTERN or not any(map(is_eastern_name, values[:3])):
        return False
    if len(set(values)) <= MOSTLY * len(values) or not reaches(is_eastern_name, values, NAMED_SO):
        return False
    return share(is_han_of_four, values) <= LONGER_NAMES and share(ends_as_place, values) <= FEW_PLACES


def is_eastern_name(text):
    """Tell whether a text begins with a common surname of the East, and is as long as names are."""
    if text[:1] >= EASTERN_SIGN:
        return any(form.match(text) for form in (HAN_NAME, HANGUL_NAME, JAPANESE_NAME))
    found = text.split(" ") if len(text) <= 40 else ()
    return 1 < len(found) <= VIETNAMESE_WORDS and found[0].lower() in VIETNAMESE_SURNAMES and is_name(text)


def is_han_of_four(text):
    """Tell whether a text is of four signs, as few names of China are and many of goods."""
    return len(text) == 4 and HAN_NAME.match(text) is not None and not JAPANESE_NAME.match(text)


def ends_as_place(text):
    """Tell whether a text ends as those of shops, places and firms do."""
    return FIRM_END.search(text) is not None or (text[-1:] in HAN_PLACE and not JAPANESE_NAME.match(text))
