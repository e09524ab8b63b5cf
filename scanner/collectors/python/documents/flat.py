"""A whole document in one XML file, of OpenDocument or of Office: told by its first bytes.

What reads it is compiled only then.
"""

from scanner.collectors.python.documents.opendocument import judge_flat
from scanner.collectors.python.documents.word_markup import judge_flat_office

FLAT = b"<office:document"
FLAT_OFFICE = (b'progid="Word.Document"', b'progid="PowerPoint.Show"', b"/office/2006/xmlPackage")


def read_flat(work):
    """Yield (part, Judgement) of a document in one file of XML; nothing where a text is none."""
    if not work.head[:64].lstrip(b"\xef\xbb\xbf\r\n ").startswith((b"<?xml", FLAT)):
        return
    if FLAT in work.head:
        yield from judge_flat(work)
    elif any(word in work.head for word in FLAT_OFFICE):
        yield from judge_flat_office(work)
