"""The CIM classes that a collector may ask for: their properties with their types, as Microsoft's reference has them.

A property outside these tables is an error of the test; one that a machine does not give is $null.
"""

from __future__ import annotations


def _table(text):
    found = {}
    for line in text.strip().splitlines():
        kind, _, names = line.strip().partition(" ")
        found |= dict.fromkeys(names.split(), kind)
    return found


CIMV2, STORAGE, DEFENDER = "root/cimv2", "root/microsoft/windows/storage", "root/microsoft/windows/defender"
BITLOCKER, DEVICE_GUARD = "root/cimv2/security/microsoftvolumeencryption", "root/microsoft/windows/deviceguard"
CLASSES = {
    (CIMV2, "Win32_OperatingSystem"): _table("""
        string Caption Version BuildNumber OSArchitecture Locale CSName
        uint32 ProductType OperatingSystemSKU OSLanguage
        datetime LastBootUpTime LocalDateTime InstallDate
    """),
    (CIMV2, "Win32_ComputerSystem"): _table("""
        string Name Manufacturer Model Domain UserName
        boolean PartOfDomain HypervisorPresent
        uint16 DomainRole PCSystemType
        uint64 TotalPhysicalMemory
    """),
    (CIMV2, "Win32_OptionalFeature"): _table("""
        string Name Caption
        uint32 InstallState
    """),
    (CIMV2, "Win32_SystemDriver"): _table("""
        string Name DisplayName PathName State StartMode
        boolean Started
    """),
    (CIMV2, "Win32_Service"): _table("""
        string Name DisplayName PathName State StartMode
        boolean Started
        uint32 ProcessId
    """),
    (CIMV2, "Win32_PnPEntity"): _table("""
        string PNPDeviceID DeviceID ClassGuid PNPClass Service Name Manufacturer Status
        uint32 ConfigManagerErrorCode
        boolean Present
        string[] HardwareID CompatibleID
    """),
    (CIMV2, "Win32_USBController"): _table("string Name DeviceID PNPDeviceID"),
    (CIMV2, "Win32_LogicalDisk"): _table("""
        string DeviceID Name FileSystem VolumeName ProviderName
        uint32 DriveType
        uint64 Size FreeSpace
    """),
    (CIMV2, "Win32_CDROMDrive"): _table("""
        string Name DeviceID PNPDeviceID Drive
        boolean MediaLoaded
    """),
    (DEVICE_GUARD, "Win32_DeviceGuard"): _table("""
        uint32[] AvailableSecurityProperties RequiredSecurityProperties SecurityServicesRunning
        uint32 VirtualizationBasedSecurityStatus
    """),
    (DEFENDER, "MSFT_MpComputerStatus"): _table("""
        boolean AntivirusEnabled RealTimeProtectionEnabled AMServiceEnabled IsTamperProtected
        string AMRunningMode DeviceControlState DeviceControlDefaultEnforcement AMProductVersion
        datetime DeviceControlPoliciesLastUpdated
    """),
    (DEFENDER, "MSFT_MpPreference"): _table("""
        boolean DisableRemovableDriveScanning DisableRealtimeMonitoring
        string[] AttackSurfaceReductionRules_Ids
        uint8[] AttackSurfaceReductionRules_Actions
    """),
    (STORAGE, "MSFT_Disk"): _table("""
        uint32 Number
        uint16 BusType PartitionStyle HealthStatus
        string FriendlyName Model SerialNumber Path Manufacturer UniqueId
        uint64 Size
        boolean IsBoot IsSystem IsReadOnly IsOffline
    """),
    (STORAGE, "MSFT_Partition"): _table("""
        uint32 DiskNumber PartitionNumber
        uint64 Size Offset
        string GptType Guid DiskId
        uint16 MbrType
        char16 DriveLetter
        boolean IsHidden IsBoot IsSystem IsActive IsReadOnly
        string[] AccessPaths
    """),
    (STORAGE, "MSFT_Volume"): _table("""
        string Path FileSystem FileSystemLabel ObjectId UniqueId
        char16 DriveLetter
        uint32 DriveType
        uint64 Size SizeRemaining
    """),
    (BITLOCKER, "Win32_EncryptableVolume"): _table("""
        string DeviceID DriveLetter PersistentVolumeID
        uint32 ProtectionStatus ConversionStatus EncryptionMethod VolumeType
        boolean IsVolumeInitializedForProtection
    """),
}
METHODS = {
    "GetProtectionStatus": _table("uint32 ProtectionStatus"),
    "GetConversionStatus": _table("""
        uint32 ConversionStatus EncryptionPercentage EncryptionFlags WipingStatus WipingPercentage
    """),
    "GetEncryptionMethod": _table("""
        uint32 EncryptionMethod
        string SelfEncryptionDriveEncryptionMethod
    """),
    "GetLockStatus": _table("uint32 LockStatus"),
    "GetSuspendCount": _table("uint32 SuspendCount"),
    "IsAutoUnlockEnabled": _table("""
        boolean IsAutoUnlockEnabled
        string VolumeKeyProtectorID
    """),
    "GetKeyProtectors": _table("string[] VolumeKeyProtectorID"),
    "GetKeyProtectorType": _table("uint32 KeyProtectorType"),
    "GetKeyProtectorNumericalPassword": _table("string NumericalPassword"),
    "GetKeyProtectorExternalKey": _table("uint8[] ExternalKey"),
    "GetKeyProtectorCertificate": _table("""
        uint8[] PublicKey
        string CertThumbprint
    """),
}
"""Methods of Win32_EncryptableVolume -> what they return beside ReturnValue."""
ARGUMENTS = {
    "GetConversionStatus": _table("uint32 PrecisionFactor"),
    "GetKeyProtectors": _table("uint32 KeyProtectorType"),
    "GetKeyProtectorType": _table("string VolumeKeyProtectorID"),
    "GetKeyProtectorNumericalPassword": _table("string VolumeKeyProtectorID"),
    "GetKeyProtectorExternalKey": _table("string VolumeKeyProtectorID"),
    "GetKeyProtectorCertificate": _table("string VolumeKeyProtectorID"),
}
