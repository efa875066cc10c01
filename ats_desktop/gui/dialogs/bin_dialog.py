"""The bin: people who were deleted, and the way back."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ats_desktop.domain.rows.merging import BinRow
from ats_desktop.gui import theme
from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.dialogs.form_dialog import FormDialog
from ats_desktop.gui.models.records_model import RecordsModel
from ats_desktop.gui.models.table_columns import CellKind, TableColumn
from ats_desktop.gui.operations import bin as operations
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.views.records_table import RecordsTable
from ats_desktop.gui.wording import cells, forms, labels
from ats_desktop.gui.wording.text import counted, listed, say

if TYPE_CHECKING:
    from ats_desktop.services.changes import Changes

KEPT_DAYS = 30
_LEAST_ROWS = 8


def _days_left(row: BinRow) -> int:
    deleted = datetime.fromtimestamp(row.deleted_us / 1_000_000, UTC)
    return KEPT_DAYS - (datetime.now(UTC) - deleted).days


def _left_text(row: BinRow) -> str:
    left = _days_left(row)
    if left <= 0:
        return say("bin", "over {days}", {"days": counted(KEPT_DAYS, "day", "days")})
    return say("bin", "{days} left", {"days": counted(left, "day", "days")})


def _deleted_text(row: BinRow) -> str:
    day = labels.near_date(
        datetime.fromtimestamp(row.deleted_us / 1_000_000).astimezone().date(),
        datetime.now().astimezone().date(),
    )
    return say("bin", "{day} by {who}", {"day": day, "who": row.deleted_by}) if row.deleted_by else day


COLUMNS: tuple[TableColumn[BinRow], ...] = (
    TableColumn(
        lambda: cells.title("Name"),
        lambda row: row.name,
        CellKind.PERSON,
        width=220,
        is_stretched=True,
        detail=lambda row: " · ".join(part for part in (row.headline, row.city) if part),
    ),
    TableColumn(
        lambda: cells.title("Deleted"),
        _deleted_text,
        width=150,
        sort_key=lambda row: row.deleted_us,
    ),
    TableColumn(
        lambda: cells.title("Kept"),
        _left_text,
        CellKind.NUMBER,
        width=110,
        tone=lambda row: Token.TEXT2 if _days_left(row) > 0 else Token.WARN,
        sort_key=_days_left,
    ),
)


class BinDialog(FormDialog):
    """Everybody in the bin, the last deleted first; those who are selected are put back by one undoable act.

    They can be erased for good as well, as can everybody or who was deleted long ago. Nobody leaves the bin
    by time alone.
    """

    def __init__(self, context: WindowContext, parent: QWidget) -> None:
        super().__init__(forms.say_title("Bin"), forms.say_button("Put back"), parent, width=760)
        self._context = context
        self.set_title(
            self.windowTitle(),
            forms.say_title(
                "Deleted candidates are kept here for at least 30 days, with everything on them."
            ),
        )
        self.cancel_button.setText(forms.say_button("Close"))
        self.model = RecordsModel(COLUMNS, self)
        self.table = RecordsTable(forms.say_title("Candidates in the bin"), self.body)
        self.table.show_model(self.model, COLUMNS)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setMinimumHeight(theme.current().px(44) * _LEAST_ROWS)
        self.table.row_opened.connect(self.try_submit)
        self.table.left.connect(self.reject)
        self.table.current_changed.connect(self._on_selected)
        self.empty = QLabel(forms.say_title("The bin is empty."), self.body)
        theme.dress(self.empty, "secondary-text")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.erase_button = QPushButton(say("bin", "Erase…"), self)
        self.empty_button = QPushButton(say("bin", "Empty the bin…"), self)
        self._add_erasing()
        self.stack = QStackedWidget(self.body)
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.table)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        context.bus.changed.connect(self._on_changed)
        self._read()

    def selected(self) -> list[BinRow]:
        """Return the people who are selected."""
        rows = [self.model.row_at(row) for row in self.table.selected_rows()]
        return [row for row in rows if row is not None]

    @override
    def submit(self) -> None:
        keys = [row.id for row in self.selected()]
        if keys:
            self.set_busy(True)
            self.table.clearSelection()
            operations.restore(self._context, keys, initiator=self, on_done=self._on_restored)

    def _add_erasing(self) -> None:
        theme.dress(self.erase_button, "danger")
        theme.dress(self.empty_button, "secondary")
        for place, button in enumerate((self.erase_button, self.empty_button)):
            button.setAutoDefault(False)
            self.footer.insertWidget(place, button)
        self.everyone, self.long_ago = QAction(self), QAction(self)
        self.everyone.triggered.connect(self._on_everyone_chosen)
        self.long_ago.triggered.connect(self._on_long_ago_chosen)
        menu = QMenu(self.empty_button)
        menu.addActions([self.everyone, self.long_ago])
        self.empty_button.setMenu(menu)
        self.erase_button.clicked.connect(self._on_erase_clicked)

    def _rows(self) -> list[BinRow]:
        rows = [self.model.row_at(row) for row in range(self.model.rowCount())]
        return [row for row in rows if row is not None]

    def _on_erase_clicked(self) -> None:
        self._erase(self.selected())

    def _on_everyone_chosen(self) -> None:
        self._erase(self._rows())

    def _on_long_ago_chosen(self) -> None:
        self._erase([row for row in self._rows() if _days_left(row) <= 0])

    def _erase(self, rows: list[BinRow]) -> None:
        if rows:
            from ats_desktop.gui.dialogs.erase_dialog import EraseDialog

            dialog = EraseDialog(self._context, [row.id for row in rows], self)
            dialog.accepted.connect(self._read)
            dialog.open()

    def _show_erasing(self) -> None:
        rows, chosen = self._rows(), self.selected()
        old = [row for row in rows if _days_left(row) <= 0]
        self.erase_button.setEnabled(bool(chosen))
        self.erase_button.setToolTip("" if chosen else forms.say_title("Select someone first."))
        self.empty_button.setEnabled(bool(rows))
        self.everyone.setText(
            say("bin", "Everyone ({who})…", {"who": counted(len(rows), "candidate", "candidates")})
        )
        words = {
            "days": counted(KEPT_DAYS, "day", "days"),
            "who": counted(len(old), "candidate", "candidates"),
        }
        self.long_ago.setText(say("bin", "Deleted more than {days} ago ({who})…", words))
        self.long_ago.setEnabled(bool(old))

    def _read(self) -> None:
        self._context.worker.submit(
            lambda services: services.bin.rows(), self._on_rows, self.show_failure, self
        )

    def _on_rows(self, rows: tuple[BinRow, ...]) -> None:
        self.set_busy(False)
        self.model.set_rows(rows)
        self.stack.setCurrentWidget(self.table if rows else self.empty)
        self.hint.setText(counted(len(rows), "candidate", "candidates") if rows else "")
        if rows:
            self.table.go_to(0)
            self.table.setFocus()
        self._on_selected()

    def _on_selected(self) -> None:
        chosen = self.selected()
        self._show_erasing()
        self.submit_button.setEnabled(bool(chosen))
        words = {"who": listed([row.name for row in chosen])}
        text = say("buttons", "Put back {who}", words) if chosen else forms.say_button("Put back")
        self.submit_button.setText(self._elided(text))
        self.submit_button.setToolTip(text if chosen else forms.say_title("Select someone first."))

    def _elided(self, text: str) -> str:
        room = theme.current().px(240)
        return self.submit_button.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)

    def _on_restored(self, _: "Changes") -> None:
        self._read()

    def _on_changed(self, changes: "Changes", initiator: object) -> None:
        if initiator is not self and changes.touches("candidate"):
            self._read()
