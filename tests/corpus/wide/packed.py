"""People in archives, and what only a key opens: by the programs that people pack and lock files with."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import shutil
import subprocess
import tarfile
import tempfile
import zipfile
from collections.abc import Callable, Iterable
from pathlib import Path

from tests.corpus.wide.headings import table
from tests.corpus.wide.office import openpyxl_text, xlwt_book
from tests.corpus.wide.scene import Recipe, Scene, bind, several
from tests.corpus.wide.texts import joined

PASSWORD = "correct horse"  # opens what a test made


def recipes() -> Iterable[Recipe]:
    for (name, writer), make in PACKED.items():
        yield from several(3, name, "archive", writer, make)
    for (name, writer), make in LOCKED.items():
        yield from several(2, name, "encrypted", writer, make, "encrypted")


def listed(scene: Scene) -> bytes:
    return joined(table(scene).lines).encode()


def run(data: bytes, *command: str, name: str = "list.csv", result: str = "out", given: bytes | None = None) -> bytes:
    """Run a foreign program in a folder that holds `data` as `name`; return the file `result` that it wrote."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / name).write_bytes(data)
        subprocess.run(command, cwd=folder, input=given, capture_output=True, check=True, timeout=60)
        return (Path(folder) / result).read_bytes()


def zip_nested(scene: Scene) -> bytes:
    inner, outer = io.BytesIO(), io.BytesIO()
    with zipfile.ZipFile(inner, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("list.csv", listed(scene))
    with zipfile.ZipFile(outer, "w", zipfile.ZIP_STORED if scene.frozen else zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("readme.txt", "see the other")
        archive.writestr("inner.zip", inner.getvalue())
    return outer.getvalue()


def zip_many(scene: Scene) -> bytes:
    """Members each of a few people, together many; an honest count is anything up to their sum."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for n in range(4):
            archive.writestr(f"area{n}.csv", joined(table(scene, 30, 40).lines))
    scene.slack = 0.8
    return out.getvalue()


def zip_workbook(scene: Scene) -> bytes:
    return run(openpyxl_text(scene), "zip", "-q", "out", "list.xlsx", name="list.xlsx", result="out.zip")


def zip_xls(scene: Scene) -> bytes:
    return run(xlwt_book(scene), "zip", "-q", "out", "list.xls", name="list.xls", result="out.zip")


def info_zip(scene: Scene) -> bytes:
    """Written to a pipe: sizes stand behind the data."""
    return run(listed(scene), "sh", "-c", "zip -q - list.csv > out")


def seven(scene: Scene, *options: str) -> bytes:
    return run(listed(scene), "7z", "a", "-bd", *options, "out.7z", "list.csv", result="out.7z")


def seven_zip(scene: Scene, *options: str) -> bytes:
    return run(listed(scene), "7z", "a", "-bd", "-tzip", *options, "out.zip", "list.csv", result="out.zip")


def tarred(scene: Scene, mode: str = "w") -> bytes:
    out = io.BytesIO()
    with tarfile.open(
        fileobj=out, mode=mode, format=tarfile.PAX_FORMAT if scene.frozen else tarfile.GNU_FORMAT
    ) as archive:  # type: ignore[call-overload]
        for name, data in (("a/readme", b"nothing"), ("a/list.csv", listed(scene))):
            entry = tarfile.TarInfo(name)
            entry.size = len(data)
            archive.addfile(entry, io.BytesIO(data))
    return out.getvalue()


def gnu_tar(scene: Scene) -> bytes:
    return run(listed(scene), "tar", "cf", "out", "list.csv")


def zstd(scene: Scene) -> bytes:
    return run(listed(scene), "zstd", "-q", "list.csv", "-o", "out")


def cpio(scene: Scene) -> bytes:
    return run(listed(scene), "sh", "-c", "echo list.csv | cpio -o -H newc > out")


PACKED: dict[tuple[str, str], Callable[[Scene], bytes]] = {
    ("nested.zip", "zipfile"): zip_nested,
    ("areas.zip", "zipfile"): zip_many,
    ("workbook.zip", "Info-ZIP"): zip_workbook,
    ("xls.zip", "Info-ZIP"): zip_xls,
    ("piped.zip", "Info-ZIP"): info_zip,
    ("deflate64.zip", "7-Zip"): bind(seven_zip),
    ("lzma.7z", "7-Zip"): seven,
    ("clear-header.7z", "7-Zip"): lambda scene: seven(scene, "-mhc=off", "-m0=LZMA"),
    ("copied.7z", "7-Zip"): lambda scene: seven(scene, "-mx0"),
    ("list.tar", "tarfile"): tarred,
    ("gnu.tar", "GNU tar"): gnu_tar,
    ("list.tgz", "tarfile"): bind(tarred, mode="w:gz"),
    ("list.tar.xz", "tarfile"): bind(tarred, mode="w:xz"),
    ("list.tar.bz2", "tarfile"): bind(tarred, mode="w:bz2"),
    ("list.csv.bz2", "bzip2"): lambda scene: bz2.compress(listed(scene)),
    ("list.csv.xz", "xz"): lambda scene: lzma.compress(listed(scene)),
    ("list.csv.gz", "gzip"): lambda scene: gzip.compress(listed(scene)),
}


def gpg(scene: Scene, *options: str) -> bytes:
    home = tempfile.mkdtemp()
    try:
        return run(
            listed(scene),
            "gpg",
            "--homedir",
            home,
            "--batch",
            "--pinentry-mode",
            "loopback",
            "--passphrase",
            PASSWORD,
            *options,
            "-o",
            "out",
            "-c",
            "list.csv",
        )
    finally:
        shutil.rmtree(home, ignore_errors=True)


def gpg_public(scene: Scene) -> bytes:
    """To a public key, as mail programs encrypt."""
    home = tempfile.mkdtemp()
    base = (
        "gpg",
        "--homedir",
        home,
        "--batch",
        "--pinentry-mode",
        "loopback",
        "--passphrase",
        "",
        "--trust-model",
        "always",
    )
    try:
        subprocess.run(
            [*base, "--quick-gen-key", "a@example.org", "rsa2048" if scene.frozen else "future-default"],
            capture_output=True,
            check=True,
        )
        return run(listed(scene), *base, "-r", "a@example.org", "-o", "out", "-e", "list.csv")
    finally:
        shutil.rmtree(home, ignore_errors=True)


def openssl(scene: Scene, *options: str) -> bytes:
    return run(
        listed(scene),
        "openssl",
        "enc",
        "-aes-256-cbc",
        "-pbkdf2",
        "-pass",
        "pass:x",
        "-in",
        "list.csv",
        "-out",
        "out",
        *options,
    )


def age(scene: Scene, *options: str) -> bytes:
    command = "age-keygen -o k 2>/dev/null; age " + " ".join(options) + " -r $(age-keygen -y k) -o out list.csv"
    return run(listed(scene), "sh", "-c", command)


def luks(scene: Scene, *options: str) -> bytes:
    command = (
        "truncate -s 20M out; printf x | cryptsetup luksFormat -q --pbkdf-force-iterations 1000 --pbkdf pbkdf2 "
        + " ".join(options)
        + " out -; truncate -s 200K out"
    )
    return run(b"", "sh", "-c", command)


def keepass(scene: Scene) -> bytes:
    import pykeepass

    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "a.kdbx")
        store = pykeepass.create_database(path, password=PASSWORD)
        for p in scene.crowd(12, 12):
            store.add_entry(store.root_group, p.full, p.email, p.nino)
        store.save()
        return Path(path).read_bytes()


def office_locked(scene: Scene) -> bytes:
    import msoffcrypto
    from msoffcrypto.format.ooxml import OOXMLFile

    out = io.BytesIO()
    del msoffcrypto
    OOXMLFile(io.BytesIO(openpyxl_text(scene))).encrypt(PASSWORD, out)
    return out.getvalue()


def pdf_locked(scene: Scene) -> bytes:
    import pikepdf

    from tests.corpus.wide.mail import reportlab_table

    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(reportlab_table(scene))) as pdf:
        pdf.save(out, encryption=pikepdf.Encryption(owner="o", user="u", R=scene.pick([6], [4])))
    return out.getvalue()


def pypdf_locked(scene: Scene) -> bytes:
    import pypdf

    from tests.corpus.wide.mail import fpdf_table

    out, writer = io.BytesIO(), pypdf.PdfWriter(clone_from=io.BytesIO(fpdf_table(scene)))
    writer.encrypt("u", "o", algorithm=scene.pick(["RC4-128"], ["AES-256"]))
    writer.write(out)
    return out.getvalue()


def veracrypt_like(scene: Scene) -> bytes:
    """No header, no magic: noise of a whole number of sectors."""
    return scene.rng.randbytes(512 * scene.rng.randrange(600, 2000))


def clear_around_locked(scene: Scene) -> bytes:
    """An open archive whose only member is a locked one."""
    inner = seven_zip(scene, f"-p{PASSWORD}", "-mem=AES256")
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("inner.zip", inner)
    return out.getvalue()


def ansible(scene: Scene) -> bytes:
    return (
        b"$ANSIBLE_VAULT;1.1;AES256\n" + b"\n".join(scene.rng.randbytes(40).hex().encode() for _ in range(30)) + b"\n"
    )


def bitlocker(scene: Scene) -> bytes:
    return b"\xeb\x58\x90-FVE-FS-" + bytes(500) + scene.rng.randbytes(100_000)


def sqlcipher(scene: Scene) -> bytes:
    return scene.rng.randbytes(4096 * scene.rng.randrange(80, 200))


def private_key(_: Scene) -> bytes:
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric import ed25519

    return ed25519.Ed25519PrivateKey.generate().private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.BestAvailableEncryption(b"x")
    )


LOCKED: dict[tuple[str, str], Callable[[Scene], bytes]] = {
    ("symmetric.gpg", "gpg"): gpg,
    ("armoured.asc", "gpg"): lambda scene: gpg(scene, "--armor"),
    ("public.gpg", "gpg"): gpg_public,
    ("salted.enc", "openssl"): openssl,
    ("base64.enc", "openssl"): lambda scene: openssl(scene, "-a"),
    ("list.age", "age"): age,
    ("armoured.age", "age"): lambda scene: age(scene, "-a"),
    ("luks1.img", "cryptsetup"): lambda scene: luks(scene, "--type luks1"),
    ("luks2.img", "cryptsetup"): lambda scene: luks(scene, "--type luks2"),
    ("store.kdbx", "pykeepass"): keepass,
    ("locked.xlsx", "msoffcrypto"): office_locked,
    ("locked.pdf", "pikepdf"): pdf_locked,
    ("locked-old.pdf", "pypdf"): pypdf_locked,
    ("aes.zip", "7-Zip"): lambda scene: seven_zip(scene, f"-p{PASSWORD}", "-mem=AES256"),
    ("crypto.zip", "7-Zip"): lambda scene: seven_zip(scene, f"-p{PASSWORD}", "-mem=ZipCrypto"),
    ("locked.7z", "7-Zip"): lambda scene: seven(scene, f"-p{PASSWORD}"),
    ("hidden.7z", "7-Zip"): lambda scene: seven(scene, f"-p{PASSWORD}", "-mhe=on"),
    ("around.zip", "7-Zip"): clear_around_locked,
    ("volume.dat", "ours"): veracrypt_like,
    ("cipher.db", "ours"): sqlcipher,
    ("vault.yml", "ours"): ansible,
    ("bitlocker.img", "ours"): bitlocker,
}
