"""What the mixed estate must come to, worked out by hand from PRODUCT.md and from the machines' stories; nothing asks the scanner."""

from __future__ import annotations

from tests.e2e.expected import GUARD, NOT_APPLICABLE, NOT_ASKED, SiteNumbers

# Weights: critical 10, high 5, medium 2, low 1, info 0. Linux as in expected.py: landing 82; workstation 81, and with
# Bluetooth 82. Checks of the workstation profile that mean something on a Windows laptop:
#   critical  clear-write-blocked, filesystems-encrypted, stray-none-on-removable-media                        3 x 10 = 30
#   high      usb-storage-unavailable, usb-uas-unavailable, usb-storage-drivers-idle, usb-storage-access-denied,
#             attached-media-encrypted, media-writable-only-encrypted, encryption-key-not-beside-lock,
#             stray-none-in-homes                                                                              8 x  5 = 40
#   medium    usb-storage-installation-refused, usb-device-control-enforced, attached-media-absent,
#             media-scanned-for-malware, bus-phones-unreachable, encryption-swap-encrypted,
#             encryption-cipher-strength, encryption-start-guarded                                             8 x  2 = 16
#   low       automount-autorun-off, media-untrusted-programs-blocked, bus-remote-redirection-off,
#             bus-sd-unavailable, encryption-not-weakened, encryption-recovery-present                         6 x  1 =  6
#   info      encryption-determinable, stray-coverage                                                                    0
#   92 in all. bus-bluetooth-off (low) counts where a radio is listed; media-encryption-strong-and-escrowed (medium) where
#   a removable drive can be written; the landing profile has media-mounts-read-only (low) besides.
LINUX_ONLY = frozenset({
    "usb-authorisation-default",
    "usb-guard-enforced",
    "usb-guard-rules-restrictive",
    "usb-guard-ipc-closed",
    "usb-accessories-authorised",
    "automount-autofs-off",
    "automount-desktop-off",
    "automount-udisks-restricted",
    "media-mounts-restricted",
})  # fmt: skip
ABSENT = frozenset({"bus-firewire-unavailable", "bus-optical-write-blocked", "bus-thunderbolt-protected"})
"""No machine here lists a FireWire controller, an optical drive or a Thunderbolt port."""
KEPT = LINUX_ONLY | ABSENT | NOT_ASKED | {"media-encryption-strong-and-escrowed"}  # nothing removable can be written
WITHOUT = {
    ("bath", "in-tray"): NOT_APPLICABLE["landing"],
    ("bath", "desk"): NOT_APPLICABLE["workstation"],
    ("bath", "laptop"): KEPT,
    ("bath", "desk-2"): LINUX_ONLY | ABSENT | NOT_ASKED,
    ("bath", "merge"): LINUX_ONLY | ABSENT | NOT_ASKED | {"bus-bluetooth-off"},  # no radio
    ("wells", "till"): KEPT,
    ("ely", "till"): KEPT,
    ("ely", "desk"): KEPT,
    ("frome", "till"): LINUX_ONLY | ABSENT | NOT_ASKED,
    ("frome", "desk"): KEPT,
    ("frome", "desk-again"): KEPT,
    ("wick", "till"): KEPT,
}
"""What is not applicable to each target that was reached."""

CONTROL = {"usb-device-control-enforced": "fail"}  # group policy does all of it, Defender nothing
OUT_OF_THE_BOX = dict.fromkeys((
    "clear-write-blocked", "usb-storage-unavailable", "usb-uas-unavailable", "usb-storage-access-denied",
    "usb-storage-installation-refused", "usb-device-control-enforced", "automount-autorun-off",
    "media-writable-only-encrypted", "media-encryption-strong-and-escrowed", "media-scanned-for-malware",
    "media-untrusted-programs-blocked", "bus-phones-unreachable",
), "fail")  # fmt: skip
"""A Windows on which nothing about removable media is set."""
STATUS: dict[tuple[str, str], dict[str, str]] = {
    ("bath", "in-tray"): GUARD,
    ("bath", "desk"): GUARD | {"bus-bluetooth-off": "fail"},
    ("bath", "laptop"): CONTROL,
    ("bath", "desk-2"): OUT_OF_THE_BOX | {
        "bus-bluetooth-off": "fail",
        # BitLocker is suspended: the key lies on the disk in clear, and the page file is on that disk
        "filesystems-encrypted": "fail",
        "encryption-swap-encrypted": "fail",
        "encryption-key-not-beside-lock": "fail",
        "encryption-start-guarded": "fail",
    },
    ("bath", "merge"): OUT_OF_THE_BOX | {
        # the stick that calls itself a fixed drive, and the people on it, in a home and in the bin
        "usb-storage-drivers-idle": "fail",
        "attached-media-absent": "fail",
        "attached-media-encrypted": "fail",
        "stray-none-on-removable-media": "fail",
        "stray-none-in-homes": "fail",
    },
    ("wells", "till"): CONTROL | dict.fromkeys((
        # neither storage nor BitLocker answers this account: is a medium in, is a card, is anything encrypted?
        "clear-write-blocked", "attached-media-absent", "attached-media-encrypted", "stray-none-on-removable-media",
        "bus-sd-unavailable", "filesystems-encrypted", "encryption-swap-encrypted", "encryption-key-not-beside-lock",
        "encryption-cipher-strength", "encryption-determinable", "encryption-recovery-present",
        "encryption-start-guarded",
        "stray-none-in-homes",  # nor do the bin and other people's folders open
    ), "unknown") | {"stray-coverage": "fail"},
    ("ely", "till"): CONTROL,
    ("ely", "desk"): CONTROL | {
        "stray-none-in-homes": "unknown",  # the constrained language forbids the content scanner
        "stray-coverage": "unknown",
    },
    ("frome", "till"): OUT_OF_THE_BOX | {
        # USBSTOR is disabled, which the first stick undoes; and the landing profile asks for more
        "bus-bluetooth-off": "fail",
        "media-mounts-read-only": "fail",
        "encryption-cipher-strength": "fail",  # XTS-AES-128, of the used space only
        "encryption-start-guarded": "fail",  # no PIN
    },
    ("frome", "desk"): CONTROL,
    ("frome", "desk-again"): CONTROL,
    ("wick", "till"): CONTROL,
}  # fmt: skip
"""Every answer that is neither pass nor not applicable, of every target that was reached."""

STATE = {
    ("bath", "oracle"): "protocol_error",
    ("wells", "attic"): "unreachable:refused",
    ("wells", "clinic"): "identity_changed",
}
"""The one state of every target that is not ok."""

SEEN_AS = {
    ("bath", "in-tray"): ("linux", "sudo", "known"),
    ("bath", "desk"): ("linux", "sudo", "known"),
    ("bath", "laptop"): ("windows", "administrator", "certificate"),
    ("bath", "desk-2"): ("windows", "administrator", "account"),
    ("bath", "merge"): ("windows", "administrator", "known"),
    ("wells", "till"): ("windows", "user", "known"),
    ("ely", "till"): ("windows", "administrator", "certificate"),
    ("ely", "desk"): ("windows", "administrator", "account"),
    ("frome", "till"): ("windows", "administrator", "certificate"),
    ("frome", "desk"): ("windows", "administrator", "known"),
    ("frome", "desk-again"): ("windows", "administrator", "account"),
    ("wick", "till"): ("windows", "administrator", "account"),
}
"""Platform, privilege and what was proved of the identity."""

STRAY = [
    ("bath", "merge", r"E:\transfer\wing-c.csv", "removable", 60,
     ["date_of_birth", "forename", "prison_number", "surname"]),
    ("bath", "merge", r"C:\$Recycle.Bin\S-1-5-21-1004336348-1177238915-682003330-1142\$R8K2QX1.csv", "trash", 25,
     ["date_of_birth", "initials", "prison_number"]),
    ("bath", "merge", r"C:\Users\clerk\Desktop\leavers.csv", "home", 15, ["date_of_birth", "forename", "surname"]),
]  # fmt: skip
"""The 40 readings in C:\\merge jobs are of nobody."""

FIVE = ["Create", "Command", "Send", "Receive", "Delete"]
CALLS = {
    "bath/laptop": FIVE,
    "bath/desk-2": FIVE,
    "bath/oracle": ["Create"],  # sealed; the answer to it was not
    "wells/till": FIVE,
    "wells/clinic": [],  # not even HTTP: another certificate was shown
    "ely/till": FIVE,
    "ely/desk": FIVE,
    "frome/till": FIVE,
    "frome/desk-again": FIVE,
    "wick/till": FIVE,
}
"""The WS-Man calls of the one scan, as the endpoints counted them."""
EXCHANGES = {name: {5: 8, 1: 4, 0: 0}[len(calls)] for name, calls in CALLS.items()}
"""HTTP exchanges: three for the login, one a call."""

SITES = {
    # in-tray 80/82; desk 79/82; laptop 91/93 (92 with Bluetooth);
    # desk-2 of 92 + Bluetooth 1 + drives that can be written 2 = 95. Failed: clear write and file systems 20; both
    #   drivers, access, only-encrypted and the key 5 x 5 = 25; installation, device control, escrow, malware, phones,
    #   swap and start 7 x 2 = 14; AutoRun, programs and Bluetooth 3: 62. 33/95.
    # merge of 92 + 2 = 94. Failed: clear write and people on the stick 20; both drivers and that one runs, access,
    #   the stick, only-encrypted, homes 7 x 5 = 35; installation, device control, a stick at all, escrow, malware and
    #   phones 6 x 2 = 12; AutoRun and programs 2: 69. 25/94.
    # oracle 0 to 1: what it says of itself has no seal, so it has said nothing.
    # Floor (80/82 + 79/82 + 91/93 + 33/95 + 25/94 + 0) / 6 = 3.53084488 / 6 = 0.58847415; ceiling 4.53084488 / 6 =
    # 0.75514081, which is under 80: not fit, whatever oracle is. in-tray has 0.9756 and its knock-outs. Coverage 5/6.
    "bath": SiteNumbers(58, 58.8474, 75.5140, 58.8474, 0.833333, "not_fit", (6, 5)),
    # till of 92 + Bluetooth 1 + read-only 1 = 94: 2 failed; unknown 3 x 10 + 3 x 5 + 4 x 2 + 2 x 1 = 55: 37/94 to 92/94.
    # Floor (37/94) / 3 = 0.13120567, under every cap; ceiling (92/94 + 2) / 3 = 0.9929, at most till's 0.97872340, for a
    # knock-out that is unknown caps no ceiling. Coverage (39/94) / 3 = 0.13829787.
    "wells": SiteNumbers(13, 13.1205, 97.8723, 13.1205, 0.138297, "cannot_say", (3, 1)),
    # till 92/94, as wells's if all were known; desk 93 - 2 - 5 unknown = 86/93, at best 91/93. Floor 0.95172729, ceiling 0.97860901; coverage
    # (1 + 88/93) / 2 = 0.97311828. Failed is a medium check only: fit.
    "ely": SiteNumbers(95, 95.1727, 97.8609, 95.1727, 0.973118, "fit", (2, 2)),
    # till of 92 + Bluetooth 1 + drives that can be written 2 + read-only 1 = 96. Failed: clear write 10; both drivers,
    #   access and only-encrypted 4 x 5 = 20; installation, device control, escrow, malware, phones, cipher and start
    #   7 x 2 = 14; AutoRun, programs, read-only and Bluetooth 4: 48. 48/96 at weight 2; desk 91/93.
    # desk-again is desk and not counted: (2 x 0.5 + 91/93) / 3 = 0.65949821; at most till's 0.5; a knock-out failed there: at most 0.49, floor and ceiling.
    "frome": SiteNumbers(49, 49.0, 49.0, 65.9498, 1.0, "not_fit", (3, 3)),
    # 92/94, all decided; but over HTTP the landing target proved to know the account's key, as other machines may.
    "wick": SiteNumbers(97, 97.8723, 97.8723, 97.8723, 1.0, "cannot_say", (1, 1)),
}

KNOCK_OUTS = [
    ("frome", "till", "clear-write-blocked", "fail"),
    ("wells", "till", "clear-write-blocked", "unknown"),
    ("wells", "till", "filesystems-encrypted", "unknown"),
    ("wells", "till", "attached-media-encrypted", "unknown"),
    ("wells", "till", "stray-none-on-removable-media", "unknown"),
]

# As in expected.py: a lost check costs 100 x its weight / (targets of the site x applicable weight of the target); four
# decimals by largest remainder. All targets weigh 1 but frome's till.
ACCOUNT = {
    # 100/6 of: merge's 94: 10 is 1.77305, 5 is 0.88652, 2 is 0.35461, 1 is 0.17730; desk-2's 95: 1.75439, 0.87719, 0.35088,
    # 0.17544; laptop: 100 x 2 / (6 x 93) = 0.35842; 82: 2 is 0.40650, 1 is 0.20325. Rounding 58.84741 - 58.
    # Down: 41.9982, so eighteen units: the .93 of five (0.8771), the .86 of two (1.7543), the .77 of seven (0.3508), .67 of
    # oracle, .52 of Bluetooth on desk (0.2032), the .496 of two (1.7730).
    "bath": """
        oracle  -                                     unreached  16.6667
        merge   clear-write-blocked                   fail        1.7731
        merge   stray-none-on-removable-media         fail        1.7731
        desk-2  clear-write-blocked                   fail        1.7544
        desk-2  filesystems-encrypted                 fail        1.7544
        merge   attached-media-encrypted              fail        0.8865
        merge   media-writable-only-encrypted         fail        0.8865
        merge   stray-none-in-homes                   fail        0.8865
        merge   usb-storage-access-denied             fail        0.8865
        merge   usb-storage-drivers-idle              fail        0.8865
        merge   usb-storage-unavailable               fail        0.8865
        merge   usb-uas-unavailable                   fail        0.8865
        desk-2  encryption-key-not-beside-lock        fail        0.8772
        desk-2  media-writable-only-encrypted         fail        0.8772
        desk-2  usb-storage-access-denied             fail        0.8772
        desk-2  usb-storage-unavailable               fail        0.8772
        desk-2  usb-uas-unavailable                   fail        0.8772
        -       -                                     rounding    0.8474
        desk    usb-guard-enforced                    fail        0.4065
        in-tray usb-guard-enforced                    fail        0.4065
        laptop  usb-device-control-enforced           fail        0.3584
        merge   attached-media-absent                 fail        0.3546
        merge   bus-phones-unreachable                fail        0.3546
        merge   media-encryption-strong-and-escrowed  fail        0.3546
        merge   media-scanned-for-malware             fail        0.3546
        merge   usb-device-control-enforced           fail        0.3546
        merge   usb-storage-installation-refused      fail        0.3546
        desk-2  bus-phones-unreachable                fail        0.3509
        desk-2  encryption-start-guarded              fail        0.3509
        desk-2  encryption-swap-encrypted             fail        0.3509
        desk-2  media-encryption-strong-and-escrowed  fail        0.3509
        desk-2  media-scanned-for-malware             fail        0.3509
        desk-2  usb-device-control-enforced           fail        0.3509
        desk-2  usb-storage-installation-refused      fail        0.3509
        desk    bus-bluetooth-off                     fail        0.2033
        merge   automount-autorun-off                 fail        0.1773
        merge   media-untrusted-programs-blocked      fail        0.1773
        desk-2  automount-autorun-off                 fail        0.1754
        desk-2  bus-bluetooth-off                     fail        0.1754
        desk-2  media-untrusted-programs-blocked      fail        0.1754
    """,
    # 100/3 each; till: 100 x 10 / (3 x 94) = 3.54610, 5 is 1.77305, 2 is 0.70922, 1 is 0.35461; rounding 13.12057 - 13.
    # Down: 86.9993, so seven units: the .99 of three (3.5460), .67 of rounding, the .50 of three (1.7730).
    "wells": """
        attic   -                                     unreached  33.3333
        clinic  -                                     unreached  33.3333
        till    clear-write-blocked                   undecided   3.5461
        till    filesystems-encrypted                 undecided   3.5461
        till    stray-none-on-removable-media         undecided   3.5461
        till    attached-media-encrypted              undecided   1.7731
        till    encryption-key-not-beside-lock        undecided   1.7731
        till    stray-none-in-homes                   undecided   1.7731
        till    attached-media-absent                 undecided   0.7092
        till    encryption-cipher-strength            undecided   0.7092
        till    encryption-start-guarded              undecided   0.7092
        till    encryption-swap-encrypted             undecided   0.7092
        till    usb-device-control-enforced           fail        0.7092
        till    bus-sd-unavailable                    undecided   0.3546
        till    encryption-recovery-present           undecided   0.3546
        -       -                                     rounding    0.1206
    """,
    # desk: 100 x 5 / (2 x 93) = 2.68817 and 100 x 2 / (2 x 93) = 1.07527; till: 100 x 2 / (2 x 94) = 1.06383; rounding
    # 95.17273 - 95. Down: 4.9998, so two units: .72 (2.6881), .69 (1.0752).
    "ely": """
        desk    stray-none-in-homes                   undecided   2.6882
        desk    usb-device-control-enforced           fail        1.0753
        till    usb-device-control-enforced           fail        1.0638
        -       -                                     rounding    0.1727
    """,
    # Landing: 65.94982 - 50; knock-out: 50 - 49. Sum of weights 3. till: 100 x 2 x 10 / (3 x 96) = 6.94444, 5 is 3.47222,
    # 2 is 1.38889, 1 is 0.69444; desk: 100 x 2 / (3 x 93) = 0.71685. Down: 50.9990, so ten units: the .89 of seven (1.3888),
    # .46 of desk (0.7168), and the first two of .44 (6.9444; 0.6944).
    "frome": """
        till    -                                     landing_cap   15.9498
        till    clear-write-blocked                   fail           6.9445
        till    media-writable-only-encrypted         fail           3.4722
        till    usb-storage-access-denied             fail           3.4722
        till    usb-storage-unavailable               fail           3.4722
        till    usb-uas-unavailable                   fail           3.4722
        till    bus-phones-unreachable                fail           1.3889
        till    encryption-cipher-strength            fail           1.3889
        till    encryption-start-guarded              fail           1.3889
        till    media-encryption-strong-and-escrowed  fail           1.3889
        till    media-scanned-for-malware             fail           1.3889
        till    usb-device-control-enforced           fail           1.3889
        till    usb-storage-installation-refused      fail           1.3889
        till    clear-write-blocked                   knock_out_cap  1.0000
        desk    usb-device-control-enforced           fail           0.7169
        till    automount-autorun-off                 fail           0.6945
        till    bus-bluetooth-off                     fail           0.6944
        till    media-mounts-read-only                fail           0.6944
        till    media-untrusted-programs-blocked      fail           0.6944
    """,
    # 100 x 2 / 94 = 2.12766; rounding 97.87234 - 97. Down: 2.9999, so one unit: .60 (2.1276).
    "wick": """
        till    usb-device-control-enforced           fail        2.1277
        -       -                                     rounding    0.8723
    """,
}

GATES = {
    "ely: all that is asked holds": (("--site", "ely", "--gate"), 0),
    "ely: score out of reach": (("--site", "ely", "--fail-under", "98"), 1),  # at most 97.86
    "ely: a check that is unknown": (("--site", "ely", "--fail-on", "stray-none-in-homes"), 3),
    "frome: a knock-out that failed": (("--site", "frome", "--gate"), 1),
    "wells: what was not reached": (("--site", "wells", "--gate"), 3),
    "wick: an identity that nobody confirmed": (("--site", "wick", "--gate"), 3),
}
"""What a scan is asked besides, and its exit code; of all sites it is 1, since bath and frome are certainly not fit."""

DOCTOR = {
    # reach, identity, login, shell, privilege, and python or .NET: well, failed, not asked, worth a word
    "bath/in-tray": "✓✓✓✓✓✓",
    "bath/desk": "✓✓✓✓✓✓",
    "bath/laptop": "✓✓✓✓✓✓",
    "bath/desk-2": "✓!✓✓✓✓",
    "bath/merge": "✓✓✓✓✓✓",
    "bath/oracle": "✓✓✓✗··",
    "wells/till": "✓✓✓✓!✓",
    "wells/attic": "✗·····",
    "wells/clinic": "✓✗····",
    "ely/till": "✓✓✓✓✓✓",
    "ely/desk": "✓!✓✓✓!",
    "frome/till": "✓✓✓✓✓✓",
    "frome/desk": "✓✓✓✓✓✓",
    "frome/desk-again": "✓!✓✓✓✓",
    "wick/till": "✓!✓✓✓✓",
}
