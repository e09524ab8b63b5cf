# The section policies: keys of the machine, each as it is. What they mean is derived at home (facts/derive/windows).

function Read-PoliciesSection {
    if (Test-Narrow) {
        return Format-Narrow
    }
    $Policies = 'HKLM\SOFTWARE\Policies\Microsoft'
    $Control = 'HKLM\SYSTEM\CurrentControlSet\Control'
    # Removable Storage Access with every class, also one with a wrong GUID, and Custom; device installation.
    Read-Policy "$Policies\Windows\RemovableStorageDevices" 3
    Read-Policy "$Policies\Windows\DeviceInstall" 2
    Read-Policy "$Policies\Windows\EnhancedStorageDevices" 1
    # BitLocker: what is required of drives, and in a hive of its own what may be written to.
    Read-Policy "$Policies\FVE" 0
    Read-Policy 'HKLM\SYSTEM\CurrentControlSet\Policies\Microsoft\FVE' 0
    Read-Policy "$Control\BitLocker" 0
    Read-Policy "$Control\BitLockerStatus" 0
    Read-Policy "$Control\StorageDevicePolicies" 0
    # AutoRun and AutoPlay.
    Read-Policy 'HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\Explorer' 0
    Read-Policy "$Policies\Windows\Explorer" 0
    # Defender, by group policy and by its own configuration service (Policy Manager).
    Read-Policy "$Policies\Windows Defender" 0
    Read-Policy "$Policies\Windows Defender\Features" 0
    Read-Policy "$Policies\Windows Defender\Device Control" 1
    Read-Policy "$Policies\Windows Defender\Scan" 0
    Read-Policy "$Policies\Windows Defender\Real-Time Protection" 0
    Read-Policy "$Policies\Windows Defender\Policy Manager" 0
    Read-Policy "$Policies\Windows Defender\Windows Defender Exploit Guard\ASR" 1
    # Where page files are, and whether memory is written to the disk at rest.
    Read-Named "$Control\Session Manager\Memory Management" @('ExistingPageFiles', 'ClearPageFileAtShutdown')
    Read-Named "$Control\Power" @('HibernateEnabled')
    # Direct memory access, remote desktop, and of Winlogon one value: others of that key may be secret.
    Read-Policy "$Policies\Windows\Kernel DMA Protection" 0
    Read-Policy "$Policies\Windows NT\Terminal Services" 0
    Read-Named "$Control\Terminal Server" @('fDenyTSConnections')
    Read-Named 'HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon' @('AllocateDASD')
    # What device management (MDM) has set, with the provider that won.
    Read-DeviceManagement
}

function Read-DeviceManagement {
    $Areas = @(
        'ControlPolicyConflict', 'Storage', 'DeviceInstallation', 'Autoplay', 'DmaGuard', 'BitLocker', 'Bluetooth',
        'ADMX_RemovableStorage', 'ADMX_DeviceInstallation', 'ADMX_EnhancedStorage', 'ADMX_TerminalServer',
        'ADMX_VolumeEncryption', 'Connectivity', 'Defender', 'RemoteDesktopServices', 'System'
    )
    foreach ($Area in $Areas) {
        Read-Policy "HKLM\SOFTWARE\Microsoft\PolicyManager\current\device\$Area" 0
    }
}

# A key, and how many levels of its subkeys are read with it.
function Read-Policy($Path, $Depth) {
    Read-Key $Path $Depth @() $Path
}
