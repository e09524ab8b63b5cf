"""Zips, gzip files and the XML of workbooks, whole and broken: the C# readers tell of each what Python's libraries do."""

import gzip
import io
import random
import zipfile
import zlib

import pytest

from scanner.collectors.python.asked.settings import Budget, NotRead, Settings
from scanner.collectors.python.containers.archive import Allowance, Archive, GzipSource
from scanner.collectors.python.documents.sheet_xml import DateStyles, SharedStrings, SheetRows
from tests.stray.judging import Held

DEFLATED, STORED = zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED


@pytest.fixture
def both_tell(resident, tmp_path):
    """Return {name: (what Python tells, what C# tells)} where they differ."""

    def run(files):
        for name, data in files.items():
            (tmp_path / name).write_bytes(data)
        lines = resident.ask("containers", tmp_path).decode().splitlines()
        told = dict(line.split("\t", 1) for line in lines)
        assert told.keys() == files.keys()
        ours = {name: python_tells(name, data) for name, data in files.items()}
        return {name: (ours[name], told[name]) for name in files if ours[name] != told[name]}

    return run


def python_tells(name, data):
    told = []
    try:
        READERS[name.rpartition(".")[2]](Held(data), told)
    except NotRead as fault:
        return f"not_read:{fault}"
    except Exception as fault:  # noqa: BLE001  # whatever Python's library says
        return f"broken:{type(fault).__name__}"
    return "".join(told)


def allowance():
    return Allowance(Budget(Settings("{}"), lambda: 0.0, lambda: 0.0))


def tell_zip(source, told):
    archive = Archive(io.BytesIO(source.data), allowance())
    for info in archive.members:
        if hasattr(info, "_end_offset"):
            info._end_offset = None  # newer Pythons refuse members that overlap, others do not
    for member in archive.files():
        try:
            told.append("encrypted" if member.is_encrypted() else summed(member))
        except NotRead as fault:
            told.append(f"not_read:{fault}")
        except Exception as fault:  # noqa: BLE001  # whatever Python's library says
            told.append(f"broken:{type(fault).__name__}")
        told.append("|")


def tell_gzip(source, told):
    told.append(summed(GzipSource(source, allowance())))


def summed(source):
    stream = source.open()
    total = 0
    while piece := stream.read(5000):
        total = zlib.crc32(piece, total)
    return f"{source.size}:{stream.position}:{total:08x}"


def tell_strings(source, told):
    told.extend(escaped(text) + "|" for text in SharedStrings(source))


def tell_styles(source, told):
    told.extend(f"{style}|" for style in DateStyles(source))


def tell_sheet(source, told):
    told.extend(",".join(map(escaped, row)) + "|" for row in SheetRows(source, ["zero", "one"], {1}))


def escaped(text):
    units = text.encode("utf-16-be", "surrogatepass")
    signs = [int.from_bytes(units[n : n + 2], "big") for n in range(0, len(units), 2)]
    return "".join(chr(sign) if 32 < sign < 127 and sign != 92 else f"\\u{sign:04x}" for sign in signs)


READERS = {"zip": tell_zip, "gz": tell_gzip, "strings": tell_strings, "styles": tell_styles, "sheet": tell_sheet}


def texts(rng):
    """Bytes that deflate into blocks of every kind: few symbols, long matches, noise, nothing."""
    letters = bytes(rng.choices(b"abcde,;\n 0123456789", k=rng.randrange(1, 60000)))
    return {
        "empty": b"",
        "one": b"x",
        "letters": letters,
        "noise": rng.randbytes(70000),
        "repeated": letters[:500] * 300,
        "zeros": bytes(200000),
        "mixed": letters + rng.randbytes(3000) + letters[::-1],
    }


def a_zip(members, method=DEFLATED, level=6):
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", method, compresslevel=level) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return held.getvalue()


def test_zips_of_every_method_level_and_size_unpack_alike(both_tell):
    rng = random.Random(1)
    files = {f"{level}-{n}.zip": a_zip(texts(rng), level=level) for level in (1, 6, 9) for n in range(3)}
    files |= {
        "stored.zip": a_zip(texts(rng), STORED),
        "none.zip": a_zip({}),
        "folders.zip": a_zip({"a/": b"", "a/b": b"c", "\u00e9\u20ac.txt": b"d"}),
        "comment.zip": a_zip({"a": b"b"})[:-2] + b"\x05\x00hello",
        "prefixed.zip": b"MZ" + bytes(1000) + a_zip(texts(rng)),
        "zip64.zip": zip64({"a": b"b" * 5000}),
    }

    assert both_tell(files) == {}


def zip64(members):
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", DEFLATED) as archive:
        for name, data in members.items():
            with archive.open(name, "w", force_zip64=True) as member:
                member.write(data)
    return held.getvalue()


def test_gzip_files_of_every_kind_unpack_alike(both_tell):
    rng = random.Random(2)
    files = {
        f"{name}-{level}.gz": gzip.compress(data, level) for name, data in texts(rng).items() for level in (0, 1, 9)
    }
    two = gzip.compress(b"first") + gzip.compress(b"second" * 900)
    fixed = zlib.compressobj(9, zlib.DEFLATED, 31, 9, zlib.Z_FIXED)
    named = io.BytesIO()
    with gzip.GzipFile("a name", "wb", fileobj=named) as file:
        file.write(b"named" * 100)
    header = b"\x1f\x8b\x08\x1e" + bytes(6) + b"\x03\x00abc" + b"name\0" + b"comment\0"
    checked = header + (zlib.crc32(header) & 0xFFFF).to_bytes(2, "little") + gzip.compress(b"extra")[10:]
    files |= {
        "two.gz": two,
        "padded.gz": two + bytes(700),
        "between.gz": gzip.compress(b"a") + bytes(5000) + gzip.compress(b"b"),
        "rubbish.gz": two + b"rubbish",
        "fixed.gz": fixed.compress(b"fixed codes " * 999) + fixed.flush(),
        "named.gz": named.getvalue(),
        "checked.gz": checked,
        "badly-checked.gz": checked.replace(b"comment", b"cemment"),
        "reserved.gz": b"\x1f\x8b\x08\x20" + two[4:],
        "method.gz": b"\x1f\x8b\x07" + two[3:],
        "bomb.gz": gzip.compress(bytes(2**22)),
        "parts.gz": b"".join(gzip.compress(rng.randbytes(n % 40)) + bytes(n % 7) for n in range(3000)),
        "cut-parts.gz": b"".join(gzip.compress(rng.randbytes(n % 40)) for n in range(300))[:-3],
        "empty-parts.gz": gzip.compress(b"") * 30_000,
        "rubbish-behind-parts.gz": gzip.compress(b"part") * 2000 + b"x",
        "cut-in-its-header.gz": two + two[:1] + b"\x07",
        "cut-behind-a-method.gz": two + b"\x1f\x8b\x07",
    }

    assert both_tell(files) == {}


@pytest.mark.parametrize("kind", ["zip", "gz"])
def test_broken_archives_break_alike(both_tell, kind):
    rng = random.Random(3)
    members = {"a.txt": b"some text, " * 40, "b.csv": bytes(rng.choices(b"abcdef\n", k=3000)), "c": rng.randbytes(50)}
    whole = a_zip(members) if kind == "zip" else gzip.compress(members["b.csv"]) + gzip.compress(members["a.txt"])
    files = {f"cut-{n}.{kind}": whole[: rng.randrange(len(whole))] for n in range(100)}
    for n in range(400):
        data = bytearray(whole)
        for _ in range(rng.choice((1, 1, 1, 2, 5))):
            data[rng.randrange(len(data))] = rng.randrange(256)
        files[f"changed-{n}.{kind}"] = bytes(data)

    assert both_tell(files) == {}


SHEET = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<x:worksheet xmlns:x="urn:x"><x:sheetData>'
    '<x:row r="1"><x:c r="A1" t="s"><x:v>1</x:v></x:c><x:c r="C1" s="1"><x:v>36526.5</x:v></x:c></x:row>'
    '<row><c t="inlineStr"><is><t>a &amp; b &#233;&#x1F600; <![CDATA[<c> ]] ]]]></t></is></c><c><v>4.857773456E9</v></c>'
    '<c s="1"><v>-3</v></c><c r="ZZ2"><v>far</v></c><c t="s"><v>9</v></c><c/></row><!-- - a comment - --><?pi x?>'
    "<row/><row>\r\n<c><v>x\r\ny\rz</v><v>\tw</v></c></row></x:sheetData></x:worksheet>\n"
)
STRINGS = (
    "<sst><si><t>plain</t></si><si><r><t>rich </t></r><r><t>text</t></r><rPh><t>hint</t></rPh></si><si/>"
    "<si><t xml:space='preserve'> \u00e9\u20ac\U0001f600 </t></si><si><t>" + "long" * 3000 + "</t></si></sst>"
)
STYLES = (
    "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='dd/mm/yyyy'/><numFmt numFmtId='165' formatCode='0.0'/>"
    "<numFmt numFmtId='166' formatCode='[Red]&quot;day&quot;0'/></numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>"
    "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='165'/><xf numFmtId='166'/></cellXfs>"
    "<cellStyles/><xf numFmtId='14'/></styleSheet>"
)
PARTS = {"sheet": SHEET, "strings": STRINGS, "styles": STYLES}


def test_parts_of_workbooks_are_read_alike(both_tell):
    files = {f"utf8.{kind}": text.encode() for kind, text in PARTS.items()}
    files |= {f"bom.{kind}": b"\xef\xbb\xbf" + text.encode() for kind, text in PARTS.items()}
    files |= {f"wide.{kind}": text.replace("UTF-8", "UTF-16").encode("utf-16") for kind, text in PARTS.items()}
    files["latin.sheet"] = SHEET.replace("UTF-8", "ISO-8859-1").replace("a &amp;", "\u00e9 &amp;").encode("latin-1")
    files["ascii.sheet"] = SHEET.replace("UTF-8", "us-ascii").encode("ascii")
    files["many.sheet"] = b"<a>" + b"<row><c><v>1</v></c><c t='str'><v>\xc3\xa9</v></c></row>" * 9000 + b"</a>"

    assert both_tell(files) == {}


def test_faults_of_xml_are_faults_in_both(both_tell):
    wrong = (
        "", " ", "text", "<a>", "<a></b>", "<a/><b/>", "<a/>text", "</a>", "<a b/>", "<a b=c/>", "<a b='1' b='2'/>",
        "<a b='1'c='2'/>", "<a b='<'/>", "<a>&b;</a>", "<a>&#0;</a>", "<a>&#xD800;</a>", "<a>&#x110000;</a>", "<a>&#;</a>",
        "<a>& </a>", "<a>]]></a>", "<a><!-- -- --></a>", "<a><!-- --->x</a>", "<a><!x></a>", "<a><?xml version='1.0'?></a>",
        "<a>\x01</a>", "<a>\ufffe</a>", "<1/>", "<-a/>", "< a/>", "<a/ >", "<a", "<a b='", "<a><![CDATA[x</a>", "<a><?x</a>",
        "&amp;<a/>", "<![CDATA[x]]><a/>", "<!DOCTYPE a><a/>", "<!-- x --><!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>",
        "<a>&lt</a>", "<a>&LT;</a>", "<a b='&lt;'>&quot;&apos;&gt;</a>", "<a \n b = '1'\t></a\n>", "<?x?><!-- --><a/><?y z?>",
    )  # fmt: skip
    files = {f"{n}.sheet": text.encode() for n, text in enumerate(wrong)}
    files |= {
        "utf8.sheet": b"<a>\xff</a>",
        "cut.sheet": b"<a>\xc3",
        "unknown.sheet": b"<?xml version='1.0' encoding='x-none'?><a/>",
    }

    assert both_tell(files) == {}


def test_changed_xml_is_read_or_refused_alike(both_tell):
    rng = random.Random(4)
    files = {}
    for n in range(600):
        kind = rng.choice(list(PARTS))
        data = bytearray(PARTS[kind].encode()[:1400])
        for _ in range(rng.choice((0, 1, 1, 2))):
            data[rng.randrange(len(data))] = rng.choice(b"<>/&;'\"=! \n?-[]ax1\x00\x80\xc3")
        files[f"{n}.{kind}"] = bytes(data)

    assert both_tell(files) == {}
