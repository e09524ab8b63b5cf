"""What an account without rights may not see is denied, never absent and never empty."""

import pytest

NOBODY = "@file /proc/self/status\n|Uid:\t65534\t65534\t65534\t65534\n"


@pytest.fixture
def as_nobody(machine, collect, ordinary):
    """Return a function that closes paths of a machine and collects from it without rights."""

    def see(name, closed=(), more=""):
        root = machine(name, NOBODY + more)
        for path in closed:
            (root / path[1:]).chmod(0)
        try:
            return collect(root, account=ordinary, privilege="user")
        finally:
            for path in closed:
                (root / path[1:]).chmod(0o700)

    return see


@pytest.mark.parametrize(
    ("name", "closed", "section"),
    [
        ("desktop", "/etc/fstab", "fstab"),
        ("desktop", "/etc/crypttab", "crypttab"),
        ("desktop", "/proc/cmdline", "cmdline"),
        ("desktop", "/proc/self/mountinfo", "mounts"),
        ("desktop", "/proc/swaps", "swaps"),
        ("desktop", "/sys/power", "power"),
        ("desktop", "/sys/bus", "usb"),
        ("desktop", "/sys/bus", "buses"),
        ("desktop", "/sys/class/block", "block"),
        ("desktop", "/sys/class", "block"),
        ("desktop", "/sys/module", "zfs"),
        ("desktop", "/etc/dconf/db", "dconf"),
        ("desktop", "/etc/dconf/db/local.d", "dconf"),
        ("desktop", "/etc/dconf/db/local.d/00-media", "dconf"),
        ("desktop", "/etc/systemd/system", "services"),
        ("desktop", "/etc", "fscrypt"),
        ("desktop", "/etc", "fstab"),
        ("usbguard", "/etc/usbguard", "usbguard_config"),
        ("usbguard", "/etc/usbguard", "usbguard_rules"),
        ("usbguard", "/etc/usbguard/usbguard-daemon.conf", "usbguard_config"),
        ("usbguard", "/etc/usbguard/usbguard-daemon.conf", "usbguard_rules"),
        ("usbguard", "/etc/usbguard/rules.conf", "usbguard_rules"),
        ("usbguard", "/etc/usbguard/rules.d", "usbguard_rules"),
        ("usbguard", "/etc/machine-id", "usbguard_runtime"),
        ("root-on-luks", "/etc/machine-id", "luks"),
    ],
)
def test_a_section_that_may_not_be_read_is_denied(name, closed, section, as_nobody):
    found = getattr(as_nobody(name, [closed]).facts, section)

    assert found.state.value == "denied"
    assert found.reason


@pytest.mark.parametrize(
    "section",
    [
        "usb",
        "crypttab",
        "usbguard_config",
        "usbguard_rules",
        "usbguard_runtime",
        "zfs",
        "fscrypt",
        "dconf",
        "power",
        "fstab",
    ],
)
def test_what_is_not_there_is_absent_even_without_rights(section, as_nobody):
    more = "@dir /proc/self\n@dir /etc\n@dir /sys/module\n@dir /sys/fs/cgroup/system.slice\n@dir /usr/bin\n"

    assert getattr(as_nobody(None, more=more).facts, section).state.value == "absent"


def test_a_closed_modprobe_directory_is_named(as_nobody):
    config = as_nobody("modules-blocked", ["/etc/modprobe.d"]).facts.modprobe.require()

    assert config.unreadable == ("/etc/modprobe.d",)
    assert not [rule for rule in config.rules if rule.kind == "install"]


def test_closed_module_lists_prove_nothing(as_nobody):
    facts = as_nobody("modules-blocked", ["/usr/lib/modules/6.1.0-56-amd64/modules.dep"]).facts

    assert not facts.modules.require().indexed


def test_closed_polkit_rules_are_named(as_nobody):
    found = as_nobody("desktop", ["/etc/polkit-1/rules.d"]).facts.automount.require()

    assert found.polkit_unreadable == ("/etc/polkit-1/rules.d",)


def test_devices_whose_udev_data_is_closed_are_not_probed(as_nobody):
    devices = as_nobody("plain-with-two-sticks", ["/run/udev/data/b8:1"]).facts.block.require().devices

    assert {device.name: device.probed for device in devices}["sda1"] is False


def test_key_files_behind_a_closed_directory_may_exist(as_nobody):
    found = as_nobody("desktop", ["/etc/keys"]).facts.crypttab.require()

    assert {key.path: key.exists for key in found.key_files}["/etc/keys/data.key"] is None


def test_without_rights_the_host_says_so(as_nobody):
    host = as_nobody("desktop").facts.host.require()

    assert (host.uid, host.user, host.privilege) == (65534, "65534", "user")
