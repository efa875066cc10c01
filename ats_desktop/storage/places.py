"""What lies where in an agency's folder; knowing it needs no library."""

from pathlib import Path

KEY_FILES = ("keys.json", "keys-copy.json")
"""Two copies beside the data; either is enough."""

SCHEMA_REVISION = "0001"
"""The newest migration; known here so that an up-to-date database opens without loading Alembic."""

LEAVING, ARRIVING = "leaving-", "arriving-"
"""How folders begin that hold data which an exchange takes away, or puts in place."""


def place_of(folder: Path, name: str) -> Path:
    """Return where one of an agency's files lies, as if an exchange that was begun were finished."""
    for leaving in folder.glob(f"{LEAVING}*"):
        return leaving / name
    for arriving in folder.glob(f"{ARRIVING}*"):
        if (arriving / name).exists():
            return arriving / name
    return folder / name
