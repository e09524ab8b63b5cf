"""What the doctor concludes, without a target."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest

from scanner.diagnosis import BROKEN_AT, Diagnosis, Step, answered, broken, doubles
from scanner.facts import Host, LinuxFacts, Section, State, WindowsFacts, ok
from scanner.facts.windows import WindowsSystem
from scanner.inventory import Target
from scanner.render.terminal.doctor import show
from scanner.script import Identity, Output

TARGET = Target(site="leeds", name="ws-01", address="ws-01")


def output(stdout: bytes = b"", **more) -> Output:
    return Output(stdout, b"", 0, **{"identity": Identity.KNOWN} | more)


def host(privilege: str, python: str | None = "3.11") -> Host:
    return Host("linux", "ws-01", "id", "6.1", "debian", "12", "Debian", "auditor", 1000, privilege, python=python)


def signs(one: Diagnosis) -> str:
    return "".join({True: "+", False: "-", None: "."}[step.ok] for step in one.steps)


def shown(*diagnoses: Diagnosis, problems: tuple[str, ...] = ()) -> str:
    stream = io.StringIO()
    show(diagnoses, problems, stream)
    return stream.getvalue()


@pytest.mark.parametrize(
    ("state", "expected"),
    [
        ("unreachable:refused", "-....."), ("timeout:banner", "-....."), ("identity_changed", "+-...."),
        ("timeout:auth", "++-..."), ("auth_failed", "++-..."), ("truncated", "+++-.."), ("timeout:exec", "+++-.."),
        ("no_privilege", "++++-."),
    ],
)  # fmt: skip
def test_a_state_breaks_its_step_and_nothing_after_it_is_known(state, expected):
    one = broken(TARGET, state, "why")

    assert signs(one) == expected
    assert not one.well


def test_a_refused_sudo_password_is_not_well_since_a_scan_brings_nothing_home():
    text = shown(broken(TARGET, "no_privilege", "sudo refused the password (check it)"))

    assert "✗" in text
    assert "1 target: 0 well, 1 not" in text


def test_an_ordinary_account_is_well_and_a_warning():
    one = answered(TARGET, output(), LinuxFacts(host=ok("host", host("user"))))

    assert one.well
    assert "✗" not in shown(one)
    assert "auditor is an ordinary account: allow `sudo -n sh`" in shown(one)


def test_a_host_key_that_nobody_confirmed_is_not_well():
    seen = output(identity=Identity.TOFU, host_key="SHA256:abc")

    assert not answered(TARGET, seen, LinuxFacts(host=ok("host", host("root")))).well


def test_a_host_that_proved_no_more_than_the_accounts_key_is_not_well():
    one = answered(TARGET, output(identity=Identity.ACCOUNT), LinuxFacts(host=ok("host", host("root"))))

    assert not one.well
    assert "use HTTPS or Kerberos" in " ".join(shown(one).split())


def test_sections_that_the_account_may_not_see_are_named():
    facts = LinuxFacts(host=ok("host", host("root")), luks=Section("luks", State.DENIED, None, "needs root"))

    assert "not seen  luks" in shown(answered(TARGET, output(), facts))


@pytest.mark.parametrize(
    "state", [*sorted(BROKEN_AT.keys() - {"unreachable"}), "truncated", "protocol_error", "unreachable:closed"]
)
def test_every_state_comes_with_something_to_do(state):
    """Where the connector's reason has none of its own: those that are left out here have one."""
    own = {"identity_unknown", "identity_changed", "auth_failed", "no_privilege"}
    words = next(step.words for step in broken(TARGET, state, "why").steps if step.ok is False)

    assert words.endswith(")") or state in own


def test_a_remedy_of_the_connectors_own_is_not_followed_by_another():
    (step,) = [step for step in broken(TARGET, "protocol_error", "no (check it)").steps if step.ok is False]

    assert step == Step("shell", ok=False, words="protocol_error: no (check it)")


def test_a_short_answer_is_quoted_and_a_long_one_is_evidence_and_is_not():
    refused = broken(TARGET, "truncated", "there is no answer", output(b"\n \x1b[2Jgo away\nmore\n"))
    long = broken(TARGET, "truncated", "there is no end", output(b"secret\n" * 1000))

    assert "but '\\x1b[2Jgo away'" in shown(refused).replace("\n", " ")
    assert "secret" not in shown(long)


def test_what_many_targets_need_is_told_once_with_their_names():
    many = [broken(Target(site="leeds", name=f"ws-{n}", address="-"), "timeout:banner", "silence") for n in range(9)]
    text = shown(*many)

    assert text.count("what listens there says nothing") == 1
    assert "leeds/ws-0, leeds/ws-1, leeds/ws-2, leeds/ws-3 and 5 more" in text


def reached(name: str, key: str, machine: str, site: str = "leeds", identity: Identity = Identity.KNOWN) -> Diagnosis:
    facts = LinuxFacts(host=ok("host", replace(host("root"), machine_id=machine)))
    return answered(Target(site=site, name=name, address=name), output(identity=identity, host_key=key), facts)


def test_names_of_one_machine_are_told_with_what_to_do():
    seen = [reached("a", "SHA256:1", "m1"), reached("b", "SHA256:1", "m2"), reached("c", "SHA256:3", "m3")]
    text = " ".join(shown(*seen).split())

    assert doubles(seen) == [("leeds", ("a", "b"))]
    assert all(one.well for one in seen)
    assert "leeds: a, b answer as one machine The score counts them once." in text
    assert "ssh-keygen -A" in text
    assert "systemd-machine-id-setup" in text


def test_clones_of_a_windows_are_told_what_windows_needs():
    seen = [reached(name, "SHA256:1", "m1") for name in "ab"]
    windows = [replace(one, target=replace(one.target, platform="windows")) for one in seen]
    text = " ".join(shown(*windows).split())

    assert "leeds: a, b answer as one machine The score counts them once." in text
    assert "Sysprep" in text
    assert "/etc" not in text


def test_a_machine_of_two_sites_and_recordings_are_no_doubles():
    two_sites = [reached("a", "SHA256:1", "m1"), reached("b", "SHA256:1", "m1", site="york")]
    recorded = [reached(name, "SHA256:1", "m1", identity=Identity.RECORDED) for name in "ab"]

    assert doubles(two_sites) == doubles(recorded) == []


def test_agreeing_in_both_host_key_and_machine_id_is_told_once():
    assert doubles([reached("a", "SHA256:1", "m1"), reached("b", "SHA256:1", "m1")]) == [("leeds", ("a", "b"))]


@pytest.mark.parametrize(
    ("told", "sign", "words"),
    [
        ({"python": "/usr/bin/python3"}, "+", "/usr/bin/python3"),
        ({"python": None}, "-", "no python3: people's data is looked for in text only, not in xlsx or zip"),
        ({"python": "/usr/bin/python3", "python_minimal": True}, "-", "/usr/bin/python3 lacks modules"),
    ],
)
def test_a_python_that_is_missing_or_not_whole_says_what_becomes_shallower(told, sign, words):
    one = answered(TARGET, output(), LinuxFacts(host=ok("host", replace(host("root"), **told))))

    assert signs(one)[-1] == sign
    assert words in one.steps[-1].words
    assert one.well


def windows(*, elevated: bool = True, mode: str = "FullLanguage", groups: tuple[str, ...] = ("S-1-5-32-544",)):
    told = Host("windows", "WS-01", "guid", "10.0.22631", "windows", "11", "Windows 11", "auditor", 1001, "user")
    seen = WindowsSystem(language_mode=mode, powershell="5.1.22621.1", elevated=elevated, groups=groups)
    return WindowsFacts(host=ok("host", told), system=ok("system", seen))


WINRM = Target(site="leeds", name="ws-02", address="ws-02", port=5986, connector="winrm", platform="windows")
CERTIFICATE = "SHA256:" + "ab" * 32


def test_an_administrator_in_full_language_mode_is_well_and_its_certificate_is_told():
    one = answered(WINRM, output(identity=Identity.CERTIFICATE, certificate=CERTIFICATE), windows())
    text = shown(one)

    assert signs(one) == "++++++"
    assert f"    {CERTIFICATE}" in [line.rstrip() for line in text.splitlines()]
    assert "Administrators" in text
    assert "PowerShell 5.1.22621.1, FullLanguage" in text


def test_the_certificates_of_many_targets_are_no_wall_of_text():
    one = answered(WINRM, output(certificate=CERTIFICATE), windows())

    assert CERTIFICATE not in shown(*[one] * 11)


def test_an_account_without_rights_on_windows_is_well_and_told_what_it_will_not_see():
    one = answered(WINRM, output(), windows(elevated=False, groups=("S-1-5-32-580",)))
    text = " ".join(shown(one).split())

    assert signs(one) == "++++-+"
    assert one.well
    assert "Remote Management Users" in text
    assert "BitLocker, other people's folders and Defender's settings stay unknown" in text


def test_constrained_language_mode_is_a_warning():
    one = answered(WINRM, output(), windows(mode="ConstrainedLanguage"))

    assert signs(one) == "+++++-"
    assert "ConstrainedLanguage" in shown(one)


@pytest.mark.parametrize(
    ("target", "state", "words"),
    [
        (WINRM, "unreachable:refused", "HTTPS listener (docs/windows-setup.md)"),
        (WINRM, "timeout:kex", "TLS handshake"),
        (WINRM, "auth_failed", "may use WinRM"),
        (WINRM, "protocol_error", "WinRM listener"),
        (replace(WINRM, connector="ssh", port=22), "truncated", "cmd.exe or PowerShell"),
        (replace(WINRM, connector="ssh", port=22), "unreachable:refused", "SSH server"),
    ],
)
def test_a_remedy_is_of_the_road_to_the_target(target, state, words):
    assert (
        words
        in broken(target, state, "why").steps[[s.ok for s in broken(target, state, "why").steps].index(False)].words
    )


def test_two_targets_behind_one_certificate_are_two_machines():
    one = answered(WINRM, output(certificate=CERTIFICATE), WindowsFacts())
    other = answered(replace(WINRM, name="ws-03"), output(certificate=CERTIFICATE), WindowsFacts())

    assert doubles([one, other]) == []
