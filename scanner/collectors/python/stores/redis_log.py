"""Logs of Redis, and what its clients send (RESP, "Arrays"): the fields of keys as JSON, all other values as lines."""

from scanner.collectors.python.asked.settings import MEMBER_BYTES, NotRead
from scanner.collectors.python.sources.streams import HeldSource, head_of
from scanner.collectors.python.stores.property_list import WRITTEN_SIGNS
from scanner.collectors.python.stores.stores import BROKEN_STORE
from scanner.collectors.python.tables.judgement import CLEAN
from scanner.collectors.python.values.signs import is_digits

FIELD_COMMANDS = {b"HSET": 2, b"HMSET": 2, b"HSETNX": 2, b"XADD": 3}
"""Commands whose words from this place on are fields and their values."""
LEAST_VALUE = 4
"""Bytes: shorter words are options, scores and times."""
MOST_DIGITS = 10
BETWEEN_COMMANDS = b"#"


def read_redis_log(work):
    """Yield what is to be said of the fields, and of the other values."""
    data = head_of(work.source, MEMBER_BYTES)
    records, lines, is_whole = spoken(data)
    for text in filter(None, (b"".join(records), b"".join(lines))):
        work.allowance.use(len(text))
        yield from work.within(HeldSource(text))
    if not records and not lines:
        yield "", CLEAN
    if work.source.size > len(data):
        raise NotRead("too_big")
    if not is_whole:
        raise NotRead(BROKEN_STORE)


def spoken(data):
    """Return what commands say of fields, a line of JSON for each key, their other values, and whether all was read."""
    records, lines, at = [], [], 0
    while at < len(data):
        if data.startswith(BETWEEN_COMMANDS, at):
            at = (data.find(b"\n", at) + 1) or len(data)
            continue
        words, at = command_at(data, at)
        if at < 0:
            break
        start = FIELD_COMMANDS.get(words[0].upper(), 0) if words else 0
        if start:
            fields = zip(words[start::2], words[start + 1 :: 2])
            records.append(
                b"{" + b", ".join(quoted_word(name) + b": " + quoted_word(said) for name, said in fields) + b"}\n"
            )
        lines += [word + b"\n" for word in words[1:] if not start and len(word) >= LEAST_VALUE]
    return records, lines, at >= 0


def quoted_word(word):
    """Return bytes as a text of JSON, in whatever encoding."""
    return b'"' + word.decode("latin-1").translate(WRITTEN_SIGNS).encode("latin-1") + b'"'


def command_at(data, at):
    """Return the words of the command at a place, and where it ends; -1 where none stands there or it is cut."""
    count, at = count_at(data, at, b"*")
    words = []
    while len(words) < count and at >= 0:
        length, at = count_at(data, at, b"$")
        end = at + length
        if at < 0 or data[end : end + 2] != b"\r\n":
            return [], -1
        words.append(data[at:end])
        at = end + 2
    return words, at


def count_at(data, at, sign):
    """Return the number behind a sign, and where its line ends; -1 where there is none."""
    end = data.find(b"\r\n", at, at + MOST_DIGITS + 2)
    digits = data[at + 1 : max(end, 0)].decode("latin-1")
    is_count = data.startswith(sign, at) and is_digits(digits)
    return (int(digits), end + 2) if is_count else (0, -1)
