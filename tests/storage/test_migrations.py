"""Migrations: the steps make what the mapping says, and an up-to-date database opens without them."""

import subprocess
import sys
from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from ats_desktop.storage.database import Database
from ats_desktop.storage.migrating import migration_config
from ats_desktop.storage.places import SCHEMA_REVISION
from ats_desktop.storage.schema import metadata


def test_the_steps_make_just_the_tables_that_are_mapped(tmp_path: Path) -> None:
    database = Database(tmp_path, None)
    try:
        with database.engine.connect() as connection:
            context = MigrationContext.configure(
                connection,
                opts={
                    "include_object": lambda _o, name, _k, _r, _c: "_fts" not in str(name),
                    "compare_type": False,
                },
            )
            assert compare_metadata(context, metadata) == []
            for table in metadata.tables.values():
                rows = connection.exec_driver_sql(f'PRAGMA table_info("{table.name}")').all()
                stored = {row[1]: (bool(row[3]) or bool(row[5])) for row in rows}
                assert stored == {column.name: not column.nullable for column in table.columns}, table.name
    finally:
        database.close()


def test_the_newest_step_is_the_one_the_program_opens_without_alembic() -> None:
    assert ScriptDirectory.from_config(migration_config()).get_heads() == [SCHEMA_REVISION]


def test_an_up_to_date_database_opens_without_loading_alembic(tmp_path: Path) -> None:
    Database(tmp_path, None).close()
    code = (
        "import sys, pathlib; from ats_desktop.storage.database import Database; "
        f"Database(pathlib.Path({str(tmp_path)!r}), None).close(); "
        "sys.exit('alembic' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
