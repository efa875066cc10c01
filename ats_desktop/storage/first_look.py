"""A board read by the driver alone, before the database's libraries are imported."""

from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, cast

from sqlcipher3 import dbapi2

from ats_desktop.domain.rows.board import Board
from ats_desktop.storage.connection import RECORDS_FILE, connect
from ats_desktop.storage.errors import RecordAbsentError
from ats_desktop.storage.places import KEY_FILES, SCHEMA_REVISION, place_of
from ats_desktop.storage.queries import jobs


def board(folder: Path, job_id: str) -> Board | None:
    """Return a job's board as it is on disk, None where it takes more than a look.

    An agency that is encrypted, older, damaged or in the middle of an exchange is opened properly first.
    Nothing is written and no lock is taken: what is shown is read again once the agency is open.
    """
    path = folder / RECORDS_FILE
    if place_of(folder, RECORDS_FILE) != path or not path.exists() or path.stat().st_size == 0:
        return None
    if any(place_of(folder, name).exists() for name in KEY_FILES):
        return None
    try:
        with closing(connect(path, None)) as raw:
            raw.execute("PRAGMA query_only = ON")
            if raw.execute("SELECT version_num FROM alembic_version").fetchone() != (SCHEMA_REVISION,):
                return None
            raw.execute("BEGIN")
            return jobs.board(cast(Any, _Plain(raw)), job_id)
    except (dbapi2.Error, RecordAbsentError, OSError):
        return None


class _Plain:
    """Answers queries as SQLAlchemy's connection does, as far as those of a board ask."""

    def __init__(self, raw: dbapi2.Connection) -> None:
        self.connection = self
        self.driver_connection = raw

    def exec_driver_sql(self, statement: str, values: Sequence[object] = ()) -> "_Rows":
        return _Rows(self.driver_connection.execute(statement, values))


class _Rows:
    """The rows of a query, as tuples or by the names of their columns."""

    def __init__(self, cursor: Any) -> None:
        self._cursor = cursor

    def __iter__(self) -> Iterator[Any]:
        return iter(self._cursor)

    def first(self) -> Any:
        return self._cursor.fetchone()

    def mappings(self) -> "_Rows":
        names = [column[0] for column in self._cursor.description]
        return _Rows(_Named(dict(zip(names, row, strict=True)) for row in self._cursor))


class _Named:
    """Rows by name, one after the other."""

    def __init__(self, rows: Iterator[dict[str, Any]]) -> None:
        self._rows = rows

    def __iter__(self) -> Iterator[dict[str, Any]]:
        return self._rows

    def fetchone(self) -> dict[str, Any] | None:
        return next(self._rows, None)
