"""What functions said of facts comes again where the facts are the same in every place they read, and nowhere else."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

import pytest

from scanner.facts import Host, LinuxFacts, MacFacts, Section, State, WindowsFacts
from scanner.facts.again import Again
from scanner.facts.derive.once import once, reading, remembering
from scanner.facts.linux import Swap
from scanner.facts.watched import Facts, Places, watched

HOST = Host("linux", "web-1", "1" * 32, "6.1", "debian", "12", "Debian", "scan", 1000, "user")


def counted(name: str, value: object, number: int) -> Section[object]:
    return Section(name, State.OK, value, "", number)


def facts(host: Host = HOST, **sections: Section[object]) -> LinuxFacts:
    return LinuxFacts(host=Section("host", State.OK, host), **sections)  # type: ignore[arg-type]


def swaps(number: int, *sources: str) -> Section[object]:
    return counted("swaps", tuple(Swap(one, "partition", 1) for one in sources), number)


def asked(function: Callable[[Facts], str]) -> tuple[Callable[[Again[str], Facts], str], list[Facts]]:
    """Return what asks a function with a memory, and the list of the facts that it was really asked of."""
    seen: list[Facts] = []

    def ask(given: Facts) -> str:
        seen.append(given)
        return function(given)

    return lambda again, given: again.of(function, Places(given), ask, len), seen


def memory() -> Again[str]:
    return Again(100, 10_000)


@pytest.mark.parametrize("kind", [LinuxFacts, MacFacts, WindowsFacts])
def test_watched_facts_read_like_the_facts(kind: type[Facts]) -> None:
    plain = kind(host=Section("host", State.OK, HOST))
    seen = watched(plain)

    assert isinstance(seen, kind)
    for field in dataclasses.fields(kind):
        assert getattr(seen, field.name) == getattr(plain, field.name) or field.name == "host"
    for field in dataclasses.fields(Host):
        assert getattr(seen.host.require(), field.name) == getattr(HOST, field.name)
    assert seen.host.known


def test_sections_are_noted_by_name_and_the_host_by_field() -> None:
    seen = watched(facts())
    with reading() as read:
        assert seen.modules.value_or_none is None
        assert seen.host.require().virtual is None

    assert read == {"modules", "host", "host.virtual"}


def test_what_a_remembered_value_was_made_of_counts_as_read_by_whoever_gets_it() -> None:
    @once
    def derived(given: LinuxFacts) -> int:
        return len(given.swaps.value_or_none or ())

    seen = watched(facts(swaps=swaps(1, "/dev/sda2")))
    with remembering():
        with reading() as first:
            derived(seen)
        with reading() as second:
            derived(seen)

    assert first == second == {"swaps"}


def test_what_was_read_when_something_failed_counts() -> None:
    @once
    def derived(given: LinuxFacts) -> int:
        return len(given.swaps.require())

    seen = watched(facts(swaps=Section("swaps", State.DENIED, None, "", 5)))
    with remembering(), reading() as read:
        for _ in range(2):
            with pytest.raises(Exception, match="denied"):
                derived(seen)

    assert read == {"swaps"}


def test_the_same_in_every_place_is_not_asked_again_whatever_else_differs() -> None:
    ask, seen = asked(lambda given: str(given.swaps.require()))
    again = memory()
    other = dataclasses.replace(HOST, hostname="web-2", machine_id="2" * 32)

    first = ask(again, facts(swaps=swaps(7, "/dev/sda2")))
    second = ask(again, facts(other, swaps=swaps(7, "/dev/sda2"), zfs=counted("zfs", (), 9)))

    assert first == second
    assert len(seen) == 1


def test_another_section_is_another_question() -> None:
    ask, seen = asked(lambda given: str(given.swaps.require()))
    again = memory()

    answers = [ask(again, facts(swaps=swaps(number, f"/dev/sd{number}"))) for number in (1, 2, 1)]

    assert "/dev/sd2" in answers[1]
    assert answers[0] == answers[2] != answers[1]
    assert len(seen) == 2


def test_a_field_of_the_host_that_was_read_is_another_question() -> None:
    ask, _ = asked(lambda given: given.host.require().hostname)
    again = memory()

    names = [ask(again, facts(dataclasses.replace(HOST, hostname=name))) for name in ("a", "b", "a")]

    assert names == ["a", "b", "a"]


def test_a_host_that_could_not_be_read_is_another_question() -> None:
    ask, _ = asked(lambda given: given.host.reason or given.host.state.value)
    again = memory()
    hosts = [
        Section("host", State.OK, HOST),
        Section("host", State.ERROR, None, "half a line"),
        Section("host", State.DENIED),
    ]

    assert [ask(again, LinuxFacts(host=host)) for host in hosts] == ["ok", "half a line", "denied"]


def test_another_way_through_the_facts_is_remembered_too() -> None:
    def told(given: Facts) -> str:
        return given.host.require().user if given.host.require().uid else str(given.swaps.require())  # type: ignore[union-attr]

    ask, seen = asked(told)
    again = memory()
    root = dataclasses.replace(HOST, uid=0)
    given = [facts(swaps=swaps(1, "a")), facts(root, swaps=swaps(1, "a")), facts(root, swaps=swaps(2, "b"))]

    for _ in range(2):
        assert [ask(again, one) for one in given] == [told(one) for one in given]
    assert len(seen) == 3


def test_where_nobody_counted_the_function_is_asked_each_time() -> None:
    ask, seen = asked(lambda given: str(given.swaps.require()))
    again = memory()

    assert ask(again, facts(swaps=swaps(0, "a"))) != ask(again, facts(swaps=swaps(0, "b")))
    assert ask(again, facts(swaps=swaps(3, "c"))) == ask(again, facts(swaps=swaps(3, "c")))
    assert len(seen) == 3


def test_two_platforms_are_two_questions_even_where_nothing_is_read() -> None:
    ask, _ = asked(lambda given: "linux" if isinstance(given, LinuxFacts) else "other")
    again = memory()

    assert [ask(again, given) for given in (LinuxFacts(), MacFacts(), WindowsFacts(), LinuxFacts())] == [
        "linux", "other", "other", "linux",
    ]  # fmt: skip


def test_what_one_platform_has_is_not_looked_for_on_another() -> None:
    ask, _ = asked(lambda given: given.swaps.reason if isinstance(given, LinuxFacts) else given.host.reason)
    again = memory()
    given = (LinuxFacts(), MacFacts(), WindowsFacts())

    for _ in range(2):
        assert [ask(again, one) for one in (*given, *reversed(given))] == ["the collector sent no such section"] * 6


def test_two_askers_do_not_meet_each_others_answers() -> None:
    again = memory()
    one, _ = asked(lambda given: f"one {given.swaps.number}")
    two, _ = asked(lambda given: f"two {given.swaps.number}")
    given = facts(swaps=swaps(4))

    assert [one(again, given), two(again, given), one(again, given)] == ["one 4", "two 4", "one 4"]


def test_what_has_no_size_is_not_kept() -> None:
    again, count = memory(), []

    def ask(_: Facts) -> str:
        count.append(1)
        return "broken"

    for _ in range(2):
        again.of(ask, Places(LinuxFacts()), ask, lambda _: None)
    assert len(count) == 2


class Together:
    """Three askers, and what each was really asked of."""

    def __init__(self) -> None:
        self.askers = (self.swapped, self.name, self.nothing)
        self.seen: list[str] = []

    @staticmethod
    def swapped(given: Facts) -> str:
        return str(given.swaps.require()) if isinstance(given, LinuxFacts) else "no swaps"

    @staticmethod
    def name(given: Facts) -> str:
        return given.host.require().hostname

    @staticmethod
    def nothing(_: Facts) -> str:
        return "as ever"

    def of(self, again: Again[str], given: Facts, size: Callable[[str], int | None] = len) -> tuple[str, ...]:
        def ask(one: Callable[[Facts], str], given: Facts) -> str:
            self.seen.append(one.__name__)
            return one(given)

        return again.all_of(self.askers, Places(given), ask, size)


def test_a_target_that_is_the_same_wherever_any_looks_is_told_all_at_once() -> None:
    again, three = memory(), Together()

    first = three.of(again, facts(swaps=swaps(7, "a")))
    second = three.of(again, facts(dataclasses.replace(HOST, machine_id="2" * 32), swaps=swaps(7, "a")))

    assert second is first
    assert first == (str(swaps(7, "a").require()), "web-1", "as ever")
    assert three.seen == ["swapped", "name", "nothing"]


def test_where_one_place_differs_only_those_who_look_there_are_asked_again() -> None:
    again, three = memory(), Together()
    given = [facts(dataclasses.replace(HOST, hostname=name), swaps=swaps(7, "a")) for name in ("a", "b", "a")]

    told = [three.of(again, one) for one in given]

    assert [name for _, name, _ in told] == ["a", "b", "a"]
    assert told[2] is told[0]
    assert three.seen == ["swapped", "name", "nothing", "name"]


def test_kinds_of_target_that_come_by_turns_are_each_told_all_at_once_though_other_places_are_looked_at() -> None:
    again, three = memory(), Together()
    three.askers = (lambda given: given.host.require().os_id if given.host.require().virtual else "bare", three.name)  # type: ignore[assignment]
    kinds = [facts(HOST), facts(dataclasses.replace(HOST, hostname="web-2", virtual="kvm"))]

    first, second = ([three.of(again, one) for one in kinds] for _ in range(2))

    assert second[0] is first[0]
    assert second[1] is first[1]
    assert first == [("bare", "web-1"), ("debian", "web-2")]


def test_where_nobody_counted_all_are_asked_and_nothing_is_kept_for_all() -> None:
    again, three = memory(), Together()

    told = [three.of(again, facts(swaps=swaps(0, source)))[0] for source in ("a", "b")]

    assert "'a'" in told[0]
    assert "'b'" in told[1]


def test_where_one_answer_is_not_kept_all_together_are_not() -> None:
    again, three = memory(), Together()
    given = facts(swaps=swaps(7, "a"))

    for _ in range(2):
        three.of(again, given, lambda answer: None if answer == "web-1" else len(answer))

    assert three.seen == ["swapped", "name", "nothing", "name"]


def test_lists_of_askers_and_platforms_are_told_apart() -> None:
    again, three, other = memory(), Together(), Together()
    other.askers = (other.nothing,)  # type: ignore[assignment]
    given = (facts(swaps=swaps(7, "a")), MacFacts(host=Section("host", State.OK, HOST)))

    for _ in range(2):
        assert [len(three.of(again, one)) for one in given] == [3, 3]
        assert [three.of(again, one)[0] for one in given][1] == "no swaps"
        assert [other.of(again, one) for one in given] == [("as ever",), ("as ever",)]
