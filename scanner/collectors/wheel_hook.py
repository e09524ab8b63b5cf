"""Joins and packs what is sent to targets while a wheel is built (hatchling's custom build hook).

A wheel has them as bundle_built.py reads them, and this file it has not. Nothing is written into the tree of sources.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Any

import zopfli.zlib
from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ProgramsHook(BuildHookInterface):  # type: ignore[type-arg]  # of no configuration
    """Adds the files to a wheel; an editable one gets none, since its sources change."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called by hatchling before it collects the files of a wheel."""
        if version == "editable":
            return
        self._folder = tempfile.TemporaryDirectory()
        for name, content in _programs(self.root).items():
            made = Path(self._folder.name) / Path(name).name
            made.write_bytes(content)
            build_data["force_include"][str(made)] = name

    def finalize(self, version: str, _build_data: dict[str, Any], _artifact: str) -> None:
        """Called by hatchling when the wheel is written."""
        if version != "editable":
            self._folder.cleanup()


def _programs(root: str) -> dict[str, bytes]:
    """Return what each file holds by its path, made by the package under `root` itself."""
    sys.path.insert(0, root)
    try:
        from scanner.collectors import bundle
        from scanner.collectors import bundle_built as names
        from scanner.collectors.bundle_dotnet import shortened_source
        from scanner.collectors.bundle_python import as_letters, joined_program
        from scanner.collectors.bundle_unpack import packed, sent_source
    finally:
        sys.path.remove(root)
    python, dotnet = joined_program().encode(), shortened_source()
    held = {
        names.POSIX: bundle.joined(as_letters(zopfli.zlib.compress(python))),
        names.POSIX_DIGEST: bundle.joined_digest().encode(),
        names.PYTHON: python,
        names.DOTNET: dotnet.encode("ascii"),
        names.DOTNET_PACKED: packed(sent_source(dotnet)),
    }
    return {(names.FOLDER / name).relative_to(root).as_posix(): content for name, content in held.items()}
