import subprocess
import sys
from pathlib import Path

import pytest

from scanner.connectors.table import TABLE, Settings, connect
from scanner.errors import InventoryError

ROOT = Path(__file__).parents[2]


def test_every_connector_of_the_table_can_be_made_and_closed(tmp_path):
    for connector in connect(TABLE, Settings(pins=str(tmp_path / "pins"))).values():
        connector.close()

    assert set(connect(["local", "local", "replay"], Settings())) == {"local", "replay"}


def test_a_connector_that_there_is_not_is_named_with_the_choice():
    with pytest.raises(
        InventoryError, match=r"there is no connector named 'telnet' \(one of local, replay, ssh, winrm\)"
    ):
        connect(["local", "telnet"], Settings())


def test_a_known_hosts_file_that_the_inventory_names_must_be_there(tmp_path):
    with pytest.raises(InventoryError, match=r"gone: known_hosts cannot be read: .* \(correct `known_hosts`\)"):
        connect(["ssh"], Settings(known_hosts=(str(tmp_path / "gone"),)))


def test_secrets_do_not_show_in_the_settings():
    from scanner.inventory import SecretRef

    assert "canary" not in repr(Settings(secrets={SecretRef("env", "X"): "canary"}))


def test_paramiko_is_not_imported_before_a_host_is_asked():
    code = "import sys; from scanner.connectors import table; sys.exit('paramiko' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0
