r"""Personal words of a Windows answer, each replaced by the same pseudonym wherever it stands.

What is told by its shape: SIDs of people and machines, volumes' GUIDs, the last part of a device instance (a serial
number), names in C:\Users, servers and shares, mail addresses. What is told by its place: `learn` takes a word, and
from then on it is replaced in every text.
"""

from __future__ import annotations

import re
from collections import Counter

MACHINE_SID = re.compile(r"S-1-5-21-(\d{1,10}-\d{1,10}-\d{1,10})")
ENTRA_SID = re.compile(r"S-1-12-1-(\d{1,10}(?:-\d{1,10}){1,6})")
VOLUME = re.compile(r"(?i)(Volume)(\{[0-9a-f-]{1,40}\})")
INSTANCE = re.compile(r"(?i)\b([A-Z0-9_]{2,20}(?:\\[^\\#\s]+\\|#[^\\#\s]+#))([^\s\"'<>;,|]+)")
BUSES = frozenset(
    {"usb", "usbstor", "usb4", "scsi", "sd", "sdbus", "1394", "sbp2", "bth", "bthenum", "bthle", "swd", "pci", "ide"}
    | {"nvme", "hid", "storage", "wpdbusenumroot"}
)
RADIO = re.compile(r"(?i)\b(DEV_)([0-9A-F]{12})\b")
PROFILE = re.compile(r"(?i)\b([A-Z]:\\Users\\)([^\\/:*?\"<>|\r\n]+)")
SHARE = re.compile(r"(?<![\\\w])\\\\(?![?.]\\)([^\\\s\"<>|]+)\\([^\\\s\"<>|]+)")
MAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")
NOBODY = frozenset({"public", "default", "default user", "all users", "administrator", "system", "defaultuser0"})
"""Names that every Windows has."""
SHORTEST = 3
"""Characters of a word that is replaced wherever it stands; a shorter one stands in other words."""


class Pseudonyms:
    """The pseudonyms of one answer, numbered as the words come."""

    def __init__(self) -> None:
        self._names: dict[tuple[str, str], str] = {}
        self._count: Counter[str] = Counter()
        self._learnt: dict[str, tuple[str, str]] = {}

    def __len__(self) -> int:
        """Return how many words are looked for in every text."""
        return len(self._learnt)

    def name(self, kind: str, word: str) -> str:
        """Return `kind-N` for a word, whatever its case; the empty word and one that is a pseudonym stay."""
        key = (kind, word.lower())
        if not word or re.fullmatch(rf"{kind}-\d+", word):
            return word
        if key not in self._names:
            self._count[kind] += 1
            self._names[key] = f"{kind}-{self._count[kind]}"
        return self._names[key]

    def learn(self, kind: str, word: str) -> str:
        """Return the pseudonym of a word that from now on is replaced in every text too."""
        if word.lower() in NOBODY:
            return word
        named = self.name(kind, word)
        if len(word) >= SHORTEST and named != word:
            self._learnt[word.casefold()] = (word, named)
        return named

    def person(self, word: str) -> str:
        """Return the pseudonym of an account's name."""
        return self.learn("user", word)

    def meet(self, value: str) -> None:
        """Learn the people whose profiles a text names."""
        for found in PROFILE.finditer(value):
            self.person(found[2])

    def text(self, value: str) -> str:
        """Return a text with every personal word that is known or has a known shape replaced."""
        return self._words(self.shaped(value))

    def shaped(self, value: str) -> str:
        """Return a name of ours or of the system with known shapes alone replaced: a computer may be called disk."""
        value = MACHINE_SID.sub(lambda found: f"S-1-5-21-{self._digits('domain', found[1])}", value)
        value = ENTRA_SID.sub(lambda found: f"S-1-12-1-{self._digits('object', found[1])}", value)
        value = VOLUME.sub(lambda found: found[1] + self._guid(found[2]), value)
        value = INSTANCE.sub(self._instance, value)
        value = RADIO.sub(lambda found: found[1] + self.name("radio", found[2]), value)
        value = PROFILE.sub(lambda found: found[1] + self.person(found[2]), value)
        value = SHARE.sub(self._share, value)
        return MAIL.sub(lambda found: self.name("mail", found[0]), value)

    def _instance(self, found: re.Match[str]) -> str:
        """Return the bus and the device as they are, and a pseudonym for all that follows."""
        bus = re.split(r"[\\#]", found[1])[0].lower()
        return found[1] + self.name("instance", found[2]) if bus in BUSES else found[0]

    def _digits(self, kind: str, written: str) -> str:
        """Return numbers in the place of those of a SID: the pseudonym's own number, then zeros."""
        if re.fullmatch(r"\d+(?:-0)+", written):
            return written
        number = self.name(kind, written).rpartition("-")[2]
        return number + "-0" * written.count("-")

    def _guid(self, written: str) -> str:
        if re.fullmatch(r"\{0{8}-0{4}-0{4}-0{4}-\d{12}\}", written):
            return written
        return f"{{00000000-0000-0000-0000-{int(self.name('volume', written).rpartition('-')[2]):012d}}}"

    def _share(self, found: re.Match[str]) -> str:
        return rf"\\{self.name('server', found[1])}\{self.name('share', found[2])}"

    def _words(self, value: str) -> str:
        folded = value.casefold()
        for known in [word for word in self._learnt if word in folded]:
            word, named = self._learnt[known]
            either = f"{re.escape(word.lower())}|{re.escape(word)}"
            value = re.sub(rf"(?i)(?<!\w)(?:{either})(?!\w)", named, value)
        return value
