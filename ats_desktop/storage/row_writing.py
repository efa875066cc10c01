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


@dataclass(frozen=True, slots=True)
class WrittenRow:
    """One new row: its key, whom it is about, its cells in the order of the table, its data for the log."""

    row_id: str
    subject_id: str | None
    cells: tuple[Any, ...]
    data: str
    """Canonical JSON of the logged cells."""


class RowWriter:
    """Writes new rows of one kind; what a row leaves to the defaults of its class is prepared once."""

    def __init__(self, kind: type[Record], table: Table) -> None:
        self._is_person = issubclass(kind, Candidate)
        self._processors = processors(table)
        self._columns = tuple(self._processors)
        self._cells: dict[str, Any] = {}
        for field in dataclasses.fields(kind):
            if field.default is not dataclasses.MISSING:
                self._cells[field.name] = self._raw(field.name, field.default)
            elif field.default_factory is not dataclasses.MISSING and field.name != "id":
                self._cells[field.name] = self._raw(field.name, field.default_factory())
        self._logged = tuple(sorted(column.name for column in logged_columns(table)))
        self._names = {name: f"{encode_basestring(name)}:" for name in self._logged}
        self._texts = {
            name: self._names[name] + _json(self._cells[name]) for name in self._logged if name in self._cells
        }

    def write(self, given: Mapping[str, Any], stamps: Mapping[str, Any]) -> WrittenRow:
        """Return a row of the given values; ``stamps`` lie as in the database and go before them."""
        cells, texts = self._cells.copy(), self._texts.copy()
        for name, value in given.items():
            if name not in self._processors or name in stamps:
                continue
            process = self._processors[name]
            raw = cells[name] = value if process is None or value is None else process(value)
            if name in self._names:
                text = encode_basestring(raw) if type(raw) is str else _json(raw)
                texts[name] = self._names[name] + text
        cells.update(stamps)
        if "id" not in cells:
            cells["id"] = new_key()
        subject = cells["id"] if self._is_person else cells.get("candidate_id")
        data = "{" + ",".join(map(texts.__getitem__, self._logged)) + "}"
        return WrittenRow(cells["id"], subject, tuple(map(cells.__getitem__, self._columns)), data)

    def _raw(self, name: str, value: Any) -> Any:
        process = self._processors.get(name)
        return value if process is None or value is None else process(value)


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
