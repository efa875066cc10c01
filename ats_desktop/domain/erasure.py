"""People who were erased for good (R18): that it happened, and what keeps them from coming back."""

import hashlib
import hmac
from dataclasses import dataclass
from datetime import datetime

from ats_desktop.domain.record import Record


@dataclass(kw_only=True, eq=False)
class Erasure(Record):
    """One person who was erased; the key is that of their record, which stays as a numbered stub.

    ``subjects`` are the keys of all their records: those that were merged into it, and its own.
    """

    number: int
    erased_at: datetime
    subjects: tuple[str, ...]


@dataclass(kw_only=True, eq=False)
class ErasureMark(Record):
    """A keyed hash of an e-mail, phone, link, CNIC or file by which an erased person is known again."""

    erasure_id: str
    mark: str


def erased_name(number: int) -> str:
    """Return what the stub of an erased person is called."""
    return f"Erased {number}"


def mark_of(secret: str, kind: str, key: str) -> str:
    """Return the keyed hash of one way to know a person; without the agency's secret it says nothing."""
    said = f"erased\x1f{kind}\x1f{key}"
    return hmac.new(secret.encode(), said.encode(), hashlib.sha256).hexdigest()
