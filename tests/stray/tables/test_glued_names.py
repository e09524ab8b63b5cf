"""Names whose parts a sign holds together, that hold the sign of a list, or that are the keys of a program's tables."""

import pytest

from tests.stray.judging import PEOPLE, counted, table

CROWD = [p for p in PEOPLE if "'" not in p.surname][:24]
TOWNS = ["Leeds", "York", "Hull", "Derby", "Luton", "Bath"]


def candidates(sign):
    rows = [[n, f"{p.surname.upper()}{sign}{p.forename.upper()}", p.born] for n, p in enumerate(CROWD)]
    return table([["Cand No", "Candidate Name", "Date of Birth"]], rows)


def lines(form):
    return "".join(form.format(p=p, n=n, town=TOWNS[n % 6]) + "\n" for n, p in enumerate(CROWD))


KEYED = "  '{p.forename} {p.surname}' => {{ tel => '{p.phone}', email => '{p.email}' }},"
MAPPED = '    "{p.forename} {p.surname}": {{"tel": "{p.phone}", "email": "{p.email}"}},'
FIRSTS = (
    "<dict><key>First</key><string>{p.forename}</string><key>Last</key><string>{p.surname}</string>"
    "<key>Email</key><string>{p.email}</string><key>Phone</key><string>{p.phone}</string></dict>"
)
FOLK = {
    "a colon": candidates(":"),
    "a hat": candidates("^"),
    "a dollar": candidates("$"),
    "a semicolon": candidates(";"),
    "a stroke between blanks": candidates(" / ").replace("Candidate Name", "Surname / Forename"),
    "a tab behind a comma": lines("{p.surname}, {p.forename}\t{p.email}"),
    "a semicolon behind a comma": lines("{p.surname}, {p.forename};{p.phone}"),
    "a hash of Perl": "my %staff = (\n" + lines(KEYED) + ");\n",
    "a dictionary of Python": "STAFF = {\n" + lines(MAPPED) + "}\n",
    "an array of PHP": "<?php\n$staff = array(\n"
    + lines(KEYED.replace("{{", "array(").replace("}}", ")").replace("tel", "'tel'").replace("email =", "'email' ="))
    + ");\n",
    "first and last": '<?xml version="1.0"?><plist version="1.0"><array>' + lines(FIRSTS) + "</array></plist>",
}
FOLK["boxes before the house"] = lines("{n}|{p.forename}|{p.surname}|P.O. Box 52{n}, 73{n} Vel Street|{town}")
NOBODY = {
    "keys and values": table([["setting", "changed"]], [[f"Screen:{town}", f"2024-01-0{n + 1}"] for n, town in enumerate(TOWNS)]),
    "goods with a stroke": table([["item / size", "changed"]], [[f"Shelf / {town}", f"2024-01-0{n + 1}"] for n, town in enumerate(TOWNS)]),
    "towns of shops": "%shops = (\n" + lines("  'Shop {n} {town}' => {{ tel => '01392 9{n:05d}', email => 'shop{n}@shop.example' }},") + ");\n",
    "colours": "".join(f"red, dark\t{n} px\n" for n in range(24)),
}  # fmt: skip
SAMPLES = FOLK | NOBODY


@pytest.mark.parametrize("name", FOLK)
def test_people_with_such_names_are_counted(name):
    assert counted(SAMPLES[name].encode()) == ("people", len(CROWD))


@pytest.mark.parametrize("name", NOBODY)
def test_other_parts_held_together_are_nobody(name):
    assert counted(SAMPLES[name].encode()) == ("clean", 0)
