"""Makes the PDFs of this folder: `python record.py FOLDER`, with reportlab, fpdf2, pikepdf, soffice and chromium at hand.

The people are those of tests/corpus/people.py with the seed 1971; the file names say who wrote them.
"""

from __future__ import annotations

import html
import random
import subprocess
import sys
import tempfile
from pathlib import Path

import fpdf
import pikepdf
from reportlab.lib import pagesizes, pdfencrypt
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import SimpleDocTemplate
from reportlab.platypus import Table as FlowableTable

sys.path.insert(0, str(Path(__file__).parents[4]))
from tests.corpus.people import people

CROWD = people(random.Random(1971), 60)
HEAD = ["Surname", "Forename", "DOB", "Address", "Postcode"]
ROWS = [[p.surname, p.forename, f"{p.born:%d/%m/%Y}", p.address, p.postcode] for p in CROWD]


def markup(rows: list[list[str]]) -> str:
    lines = ["<tr>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in row) + "</tr>" for row in rows]
    return (
        f"<html><meta charset=utf-8><body><h1>Release list</h1><table border=1>{''.join(lines)}</table></body></html>"
    )


def reportlab_table(path: Path, **settings: object) -> None:
    SimpleDocTemplate(str(path), pagesize=pagesizes.A4, invariant=1, **settings).build([FlowableTable([HEAD, *ROWS])])


def reportlab_form(path: Path) -> None:
    canvas = Canvas(str(path), invariant=1)
    for number, (name, value) in enumerate(zip(HEAD, ROWS[0], strict=True)):
        canvas.acroForm.textfield(name=name, value=value, x=100, y=700 - 40 * number)
    canvas.drawString(72, 760, "Application")
    canvas.showPage()
    canvas.save()


def reportlab_letter(path: Path) -> None:
    canvas = Canvas(str(path), invariant=1)
    for number, person in enumerate(CROWD[:12]):
        canvas.drawString(72, 800 - 40 * number, f"The resident {person.forename} {person.surname} wrote to us again.")
        canvas.drawString(72, 786 - 40 * number, f"Date of birth: {person.born:%d/%m/%Y}, NHS number {person.nhs}.")
    canvas.save()


def reportlab_scan(path: Path) -> None:
    from PIL import Image

    canvas = Canvas(str(path), invariant=1)
    canvas.drawInlineImage(Image.new("L", (10, 10)), 0, 0)
    picture = Image.new("1", (1240, 1754), 1)
    picture.save(path.with_suffix(".png"))
    canvas.drawImage(str(path.with_suffix(".png")), 0, 0, 595, 842)
    canvas.save()
    path.with_suffix(".png").unlink()


def fpdf2_table(path: Path) -> None:
    document = fpdf.FPDF()
    document.set_creation_date(__import__("datetime").datetime(2026, 1, 1, tzinfo=__import__("datetime").UTC))
    document.add_page()
    document.set_font("Helvetica", size=10)
    with document.table() as table:
        for cells in [HEAD, *ROWS]:
            row = table.row()
            for cell in cells:
                row.cell(cell)
    document.output(str(path))


def by_pikepdf(source: Path, folder: Path) -> None:
    for name, encryption in {
        "user-rc4": pikepdf.Encryption(user="u", owner="o", R=3, aes=False, metadata=False),
        "user-aes128": pikepdf.Encryption(user="u", owner="o", R=4),
        "user-aes256": pikepdf.Encryption(user="u", owner="o", R=6),
        "owner-rc4": pikepdf.Encryption(user="", owner="o", R=3, aes=False, metadata=False),
        "owner-rc4-40": pikepdf.Encryption(user="", owner="o", R=2, aes=False, metadata=False),
        "owner-aes128": pikepdf.Encryption(user="", owner="o", R=4),
        "owner-aes256": pikepdf.Encryption(user="", owner="o", R=6),
    }.items():
        with pikepdf.open(source) as document:
            document.save(folder / f"pikepdf-{name}.pdf", encryption=encryption, deterministic_id=False)
    with pikepdf.open(source) as document:
        streams = pikepdf.ObjectStreamMode.generate
        document.attachments["list.csv"] = pikepdf.AttachedFileSpec(
            document, "\n".join(map(",".join, [HEAD, *ROWS])).encode()
        )
        document.save(folder / "pikepdf-objects-attachment.pdf", object_stream_mode=streams)
    with pikepdf.open(source) as document:
        document.save(
            folder / "pikepdf-plain.pdf", compress_streams=False, stream_decode_level=pikepdf.StreamDecodeLevel.all
        )


def by_programs(folder: Path) -> None:
    with tempfile.TemporaryDirectory() as held:
        page = Path(held) / "list.html"
        page.write_text(markup([HEAD, *ROWS]))
        profile = f"--user-data-dir={held}/profile"
        subprocess.run(
            ["chromium", "--headless", "--no-sandbox", "--disable-gpu", profile, "--no-pdf-header-footer",
             f"--print-to-pdf={folder}/chromium-table.pdf", page.as_uri()], check=True, capture_output=True,
        )  # fmt: skip
        table = Path(held) / "calc.csv"
        table.write_text("\n".join(map(",".join, [HEAD, *ROWS])))
        for source, kind in ((page, "writer_web_pdf_Export"), (table, "calc_pdf_Export")):
            subprocess.run(
                ["soffice", f"-env:UserInstallation=file://{held}/office", "--headless", "--convert-to", f"pdf:{kind}",
                 "--outdir", held, str(source)], check=True, capture_output=True,
            )  # fmt: skip
            made = source.with_suffix(".pdf")
            made.rename(folder / f"libreoffice-{source.stem}.pdf")


def main(folder: Path) -> None:
    folder.mkdir(exist_ok=True)
    reportlab_table(folder / "reportlab-table.pdf")
    reportlab_table(folder / "reportlab-encrypted.pdf", encrypt=pdfencrypt.StandardEncryption("", "o", strength=128))
    reportlab_form(folder / "reportlab-form.pdf")
    reportlab_letter(folder / "reportlab-letter.pdf")
    reportlab_scan(folder / "reportlab-scan.pdf")
    fpdf2_table(folder / "fpdf2-table.pdf")
    by_pikepdf(folder / "reportlab-table.pdf", folder)
    by_programs(folder)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
