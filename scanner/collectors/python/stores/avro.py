"""Avro container files (avro.apache.org/docs/1.11.1/specification): their records, as the objects that they are."""

import json
import struct

from scanner.collectors.python.asked.settings import MEMBER_BYTES, TABLE_BYTES, NotRead
from scanner.collectors.python.containers.snappy import unsnappy
from scanner.collectors.python.sources.store_bytes import (
    ByteReader,
    EndOfBytes,
    ForwardReader,
    date_of_day,
    decimal_of,
    inflated,
    shown_text,
    time_of,
)
from scanner.collectors.python.stores.stores import (
    BROKEN_STORE,
    TextLines,
    as_far_as_read,
    either,
    judge_names,
    written_number,
)
from scanner.collectors.python.tables.judgement import reach, unread
from scanner.collectors.python.texts.objects import Walker

AVRO_MAGIC = b"Obj\x01"
AVRO_CODECS = ("null", "deflate", "snappy")
AVRO_DEPTH = 24
AVRO_VALUES = 100000
"""In one record."""
AVRO_METADATA = 1000
RECORDS = "[]"
"""The path of the records themselves."""
SYNC_BYTES = 16
AVRO_TICKS = {"millis": 10**3, "micros": 10**6, "nanos": 10**9}


class AvroTypes:
    """A schema, and how the values of its types are read."""

    def __init__(self, schema):
        self.schema = schema
        self.named = {}
        self.values = 0
        """Read since that was last set to 0: a schema may repeat what takes no bytes."""
        self._learn(schema, 0)

    def _learn(self, schema, depth):
        if depth > AVRO_DEPTH:
            raise NotRead("nested_too_deep")
        if isinstance(schema, list):
            for one in schema:
                self._learn(one, depth + 1)
        if not isinstance(schema, dict):
            return
        name = schema.get("name")
        if isinstance(name, str):
            self.named[name] = schema
            space = schema.get("namespace")
            if isinstance(space, str):
                self.named["%s.%s" % (space, name)] = schema
        for key in ("type", "items", "values"):
            self._learn(schema.get(key), depth + 1)
        schema["fields"] = fields_of(schema)
        for _, kind in schema["fields"]:
            self._learn(kind, depth + 1)

    def value(self, schema, reader, depth=0):
        """Return the next value: an object as dict, a list, or a text; None for null."""
        self.values += 1
        if depth > AVRO_DEPTH or self.values > AVRO_VALUES:
            raise NotRead("nested_too_deep")
        if isinstance(schema, list):
            branch = reader.zigzag()
            if not 0 <= branch < len(schema):
                raise EndOfBytes
            return self.value(schema[branch], reader, depth + 1)
        told = schema if isinstance(schema, dict) else {}
        kind = schema if schema is not told else told.get("type")
        if isinstance(kind, (dict, list)):
            return self.value(kind, reader, depth + 1)
        if kind in ("record", "error"):
            return {name: self.value(inner, reader, depth + 1) for name, inner in told.get("fields", ())}
        if kind in ("array", "map"):
            return self._several(told, kind == "map", reader, depth)
        if isinstance(schema, str) and schema in self.named:
            return self.value(self.named[schema], reader, depth + 1)
        return plain_value(kind, told, reader)

    def _several(self, schema, is_map, reader, depth):
        found = {} if is_map else []
        inner = schema.get("values" if is_map else "items")
        while True:
            count = reader.zigzag()
            if count == 0:
                return found
            if count < 0:
                count = -count
                reader.zigzag()
            if count > reader.left() + 1:
                raise EndOfBytes  # each takes a byte, or says nothing
            for _ in range(count):
                if is_map:
                    name = reader.take(reader.zigzag()).decode("utf-8", "replace")
                    found[name] = self.value(inner, reader, depth + 1)
                else:
                    found.append(self.value(inner, reader, depth + 1))


def fields_of(schema):
    """Return the (name, type) of each field of a record."""
    fields = schema.get("fields")
    fields = [field for field in fields if isinstance(field, dict)] if isinstance(fields, list) else []
    return [(known_text(field.get("name")), field.get("type")) for field in fields]


def known_text(value):
    """Return a text of a schema, '' for what is none."""
    return value if isinstance(value, str) else ""


def plain_value(kind, schema, reader):
    """Return the next value of a type without parts as text, None for null."""
    if isinstance(kind, str) and kind in AVRO_PLAIN:
        return AVRO_PLAIN[kind](reader)
    logical = known_text(schema.get("logicalType"))
    if kind in ("int", "long"):
        return whole_value(reader.zigzag(), logical)
    if kind == "enum":
        symbols, place = schema.get("symbols"), reader.zigzag()
        if not isinstance(symbols, list) or not 0 <= place < len(symbols):
            raise EndOfBytes
        return known_text(symbols[place])
    if kind not in ("bytes", "fixed"):
        raise EndOfBytes
    data = reader.take(reader.zigzag() if kind == "bytes" else small_number(schema.get("size")))
    if logical == "decimal":
        return decimal_of(int.from_bytes(data[:32], "big", signed=True), small_number(schema.get("scale")))
    return shown_text(data)


AVRO_PLAIN = {
    "null": lambda _: None,
    "boolean": lambda reader: "true" if reader.byte() else "false",
    "float": lambda reader: written_number(struct.unpack("<f", reader.take(4))[0]),
    "double": lambda reader: written_number(struct.unpack("<d", reader.take(8))[0]),
    "string": lambda reader: reader.take(reader.zigzag()).decode("utf-8", "replace")[:4096],
}
"""Type -> how its next value is read."""


def whole_value(value, logical):
    """Return a number as what it stands for."""
    if logical == "date":
        return date_of_day(value)
    clock, _, unit = logical.rpartition("-")
    if clock in ("timestamp", "local-timestamp") and unit in AVRO_TICKS:
        return time_of(value, AVRO_TICKS[unit])
    return str(value)


def small_number(text):
    """Return a number of a schema, 0 for what is none."""
    return int(text) if isinstance(text, str) and text.isdigit() and len(text) < 9 else 0


def read_avro(work):
    """Return the Judgement on the records of an Avro file."""
    try:
        stream = ForwardReader(work.source.open())
        stream.take(len(AVRO_MAGIC))
        metadata = avro_metadata(stream)
        sync = stream.take(SYNC_BYTES)
        schema = json.loads(metadata.get("avro.schema", b"").decode("utf-8"), parse_int=str, parse_float=str)
    except (EndOfBytes, ValueError):
        return [("", unread(BROKEN_STORE))]
    codec = metadata.get("avro.codec", b"null").decode("latin-1")
    records = AvroRecords(work, AvroTypes(schema), codec)
    try:
        records.read(stream, sync)
        reason = ""
    except EndOfBytes:
        reason = BROKEN_STORE
    return as_far_as_read("", records.judgement(), reason)


def avro_metadata(stream):
    """Return what the head of the file says: a map of texts to bytes."""
    found = {}
    count = stream.zigzag()
    while count:
        if count < 0:
            stream.zigzag()
        for _ in range(abs(count)):
            name = stream.take(stream.zigzag()).decode("latin-1")
            found[name] = stream.take(stream.zigzag())
            if len(found) > AVRO_METADATA:
                raise EndOfBytes
        count = stream.zigzag()
    return found


class AvroRecords:
    """Takes the blocks of records; past their reach they are only counted."""

    def __init__(self, work, types, codec):
        self.work = work
        self.types = types
        self.codec = codec
        self.walker = Walker(work.context)
        self.text = TextLines(work.context)
        self.read_records = 0
        self.left = 0

    def read(self, stream, sync):
        """Take all blocks."""
        passed, most = 0, reach(TABLE_BYTES, self.work.context)
        while not stream.is_at_end():
            count = stream.zigzag()
            data = stream.take(stream.zigzag())
            if count < 0 or stream.take(SYNC_BYTES) != sync:
                raise EndOfBytes
            if passed > most or self.codec not in AVRO_CODECS:
                self.left += count
                continue
            data = self._unpacked(data)
            passed += len(data)
            self._take(ByteReader(data), count)

    def _unpacked(self, data):
        if self.codec == "snappy":
            data = unsnappy(data[:-4], MEMBER_BYTES)
        elif self.codec == "deflate":
            data = inflated(data, MEMBER_BYTES)
        if self.codec != "null":
            self.work.allowance.use(len(data))
        return data

    def _take(self, reader, count):
        if count > reader.left() + 1:
            raise EndOfBytes
        for _ in range(count):
            self.types.values = 0
            record = self.types.value(self.types.schema, reader)
            self.read_records += 1
            if isinstance(record, dict):
                self.walker.add(record, RECORDS)
                self.text.add("\t".join(cell for cell in record.values() if isinstance(cell, str)))

    def judgement(self):
        """Return the Judgement on the records as tables, else as text; by their names where they cannot be unpacked."""
        if self.codec not in AVRO_CODECS:
            fields = self.types.schema.get("fields", ()) if isinstance(self.types.schema, dict) else ()
            judgement = judge_names([name for name, _ in fields], self.left, self.work.context)
            return judgement if judgement.people else unread("format:avro")
        judgement = self.walker.judgement(float(self.left) / max(1, self.read_records))
        if judgement.people and not self.work.context.known:
            return judgement
        records = self.walker.tables.get(RECORDS)
        if records:
            self.text.prose.heed(records.table)
        return either(judgement, self.text.judgement())
