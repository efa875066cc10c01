"""What was done, and taking it back (R16)."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from ats_desktop.domain.rows.agency import HistoryRow, UndoState
from ats_desktop.errors import UserError
from ats_desktop.services.changes import Changes, Failure
from ats_desktop.services.ledger import Ledger, changes_of
from ats_desktop.storage import undo
from ats_desktop.storage.columns import from_microseconds
from ats_desktop.storage.database import ReadConnection
from ats_desktop.storage.queries import book
from ats_desktop.storage.undo import Stacks, Step
from ats_desktop.storage.unit_of_work import Act

_NAMED = {
    "candidate": ("candidate", "full_name"),
    "other": ("candidate", "full_name"),
    "stage": ("job_stage", "name"),
    "job": ("job", "title"),
    "client": ("client", "name"),
    "reason": ("rejection_reason", "name"),
    "document": ("issued_document", "number"),
    "submission": ("submission", "number"),
    "source": ("candidate_source", "name"),
    "tag": ("tag", "name"),
    "skill": ("skill", "name"),
    "merged_skill": ("skill", "name"),
    "search": ("saved_search", "name"),
    "user": ("user", "name"),
}
"""Values of an act that are keys, and the column that says what the row is called."""


class NothingToUndoError(UserError):
    """No act is left to take back; no values."""

    code = "nothing_to_undo"


class NothingToRedoError(UserError):
    """No act is left to bring back; no values."""

    code = "nothing_to_redo"


class History:
    """The acts of this laptop's users, newest first, and undo and redo of them, also after a restart."""

    def __init__(self, ledger: Ledger) -> None:
        """Work on an open database."""
        self._ledger = ledger

    def state(self) -> UndoState:
        """Return what undo and redo would do now."""
        with self._ledger.reading() as connection:
            found = self._stacks(connection)
            return UndoState(
                undo=_row(connection, found.undo[-1], is_undone=False) if found.undo else None,
                redo=_row(connection, found.redo[-1], is_undone=True) if found.redo else None,
            )

    def rows(self, limit: int = 200) -> tuple[HistoryRow, ...]:
        """Return the acts that stand and those that were taken back and can return, newest first.

        The last row is the final act that ends them, where there is one and the limit reaches it.
        """
        with self._ledger.reading() as connection:
            found = self._stacks(connection)
            steps = [
                *((step, True) for step in found.redo),
                *((step, False) for step in reversed(found.undo)),
            ]
            rows = [_row(connection, step, is_undone=undone) for step, undone in steps[:limit]]
            if found.end is not None and len(rows) < limit:
                rows.append(_row(connection, found.end, is_undone=False)._replace(is_final=True))
            return tuple(rows)

    def undo(self) -> Changes:
        """Take the newest act back; cells that were changed since stay and are listed in ``failed``.

        Raises:
            NothingToUndoError: there is none.
        """
        with self._ledger.reading() as connection:
            found = self._stacks(connection)
        if not found.undo:
            raise NothingToUndoError
        return self._undo(found.undo[-1])

    def undo_to(self, act_id: str) -> Changes:
        """Take acts back, newest first, up to and with one; each in a transaction of its own.

        The first that fails ends it: those before it stay taken back, ``values`` says how many ("count") of
        how many ("asked"), and ``stopped`` holds the error's code.

        Raises:
            NothingToUndoError: the act does not stand, or cannot be taken back any more.
        """
        with self._ledger.reading() as connection:
            steps = _up_to(self._stacks(connection).undo, act_id)
        if not steps:
            raise NothingToUndoError
        return _in_turn("undo_to", [partial(self._undo, step) for step in steps])

    def redo(self) -> Changes:
        """Bring the act taken back last back.

        Raises:
            NothingToRedoError: there is none.
        """
        with self._ledger.reading() as connection:
            found = self._stacks(connection)
        if not found.redo:
            raise NothingToRedoError
        return self._redo(found.redo[-1])

    def redo_to(self, act_id: str) -> Changes:
        """Bring acts back, the one taken back last first, up to and with one; as ``undo_to``.

        Raises:
            NothingToRedoError: the act was not taken back, or something was done since.
        """
        with self._ledger.reading() as connection:
            steps = _up_to(self._stacks(connection).redo, act_id)
        if not steps:
            raise NothingToRedoError
        return _in_turn("redo_to", [partial(self._redo, step) for step in steps])

    def _undo(self, step: Step) -> Changes:
        return self._answer(step, Act("undo", {"act": step.key, **step.values}, undoes=step.act_id))

    def _redo(self, step: Step) -> Changes:
        return self._answer(step, Act("redo", {"act": step.key, **step.values}, redoes=step.act_id))

    def _answer(self, step: Step, act: Act) -> Changes:
        with self._ledger.answer(act) as work:
            blocked = undo.revert(work, step.operations)
        with self._ledger.reading() as connection:
            values = {**_named(connection, step.values), "act": step.key}
        failed = [
            Failure(cell.row_id, "changed_since", {"table": cell.table, "column": cell.column})
            for cell in blocked
        ]
        return changes_of(work, values=values, failed=failed)

    def _stacks(self, connection: ReadConnection) -> Stacks:
        return undo.stacks(connection, self._ledger.database.replica)


def _up_to(stack: Sequence[Step], act_id: str) -> list[Step]:
    """Return the steps from the top of a stack down to an act, none where it is not in the stack."""
    keys = [step.act_id for step in stack]
    return list(reversed(stack[keys.index(act_id) :])) if act_id in keys else []


def _in_turn(key: str, acts: Sequence[Callable[[], Changes]]) -> Changes:
    """Do acts until one fails, and tell them as one change."""
    done: list[Changes] = []
    values: dict[str, object] = {"asked": len(acts)}
    for act in acts:
        try:
            done.append(act())
        except UserError as error:
            if not done:
                raise
            values["stopped"] = error.code
            break
    touched: dict[str, frozenset[str]] = {}
    for changes in done:
        for kind, keys in changes.touched.items():
            touched[kind] = touched.get(kind, frozenset()) | keys
    written = [changes.operation_id for changes in done if changes.operation_id is not None]
    return Changes(
        operation_id=written[-1] if written else None,
        key=key,
        values={"count": len(done), **values},
        touched=touched,
        failed=tuple(failure for changes in done for failure in changes.failed),
    )


def _row(connection: ReadConnection, step: Step, *, is_undone: bool) -> HistoryRow:
    return HistoryRow(
        operation_id=step.act_id,
        key=step.key,
        values=_named(connection, step.values),
        at=from_microseconds(step.wall),
        actor=step.actor,
        is_undone=is_undone,
    )


def _named(connection: ReadConnection, values: Mapping[str, Any]) -> dict[str, object]:
    """Return an act's values with the present names of the rows they point at."""
    shown: dict[str, object] = dict(values)
    for name, (table, column) in _NAMED.items():
        key = values.get(name)
        if isinstance(key, str):
            shown[name] = book.names(connection, table, column, [key]).get(key, "")
    return shown
