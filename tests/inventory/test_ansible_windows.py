from __future__ import annotations

import json

import pytest

from scanner.errors import InventoryError
from scanner.inventory import Auth, SecretRef, Target, Tls, ansible

CANARY = "canary-7f3a"
PASSWORD = SecretRef("env", "WINRM_PASSWORD")


@pytest.fixture
def importing(tmp_path):
    def run(**variables) -> ansible.Imported:
        path = tmp_path / "estate.json"
        path.write_text(
            json.dumps({"_meta": {"hostvars": {"w": variables, "anchor": {"ansible_connection": "local"}}}})
        )
        return ansible.read(str(path))

    return run


def target(imported: ansible.Imported) -> Target:
    return imported.inventory.targets[0]


@pytest.mark.parametrize("connection", ["winrm", "psrp", "ansible.builtin.winrm"])
def test_winrm_and_psrp_become_winrm_over_https_with_ntlm(importing, connection):
    imported = importing(ansible_connection=connection, ansible_user="DOM\\auditor", ansible_password=CANARY)

    found = target(imported)
    assert (found.connector, found.platform, found.port, found.user) == ("winrm", "windows", 5986, "DOM\\auditor")
    assert (found.auth, found.tls) == (Auth("ntlm", secret=PASSWORD), Tls())
    assert CANARY not in imported.yaml + repr(imported)
    assert "its password is read from env:WINRM_PASSWORD, which is yours to correct (1 hosts)" in imported.notes
    assert any(note.startswith("ansible_password is dropped") for note in imported.notes)


@pytest.mark.parametrize(
    "variables",
    [{"ansible_port": 5985}, {"ansible_winrm_port": "5985"}, {"ansible_winrm_scheme": "http", "ansible_port": 5985}],
)
def test_port_or_scheme_say_that_there_is_no_tls(importing, variables):
    found = target(importing(ansible_connection="winrm", ansible_user="u", **variables))

    assert (found.tls, found.port) == (Tls(off=True), 5985)


METHODS = [
    ({"ansible_winrm_transport": "kerberos"}, "kerberos"),
    ({"ansible_winrm_transport": ["certificate"], "ansible_winrm_cert_pem": "c.pem", "ansible_winrm_cert_key_pem": "k.pem"}, "certificate"),
    ({"ansible_winrm_transport": "ssl", "ansible_winrm_cert_pem": "c.pem", "ansible_winrm_cert_key_pem": "k.pem"}, "certificate"),
    ({"ansible_winrm_transport": "ssl"}, "basic"),
    ({"ansible_winrm_transport": "basic,ntlm"}, "basic"),
    ({"ansible_winrm_transport": "credssp"}, "ntlm"),
    ({"ansible_winrm_transport": "plaintext", "ansible_port": 5985}, "ntlm"),
    ({"ansible_psrp_auth": "negotiate"}, "ntlm"),
    ({"ansible_psrp_auth": "certificate", "ansible_psrp_certificate_pem": "c.pem", "ansible_psrp_certificate_key_pem": "k.pem"}, "certificate"),
]  # fmt: skip


@pytest.mark.parametrize(("variables", "method"), METHODS, ids=[str(row[0])[:60] for row in METHODS])
def test_the_transport_becomes_the_method_that_is_as_strong_or_stronger(importing, variables, method):
    plugin = "psrp" if "psrp" in str(variables) else "winrm"

    found = target(importing(ansible_connection=plugin, ansible_user="u", **variables))

    assert found.auth.method == method
    if method == "certificate":
        assert str(found.auth.certificate_file).endswith("/c.pem")
        assert str(found.auth.key_file).endswith("/k.pem")


def test_what_would_be_weaker_is_not_taken_over_and_noted(importing):
    imported = importing(
        ansible_connection="winrm",
        ansible_user="u",
        ansible_winrm_transport="credssp",
        ansible_winrm_server_cert_validation="ignore",
    )

    assert target(imported).tls == Tls()
    assert any("CredSSP would hand the password" in note for note in imported.notes)
    assert any("pin it with tls: {fingerprint" in note for note in imported.notes)


def test_a_file_of_authorities_is_taken_over(importing, tmp_path):
    found = target(importing(ansible_connection="winrm", ansible_user="u", ansible_winrm_ca_trust_path="ca.pem"))

    assert found.tls == Tls(ca_file=str(tmp_path / "ca.pem"))


@pytest.mark.parametrize("shell", ["powershell", "cmd"])
def test_ssh_with_a_shell_of_windows_is_windows(importing, shell):
    found = target(importing(ansible_connection="ssh", ansible_shell_type=shell, ansible_ssh_private_key_file="k"))

    assert (found.connector, found.platform, found.port) == ("ssh", "windows", 22)


def test_without_an_account_a_host_is_left_out_and_counted(importing):
    imported = importing(ansible_connection="winrm", ansible_password=CANARY)

    assert [one.name for one in imported.inventory.targets] == ["anchor"]
    assert "left out, as its login needs an account and ansible_user is not said (1 hosts)" in imported.notes


@pytest.mark.parametrize("name", ["ansible_winrm_ca_trust_path", "ansible_winrm_scheme", "ansible_winrm_user"])
def test_templates_and_vaults_are_not_opened(importing, name):
    with pytest.raises(InventoryError, match=f"host 'w': {name} is not plain text"):
        importing(ansible_connection="winrm", ansible_user="u", **{name: "{{ secret }}"})
