"""Goes through everything the window can show, and finds what lies wrong in a widget and what is nameless."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QRadioButton,
    QScrollBar,
    QSizeGrip,
    QSplitterHandle,
    QStackedWidget,
    QTabBar,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from ats_desktop.errors import FolderReadOnlyError
from ats_desktop.gui.commands import Command
from ats_desktop.gui.context import CandidateRequest, PageKey
from ats_desktop.gui.dialogs.settings_dialog import SettingsDialog
from ats_desktop.gui.main_window import MainWindow
from ats_desktop.gui.views.failure_page import FailurePage
from ats_desktop.gui.views.first_run_page import FirstRunPage
from ats_desktop.gui.views.pages import PAGES
from ats_desktop.gui.views.unlock_page import UnlockPage
from ats_desktop.gui.widgets.bulk_bar import BulkBar
from ats_desktop.gui.widgets.elided_label import ElidedLabel
from ats_desktop.gui.widgets.scrim import Scrim
from ats_desktop.gui.widgets.toast import Toast
from ats_desktop.gui.wording.settings_pages import SettingsPage

FLOATING = (Toast, BulkBar, Scrim, QSizeGrip, QSplitterHandle, QScrollBar, QMenu)
LEAST_TARGET = 24
_SYSTEMS_OWN = frozenset(
    {
        Command.IMPORT_CVS,
        Command.IMPORT_LIST,
        Command.OPEN_FILE,
        Command.OPEN_LOG,
        Command.PRINT,
        Command.QUIT,
        Command.LOCK,
        Command.BACK_UP,
        Command.FULL_SCREEN,
        Command.UNDO,
        Command.REDO,
        Command.LIGHT_DARK,
        Command.LARGER_TEXT,
        Command.SMALLER_TEXT,
        Command.NORMAL_TEXT,
    }
)
"""Commands that show what is not the program's, leave it, or change the look that is being looked at."""


def settle(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until nothing is being read and the layouts stand."""
    qtbot.waitUntil(lambda: not window.worker.is_busy)
    for _ in range(3):
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        QApplication.processEvents()


def pages(window: MainWindow, qtbot: QtBot) -> Iterator[tuple[str, QWidget]]:
    """Show each page in turn, the board with its panel on each tab, a whole page, and what covers pages."""
    for key in (PageKey.BOARD, *(each for each in PAGES if each is not PageKey.BOARD)):
        window.go_to(key)
        settle(window, qtbot)
        yield key.value, window
    window.go_to(PageKey.CANDIDATES)
    settle(window, qtbot)
    window.actions_by_command[Command.SELECT_ALL].trigger()
    settle(window, qtbot)
    yield "candidates, everyone ticked", window
    window.go_to(PageKey.BOARD)
    settle(window, qtbot)
    choose_first_card(window, qtbot)
    window.actions_by_command[Command.SELECT_ALL].trigger()
    window.context.toast("Six candidates moved to Screened", can_undo=True)
    settle(window, qtbot)
    yield "board, a column selected", window
    window.board.columns.clear_selection()
    card = window.board.columns.columns[0].model.cards[0]
    window.context.show_candidate(CandidateRequest(card.candidate_id, card.application_id))
    settle(window, qtbot)
    assert window.panel is not None
    for tab in range(window.panel.tabs.count()):
        window.panel.tabs.setCurrentIndex(tab)
        settle(window, qtbot)
        yield f"panel, tab {tab}", window
    window.context.show_candidate(CandidateRequest(card.candidate_id, card.application_id, is_full_page=True))
    settle(window, qtbot)
    yield "full page", window
    window.hide_panel()
    window.go_to(PageKey.BOARD)
    settle(window, qtbot)


def covers(window: MainWindow, qtbot: QtBot) -> Iterator[tuple[str, QWidget]]:
    """Show what stands in place of the pages: the first run, a locked agency, one that does not open."""
    first = FirstRunPage(window.context.folder, window.state)
    first.set_context(window.context)
    locked = UnlockPage(window.context, window.context.folder)
    failed = FailurePage(window)
    failed.show_failure(FolderReadOnlyError(path=window.context.folder))
    for name, page in (("first run", first), ("locked", locked), ("failed", failed)):
        window.show_instead(page)
        settle(window, qtbot)
        yield name, window
        window.stack.removeWidget(page)
        page.deleteLater()
    window.show_pages()
    settle(window, qtbot)


def dialogs(window: MainWindow, qtbot: QtBot) -> Iterator[tuple[str, QWidget]]:
    """Run every command that can run with one card selected, and give the dialogs that come up."""
    for command in Command:
        if command in _SYSTEMS_OWN:
            continue
        window.go_to(PageKey.BOARD)
        settle(window, qtbot)
        choose_first_card(window, qtbot)
        settle(window, qtbot)
        action = window.actions_by_command[command]
        if not action.isEnabled() or action.isCheckable():
            continue
        with _closed_after(window) as opened:
            action.trigger()
            settle(window, qtbot)
            for dialog in opened():
                if isinstance(dialog, QFileDialog):
                    # The system's own stands there.
                    continue
                if isinstance(dialog, SettingsDialog):
                    for page in SettingsPage:
                        dialog.go_to(page)
                        settle(window, qtbot)
                        yield f"{command.value}, {page.value}", dialog
                else:
                    yield command.value, dialog
        settle(window, qtbot)


def choose_first_card(window: MainWindow, qtbot: QtBot) -> None:
    """Click on the first card of the board."""
    view = next(each.view for each in window.board.columns.columns if each.model.rowCount())
    qtbot.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(view.model().index(0, 0)).center()
    )


@contextmanager
def _closed_after(window: MainWindow) -> Iterator["_Opened"]:
    opened = _Opened(set(QApplication.topLevelWidgets()))
    yield opened
    if isValid(window):
        for dialog in opened():
            dialog.close()


class _Opened:
    """The top-level widgets that have come up since."""

    def __init__(self, before: set[QWidget]) -> None:
        self._before = before

    def __call__(self) -> list[QWidget]:
        return [
            each for each in QApplication.topLevelWidgets() if each not in self._before and each.isVisible()
        ]


def shown_children(parent: QWidget) -> list[QWidget]:
    """Give the visible children that take part in a layout, in order."""
    found = parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return [each for each in found if each.isVisible() and not each.isWindow() and not each.size().isEmpty()]


def misplaced(root: QWidget) -> list[str]:
    """Name what overlaps a sibling, sticks out of its parent, or is cut."""
    found = []
    for parent in [root, *root.findChildren(QWidget)]:
        # What lies in a scroll area beside its viewport stands in for empty contents.
        if not parent.isVisible() or isinstance(parent, (QStackedWidget, QAbstractScrollArea)):
            continue
        children = [each for each in shown_children(parent) if not isinstance(each, FLOATING)]
        found += _overlaps(children)
        if not _is_viewport(parent):
            found += [f"{path(each)} sticks out" for each in children if not _is_inside(each, parent)]
    found += [f"{path(each)} is cut" for each in root.findChildren(QWidget) if is_cut(each)]
    return found


def _overlaps(children: list[QWidget]) -> list[str]:
    found = []
    for place, one in enumerate(children):
        for other in children[place + 1 :]:
            common = one.geometry().intersected(other.geometry())
            if common.width() > 1 and common.height() > 1:
                found.append(f"{path(one)} lies over {path(other)} by {common.width()}x{common.height()}")
    return found


def _is_viewport(widget: QWidget) -> bool:
    area = widget.parentWidget()
    return isinstance(area, QAbstractScrollArea) and area.viewport() is widget


def _is_inside(child: QWidget, parent: QWidget) -> bool:
    return parent.rect().adjusted(-1, -1, 1, 1).contains(child.geometry())


def is_cut(widget: QWidget) -> bool:
    """Whether a label or a button shows less than its text and does not say so with an ellipsis."""
    if not widget.isVisible() or isinstance(widget, ElidedLabel):
        return False
    if isinstance(widget, QLabel):
        return _is_label_cut(widget)
    if isinstance(widget, (QPushButton, QToolButton, QCheckBox, QRadioButton)):
        text = widget.text().replace("&", "")
        if not text or text.rstrip("\u2069").endswith("…"):
            return False
        if (
            isinstance(widget, QToolButton)
            and widget.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
        ):
            return False
        needs = QFontMetrics(widget.font()).horizontalAdvance(text)
        return needs > widget.width() + 1 or QFontMetrics(widget.font()).height() > widget.height() + 4
    return False


def _is_label_cut(label: QLabel) -> bool:
    text = label.text()
    if not text or label.textFormat() is Qt.TextFormat.RichText or "<" in text or text.endswith("…"):
        return False
    metrics, room = QFontMetrics(label.font()), label.contentsRect()
    if label.wordWrap():
        flags = Qt.TextFlag.TextWordWrap.value
        return (
            metrics.boundingRect(QRect(0, 0, room.width(), 10_000), flags, text).height() > room.height() + 2
        )
    lines = text.split("\n")
    return max(metrics.horizontalAdvance(line) for line in lines) > room.width() + 1


def nameless(root: QWidget) -> list[str]:
    """Name the controls that a screen reader could only call by their kind."""
    return [
        path(each)
        for each in root.findChildren(QWidget)
        if each.isVisible() and _is_control(each) and not accessible_name(each).strip()
    ]


def accessible_name(widget: QWidget) -> str:
    """Give what a screen reader calls a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else widget.accessibleName()


def _is_control(widget: QWidget) -> bool:
    if isinstance(widget, (QScrollBar, QSplitterHandle, QTabBar)) or _is_viewport(widget):
        return False
    owner = widget.parentWidget()
    if isinstance(owner, (QLineEdit, QComboBox, QAbstractSpinBox)):
        # The parts of a field speak with its name.
        return False
    return isinstance(widget, (QAbstractButton, QLineEdit)) or bool(
        widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    )


def small_targets(root: QWidget) -> list[str]:
    """Name the buttons that are hard to hit."""
    return [
        f"{path(each)} is {each.width()}x{each.height()}"
        for each in root.findChildren(QAbstractButton)
        if each.isVisible()
        and each.focusPolicy() is not Qt.FocusPolicy.NoFocus
        and min(each.width(), each.height()) < LEAST_TARGET
    ]


def tab_order(root: QWidget) -> list[QWidget]:
    """Give the widgets that Tab goes through; the order is a ring."""
    found: list[QWidget] = []
    widget = root.nextInFocusChain()
    while widget is not root:
        takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if takes_tab and widget.isVisible() and widget.isEnabled() and root.isAncestorOf(widget):
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def place_in(widget: QWidget, root: QWidget) -> QRect:
    """Give where a widget is in another one."""
    return QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())


def path(widget: QWidget) -> str:
    """Name a widget by its owners, for a failing test's message."""
    parts: list[str] = []
    at: QWidget | None = widget
    while at is not None and len(parts) < 4:
        word = type(at).__name__
        text = at.text() if isinstance(at, (QLabel, QAbstractButton)) else at.objectName()
        parts.append(f"{word}({text[:30]})" if text else word)
        at = at.parentWidget()
    return " < ".join(parts)
