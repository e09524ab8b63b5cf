"""Where people's data is looked for on Windows: the real script over machines written as data."""

import pytest

from scanner.collectors.bundle import Options
from scanner.collectors.bundle_windows import windows_script
from tests.powershell import collect
from tests.powershell.machine import Machine, described, merged

STORAGE = "root/Microsoft/Windows/Storage"
LIST = r"HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList"
SYSTEM = {"Number": 0, "BusType": 17, "Size": 10, "IsBoot": True, "IsSystem": True}
SYSTEM_PARTITION = {"DiskNumber": 0, "PartitionNumber": 3, "Size": 9, "AccessPaths": ["C:\\", "\\\\?\\Volume{c}\\"]}
SYSTEM_VOLUME = {"Path": "\\\\?\\Volume{c}\\", "DriveLetter": "C", "DriveType": 3, "FileSystem": "NTFS", "Size": 9}


class Listening(Machine):
    """A machine that keeps what its content scanner was asked for."""

    asked = ()

    def _scan(self, arguments, fingerprints):
        self.asked = tuple(arguments.items)
        return super()._scan(arguments, fingerprints)


def disk(number, bus, **more):
    return {"Number": number, "BusType": bus, "Size": 10, "IsBoot": False, "IsSystem": False, **more}


def partition(number, path, letter=None, **more):
    paths = [*([f"{letter}:\\"] if letter else []), path]
    return {"DiskNumber": number, "PartitionNumber": 1, "Size": 9, "AccessPaths": paths, **more}


def volume(path, letter=None, kind=3, system="NTFS", size=9):
    return {"Path": path, "DriveLetter": letter or "\0", "DriveType": kind, "FileSystem": system, "Size": size}


def places(*roots, disks=(), partitions=(), volumes=(), **changes):
    """Return the roots that reach the scanner, and those that do not with their state."""
    storage = {
        "MSFT_Disk": [SYSTEM, *disks],
        "MSFT_Partition": [SYSTEM_PARTITION, *partitions],
        "MSFT_Volume": [SYSTEM_VOLUME, *volumes],
    }
    machine = Listening(merged(described("workstation"), {"cim": {STORAGE: storage}} | changes))
    facts = collect.run(machine, windows_script(collect.NONCE, Options(stray_roots=roots))).decoded().facts
    given = [one.removeprefix("root=") for one in machine.asked if one.startswith("root=")]
    return given, [(root.path, root.state) for root in facts.stray.require().roots[len(given) :]]


@pytest.mark.parametrize("bus", [7, 4, 12])
def test_a_stick_is_one_by_its_bus_though_it_calls_itself_fixed(bus):
    path = "\\\\?\\Volume{e}\\"

    assert places(
        "removable", disks=[disk(1, bus)], partitions=[partition(1, path, "E")], volumes=[volume(path, "E")]
    ) == (
        ["removable|E:\\"],
        [],
    )


@pytest.mark.parametrize(("kind", "given"), [(2, ["removable|E:\\"]), (3, [])])
def test_memory_that_is_soldered_in_is_no_medium(kind, given):
    path = "\\\\?\\Volume{e}\\"
    made = {"disks": [disk(1, 13)], "partitions": [partition(1, path, "E")], "volumes": [volume(path, "E", kind)]}

    assert places("removable", **made) == (given, [])


def test_a_second_inner_disk_is_searched_with_the_shared_places_and_its_bin_with_the_trash():
    path = "\\\\?\\Volume{d}\\"
    made = {"disks": [disk(1, 11)], "partitions": [partition(1, path, "D")], "volumes": [volume(path, "D")]}

    assert "shared|D:\\" in places("shared", **made)[0]
    assert places("trash", **made) == (["trash|C:\\$Recycle.Bin", "trash|D:\\$Recycle.Bin"], [])
    assert places("removable", **made) == ([], [])


def test_a_volume_without_a_letter_is_reached_by_its_path():
    path = "\\\\?\\Volume{e}\\"

    found = places("removable", disks=[disk(1, 7)], partitions=[partition(1, path)], volumes=[volume(path)])

    assert found == ([f"removable|{path}"], [])


def test_a_drive_without_a_medium_holds_nothing_to_look_at():
    made = {
        "disks": [disk(2, 7, Size=0)],
        "volumes": [
            volume("\\\\?\\Volume{f}\\", "F", 2, "", 0),
            volume("\\\\?\\Volume{g}\\", "G", 5, "", 0),
            volume("\\\\?\\Volume{h}\\", "H", 5, "UDF", 700),
        ],
    }

    assert places("removable", **made) == (["removable|H:\\"], [])


@pytest.mark.parametrize(
    "partitions",
    [
        [],
        [partition(1, "\\\\?\\Volume{z}\\", "E")],
        [{"DiskNumber": 1, "PartitionNumber": 1, "Size": 9, "AccessPaths": None}],
    ],
)
def test_a_stick_of_which_windows_shows_no_volume_was_not_looked_into(partitions):
    assert places("removable", disks=[disk(1, 7)], partitions=partitions) == ([], [("removable", "denied")])


def test_the_disk_that_windows_runs_from_is_no_medium_whatever_its_bus():
    to_go = {"cim": {STORAGE: {"MSFT_Disk": [SYSTEM | {"BusType": 7}]}}}

    assert places("removable", **to_go) == ([], [])


def test_where_volumes_may_not_be_asked_what_they_hold_is_told_as_not_read():
    found = places("removable", "shared", "trash", "home", cim={STORAGE: {"MSFT_Disk": "denied"}})

    assert [path for path in found[0] if path.startswith(("removable", "trash"))] == []
    assert found[1] == [("removable", "denied"), ("shared", "denied"), ("trash", "denied")]
    assert "home|C:\\Users\\clerk" in found[0]


def test_homes_are_those_of_people_the_folders_they_moved_away_and_what_is_left_of_former_ones():
    sid = "S-1-5-21-1004336348-1177238915-682003330-1105"
    shell = rf"HKU\{sid}\Software\Microsoft\Windows\CurrentVersion\Explorer\User Shell Folders"
    moved = {"Desktop": {"expand": "%USERPROFILE%\\Desktop"}, "Personal": "D:\\Papers", "My Music": "D:\\Music"}

    assert places("home", registry={shell: moved})[0] == [
        "home|C:\\Users\\auditor",
        "home|C:\\Users\\clerk",
        "home|D:\\Papers",
        "home|C:\\Users",
    ]


def test_temporary_files_are_those_of_the_machine_and_of_each_person():
    assert places("temp")[0] == [
        "temp|C:\\Windows\\Temp",
        "temp|C:\\Temp",
        "temp|C:\\Users\\auditor\\AppData\\Local\\Temp",
        "temp|C:\\Users\\clerk\\AppData\\Local\\Temp",
    ]


def test_shared_places_are_public_program_data_and_what_stands_beside_windows():
    folders = ["C:\\Windows", "C:\\Program Files", "C:\\Users", "C:\\Export", "C:\\inetpub"]

    found = places("shared", folders=folders, files={"C:\\staff.csv": "leavers 15 8"}, environment={"PUBLIC": None})

    assert found[0] == ["shared|C:\\ProgramData", "shared|C:\\Export", "shared|C:\\inetpub", "shared|C:\\staff.csv"]


def test_hidden_folders_beside_windows_are_shared_places_too_but_those_of_windows():
    windows = [
        "C:\\System Volume Information",
        "C:\\Recovery",
        "C:\\Config.Msi",
        "C:\\pagefile.sys",
        "C:\\$Recycle.Bin",
    ]
    hidden = [*windows, "C:\\Keep", "C:\\$Keep"]

    found = places("shared", folders=["C:\\Windows"], hidden=hidden, environment={"PUBLIC": None, "ProgramData": None})

    assert found[0] == ["shared|C:\\$Keep", "shared|C:\\Keep"]


@pytest.mark.parametrize(
    ("kind", "given", "told"),
    [
        ({"kind": 3, "system": "", "size": 0}, False, [("shared", "denied")]),
        ({"kind": 3, "system": ""}, False, [("shared", "denied")]),
        ({"kind": 0}, True, []),
        ({"kind": 6}, True, []),
    ],
)
def test_a_volume_that_windows_cannot_read_was_not_searched_and_one_of_any_other_kind_is(kind, given, told):
    path = "\\\\?\\Volume{d}\\"
    made = {"disks": [disk(1, 11)], "partitions": [partition(1, path, "D")], "volumes": [volume(path, "D", **kind)]}

    found = places("shared", **made)

    assert ("shared|D:\\" in found[0], found[1]) == (given, told)


@pytest.mark.parametrize(
    ("drive", "told"),
    [
        ({"DeviceID": "C:", "DriveType": 3, "FileSystem": "NTFS", "Size": 9}, []),
        ({"DeviceID": "X:", "DriveType": 3, "FileSystem": "NTFS", "Size": 9}, [("shared", "denied")]),
        ({"DeviceID": "X:", "DriveType": 2, "FileSystem": "FAT32", "Size": 9}, [("shared", "denied")]),
        ({"DeviceID": "X:", "DriveType": 6, "FileSystem": "NTFS", "Size": 9}, [("shared", "denied")]),
        ({"DeviceID": "H:", "DriveType": 4, "FileSystem": "NTFS", "Size": 9}, []),
        ({"DeviceID": "A:", "DriveType": 2}, []),
    ],
)
def test_a_drive_that_is_no_volume_of_windows_was_not_searched(drive, told):
    assert places("shared", cim={"root/cimv2": {"Win32_LogicalDisk": [drive]}})[1] == told


@pytest.mark.parametrize(
    ("letter", "more", "given"),
    [(None, {}, False), ("R", {}, True), (None, {"Size": 2**36}, True)],
)
def test_a_recovery_partition_is_searched_where_a_letter_leads_to_it_or_it_is_too_large_for_one(letter, more, given):
    path = "\\\\?\\Volume{r}\\"
    recovery = partition(0, path, letter, GptType="{de94bba4-06d1-4d40-a16a-bfd50179d6ac}", **more)

    found = places("shared", partitions=[recovery], volumes=[volume(path, letter)])

    assert any(root in found[0] for root in ("shared|R:\\", f"shared|{path}")) is given


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("C:\\Users\\clerk\\Desktop", (["home|C:\\Users\\clerk\\Desktop"], [])),
        ("c:\\users\\CLERK", (["home|c:\\users\\CLERK"], [])),
        ("C:\\Users2", (["system|C:\\Users2"], [])),
        ("C:\\Windows\\Temp\\a", (["temp|C:\\Windows\\Temp\\a"], [])),
        ("E:\\in tray é", (["removable|E:\\in tray é"], [])),
        ("C:\\Program Files\\x", (["system|C:\\Program Files\\x"], [])),
        ("/srv/data", ([], [("/srv/data", "absent")])),
    ],
)
def test_a_path_that_the_profile_names_is_of_the_kind_of_where_it_lies(path, found):
    stick = "\\\\?\\Volume{e}\\"
    made = {"disks": [disk(1, 7)], "partitions": [partition(1, stick, "E")], "volumes": [volume(stick, "E")]}

    assert places(path, **made) == found
