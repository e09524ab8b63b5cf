"""Records of people under keys that say nothing, in many forms, and look-alikes of nobody in the same forms."""

import json
import plistlib
import random

from tests.corpus.people import people

SEED = random.Random(1162)
CROWD = people(SEED, 36)
DAYS = [(SEED.randrange(1941, 2006), SEED.randrange(1, 13), SEED.randrange(1, 29)) for _ in CROWD]
BOXES = [f"{one.surname.lower().replace(' ', '').replace(chr(39), '')}{SEED.randrange(10, 99)}" for one in CROWD]
HOSTS = ["ficta.example", "nulla.example", "vana.example"]
RECORDS = [
    {
        "first": one.forename,
        "last": one.surname,
        "both": f"{one.forename} {one.surname}".replace("'", ""),
        "mail": f"{box}@{SEED.choice(HOSTS)}",
        "phone": one.phone,
        "home": one.address.replace("\n", ", "),
        "code": one.postcode,
        "day": f"{day[0]}-{day[1]:02d}-{day[2]:02d}",
        "parts": f"{day[0]}, {day[1]}, {day[2]}",
        "n": str(n),
    }
    for n, (one, box, day) in enumerate(zip(CROWD, BOXES, DAYS, strict=True))
]
OF_WHAT = ["Cedar", "Amber", "Velvet", "Copper", "Linen", "Walnut"]
WARES = ["Lamp", "Chair", "Kettle", "Sheet", "Tray", "Desk"]
THINGS = [
    dict(one, first=OF_WHAT[n % 6], last=WARES[n // 6 % 6], both=f"{OF_WHAT[n % 6]} {WARES[n // 6 % 6]}")
    for n, one in enumerate(RECORDS)
]


def lines(form, records, start="", end=""):
    """Return one piece of text for each record."""
    return (start + "".join(form % record for record in records) + end).encode()


FORMS = {
    "PHP": ("array('wie' => '%(both)s', 'wo' => '%(home)s', 'mail' => '%(mail)s'),\n", "<?php\nreturn array(\n", ");\n"),
    "PHP over lines": ("  array (\n    'wie' => '%(both)s',\n    'kontakt' => '%(mail)s',\n  ),\n", "<?php\nreturn array (\n", ");\n"),
    "TOML": ('[[kontakt]]\nn = "%(both)s"\nmail = "%(mail)s"\nstr = "%(home)s"\n\n', "", ""),
    "TOML of two": ('[[person]]\nname = "%(both)s"\nmail = "%(mail)s"\n\n', "", ""),
    "properties": ("m.%(n)s.wer=%(both)s\nm.%(n)s.tel=%(phone)s\nm.%(n)s.plz=%(code)s\n", "# list\n", ""),
    "properties of a mail": ("row_%(n)s_who=%(both)s\nrow_%(n)s_ml=%(mail)s\n", "", ""),
    "YAML": ('- wer: %(both)s\n  tlf: "%(phone)s"\n  strasse: %(home)s\n', "kunden:\n", ""),
    "YAML of Alice": (
        '    g_%(n)s:\n        __construct: ["%(first)s", "%(last)s"]\n        geb: <date("%(day)s")>\n        handy: "%(phone)s"\n',
        "App\\Entity\\G:\n", "",
    ),
    "attributes": ('<p v="%(first)s" a="%(last)s" g="%(day)s" t="%(phone)s"/>\n', '<?xml version="1.0"?>\n<r>\n', "</r>\n"),
    "attributes of a mail": ('<p q="%(both)s" m="%(mail)s"/>\n', "<r>\n", "</r>\n"),
    "elements": ("<e><nm>%(both)s</nm><em>%(mail)s</em><ad>%(home)s</ad></e>\n", "<r>\n", "</r>\n"),
    "elements side by side": (
        "<k><w><v>%(first)s</v><a>%(last)s</a></w><g>%(day)s</g></k>\n",
        "<r>\n",
        "</r>\n",
    ),
    "rows as psql lists them": ("-[ RECORD %(n)s ]-----\nwer  | %(both)s\npost | %(mail)s\n", "", ""),
    "cards of a page": (
        '<div class="card"><span class="nm">%(both)s</span><address>%(home)s<br/>%(code)s</address><em>%(n)s</em></div>\n',
        "<html><body>", "</body></html>",
    ),
    "Go": ('\t{"%(first)s", "%(last)s", bd(%(parts)s), "%(phone)s"},\n', "package seed\n\nvar rota = []nurse{\n", "}\n"),
    "Go of its library": (
        '\t{"%(first)s", "%(last)s", time.Date(%(parts)s, 0, 0, 0, 0, time.UTC), "%(phone)s"},\n',
        "package seed\n\nvar rota = []nurse{\n", "}\n",
    ),
    "Go of names and telephones": (
        '\t{"%(first)s", "%(last)s", "%(phone)s"},\n',
        "package seed\n\nvar rota = []nurse{\n",
        "}\n",
    ),
    "Java": ('        new P("%(first)s", "%(last)s", "%(phone)s"),\n', "package x;\nclass A {\n  P[] x = {\n", "};\n}\n"),
    "sections": ("[k%(n)s]\nwer=%(both)s\ngb=%(day)s\n\n", "", ""),
    "rows of homes": ("%(n)s;%(both)s;%(home)s\n", "nr;name;standort\n", ""),
    "names and homes in YAML": ("- name: %(both)s\n  wo: %(home)s\n", "liste:\n", ""),
    "Ruby": ("  { wer: '%(both)s', kontakt: '%(mail)s' },\n", "LISTE = [\n", "]\n"),
    "Python": ("    dict(wer='%(both)s', wo='%(home)s', kontakt='%(mail)s'),\n", "ROWS = [\n", "]\n"),
    "beans": (
        ('<void method="add"><object class="x.Cliente"><void property="direccion"><string>%(home)s</string></void>'
        '<void property="nombre"><string>%(both)s</string></void><void property="telefono"><string>%(phone)s</string></void></object></void>\n'),
        '<java version="21" class="java.beans.XMLDecoder"><object class="java.util.ArrayList">\n', "</object></java>\n",
    ),
    "below a comment of Rails": (
        "  {\n    first_name: '%(first)s',\n    last_name: '%(last)s',\n    dob: Date.new(%(parts)s)\n  },\n",
        "#   movies = Movie.create([{ name: 'Space' }, { name: 'Rings' }])\n#   Character.create(name: 'Leo', movie: movies.first)\n\n[\n",
        "].each { |one| Patient.create(one) }\n",
    ),
}  # fmt: skip


def in_json(records):
    kept = [{"wer": one["both"], "wohin": {"mail": one["mail"]}, "nr": one["n"]} for one in records]
    return json.dumps({"liste": kept}, indent=1).encode()


def in_property_list(records):
    kept = [
        {"FN": one["both"], "Email": one["mail"], "Addr": {"Street": one["home"], "City": "Ficta"}} for one in records
    ]
    return plistlib.dumps({"Records": kept}, fmt=plistlib.FMT_BINARY)


def in_rows(records):
    return lines("%(n)s;%(both)s;%(mail)s\n", records, "lfd;anzeigename;kontaktadresse\n")


WHOLE = {"JSON": in_json, "a property list": in_property_list, "rows": in_rows}
OF_PEOPLE = {name: lines(form, RECORDS, start, end) for name, (form, start, end) in FORMS.items()}
OF_PEOPLE.update((name, write(RECORDS)) for name, write in WHOLE.items())
LABELLED = (
    "elements side by side",
    "sections",
    "attributes",
    "below a comment of Rails",
    "beans",
    "YAML of Alice",
    "Go",
    "Go of its library",
)
"""Whose keys, or births, tell of people by themselves."""
OF_THINGS = {
    f"{name} of things": lines(form, THINGS, start, end)
    for name, (form, start, end) in FORMS.items()
    if name not in LABELLED
}
OF_THINGS.update((f"{name} of things", write(THINGS)) for name, write in WHOLE.items())
VENUES = ["Inn", "Arms", "School", "Gymnasium", "Stores", "Clinic"]
NAMESAKES = ["George", "Victoria", "Albert", "Robert Koch", "Anne Frank", "Marie Curie"]
OF_VENUES = [
    dict(one, first=NAMESAKES[n % 6], last=VENUES[n // 6 % 6], both=f"{NAMESAKES[n % 6]} {VENUES[n // 6 % 6]}")
    for n, one in enumerate(RECORDS)
]
OF_THINGS.update(
    (f"{name} of venues", lines(form, OF_VENUES, start, end))
    for name, (form, start, end) in FORMS.items()
    if name not in LABELLED and "mail" not in form and "both" in form
)
ALIKE = {
    "makers": lines('[[package]]\nauthor = "%(both)s"\nmail = "%(mail)s"\n\n', RECORDS),
    "maintainers in attributes": lines('<m maintainer="%(both)s" email="%(mail)s"/>\n', RECORDS, "<r>\n", "</r>\n"),
    "one mail for all": lines('[[eintrag]]\nn = "%(both)s"\nmail = "info@firma.example"\n\n', RECORDS),
    "songs": lines('[[song]]\nartist = "%(both)s"\nreleased = %(day)s\n\n', RECORDS),
    "texts": lines('msg_%(n)s = "Open File"\nmsg2_%(n)s = "Save Project"\n', RECORDS),
    "names alone": lines('[[a]]\nn = "%(both)s"\nid = %(n)s\n\n', RECORDS),
    "prices": lines('[[a]]\nrep = "%(both)s"\nprice = %(n)s.50\nsku = "AB%(n)s"\n\n', RECORDS),
    "test users": lines('[[u]]\nn = "Test User"\nmail = "user%(n)s@example.com"\n\n', RECORDS),
    "ships": lines("<s vessel='%(both)s' tel='%(phone)s'/>\n", RECORDS, "<r>\n", "</r>\n"),
    "commits": lines("commit %(n)s\nAuthor: %(both)s <%(mail)s>\nDate:   %(day)s\n\n    Repair it\n\n", RECORDS),
    "films": lines("- film: %(both)s\n  regie: %(both)s\n  erschienen: %(day)s\n", RECORDS, "filme:\n"),
    "calls of numbers": lines('\t{"%(first)s", "%(n)s", move(%(n)s, 4, 5)},\n', THINGS, "package x\n\nvar a = []b{\n", "}\n"),
}  # fmt: skip
