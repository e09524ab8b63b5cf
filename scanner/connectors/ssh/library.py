"""Imports paramiko, the library of this package, without what we never ask of it.

`import paramiko` imports all of it: a client, an agent, SFTP on both sides, commands as proxies. Here the package is
imported by name alone and its parts when somebody wants them; whoever asks it for a name gets that, after all of it.

paramiko.config imports `invoke`, and with it asyncio, unittest.mock and a second YAML reader, for one word of an
OpenSSH configuration: `Match exec`. We read such files ourselves (scanner/inventory/ssh_config.py) and run nothing that
stands in them. It does without it where it is not installed.

Its own version paramiko takes from importlib.metadata, which reads it with the parser of e-mail. The name of the folder
beside it says the same.
"""

from __future__ import annotations

import contextlib
import importlib
import importlib.util
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

NAME = "paramiko"
STATED = "paramiko-*.dist-info"
"""The folder in which an installer leaves what it installed (packaging.python.org, recording installed projects)."""
CORE = "paramiko.transport"
"""What every connection needs."""


def stated() -> str | None:
    """Return the version in the name of paramiko's one folder of metadata, None where it has another number of them."""
    spec = importlib.util.find_spec(NAME)
    if spec is None or spec.origin is None:
        return None
    found = [folder.name for folder in Path(spec.origin).parent.parent.glob(STATED)]
    return found[0].removesuffix(".dist-info").partition("-")[2] if len(found) == 1 else None


def load(version: Callable[[], str | None] = stated) -> None:
    """Import paramiko as if `invoke` were not installed; whoever else wants what is kept away finds it as before."""
    if NAME in sys.modules or "invoke" in sys.modules:
        return
    known = version()
    spec = importlib.util.find_spec(NAME)
    with _without_invoke(known):
        if known is None or spec is None:
            importlib.import_module(NAME)
            return
        package = importlib.util.module_from_spec(spec)
        vars(package).update(__version__=known, __getattr__=_Whole(package, known).name)
        sys.modules[NAME] = package
        try:
            importlib.import_module(CORE)
        except BaseException:
            del sys.modules[NAME]
            raise


class _Whole:
    """Runs the package's own `__init__`, once, when it is asked for a name that is not there yet and none of a part."""

    def __init__(self, package: ModuleType, version: str) -> None:
        self._package, self._version = package, version
        self._lock = threading.RLock()  # what is run asks for names too
        self._begun = False

    def name(self, name: str) -> object:
        """Stand for the `__getattr__` of the package (PEP 562)."""
        if name.startswith("__"):
            raise AttributeError(name)  # asked by the import system, of every package
        if importlib.util.find_spec(f"{NAME}.{name}") is not None:
            return importlib.import_module(f"{NAME}.{name}")
        with self._lock:
            spec = self._package.__spec__
            if not self._begun and spec is not None and spec.loader is not None:
                self._begun = True
                with _without_invoke(self._version):
                    spec.loader.exec_module(self._package)
        try:
            return vars(self._package)[name]
        except KeyError:
            raise AttributeError(f"module {NAME!r} has no attribute {name!r}") from None


@contextlib.contextmanager
def _without_invoke(version: str | None) -> Iterator[None]:
    """Keep `invoke` away, and the reading of metadata where the version is known, while something is imported."""
    away: dict[str, ModuleType | None] = {}
    if "invoke" not in sys.modules:
        away["invoke"] = None  # the import system's word for: there is none
    if "importlib.metadata" not in sys.modules and version is not None:
        away["importlib.metadata"] = _metadata(version)
    sys.modules.update(away)  # type: ignore[arg-type]
    try:
        yield
    finally:
        for name in away:
            del sys.modules[name]
        if "importlib.metadata" in away:
            vars(importlib).pop("metadata", None)


def _metadata(version: str) -> ModuleType:
    module = ModuleType("importlib.metadata")
    module.version = lambda _: version  # type: ignore[attr-defined]
    return module
