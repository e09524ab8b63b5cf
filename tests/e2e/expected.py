"""What the fleet must come to, worked out by hand from PRODUCT.md; nothing here imports or asks the scanner.

A check whose answer changes is one line in STATUS; what follows from it stands in the arithmetic below.
"""

from __future__ import annotations

from typing import NamedTuple

# Weights: critical 10, high 5, medium 2, low 1, info 0. Checks of the landing profile, over hardened.txt:
#   critical  clear-write-blocked, filesystems-encrypted, stray-none-on-removable-media                        3 x 10 = 30
#   high      usb-storage-unavailable, usb-uas-unavailable, usb-storage-drivers-idle, attached-media-encrypted,
#             encryption-key-not-beside-lock, stray-none-in-homes                                              6 x  5 = 30
#   medium    usb-guard-enforced, attached-media-absent, automount-autofs-off, automount-desktop-off,
#             automount-udisks-restricted, bus-phones-unreachable, encryption-swap-encrypted,
#             encryption-cipher-strength                                                                       8 x  2 = 16
#   low       usb-authorisation-default, automount-autorun-off, media-mounts-restricted, media-mounts-read-only,
#             bus-firewire-unavailable, bus-sd-unavailable                                                     6 x  1 =  6
#   info      encryption-determinable, stray-coverage                                                                    0
#   landing 82 in all; workstation has no media-mounts-read-only: 81; server has neither that nor automount-autorun-off
#   and automount-desktop-off: 82 - 1 - 1 - 2 = 78. bus-bluetooth-off (low) counts where there is an adapter.
WINDOWS_ONLY = frozenset({
    "usb-storage-access-denied",
    "usb-storage-installation-refused",
    "usb-device-control-enforced",
    "media-writable-only-encrypted",
    "media-encryption-strong-and-escrowed",
    "media-scanned-for-malware",
    "media-untrusted-programs-blocked",
    "bus-remote-redirection-off",
    "encryption-not-weakened",
    "encryption-recovery-present",
    "encryption-start-guarded",
})  # fmt: skip
"""In every profile; no target of this fleet runs Windows."""
NOT_ASKED = frozenset({"stray-no-known-export"})
"""No fingerprint of an export is given to these scans."""

NOT_APPLICABLE = {
    "landing": frozenset({
        "usb-guard-rules-restrictive", "usb-guard-ipc-closed", "usb-accessories-authorised", "bus-bluetooth-off",
        "bus-optical-write-blocked", "bus-thunderbolt-protected",
    }) | WINDOWS_ONLY | NOT_ASKED,
    "server": frozenset({
        "usb-guard-rules-restrictive", "usb-guard-ipc-closed", "bus-optical-write-blocked", "bus-thunderbolt-protected",
    }) | WINDOWS_ONLY | NOT_ASKED,
}  # fmt: skip
NOT_APPLICABLE["workstation"] = NOT_APPLICABLE["landing"]

GUARD = {"usb-guard-enforced": "fail"}  # no machine here has USBGuard
STATUS: dict[tuple[str, str], dict[str, str]] = {
    ("leeds", "in-tray"): GUARD,
    ("leeds", "files"): GUARD | {"automount-autofs-off": "fail"},
    ("leeds", "desk"): GUARD | {"bus-bluetooth-off": "fail"},
    ("leeds", "desk-again"): GUARD | {"bus-bluetooth-off": "fail"},
    ("york", "till"): GUARD | {
        "clear-write-blocked": "fail",
        "attached-media-absent": "fail",
        "attached-media-encrypted": "fail",
        "media-mounts-restricted": "fail",
        "media-mounts-read-only": "fail",
        "bus-sd-unavailable": "fail",
        "stray-none-on-removable-media": "fail",
    },
    ("york", "store"): GUARD | {"stray-none-in-homes": "fail"},
    ("york", "desk"): GUARD | {"stray-none-in-homes": "fail"},
    ("york", "kiosk"): GUARD | {
        "clear-write-blocked": "fail",
        "usb-storage-unavailable": "fail",
        "usb-uas-unavailable": "fail",
        "usb-storage-drivers-idle": "fail",
        "attached-media-absent": "fail",
        "attached-media-encrypted": "fail",
        "media-mounts-restricted": "fail",
    },
    ("hull", "press"): GUARD | {
        "filesystems-encrypted": "unknown",  # a virtual disk that is plain in the guest
        "encryption-determinable": "fail",
        "stray-none-in-homes": "unknown",  # no python3, and a PDF
        "stray-coverage": "fail",
    },
    ("hull", "ledger"): GUARD | {
        "encryption-cipher-strength": "unknown",  # LUKS headers are root's
        "stray-none-in-homes": "unknown",  # /home/clerk may not be entered
        "stray-coverage": "fail",
    },
    ("hull", "desk"): GUARD,
    ("dover", "pilot"): GUARD,
}  # fmt: skip
"""Every answer that is neither pass nor not applicable, of every target that was reached."""

STATE = {
    ("dover", "lorry"): "unreachable:refused",
    ("dover", "customs"): "identity_changed",
    ("dover", "radar"): "timeout:banner",
    ("dover", "buoy"): "output_limit",
}
"""The one state of every target that is not ok."""

PRIVILEGE = {("hull", "ledger"): "user"}
"""Of every reached target where it is not sudo."""

KINDS = ["date_of_birth", "forename", "nino", "surname"]
STRAY = [
    ("hull", "press", "/home/clerk/minutes.pdf", "", "not_read", 0, [], "home", "high"),  # no python3
    ("york", "till", "/media/clerk/CASES/export/offenders.csv", "", "people", 60, KINDS, "removable", "high"),
    ("york", "store", "/srv/trial-data/cohort.csv", "", "people", 40, KINDS, "shared", "high"),
    ("york", "desk", "/home/clerk/Downloads/list.tsv", "", "people", 25, KINDS, "home", "high"),
]


class SiteNumbers(NamedTuple):
    score: int
    floor: float
    ceiling: float
    floor_uncapped: float
    coverage: float
    verdict: str
    reached: tuple[int, int]


SITES = {
    # in-tray 80/82, files 74/78 at weight 2, desk (82 with Bluetooth) 79/82; desk-again is desk and not counted.
    # (80/82 + 2 x 74/78 + 79/82) / 4 = 0.95911507; the landing target has 0.9756, every knock-out passed; all decided.
    # Failed are medium and low checks only: fit.
    "leeds": SiteNumbers(95, 95.9115, 95.9115, 95.9115, 1.0, "fit", (4, 4)),
    # till 82 - 10 - 2 - 5 - 1 - 1 - 1 - 10 - 2 = 50/82; store 71/78; desk 74/81;
    # kiosk 81 - 10 - 5 - 5 - 5 - 2 - 5 - 1 - 2 = 46/81. Mean 0.75037350; at most till's 0.60975610; a knock-out failed
    # there: at most 0.49, floor and ceiling.
    "york": SiteNumbers(49, 49.0, 49.0, 75.0373, 1.0, "not_fit", (4, 4)),
    # press 82 - 2 failed - 10 - 5 unknown = 65/82; ledger 78 - 2 - 2 - 5 = 69/78; desk 79/81 at weight 3.
    # Floor (65/82 + 69/78 + 3 x 79/81) / 5 = 0.92064485; at most press's 0.79268293; a knock-out is unknown: 0.49.
    # Ceiling (80/82 + 76/78 + 3 x 79/81) / 5 = 0.97517893, under press's 80/82 = 0.97560976.
    # Coverage (67/82 + 71/78 + 3) / 5 = 0.94546591.
    "hull": SiteNumbers(49, 49.0, 97.5178, 92.0644, 0.945465, "cannot_say", (3, 3)),
    # pilot 80/82, four not reached: floor (80/82) / 5 = 0.19512195; ceiling (80/82 + 4) / 5 = 0.9951, at most pilot's
    # 0.97560976; coverage 1/5.
    "dover": SiteNumbers(19, 19.5121, 97.5609, 19.5121, 0.2, "cannot_say", (5, 1)),
}

KNOCK_OUTS = [
    ("york", "till", "attached-media-encrypted", "fail"),
    ("york", "till", "clear-write-blocked", "fail"),
    ("york", "till", "stray-none-on-removable-media", "fail"),
    ("hull", "press", "filesystems-encrypted", "unknown"),
]

# A lost check costs 100 x target weight x check weight / (sum of target weights x applicable weight of the target).
# Four decimals by largest remainder: all are rounded down, then the units that are missing go to the largest
# remainders, the earlier entry first among equals. Rows: target, check, kind, points.
ACCOUNT = {
    # Sum of weights 4. files: 100 x 2 x 2 / (4 x 78) = 1.28205; in-tray and desk: 100 x 2 / (4 x 82) = 0.60976;
    # Bluetooth: 100 / (4 x 82) = 0.30488; rounding 95.91151 - 95. Down: 4.9997, so three units: to .78 of Bluetooth,
    # and to .56 of both at 0.6097.
    "leeds": """
        files    automount-autofs-off           fail           1.2820
        files    usb-guard-enforced             fail           1.2820
        -        -                              rounding       0.9115
        desk     usb-guard-enforced             fail           0.6098
        in-tray  usb-guard-enforced             fail           0.6098
        desk     bus-bluetooth-off              fail           0.3049
    """,
    # Landing: 75.03735 - 60.97561; knock-out: 60.97561 - 49. Of 82 in four targets: 10 is 3.04878, 5 is 1.52439,
    # 2 is 0.60976, 1 is 0.30488; of 81: 3.08642, 1.54321, 0.61728, 0.30864; of 78: 5 is 1.60256, 2 is 0.64103.
    # Down: 50.9989, so eleven units: .90 (1.5243), .84 (0.6172) three times, .80 (3.0487) twice, .78 (0.3048) three
    # times, .64 (1.6025), and the first .56 (0.6097).
    "york": """
        till     -                              landing_cap   14.0617
        till     attached-media-encrypted       knock_out_cap 11.9756
        kiosk    clear-write-blocked            fail           3.0864
        till     clear-write-blocked            fail           3.0488
        till     stray-none-on-removable-media  fail           3.0488
        store    stray-none-in-homes            fail           1.6026
        desk     stray-none-in-homes            fail           1.5432
        kiosk    attached-media-encrypted       fail           1.5432
        kiosk    usb-storage-drivers-idle       fail           1.5432
        kiosk    usb-storage-unavailable        fail           1.5432
        kiosk    usb-uas-unavailable            fail           1.5432
        till     attached-media-encrypted       fail           1.5244
        store    usb-guard-enforced             fail           0.6410
        desk     usb-guard-enforced             fail           0.6173
        kiosk    attached-media-absent          fail           0.6173
        kiosk    usb-guard-enforced             fail           0.6173
        till     attached-media-absent          fail           0.6098
        till     usb-guard-enforced             fail           0.6097
        kiosk    media-mounts-restricted        fail           0.3086
        till     bus-sd-unavailable             fail           0.3049
        till     media-mounts-read-only         fail           0.3049
        till     media-mounts-restricted        fail           0.3049
    """,
    # Knock-out: 79.26829 - 49; landing: 92.06448 - 79.26829. Sum of weights 5. Of 82: 10 is 2.43902, 5 is 1.21951,
    # 2 is 0.48780; of 78: 5 is 1.28205, 2 is 0.51282; desk: 100 x 3 x 2 / (5 x 81) = 1.48148.
    # Down: 50.9996, so four units: .93 (30.2682), .92 (12.7961), .81 (1.4814), .51 (1.2820).
    "hull": """
        press    filesystems-encrypted          knock_out_cap 30.2683
        press    -                              landing_cap   12.7962
        press    filesystems-encrypted          undecided      2.4390
        desk     usb-guard-enforced             fail           1.4815
        ledger   stray-none-in-homes            undecided      1.2821
        press    stray-none-in-homes            undecided      1.2195
        ledger   encryption-cipher-strength     undecided      0.5128
        ledger   usb-guard-enforced             fail           0.5128
        press    usb-guard-enforced             fail           0.4878
    """,
    # Each target is a fifth; pilot: 100 x 2 / (5 x 82) = 0.48780; rounding 19.51220 - 19, which gets the one unit.
    "dover": """
        buoy     -                              unreached     20.0000
        customs  -                              unreached     20.0000
        lorry    -                              unreached     20.0000
        radar    -                              unreached     20.0000
        -        -                              rounding       0.5122
        pilot    usb-guard-enforced             fail           0.4878
    """,
}
