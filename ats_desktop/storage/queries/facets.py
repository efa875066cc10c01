"""How many of the people whom a search finds have which stage, skill, experience, notice, city, source, tag.

What was found is kept as a set of numbers in a temporary table, one for each way in which the facets leave
out their own field; every facet is then one pass over such a set.
"""

from collections.abc import Iterable, Sequence
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
_EVERYBODY = "(SELECT docid FROM search_document WHERE is_living)"


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


class _Sets:
    """The people whom a search finds, as tables of their numbers; made when first asked for."""

    def __init__(self, connection: Connection, tree: Node | None) -> None:
        self._connection = connection
        self._tree = tree
        self._made: dict[Node | None, str] = {None: _EVERYBODY}

    def less(self, field: SearchField) -> str:
        """Return the table of those whom the search finds when it says nothing about a field."""
        tree = without(self._tree, field)
        if tree not in self._made:
            self._made[tree] = self._fill(f"temp.found_{len(self._made)}", tree)
        return self._made[tree]

    def _fill(self, table: str, tree: Node | None) -> str:
        connection = self._connection
        connection.exec_driver_sql(f"CREATE TABLE IF NOT EXISTS {table} (docid INTEGER PRIMARY KEY)")
        connection.exec_driver_sql(f"DELETE FROM {table}")
        way = plan(connection, tree)
        numbers = "d.docid" if way.words is None else "f.rowid"
        connection.exec_driver_sql(
            f"INSERT INTO {table} SELECT {numbers} {way.source} ORDER BY {numbers}", way.values
        )
        return table


def _stages(connection: Connection, table: str, jobs: Sequence[str] | None) -> tuple[FacetRow, ...]:
    if jobs is None:
        statement = f"SELECT d.stage, count(*) FROM {table} f JOIN search_document d USING (docid) GROUP BY 1"
        counts = dict(fetched(connection, statement))
    else:
        statement = (
            f"SELECT s.kind, count(DISTINCT f.docid) FROM {table} f JOIN search_document d USING (docid) "
            "JOIN application a ON a.candidate_id = d.candidate_id JOIN job_stage s ON s.id = a.stage_id "
            f"WHERE a.job_id IN ({','.join('?' * len(jobs))}) AND a.deleted = 0 AND a.status IN {STANDING} "
            "GROUP BY 1"
        )
        counts = dict(fetched(connection, statement, jobs))
    counts[NOT_IN_A_JOB] = counts.get("", 0)
    return _fixed((*(kind.value for kind in StageKind), NOT_IN_A_JOB), counts)


def _skills(connection: Connection, table: str) -> list[FacetRow]:
    if table == _EVERYBODY:
        statement = "SELECT number, count(*) FROM search_skill GROUP BY number"
    else:
        statement = (
            f"SELECT s.number, count(*) FROM {table} f JOIN search_skill s USING (docid) GROUP BY s.number"
        )
    names = dict(fetched(connection, "SELECT number, name FROM search_skill_name"))
    return _by_count((names[number], count) for number, count in fetched(connection, statement))


def _years(connection: Connection, table: str) -> tuple[FacetRow, ...]:
    statement = (
        f"SELECT min(CAST(d.years AS INTEGER), {_MOST_YEARS:d}), count(*) FROM {table} f "
        "JOIN search_document d USING (docid) WHERE d.years IS NOT NULL GROUP BY 1"
    )
    counts = {str(years): count for years, count in fetched(connection, statement)}
    last = f"{_MOST_YEARS}+"
    counts[last] = counts.pop(str(_MOST_YEARS), 0)
    return _fixed((*map(str, range(_MOST_YEARS)), last), counts)


def _notice(connection: Connection, table: str) -> tuple[FacetRow, ...]:
    cases = " ".join(f"WHEN d.notice_days <= {days:d} THEN {days:d}" for days in _NOTICES)
    statement = (
        f"SELECT CASE {cases} END, count(*) FROM {table} f JOIN search_document d USING (docid) "
        f"WHERE d.notice_days <= {_NOTICES[-1]:d} GROUP BY 1"
    )
    counts = dict(fetched(connection, statement))
    total, rows = 0, []
    for days in _NOTICES:
        total += counts.get(days, 0)
        value = str(Range(None if days else 0, days))
        rows.append(FacetRow(value, value, total))
    return tuple(rows)


def _places(connection: Connection, table: str, column: str) -> tuple[FacetRow, ...]:
    """Count cities or sources; they are called as the person who came last writes them."""
    statement = (
        f"SELECT g.value, c.{column}, g.number FROM (SELECT d.{column} AS value, count(*) AS number, "
        f"max(f.docid) AS newest FROM {table} f JOIN search_document d USING (docid) "
        f"WHERE d.{column} <> '' GROUP BY 1 ORDER BY 2 DESC LIMIT {_MOST_PLACES:d}) g "
        "JOIN search_document n ON n.docid = g.newest JOIN candidate c ON c.id = n.candidate_id"
    )
    rows = [FacetRow(*row) for row in fetched(connection, statement)]
    return tuple(sorted(rows, key=_order))


def _tags(connection: Connection, table: str) -> tuple[FacetRow, ...]:
    statement = (
        "SELECT t.name, count(*) FROM candidate_tag x JOIN tag t ON t.id = x.tag_id "
        f"JOIN search_document d ON d.candidate_id = x.candidate_id JOIN {table} f ON f.docid = d.docid "
        "WHERE x.deleted = 0 AND t.deleted = 0 GROUP BY t.id"
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
    return tuple(FacetRow(value, value, counts.get(value, 0)) for value in values)


def _values(tree: Node | None, field: SearchField) -> set[str]:
    found = (filter_of(part, field) for part in required(tree))
    return {value for each in found if each for value in each.values if isinstance(value, str)}
