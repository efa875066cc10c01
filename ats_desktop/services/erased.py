"""Keeping people who were erased from coming back by an import (R18)."""

import hashlib
from collections.abc import Collection, Sequence
from pathlib import PurePath

from ats_desktop.domain.draft import CandidateDraft
from ats_desktop.services.drafts import identity_keys
from ats_desktop.services.ledger import Ledger
from ats_desktop.storage import erasing
from ats_desktop.storage.checking import referenced_files
from ats_desktop.storage.queries.erased import has_any, were_erased
from ats_desktop.storage.unit_of_work import UnitOfWork

ERASED_BEFORE = "erased_before"
"""Reason of a row that was not taken in, because the person asked to be erased."""

_FILE = "file"


def is_erased(work: UnitOfWork, draft: CandidateDraft, sha256: str = "") -> bool:
    """Tell whether a file, or the person in it, is known to have been erased."""
    if not has_any(work.connection):
        return False
    keys = [*identity_keys(draft), *([(_FILE, sha256)] if sha256 else [])]
    return bool(were_erased(work.connection, keys))


def not_erased(ledger: Ledger, contents: Sequence[bytes]) -> list[bytes]:
    """Return the contents without files of erased people, which must not even be kept for a moment."""
    with ledger.reading() as connection:
        if not has_any(connection):
            return list(contents)
        hashes = [hashlib.sha256(data).hexdigest() for data in contents]
        erased = were_erased(connection, [(_FILE, sha256) for sha256 in hashes])
    return [data for data, sha256 in zip(contents, hashes, strict=True) if (_FILE, sha256) not in erased]


def nameless(file_name: str) -> str:
    """Return the name under which an import remembers a file that it did not take in."""
    return f"…{PurePath(file_name).suffix}"


def forget(work: UnitOfWork, batch_id: str, file_names: Collection[str]) -> None:
    """Take the names of files that were not taken in out of an import, and their bytes at the next wipe."""
    if file_names:
        erasing.clean_batches(work, [batch_id], file_names)
        erasing.clean_chosen_paths(work, file_names)
        erasing.ask_for_wipe(work)


def remove_unnamed(ledger: Ledger, contents: Sequence[bytes]) -> None:
    """Remove those of the contents that no record names."""
    with ledger.reading() as connection:
        referenced = referenced_files(connection)
    hashes = {hashlib.sha256(data).hexdigest() for data in contents}
    ledger.database.files.remove(hashes - referenced)
