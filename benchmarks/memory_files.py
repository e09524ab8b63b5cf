"""Large files of each kind, for benchmarks/stray_memory.py: synthetic people from a seed, the same bytes each time."""

from __future__ import annotations

import base64
import bz2
import gzip
import itertools
import json
import lzma
import plistlib
import random
import sqlite3
import struct
import subprocess
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import fastavro
import pyarrow as pa
import xlwt
from pyarrow import parquet

from benchmarks.known import HEADER, person
from tests.corpus import access
from tests.stray.containers import wrapped_mails
from tests.stray.mails import outlook_stores
from tests.stray.texts.test_declared import X12_HEAD

MB = 1_000_000
ROWS_OF_MB = 19_000
"""Some 52 bytes a row."""


def rows(count: int) -> Iterator[list[str]]:
    """Yield records of people."""
    return map(person, range(count))


def csv_text(megabytes: int) -> str:
    """Return a csv of people."""
    return ",".join(HEADER) + "\n" + "".join(",".join(row) + "\n" for row in rows(megabytes * ROWS_OF_MB))


def words(megabytes: int) -> str:
    """Return sentences of nobody."""
    rng = random.Random(5)
    some = ["".join(rng.choices("abcdefghijklmnoprstuvw", k=rng.randrange(3, 9))) for _ in range(3000)]
    return "".join(" ".join(rng.choices(some, k=12)) + ".\n" for _ in range(megabytes * 13_500))


def text(name: str, make: Callable[[], str], encoding: str = "utf-8") -> Callable[[Path], None]:
    """Return what writes a text."""
    return lambda folder: (folder / name).write_text(make(), encoding=encoding) and None


def data(name: str, make: Callable[[], bytes]) -> Callable[[Path], None]:
    """Return what writes bytes."""
    return lambda folder: (folder / name).write_bytes(make()) and None


def things(megabytes: int) -> str:
    """Return a csv of nobody."""
    lines = (f"{n},pump {n % 977},{n * 7 % 1000}.5,2020-01-{n % 28 + 1:02d},ok\n" for n in range(megabytes * 33_000))
    return "id,item,price,sold,state\n" + "".join(lines)


def quoted_cell(megabytes: int) -> str:
    return 'a,b\n1,"' + csv_text(megabytes).replace("\n", "\r\n") + '"\n'


def log(megabytes: int) -> str:
    lines = (f"2024-03-{n % 28 + 1:02d} 12:{n % 60:02d}:01 host app[{n}]: request {n * 31 % 9973} took {n % 77} ms\n"
             for n in range(megabytes * 15_500))  # fmt: skip
    return "".join(lines)


def objects(megabytes: int) -> list[dict[str, str]]:
    return [dict(zip(HEADER, row, strict=True)) for row in rows(megabytes * 8_500)]


def xml(megabytes: int) -> str:
    body = "".join("<person>" + "".join(f"<{k}>{v}</{k}>" for k, v in zip(HEADER, row, strict=True)) + "</person>\n"
                   for row in rows(megabytes * 6_800))  # fmt: skip
    return f"<?xml version='1.0'?>\n<people>{body}</people>"


def html(megabytes: int) -> str:
    body = "".join("<tr><td>" + "</td><td>".join(row) + "</td></tr>\n" for row in rows(megabytes * 10_000))
    return f"<html><body><table>{body}</table></body></html>"


def html_blocks(megabytes: int) -> str:
    body = "".join("<div><p>" + "</p><p>".join(row) + "</p></div>\n" for row in rows(megabytes * 10_000))
    return f"<html><body>{body}</body></html>"


def sql(megabytes: int) -> str:
    values = ",".join("('" + "','".join(row) + "')" for row in rows(megabytes * 15_500))
    return f"INSERT INTO people ({','.join(HEADER)}) VALUES {values};\n"


def vcards(megabytes: int) -> str:
    return "".join(
        f"BEGIN:VCARD\r\nVERSION:3.0\r\nN:{one[0]};{one[1]}\r\nBDAY:1970-01-02\r\n"
        f"TEL:0113 496 0{n % 1000:03d}\r\nEND:VCARD\r\n"
        for n, one in enumerate(rows(megabytes * 9_000))
    )


def ldif(megabytes: int) -> str:
    return "".join(
        f"dn: uid=u{n},ou=people,dc=example,dc=org\nobjectClass: person\nsn: {one[0]}\n"
        f"givenName: {one[1]}\nuid: u{n}\n\n"
        for n, one in enumerate(rows(megabytes * 8_000))
    )


def mails(megabytes: int) -> str:
    return "".join(
        f"From u{n}@example.org Mon Jan  1 00:00:00 2024\nFrom: u{n}@example.org\nTo: a@example.org\nSubject: s\n\n"
        f"{one[1]} {one[0]} born {one[2]}\nNINO {one[3]}\n\n"
        for n, one in enumerate(rows(megabytes * 6_500))
    )


def mail_with(megabytes: int) -> bytes:
    held = base64.encodebytes(csv_text(megabytes).encode())
    head = (b"From: a@example.org\nTo: b@example.org\nSubject: s\nMIME-Version: 1.0\n"
            b"Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\nhello\n"
            b"--x\nContent-Type: text/csv\nContent-Transfer-Encoding: base64\n\n")  # fmt: skip
    return head + held + b"--x--\n"


def zipped(folder: Path) -> None:
    with zipfile.ZipFile(folder / "a.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.csv", csv_text(100))


def zipped_twice(folder: Path) -> None:
    with zipfile.ZipFile(folder / "b.zip", "w", zipfile.ZIP_DEFLATED) as inner:
        inner.writestr("a.csv", csv_text(15))
    with zipfile.ZipFile(folder / "a.zip", "w") as archive:
        archive.write(folder / "b.zip", "b.zip")
    (folder / "b.zip").unlink()


def many_members(folder: Path) -> None:
    with zipfile.ZipFile(folder / "a.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(9_900):
            archive.writestr(f"a folder with a long name/and another one/member {number}.txt", "hello\n" * 50)


def seven(dictionary: str) -> Callable[[Path], None]:
    def make(folder: Path) -> None:
        (folder / "a.csv").write_text(csv_text(60))
        subprocess.run(
            ["7z", "a", "-bso0", "-mx=1", f"-m0=LZMA2:d={dictionary}", "a.7z", "a.csv"], cwd=folder, check=True
        )
        (folder / "a.csv").unlink()

    return make


def tarred(folder: Path) -> None:
    (folder / "a.csv").write_text(csv_text(100))
    with tarfile.open(folder / "a.tar", "w") as archive:
        archive.add(folder / "a.csv", "a.csv")
    (folder / "a.csv").unlink()


def sqlite(folder: Path) -> None:
    base = sqlite3.connect(folder / "a.db")
    base.execute("pragma journal_mode=wal")
    base.execute("pragma wal_autocheckpoint=0")
    base.execute("create table people (surname, forename, dob, nino, postcode, note)")
    base.executemany("insert into people values (?,?,?,?,?,null)", rows(900_000))
    base.commit()
    base.execute("update people set postcode = postcode || ' '")
    base.commit()
    held = [(one, (folder / one).read_bytes()) for one in ("a.db-wal", "a.db")]
    base.close()
    for name, content in held:
        (folder / name).write_bytes(content)
    shm = folder / "a.db-shm"
    if shm.exists():
        shm.unlink()


def sqlite_blobs(folder: Path) -> None:
    base = sqlite3.connect(folder / "a.db")
    base.execute("create table files (name, content)")
    content = csv_text(20)
    for number in range(4):
        base.execute("insert into files values (?,?)", (f"{number}.csv", content))
    base.commit()
    base.close()


def columns(count: int) -> pa.Table:
    told = list(zip(*rows(count), strict=True))
    return pa.table(dict(zip(HEADER, map(list, told), strict=True)))


def parquet_file(**options: object) -> Callable[[Path], None]:
    return lambda folder: parquet.write_table(columns(1_000_000), folder / "a.parquet", **options)


def arrow_file(folder: Path) -> None:
    table = columns(1_000_000).combine_chunks()
    with pa.OSFile(str(folder / "a.arrow"), "wb") as out, pa.ipc.new_file(out, table.schema) as writer:
        writer.write_table(table)


def avro(folder: Path) -> None:
    schema = {"type": "record", "name": "p", "fields": [{"name": name, "type": "string"} for name in HEADER]}
    with (folder / "a.avro").open("wb") as out:
        fastavro.writer(out, schema, (dict(zip(HEADER, row, strict=True)) for row in rows(700_000)), codec="deflate",
                        sync_interval=4 * MB, sync_marker=b"s" * 16)  # fmt: skip


def outlook(folder: Path) -> None:
    some = [
        outlook_stores.Mail(body=" ".join(row) * 3 + " " + words(1)[:2000])
        for row in itertools.islice(rows(9_000), 9_000)
    ]
    (folder / "a.pst").write_bytes(outlook_stores.store(some))


def outlook_attached(folder: Path) -> None:
    held = outlook_stores.Attached(csv_text(7).encode())
    (folder / "a.pst").write_bytes(outlook_stores.store([outlook_stores.Mail("see there", attached=[held])] * 5))


def access_file(folder: Path) -> None:
    kinds = dict.fromkeys(HEADER, access.TEXT)
    tables = [access.Table(f"t{n}", kinds, list(rows(1_700))) for n in range(8)]
    (folder / "a.accdb").write_bytes(access.access(tables))


def pdf(pages: int, lines: int, *, packed: bool) -> Callable[[Path], None]:
    """Return what writes a PDF by hand; that of a library takes minutes."""

    def make(folder: Path) -> None:
        out, places = bytearray(b"%PDF-1.4\n"), []

        def put(body: bytes) -> None:
            places.append(len(out))
            out.extend(b"%d 0 obj\n" % len(places) + body + b"\nendobj\n")

        put(b"<</Type/Catalog/Pages 2 0 R>>")
        put(b"<</Type/Pages/Count %d/Kids[%s]>>" % (pages, b" ".join(b"%d 0 R" % (4 + 2 * n) for n in range(pages))))
        put(b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>")
        every = rows(pages * lines)
        for number in range(pages):
            put(
                b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F1 3 0 R>>>>/Contents %d 0 R>>"
                % (5 + 2 * number)
            )
            shown = "".join(
                f"1 0 0 1 50 {780 - 12 * n} Tm ({'   '.join(row)}) Tj\n"
                for n, row in enumerate(itertools.islice(every, lines))
            )
            body = f"BT /F1 9 Tf {shown} ET".encode()
            body = zlib.compress(body) if packed else body
            put(
                b"<</Length %d%s>>\nstream\n" % (len(body), b"/Filter/FlateDecode" if packed else b"")
                + body
                + b"\nendstream"
            )
        start = len(out)
        out.extend(b"xref\n0 %d\n0000000000 65535 f \n" % (len(places) + 1))
        out.extend(b"".join(b"%010d 00000 n \n" % place for place in places))
        out.extend(b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(places) + 1, start))
        (folder / "a.pdf").write_bytes(out)

    return make


def workbook(parts: dict[str, str]) -> Callable[[Path], None]:
    def make(folder: Path) -> None:
        with zipfile.ZipFile(folder / "a.xlsx", "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
            archive.writestr("xl/workbook.xml", "<workbook/>")
            for name, body in parts.items():
                archive.writestr(name, body)

    return make


def many_strings(folder: Path) -> None:
    every = rows(39_000)
    cells = list(itertools.chain.from_iterable(every))
    strings = "".join(
        f"<si><t>{text} and so on, a cell of {n * 7919} with a long remark beside it</t></si>"
        for n, text in enumerate(cells)
    )
    body = "".join(
        "<row>" + "".join(f'<c t="s"><v>{5 * n + k}</v></c>' for k in range(5)) + "</row>" for n in range(39_000)
    )
    workbook(
        {
            "xl/sharedStrings.xml": f"<sst>{strings}</sst>",
            "xl/worksheets/sheet1.xml": f"<worksheet><sheetData>{body}</sheetData></worksheet>",
        }
    )(folder)


def inline_sheet(folder: Path) -> None:
    head = "<row>" + "".join(f'<c t="str"><v>{name}</v></c>' for name in HEADER) + "</row>"
    body = "".join("<row>" + "".join(f'<c t="str"><v>{v}</v></c>' for v in row) + "</row>" for row in rows(400_000))
    workbook({"xl/worksheets/sheet1.xml": f"<worksheet><sheetData>{head}{body}</sheetData></worksheet>"})(folder)


def document(folder: Path) -> None:
    body = "".join(f"<w:p><w:r><w:t>{' '.join(row)}</w:t></w:r></w:p>" for row in rows(400_000))
    body += (
        "<w:tbl>"
        + "".join(
            "<w:tr>" + "".join(f"<w:tc><w:p><w:r><w:t>{v}</w:t></w:r></w:p></w:tc>" for v in row) + "</w:tr>"
            for row in rows(60_000)
        )
        + "</w:tbl>"
    )
    with zipfile.ZipFile(folder / "a.docx", "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        archive.writestr("word/document.xml", f"<w:document><w:body>{body}</w:body></w:document>")


def old_workbook(folder: Path) -> None:
    book = xlwt.Workbook()
    every = rows(5 * 60_000)
    for number in range(5):
        sheet = book.add_sheet(f"s{number}")
        for place, row in enumerate(itertools.islice(every, 60_000)):
            for column, value in enumerate(row):
                sheet.write(place, column, value)
        sheet.flush_row_data()
    book.save(str(folder / "a.xls"))


def rich(megabytes: int) -> str:
    return "{\\rtf1\\ansi " + "".join("\\pard " + " ".join(row) + "\\par\n" for row in rows(megabytes * 15_000)) + "}"


def dbase(folder: Path) -> None:
    fields = [(name[:10], 22) for name in HEADER]
    head = struct.pack("<B3BIHH20x", 3, 124, 1, 1, 900_000, 33 + 32 * len(fields), 1 + sum(size for _, size in fields))
    head += b"".join(struct.pack("<11sc4xB15x", name.encode(), b"C", size) for name, size in fields) + b"\r"
    body = b"".join(b" " + b"".join(v.encode().ljust(22)[:22] for v in row) for row in rows(900_000))
    (folder / "a.dbf").write_bytes(head + body + b"\x1a")


def ebcdic(megabytes: int) -> bytes:
    return b"".join(" ".join(row).ljust(80)[:80].encode("cp037") for row in rows(megabytes * 12_500))


def backup(folder: Path) -> None:
    (folder / "a.bak").write_bytes(b"TAPE" + bytes(2000) + csv_text(60).encode("utf-16-le"))


def interchange(megabytes: int) -> str:
    """Return travellers as airlines send them (EDIFACT PAXLST), each segment without a line end."""
    segments = (f"NAD+FL+++{one[0]}:{one[1]}'ATT+2++M'DTM+329:700102'DOC+P+{500000000 + n}'"
                for n, one in enumerate(rows(megabytes * 15_000)))  # fmt: skip
    return "UNB+UNOA:4+AIRLINE+GOV+240115:1200+1'UNH+1+PAXLST:D:05B:UN:IATA'" + "".join(segments)


def claims(megabytes: int) -> str:
    """Return insured people as X12 names them."""
    return X12_HEAD + "".join(
        f"INS*Y*18*030~NM1*IL*1*{one[0]}*{one[1]}*A***34*{n}~DMG*D8*19700102*M~\n"
        for n, one in enumerate(rows(megabytes * 14_000))
    )


def statements(megabytes: int) -> str:
    """Return payments as banks list them (MT940)."""
    return ":20:STARTUMS\n:25:20001500/12345678\n:60F:C240114EUR1000,00\n" + "".join(
        f":61:2401150115C{n % 999},00NTRFNONREF//{n}\n:86:166?00GUTSCHRIFT?31GB{10 + n % 80}NWBK{60161331926000 + n}"
        f"?32{one[1]} {one[0]}\n"
        for n, one in enumerate(rows(megabytes * 10_000))
    )


def family_tree(megabytes: int) -> str:
    return "0 HEAD\n1 SOUR X\n" + "".join(
        f"0 @I{n}@ INDI\n1 NAME {one[1]} /{one[0]}/\n1 BIRT\n2 DATE 2 Jan 1970\n"
        for n, one in enumerate(rows(megabytes * 14_000))
    )


def mixed_numbers(megabytes: int) -> str:
    return "".join(f"* NINO: {one[3]} - overpaid\n* Telephone 0113 496 0{n % 1000:03d}\n"
                   for n, one in enumerate(rows(megabytes * 16_000)))  # fmt: skip


def calendar(megabytes: int) -> str:
    events = (f"BEGIN:VEVENT\r\nSUMMARY:Birthday of {one[1]} {one[0]}\r\nDTSTART;VALUE=DATE:19700102\r\n"
              "RRULE:FREQ=YEARLY\r\nEND:VEVENT\r\n" for one in rows(megabytes * 8_000))  # fmt: skip
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + "".join(events) + "END:VCALENDAR\r\n"


def property_list(count: int) -> bytes:
    records = [dict(zip(HEADER, row, strict=True)) for row in rows(count)]
    return plistlib.dumps(records, fmt=plistlib.FMT_BINARY)


def winmail(megabytes: int) -> bytes:
    listed = csv_text(megabytes).encode()
    return wrapped_mails.tnef(wrapped_mails.VERSION, wrapped_mails.NEW_FILE, wrapped_mails.attached(listed))


def files_in_cells(folder: Path) -> None:
    base = sqlite3.connect(folder / "a.db")
    base.execute("create table files (name, content)")
    content = zlib.compress(csv_text(3).encode(), 1), csv_text(3).encode(), gzip.compress(csv_text(10).encode(), 1)
    base.executemany("insert into files values (?,?)", ((n, content[n % 3]) for n in range(12)))
    base.commit()
    base.close()


def noise(folder: Path) -> None:
    (folder / "a.bin").write_bytes(b"\0\1" + random.Random(1).randbytes(100 * MB))


MAKERS: dict[str, Callable[[Path], None]] = {
    "nothing": lambda _: None,
    "csv of people": text("a.csv", lambda: csv_text(100)),
    "csv of things": text("a.csv", lambda: things(100)),
    "csv of one cell": text("a.csv", lambda: quoted_cell(60)),
    "csv of one line": text("a.csv", lambda: csv_text(60).replace("\n", ",")),
    "one line": data("a.txt", lambda: b"a" * (300 * MB)),
    "log": text("a.log", lambda: log(100)),
    "prose": text("a.txt", lambda: words(60)),
    "text in UTF-16": text("a.csv", lambda: csv_text(40), "utf-16"),
    "json of people": text("a.json", lambda: json.dumps(objects(50))),
    "json of lists": text("a.json", lambda: json.dumps([HEADER, *rows(900_000)])),
    "json of lists in lists": text("a.json", lambda: json.dumps({"data": {"rows": list(rows(600_000))}})),
    "json by number": text("a.json", lambda: json.dumps(dict(enumerate(objects(30))))),
    "json of columns": text(
        "a.json", lambda: json.dumps(dict(zip(HEADER, zip(*rows(600_000), strict=True), strict=True)))
    ),
    "json under the whole": text("a.json", lambda: json.dumps([[n, n % 7] for n in range(170_000)])[:2_097_000]),
    "json lines": text("a.jsonl", lambda: "".join(json.dumps(one) + "\n" for one in objects(60))),
    "xml": text("a.xml", lambda: xml(60)),
    "html table": text("a.html", lambda: html(40)),
    "html blocks": text("a.html", lambda: html_blocks(40)),
    "sql, one INSERT": text("a.sql", lambda: sql(60)),
    "vcards": text("a.vcf", lambda: vcards(40)),
    "ldif": text("a.ldif", lambda: ldif(40)),
    "rtf": text("a.rtf", lambda: rich(40)),
    "mbox": text("a.mbox", lambda: mails(50)),
    "mail with a large attachment": data("a.eml", lambda: mail_with(50)),
    "zip": zipped,
    "zip in zip": zipped_twice,
    "zip of many members": many_members,
    "gzip": data("a.gz", lambda: gzip.compress(csv_text(100).encode(), 1, mtime=0)),
    "bzip2": data("a.bz2", lambda: bz2.compress(csv_text(40).encode())),
    "xz": data("a.xz", lambda: lzma.compress(csv_text(40).encode(), preset=0)),
    "xz, 8 MiB": data("a.xz", lambda: lzma.compress(csv_text(20).encode(), preset=6)),
    "xz, 32 MiB": data(
        "a.xz",
        lambda: lzma.compress(
            csv_text(60).encode(), filters=[{"id": lzma.FILTER_LZMA2, "preset": 0, "dict_size": 2**25}]
        ),
    ),
    "7z": seven("1m"),
    "7z, 32 MiB": seven("32m"),
    "tar": tarred,
    "sqlite": sqlite,
    "sqlite of large values": sqlite_blobs,
    "parquet": parquet_file(compression="snappy"),
    "parquet, one large page": parquet_file(
        compression="none", use_dictionary=False, data_page_size=200 * MB, row_group_size=10**7
    ),
    "parquet, large dictionary": parquet_file(
        compression="gzip", dictionary_pagesize_limit=200 * MB, row_group_size=10**7
    ),
    "arrow, one batch": arrow_file,
    "avro": avro,
    "pst": outlook,
    "pst with attachments": outlook_attached,
    "accdb": access_file,
    "pdf of many pages": pdf(4000, 60, packed=True),
    "pdf, one long page": pdf(1, 300_000, packed=False),
    "pdf, long pages": pdf(40, 10_000, packed=True),
    "xlsx of many strings": many_strings,
    "xlsx": inline_sheet,
    "docx": document,
    "xls": old_workbook,
    "dbf": dbase,
    "ebcdic": data("a.dat", lambda: ebcdic(60)),
    "backup": backup,
    "edifact": text("a.edi", lambda: interchange(40)),
    "x12": text("a.x12", lambda: claims(40)),
    "mt940": text("a.sta", lambda: statements(40)),
    "gedcom": text("a.ged", lambda: family_tree(40)),
    "numbers of several kinds": text("a.txt", lambda: mixed_numbers(40)),
    "calendar": text("a.ics", lambda: calendar(40)),
    "property list": data("a.plist", lambda: property_list(30_000)),
    "property list, large": data("a.plist", lambda: property_list(400_000)),
    "winmail": data("winmail.dat", lambda: winmail(7)),
    "winmail, large": data("winmail.dat", lambda: winmail(40)),
    "sqlite of files": files_in_cells,
    "xz -9 of little": data("a.xz", lambda: lzma.compress(csv_text(2).encode(), preset=9)),
    "xz -9, 12 MB": data("a.xz", lambda: lzma.compress(csv_text(12).encode(), preset=9)),
    "things, whole": text("a.csv", lambda: things(2)[:2_000_000]),
    "noise": noise,
}
"""Kind -> what writes its files into an empty folder."""
