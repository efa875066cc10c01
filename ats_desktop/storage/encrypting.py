"""Locking data that lay open: an encrypted copy is made beside them and takes their place."""

import shutil
from contextlib import closing
from pathlib import Path

from ats_desktop.storage.backup import sync_files
from ats_desktop.storage.connection import FILES_FILE, PAGE_SIZE, RECORDS_FILE, connect
from ats_desktop.storage.errors import disk_errors, file_errors
from ats_desktop.storage.keys import Envelope, write_envelope


def stage_encrypted(folder: Path, key: bytes, envelope: Envelope) -> Path:
    """Copy both plain databases under a key, with the key files that open it; return the copy's folder.

    Raises:
        DiskFullError, FolderReadOnlyError, DriveFailedError: it cannot be copied; nothing was left behind.
    """
    stage = folder / "encrypting.part"
    shutil.rmtree(stage, ignore_errors=True)
    try:
        with file_errors(folder):
            stage.mkdir(mode=0o700)
            write_envelope(stage, envelope)
            for name in (RECORDS_FILE, FILES_FILE):
                _copy(folder / name, stage / name, key)
            sync_files(stage)
    except BaseException:
        shutil.rmtree(stage, ignore_errors=True)
        raise
    return stage


def _copy(plain: Path, locked: Path, key: bytes) -> None:
    with disk_errors(locked), closing(connect(plain, None)) as connection:
        connection.execute("ATTACH DATABASE ? AS locked KEY ?", (str(locked), f"x'{key.hex()}'"))
        connection.execute(f"PRAGMA locked.cipher_page_size = {PAGE_SIZE}")
        connection.execute("SELECT sqlcipher_export('locked')").fetchall()
        connection.execute("DETACH DATABASE locked")
