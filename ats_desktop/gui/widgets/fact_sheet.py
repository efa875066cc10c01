"""What is known of one record, at the side of a list: headings with facts, lines and chips under them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ats_desktop.gui import icons, theme
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.widgets.chip_flow import ChipFlow
from ats_desktop.gui.widgets.flow_layout import FlowLayout
from ats_desktop.gui.wording.text import say

_MARGIN = 16
_AROUND = 10
"""Of a link, beside its text: padding and the edge that a focused one has."""
_MOST_LETTERS = 120
"""Of a name in the heading: about three lines."""
_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse


class FactSheet(QScrollArea):
    """A page that is begun anew for each record and filled from top to bottom; it never scrolls sideways."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setProperty("role", "fact-sheet")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._column = QVBoxLayout()
        self._facts: QGridLayout | None = None
        self.begin()

    def begin(self) -> None:
        """Empty the sheet."""
        body = QWidget(self)
        body.setProperty("role", "scrolled")
        look = theme.current()
        margin = look.px(_MARGIN)
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(margin, look.px(14), margin, margin)
        self._column.setSpacing(look.px(4))
        self._facts = None
        old = self.takeWidget()
        self.setWidget(body)
        if old is not None:
            old.deleteLater()

    def end(self) -> None:
        """Say that everything is in; the rest of the height stays empty."""
        self._column.addStretch(1)

    def heading(self, title: str, caption: str, pill: str = "", tone: Token = Token.TEXT3) -> None:
        """Name the record, with its state at the end of the caption's line."""
        self._add(self._shortened(title, "card-title"))
        line = QHBoxLayout()
        line.setSpacing(theme.current().px(8))
        line.addWidget(self._shortened(caption, "caption"), 1)
        if pill:
            label = QLabel(pill, self.widget())
            label.setProperty("role", _PILLS.get(tone, "pill-plain"))
            line.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(line)

    def section(self, title: str, count: int | None = None) -> None:
        """Begin a part of the sheet."""
        self._facts = None
        self._column.addSpacing(theme.current().px(12))
        words = {"title": title, "count": f"{count:,}"} if count is not None else {}
        text = say("sheet", "{title} ({count})", words) if words else title
        self._add(self._text(text, "heading"))

    def fact(self, label: str, text: str, tone: Token | None = None) -> None:
        """Say one fact under its name; nothing where there is no text."""
        if not text:
            return
        if self._facts is None:
            self._facts = QGridLayout()
            self._facts.setHorizontalSpacing(theme.current().px(12))
            self._facts.setVerticalSpacing(theme.current().px(4))
            self._facts.setColumnStretch(1, 1)
            self._column.addLayout(self._facts)
        row = self._facts.rowCount()
        name = self._text(label, "caption")
        name.setWordWrap(False)
        value = self._text(text, _TEXTS.get(tone, "") if tone is not None else "")
        name.setBuddy(value)
        self._facts.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        self._facts.addWidget(value, row, 1)

    def words(self, text: str, role: str = "") -> None:
        """Add a paragraph."""
        self._facts = None
        self._add(self._text(text, role))

    def chips(self, name: str, words: Sequence[str]) -> None:
        """Add words as chips under their name, as many in a line as fit."""
        self.words(name, "caption")
        flow = ChipFlow(name, self.widget())
        flow.show_words(tuple(words))
        self._add(flow)

    def line(self, icon: str, text: str, caption: str = "", act: Callable[[], None] | None = None) -> None:
        """Add an icon with a text and a caption under it; with an act the text is a link."""
        self._facts = None
        look = theme.current()
        row = QHBoxLayout()
        row.setSpacing(look.px(8))
        picture = QLabel(self.widget())
        side = look.px(14)
        picture.setPixmap(icons.pixmap(icon, Token.TEXT3, side, self.devicePixelRatioF()))
        picture.setContentsMargins(0, look.px(3 if act is None else 6), 0, 0)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        if act is None:
            column.addWidget(self._text(text, ""))
        else:
            column.addWidget(self._link(text, act), 0, Qt.AlignmentFlag.AlignLeading)
        if caption:
            column.addWidget(self._text(caption, "caption"))
        row.addLayout(column, 1)
        self._column.addLayout(row)

    def acts(self, acts: Sequence[tuple[str, str, Callable[[], None]]]) -> None:
        """Add buttons side by side, each with its icon, words and act."""
        self._facts = None
        flow = QWidget(self.widget())
        layout = FlowLayout(flow)
        for icon, text, act in acts:
            button = QPushButton(icons.icon(icon), text, flow)
            icons.beside_text(button)
            button.clicked.connect(act)
            layout.addWidget(button)
        self._column.addSpacing(theme.current().px(6))
        self._add(flow)

    def _add(self, widget: QWidget) -> None:
        self._column.addWidget(widget)

    def _text(self, text: str, role: str) -> QLabel:
        label = QLabel(text, self.widget())
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(_SELECTABLE)
        if role:
            label.setProperty("role", role)
        return label

    def _shortened(self, text: str, role: str) -> QLabel:
        """Make a text that leaves room for the facts under it, the whole of it in the tooltip."""
        is_long = len(text) > _MOST_LETTERS
        label = self._text(f"{text[:_MOST_LETTERS].rstrip()}…" if is_long else text, role)
        label.setAccessibleName(text)
        if is_long:
            label.setToolTip(text)
        return label

    def _link(self, text: str, act: Callable[[], None]) -> QPushButton:
        button = _ElidedLink(text, self.widget() or self)
        button.clicked.connect(act)
        return button


class _ElidedLink(QPushButton):
    """A link that gives way where there is little room."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._whole = text
        self.setProperty("role", "link")
        self.setAccessibleName(text)
        self.setText(text)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(40), super().minimumSizeHint().height())

    @override
    def sizeHint(self) -> QSize:
        self.ensurePolished()
        # The advance is a rounded number, the eliding is not.
        width = self.fontMetrics().horizontalAdvance(self._whole) + 2 + theme.current().px(_AROUND)
        return QSize(width, super().sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - theme.current().px(_AROUND)
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        self.setText(shown)
        self.setToolTip("" if shown == self._whole else self._whole)


_PILLS = {
    Token.OK: "pill-ok",
    Token.INFO: "pill-info",
    Token.WARN: "pill-warn",
    Token.BAD: "pill-bad",
}
_TEXTS = {Token.OK: "ok-text", Token.WARN: "warn-text", Token.BAD: "bad-text"}
