"""The whole way on this machine: bundle, shell, decode."""

import os
import subprocess

from scanner.collectors import bundle
from scanner.facts.decode import decode
from scanner.script import Identity, Output

NONCE = "5" * 32


def test_the_collector_reads_this_machine():
    script = bundle.posix_script(NONCE, bundle.Options())
    done = subprocess.run(["sh", "-c", script.command], input=script.text, capture_output=True, check=True)

    decoded = decode(Output(done.stdout, done.stderr, done.returncode, Identity.LOCAL), NONCE)

    assert decoded.state == "ok"
    assert decoded.facts.host.require().kernel == os.uname().release
    assert any(mount.target == "/" for mount in decoded.facts.mounts.require())


def test_the_nonce_is_nowhere_but_on_stdin_and_in_the_answer():
    script = bundle.posix_script(NONCE, bundle.Options(), sudo_password="open sesame")

    assert NONCE not in script.command
    assert "open sesame" not in script.command + script.text.decode()
    assert script.prompt.decode() in script.command
    assert script.ready.decode().strip() in script.command


def test_the_command_is_one_line_that_every_login_shell_takes():
    command = bundle.posix_script(NONCE, bundle.Options(), sudo_password="x").command

    assert "\n" not in command
    assert "!" not in command
    assert "\\\\" not in command


def test_the_digest_is_the_same_for_every_run_and_secret():
    one = bundle.posix_script("1" * 32, bundle.Options())
    other = bundle.posix_script("2" * 32, bundle.Options(), sudo_password="x")

    assert one.digest == other.digest == bundle.digest()
