"""The first part: what it says of an interpreter before the program runs, and how it ends."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

from scanner.collectors.bundle_python import first_part, packed, part_by_part, stray_program
from scanner.collectors.bundle_rooms import PARTS


def run(program, *arguments, before=""):
    done = subprocess.run(
        [sys.executable, "-I", "-B", "-c", before + first_part(), *arguments],
        input=packed(program).encode(),
        capture_output=True,
        check=False,
    )
    return done.returncode, done.stdout.decode()


def test_the_program_runs_with_its_argument_and_ends_well():
    status, out = run(stray_program(), '{"roots": []}')

    assert status == 10
    assert '"engine": "python"' in out


@pytest.mark.parametrize(
    ("program", "status"),
    [
        ("import sys\nsys.exit(0)", 10),
        ("x = 1", 10),
        ("import sys\nsys.exit(2)", 12),
        ("import sys\nsys.exit('a message')", 11),
        ("raise ValueError", 11),
        ("this is not Python", 11),
    ],
)
def test_every_end_has_a_status_of_its_own(program, status):
    assert run(program)[0] == status


def test_missing_modules_are_named_each_once_and_nothing_runs():
    assert run("import no_such_a\nfrom no_such_b import x\nimport no_such_a\nprint('ran')") == (
        90,
        "missing no_such_a no_such_b\n",
    )


def test_a_module_that_is_there_but_lacks_one_of_its_own_is_named():
    blocked = "import sys\nsys.modules['_struct'] = None\nsys.modules.pop('struct', None)\n"

    assert run("import struct", before=blocked) == (90, "missing struct\n")


def test_a_python_that_cannot_unpack_the_program_says_so():
    blocked = "import sys\nsys.modules['zlib'] = None\n"

    assert run("print('ran')", before=blocked) == (90, "missing zlib\n")


def test_a_packed_program_has_none_but_letters_that_every_shell_takes():
    assert re.fullmatch(r"[A-Za-z0-9+/]+=*", packed("\u00e9'\n\x00"))


def test_a_python_before_3_6_says_so_before_it_reads_the_program():
    old = "import sys\nsys.version_info = (3, 4, 2)\n"

    assert run("this is not Python", before=old) == (90, "python 3.4\n")


def test_a_program_runs_part_by_part_and_ends_where_one_is_broken():
    assert run("print(1)\n# b\nprint(__name__)\n# c\nthis is not Python\n# d\nprint(2)") == (11, "1\n__main__\n")


def test_the_program_falls_apart_into_its_parts_and_nowhere_else():
    assert [part.partition("\n")[0] for part in f"\n{stray_program()}".split("\n# ")[1:]] == list(PARTS)


PEAK = "print(*[line for line in open('/proc/self/status') if 'VmHWM' in line])"


def test_starting_takes_less_memory_than_half_of_what_a_scan_may():
    program, call, _ = stray_program().rpartition("sys.exit(main(sys.argv))")
    _, on_targets = run(program + PEAK)
    here = subprocess.run(
        [sys.executable, "-I", "-B", "-"],
        input=part_by_part(program + PEAK).encode(),
        capture_output=True,
        check=True,
    ).stdout.decode()

    # 23 MB with CPython 3.11; with the syntax tree of the whole program at once it was 56.
    assert call
    assert max(int(said.split()[1]) for said in (on_targets, here)) < 32_000


def test_every_import_of_the_program_is_one_that_the_first_part_sees():
    tree = ast.parse(stray_program())
    imported = [node for node in ast.walk(tree) if isinstance(node, ast.Import | ast.ImportFrom)]
    lines = stray_program().splitlines()

    assert all(isinstance(node, ast.ImportFrom) or len(node.names) == 1 for node in imported)
    assert [n for n in tree.body if n in imported] == [n for n in imported if lines[n.lineno - 1][0] != " "]
    starts = [line for line in lines if line.startswith(("import ", "from "))]
    assert len(starts) == len([node for node in imported if node in tree.body])


def test_it_speaks_the_words_of_every_python_since_2_7(tmp_path):
    path = tmp_path / "first.py"
    path.write_text(first_part())
    done = subprocess.run(
        [Path(sys.executable).with_name("vermin"), "-t=2.7-", "-t=3.0-", "--no-tips", "--violations", str(path)],
        capture_output=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout.decode()
