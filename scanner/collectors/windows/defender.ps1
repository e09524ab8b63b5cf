# The section defender: what is in force, as against what policies ask for. No namespace: another product protects.

function Read-DefenderSection {
    $Namespace = 'root/Microsoft/Windows/Defender'
    try {
        $Status = @(Read-Class $Namespace 'MSFT_MpComputerStatus')
        $Preference = @(Read-Class $Namespace 'MSFT_MpPreference')
    } catch {
        return Format-Refusal $_ $Namespace
    }
    foreach ($Found in $Status) {
        '@ok status'
        Format-Property $Found @(
            'AntivirusEnabled', 'RealTimeProtectionEnabled', 'AMRunningMode', 'DeviceControlState',
            'DeviceControlDefaultEnforcement'
        )
    }
    foreach ($Found in $Preference) {
        '@ok preference'
        Format-Property $Found @(
            'DisableRemovableDriveScanning', 'AttackSurfaceReductionRules_Ids', 'AttackSurfaceReductionRules_Actions'
        )
    }
}
