# --- a function with parameters, and its call
function Format-Pair($Left, $Right) {
    return '{0} {1}' -f $Left, $Right
}
# --- every branch
function Get-Sign($Number) {
    if ($Number -lt 0) {
        return 'minus'
    } elseif ($Number -eq 0) {
        return 'none'
    } else {
        return 'plus'
    }
}
# --- loops
function Get-Sum($Numbers) {
    $Sum = 0
    foreach ($Number in $Numbers) {
        $Sum = $Sum + $Number
    }
    while ($Sum -gt 100) {
        $Sum = $Sum - 100
    }
    return $Sum
}
# --- a failure and its number
function Read-State($Path) {
    try {
        $Found = Get-Item -LiteralPath $Path
    } catch {
        return "$($_.FullyQualifiedErrorId)"
    }
    return $Found.Property
}
# --- a hashtable, its members and a list that grows
function New-Token($Text) {
    $Token = @{ User = ''; Groups = @() }
    $Token.User = $Text
    $Token.Groups += @('one', 'two')
    return $Token
}
# --- regular expressions and what they found
function Get-Digits($Text) {
    if ($Text -cmatch '^a([0-9]+)$') {
        return [int]$Matches[1]
    }
}
# --- pipelines into blocks
function Get-Long($Words) {
    return @($Words | Where-Object { $_.Length -gt 3 } | ForEach-Object { "<$_>" })
}
# --- quotes in quotes, a backtick, a brace and a hash sign in a string
function Get-Quoted {
    return 'it''s' + "say `"no`"" + '}{ # not a comment' + "`n"
}
# --- permitted methods, casts and bits
function Get-Code($Text) {
    foreach ($Character in $Text.Substring(1).ToCharArray()) {
        $Code = [int]$Character
        if (($Code -band 128) -eq 0) {
            '{0:X4}' -f $Code
        }
    }
}
# --- arguments over several lines
function Get-Names {
    return @(
        'one', 'two',
        'three'
    )
}
