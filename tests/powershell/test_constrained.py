"""Constrained Language Mode as about_Language_Modes (5.1) states it, held by the interpreter."""

import pytest

from tests.powershell.engine.faults import PowerShellError
from tests.powershell.engine.run import output, plain, session

STOP = "$ErrorActionPreference = 'Stop'\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("'abc'.ToUpper(); 'a,b'.Split(',').Count; 'abc'.Length", ["ABC", 2, 3]),
        ("@{ a = 1 }.ContainsKey('a')", [True]),
        ("[int]'5'; [string]7; [char]94; [string[]]'a'; [array]1", [5, "7", "^", "a", 1]),
        ("[string]::Join(',', @(1, 2))", ["1,2"]),
        ("[regex]::IsMatch('a1', '\\d')", [True]),
        ("([datetime]'1970-01-02' - [datetime]'1970-01-01').TotalSeconds", [86400.0]),
        ("$ExecutionContext.SessionState.LanguageMode.ToString()", ["ConstrainedLanguage"]),
        ("$h = @{}; $h.x = 1; $h.x", [1]),
        ("function f($a) { & { $a } }\nf 3", [3]),
        ("Invoke-Expression '1 + 1'", [2]),
        ("@(1, 2) | Where-Object { $_ -gt 1 }", [2]),
        ("[System.Text.Encoding]::ASCII -is [object]", [True]),  # reading a property is permitted
    ],
)
def test_permitted(text, expected):
    assert [plain(value) for value in output(STOP + text, constrained=True)] == expected


@pytest.mark.parametrize(
    ("text", "identifier"),
    [
        ("[Convert]::FromBase64String('YQ==')", "MethodInvocationNotSupportedInConstrainedLanguage"),
        ("[Text.Encoding]::ASCII.GetBytes('a')", "MethodInvocationNotSupportedInConstrainedLanguage"),
        ("[Security.Cryptography.SHA256]::Create()", "MethodInvocationNotSupportedInConstrainedLanguage"),
        ("[Console]::OpenStandardOutput()", "MethodInvocationNotSupportedInConstrainedLanguage"),
        ("[scriptblock]::Create('1')", "MethodInvocationNotSupportedInConstrainedLanguage"),
        ("New-Object IO.MemoryStream", "CannotCreateTypeConstrainedLanguage"),
        ("New-Object System.Collections.ArrayList", "CannotCreateTypeConstrainedLanguage"),
        ("[System.Collections.ArrayList]@(1)", "ConversionSupportedOnlyToCoreTypes"),
        ("'x' -as [System.IO.FileInfo]", "ConversionSupportedOnlyToCoreTypes"),
        ("([ordered]@{ a = 1 }).Add('b', 2)", "MethodInvocationNotSupportedInConstrainedLanguage"),
        ("Add-Type -TypeDefinition 'public class A { }'", "CannotDefineNewType"),
        (
            "$ExecutionContext.SessionState.LanguageMode = 'FullLanguage'",
            "PropertySetterNotSupportedInConstrainedLanguage",
        ),
    ],
)
def test_refused(text, identifier):
    with pytest.raises(PowerShellError) as caught:
        output(STOP + text, constrained=True)
    assert caught.value.record.get("FullyQualifiedErrorId") == identifier


def test_a_refusal_can_be_caught():
    within = session(constrained=True)
    assert output("try { [Convert]::FromBase64String('YQ==') } catch { 'refused' }", within) == ["refused"]
