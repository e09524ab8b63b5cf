"""Our connector without what follows it, 16 at a time. FOLDER SCHEME PORT..."""

import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from scanner.connectors.winrm import Settings, WinrmConnector
from scanner.inventory import Auth, SecretRef, Target, Tls
from scanner.limits import DEFAULT, Deadline
from scanner.script import Script

folder, scheme, ports = Path(sys.argv[1]), sys.argv[2], sys.argv[3:]
user, password, trusted = (folder / "login").read_text().split("\n")
secret = SecretRef("env", "PASSWORD")
shared = (folder / "shared").read_bytes()
first = (folder / "stdin").read_bytes().removesuffix(shared)
script = Script(
    command=(folder / "command").read_text(),
    stdin=first,
    shared=shared,
    nonce=first.split()[2].decode(),
    digest="",
    platform="windows",
)
begins = f"\n--{script.nonce} gzip64\n".encode()
connector = WinrmConnector(Settings(secrets={secret: password}))


def scan(port):
    target = Target(
        site="s", name=port, address="127.0.0.1", port=int(port), connector="winrm", platform="windows", user=user,
        auth=Auth(method="ntlm", secret=secret), tls=Tls(ca_file=trusted) if scheme == "https" else Tls(off=True),
    )  # fmt: skip
    return connector.run(target, script, DEFAULT, Deadline.after(60)).stdout.startswith(begins)


with ThreadPoolExecutor(16) as pool:
    print(sum(pool.map(scan, ports)))
