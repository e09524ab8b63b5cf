"""The content scan's programs as a wheel holds them: joined and packed once, where it was built.

Joining and packing take 0.07 s of a start for POSIX targets and over a second for Windows ones, and give the same for
the same sources. A tree of sources holds no such files, and joins; so does an editable install. What is installed is
believed as its modules are, which lie beside it: the same account writes both, or neither.
"""

from __future__ import annotations

import functools
from importlib import resources

FOLDER = "built"
"""Under scanner/collectors in a wheel; wheel_hook.py fills it."""
PYTHON, PYTHON_PACKED = "content-scan.python", "content-scan.zlib"
DOTNET, DOTNET_PACKED = "content-scan.csharp", "content-scan.gzip"


@functools.cache
def built(name: str) -> bytes:
    """Return one of the four files; nothing where the package was not built."""
    file = resources.files("scanner.collectors").joinpath(FOLDER, name)
    return file.read_bytes() if file.is_file() else b""
