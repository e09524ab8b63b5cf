# The sections host and system: what the target says of itself, and what this session may see.

# The token of this session, as whoami.exe says it: the SID of the account, those of its built-in groups, and the level
# of integrity (12288: elevated), which alone tells an administrator's whole token from a filtered one. Without a SID
# nothing is known of it.
function Read-Token {
    $Token = @{ User = ''; Groups = @(); Integrity = 0 }
    try {
        $Lines = @(whoami.exe /user /groups /fo csv /nh)
    } catch {
        return $Token
    }
    foreach ($Line in $Lines) {
        if ($Line -cmatch '^"[^"]*","(S-1-[0-9-]+)"') {
            $Token.User = $Matches[1]
        } elseif ($Line -cmatch '"(S-1-5-32-[0-9]+)"') {
            $Token.Groups += @($Matches[1])
        } elseif ($Line -cmatch '"S-1-16-([0-9]+)"') {
            $Token.Integrity = [int]$Matches[1]
        }
    }
    return $Token
}

# A 32-bit process on 64-bit Windows sees another registry: nothing is taken from it.
function Test-Narrow {
    return "$env:PROCESSOR_ARCHITEW6432" -ne ''
}

function Read-HostSection($Token) {
    '@ok host'
    Format-Fact 'name' $env:COMPUTERNAME
    Format-Fact 'user' "$env:USERDOMAIN\$env:USERNAME"
    Format-Fact 'sid' $Token.User
    Format-Fact 'elevated' ($Token.Integrity -ge 12288)
    Format-Fact 'clock' (ConvertTo-Seconds (Get-Date))
    if (Test-Narrow) {
        return Read-Instance 'os' 'root/cimv2' 'Win32_OperatingSystem' @('Version', 'Caption')
    }
    Read-Named 'HKLM\SOFTWARE\Microsoft\Cryptography' @('MachineGuid')
    Read-Named 'HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion' @(
        'CurrentMajorVersionNumber', 'CurrentMinorVersionNumber', 'CurrentBuildNumber', 'UBR', 'ProductName',
        'DisplayVersion', 'ReleaseId', 'EditionID'
    )
    Read-Named 'HKLM\HARDWARE\DESCRIPTION\System\BIOS' @('SystemManufacturer', 'SystemProductName')
}

function Read-SystemSection($Token) {
    '@ok session'
    Format-Fact 'language_mode' "$($ExecutionContext.SessionState.LanguageMode)"
    Format-Fact 'powershell' "$($PSVersionTable.PSVersion)"
    if ($Token.User -ne '') {
        Format-Fact 'elevated' ($Token.Integrity -ge 12288)
        Format-Fact 'groups' $Token.Groups
    }
    Format-Fact 'narrow' (Test-Narrow)
    Read-OperatingSystem
    Read-Instance 'computer' 'root/cimv2' 'Win32_ComputerSystem' @(
        'Manufacturer', 'Model', 'PartOfDomain', 'HypervisorPresent'
    )
    Read-Instance 'device_guard' 'root/Microsoft/Windows/DeviceGuard' 'Win32_DeviceGuard' @(
        'AvailableSecurityProperties'
    )
}

# The operating system; on servers also whether the feature BitLocker is there, a question that takes seconds.
function Read-OperatingSystem {
    try {
        $System = Read-Class 'root/cimv2' 'Win32_OperatingSystem'
    } catch {
        return '@{0} os' -f (Get-FailureState $_)
    }
    '@ok os'
    Format-Property $System @('ProductType', 'OperatingSystemSKU', 'BuildNumber')
    Format-Fact 'LastBoot' (ConvertTo-Seconds $System.LastBootUpTime)
    if ($System.ProductType -ne 1) {
        Read-BitLockerFeature
    }
}

function Read-BitLockerFeature {
    try {
        $Class = 'Win32_OptionalFeature'
        $Found = @(Search-Class 'root/cimv2' $Class "Name='BitLocker'")
    } catch {
        return '@{0} feature' -f (Get-FailureState $_)
    }
    if ($Found.Count -eq 0) {
        return '@absent feature'
    }
    '@ok feature'
    Format-Property $Found[0] @('InstallState')
}
