"""A drive without room is called that, and keeps nobody from what is there."""

import shutil
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from ats_desktop.errors import DiskFullError
from ats_desktop.storage.errors import DriveFailedError, disk_errors
from ats_desktop.storage.lock import LOCK_FILE, FolderLock

FULL_DEVICE = Path("/dev/full")


class _InputOutputError(dbapi2.OperationalError):
    sqlite_errorcode = 10 | 18 << 8  # SQLITE_IOERR_SHMOPEN


@pytest.mark.parametrize(("free", "expected"), [(0, DiskFullError), (1 << 30, DriveFailedError)])
def test_an_input_output_error_on_a_full_drive_is_a_full_drive(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, free: int, expected: type[Exception]
) -> None:
    usage = shutil.disk_usage(tmp_path)._replace(free=free)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
    with pytest.raises(expected), disk_errors(tmp_path / "ats.db"):
        raise _InputOutputError("disk I/O error")


@pytest.mark.skipif(not FULL_DEVICE.exists(), reason="the system has no device that is always full")
def test_the_lock_holds_without_room_for_its_text(tmp_path: Path) -> None:
    (tmp_path / LOCK_FILE).symlink_to(FULL_DEVICE)
    with FolderLock(tmp_path) as lock:
        assert lock is not None
