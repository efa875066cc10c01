"""What a drag of cards carries, and the picture under the pointer."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDrag, QPixmap
from PySide6.QtWidgets import QWidget

from ats_desktop.domain.rows.board import BoardCard
from ats_desktop.gui.delegates.card_pictures import dragged

CARDS = "application/x-ats-desktop-cards"


def packed(cards: Sequence[BoardCard]) -> QMimeData:
    """Pack cards for a drag: their keys for this program, their names as text for others."""
    data = QMimeData()
    data.setData(CARDS, "\n".join(card.application_id for card in cards).encode())
    data.setText("\n".join(card.name for card in cards))
    return data


def unpacked(data: QMimeData) -> list[str]:
    """Give the keys of the applications that a drag carries; none for a drag of something else."""
    if not data.hasFormat(CARDS):
        return []
    return bytes(data.data(CARDS).data()).decode().split("\n")


def run(source: QWidget, cards: Sequence[BoardCard], picture: QPixmap, grip: QPoint) -> None:
    """Drag cards until they are dropped or the drag is given up; ``grip`` is the place held on the card."""
    drag = QDrag(source)
    drag.setMimeData(packed(cards))
    seen = dragged(picture, len(cards))
    drag.setPixmap(seen.picture)
    drag.setHotSpot(grip + seen.corner)
    drag.exec(Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, Qt.DropAction.MoveAction)
