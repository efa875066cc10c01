"""A date that may be left empty, typed or picked from a calendar."""

import re
from datetime import date

from PySide6.QtCore import QDate, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QFont, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QWidget
from typing_extensions import override

from ats_desktop.gui import theme
from ats_desktop.gui.icons import icon
from ats_desktop.gui.tokens import Token

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_CALENDAR = QSize(300, 256)
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DAY_FIRST = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})")
_WORDS = re.compile(r"(\d{1,2})\s+([A-Za-z]{3,9})\.?,?\s+(\d{4})")


def read_date(text: str) -> date | None:
    """Read ``2025-12-01``, ``1/12/2025`` (day first) or ``1 Dec 2025``; None when it is no date."""
    text = text.strip()
    try:
        if found := _ISO.fullmatch(text):
            return date(int(found[1]), int(found[2]), int(found[3]))
        if found := _DAY_FIRST.fullmatch(text):
            return date(int(found[3]), int(found[2]), int(found[1]))
        if found := _WORDS.fullmatch(text):
            return date(int(found[3]), _MONTHS.index(found[2][:3].lower()) + 1, int(found[1]))
    except ValueError:
        return None
    return None


def write_date(day: date | None) -> str:
    """Write ``1 Dec 2025``, or "" for no date."""
    return f"{day.day} {_MONTHS[day.month - 1].capitalize()} {day.year}" if day else ""


class DateField(QLineEdit):
    """A line that holds a date or nothing; Alt+Down opens a calendar."""

    picked = Signal()
    """A day was taken from the calendar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("1 Dec 2025"))
        self._calendar: QCalendarWidget | None = None
        self._opener = QAction(icon("calendar", Token.TEXT3), self.tr("Open calendar"), self)
        self._opener.triggered.connect(self.open_calendar)
        self.addAction(self._opener, QLineEdit.ActionPosition.TrailingPosition)

    def value(self) -> date | None:
        """Return the date, None when empty or not a date."""
        return read_date(self.text())

    def set_value(self, day: date | None) -> None:
        """Show a date, or nothing."""
        self.setText(write_date(day))

    def has_mistake(self) -> bool:
        """Tell whether something is written that is no date."""
        return bool(self.text().strip()) and self.value() is None

    def open_calendar(self) -> None:
        """Open the calendar under the field, on the date that is written or on today."""
        if self._calendar is None:
            self._calendar = self._made_calendar()
        day = self.value() or date.today()
        self._calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        self._dress(self._calendar)
        self._calendar.adjustSize()
        self._calendar.move(self._place_of(self._calendar))
        self._calendar.show()
        self._calendar.setFocus()

    def _made_calendar(self) -> QCalendarWidget:
        calendar = QCalendarWidget(self)
        calendar.setWindowFlag(Qt.WindowType.Popup)
        calendar.setAccessibleName(self.tr("Calendar"))
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        calendar.activated.connect(self._on_calendar_activated)
        calendar.clicked.connect(self._on_calendar_activated)
        return calendar

    def _dress(self, calendar: QCalendarWidget) -> None:
        """Give the days the present colours: red is kept for what somebody must do now."""
        look = theme.current()
        calendar.setMinimumSize(look.px(_CALENDAR.width()), look.px(_CALENDAR.height()))
        heads, days, now = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
        heads.setForeground(look.color(Token.TEXT3))
        heads.setBackground(look.color(Token.RAISED))
        days.setForeground(look.color(Token.TEXT))
        now.setForeground(look.color(Token.ACCENT_TEXT))
        now.setFontWeight(QFont.Weight.DemiBold)
        calendar.setHeaderTextFormat(heads)
        for day in Qt.DayOfWeek:
            calendar.setWeekdayTextFormat(day, days)
        calendar.setDateTextFormat(QDate(), QTextCharFormat())
        calendar.setDateTextFormat(QDate.currentDate(), now)

    def _place_of(self, calendar: QCalendarWidget) -> QPoint:
        """Return the place under the field, or over it where the screen ends."""
        free, size = self.screen().availableGeometry(), calendar.size()
        at = self.mapToGlobal(QPoint(0, self.height()))
        if at.y() + size.height() > free.bottom():
            at.setY(self.mapToGlobal(QPoint(0, 0)).y() - size.height())
        if self.isRightToLeft():
            at.setX(self.mapToGlobal(QPoint(self.width(), 0)).x() - size.width())
        at.setX(max(free.left(), min(at.x(), free.right() - size.width())))
        return at

    def _on_calendar_activated(self, day: QDate) -> None:
        self.set_value(date(day.year(), day.month(), day.day()))
        if self._calendar is not None:
            self._calendar.hide()
        self.setFocus()
        self.picked.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_calendar()
            return
        super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        if (day := self.value()) is not None:
            self.set_value(day)
        super().focusOutEvent(event)
