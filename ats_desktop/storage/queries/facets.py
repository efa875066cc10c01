"""How many of the people whom a search finds have which stage, skill, experience, notice, city, source, tag.

What was found is kept as a set of numbers in a temporary table, one for each way in which the facets leave
out their own field; every facet is then one pass over such a set.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from sqlalchemy import Connection

from ats_desktop.domain.folding import folded
from ats_desktop.domain.rows.search import FacetRow, Facets
from ats_desktop.domain.search_tree import (
    NOT_IN_A_JOB,
    Node,
    Range,
    SearchField,
    filter_of,
    required,
    without,
)
from ats_desktop.domain.stage import StageKind
from ats_desktop.storage.queries.search import fetched
from ats_desktop.storage.search_plan import STANDING, jobs_asked_for, plan

_MOST_YEARS = 12
_NOTICES = (0, 15, 30, 60)
_MOST_PLACES = 100
_AT_ONCE = 5_000
_WIDE = 5
"""A fifth of everybody is so many that walking through an index beats looking each of them up."""


def facets(connection: Connection, tree: Node | None, most_skills: int) -> Facets:
    """Return the facets of a search, each as if the search said nothing about its own field."""
    sets = _Sets(connection, tree)
    skills = _skills(connection, sets.less(SearchField.SKILL))
    named = _values(tree, SearchField.SKILL)
    shown = [row for place, row in enumerate(skills) if place < most_skills or row.value in named]
    return Facets(
        stages=_stages(connection, sets.less(SearchField.STAGE), jobs_asked_for(connection, tree)),
        skills=tuple(shown),
        skills_total=len(skills),
        years=_years(connection, sets.less(SearchField.EXP)),
        notice=_notice(connection, sets.less(SearchField.NOTICE)),
        cities=_places(connection, sets.less(SearchField.CITY), "city"),
        sources=_places(connection, sets.less(SearchField.SOURCE), "source"),
        tags=_tags(connection, sets.less(SearchField.TAG)),
    )


@dataclass(frozen=True)
class _Found:
    """People whom a search finds: a table of their numbers, None for everybody, and whether they are many."""

    table: str | None
    is_wide: bool

    @property
    def documents(self) -> str:
        """The rows ``d`` of these people, as a FROM clause to which conditions can be added."""
        if self.table is None:
            return "search_document d WHERE d.is_living"
        if self.is_wide:
            # In the order of an index that the facet is grouped by, so that nothing has to be sorted.
            return f"search_document d CROSS JOIN {self.table} f ON f.docid = d.docid WHERE 1"
        return f"{self.table} f CROSS JOIN search_document d ON d.docid = f.docid WHERE 1"


class _Sets:
    """The people whom a search finds, as tables of their numbers; made when first asked for."""

    def __init__(self, connection: Connection, tree: Node | None) -> None:
        self._connection = connection
        self._tree = tree
        self._made: dict[Node | None, _Found] = {None: _Found(None, is_wide=True)}

    def less(self, field: SearchField) -> _Found:
        """Return those whom the search finds when it says nothing about a field."""
        tree = without(self._tree, field)
        if tree not in self._made:
            self._made[tree] = self._fill(f"temp.found_{len(self._made)}", tree)
        return self._made[tree]

    def _fill(self, table: str, tree: Node | None) -> _Found:
        connection = self._connection
        connection.exec_driver_sql(f"CREATE TABLE IF NOT EXISTS {table} (docid INTEGER PRIMARY KEY)")
        connection.exec_driver_sql(f"DELETE FROM {table}")
        way = plan(connection, tree)
        numbers = "d.docid" if way.words is None else "f.rowid"
        found = connection.exec_driver_sql(
            f"INSERT INTO {table} SELECT {numbers} {way.source} ORDER BY {numbers}", way.values
        )
        everybody = connection.exec_driver_sql("SELECT max(docid) FROM search_document").scalar() or 0
        return _Found(table, is_wide=found.rowcount * _WIDE > everybody)


def _stages(connection: Connection, found: _Found, jobs: Sequence[str] | None) -> tuple[FacetRow, ...]:
    kinds = [kind.value for kind in StageKind]
    if jobs is None:
        sums = ", ".join(f"total(d.stage = '{kind}')" for kind in (*kinds, ""))
        (row,) = fetched(connection, f"SELECT {sums} FROM {found.documents}")
        counts = dict(zip((*kinds, NOT_IN_A_JOB), row, strict=True))
    else:
        statement = (
            "SELECT s.kind, count(DISTINCT d.docid) FROM application a JOIN job_stage s ON s.id = a.stage_id "
            "JOIN search_document d ON d.candidate_id = a.candidate_id "
            f"JOIN {found.table} f ON f.docid = d.docid "
            f"WHERE a.job_id IN ({','.join('?' * len(jobs))}) AND a.deleted = 0 AND a.status IN {STANDING} "
            "GROUP BY 1"
        )
        counts = dict(fetched(connection, statement, jobs))
    return _fixed((*kinds, NOT_IN_A_JOB), counts)


def _skills(connection: Connection, found: _Found) -> list[FacetRow]:
    """Count skills, those of some thousand people at a time, so that the window's thread is not held up."""
    (row,) = fetched(connection, "SELECT max(docid) FROM search_document")
    counts: Counter[str] = Counter()
    for start in range(0, (row[0] or 0) + 1, _AT_ONCE):
        statement = (
            f"SELECT group_concat(d.skills) FROM {found.documents} AND d.skills <> '' "
            "AND d.docid >= ? AND d.docid < ?"
        )
        (part,) = fetched(connection, statement, (start, start + _AT_ONCE))
        counts.update(part[0].split(",") if part[0] else ())
    names = dict(fetched(connection, "SELECT number, name FROM search_skill_name"))
    return _by_count((names[int(number)], count) for number, count in counts.items())


def _years(connection: Connection, found: _Found) -> tuple[FacetRow, ...]:
    sums = ", ".join(f"total(d.years < {year:d})" for year in range(1, _MOST_YEARS + 1))
    (row,) = fetched(connection, f"SELECT {sums}, count(d.years) FROM {found.documents}")
    values = (*map(str, range(_MOST_YEARS)), f"{_MOST_YEARS}+")
    counts = [upper - lower for lower, upper in pairwise((0, *row))]
    return _fixed(values, dict(zip(values, counts, strict=True)))


def _notice(connection: Connection, found: _Found) -> tuple[FacetRow, ...]:
    sums = ", ".join(f"total(d.notice_days <= {days:d})" for days in _NOTICES)
    (row,) = fetched(connection, f"SELECT {sums} FROM {found.documents}")
    values = [Range(None if days else 0, days).written() for days in _NOTICES]
    return _fixed(values, dict(zip(values, row, strict=True)))


def _places(connection: Connection, found: _Found, column: str) -> tuple[FacetRow, ...]:
    """Count cities or sources; they are called as the person who came last writes them."""
    statement = (
        f"SELECT g.value, c.{column}, g.number FROM (SELECT d.{column} AS value, count(*) AS number, "
        f"max(d.docid) AS newest FROM {found.documents} AND d.{column} <> '' "
        f"GROUP BY 1 ORDER BY 2 DESC LIMIT {_MOST_PLACES:d}) g "
        "JOIN search_document n ON n.docid = g.newest JOIN candidate c ON c.id = n.candidate_id"
    )
    rows = [FacetRow(*row) for row in fetched(connection, statement)]
    return tuple(sorted(rows, key=_order))


def _tags(connection: Connection, found: _Found) -> tuple[FacetRow, ...]:
    among = "" if found.table is None else f"JOIN {found.table} f ON f.docid = d.docid "
    statement = (
        "SELECT t.name, count(*) FROM candidate_tag x JOIN tag t ON t.id = x.tag_id "
        f"JOIN search_document d ON d.candidate_id = x.candidate_id {among}"
        "WHERE x.deleted = 0 AND t.deleted = 0 AND d.is_living GROUP BY t.id"
    )
    return tuple(_by_count(fetched(connection, statement)))


def _by_count(rows: Iterable[Any]) -> list[FacetRow]:
    """Return a row a value, spellings that fold to the same one together, the most frequent first."""
    counts: dict[str, int] = {}
    labels: dict[str, tuple[int, str]] = {}
    for name, count in rows:
        value = folded(name)
        counts[value] = counts.get(value, 0) + count
        labels[value] = max(labels.get(value, (0, "")), (count, name))
    return sorted((FacetRow(value, labels[value][1], count) for value, count in counts.items()), key=_order)


def _order(row: FacetRow) -> tuple[int, str]:
    return (-row.count, row.value)


def _fixed(values: Sequence[str], counts: dict[Any, int]) -> tuple[FacetRow, ...]:
    return tuple(FacetRow(value, value, int(counts.get(value, 0))) for value in values)


def _values(tree: Node | None, field: SearchField) -> set[str]:
    found = (filter_of(part, field) for part in required(tree))
    return {value for each in found if each for value in each.values if isinstance(value, str)}
