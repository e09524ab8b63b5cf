"""The walk of the C# scanner: over Linux as the Python one, and over Windows file systems that are held in memory."""

import os
import random
import socket
import zipfile

import pytest

from tests.dotnet.conftest import answer_of
from tests.stray.scan.crowd import CROWD

LINE = CROWD.replace("\n", "|")
DIRECTORY, TAGGED = 0x10, 0x400


@pytest.fixture
def windows_scan(resident, tmp_path):
    """Scan a Windows machine that is written as lines of tests/dotnet/drivers/MemoryDisk.cs."""

    def run(lines, *roots, **settings):
        script = tmp_path / "disk"
        script.write_text("".join("\t".join(map(str, line)) + "\n" for line in lines))
        arguments = [*(f"{name}={value}" for name, value in settings.items()), *(f"root={root}" for root in roots)]
        return answer_of(resident.ask("memory-disk", script, *arguments))

    return run


def names(answer):
    return {file["path"].rpartition("\\")[2]: (file["verdict"], file["reason"]) for file in answer.files}


def opened(answer):
    return [line.removeprefix("opened ") for line in answer.lines if line.startswith("opened ")]


def file(path, attributes=0x20, tag=0, text=LINE):
    return f"{attributes:x}", f"{tag:x}", path, text


def test_symbolic_links_and_junctions_are_counted_and_not_followed(windows_scan):
    answer = windows_scan(
        [
            file("C:\\Users\\ann\\a.csv"),
            file("C:\\Users\\ann\\link.csv", TAGGED, 0xA000000C),
            file("C:\\Users\\ann\\links", TAGGED | DIRECTORY, 0xA000000C),
            file("C:\\Users\\ann\\Application Data", TAGGED | DIRECTORY, 0xA0000003),
            file("C:\\Users\\ann\\Linux link", TAGGED, 0xA000001D),
            file("C:\\Users\\ann\\alias.exe", TAGGED, 0x8000001B),
        ],
        "home|C:\\Users\\ann",
    )

    assert answer.roots[0]["skipped"] == [["junction", 1], ["symlink", 3]]
    assert (answer.roots[0]["files"], answer.roots[0]["state"]) == (1, "ok")
    assert opened(answer) == ["C:\\Users\\ann\\a.csv"]


def test_cloud_placeholders_are_counted_and_never_opened(windows_scan):
    answer = windows_scan(
        [
            file("C:\\U\\here.csv", TAGGED, 0x9000601A),
            file("C:\\U\\recall.csv", TAGGED | 0x400000, 0x9000601A),
            file("C:\\U\\open.csv", 0x40000),
            file("C:\\U\\offline.csv", 0x1000),
            file("C:\\U\\tape.csv", TAGGED, 0xC0000004),
            file("C:\\U\\projected.csv", TAGGED, 0x9000001C),
            file("C:\\U\\strange.csv", TAGGED, 0x80004242),
            file("C:\\U\\folder", TAGGED | DIRECTORY | 0x400000, 0x9000601A),
        ],
        "home|C:\\U",
    )

    assert opened(answer) == ["C:\\U\\here.csv"]
    assert answer.roots[0]["skipped"] == [["directory_placeholder", 1], ["placeholder", 5], ["reparse", 1]]
    assert names(answer)["here.csv"] == ("people", "")
    assert names(answer)["recall.csv"] == ("not_read", "placeholder")
    assert answer.roots[0]["bytes_read"] == len(CROWD)
    assert answer.roots[0]["bytes_seen"] == 7 * len(CROWD)


def test_content_that_a_filter_keeps_on_this_machine_is_read(windows_scan):
    tags = (0x80000013, 0x80000017, 0x80000007, 0x8000001E)
    answer = windows_scan([file(f"C:\\U\\{tag:x}.csv", TAGGED, tag) for tag in tags], "home|C:\\U")

    assert [file["verdict"] for file in answer.files] == ["people"] * 4


def test_what_cannot_be_opened_or_listed_stands_in_the_coverage(windows_scan):
    answer = windows_scan(
        [
            file("C:\\U\\encrypted.csv", 0x4020),
            file("C:\\U\\open elsewhere.csv"),
            file("C:\\U\\gone.csv"),
            file("C:\\U\\closed\\a.csv"),
            ("fault", "C:\\U\\encrypted.csv", "denied"),
            ("fault", "C:\\U\\open elsewhere.csv", "busy"),
            ("fault", "C:\\U\\gone.csv", "vanished"),
            ("fault", "C:\\U\\closed", "denied"),
        ],
        "home|C:\\U",
    )

    assert answer.roots[0]["skipped"] == [["busy", 1], ["denied", 1], ["directory_denied", 1], ["vanished", 1]]
    assert answer.roots[0]["state"] == "ok"


def test_a_file_of_which_a_part_is_locked_is_busy(windows_scan):
    answer = windows_scan([file("C:\\U\\a.csv"), ("locked", "C:\\U\\a.csv"), file("C:\\U\\b.csv")], "home|C:\\U")

    assert names(answer) == {"a.csv": ("not_read", "busy"), "b.csv": ("people", "")}


def test_a_root_that_is_absent_or_denied_says_so(windows_scan):
    lines = [file("C:\\U\\a.csv"), ("fault", "C:\\U", "denied")]
    answer = windows_scan(lines, "home|C:\\U", "temp|C:\\Nothing")

    assert [root["state"] for root in answer.roots] == ["denied", "absent"]


def test_a_volume_on_a_directory_is_another_file_system_unless_it_is_a_root(windows_scan):
    volume = "\\\\?\\Volume{1}\\"
    lines = [
        file("C:\\U\\mounted", TAGGED | DIRECTORY, 0xA0000003),
        file("E:\\a.csv"),
        ("volume", "C:\\U\\mounted", volume),
        ("volume", "E:", volume),
    ]

    assert windows_scan(lines, "home|C:\\U").roots[0]["skipped"] == [["other_filesystem", 1]]
    both = windows_scan(lines, "home|C:\\U", "removable|E:\\")
    assert [(root["path"], root["skipped"], root["files"]) for root in both.roots] == [
        ("C:\\U", [], 0),
        ("E:\\", [], 1),
    ]


def test_a_root_within_another_root_is_read_once_whatever_its_capitals(windows_scan):
    lines = [file("C:\\U\\a.csv"), file("C:\\U\\Inner\\b.csv")]
    answer = windows_scan(lines, "home|C:\\U", "temp|c:\\u\\INNER", "shared|C:\\u\\")

    assert [(root["place"], root["files"]) for root in answer.roots] == [("home", 1), ("temp", 1)]


def test_a_root_that_leads_into_another_one_takes_its_state(windows_scan):
    lines = [file("D:\\data\\ann\\a.csv"), ("link", "C:\\Users\\ann", "D:\\data\\ann")]
    answer = windows_scan(lines, "home|C:\\Users\\ann", "shared|D:\\data")

    assert [(root["path"], root["state"], root["files"]) for root in answer.roots] == [
        ("D:\\data", "ok", 1),
        ("C:\\Users\\ann", "ok", 0),
    ]
    alone = windows_scan(lines, "home|C:\\Users\\ann")
    assert [(root["path"], root["files"]) for root in alone.roots] == [("C:\\Users\\ann", 1)]


def test_a_file_with_several_names_is_read_once(windows_scan):
    lines = [file("C:\\U\\a.csv"), file("C:\\U\\b.csv")]
    lines += [("names", "C:\\U\\a.csv", 2, "7:1"), ("names", "C:\\U\\b.csv", 2, "7:1")]
    answer = windows_scan(lines, "home|C:\\U")

    assert list(names(answer)) == ["a.csv"]
    assert answer.roots[0]["files"] == 1


def test_the_recycle_bin_is_trash_except_on_a_stick(windows_scan):
    lines = [file("C:\\$Recycle.Bin\\S-1\\$RAB.csv"), file("E:\\$RECYCLE.BIN\\S-1\\$RAB.csv")]
    answer = windows_scan(lines, "system|C:\\", "removable|E:\\")

    assert [file["place"] for file in answer.files] == ["trash", "removable"]


def test_a_volume_without_a_letter_is_read_by_its_own_path(windows_scan):
    answer = windows_scan([file("\\\\?\\Volume{1}\\a.csv")], "removable|\\\\?\\Volume{1}\\")

    assert [file["path"] for file in answer.files] == ["\\\\?\\Volume{1}\\a.csv"]


def test_directories_beyond_the_depth_are_counted(windows_scan):
    deep = "C:\\U" + "\\d" * 70 + "\\a.csv"
    answer = windows_scan([file(deep)], "home|C:\\U")

    assert answer.roots[0]["skipped"] == [["directory_too_deep", 1]]


@pytest.mark.parametrize(
    "settings",
    [
        ["seconds=x"],
        ["file_share=0"],
        ["file_share=1.5"],
        ["memory=8"],
        ["files=-1"],
        ["rots=1"],
        ["seconds"],
        ["root=C:\\U"],
        ["root=cellar|C:\\U"],
    ],
)
def test_settings_that_it_does_not_know_end_it_before_anything_is_read(resident, tmp_path, settings):
    script = tmp_path / "disk"
    script.write_text("")

    assert resident.ask("memory-disk", script, *settings) in {b"stray: argument\n", b"stray: ArgumentException\n"}


@pytest.fixture
def words(resident):
    def told(word, *texts):
        pairs = [part for text in texts for part in (word, text)]
        return resident.ask("words", *pairs).decode().splitlines()

    return told


def test_paths_are_handed_over_without_limit_of_length_and_told_as_people_write_them(words):
    assert words("long", "C:\\a", "\\\\?\\Volume{1}\\a") == ["\\\\?\\C:\\a", "\\\\?\\Volume{1}\\a"]
    assert words("plain", "\\\\?\\C:\\a", "C:\\a", "\\\\?\\Volume{1}\\") == ["C:\\a", "C:\\a", "\\\\?\\Volume{1}\\"]
    assert words("root", "C:\\a\\b", "C:", "\\\\?\\Volume{1}\\a") == ["C:\\", "C:\\", "\\\\?\\Volume{1}\\"]


def test_network_paths_are_known(words):
    paths = ("\\\\server\\share", "\\\\?\\UNC\\server\\share", "C:\\a", "\\\\?\\C:\\a", "\\\\?\\Volume{1}\\")

    assert words("share", *paths) == ["True", "True", "False", "False", "False"]


def test_errors_of_windows_become_the_words_of_the_coverage(words):
    assert words("error", "2", "3", "5", "32", "33", "6002", "395", "4350", "1117") == [
        "vanished", "vanished", "denied", "busy", "busy", "denied", "placeholder", "placeholder", "input_output",
    ]  # fmt: skip


def test_the_target_of_a_link_or_a_mount_point_is_its_substitute_name(words):
    share, volume = (text.encode("utf-16-le") for text in ("\\??\\UNC\\server\\share", "\\??\\Volume{1}\\"))
    link = (0xA000000C).to_bytes(4, "little") + bytes(6) + len(share).to_bytes(2, "little") + bytes(8) + share
    mount = (0xA0000003).to_bytes(4, "little") + bytes(6) + len(volume).to_bytes(2, "little") + bytes(4) + volume

    assert words("target", link.hex(), mount.hex()) == ["\\\\?\\UNC\\server\\share", "\\\\?\\Volume{1}\\"]


def test_half_characters_in_a_name_come_home_as_valid_text(words):
    assert words("safe", "a<b", "<>", "a>") == ["a\\ud800b", "\U00010200", "a\\ude00"]


def test_a_tag_counts_only_where_the_attributes_say_that_there_is_one(words):
    assert words("judge", "20 a000000c", "10 a0000003", "410 a0000003", "420 a0000003") == [
        "file ", "directory ", "directory junction", "other junction",
    ]  # fmt: skip


def test_fifos_sockets_and_links_are_never_opened_under_linux(dotnet_scan, tmp_path):
    root = tmp_path / "root"
    root.mkdir()
    os.mkfifo(root / "pipe")
    listening = socket.socket(socket.AF_UNIX)
    listening.bind(str(root / "socket"))
    (root / "link").symlink_to("/dev/zero")
    answer = dotnet_scan(root)
    listening.close()

    assert (answer.files, answer.roots[0]["files"], answer.roots[0]["state"]) == ([], 0, "ok")


def test_a_file_that_fills_the_memory_is_not_read_and_the_next_one_is(dotnet_scan, tmp_path):
    rng = random.Random(1)
    letters = ["".join(rng.choices("abcdefghijklmnop", k=1000)) for _ in range(6000)]
    strings = "".join(f"<si><t>{text}{text[::-1]}{text}{text}</t></si>" for text in letters)
    with zipfile.ZipFile(tmp_path / "a.xlsx", "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
        archive.writestr("xl/sharedStrings.xml", f"<sst>{strings}</sst>")
    (tmp_path / "b.csv").write_text(CROWD)
    answer = dotnet_scan(tmp_path, memory=16)

    assert [(file["verdict"], file["reason"]) for file in answer.files] == [("not_read", "memory"), ("people", "")]
    assert answer.roots[0]["skipped"] == [["memory", 1]]


def test_nothing_is_created_or_written(dotnet_scan, tmp_path):
    root = tmp_path / "root"
    root.mkdir()
    (root / "a.csv").write_text(CROWD)
    with zipfile.ZipFile(root / "b.zip", "w") as archive:
        archive.writestr("a.csv", CROWD)
    before = {path: path.stat() for path in root.iterdir()}
    trace = tmp_path / "trace"
    calls = "trace=openat,open,creat,unlink,rename,mkdir,chmod,fchmod,ftruncate"
    answer = dotnet_scan(root, command=("strace", "-f", "-qq", "-e", calls, "-o", str(trace)))
    forbidden = ("O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC", "unlink(", "rename(", "mkdir(", "chmod(", "truncate(")
    lines = [line for line in trace.read_text().splitlines() if str(root) in line]

    assert len(answer.files) == 2
    assert any("a.csv" in line for line in lines)
    assert [line for line in lines if any(word in line for word in forbidden)] == []
    assert {path: path.stat() for path in root.iterdir()} == before
