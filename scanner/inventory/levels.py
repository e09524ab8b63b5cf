"""One target's fields as three levels give them: the target, its site's defaults, the estate's defaults.

The nearest level that names a field gives all of it; values of two levels are never mixed.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path
from typing import Any

from scanner.errors import InventoryError
from scanner.inventory import references
from scanner.inventory.document import Document, Where
from scanner.inventory.target import Auth, Become, SecretRef
from scanner.values import dataclass

ONE = Fraction(1)
LOGIN = {
    "ssh": "write auth: {key_file: PATH}, {method: agent, agent_key: SHA256:...} "
    "or {method: password, secret: env:NAME}",
    "winrm": "write auth: {secret: env:NAME}, {method: kerberos}, {method: certificate, certificate_file: PATH, "
    "key_file: PATH} or {method: basic, secret: env:NAME}",
}
METHODS: Mapping[str, tuple[str, ...]] = {
    "ssh": ("key", "agent", "password"),
    "winrm": ("ntlm", "kerberos", "certificate", "basic"),
}
"""Of each connector that logs in, the default first."""
GIVES: Mapping[str, tuple[str, ...]] = {
    "key": ("key_file", "certificate_file", "secret"),
    "agent": ("agent_key", "certificate_file"),
    "password": ("secret", "password_at_tofu"),
    "ntlm": ("secret",),
    "kerberos": (),
    "certificate": ("certificate_file", "key_file", "secret"),
    "basic": ("secret",),
}
NEEDS: Mapping[str, tuple[str, ...]] = {
    "key": ("key_file",),
    "agent": ("agent_key",),
    "password": ("secret",),
    "ntlm": ("secret",),
    "kerberos": (),
    "certificate": ("certificate_file", "key_file"),
    "basic": ("secret",),
}


@dataclass(frozen=True, slots=True)
class Levels:
    """Where the fields of one target (or jump host) are looked up, the nearest first."""

    document: Document
    levels: tuple[tuple[Mapping[str, Any], Where], ...]

    def get(self, name: str, default: Any = None) -> Any:  # noqa: ANN401  the schema has judged the types
        """Return the nearest level's value of `name`."""
        for level, _ in self.levels:
            if name in level:
                return level[name]
        return default

    def own(self, name: str) -> Any:  # noqa: ANN401  the same
        """Return the target's own value of `name`, None if only defaults say it."""
        return self.levels[0][0].get(name)

    def says(self, *names: str) -> set[str]:
        """Return those of `names` that some level says."""
        return {name for name in names if any(name in level for level, _ in self.levels)}

    def where(self, name: str) -> Where:
        """Return where the nearest level says `name`, or where the target itself stands."""
        return next(((*where, name) for level, where in self.levels if name in level), self.levels[0][1])

    def error(self, name: str, message: str, remedy: str) -> InventoryError:
        """Return the error about `name`, with its line."""
        line, whose = self.document.line(self.where(name)), self.levels[0][0].get("name")
        said = f"'{whose}': {message}" if whose else message
        return InventoryError(said, file=self.document.file, line=line, remedy=remedy)

    def path(self, name: str, text: str) -> str:
        """Return `text` as a path from the inventory's own folder; `name` is the field that holds it."""
        try:
            return str(Path(self.document.file).parent / Path(text).expanduser())
        except RuntimeError:
            raise self.error(name, f"{name}: no such user for the ~", "write the path out") from None

    def weight(self) -> Fraction:
        """Return the weight exactly as written."""
        said = self.get("weight")
        return ONE if said is None else Fraction(str(said))

    def secret(self, name: str, holder: Mapping[str, Any]) -> SecretRef | None:
        """Return the reference that `holder`, the value of the field `name`, has for a secret."""
        if "secret" not in holder:
            return None
        where = (*self.where(name), "secret")
        line = self.document.line(where)
        try:
            reference = references.parse(holder["secret"], line)
        except ValueError as error:
            remedy = f"write {references.FORMS}"
            raise InventoryError(f"{name}.secret: {error}", file=self.document.file, line=line, remedy=remedy) from None
        if reference.scheme != "file":
            return reference
        return SecretRef("file", self.path(name, reference.name), line)

    def become(self, connector: str) -> Become:
        """Return how to get privilege."""
        if connector == "replay":
            return Become(method="none")
        value = self.get("become", {})
        become = Become(value.get("method", "sudo"), self.secret("become", value))
        if become.method == "none" and become.secret is not None:
            raise self.error("become", "become: method none has no secret", "leave the secret out")
        return become

    def auth(self, connector: str, *, configured: bool = False) -> Auth:
        """Return how to log in; `configured` says that an ssh_config may give the key."""
        if connector not in METHODS:
            return Auth(method="none")
        value = self.get("auth", {})
        method = value.get("method", METHODS[connector][0])
        if method not in METHODS[connector]:
            message = "needs a login" if method == "none" else f"knows no method {method}"
            raise self.error("auth", f"auth: {connector} {message}", LOGIN[connector])
        missing = [] if configured and method == "key" else [name for name in NEEDS[method] if name not in value]
        if missing:
            message = f"auth: method {method} needs {missing[0]}" if value else "nothing says how to log in"
            raise self.error("auth", message, LOGIN[connector])
        surplus = sorted(set(value) - {"method", *GIVES[method]})
        if surplus:
            message = f"auth: {surplus[0]} does not go with method {method}"
            raise self.error("auth", message, f"that takes {', '.join(GIVES[method]) or 'nothing more'}")
        return Auth(
            method=method,
            key_file=self._optional(value, "key_file"),
            certificate_file=self._optional(value, "certificate_file"),
            agent_key=value.get("agent_key"),
            secret=self.secret("auth", value),
            password_at_tofu=value.get("password_at_tofu", False),
            line=self.document.line(self.where("auth")),
        )

    def _optional(self, value: Mapping[str, Any], name: str) -> str | None:
        return self.path("auth", value[name]) if name in value else None
