"""Room is kept beside the data, and given away when a write finds none."""

import shutil
from pathlib import Path

import pytest

from ats_desktop.bootstrap import create_agency, open_agency
from ats_desktop.errors import DiskFullError
from ats_desktop.storage.reserve import RESERVE_FILE, SIZE, Reserve


def test_room_is_taken_once_and_given_once(tmp_path: Path) -> None:
    reserve = Reserve(tmp_path, 1000)
    reserve.keep()
    assert (tmp_path / RESERVE_FILE).stat().st_size == 1000
    reserve.keep()
    assert reserve.is_kept
    assert reserve.give()
    assert not reserve.is_kept
    assert not reserve.give()


def test_nothing_is_taken_from_a_drive_with_little_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(tmp_path)._replace(free=9_999)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    Reserve(tmp_path, 1000).keep()
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_takes_nothing_is_left_alone(tmp_path: Path) -> None:
    Reserve(tmp_path / "absent", 1000).keep()
    assert not (tmp_path / "absent").exists()


def test_an_act_that_finds_no_room_gives_the_reserve_away(tmp_path: Path) -> None:
    create_agency(tmp_path / "agency", name="Sample Agency").services.close()
    reserve = tmp_path / "agency" / RESERVE_FILE
    assert reserve.stat().st_size == SIZE
    services = open_agency(tmp_path / "agency")
    database = services.history._ledger.database
    with database.engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(DiskFullError):
        services.agency.edit(address="x" * 3_000_000)
    assert not reserve.exists()
    with database.engine.connect() as connection:
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 10_000}")
    services.agency.edit(address="Sample Street")
    services.close()
    assert reserve.stat().st_size == SIZE
