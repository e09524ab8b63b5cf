"""Files with a few people, with a protective marking, or with keys and passwords in them."""

from __future__ import annotations

import base64
import io
from collections.abc import Callable, Iterable

from tests.corpus.wide.headings import table
from tests.corpus.wide.scene import Recipe, Scene, several
from tests.corpus.wide.texts import joined


def recipes() -> Iterable[Recipe]:
    for name, make in FEW.items():
        yield from several(3, name, "few", "openpyxl" if name.endswith("xlsx") else "ours", make, "few")
    for name, make in MARKED.items():
        yield from several(3, name, "marked", "python-docx" if name.endswith("docx") else "ours", make, "marked")
    for name, make in CREDENTIALS.items():
        yield from several(2, name, "credentials", "ours", make, "credentials")


def few_rows(scene: Scene) -> bytes:
    return joined(table(scene, 3, 8).lines).encode()


def one_of_many_visits(scene: Scene) -> bytes:
    """One person on five hundred rows."""
    found = table(scene, 1, 1, scene.pick(["en surname forename born noms"], ["en full nino born"]))
    return joined([[*found.header, "visit"], *([*found.rows[0], str(n)] for n in range(500))]).encode()


def few_letter(scene: Scene) -> bytes:
    p = scene.crowd(1, 1)[0]
    return f"{p.title} {p.full}\n{p.address}\n{p.postcode}\n\nDear {p.title} {p.surname},\n\nDate of birth: {p.born:%d/%m/%Y}\nNHS number: {p.nhs}\n".encode()


def few_workbook(scene: Scene) -> bytes:
    import openpyxl

    book = openpyxl.Workbook()
    for line in table(scene, 2, 7).lines:
        book.active.append(line)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


FEW: dict[str, Callable[[Scene], bytes]] = {
    "few.csv": few_rows,
    "visits-of-one.csv": one_of_many_visits,
    "one-letter.txt": few_letter,
    "few.xlsx": few_workbook,
}


def banner(scene: Scene) -> bytes:
    marking = scene.pick(
        ["OFFICIAL-SENSITIVE", "SECRET", "RESTRICTED", "TOP SECRET"],
        ["OFFICIAL - SENSITIVE", "CONFIDENTIAL", "UK SECRET", "NATO RESTRICTED"],
    )
    return f"{marking}\n\nNote of the meeting of the working group.\n\nNothing was decided.\n\n{marking}\n".encode()


def marked_table(scene: Scene) -> bytes:
    marking = scene.pick(["OFFICIAL-SENSITIVE", "UK SECRET"], ["TOP SECRET", "OFFICIAL SENSITIVE"])
    return joined(
        [[marking, "", ""], ["item", "quantity", "store"], *([f"boots {n}", str(n), "A"] for n in range(20))]
    ).encode()


def marked_header(scene: Scene) -> bytes:
    import docx

    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = scene.pick(["OFFICIAL-SENSITIVE"], ["SECRET UK EYES ONLY"])
    document.add_paragraph("Plan of the exercise.")
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


MARKED: dict[str, Callable[[Scene], bytes]] = {
    "banner.txt": banner,
    "marked.csv": marked_table,
    "marked.docx": marked_header,
}


def key_file(_: Scene) -> bytes:
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    return ec.generate_private_key(ec.SECP256R1()).private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.TraditionalOpenSSL, serialization.NoEncryption()
    )


def ssh_key(_: Scene) -> bytes:
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric import ed25519

    return ed25519.Ed25519PrivateKey.generate().private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.OpenSSH, serialization.NoEncryption()
    )


def secret(scene: Scene, length: int = 20) -> str:
    word = base64.b32encode(scene.rng.randbytes(length)).decode()[:length]
    scene.planted.add(word)
    return word


def cloud_keys(scene: Scene) -> bytes:
    return f"[default]\naws_access_key_id = AKIA{secret(scene, 16)}\naws_secret_access_key = {secret(scene, 40)}\n".encode()


def web_config(scene: Scene) -> bytes:
    return (
        '<configuration><connectionStrings>\n<add name="db" connectionString="Data Source=sql01;Initial Catalog=app;'
        f'User ID=app;Password={secret(scene)};" providerName="System.Data.SqlClient" />\n</connectionStrings></configuration>'
    ).encode()


def netrc(scene: Scene) -> bytes:
    return f"machine ftp.example.org login upload password {secret(scene)}\n".encode()


def pgpass(scene: Scene) -> bytes:
    return f"db01.example.org:5432:app:app:{secret(scene)}\n".encode()


CREDENTIALS: dict[str, Callable[[Scene], bytes]] = {
    "server.key": key_file,
    "id_ed25519": ssh_key,
    "credentials.ini": cloud_keys,
    "web.config": web_config,
    "netrc.txt": netrc,
    "pgpass.txt": pgpass,
}
