"""WinRM: log in once, run one script in five calls, trust nothing that comes back.

connector  what all targets share; tries again;  library  how pywinrm is imported
line       one target's TCP and TLS: time, bytes, certificate;  tls  whose certificate it is
adapter    HTTP for requests: one connection, no redirects, no encodings
transport  pywinrm's engine with our choices: login, seals, HTTP's status;  credentials  who are we?
client     the calls as pywinrm makes them;  envelope  XML that is safe to read;  answer  what Receives bring
exchange   one target, from these;  patience  what to do about busy targets and their faults
failures   the state for everything that goes wrong
"""

from __future__ import annotations

from scanner.connectors.winrm.connector import Settings, WinrmConnector

__all__ = ["Settings", "WinrmConnector"]
