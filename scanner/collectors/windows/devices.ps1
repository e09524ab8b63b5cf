# The section devices: what is plugged in, of the classes and drivers that matter here.

function Read-DevicesSection {
    # Disks, optical and floppy drives, phones, FireWire and its disks, Bluetooth radios, SD hosts, other card readers.
    $Classes = @(
        '{4d36e967-e325-11ce-bfc1-08002be10318}', '{4d36e965-e325-11ce-bfc1-08002be10318}',
        '{4d36e980-e325-11ce-bfc1-08002be10318}', '{eec5ad98-8080-425f-922a-dabf3de3f69a}',
        '{6bdd1fc1-810f-11d0-bec7-08002be2092f}', '{d48179be-ec20-11d1-b6b8-00c04fa372a7}',
        '{e0cbf06c-cd8b-4647-bb8a-263b43f0f974}', '{a0a588a4-c46f-4b37-b7ea-c82fe89870c6}',
        '{4d36e970-e325-11ce-bfc1-08002be10318}'
    )
    # USB storage by either driver, Thunderbolt and USB4 hosts, card readers with drivers of their makers.
    $Services = @(
        'USBSTOR', 'UASPStor', 'nhi', 'Usb4HostRouter', 'Usb4DeviceRouter',
        'RTSPER', 'RTSUER', 'RTSUSTOR', 'RSUSBSTOR', 'JMCR', 'O2MDRDR', 'O2SDRDR', 'bhtpcrdr', 'GeneStor', 'AmUStor'
    )
    # The drivers of both have had many names and classes. Brands and these two words are not translated.
    $Called = '[Tt]hunderbolt|USB4|[Cc]ard ?[Rr]eader|CARD ?READER'
    # What is plugged in and kept out: disabled, without driver (by policy too), with its driver disabled.
    $Faults = @(22, 28, 32)
    try {
        # Chosen here: how many OR a query may hold is not said, and too many are a quota violation.
        $Devices = @(Read-Class 'root/cimv2' 'Win32_PnPEntity' | Where-Object {
            $Classes -contains $_.ClassGuid -or $Services -contains $_.Service -or
            "$($_.Name)" -cmatch $Called -or $Faults -contains $_.ConfigManagerErrorCode
        })
        $Controllers = @(Read-Class 'root/cimv2' 'Win32_USBController')
        $Optical = @(Read-Class 'root/cimv2' 'Win32_CDROMDrive')
    } catch {
        return Format-Refusal $_ 'root/cimv2'
    }
    '@ok count'
    Format-Fact 'usb_controllers' $Controllers.Count
    Format-Fact 'optical_drives' $Optical.Count
    foreach ($Device in $Devices) {
        '@ok device'
        Format-Property $Device @('PNPDeviceID', 'ClassGuid', 'Service', 'Name', 'ConfigManagerErrorCode')
    }
    # Whether a stick was ever installed: the key is there since the first one.
    Read-Named 'HKLM\SYSTEM\CurrentControlSet\Enum\USBSTOR' @('none')
}
