"""The settings: pages at the side, what was changed at the foot."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ats_desktop.gui import dialog_sizes, icons, tab_order, theme
from ats_desktop.gui.commands import Command
from ats_desktop.gui.context import ToastRequest, WindowContext
from ats_desktop.gui.views.settings_view import SettingsView
from ats_desktop.gui.widgets.elided_label import ElidedLabel
from ats_desktop.gui.widgets.scrim import Scrim
from ats_desktop.gui.window_state import WindowState
from ats_desktop.gui.wording.settings_pages import WORDS, SettingsPage
from ats_desktop.gui.wording.text import say

_SIZE, _SHARE = QSize(900, 640), 0.92
_LIST, _ROW = 200, 34


class SettingsDialog(QDialog):
    """Everything counts at once, and what changes the agency's data can be undone from here.

    Pages are made when they are first shown. The size and the page are remembered.
    """

    copy_wanted = Signal()
    """A backup on another drive is wanted."""

    def __init__(
        self, context: WindowContext, state: WindowState, parent: QWidget, page: SettingsPage | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(say("settings", "Settings"))
        self._context = context
        self._state = state
        self._scrim: Scrim | None = None
        self._is_placed = False
        self.pages: dict[SettingsPage, SettingsView] = {}
        self.list = QListWidget(self)
        self.list.setAccessibleName(say("settings", "Pages of the settings"))
        theme.dress(self.list, "settings-pages")
        self.stack = QStackedWidget(self)
        self.said = ElidedLabel(self)
        theme.dress(self.said, "caption")
        self.undo_button = QPushButton(say("settings", "Undo"), self)
        theme.dress(self.undo_button, "link")
        self.close_button = QPushButton(say("settings", "Close"), self)
        for button in (self.undo_button, self.close_button):
            button.setAutoDefault(False)
        self._fill()
        self._lay_out()
        self._connect()
        known = SettingsPage(state.settings_page) if state.settings_page in set(SettingsPage) else None
        self.go_to(page or known or SettingsPage.AGENCY)

    @property
    def page(self) -> SettingsPage:
        """The page that is shown."""
        return list(SettingsPage)[max(0, self.list.currentRow())]

    def go_to(self, page: SettingsPage) -> None:
        """Show a page."""
        self.list.setCurrentRow(list(SettingsPage).index(page))

    def _fill(self) -> None:
        for page in SettingsPage:
            icon, text = WORDS[page]
            self.list.addItem(QListWidgetItem(icons.icon(icon), say("settings", text)))
        self._fit_rows()

    def _fit_rows(self) -> None:
        look = theme.current()
        height = max(look.px(_ROW), self.fontMetrics().height() + look.px(14))
        self.list.setIconSize(QSize(look.px(16), look.px(16)))
        for row in range(self.list.count()):
            self.list.item(row).setSizeHint(QSize(0, height))
        metrics = self.list.fontMetrics()
        widest = max(
            metrics.horizontalAdvance(self.list.item(row).text()) for row in range(self.list.count())
        )
        self.list.setFixedWidth(max(look.px(_LIST), widest + look.px(64)))

    def _lay_out(self) -> None:
        look = theme.current()
        side = QFrame(self)
        theme.dress(side, "sidebar")
        inside = QVBoxLayout(side)
        inside.setContentsMargins(look.px(10), look.px(16), look.px(9), look.px(10))
        title = QLabel(say("settings", "Settings"), side)
        theme.dress(title, "card-title")
        title.setContentsMargins(look.px(8), 0, 0, look.px(6))
        inside.addWidget(title)
        inside.addWidget(self.list, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(look.px(24), look.px(10), look.px(16), look.px(12))
        foot.setSpacing(look.px(8))
        foot.addWidget(self.said, 1)
        foot.addWidget(self.undo_button)
        foot.addWidget(self.close_button)
        self.undo_button.hide()
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.stack, 1)
        line = QFrame(self)
        theme.dress(line, "line")
        right.addWidget(line)
        right.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addLayout(right, 1)

    def _connect(self) -> None:
        actions = self._context.actions
        self.list.currentRowChanged.connect(self._on_row_changed)
        self.close_button.clicked.connect(self.accept)
        self.undo_button.clicked.connect(actions[Command.UNDO].trigger)
        # The window's own keys sleep while a dialog is before it.
        for command in (Command.UNDO, Command.REDO, Command.LIGHT_DARK):
            for keys in actions[command].shortcuts():
                QShortcut(keys, self, actions[command].trigger)
        for command in (Command.LARGER_TEXT, Command.SMALLER_TEXT, Command.NORMAL_TEXT):
            for keys in actions[command].shortcuts():
                QShortcut(keys, self, actions[command].trigger)
        for name in ("Ctrl+Return", "Ctrl+Enter", "Ctrl+W"):
            QShortcut(QKeySequence(name), self, self.accept)
        self._context.toast_requested.connect(self._on_toast)
        theme.current().changed.connect(self._fit_rows)

    def _on_row_changed(self, row: int) -> None:
        page = list(SettingsPage)[row]
        if page not in self.pages:
            self.pages[page] = self._made(page)
            self.stack.addWidget(self.pages[page])
        self.stack.setCurrentWidget(self.pages[page])
        tab_order.put_last(self, (self.undo_button, self.close_button))
        self._state.settings_page = page.value

    def _made(self, page: SettingsPage) -> SettingsView:
        from ats_desktop.gui.views import settings_lists
        from ats_desktop.gui.views.settings_agency import AgencySettings
        from ats_desktop.gui.views.settings_data import DataSettings
        from ats_desktop.gui.views.settings_import import ImportSettings
        from ats_desktop.gui.views.settings_look import LookSettings
        from ats_desktop.gui.views.settings_skills import SkillsSettings

        kinds: dict[SettingsPage, Callable[[WindowContext, WindowState, QWidget], SettingsView]] = {
            SettingsPage.AGENCY: AgencySettings,
            SettingsPage.LOOK: LookSettings,
            SettingsPage.STAGES: settings_lists.StagesSettings,
            SettingsPage.REASONS: settings_lists.ReasonsSettings,
            SettingsPage.SOURCES: settings_lists.SourcesSettings,
            SettingsPage.SKILLS: SkillsSettings,
            SettingsPage.TAGS: settings_lists.TagsSettings,
            SettingsPage.USERS: settings_lists.UsersSettings,
            SettingsPage.IMPORT: ImportSettings,
            SettingsPage.DATA: DataSettings,
        }
        made = kinds[page](self._context, self._state, self.stack)
        if isinstance(made, DataSettings):
            made.copy_wanted.connect(self.copy_wanted)
        return made

    def _on_toast(self, request: ToastRequest) -> None:
        self.said.show_text(request.text)
        self.undo_button.setVisible(request.can_undo)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        parent = self.parentWidget()
        if parent is not None and self._scrim is None:
            self._scrim = Scrim(parent.window())
        if not self._is_placed:
            self._is_placed = True
            self._place()
            self.list.setFocus()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        if self._scrim is not None:
            self._scrim.hide()
            self._scrim.deleteLater()
            self._scrim = None
        super().hideEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_placed and event.spontaneous():
            dialog_sizes.current().keep(self)

    def _place(self) -> None:
        """Come up as large as last time, in the middle of the window, within its screen."""
        look = theme.current()
        free = self.screen().availableGeometry()
        most = QSize(round(free.width() * _SHARE), round(free.height() * _SHARE))
        wanted = dialog_sizes.current().size_of(self) or QSize(
            look.px(_SIZE.width()), look.px(_SIZE.height())
        )
        self.resize(wanted.boundedTo(most))
        parent = self.parentWidget()
        place = self.frameGeometry()
        place.moveCenter((parent.window() if parent is not None else self).frameGeometry().center())
        left = max(free.left(), min(place.left(), free.right() - place.width()))
        self.move(left, max(free.top(), min(place.top(), free.bottom() - place.height())))
