"""What dialogs with fields share: heading, scrolling body, buttons, and errors next to the fields."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ats_desktop.gui import dialog_sizes, tab_order, theme
from ats_desktop.gui.widgets.error_label import ErrorLabel
from ats_desktop.gui.widgets.message_bar import MessageBar
from ats_desktop.gui.widgets.scrim import Scrim
from ats_desktop.gui.wording import forms

Mistake = tuple[ErrorLabel, str]
_MARGIN = 20
_SCREEN_SHARE = 0.92
_STAYS = frozenset({Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason})
"""A field is not left when another window comes forward or a menu opens over it."""


class FormDialog(QDialog):
    """A dialog of fields before its window; opened with ``open()``, never ``exec()``.

    A subclass places its form in ``body``, answers ``mistakes`` with what is wrong now, and does its act in
    ``submit``. Mistakes show on leaving a field and on submitting, never while typing. Ctrl+Enter submits,
    Esc closes.
    """

    def __init__(self, title: str, submit: str, parent: QWidget | None, *, width: int = 520) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setProperty("role", "dialog")
        self._width = width
        self._scrim: Scrim | None = None
        self._is_busy = False
        self._fitted: QSize | None = None
        """The size it gave itself; another one was chosen by hand."""
        self.heading = QLabel(self)
        self.heading.setProperty("role", "title")
        self.heading.setWordWrap(True)
        self.subtitle = QLabel(self)
        self.subtitle.setProperty("role", "caption")
        self.subtitle.setWordWrap(True)
        self.bar = MessageBar(self)
        self.body = QWidget(self)
        self.body.setProperty("role", "scrolled")
        self.area = self._scroll_area()
        self.hint = QLabel(self)
        self.hint.setProperty("role", "caption")
        self.hint.setWordWrap(True)
        self.cancel_button = QPushButton(forms.say_button("Cancel"), self)
        self.cancel_button.setAutoDefault(False)
        self.submit_button = QPushButton(submit, self)
        self.submit_button.setProperty("role", "primary")
        self.submit_button.setDefault(True)
        self.middle = QHBoxLayout()
        self.footer = QHBoxLayout()
        self._arrange()
        self.cancel_button.clicked.connect(self.reject)
        self.submit_button.clicked.connect(self.try_submit)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.try_submit)
        self.set_title(title)

    def set_title(self, title: str, subtitle: str = "") -> None:
        """Name the dialog in its heading and its window."""
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.subtitle.setText(subtitle)
        self.subtitle.setVisible(bool(subtitle))

    def watch(self) -> None:
        """Check each field of ``body`` when it is left; called once the form stands."""
        for label in self.body.findChildren(ErrorLabel):
            field = label.buddy()
            if field is not None:
                field.installEventFilter(self)
                self._listen(field, label)

    def begin(self) -> None:
        """Put the buttons behind the fields in the order of Tab, and start in the first field.

        It is called when the dialog comes up; once more where fields are made after that.
        """
        tab_order.put_last(self, (self.cancel_button, self.submit_button))
        stops = [each for each in tab_order.stops(self) if each.isVisibleTo(self)]
        fields = [each for each in stops if self.body.isAncestorOf(each)]
        if fields and self.focusWidget() is None:
            fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def mistakes(self) -> list[Mistake]:
        """Return what is wrong now, in the order of the fields."""
        return []

    def submit(self) -> None:
        """Do what the dialog is for; everything is filled in rightly."""
        self.accept()

    def try_submit(self) -> None:
        """Submit, or show every mistake and go to the first."""
        if not self.submit_button.isEnabled():
            return
        self.bar.say("")
        found = self.mistakes()
        wrong = dict(found)
        for label in self.body.findChildren(ErrorLabel):
            label.show_error(wrong.get(label, ""))
        if not found:
            self.submit()
            return
        field = found[0][0].buddy()
        if field is not None:
            self.go_to(field)

    def go_to(self, field: QWidget) -> None:
        """Put the focus into a field and bring it in sight, once what was just shown has its place."""
        field.setFocus(Qt.FocusReason.OtherFocusReason)

        def reveal() -> None:
            self._grow()
            self.area.ensureWidgetVisible(field)

        QTimer.singleShot(0, self, reveal)

    def set_busy(self, is_busy: bool) -> None:
        """Hold the buttons while the act runs."""
        self._is_busy = is_busy
        self.submit_button.setEnabled(not is_busy)
        self.cancel_button.setEnabled(not is_busy)
        self.body.setEnabled(not is_busy)
        if not is_busy:
            self.begin()
            QTimer.singleShot(0, self, self._grow)

    def show_failure(self, error: Exception) -> None:
        """Say at the top why the act did not work; what was typed stays."""
        self.set_busy(False)
        self.bar.show_error(error)

    @override
    def reject(self) -> None:
        """Close without the act; while the act runs its end is waited for, so that views hear of it."""
        if not self._is_busy:
            super().reject()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.lostFocus() and self._is_left(event):
            wrong = dict(self.mistakes())
            for label in self.body.findChildren(ErrorLabel):
                if label.buddy() is watched:
                    label.show_error(wrong.get(label, ""))
        return super().eventFilter(watched, event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        parent = self.parentWidget()
        if parent is not None and self._scrim is None:
            self._scrim = Scrim(parent.window())
        self.begin()
        self.fit()
        chosen = dialog_sizes.current().size_of(self)
        if chosen is not None:
            free = self.screen().availableGeometry().size()
            self.resize(chosen.boundedTo(free * _SCREEN_SHARE).expandedTo(self.minimumSizeHint()))
            self._centre()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        if self._fitted is not None and self.size() != self._fitted:
            dialog_sizes.current().keep(self)
        if self._scrim is not None:
            self._scrim.hide()
            self._scrim.deleteLater()
            self._scrim = None
        super().hideEvent(event)

    def _is_left(self, event: QFocusEvent) -> bool:
        return self.isVisible() and event.reason() not in _STAYS

    def _listen(self, field: QWidget, label: ErrorLabel) -> None:
        """Take what was said about a field back once it is right, by whatever way it was filled in."""

        def look_again() -> None:
            if label.text() and label not in dict(self.mistakes()):
                label.show_error("")

        if isinstance(field, (QLineEdit, QPlainTextEdit)):
            field.textChanged.connect(look_again)
        elif isinstance(field, QComboBox):
            field.currentIndexChanged.connect(look_again)

    def _grow(self) -> None:
        """Take more height when what is shown has grown; never less, the user may have chosen the size."""
        room = self.area.viewport().size()
        # The scroll bar hears of new texts only later.
        if self.isVisible() and self._height_for(room.width()) > room.height():
            self.fit()

    def _scroll_area(self) -> QScrollArea:
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self.body)
        return scroll

    def _arrange(self) -> None:
        look = theme.current()
        margin = look.px(_MARGIN)
        self.footer.setSpacing(look.px(8))
        self.footer.addWidget(self.hint, 1)
        self.footer.addWidget(self.cancel_button)
        self.footer.addWidget(self.submit_button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(margin, margin, margin, look.px(16))
        outer.setSpacing(look.px(12))
        head = QVBoxLayout()
        head.setSpacing(look.px(2))
        head.addWidget(self.heading)
        head.addWidget(self.subtitle)
        outer.addLayout(head)
        outer.addWidget(self.bar)
        self.middle.addWidget(self.area, 1)
        outer.addLayout(self.middle, 1)
        outer.addLayout(self.footer)

    def fit(self) -> None:
        """Take the height the form wants, within the screen, in the middle of the window."""
        free = self.screen().availableGeometry()
        look = theme.current()
        width = min(look.px(self._width), round(free.width() * _SCREEN_SHARE))
        outer = self.layout()
        if self.body.layout() is None or outer is None:
            return
        wanted = self._height_for(width - 2 * look.px(_MARGIN))
        most = round(free.height() * _SCREEN_SHARE)
        around = outer.totalHeightForWidth(width) - self.area.sizeHint().height()
        self.resize(width, min(wanted + around + look.px(4), most))
        self._fitted = self.size()
        self._centre()

    def _height_for(self, width: int) -> int:
        """Return how high the form is at a width, 0 for one without a layout."""
        layout = self.body.layout()
        if layout is None:
            return 0
        layout.activate()
        if layout.hasHeightForWidth():
            return layout.totalHeightForWidth(width)
        return layout.totalSizeHint().height()

    def _centre(self) -> None:
        """Stand in the middle of the window, within its screen."""
        parent = self.parentWidget()
        if parent is None:
            return
        free = parent.screen().availableGeometry()
        place = self.frameGeometry()
        place.moveCenter(parent.window().frameGeometry().center())
        left = max(free.left(), min(place.left(), free.right() - place.width()))
        self.move(left, max(free.top(), min(place.top(), free.bottom() - place.height())))
