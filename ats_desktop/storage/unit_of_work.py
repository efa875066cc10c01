"""One transaction of one act: rows, history and the change log are written together or not at all."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Self, TypeVar

from sqlalchemy import Connection, Table, event, inspect, select
from sqlalchemy.orm import InstanceState, ORMExecuteState, Session

from ats_desktop.domain.application import Stamp
from ats_desktop.domain.identity import new_key
from ats_desktop.domain.record import Record
from ats_desktop.storage.change_log import (
    ENTRY_COLUMNS,
    INSERT,
    OPERATION,
    UPDATE,
    Entry,
    EntryKey,
    EntrySealer,
    entry_of,
    parents_of,
    row_of,
)
from ats_desktop.storage.columns import from_microseconds
from ats_desktop.storage.database import Database
from ats_desktop.storage.derived import refresh_derived
from ats_desktop.storage.errors import UnloggedWriteError
from ats_desktop.storage.mapping import TABLE_OF, logged_columns
from ats_desktop.storage.row_writing import processors, subject_of, writer_of
from ats_desktop.storage.schema import metadata

OPERATION_TABLE = "operation"

R = TypeVar("R", bound=Record)

_INSERT_ENTRY = f"INSERT INTO change_log ({ENTRY_COLUMNS}) VALUES ({', '.join('?' * 15)})"


@dataclass(frozen=True)
class Act:
    """What a user does, for history and undo: a key, and what fills its sentence (row keys and counts only).

    Names and phone numbers never go in: this entry is not emptied when a person is erased. Acts with the same
    ``group`` are one step of undo. ``undoes`` and ``redoes`` name an act's key. A
    final act cannot be undone and neither can any before it.
    """

    key: str
    values: Mapping[str, Any] = field(default_factory=dict)
    group: str | None = None
    undoes: str | None = None
    redoes: str | None = None
    is_final: bool = False


class UnitOfWork:
    """A transaction in which records are read, made and changed; every change goes into the log.

    Use as ``with UnitOfWork(database, act, actor) as work``; an exception rolls everything back. Records are
    changed by assigning to their fields and never deleted: ``deleted`` is a field.
    """

    def __init__(self, database: Database, act: Act, actor: str = "") -> None:
        """Prepare; the transaction begins with the ``with`` block."""
        self.database = database
        self.act = act
        self.actor = actor
        self.operation_id = new_key()
        self.touched: dict[str, set[str]] = {}
        self.subjects: dict[str, dict[str, str]] = {}
        """By table, whom the rows that came in many at once are about: nobody has to look them up."""
        self.left: set[str] = set()
        """People from whom rows were moved away by undo or redo."""
        self._context = database.writing()

    def __enter__(self) -> Self:
        """Begin the transaction, with the write lock."""
        self.session: Session = self._context.__enter__()
        try:
            self.session.info["work"] = self
            self._sealer = self._next_sealer()
        except BaseException as error:
            self._context.__exit__(type(error), error, error.__traceback__)
            raise
        _, wall = self.database.clock.tick()
        self.stamp = Stamp(at=from_microseconds(wall), actor=self.actor, batch=self.operation_id)
        return self

    def __exit__(self, *failure: Any) -> None:
        """Write what is left and commit; roll back when the block failed."""
        try:
            if failure[0] is None:
                self.session.flush()
                if self.touched:
                    refresh_derived(self)
                    self._log_act()
        except BaseException as error:
            self._context.__exit__(type(error), error, error.__traceback__)
            raise
        self._context.__exit__(*failure)

    @property
    def today(self) -> date:
        """The day of the act where the laptop is: what papers are dated with."""
        return self.stamp.at.astimezone().date()

    @property
    def connection(self) -> Connection:
        """The transaction's connection, with everything written that was changed so far."""
        self.session.flush()
        return self.session.connection()

    def add(self, record: R) -> R:
        """Take a new record in."""
        self.session.add(record)
        return record

    def add_all(self, records: Iterable[Record]) -> None:
        """Take new records in."""
        self.session.add_all(records)

    def find(self, kind: type[R], key: str | None) -> R | None:
        """Return the record with this key, None where there is none or it is deleted."""
        if key is None:
            return None
        record = self.session.get(kind, key)
        return None if record is None or record.deleted else record

    def where(self, record: type[R], /, **equal: Any) -> list[R]:
        """Return the records, not deleted, whose fields equal the given values; oldest first."""
        self.session.flush()
        query = select(record).filter_by(deleted=False, **equal).order_by(TABLE_OF[record].c.id)
        return list(self.session.scalars(query))

    def where_in(
        self, kind: type[R], name: str, values: Iterable[str], *, with_deleted: bool = False
    ) -> list[R]:
        """Return the records, deleted ones where they are asked for, with one of the values; oldest first."""
        self.session.flush()
        table = TABLE_OF[kind]
        found: list[R] = []
        keys = list(dict.fromkeys(values))
        for start in range(0, len(keys), 500):
            chunk = keys[start : start + 500]
            query = select(kind).where(table.c[name].in_(chunk))
            if not with_deleted:
                query = query.where(table.c.deleted.is_(False))
            found += self.session.scalars(query.order_by(table.c.id))
        return found

    def describe(self, values: Mapping[str, Any]) -> None:
        """Say again what fills the act's sentence, once it is known."""
        self.act = replace(self.act, values=dict(values))

    def regroup(self, group: str, values: Mapping[str, Any]) -> None:
        """Make this act the first of a group that is one step of undo."""
        self.act = replace(self.act, group=group, values=dict(values))

    def rows(self, sql: str, parameters: Sequence[Any] = ()) -> list[Any]:
        """Return rows of a reading statement inside this transaction."""
        self.session.flush()
        return list(self.session.connection().exec_driver_sql(sql, tuple(parameters)).all())

    def execute_derived_many(self, sql: str, rows: Sequence[Sequence[Any]]) -> None:
        """Write derived or local tables and columns, many rows at once; never a logged cell."""
        self.session.flush()
        if rows:
            self._execute_many(sql, rows)

    def insert_many(self, records: Sequence[Record]) -> None:
        """Insert many new records of one kind at once, logged, without keeping them."""
        if records:
            self.insert_rows(type(records[0]), [vars(record) for record in records])

    def insert_rows(self, kind: type[Record], rows: Sequence[Mapping[str, Any]]) -> list[str]:
        """Insert many new rows of one kind at once, logged; return their keys.

        Fields that a row does not name have the defaults of the record's class. For bulk loads, because the
        objects of records alone would cost as much as everything that is done here.
        """
        self.session.flush()
        if not rows:
            return []
        table = TABLE_OF[kind]
        now = raw_value(table, "created_at", self.stamp.at)
        stamps = {"created_at": now, "updated_at": now, "created_by": self.actor, "updated_by": self.actor}
        writer = writer_of(kind, table)
        prepared = [writer.write(row, stamps) for row in rows]
        entries = self._sealer.seal_inserts(
            table.name, [(each.row_id, each.subject_id, each.data) for each in prepared]
        )
        names = ", ".join(f'"{column.name}"' for column in table.columns)
        marks = ", ".join("?" * len(table.columns))
        cells = [each.cells for each in prepared]
        self._execute_many(f'INSERT INTO "{table.name}" ({names}) VALUES ({marks})', cells)
        self._execute_many(_INSERT_ENTRY, entries)
        keys = [each.row_id for each in prepared]
        self.touched.setdefault(table.name, set()).update(keys)
        about = {each.row_id: each.subject_id for each in prepared if each.subject_id is not None}
        self.subjects.setdefault(table.name, {}).update(about)
        return keys

    def set_cells(self, table_name: str, row_id: str, cells: Mapping[str, Any]) -> None:
        """Give cells of one row values as they lie in the database, logged: how undo writes."""
        self.session.flush()
        self._note_leaving(table_name, row_id, cells)
        standing = self.entries_of(table_name, row_id)
        entry = self._sealer.seal(
            UPDATE,
            table_name,
            row_id,
            standing[0].subject_id if standing else None,
            dict(cells),
            {column: parents_of(standing, column) for column in cells},
        )
        names = ", ".join(f'"{name}" = ?' for name in cells)
        now = raw_value(metadata.tables[table_name], "updated_at", self.stamp.at)
        self.session.connection().exec_driver_sql(
            f'UPDATE "{table_name}" SET {names}, updated_at = ?, updated_by = ? WHERE id = ?',
            (*cells.values(), now, self.actor, row_id),
        )
        self._write_entries([entry])
        self.touched.setdefault(table_name, set()).add(row_id)

    def seal_row(self, kind: str, table_name: str, row_id: str, subject_id: str | None) -> None:
        """Log a row whole, as it lies now: what stands for it once earlier entries were emptied."""
        columns = [column.name for column in logged_columns(metadata.tables[table_name])]
        names = ", ".join(f'"{name}"' for name in columns)
        (row,) = self.rows(f'SELECT {names} FROM "{table_name}" WHERE id = ?', (row_id,))
        standing = self.entries_of(table_name, row_id)
        entry = self._sealer.seal(
            kind,
            table_name,
            row_id,
            subject_id,
            dict(zip(columns, row, strict=True)),
            {column: parents_of(standing, column) for column in columns},
        )
        self._write_entries([entry])
        self.touched.setdefault(table_name, set()).add(row_id)

    def _note_leaving(self, table_name: str, row_id: str, cells: Mapping[str, Any]) -> None:
        for column in ("candidate_id", "merged_into_id"):
            if column in cells:
                statement = f'SELECT {column} FROM "{table_name}" WHERE id = ?'
                self.left |= {row[0] for row in self.rows(statement, (row_id,)) if row[0] is not None}

    def entries_of(self, table_name: str, row_id: str) -> list[Entry]:
        """Return the log's entries for one row, oldest first."""
        rows = self.session.connection().exec_driver_sql(
            f"SELECT {ENTRY_COLUMNS} FROM change_log WHERE table_name = ? AND row_id = ? "
            "ORDER BY hlc, replica",
            (table_name, row_id),
        )
        return [entry_of(row) for row in rows]

    def _execute_many(self, sql: str, rows: Sequence[Sequence[Any]]) -> None:
        """Hand rows to the driver as they are: looking each over first costs a tenth of a bulk load."""
        raw: Any = self.session.connection().connection.driver_connection
        raw.executemany(sql, rows)

    def capture(self) -> None:
        """Log what the session is about to write; called before each flush."""
        entries: list[Entry] = []
        for record in sorted(self.session.new, key=_table_order):
            self._stamp_new(record)
            table = TABLE_OF[type(record)]
            entries.append(self._insert_entry(table, record, raw_values(table, record)))
        for record in sorted(self.session.dirty, key=_table_order):
            entry = self._update_entry(record)
            if entry is not None:
                entries.append(entry)
        if self.session.deleted:
            message = "rows are marked deleted, never deleted"
            raise UnloggedWriteError(message)
        self._write_entries(entries)

    def _stamp_new(self, record: Record) -> None:
        record.created_at = record.updated_at = self.stamp.at
        record.created_by = record.updated_by = self.actor

    def _insert_entry(self, table: Table, record: Record, raw: Mapping[str, Any]) -> Entry:
        self.touched.setdefault(table.name, set()).add(record.id)
        data = {column.name: raw[column.name] for column in logged_columns(table)}
        return self._sealer.seal(
            INSERT, table.name, record.id, subject_of(type(record), vars(record)), data, {}
        )

    def _update_entry(self, record: Record) -> Entry | None:
        table = TABLE_OF[type(record)]
        state: InstanceState[Any] = inspect(record)
        changed = [
            column.name for column in logged_columns(table) if state.attrs[column.name].history.has_changes()
        ]
        data = {name: raw_value(table, name, getattr(record, name)) for name in changed}
        if not data:
            return None
        record.updated_at, record.updated_by = self.stamp.at, self.actor
        self.touched.setdefault(table.name, set()).add(record.id)
        standing = self.entries_of(table.name, record.id)
        parents: dict[str, Sequence[EntryKey]] = {name: parents_of(standing, name) for name in data}
        return self._sealer.seal(
            UPDATE, table.name, record.id, subject_of(type(record), vars(record)), data, parents
        )

    def _log_act(self) -> None:
        data = {"key": self.act.key, "values": dict(self.act.values), "actor": self.actor}
        for name in ("group", "undoes", "redoes"):
            value = getattr(self.act, name)
            if value is not None:
                data[name] = value
        if self.act.is_final:
            data["final"] = "yes"
        entry = self._sealer.seal(OPERATION, OPERATION_TABLE, self.operation_id, None, data, {})
        self._write_entries([entry])

    def _write_entries(self, entries: Sequence[Entry]) -> None:
        if entries:
            self.session.connection().exec_driver_sql(_INSERT_ENTRY, [row_of(entry) for entry in entries])

    def _next_sealer(self) -> EntrySealer:
        row = (
            self.session.connection()
            .exec_driver_sql(
                "SELECT seq, chain FROM change_log WHERE replica = ? ORDER BY seq DESC LIMIT 1",
                (self.database.replica,),
            )
            .first()
        )
        seq, chain = (0, b"") if row is None else (row[0], row[1])
        return EntrySealer(self.database.replica, seq, chain, self.database.clock, self.operation_id)


def raw_value(table: Table, column_name: str, value: Any) -> Any:
    """Return a value as it lies in the database."""
    process = processors(table)[column_name]
    return value if process is None or value is None else process(value)


def raw_values(table: Table, record: Record) -> dict[str, Any]:
    """Return a record's values as they lie in the database, by column."""
    return {name: raw_value(table, name, getattr(record, name)) for name in processors(table)}


def _table_order(record: object) -> tuple[str, str]:
    if not isinstance(record, Record):
        message = f"{type(record).__name__} is no record"
        raise UnloggedWriteError(message)
    return (TABLE_OF[type(record)].name, record.id)


@event.listens_for(Session, "before_flush")
def _capture_flush(session: Session, _context: Any, _instances: Any) -> None:
    work = session.info.get("work")
    if isinstance(work, UnitOfWork):
        work.capture()
    elif session.new or session.dirty or session.deleted:
        message = "records are written in a unit of work only"
        raise UnloggedWriteError(message)


@event.listens_for(Session, "do_orm_execute")
def _refuse_bulk_writes(state: ORMExecuteState) -> None:
    if state.is_insert or state.is_update or state.is_delete:
        message = "bulk writes go through UnitOfWork.insert_many"
        raise UnloggedWriteError(message)
