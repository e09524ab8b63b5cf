"""Our frozen dataclasses against those of the standard library: the same in everything but the time they take."""

from __future__ import annotations

import copy
import dataclasses
import importlib
import pickle
import pkgutil
import sys
import threading
from collections.abc import Iterator
from dataclasses import FrozenInstanceError, dataclass, field
from typing import ClassVar, Generic, TypeVar

import pytest

import checks
import scanner
from scanner import values

T = TypeVar("T")
BOTH = pytest.mark.parametrize("make", [dataclass, values.dataclass], ids=["theirs", "ours"])


@values.dataclass(frozen=True, slots=True)
class Place:
    """Can be pickled, since it stands in a module."""

    name: str
    size: int = 3
    parts: tuple[str, ...] = field(default_factory=tuple)
    secret: str = field(default="", repr=False)
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Theirs:
    name: str
    size: int = 3
    parts: tuple[str, ...] = field(default_factory=tuple)
    secret: str = field(default="", repr=False)
    line: int = field(default=0, compare=False)


def test_fields_are_given_in_order_or_by_name_and_have_their_defaults() -> None:
    assert [Place("a"), Place("a", 3), Place(name="a", parts=())] == [Place("a")] * 3
    assert Place("a", 5, ("x",), "s", 9).line == 9


@pytest.mark.parametrize("given", [(), ("a", 1, (), "", 0, "one too many")])
def test_too_few_and_too_many_are_type_errors_that_name_the_class(given: tuple[object, ...]) -> None:
    with pytest.raises(TypeError, match=r"Place\.__init__\(\)"):
        Place(*given)  # type: ignore[arg-type]


def test_a_default_factory_makes_one_for_each_value() -> None:
    @values.dataclass(frozen=True, slots=True)
    class Holder:
        items: list[int] = field(default_factory=list)

    Holder().items.append(1)

    assert Holder().items == []


def test_repr_equality_and_hash_are_those_of_the_standard_library() -> None:
    ours, theirs = Place("a", secret="s", line=4), Theirs("a", secret="s", line=4)

    assert repr(ours) == repr(theirs).replace("Theirs", "Place")
    assert hash(ours) == hash(theirs)
    assert ours != theirs
    assert ours == Place("a", secret="s", line=5)
    assert ours != Place("a", secret="t")


@BOTH
def test_one_field_none_and_a_value_that_is_not_equal_to_itself(make) -> None:
    @make(frozen=True, slots=True)
    class One:
        number: float

    @make(frozen=True, slots=True)
    class Empty:
        pass

    nan = float("nan")
    assert One(nan) == One(nan)
    assert hash(One(1.0)) == hash((1.0,))
    assert Empty() == Empty()
    assert hash(Empty()) == hash(())


def test_nothing_can_be_set_or_deleted_and_nothing_added() -> None:
    place = Place("a")

    for name in ("name", "other"):
        with pytest.raises(FrozenInstanceError):
            setattr(place, name, "b")
        with pytest.raises(FrozenInstanceError):
            delattr(place, name)
    assert not hasattr(place, "__dict__")


def test_what_dataclasses_is_asked_it_answers_as_ever() -> None:
    assert dataclasses.is_dataclass(Place)
    for ours, theirs in zip(dataclasses.fields(Place), dataclasses.fields(Theirs), strict=True):
        for name in ("name", "type", "default", "default_factory", "repr", "compare", "hash", "init", "kw_only"):
            assert getattr(ours, name) == getattr(theirs, name)
    assert dataclasses.replace(Place("a", 5), name="b") == Place("b", 5)
    assert dataclasses.asdict(Place("a")) == dataclasses.asdict(Theirs("a"))
    assert Place.__match_args__ == Theirs.__match_args__  # type: ignore[attr-defined]
    assert Place.__dataclass_params__.frozen  # type: ignore[attr-defined]


@BOTH
def test_a_value_with_other_fields(make) -> None:
    @make(frozen=True, slots=True)
    class Pair:
        left: int
        right: int = 2

    assert values.replace(Pair(1), left=3) == Pair(3, 2)
    assert values.replace(Pair(1), left=3, right=4) == Pair(3, 4)
    assert values.replace(Pair(1)) == Pair(1)
    with pytest.raises(TypeError, match="middle"):
        values.replace(Pair(1), middle=3)
    with pytest.raises(TypeError):
        values.replace(Pair)


def test_the_first_copies_are_whole_when_many_threads_make_them_at_the_same_moment() -> None:
    before, broken = sys.getswitchinterval(), []
    sys.setswitchinterval(1e-6)
    try:
        for _ in range(100):
            broken += _copies_without_a_field(8)
    finally:
        sys.setswitchinterval(before)

    assert broken == []


def _copies_without_a_field(threads: int) -> list[object]:
    """Copy the first value of a class in many threads at once, and return what is not as it should be."""

    @values.dataclass(frozen=True, slots=True)
    class Wide:
        a: int = 1
        b: int = 2
        c: int = 3
        d: int = 4
        e: int = 5
        f: int = 6
        g: int = 7
        h: int = 8

    one, start, copies = Wide(), threading.Barrier(threads), []

    def work() -> None:
        start.wait()
        copies.append(values.replace(one, h=0))

    crowd = [threading.Thread(target=work) for _ in range(threads)]
    for thread in crowd:
        thread.start()
    for thread in crowd:
        thread.join()
    names = [field.name for field in dataclasses.fields(one)]
    return [
        [getattr(copy, name, None) for name in names] for copy in copies if not all(hasattr(copy, n) for n in names)
    ]


@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))])
def test_values_are_copied_and_travel_between_processes(again) -> None:
    assert again(Place("a", 5, ("x",), "s", 9)) == Place("a", 5, ("x",), "s")


@BOTH
def test_fields_by_name_only(make) -> None:
    @make(frozen=True, slots=True, kw_only=True)
    class Named:
        size: int = 1
        name: str

    assert repr(Named(name="a")).endswith("Named(size=1, name='a')")
    assert Named.__match_args__ == ()
    assert all(one.kw_only for one in dataclasses.fields(Named))
    with pytest.raises(TypeError):
        Named(1, "a")


@BOTH
def test_generic_classes_methods_and_properties_stay(make) -> None:
    @make(frozen=True, slots=True)
    class Section(Generic[T]):
        """What it holds."""

        value: T | None = None

        @property
        def known(self) -> bool:
            return self.value is not None

        @classmethod
        def of(cls, value: T) -> Section[T]:
            return cls(value)

    assert Section.of(3).known
    assert Section.__doc__ == "What it holds."
    assert Section.__qualname__.endswith("<locals>.Section")


@BOTH
def test_what_it_does_not_know_is_made_by_the_standard_library(make) -> None:
    @make(frozen=True, slots=True)
    class Base:
        name: str

    @make(frozen=True, slots=True)
    class Derived(Base):
        kind: ClassVar[str] = "derived"
        size: int = 1

        def __post_init__(self) -> None:
            assert self.size

    @make(slots=True)
    class Open:
        name: str = ""

    assert [field.name for field in dataclasses.fields(Derived)] == ["name", "size"]
    assert repr(Derived("a")).endswith("Derived(name='a', size=1)")
    changed = Open()
    changed.name = "b"
    assert changed == Open("b")
    with pytest.raises(ValueError, match="mutable default"):
        make(frozen=True, slots=True)(type("Bad", (), {"__annotations__": {"items": "list[int]"}, "items": []}))


def our_classes() -> Iterator[type]:
    for package in (scanner, checks):
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if not found.name.startswith(("scanner.collectors.python", "scanner.__main__")):
                for cls in vars(importlib.import_module(found.name)).values():
                    if isinstance(cls, type) and cls.__module__ == found.name and dataclasses.is_dataclass(cls):
                        yield cls


def test_all_our_values_but_those_that_change_are_made_here() -> None:
    ours = values.dataclass(frozen=True, slots=True)(type("Sample", (), {"__annotations__": {}}))
    standard = [
        cls.__name__ for cls in our_classes()
        if vars(cls)["__dataclass_params__"].frozen
        and vars(cls)["__setattr__"].__code__ is not vars(ours)["__setattr__"].__code__
    ]  # fmt: skip

    assert standard == ["_InOrder", "_OfNames"]
