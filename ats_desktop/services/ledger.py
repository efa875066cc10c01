"""The one way of the services to the database: an act is a unit of work, its outcome is Changes."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from typing import Any

from ats_desktop.services.changes import Changes, Failure
from ats_desktop.storage.database import Database, ReadConnection
from ats_desktop.storage.unit_of_work import Act, UnitOfWork

KIND_OF_TABLE = {
    "client_contact": "contact",
    "job_version": "brief",
    "job_stage": "stage",
    "rejection_reason": "reason",
    "candidate_source": "source",
}
"""Kinds of record that are not called as their table."""


class Ledger:
    """An open database and who works on it."""

    def __init__(self, database: Database, actor: str) -> None:
        """Work on ``database`` in the name of ``actor``."""
        self.database = database
        self.actor = actor

    def reading(self) -> AbstractContextManager[ReadConnection]:
        """Give a connection that sees one moment of the data."""
        return self.database.reading()

    @contextmanager
    def act(self, key: str, *, group: str | None = None, **values: Any) -> Iterator[UnitOfWork]:
        """Begin one act of the user; ``values`` (row keys and counts) fill its sentence in the history."""
        with UnitOfWork(self.database, Act(key, values, group), self.actor) as work:
            yield work

    @contextmanager
    def answer(self, act: Act) -> Iterator[UnitOfWork]:
        """Begin an act that takes another one back or brings it back."""
        with UnitOfWork(self.database, act, self.actor) as work:
            yield work


def changes_of(
    work: UnitOfWork,
    *,
    values: Mapping[str, object] | None = None,
    failed: Sequence[Failure] = (),
    made: str | None = None,
) -> Changes:
    """Return what a finished unit of work did."""
    touched = {
        KIND_OF_TABLE.get(table, table): frozenset(keys) for table, keys in work.touched.items() if keys
    }
    return Changes(
        operation_id=work.operation_id if touched else None,
        key=work.act.key,
        values={**work.act.values, **(values or {})},
        touched=touched,
        failed=tuple(failed),
        made=made,
    )
