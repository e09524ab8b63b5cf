"""Converts the sources with a LibreOffice that listens on a local pipe, also behind a password. Run by its own Python."""

import sys
import time
from pathlib import Path

import uno
from com.sun.star.beans import PropertyValue

WANTED = {
    "people.xlsx": {
        "xls": "MS Excel 97", "ods": "calc8", "fods": "OpenDocument Spreadsheet Flat XML",
    },
    "table.docx": {
        "doc": "MS Word 97", "rtf": "Rich Text Format", "odt": "writer8", "fodt": "OpenDocument Text Flat XML",
        "libreoffice.docx": "Office Open XML Text",
    },
    "letters.docx": {"doc": "MS Word 97", "rtf": "Rich Text Format", "odt": "writer8"},
    "show.pptx": {"ppt": "MS PowerPoint 97", "odp": "impress8"},
    "tables.pptx": {"ppt": "MS PowerPoint 97"},
}  # fmt: skip
LOCKED = {
    "people.xlsx": {
        "locked.xls": ("MS Excel 97", "secret"), "velvet.xls": ("MS Excel 97", "VelvetSweatshop"),
        "locked.ods": ("calc8", "secret"),
    },
    "table.docx": {"locked.doc": ("MS Word 97", "secret"), "locked.odt": ("writer8", "secret")},
}  # fmt: skip


def desktop(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    while True:
        try:
            remote = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            return remote.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", remote)
        except uno.getClass("com.sun.star.connection.NoConnectException"):  # it has not started yet
            time.sleep(0.5)


def properties(**values):
    return tuple(PropertyValue(Name=name, Value=value) for name, value in values.items())


def main(folder, pipe):
    office = desktop(pipe)
    for source, kinds in WANTED.items():
        document = office.loadComponentFromURL((folder / source).as_uri(), "_blank", 0, properties(Hidden=True))
        stem = source.partition(".")[0]
        for name, kind in kinds.items():
            document.storeToURL((folder / f"{stem}.{name}").as_uri(), properties(FilterName=kind))
        for name, (kind, password) in LOCKED.get(source, {}).items():
            wanted = properties(FilterName=kind, Password=password)
            document.storeToURL((folder / f"{stem}.{name}").as_uri(), wanted)
        document.close(True)
    office.terminate()


main(Path(sys.argv[1]).resolve(), sys.argv[2])
