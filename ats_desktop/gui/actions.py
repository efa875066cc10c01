"""The window's actions: menus, shortcuts and context menus are made from the declared commands."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
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
        self._reasons: dict[Command, str] = {}
        self.has_letter_keys = True
        """Whether single letters and digits do something on a card or row; views with own keys ask it."""
        self._allowed = dict.fromkeys(Command, True)
        self._actions = {command: self._made(each) for command, each in self._declared.items()}

    def __getitem__(self, command: Command) -> QAction:
        return self._actions[command]

    def enable(self, command: Command, is_enabled: bool, why_not: str = "") -> None:
        """Allow a command, or dim it and give the reason in its tooltip."""
        self._allowed[command] = is_enabled
        self._reasons[command] = "" if is_enabled else why_not
        action = self._actions[command]
        action.setEnabled(is_enabled and not (self._is_held and command not in WITHOUT_AGENCY))
        tip = why_not if not is_enabled and why_not else _tip(action)
        action.setToolTip(tip)
        action.setStatusTip(why_not if not is_enabled else "")

    @property
    def is_agency_open(self) -> bool:
        """Whether commands that need an open agency are let go."""
        return not self._is_held

    def why_not(self, command: Command) -> str:
        """Say why a command cannot run now; "" when it can."""
        if self._actions[command].isEnabled():
            return ""
        if self._is_held and command not in WITHOUT_AGENCY:
            return say("commands", "Open an agency first.")
        return self._reasons.get(command) or say("commands", "It does not fit what is shown now.")

    def set_letter_keys(self, is_on: bool) -> None:
        """Let single letters run commands on cards and rows, or take the letters from them."""
        self.has_letter_keys = is_on
        for command, declared in self._declared.items():
            if declared.scope is Scope.ROW:
                keys = [key for key in declared.keys if is_on or len(key) > 1]
                self._actions[command].setShortcuts([_sequence(key) for key in keys])
                self.name(command, self._actions[command].text())

    def hold(self, is_held: bool) -> None:
        """Dim what needs an open agency while there is none, or let it go again as it was allowed."""
        self._is_held = is_held
        for command, action in self._actions.items():
            action.setEnabled(self._allowed[command] and not (is_held and command not in WITHOUT_AGENCY))

    def name(self, command: Command, text: str) -> None:
        """Give a command other words, such as "Undo Move 3 candidates to Assessed"."""
        action = self._actions[command]
        action.setText(text)
        action.setToolTip(self._reasons.get(command) or _tip(action))

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
        action.setShortcuts([_sequence(key) for key in declared.keys])
        action.setCheckable(declared.is_checkable)
        in_row = declared.scope is Scope.ROW
        action.setShortcutContext(
            Qt.ShortcutContext.WidgetShortcut if in_row else Qt.ShortcutContext.WindowShortcut
        )
        action.setMenuRole(QAction.MenuRole.NoRole)
        action.setToolTip(_tip(action))
        return action


def _sequence(key: str) -> QKeySequence:
    """Give the keys of a shortcut; arrows to a side change sides where one reads from the right."""
    if QGuiApplication.isRightToLeft():
        key = key.replace("Left", "<").replace("Right", "Left").replace("<", "Right")
    return QKeySequence(key)


def _tip(action: QAction) -> str:
    plain = action.text().replace("&", "").removesuffix("…")
    if not action.shortcuts():
        return plain
    return f"{plain} ({action.shortcuts()[0].toString(QKeySequence.SequenceFormat.NativeText)})"
