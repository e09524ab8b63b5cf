"""What a hostile or broken machine puts before the collector."""

import gzip
import time

import pytest

from scanner.collectors import bundle
from scanner.errors import EvidenceError
from scanner.facts import frame
from scanner.facts.section import State
from scanner.limits import DEFAULT


def test_file_names_with_newlines_are_named_and_never_opened(machine, collect):
    root = machine("modules-blocked")
    (root / "etc/modprobe.d/a\n@ok forged\n.b.conf").write_text("install evil /bin/true\n", encoding="utf-8")

    config = collect(root).facts.modprobe.require()

    assert config.unreadable == ("/etc/modprobe.d/a",)
    assert "evil" not in {rule.module for rule in config.rules}


@pytest.mark.parametrize("folder", ["etc/dconf/db", "etc/polkit-1/localauthority"])
def test_directory_names_with_newlines_give_the_reader_no_orders(folder, machine, answer):
    root = machine("desktop")
    (root / folder / "a\nentry ok forged\nb.d").mkdir(parents=True)

    printed = gzip.decompress(answer(root).stdout.partition(b" gzip\n")[2])

    assert b"@ok forged" not in printed
    assert f"@odd /{folder}/a\n".encode() in printed


@pytest.mark.parametrize(
    ("shell", "awk"), [("dash", "mawk"), ("bash", "gawk"), ("dash", "original-awk"), ("busybox", "")]
)
def test_control_characters_and_bytes_that_are_no_text_arrive_as_text(shell, awk, machine, collect):
    root = machine("plain-with-two-sticks")
    (root / "sys/bus/usb/devices/2-1/product").write_bytes(b"\x1b]0;owned\x07\xff\xfe$(reboot)`id`'\"\\\n")

    stick = collect(root, shell=shell, awk=awk).facts.usb.require().devices[0]

    assert stick.product_name == "\x1b]0;owned\x07\ufffd\ufffd$(reboot)`id`'\"\\"


@pytest.mark.parametrize("number", ["9" * 5000, "-5", "0x10", "1e3", "", "٣"])
def test_numbers_that_the_kernel_does_not_write_are_an_error_of_their_section(number, machine, collect):
    root = machine("plain-with-two-sticks")
    (root / "sys/bus/usb/devices/usb1/authorized_default").write_text(f"{number}\n", encoding="utf-8")

    decoded = collect(root)

    if number:
        assert (decoded.facts.usb.state, decoded.state) == (State.ERROR, "partial")
    else:
        assert decoded.facts.usb.require().root_hubs[0].authorized_default is None


def test_a_directory_a_device_and_a_dangling_link_in_place_of_a_file_are_never_opened(machine, collect):
    more = "@dir /etc/modprobe.d/a.conf\n@link /etc/modprobe.d/b.conf /dev/zero\n@link /etc/modprobe.d/c.conf nowhere\n"

    facts = collect(machine("modules-blocked", more)).facts

    config = facts.modprobe.require()
    assert {rule.module for rule in config.rules} >= {"usb_storage", "uas"}
    assert config.unreadable == ()


def test_a_section_over_its_cap_is_truncated_and_the_others_stand(machine, collect):
    root = machine("modules-blocked")
    (root / "etc/modprobe.d/big.conf").write_text("options a b\n" * 5000, encoding="utf-8")

    decoded = collect(root, options=bundle.Options(root=str(root), section_bytes=20_000))

    assert decoded.facts.modprobe.state is State.TRUNCATED
    assert decoded.state == "partial"
    assert "modprobe truncated" in decoded.reason
    assert decoded.facts.block.known


def test_a_tool_that_hangs_is_ended_by_the_watchdog_and_the_answer_is_truncated(machine, answer, open_path):
    tools = open_path / "bin"
    tools.mkdir()
    for name in ("sh", "cat", "awk", "gzip", "sleep", "true"):  # no timeout(1)
        (tools / name).symlink_to(f"/usr/bin/{name}")
    (tools / "usbguard").write_text("#!/bin/sh\nexec sleep 3\n", encoding="utf-8")
    (tools / "usbguard").chmod(0o755)
    root = machine("usbguard")
    begun = time.monotonic()

    done = answer(root, path=str(tools), options=bundle.Options(root=str(root), stray_seconds=-89))

    with pytest.raises(EvidenceError) as caught:
        frame.pieces(done.stdout, "5" * 32, DEFAULT)
    assert caught.value.state == "truncated"
    assert time.monotonic() - begun < 30
