"""The estate of the end-to-end tests as data: four sites, sixteen targets, what each is made of and how it behaves."""

from __future__ import annotations

import csv
import io
import random
from dataclasses import dataclass

from tests.corpus.people import people

SEED = 2008


@dataclass(frozen=True, slots=True)
class Planted:
    """A table of synthetic people in a file of the target."""

    path: str
    count: int
    delimiter: str = ","


@dataclass(frozen=True, slots=True, kw_only=True)
class Berth:
    """One target: `machine` names texts of tests/e2e/machines that lie over hardened.txt, in order."""

    site: str
    name: str
    profile: str = "server"
    landing: bool = False
    weight: int = 1
    machine: tuple[str, ...] = ()
    planted: tuple[Planted, ...] = ()
    sudo: bool = True
    """Whether sudo is there and lets the account become root."""
    sudo_password: str = ""
    """What sudo asks for first, if anything."""
    lecture: str = ""
    """What sudo says first, on stderr."""
    traced: bool = False
    """Whether strace writes down what is started and created on the target."""
    password: str = ""
    """What the server takes instead of a key: then it is password_server.py."""
    sshd: tuple[str, ...] = ()
    """Lines of the server's configuration."""
    shell: str = "sh"
    """What runs the command line."""
    without: tuple[str, ...] = ()
    """Tools that are not there."""
    busybox: bool = False
    """Whether all tools but python3 are BusyBox's."""
    more: str = ""
    """Fields of the target in the inventory beyond those of every target."""
    python: bool = True
    closed: tuple[str, ...] = ()
    """Directories that the account may not enter unless it is root."""
    behaviour: str = "answers"
    """Or down, wrong_key, hangs, floods, mumbles; or `same_as NAME`: the machine of another target under a second address."""


LANDING = {"profile": "landing", "landing": True}
WORKSTATION = {"profile": "workstation"}

ESTATE = (
    # leeds: everything answers; `desk` stands in the inventory twice
    Berth(site="leeds", name="in-tray", **LANDING),
    Berth(site="leeds", name="files", weight=2, machine=("autofs-runs",)),
    Berth(site="leeds", name="desk", **WORKSTATION, machine=("bluetooth-on",)),
    Berth(site="leeds", name="desk-again", **WORKSTATION, behaviour="same_as desk"),
    # york: people's files on a removable volume of the landing target, on a server and in a home
    Berth(site="york", name="till", **LANDING, machine=("card-inside",),
          planted=(Planted("/media/clerk/CASES/export/offenders.csv", 60),)),
    Berth(site="york", name="store", planted=(Planted("/srv/trial-data/cohort.csv", 40),)),
    Berth(site="york", name="desk", **WORKSTATION, planted=(Planted("/home/clerk/Downloads/list.tsv", 25, "\t"),)),
    Berth(site="york", name="kiosk", **WORKSTATION, machine=("with-stick",)),
    # hull: little can be told: no python3 where data land, an account without privilege on the server
    Berth(site="hull", name="press", **LANDING, machine=("plain-data-disk", "minutes-as-pdf"), python=False),
    Berth(site="hull", name="ledger", machine=("ordinary-account",), sudo=False, closed=("/home/clerk",)),
    Berth(site="hull", name="desk", **WORKSTATION, weight=3),
    # dover: most do not answer
    Berth(site="dover", name="pilot", **LANDING),
    Berth(site="dover", name="lorry", behaviour="down"),
    Berth(site="dover", name="customs", behaviour="wrong_key"),
    Berth(site="dover", name="radar", behaviour="hangs"),
    Berth(site="dover", name="buoy", behaviour="floods"),
)  # fmt: skip


def table_of(planted: Planted) -> str:
    """Return the file: a header and one row for each of `count` different people."""
    crowd = people(random.Random(f"{SEED} {planted.path}"), planted.count)
    out = io.StringIO()
    writer = csv.writer(out, delimiter=planted.delimiter)
    writer.writerow(["Surname", "Forenames", "DOB", "NI Number"])
    writer.writerows([p.surname, p.forename, f"{p.born:%d/%m/%Y}", p.nino] for p in crowd)
    return out.getvalue()
