"""The skill catalogue of the agency, and what CVs say that is not in it."""

import json
import zlib
from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import Connection

from ats_desktop.domain.rows.skills import CatalogueRow
from ats_desktop.domain.skill import KeptSkill, spellings_of


class HeldSkill(NamedTuple):
    """A row of a person's skills; ``is_deleted`` is one they have no more."""

    id: str
    candidate_id: str
    skill: str
    evidence: str
    is_deleted: bool


class KeptText(NamedTuple):
    """The words of one CV."""

    id: str
    candidate_id: str
    file_name: str
    text: str


_LIVING = "c.deleted = 0 AND c.merged_into_id IS NULL"
_CVS = (
    "FROM attachment a JOIN candidate c ON c.id = a.candidate_id JOIN text_body t ON t.sha256 = "
    f"a.text_sha256 WHERE a.deleted = 0 AND a.kind = 'cv' AND {_LIVING}"
)


def rows(connection: Connection) -> tuple[CatalogueRow, ...]:
    """Return the skills by name, each with how many people have it."""
    held = connection.exec_driver_sql(
        "SELECT n.name, count(*) FROM search_skill s JOIN search_skill_name n ON n.number = s.number "
        "GROUP BY s.number"
    )
    counts = {row[0]: row[1] for row in held}
    found = [
        CatalogueRow(row.id, row.name, row.group, row.aliases, row.implies, counts.get(row.name, 0))
        for row in kept(connection)
        if not row.is_retired
    ]
    return tuple(sorted(found, key=lambda row: (row.name.casefold(), row.id)))


def kept(connection: Connection) -> tuple[KeptSkill, ...]:
    """Return the whole table of skills, retired ones too."""
    found = connection.exec_driver_sql(
        'SELECT id, name, "group", aliases, implies, deleted FROM skill ORDER BY id'
    )
    return tuple(
        KeptSkill(row[0], row[1], row[2], _names(row[3]), _names(row[4]), bool(row[5])) for row in found
    )


def unknown_words(connection: Connection) -> list[tuple[str, tuple[str, ...]]]:
    """Return for each file with such words whose it is, and the words that no skill was called by."""
    found = connection.exec_driver_sql(
        "SELECT a.candidate_id, a.unknown_skills FROM attachment a JOIN candidate c ON c.id = a.candidate_id "
        f"WHERE a.deleted = 0 AND a.unknown_skills <> '[]' AND {_LIVING} ORDER BY a.id"
    )
    return [(row[0], _names(row[1])) for row in found]


def unknown_words_of(connection: Connection, candidate_id: str) -> list[str]:
    """Return the words of one person's files that no skill was called by."""
    found = connection.exec_driver_sql(
        "SELECT unknown_skills FROM attachment WHERE candidate_id = ? AND deleted = 0 "
        "AND unknown_skills <> '[]' ORDER BY id",
        (candidate_id,),
    )
    return [word for row in found for word in _names(row[0])]


def text_count(connection: Connection) -> int:
    """Return how many CVs with words there are."""
    return int(connection.exec_driver_sql(f"SELECT count(*) {_CVS}").scalar_one())


def texts(connection: Connection, after: str, most: int) -> list[KeptText]:
    """Return the next CVs behind the key ``after``."""
    found = connection.exec_driver_sql(
        f"SELECT a.id, a.candidate_id, a.file_name, t.body {_CVS} AND a.id > ? ORDER BY a.id LIMIT ?",
        (after, most),
    )
    return [KeptText(row[0], row[1], row[2], zlib.decompress(row[3]).decode()) for row in found]


def skills_of(connection: Connection, candidate_ids: Sequence[str]) -> list[HeldSkill]:
    """Return every skill that people have or had."""
    marks = ",".join("?" * len(candidate_ids))
    found = connection.exec_driver_sql(
        "SELECT id, candidate_id, skill, evidence, deleted FROM candidate_skill "
        f"WHERE candidate_id IN ({marks}) ORDER BY id",
        tuple(candidate_ids),
    )
    return [HeldSkill(row[0], row[1], row[2], row[3], bool(row[4])) for row in found]


def taken_away_by_hand(connection: Connection, row_ids: Sequence[str]) -> set[str]:
    """Return those of some deleted rows that a person deleted: not those whose coming was undone."""
    found: set[str] = set()
    for row_id in row_ids:
        last = connection.exec_driver_sql(
            "SELECT o.data FROM change_log l JOIN change_log o ON o.op_id = l.op_id AND o.kind = 'O' "
            "WHERE l.table_name = 'candidate_skill' AND l.row_id = ? ORDER BY l.hlc DESC, l.replica LIMIT 1",
            (row_id,),
        ).scalar()
        if last is None or "undoes" not in json.loads(last):
            found.add(row_id)
    return found


def _names(value: str | None) -> tuple[str, ...]:
    return tuple(json.loads(value or "[]"))


def spellings(connection: Connection) -> dict[str, str]:
    """Return by other spelling the one name of each skill, both in small letters."""
    found = connection.exec_driver_sql(
        "SELECT name, aliases FROM skill WHERE deleted = 0 AND aliases <> '[]'"
    )
    return spellings_of((name, json.loads(aliases or "[]")) for name, aliases in found)


def implications(connection: Connection) -> dict[str, tuple[str, ...]]:
    """Return what each skill implies, by the skill's name in small letters."""
    found = connection.exec_driver_sql(
        "SELECT name, implies FROM skill WHERE deleted = 0 AND implies <> '[]'"
    )
    return {name.casefold(): tuple(json.loads(implied or "[]")) for name, implied in found}
