"""The list of erased people that lies beside the data and its backups: a backup brought back obeys it.

It names nobody: it holds keys of records, and keyed hashes that say nothing without the agency's secret.
"""

import json
import logging
import os
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

from ats_desktop.storage.errors import file_errors
from ats_desktop.storage.keys import sync_folder

LEDGER_FILE = "erased.json"

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class ErasedPerson:
    """One erased person: the key of the stub, all keys of their records, and by what they are known again."""

    id: str
    number: int
    at: datetime
    subjects: tuple[str, ...]
    marks: tuple[str, ...]


def read(folder: Path) -> dict[str, ErasedPerson]:
    """Return the people on the list in a folder by key, oldest first; none where it cannot be read."""
    try:
        content = json.loads((folder / LEDGER_FILE).read_text(encoding="utf-8"))
        people = [
            ErasedPerson(
                str(item["id"]),
                int(item["number"]),
                datetime.fromisoformat(item["at"]),
                tuple(map(str, item["subjects"])),
                tuple(map(str, item["marks"])),
            )
            for item in content["people"]
        ]
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, KeyError, TypeError) as error:
        _log.error("the list of erased people cannot be read: %s", type(error).__name__)
        return {}
    return {person.id: person for person in people}


def add(folder: Path, people: Iterable[ErasedPerson]) -> None:
    """Put people on the list in a folder, durably; those on it already stay as they are.

    Raises:
        DiskFullError, FolderReadOnlyError, DriveFailedError: the list is as it was.
    """
    known = read(folder)
    new = {person.id: person for person in people if person.id not in known}
    if new:
        _write(folder, {**known, **new})


def take_off(folder: Path, keys: Iterable[str]) -> None:
    """Take people off the list again whose erasure failed; raises as ``add`` does."""
    known = read(folder)
    left = {key: person for key, person in known.items() if key not in set(keys)}
    if len(left) != len(known):
        _write(folder, left)


def carry(source: Path, folder: Path) -> None:
    """Add to a folder's list whoever is on the lists beside a backup or beside the data it was made of."""
    for place in (source.parent, source.parent.parent):
        if place.resolve() != folder.resolve():
            add(folder, read(place).values())


def _write(folder: Path, people: dict[str, ErasedPerson]) -> None:
    content = {
        "format": 1,
        "people": [{**asdict(person), "at": person.at.isoformat()} for person in people.values()],
    }
    part = folder / f"{LEDGER_FILE}.part"
    with file_errors(folder):
        with part.open("w", encoding="utf-8") as file:
            json.dump(content, file, indent=1)
            file.flush()
            os.fsync(file.fileno())
        part.replace(folder / LEDGER_FILE)
        sync_folder(folder)
