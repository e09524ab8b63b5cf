import contextlib
import threading

from scanner.facts.derive.once import once, remembering


def counted():
    asked = []

    @once
    def length(source, add=0):
        asked.append(source)
        return len(source) + add

    return length, asked


def test_what_was_derived_is_remembered_for_the_very_object_it_was_derived_from():
    length, asked = counted()
    first, equal = [1, 2], [1, 2]

    with remembering():
        assert [length(first), length(first), length(equal)] == [2, 2, 2]

    assert len(asked) == 2


def test_other_arguments_are_other_questions():
    length, asked = counted()
    source = [1]

    with remembering():
        assert [length(source, 1), length(source, add=2), length(source, 1)] == [2, 3, 2]

    assert len(asked) == 2


def test_nothing_is_remembered_outside_or_from_one_time_to_the_next():
    length, asked = counted()
    source = []

    for _ in range(2):
        with remembering():
            length(source)
    length(source)
    length(source)

    assert len(asked) == 4


def test_an_object_made_and_dropped_meanwhile_lends_its_place_to_no_other():
    length, _ = counted()

    with remembering():
        assert [length([0] * size) for size in range(50)] == list(range(50))


def test_a_thread_does_not_see_what_another_remembers():
    length, asked = counted()
    source = [1]

    with remembering():
        length(source)
        other = threading.Thread(target=length, args=(source,))
        other.start()
        other.join()

    assert len(asked) == 2


def test_a_failure_is_not_remembered():
    @once
    def failing(source):
        source.append(1)
        raise KeyError

    source = []
    with remembering():
        for _ in range(2):
            with contextlib.suppress(KeyError):
                failing(source)

    assert len(source) == 2
