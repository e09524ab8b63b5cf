"""SSH: log in once, run one script, trust nothing that comes back.

connector  what all targets share; retries;  library  how paramiko is imported
guard      the deadline and the byte budget around every read and write
transport  paramiko's engine with our choices;  login  keys, identity, credential;  channel  the one exec
exchange   one target, from these;  jump  connections through jump hosts
identity   known_hosts, pins, host_certificate: is it the host?   credentials, agent: who are we?
failures   the state for everything that goes wrong
"""

from __future__ import annotations

from scanner.connectors.ssh.connector import Settings, SshConnector
from scanner.connectors.ssh.identity import Judge, fingerprint
from scanner.connectors.ssh.known_hosts import KnownHosts, Problem, host_name, read
from scanner.connectors.ssh.pins import PinStore

__all__ = ["Judge", "KnownHosts", "PinStore", "Problem", "Settings", "SshConnector", "fingerprint", "host_name", "read"]
