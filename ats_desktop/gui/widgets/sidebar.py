"""The sidebar: the agency, the pages with live counts, pinned jobs, the last backup, settings."""

from datetime import UTC, datetime

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ats_desktop.domain.rows.agency import SidebarCounts
from ats_desktop.domain.rows.board import JobRow
from ats_desktop.gui import icons, theme
from ats_desktop.gui.actions import Actions
from ats_desktop.gui.commands import Command
from ats_desktop.gui.context import PageKey
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.widgets.elided_label import ElidedLabel
from ats_desktop.gui.widgets.icon_text import IconText
from ats_desktop.gui.widgets.sidebar_item import SidebarItem
from ats_desktop.gui.wording import labels
from ats_desktop.gui.wording.text import say

WIDTH, FOLDED_WIDTH = 212, 56
_MOST_PINNED = 6

PAGES: dict[PageKey, tuple[str, str]] = {
    PageKey.BOARD: ("square-kanban", "Board"),
    PageKey.CANDIDATES: ("users", "Candidates"),
    PageKey.JOBS: ("briefcase", "Jobs"),
    PageKey.CLIENTS: ("building-2", "Clients"),
    PageKey.DOCUMENTS: ("file-text", "Documents"),
    PageKey.REPORTS: ("chart-column", "Reports"),
}


class Sidebar(QFrame):
    """Where one can go. Folded it shows icons alone; every name is then a tooltip."""

    page_chosen = Signal(object)
    """PageKey"""
    job_chosen = Signal(object)
    """str: the job's key"""
    cards_dropped = Signal(object, object)
    """list[str] of application keys, and the key of the pinned job they go to"""
    contract_wanted = Signal(object)
    """list[str] of application keys that were dropped on Documents"""
    fold_changed = Signal(object)
    """bool"""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        theme.dress(self, "sidebar")
        self.is_folded = False
        self._actions = actions
        self.mark = Mark(self)
        self._agency = ElidedLabel(self)
        self._office = ElidedLabel(self)
        self._fold = QToolButton(self)
        self.search = QPushButton(self)
        self._search_key = QLabel("Ctrl K", self.search)
        self.items = {page: self._item(page) for page in PAGES}
        self._pinned_title = QLabel(say("sidebar", "PINNED JOBS"), self)
        self._pinned = [SidebarItem("briefcase", "", self) for _ in range(_MOST_PINNED)]
        self._pinned_keys: list[str] = []
        self._backup = IconText("shield-check", self, Token.TEXT3, size=12)
        self.settings = SidebarItem("settings", say("sidebar", "Settings"), self)
        self._set_up()
        self._lay_out()
        self._show_backup(None)
        theme.current().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_agency(self, name: str, office: str) -> None:
        """Show whose window this is."""
        self._agency.show_text(name)
        self._office.show_text(office)
        self._office.setVisible(bool(office) and not self.is_folded)

    def show_page(self, page: PageKey) -> None:
        """Mark the present page."""
        for key, item in self.items.items():
            item.setChecked(key is page)

    def show_counts(self, counts: SidebarCounts) -> None:
        """Show live counts, pinned jobs and the last backup."""
        numbers = {
            PageKey.CANDIDATES: counts.candidates,
            PageKey.JOBS: counts.jobs,
            PageKey.CLIENTS: counts.clients,
            PageKey.DOCUMENTS: counts.documents,
        }
        for page, number in numbers.items():
            self.items[page].show_count(number or None)
        self._show_pinned(counts.pinned[:_MOST_PINNED])
        self._show_backup(counts.last_backup)

    def set_folded(self, is_folded: bool) -> None:
        """Fold to icons, or unfold."""
        self.is_folded = is_folded
        self._office.setVisible(not is_folded and bool(self._office.accessibleName()))
        for widget in (self._agency, self._fold, self._search_key, self._backup):
            widget.setVisible(not is_folded)
        self._pinned_title.setVisible(not is_folded and bool(self._pinned_keys))
        for place, item in enumerate(self._pinned):
            item.setVisible(not is_folded and place < len(self._pinned_keys))
        for item in [*self.items.values(), self.settings]:
            item.set_folded(is_folded)
        self.search.setText("" if is_folded else say("sidebar", "Search"))
        words = say("sidebar", "Expand sidebar") if is_folded else say("sidebar", "Collapse sidebar")
        self._actions.name(Command.FOLD_SIDEBAR, words)
        self._on_theme_changed()
        self.fold_changed.emit(is_folded)

    def _item(self, page: PageKey) -> SidebarItem:
        icon, text = PAGES[page]
        item = SidebarItem(icon, say("sidebar", text), self)
        item.setAutoExclusive(False)
        item.clicked.connect(lambda: self._on_item_clicked(page))
        return item

    def _on_item_clicked(self, page: PageKey) -> None:
        self.items[page].setChecked(True)
        self.page_chosen.emit(page)

    def _set_up(self) -> None:
        theme.dress(self._agency, "strong")
        theme.dress(self._office, "caption")
        theme.dress(self._fold, "icon")
        self._fold.setDefaultAction(self._actions[Command.FOLD_SIDEBAR])
        self._fold.setAccessibleName(say("sidebar", "Collapse sidebar"))
        theme.dress(self.search, "search")
        self.search.setText(say("sidebar", "Search"))
        self.search.setIcon(icons.icon("search", Token.TEXT3))
        icons.beside_text(self.search)
        self.search.setToolTip(self._actions[Command.PALETTE].toolTip())
        self.search.setAccessibleName(say("sidebar", "Search everything"))
        self.search.clicked.connect(self._actions[Command.PALETTE].trigger)
        theme.dress(self._search_key, "key")
        inner = QHBoxLayout(self.search)
        inner.setContentsMargins(6, 0, 6, 0)
        inner.addStretch(1)
        inner.addWidget(self._search_key, 0, Qt.AlignmentFlag.AlignVCenter)
        documents = self.items[PageKey.DOCUMENTS]
        documents.setAcceptDrops(True)
        documents.cards_dropped.connect(self.contract_wanted)
        theme.dress(self._pinned_title, "section")
        self._pinned_title.hide()
        for place, item in enumerate(self._pinned):
            item.setCheckable(False)
            item.hide()
            item.setAcceptDrops(True)
            item.clicked.connect(lambda _=False, place=place: self.job_chosen.emit(self._pinned_keys[place]))
            item.cards_dropped.connect(
                lambda keys, place=place: self.cards_dropped.emit(keys, self._pinned_keys[place])
            )
        self.settings.setCheckable(False)
        self.settings.clicked.connect(self._actions[Command.SETTINGS].trigger)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(4, 0, 2, 0)
        head.setSpacing(9)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._agency)
        names.addWidget(self._office)
        head.addWidget(self.mark)
        head.addLayout(names, 1)
        head.addWidget(self._fold)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 12, 9, 8)
        layout.setSpacing(2)
        layout.addLayout(head)
        layout.addSpacing(10)
        layout.addWidget(self.search)
        layout.addSpacing(6)
        for item in self.items.values():
            layout.addWidget(item)
        layout.addSpacing(12)
        self._pinned_title.setContentsMargins(15, 0, 15, 2)
        layout.addWidget(self._pinned_title)
        for item in self._pinned:
            layout.addWidget(item)
        layout.addStretch(1)
        self._backup.setContentsMargins(12, 0, 0, 0)
        foot = QHBoxLayout()
        foot.setContentsMargins(13, 0, 13, 0)
        foot.addWidget(self._backup, 1)
        layout.addLayout(foot)
        layout.addWidget(self.settings)

    def _show_pinned(self, jobs: tuple[JobRow, ...]) -> None:
        self._pinned_keys = [job.id for job in jobs]
        self._pinned_title.setVisible(bool(jobs) and not self.is_folded)
        for place, item in enumerate(self._pinned):
            is_used = place < len(jobs)
            item.setVisible(is_used and not self.is_folded)
            if is_used:
                item.setText(jobs[place].title)
                item.setToolTip(f"{jobs[place].title} · {jobs[place].client}")
                item.show_count(jobs[place].candidates)

    def _show_backup(self, moment: datetime | None) -> None:
        if moment is None:
            self._backup.show_text(say("sidebar", "No backup yet"))
            return
        when = labels.moment_text(moment, datetime.now(UTC))
        self._backup.show_text(say("sidebar", "Backed up {when}", {"when": when}))

    def _on_theme_changed(self) -> None:
        look = theme.current()
        self.setFixedWidth(look.px(FOLDED_WIDTH if self.is_folded else WIDTH))


class Mark(QWidget):
    """The program's mark: three columns of a board, the middle one shorter."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName("ATS Desktop")

    @override
    def sizeHint(self) -> QSize:
        return QSize(28, 28)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color(Token.ACCENT))
        painter.translate(0, (self.height() - 28) / 2)
        painter.drawRoundedRect(QRectF(0, 0, 28, 28), 7, 7)
        bar = look.color(Token.ON_ACCENT)
        for left, height, alpha in ((6.5, 14.0, 0.75), (12.2, 9.0, 1.0), (17.9, 6.0, 1.0)):
            bar.setAlphaF(alpha)
            painter.setBrush(bar)
            painter.drawRoundedRect(QRectF(left, 7, 4, height), 1.6, 1.6)
        painter.end()
