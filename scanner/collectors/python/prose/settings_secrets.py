"""Tokens, and passwords as files of settings hold them: beside the user and the place that they are for.

Templates are silent: a value must be such as nobody writes to fill a place, and a token no row of letters.
"""

import binascii
import re

from scanner.collectors.python.prose.secret_words import is_place, is_secret

DRAWN_TEXT = """
gh[pousr]_([A-Za-z0-9]{36})
github_pat_([A-Za-z0-9]{22}_[A-Za-z0-9]{59})
glpat-([A-Za-z0-9_-]{20})
xox[abeoprs]-([A-Za-z0-9-]{24,200})
hooks[.]slack[.]com/services/(T[A-Z0-9]{8,12}/B[A-Z0-9]{8,12}/[A-Za-z0-9]{24})
[sr]k_live_([A-Za-z0-9]{24,120})
GOCSPX-([A-Za-z0-9_-]{28})
SG[.]([A-Za-z0-9_-]{22}[.][A-Za-z0-9_-]{43})
npm_([A-Za-z0-9]{36})
pypi-(AgEIcHlwaS5vcmc[A-Za-z0-9_-]{50,250})
dop_v1_([a-f0-9]{64})
"""
TOKEN_PATTERNS = tuple(DRAWN_TEXT.encode().split())
DRAWN_IF_NAMED = rb"AIza([A-Za-z0-9_-]{35})"
"""Of Google: it stands in pages for all to see, and is a secret only where a setting has it."""
DRAWN_TOKEN = re.compile(rb"(?<![A-Za-z0-9_])(?:" + b"|".join(TOKEN_PATTERNS) + rb")(?![A-Za-z0-9])")
NAMED_TOKEN = re.compile(rb"(?<![A-Za-z0-9_])" + DRAWN_IF_NAMED + rb"(?![A-Za-z0-9_-])")
LEAST_DIFFERENT = 12
"""Signs of a token; of one of hexadecimal digits nearly all."""
FILLED_STEMS = (
    b"example",
    b"xxxx",
    b"redact",
    b"fake",
    b"dummy",
    b"your",
    b"token",
    b"secret",
    b"test",
    b"1234",
    b"abcd",
    b"aaaa",
)
"""What stands in a token that a manual made up."""
TOKEN_LINE, SHORTEST_TOKEN = 300, 24
SMALL_LETTERS = b"abcdefghijklmnopqrstuvwxyz"

SET_KEY = re.compile(
    rb"[ \t]*(?:(?:export[ \t]+|ENV[ \t]+|-[ \t]+)?[\"']?([A-Za-z0-9_.-]{1,80})[\"']?[ \t]*(?:=>|[=:])"
    rb"|define\([ \t]*[\"']([A-Za-z0-9_]{1,80})[\"'][ \t]*,)[ \t]*"
)
AROUND_SETTING = 400
PASSWORD_ENDS = (b"password", b"passwd", b"pass", b"pwd")
SPECIAL_USERS = (b"root_", b"admin_", b"user_")
SET_USERS = frozenset(b"user username user_name user-name login uid userid user_id usr".split())
SET_PLACES = frozenset(
    b"host hostname server url uri jdbc-url jdbcurl database database_name endpoint engine datasource domain".split()
)
LESSER_PLACES = frozenset(b"db dbname db_name name port address connection driver".split())
"""Places only beside a prefix that they share with the password."""
SECTIONS_OF_PLACES = (b"[client", b"[mysql", b"[pypi", b"[server-login")
WEAK_STEMS_TEXT = """
passw p4ss p@ss pa55 pa$$ passphrase example change your test sample dummy fake placeholder secret xxx insert replace
todo demo default 1234 abcd qwerty foobar admin root user guest hidden redact pwd localhost
"""
WEAK_STEMS = tuple(WEAK_STEMS_TEXT.encode().split())
NOT_LITERAL = (b"${", b"{{", b"(", b"<", b"[", b" ", b"&quot;")
SHORTEST_STRONG = 8

XML_VALUE = re.compile(
    rb"assword>[ \t\r\n]{0,200}<Value>([^<\r\n]{4,200})</Value>[ \t\r\n]{0,200}<PlainText>(?:true|false)</PlainText>"
)
"""How Windows is told the passwords of an installation (unattend.xml)."""
POLICY_VALUE = re.compile(rb"assword=\"[A-Za-z0-9+/]{20,200}={0,2}\"")
"""Behind `cp`: how policies of groups had it, enciphered with a key that all the world knows (MS14-025)."""
GIT_LINE = re.compile(
    rb"https?://([^ \t:/@]{1,64}):([^ \t/@]{1,200})@([A-Za-z0-9.-]{1,253})(?::[0-9]{1,5})?(?:/[^ \t]*)?\r?\Z"
)
DOCKER_SIGN = b'"auths"'
DOCKER_VALUE = re.compile(rb"\"auth\"[ \t]*:[ \t]*\"([A-Za-z0-9+/]{8,400}={0,2})\"")


def holds_token(text, is_named):
    """Tell whether a token stands in a text; `is_named`: the text is what a setting has for one."""
    bodies = [body for groups in DRAWN_TOKEN.findall(text) for body in groups if body]
    return any(map(is_drawn, bodies + (NAMED_TOKEN.findall(text) if is_named else [])))


def is_drawn(body):
    """Tell whether the signs of a token were drawn, and do not fill its place."""
    small = body.lower()
    return len(set(body)) >= LEAST_DIFFERENT and not any(stem in small for stem in FILLED_STEMS)


def names_token(data, at):
    """Tell whether a token stands behind a name for one, on its line."""
    end = data.find(b"\n", at, at + TOKEN_LINE)
    rest = data[at : end if end >= 0 else at + TOKEN_LINE]
    return len(rest) > SHORTEST_TOKEN and (b"=" in rest or b":" in rest) and holds_token(rest, is_named=True)


def is_set_password(data, at):
    """Tell whether the name at a place is that of a password in a file of settings, with what it is for beside it."""
    start = data.rfind(b"\n", max(0, at - 100), at)
    end = data.find(b"\n", at, at + TOKEN_LINE)
    if end < 0 or (start < 0 and at > 100):
        return False
    key, value = setting(data[start + 1 : end])
    ending = next((one for one in PASSWORD_ENDS if key.endswith(one)), b"")
    if not ending or not is_strong(value):
        return False
    prefix = key[: -len(ending)]
    prefix = prefix[: -len(next((one for one in SPECIAL_USERS if prefix.endswith(one)), b"")) or None]
    return is_for_something(prefix, data[max(0, at - AROUND_SETTING) : at + AROUND_SETTING])


def setting(line):
    """Return the name in a line of settings, in small letters, and its value, without what is around it."""
    key = SET_KEY.match(line)
    if key is None:
        return b"", b""
    value = line[key.end() :].strip(b" \t\r").rstrip(b";,").rstrip(b" )")
    quote = value[:1]
    value = value[1:].partition(quote)[0] if quote in {b'"', b"'"} else value.rstrip(b"\"'")
    return (key.group(1) or key.group(2)).lower(), value


def is_for_something(prefix, window):
    """Tell whether the lines around a password name the user or the place that it is for: with no prefix, both."""
    has_user = has_place = False
    if b"EXAMPLE" in window:
        return False
    for line in window.split(b"\n"):
        key, value = setting(line)
        rest = key[len(prefix) :] if key.startswith(prefix) and value else b""
        has_user = has_user or rest in SET_USERS
        is_near = rest in SET_PLACES or (prefix and rest in LESSER_PLACES)
        if is_near and b"example" in value.lower():
            return False
        has_place = has_place or is_near or line.startswith(SECTIONS_OF_PLACES)
    return bool(has_user and has_place) if not prefix else bool(has_user or has_place)


def is_strong(value):
    """Tell whether a password is such as nobody writes to fill a place: long, of more than letters, of no such word."""
    small = value.lower()
    if len(value) < SHORTEST_STRONG or any(stem in small for stem in WEAK_STEMS + NOT_LITERAL):
        return False
    letters = len(small) - len(small.translate(None, SMALL_LETTERS))
    return is_secret(value) and 0 < letters < len(value.strip(b"-_.")) and len(set(small)) >= 6


def is_written_password(data, at):
    """Tell whether what Windows is told of a password stands there, in answers to its setup or in a policy."""
    said = XML_VALUE.match(data, at)
    if said is not None:
        return is_secret(said.group(1))
    return data[max(0, at - 2) : at].lower() == b"cp" and POLICY_VALUE.match(data, at) is not None


def is_store_of_logins(text):
    """Tell whether a short text is what Git or Docker keep logins in."""
    if DOCKER_SIGN in text:
        return any(map(is_docker_login, DOCKER_VALUE.findall(text)))
    lines = [GIT_LINE.match(line) for line in text.split(b"\n") if line.strip()]
    if not lines or None in lines:
        return False
    return any(
        is_secret(line.group(2)) and is_place(line.group(3)) and line.group(1) != line.group(2) for line in lines
    )


def is_docker_login(value):
    """Tell whether base64 holds a user and a password."""
    if len(value) % 4:
        return False
    user, _, password = binascii.a2b_base64(value).partition(b":")
    return bool(user) and len(password) >= 4 and is_secret(password)
