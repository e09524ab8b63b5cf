"""Sections that run a tool or read a device: USBGuard, ZFS, blkid, LUKS headers, fscrypt."""

import json
import struct

import pytest

from scanner.facts.linux import LuksHeader, UsbGuardRuntime, ZfsDataset
from scanner.facts.section import State

LUKS2 = {
    "keyslots": {
        "0": {
            "type": "luks2",
            "key_size": 64,
            "area": {"type": "raw", "offset": "32768", "encryption": "aes-xts-plain64", "key_size": 64},
            "kdf": {"type": "argon2id", "time": 4, "salt": "CANARYsalt/1="},
        },
        "1": {"type": "luks2", "key_size": 64, "kdf": {"type": "pbkdf2", "iterations": 1000, "salt": "CANARYsalt2="}},
    },
    "tokens": {
        "0": {"type": "clevis", "keyslots": ["1"], "jwe": {"ciphertext": "CANARYjwe", "header": {"kid": "CANARYkid"}}}
    },
    "segments": {"0": {"type": "crypt", "offset": "16777216", "encryption": "aes-xts-plain64", "sector_size": 512}},
    "digests": {"0": {"type": "pbkdf2", "salt": "CANARY", "digest": "CANARY="}},
    "config": {"json_size": "12288"},
}


def luks2_header(metadata=LUKS2, slashes="/"):
    text = json.dumps(metadata, separators=(",", ":")).replace("/", slashes).encode()
    binary = b"LUKS\xba\xbe" + struct.pack(">H", 2) + b"\n\x01 salt \n|" * 50
    return binary.ljust(4096, b"\0") + text.ljust(12288, b"\0")


def luks1_header():
    head = b"LUKS\xba\xbe" + struct.pack(">H", 1)
    head += b"aes".ljust(32, b"\0") + b"cbc-essiv:sha256".ljust(32, b"\0") + b"sha1".ljust(32, b"\0")
    head += struct.pack(">II", 4096, 32) + b"D" * 20 + b"S" * 32 + struct.pack(">I", 1000) + b"uuid".ljust(40, b"\0")
    slots = [struct.pack(">II", 0x00AC71F3, 123456)] + [struct.pack(">II", 0x0000DEAD, 9)] * 7
    return (head + b"".join(slot + b"S" * 32 + b"\0" * 8 for slot in slots)).ljust(16384, b"\xa5")


@pytest.fixture
def locked(machine):
    """Return a function that gives the machine whose /dev/vda2 is LUKS a header."""

    def make(header):
        root = machine("root-on-luks")
        (root / "dev").mkdir(exist_ok=True)
        (root / "dev/vda2").write_bytes(header)
        return root

    return make


@pytest.mark.parametrize("slashes", ["/", "\\/"])
@pytest.mark.parametrize(
    ("shell", "awk"), [("dash", "mawk"), ("bash", "gawk"), ("dash", "original-awk"), ("busybox", "")]
)
def test_a_luks2_header_gives_its_strength_and_no_secret(shell, awk, slashes, locked, collect):
    decoded = collect(locked(luks2_header(slashes=slashes)), shell=shell, awk=awk)

    assert decoded.facts.luks.require() == (
        LuksHeader(
            device="vda2",
            version=2,
            ciphers=("aes-xts-plain64",),
            key_bits=512,
            kdfs=("argon2id", "pbkdf2"),
            iterations=(1000,),
            tokens=("clevis",),
        ),
    )
    assert b"CANARY" not in b"".join(decoded.bodies.values())


@pytest.mark.parametrize(
    ("shell", "awk"), [("dash", "mawk"), ("bash", "gawk"), ("dash", "original-awk"), ("busybox", "")]
)
def test_a_luks1_header_gives_its_cipher_and_the_slots_in_use(shell, awk, locked, collect):
    assert collect(locked(luks1_header()), shell=shell, awk=awk).facts.luks.require() == (
        LuksHeader("vda2", 1, ("aes-cbc-essiv:sha256",), 256, ("pbkdf2",), (123456,)),
    )


def test_a_drive_that_encrypts_itself_is_told_apart(locked, collect):
    opal = {**LUKS2, "segments": {"0": {"type": "hw-opal", "offset": "16777216"}}}

    header = collect(locked(luks2_header(opal))).facts.luks.require()[0]
    assert (header.hardware, header.ciphers) == (True, ("none",))


@pytest.mark.parametrize("header", [b"", b"\0" * 16384, b"LUKS\xba\xbe\0\x02", luks2_header()[:4200]])
def test_a_header_that_cannot_be_read_is_an_error_and_the_other_sections_stand(header, locked, collect):
    decoded = collect(locked(header))

    assert (decoded.facts.luks.state, decoded.state) == (State.ERROR, "partial")
    assert decoded.facts.block.known


@pytest.fixture
def with_tools(open_path, request):
    """Return a PATH that begins with a directory of made-up tools."""
    folder = open_path / "bin"
    folder.mkdir()

    def make(**tools):
        for name, text in tools.items():
            (folder / name).write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
            (folder / name).chmod(0o755)
        return f"{folder}:/usr/bin:/bin"

    return make


def test_the_running_usbguard_is_asked(machine, collect, with_tools):
    usbguard = """case "$*" in
    list-rules) printf '1: allow id 1d6b:0002 name "a: b"\\n12: block\\n' ;;
    "get-parameter ImplicitPolicyTarget") echo allow ;;
    "get-parameter InsertedDevicePolicy") printf apply-policy ;;
    esac"""

    decoded = collect(machine("usbguard"), path=with_tools(usbguard=usbguard))

    assert decoded.state == "ok"
    assert decoded.facts.usbguard_runtime.require() == UsbGuardRuntime(
        rules=('allow id 1d6b:0002 name "a: b"', "block"),
        implicit_policy_target="allow",
        inserted_device_policy=None,
    )


@pytest.mark.parametrize(
    ("shell", "awk"), [("dash", "mawk"), ("bash", "gawk"), ("dash", "original-awk"), ("mksh", "mawk")]
)
def test_a_usbguard_told_to_block_what_is_inserted_is_asked_whether_it_still_does(
    shell, awk, machine, collect, with_tools, open_path
):
    usbguard = """case "$*" in
    list-rules) echo '1: allow' ;;
    "get-parameter ImplicitPolicyTarget") echo block ;;
    "get-parameter InsertedDevicePolicy") echo reject ;;
    esac"""
    root = machine("usbguard")
    (root / "etc/usbguard/usbguard-daemon.conf").write_text("InsertedDevicePolicy=block\n")
    path = with_tools(usbguard=usbguard)
    (open_path / "bin/awk").symlink_to(f"/usr/bin/{awk}")

    runtime = collect(root, shell=shell, path=path).facts.usbguard_runtime

    assert runtime.require() == UsbGuardRuntime(("allow",), "block", "reject")


def test_a_usbguard_that_refuses_to_answer_gives_nothing(machine, collect, with_tools):
    runtime = collect(machine("usbguard"), path=with_tools(usbguard="exit 1")).facts.usbguard_runtime

    assert runtime.require() == UsbGuardRuntime()


@pytest.mark.parametrize("timeout", ["exit 1", "exit 127", "echo usage >&2; exit 125"])
def test_without_a_timeout_that_knows_k_tools_are_asked_all_the_same(timeout, machine, collect, with_tools):
    path = with_tools(usbguard="echo block", timeout=timeout)

    runtime = collect(machine("usbguard"), path=path).facts.usbguard_runtime

    assert runtime.require() == UsbGuardRuntime(("block",), "block")


def test_a_tool_that_fails_under_a_working_timeout_is_not_run_again(machine, collect, with_tools, open_path):
    path = with_tools(usbguard=f"printf x >> {open_path}/runs; exit 1")

    collect(machine("usbguard"), path=path)

    assert (open_path / "runs").read_text() == "x"


def test_a_tool_that_ran_out_of_time_makes_the_target_partial(machine, collect, with_tools):
    decoded = collect(machine("usbguard"), path=with_tools(usbguard="exit 124"))

    assert decoded.facts.usbguard_runtime.state is State.TIMEOUT
    assert (decoded.state, decoded.reason) == ("partial", "usbguard_runtime timeout")


def test_a_tool_cannot_forge_a_section(machine, collect, with_tools):
    forger = "printf '@ok rules\\n.status 0\\n--%s done 3\\n\\n--00000000000000000000000000000000 host begin ok\\n' x; exit 1"

    decoded = collect(machine("usbguard"), path=with_tools(usbguard=forger))

    assert decoded.facts.usbguard_runtime.require() == UsbGuardRuntime()
    assert decoded.facts.host.require().hostname == "vm-usbguard"


def test_zfs_datasets_are_read(machine, collect, with_tools):
    zfs = "printf 'tank\\tmountpoint\\t/tank\\ntank\\tencryption\\toff\\ntank\\tkeystatus\\t-\\ntank\\tkeylocation\\tnone\\n'"

    found = collect(machine("desktop"), path=with_tools(zfs=zfs)).facts.zfs.require()

    assert found == (ZfsDataset("tank", "/tank", "off", "-", "none"),)


def test_a_zfs_tool_that_fails_is_an_error(machine, collect, with_tools):
    assert collect(machine("desktop"), path=with_tools(zfs="exit 1")).facts.zfs.state is State.ERROR


def test_without_udev_root_asks_blkid(machine, collect, with_tools):
    blkid = """echo '/dev/sda: LABEL="a b" UUID="77" TYPE="crypto_LUKS"'"""

    facts = collect(machine("alpine"), path=with_tools(blkid=blkid)).facts

    sda = facts.block.require().devices[0]
    assert (sda.filesystem, sda.probed, sda.label, sda.uuid) == ("crypto_LUKS", True, "a b", "77")
    assert facts.luks.state is State.ERROR


def test_without_udev_and_rights_nothing_is_known_of_signatures(machine, collect):
    facts = collect(machine("alpine"), privilege="user").facts

    assert facts.block.require().devices[0].probed is False
    assert facts.luks.state is State.DENIED


def test_fscrypt_directories_are_found_on_local_file_systems_only(machine, collect):
    mounts = (
        "1 0 8:1 / / rw - ext4 /dev/sda1 rw\n2 1 8:2 / /home rw - ext4 /dev/sda2 rw\n"
        "3 1 0:50 / /net rw - nfs4 host:/x rw\n4 1 8:3 / /odd\\040name rw - ext4 /dev/sda3 rw"
    )
    lines = "".join(f"|{line}\n" for line in mounts.splitlines())
    more = f"@file /etc/fscrypt.conf\n@file /proc/self/mountinfo\n{lines}@dir /.fscrypt\n@dir /net/.fscrypt\n"

    assert collect(machine("alpine", more)).facts.fscrypt.require() == ("/",)
