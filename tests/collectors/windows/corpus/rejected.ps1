# --- cannot be parsed
function Get-A {
    if ($true) {
        return 1
# --- never closed
function Get-A { return @(1, 2 }
# --- not closed on its line
function Get-A { return 'one }
# --- command: gci
gci -LiteralPath 'C:\'
# --- command: %
@(1) | % { $_ }
# --- command: Set-ItemProperty
Set-ItemProperty -LiteralPath 'HKCU:\Software' -Name 'a' -Value 1
# --- command: New-Item
New-Item -Path 'C:\a'
# --- command: Remove-Item
Remove-Item -LiteralPath 'C:\a'
# --- command: Add-Content
Add-Content -LiteralPath 'C:\a' -Value 'b'
# --- command: Out-File
'a' | Out-File 'C:\a'
# --- command: Start-Process
Start-Process 'cmd.exe'
# --- command: Invoke-WebRequest
Invoke-WebRequest 'http://127.0.0.1/'
# --- command: reg.exe
reg.exe add 'HKCU\Software\a'
# --- command: manage-bde.exe
manage-bde.exe -protectors -get 'C:'
# --- command: Get-Undefined
Get-Undefined 1
# --- command: .\other.ps1
& .\other.ps1
# --- arguments: Format-Fact has 2 parameters
Format-Fact 'name'
# --- arguments: Format-Fact has 2 parameters
Format-Fact 'name' 1 2
# --- parameter: Get-ChildItem -Recurse
Get-ChildItem -LiteralPath 'C:\' -Recurse
# --- parameter: Get-CimInstance -ComputerName
Get-CimInstance -ClassName 'Win32_Service' -ComputerName 'other'
# --- parameter: Get-Item -ErrorAction
Get-Item -LiteralPath 'C:\' -ErrorAction 'SilentlyContinue'
# --- grammar: switch_statement
switch (1) {
    1 { 'one' }
}
# --- grammar: redirections
'a' > 'C:\a'
# --- grammar: verbatim_here_string_characters
$Text = @'
many
lines
'@
# --- grammar: class_statement
class Pair {
    [int] $Left
}
# --- grammar: param_block
function Get-A {
    param($B)
    return $B
}
# --- grammar: for_statement
for ($I = 0; $I -lt 3; $I = $I + 1) {
    $I
}
# --- grammar: trap_statement
trap { 'a' }
# --- grammar: pipeline_chain_tail
whoami.exe && whoami.exe
# --- command: 1GB
1GB
# --- $ stands alone in a string
function Get-A($B) { return "$$B.C)" }
# --- operator: -like
function Get-A($B) { return $B -like '*a*' }
# --- operator: -xor
function Get-A($B) { return $B -xor 1 }
# --- static member: [Environment]::MachineName
function Get-A { return [Environment]::MachineName }
# --- type: Console
function Get-A { return [Console]::Out }
# --- type: xml
function Get-A($B) { return [xml]$B }
# --- method: GetValue
function Get-A($B) { return $B.GetValue('a') }
# --- method: Invoke
function Get-A($B) { return $B.Invoke() }
# --- method: Replace
function Get-A($B) { return $B.Replace('a', 'b') }
# --- a list grows by something that is not @( )
function Get-A($B) {
    $List = @()
    $List += $B
    return $List
}
# --- a member is set of something that is no hashtable
function Get-A($B) {
    $B.Value = 1
}
# --- assignment: *=
function Get-A($B) {
    $C = 1
    $C *= $B
}
# --- variable: Typo
function Get-A($B) { return $Typo }
# --- variable: env:TEMP
function Get-A { return $env:TEMP }
# --- variable: global:A
function Get-A { return $global:A }
# --- too long, blank at its end or not printable ASCII
function Get-A { return 'é' }
# --- command: Select-Object
function Get-A($B) { return $B | Select-Object @{ n = 'a'; e = { 1 } } }
