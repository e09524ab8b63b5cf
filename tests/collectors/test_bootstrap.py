"""Getting privilege inside the one exec: sudo without a password, with one, refused, or not there."""

import os
import pathlib
import subprocess

import pytest

from scanner.collectors import bundle
from scanner.facts.decode import decode
from scanner.script import Identity, Output

NONCE = "7" * 32
SUDO = """#!/bin/sh
printf '%s\\n' "$*" >>"$0.log"
while [ "$1" != -- ]; do
    case $1 in -n) quiet=1 ;; -p) prompt=$2 ;; esac
    shift
done
shift
case MODE in
free) exec "$@" ;;
password)
    [ -z "$quiet" ] || exit 1
    printf '%s' "$prompt" >&2
    IFS= read -r word
    [ "$word" = 'open sesame' ] || exit 1
    exec "$@"
    ;;
*) echo 'Sorry, you may not run sudo' >&2; exit 1 ;;
esac
"""


@pytest.fixture
def login(open_path, ordinary):
    """Return a function that starts the command of a script as an ordinary login with a sudo of the given mode."""
    folder = open_path / "bin"
    folder.mkdir()
    folder.chmod(0o777)

    def start(mode, password=None):
        script = bundle.posix_script(NONCE, bundle.Options(), password)
        if mode:
            (folder / "sudo").write_text(SUDO.replace("MODE", mode), encoding="utf-8")
            (folder / "sudo").chmod(0o755)
        for tool in ("env", "sh", "cat", "awk", "gzip", "true"):
            (folder / tool).symlink_to(f"/usr/bin/{tool}")
        command = script.command.replace(f"PATH={bundle.PATH}", f"PATH={folder}")
        process = subprocess.Popen(
            [*ordinary, "/bin/sh", "-c", command],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={"PATH": "/usr/bin:/bin"},
        )
        return script, process, folder / "sudo.log"

    return start


def privilege(script, stdout):
    assert script.nonce.encode() in stdout
    bodies = decode(Output(stdout, b"", 0, Identity.LOCAL), script.nonce).bodies
    return bodies["host"].decode().partition(".privilege ")[2].partition("\n")[0]


def test_sudo_without_a_password_is_used(login):
    script, process, _ = login("free")

    stdout, _ = process.communicate(script.text, timeout=30)

    assert privilege(script, stdout) == "sudo"


@pytest.mark.parametrize("mode", ["refused", "password", None])
def test_without_sudo_the_script_still_runs_as_the_login(mode, login):
    script, process, _ = login(mode)

    stdout, _ = process.communicate(script.text, timeout=30)

    assert privilege(script, stdout) == "user"
    assert process.returncode == 0


def test_a_password_is_written_only_after_the_prompt_and_the_script_only_after_ready(login):
    script, process, log = login("password", "open sesame")

    asked = os.read(process.stderr.fileno(), 4096)
    process.stdin.write(b"open sesame\n")
    process.stdin.flush()
    ready = os.read(process.stdout.fileno(), 4096)
    stdout, _ = process.communicate(script.text, timeout=30)

    assert asked == script.prompt
    assert ready == script.ready
    assert privilege(script, stdout) == "sudo"
    assert "sesame" not in pathlib.Path(log).read_text("utf-8")
    assert NONCE not in pathlib.Path(log).read_text("utf-8")


def test_a_refused_sudo_with_a_password_is_ready_without_a_prompt(login):
    script, process, _ = login("refused", "open sesame")

    ready = os.read(process.stdout.fileno(), 4096)
    stdout, stderr = process.communicate(script.text, timeout=30)

    assert ready == script.ready
    assert script.prompt not in stderr
    assert privilege(script, stdout) == "user"


def test_nothing_runs_when_the_connection_ends_before_the_whole_script_arrived(login):
    script, process, _ = login(None)

    stdout, stderr = process.communicate(script.text[:-40], timeout=30)

    assert script.nonce.encode() not in stdout
    assert b"Permission" not in stderr
