# The last line of the collector; the bootstrap has set both variables.
Invoke-Collector $Request $FullLanguage
