"""What a column of a table is: how a record is said in a cell, and how the cell is drawn."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, IntEnum
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

from ats_desktop.gui.tokens import Token

Row = TypeVar("Row")
AnyIndex = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()


class CellKind(Enum):
    """How a cell is drawn."""

    TICK = "tick"
    PERSON = "person"
    """Avatar, name, and a line under it."""
    TITLE = "title"
    """A name and a line under it."""
    CHIPS = "chips"
    """Names between U+001F, as chips."""
    TEXT = "text"
    NUMBER = "number"
    """Text of tabular figures."""
    STATUS = "status"
    """A dot and a word."""
    SCORE = "score"
    """A number on the colour of how good it is."""
    PLACE = "place"
    """The dot and name of a stage, with a line under it."""
    PILL = "pill"
    """A word on the tint of its tone."""
    SHARE = "share"
    """A bar that fills up, and how far in words."""
    STAGES = "stages"
    """A number for each kind of stage, between U+001F."""


class TableRole(IntEnum):
    """What the delegate asks for, beside Qt's own roles."""

    ROW = Qt.ItemDataRole.UserRole + 1
    """The record, None while it is not here yet."""
    KIND = Qt.ItemDataRole.UserRole + 2
    KEY = Qt.ItemDataRole.UserRole + 3
    """The record's key."""
    DETAIL = Qt.ItemDataRole.UserRole + 4
    """The line under the text; hits lie between U+0002 and U+0003."""
    TONE = Qt.ItemDataRole.UserRole + 5
    """The Token of the text or the dot."""
    IS_TICKED = Qt.ItemDataRole.UserRole + 6
    SHARE = Qt.ItemDataRole.UserRole + 7
    """How far the bar of a cell is filled, from 0 to 1."""
    MARK = Qt.ItemDataRole.UserRole + 8
    """Name of the icon at the end of the cell, "" for none."""


def nothing(_: Any) -> str:
    """Say nothing of any record."""
    return ""


def _plain(_: Any) -> Token:
    return Token.TEXT


def _none(_: Any) -> float:
    return 0.0


@dataclass(frozen=True)
class TableColumn(Generic[Row]):
    """One column of a table of records; everything it says is a function of the record alone."""

    title: Callable[[], str]
    """Asked each time, so that another language needs no new table."""
    text: Callable[[Row], str]
    kind: CellKind = CellKind.TEXT
    width: int = 120
    """Pixels at 100 %; the column that stretches has it as its least width."""
    is_stretched: bool = False
    detail: Callable[[Row], str] = nothing
    tone: Callable[[Row], Token] = _plain
    sort: str = ""
    """Name of the order its header gives, "" for none."""
    sort_key: Callable[[Row], Any] | None = None
    """For tables that are sorted in memory."""
    share: Callable[[Row], float] = _none
    """How far the bar of a SHARE cell is filled, from 0 to 1."""
    mark: Callable[[Row], str] = nothing
    """Name of the icon at the end of the cell."""
    name: str = ""
    """What the column is remembered by; "" = by its place."""
    least: int = 0
    """Pixels at 100 % below which the table scrolls sideways; 0 = as the chooser of columns thinks."""
    is_first_shown: bool = True
    """Whether it is shown before anybody chose."""
