"""A farm of endpoints in a process of its own verifies collectors and says what it saw."""

from __future__ import annotations

import base64
import gzip

import pytest
import requests
import winrm

from scanner.collectors.bundle import Options
from scanner.collectors.bundle_windows import windows_script
from tests.winrm.answers import SOME_NONCE
from tests.winrm.farm import ODD, Plan, started
from tests.winrm.login import DOMAIN, PASSWORD, USER

NONCE = "ab" * 16
COMMAND = "powershell.exe -EncodedCommand x"
FRAMES = f"\n--{SOME_NONCE} host begin ok\nname AAAA\n--{SOME_NONCE} host end 0 9\n\n--{SOME_NONCE} done 1\n".encode()


@pytest.fixture
def files(tmp_path):
    (tmp_path / "frames").write_bytes(FRAMES)
    (tmp_path / "shared").write_bytes(b"the collector\n")
    (tmp_path / "pieces").write_text("QUJD" * 100)
    return tmp_path


class Client:
    def __init__(self, port: int) -> None:
        settings = {"transport": "ntlm", "username": f"{DOMAIN}\\{USER}", "password": PASSWORD}
        self.protocol = winrm.Protocol(f"http://127.0.0.1:{port}/wsman", **settings, ca_trust_path=None, proxy=None)

    def collect(self, stdin: bytes, line: str = COMMAND) -> tuple[bytes, bytes, int]:
        shell = self.protocol.open_shell()
        command = self.protocol.run_command(shell, line, skip_cmd_shell=True)
        self.protocol.send_command_input(shell, command, stdin, end=True)
        answer = self.protocol.get_command_output(shell, command)
        self.protocol.close_shell(shell)
        return answer


def test_each_endpoint_answers_the_collector_under_its_nonce_and_its_own_name(files):
    plan = {"frames": str(files / "frames"), "command": COMMAND, "shared": str(files / "shared")}
    with started([Plan(**plan), Plan(**plan, replace={"AAAA": "BBBB"})]) as farm:
        answers = [Client(port).collect(f"mediascan 1 {NONCE} a=b\nthe collector\n".encode())[0] for port in farm.ports]
        seen = farm.seen()

    heads = {answer.split(b"\n")[1] for answer in answers}
    texts = [gzip.decompress(base64.b64decode(answer.split(b"\n")[2])) for answer in answers]
    assert heads == {f"--{NONCE} gzip64".encode()}
    assert texts == [
        FRAMES.replace(SOME_NONCE.encode(), NONCE.encode()),
        FRAMES.replace(SOME_NONCE.encode(), NONCE.encode()).replace(b"AAAA", b"BBBB"),
    ]
    assert [(one["calls"], one["exchanges"], one["problems"]) for one in seen] == [
        (["Create", "Command", "Send", "Receive", "Delete"], 8, [])
    ] * 2


@pytest.mark.parametrize(
    ("stdin", "said"),
    [
        (f"mediascan 1 {NONCE}\nthe collectoR\n", "the collector's 14 bytes came as 14, first at 12"),
        (f"mediascan 1 {NONCE}\nthe collector", "the collector's 14 bytes came as 13, first at 13"),
        ("mediascan 1 short\nthe collector\n", "the first line is b'mediascan 1 short"),
        ("", "the first line is b''"),
    ],
    ids=["changed", "cut", "no nonce", "nothing"],
)
def test_another_collector_gets_no_answer_and_is_a_problem(files, stdin, said):
    with started([Plan(frames=str(files / "frames"), command=COMMAND, shared=str(files / "shared"))]) as farm:
        client = Client(farm.ports[0])
        with pytest.raises(requests.ConnectionError):
            client.collect(stdin.encode())
        (seen,) = farm.seen()

    (problem,) = seen["problems"]
    assert said in problem


def test_a_farm_runs_the_collector_on_a_machine():
    script = windows_script(NONCE, Options())
    with started([Plan(machine="workstation")]) as farm:
        answer, stderr, status = Client(farm.ports[0]).collect(script.text, script.command)

    assert answer.startswith(f"\n--{NONCE} gzip64\n".encode())
    assert (stderr, status) == (b"", 0)


def test_a_farm_forgets(files):
    with started([Plan(frames=str(files / "frames"), pieces=str(files / "pieces"))]) as farm:
        Client(farm.ports[0]).protocol.open_shell()
        farm.forget()
        (seen,) = farm.seen()

    assert (seen["calls"], seen["exchanges"], seen["connections"]) == ([], 0, 0)


def test_every_named_behaviour_can_be_had(files):
    plan = {"frames": str(files / "frames"), "command": COMMAND, "shared": str(files / "shared")}
    with started([Plan(**plan, behaviour=name) for name in ODD]) as farm:
        assert len(farm.ports) == len(ODD)
