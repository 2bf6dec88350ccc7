"""Dataclasses whose class is quickly made: a run makes a hundred and fifty of them before it has read a line."""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dataclasses import dataclass as dataclass
else:
    import dataclasses

    def dataclass(cls=None, /, *, eq=True, frozen=False, slots=False):
        """A class as `dataclasses.dataclass` makes it, in a quarter of the time: nothing but `__init__` is written and compiled for it.
        That none changes a frozen one is asked of the types, which see the other; it is not asked again as the program runs."""

        def made(cls):
            own = dataclasses.dataclass(cls, eq=False, repr=False, slots=slots)
            _put(own, __repr__=_repr)
            if eq:
                values = _values([each.name for each in dataclasses.fields(own) if each.compare])
                _put(own, __eq__=_eq(values), __hash__=_hash(values) if frozen else None)
            return own

        return made if cls is None else made(cls)


def _put(cls: type, **methods: object) -> None:
    """Gives the class the methods that it does not write itself."""
    for name, method in methods.items():
        if name not in cls.__dict__:
            setattr(cls, name, method)


def _values(names: list[str]) -> Callable[[Any], Any]:
    """Gives what one holds in these fields."""
    return attrgetter(*names) if names else lambda _: ()


def _eq(values: Callable[[Any], Any]) -> Callable[[Any, Any], bool]:
    def equal(self: Any, other: Any) -> bool:
        return values(self) == values(other) if other.__class__ is self.__class__ else NotImplemented

    return equal


def _hash(values: Callable[[Any], Any]) -> Callable[[Any], int]:
    return lambda self: hash(values(self))


def _repr(self: Any) -> str:
    from dataclasses import fields

    said = ", ".join(f"{each.name}={getattr(self, each.name)!r}" for each in fields(self) if each.repr)
    return f"{type(self).__qualname__}({said})"
