"""A scanner as one writes it first: paramiko's SSHClient, strict host keys, 16 at a time. ADDRESSES FOLDER OUT."""

import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import paramiko

folder, out = Path(sys.argv[1]), Path(sys.argv[2])
command = (folder / "command").read_text()
script = (folder / "script").read_bytes()


def run(address):
    client = paramiko.SSHClient()
    client.load_host_keys(str(folder / "known_hosts"))
    client.set_missing_host_key_policy(paramiko.RejectPolicy())
    client.connect(address, 2222, "bench", key_filename=str(folder / "user"))
    stdin, stdout, _ = client.exec_command(command)
    stdin.write(script)
    stdin.channel.shutdown_write()
    answer = stdout.read()
    status = stdout.channel.recv_exit_status()
    client.close()
    if status == 0:
        (out / address).write_bytes(answer)


with ThreadPoolExecutor(16) as pool:
    list(pool.map(run, (folder / "addresses").read_text().split()))
