r"""Every registry key, driver and setup class that the derivations here and the checks of media policy ask for.

A key that the collector does not ask for ends a check as unknown; a test compares the two lists.
"""

from __future__ import annotations

_POLICIES = r"HKLM\SOFTWARE\Policies\Microsoft"
_MDM = r"HKLM\SOFTWARE\Microsoft\PolicyManager\current\device"

REMOVABLE_STORAGE = rf"{_POLICIES}\Windows\RemovableStorageDevices"
"""With the names of its subkeys; each of these is asked for too, also one with a wrong GUID."""
DISKS = "{53f5630d-b6bf-11d0-94f2-00a0c91efb8b}"
CDS = "{53f56308-b6bf-11d0-94f2-00a0c91efb8b}"
FLOPPIES = "{53f56311-b6bf-11d0-94f2-00a0c91efb8b}"
TAPES = "{53f5630b-b6bf-11d0-94f2-00a0c91efb8b}"
PHONES = ("{6AC27878-A6FA-4155-BA85-F98F491D4F33}", "{F33FDC04-D1AC-4E8E-9A30-19BBD4B108AE}")
"""Interface classes of Removable Storage Access (ADMX_RemovableStorage); phones have two."""
STORAGE_CLASSES = (DISKS, CDS, FLOPPIES, TAPES, *PHONES)
CUSTOM_WRITE = rf"{REMOVABLE_STORAGE}\Custom\Deny_Write"

RESTRICTIONS = rf"{_POLICIES}\Windows\DeviceInstall\Restrictions"
RESTRICTION_LISTS = (
    "DenyDeviceIDs",
    "DenyDeviceClasses",
    "DenyInstanceIDs",
    "AllowDeviceIDs",
    "AllowDeviceClasses",
    "AllowInstanceIDs",
)
"""Subkeys, each with a value per entry; a switch of the same name stands in the key itself."""

DEFENDER = rf"{_POLICIES}\Windows Defender"
DEFENDER_FEATURES = rf"{DEFENDER}\Features"
DEVICE_CONTROL = rf"{DEFENDER}\Device Control"
DEVICE_CONTROL_GROUPS = rf"{DEVICE_CONTROL}\Policy Groups"
DEVICE_CONTROL_RULES = rf"{DEVICE_CONTROL}\Policy Rules"
DEFENDER_SCAN = rf"{DEFENDER}\Scan"
DEFENDER_CSP = rf"{DEFENDER}\Policy Manager"
"""Where the Defender CSP of an MDM puts its settings."""
ATTACK_SURFACE = rf"{DEFENDER}\Windows Defender Exploit Guard\ASR"
ATTACK_SURFACE_RULES = rf"{ATTACK_SURFACE}\Rules"

STORAGE_POLICIES = r"HKLM\SYSTEM\CurrentControlSet\Control\StorageDevicePolicies"
BITLOCKER_WRITE = r"HKLM\SYSTEM\CurrentControlSet\Policies\Microsoft\FVE"
"""RDVDenyWriteAccess and FDVDenyWriteAccess are read here and nowhere else."""
BITLOCKER = rf"{_POLICIES}\FVE"
DEVICE_ENCRYPTION = r"HKLM\SYSTEM\CurrentControlSet\Control\BitLocker"
"""PreventDeviceEncryption: 1 keeps Windows from encrypting by itself."""
MEMORY_MANAGEMENT = r"HKLM\SYSTEM\CurrentControlSet\Control\Session Manager\Memory Management"
"""ExistingPageFiles: where page files lie now."""

AUTORUN = r"HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\Explorer"
AUTOPLAY = rf"{_POLICIES}\Windows\Explorer"
DMA = rf"{_POLICIES}\Windows\Kernel DMA Protection"
REMOTE_DESKTOP = rf"{_POLICIES}\Windows NT\Terminal Services"
TERMINAL_SERVER = r"HKLM\SYSTEM\CurrentControlSet\Control\Terminal Server"

MDM_CONFLICT = rf"{_MDM}\ControlPolicyConflict"
MDM_STORAGE = rf"{_MDM}\Storage"
MDM_DEVICE_INSTALLATION = rf"{_MDM}\DeviceInstallation"
MDM_CONNECTIVITY = rf"{_MDM}\Connectivity"
MDM_DMA = rf"{_MDM}\DmaGuard"
MDM_DEFENDER = rf"{_MDM}\Defender"

MACHINE = (
    REMOVABLE_STORAGE,
    *(rf"{REMOVABLE_STORAGE}\{name}" for name in STORAGE_CLASSES),
    CUSTOM_WRITE,
    rf"{CUSTOM_WRITE}\List",
    RESTRICTIONS,
    *(rf"{RESTRICTIONS}\{name}" for name in RESTRICTION_LISTS),
    DEFENDER_FEATURES,
    DEVICE_CONTROL,
    DEVICE_CONTROL_GROUPS,
    DEVICE_CONTROL_RULES,
    DEFENDER_SCAN,
    DEFENDER_CSP,
    ATTACK_SURFACE,
    ATTACK_SURFACE_RULES,
    STORAGE_POLICIES,
    BITLOCKER_WRITE,
    BITLOCKER,
    DEVICE_ENCRYPTION,
    MEMORY_MANAGEMENT,
    AUTORUN,
    AUTOPLAY,
    DMA,
    REMOTE_DESKTOP,
    TERMINAL_SERVER,
    MDM_CONFLICT,
    MDM_STORAGE,
    MDM_DEVICE_INSTALLATION,
    MDM_CONNECTIVITY,
    MDM_DMA,
    MDM_DEFENDER,
)
"""Of the section policies."""

USER_REMOVABLE_STORAGE = r"Software\Policies\Microsoft\Windows\RemovableStorageDevices"
USER_EXPLORER = r"Software\Microsoft\Windows\CurrentVersion\Policies\Explorer"
USER = (
    USER_REMOVABLE_STORAGE,
    *(rf"{USER_REMOVABLE_STORAGE}\{name}" for name in STORAGE_CLASSES),
    USER_EXPLORER,
)
"""Of the section user_policies, in every loaded hive."""

USB_STORAGE = "USBSTOR"
USB_UAS = "UASPStor"
FIREWIRE_HOST = "1394ohci"
SD_HOST = "sdbus"
OPTICAL = "cdrom"
BLUETOOTH = ("bthserv", "BTAGService")
DISK_ENCRYPTION = {
    "veracrypt": "VeraCrypt",
    "truecrypt": "TrueCrypt",
    "dcrypt": "DiskCryptor",
    "MfeEpePc": "Trellix (McAfee) Drive Encryption",
    "MfeEpeOpal": "Trellix (McAfee) Drive Encryption",
    "SafeBoot": "McAfee Endpoint Encryption",
    "PGPwded": "Symantec Endpoint Encryption",
    "prot_2k": "Check Point Full Disk Encryption",
    "SGDisk": "Sophos SafeGuard",
    "SDDisk2K": "WinMagic SecureDoc",
}
"""Drivers of programs that encrypt disks below Windows; BitLocker calls such a disk decrypted."""
DRIVERS = (USB_STORAGE, USB_UAS, FIREWIRE_HOST, SD_HOST, OPTICAL, *BLUETOOTH, *DISK_ENCRYPTION)
"""Of the section drivers: names below HKLM\\SYSTEM\\CurrentControlSet\\Services."""

CLASS_PHONE = "{eec5ad98-8080-425f-922a-dabf3de3f69a}"
CLASS_BLUETOOTH = "{e0cbf06c-cd8b-4647-bb8a-263b43f0f974}"
CLASS_FIREWIRE = "{6bdd1fc1-810f-11d0-bec7-08002be2092f}"
CLASS_SBP2 = "{d48179be-ec20-11d1-b6b8-00c04fa372a7}"
CLASS_SD_HOST = "{a0a588a4-c46f-4b37-b7ea-c82fe89870c6}"
CLASS_OPTICAL = "{4d36e965-e325-11ce-bfc1-08002be10318}"
CLASS_MEMORY = "{4d36e970-e325-11ce-bfc1-08002be10318}"
CLASS_SMART_CARD = "{50dd5230-ba8a-11d1-bf5d-0000f805f530}"
"""Device setup classes (system-defined, Windows driver documentation)."""
CLASSES = (CLASS_PHONE, CLASS_BLUETOOTH, CLASS_FIREWIRE, CLASS_SBP2, CLASS_SD_HOST, CLASS_OPTICAL, CLASS_MEMORY)
"""Of the section devices."""
