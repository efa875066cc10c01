"""A row of widgets that never forces its window wider: what does not fit is left out, least needed first."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget
from typing_extensions import override


@dataclass
class _Part:
    widget: QWidget
    keep: int
    gap: int
    is_wanted: bool = True


class ElasticRow(QWidget):
    """Lays widgets out from the start, those after ``add_stretch`` from the end.

    Invariant: parts are hidden by rising ``keep`` until the rest fits; the shrinking part gives way last.
    """

    hidden_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: list[_Part] = []
        self._stretch_at: int | None = None
        self._shrinking: QWidget | None = None
        self._least = 60
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def add(
        self, widget: QWidget, keep: int, gap: int = 8, *, shrinks: bool = False, least: int = 60
    ) -> None:
        """Add a widget with ``gap`` pixels before it; the larger ``keep``, the longer it stays.

        One that ``shrinks`` gives way down to ``least`` pixels.
        """
        widget.setParent(self)
        self._parts.append(_Part(widget, keep, gap))
        if shrinks:
            self._shrinking = widget
            self._least = least

    def add_stretch(self) -> None:
        """Let what is added from here on stand at the end of the row."""
        self._stretch_at = len(self._parts)

    def want(self, widget: QWidget, is_wanted: bool) -> None:
        """Show a widget if it fits, or leave it out whatever the room."""
        part = next(part for part in self._parts if part.widget is widget)
        if part.is_wanted != is_wanted:
            part.is_wanted = is_wanted
            self.arrange()

    def left_out(self) -> list[QWidget]:
        """Give the wanted widgets that found no room."""
        return [part.widget for part in self._parts if part.is_wanted and part.widget.isHidden()]

    def arrange(self) -> None:
        """Lay out again; call it when the text of a part has changed."""
        shown = [part for part in self._parts if part.is_wanted]
        while shown and self._needed(shown) > self.width():
            shown.remove(min(shown, key=lambda part: part.keep))
        room = self.width() - self._needed(shown)
        x = 0
        for place, part in enumerate(self._parts):
            if place == self._stretch_at:
                x += self._spare(shown, room)
            is_shown = part in shown
            part.widget.setVisible(is_shown)
            if is_shown:
                x += part.gap if part is not shown[0] else 0
                width = self._width(part) + (self._grown(part, room) if part.widget is self._shrinking else 0)
                self._put(part.widget, x, width)
                x += width
        self.updateGeometry()
        self.hidden_changed.emit()

    def _width(self, part: _Part) -> int:
        widget = part.widget
        hint = max(widget.minimumWidth(), min(widget.sizeHint().width(), widget.maximumWidth()))
        return min(self._least, hint) if part.widget is self._shrinking else hint

    def _needed(self, parts: list[_Part]) -> int:
        return sum(self._width(part) + part.gap for part in parts) - (parts[0].gap if parts else 0)

    def _grown(self, part: _Part, room: int) -> int:
        return max(0, min(part.widget.sizeHint().width() - self._width(part), room))

    def _spare(self, shown: list[_Part], room: int) -> int:
        shrinking = next((part for part in shown if part.widget is self._shrinking), None)
        return room - (self._grown(shrinking, room) if shrinking is not None else 0)

    def _put(self, widget: QWidget, x: int, width: int) -> None:
        height = min(widget.sizeHint().height(), self.height())
        rect = QRect(x, (self.height() - height) // 2, width, height)
        widget.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), rect))

    @override
    def sizeHint(self) -> QSize:
        heights = [part.widget.sizeHint().height() for part in self._parts]
        return QSize(0, max(heights, default=0))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.LayoutDirectionChange}:
            self.arrange()
        return super().event(event)
