"""Lists in programs that are columns of names and of how people are reached, and what looks like them."""

from tests.stray.judging import PEOPLE
from tests.stray.tables.believed import GOODS

MANY = 30


def listed(values, opening="c(", closing=")"):
    return opening + ", ".join(f'"{value}"' for value in list(values)[:MANY]) + closing


NAMES = [f"{one.forename} {one.surname}" for one in PEOPLE]
HOMES = [f"{n + 1} High Street, Leeds" for n in range(MANY)]
WARES = [f"{GOODS[n % len(GOODS)]}" for n in range(MANY)]
IN_LIST = {"opening": "[", "closing": "]"}
OF_PEOPLE = {
    "dput": f"structure(list(Employee_ID = {listed(range(MANY))}, EmployeeName = {listed(NAMES)}, "
    f'EmployeeAddress = {listed(HOMES)}), class = "data.frame", row.names = c(NA, -{MANY}L))\n',
    "a data frame": f"df <- data.frame(name = {listed(NAMES)},\n email = {listed(one.email for one in PEOPLE)})\n",
    "a frame of Python": f'df = DataFrame({{"name": {listed(NAMES, **IN_LIST)}, '
    f'"phone": {listed((one.phone for one in PEOPLE), **IN_LIST)}}})\n',
}
OF_NOBODY = {
    "an example": f"df <- data.frame(name = {listed(NAMES[:12])},\n email = {listed(one.email for one in PEOPLE[:12])})\n",
    "goods": f'structure(list(id = {listed(range(MANY))}, name = {listed(WARES)}, address = {listed(HOMES)}), class = "x")\n',
    "authors": f"df <- data.frame(author = {listed(NAMES)},\n email = {listed(one.email for one in PEOPLE)})\n",
    "names and scores": f"df <- data.frame(name = {listed(NAMES)}, score = {listed(range(MANY))})\n",
}
