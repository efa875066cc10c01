"""What can be shown of an agency before it is open."""

from pathlib import Path

from ats_desktop.domain.rows.board import Board
from ats_desktop.storage import first_look


def board(folder: Path, job_id: str) -> Board | None:
    """Return a job's board without opening the agency, None where that cannot be; on any thread."""
    return first_look.board(folder, job_id)
