# The section drivers: registration of the drivers and services that decide here, and whether they run.

function Get-DriverName {
    return @(
        # USB mass storage, by its two drivers; what serves phones and cameras.
        'USBSTOR', 'UASPStor', 'WpdUpFltr', 'WUDFRd', 'WinUsb',
        # FireWire and its disks, SD cards, optical and floppy drives.
        '1394ohci', 'ohci1394', 'sbp2port', 'sdbus', 'sffdisk', 'cdrom', 'flpydisk', 'sfloppy',
        # Bluetooth: radios, support, audio gateway, sharing with users.
        'BTHUSB', 'BTHPORT', 'bthserv', 'BTAGService', 'BluetoothUserService',
        # BitLocker's filter and service, Defender, AutoPlay, redirection over remote desktop.
        'fvevol', 'BDESVC', 'WinDefend', 'WdFilter', 'Sense', 'ShellHWDetection', 'rdpdr', 'TermService',
        'UmRdpService',
        # Disk encryption by others, which BitLocker's answers know nothing of: VeraCrypt, TrueCrypt, DiskCryptor,
        # Trellix (McAfee) and its forerunner, Symantec (PGP), Check Point (Pointsec), Sophos SafeGuard, WinMagic.
        'veracrypt', 'truecrypt', 'dcrypt', 'MfeEpePc', 'MfeEpeOpal', 'SafeBoot', 'SbAlg', 'PGPwded', 'prot_2k',
        'Pointsec', 'SGDisk', 'SGDisx', 'SGNAuthService', 'SDDisk2K'
    )
}

# Name -> started, of those names that a class has; empty where it may not be asked. All are fetched and few kept: WMI
# refuses questions of many words (quota violation), and its provider goes through all of them anyway.
function Read-Started($Class, $Names) {
    $Started = @{}
    try {
        foreach ($Found in (Read-Class 'root/cimv2' $Class)) {
            if ($Names -contains $Found.Name) {
                $Started[$Found.Name] = $Found.Started
            }
        }
    } catch {
        return @{}
    }
    return $Started
}

function Read-DriversSection {
    if (Test-Narrow) {
        return Format-Narrow
    }
    $Names = @(Get-DriverName)
    $Drivers = Read-Started 'Win32_SystemDriver' $Names
    $Services = Read-Started 'Win32_Service' $Names
    foreach ($Name in $Names) {
        Read-Key "HKLM\SYSTEM\CurrentControlSet\Services\$Name" 0 @('Start') $Name
        if ($null -ne $Drivers[$Name]) {
            Format-Fact 'running' $Drivers[$Name]
        } else {
            Format-Fact 'running' $Services[$Name]
        }
    }
}
