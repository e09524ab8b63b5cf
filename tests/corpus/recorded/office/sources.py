"""Writes what LibreOffice and SheetJS are to convert: a workbook, a text and a show of the same 24 synthetic people."""

from __future__ import annotations

import json
import random
import sys
from pathlib import Path

import docx
import openpyxl
import pptx
from pptx.util import Inches

from tests.corpus.people import people

CROWD = people(random.Random(2008), 24)
HEAD = ["Surname", "Forename", "DOB", "NI Number"]


def row(person):
    return [person.surname, person.forename, f"{person.born:%d/%m/%Y}", person.nino]


def letter(person):
    return f"Re: {person.forename} {person.surname}, date of birth: {person.born:%d/%m/%Y}"


def workbook(path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["Totals", 24])
    sheet = book.create_sheet("People")
    sheet.sheet_state = "hidden"
    sheet.append(HEAD)
    for person in CROWD:
        sheet.append([person.surname, person.forename, person.born, person.nino])
        sheet.cell(sheet.max_row, 3).number_format = "dd/mm/yyyy"
    book.save(path)


def text(path: Path, *, with_table: bool) -> None:
    document = docx.Document()
    document.add_heading("Return of the wing \u2013 Zo\u00eb", 1)
    if with_table:
        table = document.add_table(rows=0, cols=4)
        for cells in [HEAD, *map(row, CROWD)]:
            for cell, written in zip(table.add_row().cells, cells, strict=True):
                cell.text = written
    else:
        for person in CROWD:
            document.add_paragraph(letter(person))
            document.add_paragraph("Seen today \u2013 to be called back. " * 3)
    document.add_paragraph("End of the return")
    document.save(path)


def show(path: Path) -> None:
    slides = pptx.Presentation()
    for at in range(0, 24, 8):
        slide = slides.slides.add_slide(slides.slide_layouts[6])
        frame = slide.shapes.add_textbox(Inches(1), Inches(1), Inches(8), Inches(5)).text_frame
        for person in CROWD[at : at + 4]:
            frame.add_paragraph().text = letter(person)
        slide.notes_slide.notes_text_frame.text = "\n".join(letter(person) for person in CROWD[at + 4 : at + 8])
    slides.save(path)


def tables(path: Path) -> None:
    """Half of the people on each of two slides."""
    slides = pptx.Presentation()
    for at in (0, 12):
        slide = slides.slides.add_slide(slides.slide_layouts[6])
        table = slide.shapes.add_table(13, 4, Inches(1), Inches(1), Inches(8), Inches(5)).table
        for number, cells in enumerate([HEAD, *map(row, CROWD[at : at + 12])]):
            for column, written in enumerate(cells):
                table.cell(number, column).text = written
    slides.save(path)


def write(folder: Path) -> None:
    workbook(folder / "people.xlsx")
    text(folder / "table.docx", with_table=True)
    text(folder / "letters.docx", with_table=False)
    show(folder / "show.pptx")
    tables(folder / "tables.pptx")
    lines = [[person.surname, person.forename, person.born.isoformat(), person.nino] for person in CROWD]
    (folder / "people.json").write_text(json.dumps([HEAD, *lines]))


if __name__ == "__main__":
    write(Path(sys.argv[1]))
