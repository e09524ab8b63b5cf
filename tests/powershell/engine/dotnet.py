"""Types and members of .NET, one by one: what no entry here knows is an error of the test."""

from __future__ import annotations

import base64
import hashlib
import re
import urllib.parse

from tests.powershell.engine import convert, regex, values
from tests.powershell.engine.constrained import demand_type
from tests.powershell.engine.errors import method_failed
from tests.powershell.engine.faults import UnknownError
from tests.powershell.engine.scalars import LIST_METHODS, TABLE_METHODS, string_method, to_text
from tests.powershell.engine.streams import (
    builder,
    byte_array,
    encoding,
    error_writer,
    gzip_stream,
    memory,
    octets,
    output_stream,
    reader,
    utf8,
    writer,
)
from tests.powershell.engine.values import NOTHING, Char, Int32, Listing, Table, Thing, type_name


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


STATIC_METHODS = {
    "system.convert": {"frombase64string": _from_base64, "tobase64string": _to_base64},
    "system.security.cryptography.sha256": {"create": _sha256},
    "system.bitconverter": {"tostring": _bit_text},
    "system.text.encoding": {"getencoding": lambda session, name: encoding(convert.text(name))},
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
        "utf8": lambda session: encoding("utf-8"),
        "ascii": lambda session: encoding("ascii"),
        "unicode": lambda session: encoding("utf-16-le"),
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
    "system.io.compression.gzipstream": gzip_stream,
    "system.io.streamreader": reader,
    "system.text.utf8encoding": utf8,
    "system.text.stringbuilder": builder,
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
        return to_text(target, arguments)
    if isinstance(target, str) and not isinstance(target, Char):
        return string_method(target, name, arguments)
    if isinstance(target, Thing) and name.lower() in target.methods:
        return target.methods[name.lower()](session, target, *arguments)
    table = TABLE_METHODS if isinstance(target, Table) else LIST_METHODS if isinstance(target, Listing) else {}
    if name.lower() not in table:
        raise UnknownError(f"{type_name(target)}.{name}() is not known")
    return table[name.lower()](target, *arguments)
