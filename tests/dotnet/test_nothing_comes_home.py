"""No value of anybody is in what either engine prints of files that wrap, pack or encode them, whole, changed or cut."""

import pytest

from tests.dotnet.letters import write_letters
from tests.dotnet.outlooks import write_stores
from tests.dotnet.packed import write_packed
from tests.dotnet.wrapped import write_wrapped
from tests.stray.judging import PEOPLE

PLANTED = {
    value
    for one in PEOPLE
    for value in (
        *(one.nino, one.nhs, one.pnc, one.noms, one.email, one.phone, one.address),
        *(f"{one.surname} {one.forename}", f"{one.forename} {one.surname}", f"{one.surname},{one.forename}"),
        *(f"{one.born:%d/%m/%Y}", f"{one.born:%Y%m%d}", one.born.isoformat()),
    )
}


@pytest.mark.parametrize("write", [write_wrapped, write_packed, write_letters, write_stores])
def test_no_value_is_in_any_byte_of_the_output(scan, dotnet_scan, tmp_path, write):
    write(tmp_path)
    python = scan(tmp_path, listed=5000)
    dotnet = dotnet_scan(tmp_path, listed=5000)
    said = (python.stdout + python.stderr).decode() + "\n".join(dotnet.lines)

    assert python.end is not None
    assert dotnet.end is not None
    assert {value for value in PLANTED if value in said.replace(str(tmp_path), "")} == set()
