"""The inventory of somebody who has none: the machine that the scanner runs on."""

from __future__ import annotations

import hashlib
import os

from scanner.inventory.target import Auth, Inventory, Site, Target

SITE = "this machine"


def this_machine(hostname: str = "") -> Inventory:
    """Return one site with one local target, named by the machine's own host name unless `hostname` is given."""
    name = hostname or os.uname().nodename or "localhost"
    target = Target(site=SITE, name=name, address="localhost", connector="local", auth=Auth(method="none"))
    digest = hashlib.sha256(f"{SITE}\0{name}".encode()).hexdigest()
    return Inventory(title=SITE, sites=(Site(name=SITE, title=SITE, targets=(target,)),), digest=digest)
