# The section stray: people's data in files. Here the places are found; dotnet/ looks into them.

function Read-StraySection($Settings, $FullLanguage) {
    if ($Settings.root.Count -eq 0) {
        return '!not_collected the profile asks for no places to look in'
    }
    if (-not $FullLanguage) {
        return '!not_collected Constrained Language Mode forbids the content scanner'
    }
    if ($Settings.dotnet -cne '1') {
        return '!not_collected the content scanner was left out (--no-dotnet)'
    }
    return '!error the content scanner is not there'
}
