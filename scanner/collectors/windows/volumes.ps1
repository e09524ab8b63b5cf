# The section volumes: disks, partitions and volumes with their numbers as the storage classes give them.

function Read-VolumesSection {
    $Namespace = 'root/Microsoft/Windows/Storage'
    try {
        $Disks = @(Read-Class $Namespace 'MSFT_Disk')
        $Partitions = @(Read-Class $Namespace 'MSFT_Partition')
        $Volumes = @(Read-Class $Namespace 'MSFT_Volume')
    } catch {
        return Format-Refusal $_ $Namespace
    }
    foreach ($Disk in $Disks) {
        '@ok disk'
        Format-Property $Disk @(
            'Number', 'BusType', 'FriendlyName', 'SerialNumber', 'Size', 'IsBoot', 'IsSystem', 'IsReadOnly',
            'IsOffline', 'Path'
        )
    }
    foreach ($Partition in $Partitions) {
        '@ok partition'
        Format-Property $Partition @(
            'DiskNumber', 'PartitionNumber', 'Size', 'GptType', 'MbrType', 'IsHidden', 'IsSystem', 'IsActive',
            'AccessPaths'
        )
    }
    foreach ($Volume in $Volumes) {
        '@ok volume'
        Format-Property $Volume @('Path', 'DriveLetter', 'DriveType', 'FileSystem', 'Size')
    }
}
