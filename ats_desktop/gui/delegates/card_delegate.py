"""Draws the cards of a board's column from their kept pictures."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from ats_desktop.domain.rows.board import BoardCard
from ats_desktop.gui import icons, theme
from ats_desktop.gui.delegates.card_painter import GAP, CardLook
from ats_desktop.gui.delegates.card_pictures import CardPictures, dashed_place
from ats_desktop.gui.models.board_column_model import BoardColumnModel, Role
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.wording import labels

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

SIDE = 8
"""Between a card and the edges of its column."""


class CardDelegate(QStyledItemDelegate):
    """Draws cards of one column: the kept picture, the focus ring, and the empty place of a dragged card."""

    def __init__(self, pictures: CardPictures, parent: "QObject") -> None:
        super().__init__(parent)
        self._pictures = pictures
        self.is_compact = False
        self.has_urdu = False
        self.is_mirrored = False
        self.is_multiple = False
        """Several cards of the board are selected: avatars become tick boxes."""
        self.must: tuple[str, ...] = ()
        self.dragged: frozenset[str] = frozenset()
        self.problems: Mapping[str, str] = {}
        """By application: why the last act left this card as it was."""
        self.now_us = labels.now_us()

    def row_height(self) -> int:
        """Give the height of a row: a card and the gap between two."""
        painter = self._pictures.painter
        return painter.height(is_compact=self.is_compact, has_urdu=self.has_urdu) + GAP

    def picture(self, card: BoardCard, model: BoardColumnModel, width: int, ratio: float) -> QPixmap:
        """Give a card's picture as it lies in its column, for a drag."""
        look = self._look(model, width, ratio, is_selected=False, is_hovered=False)
        return self._pictures.picture(card, look)

    def _look(
        self, model: BoardColumnModel, width: int, ratio: float, *, is_selected: bool, is_hovered: bool
    ) -> CardLook:
        return CardLook(
            width, ratio, model.kind, model.ageing_days, self.is_compact, is_selected,
            self.is_multiple and is_selected, is_hovered, self.has_urdu, self.is_mirrored, self.must, "",
            self.now_us,
        )  # fmt: skip

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model = index.model()
        card = index.data(Role.CARD)
        if not isinstance(card, BoardCard) or not isinstance(model, BoardColumnModel):
            return
        rect = option.rect
        place = QRectF(
            rect.left() + SIDE, rect.top() + GAP // 2, rect.width() - 2 * SIDE, rect.height() - GAP
        )
        if card.application_id in self.dragged:
            dashed_place(painter, place)
            return
        state = option.state
        is_selected = bool(state & QStyle.StateFlag.State_Selected)
        is_hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        ratio = icons.ratio_of(painter)
        look = self._look(model, int(place.width()), ratio, is_selected=is_selected, is_hovered=is_hovered)
        problem = self.problems.get(card.application_id)
        if problem:
            look = look._replace(problem=problem)
        painter.drawPixmap(QPointF(place.left(), place.top()), self._pictures.picture(card, look))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.current().color(Token.FOCUS), 2))
            painter.drawRoundedRect(place.adjusted(-2, -2, 2, 2), 10, 10)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(208, self.row_height())
