"""People whom Faker made up, in the words, numbers and layouts of its locales, written by Faker itself and by pandas."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable

from tests.corpus.wide.scene import Recipe, Scene, bind, several

LOCALES = (("en_GB", "de_DE", "nl_NL", "pl_PL"), ("en_US", "fr_FR", "es_ES", "it_IT"))
LAYOUTS = (
    {"last_name": "last_name", "first_name": "first_name", "dob": "date_of_birth", "city": "city"},
    {"Name": "name", "Address": "street_address", "Postcode": "postcode", "Phone": "phone_number"},
    {"ID": "random_int", "Full Name": "name", "Email": "email", "Birth Date": "date_of_birth", "Job": "job"},
    {"username": "user_name", "name": "name", "sex": "random_letter", "birthdate": "date_of_birth", "mail": "email"},
)
FROZEN_LAYOUTS = (
    {"FirstName": "first_name", "LastName": "last_name", "SSN": "ssn", "DateOfBirth": "date_of_birth"},
    {"customer": "name", "street": "street_address", "zip": "postcode", "email": "email"},
    {"id": "random_int", "surname": "last_name", "given_name": "first_name", "date_of_birth": "date_of_birth"},
    {"job": "job", "company": "company", "contact name": "name", "phone": "phone_number", "email": "email"},
)


def recipes() -> Iterable[Recipe]:
    for name, make in FORMATS.items():
        yield from several(6, name, "made by Faker", "Faker", make)


def faker(scene: Scene):
    from faker import Faker

    fake = Faker(scene.pick(*LOCALES))
    fake.seed_instance(scene.rng.getrandbits(32))
    return fake


def rows(scene: Scene) -> tuple[list[str], list[list[str]]]:
    """Return a header and rows; their values may not come home."""
    fake, layout = faker(scene), scene.pick(LAYOUTS, FROZEN_LAYOUTS)
    count = scene.rng.randint(20, 250)
    found = [[one_line(getattr(fake, provider)()) for provider in layout.values()] for _ in range(count)]
    scene.people += count
    scene.planted |= {value for row in found for value in row if (len(value) >= 9 and " " in value) or "@" in value}
    return list(layout), found


def one_line(value: object) -> str:
    return str(value).replace("\n", ", ")


def frame(scene: Scene):
    import pandas as pd

    header, found = rows(scene)
    return pd.DataFrame(found, columns=header)


def separated(scene: Scene, method: str) -> bytes:
    """Rows as Faker's own writer of that name lays them out."""
    fake, layout = faker(scene), scene.pick(LAYOUTS, FROZEN_LAYOUTS)
    count = scene.rng.randint(20, 250)
    scene.people += count
    columns = tuple("{{" + provider + "}}" for provider in layout.values())
    return getattr(fake, method)(header=tuple(layout), data_columns=columns, num_rows=count).encode()


def workbook(scene: Scene) -> bytes:
    out = io.BytesIO()
    frame(scene).to_excel(out, index=scene.rng.random() < 0.5, engine=scene.pick(["openpyxl"], ["xlsxwriter"]))
    return out.getvalue()


def parquet(scene: Scene) -> bytes:
    return frame(scene).to_parquet(compression=scene.pick(["snappy"], ["gzip"]))


def profiles(scene: Scene) -> bytes:
    """One whole profile a line, as Faker returns them."""
    fake, count = faker(scene), scene.rng.randint(20, 90)
    found = [fake.simple_profile() for _ in range(count)]
    scene.people += count
    scene.planted |= {one["mail"] for one in found} | {one["name"] for one in found}
    import pandas as pd

    made = pd.DataFrame(found)
    return (
        made.to_json(orient="records", date_format="iso") if scene.rng.random() < 0.5 else made.to_csv(index=False)
    ).encode()


FORMATS: dict[str, Callable[[Scene], bytes]] = {
    "fake.csv": bind(separated, method="csv"),
    "fake.tsv": bind(separated, method="tsv"),
    "fake.psv": bind(separated, method="psv"),
    "fake.json": lambda scene: frame(scene).to_json(orient="records").encode(),
    "fake.html": lambda scene: frame(scene).to_html(index=False).encode(),
    "fake.xlsx": workbook,
    "fake.parquet": parquet,
    "profiles.txt": profiles,
}
