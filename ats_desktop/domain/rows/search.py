"""Rows of searches, facets, saved searches and tags."""

from dataclasses import dataclass, field
from typing import NamedTuple

from ats_desktop.domain.stage import StageKind


@dataclass(frozen=True)
class SearchResult:
    """Everybody whom a query finds: all keys in the order asked for."""

    ids: tuple[str, ...]
    total: int
    elapsed_ms: float


@dataclass(frozen=True, slots=True)
class FacetRow:
    """One value of a facet: ``value`` as a query writes it, ``label`` as people do, and how many have it."""

    value: str
    label: str
    count: int


@dataclass(frozen=True)
class Facets:
    """What the people of a result have; each facet as if the query said nothing about its own field.

    Values of stages are kinds of stage and ``none``; of ``years`` "0" to "11" and "12+"; of ``notice`` "0",
    "<=15", "<=30" and "<=60", each with those before it. Labels of these three are the values themselves.
    """

    stages: tuple[FacetRow, ...] = ()
    skills: tuple[FacetRow, ...] = ()
    """The thirty most common ones, and those that the query names."""
    skills_total: int = 0
    """How many skills there are in all."""
    years: tuple[FacetRow, ...] = ()
    notice: tuple[FacetRow, ...] = ()
    cities: tuple[FacetRow, ...] = ()
    sources: tuple[FacetRow, ...] = ()
    tags: tuple[FacetRow, ...] = ()


class PersonHit(NamedTuple):
    """A person whose name, phone or e-mail begins with what was typed."""

    id: str
    name: str
    headline: str
    where_stage: str
    where_kind: StageKind | None


@dataclass(frozen=True)
class SavedSearchRow:
    """A search or a view of a board that is kept under a name."""

    id: str
    name: str
    query: str
    sort: str
    is_descending: bool
    options: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TagRow:
    """A tag and how many people have it."""

    id: str
    name: str
    count: int
