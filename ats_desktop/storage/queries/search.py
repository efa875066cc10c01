"""Who matches a search, in which order, and rows of people for lists and for boxes that ask who."""

import zlib
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection

from ats_desktop.domain.folding import folded
from ats_desktop.domain.rows.board import SKILL_SEPARATOR
from ats_desktop.domain.rows.candidates import CandidateRow
from ats_desktop.domain.rows.search import PersonHit
from ats_desktop.domain.search_tree import Node
from ats_desktop.domain.stage import StageKind
from ats_desktop.storage.search_plan import Plan, plan
from ats_desktop.storage.search_text import excerpt, searchable

SORTS = {
    "name": "d.sort_name {way}, d.candidate_id {way}",
    "city": "d.city = '', d.city {way}, d.sort_name, d.docid",
    "years": "d.years {way} NULLS LAST, d.docid DESC",
    "notice": "d.notice_days {way} NULLS LAST, d.docid DESC",
    "pay": "d.pay {way} NULLS LAST, d.docid DESC",
    "score": "d.score {way} NULLS LAST, d.docid DESC",
    "added": "{numbers} {way}",
}
"""Orders of people; who lacks the value comes last either way."""

_RANKED = 5_000
"""Matches that are ranked, the newest: ranking costs a microsecond each."""
_WEIGHTS = "10.0, 4.0, 6.0, 4.0, 1.0"
"""How much a word counts in the name, the contacts, the headline, the skills and the CV."""
_ROW = """
SELECT c.id, c.full_name, c.name_urdu, CASE WHEN c.headline <> '' THEN c.headline ELSE c.current_title END,
       c.city, c.total_years, c.skill_line,
       coalesce((SELECT p.value FROM contact_point p WHERE p.candidate_id = c.id AND p.kind = 'email'
         AND p.deleted = 0 ORDER BY p.is_primary DESC, p.id LIMIT 1), ''),
       coalesce((SELECT p.value FROM contact_point p WHERE p.candidate_id = c.id AND p.kind = 'phone'
         AND p.deleted = 0 ORDER BY p.is_primary DESC, p.id LIMIT 1), ''),
       c.notice_days, c.pay_expected, c.currency, c.source, c.created_at, '', d.score, coalesce(s.name, ''),
       d.stage, coalesce(l.name || CASE WHEN j.title <> '' THEN ' · ' || j.title ELSE '' END, ''),
       (SELECT count(*) FROM application o WHERE o.candidate_id = c.id AND o.deleted = 0)
FROM candidate c JOIN search_document d ON d.candidate_id = c.id
     LEFT JOIN application a ON a.id = d.application_id LEFT JOIN job_stage s ON s.id = a.stage_id
     LEFT JOIN job j ON j.id = a.job_id LEFT JOIN client l ON l.id = j.client_id
"""
_HIT = """
SELECT c.id, c.full_name, CASE WHEN c.headline <> '' THEN c.headline ELSE c.current_title END,
       coalesce(s.name, ''), d.stage
FROM search_document d JOIN candidate c ON c.id = d.candidate_id
     LEFT JOIN application a ON a.id = d.application_id LEFT JOIN job_stage s ON s.id = a.stage_id
"""


def ids(
    connection: Connection, tree: Node | None, sort: str, *, descending: bool, limit: int | None = None
) -> tuple[str, ...]:
    """Return the keys of everybody whom a search finds, or of the first ones, in an order of SORTS."""
    way = plan(connection, tree, is_streamed=limit is not None)
    if sort == "relevance" and way.words is not None:
        return _ranked(connection, way, limit)
    is_newest = sort == "relevance"
    numbers = "d.docid" if way.words is None else "f.rowid"
    order = SORTS["added" if is_newest else sort].format(
        way="DESC" if descending or is_newest else "ASC", numbers=numbers
    )
    end = "" if limit is None else f" LIMIT {limit:d}"
    return _keys(connection, f"SELECT d.candidate_id {way.source} ORDER BY {order}{end}", way.values)


def _ranked(connection: Connection, way: Plan, limit: int | None) -> tuple[str, ...]:
    """Return the best of the newest matches first, then the older ones by age."""
    end = "" if limit is None else f"LIMIT {limit:d}"
    best = fetched(
        connection,
        f"SELECT candidate_id, number FROM (SELECT d.candidate_id, f.rowid AS number, "
        f"bm25(search_fts, {_WEIGHTS}) AS weight {way.source} ORDER BY f.rowid DESC LIMIT {_RANKED:d}) "
        f"ORDER BY weight, number DESC {end}",
        way.values,
    )
    keys = tuple(row[0] for row in best)
    if len(keys) < _RANKED or len(keys) == limit:
        return keys
    oldest = min(row[1] for row in best)
    statement = f"SELECT d.candidate_id {way.source} AND f.rowid < ? ORDER BY f.rowid DESC"
    return (*keys, *_keys(connection, statement, (*way.values, oldest)))[:limit]


def count(connection: Connection, tree: Node | None) -> int:
    """Return how many people a search finds."""
    way = plan(connection, tree)
    if way.words is not None and not way.conditions:
        statement = "SELECT count(*) FROM search_fts WHERE search_fts MATCH ?"
        return int(connection.exec_driver_sql(statement, way.values).scalar_one())
    return int(connection.exec_driver_sql(f"SELECT count(*) {way.source}", way.values).scalar_one())


def rows(connection: Connection, keys: Sequence[str], words: Sequence[str] = ()) -> tuple[CandidateRow, ...]:
    """Return rows of people in the order of their keys; keys of nobody are left out.

    Each has the line of the CV that has the words where nothing else in the row has one.
    """
    if not keys:
        return ()
    marks = ",".join("?" * len(keys))
    tags: dict[str, list[str]] = {}
    for key, name in fetched(
        connection,
        "SELECT x.candidate_id, t.name FROM candidate_tag x JOIN tag t ON t.id = x.tag_id "
        f"WHERE x.deleted = 0 AND t.deleted = 0 AND x.candidate_id IN ({marks}) ORDER BY t.name, t.id",
        tuple(keys),
    ):
        tags.setdefault(key, []).append(name)
    found = {row[0]: row for row in fetched(connection, f"{_ROW} WHERE c.id IN ({marks})", tuple(keys))}
    excerpts = _excerpts(connection, [found[key] for key in keys if key in found], words) if words else {}
    return tuple(
        CandidateRow._make(
            (
                *row[:14],
                excerpts.get(key, ""),
                *row[15:17],
                StageKind(row[17]) if row[17] else None,
                *row[18:20],
                tuple(tags.get(key, ())),
            )
        )
        for key in keys
        if (row := found.get(key)) is not None
    )


def _excerpts(connection: Connection, found: Sequence[Any], words: Sequence[str]) -> dict[str, str]:
    hidden = [row[0] for row in found if not _shows(row, words)]
    if not hidden:
        return {}
    marks = ",".join("?" * len(hidden))
    bodies = fetched(
        connection,
        "SELECT a.candidate_id, t.body FROM attachment a JOIN text_body t ON t.sha256 = a.text_sha256 "
        f"WHERE a.deleted = 0 AND a.candidate_id IN ({marks}) ORDER BY a.id",
        tuple(hidden),
    )
    return {key: excerpt(zlib.decompress(body).decode(), words) for key, body in dict(bodies).items()}


def _shows(row: Any, words: Sequence[str]) -> bool:
    """Whether a row shows one of the words by itself."""
    shown = f" {folded(' '.join((*row[1:5], row[6].replace(SKILL_SEPARATOR, ' '), row[7], row[8])))}"
    return any(f" {word}" in shown for word in words)


def names(connection: Connection, prefix: str, limit: int) -> tuple[PersonHit, ...]:
    """Return the newest people in whose names or contacts every word begins a word."""
    terms = [term.replace('"', "") for term in searchable(prefix).split()]
    expression = " AND ".join(f'"{term}" *' for term in terms if any(map(str.isalnum, term)))
    if not expression:
        return ()
    numbers = fetched(
        connection,
        f"SELECT rowid FROM person_fts WHERE person_fts MATCH ? ORDER BY rowid DESC LIMIT {limit:d}",
        (expression,),
    )
    marks = ",".join(str(row[0]) for row in numbers)
    hits = fetched(connection, f"{_HIT} WHERE d.docid IN ({marks}) ORDER BY d.docid DESC")
    return tuple(PersonHit._make((*row[:4], StageKind(row[4]) if row[4] else None)) for row in hits)


def _keys(connection: Connection, statement: str, values: Sequence[object]) -> tuple[str, ...]:
    """Return the keys that a statement gives, in its order.

    They come as one text: a hundred thousand rows cost twice as much, and hold up the window's thread.
    """
    (row,) = fetched(connection, f"SELECT group_concat(candidate_id) FROM ({statement})", values)
    return tuple(row[0].split(",")) if row[0] else ()


def fetched(connection: Connection, statement: str, values: Sequence[object] = ()) -> list[Any]:
    """Return all rows as plain tuples, which cost a third of what wrapped rows do."""
    if not connection.in_transaction():
        connection.begin()
    raw: Any = connection.connection.driver_connection
    rows: list[Any] = raw.execute(statement, tuple(values)).fetchall()
    return rows
