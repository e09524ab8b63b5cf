"""libssh2 by ssh2-python, 16 threads, the host key compared with known_hosts before the login. FOLDER OUT."""

import base64
import socket
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from ssh2.session import Session

folder, out = Path(sys.argv[1]), Path(sys.argv[2])
command = (folder / "command").read_text()
script = (folder / "script").read_bytes()
lines = [line.split() for line in (folder / "known_hosts").read_text().splitlines()]
known = {name: base64.b64decode(key) for name, _, key in lines}


def run(address):
    connection = socket.create_connection((address, 2222))
    session = Session()
    session.handshake(connection)
    if session.hostkey()[0] != known[f"[{address}]:2222"]:
        raise SystemExit(f"{address} is another host")
    session.userauth_publickey_fromfile("bench", str(folder / "user"))
    channel = session.open_session()
    channel.execute(command)
    channel.write(script)
    channel.send_eof()
    answer = []
    while True:
        size, data = channel.read(65536)
        if size <= 0:
            break
        answer.append(data)
    channel.wait_eof()
    channel.close()
    channel.wait_closed()
    if channel.get_exit_status() == 0:
        (out / address).write_bytes(b"".join(answer))
    session.disconnect()


with ThreadPoolExecutor(16) as pool:
    list(pool.map(run, (folder / "addresses").read_text().split()))
