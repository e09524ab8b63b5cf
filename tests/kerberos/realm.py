"""A realm on loopback: MIT's own KDC with a database of its own, one account, one service."""

from __future__ import annotations

import os
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

REALM, ACCOUNT, PASSWORD = "TEST.EXAMPLE", "auditor", "Canary-9c2d-Lynx!"
SERVICE = "HTTP/localhost"
CLIENT = """\
[libdefaults]
 default_realm = {realm}
 dns_lookup_kdc = false
 dns_lookup_realm = false
 dns_canonicalize_hostname = false
 rdns = false
 udp_preference_limit = 1
[realms]
 {realm} = {{
  kdc = 127.0.0.1:{port}
 }}
[domain_realm]
 localhost = {realm}
"""
SERVER = """\
[kdcdefaults]
 kdc_listen = 127.0.0.1:{port}
 kdc_tcp_listen = 127.0.0.1:{port}
[realms]
 {realm} = {{
  database_name = {folder}/principal
  key_stash_file = {folder}/stash
  acl_file = {folder}/acl
 }}
"""


@dataclass(frozen=True)
class Realm:
    folder: Path

    @property
    def environment(self) -> dict[str, str]:
        """Return what makes libkrb5 know this realm and no other, with no ticket yet."""
        return {
            "KRB5_CONFIG": str(self.folder / "krb5.conf"), "KRB5_KDC_PROFILE": str(self.folder / "kdc.conf"),
            "KRB5_KTNAME": str(self.folder / "keytab"), "KRB5CCNAME": str(self.folder / "tickets"),
        }  # fmt: skip

    def run(self, *command: str, said: str = "") -> None:
        environment = {**os.environ, **self.environment, "PATH": f"{os.environ['PATH']}:/usr/sbin:/sbin"}
        subprocess.run(command, input=said, text=True, env=environment, check=True, capture_output=True, timeout=60)

    def kinit(self) -> None:
        self.run("kinit", ACCOUNT, said=f"{PASSWORD}\n")

    def kdestroy(self) -> None:
        self.run("kdestroy", "-q")


@contextmanager
def realm(folder: Path) -> Iterator[Realm]:
    """Run a KDC until the end."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    made = Realm(folder)
    values = {"realm": REALM, "port": port, "folder": folder}
    (folder / "krb5.conf").write_text(CLIENT.format(**values))
    (folder / "kdc.conf").write_text(SERVER.format(**values))
    made.run("kdb5_util", "create", "-s", "-r", REALM, "-P", "master")
    for query in (
        f"addprinc -pw {PASSWORD} {ACCOUNT}",
        f"addprinc -randkey {SERVICE}",
        f"ktadd -k {folder}/keytab {SERVICE}",
    ):
        made.run("kadmin.local", "-q", query)
    made.run("krb5kdc", "-P", str(folder / "pid"))  # returns when it serves
    try:
        yield made
    finally:
        os.kill(int((folder / "pid").read_text()), 15)
