"""Documents with a marking in the header or footer of their pages, once in the file; and with the same words elsewhere."""

from tests.stray.documents.test_office_documents import docx_of

PAGES = {
    "secret above": ("SECRET", "header"),
    "confidential below": ("CONFIDENTIAL", "footer"),
    "in small letters above": ("Official-Sensitive", "header"),
    "with a colon below": ("OFFICIAL:SENSITIVE", "footer"),
}
NO_PAGES = {
    "small letters above": ("Secret", "header"),
    "a sentence below": ("Kept in a SECRET place", "footer"),
    "an official header": ("OFFICIAL", "header"),
}


def document(text, place):
    def fill(made):
        getattr(made.sections[0], place).paragraphs[0].text = text
        made.add_paragraph("The board met on Tuesday.")
        made.add_paragraph("It meets again in June.")

    return docx_of(fill)


def within(text):
    def fill(made):
        made.add_paragraph("The tiers are these.")
        made.add_paragraph(text)
        made.add_paragraph("They are no others.")

    return docx_of(fill)


MARKED = {f"{name}.docx": document(*said) for name, said in PAGES.items()}
UNMARKED = {f"{name}.docx": document(*said) for name, said in NO_PAGES.items()} | {"a paragraph.docx": within("SECRET")}
