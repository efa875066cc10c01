"""People measured against a job, or jobs against a person, best first, some of them ticked."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from typing_extensions import override

from ats_desktop.domain.ranking import FitScore
from ats_desktop.domain.rows.board import SKILL_SEPARATOR
from ats_desktop.domain.rows.ranking import JobFit, PersonFit
from ats_desktop.gui.models.records_model import RecordsModel
from ats_desktop.gui.models.table_columns import AnyIndex, CellKind, TableColumn, TableRole
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.wording import cells, matches


@dataclass(frozen=True)
class MatchLine:
    """One person or job, and how it adds up."""

    id: str
    name: str
    detail: str
    fit: FitScore
    has_applied: bool
    city: str = ""
    years: float | None = None
    notice_days: int | None = None


def line_of_person(row: PersonFit) -> MatchLine:
    """Return a person as a row of the table."""
    return MatchLine(
        row.candidate_id,
        row.name,
        row.headline,
        row.fit,
        row.has_applied,
        row.city,
        row.years,
        row.notice_days,
    )


def line_of_job(row: JobFit) -> MatchLine:
    """Return a job as a row of the table."""
    return MatchLine(row.job_id, row.title, f"{row.reference} · {row.client}", row.fit, row.has_applied)


APPLIED = "applied"
"""Name of the column that says who is on the job."""
_TICK: TableColumn[MatchLine] = TableColumn(lambda: "", lambda _: "", CellKind.TICK, width=40, least=40)
_SCORE: TableColumn[MatchLine] = TableColumn(
    lambda: cells.title("Score"),
    lambda line: "–" if line.fit.total is None else str(line.fit.total),
    CellKind.SCORE,
    width=60,
    least=56,
)
_CHIPS: TableColumn[MatchLine] = TableColumn(
    lambda: cells.title("What the brief asks for"),
    lambda line: SKILL_SEPARATOR.join(matches.chip(each) for each in line.fit.lines),
    CellKind.CHIPS,
    width=320,
    least=200,
    is_stretched=True,
    detail=lambda line: matches.spoken(line.fit),
)
_APPLIED: TableColumn[MatchLine] = TableColumn(
    lambda: "",
    lambda line: matches.applied() if line.has_applied else "",
    CellKind.PILL,
    width=104,
    least=96,
    tone=lambda _: Token.INFO,
    name=APPLIED,
)
PEOPLE: tuple[TableColumn[MatchLine], ...] = (
    _TICK,
    _SCORE,
    TableColumn(
        lambda: cells.title("Candidate"),
        lambda line: line.name,
        CellKind.PERSON,
        width=210,
        least=160,
        detail=lambda line: line.detail,
    ),
    TableColumn(lambda: cells.title("City"), lambda line: line.city, width=92),
    TableColumn(
        lambda: cells.title("Years"), lambda line: cells.years(line.years), CellKind.NUMBER, width=70
    ),
    TableColumn(lambda: cells.title("Notice"), lambda line: cells.notice(line.notice_days), width=82),
    _CHIPS,
    _APPLIED,
)
JOBS: tuple[TableColumn[MatchLine], ...] = (
    _SCORE,
    TableColumn(
        lambda: cells.title("Job"),
        lambda line: line.name,
        CellKind.TITLE,
        width=240,
        least=170,
        detail=lambda line: line.detail,
    ),
    _CHIPS,
    _APPLIED,
)


class MatchModel(RecordsModel[MatchLine]):
    """Rows that can be ticked; whoever is on the job already cannot.

    Invariant: everybody ticked is among the rows.
    """

    ticks_changed = Signal()

    def __init__(self, columns: tuple[TableColumn[MatchLine], ...], parent: QObject | None = None) -> None:
        super().__init__(columns, parent)
        self._ticked: dict[str, None] = {}

    @property
    def ticked(self) -> tuple[str, ...]:
        """Keys of the ticked rows, in the order they were ticked."""
        return tuple(self._ticked)

    @override
    def set_rows(self, rows: tuple[MatchLine, ...]) -> None:
        """Show these; ticks stay with those who are still there."""
        free = {row.id for row in rows if not row.has_applied}
        self._ticked = {key: None for key in self._ticked if key in free}
        super().set_rows(rows)
        self.ticks_changed.emit()

    def tick(self, row: int, *, is_ticked: bool) -> None:
        """Tick a row, or take its tick away."""
        line = self.row_at(row)
        if line is None or line.has_applied:
            return
        if is_ticked:
            self._ticked[line.id] = None
        else:
            self._ticked.pop(line.id, None)
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(self.columns) - 1))
        self.ticks_changed.emit()

    def is_ticked(self, row: int) -> bool:
        """Whether a row is ticked."""
        line = self.row_at(row)
        return line is not None and line.id in self._ticked

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == TableRole.IS_TICKED and index.isValid():
            return self.is_ticked(index.row())
        if role == Qt.ItemDataRole.CheckStateRole and self._is_tick(index):
            return Qt.CheckState.Checked if self.is_ticked(index.row()) else Qt.CheckState.Unchecked
        return super().data(index, role)

    @override
    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not self._is_tick(index):
            return False
        self.tick(index.row(), is_ticked=Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def _is_tick(self, index: AnyIndex) -> bool:
        return index.isValid() and self.columns[index.column()].kind is CellKind.TICK
