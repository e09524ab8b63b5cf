"""`dataclass` as in the standard library, for the frozen ones with slots: as strict, made and filled in less time.

dataclasses compiles six methods for each class and sets each field of a frozen one by the slowest way there is. A scan
begins with two hundred such classes and makes some hundred values for every target. Here a class gets methods that are
all alike, its `__init__` is compiled when the first value is made, and fields are set by their slots' descriptors.
What is not known here (a base with fields, ClassVar, __post_init__) is left to dataclasses, and so is every question
about the fields: `fields`, `replace`, `asdict` and `is_dataclass` answer as ever.
"""

from __future__ import annotations

import dataclasses
import reprlib
from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, FrozenInstanceError
from operator import attrgetter
from typing import TYPE_CHECKING, Any, cast

__all__ = ["dataclass", "replace"]

OWN = frozenset({"__init__", "__post_init__", "__repr__", "__eq__", "__hash__", "__setattr__", "__delattr__"})
"""What a class may not define to be made here."""
SPECIAL = ("ClassVar", "InitVar", "KW_ONLY")
"""Words of annotations that declare something else than a field."""


@dataclasses.dataclass(frozen=True, slots=True)
class _InOrder:
    """A sample of what dataclasses says of a class."""

    field: int


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class _OfNames:
    """The same where fields are given by name."""

    field: int


_PLAIN = dataclasses.fields(_InOrder)[0]._field_type  # type: ignore[attr-defined]  # noqa: SLF001

if TYPE_CHECKING:
    from dataclasses import dataclass, replace
else:

    def replace(value: object, /, **changes: object) -> object:
        """Return a value with other fields, as dataclasses.replace does."""
        again = getattr(value, "__replace__", None)
        return dataclasses.replace(value, **changes) if again is None else again(**changes)

    def dataclass(*, frozen: bool = False, slots: bool = False, kw_only: bool = False) -> Callable[[type], type]:
        """Return a decorator that makes a dataclass."""
        standard = dataclasses.dataclass(frozen=frozen, slots=slots, kw_only=kw_only)

        def made(cls: type) -> type:
            return _made(cls, kw_only=kw_only) if frozen and slots and _known(cls) else standard(cls)

        return made


def _known(cls: type) -> bool:
    """Tell whether a class has nothing but plain fields and methods of its own."""
    inherited = any(hasattr(base, "__dataclass_fields__") for base in cls.__bases__)
    declared = _annotations(cls)
    return (
        not inherited
        and not OWN & vars(cls).keys()
        and all(type(kind) is str and not any(word in kind for word in SPECIAL) for kind in declared.values())
        and all(_plain(vars(cls).get(name, MISSING)) for name in declared)
    )


def _annotations(cls: type) -> Mapping[str, Any]:
    found: Mapping[str, Any] = vars(cls).get("__annotations__", {})
    return found


def _plain(default: object) -> bool:
    """Tell whether a field's default is one that needs no care: whole fields, and nothing that could be changed."""
    if isinstance(default, Field):
        return default.init and default.hash is None and default.kw_only is MISSING
    return type(default).__hash__ is not None


def _made(cls: type, *, kw_only: bool) -> type:
    """Return the class again, with slots and methods."""
    fields = {name: _field(cls, name, kind, kw_only=kw_only) for name, kind in _annotations(cls).items()}
    kept = {name: value for name, value in vars(cls).items() if name not in fields}
    kept.pop("__dict__", None)
    kept.pop("__weakref__", None)
    kept |= _methods(fields)
    kept["__slots__"] = tuple(fields)
    kept["__match_args__"] = () if kw_only else tuple(fields)
    kept["__dataclass_fields__"] = fields
    kept["__dataclass_params__"] = vars(_OfNames if kw_only else _InOrder)["__dataclass_params__"]
    made = type(cls)(cls.__name__, cls.__bases__, kept)
    made.__qualname__ = cls.__qualname__

    def first(self: object, *args: object, **kwargs: object) -> None:
        """Compile what stands in the place of this from now on, and call it."""
        init = _init(made, fields, kw_only=kw_only)
        type.__setattr__(made, "__init__", init)
        init(self, *args, **kwargs)

    type.__setattr__(made, "__init__", first)
    return made


def _field(cls: type, name: str, kind: str, *, kw_only: bool) -> Field[Any]:
    """Return what dataclasses keeps of a field."""
    default = vars(cls).get(name, MISSING)
    field: Any = default if isinstance(default, Field) else dataclasses.field(default=default)
    field.name, field.type, field.kw_only = name, kind, kw_only
    field._field_type = _PLAIN  # noqa: SLF001  by which dataclasses tells fields from what else it keeps
    return cast("Field[Any]", field)


def _init(made: type, fields: Mapping[str, Field[Any]], *, kw_only: bool) -> Callable[..., None]:
    """Compile `__init__` from the names of fields; values go where the names say, through the slots' descriptors."""
    names: dict[str, Any] = {"MISSING": MISSING}
    words, lines = ["self", "*"] if kw_only and fields else ["self"], []
    for name, field in fields.items():
        names[f"set_{name}"] = vars(made)[name].__set__
        value = name
        if field.default_factory is not MISSING:
            names[f"make_{name}"] = field.default_factory
            value = f"make_{name}() if {name} is MISSING else {name}"
            words.append(f"{name}=MISSING")
        elif field.default is not MISSING:
            names[f"default_{name}"] = field.default
            words.append(f"{name}=default_{name}")
        else:
            words.append(name)
        lines.append(f" set_{name}(self, {value})")
    exec(f"def __init__({', '.join(words)}):\n" + ("\n".join(lines) or " pass"), names)  # noqa: S102  as dataclasses does
    init: Callable[..., None] = names["__init__"]
    init.__qualname__ = f"{made.__qualname__}.__init__"
    return init


def _methods(fields: Mapping[str, Field[Any]]) -> dict[str, Any]:
    """Return what every such class can do, by name."""
    return {
        "__repr__": _repr(tuple(name for name, field in fields.items() if field.repr)),
        **_comparing([name for name, field in fields.items() if field.compare]),
        **_copying(list(fields)),
        "__setattr__": _set,
        "__delattr__": _delete,
    }


def _repr(names: tuple[str, ...]) -> Callable[[Any], str]:
    @reprlib.recursive_repr()
    def __repr__(self: Any) -> str:  # noqa: ANN401, N807
        inside = ", ".join(f"{name}={getattr(self, name)!r}" for name in names)
        return f"{self.__class__.__qualname__}({inside})"

    return __repr__


def _comparing(names: list[str]) -> dict[str, Any]:
    values = _values(names)

    def __eq__(self: Any, other: object) -> Any:  # noqa: ANN401, N807
        return values(self) == values(other) if other.__class__ is self.__class__ else NotImplemented

    def __hash__(self: Any) -> int:  # noqa: ANN401, N807
        return hash(values(self))

    return {"__eq__": __eq__, "__hash__": __hash__}


def _copying(names: list[str]) -> dict[str, Any]:
    slots: tuple[tuple[str, Any, Any], ...] = ()
    state = _values(names)

    def __getstate__(self: object) -> tuple[Any, ...]:  # noqa: N807
        return state(self)

    def __replace__(self: object, /, **changes: Any) -> object:  # noqa: ANN401, N807  the name that Python 3.13 gave it
        if not changes.keys() <= set(names):
            return dataclasses.replace(self, **changes)  # type: ignore[type-var]  # which says what is wrong
        nonlocal slots
        if not slots:  # whole or not at all: another thread may be here too
            found = ((name, getattr(type(self), name)) for name in names)
            slots = tuple((name, slot.__get__, slot.__set__) for name, slot in found)
        again = object.__new__(type(self))
        for name, get, put in slots:
            put(again, changes[name] if name in changes else get(self))
        return again

    def __setstate__(self: object, values: tuple[Any, ...]) -> None:  # noqa: N807
        for name, value in zip(names, values, strict=True):
            object.__setattr__(self, name, value)

    return {"__replace__": __replace__, "__getstate__": __getstate__, "__setstate__": __setstate__}


def _set(_self: object, name: str, _: object) -> None:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _delete(_self: object, name: str) -> None:
    raise FrozenInstanceError(f"cannot delete field {name!r}")


def _values(names: list[str]) -> Callable[[object], tuple[Any, ...]]:
    """Return what gives the values of attributes as a tuple."""
    if len(names) > 1:
        return attrgetter(*names)
    return lambda value: tuple(getattr(value, name) for name in names)
