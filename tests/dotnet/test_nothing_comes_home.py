"""Of files that wrap, pack or encode people, whole, changed or cut, the engines say the same, and no value of anybody."""

import pytest

from tests.dotnet.conftest import differences
from tests.dotnet.letters import write_letters
from tests.dotnet.outlooks import write_stores
from tests.dotnet.packed import write_packed
from tests.dotnet.wrapped import write_wrapped
from tests.stray.judging import PEOPLE

pytestmark = pytest.mark.timeout(600)  # half a minute of work in some: minutes on a busy machine
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
def test_both_engines_say_the_same_and_no_value_in_any_byte_of_it(both_say, tmp_path, write):
    write(tmp_path)
    python, dotnet = both_say(tmp_path, listed=5000)
    said = (python.stdout + python.stderr).decode() + "\n".join(dotnet.lines)

    assert differences(python, dotnet) == []
    assert {value for value in PLANTED if value in said.replace(str(tmp_path), "")} == set()
