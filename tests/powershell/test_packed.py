"""The content scanner arrives as it was joined, and what unpacks it is compiled first."""

from scanner.collectors import bundle_windows
from scanner.collectors.bundle import Options
from scanner.collectors.bundle_dotnet import dotnet_source
from scanner.collectors.bundle_unpack import unpacker_source
from scanner.connectors.winrm.client import AROUND, LARGE
from tests.powershell.collect import NONCE, run
from tests.powershell.machine import machine


def test_what_unpacks_is_compiled_and_then_the_content_scanner_as_it_was_joined():
    target = machine("workstation")
    run(target, bundle_windows.windows_script(NONCE, Options(stray_roots=("home",))))

    assert target.compiled == [(unpacker_source(), ()), (dotnet_source(), ("System.Core",))]


def test_all_of_it_fits_one_send_of_winrm():
    script = bundle_windows.windows_script(NONCE, Options(stray_roots=("home",)))

    assert len(script.text) < (LARGE - AROUND) // 4 * 3
