"""How one connection to an encrypted or plain database file is opened and set up."""

from pathlib import Path

from sqlcipher3 import dbapi2

RECORDS_FILE, FILES_FILE = "ats.db", "files.db"

PAGE_SIZE = 8192
_BUSY_MILLISECONDS = 2000
_CACHE_KIB = 65536
_MMAP_BYTES = 0x7FFF0000
"""The most that the driver maps; pages beyond it lie in the cache, in the program's own memory."""


def connect(path: Path, key: bytes | None, *, is_new: bool = False) -> dbapi2.Connection:
    """Open a database file; transactions begin only where they are asked for.

    With a 64 MiB cache an encrypted database reads as fast as a plain one. ``synchronous=FULL`` because with
    NORMAL a power cut loses work already shown as saved.

    Raises:
        dbapi2.DatabaseError: the file is not a database, or the key is not its key.
    """
    connection = dbapi2.connect(str(path), isolation_level=None, timeout=_BUSY_MILLISECONDS / 1000)
    try:
        if key is not None:
            connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
            connection.execute("PRAGMA cipher_log_level = NONE")
            connection.execute(f"PRAGMA cipher_page_size = {PAGE_SIZE}")
        elif is_new:
            connection.execute(f"PRAGMA page_size = {PAGE_SIZE}")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute("PRAGMA trusted_schema = OFF")
        if key is None:
            connection.execute(f"PRAGMA mmap_size = {_MMAP_BYTES}")
    except BaseException:
        connection.close()
        raise
    return connection


def rewrite(connection: dbapi2.Connection) -> None:
    """Write a database file anew, so that no byte of what was deleted is left in it or in its log.

    Deleted cells are overwritten at once, but pages that were put in order may keep copies until this.
    """
    # In memory the copy would take as much of it as the file is long.
    connection.execute("PRAGMA temp_store = FILE")
    try:
        connection.execute("VACUUM")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        connection.execute("PRAGMA temp_store = DEFAULT")


def integrity_problems(
    connection: dbapi2.Connection, key: bytes | None, *, is_quick: bool = False
) -> list[str]:
    """Return what SQLite and the page checksums of an encrypted file say is wrong; empty when all is well.

    The quick check reads every page and every row too, and leaves out whether indexes agree with them.
    """
    check = "quick_check" if is_quick else "integrity_check"
    found = [row[0] for row in connection.execute(f"PRAGMA {check}(20)") if row[0] != "ok"]
    if key is not None:
        found += [row[0] for row in connection.execute("PRAGMA cipher_integrity_check")]
    return found
