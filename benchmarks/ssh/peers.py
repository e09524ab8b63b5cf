"""The rows of other tools, from a venv of their own (peers.txt), each set up as its manual says."""

from __future__ import annotations

import os
import re
from pathlib import Path

from clients import HERE, SAME, Client, whole_answers
from farm import PORT, USER, Farm


def prepare(farm: Farm, folder: Path) -> None:
    """Write their inventories and configuration."""
    (folder / "ansible.ini").write_text("\n".join(farm.addresses) + "\n")
    (folder / "ansible.cfg").write_text(
        f"[defaults]\nforks = 16\nremote_user = {USER}\nremote_port = {PORT}\nprivate_key_file = {farm.key}\n"
        f"inventory = {folder / 'ansible.ini'}\ninterpreter_python = /usr/bin/python3\n"
        f"[ssh_connection]\nssh_args = -F {folder / 'ssh_config'} {SAME} -o ControlMaster=auto -o ControlPersist=60s\n"
        f"control_path_dir = {folder / 'cp'}\n"
    )
    (folder / "inventory.py").write_text(
        f"hosts = ({list(farm.addresses)!r}, {{'ssh_user': {USER!r}, 'ssh_port': {PORT}, 'ssh_key': {str(farm.key)!r},"
        f" 'ssh_known_hosts_file': {str(farm.known_hosts)!r}, 'ssh_strict_host_key_checking': 'yes'}})\n"
    )


def peers(folder: Path, venv: Path) -> list[Client]:
    """Return their rows; Ansible and pyinfra say themselves how many targets they did."""
    binaries, script = venv.absolute() / "bin", str(folder / "script.sh")
    utf8 = {"LC_ALL": "C.UTF-8"}
    ansible = utf8 | {
        "ANSIBLE_CONFIG": str(folder / "ansible.cfg"),
        "ANSIBLE_HOME": str(folder / "ansible-home"),
        "PATH": f"{binaries}:{os.environ['PATH']}",
    }
    pyinfra = ("-y", "--parallel", "16", str(folder / "inventory.py"), "server.script", f"src={script}")
    threads = (str(binaries / "python"), str(HERE / "ssh2_threads.py"), str(folder), "@OUT")
    return [
        Client("ssh2-python, 16 threads", threads, whole_answers),
        Client(
            "Ansible -m script, forks 16",
            (str(binaries / "ansible"), "all", "-m", "script", "-a", script),
            lambda _, said: said.count(b"| CHANGED =>"), ansible, 3,
        ),
        Client(
            "pyinfra server.script, parallel 16",
            (str(binaries / "pyinfra"), *pyinfra),
            lambda _, said: len(re.findall(rb"\] +Success", said)), utf8, 3,
        ),
    ]  # fmt: skip
