"""An SSH server that takes a password: sshd takes none of an account that it cannot look up in the shadow file.

Arguments: host key, password, command to run instead of what is asked for. Prints its port; ends with its stdin.
"""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading

import paramiko


class Server(paramiko.ServerInterface):
    def __init__(self, password: str, command: str) -> None:
        self.password, self.command = password, command

    def get_allowed_auths(self, username):
        return "password"

    def check_auth_password(self, username, password):
        return paramiko.AUTH_SUCCESSFUL if password == self.password else paramiko.AUTH_FAILED

    def check_channel_request(self, kind, number):
        return paramiko.OPEN_SUCCEEDED

    def check_channel_exec_request(self, channel, command):
        threading.Thread(target=self.run, args=(channel, command.decode()), daemon=True).start()
        return True

    def run(self, channel: paramiko.Channel, asked: str) -> None:
        shell = subprocess.Popen(
            ["/bin/sh", "-c", self.command], env={**os.environ, "SSH_ORIGINAL_COMMAND": asked},
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        with shell:
            script = b"".join(iter(lambda: channel.recv(65536), b""))
            out, _ = shell.communicate(script)
        channel.sendall(out)
        channel.send_exit_status(shell.returncode)
        channel.shutdown(1)


def main(key: str, password: str, command: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        sys.stdout.write(f"{listener.getsockname()[1]}\n")
        sys.stdout.flush()
        threading.Thread(target=serve, args=(listener, key, password, command), daemon=True).start()
        sys.stdin.read()


def serve(listener: socket.socket, key: str, password: str, command: str) -> None:
    while True:
        transport = paramiko.Transport(listener.accept()[0])
        transport.add_server_key(paramiko.Ed25519Key.from_private_key_file(key))
        transport.start_server(event=threading.Event(), server=Server(password, command))


if __name__ == "__main__":
    main(*sys.argv[1:])
