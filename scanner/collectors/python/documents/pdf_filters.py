"""What the bytes of a PDF's streams are packed with (ISO 32000-1, 7.4); pictures stay packed."""

import re
import zlib

from scanner.collectors.python.asked.settings import MEMBER_BYTES, NotRead
from scanner.collectors.python.containers.archive import refuse_bomb

FILTERS_IN_ROW = 8
PICTURES = frozenset(("DCTDecode", "DCT", "JPXDecode", "CCITTFaxDecode", "CCF", "JBIG2Decode"))
ZLIB_HEADER, CHECKSUM_BYTES = 2, 4
FLATE = frozenset(("FlateDecode", "Fl"))
HEXADECIMAL = b"0123456789ABCDEFabcdef"
NO_HEXADECIMAL = bytes(set(range(256)) - set(HEXADECIMAL))
NO_ASCII85 = bytes(set(range(256)) - set(range(33, 118)) - {ord("z")})
FIVE = re.compile(rb"z|[!-u]{1,5}")
FIRST_CODE_BITS = 9
LAST_CODE_BITS = 12
PREDICTED = (("Columns", 1), ("Colors", 1), ("BitsPerComponent", 8))
CLEAR, LZW_END = 256, 257


def unfiltered(pdf, dictionary, data):
    """Return what a stream's bytes unpack to; raise NotRead for a filter that is not known, and for bombs."""
    filters = [pdf.value(item) for item in pdf.array(dictionary.get("Filter", dictionary.get("F")))]
    settings = pdf.array(dictionary.get("DecodeParms", dictionary.get("DP")))
    if len(filters) > FILTERS_IN_ROW:
        raise NotRead("too_many_filters")
    packed = len(data)
    for number, name in enumerate(filters):
        if not isinstance(name, str):
            raise NotRead("pdf_filter")
        if name in PICTURES:
            return b""
        decode = FILTERS.get(name)
        if not decode:
            raise NotRead("pdf_filter")
        parameters = pdf.dictionary(settings[number]) if number < len(settings) else {}
        if name in FLATE:
            data, is_whole = unflated(data)
            pdf.is_damaged |= not is_whole
        data = decode(data, {key: pdf.value(value) for key, value in parameters.items()})
        if len(data) > MEMBER_BYTES:
            raise NotRead("stream_too_big")
        pdf.allowance.use(len(data))
        refuse_bomb(len(data), packed)
    return data


def unflated(data):
    """Return (what a deflated stream holds, whether its end and its checksum say so); many writers leave out that."""
    unpacker = zlib.decompressobj(-15)
    held = unpacker.decompress(data[ZLIB_HEADER:], MEMBER_BYTES + 1)
    checksum = unpacker.unused_data[:CHECKSUM_BYTES]
    is_right = len(checksum) < CHECKSUM_BYTES or int.from_bytes(checksum, "big") == zlib.adler32(held)
    return held, unpacker.eof and is_right


def unhexed(data, _):
    """ASCIIHexDecode."""
    digits = data.partition(b">")[0].translate(None, NO_HEXADECIMAL)
    return bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode("ascii"))


def un85(data, _):
    """ASCII85Decode."""
    if data.lstrip().startswith(b"<~"):
        data = data.lstrip()[2:]
    out = []
    for match in FIVE.finditer(data.partition(b"~")[0].translate(None, NO_ASCII85)):
        group = match.group()
        if group == b"z":
            out.append(bytes(4))
            continue
        number = 0
        for sign in group.ljust(5, b"u"):
            number = number * 85 + sign - 33
        out.append((number & 0xFFFFFFFF).to_bytes(4, "big")[: len(group) - 1])
    return b"".join(out)


def unrun(data, _):
    """RunLengthDecode."""
    out = []
    size = at = 0
    while at < len(data) and data[at] != 128 and size <= MEMBER_BYTES:
        length = data[at]
        if length < 128:
            out.append(data[at + 1 : at + 2 + length])
            at += 2 + length
        else:
            out.append(data[at + 1 : at + 2] * (257 - length))
            at += 2
        size += len(out[-1])
    return b"".join(out)


def unlzw(data, parameters):
    """LZWDecode; a code that is not known yet ends it."""
    early = 0 if parameters.get("EarlyChange") == 0.0 else 1
    table = new_table()
    out = []
    size = bits = held = 0
    width, before = FIRST_CODE_BITS, b""
    for byte in data:
        bits, held = (bits << 8 | byte) & 0xFFFFFF, held + 8
        if held < width:
            continue
        held -= width
        code = bits >> held & (1 << width) - 1
        if code == LZW_END or size > MEMBER_BYTES:
            break
        if code == CLEAR:
            table, width, before = new_table(), FIRST_CODE_BITS, b""
            continue
        if code > len(table) or (code == len(table) and not before):
            break
        entry = table[code] if code < len(table) else before + before[:1]
        if before and len(table) < 1 << LAST_CODE_BITS:
            table.append(before + entry[:1])
        out.append(entry)
        size += len(entry)
        before = entry
        width = min(LAST_CODE_BITS, max(FIRST_CODE_BITS, (len(table) + early).bit_length()))
    return unpredicted(b"".join(out), parameters)


def new_table():
    """Return the codes of LZW as they are after a clear."""
    return [bytes((n,)) for n in range(256)] + [b"", b""]


def unpredicted(data, parameters):
    """Undo the predictor of FlateDecode and LZWDecode: PNG's, TIFF's for bytes (7.4.4.4)."""
    kind = parameters.get("Predictor") or 1.0
    if kind == 1.0 or not isinstance(kind, float):
        return data
    columns, colors, depth = (
        int(value if isinstance(value, float) else other)
        for value, other in ((parameters.get(name), other) for name, other in PREDICTED)
    )
    if not (0 < columns <= 1 << 20 and 0 < colors <= 32 and 0 < depth <= 16):
        raise NotRead("pdf_filter")
    step = max(1, colors * depth // 8)
    row = (columns * colors * depth + 7) // 8
    return unpredicted_tiff(data, row, step) if kind == 2.0 else unpredicted_png(data, row, step)


def unpredicted_tiff(data, row, step):
    """Add to each byte the one of the pixel before it in its row."""
    out = bytearray(data)
    for at in range(len(out)):
        if at % row >= step:
            out[at] = (out[at] + out[at - step]) & 0xFF
    return bytes(out)


def unpredicted_png(data, row, step):
    """Undo the filter that the first byte of each row names (PNG 9.2)."""
    if -(-len(data) // (row + 1)) * row > MEMBER_BYTES:
        raise NotRead("stream_too_big")
    out = bytearray()
    above = bytearray(row)
    for start in range(0, len(data), row + 1):
        line = bytearray(data[start + 1 : start + 1 + row].ljust(row, b"\0"))
        for at in range(row if data[start] else 0):
            left, upper = line[at - step] if at >= step else 0, above[at]
            corner = above[at - step] if at >= step else 0
            line[at] = (line[at] + png_guess(data[start], left, upper, corner)) & 0xFF
        out += line
        above = line
    return bytes(out)


def png_guess(kind, left, upper, corner):
    """Return what one of PNG's filters adds."""
    if kind == 1:
        return left
    if kind == 2:
        return upper
    if kind == 3:
        return (left + upper) // 2
    if kind != 4:
        return 0
    guess = left + upper - corner
    distances = abs(guess - left), abs(guess - upper), abs(guess - corner)
    return (left, upper, corner)[distances.index(min(distances))]


FILTERS = {
    "FlateDecode": unpredicted,
    "Fl": unpredicted,
    "ASCIIHexDecode": unhexed,
    "AHx": unhexed,
    "ASCII85Decode": un85,
    "A85": un85,
    "RunLengthDecode": unrun,
    "RL": unrun,
    "LZWDecode": unlzw,
    "LZW": unlzw,
    "Crypt": lambda data, _: data,
}
