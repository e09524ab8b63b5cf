"""Both engines find births with a blank behind each dot."""

from tests.stray.values.test_spaced_dates import CROWD, spaced


def test_births_with_blanks_behind_their_dots_are_found_alike(disagreements, tmp_path):
    for n, line in enumerate(
        [
            "{0}, nar. {1}, bytem Praha",
            "{0} (born {1})",
            "tel. 12 34 {1} {0}",
            "1. {0} geb. {1}",
            "{1}. {0}",
            "12 {1} {0}",
        ]
    ):
        said = (line.format(f"{one.forename} {one.surname}", spaced(one.born)) for one in CROWD)
        (tmp_path / f"{n}.txt").write_text("\n".join(said))

    assert disagreements(tmp_path) == []
