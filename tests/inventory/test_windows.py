from __future__ import annotations

import pytest

from scanner.errors import InventoryError
from scanner.inventory import Auth, Become, SecretRef, Tls
from scanner.inventory.secrets import Sources, resolve

PIN = "SHA256:" + "0a" * 32
WINRM = "connector: winrm, user: auditor, auth: {secret: env:W}"


def test_a_winrm_target_is_windows_calls_5986_and_logs_in_with_ntlm(reading_targets):
    (target,) = reading_targets(f"- {{name: w, {WINRM}}}").targets

    assert (target.connector, target.platform, target.port) == ("winrm", "windows", 5986)
    assert target.auth == Auth("ntlm", secret=SecretRef("env", "W"))
    assert (target.tls, target.become) == (Tls(), Become("none"))


def test_without_tls_the_port_is_5985_unless_one_is_named(reading_targets):
    plain, other = reading_targets(f"""
        - {{name: a, {WINRM}, tls: {{off: true}}}}
        - {{name: b, {WINRM}, tls: {{off: true}}, port: 80}}
    """).targets

    assert (plain.tls.off, plain.port, other.port) == (True, 5985, 80)


def test_targets_are_posix_unless_they_say_windows(reading_targets):
    plain, windows, replayed = reading_targets("""
        - name: a
        - {name: b, platform: windows}
        - {name: c, connector: replay, recording: r, platform: windows}
    """).targets

    assert [target.platform for target in (plain, windows, replayed)] == ["posix", "windows", "windows"]
    assert windows.connector == "ssh"


def test_defaults_for_a_mixed_site_do_not_reach_what_windows_has_not(reading):
    inventory = reading("""
        defaults: {auth: {key_file: id}, become: {secret: env:SUDO}, tls: {ca_file: ca.pem}}
        sites:
          - name: x
            targets:
              - {name: linux}
              - {name: w1, platform: windows}
              - {name: w2, connector: winrm, user: u, auth: {secret: env:W}}
    """)
    linux, over_ssh, over_winrm = inventory.targets

    assert linux.become == Become("sudo", SecretRef("env", "SUDO"))
    assert over_ssh.become == over_winrm.become == Become("none")
    assert linux.tls == over_ssh.tls == Tls()
    assert over_winrm.tls == Tls(ca_file="/estate/ca.pem")


@pytest.mark.parametrize(
    "written",
    [PIN, PIN.upper(), "SHA256:" + ":".join(["0A"] * 32), f'"{PIN}"'],
    ids=["lower", "upper", "colons", "quoted"],
)
def test_a_fingerprint_may_be_written_as_any_tool_prints_it(reading_targets, written):
    (target,) = reading_targets(
        f"- name: w\n  {WINRM.replace(', ', chr(10) + '  ')}\n  tls: {{fingerprint: {written}}}"
    ).targets

    assert target.tls.fingerprint == PIN


def test_a_certificate_takes_its_key_and_the_passphrase_of_that(reading_targets):
    auth = "{method: certificate, certificate_file: c.pem, key_file: k.pem, secret: prompt}"
    (target,) = reading_targets(f"- {{name: w, connector: winrm, auth: {auth}}}").targets

    assert (target.auth.certificate_file, target.auth.key_file) == ("/estate/c.pem", "/estate/k.pem")
    assert target.auth.secret == SecretRef("prompt", "")


WRONG = [
    ("- {name: a, connector: winrm, user: u, auth: {key_file: k}}", "env:NAME", "auth: method ntlm needs secret"),
    ("- {name: a, connector: winrm, user: u, auth: {key_file: k, secret: prompt}}", "that takes secret", "auth: key_file does not go with method ntlm"),
    ("- {name: a, connector: winrm, user: u, auth: {}}", "auth: {secret", "nothing says how to log in"),
    ("- {name: a, connector: winrm, user: u, auth: {method: basic}}", "env:NAME", "method basic needs secret"),
    ("- {name: a, connector: winrm, user: u, auth: {method: certificate, key_file: k}}", "key_file: PATH", "needs certificate_file"),
    ("- {name: a, connector: winrm, user: u, auth: {method: kerberos, secret: prompt}}", "nothing more", "secret does not go with method kerberos"),
    ("- {name: a, connector: winrm, user: u, auth: {method: key, key_file: k}}", "method: kerberos", "winrm knows no method key"),
    ("- {name: a, auth: {method: ntlm, secret: prompt}}", "key_file", "ssh knows no method ntlm"),
    ("- {name: a, connector: winrm, auth: {secret: prompt}}", "DOMAIN", "method ntlm needs an account"),
    (f"- {{name: a, {WINRM}, platform: posix}}", "use ssh", "winrm reaches Windows only"),
    (f"- {{name: a, {WINRM}, become: {{method: sudo}}}}", "leave it out", "there is no sudo on Windows"),
    ("- {name: a, platform: windows, become: {}}", "leave it out", "there is no sudo on Windows"),
    ("- {name: a, connector: local, platform: windows}", "from another machine", "runs a POSIX shell"),
    ("- {name: a, tls: {off: true}}", "leave it out", "goes with the connector winrm"),
    (f"- {{name: a, {WINRM}, tls: {{off: true, ca_file: x}}}}", "keep one", "ca_file does not go with off"),
    (f"- {{name: a, {WINRM}, tls: {{ca_file: x, fingerprint: '{PIN}'}}}}", "keep one", "ca_file does not go with fingerprint"),
    (f"- {{name: a, {WINRM}, tls: {{fingerprint: 'SHA256:00'}}}}", "64 hexadecimal", "not of the expected form"),
    ("- {name: a, connector: winrm, user: u, auth: {method: basic, secret: prompt}, tls: {off: true}}", "ntlm or kerberos", "method basic needs TLS"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "remedy", "said"), WRONG, ids=[row[2] for row in WRONG])
def test_what_windows_cannot_do_is_an_error_with_the_remedy(reading_targets, text, remedy, said):
    with pytest.raises(InventoryError) as caught:
        reading_targets(text)

    assert said in caught.value.message
    assert remedy in caught.value.remedy
    assert caught.value.line == 6


def test_a_jump_host_on_the_way_to_winrm_is_an_error_also_when_a_default_says_so(reading):
    with pytest.raises(InventoryError, match=r"jump: winrm goes through no jump host \(write jump: \[\]"):
        reading("""
            defaults: {connector: winrm, user: u, auth: {secret: prompt}, jump: [j]}
            jumps: [{name: j, auth: {key_file: id}}]
            sites: [{name: x, targets: [{name: a}]}]
        """)


def test_a_missing_file_of_authorities_is_told_before_the_first_connection(reading_targets):
    inventory = reading_targets(f"- {{name: w, {WINRM}, tls: {{ca_file: gone.pem}}}}")

    with pytest.raises(InventoryError, match=r"'w': there is no file /estate/gone\.pem") as caught:
        resolve(inventory, Sources({"W": "x"}))

    assert caught.value.line == 6
