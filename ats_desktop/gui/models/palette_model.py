"""What the palette lists: commands, people, jobs, clients and papers under their headings."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum, StrEnum
from heapq import nlargest
from operator import itemgetter
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from ats_desktop.domain.stage import StageKind
from ats_desktop.gui.models.palette_match import Match, match
from ats_desktop.gui.wording.text import say

Index = QModelIndex | QPersistentModelIndex
RECENT_BONUS = 30.0
_NOWHERE = QModelIndex()
_MOST = 5
"""Rows of one kind while everything is searched."""
_MOST_OF_ONE = 200
_MOST_RECENT = 6
_BESIDE, _HINDRANCE = -1.0, 200.0
"""Points of what fits only beside the name, and off what cannot be chosen now."""
_WHOLE_WORDS = 70.0
"""Points from which what was typed begins words, and is not merely found in their middle."""


class Kind(StrEnum):
    """What an entry is; also the parts of the list, in order."""

    COMMAND = "command"
    PERSON = "person"
    JOB = "job"
    CLIENT = "client"
    DOCUMENT = "document"
    SETTING = "setting"


def heading(kind: Kind) -> str:
    """Name a part of the list."""
    return {
        Kind.COMMAND: say("palette", "Commands"),
        Kind.PERSON: say("palette", "Candidates"),
        Kind.JOB: say("palette", "Jobs"),
        Kind.CLIENT: say("palette", "Clients"),
        Kind.DOCUMENT: say("palette", "Documents"),
        Kind.SETTING: say("palette", "Settings"),
    }[kind]


class Role(IntEnum):
    """What the model tells beside the usual roles."""

    ENTRY = Qt.ItemDataRole.UserRole
    """Entry, or None for a heading"""


@dataclass(frozen=True)
class Entry:
    """One thing that can be chosen; ``key`` is a command's or page's name or a record's key."""

    kind: Kind
    key: str
    title: str
    detail: str = ""
    trailing: str = ""
    icon: str = ""
    keys: tuple[str, ...] = ()
    """The shortcut, a key a piece."""
    stage: StageKind | None = None
    why_not: str = ""
    """Why it cannot be chosen now; "" when it can."""
    also: str = ""
    """Words that find it and are not shown."""
    places: tuple[int, ...] = ()
    """Letters of the title that were typed."""

    @property
    def mark(self) -> str:
        """How it is remembered among the recent ones."""
        return f"{self.kind.value}:{self.key}"


class PaletteModel(QAbstractListModel):
    """Entries that fit what was typed, best first under each kind's heading.

    Invariant: records of a kind are those that were handed over last; people come already found, the other
    kinds are found here.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: dict[Kind, tuple[Entry, ...]] = dict.fromkeys(Kind, ())
        self._recent: dict[str, int] = {}
        self._typed = ""
        self._kind: Kind | None = None
        self._rows: list[Entry | str] = []

    @property
    def count(self) -> int:
        """How many entries are listed, headings left out."""
        return sum(isinstance(row, Entry) for row in self._rows)

    def show_recent(self, marks: Sequence[str]) -> None:
        """Take what was chosen lately, newest first."""
        self._recent = {mark: place for place, mark in enumerate(marks)}
        self._arrange()

    def show_entries(self, kind: Kind, entries: Iterable[Entry]) -> None:
        """Take all entries of a kind; for people those that were found."""
        self._entries[kind] = tuple(entries)
        self._arrange()

    def search(self, typed: str, kind: Kind | None) -> None:
        """List what fits; of one kind alone when one is given."""
        self._typed, self._kind = typed, kind
        self._arrange()

    def first(self) -> QModelIndex:
        """Return the first entry that can be chosen, else the first one."""
        able = [place for place, row in enumerate(self._rows) if isinstance(row, Entry) and not row.why_not]
        every = [place for place, row in enumerate(self._rows) if isinstance(row, Entry)]
        found = able or every
        return self.index(found[0]) if found else QModelIndex()

    def step(self, index: QModelIndex, by: int) -> QModelIndex:
        """Return the entry before or after, going round at the ends."""
        places = [place for place, row in enumerate(self._rows) if isinstance(row, Entry)]
        if not places:
            return QModelIndex()
        here = places.index(index.row()) if index.row() in places else -1 if by > 0 else 0
        return self.index(places[(here + by) % len(places)])

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Role.ENTRY:
            return row if isinstance(row, Entry) else None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title if isinstance(row, Entry) else row
        if isinstance(row, Entry):
            if role == Qt.ItemDataRole.ToolTipRole:
                return row.why_not or row.title
            if role == Qt.ItemDataRole.AccessibleTextRole:
                parts = (row.title, row.detail, row.trailing, "+".join(row.keys), row.why_not)
                return ", ".join(part for part in parts if part)
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        row = self._rows[index.row()]
        if not isinstance(row, Entry):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _arrange(self) -> None:
        self.beginResetModel()
        self._rows = self._found() if self._typed.strip() else self._offered()
        self.endResetModel()

    def _offered(self) -> list[Entry | str]:
        """List what is offered before anything is typed: what was chosen lately, then everything."""
        rows: list[Entry | str] = []
        kinds = [self._kind] if self._kind is not None else list(Kind)
        by_mark = {entry.mark: entry for kind in kinds for entry in self._entries[kind]}
        lately = [by_mark[mark] for mark in self._recent if mark in by_mark][:_MOST_RECENT]
        if lately:
            rows += [say("palette", "Recent"), *lately]
        shown = [self._kind] if self._kind is not None else [Kind.COMMAND, Kind.JOB]
        for kind in shown:
            rest = [entry for entry in self._entries[kind] if entry not in lately]
            rest.sort(key=lambda entry: bool(entry.why_not))
            if rest:
                rows += [heading(kind), *rest]
        return rows

    def _found(self) -> list[Entry | str]:
        """List what fits; where nothing does, what fits but for a slip of the fingers."""
        return self._listed(allows_slips=False) or self._listed(allows_slips=True)

    def _listed(self, *, allows_slips: bool) -> list[Entry | str]:
        rows: list[Entry | str] = []
        most = _MOST if self._kind is None else _MOST_OF_ONE
        for kind in [self._kind] if self._kind is not None else Kind:
            found = self._fitting(kind, most, allows_slips=allows_slips)
            if found:
                rows += [heading(kind), *found]
        return rows

    def _fitting(self, kind: Kind, most: int, *, allows_slips: bool) -> list[Entry]:
        """Return the best entries of a kind; people were found already and are all let through."""
        scored: list[tuple[float, int, Entry, tuple[int, ...]]] = []
        for number, entry in enumerate(self._entries[kind]):
            fit = match(self._typed, entry.title, allows_slips=allows_slips)
            if fit is None and (kind is Kind.PERSON or self._fits_beside(entry, allows_slips=allows_slips)):
                fit = Match(_BESIDE, ())
            if fit is not None:
                lately = RECENT_BONUS if entry.mark in self._recent else 0
                hindrance = _HINDRANCE if entry.why_not else 0
                scored.append((fit.score + lately - hindrance, -number, entry, fit.places))
        best = nlargest(most, scored, key=itemgetter(0, 1))
        return [replace(entry, places=places) if places else entry for _, _, entry, places in best]

    def _fits_beside(self, entry: Entry, *, allows_slips: bool) -> bool:
        """Tell whether what was typed fits what stands beside a name, such as a client."""
        if entry.kind is Kind.COMMAND:
            return False
        if entry.kind is not Kind.SETTING:
            return match(self._typed, entry.detail) is not None
        for words in (entry.detail, entry.also):
            fit = match(self._typed, words, allows_slips=allows_slips)
            if fit is not None and (allows_slips or fit.score > _WHOLE_WORDS):
                return True
        return False
