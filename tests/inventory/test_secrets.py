from __future__ import annotations

import os
import pickle
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from scanner.errors import InventoryError, SecretError
from scanner.inventory import Inventory, SecretRef
from scanner.inventory.read import read_text
from scanner.inventory.secrets import Secret, Secrets, Sources, resolve

CANARY = "canary-7f3a"


def never(question: str) -> str:
    raise AssertionError(question)


def estate(folder: Path, *references: str) -> Inventory:
    """An inventory whose target N, at line 3 + N, has the Nth reference as its password."""
    head = "sites:\n  - name: leeds\n    targets:\n"
    targets = (
        f"      - {{name: t{n}, auth: {{method: password, secret: '{reference}'}}}}\n"
        for n, reference in enumerate(references)
    )
    return read_text((head + "".join(targets)).encode(), str(folder / "estate.yml"))


def private(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    path.chmod(0o600)
    return path


def piped(data: bytes) -> int:
    reader, writer = os.pipe()
    os.write(writer, data)
    os.close(writer)
    return reader


def test_a_variable_is_read_once_for_all_its_mentions_and_removed(tmp_path):
    environment = {"LEEDS": CANARY, "PATH": "/bin"}

    secrets = resolve(estate(tmp_path, "env:LEEDS", "env:LEEDS"), Sources(environment, never))

    assert secrets[SecretRef("env", "LEEDS")] == CANARY
    assert len(secrets) == 1
    assert environment == {"PATH": "/bin"}


def test_by_default_the_variable_leaves_this_process(tmp_path, monkeypatch):
    monkeypatch.setenv("MEDIASCAN_TEST_SECRET", CANARY)

    assert resolve(estate(tmp_path, "env:MEDIASCAN_TEST_SECRET"))[SecretRef("env", "MEDIASCAN_TEST_SECRET")] == CANARY
    assert "MEDIASCAN_TEST_SECRET" not in os.environ


@pytest.mark.parametrize("ending", [b"", b"\n", b"\r\n"])
def test_a_file_of_the_owner_gives_its_one_line(tmp_path, ending):
    path = private(tmp_path / "secret", CANARY.encode() + ending)

    assert resolve(estate(tmp_path, "file:secret"))[SecretRef("file", str(path))] == CANARY


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660, 0o666])
def test_a_file_that_others_can_read_is_refused(tmp_path, mode):
    private(tmp_path / "secret", CANARY.encode()).chmod(mode)

    with pytest.raises(SecretError, match="chmod 600"):
        resolve(estate(tmp_path, "file:secret"))


def test_a_link_and_what_is_no_file_are_refused_at_once(tmp_path):
    private(tmp_path / "secret", CANARY.encode())
    (tmp_path / "link").symlink_to("secret")
    (tmp_path / "folder").mkdir(mode=0o700)
    os.mkfifo(tmp_path / "fifo", 0o600)

    for name in ("link", "folder", "fifo", "missing"):
        with pytest.raises(SecretError) as caught:
            resolve(estate(tmp_path, f"file:{name}"))

        assert caught.value.line == 4


def test_a_descriptor_is_read_to_its_end_and_closed(tmp_path):
    descriptor = piped(CANARY.encode() + b"\n")

    secrets = resolve(estate(tmp_path, f"fd:{descriptor}", f"fd:{descriptor}"))

    assert secrets[SecretRef("fd", str(descriptor))] == CANARY
    with pytest.raises(OSError, match="Bad file descriptor"):
        os.fstat(descriptor)


def test_4_kib_is_a_secret_and_one_byte_more_is_not(tmp_path):
    fits, over = piped(b"x" * 4096), piped(b"x" * 4097)

    assert len(resolve(estate(tmp_path, f"fd:{fits}"))[SecretRef("fd", str(fits))]) == 4096
    with pytest.raises(SecretError, match="longer than 4096 bytes"):
        resolve(estate(tmp_path, f"fd:{over}"))
    with pytest.raises(OSError, match="Bad file descriptor"):
        os.fstat(over)


@pytest.mark.parametrize("number", ["0", "1", "2", "-3", "03", "9999999", "x"])
def test_the_standard_streams_and_what_is_no_number_are_no_descriptors(tmp_path, number):
    with pytest.raises(InventoryError, match="not of the form that fd: takes"):
        estate(tmp_path, f"fd:{number}")


@pytest.mark.parametrize(
    ("data", "reason"),
    [(b"", "empty"), (b"\n", "empty"), (b"a\nb", "one line"), (b"a\0", "one line"), (b"\xff", "UTF-8")],
)
def test_what_no_one_could_type_is_refused(tmp_path, data, reason):
    private(tmp_path / "secret", data)

    with pytest.raises(SecretError, match=reason):
        resolve(estate(tmp_path, "file:secret"))


def test_a_person_is_asked_once_per_prompt_with_the_line_or_the_name(tmp_path):
    questions: list[str] = []

    def answer(question: str) -> str:
        questions.append(question)
        return CANARY

    secrets = resolve(estate(tmp_path, "prompt", "prompt", "prompt:sudo of leeds"), Sources({}, answer))

    assert questions == [
        f"mediascan: secret for {tmp_path}/estate.yml:4: ",
        "mediascan: secret for sudo of leeds: ",
    ]
    assert secrets[SecretRef("prompt", "")] == secrets[SecretRef("prompt", "sudo of leeds")] == CANARY


def test_without_a_terminal_nobody_is_asked_and_standard_input_stays_unread():
    code = textwrap.dedent("""
        import sys
        from scanner.inventory.secrets import ask
        try:
            ask("secret? ")
        except OSError as error:
            print(error, "|", sys.stdin.read())
    """)

    done = subprocess.run(
        [sys.executable, "-c", code], input="piped", capture_output=True, text=True, check=True, start_new_session=True
    )

    assert done.stdout == "there is no terminal to ask on | piped\n"


def test_on_a_terminal_the_answer_is_not_shown():
    code = """
        import fcntl, sys, termios
        fcntl.ioctl(0, termios.TIOCSCTTY, 0)
        from scanner.inventory.secrets import ask
        sys.exit(7 if ask("secret? ") == "canary-7f3a" else 8)
    """
    master, slave = os.openpty()
    with subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(code)], stdin=slave, stdout=slave, stderr=slave, start_new_session=True
    ) as child:
        os.close(slave)
        shown = b""
        while b"secret? " not in shown:
            shown += os.read(master, 1024)
        os.write(master, CANARY.encode() + b"\n")
        code = child.wait(timeout=30)
    shown += os.read(master, 1024)
    os.close(master)

    assert code == 7
    assert shown == b"secret? \r\n"


KEYRING = """
from . import errors
def get_password(service, user):
    if service == "locked":
        raise errors.KeyringLocked("canary-7f3a")
    return {("leeds", "auditor/2"): "canary-7f3a"}.get((service, user))
"""


@pytest.fixture
def keyring(tmp_path, monkeypatch):
    package = tmp_path / "site" / "keyring"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text(KEYRING)
    (package / "errors.py").write_text("class KeyringError(Exception): ...\nclass KeyringLocked(KeyringError): ...\n")
    monkeypatch.syspath_prepend(tmp_path / "site")
    yield
    for name in ("keyring", "keyring.errors"):
        sys.modules.pop(name, None)


@pytest.mark.usefixtures("keyring")
def test_a_keyring_entry_is_named_by_service_and_user(tmp_path):
    assert resolve(estate(tmp_path, "keyring:leeds/auditor/2"))[SecretRef("keyring", "leeds/auditor/2")] == CANARY
    with pytest.raises(SecretError, match="keyring set leeds nobody"):
        resolve(estate(tmp_path, "keyring:leeds/nobody"))
    with pytest.raises(SecretError, match="KeyringLocked") as caught:
        resolve(estate(tmp_path, "keyring:locked/x"))

    assert CANARY not in str(caught.value)


def test_without_the_package_the_error_says_what_to_install(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "keyring", None)

    with pytest.raises(SecretError, match=r"pip install 'mediascan\[keyring\]'"):
        resolve(estate(tmp_path, "keyring:leeds/auditor"))


def test_a_missing_secret_names_the_line_that_asks_for_it(tmp_path):
    with pytest.raises(SecretError) as caught:
        resolve(estate(tmp_path, "env:HERE", "env:NOT_HERE"), Sources({"HERE": CANARY}, never))

    assert str(caught.value) == f"{tmp_path}/estate.yml:5: env:NOT_HERE: this environment variable is not set"


@pytest.mark.parametrize("field", ["key_file", "certificate_file"])
def test_a_missing_key_file_is_an_error_before_any_secret_is_read(tmp_path, field):
    (tmp_path / "id").touch()
    auth = {"key_file": "id", field: "nowhere"}
    text = f"sites: [{{name: a, targets: [\n{{name: b, auth: {{key_file: {auth['key_file']}, certificate_file: {auth.get('certificate_file', 'id')},\n secret: prompt}}}}]}}]"

    with pytest.raises(InventoryError, match=f"'b': there is no file {tmp_path}/nowhere") as caught:
        resolve(read_text(text.encode(), str(tmp_path / "estate.yml")), Sources({}, never))

    assert caught.value.line == 2
    assert caught.value.remedy


def test_only_what_the_selected_targets_need_is_read(tmp_path):
    text = """
        jumps:
          - {name: used, auth: {method: password, secret: env:USED}}
          - {name: unused, auth: {method: password, secret: env:UNUSED}}
        defaults: {become: {secret: env:SUDO}}
        sites:
          - name: a
            targets:
              - {name: b, jump: [used], auth: {method: password, secret: env:LOGIN}}
              - {name: c, connector: replay, recording: x, become: {secret: env:REPLAY}}
    """
    environment = dict.fromkeys(["USED", "UNUSED", "SUDO", "LOGIN", "REPLAY"], CANARY)

    secrets = resolve(read_text(textwrap.dedent(text).encode(), "estate.yml"), Sources(environment, never))

    assert {reference.name for reference in secrets} == {"USED", "SUDO", "LOGIN"}
    assert set(environment) == {"UNUSED", "REPLAY"}


def test_no_text_form_shows_a_secret_and_a_worker_still_gets_it():
    secrets = Secrets({SecretRef("env", "LEEDS"): Secret(CANARY)})

    for shown in (
        repr(secrets),
        str(secrets),
        f"{secrets}",
        repr(Secret(CANARY)),
        f"{Secret(CANARY)}",
        repr(Sources({"a": CANARY})),
    ):
        assert CANARY not in shown
    assert repr(secrets) == "Secrets(env:LEEDS)"
    assert pickle.loads(pickle.dumps(secrets))[SecretRef("env", "LEEDS")] == CANARY
