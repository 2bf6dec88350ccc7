"""A quickly made dataclass is what the standard library would have made of it."""

from __future__ import annotations

import dataclasses
import pickle
from collections.abc import Callable
from dataclasses import field
from typing import Any

import pytest

from gazette_pub.words.records import dataclass


@dataclass(frozen=True)
class Plain:
    """Three values."""

    a: int
    b: str = "乙"
    c: tuple[int, ...] = field(default=(), compare=False, repr=False)

    @property
    def both(self) -> str:
        return f"{self.a}{self.b}"


@dataclass(frozen=True, slots=True)
class Slim:
    a: int
    b: list[int] = field(default_factory=list)


@dataclass(slots=True)
class Open:
    a: int
    more: int = field(init=False)

    def __post_init__(self) -> None:
        self.more = self.a + 1


@dataclass
class Empty:
    pass


@dataclass(frozen=True)
class Below(Plain):
    d: int = 0


@dataclass(frozen=True)
class Own:
    a: int

    def __repr__(self) -> str:
        return "own"

    def __hash__(self) -> int:
        return 1


@dataclass(eq=False)
class Self:
    a: int


MADE = (Plain(1), Plain(1, "丙", (2,)), Slim(1), Open(2), Empty(), Below(1, d=4), Own(1))


@pytest.mark.parametrize("one", MADE)
def test_equal_are_those_that_hold_the_same(one: Any) -> None:
    assert one == dataclasses.replace(one)
    assert one != object()


def test_others_are_not_equal() -> None:
    assert Plain(1) != Plain(2)
    assert Plain(1) != Below(1)
    assert Plain(1, "乙", (1,)) == Plain(1, "乙", (2,))
    assert Self(1) != Self(1)


def test_only_frozen_ones_are_looked_up_by_what_they_hold() -> None:
    assert {Plain(1): "甲"}[Plain(1)] == "甲"
    assert hash(Own(2)) == 1
    assert Self(1) not in {Self(1)}
    for one in (Open(1), Empty()):
        with pytest.raises(TypeError):
            hash(one)


@pytest.mark.parametrize(
    ("one", "said"),
    [
        (Plain(1), "Plain(a=1, b='乙')"),
        (Slim(1, [2]), "Slim(a=1, b=[2])"),
        (Open(1), "Open(a=1, more=2)"),
        (Empty(), "Empty()"),
        (Below(1, d=3), "Below(a=1, b='乙', d=3)"),
        (Own(1), "own"),
    ],
)
def test_it_says_what_it_holds(one: Any, said: str) -> None:
    assert repr(one) == said


@pytest.mark.parametrize("one", MADE)
def test_it_goes_to_another_process(one: Any) -> None:
    assert pickle.loads(pickle.dumps(one)) == one


@pytest.mark.parametrize("make", [dataclass, dataclasses.dataclass])
def test_it_is_a_dataclass(make: Callable[..., Any]) -> None:
    cls = make(type("Made", (), {"__annotations__": {"a": "int", "b": "str"}, "b": "乙", "__doc__": "甲"}))
    assert [each.name for each in dataclasses.fields(cls)] == ["a", "b"]
    assert cls.__match_args__ == ("a", "b")
    assert dataclasses.asdict(cls(1)) == {"a": 1, "b": "乙"}
    with pytest.raises(TypeError):
        cls()


def test_one_with_slots_has_room_for_nothing_else() -> None:
    with pytest.raises(AttributeError):
        Slim(1).other = 2  # type: ignore[attr-defined]


def test_none_hold_a_list_that_another_holds() -> None:
    assert Slim(1).b is not Slim(1).b
