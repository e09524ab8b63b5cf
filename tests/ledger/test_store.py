import os
import resource
import sqlite3
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from scanner.errors import LedgerError, UsageError
from scanner.ledger import journal, migrate, reading, rows, store
from scanner.ledger.lock import locked
from scanner.ledger.verify import verify

ROOT = Path(__file__).parents[2]
HOLD = "import sys, pathlib; from scanner.ledger.lock import locked\nwith locked(pathlib.Path(sys.argv[1])): print('held', flush=True); sys.stdin.read()"


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({"XDG_STATE_HOME": "/state"}, "/state/mediascan/ledger.sqlite"),
        ({"XDG_STATE_HOME": "relative"}, "~/.local/state/mediascan/ledger.sqlite"),
        ({}, "~/.local/state/mediascan/ledger.sqlite"),
    ],
)
def test_the_ledger_lives_in_the_state_directory(environment, expected):
    assert store.default_path(environment) == Path(expected).expanduser()


def test_only_its_owner_can_read_the_ledger_and_what_lies_beside_it(path, ledger, made, store_run):
    before = os.umask(0)
    try:
        store_run(ledger, made("a"))
    finally:
        os.umask(before)
    modes = {one.name: stat.S_IMODE(one.stat().st_mode) for one in path.parent.iterdir()}

    assert modes == dict.fromkeys(
        ("ledger.sqlite", "ledger.sqlite-wal", "ledger.sqlite-shm", "ledger.sqlite.lock"), 0o600
    )
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_a_ledger_that_others_could_read_is_closed_to_them(path):
    with store.writing(path):
        pass
    path.chmod(0o644)
    with store.writing(path):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_symbolic_link_in_its_place_is_refused(tmp_path):
    (tmp_path / "link").symlink_to(tmp_path / "elsewhere")

    with pytest.raises(LedgerError), store.writing(tmp_path / "link"):
        pass
    assert not (tmp_path / "elsewhere").exists()


def test_a_directory_that_cannot_be_made_is_said_with_its_path(tmp_path):
    (tmp_path / "file").write_text("")

    said = r"file/ledger.sqlite: cannot be opened: .* \(give another path"
    with pytest.raises(LedgerError, match=said), store.writing(tmp_path / "file" / "ledger.sqlite"):
        pass


def test_a_ledger_that_is_not_there_cannot_be_read(path):
    with pytest.raises(LedgerError, match=r"there is no ledger here yet \(scan first\)"), store.reading(path):
        pass


def test_a_commit_survives_a_power_cut_because_it_is_synced(ledger):
    synchronous = ledger._connection.execute("PRAGMA synchronous").fetchone()

    assert synchronous == (2,)  # FULL (sqlite.org/pragma.html#pragma_synchronous)


def test_two_scanners_do_not_write_to_one_ledger(path, ledger):
    said = f"another scanner is writing to this ledger: process {os.getpid()} "
    with pytest.raises(LedgerError, match=said), store.writing(path):
        pass


def test_the_lock_of_a_killed_scanner_is_free(tmp_path):
    path = tmp_path / "ledger.sqlite"
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, env={"PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert holder.stdout.readline() == b"held\n"
    with pytest.raises(LedgerError, match=f"process {holder.pid} "), locked(path):
        pass
    holder.kill()
    holder.communicate()

    with locked(path):
        assert str(os.getpid()) in path.with_name("ledger.sqlite.lock").read_text()


def test_a_lock_taken_under_another_boot_is_another_machines(tmp_path):
    path, boot = tmp_path / "ledger.sqlite", tmp_path / "boot"
    boot.write_text("boot-1\n")
    with locked(path, boot):
        boot.write_text("boot-2\n")

        with pytest.raises(LedgerError, match="on another machine"), locked(path, boot):
            pass


def test_a_newer_ledger_is_refused_by_the_writer_and_the_reader(path, tamper):
    with store.writing(path):
        pass
    tamper("PRAGMA user_version = 99")

    said = r"schema 99, and this mediascan knows up to \d+ \(use the newer"
    with pytest.raises(LedgerError, match=said), store.writing(path):
        pass
    with pytest.raises(LedgerError, match=said), store.reading(path):
        pass


def test_an_older_ledger_is_brought_up_and_a_backup_kept(path, made, store_run):
    with store.writing(path) as ledger:
        store_run(ledger, made("a"))
    newer = (*migrate.shipped(), "BEGIN; ALTER TABLE runs ADD COLUMN note TEXT; PRAGMA user_version = 2; COMMIT;")
    with store.writing(path, migrations=newer) as ledger:
        assert [one.done for one in reading.runs(ledger)] == [1]
        assert ledger.row("version") == (2,)

    backup = path.with_name("ledger.sqlite.v1")
    assert stat.S_IMODE(backup.stat().st_mode) == 0o600
    with store.reading(backup) as old:
        assert list(verify(old)) == []


def test_a_migration_that_fails_changes_nothing(path):
    with store.writing(path):
        pass
    broken = (*migrate.shipped(), "BEGIN; ALTER TABLE runs ADD COLUMN note TEXT; PRAGMA user_version = 2; NONSENSE;")
    with pytest.raises(LedgerError), store.writing(path, migrations=broken):
        pass

    with store.writing(path) as ledger:
        assert ledger.row("version") == (1,)


def test_an_older_ledger_is_not_read_before_a_scan_brought_it_up(path):
    path.parent.mkdir()
    sqlite3.connect(path).close()
    path.touch()

    with pytest.raises(LedgerError, match="older schema 0"), store.reading(path):
        pass


def test_a_file_that_is_no_ledger_is_said_so(path):
    path.parent.mkdir()
    path.write_bytes(b"not a database" * 1000)

    with pytest.raises(LedgerError, match="this is not a ledger"), store.writing(path):
        pass


def test_a_damaged_ledger_is_found(path, made, store_run):
    with store.writing(path) as ledger:
        store_run(ledger, *(made(f"t-{n}", reason="x" * 2000) for n in range(40)))
    with path.open("r+b") as file:
        file.seek(12 * 4096)
        file.write(b"\xff" * 8192)

    with store.reading(path) as ledger:
        (fault,) = verify(ledger)
    assert fault.startswith("the file is damaged: *** in database main")


def test_a_full_disk_stops_the_scan_and_keeps_what_was_committed(path, made, store_run):
    with store.writing(path) as ledger:
        run = store_run(ledger, made("a"), finish=False)
        limit = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (path.with_name("ledger.sqlite-wal").stat().st_size + 8192, limit[1]))
        try:
            with pytest.raises(UsageError, match="what was stored before is kept; then scan with --resume"):
                journal.record(ledger, run, [rows.encode(made("b", reason="x" * 100_000))])
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, limit)

    with store.writing(path) as ledger:
        assert reading.finished(ledger, run) == {("leeds", "a")}
        journal.record(ledger, run, [rows.encode(made("b", reason="x" * 100_000))])
        assert list(verify(ledger)) == []


def test_sql_stands_in_files_and_every_file_is_used():
    folder = ROOT / "scanner" / "ledger"
    code = "".join(file.read_text() for file in folder.glob("*.py"))
    unused = [file.stem for file in folder.glob("queries/*.sql") if f'"{file.stem}"' not in code]

    assert unused == []
    assert not [word for word in ("SELECT ", "INSERT ", "UPDATE ", "DELETE ", "PRAGMA ") if word in code]
