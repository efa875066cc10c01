"""Whose e-mails, phones, links and CNICs are there already."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from sqlalchemy import Connection

CNIC = "cnic"
"""Kind of key that stands in the person's own record."""
_PART = 500
"""Keys asked for at once; databases bound how many a question may have."""


def holders(connection: Connection, keys: Iterable[tuple[str, str]]) -> dict[tuple[str, str], str]:
    """Return whose each of these kinds and keys of contacts is, by the oldest contact that has it.

    The kind ``cnic`` is a CNIC. Keys that nobody has are left out.
    """
    by_kind: defaultdict[str, list[str]] = defaultdict(list)
    for kind, key in dict.fromkeys(keys):
        by_kind[kind].append(key)
    found: dict[tuple[str, str], str] = {}
    for kind, values in by_kind.items():
        for part in _parts(values):
            for key, person in connection.exec_driver_sql(*_question(kind, part)):
                found.setdefault((kind, key), person)
    return found


def _question(kind: str, part: Sequence[str]) -> tuple[str, tuple[str, ...]]:
    marks = ", ".join("?" * len(part))
    if kind == CNIC:
        return (
            f"SELECT cnic, id FROM candidate WHERE cnic IN ({marks}) AND deleted = 0 ORDER BY id",
            tuple(part),
        )
    return (
        "SELECT p.key, c.id FROM contact_point p JOIN candidate c ON c.id = p.candidate_id "
        f"WHERE p.kind = ? AND p.key IN ({marks}) AND p.deleted = 0 AND c.deleted = 0 ORDER BY p.id",
        (kind, *part),
    )


def _parts(values: Sequence[str]) -> list[Sequence[str]]:
    return [values[start : start + _PART] for start in range(0, len(values), _PART)]
