# The first thing that runs on a Windows target, from -EncodedCommand: takes the collector from standard input and runs
# it, if all of it has arrived. @NAME@ stands for what bundle_windows.py puts there.
$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'
$Request = ''
$Lines = @()
# Fingerprints of known exports, whose key must stand in no log: they go into no parameter and no pipeline.
$Fingerprints = @()
foreach ($Line in $input) {
    if ($Request -ne '' -and $Line -cmatch '^known ') {
        $Fingerprints += @($Line.Substring(6))
    } elseif ($Request -ne '') {
        $Lines += @($Line)
    } elseif ($Line -cmatch 'mediascan 1 [0-9a-f]{32}( [ -~]*)?$') {
        # What stands before it on the line is a byte order mark.
        $Request = $Matches[0]
    }
}
$Text = $Lines -join "`n"
$FullLanguage = "$($ExecutionContext.SessionState.LanguageMode)" -ceq 'FullLanguage'
# Constrained Language Mode cannot hash: there the lines and characters are counted.
$Whole = "$($Lines.Count) $($Text.Length)" -ceq '@SIZE@'
if ($Whole -and $FullLanguage) {
    $Bytes = [Text.Encoding]::ASCII.GetBytes($Text)
    $Hash = [Security.Cryptography.SHA256]::Create().ComputeHash($Bytes)
    $Whole = (-join ($Hash | ForEach-Object { '{0:x2}' -f $_ })) -ceq '@SHA256@'
}
if ($Whole) {
    Invoke-Expression $Text
} else {
    Write-Host 'mediascan: the collector did not arrive whole, so nothing of it was run'
}
