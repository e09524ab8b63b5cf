"""`dataclass` as in the standard library, for the frozen ones with slots: as strict, made and filled in less time.

dataclasses compiles six methods for each class and sets each field of a frozen one by the slowest way there is. A scan
begins with two hundred such classes and makes some hundred values for every target. Here all classes share their
methods, which look at the fields; fields are set by their slots' descriptors, by an `__init__` that is compiled once
a class has more than FEW values: two of three have fewer.
What is not known here (a base with fields, ClassVar, __post_init__) is left to dataclasses, and so is every question
about the fields: `fields`, `replace`, `asdict` and `is_dataclass` answer as ever.
"""

from __future__ import annotations

import dataclasses
import reprlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import MISSING, Field, FrozenInstanceError
from operator import attrgetter
from typing import TYPE_CHECKING, Any, cast

__all__ = ["dataclass", "replace"]

OWN = frozenset({"__init__", "__post_init__", "__repr__", "__eq__", "__hash__", "__setattr__", "__delattr__"})
"""What a class may not define to be made here."""
FEW = 3
SPECIAL = ("ClassVar", "InitVar", "KW_ONLY")
"""Words of annotations that declare something else than a field."""
Get = Callable[[object], tuple[Any, ...]]


@dataclasses.dataclass(frozen=True, slots=True)
class _InOrder:
    """A sample of what dataclasses says of a class."""

    field: int


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class _OfNames:
    """The same where fields are given by name."""

    field: int


IN_ORDER = vars(_InOrder)["__dataclass_params__"]
OF_NAMES = vars(_OfNames)["__dataclass_params__"]
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
    own = vars(cls)
    if OWN & own.keys() or any(hasattr(base, "__dataclass_fields__") for base in cls.__bases__):
        return False
    for name, kind in _annotations(cls).items():
        if type(kind) is not str or not _plain(own.get(name, MISSING)):
            return False
        if SPECIAL[0] in kind or SPECIAL[1] in kind or SPECIAL[2] in kind:
            return False
    return True


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
    own = vars(cls)
    fields = {name: _field(own.get(name, MISSING), name, kind, kw_only) for name, kind in _annotations(cls).items()}
    kept = {name: value for name, value in own.items() if name not in fields}
    kept.pop("__dict__", None)
    kept.pop("__weakref__", None)
    kept |= SHARED
    kept["__slots__"] = tuple(fields)
    kept["__match_args__"] = () if kw_only else tuple(fields)
    kept["__dataclass_fields__"] = fields
    kept["__dataclass_params__"] = OF_NAMES if kw_only else IN_ORDER
    kept["__init__"] = _first(fields, kw_only=kw_only)
    made = type(cls)(cls.__name__, cls.__bases__, kept)
    made.__qualname__ = cls.__qualname__
    return made


def _field(default: object, name: str, kind: str, kw_only: bool) -> Field[Any]:  # noqa: FBT001  one of a class's fields
    """Return what dataclasses keeps of a field."""
    field: Any = default if isinstance(default, Field) else dataclasses.field(default=default)
    field.name, field.type, field.kw_only = name, kind, kw_only
    field._field_type = _PLAIN  # noqa: SLF001  by which dataclasses tells fields from what else it keeps
    return cast("Field[Any]", field)


def _first(fields: Mapping[str, Field[Any]], *, kw_only: bool) -> Callable[..., None]:
    """Return what fills the first values of a class, and then compiles what stands in its place from there on."""
    filled = 0

    def __init__(self: object, *args: object, **kwargs: object) -> None:  # noqa: N807
        nonlocal filled
        filled += 1
        made = next(cls for cls in type(self).__mro__ if vars(cls).get("__dataclass_fields__") is fields)
        given = _given(fields, () if kw_only else tuple(fields), args, kwargs) if filled <= FEW else None
        if given is None:  # also where too much or too little was given, which is for the compiled one to say
            init = _init(made, fields, kw_only=kw_only)
            type.__setattr__(made, "__init__", init)
            init(self, *args, **kwargs)
            return
        slots = vars(made)
        for name, value in given.items():
            slots[name].__set__(self, value)

    return __init__


def _given(
    fields: Mapping[str, Field[Any]], order: tuple[str, ...], args: tuple[object, ...], kwargs: Mapping[str, object]
) -> dict[str, object] | None:
    """Return the value of each field, None where the call does not fit."""
    given = dict(zip(order, args))  # noqa: B905  as many as there are
    if len(args) > len(order) or not kwargs.keys() <= fields.keys() - given.keys():
        return None
    given |= kwargs
    for name, field in fields.items():
        if name in given:
            continue
        if field.default_factory is not MISSING:
            given[name] = field.default_factory()
        elif field.default is not MISSING:
            given[name] = field.default
        else:
            return None
    return given


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


# The methods that all classes share; what they need of a class is found at its first use, and kept.

_COMPARED: dict[type, Get] = {}
_ALL: dict[type, Get] = {}
_SLOTS: dict[type, tuple[tuple[str, Any, Any], ...]] = {}


@reprlib.recursive_repr()
def __repr__(self: Any) -> str:  # noqa: ANN401, N807
    inside = ", ".join(f"{field.name}={getattr(self, field.name)!r}" for field in _fields(self) if field.repr)
    return f"{self.__class__.__qualname__}({inside})"


def __eq__(self: Any, other: object) -> Any:  # noqa: ANN401, N807
    if other.__class__ is not self.__class__:
        return NotImplemented
    values = _COMPARED.get(self.__class__) or _compared(self)
    return values(self) == values(other)


def __hash__(self: Any) -> int:  # noqa: ANN401, N807
    values = _COMPARED.get(self.__class__) or _compared(self)
    return hash(values(self))


def __getstate__(self: object) -> tuple[Any, ...]:  # noqa: N807
    values = _ALL.get(type(self)) or _ALL.setdefault(type(self), _values([field.name for field in _fields(self)]))
    return values(self)


def __setstate__(self: object, values: tuple[Any, ...]) -> None:  # noqa: N807
    for field, value in zip(_fields(self), values, strict=True):
        object.__setattr__(self, field.name, value)


def __replace__(self: object, /, **changes: Any) -> object:  # noqa: ANN401, N807  the name that Python 3.13 gave it
    slots = _SLOTS.get(type(self)) or _SLOTS.setdefault(type(self), _slots(self))
    if not changes.keys() <= {name for name, _, _ in slots}:
        return dataclasses.replace(self, **changes)  # type: ignore[type-var]  # which says what is wrong
    again = object.__new__(type(self))
    for name, get, put in slots:
        put(again, changes[name] if name in changes else get(self))
    return again


def _set(_self: object, name: str, _: object) -> None:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _delete(_self: object, name: str) -> None:
    raise FrozenInstanceError(f"cannot delete field {name!r}")


SHARED: Mapping[str, Any] = {
    **{method.__name__: method for method in (__repr__, __eq__, __hash__, __getstate__, __setstate__, __replace__)},
    "__setattr__": _set,
    "__delattr__": _delete,
}


def _fields(value: object) -> Iterable[Field[Any]]:
    found: Mapping[str, Field[Any]] = type(value).__dataclass_fields__  # type: ignore[attr-defined]  # one of ours
    return found.values()


def _compared(value: object) -> Get:
    names = [field.name for field in _fields(value) if field.compare]
    return _COMPARED.setdefault(type(value), _values(names))


def _slots(value: object) -> tuple[tuple[str, Any, Any], ...]:
    found = ((field.name, getattr(type(value), field.name)) for field in _fields(value))
    return tuple((name, slot.__get__, slot.__set__) for name, slot in found)


def _values(names: list[str]) -> Get:
    """Return what gives the values of attributes as a tuple."""
    if len(names) > 1:
        return attrgetter(*names)
    return lambda value: tuple(getattr(value, name) for name in names)
