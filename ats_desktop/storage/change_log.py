"""The append-only change log: what an entry is, how it is sealed, and which entry wins a cell.

Every synced table is a function of the set of entries: a cell holds the value of its winning entry, the one
with the highest hybrid logical clock. An entry names the entries it replaced (its parents), so that undo,
history and the joining of two laptops need nothing else.
"""

import hashlib
import json
import os
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from ats_desktop.storage.columns import canonical_json, from_microseconds

SCHEMA_NUMBER = 1
"""Version of the meaning of tables and columns that entries written now carry."""

INSERT, UPDATE, OPERATION, ERASE = "I", "U", "O", "E"
"""Kinds of entry: a new row, cells of a row, an act, and a row as an erasure of its person left it."""

_COUNTER_BITS = 16

EntryKey = tuple[str, int]
"""(replica, seq)"""


class Cell(NamedTuple):
    """One column of one row."""

    table: str
    row_id: str
    column: str


@dataclass(frozen=True)
class Entry:
    """One entry of the log.

    ``data`` holds new values by column as they lie in the database, ``parents`` by column the entries they
    replaced; both are None after the subject was erased.
    """

    replica: str
    seq: int
    hlc: int
    wall: int
    op_id: str
    kind: str
    table_name: str
    row_id: str
    subject_id: str | None
    data: Mapping[str, Any] | None
    parents: Mapping[str, Sequence[EntryKey]] | None
    salt: bytes | None
    digest: bytes
    chain: bytes
    schema_number: int

    @property
    def key(self) -> EntryKey:
        """The entry's own key."""
        return (self.replica, self.seq)

    @property
    def rank(self) -> tuple[int, str]:
        """What decides between two entries for one cell: the clock, then the replica."""
        return (self.hlc, self.replica)


ENTRY_COLUMNS = (
    "replica, seq, hlc, wall, op_id, kind, table_name, row_id, subject_id, data, parents, salt, digest, "
    "chain, schema_number"
)


def entry_of(row: Sequence[Any]) -> Entry:
    """Return the entry of a database row in the order of ``ENTRY_COLUMNS``."""
    data = None if row[9] is None else json.loads(row[9])
    parents = None
    if row[10] is not None:
        parents = {
            column: [(replica, seq) for replica, seq in keys] for column, keys in json.loads(row[10]).items()
        }
    return Entry(
        replica=row[0],
        seq=row[1],
        hlc=row[2],
        wall=row[3],
        op_id=row[4],
        kind=row[5],
        table_name=row[6],
        row_id=row[7],
        subject_id=row[8],
        data=data,
        parents=parents,
        salt=row[11],
        digest=row[12],
        chain=row[13],
        schema_number=row[14],
    )


def row_of(entry: Entry) -> tuple[Any, ...]:
    """Return the database row of an entry in the order of ``ENTRY_COLUMNS``."""
    return (
        entry.replica,
        entry.seq,
        entry.hlc,
        entry.wall,
        entry.op_id,
        entry.kind,
        entry.table_name,
        entry.row_id,
        entry.subject_id,
        None if entry.data is None else canonical_json(entry.data),
        None if entry.parents is None else canonical_json(entry.parents),
        entry.salt,
        entry.digest,
        entry.chain,
        entry.schema_number,
    )


def digest_of(entry: Entry) -> bytes:
    """Return SHA-256 over the salt and everything the entry says; it outlives an erasure of the payload."""
    body = canonical_json(
        [
            entry.replica,
            entry.seq,
            entry.hlc,
            entry.wall,
            entry.op_id,
            entry.kind,
            entry.table_name,
            entry.row_id,
            entry.subject_id,
            entry.data,
            entry.parents,
            entry.schema_number,
        ]
    )
    return hashlib.sha256((entry.salt or b"") + body.encode()).digest()


def chain_of(previous: bytes, digest: bytes) -> bytes:
    """Return the next value of a replica's chain."""
    return hashlib.sha256(previous + digest).digest()


class Clock:
    """A hybrid logical clock: never behind the wall, never behind what it has seen."""

    def __init__(self, last: int = 0, now: Callable[[], int] | None = None) -> None:
        """Begin after ``last``; ``now`` gives microseconds since 1970-01-01 UTC."""
        self.last = last
        self._now = now or (lambda: time.time_ns() // 1000)

    @property
    def newest(self) -> datetime:
        """The time of the newest entry, to the millisecond."""
        return from_microseconds((self.last >> _COUNTER_BITS) * 1000)

    @property
    def behind(self) -> timedelta:
        """How far the wall clock is behind the newest entry, nothing where it is not."""
        return max(timedelta(), self.newest - from_microseconds(self._now()))

    def tick(self) -> tuple[int, int]:
        """Return the next (hybrid clock, wall time in microseconds)."""
        wall = self._now()
        self.last = max(self.last + 1, (wall // 1000) << _COUNTER_BITS)
        return self.last, wall

    def reserve(self, count: int) -> tuple[int, int]:
        """Return the next hybrid clock, of which ``count`` in a row are now taken, and the wall time."""
        first, wall = self.tick()
        self.last += count - 1
        return first, wall


def heads(entries: Iterable[Entry], column: str) -> list[Entry]:
    """Return the entries of one row that no other entry replaced in this column, the winner first."""
    writers = [entry for entry in entries if entry.data is not None and column in entry.data]
    replaced = {key for entry in writers for key in (entry.parents or {}).get(column, ())}
    return sorted(
        (entry for entry in writers if entry.key not in replaced), key=lambda e: e.rank, reverse=True
    )


def parents_of(entries: Iterable[Entry], column: str) -> list[EntryKey]:
    """Return what a new value of the column replaces: the winner, and every head that says the same.

    Without the equal-valued heads an ordinary edit after two laptops agreed would look like a conflict.
    """
    standing = heads(entries, column)
    if not standing:
        return []
    winner = standing[0]
    value = (winner.data or {})[column]
    return [winner.key, *(e.key for e in standing[1:] if (e.data or {})[column] == value)]


def fold(entries: Iterable[Entry]) -> dict[str, dict[str, dict[str, Any]]]:
    """Return every row of the synced tables as the log says: table → row id → column → value."""
    cells: dict[str, dict[str, dict[str, tuple[tuple[int, str], Any]]]] = {}
    for entry in entries:
        if entry.kind not in {INSERT, UPDATE, ERASE} or entry.data is None:
            continue
        row = cells.setdefault(entry.table_name, {}).setdefault(entry.row_id, {})
        rank = entry.rank
        for column, value in entry.data.items():
            if column not in row or row[column][0] < rank:
                row[column] = (rank, value)
    return {
        table: {key: {column: value for column, (_, value) in row.items()} for key, row in rows.items()}
        for table, rows in cells.items()
    }


class EntrySealer:
    """Makes the next entries of one replica inside one transaction: number, clock, salt, digest, chain."""

    def __init__(self, replica: str, seq: int, chain: bytes, clock: Clock, op_id: str) -> None:
        """Go on after entry ``seq`` with chain value ``chain``."""
        self._replica = replica
        self._seq = seq
        self._chain = chain
        self._clock = clock
        self._op_id = op_id

    def seal(
        self,
        kind: str,
        table_name: str,
        row_id: str,
        subject_id: str | None,
        data: Mapping[str, Any],
        parents: Mapping[str, Sequence[EntryKey]],
    ) -> Entry:
        """Return the next entry, complete."""
        self._seq += 1
        hlc, wall = self._clock.tick()
        draft = Entry(
            replica=self._replica,
            seq=self._seq,
            hlc=hlc,
            wall=wall,
            op_id=self._op_id,
            kind=kind,
            table_name=table_name,
            row_id=row_id,
            subject_id=subject_id,
            data=data,
            parents=parents,
            salt=os.urandom(16),
            digest=b"",
            chain=b"",
            schema_number=SCHEMA_NUMBER,
        )
        digest = digest_of(draft)
        self._chain = chain_of(self._chain, digest)
        return Entry(**{**draft.__dict__, "digest": digest, "chain": self._chain})

    def seal_inserts(
        self, table_name: str, rows: Sequence[tuple[str, str | None, str]]
    ) -> list[tuple[Any, ...]]:
        """Return the database rows of the next entries, for new rows: key, subject, data as canonical JSON.

        The same as ``row_of(seal(...))`` for each in a third of the time, for bulk loads.
        """
        seq, chain = self._seq, self._chain
        hlc, wall = self._clock.reserve(len(rows))
        salts = os.urandom(16 * len(rows))
        entries = []
        for place, (row_id, subject_id, data) in enumerate(rows):
            seq += 1
            subject = "null" if subject_id is None else f'"{subject_id}"'
            # What digest_of takes, put together by hand: keys are letters, digits and hyphens.
            body = (
                f'["{self._replica}",{seq},{hlc + place},{wall},"{self._op_id}","{INSERT}","{table_name}",'
                f'"{row_id}",{subject},{data},{{}},{SCHEMA_NUMBER}]'
            )
            salt = salts[16 * place : 16 * place + 16]
            digest = hashlib.sha256(salt + body.encode()).digest()
            chain = hashlib.sha256(chain + digest).digest()
            entries.append(
                (
                    self._replica, seq, hlc + place, wall, self._op_id, INSERT, table_name, row_id,
                    subject_id, data, "{}", salt, digest, chain, SCHEMA_NUMBER,
                )
            )  # fmt: skip
        self._seq, self._chain = seq, chain
        return entries
