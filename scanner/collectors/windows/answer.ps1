# How the answer is written: the frame and the entries of facts/frame.py and facts/parse/entries.py.

# Printable ASCII travels as it is; every other UTF-16 unit, and ^ itself, as ^ and four hexadecimal digits.
function ConvertTo-Plain($Value) {
    $Text = "$Value"
    if ($Text -cnotmatch '[^ -~]|\^') {
        return $Text
    }
    $Plain = ''
    foreach ($Character in $Text.ToCharArray()) {
        $Code = [int]$Character
        if ($Code -ge 32 -and $Code -le 126 -and $Code -ne 94) {
            $Plain += $Character
        } else {
            $Plain += '^{0:X4}' -f $Code
        }
    }
    return $Plain
}

# The same for a word between spaces.
function ConvertTo-Word($Value) {
    return (ConvertTo-Plain $Value) -replace ' ', '^0020'
}

# The line of an entry's fact; none for a property that is empty. Truth is 1 or 0, a list its words.
function Format-Fact($Name, $Value) {
    if ($null -eq $Value) {
        return
    }
    if ($Value -is [bool]) {
        return '.{0} {1}' -f $Name, [int]$Value
    }
    if ($Value -is [array]) {
        return '.{0} {1}' -f $Name, (($Value | ForEach-Object { ConvertTo-Word $_ }) -join ' ')
    }
    return '.{0} {1}' -f $Name, (ConvertTo-Plain $Value)
}

# The facts of an object whose names are the names of its properties.
function Format-Property($Object, $Names) {
    foreach ($Name in $Names) {
        Format-Fact $Name $Object.$Name
    }
}

# Seconds since 1970 of a moment.
function ConvertTo-Seconds($Moment) {
    if ($null -eq $Moment) {
        return
    }
    return [long]($Moment.ToUniversalTime() - [datetime]'1970-01-01').TotalSeconds
}

# Which of the states of an entry a failure is: by numbers, since every text is in the language of the target.
# 8004100E: no such namespace. 80041010: no such class. 80041003, 80070005: access denied.
function Get-FailureState($Failure) {
    $Id = "$($Failure.FullyQualifiedErrorId)"
    $Category = "$($Failure.CategoryInfo.Category)"
    if ($Category -eq 'PermissionDenied' -or $Category -eq 'SecurityError' -or $Id -match '0x80041003|0x80070005') {
        return 'denied'
    }
    if ($Id -match '0x8004100e|0x80041010' -or ($Category -eq 'ObjectNotFound' -and $Id -match '^PathNotFound')) {
        return 'absent'
    }
    return 'unread'
}

# What a reader writes in the place of its section where there is no value: the state, and a reason of our own words.
function Format-Refusal($Failure, $What) {
    $State = Get-FailureState $Failure
    if ($State -ceq 'denied') {
        return '!denied this account may not ask {0}' -f $What
    }
    if ($State -ceq 'unread') {
        $State = 'error'
    }
    $Id = ConvertTo-Plain $Failure.FullyQualifiedErrorId
    return '!{0} {1}: {2}, line {3}' -f $State, $What, $Id, $Failure.InvocationInfo.ScriptLineNumber
}

# One section with its frame. A reader writes the lines of its body, or first of all one line that begins with `!`.
# A failure that it did not expect is an error of this section alone, and never says that something is absent.
function Format-Section($Nonce, $Limit, $Name, $Reader) {
    try {
        $Lines = @(& $Reader)
    } catch {
        $Lines = @((Format-Refusal $_ $Name) -creplace '^!absent', '!error')
    }
    $State = 'ok'
    if ($Lines.Count -gt 0 -and $Lines[0] -cmatch '^!([a-z_]+) (.*)$') {
        $State = $Matches[1]
        $Lines = @('.reason {0}' -f $Matches[2])
    }
    $Body = ''
    if ($Lines.Count -gt 0) {
        $Body = ($Lines -join "`n") + "`n"
    }
    $Length = "$($Body.Length)"
    if ($Body.Length -gt $Limit) {
        $Body = $Body.Substring(0, $Limit)
        $Length = 'truncated'
    }
    return "--$Nonce $Name begin $State`n$Body`n--$Nonce $Name end 0 $Length"
}
