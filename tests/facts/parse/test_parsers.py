"""Parsers take anything a target may say and answer with facts or an EvidenceError, nothing else."""

import dataclasses

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from scanner.errors import EvidenceError
from scanner.facts import codec
from scanner.facts.decode import LINUX, MACOS, decode
from scanner.facts.linux import LinuxFacts
from scanner.facts.macos import MacFacts
from scanner.facts.parse import encryption, entries
from scanner.limits import DEFAULT, Limits
from scanner.script import Identity, Output

NONCE = "0123456789abcdef" * 2
PATHS = (
    "host", "manager", "service/usbguard", "kernel", "configuration", "datasets", "rules", "status", "plist", "uid", "blkid",
    "/proc/self/status", "/proc/self/mountinfo", "/proc/swaps", "/proc/modules", "/proc/cmdline", "/proc/stat", "/proc/uptime",
    "/etc/fstab", "/etc/crypttab", "/etc/keys/a", "/etc/modprobe.d/a.conf", "/etc/usbguard/usbguard-daemon.conf",
    "/etc/usbguard/rules.conf", "/sys/bus/usb/devices/1-1", "/sys/bus/usb/devices/1-1:1.0", "/sys/bus/usb/devices/usb1",
    "/sys/devices/virtual/block/dm-0", "/sys/devices/x/usb1/1-1/block/sda/sda1", "/sys/power", "/etc/dconf/db/local.d",
    "/etc/dconf/db/local.d/a", "/etc/dconf/db/local.d/locks/a", "/etc/polkit-1/rules.d/a.rules", "/etc/auto.master",
    "/etc/udisks2/mount_options.conf", "/proc/sys/dev/cdrom/info", "/sys/bus/thunderbolt/devices/domain0", "vda2", "mounts",
    "/var/db/ManagedConfigurationFiles/DiskManagement/DiskManagement_Settings.plist",
)  # fmt: skip
NAMES = (
    "dev", "size", "ro", "removable", "partition", "slaves", "status", "version", "cipher", "key_bytes", "iterations", "mode",
    "owner", "idVendor", "idProduct", "bDeviceClass", "authorized", "authorized_default", "bInterfaceClass", "release", "uid",
    "privilege", "bInterfaceSubClass", "bInterfaceProtocol", "security", "iommu_dma_protection", "resume", "systemd", "unit",
)  # fmt: skip
TEXTS = (
    "", "0", "-1", "9" * 5000, "1e999", "NaN", "\x1b]0;x\x07", "\ufffd", "a b c d e f - g h i", "btime 99999999999999999999",
    "Uid:\t0", "-rwsr-xr-T", "08", "1d6b", '{"keyslots":' + "[" * 2000, '{"keyslots":{"0":1},"segments":{}}',
    '{"keyslots":{},"segments":{"0":{"type":5}},"segments":{}}', '{"root":{}}', '{"end":{"engine":"e","version":"1"}}',
    "<plist><dict><key>a</key></dict></plist>", "<plist><dict>" + "<array>" * 500, "a\tb\tc", "[org/gnome]", "k=v", "/x y ext4 a=b",
    "install usb-storage \\", "E:ID_FS_TYPE=ext4", "I:1", '/dev/sda: TYPE="x"', "FileVault is On.", "usbcore.authorized_default=9",
    "<plist><integer>0x" + "f" * 50 + "</integer></plist>", "<plist><date>x</date></plist>", "<plist><real>x</real></plist>",
)  # fmt: skip
texts = st.sampled_from(TEXTS) | st.text(st.characters(exclude_characters="\n", exclude_categories=["Cs"]), max_size=30)
lines = st.one_of(
    st.tuples(st.sampled_from(sorted(entries.STATES)), st.sampled_from(PATHS)).map(
        lambda pair: f"@{pair[0]} {pair[1]}"
    ),
    texts.map(lambda text: f"|{text}"),
    st.tuples(st.sampled_from(NAMES), texts).map(lambda pair: f".{pair[0]} {pair[1]}"),
)
bodies = st.lists(lines, max_size=12).map(lambda items: "".join(f"{item}\n" for item in ["@ok host", *items]).encode())


@pytest.mark.parametrize("name", [*LINUX, *(f"macos.{name}" for name in MACOS)])
@settings(max_examples=60, deadline=None)
@example(body=b"@ok host\n.dev \n.partition \n")  # a partition whose path has no parent
@given(body=bodies)
def test_a_parser_gives_facts_that_can_be_stored_or_an_evidence_error(name, body):
    platform, _, title = name.rpartition(".")
    kind, parsers = (MacFacts, MACOS) if platform else (LinuxFacts, LINUX)
    try:
        value = parsers[title](entries.read(body, DEFAULT))
    except EvidenceError:
        return

    facts = kind(**{title: codec.Section(title, codec.State.OK, value)})
    assert codec.decode_facts(codec.encode_facts(facts)) == facts


@given(st.binary(max_size=200))
def test_the_entries_of_any_bytes_are_entries_or_an_evidence_error(body):
    try:
        found = entries.read(body, DEFAULT)
    except EvidenceError:
        return

    assert all(entry.state in entries.STATES for entry in found.all)


@pytest.mark.parametrize(
    "body",
    [
        b"|line without an entry\n",
        b"@ok a\n.x 1\n.x 2\n",
        b"@ok a\n.x 1\n.x 1\n",
        b"@splendid a\n",
        b"@ok a\nloose\n",
        b"@ok a\n\n",
        b"@ok a",
    ],
)
def test_a_body_that_no_reader_writes_is_refused(body):
    with pytest.raises(EvidenceError):
        entries.read(body, DEFAULT)


def test_too_many_or_too_long_lines_are_refused():
    for limits in (Limits(items=2), Limits(string_bytes=2)):
        with pytest.raises(EvidenceError, match="too many lines or too long"):
            entries.read(b"@ok a\n|b\n|c\n", limits)


@pytest.mark.parametrize(
    ("text", "bits"),
    [("-rw-r-----", 0o640), ("-rwsr-sr-t", 0o7755), ("-rwSr-Sr-T", 0o7644), ("-r--------.", 0o400), ("----------+", 0)],
)
def test_modes_are_read_as_ls_writes_them(text, bits):
    assert encryption.mode(text) == bits


def test_sections_that_were_not_asked_for_are_bad_evidence():
    mark = f"--{NONCE} "
    text = f"\n{mark}plain\n\n{mark}host begin ok\n@ok host\n\n{mark}host end 0 9\n\n{mark}done 1\n"

    with pytest.raises(EvidenceError, match="other sections") as caught:
        decode(Output(text.encode(), b"", 0, Identity.LOCAL), NONCE)
    assert caught.value.state == "bad_evidence"


def test_every_section_of_the_facts_has_a_parser_and_no_other():
    assert set(LINUX) == {field.name for field in dataclasses.fields(LinuxFacts)}
    assert set(MACOS) == {field.name for field in dataclasses.fields(MacFacts)}
