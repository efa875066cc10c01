"""Undo and redo out of the log: which acts can be taken back, and taking one back as a new act (R16)."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection

from ats_desktop.domain.application import ApplicationEvent, EventType
from ats_desktop.domain.submission import DocumentStatus
from ats_desktop.storage.change_log import ENTRY_COLUMNS, INSERT, UPDATE, Cell, Entry, entry_of, heads
from ats_desktop.storage.unit_of_work import UnitOfWork

DEEPEST = 200
"""Steps that can be undone."""

_ACTS = (
    "SELECT op_id, wall, data FROM (SELECT seq, op_id, wall, data FROM change_log "
    f"WHERE kind = 'O' AND replica = ? ORDER BY seq DESC LIMIT {20 * DEEPEST}) ORDER BY seq"
)
"""A replica's newest acts, oldest first."""


@dataclass(frozen=True)
class Step:
    """One step of undo: an act, or acts in one group, and the operations whose entries to revert."""

    act_id: str
    """Key of the first operation of the act."""
    operations: tuple[str, ...]
    key: str
    values: dict[str, Any]
    actor: str
    wall: int
    group: str | None = None
    """Acts of the same group belong to the same step."""


@dataclass(frozen=True)
class Stacks:
    """What can be undone and redone now, the next one last."""

    undo: tuple[Step, ...]
    redo: tuple[Step, ...]
    end: Step | None = None
    """The newest final act: nothing from before it can be taken back."""


def stacks(connection: Connection, replica: str) -> Stacks:
    """Return what a replica's acts leave to undo and redo.

    A new act empties the redo stack. An undo moves its act over; a redo moves it back. A final act empties
    both. An act of a group that can be undone joins it, also when something else was done in between.
    """
    rows = connection.exec_driver_sql(_ACTS, (replica,)).all()
    undo: list[Step] = []
    redo: list[Step] = []
    end: Step | None = None
    for op_id, wall, text in rows:
        data = json.loads(text)
        if "final" in data:
            undo.clear()
            redo.clear()
            end = Step(op_id, (op_id,), data["key"], data["values"], data["actor"], wall)
        elif "undoes" in data:
            _shift(undo, redo, data["undoes"], op_id)
        elif "redoes" in data:
            _shift(redo, undo, data["redoes"], op_id)
        else:
            _take_in(undo, op_id, wall, data)
            redo.clear()
    return Stacks(tuple(undo[-DEEPEST:]), tuple(redo[-DEEPEST:]), end)


def _take_in(undo: list[Step], op_id: str, wall: int, data: dict[str, Any]) -> None:
    group = data.get("group")
    for place in range(len(undo) - 1, -1, -1) if group is not None else ():
        if undo[place].group == group:
            undo[place] = _joined(undo[place], op_id, data)
            return
    undo.append(Step(op_id, (op_id,), data["key"], data["values"], data["actor"], wall, group))


def revert(work: UnitOfWork, operations: Sequence[str]) -> list[Cell]:
    """Set every cell that the operations wrote back to what it was; return those changed by others since.

    A cell counts as changed when it no longer holds what the operations left in it: that a later act was
    undone and put the same value back makes no difference.

    Rows made by them are marked deleted. History is not touched: an entry saying that it was undone joins it
    (R14). A number once issued stays issued: its paper becomes void.
    """
    entries = _entries(work, operations)
    blocked: list[Cell] = []
    for (table_name, row_id), written in _by_row(entries).items():
        if table_name == "application_event":
            _answer_event(work, row_id)
            continue
        cells, kept = _cells_before(work, table_name, row_id, written)
        blocked += kept
        if cells:
            work.set_cells(table_name, row_id, cells)
    return blocked


def _cells_before(
    work: UnitOfWork, table_name: str, row_id: str, written: Sequence[Entry]
) -> tuple[dict[str, Any], list[Cell]]:
    standing = work.entries_of(table_name, row_id)
    by_key = {entry.key: entry for entry in standing}
    if any(entry.kind == INSERT for entry in written):
        return (
            {"status": DocumentStatus.VOID.value} if table_name == "issued_document" else {"deleted": 1}
        ), []
    left = {column: value for entry in written for column, value in (entry.data or {}).items()}
    cells: dict[str, Any] = {}
    blocked: list[Cell] = []
    for entry in written:
        for column in entry.data or {}:
            if column in cells or Cell(table_name, row_id, column) in blocked:
                continue
            if (heads(standing, column)[0].data or {})[column] != left[column]:
                blocked.append(Cell(table_name, row_id, column))
                continue
            before = [by_key[key] for key in (entry.parents or {}).get(column, ()) if key in by_key]
            if before:
                winner = max(before, key=lambda parent: parent.rank)
                cells[column] = (winner.data or {})[column]
    return cells, blocked


def _answer_event(work: UnitOfWork, event_id: str) -> None:
    event = work.session.get(ApplicationEvent, event_id)
    if event is None:
        return
    is_undo = event.type is not EventType.UNDONE
    work.add(
        ApplicationEvent(
            application_id=event.application_id,
            candidate_id=event.candidate_id,
            type=EventType.UNDONE if is_undo else EventType.REDONE,
            from_stage_id=event.to_stage_id,
            to_stage_id=event.from_stage_id,
            from_status=event.to_status,
            to_status=event.from_status,
            about_id=event.about_id or event.id,
            actor=work.actor,
            at=work.stamp.at,
            batch=work.operation_id,
        )
    )


def _entries(work: UnitOfWork, operations: Sequence[str]) -> list[Entry]:
    found: list[Entry] = []
    for op_id in operations:
        rows = work.rows(f"SELECT {ENTRY_COLUMNS} FROM change_log WHERE op_id = ? ORDER BY seq", (op_id,))
        found += [entry for entry in map(entry_of, rows) if entry.kind in {INSERT, UPDATE}]
    return found


def _by_row(entries: Sequence[Entry]) -> dict[tuple[str, str], list[Entry]]:
    rows: dict[tuple[str, str], list[Entry]] = {}
    for entry in entries:
        rows.setdefault((entry.table_name, entry.row_id), []).append(entry)
    return rows


def _shift(source: list[Step], target: list[Step], act_id: str, op_id: str) -> None:
    for place in range(len(source) - 1, -1, -1):
        if source[place].act_id == act_id:
            step = source.pop(place)
            target.append(replace(step, operations=(op_id,)))
            return


def _joined(step: Step, op_id: str, data: dict[str, Any]) -> Step:
    values = dict(step.values)
    for name, value in data["values"].items():
        before = values.get(name)
        is_count = isinstance(value, int) and isinstance(before, int) and not isinstance(value, bool)
        values[name] = before + value if is_count else value
    return replace(step, operations=(*step.operations, op_id), values=values)
