"""The Registry provider and CIM of the interpreter, as about_Registry_Provider, Get-CimInstance and the published source
of PowerShell's RegistryProvider have them; errors with the categories and identifiers that a collector decides by."""

import pytest

from tests.powershell.engine.faults import UnknownError
from tests.powershell.engine.run import output, plain
from tests.powershell.engine.session import Session
from tests.powershell.machine import Machine, described, merged

KEY = "HKLM\\SOFTWARE\\Test"
PROVIDER = "Registry::HKEY_LOCAL_MACHINE\\SOFTWARE\\Test"
DESCRIPTION = {
    "registry": {
        KEY: {
            "": "default",
            "Low": 1,
            "High": 0xFFFFFFFF,
            "Vast": {"qword": 2**64 - 1},
            "Where": {"expand": "%SystemRoot%\\x"},
            "Raw": {"binary": "00ff"},
        },
        f"{KEY}\\Empty": {},
        f"{KEY}\\Closed": "denied",
        f"{KEY}\\Closed\\Below": {"x": 1},
    },
    "cim": {
        "root/a": "absent",
        "root/microsoft/windows/storage": "not available",
        "root/cimv2/security/microsoftvolumeencryption": "denied",
    },
}


def within(**changes):
    return Session(Machine(merged(merged(described("workstation"), DESCRIPTION), changes)))


def check(text, expected, **changes):
    assert [plain(value) for value in output(text, within(**changes))] == expected


CAUGHT = 'try {{ {} -ErrorAction Stop }} catch {{ "$($_.CategoryInfo.Category)"; $_.FullyQualifiedErrorId }}'


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"(Get-ItemProperty -LiteralPath '{PROVIDER}').Low -is [int]", [True]),  # a dword is an Int32 ...
        (f"(Get-ItemProperty -LiteralPath '{PROVIDER}').high -is [uint32]", [True]),  # ... unless it would be negative
        (f"(Get-ItemProperty -LiteralPath '{PROVIDER}').Vast -is [uint64]", [True]),
        (f"(Get-Item -LiteralPath '{PROVIDER}').GetValue('High')", [-1]),  # not so .NET itself
        (f"(Get-ItemProperty -LiteralPath '{PROVIDER}').'(default)'", ["default"]),
        (f"(Get-ItemProperty -LiteralPath '{PROVIDER}').Where", ["C:\\Windows\\x"]),
        (f"(Get-ItemProperty -LiteralPath '{PROVIDER}').Raw -is [byte[]]", [True]),
        (f"$null -eq (Get-ItemProperty -LiteralPath '{PROVIDER}').Missing", [True]),
        (f"@(Get-ItemProperty -LiteralPath '{PROVIDER}\\Empty').Count", [0]),  # no values: no object
        (f"(Get-Item -LiteralPath '{PROVIDER}').Property", ["(default)", "Low", "High", "Vast", "Where", "Raw"]),
        (f"(Get-Item -LiteralPath '{PROVIDER}').Name", ["HKEY_LOCAL_MACHINE\\SOFTWARE\\Test"]),
        ("(Get-Item -LiteralPath 'HKLM:\\SOFTWARE\\test').SubKeyCount", [2]),
        (
            f"Get-ChildItem -LiteralPath '{PROVIDER}' -Name",
            ["Closed", "Empty"],
        ),  # names, of keys that may not be opened too
        (f"Test-Path -LiteralPath '{PROVIDER}\\Closed'", [True]),
        (f"Test-Path -LiteralPath '{PROVIDER}\\None'", [False]),
        (
            f"(Get-Item -LiteralPath '{PROVIDER}').GetValue('where', $null, 'DoNotExpandEnvironmentNames')",
            ["%SystemRoot%\\x"],
        ),
        (f"(Get-Item -LiteralPath '{PROVIDER}').GetValue('none', 7)", [7]),
    ],
)
def test_reading_the_registry(text, expected):
    check(text, expected)


@pytest.mark.parametrize(
    ("command", "category", "identifier"),
    [
        (f"Get-Item -LiteralPath '{PROVIDER}\\None'", "ObjectNotFound", "PathNotFound,Microsoft.PowerShell.Commands.GetItemCommand"),
        (f"Get-ItemProperty -LiteralPath '{PROVIDER}\\None'", "ObjectNotFound", "PathNotFound,Microsoft.PowerShell.Commands.GetItemPropertyCommand"),
        (f"Get-ChildItem -LiteralPath '{PROVIDER}\\None' -Name", "ObjectNotFound", "PathNotFound,Microsoft.PowerShell.Commands.GetChildItemCommand"),
        (f"Get-Item -LiteralPath '{PROVIDER}\\Closed'", "PermissionDenied", "System.Security.SecurityException,Microsoft.PowerShell.Commands.GetItemCommand"),
        (f"Get-Item -LiteralPath '{PROVIDER}\\Closed\\Below'", "PermissionDenied", "System.Security.SecurityException,Microsoft.PowerShell.Commands.GetItemCommand"),
        (f"Get-ItemProperty -LiteralPath '{PROVIDER}' -Name 'None'", "InvalidArgument", "System.Management.Automation.PSArgumentException,Microsoft.PowerShell.Commands.GetItemPropertyCommand"),
    ],
)  # fmt: skip
def test_what_the_registry_refuses(command, category, identifier):
    check(CAUGHT.format(command), [category, identifier])


def test_an_error_of_a_cmdlet_does_not_end_the_statement_unless_it_is_told_to():
    text = f"Get-Item -LiteralPath '{PROVIDER}\\None' -ErrorAction SilentlyContinue\n'after'"
    check(text, ["after"])
    session = within()
    assert output(f"Get-Item -LiteralPath '{PROVIDER}\\None'\n'after'", session) == ["after"]
    assert len(session.stderr) == 1


CIM = "Microsoft.Management.Infrastructure.CimCmdlets.GetCimInstanceCommand"


@pytest.mark.parametrize(
    ("command", "category", "identifier"),
    [
        ("-Namespace root/microsoft/windows/storage -ClassName MSFT_Disk", "PermissionDenied", f"MI RESULT 2,{CIM}"),
        (
            "-Namespace root\\cimv2\\Security\\MicrosoftVolumeEncryption -ClassName Win32_EncryptableVolume",
            "PermissionDenied",
            f"HRESULT 0x80041003,{CIM}",
        ),
    ],
)
def test_what_cim_refuses(command, category, identifier):
    check(CAUGHT.format(f"Get-CimInstance {command}"), [category, identifier])


def test_a_namespace_that_is_not_there_and_a_class_that_is_not_there():
    gone = {"cim": {"root/microsoft/windows/defender": "absent", "root/microsoft/windows/deviceguard": {}}}
    defender = CAUGHT.format("Get-CimInstance -Namespace root/Microsoft/Windows/Defender -ClassName MSFT_MpPreference")
    check(defender, ["MetadataError", f"HRESULT 0x8004100e,{CIM}"], **gone)
    guard = CAUGHT.format("Get-CimInstance -Namespace root/Microsoft/Windows/DeviceGuard -ClassName Win32_DeviceGuard")
    check(guard, ["MetadataError", f"HRESULT 0x80041010,{CIM}"], **gone)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("(Get-CimInstance -ClassName Win32_OperatingSystem).ProductType -is [uint32]", [True]),
        ("(Get-CimInstance -ClassName Win32_OperatingSystem).LastBootUpTime -is [datetime]", [True]),
        ("$null -eq (Get-CimInstance -ClassName Win32_OperatingSystem).OSLanguage", [True]),
        ("@(Get-CimInstance -ClassName Win32_CDROMDrive).Count", [0]),
        ("(Get-CimInstance -ClassName Win32_Service -Filter \"Name='windefend' OR Name='x'\").Name", ["WinDefend"]),
    ],
)
def test_instances_have_the_types_of_their_class(text, expected):
    check(text, expected)


@pytest.mark.parametrize(
    "text",
    [
        "(Get-CimInstance -ClassName Win32_OperatingSystem).Edition",
        "Get-CimInstance -ClassName Win32_Product",
        "Get-CimInstance -ClassName Win32_Service -Filter \"Nmae='x'\"",
        "Get-CimInstance -ClassName Win32_Service -Filter \"Name LIKE 'x%'\"",
        "Get-Item -Path 'HKLM:\\SOFTWARE\\*'",
        "Get-Item -LiteralPath 'HKU:\\S-1-5-18'",  # there is no such drive
        "whoami.exe /priv",
    ],
)
def test_what_no_table_knows_is_an_error_of_the_test(text):
    with pytest.raises(UnknownError):
        output(text, within())


VOLUME = "$v = @(Get-CimInstance -Namespace root/cimv2/Security/MicrosoftVolumeEncryption -ClassName Win32_EncryptableVolume)[0]\n"


def on_volume(text):
    return [plain(value) for value in output(VOLUME + text, Session(Machine(described("workstation"))))]


def test_methods_return_their_code_and_their_results():
    assert on_volume("(Invoke-CimMethod -InputObject $v -MethodName GetProtectionStatus).ProtectionStatus") == [1]
    assert on_volume("(Invoke-CimMethod -InputObject $v -MethodName GetSuspendCount).ReturnValue") == [0x80070032]
    found = "Invoke-CimMethod -InputObject $v -MethodName GetKeyProtectors -Arguments @{ KeyProtectorType = [uint32]3 }"
    assert on_volume(f"({found}).VolumeKeyProtectorID.Count") == [1]


@pytest.mark.parametrize(
    "arguments", ["@{ KeyProtectorType = 0 }", "@{ Kind = [uint32]0 }", "@{ KeyProtectorType = '0' }", "@{}"]
)
def test_an_argument_of_the_wrong_name_or_cim_type_is_an_error_of_the_test(arguments):
    with pytest.raises(UnknownError):
        on_volume(f"Invoke-CimMethod -InputObject $v -MethodName GetKeyProtectors -Arguments {arguments}")
