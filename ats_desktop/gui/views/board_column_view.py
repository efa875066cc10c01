"""The scrolling list of cards in one column of the board."""

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QToolTip, QWidget
from typing_extensions import override

from ats_desktop.domain.rows.board import BoardCard
from ats_desktop.gui import theme
from ats_desktop.gui.delegates.card_delegate import SIDE, CardDelegate
from ats_desktop.gui.delegates.card_painter import GAP
from ats_desktop.gui.models.board_column_model import BoardColumnModel, Role
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.wording import labels
from ats_desktop.gui.wording.text import counted, say

_INSERTION_WIDTH = 3
_TICK_SIDE = 46
"""From the corner of a card to the far edge of its avatar."""


class BoardColumnView(QTableView):
    """Cards of one stage: one column, rows of one height, scrolled by the pixel.

    It knows its own selection only; what reaches beyond the column is told by signals.
    """

    opened = Signal(object)
    """BoardCard: Enter or a double click"""
    exclusive_wanted = Signal()
    """The selection of the other columns is to go."""
    sideways_wanted = Signal(object)
    """int: columns to go to the right, negative to the left"""
    stage_chosen = Signal(object)
    """int: number of the stage, from 1"""
    selection_changed = Signal()
    escaped = Signal()
    drag_wanted = Signal(object, object)
    """BoardCard under the pointer, QPoint where it is held"""
    focused = Signal()

    def __init__(self, model: BoardColumnModel, delegate: CardDelegate, parent: QWidget) -> None:
        super().__init__(parent)
        self._pressed_tick = self._pressed_on_selected = False
        self.insertion_row: int | None = None
        self._clearance = 0
        # Qt asks for sizes as soon as there is a style.
        self.cards_model = model
        self.card_delegate = delegate
        theme.dress(self, "cards")
        # Before there are rows: with many, shown headers take long to measure.
        self._set_up()
        self.setItemDelegate(delegate)
        self.verticalHeader().setDefaultSectionSize(delegate.row_height())
        self.setModel(model)
        self.setAccessibleName(say("board", "{stage} candidates", {"stage": model.name}))
        self.fit_rows()
        self.selectionModel().selectionChanged.connect(self.selection_changed)

    def fit_rows(self) -> None:
        """Take the row height from the delegate; it changes with density, text size and Urdu names."""
        height = self.card_delegate.row_height()
        if height != self.verticalHeader().defaultSectionSize():
            self.verticalHeader().setDefaultSectionSize(height)
        self.verticalScrollBar().setSingleStep(max(1, height // 4))

    def current_card(self) -> BoardCard | None:
        """Give the card that has the focus in this column."""
        card = self.currentIndex().data(Role.CARD) if self.currentIndex().isValid() else None
        return card if isinstance(card, BoardCard) else None

    def selected_rows(self) -> list[int]:
        """Give the selected rows from the top."""
        return sorted(index.row() for index in self.selectionModel().selectedIndexes())

    def select_cards(self, cards: list[BoardCard]) -> None:
        """Select exactly these of the cards shown."""
        selection = QItemSelection()
        for card in cards:
            row = self.cards_model.row_of(card)
            if row is not None:
                index = self.cards_model.index(row, 0)
                selection.select(index, index)
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def go_to(self, row: int, *, is_selecting: bool = True) -> None:
        """Put the focus on a row and scroll to it."""
        if not 0 <= row < self.cards_model.rowCount():
            return
        index = self.cards_model.index(row, 0)
        flag = QItemSelectionModel.SelectionFlag
        command = flag.ClearAndSelect if is_selecting else flag.NoUpdate
        self.selectionModel().setCurrentIndex(index, command)
        self.scrollTo(index)
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def row_at_height(self, y: int) -> int:
        """Give the row that begins nearest to a height of the viewport: where a drop would insert."""
        height = self.card_delegate.row_height()
        row = round((y + self.verticalScrollBar().value()) / height)
        return max(0, min(row, self.cards_model.rowCount()))

    def show_insertion(self, row: int | None) -> None:
        """Show or hide the line at which a drop would insert."""
        if row != self.insertion_row:
            self.insertion_row = row
            self.viewport().update()

    def keep_clear(self, height: int) -> None:
        """Keep the focused card above so much of the lower edge: a bar floats there."""
        if height != self._clearance:
            self._clearance = height
            self.updateGeometries()
            if self.currentIndex().isValid() and self.hasFocus():
                self.scrollTo(self.currentIndex())

    def _set_up(self) -> None:
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setMinimumSectionSize(1)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.setDragEnabled(True)
        # Drops are taken by the whole column, its header included.
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.setAutoScroll(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.doubleClicked.connect(self._on_double_clicked)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(Role.CARD))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.horizontalHeader().resizeSection(0, self.viewport().width())

    @override
    def updateGeometries(self) -> None:
        super().updateGeometries()
        bar = self.verticalScrollBar()
        height = self.cards_model.rowCount() * self.card_delegate.row_height()
        beyond = height + self._clearance - self.viewport().height()
        if self._clearance and beyond > bar.maximum():
            bar.setMaximum(beyond)

    @override
    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        super().scrollTo(index, hint)
        over = self.visualRect(index).bottom() - self.viewport().height() + self._clearance
        if self._clearance and over > 0:
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + over)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.insertion_row is None:
            return
        y = self.insertion_row * self.card_delegate.row_height() - self.verticalScrollBar().value()
        y = max(y, _INSERTION_WIDTH)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = theme.current().color(Token.ACCENT)
        painter.setPen(QPen(accent, _INSERTION_WIDTH))
        painter.drawLine(SIDE, y, self.viewport().width() - SIDE, y)
        painter.setBrush(accent)
        painter.setPen(Qt.PenStyle.NoPen)
        start = self.viewport().width() - SIDE if self.isRightToLeft() else SIDE
        painter.drawEllipse(QRectF(start - 4, y - 4, 8, 8))
        painter.end()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        self._pressed_tick = self._is_on_tick(event, index)
        is_plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        is_selected = index.isValid() and self.selectionModel().isSelected(index)
        if event.button() is Qt.MouseButton.RightButton:
            if not is_selected:
                self.exclusive_wanted.emit()
                self.clearSelection()
        elif is_plain and not is_selected:
            self.exclusive_wanted.emit()
        self._pressed_on_selected = is_plain and is_selected
        super().mousePressEvent(event)

    def _is_on_tick(self, event: QMouseEvent, index: QModelIndex) -> bool:
        """Tell whether a press is on a tick box, which stands in place of the avatar."""
        is_left = event.button() is Qt.MouseButton.LeftButton
        if not self.card_delegate.is_multiple or not is_left or event.modifiers():
            return False
        if not index.isValid() or not self.selectionModel().isSelected(index):
            return False
        card = self.visualRect(index)
        x = event.position().toPoint().x() - card.left()
        from_start = card.width() - x if self.isRightToLeft() else x
        inside = event.position().toPoint().y() - card.top()
        side = theme.current().px(_TICK_SIDE)
        return SIDE <= from_start <= SIDE + side and inside <= side

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed_tick and event.button() is Qt.MouseButton.LeftButton:
            self._untick(event)
            return
        super().mouseReleaseEvent(event)
        if self._pressed_on_selected and event.button() is Qt.MouseButton.LeftButton:
            self.exclusive_wanted.emit()
        self._pressed_on_selected = False

    def _untick(self, event: QMouseEvent) -> None:
        """Take the pressed card out of the selection; a release alone would leave only it selected."""
        flag = QItemSelectionModel.SelectionFlag
        kept = self.selectionModel().selection()
        super().mouseReleaseEvent(event)
        self.selectionModel().select(kept, flag.ClearAndSelect)
        self.selectionModel().select(self.currentIndex(), flag.Deselect)
        self._pressed_tick = self._pressed_on_selected = False

    @override
    def startDrag(self, supportedActions: Qt.DropAction) -> None:
        self._pressed_tick = self._pressed_on_selected = False
        index = self.currentIndex()
        card = self.current_card()
        if card is not None:
            corner = self.visualRect(index).topLeft() + QPoint(SIDE, GAP // 2)
            held = self.viewport().mapFromGlobal(self.cursor().pos()) - corner
            self.drag_wanted.emit(card, held)

    @override
    def moveCursor(
        self, cursorAction: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        action = QAbstractItemView.CursorAction
        if cursorAction == action.MoveHome:
            return self.cards_model.index(0, 0)
        if cursorAction == action.MoveEnd:
            return self.cards_model.index(self.cards_model.rowCount() - 1, 0)
        return super().moveCursor(cursorAction, modifiers)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Ignore letters: on cards they are commands."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._handle_key(event):
            super().keyPressEvent(event)
            # Qt's own following would also scroll under a drag, and is off.
            if self.currentIndex().isValid():
                self.scrollTo(self.currentIndex())

    def _handle_key(self, event: QKeyEvent) -> bool:
        key, modifiers = event.key(), event.modifiers()
        plain = modifiers in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(key))
        if step is not None and plain:
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            self.sideways_wanted.emit(-step if mirrored else step)
        elif plain and Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            self.stage_chosen.emit(key - Qt.Key.Key_0)
        elif plain and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            card = self.current_card()
            if card is not None:
                self.opened.emit(card)
        elif plain and key == Qt.Key.Key_Space:
            self.selectionModel().select(self.currentIndex(), QItemSelectionModel.SelectionFlag.Toggle)
        elif key == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            if plain and key in _ROW_KEYS:
                self.exclusive_wanted.emit()
            return False
        return True

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.cards_model.rowCount() > 0:
            first = self.cards_model.index(max(0, self.rowAt(GAP)), 0)
            self.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.focused.emit()

    @override
    def viewportEvent(self, event: object) -> bool:
        if isinstance(event, QHelpEvent):
            index: QModelIndex | QPersistentModelIndex = self.indexAt(event.pos())
            card = index.data(Role.CARD) if index.isValid() else None
            if isinstance(card, BoardCard):
                problem = self.card_delegate.problems.get(card.application_id, "")
                text = "\n".join(part for part in (problem, _tip(card, self.cards_model)) if part)
                QToolTip.showText(event.globalPos(), text, self.viewport(), self.visualRect(index))
                return True
        return super().viewportEvent(event)  # type: ignore[arg-type]


_ROW_KEYS = {
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
}


def _tip(card: BoardCard, model: BoardColumnModel) -> str:
    """Give in full what a card may have cut."""
    facts = [card.city]
    if card.years is not None:
        facts.append(labels.counted_years(card.years))
    if card.notice_days is not None:
        facts.append(labels.notice(card.notice_days))
    days = counted(labels.days_in_stage(card, labels.now_us()), "day", "days")
    lines = [
        labels.card_name(card),
        card.name_urdu,
        " · ".join(fact for fact in facts if fact),
        ", ".join(card.skills),
        card.next_step,
        say("board", "{days} in {stage}", {"days": days, "stage": model.name}),
    ]
    if card.submission:
        lines.append(say("card", "On client shortlist {number}", {"number": card.submission}))
    return "\n".join(line for line in lines if line)
