"""People in mails: in their bodies, in what is attached, in what is attached to the attached; mailboxes; PDF pages."""

from __future__ import annotations

import email.policy
import io
import mailbox
import tempfile
from collections.abc import Callable, Iterable
from email.message import EmailMessage
from pathlib import Path

from tests.corpus.wide.headings import table
from tests.corpus.wide.office import openpyxl_text
from tests.corpus.wide.scene import Recipe, Scene, several
from tests.corpus.wide.texts import joined


def recipes() -> Iterable[Recipe]:
    for name, make in MAILS.items():
        yield from several(4, name, "mail", "email", make)
    for (name, writer), make in PAGES.items():
        yield from several(4, name, "pdf", writer, make)


def message(scene: Scene) -> EmailMessage:
    mail = EmailMessage(policy=email.policy.SMTP)
    mail["From"], mail["To"] = "reports@example.org", "team@example.org"
    mail["Subject"] = scene.pick(["Monthly list", "As requested"], ["Extract", "FW: caseload"])
    mail["Date"] = "Mon, 02 Mar 2026 10:00:00 +0000"
    return mail


def body_text(scene: Scene) -> bytes:
    mail = message(scene)
    lines = [f"{p.full}, DOB {p.born:%d/%m/%Y}, PNC {p.pnc}" for p in scene.crowd(12, 40)]
    mail.set_content(
        "See below.\n\n" + "\n".join(lines) + "\n", cte=scene.pick(["7bit", "quoted-printable"], ["base64"])
    )
    return mail.as_bytes()


def body_html(scene: Scene) -> bytes:
    mail = message(scene)
    lines = table(scene, 12, 40).lines
    grid = "".join("<tr>" + "".join(f"<td>{c}</td>" for c in line) + "</tr>\n" for line in lines)
    mail.set_content("This mail has an HTML part.")
    mail.add_alternative(
        f"<html><body><table>\n{grid}</table></body></html>",
        subtype="html",
        cte=scene.pick(["quoted-printable"], ["base64"]),
    )
    return mail.as_bytes()


def attached_csv(scene: Scene) -> bytes:
    mail = message(scene)
    mail.set_content("List attached.")
    data = joined(table(scene).lines).encode()
    mail.add_attachment(
        data,
        maintype=scene.pick(["text"], ["application"]),
        subtype=scene.pick(["csv"], ["octet-stream"]),
        filename="list.csv",
    )
    return mail.as_bytes()


def attached_xlsx(scene: Scene) -> bytes:
    mail = message(scene)
    mail.set_content("Workbook attached.")
    mail.add_attachment(openpyxl_text(scene), maintype="application", subtype="octet-stream", filename="list.xlsx")
    return mail.as_bytes()


def attached_mail(scene: Scene) -> bytes:
    """A mail in a mail, which has the list."""
    inner = message(scene)
    inner.set_content("List attached.")
    inner.add_attachment(
        joined(table(scene).lines, scene.pick([","], [";"])).encode(), maintype="text", subtype="csv", filename="a.csv"
    )
    outer = message(scene)
    outer.set_content("Forwarded.")
    outer.add_attachment(inner)
    return outer.as_bytes()


def box(scene: Scene) -> bytes:
    """A mailbox of which one mail has the list."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "box"
        inbox = mailbox.mbox(path)
        for n in range(20):
            mail = message(scene)
            mail.set_content(f"Reminder {n}: the meeting is at ten.\n")
            if n == 7:
                mail.add_attachment(
                    joined(table(scene).lines).encode(), maintype="text", subtype="csv", filename="list.csv"
                )
            inbox.add(mail)
        inbox.close()
        return path.read_bytes()


def box_of_many(scene: Scene) -> bytes:
    """A mailbox of one mail about each person."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "box"
        inbox = mailbox.mbox(path)
        for p in scene.crowd(15, 40):
            mail = message(scene)
            mail.set_content(f"Re: {p.full}\nDate of birth: {p.born:%d/%m/%Y}\nNHS number: {p.nhs}\n\nPlease call.\n")
            inbox.add(mail)
        inbox.close()
        return path.read_bytes()


MAILS: dict[str, Callable[[Scene], bytes]] = {
    "body.eml": body_text,
    "html.eml": body_html,
    "attached.eml": attached_csv,
    "workbook.eml": attached_xlsx,
    "forwarded.eml": attached_mail,
    "inbox.mbox": box,
    "cases.mbox": box_of_many,
}


def fpdf_table(scene: Scene) -> bytes:
    from fpdf import FPDF

    pdf = FPDF(orientation="L")
    pdf.add_page()
    pdf.set_font("helvetica", size=8)
    with pdf.table() as grid:
        for line in table(
            scene,
            12,
            80,
            scene.pick(
                ["en surname forename born noms", "en full pnc born"],
                ["en forename surname nino born", "en nhs full born"],
            ),
        ).lines:
            row = grid.row()
            for value in line:
                row.cell(value)
    return bytes(pdf.output())


def fpdf_letters(scene: Scene) -> bytes:
    from fpdf import FPDF

    pdf = FPDF()
    pdf.set_font("helvetica", size=11)
    for p in scene.crowd(12, 30):
        pdf.add_page()
        pdf.multi_cell(
            0,
            6,
            f"{p.title} {p.full}\n{p.address}\n{p.postcode}\n\nDear {p.title} {p.surname},\n\nDate of birth: {p.born:%d/%m/%Y}\nNHS number: {p.nhs}\n",
        )
    return bytes(pdf.output())


def reportlab_table(scene: Scene) -> bytes:
    from reportlab.lib.pagesizes import A4, landscape
    from reportlab.platypus import SimpleDocTemplate
    from reportlab.platypus import Table as Grid

    out = io.BytesIO()
    lines = table(
        scene,
        12,
        80,
        scene.pick(
            ["en surname forename born noms", "en full born pnc"],
            ["en surname born nhs", "en forename surname born nino"],
        ),
    ).lines
    SimpleDocTemplate(out, pagesize=landscape(A4)).build([Grid(lines, repeatRows=1)])
    return out.getvalue()


def reportlab_lines(scene: Scene) -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    out = io.BytesIO()
    canvas = Canvas(out, pageCompression=int(scene.rng.random() < 0.7))
    for n, p in enumerate(scene.crowd(15, 90)):
        canvas.drawString(50, 780 - n % 40 * 18, f"{p.full}   DOB {p.born:%d/%m/%Y}   NI number {p.nino}")
        if n % 40 == 39:
            canvas.showPage()
    canvas.save()
    return out.getvalue()


def pikepdf_streams(scene: Scene) -> bytes:
    """The same pages with their objects in compressed streams."""
    import pikepdf

    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(reportlab_table(scene))) as pdf:
        pdf.save(out, object_stream_mode=pikepdf.ObjectStreamMode.generate, recompress_flate=True)
    return out.getvalue()


PAGES: dict[tuple[str, str], Callable[[Scene], bytes]] = {
    ("table.pdf", "fpdf2"): fpdf_table,
    ("letters.pdf", "fpdf2"): fpdf_letters,
    ("grid.pdf", "reportlab"): reportlab_table,
    ("lines.pdf", "reportlab"): reportlab_lines,
    ("streams.pdf", "pikepdf"): pikepdf_streams,
}
