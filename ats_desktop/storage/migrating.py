"""Bringing a database to the newest schema: old or new afterwards, never between."""

from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine

from ats_desktop.errors import AtsError
from ats_desktop.storage.backup import back_up

_STEPS = Path(__file__).parent / "migrations"


class MigrationBrokeDataError(AtsError):
    """A migration lost rows or left a reference to nothing; it was rolled back."""


def migration_config(connection: Connection | None = None) -> Config:
    """Return Alembic's configuration for the steps that ship with the program."""
    config = Config()
    config.set_main_option("script_location", str(_STEPS).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def migrate(engine: Engine, folder: Path, key: bytes | None, revision: str | None) -> None:
    """Run the missing steps in one transaction, after a verified backup of anything that exists.

    Foreign keys are off meanwhile, because rebuilding a table with them on deletes its children without a
    word; they are checked, and rows counted, before the commit.

    Raises:
        MigrationBrokeDataError: rows or references would have been lost; nothing has changed.
    """
    if revision is not None:
        back_up(folder, key, folder / "backups", label="before-update")
    with engine.connect() as connection:
        raw: Any = connection.connection.driver_connection
        raw.execute("PRAGMA foreign_keys = OFF")
        try:
            with connection.begin():
                before = _row_counts(connection)
                command.upgrade(migration_config(connection), "head")
                _require_whole(connection, before)
        finally:
            raw.execute("PRAGMA foreign_keys = ON")


def _row_counts(connection: Connection) -> dict[str, int]:
    names = connection.exec_driver_sql(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
        "AND name NOT LIKE '%\\_fts%' ESCAPE '\\' AND name <> 'alembic_version'"
    ).scalars()
    return {
        name: connection.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar_one()
        for name in names.all()
    }


def _require_whole(connection: Connection, before: dict[str, int]) -> None:
    dangling = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    after = _row_counts(connection)
    lost = {name for name, count in before.items() if after.get(name, 0) < count}
    if dangling or lost:
        message = f"references to nothing: {len(dangling)}; tables that lost rows: {sorted(lost)}"
        raise MigrationBrokeDataError(message)
