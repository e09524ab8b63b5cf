# Instances of CIM classes. A provider that hangs costs a minute and the sections that ask it, not the whole answer.

function Read-Class($Namespace, $Class) {
    Get-CimInstance -Namespace $Namespace -ClassName $Class -OperationTimeoutSec 60
}

function Search-Class($Namespace, $Class, $Filter) {
    Get-CimInstance -Namespace $Namespace -ClassName $Class -Filter $Filter -OperationTimeoutSec 60
}

# The entry of a class with one instance: its properties by their names.
function Read-Instance($Entry, $Namespace, $Class, $Names) {
    try {
        $Found = @(Read-Class $Namespace $Class)
    } catch {
        return '@{0} {1}' -f (Get-FailureState $_), $Entry
    }
    if ($Found.Count -eq 0) {
        return "@absent $Entry"
    }
    "@ok $Entry"
    Format-Property $Found[0] $Names
}
