"""How values of records become the cells of a row and the data of its entry in the log."""

import dataclasses
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from json.encoder import encode_basestring
from typing import Any

from sqlalchemy import Table
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite

from ats_desktop.domain.candidate import Candidate
from ats_desktop.domain.identity import new_key
from ats_desktop.domain.record import Record
from ats_desktop.storage.columns import canonical_json
from ats_desktop.storage.mapping import logged_columns

_DIALECT = SQLiteDialect_pysqlite()
_STAMPS = ("created_at", "created_by", "updated_at", "updated_by")


@dataclass(frozen=True, slots=True)
class WrittenRow:
    """One new row: its key, whom it is about, its cells in the order of the table, its data for the log."""

    row_id: str
    subject_id: str | None
    cells: tuple[Any, ...]
    data: str
    """Canonical JSON of the logged cells."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a value goes: its cell, its place in the log's data (-1 for a cell that is not logged)."""

    cell: int
    text: int
    start: str
    """The name as JSON writes it, with the colon."""
    process: Callable[[Any], Any] | None


class RowWriter:
    """Writes new rows of one kind; what a row leaves to the defaults of its class is prepared once."""

    def __init__(self, kind: type[Record], table: Table) -> None:
        columns = list(processors(table))
        logged = sorted(column.name for column in logged_columns(table))
        self._stamps = {name: columns.index(name) for name in _STAMPS}
        self._places = {
            name: _Place(
                place,
                logged.index(name) if name in logged else -1,
                f"{encode_basestring(name)}:",
                processors(table)[name],
            )
            for place, name in enumerate(columns)
            if name not in _STAMPS
        }
        self._id = columns.index("id")
        person = "id" if issubclass(kind, Candidate) else "candidate_id"
        self._person = columns.index(person) if person in columns else None
        self._cells: list[Any] = [None] * len(columns)
        self._texts = [""] * len(logged)
        for field in dataclasses.fields(kind):
            if field.default is not dataclasses.MISSING:
                self._fill(self._cells, self._texts, field.name, field.default)
            elif field.default_factory is not dataclasses.MISSING and field.name != "id":
                self._fill(self._cells, self._texts, field.name, field.default_factory())

    def write(self, given: Mapping[str, Any], stamps: Mapping[str, Any]) -> WrittenRow:
        """Return a row of the given values; ``stamps`` lie as in the database and go before them."""
        cells, texts = self._cells[:], self._texts[:]
        for name, value in given.items():
            self._fill(cells, texts, name, value)
        for name, place in self._stamps.items():
            cells[place] = stamps[name]
        row_id = cells[self._id]
        if row_id is None:
            row_id = cells[self._id] = new_key()
        subject = None if self._person is None else cells[self._person]
        return WrittenRow(row_id, subject, tuple(cells), "{" + ",".join(texts) + "}")

    def _fill(self, cells: list[Any], texts: list[str], name: str, value: Any) -> None:
        place = self._places.get(name)
        if place is None:
            return
        raw = value if place.process is None or value is None else place.process(value)
        cells[place.cell] = raw
        if place.text >= 0:
            text = encode_basestring(raw) if type(raw) is str else _json(raw)
            texts[place.text] = place.start + text


def writer_of(kind: type[Record], table: Table) -> RowWriter:
    """Return the writer of a kind, made when it is first asked for."""
    writer = _writers.get(table.name)
    if writer is None:
        writer = _writers[table.name] = RowWriter(kind, table)
    return writer


_writers: dict[str, RowWriter] = {}


@cache
def processors(table: Table) -> dict[str, Callable[[Any], Any] | None]:
    """Return what turns values into cells, by column in the order of the table."""
    return {
        column.name: column.type.dialect_impl(_DIALECT).bind_processor(_DIALECT) for column in table.columns
    }


def subject_of(kind: type[object], values: Mapping[str, Any]) -> str | None:
    """Return the key of the person whom a row is about, for the day that person is erased."""
    subject = values["id"] if issubclass(kind, Candidate) else values.get("candidate_id")
    return None if subject is None else str(subject)


def _json(value: Any) -> str:
    """Return what canonical_json returns, faster for the plain values that nearly all cells are."""
    if value is None:
        return "null"
    if type(value) is str:
        return encode_basestring(value)
    return str(value) if type(value) is int else canonical_json(value)
