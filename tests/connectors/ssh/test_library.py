from __future__ import annotations

import subprocess
import sys

import pytest


def runs(program: str) -> None:
    """Run Python in a process of its own, which has imported nothing yet."""
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)


LOAD = "import sys; from scanner.connectors.ssh.library import load; load(); import paramiko.config"


def test_paramiko_is_imported_without_invoke():
    runs(f"{LOAD}; assert 'invoke' not in sys.modules; assert paramiko.config.invoke is None")


def test_paramiko_has_its_own_version_without_the_parser_of_email():
    runs(
        f"{LOAD}; assert 'email' not in sys.modules; import importlib; assert not hasattr(importlib, 'metadata')\n"
        "from importlib import metadata; assert paramiko.__version__ == metadata.version('paramiko') != ''"
    )


def test_a_paramiko_that_does_not_tell_its_version_by_one_folder_is_asked_as_ever():
    runs(
        "from scanner.connectors.ssh.library import load; load(lambda: None)\n"
        "import sys, paramiko; assert paramiko.__version__; assert 'email' in sys.modules"
    )


def test_whoever_wants_invoke_afterwards_gets_it():
    runs(f"{LOAD}; import invoke; assert invoke.run; load(); assert sys.modules['invoke'] is invoke")


@pytest.mark.parametrize("name", ["invoke", "paramiko"])
def test_what_was_imported_before_stays_as_it_was(name):
    runs(f"import sys, {name} as before; {LOAD}; assert sys.modules['{name}'] is before; assert paramiko.config.invoke")


def test_match_exec_of_paramikos_own_reader_says_that_invoke_is_missing():
    said = "Match host x exec true"
    runs(
        f"{LOAD}\ntry: paramiko.SSHConfig.from_text({said!r}).lookup('x')\n"
        "except ImportError as missing: assert 'invoke' in str(missing)\nelse: raise AssertionError"
    )


def test_a_connector_imports_none_of_what_it_does_not_use():
    runs(
        f"{LOAD}; from scanner.connectors.ssh import exchange, jump\n"
        "parts = {'client', 'agent', 'auth_strategy', 'sftp_server', 'proxy'}\n"
        "assert not {f'paramiko.{part}' for part in parts} & sys.modules.keys(); assert 'subprocess' not in sys.modules"
    )


@pytest.mark.parametrize(
    "asks",
    [
        "assert paramiko.SSHClient.__module__ == 'paramiko.client'",
        "from paramiko import SSHClient; assert SSHClient",
        "import paramiko.client; assert paramiko.client.SSHClient",
        "assert paramiko.agent.Agent is paramiko.Agent",
        "assert paramiko.key_classes",
    ],
)
def test_whoever_asks_paramiko_for_a_name_gets_it_and_still_without_invoke(asks):
    runs(f"{LOAD}; import paramiko\n{asks}\nassert paramiko.config.invoke is None; assert 'invoke' not in sys.modules")


def test_a_name_that_paramiko_has_not_is_an_attribute_error():
    runs(f"{LOAD}; import paramiko; assert not hasattr(paramiko, 'nothing'); assert not hasattr(paramiko, 'Nothing')")


def test_many_threads_that_ask_for_a_name_at_the_same_moment_all_get_it():
    runs(
        f"{LOAD}\n"
        "import concurrent.futures, paramiko\n"
        "with concurrent.futures.ThreadPoolExecutor(8) as pool:\n"
        "    found = list(pool.map(lambda _: paramiko.SSHClient, range(64)))\n"
        "assert set(found) == {paramiko.client.SSHClient}"
    )
