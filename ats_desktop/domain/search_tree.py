"""What a search asks for, as a tree: words and fields, joined by and, or and not."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias


class SearchField(StrEnum):
    """What a search can ask for by name, as in ``city:karachi``."""

    CITY = "city"
    SKILL = "skill"
    EXP = "exp"
    """Whole years of experience."""
    NOTICE = "notice"
    """Days of notice; 0 is free now."""
    SALARY = "salary"
    """Pay expected, as a whole amount."""
    STAGE = "stage"
    """Kind of the stage that the person stands in, ``none`` for people in no job."""
    SOURCE = "source"
    TAG = "tag"
    JOB = "job"
    """Reference or title of a job that the person is on."""

    @property
    def is_range(self) -> bool:
        """Whether its values are numbers."""
        return self in {SearchField.EXP, SearchField.NOTICE, SearchField.SALARY}


NOT_IN_A_JOB = "none"
"""The value of ``stage:`` for people whom no job has."""


@dataclass(frozen=True, slots=True)
class Range:
    """Numbers from ``low`` to ``high``, both included; None = no bound."""

    low: float | None = None
    high: float | None = None

    def written(self) -> str:
        """Return it as a query writes it: ``4-9``, ``5+``, ``<=30``, ``7``."""
        if self.low is None:
            return "" if self.high is None else f"<={self.high:.12g}"
        if self.high is None:
            return f"{self.low:.12g}+"
        return f"{self.low:.12g}" if self.low == self.high else f"{self.low:.12g}-{self.high:.12g}"


Value: TypeAlias = str | Range
"""Folded text, or a range of numbers."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word or a phrase that must occur; ``start`` and ``end`` are its place in the query."""

    text: str
    """Folded."""
    is_phrase: bool
    may_go_on: bool
    """Longer words that begin like it count too."""
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Filter:
    """A field that must have one of some values."""

    field: SearchField
    values: tuple[Value, ...]
    given: tuple[str, ...]
    """The values as they stand in the query, quotes included."""
    is_open: bool
    """The last value ends the query, so it may still be being typed."""
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class And:
    """All parts must hold."""

    parts: tuple["Node", ...]
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Or:
    """One part must hold."""

    parts: tuple["Node", ...]
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Not:
    """The part must not hold."""

    part: "Node"
    start: int
    end: int


Node: TypeAlias = Word | Filter | And | Or | Not


def required(tree: Node | None) -> tuple[Node, ...]:
    """Return the parts of which each must hold."""
    if tree is None:
        return ()
    return tree.parts if isinstance(tree, And) else (tree,)


def leaves(tree: Node | None, *, is_excluded: bool = False) -> Iterator[tuple[Word | Filter, bool]]:
    """Give every word and filter with whether it is excluded, in the order of the query."""
    match tree:
        case And(parts=parts) | Or(parts=parts):
            for part in parts:
                yield from leaves(part, is_excluded=is_excluded)
        case Not(part=part):
            yield from leaves(part, is_excluded=not is_excluded)
        case Word() | Filter():
            yield tree, is_excluded


def without(tree: Node | None, field: SearchField) -> Node | None:
    """Return the tree less the required filters of a field, chosen and excluded ones."""
    kept = tuple(part for part in required(tree) if filter_of(part, field) is None)
    if not kept:
        return None
    return kept[0] if len(kept) == 1 else And(kept, kept[0].start, kept[-1].end)


def filter_of(part: Node, field: SearchField) -> Filter | None:
    """Return the filter of a field that a required part is, or is the exclusion of."""
    inner = part.part if isinstance(part, Not) else part
    return inner if isinstance(inner, Filter) and inner.field is field else None
