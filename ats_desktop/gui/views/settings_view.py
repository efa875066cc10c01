"""What the pages of the settings share: sections of lines, messages, and reading when they are shown."""

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ats_desktop.gui import theme
from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.widgets.message_bar import MessageBar
from ats_desktop.gui.window_state import WindowState

if TYPE_CHECKING:
    from ats_desktop.services.changes import Changes

_LABEL = 160


class SettingsView(QWidget):
    """One page of the settings; whatever is changed on it counts at once.

    A page reads when it is shown, and again when another's act touches its ``kinds``.
    """

    kinds: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, title: str, context: WindowContext, state: WindowState, parent: QWidget) -> None:
        super().__init__(parent)
        self.context = context
        self.state = state
        look = theme.current()
        self.heading = QLabel(title, self)
        theme.dress(self.heading, "title")
        self.bar = MessageBar(self)
        self._body = QWidget(self)
        self._body.setProperty("role", "scrolled")
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(0, 0, look.px(8), look.px(8))
        self._column.setSpacing(look.px(16))
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(self._body)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(look.px(24), look.px(20), look.px(16), 0)
        outer.setSpacing(look.px(12))
        outer.addWidget(self.heading)
        outer.addWidget(self.bar)
        outer.addWidget(self.area, 1)
        context.bus.changed.connect(self._on_bus_changed)

    def load(self) -> None:
        """Read what the page shows."""

    def section(self, title: str, caption: str = "") -> QVBoxLayout:
        """Add a card with a heading and give the column for its lines."""
        look = theme.current()
        card = QFrame(self._body)
        theme.dress(card, "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(look.px(16), look.px(12), look.px(16), look.px(14))
        column.setSpacing(look.px(10))
        if title:
            heading = QLabel(title, card)
            theme.dress(heading, "heading")
            column.addWidget(heading)
        if caption:
            column.addWidget(self.caption(caption, card))
        self._column.addWidget(card)
        return column

    def line(self, column: QVBoxLayout, text: str, field: QWidget | QLayout, hint: str = "") -> None:
        """Add a line: words, then the field they name, with a hint below it."""
        look = theme.current()
        label = QLabel(text, self._body)
        label.setWordWrap(True)
        label.setFixedWidth(look.px(_LABEL))
        row = QHBoxLayout()
        row.setSpacing(look.px(12))
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        right = QVBoxLayout()
        right.setSpacing(look.px(4))
        if isinstance(field, QComboBox):
            # A long entry is elided rather than making the page wider than the dialog.
            field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            field.setMinimumContentsLength(8)
            field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if isinstance(field, QWidget):
            label.setBuddy(field)
            label.setMinimumHeight(field.sizeHint().height())
            if not isinstance(field, QLabel):
                field.setAccessibleName(text)
            right.addWidget(field)
        else:
            right.addLayout(field)
        if hint:
            right.addWidget(self.caption(hint, self._body))
        row.addLayout(right, 1)
        column.addLayout(row)

    def caption(self, text: str, parent: QWidget) -> QLabel:
        """Make a quiet sentence."""
        label = QLabel(text, parent)
        theme.dress(label, "caption")
        label.setWordWrap(True)
        return label

    def finish(self) -> None:
        """Leave the room below the last section empty; called once the sections stand."""
        self._column.addStretch(1)

    def fail(self, error: Exception) -> None:
        """Say at the top what did not work, and show what is kept."""
        self.bar.show_error(error)
        self.load()

    def done(self, _changes: "Changes") -> None:
        """Show what is kept now."""
        self.bar.say("")
        self.load()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.load()

    def _on_bus_changed(self, changes: "Changes", initiator: object) -> None:
        if initiator is not self and self.isVisible() and any(map(changes.touches, self.kinds)):
            self.load()
