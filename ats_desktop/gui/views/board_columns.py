"""The row of columns of a board, and the selection that spans them."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QEvent, QMargins, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget
from typing_extensions import override

from ats_desktop.domain.rows.board import BoardCard
from ats_desktop.gui import card_drag, theme
from ats_desktop.gui.delegates.card_delegate import SIDE
from ats_desktop.gui.delegates.card_pictures import CardPictures
from ats_desktop.gui.models.board_card_order import CardOrder
from ats_desktop.gui.models.board_column_model import BoardColumnModel
from ats_desktop.gui.models.board_model import BoardModel
from ats_desktop.gui.views.board_column import BoardColumn
from ats_desktop.gui.views.board_column_view import BoardColumnView
from ats_desktop.gui.views.board_drag_area import DragArea
from ats_desktop.gui.wording import labels

_BETWEEN = 10
_NEW_DAY_MS = 600_000


class BoardColumns(DragArea):
    """All columns of a board side by side; scrolls sideways when they do not fit at their least width.

    Invariant: two or more selected cards, in whatever columns, make every selected avatar a tick box.
    """

    opened = Signal(object)
    """BoardCard"""
    selection_changed = Signal()
    cards_dropped = Signal(object, object, object)
    """list[str] of application keys, BoardColumnModel, row or None"""
    files_dropped = Signal(object, object)
    """list[Path], BoardColumnModel"""
    stage_chosen = Signal(object)
    """int, from 1"""
    menu_wanted = Signal(object)
    """QPoint on the screen"""
    collapse_changed = Signal()
    escaped = Signal()
    order_chosen = Signal(object)
    """CardOrder"""
    limit_wanted = Signal(object)
    """BoardColumnModel"""
    hide_closed_wanted = Signal()
    drag_changed = Signal(bool)
    column_made = Signal(object)
    """BoardColumn"""

    def __init__(self, model: BoardModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._pictures = CardPictures()
        self._columns: list[BoardColumn] = []
        self._closed: BoardColumn | None = None
        self._folded: list[str] = []
        self._is_compact = False
        self._shows_closed = False
        self._order = CardOrder.WAITING
        self._last_view: BoardColumnView | None = None
        self._row = QWidget()
        theme.dress(self._row, "scrolled")
        self._layout = QHBoxLayout(self._row)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(_BETWEEN)
        self.setWidget(self._row)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self._row.setAutoFillBackground(False)
        model.columns_changed.connect(self._on_columns_changed)
        model.counts_changed.connect(self._on_counts_changed)
        model.brief_changed.connect(self._dress_columns)
        theme.current().changed.connect(self._dress_columns)
        self._new_day = QTimer(self)
        self._new_day.setInterval(_NEW_DAY_MS)
        self._new_day.timeout.connect(self._on_new_day)
        self._new_day.start()

    @property
    def columns(self) -> list[BoardColumn]:
        """Columns on the screen, in order, the closed one last when it is shown."""
        return [*self._columns, self._closed] if self._closed and self._shows_closed else self._columns

    @property
    def all_columns(self) -> list[BoardColumn]:
        """Columns in order, the closed one also when it is hidden."""
        return [*self._columns, *([self._closed] if self._closed is not None else [])]

    def column(self, model: BoardColumnModel) -> BoardColumn | None:
        """Give the column that shows a model."""
        return next((column for column in self.columns if column.model is model), None)

    def selected_cards(self) -> list[BoardCard]:
        """Give the selected cards in the order of the board."""
        return [column.model.card(row) for column in self.columns for row in column.view.selected_rows()]

    def acted_on(self) -> list[BoardCard]:
        """Give the cards that a command is about: the selected ones, else the one with the focus."""
        selected = self.selected_cards()
        current = self.current_card()
        return selected or ([current] if current is not None else [])

    def current_card(self) -> BoardCard | None:
        """Give the card that has the focus, or had it last."""
        view = self.current_view()
        return view.current_card() if view is not None else None

    def current_view(self) -> BoardColumnView | None:
        """Give the column that has the focus, or had it last."""
        views = [column.view for column in self.columns]
        return self._last_view if self._last_view in views else None

    def clear_selection(self) -> None:
        """Select nothing."""
        for column in self.columns:
            column.view.clearSelection()

    def select(self, cards: Iterable[BoardCard]) -> None:
        """Select exactly these cards and put the focus on the first of them."""
        wanted = list(cards)
        for column in self.columns:
            mine = [card for card in wanted if self._model.column_of(card) is column.model]
            column.view.select_cards(mine)
        for card in wanted[:1]:
            model = self._model.column_of(card)
            column_of_first = self.column(model) if model is not None else None
            row = model.row_of(card) if model is not None else None
            if column_of_first is not None and row is not None:
                column_of_first.view.go_to(row, is_selecting=False)
                self.ensureWidgetVisible(column_of_first, 0, 0)

    def place_after(self, cards: Iterable[BoardCard]) -> tuple[BoardColumnView, int] | None:
        """Give the column and row to which the focus goes when these cards leave."""
        view = self.current_view()
        rows = [view.cards_model.row_of(card) for card in cards] if view is not None else []
        known = [row for row in rows if row is not None]
        return (view, min(known)) if view is not None and known else None

    def go_near(self, place: tuple[BoardColumnView, int] | None) -> None:
        """Put the focus on a row, on the last where the column is shorter, elsewhere where it is empty."""
        if place is not None and (rows := place[0].cards_model.rowCount()):
            place[0].go_to(min(place[1], rows - 1))
        elif place is not None:
            self.focus_first()

    def focus_first(self) -> None:
        """Put the focus on the last used column, or on the first that has cards."""
        view = self.current_view()
        if view is None or view.cards_model.rowCount() == 0:
            filled = (each.view for each in self.columns if each.model.rowCount() and not each.is_collapsed)
            view = next(filled, self._columns[0].view if self._columns else None)
        if view is not None:
            view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keep_clear(self, height: int) -> None:
        """Keep focused cards above so much of the lower edge."""
        for column in self.all_columns:
            column.view.keep_clear(height)

    def set_compact(self, is_compact: bool) -> None:
        """Show low cards or full ones."""
        self._is_compact = is_compact
        self._dress_columns()

    def set_order(self, order: CardOrder) -> None:
        """Give drops a place in their column under the order by hand, or leave it to the order."""
        self._order = order
        for column in self.all_columns:
            column.order = order

    def select_column(self, view: BoardColumnView | None = None) -> int:
        """Select every card that a column shows, the present one unless named; tell how many."""
        wanted = view or self.current_view()
        if wanted is None:
            return 0
        self._clear_others(wanted)
        wanted.selectAll()
        wanted.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return len(wanted.selectedIndexes())

    def show_problems(self, problems: Mapping[str, str]) -> None:
        """Write on cards why the last act left them as they were, by application; it stays till the next."""
        for column in self.all_columns:
            if column.delegate.problems or problems:
                column.delegate.problems = problems
                column.view.viewport().update()

    def set_closed_shown(self, is_shown: bool) -> None:
        """Show or hide the column of rejected and withdrawn people; it is made when it is first shown."""
        self._shows_closed = is_shown
        if is_shown and self._closed is None and self._model.closed is not None:
            self._closed = self._made(self._model.closed)
            self._dress_columns()
            self._on_counts_changed()
        if self._closed is not None:
            self._closed.setVisible(is_shown)
            if is_shown:
                # Once it has its place.
                QTimer.singleShot(0, self._closed, self._reveal_closed)

    def _reveal_closed(self) -> None:
        if self._closed is not None:
            self.ensureWidgetVisible(self._closed, 0, 0)

    def collapsed(self) -> list[str]:
        """Give the kinds of the stages whose columns are folded, also before there are columns."""
        if not self._columns:
            return self._folded
        return [column.model.kind.value for column in self._columns if column.is_collapsed]

    def collapse(self, kinds: Iterable[str]) -> None:
        """Fold the columns of these kinds of stage and open the others."""
        self._folded = list(kinds)
        for column in self._columns:
            column.set_collapsed(column.model.kind.value in self._folded)

    def has_closed_cards(self) -> bool:
        """Tell whether the column of rejected and withdrawn people is open and holds any."""
        return self._closed is not None and self._shows_closed and self._closed.model.rowCount() > 0

    def _on_columns_changed(self) -> None:
        folded = self.collapsed()
        had_focus = any(column.view.hasFocus() for column in self.all_columns)
        for column in self.all_columns:
            self._layout.removeWidget(column)
            column.hide()
            column.deleteLater()
        while self._layout.count():
            self._layout.takeAt(0)
        self._layout.addStretch(0)
        self._last_view = None
        self._columns = [self._made(model) for model in self._model.columns]
        self._closed = None
        self.set_closed_shown(self._shows_closed)
        self.collapse(folded)
        self._dress_columns()
        self._on_counts_changed()
        self.selection_changed.emit()
        if had_focus:
            self.focus_first()

    def _made(self, model: BoardColumnModel) -> BoardColumn:
        column = BoardColumn(model, self._pictures, self._row)
        column.order = self._order
        view = column.view
        view.opened.connect(self.opened)
        view.exclusive_wanted.connect(lambda view=view: self._clear_others(view))
        view.sideways_wanted.connect(self._on_sideways_wanted)
        view.stage_chosen.connect(self.stage_chosen)
        view.selection_changed.connect(self._on_selection_changed)
        view.escaped.connect(self._on_escaped)
        view.drag_wanted.connect(self._on_drag_wanted)
        view.focused.connect(lambda view=view: self._remember(view))
        view.customContextMenuRequested.connect(
            lambda place, view=view: self.menu_wanted.emit(view.viewport().mapToGlobal(place))
        )
        column.cards_dropped.connect(
            lambda keys, place, column=column: self._on_cards_dropped(column, keys, place)
        )
        column.files_dropped.connect(lambda paths, model=model: self.files_dropped.emit(paths, model))
        column.collapse_changed.connect(self.collapse_changed)
        column.select_all_wanted.connect(lambda view=view: self.select_column(view))
        column.order_chosen.connect(self.order_chosen)
        column.limit_wanted.connect(lambda model=model: self.limit_wanted.emit(model))
        column.hide_wanted.connect(self.hide_closed_wanted)
        column.drag_moved.connect(lambda place, column=column: self._on_drag_moved(column, place))
        # Before the stretch at the end.
        self._layout.insertWidget(self._layout.count() - 1, column, 0 if column.is_closed else 1)
        self.column_made.emit(column)
        return column

    def _on_escaped(self) -> None:
        """Leave one layer: a selection first, then whatever the page has open."""
        if len(self.selected_cards()) > 1:
            self.clear_selection()
        else:
            self.escaped.emit()

    def _remember(self, view: BoardColumnView) -> None:
        self._last_view = view
        # With nothing selected, commands are about the card that has the focus now.
        self.selection_changed.emit()

    def _clear_others(self, view: BoardColumnView) -> None:
        for column in self.columns:
            if column.view is not view:
                column.view.clearSelection()

    def _on_selection_changed(self) -> None:
        is_multiple = sum(len(column.view.selectedIndexes()) for column in self.columns) > 1
        for column in self.columns:
            if column.delegate.is_multiple != is_multiple:
                column.delegate.is_multiple = is_multiple
                column.view.viewport().update()
        self.selection_changed.emit()

    def _on_sideways_wanted(self, step: int) -> None:
        view = self.current_view()
        if view is None:
            return
        columns = [column for column in self.columns if not column.is_collapsed]
        place = next(i for i, column in enumerate(columns) if column.view is view)
        height = view.visualRect(view.currentIndex()).center().y()
        target = place + step
        while 0 <= target < len(columns) and columns[target].model.rowCount() == 0:
            target += step
        if 0 <= target < len(columns):
            other = columns[target].view
            row = other.rowAt(max(0, height))
            self._clear_others(other)
            other.go_to(row if row >= 0 else other.cards_model.rowCount() - 1)
            self.ensureWidgetVisible(columns[target], 0, 0)

    def _on_drag_wanted(self, card: BoardCard, grip: QPoint) -> None:
        cards = self.selected_cards()
        if card not in cards:
            cards = [card]
        view = self.current_view()
        if view is None:
            return
        width = view.viewport().width() - 2 * SIDE
        picture = view.card_delegate.picture(card, view.cards_model, width, self.devicePixelRatioF())
        self._mark_dragged(frozenset(each.application_id for each in cards))
        try:
            card_drag.run(view, cards, picture, grip)
        finally:
            self._mark_dragged(frozenset())

    def _mark_dragged(self, keys: frozenset[str]) -> None:
        self.drag_changed.emit(bool(keys))
        for column in self.columns:
            column.delegate.dragged = keys
            column.view.viewport().update()

    def _on_counts_changed(self) -> None:
        is_filtered = self._model.is_filtered
        for column in self._columns:
            count = self._model.count(column.model)
            median = self._model.median_days(column.model)
            column.show_numbers(count, median, is_filtered=is_filtered, has_note=self._model.shown > 0)
        if self._closed is not None:
            self._closed.show_numbers(self._model.closed_count, None, is_filtered=is_filtered)

    def _on_new_day(self) -> None:
        self._dress_columns()
        self._on_counts_changed()

    def _dress_columns(self) -> None:
        must = tuple(self._model.must_skills())
        has_urdu = self._model.has_urdu or self.isRightToLeft()
        now = labels.now_us()
        for column in self.all_columns:
            delegate = column.delegate
            delegate.must, delegate.now_us = must, now
            delegate.is_compact, delegate.has_urdu = self._is_compact, has_urdu
            delegate.is_mirrored = self.isRightToLeft()
            column.fit_width()
            column.view.fit_rows()
            column.view.viewport().update()

    def _on_cards_dropped(self, column: BoardColumn, keys: list[str], place: QPoint | None) -> None:
        """Take cards where the pointer is: a board that was scrolled under it has another column there."""
        real = column if place is None else self._column_at(column.mapTo(self._row, place)) or column
        inside = None if place is None else real.mapFrom(self._row, column.mapTo(self._row, place))
        self.cards_dropped.emit(keys, real.model, real.row_at(inside))

    def _column_at(self, place: QPoint) -> BoardColumn | None:
        """Give the column at a place of the row; half of the gap beside it counts too."""
        wide = QMargins(_BETWEEN // 2, 0, _BETWEEN // 2, 0)
        return next((each for each in self.columns if (each.geometry() + wide).contains(place)), None)

    @override
    def near(self, place: QPoint) -> BoardColumn | None:
        return self._column_at(self._row.mapFrom(self, place))

    @override
    def retarget(self) -> None:
        over = self._column_at(self._row.mapFromGlobal(QCursor.pos()))
        for column in self.columns:
            if column is not over and column.is_target:
                column.set_target(False)
        if over is not None and not over.is_target:
            over.set_target(True)

    def _on_drag_moved(self, column: BoardColumn, place: QPoint | None) -> None:
        self.follow_drag(None if place is None else column.mapTo(self, place))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._dress_columns()
