"""Numbers of 8-bit code pages as Windows has them ([MS-UCODEREF]), and the character sets of fonts in rich text."""

CODE_PAGES = {number: "cp%d" % number for number in (437, 737, 775, 850, 852, 855, 857, 860, 861, 862, 863, 865, 866)}
CODE_PAGES.update((number, "cp%d" % number) for number in (869, 874, 1250, 1251, 1253, 1254, 1255, 1256, 1257, 1258))
CODE_PAGES.update({10000: "mac_roman", 10006: "mac_greek", 10007: "mac_cyrillic", 10029: "mac_latin2"})
WESTERN = 1252
"""What any other number is taken for."""
MAC, MAC_OF_EXCEL = 10000, 32768
FONT_PAGES = {
    77: MAC, 161: 1253, 162: 1254, 163: 1258, 177: 1255, 178: 1256, 186: 1257, 204: 1251, 222: 874, 238: 1250,
    254: 437, 255: 850,
}  # fmt: skip
"""fcharset -> code page (rtf 1.9.1, font table); 0 is the document's own."""
RICH_PAGES = {"mac": MAC, "pc": 437, "pca": 850}


def decoded_page(data, page):
    """Return bytes of a code page as text; those that it does not define as the sign for that."""
    return data.decode(CODE_PAGES.get(MAC if page == MAC_OF_EXCEL else page, "cp1252"), "replace")
