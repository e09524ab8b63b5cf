"""The collector only reads: held by its syntax trees, by shellcheck and by watching it run."""

import re
import subprocess

import pytest
import tree_sitter
import tree_sitter_bash

from scanner.collectors import bundle
from scanner.collectors.manifest import COMMANDS, manifest

SHELL = {name: text for name, text in bundle.files().items() if name.endswith(".sh")}
AWK = {name: text for name, text in bundle.files().items() if name.endswith(".awk")}
BUILTINS = {
    "[",
    ":",
    "cd",
    "command",
    "case",
    "eval",
    "exit",
    "kill",
    "local",
    "print",
    "printf",
    "return",
    "set",
    "shift",
    "trap",
    "unset",
    "wait",
    "break",
    "continue",
    "test",
    "true",
}


def nodes(text, kind):
    """Return every syntax node of one kind."""
    parser = tree_sitter.Parser(tree_sitter.Language(tree_sitter_bash.language()))
    tree = parser.parse(text.encode())
    assert not tree.root_node.has_error
    queue, found = [tree.root_node], []
    while queue:
        node = queue.pop()
        queue.extend(node.children)
        if node.type == kind:
            found.append(node)
    return found


FUNCTIONS = {
    node.child_by_field_name("name").text.decode()
    for text in SHELL.values()
    for node in nodes(text, "function_definition")
}


@pytest.mark.parametrize("name", SHELL)
def test_every_command_is_in_the_manifest(name):
    words = [node.text.decode() for node in nodes(SHELL[name], "command_name")]

    assert [
        word for word in words if word not in BUILTINS | set(COMMANDS) | FUNCTIONS | {"$limit_words", '"$@"', "$SAY"}
    ] == []


def test_what_says_a_line_is_the_shells_own_printf_or_a_function():
    values = [node.text.decode() for text in SHELL.values() for node in nodes(text, "variable_assignment")]

    assert sorted(value for value in values if value.startswith("SAY=")) == ["SAY='printf %s\\n'", "SAY=say"]


@pytest.mark.parametrize("name", SHELL)
def test_nothing_is_redirected_but_to_the_null_device_and_descriptors(name):
    redirections = [node.text.decode() for node in nodes(SHELL[name], "file_redirect")]

    assert [text for text in redirections if not re.fullmatch(r"\d?(>/dev/null|</dev/null|>&1)", text)] == []
    assert nodes(SHELL[name], "heredoc_redirect") == []
    assert nodes(SHELL[name], "herestring_redirect") == []


def test_dd_and_awk_and_tools_are_called_so_that_they_only_read():
    text = "\n".join([*SHELL.values(), *AWK.values()])

    assert "of=" not in text.replace("if=", "")
    assert not re.search(r"usbguard (?!list-rules|get-parameter)[a-z]+-", text.replace("usbguard_", ""))
    assert not re.search(
        r"\b(zfs|diskutil|fdesetup|plutil) (set|create|mount|erase|enable|disable|-insert|-replace|-remove)", text
    )


@pytest.mark.parametrize("name", AWK)
def test_the_reader_prints_to_its_standard_output_and_runs_only_the_named_children(name):
    code = "\n".join(line.partition(" # ")[0] for line in AWK[name].splitlines())

    assert "system(" not in code
    assert not re.search(r"\bprintf?\b[^\n]*>\s*[\"a-z/]", re.sub(r'"[^"]*"', '""', code).replace('""', ""))
    assert not re.search(r'\|\s*"', re.sub(r'"\|"', "", code))
    assert code.count("| getline") == code.count("(command | getline line)")


def test_every_child_of_the_reader_comes_from_a_file_of_ours():
    code = "\n".join(AWK.values())

    run = set(re.findall(r'command = [^\n]*ENVIRON\["(\w+)"\]', code))

    assert run == set(bundle.CHILDREN) | set(bundle.FIND_CHILDREN)
    assert set(re.findall(r'ENVIRON\["(\w+)"\]', code)) - run == {"FIND_ROOT", "FIND_PLACES", "FIND_SECONDS"}


def test_shellcheck_finds_nothing_in_the_joined_script(tmp_path):
    script = tmp_path / "collector.sh"
    body = bundle.posix_script("0" * 32, bundle.Options()).text.decode()
    script.write_text(f"#!/bin/sh\n{body}", encoding="utf-8")

    # SC3013: POSIX has no -nt; every shell that the other tests run has
    done = subprocess.run(["shellcheck", "-s", "sh", "-e", "SC2016,SC3013", script], capture_output=True, check=False)

    assert done.stdout.decode() == ""


CREATED = re.compile(r'(?:open|openat|openat2|creat)\([^"\n]*"([^"]*)"[^)\n]*O_(?:WRONLY|RDWR|CREAT|TRUNC|APPEND)')
CHANGING = r"(?:mkdir|mkdirat|mknod|mknodat|unlink|unlinkat|rmdir|rename|renameat|renameat2|link|linkat|symlink|symlinkat|truncate|chmod|fchmodat|chown|fchownat|lchown|utimensat|mount|umount2|setxattr|removexattr)"


@pytest.mark.parametrize("shell", ["dash", "bash", "mksh", "yash", "busybox"])
@pytest.mark.parametrize("name", ["desktop", "root-on-luks", "usbguard"])
def test_nothing_is_created_or_changed_outside_the_null_device(name, shell, machine, answer, tmp_path):
    log = tmp_path / "log"
    calls = "trace=%file,ftruncate,fchmod,fchown"

    answer(machine(name), shell=shell, account=("/usr/bin/strace", "-f", "-qq", "-e", calls, "-o", str(log)))

    text = log.read_text("utf-8", "replace")
    assert set(CREATED.findall(text)) <= {"/dev/null", "/dev/tty"}
    assert re.findall(rf"\d+ +({CHANGING}\(.*)= 0", text) == []


def test_network_file_systems_are_never_looked_at(machine, answer, tmp_path):
    log = tmp_path / "log"
    more = "@file /proc/self/mountinfo\n|1 0 8:1 / / rw - ext4 /dev/sda1 rw\n|2 1 0:5 / /net rw - nfs4 h:/x rw\n@dir /net\n@file /etc/fscrypt.conf\n"
    root = machine("desktop", more)

    answer(root, account=("/usr/bin/strace", "-f", "-qq", "-e", "trace=%file", "-o", str(log)))
    seen = log.read_text("utf-8", "replace")

    assert f'"{root}/proc/self/mountinfo"' in seen
    assert f'"{root}/net' not in seen


def test_the_manifest_names_no_command_that_is_not_used():
    text = "\n".join([*SHELL.values(), *AWK.values(), 'awk "$READER"'])

    assert [name for name in COMMANDS if not re.search(rf"\b{re.escape(name)}\b", text)] == []


def test_the_manifest_names_the_paths_that_are_read():
    paths = manifest().paths

    assert {"/etc/usbguard/usbguard-daemon.conf", "/proc/self/mountinfo", "/sys/class/block", "/etc/crypttab"} <= set(
        paths
    )
    assert manifest().digest == bundle.digest()
