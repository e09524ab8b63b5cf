"""Keys and passwords in a text: that there are some and of what kind, never one of them.

A key counts only where nothing protects it: its file opens for whoever holds it. Examples and placeholders, as manuals
and templates have them, are none.
"""

import binascii
import re

from scanner.collectors.python.prose.secret_words import is_place, is_secret
from scanner.collectors.python.prose.settings_secrets import (
    holds_token,
    is_set_password,
    is_store_of_logins,
    is_written_password,
    names_token,
)
from scanner.collectors.python.tables.glance import Glance, has_sign

KEY_BYTES = 16 * 1024
"""Of a written private key: more than one of 16384 bits takes."""
LINE_BYTES = 1024
"""What is kept of a piece, so that a line cut between two is seen whole."""
PEM_END, PEM_CAPITALS = b"PRIVATE KEY-----", b"PRIVATEKEY"
"""How the first line of a key ends, and the capitals in that."""
PEM_BEGIN, PEM_LAST = b"-----BEGIN ", b"-----END "
PEM_LABELS = frozenset((b"", b"RSA ", b"EC ", b"DSA ", b"OPENSSH ", b"ENCRYPTED "))
SHORTEST_SEALED = 40
"""Bytes of a key that is encrypted."""
BASE64_TEXT = re.compile(rb"(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?\Z")
"""RFC 4648, 3.2 and 4: what is padded too much is none. Python's own decoder judges that by its version."""
OPENSSH_MAGIC = b"openssh-key-v1\x00"
"""Then the name of a cipher with its length before it (OpenSSH's PROTOCOL.key); `none` protects nothing."""
PUTTY, PUTTY_CAPITALS = b"PuTTY-User-Key", b"PTTYUK"
PUTTY_HEAD = re.compile(rb"PuTTY-User-Key-File-[0-9]: [^\r\n]{1,60}\r?\nEncryption: ([a-z0-9-]{1,30})\r?\n")
VAULT, VAULT_CAPITALS = b"$ANSIBLE_VAULT;", b"ANSIBLEVAULT"
VAULT_HEAD = re.compile(rb"\$ANSIBLE_VAULT;1\.[0-9];AES256[^\r\n]{0,80}\r?\n[ \t]{0,80}[0-9a-f]{60,80}\r?(?:\n|\Z)")
"""A value within YAML (Ansible's guide to vaults, "Encrypting individual variables"); a whole file begins so, too."""
ACCESS_KEYS = (b"AKIA", b"ASIA")
ACCESS_KEY = re.compile(rb"(?:AKIA|ASIA)[A-Z2-7]{16}(?![A-Za-z0-9])")
SECRET_KEY = re.compile(
    rb"[Ss][Ee][Cc][Rr][Ee][Tt][^\r\n]{0,40}[^A-Za-z0-9/+\r\n]([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])"
)
"""Beside the name of a key of Amazon's services: its secret half, of 40 signs."""
SECRET_BESIDE = re.compile(rb"[\"',;:|\t ]{1,4}((?=[a-z0-9/+]{0,39}[A-Z])[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])")
"""It right behind the key, as in the file in which both are handed out; a digest is in small letters."""
ACCOUNT_KEY_START, ACCOUNT_CAPITALS = b"AccountKey=", b"AK"
ACCOUNT_KEY = re.compile(rb"AccountKey=([A-Za-z0-9/+]{86})==")
PASSWORD, SHORT_PASSWORD = b"assword", b"pwd="
"""The second in small letters; that it is not there is sooner seen from the end of a text."""
CONNECTION = re.compile(
    rb"(?:^|[;\"'>= ])(?:[Pp]assword|[Pp]wd|PASSWORD|PWD)=(?:\{([^}\r\n]{4,100})\}|([^;\"'\r\n<>&{}$%# ]{4,100}))"
)
SERVER = re.compile(rb"(?:server|data source|host|hostname|address|addr|dbq)=[^;=\r\n]{1,200};")
LOGIN = re.compile(rb"(?:user id|userid|uid|user|username)=[^;=\r\n]{1,100}(?:;|\Z|[\"' ])")
NETRC = re.compile(rb"machine[ \t\r\n]+([^ \t\r\n]{1,253})[ \t\r\n]+login[ \t\r\n]+[^ \t\r\n]{1,100}[ \t\r\n]+p\Z")
NETRC_VALUE = re.compile(rb"assword[ \t\r\n]+([^ \t\r\n]{4,100})")
URL = re.compile(
    rb"(?:postgres|postgresql|mysql|mariadb|mongodb|mongodb\+srv|redis|rediss|amqp|amqps|mssql|sqlserver|oracle|ftp|ftps|sftp"
    rb"|smb|ldap|ldaps)(?:\+[a-z0-9]{1,20})?://([^ \t\r\n:/@\"'<>]{1,64}):([^ \t\r\n/@\"'<>]{4,100})\Z"
)
URL_LOGIN = re.compile(rb"://[^ \t\r\n:/@\"'<>]{1,64}:[^ \t\r\n/@\"'<>]{4,100}@")
"""What stands in each of these."""
NAMES_OF_TOKENS = ((b"TOKEN", b"TOKEN"), (b"SECRET", b"SECRET"), (b"APIKEY", b"API_KEY"))
PASSWORD_CAPITALS = b"PASS"
"""Words in the names of settings whose value is a token, and the capitals in them, or a password."""
TOKENS_BEGIN_TEXT = "ghp_ gho_ ghu_ ghs_ ghr_ github_pat_ glpat- xox slack.com k_live_ GOCSPX- SG. npm_ pypi- dop_v1_"
TOKEN_SIGNS = tuple(TOKENS_BEGIN_TEXT.encode().split())
"""One of these is in each token that is told in a short text whatever stands before it."""
HOST = re.compile(rb"@([A-Za-z0-9.-]{1,253})")
PGPASS_LINE = re.compile(rb"[^ \t:#][^ \t:]{0,200}:(?:[0-9]{4,5}|\*):[^ \t:]{1,63}:[^ \t:]{1,63}:([^ \t]{4,100})\r?\Z")


class Credentials:
    """Takes a text piece by piece, each as a Glance at it and what is kept of the text before it."""

    def __init__(self):
        self.kinds = set()
        self.protected = ""
        """What stands there that only its passphrase opens: a private key, or a value in a vault."""
        self.fed = 0

    def look(self, seen, new):
        """Take a Glance at whose end so many bytes are new."""
        self.fed += new
        self._private_keys(seen)
        self._cloud_keys(seen)
        self._passwords(seen)

    def found(self, text):
        """Return the kinds of credentials, sorted; `text`: all of it, if it is short."""
        if self.fed <= LINE_BYTES:
            if is_pgpass(text) or ((text.startswith(b"http") or b'"auths"' in text) and is_store_of_logins(text)):
                self.kinds.add("password")
            if any(sign in text for sign in TOKEN_SIGNS) and holds_token(text, is_named=False):
                self.kinds.add("token")
        last = text[-LINE_BYTES:]
        if last and not last.endswith(b"\n"):
            self._settings(Glance(last + b"\n"), PASSWORD in last)
        return tuple(sorted(self.kinds))

    def _private_keys(self, seen):
        data = seen.data
        for at in all_places(data, PEM_END) if PEM_CAPITALS in seen.capitals else ():
            self._add_key(pem_state(data, at), "private_key")
        for at in all_places(data, PUTTY) if PUTTY_CAPITALS in seen.capitals else ():
            head = PUTTY_HEAD.match(data, at)
            self._add_key((head.group(1) == b"none") if head else None, "private_key")
        for at in all_places(data, VAULT) if VAULT_CAPITALS in seen.capitals and not self.protected else ():
            if VAULT_HEAD.match(data, at):
                self.protected = "ansible_vault"

    def _cloud_keys(self, seen):
        data = seen.data
        for start in ACCESS_KEYS:
            for at in all_places(data, start) if start in seen.capitals else ():
                if is_access_key(data, at):
                    self.kinds.add("cloud_key")
        for at in all_places(data, ACCOUNT_KEY_START) if ACCOUNT_CAPITALS in seen.capitals else ():
            key = ACCOUNT_KEY.match(data, at)
            if key and is_varied(key.group(1)):
                self.kinds.add("cloud_key")

    def _passwords(self, seen):
        data = seen.data
        said, said_short = has_sign(data, PASSWORD), b";" in data and has_sign(seen.small, SHORT_PASSWORD)
        if said and any(is_connection(data, at) or is_netrc(data, at) for at in all_places(data, PASSWORD)):
            self.kinds.add("password")
        self._settings(seen, said)
        if said_short and any(is_connection(data, at) for at in all_places(seen.small, SHORT_PASSWORD)):
            self.kinds.add("password")
        if b"@" in data and URL_LOGIN.search(data) and any(is_url(data, at) for at in all_places(data, b"@")):
            self.kinds.add("password")

    def _settings(self, seen, said):
        data, capitals = seen.data, seen.capitals
        for letters, word in NAMES_OF_TOKENS:
            if has_sign(capitals, letters) and any(names_token(data, at) for at in all_places(data, word)):
                self.kinds.add("token")
        if said and any(
            is_written_password(data, at) or is_set_password(data, at) for at in all_places(data, PASSWORD)
        ):
            self.kinds.add("password")
        if has_sign(capitals, PASSWORD_CAPITALS) and any(
            is_set_password(data, at) for at in all_places(data, PASSWORD_CAPITALS)
        ):
            self.kinds.add("password")

    def _add_key(self, is_open, kind):
        if is_open:
            self.kinds.add(kind)
        elif is_open is not None:
            self.protected = kind


def all_places(data, literal, start=0, end=None):
    """Yield where a literal stands."""
    at = data.find(literal, start, end)
    while at >= 0:
        yield at
        at = data.find(literal, at + len(literal), end)


def kept_from(data):
    """Return from where on the text is kept: the beginning of a key that has not ended, or of the last line."""
    begin = data.rfind(PEM_BEGIN, max(0, len(data) - KEY_BYTES))
    whole = max(0, len(data) - LINE_BYTES)
    return min(begin, whole) if begin >= 0 and data.find(PEM_LAST, begin) < 0 else whole


def pem_state(data, at):
    """Tell whether the key whose first line ends at a place is open (True) or protected (False); None for no key."""
    begin = data.rfind(PEM_BEGIN, max(0, at - 24), at)
    end = data.find(PEM_LAST, at, at + KEY_BYTES)
    label = data[begin + len(PEM_BEGIN) : at] if begin >= 0 else b"?"
    if label not in PEM_LABELS or end < 0:
        return None
    body = data[at + len(PEM_END) : end].replace(b"\\r", b"").replace(b"\\n", b"\n")
    if b"EXAMPLE" in body:  # as manuals break what they print
        return None
    if label == b"ENCRYPTED " or b"ENCRYPTED" in body:
        return False if len(decoded(without_headers(body))) > SHORTEST_SEALED else None
    content = decoded(body)
    if label == b"OPENSSH ":
        if not content.startswith(OPENSSH_MAGIC):
            return None
        return content[len(OPENSSH_MAGIC) :].startswith(b"\x00\x00\x00\x04none")
    return True if is_sequence(content) else None


def without_headers(body):
    """Return the lines of a key that say nothing of how it is encrypted (RFC 1421: Proc-Type, DEK-Info)."""
    return b"\n".join(line for line in body.split(b"\n") if b":" not in line)


def decoded(body):
    """Return what lines of base64 hold, b'' where they are none."""
    text = b"".join(body.split())
    return binascii.a2b_base64(text) if BASE64_TEXT.match(text) else b""


def is_sequence(content):
    """Tell whether bytes are one DER sequence, long enough for a key, and nothing else."""
    if len(content) < 40 or content[0] != 0x30:
        return False
    if content[1] < 0x80:
        return content[1] + 2 == len(content)
    width = content[1] & 0x7F
    return 1 <= width <= 3 and int.from_bytes(content[2 : 2 + width], "big") + 2 + width == len(content)


def is_access_key(data, at):
    """Tell whether an access key stands there, and its secret near it."""
    before = data[at - 1 : at]
    key = ACCESS_KEY.match(data, at)
    if not key or before.isalnum() or not is_varied(key.group()) or b"EXAMPLE" in key.group():
        return False
    near = data[max(0, at - 300) : at + 300]
    beside = SECRET_BESIDE.match(data, key.end())
    secrets = SECRET_KEY.findall(near) + ([beside.group(1)] if beside else [])
    return any(is_varied(secret) and b"EXAMPLE" not in secret for secret in secrets)


def is_varied(value):
    """Tell whether a value is not one that was made of a few signs to fill a place."""
    return len(set(value)) >= 8


def is_connection(data, at):
    """Tell whether a password stands there, on one line with the server and the login that it is for."""
    start = max(data.rfind(b"\n", 0, at) + 1, at - 400)
    end = data.find(b"\n", at, at + 400)
    line = data[start : end if end >= 0 else at + 400]
    if b";" not in line:
        return False
    small = line.lower().replace(b" =", b"=").replace(b"= ", b"=")
    if not SERVER.search(small) or not LOGIN.search(small):
        return False
    said = CONNECTION.search(line, max(0, at - start - 4))
    return said is not None and is_secret(said.group(1) or said.group(2))


def is_netrc(data, at):
    """Tell whether the password of a machine stands there, as .netrc has it."""
    machine = NETRC.search(data, max(0, at - 420), at)
    value = NETRC_VALUE.match(data, at)
    return machine is not None and value is not None and is_secret(value.group(1)) and is_place(machine.group(1))


def is_url(data, at):
    """Tell whether the sign ends the login and password of an address of a database or a store of files."""
    if data.rfind(b"://", max(0, at - 180), at) < 0:
        return False
    said, host = URL.search(data, max(0, at - 220), at), HOST.match(data, at)
    if not said or not host or not is_place(host.group(1)):
        return False
    return is_secret(said.group(2)) and said.group(1).lower() != said.group(2).lower()


def is_pgpass(text):
    """Tell whether a whole text is lines of host, port, database, login and password, as .pgpass has them."""
    passwords = []
    for line in text.split(b"\n"):
        if line.strip() and not line.startswith(b"#"):
            said = PGPASS_LINE.match(line)
            if said is None:  # as the first line of nearly every other text
                return False
            passwords.append(said.group(1))
    return any(map(is_secret, passwords))
