# The section user_policies: the settings of every account whose hive is loaded, and which people have a profile here.
# No hive is loaded for it: that would write to the target.

function Read-UserPoliciesSection {
    if (Test-Narrow) {
        return Format-Narrow
    }
    '@ok profiles'
    foreach ($Sid in (Read-Person 'HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList')) {
        "|$Sid"
    }
    foreach ($Sid in (Read-Person 'HKU')) {
        Read-Hive $Sid
    }
}

# The SIDs of people among the keys below one: of a machine or domain (21), and of Entra (12).
function Read-Person($Path) {
    return @(Read-SubkeyName $Path | Where-Object { $_ -cmatch '^S-1-(5-21|12-1)-[0-9-]+$' })
}

function Read-Hive($Sid) {
    $Hive = "HKU\$Sid\Software"
    Read-Policy "$Hive\Policies\Microsoft\Windows\RemovableStorageDevices" 3
    Read-Policy "$Hive\Microsoft\Windows\CurrentVersion\Policies\Explorer" 0
    Read-Policy "$Hive\Policies\Microsoft\Windows\Explorer" 0
    Read-Policy "$Hive\Policies\Microsoft\Windows NT\Terminal Services" 0
    Read-Named "$Hive\Microsoft\Windows\CurrentVersion\Explorer\AutoplayHandlers" @('DisableAutoplay')
    # What device management has set for this account stands in the machine's hive.
    foreach ($Area in @('Storage', 'Autoplay', 'ADMX_RemovableStorage')) {
        Read-Key "HKLM\SOFTWARE\Microsoft\PolicyManager\current\$Sid\$Area" 0 @() "HKU\$Sid\PolicyManager\$Area"
    }
}
