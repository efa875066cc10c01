"""The window's actions: menus, shortcuts and context menus are made from the declared commands."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from ats_desktop.gui import icons
from ats_desktop.gui.commands import DECLARED, WITHOUT_AGENCY, Command, Declared, Menu, Scope
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.wording.text import say


class Actions(QObject):
    """The window's QActions by command; each is made once and shared by every menu that shows it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._declared = {each.command: each for each in DECLARED}
        self._is_held = False
        self._allowed = dict.fromkeys(Command, True)
        self._actions = {command: self._made(each) for command, each in self._declared.items()}

    def __getitem__(self, command: Command) -> QAction:
        return self._actions[command]

    def enable(self, command: Command, is_enabled: bool, why_not: str = "") -> None:
        """Allow a command, or dim it and give the reason in its tooltip."""
        self._allowed[command] = is_enabled
        action = self._actions[command]
        action.setEnabled(is_enabled and not (self._is_held and command not in WITHOUT_AGENCY))
        tip = why_not if not is_enabled and why_not else _tip(self._declared[command], action.text())
        action.setToolTip(tip)
        action.setStatusTip(why_not if not is_enabled else "")

    def hold(self, is_held: bool) -> None:
        """Dim what needs an open agency while there is none, or let it go again as it was allowed."""
        self._is_held = is_held
        for command, action in self._actions.items():
            action.setEnabled(self._allowed[command] and not (is_held and command not in WITHOUT_AGENCY))

    def name(self, command: Command, text: str) -> None:
        """Give a command other words, such as "Undo Move 3 candidates to Assessed"."""
        self._actions[command].setText(text)
        self._actions[command].setToolTip(_tip(self._declared[command], text))

    def attach(self, widget: QWidget, scope: Scope) -> None:
        """Let the keys of a scope's commands count while ``widget`` has the focus."""
        widget.addActions([self._actions[each.command] for each in DECLARED if each.scope is scope])

    def fill(self, bar: QMenuBar) -> None:
        """Fill the menu bar."""
        for name in Menu:
            menu = bar.addMenu(say("menus", name))
            menu.setToolTipsVisible(True)
            self._fill_menu(menu, [each for each in DECLARED if each.menu is name])

    def menu(self, parent: QWidget, *commands: Command | None) -> QMenu:
        """Make a menu of commands; None is a line."""
        menu = QMenu(parent)
        menu.setToolTipsVisible(True)
        for command in commands:
            if command is None:
                menu.addSeparator()
            else:
                menu.addAction(self._actions[command])
        return menu

    def _fill_menu(self, menu: QMenu, declared: list[Declared]) -> None:
        for each in declared:
            if each.has_gap:
                menu.addSeparator()
            menu.addAction(self._actions[each.command])

    def _made(self, declared: Declared) -> QAction:
        text = say("commands", declared.text)
        action = QAction(text, self)
        if declared.icon:
            token = Token.BAD if declared.command is Command.REJECT else Token.TEXT2
            action.setIcon(icons.icon(declared.icon, token))
        action.setShortcuts([QKeySequence(key) for key in declared.keys])
        action.setCheckable(declared.is_checkable)
        in_row = declared.scope is Scope.ROW
        action.setShortcutContext(
            Qt.ShortcutContext.WidgetShortcut if in_row else Qt.ShortcutContext.WindowShortcut
        )
        action.setMenuRole(QAction.MenuRole.NoRole)
        action.setToolTip(_tip(declared, text))
        return action


def _tip(declared: Declared, text: str) -> str:
    plain = text.replace("&", "").removesuffix("…")
    if not declared.keys:
        return plain
    keys = QKeySequence(declared.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
    return f"{plain} ({keys})"
