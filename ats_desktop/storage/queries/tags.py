"""Tags with their people, and searches that are kept under a name."""

import json

from sqlalchemy import Connection

from ats_desktop.domain.rows.search import SavedSearchRow, TagRow
from ats_desktop.domain.saved_search import SavedSearchKind

_HELD = "x.deleted = 0 AND t.deleted = 0 AND c.deleted = 0 AND c.merged_into_id IS NULL"


def tags(connection: Connection) -> tuple[TagRow, ...]:
    """Return the tags that somebody has, by name."""
    found = connection.exec_driver_sql(
        "SELECT t.id, t.name, count(*) FROM candidate_tag x JOIN tag t ON t.id = x.tag_id "
        f"JOIN candidate c ON c.id = x.candidate_id WHERE {_HELD} GROUP BY t.id ORDER BY lower(t.name), t.id"
    )
    return tuple(TagRow(*row) for row in found)


def tags_of(connection: Connection, candidate_id: str) -> tuple[str, ...]:
    """Return the tags of one person, by name."""
    found = connection.exec_driver_sql(
        "SELECT t.name FROM candidate_tag x JOIN tag t ON t.id = x.tag_id "
        "WHERE x.deleted = 0 AND t.deleted = 0 AND x.candidate_id = ? ORDER BY lower(t.name), t.id",
        (candidate_id,),
    )
    return tuple(found.scalars())


def saved_searches(connection: Connection, kind: SavedSearchKind) -> tuple[SavedSearchRow, ...]:
    """Return what is kept for a screen, in its order."""
    found = connection.exec_driver_sql(
        "SELECT id, name, query, sort, is_descending, options FROM saved_search "
        "WHERE deleted = 0 AND kind = ? ORDER BY position, id",
        (kind.value,),
    )
    return tuple(
        SavedSearchRow(row[0], row[1], row[2], row[3], bool(row[4]), json.loads(row[5] or "{}"))
        for row in found
    )
