"""The PowerShell files parse, keep to the dialect of ADR 0100 and travel as they must."""

import ast
import base64
import hashlib
import re
from pathlib import Path

import pytest
import tree_sitter
import tree_sitter_powershell

from scanner.collectors import bundle_windows
from scanner.collectors.bundle import Options
from scanner.collectors.bundle_dotnet import dotnet_source
from scanner.collectors.bundle_unpack import unpacker_source
from tests.dotnet.unpacked import bytes_of, text_of

NONCE = "0123456789abcdef" * 2
FILES = bundle_windows.files()


def broken(text):
    """Return where the syntax tree holds an error or a token that is missing."""
    parser = tree_sitter.Parser(tree_sitter.Language(tree_sitter_powershell.language()))
    queue, found = [parser.parse(text.encode()).root_node], []
    while queue:
        node = queue.pop()
        queue.extend(node.children)
        if node.is_error or node.is_missing:
            found.append((node.start_point.row + 1, node.text.decode()[:60]))
    return found


@pytest.mark.parametrize("name", FILES)
def test_every_file_parses(name):
    assert broken(FILES[name]) == []


@pytest.mark.parametrize("name", FILES)
def test_every_file_is_printable_ascii(name):
    assert all(32 <= ord(character) <= 126 or character == "\n" for character in FILES[name])


def test_the_command_passes_winrs_and_every_login_shell_of_openssh():
    words = bundle_windows.windows_script(NONCE, Options()).command.split(" ")

    assert len(" ".join(words)) < 8191
    assert all(word and word.isascii() and not set(word) & set("\"'`^&|<>()%!$;") for word in words)


def test_the_bootstrap_knows_the_size_and_the_digest_of_what_follows_the_first_line():
    script = bundle_windows.windows_script(NONCE, Options(stray_roots=("home",)))
    bootstrap = base64.b64decode(script.command.split(" ")[-1]).decode("utf-16-le")
    lines = script.text.decode("ascii").splitlines()[1:]
    text = "\n".join(lines)

    assert f"'{len(lines)} {len(text)}'" in bootstrap
    assert hashlib.sha256(text.encode()).hexdigest() in bootstrap
    assert not re.search(r"@\w+@", bootstrap)


def test_the_first_line_carries_what_a_run_is_told():
    script = bundle_windows.windows_script(NONCE, Options(stray_roots=("home", "D:\\Akten ü"), stray_seconds=9), False)

    assert script.stdin == (
        f"mediascan 1 {NONCE} bytes=4194304 seconds=9 dotnet=0 root=home root=D%3A%5CAkten%20%C3%BC\n".encode()
    )
    assert script.platform == "windows"
    assert NONCE not in script.command
    assert NONCE.encode() not in script.shared


def test_the_digest_is_of_all_that_runs_whatever_is_asked_for():
    one = bundle_windows.windows_script("1" * 32, Options())
    other = bundle_windows.windows_script("2" * 32, Options(stray_roots=("home",)))

    assert one.digest == other.digest == bundle_windows.digest()


@pytest.mark.parametrize(
    ("roots", "dotnet", "sent"), [(("home",), True, True), (("home",), False, False), ((), True, False)]
)
def test_the_content_scanner_is_sent_only_to_be_used(roots, dotnet, sent):
    script = bundle_windows.windows_script(NONCE, Options(stray_roots=roots), dotnet)

    lines = script.text.decode().splitlines()
    packed = [line.split("'")[1] for line in lines if line.startswith("$Scanner = '")]
    assert [text_of(letters) for letters in packed] == ([dotnet_source()] if sent else [])
    beside = [line for line in lines if line.startswith(("$Unpacker = ", "$ScannerBytes = "))]
    assert beside == [
        line
        for letters in packed
        for line in (f"$Unpacker = '{unpacker_source()}'", f"$ScannerBytes = [int]'{len(bytes_of(letters))}'")
    ]
    assert script.text.endswith(b"\nInvoke-Collector $Request $FullLanguage\n")


POWERSHELL = re.compile(
    r"\$env:|\b(?:Add|ForEach|Get|Invoke|New|Out|Remove|Set|Start|Where|Write)-[A-Z][a-z]+|\[[A-Z][\w.]+\]::"
)


def spoken(path):
    """Return the texts of a Python file that are no docstrings."""
    tree = ast.parse(path.read_text("utf-8"))
    documents = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    constants = (node for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str))
    return [node.value for node in constants if id(node) not in documents]


def test_no_powershell_stands_in_a_python_string():
    root = Path(bundle_windows.__file__).parent.parent
    named = {"manifest_windows.py"}  # which names commands and patterns

    found = [
        f"{path.name}: {text[:60]}"
        for path in sorted(root.rglob("*.py"))
        for text in spoken(path)
        if path.name not in named and POWERSHELL.search(text)
    ]

    assert found == []
