"""Removing the bytes of whoever was erased from the files, when the records do not name them any more."""

import logging

from ats_desktop.errors import UserError
from ats_desktop.storage.checking import referenced_files
from ats_desktop.storage.connection import FILES_FILE, RECORDS_FILE
from ats_desktop.storage.database import Database
from ats_desktop.storage.erasing import WIPE_DUE

_log = logging.getLogger(__name__)


def wipe(database: Database, at_most: int | None = None) -> bool:
    """Remove what an erasure left in the files, if one did; tell whether nothing is left to be done.

    Deleted bytes are overwritten at once. That no page holds a copy of them takes writing the files anew,
    which is as slow as copying them: files of more than ``at_most`` bytes together wait for another time.
    Where there is no room for it now, it is done at the next one as well.
    """
    if not database.local_state(WIPE_DUE):
        return True
    try:
        with database.reading() as connection:
            referenced = referenced_files(connection)
        database.files.sweep(referenced)
        size = sum((database.folder / name).stat().st_size for name in (RECORDS_FILE, FILES_FILE))
        if at_most is not None and size > at_most:
            return False
        database.wipe()
        database.set_state(WIPE_DUE, "")
    except UserError as error:
        _log.error("what was erased is not wiped yet: %s", error.code)
        return False
    return True
