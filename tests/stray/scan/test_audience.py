"""Whose a file is, who may read it, and whether the machine is carried about: from a fake target."""

import os

import pytest

PEOPLE = "surname,dob\n" + "".join(f"Smith{'abcdefghijklmno'[n]},0{n % 9 + 1}/02/19{60 + n}\n" for n in range(12))
MOUNTS = "22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw\n"


@pytest.fixture
def target(tmp_path):
    (tmp_path / "proc/self").mkdir(parents=True)
    (tmp_path / "proc/self/mountinfo").write_text(MOUNTS)
    (tmp_path / "etc").mkdir()
    (tmp_path / "etc/passwd").write_text(f"ann:x:{os.geteuid()}:1000::/home/ann:/bin/sh\n")
    (tmp_path / "srv/exports/inner").mkdir(parents=True)
    return tmp_path


def put(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


@pytest.mark.parametrize(
    ("modes", "audience"),
    [
        ((0o755, 0o755, 0o644), "everyone"),
        ((0o755, 0o755, 0o640), "group"),
        ((0o755, 0o755, 0o600), "owner"),
        ((0o755, 0o750, 0o644), "group"),
        ((0o755, 0o700, 0o666), "owner"),
        ((0o700, 0o755, 0o644), "owner"),
        ((0o711, 0o711, 0o604), "everyone"),
        ((0o750, 0o755, 0o604), "group"),
    ],
)
def test_the_audience_is_what_the_file_and_every_directory_above_it_let_through(scan, target, modes, audience):
    folders = (target / "srv/exports", target / "srv/exports/inner")
    list_of_people = folders[1] / "list.csv"
    list_of_people.write_text(PEOPLE)
    list_of_people.chmod(modes[2])
    for folder, mode in zip(folders, modes, strict=False):
        folder.chmod(mode)

    answer = scan("/srv", prefix=str(target))

    assert [(file["owner"], file["audience"]) for file in answer.files] == [("ann", audience)]


def test_an_owner_without_an_account_is_told_by_number(scan, target):
    (target / "srv/list.csv").write_text(PEOPLE)
    (target / "etc/passwd").write_text("broken\neve:x:\u00b2:0::/home/eve:/bin/sh\n")

    assert [file["owner"] for file in scan("/srv", prefix=str(target)).files] == [str(os.geteuid())]


@pytest.mark.parametrize(
    ("files", "portable"),
    [
        ({}, None),
        ({"sys/class/dmi/id/chassis_type": "10\n"}, True),
        ({"sys/class/dmi/id/chassis_type": "3\n", "sys/class/power_supply/BAT0/type": "Battery\n"}, False),
        ({"sys/class/dmi/id/chassis_type": "1\n", "sys/class/power_supply/BAT0/type": "Battery\n"}, True),
        ({"sys/class/dmi/id/chassis_type": "\u00b2\n"}, None),
        ({"sys/class/power_supply/AC/type": "Mains\n"}, None),
        ({"sys/class/power_supply/mouse/type": "Battery\n", "sys/class/power_supply/mouse/scope": "Device\n"}, None),
    ],
)
def test_a_machine_is_portable_by_its_chassis_else_by_a_battery_of_its_own(scan, target, files, portable):
    for name, text in files.items():
        put(target / name, text)

    assert scan("/srv", prefix=str(target)).end["portable"] is portable
