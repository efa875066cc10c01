"""The board that shows before the agency is open is the one that it has, or none."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from ats_desktop.services import first_look
from tests.support.agencies import PASSPHRASE, a_job, an_application, prepare_agency


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    agency = prepare_agency(tmp_path_factory.mktemp("prepared") / "agency", None)
    with agency.opened(agency.folder) as services:
        job = a_job(services, openings=2, skills=("Python", "Django"))
        for name in ("Ayesha Sample", "Bilal Sample", "Zainab Sample"):
            an_application(services, job, name)
    return agency.folder, job


def test_it_is_the_board_of_the_open_agency(prepared: tuple[Path, str]) -> None:
    from ats_desktop.bootstrap import open_agency

    folder, job = prepared
    seen = first_look.board(folder, job)
    services = open_agency(folder)
    try:
        assert seen == services.pipeline.board(job)
        # A look may be taken beside an open agency, which is read again anyway.
        assert first_look.board(folder, job) == seen
    finally:
        services.close()
    assert seen is not None
    assert seen.size == 3


def test_it_needs_none_of_the_databases_libraries(prepared: tuple[Path, str]) -> None:
    code = (
        "import sys; from pathlib import Path; from ats_desktop.services import first_look; "
        "assert first_look.board(Path(sys.argv[1]), sys.argv[2]); "
        "print(sorted({'sqlalchemy', 'cryptography', 'alembic'} & set(sys.modules)))"
    )
    command = [sys.executable, "-c", code, *map(str, prepared)]
    assert subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip() == "[]"


def test_there_is_none_where_it_takes_more_than_a_look(prepared: tuple[Path, str], tmp_path: Path) -> None:
    folder, job = prepared
    assert first_look.board(folder, "no such job") is None
    assert first_look.board(tmp_path / "nothing", job) is None
    locked = prepare_agency(tmp_path / "locked", PASSPHRASE)
    assert first_look.board(locked.folder, job) is None
    (tmp_path / "damaged").mkdir()
    (tmp_path / "damaged" / "ats.db").write_bytes(b"\0" * 8192)
    assert first_look.board(tmp_path / "damaged", job) is None


def test_an_older_file_is_brought_up_to_date_first(prepared: tuple[Path, str], tmp_path: Path) -> None:
    folder, job = prepared
    (tmp_path / "older").mkdir()
    (tmp_path / "older" / "ats.db").write_bytes((folder / "ats.db").read_bytes())
    with closing(sqlite3.connect(tmp_path / "older" / "ats.db")) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '0000'")
    assert first_look.board(tmp_path / "older", job) is None


def test_an_unfinished_exchange_is_finished_first(prepared: tuple[Path, str], tmp_path: Path) -> None:
    folder, job = prepared
    moved = tmp_path / "moved"
    moved.mkdir()
    (moved / "ats.db").write_bytes((folder / "ats.db").read_bytes())
    assert first_look.board(moved, job) is not None
    (moved / "arriving-1").mkdir()
    (moved / "arriving-1" / "ats.db").write_bytes(b"")
    assert first_look.board(moved, job) is None
