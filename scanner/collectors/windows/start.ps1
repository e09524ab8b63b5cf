# The last line of the collector; the bootstrap has set both variables, and $Fingerprints.
Invoke-Collector $Request $FullLanguage
