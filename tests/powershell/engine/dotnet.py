"""Members of .NET, one by one: what no entry here knows is an error of the test.

Methods of strings are ordinal in .NET where nothing else is said (IndexOf, StartsWith and EndsWith of strings are by
culture: with ASCII both are the same, and other text is refused).
"""

from __future__ import annotations

import base64
import gzip
import hashlib
import io
import re
import urllib.parse

from tests.powershell.engine import convert, regex, values
from tests.powershell.engine.constrained import demand_type
from tests.powershell.engine.errors import method_failed
from tests.powershell.engine.faults import UnknownError
from tests.powershell.engine.values import NOTHING, Array, Char, Int32, Listing, Table, Thing, TypeValue, type_name


def octets(value):
    """Return the bytes of a byte[]."""
    return bytes(int(item) for item in value.items)


def byte_array(data):
    """Return bytes as a byte[]."""
    return Array([values.Byte(octet) for octet in data], "System.Byte")


def strings(items):
    """Return strings as a string[]."""
    return Array(items, "System.String")


# -- static members


def _encoding(name):
    def get_bytes(session, target, text):
        return byte_array(convert.text(text).encode(name, "surrogatepass" if name != "ascii" else "replace"))

    def get_string(session, target, data, *span):
        found = octets(data)
        if span:
            found = found[int(span[0]) : int(span[0]) + int(span[1])]
        return found.decode(name, "replace")

    return Thing("System.Text.Encoding", methods={"GetBytes": get_bytes, "GetString": get_string})


def _utf8(*_arguments):
    return _encoding("utf-8")


def _from_base64(session, text):
    try:
        return byte_array(base64.b64decode(re.sub(r"[ \t\r\n]", "", convert.text(text)), validate=True))
    except ValueError:
        return method_failed(
            "System.FormatException", "The input is not a valid Base-64 string.", "FromBase64String", 1
        )


def _to_base64(session, data, *span):
    found = octets(data)
    if span:
        found = found[int(span[0]) : int(span[0]) + int(span[1])]
    return base64.b64encode(found).decode()


def _sha256(session):
    return _hasher()


def _hasher():
    return Thing(
        "System.Security.Cryptography.SHA256",
        methods={
            "ComputeHash": lambda session, target, data: byte_array(hashlib.sha256(octets(data)).digest()),
            "Dispose": lambda session, target: NOTHING,
        },
    )


def _bit_text(session, data):
    return "-".join(f"{octet:02X}" for octet in octets(data))


def _join(session, separator, items, *more):
    given = values.items(items) if not more else [items, *more]
    return convert.text(separator).join(convert.text(item) for item in given)


def _script_block(session, text):
    from tests.powershell.engine.syntax import compiled

    return compiled(convert.text(text))


def _empty(session, text):
    return text is None or convert.text(text) == ""


def _known(table, kind, name, what):
    found = table.get(resolved(kind).lower(), {}).get(name.lower())
    if found is None:
        raise UnknownError(f"[{kind}]::{name} is no {what} that this interpreter knows")
    return found


def resolved(name):
    """Return the full name of a type; `System.` may be left out."""
    full = convert.full_name(name)
    tables = (STATIC_METHODS, STATIC_PROPERTIES, CONSTRUCTORS)
    return f"System.{full}" if any(f"system.{full}".lower() in table for table in tables) else full


def static_property(session, target, name):
    """Return [type]::name."""
    more = session.host.static_properties()
    found = more.get((resolved(target.name).lower(), name.lower()))
    return found(session) if found else _known(STATIC_PROPERTIES, target.name, name, "property")(session)


def static_method(session, target, name, arguments):
    """Call [type]::name(...)."""
    kind = resolved(target.name)
    demand_type(session, kind, "MethodInvocationNotSupportedInConstrainedLanguage", name)
    if name.lower() == "new":
        return construct(session, target.name, arguments)
    if kind == "System.Text.RegularExpressions.Regex":
        return _static_regex(name, arguments)
    found = session.host.static_methods().get((kind.lower(), name.lower()))
    return (found or _known(STATIC_METHODS, target.name, name, "method"))(session, *arguments)


def _static_regex(name, arguments):
    subject, pattern = convert.text(arguments[0]), convert.text(arguments[1]) if len(arguments) > 1 else ""
    if name.lower() == "ismatch":
        return regex.search(pattern, subject, case=True) is not None
    if name.lower() == "replace" and isinstance(arguments[2], str):
        return regex.replace(subject, pattern, arguments[2], case=True)
    if name.lower() == "escape":
        return re.sub(r"([\\*+?|{\[()^$.# ])", r"\\\1", subject)
    raise UnknownError(f"[regex]::{name} is not known")


# -- objects


def memory(data=b""):
    """Return a System.IO.MemoryStream."""
    buffer = io.BytesIO(data)
    stream = Thing("System.IO.MemoryStream", bases=("System.IO.Stream",))
    stream.buffer = buffer
    stream.set("Length", lambda: values.Int64(len(buffer.getvalue())))
    stream.methods |= {
        "write": lambda session, target, data, start, count: _write(buffer, data, start, count),
        "toarray": lambda session, target: byte_array(buffer.getvalue()),
        **_closing(),
    }
    return stream


def _write(buffer, data, start, count):
    buffer.write(octets(data)[int(start) : int(start) + int(count)])
    return NOTHING


def _closing(action=lambda: None):
    def close(session, target):
        action()
        return NOTHING

    return {"close": close, "dispose": close, "flush": lambda session, target: NOTHING}


def _gzip(stream, mode):
    """Return a GZipStream over a stream of ours: what is written reaches it when this one is closed."""
    pending = io.BytesIO()
    made = Thing("System.IO.Compression.GZipStream", bases=("System.IO.Stream",))
    if mode.name == "Decompress":
        made.buffer = io.BytesIO(gzip.decompress(stream.buffer.getvalue()))
        made.methods |= _closing()
        return made
    state = {"open": True}

    def finish():
        if state.pop("open", False):
            stream.buffer.write(gzip.compress(pending.getvalue(), mtime=0))

    made.methods |= {
        "write": lambda session, target, data, start, count: _write(pending, data, start, count),
        **_closing(finish),
    }
    return made


def _reader(stream, *_encoding):
    return Thing(
        "System.IO.StreamReader",
        methods={
            "ReadToEnd": lambda session, target: stream.buffer.read().decode("utf-8", "replace").removeprefix("\ufeff"),
            **_closing(),
        },
    )


def output_stream(session):
    """Return the stream of standard output."""
    sink = io.BytesIO()
    stream = Thing("System.IO.__ConsoleStream", bases=("System.IO.Stream",))
    stream.buffer = sink

    def write(_session, target, data, start, count):
        session.stdout.append(octets(data)[int(start) : int(start) + int(count)])
        return NOTHING

    stream.methods |= {"write": write, **_closing()}
    return stream


def writer(session):
    """Return [Console]::Out."""

    def write(_session, target, text):
        session.stdout.append(convert.text(text).encode("ascii"))
        return NOTHING

    def write_line(_session, target, text=""):
        session.stdout.append(convert.text(text).encode("ascii") + b"\r\n")
        return NOTHING

    return Thing("System.IO.TextWriter", methods={"Write": write, "WriteLine": write_line, **_closing()})


def error_writer(session):
    """Return [Console]::Error."""

    def write(_session, target, text=""):
        session.stderr.append(convert.text(text))
        return NOTHING

    return Thing("System.IO.TextWriter", methods={"Write": write, "WriteLine": write, **_closing()})


def _builder(*initial):
    parts = [convert.text(item) for item in initial]
    made = Thing("System.Text.StringBuilder", text=lambda: "".join(parts))

    def append(session, target, text, ending=""):
        parts.append(convert.text(text) + ending)
        return made

    made.methods |= {
        "append": append,
        "appendline": lambda session, target, text="": append(session, target, text, "\r\n"),
        "tostring": lambda session, target: "".join(parts),
    }
    made.set("Length", lambda: Int32(len("".join(parts))))
    return made


STATIC_METHODS = {
    "system.convert": {"frombase64string": _from_base64, "tobase64string": _to_base64},
    "system.security.cryptography.sha256": {"create": _sha256},
    "system.bitconverter": {"tostring": _bit_text},
    "system.uri": {
        "unescapedatastring": lambda session, text: urllib.parse.unquote(convert.text(text), errors="strict")
    },
    "system.string": {"join": _join, "isnullorempty": _empty},
    "system.management.automation.scriptblock": {"create": _script_block},
    "system.console": {
        "openstandardinput": lambda session: session.host.standard_input(session),
        "openstandardoutput": output_stream,
    },
}
STATIC_PROPERTIES = {
    "system.text.encoding": {
        "utf8": lambda session: _encoding("utf-8"),
        "ascii": lambda session: _encoding("ascii"),
        "unicode": lambda session: _encoding("utf-16-le"),
    },
    "system.io.compression.compressionmode": {
        "compress": lambda session: values.EnumValue("System.IO.Compression.CompressionMode", "Compress", 1),
        "decompress": lambda session: values.EnumValue("System.IO.Compression.CompressionMode", "Decompress", 0),
    },
    "system.console": {"out": writer, "error": error_writer},
    "system.environment": {
        "newline": lambda session: "\r\n",
        "is64bitprocess": lambda session: session.host.is_64_bit_process(),
        "is64bitoperatingsystem": lambda session: session.host.is_64_bit_system(),
    },
    "system.int32": {"maxvalue": lambda session: Int32(Int32.most), "minvalue": lambda session: Int32(Int32.least)},
}
CONSTRUCTORS = {
    "system.io.memorystream": lambda *given: memory(octets(given[0]) if given else b""),
    "system.io.compression.gzipstream": _gzip,
    "system.io.streamreader": _reader,
    "system.text.utf8encoding": _utf8,
    "system.text.stringbuilder": _builder,
    "system.collections.arraylist": Listing,
    "system.collections.generic.list[string]": lambda: Listing("System.Collections.Generic.List[string]"),
    "system.collections.generic.list[object]": lambda: Listing("System.Collections.Generic.List[object]"),
    "system.collections.hashtable": Table,
    "system.object": lambda: Thing("System.Object"),
}


def construct(session, name, arguments):
    """Return a new object, for New-Object and [type]::new()."""
    kind = resolved(name)
    demand_type(session, kind, "CannotCreateTypeConstrainedLanguage", "the constructor")
    maker = session.host.constructors().get(kind.lower()) or CONSTRUCTORS.get(kind.lower())
    if maker is None:
        raise UnknownError(f"a constructor of [{name}] is not known")
    session.members_called.add(f"[{kind}]::new")
    return maker(*arguments)


def instance_property(session, target, name):
    """Return a property of a plain value; that of a scalar which has none of the name is not needed by any script."""
    if isinstance(target, values.ScriptBlock):
        raise UnknownError(f"{name} of a script block is not known")
    raise UnknownError(f"{type_name(target)} has no property {name} that this interpreter knows")


def instance_method(session, target, name, arguments):
    """Call a method of an object."""
    if name.lower() == "tostring":
        return _to_string(target, arguments)
    if isinstance(target, str) and not isinstance(target, Char):
        return _string_method(target, name, arguments)
    if isinstance(target, Thing) and name.lower() in target.methods:
        return target.methods[name.lower()](session, target, *arguments)
    table = TABLE_METHODS if isinstance(target, Table) else LIST_METHODS if isinstance(target, Listing) else {}
    if name.lower() not in table:
        raise UnknownError(f"{type_name(target)}.{name}() is not known")
    return table[name.lower()](target, *arguments)


def _to_string(target, arguments):
    if not arguments:
        return convert.text(target)
    if isinstance(target, values.Integer):
        from tests.powershell.engine.arithmetic import formatted

        return formatted(f"{{0:{convert.text(arguments[0])}}}", target)
    if isinstance(target, Thing) and "tostring" in target.methods:
        return target.methods["tostring"](None, target, *arguments)
    raise UnknownError(f"{type_name(target)}.ToString(...) is not known")


def _ordinal(value):
    found = convert.text(value)
    if not found.isascii():
        raise UnknownError("a search for text beyond ASCII goes by culture")
    return found


def _substring(text, start, length=None):
    begin = int(convert.cast(start, "int"))
    count = len(text) - begin if length is None else int(convert.cast(length, "int"))
    if begin < 0 or count < 0 or begin + count > len(text):
        kind = "System.ArgumentException"
        return method_failed(kind, "Index and length must refer to a location within the string.", "Substring", 2)
    return text[begin : begin + count]


def _split(text, *separators):
    if len(separators) == 1 and isinstance(separators[0], str):
        letters = [Char(letter) for letter in separators[0]]  # Split(char[]): every letter of it parts
    elif len(separators) == 1 and isinstance(separators[0], Array) and separators[0].element == "System.Char":
        letters = separators[0].items
    else:
        raise UnknownError("String.Split with these arguments is not known")
    return strings(re.split("[" + re.escape("".join(letters)) + "]", text))


def _trim(side):
    def trim(text, *letters):
        chosen = "".join(convert.text(item) for given in letters for item in values.items(given)) or None
        if side == "both":
            return text.strip(chosen)
        return text.lstrip(chosen) if side == "start" else text.rstrip(chosen)

    return trim


def _lower(text):
    return "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)


def _upper(text):
    return "".join(letter.upper() if len(letter.upper()) == 1 else letter for letter in text)


def _index_of(text, sought, start=None):
    return Int32(text.find(_ordinal(sought), int(start or 0)))


def _replace(text, old, new):
    return text.replace(convert.text(old), convert.text(new))


def _starts_with(text, start, comparison="CurrentCulture"):
    if convert.text(comparison).lower() == "ordinalignorecase":
        return _upper(text).startswith(_upper(convert.text(start)))
    if convert.text(comparison).lower() not in ("currentculture", "ordinal"):
        raise UnknownError(f"StringComparison {convert.text(comparison)} is not known")
    return text.startswith(_ordinal(start))


STRING_METHODS = {
    "substring": _substring,
    "split": _split,
    "trim": _trim("both"),
    "trimstart": _trim("start"),
    "trimend": _trim("end"),
    "tolower": _lower,
    "tolowerinvariant": _lower,
    "toupper": _upper,
    "toupperinvariant": _upper,
    "indexof": _index_of,
    "lastindexof": lambda text, sought: Int32(text.rfind(_ordinal(sought))),
    "startswith": _starts_with,
    "endswith": lambda text, end: text.endswith(_ordinal(end)),
    "contains": lambda text, part: convert.text(part) in text,
    "replace": _replace,
    "remove": lambda text, start, count=None: (
        text[: int(start)] + ("" if count is None else text[int(start) + int(count) :])
    ),
    "padleft": lambda text, width, letter=" ": text.rjust(int(width), str(letter)),
    "tochararray": lambda text: Array([Char(letter) for letter in text], "System.Char"),
}


def _string_method(target, name, arguments):
    if name.lower() not in STRING_METHODS:
        raise UnknownError(f"System.String.{name}() is not known")
    return STRING_METHODS[name.lower()](str(target), *arguments)


def _table_add(target, key, value):
    if key in target:
        method_failed("System.ArgumentException", "Item has already been added.", "Add", 2)
    target.set(key, value)
    return NOTHING


def _table_remove(target, key):
    target.remove(key)
    return NOTHING


TABLE_METHODS = {
    "containskey": lambda target, key: key in target,
    "contains": lambda target, key: key in target,
    "add": _table_add,
    "remove": _table_remove,
    "getenumerator": lambda target: values.Stream(
        [
            Thing("System.Collections.DictionaryEntry", {"Key": key, "Name": key, "Value": value})
            for key, value in target.pairs()
        ]
    ),
}


def _list_add(target, item):
    target.items.append(item)
    return Int32(len(target.items) - 1) if "ArrayList" in target.type_name else NOTHING


def _list_add_range(target, more):
    target.items.extend(values.items(more))
    return NOTHING


LIST_METHODS = {
    "add": _list_add,
    "addrange": _list_add_range,
    "toarray": lambda target: strings(target.items) if "string" in target.type_name else Array(target.items),
}
__all__ = ["TypeValue", "construct", "instance_method", "instance_property", "static_method", "static_property"]
