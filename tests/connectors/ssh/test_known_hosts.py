"""The reader of known_hosts: everything that OpenSSH finds, nothing lost for one bad line."""

from __future__ import annotations

import base64
import hmac
import subprocess
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scanner.connectors.ssh.known_hosts import KnownHosts, matches, parse, read


def blob(seed: int = 0) -> str:
    kind = b"ssh-ed25519"
    return base64.b64encode(b"\0\0\0\x0b" + kind + b"\0\0\0 " + bytes([seed]) * 32).decode()


def known(text: str) -> KnownHosts:
    return KnownHosts(*parse(text, "k"))


def lines_found(hosts: KnownHosts, address: str, port: int = 22) -> list[int]:
    return [entry.line for entry in hosts.find(address, port)]


@pytest.mark.parametrize(
    ("names", "address", "port", "found"),
    [
        ("host", "host", 22, True),
        ("host", "HOST", 22, True),
        ("HOST", "host", 22, True),
        ("host,10.0.0.1", "10.0.0.1", 22, True),
        ("host", "host", 2222, False),
        ("[host]:2222", "host", 2222, True),
        ("[host]:2222", "host", 22, False),
        ("*.example.org", "a.example.org", 22, True),
        ("*.example.org", "example.org", 22, False),
        ("*.example.org,!bad.example.org", "bad.example.org", 22, False),
        ("!bad.example.org,*.example.org", "good.example.org", 22, True),
        ("!bad.example.org", "good.example.org", 22, False),
        ("web-??", "web-01", 22, True),
        ("web-??", "web-001", 22, False),
        ("[10.0.0.*]:22??", "10.0.0.7", 2201, True),
        ("fe80::1", "fe80::1", 22, True),
    ],
)
def test_a_name_matches_as_it_does_for_openssh(names, address, port, found):
    assert bool(lines_found(known(f"{names} ssh-ed25519 {blob()}\n"), address, port)) is found


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("host", "expected names, key type and key"),
        ("host ssh-ed25519", "expected names, key type and key"),
        ("host ssh-ed25519 !!!!", "not base64"),
        ("host ssh-ed25519 AAAA", "cut short"),
        (f"host ssh-rsa {blob()}", "but the key is"),
        ("host 2048 65537 1234567", "protocol 1"),
        (f"@trusted host ssh-ed25519 {blob()}", "marker '@trusted'"),
        (f"|1|salt host ssh-ed25519 {blob()}", "hashed name"),
        (f", ssh-ed25519 {blob()}", "no host is named"),
    ],
)
def test_a_broken_line_is_reported_with_its_place_and_costs_no_other(line, message):
    good = f"good ssh-ed25519 {blob()}\n"

    hosts = known(f"{good}{line}\n\n# a comment\n{good}")

    assert lines_found(hosts, "good") == [1, 5]
    assert len(hosts.problems) == 1
    assert str(hosts.problems[0]).startswith("k:2: ")
    assert message in hosts.problems[0].message


def test_a_file_that_is_not_there_is_a_problem_and_not_an_empty_file(tmp_path):
    hosts = read([tmp_path / "none"])

    assert "cannot be read" in str(hosts.problems[0])


def test_windows_line_ends_tabs_and_comments_after_the_key_are_no_hindrance():
    assert lines_found(known(f"host\tssh-ed25519  {blob()} me@home\r\n"), "host") == [1]


@pytest.fixture(scope="module")
def real_file(tmp_path_factory):
    """A file with every kind of line, partly hashed by ssh-keygen itself."""
    folder = tmp_path_factory.mktemp("known")
    plain = folder / "hashed"
    plain.write_text("".join(f"hashed-{number},10.1.0.{number} ssh-ed25519 {blob(number)}\n" for number in range(20)))
    subprocess.run(["ssh-keygen", "-q", "-H", "-f", plain], check=True, capture_output=True)
    file = folder / "known_hosts"
    file.write_text(
        plain.read_text()
        + f"*.example.org,!bad.example.org ssh-ed25519 {blob(100)}\n"
        + f"[gate]:2222,[10.0.0.9]:2222 ssh-ed25519 {blob(101)}\n"
        + f"@revoked * ssh-ed25519 {blob(102)}\n"
        + f"@cert-authority *.ca.org ssh-ed25519 {blob(103)}\n"
        + "this line is broken\n"
        + f"plain ssh-ed25519 {blob(104)}\n"
    )
    return file


@pytest.mark.parametrize(
    "name",
    [
        *(f"hashed-{number}" for number in (0, 7, 19)), "hashed-20", "10.1.0.3", "a.example.org", "bad.example.org",
        "[gate]:2222", "gate", "[10.0.0.9]:2222", "plain", "x.ca.org", "nobody",
    ],
)  # fmt: skip
def test_what_ssh_keygen_finds_in_a_real_file_is_found(real_file, name):
    address, _, port = name.strip("[").partition("]:")

    assert set(lines_found(read([real_file]), address, int(port or 22))) == found_by_ssh_keygen(real_file, name)


def found_by_ssh_keygen(file: Path, name: str) -> set[int]:
    shown = subprocess.run(["ssh-keygen", "-F", name, "-f", file], capture_output=True, text=True, check=False)
    return {int(line.split("line ")[1].split()[0]) for line in shown.stdout.splitlines() if line.startswith("# Host")}


PATTERNS = st.text(st.sampled_from("ab.*?!-"), min_size=1, max_size=8)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.lists(PATTERNS, min_size=1, max_size=3), min_size=1, max_size=8),
    st.text(st.sampled_from("abAB.-"), min_size=1, max_size=6),
)
def test_in_any_file_the_lines_are_found_that_ssh_keygen_finds(tmp_path, lines, name):
    file = tmp_path / "known_hosts"
    file.write_text("".join(f"{','.join(names)} ssh-ed25519 {blob()}\n" for names in lines))

    assert set(lines_found(read([file]), name)) == found_by_ssh_keygen(file, name)


def test_of_a_thousand_hashed_lines_the_right_one_costs_a_few_milliseconds_and_a_second_look_nothing():
    def line(number: int) -> str:
        salt = number.to_bytes(20)
        digest = hmac.digest(salt, f"host-{number}".encode(), "sha1")
        return f"|1|{base64.b64encode(salt).decode()}|{base64.b64encode(digest).decode()} ssh-ed25519 {blob()}\n"

    hosts = known("".join(line(number) for number in range(1000)))
    began = time.process_time()
    for number in range(0, 1000, 50):
        assert lines_found(hosts, f"host-{number}") == [number + 1]
    first = time.process_time() - began
    for number in range(0, 1000, 50):
        assert lines_found(hosts, f"host-{number}") == [number + 1]

    assert first < 0.4
    assert time.process_time() - began - first < first / 10


def test_twenty_thousand_plain_lines_are_read_once_and_found_at_once():
    hosts = known("".join(f"host-{number} ssh-ed25519 {blob()}\n" for number in range(20_000)))

    began = time.process_time()
    for number in range(0, 20_000, 10):
        assert lines_found(hosts, f"host-{number}") == [number + 1]

    assert time.process_time() - began < 0.5


def test_a_pattern_of_many_stars_takes_no_time():
    began = time.process_time()

    assert not matches(("*a" * 200 + "b",), "a" * 2000)
    assert time.process_time() - began < 2


@given(st.text())
def test_no_text_at_all_stops_the_reader_and_every_line_is_entry_problem_or_comment(text):
    entries, problems = parse(text, "f")
    lines = [line.strip(" \t\r") for line in text.split("\n")]

    assert len(entries) + len(problems) == sum(1 for line in lines if line and not line.startswith("#"))


NAMES = st.text(st.sampled_from("ab.*?![]:|1-,"), min_size=1, max_size=12)


@given(st.lists(NAMES, min_size=1, max_size=4), st.text(st.sampled_from("ab.-"), min_size=1, max_size=12))
def test_matching_agrees_with_the_definition_by_regular_expressions(names, address):
    import re

    def one(pattern: str) -> bool:
        parts = (".*" if char == "*" else "." if char == "?" else re.escape(char) for char in pattern)
        return re.fullmatch("".join(parts), address, re.DOTALL) is not None

    plain = tuple(
        name for joined in names for name in joined.split(",") if name and not name.startswith(("|1|", "!|1|"))
    )
    denied = any(one(name[1:]) for name in plain if name.startswith("!"))
    expected = not denied and any(one(name) for name in plain if not name.startswith("!"))

    assert matches(plain, address) is expected


@given(st.binary(max_size=300))
def test_a_good_line_survives_whatever_stands_around_it(noise):
    text = noise.decode("utf-8", "replace").replace("\n", " ")

    assert 2 in lines_found(known(f"{text}\nhost ssh-ed25519 {blob()}\n{text}\n"), "host")
