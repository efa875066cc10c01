"""Printed numbers: taken in the transaction that uses them, never given twice."""

from ats_desktop.storage.unit_of_work import UnitOfWork


def next_number(work: UnitOfWork, table: str, column: str, prefix: str, year: int | None = None) -> str:
    """Return the number after the highest ever given, also to rows that were undone since.

    With a year it is ``CA-2026-0042``, without one ``JOB-0042``; every laptop but the first puts its device code
    before the digits: ``CA-2026-K1-0042``.
    """
    device = work.rows("SELECT device_code FROM agency ORDER BY id LIMIT 1")
    parts = [
        prefix,
        *([] if year is None else [str(year)]),
        *([device[0][0]] if device and device[0][0] else []),
    ]
    start = "-".join(parts) + "-"
    given = work.rows(
        f'SELECT max(CAST(substr("{column}", ?) AS INTEGER)) FROM "{table}" WHERE "{column}" LIKE ? '
        f"AND substr(\"{column}\", ?) NOT GLOB '*[^0-9]*'",
        (len(start) + 1, start + "%", len(start) + 1),
    )
    return f"{start}{(given[0][0] or 0) + 1:04d}"
