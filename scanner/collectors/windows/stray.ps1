# The section stray: people's data in files. Here the places are found (places.ps1); dotnet/ looks into them.

function Read-StraySection($Settings, $FullLanguage) {
    if ($Settings.root.Count -eq 0) {
        return '!not_collected the profile asks for no places to look in'
    }
    if ($Settings.dotnet -cne '1') {
        return '!not_collected the content scanner was left out (--no-dotnet)'
    }
    if (-not $FullLanguage) {
        return '!not_collected Constrained Language Mode forbids the content scanner'
    }
    $Known = Read-Place
    $Arguments = @("seconds=$($Settings.seconds)")
    if ("$($Settings.detectors)" -cne '') {
        $Arguments += @('detectors={0}' -f (ConvertFrom-Percent $Settings.detectors))
    }
    $Missing = @()
    foreach ($Root in $Settings.root) {
        $Asked = ConvertFrom-Percent $Root
        $Places = @(Find-Place $Known $Asked)
        $Arguments += @($Places | Where-Object { $_ -cmatch '^root=' })
        $Missing += @($Places | Where-Object { $_ -cmatch '^@' })
    }
    Add-Scanner (Expand-Scanner $Unpacker $Scanner $ScannerBytes)
    '@ok dotnet'
    foreach ($Line in (Invoke-Scanner $Arguments)) {
        "|$Line"
    }
    $Missing
}

# What a place of the profile, or a path that it names, stands for: root=KIND|PATH, or the entry of one not read.
function Find-Place($Known, $Asked) {
    if ($Known.Keys -ccontains $Asked) {
        if ($Known.State -cne 'ok' -and @('removable', 'shared', 'trash') -ccontains $Asked) {
            '@{0} {1}' -f $Known.State, $Asked
        }
        if ($Known.Sealed.Count -gt 0 -and $Asked -ceq 'removable') {
            '@unread removable'
        }
        if ($Known.Closed.Count -gt 0 -and $Asked -ceq 'shared') {
            '@unread shared'
        }
        return @($Known[$Asked] | Where-Object { "$_" -ne '' } | ForEach-Object { "root=$Asked|$_" })
    }
    if ($Asked -cnotmatch '^[A-Za-z]:\\') {
        return '@absent {0}' -f (ConvertTo-Plain $Asked)
    }
    foreach ($Kind in @('removable', 'temp', 'home', 'shared')) {
        foreach ($Path in $Known[$Kind]) {
            if (Test-Below $Asked $Path) {
                return "root=$Kind|$Asked"
            }
        }
    }
    return "root=system|$Asked"
}

# Tells whether a path is another one or lies below it.
function Test-Below($Path, $Folder) {
    $Start = "$Folder".TrimEnd('\') + '\'
    return "$Path\".StartsWith($Start, 'OrdinalIgnoreCase')
}
