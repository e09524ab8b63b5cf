"""Verdicts that other scanners get wrong, each held here by a case.

The defects were read in the sources and issue trackers of the scanners named; every one of them gave a wrong verdict.
"""

from pathlib import Path

import pytest

HERE = Path(__file__).parent
DEFECTS = {
    "an empty answer is read as everything encrypted (mql 10372)": [
        "filesystems/encrypted/linux-nothing-listed.unknown",
        "filesystems/encrypted/linux-block-truncated.unknown",
        "filesystems/encrypted/macos-no-data-volume.unknown",
        "filesystems/encrypted/windows-empty-list.unknown",
        "filesystems/encrypted/windows-namespace-absent-on-workstation.unknown",
        "filesystems/encrypted/windows-server-without-the-feature.fail",
    ],
    "the cached ProtectionStatus says 1 for a decrypted volume (osquery on Windows 11 26100)": [
        "filesystems/encrypted/windows-stale-protection.unknown",
    ],
    "one volume that does not correspond spoils the whole answer (HardeningKitty 126, PDQ 84)": [
        "filesystems/encrypted/windows-no-instance-for-data-volume.unknown",
        "filesystems/encrypted/windows-data-volume-plain.fail",
    ],
    "all volumes are compared with one 1 (MITRE Windows 11)": [
        "filesystems/encrypted/windows-os-and-data-protected.pass",
        "filesystems/encrypted/windows-data-volume-plain.fail",
    ],
    "only C: or only volumes with a letter are looked at": [
        "filesystems/encrypted/windows-data-volume-plain.fail",
        "filesystems/encrypted/windows-data-volume-without-letter-plain.fail",
    ],
    "encrypted with the key in clear counts as encrypted": [
        "filesystems/encrypted/windows-suspended.fail",
        "filesystems/encrypted/windows-waiting-for-activation.fail",
        "filesystems/encrypted/windows-no-protectors.fail",
        "encryption/key_not_beside_lock/windows-suspended.fail",
        "attached/media_encrypted/windows-suspended.fail",
    ],
    "any one volume or key that is right is enough (MITRE Windows 11, describe.one)": [
        "attached/media_encrypted/windows-one-plain-beside-an-encrypted-one.fail",
        "encryption/cipher_strength/windows-weak-data-volume.fail",
        "encryption/start_guarded/windows-tpm-beside-the-pin.fail",
    ],
    "only one spelling of the no-op and of the module counts (ComplianceAsCode, MITRE Ubuntu 22.04)": [
        "usb/storage_unavailable/linux-usr-bin-true.pass",
        "usb/storage_unavailable/linux-refused-by-kernel.pass",
    ],
    "uas and the running kernel are not looked at (ComplianceAsCode kernel_module_disabled)": [
        "usb/uas_unavailable/linux-only-usb-storage-blocked.fail",
        "usb/storage_unavailable/linux-loaded-in-spite.fail",
        "usb/storage_unavailable/linux-built-in.fail",
    ],
    "a blacklist line passes (Lynis USB-1000)": ["usb/storage_unavailable/linux-blacklist-only.fail"],
    "the root hubs' own authorisation is flagged (Lynis USB-2000)": [
        "usb/authorisation_default/linux-root-hubs-own-authorisation-is-no-hole.pass"
    ],
    "a bare nousb counts (ComplianceAsCode grub2_nousb_argument)": [
        "usb/authorisation_default/linux-bare-nousb-means-nothing.fail",
        "clear/write_blocked/linux-bare-nousb.fail",
    ],
    "a comment is a USBGuard policy (ComplianceAsCode usbguard_generate_policy)": [
        "usb/guard_rules_restrictive/linux-only-a-comment-and-implicit-allow.fail",
        "usb/guard_rules_restrictive/linux-bare-allow.fail",
    ],
    "deprecated mount controls count as a block (mSCP os_removable_media_disable)": [
        "clear/write_blocked/macos-legacy-controls.fail"
    ],
    "an accessory policy that is not there is compliant (mSCP)": [
        "usb/accessories_authorised/macos-not-managed.unknown"
    ],
    "a FAT stick passes since only APFS and HFS are looked at (mSCP)": ["attached/media_encrypted/macos-fat.fail"],
    "hardware encryption without FileVault passes": ["filesystems/encrypted/macos-hardware-encryption-alone.fail"],
    "one parent's verdict is inherited by all (osquery disk_encryption)": [
        "filesystems/encrypted/linux-btrfs-one-plain-member.fail",
        "filesystems/encrypted/linux-luks-on-lvm-on-raid.pass",
    ],
    "an encrypted-looking loop device fools the check (defguard 3116)": [
        "filesystems/encrypted/linux-loop-file-on-plain-disk.fail"
    ],
    "the removable flag decides (DriveType=2 and its kin)": [
        "attached/media_absent/linux-usb-hard-disk-without-removable-flag.fail",
        "attached/media_absent/linux-sata-with-removable-flag.pass",
        "attached/media_absent/windows-usb-hard-disk-that-says-fixed.fail",
        "attached/media_encrypted/windows-plain-usb-hard-disk-that-says-fixed.fail",
        "attached/media_absent/windows-empty-card-reader.pass",
    ],
    "the prefix CRYPT- counts whatever the type": ["filesystems/encrypted/linux-verity-is-not-encryption.fail"],
    "swap is not a mount and is missed (ComplianceAsCode encrypt_partitions)": [
        "encryption/swap_encrypted/linux-plain-partition.fail"
    ],
    "removable mount options are read from fstab alone (ComplianceAsCode)": [
        "media/mounts_restricted/linux-stick-without-noexec.fail",
        "media/mounts_restricted/linux-udisks-default.fail",
    ],
    "a probe that failed is read as clean (InSpec kernel_module, auditd without sudo)": [
        "usb/storage_drivers_idle/linux-modules-denied.unknown",
        "usb/storage_unavailable/linux-modprobe-denied.unknown",
    ],
    "a cap that bit is silent (truffleHog 4401, Velociraptor Thumbdrives)": [
        "stray/none_in_homes/linux-time-ran-out.unknown",
        "stray/none_in_homes/linux-beyond-the-cap.unknown",
    ],
    "RDVDenyWriteAccess is read from SOFTWARE (public scripts)": [
        "media/writable_only_encrypted/windows-in-the-wrong-hive.fail",
        "media/writable_only_encrypted/windows-in-the-true-hive.pass",
        "clear/write_blocked/windows-only-encrypted-drives-writable-in-the-wrong-hive.fail",
    ],
    "the interface class of disks is taken for that of volumes (public scripts for Removable Disks)": [
        "usb/storage_access_denied/windows-disk-interface-class-instead-of-the-volume-s.fail",
        "usb/storage_access_denied/windows-misspelt-class.fail",
    ],
    "only group policy is read, so what an MDM set fails (HardeningKitty)": [
        "usb/storage_access_denied/windows-only-in-policymanager.pass",
        "clear/write_blocked/windows-denied-by-mdm-alone.pass",
    ],
    "USBSTOR alone counts as USB storage": [
        "usb/uas_unavailable/windows-only-usbstor-disabled.fail",
        "clear/write_blocked/windows-usbstor-alone-disabled.fail",
    ],
    "Start = 4 counts before any stick was there, whose installation resets it": [
        "usb/storage_unavailable/windows-disabled-before-the-first-insertion.fail"
    ],
    "a policy counts although its engine is off": [
        "usb/device_control_enforced/windows-policy-there-and-engine-disabled.fail"
    ],
    "a switch counts without its list, a list without its switch (device installation)": [
        "usb/storage_installation_refused/windows-switch-on-with-an-empty-list.fail",
        "usb/storage_installation_refused/windows-list-with-the-switch-off.fail",
    ],
    "DMA protection is not asked of modern builds (MITRE Windows 11 compares ReleaseId as text)": [
        "bus/thunderbolt_protected/windows-hardware-does-not-protect.fail",
        "bus/thunderbolt_protected/windows-not-set.fail",
    ],
}


@pytest.mark.parametrize("defect", DEFECTS)
def test_each_defect_of_others_has_its_case(defect):
    missing = [case for case in DEFECTS[defect] if not (HERE / f"{case}.json").is_file()]

    assert missing == []
