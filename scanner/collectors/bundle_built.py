"""What a wheel holds joined and packed, once, where it was built: what is sent to POSIX targets, and Windows' program.

Joining and packing take 0.08 s of a start for POSIX targets and over a second for Windows ones, and give the same for
the same sources. A tree of sources holds no such files, and joins; so does an editable install. What is installed is
believed as its modules are, which lie beside it: the same account writes both, or neither.
"""

from __future__ import annotations

import functools
from pathlib import Path

FOLDER = Path(__file__).with_name("built")
"""Of a wheel; wheel_hook.py fills it."""
POSIX, POSIX_DIGEST = "collector.posix", "collector.sha256"
PYTHON = "content-scan.python"
DOTNET, DOTNET_PACKED = "content-scan.csharp", "content-scan.lzma"


@functools.cache
def built(name: str) -> bytes:
    """Return one of these files; nothing where the package was not built."""
    file = FOLDER / name
    return file.read_bytes() if file.is_file() else b""
