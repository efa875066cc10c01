"""The newest notes on a person, as cards."""

from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ats_desktop.domain.rows.candidates import TimelineRow
from ats_desktop.gui import theme
from ats_desktop.gui.wording import labels, people
from ats_desktop.gui.wording.text import say

_MOST = 5


class NoteCards(QWidget):
    """A card for each of the newest notes; all of them are in the timeline."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[TimelineRow, ...] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.current().px(8))

    def show_timeline(self, timeline: tuple[TimelineRow, ...]) -> None:
        """Show the notes among what happened; the same ones again change nothing."""
        notes = tuple(row for row in timeline if row.kind == "note" and not row.was_undone)[:_MOST]
        if notes == self._shown:
            return
        self._shown = notes
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        now = datetime.now(UTC)
        for row in notes:
            self._column.addWidget(self._card(row, now))
        if not notes:
            empty = QLabel(say("panel", "No notes yet. Press N to write one."), self)
            theme.dress(empty, "caption")
            empty.setWordWrap(True)
            self._column.addWidget(empty)

    def _card(self, row: TimelineRow, now: datetime) -> QFrame:
        look = theme.current()
        card = QFrame(self)
        theme.dress(card, "well")
        column = QVBoxLayout(card)
        column.setContentsMargins(look.px(12), look.px(10), look.px(12), look.px(10))
        column.setSpacing(look.px(4))
        head = QHBoxLayout()
        title = QLabel(say("panel", "Note"), card)
        theme.dress(title, "heading")
        written = labels.moment_text(row.at, now)
        if row.actor:
            written = say("panel", "{who}, {when}", {"who": row.actor, "when": written})
        when = QLabel(written, card)
        theme.dress(when, "caption")
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(when)
        body = QLabel(card)
        theme.dress(body, "secondary-text")
        body.setTextFormat(Qt.TextFormat.PlainText)
        body.setText(people.breakable(row.note))
        body.setWordWrap(True)
        body.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addLayout(head)
        column.addWidget(body)
        return card
