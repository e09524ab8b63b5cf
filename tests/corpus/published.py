"""What published software, its licences, tables and descriptions hold that looks like people: seeded, of nobody.

Each shape was met on a machine that had nobody's data on it and was taken for people there. Imports nothing of the
scanner.
"""

from __future__ import annotations

import io
import json
import random
import zipfile

from tests.corpus.people import Person, card_number, people


def published(rng: random.Random) -> dict[str, bytes]:
    """Return name -> bytes; a careful reader finds nobody in any of them."""
    crowd = people(rng, 30)
    return packages(crowd) | programs(rng, crowd) | documents(crowd) | jar(crowd)


def packages(crowd: list[Person]) -> dict[str, bytes]:
    makers = [{"name": f"{p.forename} {p.surname}", "email": p.email, "url": "https://example.org"} for p in crowd]
    short = [{"name": maker["name"], "email": maker["email"]} for maker in makers]
    npm = {"name": "socks", "version": "1.0.0", "author": makers[0], "contributors": makers, "maintainers": short}
    wheel = {
        "name": "argless",
        "version": "1.4.0",
        "extensions": {"python.details": {"contacts": [{**one, "role": "author"} for one in short[:3]]}},
    }
    sbom = {"bomFormat": "CycloneDX", "metadata": {"authors": short[:2]}, "components": [{"name": "a", "version": "1"}]}
    metadata = (
        "Metadata-Version: 2.1\nName: thing\nAuthor: A. Writer\n\nReads records:\n\n"
        "    [owner]\n    name = \"A. Writer\"\n    dob = 1979-05-27\n    {'ssn': '628-10-1085', 'birthdate': '2008-03-29'}\n"
    )
    return {
        "npm-package.json": json.dumps(npm, indent=2).encode(),
        "metadata.json": json.dumps(wheel).encode(),
        "thing.cyclonedx.json": json.dumps(sbom, indent=2).encode(),
        "METADATA": metadata.encode(),
    }


def programs(rng: random.Random, crowd: list[Person]) -> dict[str, bytes]:
    number = crowd[0].nhs
    constants = "import re\n\n\ndef loads(text):\n" + f'    assert text != "{number}"\n    return text.strip()\n' * 30
    record = (
        "from grammar import Regex\n\n"
        'sample = "garbage;DOB 10-10-2010;more garbage"\n'
        'dob_ref = "DOB" + Regex(r"[0-9-]+")("dob")\n'
        "for test in (sample,):\n    result = dob_ref.parse(test)\n    print(result.dump())\n    print()\n"
    )
    cards = "class Numbers:\n" + "".join(f'    card = "{card_number(rng)}"\n    assert card\n' for _ in range(4))
    doctest = (
        "def born(text):\n"
        + "    >>> Person(birth='1770/12/17', nino='AB123456C')\n    >>> run()\n" * 20
        + "    return 1\n"
    )
    levels = "LEVELS = [\n" + '    "RESTRICTED",\n    "CONFIDENTIAL",\n    "SECRET",\n    "PROTECT",\n' * 4 + "]\n"
    java = (
        "public class Customer {\n" + '    private String dob = "12/03/1971";\n    private String nino;\n' * 3 + "}\n"
    )
    return {
        "loader.py": constants.encode(),
        "record.py": record.encode(),
        "card_numbers.pyi": cards.encode(),
        "primitives.py": doctest.encode(),
        "levels.py": levels.encode(),
        "levels.json": json.dumps({"levels": ["RESTRICTED", "SECRET"] * 4}, indent=1).encode(),
        "Customer.java": java.encode(),
    }


def documents(crowd: list[Person]) -> dict[str, bytes]:
    suffixes = "".join(
        f"// yodobashi{n} : 2014-11-{n % 28 + 1:02d} YODOBASHI CO.\nadobe{n}.example\n" for n in range(40)
    )
    stat = (
        "The object holds:\n\n"
        + "  birthtime: 2017-04-14,\n  birthtimeMs: 1318289051000\n\nA reborn 2011-02-03 tree.\n" * 8
    )
    versions = "".join(
        f"{p.surname.lower()}-adob  1.0.{n}  20{n % 20 + 10}-07-01  a tool\n" for n, p in enumerate(crowd)
    )
    licence = "".join(f"Copyright (C) {1990 + n}, {p.forename} {p.surname} <{p.email}>\n" for n, p in enumerate(crowd))
    changes = "".join(
        f" -- {p.forename} {p.surname} <{p.email}>  Mon, {n % 28 + 1:02d} Feb {1998 + n % 25} 10:00:00 +0000\n\nthing ({n}) unstable\n\n  * Fix.\n\n"
        for n, p in enumerate(crowd)
    )
    films = "film,director,released\n" + "".join(
        f"Film {n},{p.forename} {p.surname},{1920 + n * 37 % 90}-0{n % 9 + 1}-11\n" for n, p in enumerate(crowd)
    )
    zones = "".join(f"Zone Area/Town{n} -0:{n % 60:02d} - LMT {1880 + n} Jan {n % 28 + 1} 0:00\n" for n in range(80))
    locale = json.dumps({f"{n:03d}": {"name": f"Month {n}", "short": f"M{n}"} for n in range(40)})
    return {
        "public_suffix_list.dat": suffixes.encode(),
        "films.csv": films.encode(),
        "fs.md": stat.encode(),
        "packages.tsv": versions.encode(),
        "LICENSE": (licence + "\nPermission is hereby granted, free of charge, to any person.\n" * 3).encode(),
        "changelog.Debian": changes.encode(),
        "tzdata.zi": zones.encode(),
        "locale.json": locale.encode(),
    }


def jar(crowd: list[Person]) -> dict[str, bytes]:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in {
            "META-INF/MANIFEST.MF": b"Manifest-Version: 1.0\nBuilt-By: " + crowd[0].forename.encode() + b"\n",
            "a/Customer.class": b"\xca\xfe\xba\xbe\x00\x00\x00\x37dateOfBirth 12/03/1971 nino AB123456C",
            "a/strings.bin": b"\x00\x01\x02\x03" * 20 + b"dob: 12/03/1971 nhs " + crowd[1].nhs.encode() + b"\x00" * 40,
            "suffixes.dat": documents(crowd)["public_suffix_list.dat"],
        }.items():
            archive.writestr(zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0)), data)
    return {"library.jar": out.getvalue()}
