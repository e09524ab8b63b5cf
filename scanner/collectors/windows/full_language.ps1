# What Constrained Language Mode forbids: members of .NET types. Nothing else in this folder uses any, and nobody calls
# these functions but in Full Language Mode.

# The whole answer in one write, compressed: a WinRM service answers as soon as there is any output.
function Write-Packed($Nonce, $Answer) {
    $Bytes = [Text.Encoding]::ASCII.GetBytes($Answer)
    $Memory = New-Object IO.MemoryStream
    $Packer = New-Object IO.Compression.GZipStream($Memory, [IO.Compression.CompressionMode]::Compress)
    $Packer.Write($Bytes, 0, $Bytes.Length)
    $Packer.Dispose()
    $Packed = [Convert]::ToBase64String($Memory.ToArray())
    $Written = [Text.Encoding]::ASCII.GetBytes("`n--$Nonce gzip64`n$Packed`n")
    $Output = [Console]::OpenStandardOutput()
    $Output.Write($Written, 0, $Written.Length)
    $Output.Flush()
}

# A value of the request: percent and two digits per byte of UTF-8.
function ConvertFrom-Percent($Text) {
    return [Uri]::UnescapeDataString($Text)
}

# A value of a registry key with its variables as they stand there; nothing where there is none or it may not be read.
function Read-Unexpanded($Provider, $Name) {
    try {
        $Key = Get-Item -LiteralPath $Provider
    } catch {
        return
    }
    return $Key.GetValue($Name, $null, 'DoNotExpandEnvironmentNames')
}

# The text of the content scanner. .NET unpacks nothing that is packed as well, so what does is compiled first.
function Expand-Scanner($Unpacker, $Packed, $Bytes) {
    Add-Type -TypeDefinition $Unpacker -IgnoreWarnings
    return [Mediascan.Unpacking.Entry]::Text($Packed, $Bytes)
}

# Compiles the content scanner. Windows PowerShell runs the compiler of .NET Framework, which writes to %TEMP%, deletes
# what it wrote and takes warnings for errors; PowerShell 7 compiles in memory and knows its own assemblies.
function Add-Scanner($Source) {
    if ($PSVersionTable.PSVersion.Major -ge 6) {
        Add-Type -TypeDefinition $Source -IgnoreWarnings
    } else {
        Add-Type -TypeDefinition $Source -IgnoreWarnings -ReferencedAssemblies 'System.Core'
    }
}

# The lines of the content scan (dotnet/Program.cs). The bootstrap has set $Fingerprints: what a parameter is bound to
# may stand in an event log, what a method is called with does not.
function Invoke-Scanner($Arguments) {
    return [Mediascan.Stray.Entry]::Scan([string[]]$Arguments, [string[]]$Fingerprints)
}
