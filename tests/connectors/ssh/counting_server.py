"""An SSH server that runs what it is told and counts packets; run by test_packets.py, in a process of its own.

Prints one JSON line {"port": number, "key": host key as in known_hosts}, and one more after each connection: what was
read and sent of every message number (RFC 4250, 4.1.2), and the sha256 of what came on stdin.
"""

from __future__ import annotations

import hashlib
import json
import os
import socket
import subprocess
import sys
import threading
from collections import Counter

import paramiko
from paramiko.common import AUTH_SUCCESSFUL, OPEN_SUCCEEDED
from paramiko.packet import Packetizer

READ_BYTES = 16384
"""What OpenSSH's server takes from a command's output at once (channels.c, CHAN_RBUF)."""


class Counting(Packetizer):
    def __init__(self, connection):
        super().__init__(connection)
        self.sent, self.read = Counter(), Counter()

    def send_message(self, data):
        self.sent[data.asbytes()[0]] += 1
        super().send_message(data)

    def read_message(self):
        kind, message = super().read_message()
        self.read[kind] += 1
        return kind, message


class Server(paramiko.ServerInterface):
    def __init__(self):
        self.stdin, self.done = hashlib.sha256(), threading.Event()

    def get_allowed_auths(self, username):
        return "publickey"

    def check_auth_publickey(self, username, key):
        return AUTH_SUCCESSFUL

    def check_channel_request(self, kind, number):
        return OPEN_SUCCEEDED

    def check_channel_exec_request(self, channel, command):
        threading.Thread(target=self.run, args=(channel, command)).start()
        return True

    def run(self, channel, command):
        with subprocess.Popen(["/bin/sh", "-c", command], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
            feeding = threading.Thread(target=self.feed, args=(channel, process.stdin))
            feeding.start()
            while data := os.read(process.stdout.fileno(), READ_BYTES):
                channel.sendall(data)
            feeding.join()
        channel.send_exit_status(process.returncode)
        channel.close()
        self.done.set()

    def feed(self, channel, pipe):
        with pipe:
            while data := channel.recv(65536):
                self.stdin.update(data)
                pipe.write(data)


def serve(connection, key):
    transport = paramiko.Transport(connection, packetizer_class=Counting)
    transport.add_server_key(key)
    server = Server()
    transport.start_server(event=threading.Event(), server=server)
    server.done.wait()
    transport.join()
    packets = transport.packetizer
    return {"sent": packets.sent, "read": packets.read, "stdin": server.stdin.hexdigest()}


def main():
    key = paramiko.ECDSAKey.generate()
    with socket.create_server(("127.0.0.1", 0)) as listener:
        say({"port": listener.getsockname()[1], "key": f"{key.get_name()} {key.get_base64()}"})
        while True:
            connection, _ = listener.accept()
            say(serve(connection, key))


def say(what):
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


main()
