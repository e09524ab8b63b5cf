"""The C# scanner: one source for Add-Type, in the language and with the assemblies that every Windows has."""

import hashlib
import re
import subprocess
from pathlib import Path

import pytest

from scanner.collectors.bundle_dotnet import digest, dotnet_source, joined, parts, written_source
from scanner.collectors.dotnet_names import FRAMEWORK, NAME, short_names, with_names
from tests.dotnet.conftest import mcs

FOLDER = Path("scanner/collectors/dotnet")
LATER_THAN_5 = {
    "an interpolated string": 'string a = $"{1}";',
    "a conditional access": 'int? a = "x"?.Length;',
    "an expression body": "int A() => 1;",
    "nameof": "string a = nameof(X);",
    "an exception filter": "void B() { try { } catch (System.Exception e) when (e != null) { } }",
}


def test_the_joined_source_compiles_without_a_warning(tmp_path):
    source = tmp_path / "joined.cs"
    source.write_text(dotnet_source())

    mcs(tmp_path / "joined.dll", source, target="library")


def test_the_separate_files_compile_without_a_warning(tmp_path):
    mcs(tmp_path / "separate.dll", *(FOLDER / part for part in parts()), target="library")


def test_the_entry_never_throws_and_names_the_type_of_a_fault_and_nothing_else(tmp_path):
    """Off Windows its disk cannot be asked at all, which is a fault."""
    source, library, caller = tmp_path / "joined.cs", tmp_path / "joined.dll", tmp_path / "caller.exe"
    source.write_text(dotnet_source())
    mcs(library, source, target="library")
    mcs(caller, Path(__file__).with_name("drivers") / "Caller.cs", assemblies=(str(library),))
    command = ["mono", caller, "root=home|C:\\Users\\Zyxqvanary"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)

    assert re.fullmatch(r"stray: (DllNotFound|EntryPointNotFound)Exception\n", done.stdout)
    assert done.stderr == ""


@pytest.mark.parametrize("words", LATER_THAN_5)
def test_the_compiler_refuses_what_is_later_than_c_sharp_5(tmp_path, words):
    source = tmp_path / "later.cs"
    source.write_text("class X { " + LATER_THAN_5[words] + " }")
    done = subprocess.run(
        ["mcs", "-langversion:5", "-target:library", f"-out:{tmp_path / 'later.dll'}", source],
        capture_output=True,
        check=False,
    )

    assert done.returncode != 0


def test_every_file_of_a_room_is_a_part():
    assert sorted(parts()) == sorted(path.relative_to(FOLDER).as_posix() for path in FOLDER.rglob("*.*"))
    assert all(part.count("/") == 1 and part.endswith(".cs") for part in parts())


def test_the_source_is_ascii_without_comments_unsafe_code_or_a_second_using():
    source = dotnet_source()
    outside = re.sub(r"""@"(?:[^"]|"")*"|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'""", '""', source)
    usings = [line for line in source.splitlines() if line.startswith("using ") and line.endswith(";")]

    assert source.isascii()
    assert "//" not in outside
    assert "/*" not in outside
    assert not re.search(r"\bunsafe\b", outside)
    assert len(usings) == len(set(usings))
    assert source.splitlines()[: len(usings)] == usings
    assert digest() == hashlib.sha256(source.encode()).hexdigest()


def test_nothing_but_the_entry_is_public():
    source = dotnet_source()

    assert re.findall(
        r"\bpublic (?:static |sealed |abstract )*(?:class|struct|enum|interface|delegate) \w+", source
    ) == ["public static class Entry"]


def test_comments_and_needless_blanks_go_and_texts_stay():
    sources = {
        "A.cs": 'using B;\nusing A;\n// gone\nclass X\n{\n    string a = "// kept"; // gone\n    string b = @"\\\\?\\";\n}\n',
        "B.cs": "using A;\nclass Y { char q = '\"'; /* gone\n gone */ char s = '\\''; int n = a - -b + 1 < c ? -1 : +2; }\n",
    }

    assert joined(sources) == (
        'using A;\nusing B;\nclass X{string a="// kept";string b=@"\\\\?\\";}'
        "class Y{char q='\"'; char s='\\'';int n=a - -b + 1<c?-1:+2;}\n"
    )


def test_private_goes_where_it_is_what_a_member_is_anyway():
    source = 'class X{private int a; private X(){} public int B{get;private set;} string c="private d";}\n'

    assert joined({"A.cs": source}) == 'class X{int a;X(){}public int B{get;private set;}string c="private d";}\n'


def test_what_is_our_own_has_short_names_each_its_own():
    source = "class X{int few;string many=\"few many\";int A(int many,char b){return many+many*few+'a'+b;}}"

    assert with_names(source, short_names(source)) == (
        "class B{int c;string a=\"few many\";int A(int a,char b){return a+a*c+'a'+b;}}"
    )


def test_names_that_dotnet_knows_stay_and_no_other_becomes_one():
    source = "class Many{string Few(string IO){return IO.Substring(1)+Math.Max(1,2);}}" + "".join(
        f"class Type{number}{{}}" for number in range(3000)
    )
    names = short_names(source)

    assert "return IO.Substring(1)+Math.Max(1,2)" in re.sub(r"string \w+\(", "string X(", with_names(source, names))
    assert len(set(names.values())) == len(names) == 3002
    assert not set(names.values()) & set(FRAMEWORK.split())


def test_every_name_of_dotnet_that_is_kept_is_used():
    used = {found.group(2) for found in NAME.finditer(written_source())}

    assert set(FRAMEWORK.split()) - used == set()


def test_no_text_stands_on_two_lines():
    for part in parts():
        for text in re.findall(r'@"(?:[^"]|"")*"', (FOLDER / part).read_text()):
            assert "\n" not in text
