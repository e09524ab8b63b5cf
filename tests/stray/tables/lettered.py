"""Lists of people whose names few others have, without a header, and lists of nobody that are written alike."""

import random

CHANCE = random.Random(155)
GIVEN_TEXT = """
Devendra Lalitha Nirupama Chandrika Harsimran Balbir Gurdeep Manpreet Rukmini Sowmya Thejaswini Madhavan
Oluwaseyi Temitope Chukwudi Nkechinyere Babajide Zbysława Dobromir Ludomiła Wojsława Radomira Vendelín
Květoslava Libuna Oldřiška Gudveig Ravindra Sushmita Kailash
"""
GIVEN = GIVEN_TEXT.split()
FAMILY_TEXT = """
Venkataraman Chaudhary Ramaswamy Krishnan Bhattacharya Deshpande Mukhopadhyay Sandhu Dhillon Adeyemi Okonkwo
Nwachukwu Olawale Szczepańska Brzozowski Wróblewska Kowalczuk Havelková Doležalová Procházka Vlčková Sedláčková
Ramanathan Subramaniam Ganguly Iyengar Chatterjee Adesanya Zielonka Gawrońska
"""
FAMILY = FAMILY_TEXT.split()
PAIRS = list(dict.fromkeys((GIVEN[n % 30], FAMILY[(n * 7 + n // 30) % 30]) for n in range(40)))
NAMES = [f"{given} {family}" for given, family in PAIRS]
GROUPS = ["A+", "O-", "AB+", "B-", "O+"]
LANES = ["High Street", "Mill Lane", "Oak Avenue", "Church Road", "Long Row"]
AVENUES = ["ul. Lipowa", "ul. Polna", "Sosnowa", "ul. Długa", "Ogrodowa"]


def born(first=1935, last=2005):
    return CHANCE.randrange(first, last), CHANCE.randrange(1, 13), CHANCE.randrange(1, 29)


def house():
    return f"{CHANCE.randrange(1, 200)} {CHANCE.choice(LANES)}"


def digits(count, first="23456789"):
    return CHANCE.choice(first) + "".join(CHANCE.choice("0123456789") for _ in range(count - 1))


def grouped():
    return f"{digits(3, '567')} {digits(3)} {digits(3)}"


def place():
    return f"{CHANCE.uniform(40, 60):.6f}"


def written(rows, sign=","):
    return "".join(sign.join(map(str, row)) + "\n" for row in rows).encode()


OF_PEOPLE = {
    "a letter for the sex and births with slashes": [
        [name, CHANCE.choice("MF"), "{}/{:02}/{:02}".format(*born())] for name in NAMES
    ],
    "first and last names in two columns": [
        [n, family, given, "{}-{:02}-{:02}".format(*born())] for n, (given, family) in enumerate(PAIRS)
    ],
    "telephones": [[n, name, "0" + digits(9)] for n, name in enumerate(NAMES)],
    "telephones, places and blood groups": [
        [name, digits(10), place(), place(), CHANCE.choice(GROUPS)] for name in NAMES
    ],
    "date of joining, telephone and street": [
        [name, "{}-{:02}-{:02}".format(*born(2016, 2024)), digits(8, "89"), house()] for name in NAMES
    ],
    "streets of Poland and telephones in groups": [
        [name, f"{CHANCE.choice(AVENUES)} {n + 3}", grouped()] for n, name in enumerate(NAMES)
    ],
    "salutations": [[f"Dear {name}", house(), f"({digits(3)}) {digits(3)}-{digits(4)}"] for name in NAMES],
    "births within six years": [
        [given, family, "{2:02}.{1:02}.{0}".format(*born(1998, 2004)), n % 9] for n, (given, family) in enumerate(PAIRS)
    ],
    "sexes and births within two years": [
        [n, name, CHANCE.choice("KM"), "{}-{:02}-{:02}".format(*born(2009, 2011))] for n, name in enumerate(NAMES)
    ],
    "titles": [[f"Mr {name}", n, "+44 7" + digits(9)] for n, name in enumerate(NAMES)],
    "under a bare name, beside told births": [
        ["name", "born", "score"],
        *([name, "{2}.{1}.{0}".format(*born()), n] for n, name in enumerate(NAMES)),
    ],
}  # fmt: skip
TITLES_TEXT = """
Silent Harbour;Winter Crossing;Broken Compass;Crimson Orchard;Paper Lanterns;Northern Echo;Glass Mountain;
Velvet Underpass;Hollow Kingdom;Distant Thunder;Copper Moon;Quiet Machine;Bitter Almonds;Open Window;
Falling Leaves;Electric Garden;Wooden Heart;Sleeping Giant;Lost Horizon;Second Spring
"""
TITLES = TITLES_TEXT.replace("\n", "").strip().split(";")
PLANTS_TEXT = """
Rosa canina;Quercus robur;Betula pendula;Acer campestre;Fagus sylvatica;Salix alba;Taxus baccata;Pinus mugo;
Ilex aquifolium;Hedera helix;Prunus avium;Sorbus aucuparia;Tilia cordata;Alnus glutinosa;Corylus avellana;
Ulmus glabra;Populus tremula;Larix decidua;Picea abies;Malus sylvestris
"""
PLANTS = PLANTS_TEXT.replace("\n", "").strip().split(";")
WARES_TEXT = """
Cotton Towel;Granite Worktop;Steel Bracket;Rubber Gasket;Folding Chair;Desk Lamp;Copper Kettle;Garden Hose;
Paper Tray;Oak Shelf;Wool Blanket;Brass Hinge;Window Seal;Pocket Torch;Travel Mug;Linen Basket;Picture Frame;
Door Handle;Storage Box;Carpet Tile
"""
WARES = WARES_TEXT.replace("\n", "").strip().split(";")
TRADES_TEXT = """
Marine Biologist;Quantity Surveyor;Retail Manager;Airline Pilot;Civil Engineer;Press Officer;Social Worker;
Tree Surgeon;Water Engineer;Fashion Buyer;Museum Curator;Chief Auditor;Estate Agent;Forest Ranger;Music Tutor;
Legal Secretary;Health Visitor;Radio Producer;Stage Manager;Town Planner
"""
TRADES = TRADES_TEXT.replace("\n", "").strip().split(";")
SHIPS_TEXT = """
Morning Star;Northern Light;Sea Breeze;Golden Eagle;Iron Duke;Silver Wave;Ocean Pearl;Swift Arrow;Green Dragon;
White Rose;Blue Marlin;Storm Petrel;Wild Goose;Black Prince;Red Admiral;Fair Wind;Lone Ranger;Bright Water;
Deep Venture;High Seas
"""
SHIPS = SHIPS_TEXT.replace("\n", "").strip().split(";")
SAMBA = ["Travessa", "Alameda", "Ladeira", "Largo"]
LISTS = {"titles of books": TITLES, "plants": [plant.title() for plant in PLANTS], "wares": WARES, "trades": TRADES,
         "ships": SHIPS, "streets named after people": [f"{SAMBA[n % 2]} {FAMILY[n]}" for n in range(20)],
         "firms of partners": [f"{FAMILY[n]} e {FAMILY[n + 9]}" for n in range(20)]}  # fmt: skip
OF_NOBODY = {
    f"{what} with {beside}": [[n, one, *cells()] for n, one in enumerate(listed)]
    for what, listed in LISTS.items()
    for beside, cells in (
        ("telephones", lambda: ["0" + digits(9)]),
        ("telephones in groups", lambda: [grouped()]),
        ("dates", lambda: ["{}-{:02}-{:02}".format(*born())]),
        ("streets", lambda: [house(), "Leeds"]),
        ("social numbers", lambda: [f"{digits(3, '234')}-{digits(2)}-{digits(4)}"]),
    )
} | {
    "names and numbers": [[n, name, digits(9)] for n, name in enumerate(NAMES)],
    "books of two years": [
        [given, family, TITLES[n % 20], "{}-{:02}-{:02}".format(*born(1998, 2004)), "The sea and the land"]
        for n, (given, family) in enumerate(PAIRS)
    ],
    "times of two days": [
        [given, family, "{}-{:02}-{:02} 10:0{}".format(*born(1998, 2004), n % 9)] for n, (given, family) in enumerate(PAIRS)
    ],
    "orders of one year": [
        [given, family, "{}-{:02}-{:02}".format(*born(2005, 2006))] for given, family in PAIRS
    ],
    "dates in their order": [
        [given, family, f"{1990 + n // 4}-03-{n % 28 + 1:02}"] for n, (given, family) in enumerate(PAIRS)
    ],
    "two partners each": [
        [n, f"{given} e {family}", "{}-{:02}-{:02}".format(*born())] for n, (given, family) in enumerate(PAIRS)
    ],
    "nine names": [[n, name, "0" + digits(9)] for n, name in enumerate(NAMES[:9])],
    "one name again and again": [[n, NAMES[n % 4], "0" + digits(9)] for n in range(40)],
    "shops under a bare name": [["name", "phone"], *([name, "0" + digits(9)] for name in SHIPS)],
}  # fmt: skip
SAMPLES = {name: written(rows) for name, rows in (OF_PEOPLE | OF_NOBODY).items()}
CARED_FOR = [[n, name, digits(10), "{2:02}-{1:02}-{0}".format(*born()), house()] for n, name in enumerate(NAMES)]
SAMPLES |= {f"patients between {sign}": written(CARED_FOR, sign) for sign in "#~^"}
SAMPLES |= {
    "a list in a text": "\n".join(
        f"{n}. {name}   tel. 0{digits(3)} {digits(6)}" for n, name in enumerate(NAMES)
    ).encode(),
    "shops in a text": "\n".join(f"{name} on the quay, 0{digits(3)} {digits(6)}" for name in SHIPS + TITLES).encode(),
    "streets in a text": "\n".join(
        f"{SAMBA[n % 2]} {FAMILY[n % 30]}: 0{digits(3)} {digits(6)}" for n in range(40)
    ).encode(),
    "colours": written(([f"colour{n}", "#fff", "#abc"] for n in range(40)), " "),
    "headings": "".join(f"# Part {n}\n## Of {name}\n" for n, name in enumerate(NAMES)).encode(),
}
