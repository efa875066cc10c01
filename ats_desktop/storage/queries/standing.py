"""Reads the open applications of many people at once."""

import json
from collections.abc import Sequence

from sqlalchemy import Connection

from ats_desktop.domain.application import ApplicationStatus
from ats_desktop.domain.rows.standing import Standing
from ats_desktop.domain.stage import StageKind

_OPEN = """
SELECT a.candidate_id, a.id, a.job_id, j.reference, j.title, c.name, a.stage_id, s.name, s.kind, a.status
FROM application a JOIN job j ON j.id = a.job_id JOIN client c ON c.id = j.client_id
     JOIN job_stage s ON s.id = a.stage_id
WHERE a.candidate_id IN (SELECT value FROM json_each(?)) AND a.deleted = 0
      AND a.status IN ('active', 'on_hold')
ORDER BY a.applied_at DESC, a.id DESC
"""


def of_people(connection: Connection, candidate_ids: Sequence[str]) -> tuple[Standing, ...]:
    """Return the open applications of these people, newest first."""
    found = connection.exec_driver_sql(_OPEN, (json.dumps(list(candidate_ids)),))
    return tuple(Standing._make((*row[:8], StageKind(row[8]), ApplicationStatus(row[9]))) for row in found)
