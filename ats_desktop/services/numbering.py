"""Printed numbers: taken in the transaction that uses them, never given twice."""

from ats_desktop.storage.queries import facts
from ats_desktop.storage.unit_of_work import UnitOfWork


def next_number(work: UnitOfWork, table: str, column: str, prefix: str, year: int | None = None) -> str:
    """Return the number after the highest ever given, also to rows that were undone since.

    With a year it is ``CA-2026-0042``, without one ``JOB-0042``; every laptop but the first puts its device
    code before the digits: ``CA-2026-K1-0042``.
    """
    device = facts.device_code(work.connection)
    parts = [prefix, *([] if year is None else [str(year)]), *([device] if device else [])]
    start = "-".join(parts) + "-"
    return f"{start}{facts.highest_number(work.connection, table, column, start) + 1:04d}"
