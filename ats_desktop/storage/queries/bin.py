"""The people in the bin: whom an act of deleting put there, and when."""

import json
from collections.abc import Iterator, Sequence

from sqlalchemy import Connection

from ats_desktop.domain.rows.merging import BinRow

_DELETED = """
SELECT c.id, c.full_name, CASE WHEN c.headline <> '' THEN c.headline ELSE c.current_title END, c.city,
       (SELECT count(*) FROM application a WHERE a.candidate_id = c.id AND a.deleted = 0)
FROM candidate c WHERE c.deleted = 1 AND c.merged_into_id IS NULL
"""
_ENTRIES = """
SELECT e.row_id, e.wall, e.data, o.data FROM change_log e
JOIN change_log o ON o.op_id = e.op_id AND o.kind = 'O'
WHERE e.table_name = 'candidate' AND e.kind = 'U' AND e.row_id IN ({marks}) ORDER BY e.hlc, e.replica
"""
_DELETING = {("delete_candidates", ""), ("redo", "delete_candidates"), ("undo", "restore_candidates")}
"""Acts that put people into the bin, and the act that they answer."""
_CHUNK = 500


def rows(connection: Connection) -> tuple[BinRow, ...]:
    """Return whom an act of deleting left deleted, the last first.

    People whose adding or import was taken back are gone too, but nobody put them into the bin.
    """
    people = {row[0]: row for row in connection.exec_driver_sql(_DELETED)}
    found = [
        BinRow._make((*people[key][:4], wall, actor, people[key][4]))
        for key, (wall, actor) in _deletions(connection, sorted(people)).items()
    ]
    return tuple(sorted(found, key=lambda row: (-row.deleted_us, row.id)))


def _deletions(connection: Connection, candidate_ids: Sequence[str]) -> dict[str, tuple[int, str]]:
    deletions: dict[str, tuple[int, str]] = {}
    for chunk in _chunks(candidate_ids):
        statement = _ENTRIES.format(marks=",".join("?" * len(chunk)))
        for key, wall, cells, act in connection.exec_driver_sql(statement, tuple(chunk)):
            if cells is None or "deleted" not in (written := json.loads(cells)):
                continue
            deletions.pop(key, None)
            said = json.loads(act)
            if written["deleted"] and (said["key"], said["values"].get("act", "")) in _DELETING:
                deletions[key] = (wall, said["actor"])
    return deletions


def _chunks(keys: Sequence[str]) -> Iterator[Sequence[str]]:
    return (keys[start : start + _CHUNK] for start in range(0, len(keys), _CHUNK))
