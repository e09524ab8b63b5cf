"""The interpreter against what Microsoft's help pages say of Windows PowerShell 5.1.

Each table names the page (about_*, learn.microsoft.com/powershell, version 5.1) that states the behaviour; where a page
is silent, the test says what was read instead. No PowerShell has run these lines here.
"""

import pytest

from tests.powershell.engine.faults import PowerShellError, UnknownError
from tests.powershell.engine.run import output, plain, session
from tests.powershell.engine.values import Char, Int32, Int64, UInt32, type_name


def check(text, expected):
    assert [plain(value) for value in output(text)] == expected


def failed(text):
    """Return the identifier of the error in which a text ends."""
    with pytest.raises(PowerShellError) as caught:
        output(f"$ErrorActionPreference = 'Stop'\n{text}")
    return caught.value.record.get("FullyQualifiedErrorId")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("function f { 1; 2 }\nf", [1, 2]),
        ("function f { 1; return 2; 3 }\nf", [1, 2]),
        ("function f { 'noise'; return $true }\n@(f).Count", [2]),
        ("function f { $x = 1; $x++; [void]$x }\n@(f).Count", [0]),
        ("function f { return @() }\n$x = f\n$null -eq $x", [True]),
        ("function f { return , @(1) }\n$x = f\n$x.Count", [1]),
        ("function f { @(7) }\n$x = f\n$x -is [array]", [False]),
        ("function f { @(7, 8) }\n$x = f\n$x -is [array]", [True]),
        ("function f { @() }\n@(f).Count", [0]),
        ("function f { $null }\n@(f).Count", [1]),
        ("function f { return $null }\n@(f).Count", [1]),
        ("function f { if ($false) { 1 } }\n@(f).Count", [0]),
        ("$x = if ($true) { 1; 2 }\n$x", [1, 2]),
        ("$x = foreach ($i in @(1, 2)) { $i * 2 }\n$x.Count", [2]),
        ("$x = @(1, 2)\n$y = $x\n$y[0] = 5\n$x[0]", [5]),
        ("(New-Object System.Collections.ArrayList).Add('x')", [0]),
        ("$list = New-Object System.Collections.ArrayList\n[void]$list.Add('x')\n$list.Count", [1]),
    ],
)
def test_everything_that_a_function_writes_is_its_output(text, expected):  # about_Return, about_Functions
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("@().Count", [0]),
        ("@($null).Count", [1]),
        ("@(@(1, 2)).Count", [2]),
        ("(, @(1, 2)).Count", [1]),
        ("@(1, @(2, 3)).Count", [2]),
        ("$a = @(1); $a += 2; $a += @(3, 4); $a.Count", [4]),
        ("$a = @(); $a += , @(1, 2); $a.Count", [1]),
        ("$a = $null; $a += @('x'); $a -is [array]", [True]),
        ("$a = @('a', 'b'); $a[-1]", ["b"]),
        ("$a = @(1, 2); $null -eq $a[5]", [True]),
        ("$a = @(1, 2, 3); $a[0..1]", [1, 2]),
        ("$n = 0; $z = 0; @($z..($n - 1)).Count", [2]),  # 0..-1 counts down: the classic slip
        ("$a, $b = 1, 2, 3; $b.Count; $a", [2, 1]),
        ("[array]$x = 5; $x.Count", [1]),
        ("$null -eq [array]$null", [True]),
        ("[string[]]$x = 'a'; $x.Count; $x -is [string[]]", [1, True]),
        ("$b = [Text.Encoding]::ASCII.GetBytes('AB'); $b -is [byte[]]; $b.Length", [True, 2]),
        ("@(1, 2) + 3", [1, 2, 3]),
        ("@('a') * 3", ["a", "a", "a"]),
        ("@(1, 2, 1) -contains 2", [True]),
        ("'x' -in @('X')", [True]),
        ("@(@{ n = 1 }, @{ n = 2 }).n", [1, 2]),
    ],
)
def test_arrays(text, expected):  # about_Arrays, about_Member-Access_Enumeration, about_Operators
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("$null.Count", [0]),  # about_Properties
        ("$null -eq ''", [False]),
        ("$null -eq 0", [False]),
        ("0 -eq $null", [False]),
        ("'' -eq $null", [False]),
        ("$null -lt 0", [True]),
        ("$null -lt -1", [False]),
        ("[string]$null -eq ''", [True]),
        ("[int]$null", [0]),
        ('$x = $null; "<$x>"', ["<>"]),
        ("foreach ($i in $null) { 'turn' }", []),
        ("$null | ForEach-Object { 'turn' }", ["turn"]),
        ("function nothing { }\nnothing | ForEach-Object { 'turn' }", []),
        ("function nothing { }\n$x = nothing\n$x | ForEach-Object { 'turn' }", []),
        ("function nothing { }\n@(nothing).Count", [0]),
        ("@(1, $null, 2).Count", [3]),
        ("@(1, $null) -eq $null", [None]),
        ("$null -ne @()", [True]),
        ("if (@() -eq $null) { 'yes' } else { 'no' }", ["no"]),
    ],
)
def test_null(text, expected):  # about_Comparison_Operators, about_Automatic_Variables, about_foreach
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("'ABC' -eq 'abc'", [True]),
        ("'ABC' -ceq 'abc'", [False]),
        ("@('a', 'B', 'A') -eq 'a'", ["a", "A"]),
        ("@('a', 'B') -ne 'b'", ["a"]),
        ("@('a', 'b') -match 'x'", []),
        ("if (@('a') -ne 'a') { 1 } else { 0 }", [0]),
        ("1 -eq '1'", [True]),
        ("'1' -eq 1", [True]),
        ("'01' -eq 1", [False]),
        ("1 -eq '01'", [True]),
        ("0 -eq ''", [True]),
        ("$true -eq 'False'", [True]),
        ("'True' -eq $true", [True]),
        ("1 -eq 'x'", [False]),
        ("'10' -lt 9", [True]),
        ("10 -lt '9'", [False]),
        ("2 -gt 1; 2 -ge 2; 1 -le 1", [True, True, True]),
        ("'file.txt' -like '*.TXT'", [True]),
        ("[char]'a' -eq 'A'", [True]),
        ("[char]'a' -ceq 'a'", [True]),
    ],
)
def test_comparisons_go_by_the_left_operand(text, expected):  # about_Comparison_Operators
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("'abc' -match 'B(.)'; $Matches[1]; $Matches[0]", [True, "c", "bc"]),
        ("'abc' -match '(?<n>b)'; $Matches.n", [True, "b"]),
        ("$null = 'abc' -match 'b'; $null = 'xyz' -match 'q'; $Matches[0]", ["b"]),  # a miss leaves the last hit
        ("'abc' -cmatch 'B'", [False]),
        ("'abc' -notmatch 'B'", [False]),
        ("function f { $null = 'x1' -match '\\d' }\n$null = 'y2' -match '\\d'\nf\n$Matches[0]", ["2"]),  # local to f
        ("'a-b-c' -replace '-'", ["abc"]),
        ("'John Smith' -replace '(\\w+) (\\w+)', '$2 $1'", ["Smith John"]),
        ("'a.b' -replace '\\.', '$$'", ["a$b"]),
        ("@('a1', 'b2') -replace '\\d', '#'", ["a#", "b#"]),
        ("'a1b2' -split '\\d'", ["a", "b", ""]),
        ("'a,b,c' -split ',', 2", ["a", "b,c"]),
        ("'a1b' -split '(\\d)'", ["a", "1", "b"]),
        ("@('a b', 'c') -split ' '", ["a", "b", "c"]),
        ("-split '  a  b '", ["a", "b"]),
        ("@('a', 'b') -join '-'; -join @('a', 1)", ["a-b", "a1"]),
        ("$null -join ','", [""]),
    ],
)
def test_match_replace_split_join(text, expected):  # about_Regular_Expressions, about_Split, about_Join
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "kind", "number"),
    [
        ("2147483647", Int32, 2147483647),
        ("2147483648", Int64, 2147483648),
        ("0xFF", Int32, 255),
        ("0xFFFFFFFF", Int32, -1),  # about_Numeric_Literals
        ("0x80310000", Int32, -2144272384),
        ("0x100000000", Int64, 2**32),
        ("2147483647 + 1", float, 2147483648.0),  # about_Arithmetic_Operators: what leaves Int32 becomes a double
        ("[long]2147483647 + 1", Int64, 2147483648),
        ("[uint32]4294967295 + 0", UInt32, 4294967295),
        ("[uint32]4294967295 -band 0xFF", UInt32, 255),
        ("-1 -band 0xFFFF", Int32, 65535),
        ("[uint32]5 -band -1", UInt32, 5),
        ("-bnot 0", Int32, -1),
        ("1 -shl 4", Int32, 16),
        ("-16 -shr 2", Int32, -4),
        ("10 / 4", float, 2.5),
        ("10 / 5", Int32, 2),
        ("7 % 3", Int32, 1),
        ("-7 % 3", Int32, -1),
        ("[int]2.5", Int32, 2),
        ("[int]3.5", Int32, 4),
        ("[int]'0x1F'", Int32, 31),
        ("[int]' 12 '", Int32, 12),
        ("[int]''", Int32, 0),
        ("[int][char]'^'", Int32, 94),
        ("[int]$true", Int32, 1),
        ("[long]12.7", Int64, 13),
        ("1 + '2'", Int32, 3),
        ("'6' * 1", str, "6"),
        ("'1' + 2", str, "12"),
        ("$i = 1; $i += '2'; $i", Int32, 3),
    ],
)
def test_numbers(text, kind, number):
    (found,) = output(text)
    assert (type(found), found) == (kind, number)


@pytest.mark.parametrize(
    ("text", "identifier"),
    [
        ("[int]'abc'", "InvalidCastFromStringToInteger"),
        ("[int]2147483648", "InvalidCastIConvertible"),
        ("[uint32]-1", "InvalidCastIConvertible"),
        ("[char]'ab'", "InvalidCastFromStringToChar"),
        ("1 + 'abc'", "InvalidCastFromStringToInteger"),
        ("1 / 0", "RuntimeException"),
        ("$null.Trim()", "InvokeMethodOnNull"),
        ("$x = $null; $x[0]", "NullArray"),
        ("'abc'.Substring(2, 5)", "ArgumentException"),
        ("throw 'gone'", "gone"),
    ],
)
def test_errors_have_the_identifiers_of_powershell(text, identifier):
    assert failed(text) == identifier


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('$x = 5; "a $x b"', ["a 5 b"]),
        ('$x = @(1, 2); "$x"', ["1 2"]),
        ('$h = @{ a = 1 }; "$h.a"', ["System.Collections.Hashtable.a"]),
        ('$h = @{ a = 1 }; "$($h.a)"', ["1"]),
        ("$x = @('a'); \"$x[0]\"", ["a[0]"]),
        ('"a`nb`t`"c`" `$x"', ['a\nb\t"c" $x']),
        ('"say ""hi"""', ['say "hi"']),
        ("'it''s $x'", ["it's $x"]),
        ('$x = 1; "${x}y"', ["1y"]),
        ('"$true $null|"', ["True |"]),
        ("'{0:x4} {1,3}|{2,-3}| {{}}' -f 94, 7, 'a'", ["005e   7|a  | {}"]),
        ("'{0:X}' -f -1", ["FFFFFFFF"]),
        ("'{0:x}' -f [byte]7; '{0:x2}' -f [byte]7", ["7", "07"]),
        ("'{0:d3}' -f 7", ["007"]),
        ("'{0}' -f @('only')", ["only"]),
        ("'abc'.Length; 'abc'[0]; 'abc'.Substring(1); 'a,b'.Split(',')", [3, "a", "bc", "a", "b"]),
        ("'Hello'.ToUpper(); ' x '.Trim(); 'abc'.IndexOf('c'); 'abc'.StartsWith('ab')", ["HELLO", "x", 2, True]),
        ("'ab'.ToCharArray().Count", [2]),
        ("@'\nraw $x \"q\"\n'@", ['raw $x "q"']),
        ('$x = 3\n@"\nline "$x"\n"@', ['line "3"']),
    ],
)
def test_strings(text, expected):  # about_Quoting_Rules, about_Special_Characters, System.String.Format
    check(text, expected)


def test_an_item_of_a_string_is_a_char():
    (found,) = output("'abc'[1]")
    assert isinstance(found, Char)
    assert type_name(found) == "System.Char"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("$h = @{ Name = 1 }; $h['NAME']; $h.name", [1, 1]),
        ("$h = @{}; $h.a = 1; $h['b'] = 2; $h.Count", [2]),
        ("$h = @{ a = 1 }; $null -eq $h.missing", [True]),
        ("$h = @{ a = 1 }; $h.ContainsKey('A')", [True]),
        ("$h = @{ 1 = 'x' }; $h[1]; $null -eq $h['1']", ["x", True]),
        ("foreach ($x in @{ a = 1; b = 2 }) { 'turn' }", ["turn"]),
        ("$h = [ordered]@{ z = 1; a = 2 }; $h.Keys", ["z", "a"]),
        ("(@{ a = 1 } + @{ b = 2 }).Count", [2]),
        ("@{ list = @(1) }.list.Count", [1]),
    ],
)
def test_hashtables(text, expected):  # about_Hash_Tables
    check(text, expected)


def test_the_order_of_a_hashtable_is_not_the_order_in_which_it_was_written():  # about_Hash_Tables
    (keys,) = ([plain(key) for key in output("$h = @{ a = 1; b = 2; c = 3; d = 4; e = 5 }; $h.Keys")],)
    assert sorted(keys) == ["a", "b", "c", "d", "e"] != keys


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("$x = 1\nfunction f { $x = 2; $x }\nf\n$x", [2, 1]),
        ("$x = 1\nfunction f { $script:x = 2 }\nf\n$x", [2]),
        ("$x = 1\nfunction f { $x += 1; $x }\nf\n$x", [2, 1]),
        ("$x = 1\nfunction g { $x }\nfunction f { $x = 9; g }\nf", [9]),  # dynamic: the caller's is seen
        ("$x = 1\n& { $x = 2 }\n$x", [1]),
        ("@(1) | ForEach-Object { $y = 5 }\n$y", [5]),  # the block of ForEach-Object has no scope of its own
        ("$b = { $x + 1 }\nfunction f { $x = 4; & $b }\nf", [5]),
        ("function f { function g { 'inner' }\ng }\nf", ["inner"]),
        ("[int]$x = '5'; $x = '6'; $x + 1", [7]),  # the type stays with the variable
        ("Invoke-Expression '$made = 3'\n$made", [3]),
    ],
)
def test_scopes(text, expected):  # about_Scopes, about_Variables
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('function f($a, $b) { "$a|$b" }\nf 1 2\nf -b 1 -a 2\nf 1', ["1|2", "2|1", "1|"]),
        ('function f($a, $b) { "$a|$b" }\nf(1, 2)', ["1 2|"]),  # one argument: an array
        ("function f([int]$n = 3) { $n + 1 }\nf\nf '4'", [4, 5]),
        ("function f([string]$s) { $s -eq '' }\nf\nf $null", [True, True]),
        ("function f([switch]$on) { [bool]$on }\nf\nf -on", [False, True]),
        ("function f {\nparam($a)\n$a }\nf 7", [7]),
        ("function f($list) { $list.Count }\nf @()\nf @(1)", [0, 1]),
        ("$b = { param($x) $x * 2 }\n& $b 4", [8]),
    ],
)
def test_parameters(text, expected):  # about_Functions, about_Parameters
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1, 2, 3 | Where-Object { $_ -gt 1 } | ForEach-Object { $_ * 2 }", [4, 6]),
        ("@(1) | ForEach-Object { return 5; 6 }", [5]),
        ("function f { 1; 2; throw 'x' }\ntry { f | ForEach-Object { $_ } } catch { 'caught' }", [1, 2, "caught"]),
        ("function f { 1; throw 'x' }\n$x = 'kept'\ntry { $x = f } catch { }\n$x", ["kept"]),
        ("function f { $input | ForEach-Object { $_ + 1 } }\n1, 2 | f", [2, 3]),
        ("1, 2, 3 | Select-Object -First 2", [1, 2]),
        ("@{ a = 1 } | ForEach-Object { $_.a }", [1]),
    ],
)
def test_items_flow_one_by_one(text, expected):  # about_Pipelines
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("try { throw 'x' } catch { $_.Exception.Message }", ["x"]),
        ("try { [int]'z' } catch { $_.CategoryInfo.Category -eq 'InvalidArgument' }", [True]),
        ("try { [Convert]::FromBase64String('*') } catch [FormatException] { 'format' } catch { 'other' }", ["format"]),
        ("try { 1 } finally { 2 }", [1, 2]),
        ("try { try { throw 'a' } finally { 'f' } } catch { 'c' }", ["f", "c"]),
        ("try { try { throw 'a' } catch { throw } } catch { $_.Exception.Message }", ["a"]),
        ("function f { try { return 1 } catch { } }\nf", [1]),
        ("[int]'z'\n'after'", ["after"]),  # ends its statement only
        ("try { [int]'z'; 'not' } catch { }\n'after'", ["after"]),
        ("function f { [int]'z'; 'not' }\ntry { f } catch { 'caught' }", ["caught"]),
        ("function f { [int]'z'; 'on' }\nf", ["on"]),
    ],
)
def test_errors(text, expected):  # about_Try_Catch_Finally, about_Throw
    check(text.replace("[FormatException]", "[System.FormatException]"), expected)


def test_what_nobody_catches_goes_to_the_error_stream():
    within = session()
    assert output("[int]'z'", within) == []
    assert within.stderr == ['InvalidCastFromStringToInteger: Cannot convert value "z" to type "System.Int32".']


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("foreach ($i in @(1, 2, 3)) { if ($i -eq 2) { continue }; $i }", [1, 3]),
        ("foreach ($i in @(1, 2, 3)) { if ($i -eq 2) { break }; $i }", [1]),
        ("$i = 0; while ($i -lt 3) { $i++ }; $i", [3]),
        ("for ($i = 0; $i -lt 2; $i++) { $i }", [0, 1]),
        ("$i = 0; do { $i++ } while ($i -lt 2)\n$i", [2]),
        ("if ('') { 1 } elseif ('0') { 2 } else { 3 }", [2]),
        ("if (@(0)) { 1 } else { 0 }", [0]),
        ("if (@(0, 0)) { 1 } else { 0 }", [1]),
        ("if ('False') { 1 }", [1]),
        ("-not $null; !1", [True, False]),
        ("$false -or 0 -or 'x'", [True]),
        ("$true -xor $true", [False]),
    ],
)
def test_control(text, expected):  # about_If, about_Booleans, about_Break, about_Logical_Operators
    check(text, expected)


@pytest.mark.parametrize(
    "text",
    [
        "$never",
        "Get-Something",
        "ls",
        "'x'.Reverse()",
        "'x'.Size",
        "[System.Diagnostics.Process]::Start('x')",
        "New-Object System.Net.WebClient",
        "Where-Object { $_ } -Foo 1",
        "function f($a) { }\nf 1 2",
        "function f($a) { }\nf -b 1",
        "switch (1) { 1 { } }",
        "$x = 1GB",
        "class A { }",
        ". { 1 }",
        "1 | ForEach-Object { break }",
        '"$x: y"',
        "$env:TEMP = 'x'",
        "Write-Host é",
        "f -x 2>$null",
        "$o = 5; $o.Count",
        "@{ a = 1 }.Length",
        "$Error",
        "$OutputEncoding",
        "([object]'abc').ToString()",
        "[pscustomobject]@{ a = 1 }",
        "'a' -match '\\p{L}'",
        "'ä' -lt 'b'",
        "if (1) {",
    ],
)
def test_what_it_does_not_know_is_an_error_of_the_test(text):
    with pytest.raises(UnknownError):
        output(text)


@pytest.mark.parametrize(
    ("text", "identifier"),
    [
        ("Set-StrictMode -Version 2\n$null.Count", "PropertyNotFoundStrict"),
        ("Set-StrictMode -Version 2\n@{ a = 1 }.b", "PropertyNotFoundStrict"),
        ("Set-StrictMode -Version Latest\n@(1)[3]", "System.IndexOutOfRangeException"),
    ],
)
def test_strict_mode(text, identifier):  # Set-StrictMode
    assert failed(text) == identifier


def test_a_variable_of_the_environment_that_is_not_there_is_null():  # about_Environment_Variables
    check('$null -eq $env:NOTHING; "<$env:NOTHING>"', [True, "<>"])


def test_hashes_packing_and_text_are_those_of_dotnet():
    check(
        "$b = [Text.Encoding]::UTF8.GetBytes('abc'); -join ([Security.Cryptography.SHA256]::Create().ComputeHash($b)"
        " | ForEach-Object { '{0:x2}' -f $_ })",
        ["ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
    )
    check(
        "$m = New-Object IO.MemoryStream\n"
        "$z = New-Object IO.Compression.GZipStream($m, [IO.Compression.CompressionMode]::Compress)\n"
        "$b = [Text.Encoding]::ASCII.GetBytes('hello')\n$z.Write($b, 0, $b.Length)\n$z.Dispose()\n"
        "$packed = [Convert]::ToBase64String($m.ToArray())\n"
        "$back = New-Object IO.MemoryStream(, [Convert]::FromBase64String($packed))\n"
        "$u = New-Object IO.Compression.GZipStream($back, [IO.Compression.CompressionMode]::Decompress)\n"
        "(New-Object IO.StreamReader($u, [Text.Encoding]::UTF8)).ReadToEnd()",
        ["hello"],
    )


def test_what_was_written_to_a_gzip_stream_arrives_only_when_it_is_closed():
    check(
        "$m = New-Object IO.MemoryStream\n"
        "$z = New-Object IO.Compression.GZipStream($m, [IO.Compression.CompressionMode]::Compress)\n"
        "$b = [Text.Encoding]::ASCII.GetBytes('hello')\n$z.Write($b, 0, $b.Length)\n$m.Length",
        [0],
    )
