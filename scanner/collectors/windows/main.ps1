# What runs: every section, then one answer. `Request` is the first line of standard input.
function Invoke-Collector($Request, $FullLanguage) {
    $Words = $Request -split ' '
    $Nonce = $Words[2]
    $Settings = Read-Settings $Words
    $Limit = [int]$Settings.bytes
    $Token = Read-Token
    $Frames = @(
        (Format-Section $Nonce $Limit 'host' { Read-HostSection $Token }),
        (Format-Section $Nonce $Limit 'system' { Read-SystemSection $Token }),
        (Format-Section $Nonce $Limit 'drivers' { Read-DriversSection }),
        (Format-Section $Nonce $Limit 'policies' { Read-PoliciesSection }),
        (Format-Section $Nonce $Limit 'user_policies' { Read-UserPoliciesSection }),
        (Format-Section $Nonce $Limit 'defender' { Read-DefenderSection }),
        (Format-Section $Nonce $Limit 'volumes' { Read-VolumesSection }),
        (Format-Section $Nonce $Limit 'bitlocker' { Read-BitLockerSection }),
        (Format-Section $Nonce $Limit 'devices' { Read-DevicesSection }),
        (Format-Section $Nonce $Limit 'stray' { Read-StraySection $Settings $FullLanguage })
    )
    $Answer = "`n" + ($Frames -join "`n") + "`n--$Nonce done $($Frames.Count)`n"
    if ($FullLanguage) {
        Write-Packed $Nonce $Answer
    } else {
        # Not Write-Output: its lines are folded at the width of a console that is not there.
        Write-Host "`n--$Nonce plain$Answer"
    }
}

# name=value words; `root` may stand several times.
function Read-Settings($Words) {
    $Settings = @{ root = @() }
    foreach ($Word in $Words) {
        if ($Word -cmatch '^([a-z]+)=([ -~]*)$') {
            if ($Matches[1] -ceq 'root') {
                $Settings.root += @($Matches[2])
            } else {
                $Settings[$Matches[1]] = $Matches[2]
            }
        }
    }
    return $Settings
}
