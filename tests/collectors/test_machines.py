"""What the collector says of recorded and made-up machines."""

import os

import pytest

from scanner.facts.linux import KeyFile, Service, Swap, ThunderboltDomain, UsbGuardAccess


def test_two_sticks_and_an_open_container_are_seen_with_their_places(machine, collect):
    facts = collect(machine("plain-with-two-sticks")).facts

    devices = {device.name: device for device in facts.block.require().devices}
    assert [(devices[n].bus, devices[n].filesystem, devices[n].probed) for n in ("sda1", "sdb", "vda1")] == [
        ("usb", "vfat", True),
        ("usb", "crypto_LUKS", True),
        ("virtio", "ext4", True),
    ]
    assert devices["dm-0"].dm_uuid == "CRYPT-LUKS2-2cab86cbf1034b888d246098afa818ec-stickplain"
    assert devices["dm-0"].slaves == ("sdb",)
    assert devices["sda1"].parent == "sda"
    assert devices["sda"].serial == "JTRACK0001"
    assert devices["sda"].size == 64 * 2**20
    sticks = facts.usb.require().devices
    assert [
        (stick.name, stick.serial, stick.interfaces[0].interface_class, stick.interfaces[0].driver) for stick in sticks
    ] == [
        ("2-1", "JTRACK0001", 8, "usb-storage"),
        ("2-2", "JTRACK0003", 8, "usb-storage"),
    ]
    assert any(mount.target == "/media/root/TRIALDATA" for mount in facts.mounts.require())


def test_blocked_modules_are_read_with_their_files(machine, collect):
    facts = collect(machine("modules-blocked")).facts

    rules = [rule for rule in facts.modprobe.require().rules if rule.module in ("usb_storage", "uas")]
    assert [(rule.kind, rule.module, rule.argument) for rule in rules] == [
        ("install", "usb_storage", "/bin/false"),
        ("install", "uas", "/bin/false"),
        ("blacklist", "usb_storage", ""),
    ]
    assert {rule.file for rule in rules} == {"/etc/modprobe.d/block-usb-storage.conf"}
    assert facts.modules.require().indexed
    assert facts.modules.require().available == ("uas", "usb_storage", "dm_crypt")
    assert facts.crypttab.require().entries[1].options == ("plain", "swap", "cipher=aes-xts-plain64", "size=512")


def test_usbguard_is_read_from_its_files(machine, collect):
    facts = collect(machine("usbguard")).facts

    config = facts.usbguard_config.require()
    assert (config.implicit_policy_target, config.ipc_allowed_groups) == ("block", ("root", "plugdev"))
    assert config.ipc_access == (UsbGuardAccess(":plugdev", True), UsbGuardAccess("helpdesk", False))
    assert [rule[:18] for rule in facts.usbguard_rules.require().rules] == ["allow id 1d6b:0002", "allow id 1d6b:0003"]
    assert facts.services.require().get("usbguard") == Service("usbguard", installed=True, enabled=True, active=True)


def test_module_files_are_masked_joined_and_ordered_as_kmod_does(machine, collect):
    rules = collect(machine("desktop")).facts.modprobe.require().rules

    assert [(rule.kind, rule.module, rule.argument) for rule in rules] == [
        ("install", "usb_storage", "/bin/sh -c 'exit 1'"),
        ("blacklist", "uas", ""),
        ("blacklist", "firewire_sbp2", ""),
        ("softdep", "uas", "pre: usb-storage"),
        ("alias", "block_major_8_*", "off"),
    ]


def test_the_kernel_command_line_is_reduced_to_words_about_media(machine, collect, answer):
    root = machine("desktop")

    line = collect(root).facts.cmdline.require()
    assert (line.module_blacklist, line.modprobe_blacklist) == (("usb-storage", "uas"), ("firewire_sbp2",))
    assert (line.usb_authorized_default, line.usb_nousb, line.bare_nousb, line.resume) == (2, False, True, "/dev/dm-1")
    assert line.key_options == ("rd.luks.key",)


@pytest.mark.parametrize(
    "secret",
    [
        "secret-word",
        "hunter2",
        "s3cret",
        "carol:pw",
        "4711",
        "alice,",
        "never read",
        "password=x",
        "secret.png",
        "ID_PRIVATE",
    ],
)
def test_secrets_in_configuration_stay_on_the_target(secret, machine, collect):
    bodies = collect(machine("desktop")).bodies

    assert secret not in b"".join(bodies.values()).decode()


def test_fstab_keeps_what_bears_on_media(machine, collect):
    entries = collect(machine("desktop")).facts.fstab.require()

    assert [(entry.source, entry.filesystem, entry.options) for entry in entries] == [
        ("UUID=1234", "ext4", ("errors=remount-ro",)),
        ("//filer/share", "cifs", ("username=", "password=", "vers=", "uid=1000")),
        ("@host:/dir", "fuse.sshfs", ("ro",)),
        ("https://@dav.example/", "davfs", ("noauto",)),
    ]


def test_key_files_are_described_and_never_opened(machine, collect):
    root = machine("desktop")
    (root / "etc/keys/data.key").chmod(0o4640)
    (root / "etc/cryptsetup-keys.d/backup.key").chmod(0o400)

    crypttab = collect(root).facts.crypttab.require()
    assert [(entry.name, entry.key, entry.options) for entry in crypttab.entries] == [
        ("data", "/etc/keys/data.key", ("luks", "discard", "pin-value=")),
        ("other", None, ("luks",)),
        ("swap", "/dev/urandom", ("swap", "cipher=aes-xts-plain64", "size=512")),
    ]
    owner = os.getuid()
    assert set(crypttab.key_files) == {
        KeyFile("/etc/keys/data.key", exists=True, mode=0o4640, owner=owner),
        KeyFile("/etc/cryptsetup-keys.d/backup.key", exists=True, mode=0o400, owner=owner),
    }
    assert crypttab.initramfs_keys == ('KEYFILE_PATTERN="/etc/keys/*.key"', 'install_items+=" /etc/keys/data.key "')


def test_a_key_file_that_is_not_there_is_said_to_be_absent(machine, collect):
    root = machine("desktop")
    (root / "etc/keys/data.key").unlink()

    found = collect(root).facts.crypttab.require()
    assert KeyFile("/etc/keys/data.key", exists=False) in found.key_files


def test_dconf_gives_settings_locks_order_and_databases_that_were_not_compiled(machine, collect):
    root = machine("desktop")
    (root / "etc/dconf/db/local").touch()
    past = (root / "etc/dconf/db/local").stat().st_mtime - 60
    for name in ("local.d/00-media", "local.d/locks/media"):
        os.utime(root / "etc/dconf/db" / name, (past, past))

    dconf = collect(root).facts.dconf.require()
    assert [(s.database, s.path.rpartition("/")[2], s.value) for s in dconf.settings] == [
        ("local", "automount", "false"),
        ("local", "automount-open", "false"),
        ("local", "autorun-never", "true"),
        ("site", "mount-removable-storage-devices-as-read-only", "true"),
    ]
    assert dconf.settings[0].path == "org/gnome/desktop/media-handling/automount"
    assert dconf.locks == ("org/gnome/desktop/media-handling/automount",)
    assert dconf.profile == ("local", "site")
    assert dconf.stale == ("gdm", "site")


def test_a_key_file_newer_than_its_database_makes_the_database_stale(machine, collect):
    root = machine("desktop")
    (root / "etc/dconf/db/local").touch()
    os.utime(root / "etc/dconf/db/local", (1, 1))

    assert collect(root).facts.dconf.require().stale == ("gdm", "local", "site")


def test_automounters_and_who_may_use_them_are_listed(machine, collect):
    found = collect(machine("desktop")).facts.automount.require()

    assert found.autofs_maps == ("/misc /etc/auto.misc", "/cifs program:/etc/auto.smb", "/net -hosts")
    assert [rule.file for rule in found.polkit] == [
        "/etc/polkit-1/rules.d/10-udisks.rules",
        "/var/lib/polkit-1/localauthority/50-local.d/disks.pkla",
    ]
    assert "        return polkit.Result.YES;" in found.polkit[0].lines
    assert found.udisks_options == (("defaults/defaults", "ro"), ("defaults/vfat_defaults", "uid=$UID,noexec"))
    assert len(found.udev_rules) == 2
    assert found.polkit_unreadable == ()


def test_other_ways_off_the_machine_are_listed(machine, collect):
    buses = collect(machine("desktop")).facts.buses.require()

    assert buses.thunderbolt == (ThunderboltDomain("domain0", "user", iommu_protection=True),)
    assert (buses.firewire_devices, buses.bluetooth_adapters, buses.mmc_hosts) == (1, 1, 1)
    assert (buses.optical, buses.optical_writers) == (("sr0",), ("sr0",))
    assert buses.mtp_tools == (
        "/usr/libexec/gvfsd-mtp",
        "/usr/bin/adb",
        "/usr/lib/x86_64-linux-gnu/qt5/plugins/kf5/kio/mtp.so",
    )


def test_kinds_and_buses_of_block_devices_are_told_apart(machine, collect):
    found = collect(machine("desktop")).facts.block.require()

    assert [(device.name, device.kind, device.bus) for device in found.devices] == [
        ("cciss/c0d0", "disk", "scsi"),
        ("loop0", "loop", None),
        ("md0", "md", None),
        ("mmcblk0", "disk", "mmc"),
        ("nvme0n1", "disk", "nvme"),
        ("sr0", "rom", "ata"),
        ("zram0", "zram", None),
    ]
    by_name = {device.name: device for device in found.devices}
    assert by_name["loop0"].backing_file == "/srv/image with space.img"
    assert by_name["mmcblk0"].mmc_type == "SD"
    assert by_name["zram0"].slaves == ("nvme0n1",)
    assert (by_name["nvme0n1"].label, by_name["nvme0n1"].serial, by_name["nvme0n1"].probed) == ("home", "S5N", True)
    assert found.btrfs == (("md0", "nvme0n1"),)


@pytest.mark.parametrize(("said", "bus"), [("removable", "thunderbolt"), ("fixed", "nvme"), ("unknown", "nvme")])
def test_an_nvme_disk_behind_a_port_for_what_is_plugged_in_is_no_disk_of_the_machine(said, bus, machine, collect):
    root = machine("desktop")
    (root / "sys/devices/pci0000:00/0000:01:00.0/removable").write_text(f"{said}\n")

    found = {device.name: device for device in collect(root).facts.block.require().devices}
    assert found["nvme0n1"].bus == bus


def test_a_device_that_udev_was_told_not_to_probe_is_not_probed(machine, collect):
    found = {device.name: device for device in collect(machine("desktop")).facts.block.require().devices}

    assert (found["md0"].filesystem, found["md0"].probed) == (None, False)
    assert (found["sr0"].filesystem, found["sr0"].probed) == (None, False)


def test_masked_and_running_services_are_told_apart(machine, collect):
    services = collect(machine("desktop")).facts.services.require()

    assert services.get("autofs") == Service("autofs", installed=True, enabled=False, active=False)
    assert services.get("bluetooth") == Service("bluetooth", installed=True, enabled=False, active=True)
    assert services.get("bolt") == Service("bolt", installed=False, enabled=False, active=False)


def test_openrc_tells_of_services_and_busybox_reads_the_old_modprobe_file(machine, collect):
    facts = collect(machine("alpine"), shell="busybox").facts

    services = facts.services.require()
    assert services.get("autofs") == Service("autofs", installed=True, enabled=True, active=True)
    assert services.get("bluetooth") == Service("bluetooth", installed=True, enabled=False, active=False)
    assert facts.host.require().init == "openrc"
    assert [rule.module for rule in facts.modprobe.require().rules] == ["usb_storage"]
    assert facts.modprobe.require().loader == "busybox"


@pytest.mark.parametrize(
    ("more", "loader"),
    [
        ("", "none"),
        ("@file /usr/bin/kmod\n@link /sbin/modprobe ../usr/bin/kmod\n", "kmod"),
        ("@file /bin/kmod\n@link /sbin/modprobe ../bin/busybox\n@file /bin/busybox\n", "busybox"),
        ("@file /bin/kmod\n@file /usr/sbin/modprobe\n", "other"),
        ("@file /usr/bin/kmod\n@link /sbin/modprobe nowhere\n", "none"),
    ],
)
@pytest.mark.parametrize("shell", ["dash", "bash", "mksh", "yash", "busybox"])
def test_modprobe_is_known_by_the_file_behind_its_link(more, loader, shell, machine, collect):
    root = machine(None, f"@dir /proc/self\n@file /etc/modprobe.conf\n|install uas /bin/false\n{more}")

    config = collect(root, shell=shell).facts.modprobe.require()
    assert config.loader == loader
    assert [rule.module for rule in config.rules] == ([] if loader == "kmod" else ["uas"])


def test_the_host_names_itself(machine, collect):
    host = collect(machine("desktop")).facts.host.require()

    assert (host.hostname, host.kernel, host.os_id, host.os_version) == (
        "desk-7",
        "6.8.0-45-generic",
        "ubuntu",
        "24.04",
    )
    assert (host.user, host.uid, host.privilege, host.init, host.container) == ("root", 0, "root", "systemd", None)


@pytest.mark.parametrize(
    ("more", "container"),
    [
        ("@file /.dockerenv\n", "docker"),
        ("@file /run/.containerenv\n", "podman"),
        ("@file /run/systemd/container\n|lxc\n", "lxc"),
        ("@file /proc/self/mountinfo\n|1 0 0:50 / / rw - overlay overlay rw,lowerdir=/l\n", "overlay-root"),
    ],
)
def test_containers_are_recognised(more, container, machine, collect):
    assert collect(machine("desktop", more)).facts.host.require().container == container


def test_swap_files_keep_their_names_and_sizes(machine, collect):
    assert collect(machine("desktop")).facts.swaps.require() == (Swap("/swap file", "file", 2097148 * 1024),)


def test_hibernation_is_read(machine, collect):
    power = collect(machine("desktop")).facts.power.require()

    assert (power.states, power.disk, power.resume) == (("freeze", "mem"), ("[disabled]",), None)
