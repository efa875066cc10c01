"""The window of what was done: to look back, and to undo or redo to a point."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QVBoxLayout, QWidget
from typing_extensions import override

from ats_desktop.gui import icons, theme
from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.delegates.history_delegate import HistoryDelegate
from ats_desktop.gui.dialogs.form_dialog import FormDialog
from ats_desktop.gui.models.history_model import HistoryModel, Role
from ats_desktop.gui.operations import history
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.wording.text import counted, say

if TYPE_CHECKING:
    from ats_desktop.domain.rows.agency import HistoryRow
    from ats_desktop.services.changes import Changes

_WIDTH, _HEIGHT = 680, 620


class HistoryDialog(FormDialog):
    """Lists acts, newest first. The button says how many acts it takes back or does again, and does so."""

    def __init__(self, context: WindowContext, parent: QWidget) -> None:
        super().__init__(say("history", "History"), say("history", "Undo to here"), parent, width=_WIDTH)
        self._context = context
        self.set_title(
            say("history", "History"),
            say("history", "Choose an act to undo it and everything done after it."),
        )
        self.cancel_button.setText(say("history", "Close"))
        self.area.hide()
        self.model = HistoryModel(self)
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(say("history", "Filter by act, name or person"))
        self.filter.setAccessibleName(say("history", "Filter the history"))
        self.filter.setClearButtonEnabled(True)
        glass = QAction(icons.icon("search", Token.TEXT3), "", self.filter)
        self.filter.addAction(glass, QLineEdit.ActionPosition.LeadingPosition)
        self.list = QListView(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(HistoryDelegate(self.list))
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(say("history", "What was done, newest first"))
        theme.dress(self.list, "palette")
        self.nothing = QLabel(say("history", "Nothing has been done yet."), self)
        theme.dress(self.nothing, "secondary-text")
        self.nothing.hide()
        column = QVBoxLayout()
        column.setSpacing(theme.current().px(8))
        column.addWidget(self.filter)
        column.addWidget(self.list, 1)
        column.addWidget(self.nothing, 1, Qt.AlignmentFlag.AlignTop)
        self.middle.addLayout(column, 1)
        self._connect()
        self._show_choice()
        self._read()

    def chosen(self) -> "HistoryRow | None":
        """Return the act under the cursor."""
        row: HistoryRow | None = self.list.currentIndex().data(Role.ACT)
        return row

    @override
    def submit(self) -> None:
        row = self.chosen()
        if row is None or not self.model.affected:
            return
        self.set_busy(True)
        act = history.redo_to if row.is_undone else history.undo_to
        self._context.perform(
            act(row.operation_id),
            initiator=self,
            on_done=self._on_done,
            on_failed=self.show_failure,
            toast=False,
        )

    @override
    def fit(self) -> None:
        look, free = theme.current(), self.screen().availableGeometry()
        width, height = min(look.px(_WIDTH), free.width()), min(look.px(_HEIGHT), free.height())
        self.resize(width, height)
        parent = self.parentWidget()
        if parent is not None:
            place = self.frameGeometry()
            place.moveCenter(parent.window().frameGeometry().center())
            self.move(max(free.left(), place.left()), max(free.top(), place.top()))

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._on_filter_changed)
        self.filter.installEventFilter(self)
        self.list.selectionModel().currentChanged.connect(self._show_choice)
        self._context.bus.changed.connect(self._read)

    def _read(self) -> None:
        self._context.worker.submit(history.rows, self._on_read, self.show_failure, self)

    def _on_read(self, rows: "tuple[HistoryRow, ...]") -> None:
        row = self.chosen()
        self.model.show_acts(rows)
        self._go_to(row.operation_id if row is not None else None)
        self._show_emptiness()

    def _go_to(self, key: str | None) -> None:
        """Put the cursor on an act, else on the newest one that stands."""
        places = (self.model.index(place) for place in range(self.model.rowCount()))
        same = (
            place for place in places if (row := place.data(Role.ACT)) is not None and row.operation_id == key
        )
        self.list.setCurrentIndex(next(same, self.model.first_standing()))
        self._show_choice()

    def _on_filter_changed(self, text: str) -> None:
        row = self.chosen()
        self.model.show_filter(text)
        self._go_to(row.operation_id if row is not None else None)
        self._show_emptiness()

    def _show_emptiness(self) -> None:
        is_empty = self.model.rowCount() == 0
        self.list.setVisible(not is_empty)
        self.nothing.setVisible(is_empty)
        if self.filter.text().strip():
            self.nothing.setText(say("history", "No act matches. Clear the filter to see all."))
        else:
            self.nothing.setText(say("history", "Nothing has been done yet."))

    def _show_choice(self, _now: QModelIndex | None = None, _before: QModelIndex | None = None) -> None:
        row = self.chosen()
        self.model.choose(row)
        count = self.model.affected
        words = {"acts": counted(count, "act", "acts")}
        if row is not None and row.is_undone:
            self.submit_button.setText(say("history", "Redo to here ({acts})", words))
        else:
            self.submit_button.setText(say("history", "Undo to here ({acts})", words))
        self.submit_button.setEnabled(count > 0)
        is_end = row is not None and row.is_final
        self.hint.setText(say("history", "This cannot be undone, nor anything before it.") if is_end else "")

    def _on_done(self, changes: "Changes") -> None:
        self.set_busy(False)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        done, asked = changes.values.get("count", 0), changes.values.get("asked", 0)
        acts = counted(int(str(done)), "act", "acts")
        is_redo = changes.key == "redo_to"
        text = (
            say("history", "{acts} done again", {"acts": acts})
            if is_redo
            else say("history", "{acts} undone", {"acts": acts})
        )
        if changes.failed:
            self.bar.say(say("history", "Some of it was changed again since and stays."))
        if done != asked:
            words = {"done": acts, "asked": asked}
            self.bar.say(say("history", "Stopped after {done} of {asked}. The rest stays as it is.", words))
        self._context.toast(text)
        self._read()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.filter and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
                self.list.setFocus(Qt.FocusReason.TabFocusReason)
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.filter.text():
                # Enter in a filter looks; it never undoes anything.
                self.list.setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)
