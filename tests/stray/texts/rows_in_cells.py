"""Tables whose rows a program made one cell each, and headers with points as R writes them; and things in the same."""

import csv
import io

from tests.stray.judging import PEOPLE

CROWD = PEOPLE[:18]
HEADER = ["first_name", "last_name", "company_name", "phone", "email"]
GOODS = [["item", "colour", "maker", "code"], *([f"Lamp {n}", "red", "Lumen, Ltd", f"L{n:05}"] for n in range(18))]


def written(rows, **how):
    text = io.StringIO()
    csv.writer(text, lineterminator="\n", **how).writerows(rows)
    return text.getvalue()


def in_one_cell(rows, **how):
    return written([[line] for line in written(rows, **how).splitlines()], quoting=csv.QUOTE_ALL)


def folk(header):
    return [header, *([p.forename, p.surname, "Benton, John Ltd", p.phone, p.email] for p in CROWD)]


OF_PEOPLE = {
    "saved once more": in_one_cell(folk(HEADER), quoting=csv.QUOTE_ALL),
    "behind semicolons": in_one_cell(folk(HEADER), quoting=csv.QUOTE_ALL, delimiter=";"),
    "names of columns in R": written(
        [["id", "Last.Name", "First.Name", "city", "age"]]
        + [[n, p.surname, p.forename, "Leeds", 20 + n] for n, p in enumerate(CROWD)]
    ),
}
OF_NOBODY = {
    "goods saved once more": in_one_cell(GOODS, quoting=csv.QUOTE_ALL),
    "what was said": written([[f'"Yes", said the clerk, "it is {n}"'] for n in range(18)], quoting=csv.QUOTE_ALL),
    "columns of R": written(
        [["Plot.Name", "First.Sown", "Last.Sown", "Yield.2019"]]
        + [[f"Plot {n}", f"2019-03-{n + 1:02}", f"2019-05-{n + 1:02}", n * 2.5] for n in range(18)]
    ),
}
