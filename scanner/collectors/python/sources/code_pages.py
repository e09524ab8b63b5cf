"""Numbers of 8-bit code pages as Windows has them ([MS-UCODEREF]), of fonts in rich text, and of drivers of dBASE."""

CODE_PAGES = {number: "cp%d" % number for number in (437, 737, 775, 850, 852, 855, 857, 860, 861, 862, 863, 865, 866)}
CODE_PAGES.update((number, "cp%d" % number) for number in (869, 874, 1250, 1251, 1253, 1254, 1255, 1256, 1257, 1258))
CODE_PAGES.update({21866: "koi8_u", 28595: "iso8859_5"})
CODE_PAGES.update({10000: "mac_roman", 10006: "mac_greek", 10007: "mac_cyrillic", 10029: "mac_latin2"})
WESTERN = 1252
"""What any other number is taken for."""
MAC, MAC_OF_EXCEL = 10000, 32768
FONT_PAGES = {
    77: MAC, 161: 1253, 162: 1254, 163: 1258, 177: 1255, 178: 1256, 186: 1257, 204: 1251, 222: 874, 238: 1250,
    254: 437, 255: 850,
}  # fmt: skip
"""fcharset -> code page (rtf 1.9.1, font table); 0 is the document's own."""
DRIVER_TEXT = """
437 1 9 11 13 15 17 21 24 25 27
737 106 134
850 2 10 14 16 18 20 22 26 29 37 55
852 31 34 35 64 100 135
857 107 136
860 36
861 103
863 28 108
865 8 23 102
866 38 101
874 80 124
1250 200
1251 201
1253 203
1254 202
1255 125
1256 126
1257 204
10000 4
10006 152
10007 150
10029 151
"""
DRIVER_PAGES = {int(driver): int(line.split()[0]) for line in DRIVER_TEXT.split("\n") for driver in line.split()[1:]}
"""Language driver of a table of dBASE or FoxPro -> code page: behind each page stand its drivers."""
RICH_PAGES = {"mac": MAC, "pc": 437, "pca": 850}


def decoded_page(data, page):
    """Return bytes of a code page as text; those that it does not define as the sign for that."""
    return data.decode(CODE_PAGES.get(MAC if page == MAC_OF_EXCEL else page, "cp1252"), "replace")
