"""One scan by our connector in a process of its own, for tests that kill it: PORT, the password in PASSWORD."""

from __future__ import annotations

import os
import sys

from scanner.connectors.winrm import Settings, WinrmConnector
from scanner.inventory import Auth, SecretRef, Target, Tls
from scanner.limits import DEFAULT, Deadline
from scanner.script import Script
from tests.winrm.login import DOMAIN, USER


def main() -> None:
    secret = SecretRef("env", "PASSWORD")
    target = Target(
        site="s", name="t", address="127.0.0.1", port=int(sys.argv[1]), connector="winrm", platform="windows",
        user=f"{DOMAIN}\\{USER}", auth=Auth(method="ntlm", secret=secret), tls=Tls(off=True),
    )  # fmt: skip
    script = Script(command="powershell.exe", stdin=b"input\n", nonce="0" * 32, digest="", platform="windows")
    WinrmConnector(Settings(secrets={secret: os.environ["PASSWORD"]})).run(target, script, DEFAULT, Deadline.after(60))


if __name__ == "__main__":
    main()
