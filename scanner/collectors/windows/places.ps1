# Where people's data may lie, as paths by the kinds of place that a profile names. Only stray.ps1 calls this, and so
# only Full Language Mode.

# State: ok, or why the volumes are not known, without which removable, shared and trash are not all of it. Sealed: the
# numbers of sticks that hold something which Windows has no volume for. Closed: built-in volumes that are locked, or
# whose file system Windows does not know, and drives that are none of its volumes.
function Read-Place {
    $Profiles = @(Read-ProfilePath)
    $System = "$env:SystemDrive\"
    $Known = @{
        State = 'ok'; Sealed = @(); Closed = @(); removable = @(); home = @(); temp = @(); shared = @(); trash = @()
    }
    $Known.home = @($Profiles) + @(Read-RedirectedFolder) + @(Read-ProfileParent)
    $Known.temp = @("$env:SystemRoot\Temp", ($System + 'Temp'))
    $Known.temp += @($Profiles | ForEach-Object { "$_\AppData\Local\Temp" })
    $Volumes = @{ removable = @(); fixed = @(); sealed = @(); closed = @() }
    try {
        $Volumes = Read-LocalVolume
    } catch {
        $Known.State = (Get-FailureState $_) -creplace 'absent', 'unread'
    }
    $Known.Sealed = $Volumes.sealed
    $Known.Closed = $Volumes.closed
    $Known.removable = $Volumes.removable
    $Known.trash = @($Volumes.fixed | ForEach-Object { $_ + '$Recycle.Bin' })
    $Others = @($Volumes.fixed | Where-Object { $_ -ne $System })
    $Known.shared = @($env:PUBLIC, $env:ProgramData) + $Others + @(Read-TopFolder $System)
    return $Known
}

# The profiles of people. Their paths hold %SystemDrive% at most, which is the same for all accounts.
function Read-ProfilePath {
    $List = 'HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList'
    foreach ($Sid in (Read-Person $List)) {
        Read-Value "$List\$Sid" 'ProfileImagePath'
    }
}

# Where profiles are made: some of them outlive their account.
function Read-ProfileParent {
    Read-Value 'HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList' 'ProfilesDirectory'
}

# Desktop, documents and downloads that were moved out of a profile to another local path.
function Read-RedirectedFolder {
    $Names = @('Desktop', 'Personal', '{374DE290-123F-4565-9164-39C4925E467B}')
    foreach ($Sid in (Read-Person 'HKU')) {
        $Key = "HKU\$Sid\Software\Microsoft\Windows\CurrentVersion\Explorer\User Shell Folders"
        foreach ($Name in $Names) {
            Read-Unexpanded (Get-ProviderPath $Key) $Name | Where-Object { $_ -cmatch '^[A-Za-z]:\\' }
        }
    }
}

# What stands at the top of the system's volume and is not Windows' own, hidden or not: anybody may hide a folder.
# Hidden links are old names of folders that are found anyway.
function Read-TopFolder($System) {
    $Own = @(
        'Windows', 'Program Files', 'Program Files (x86)', 'ProgramData', 'Users', 'PerfLogs', 'Temp', '$Recycle.Bin',
        'System Volume Information', 'Recovery', 'Config.Msi', 'pagefile.sys', 'swapfile.sys', 'hiberfil.sys',
        'DumpStack.log', 'DumpStack.log.tmp', 'bootmgr', 'BOOTNXT'
    )
    $Shown = @(Get-ChildItem -LiteralPath $System -Name)
    $Hidden = @(Get-ChildItem -LiteralPath $System -Name -Force -Attributes 'Hidden+!ReparsePoint')
    foreach ($Name in ($Shown + $Hidden)) {
        if ($Own -notcontains $Name) {
            $System + $Name
        }
    }
}

# The volumes of this machine by what carries them, never by what they say of themselves: sticks that call themselves
# fixed are common. Bus 7: USB, 4: FireWire, 12: SD, 13: MMC, which is soldered in where the volume is not removable.
function Read-LocalVolume {
    $Namespace = 'root/Microsoft/Windows/Storage'
    $Disks = @(Read-Class $Namespace 'MSFT_Disk')
    $Partitions = @(Read-Class $Namespace 'MSFT_Partition')
    $Volumes = @(Read-Class $Namespace 'MSFT_Volume')
    $Found = @{ removable = @(); fixed = @(); sealed = @(); closed = @() }
    foreach ($Volume in $Volumes) {
        $Path = Get-VolumePath $Volume
        $Disk = Find-Disk $Disks $Partitions $Volume.Path
        if (Test-Removable $Volume $Disk) {
            if ($null -ne $Disk -or $Volume.Size -gt 0) {
                # Else there is no medium in the drive.
                $Found.removable += @($Path)
            }
        } elseif (-not (Test-Reserved $Partitions $Volume.Path)) {
            if ("$($Volume.FileSystem)" -ne '') {
                $Found.fixed += @($Path)
            } elseif ($null -ne $Disk -or $Volume.Size -gt 0) {
                $Found.closed += @($Path)
            }
        }
    }
    $Found.closed += @(Read-ForeignDrive $Volumes)
    foreach ($Disk in $Disks) {
        if ((Test-Stick $Disk) -and $Disk.Size -gt 0 -and (Test-Sealed $Disk $Partitions $Volumes)) {
            $Found.sealed += @($Disk.Number)
        }
    }
    return $Found
}

# Local drives that are no volume of Windows: containers that other programs opened, RAM disks, stores in a cloud. They
# are not looked into, since that may fetch what is elsewhere.
function Read-ForeignDrive($Volumes) {
    $Letters = @($Volumes | ForEach-Object { "$($_.DriveLetter):" })
    foreach ($Drive in @(Get-CimInstance -Namespace 'root/cimv2' -ClassName 'Win32_LogicalDisk')) {
        if (@(2, 3, 6) -contains $Drive.DriveType -and $Drive.Size -gt 0 -and $Letters -notcontains $Drive.DeviceID) {
            $Drive.DeviceID
        }
    }
}

# Tells whether a disk has nothing on it that Windows knows, or a partition without a volume.
function Test-Sealed($Disk, $Partitions, $Volumes) {
    $Its = @($Partitions | Where-Object { $_.DiskNumber -eq $Disk.Number -and $_.Size -gt 0 })
    $Paths = @($Volumes | ForEach-Object { $_.Path })
    $Open = @($Its | Where-Object { @($_.AccessPaths | Where-Object { $Paths -contains $_ }).Count -gt 0 })
    return $Its.Count -eq 0 -or $Open.Count -lt $Its.Count
}

# C:\, or \\?\Volume{...}\ where there is no letter.
function Get-VolumePath($Volume) {
    if ("$($Volume.DriveLetter)" -cmatch '^[A-Za-z]') {
        return $Matches[0] + ':\'
    }
    return $Volume.Path
}

# The disk that holds a volume, by the access paths of its partitions; nothing for an optical drive.
function Find-Disk($Disks, $Partitions, $Path) {
    foreach ($Partition in $Partitions) {
        if ($Partition.AccessPaths -contains $Path) {
            return $Disks | Where-Object { $_.Number -eq $Partition.DiskNumber }
        }
    }
}

# Drive type 2: the medium can be taken out. 5: an optical drive.
function Test-Removable($Volume, $Disk) {
    if ($Volume.DriveType -eq 5) {
        return $true
    }
    if ($null -eq $Disk) {
        return $Volume.DriveType -eq 2
    }
    if ($Disk.IsBoot -or $Disk.IsSystem) {
        return $false
    }
    return (Test-Stick $Disk) -or $Volume.DriveType -eq 2
}

# A disk that can be pulled out, and is not what Windows runs from.
function Test-Stick($Disk) {
    return @(4, 7, 12) -contains $Disk.BusType -and -not ($Disk.IsBoot -or $Disk.IsSystem)
}

# Partitions that hold no people's files: EFI, Microsoft reserved, recovery, unless a letter or a folder leads to them,
# or they are larger than any (32 GiB).
function Test-Reserved($Partitions, $Path) {
    $Types = @(
        '{c12a7328-f81f-11d2-ba4b-00a0c93ec93b}', '{e3c9e316-0b5c-4db8-817d-f92df00215ae}',
        '{de94bba4-06d1-4d40-a16a-bfd50179d6ac}'
    )
    foreach ($Partition in $Partitions) {
        if ($Partition.AccessPaths -contains $Path -and $Types -contains $Partition.GptType) {
            return $Partition.AccessPaths.Count -eq 1 -and $Partition.Size -le 34359738368
        }
    }
    return $false
}
