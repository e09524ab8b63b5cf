from scanner.collectors.python.tables.entity_rows import EntityRows


def test_of_one_who_never_ends_no_more_is_held_than_of_others():
    way = EntityRows((0, 1, 2), ["first_name", "last_name"])
    for number in range(1000):
        assert way.rows_of(["7", f"note {number}", "x" * 99]) == []
    way.rows_of(["7", "last_name", "Hall"])

    assert way.record == {"last_name": "Hall"}
    assert way.rows_of(["8", "last_name", "Green"]) == [["", "Hall"]]
