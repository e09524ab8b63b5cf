"""USBGuard rule lines, parsed whole: the grammar of usbguard-rules.conf(5) and of the daemon's own rule parser.

A line that does not follow the grammar is no rule: the parser says so instead of guessing a target.
"""

from __future__ import annotations

import re

from scanner.values import dataclass

TARGETS = frozenset({"allow", "block", "reject", "match"})
"""`match` never decides; it only triggers actions."""
OPERATORS = frozenset({"all-of", "one-of", "none-of", "equals", "equals-ordered", "match-all"})
TEXT_ATTRIBUTES = frozenset({"hash", "parent-hash", "name", "serial", "via-port", "with-connect-type", "label"})
ATTRIBUTES = TEXT_ATTRIBUTES | {"id", "with-interface", "if"}
MAX_LINE = 65536

_TOKEN = re.compile(
    r"""\s*(?:
        (?P<comment>\#.*)
      | (?P<text>"(?:\\(?:x[0-9a-fA-F]{2}|[0-9]{1,3}|[abfnrtv\\'"])|[^"\\\r\n])*")
      | (?P<brace>[{}])
      | (?P<condition>!?[a-zA-Z-][a-zA-Z0-9-]*\((?:[^()]|\([^()]*\))*\))
      | (?P<word>[^\s{}"\#]+)
    )""",
    re.VERBOSE,
)
_ESCAPE = re.compile(r"\\(x[0-9a-fA-F]{2}|[0-9]{1,3}|.)")
_NAMED = {"a": "\a", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v"}
_ID = re.compile(r"([0-9a-fA-F]{4}:([0-9a-fA-F]{4}|\*)|\*:\*)")
_INTERFACE = re.compile(r"[0-9a-fA-F]{2}:([0-9a-fA-F]{2}:([0-9a-fA-F]{2}|\*)|\*:\*)")
_CONDITION = re.compile(r"!?(localtime|allowed-matches|rule-applied|rule-evaluated|random|true|false)(\(.*\))?")


class RuleError(ValueError):
    """A line that is not a rule."""


@dataclass(frozen=True, slots=True)
class Attribute:
    """A condition on the device: an operator over values, lower case but for texts."""

    name: str
    operator: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule; `number` counts from 1 in the daemon's order."""

    number: int
    target: str
    attributes: tuple[Attribute, ...]
    text: str

    def values(self, name: str) -> tuple[str, ...]:
        """Return the values of an attribute, none where the rule does not ask for it."""
        return next((a.values for a in self.attributes if a.name == name), ())


def parse(lines: tuple[str, ...]) -> tuple[Rule, ...]:
    """Return the rules of all lines but blank and comment ones, or raise RuleError with the line's number."""
    rules: list[Rule] = []
    for number, line in enumerate(lines, 1):
        try:
            rule = parse_line(line, len(rules) + 1)
        except RuleError as error:
            raise RuleError(f"line {number} is not a USBGuard rule: {error}") from None
        if rule is not None:
            rules.append(rule)
    return tuple(rules)


def parse_line(line: str, number: int = 1) -> Rule | None:
    """Return the rule of one line, None for a blank or comment line; `usbguard list-rules` puts `12: ` before it."""
    text = re.sub(r"^\s*\d+:\s+", "", line).strip()
    tokens = _tokens(text)
    if not tokens:
        return None
    target = tokens.pop(0)
    if target not in TARGETS:
        raise RuleError("it begins with no target")
    if tokens and _ID.fullmatch(tokens[0]):
        tokens.insert(0, "id")
    attributes: list[Attribute] = []
    while tokens:
        attribute = _attribute(tokens)
        if attribute.name in (a.name for a in attributes):
            raise RuleError(f"{attribute.name} stands twice")
        attributes.append(attribute)
    return Rule(number, target, tuple(attributes), text)


def _tokens(text: str) -> list[str]:
    if len(text) > MAX_LINE:
        raise RuleError(f"it is longer than {MAX_LINE}")
    tokens: list[str] = []
    place = 0
    while place < len(text):
        found = _TOKEN.match(text, place)
        if found is None:
            if not text[place:].strip():
                break
            raise RuleError(f"at character {place + 1}")
        piece = found.group(found.lastgroup or 0)
        joined = place > 0 and found.start(found.lastgroup or 0) == place
        if joined and tokens[-1:] != ["{"] and piece != "}" and found.lastgroup != "comment":
            raise RuleError(f"no blank before character {place + 1}")
        place = found.end()
        if found.lastgroup != "comment":
            tokens.append(piece)
    return tokens


def _attribute(tokens: list[str]) -> Attribute:
    name = tokens.pop(0)
    if name not in ATTRIBUTES:
        raise RuleError("it has an unknown attribute")
    operator = tokens.pop(0) if tokens and tokens[0] in OPERATORS else None
    if tokens and tokens[0] == "{":
        if "}" not in tokens:
            raise RuleError(f"the set of {name} does not end")
        end = tokens.index("}")
        values = tokens[1:end]
        del tokens[: end + 1]
    elif operator is None and tokens:
        values = [tokens.pop(0)]
    else:
        raise RuleError(f"{name} has no value")
    if not values:
        raise RuleError(f"the set of {name} is empty")
    return Attribute(name, operator or "equals", tuple(_value(name, value) for value in values))


def _value(name: str, token: str) -> str:
    if name in TEXT_ATTRIBUTES:
        if len(token) < 2 or token[0] != '"':
            raise RuleError(f"{name} takes texts in double quotes")
        return _ESCAPE.sub(_unescape, token[1:-1])
    shape = {"id": _ID, "with-interface": _INTERFACE, "if": _CONDITION}[name]
    if not shape.fullmatch(token):
        raise RuleError(f"{name} has a value of another shape")
    return token if name == "if" else token.lower()


def _unescape(found: re.Match[str]) -> str:
    code = found.group(1)
    if code[0] == "x":
        return chr(int(code[1:], 16))
    return chr(int(code)) if code.isdigit() else _NAMED.get(code, code)
