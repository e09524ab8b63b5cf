"""A wheel holds what is sent to targets joined and packed; a tree of sources joins it, to the same."""

from __future__ import annotations

import base64
import json
import lzma
import re
import subprocess
import sys
import zipfile
import zlib
from pathlib import Path
from typing import Any

import pytest
from hatchling.builders.wheel import WheelBuilder

from scanner.collectors import bundle, bundle_windows
from scanner.collectors.bundle_built import DOTNET, DOTNET_PACKED, POSIX, POSIX_DIGEST, PYTHON, built
from scanner.collectors.bundle_dotnet import shortened_source
from scanner.collectors.bundle_python import joined_program, with_fingerprints
from scanner.collectors.bundle_unpack import FILTERS, sent_source
from scanner.collectors.wheel_hook import ProgramsHook

ROOT = Path(__file__).parents[2]
PLACE = "scanner/collectors/built/"
ASKED = """
import json
from scanner.collectors import bundle, bundle_dotnet, bundle_kept, bundle_python, bundle_windows

def fail(*_):
    raise SystemExit("made anew")

bundle.joined = bundle.joined_digest = bundle.files = bundle_python.joined_program = fail
bundle_dotnet.shortened_source = bundle_kept.packed_as = fail
bundle_python.packed_as = bundle_windows.packed = fail
options = bundle.Options(stray_roots=("home",))
posix, windows = bundle.posix_script("0" * 32, options), bundle_windows.windows_script("0" * 32, options)
print(json.dumps([posix.digest, windows.digest, posix.shared.decode(), windows.shared.decode()]))
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a wheel built of this tree, unpacked."""
    folder = tmp_path_factory.mktemp("wheel")
    (path,) = WheelBuilder(str(ROOT)).build(directory=str(folder), versions=["standard"])
    with zipfile.ZipFile(path) as file:
        file.extractall(folder / "unpacked")
    return folder / "unpacked"


def test_its_programs_are_those_that_the_tree_joins(wheel: Path) -> None:
    held = {name: (wheel / PLACE / name).read_bytes() for name in (POSIX, POSIX_DIGEST, PYTHON, DOTNET, DOTNET_PACKED)}
    assert held[PYTHON].decode() == program_in(held[POSIX]) == joined_program()
    assert held[POSIX_DIGEST].decode() == bundle.joined_digest()
    assert held[DOTNET] == shortened_source().encode()
    assert lzma.decompress(held[DOTNET_PACKED], lzma.FORMAT_RAW, filters=FILTERS) == sent_source(shortened_source())


def test_installed_it_sends_them_without_making_them_anew_and_is_known_by_the_same_digests(wheel: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", ASKED], capture_output=True, check=False, cwd=wheel, env={"PYTHONPATH": str(wheel)}
    )
    assert ran.returncode == 0, ran.stderr
    posix, windows, posix_sent, windows_sent = json.loads(ran.stdout)
    assert (posix, windows) == (bundle.digest(), bundle_windows.digest())
    assert len(posix_sent) < 0.93 * len(bundle.posix_script("0" * 32, bundle.Options(stray_roots=("home",))).shared)
    assert len(windows_sent) > 250_000


def test_it_leaves_the_tree_as_it_was_and_keeps_what_built_it_to_itself(wheel: Path) -> None:
    assert not (ROOT / PLACE).exists()
    assert built(PYTHON) == b""
    assert not (wheel / "scanner" / "collectors" / "wheel_hook.py").exists()


def test_an_editable_one_holds_none_since_its_sources_change() -> None:
    data: dict[str, Any] = {"force_include": {}}
    hook = ProgramsHook(str(ROOT), {}, None, None, "", "wheel")  # type: ignore[arg-type]  # it asks for its root only
    hook.initialize("editable", data)
    assert data == {"force_include": {}}
    hook.finalize("editable", data, "")


def test_a_program_with_fingerprints_is_never_the_built_one(wheel: Path) -> None:
    code = "import sys; from scanner.collectors import bundle; sys.stdout.buffer.write(bundle.posix_script('0' * 32, "
    code += "bundle.Options(stray_roots=('home',), known=(b'fingerprint',))).shared)"
    sent = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, cwd=wheel).stdout
    assert program_in(sent) == with_fingerprints(joined_program(), [b"fingerprint"])


def program_in(sent: bytes) -> str:
    """Return the program that stands in a script, unpacked."""
    pieces = re.findall(rb"^PY\d*=([\w+/=']*)$", sent, re.MULTILINE)
    return zlib.decompress(base64.b64decode(b"".join(pieces).replace(b"'", b""))).decode()
