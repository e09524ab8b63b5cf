# The section bitlocker: every volume that could be encrypted, by the methods of its class. Its cached properties are
# not believed, and no method that returns a password or a key is called.

function Read-BitLockerSection {
    $Namespace = 'root/cimv2/Security/MicrosoftVolumeEncryption'
    try {
        $Volumes = @(Read-Class $Namespace 'Win32_EncryptableVolume')
    } catch {
        return Format-Refusal $_ $Namespace
    }
    foreach ($Volume in $Volumes) {
        '@ok {0}' -f (ConvertTo-Plain $Volume.DeviceID)
        Format-Property $Volume @('DriveLetter', 'VolumeType')
        Read-Answer $Volume 'GetProtectionStatus' @{} @('ProtectionStatus')
        Read-Answer $Volume 'GetConversionStatus' @{ PrecisionFactor = [uint32]0 } @(
            'ConversionStatus', 'EncryptionPercentage', 'EncryptionFlags', 'WipingStatus'
        )
        Read-Answer $Volume 'GetEncryptionMethod' @{} @('EncryptionMethod')
        Read-Answer $Volume 'GetLockStatus' @{} @('LockStatus')
        Read-Answer $Volume 'GetSuspendCount' @{} @('SuspendCount')
        Read-Answer $Volume 'IsAutoUnlockEnabled' @{} @('IsAutoUnlockEnabled')
        Read-Protector $Volume
    }
}

# What a method answered: the result, or the code that it failed with.
function Invoke-Question($Volume, $Method, $Arguments) {
    try {
        if ($Arguments.Count -eq 0) {
            return Invoke-CimMethod -InputObject $Volume -MethodName $Method -OperationTimeoutSec 30
        }
        return Invoke-CimMethod -InputObject $Volume -MethodName $Method -Arguments $Arguments -OperationTimeoutSec 30
    } catch {
        if ("$($_.FullyQualifiedErrorId)" -match '0x([0-9a-f]{8})') {
            return @{ ReturnValue = $Matches[1] }
        }
        return @{ ReturnValue = 'ffffffff' }
    }
}

function Read-Answer($Volume, $Method, $Arguments, $Names) {
    $Answer = Invoke-Question $Volume $Method $Arguments
    if ($Answer.ReturnValue -is [string]) {
        return '|failed {0} 0x{1}' -f $Method, $Answer.ReturnValue
    }
    if ($Answer.ReturnValue -ne 0) {
        return '|failed {0} 0x{1:x}' -f $Method, $Answer.ReturnValue
    }
    Format-Property $Answer $Names
}

# Of each protector its type alone.
function Read-Protector($Volume) {
    $Found = Invoke-Question $Volume 'GetKeyProtectors' @{ KeyProtectorType = [uint32]0 }
    if ($Found.ReturnValue -is [string] -or $Found.ReturnValue -ne 0) {
        return Read-Answer $Volume 'GetKeyProtectors' @{ KeyProtectorType = [uint32]0 } @()
    }
    '.protectors {0}' -f $Found.VolumeKeyProtectorID.Count
    foreach ($Id in $Found.VolumeKeyProtectorID) {
        $Answer = Invoke-Question $Volume 'GetKeyProtectorType' @{ VolumeKeyProtectorID = $Id }
        '|protector {0} {1}' -f $Answer.ReturnValue, $Answer.KeyProtectorType
    }
}
