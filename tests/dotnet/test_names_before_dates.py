"""Both engines find the names before dates, whatever little stands between: a gate that is too narrow hides births."""

from tests.stray.texts.test_alike_lines import PEOPLE

BETWEEN = {
    "a blank": "{0} {1} {2}",
    "a short word": "{0} {1} dob {2}",
    "a word with dots": "{0} {1} e.g. {2}",
    "two words": "{0} {1} was here {2}",
    "a number": "{0} {1} A1234567) {2}",
    "a number with strokes": "{0} {1} 12/AB34 {2}",
    "tags": "<p>{0} {1}</p><td>A1234567) {2}",
    "two tags": "{0}</td><td>{1}</td><td> {2}",
    "an address of a machine": "{0} {1} for ::1 at {2}",
    "signs": "{0}-/{1} .:- {2}",
    "letters beyond ASCII": "{0} M\u00fcller\u00e9 ok {2}",
    "before it": "{1}, {0} ({2})",
}


def test_behind_names_dates_are_births_alike(disagreements, tmp_path):
    for name, form in BETWEEN.items():
        said = [form.format(one.forename, one.surname, f"{one.born:%d/%m/%Y}") for one in PEOPLE[:60]]
        lines = [f"It is said of {one} that nothing came of it.\nNor did of much else.\n" for one in said]
        (tmp_path / f"{name}.txt").write_text("\n".join(lines), encoding="utf-8")

    assert disagreements(tmp_path) == []
