"""Takes HostName, Port, User, IdentityFile and ProxyJump from an OpenSSH client configuration, when the inventory asks.

The syntax and "the first obtained value wins" are those of ssh_config(5). Nothing is ever run, and what would change
where a connection goes but is not understood here (Match, Include, ProxyCommand, tokens) is an error, not passed over.
"""

from __future__ import annotations

import fnmatch
import hashlib
import re
import shlex
from collections.abc import Collection, Mapping
from pathlib import Path

from scanner.errors import InventoryError
from scanner.inventory.document import read_bytes
from scanner.inventory.target import Auth, Target
from scanner.values import dataclass, replace

TAKEN = ("hostname", "port", "user", "identityfile", "proxyjump", "proxycommand")
NOT_UNDERSTOOD = ("match", "include")
LINE = re.compile(r"\s*([A-Za-z]+)(?:\s*=\s*|\s+)(.*\S)\s*")
HOP = re.compile(
    r"(?:(?P<user>[^@\s]+)@)?(?:\[(?P<v6>[0-9A-Fa-f:.]+)\]|(?P<host>[^@\s:\[\]]+))(?::(?P<port>[0-9]{1,5}))?"
)
ADDRESS = re.compile(r"[A-Za-z0-9:][A-Za-z0-9._:%-]*")


@dataclass(frozen=True, slots=True)
class Block:
    """The values that stand below one Host line."""

    patterns: tuple[str, ...]
    values: Mapping[str, str]

    def applies(self, host: str) -> bool:
        """Tell whether one pattern fits `host`, and none that starts with `!` does."""
        fits = [fnmatch.fnmatchcase(host.lower(), _pattern(pattern)) for pattern in self.patterns if pattern[:1] != "!"]
        hinders = (fnmatch.fnmatchcase(host.lower(), _pattern(p[1:])) for p in self.patterns if p[:1] == "!")
        return any(fits) and not any(hinders)


@dataclass(frozen=True, slots=True)
class Configuration:
    """One configuration file, as far as it is understood."""

    file: str
    digest: str
    blocks: tuple[Block, ...]

    def lookup(self, host: str) -> dict[str, str]:
        """Return the values for `host`, by keyword in lower case."""
        found: dict[str, str] = {}
        for block in self.blocks:
            if block.applies(host):
                found = dict(block.values) | found
        return found

    def fill(self, target: Target, given: Collection[str]) -> Target:
        """Return `target` with what the configuration says of it; `given` are the fields that the inventory says."""
        values = self.lookup(target.address)
        if "proxycommand" in values and values["proxycommand"].lower() != "none" and "jump" not in given:
            raise self.error(target, "ProxyCommand is not run", "write ProxyJump, or jump in the inventory")
        return replace(
            target,
            address=self._address(target, values),
            port=target.port if "port" in given else self._port(target, values.get("port", "22")),
            user=target.user if "user" in given else self._user(target, values),
            auth=self._auth(target, values),
            jump=target.jump if "jump" in given else _hops(values.get("proxyjump", "none")),
        )

    def jump(self, hop: str, line: int) -> Target:
        """Return the jump host that ProxyJump writes as [user@]host[:port], for the target at `line`."""
        parts = HOP.fullmatch(hop)
        unknown = Target(site="", name=hop, address="", line=line)
        if parts is None:
            raise self.error(unknown, "ProxyJump is not [user@]host[:port]", "correct it")
        host = parts["v6"] or parts["host"]
        values = self.lookup(host) | {name: parts[name] for name in ("user", "port") if parts[name]}
        if values.get("proxyjump", "none").lower() != "none":
            raise self.error(unknown, "a jump host has a ProxyJump of its own", "write all hops at the target")
        plain = replace(unknown, address=host, auth=Auth(line=line))
        return replace(
            plain,
            address=self._address(plain, values),
            port=self._port(plain, values.get("port", "22")),
            user=self._user(plain, values),
            auth=self._auth(plain, values),
        )

    def error(self, target: Target, message: str, remedy: str) -> InventoryError:
        """Return the error about what this file says of `target`."""
        said = f"'{target.name}', for line {target.line} of the inventory: {message}"
        return InventoryError(said, file=self.file, remedy=remedy)

    def _address(self, target: Target, values: Mapping[str, str]) -> str:
        name = values.get("hostname", "%h").replace("%h", target.address).replace("%%", "%")
        if not ADDRESS.fullmatch(name):
            raise self.error(target, "HostName is not a host name or address", "correct it; of the tokens %h is known")
        return name

    def _user(self, target: Target, values: Mapping[str, str]) -> str | None:
        name = values.get("user")
        if name is not None and (not name.isprintable() or not name.strip() or name.startswith("-")):
            raise self.error(target, "User is not the name of an account", "correct it")
        return name

    def _port(self, target: Target, text: str) -> int:
        if not re.fullmatch(r"[0-9]{1,5}", text) or not 1 <= int(text) <= 65535:
            raise self.error(target, "Port is not a number from 1 to 65535", "correct it")
        return int(text)

    def _auth(self, target: Target, values: Mapping[str, str]) -> Auth:
        if target.auth.method != "key" or target.auth.key_file is not None:
            return target.auth
        path = values.get("identityfile", "").replace("%d", "~")
        if not path or "%" in path or path.lower() == "none":
            remedy = "write IdentityFile PATH there, or auth in the inventory"
            raise self.error(target, "no IdentityFile that is understood says how to log in", remedy)
        try:
            return replace(target.auth, key_file=str(Path(self.file).parent / Path(path).expanduser()))
        except RuntimeError:
            raise self.error(target, "IdentityFile: no such user for the ~", "write the path out") from None


def read(path: str) -> Configuration:
    """Return the configuration at `path`; InventoryError names its line."""
    data = read_bytes(path)
    blocks: list[tuple[tuple[str, ...], dict[str, str]]] = [(("*",), {})]
    for number, text in enumerate(data.decode("utf-8", "replace").splitlines(), start=1):
        if not text.strip() or text.lstrip().startswith("#"):
            continue
        keyword, words = _line(path, number, text)
        if keyword == "host":
            blocks.append((tuple(words), {}))
        elif keyword in TAKEN:
            blocks[-1][1].setdefault(keyword, " ".join(words))
    digest = hashlib.sha256(data).hexdigest()
    return Configuration(path, digest, tuple(Block(patterns, values) for patterns, values in blocks))


def _line(path: str, number: int, text: str) -> tuple[str, list[str]]:
    found = LINE.fullmatch(text)
    keyword = found[1].lower() if found else ""
    if keyword in NOT_UNDERSTOOD:
        remedy = "name a file without it"
        raise InventoryError(f"{keyword.capitalize()} is not followed", file=path, line=number, remedy=remedy)
    if found is None:
        raise InventoryError("is not a line of ssh_config", file=path, line=number, remedy="write: Keyword value")
    if keyword not in ("host", *TAKEN):
        return keyword, []
    try:
        return keyword, shlex.split(found[2], comments=True)
    except ValueError:
        raise InventoryError("a quote is not closed", file=path, line=number, remedy="close it") from None


def _pattern(text: str) -> str:
    """Return an ssh pattern as one of fnmatch: only * and ? mean something, and case does not count."""
    return text.lower().replace("[", "[[]")


def _hops(text: str) -> tuple[str, ...]:
    """Return the hops as written, the one that is reached first in front."""
    return () if text.lower() == "none" else tuple(hop.strip() for hop in text.split(","))
