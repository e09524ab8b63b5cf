# Registry keys as entries: `@state key`, and a line for each value and subkey.
#
#   |dword NAME 0xHEX   |qword NAME 0xHEX   |string NAME TEXT   |strings NAME =ITEM =ITEM   |binary NAME HEX
#   |cut NAME LENGTH    |none NAME          |subkey NAME        .listed 1
#
# NAME and ITEM are words (answer.ps1); the name of the default value is empty. Numbers are the bits of the value.

# The provider's path of a key that is written HKLM\... or HKU\...: the drive HKU: is not there, these always are.
function Get-ProviderPath($Path) {
    return $Path -creplace '^HKLM', 'Registry::HKEY_LOCAL_MACHINE' -creplace '^HKU', 'Registry::HKEY_USERS'
}

# One value, by the .NET type that its kind has. Longer texts than any setting are counted, not carried.
function Format-Value($Name, $Value) {
    $Word = ConvertTo-Word $Name
    if ($Word -eq '(default)') {
        $Word = ''
    }
    if ($Value -is [int] -or $Value -is [uint32]) {
        return '|dword {0} 0x{1:x}' -f $Word, $Value
    }
    if ($Value -is [long] -or $Value -is [uint64]) {
        return '|qword {0} 0x{1:x}' -f $Word, $Value
    }
    if ($Value -is [string]) {
        return Format-Text $Word $Value
    }
    if ($Value -is [byte[]]) {
        if ($Value.Length -gt 1024) {
            return '|cut {0} {1}' -f $Word, $Value.Length
        }
        return '|binary {0} {1}' -f $Word, (-join ($Value | ForEach-Object { '{0:x2}' -f $_ }))
    }
    if ($Value -is [string[]]) {
        $Items = @($Value | ForEach-Object { '=' + (ConvertTo-Word $_) }) -join ' '
        if ($Items.Length -gt 60000) {
            return '|cut {0} {1}' -f $Word, $Items.Length
        }
        return '|strings {0} {1}' -f $Word, $Items
    }
    return '|none {0}' -f $Word
}

# A text, if it fits into a line of the answer.
function Format-Text($Word, $Text) {
    if ($Text.Length -le 60000) {
        $Plain = ConvertTo-Plain $Text
        if ($Plain.Length -le 60000) {
            return '|string {0} {1}' -f $Word, $Plain
        }
    }
    return '|cut {0} {1}' -f $Word, $Text.Length
}

# One key with its values and, down to `Depth` levels, its subkeys. `Names`: only these values; empty: all.
# `Label` is what the entry is called.
function Read-Key($Path, $Depth, $Names, $Label) {
    $Provider = Get-ProviderPath $Path
    $Lines = @()
    $Subkeys = @()
    try {
        $Key = Get-Item -LiteralPath $Provider
        $Values = Get-ItemProperty -LiteralPath $Provider
        foreach ($Name in $Key.Property) {
            if ($Names.Count -eq 0 -or $Names -contains $Name) {
                $Lines += @(Format-Value $Name $Values.$Name)
            }
        }
        if ($Depth -gt 0) {
            # Only their names: one that may not be opened would end the list.
            $Subkeys = @(Get-ChildItem -LiteralPath $Provider -Name)
            $Lines += @('.listed 1')
        }
    } catch {
        return '@{0} {1}' -f (Get-FailureState $_), (ConvertTo-Plain $Label)
    }
    '@ok {0}' -f (ConvertTo-Plain $Label)
    $Lines
    foreach ($Subkey in $Subkeys) {
        '|subkey {0}' -f (ConvertTo-Plain $Subkey)
    }
    foreach ($Subkey in $Subkeys) {
        Read-Key "$Path\$Subkey" ($Depth - 1) $Names "$Label\$Subkey"
    }
}

# Only the values of a key that are named: others of it may be secret, or nobody's concern.
function Read-Named($Path, $Names) {
    Read-Key $Path 0 $Names $Path
}

# One value of a key, or nothing; variables in it are those of this session.
function Read-Value($Path, $Name) {
    try {
        $Values = Get-ItemProperty -LiteralPath (Get-ProviderPath $Path)
    } catch {
        return
    }
    if ($null -ne $Values.$Name) {
        return $Values.$Name
    }
}

# The names of the keys directly below one.
function Read-SubkeyName($Path) {
    return @(Get-ChildItem -LiteralPath (Get-ProviderPath $Path) -Name)
}

# What a section says in the place of its keys where the registry is another one.
function Format-Narrow {
    return '!not_collected a 32-bit process on 64-bit Windows sees another registry'
}
