"""Every command of the window, declared once; menus, shortcuts and context menus are made from it."""

from dataclasses import dataclass
from enum import StrEnum, auto

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from ats_desktop.gui import icons
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.wording.text import say


class Scope(StrEnum):
    """Where the keys of a command count."""

    WINDOW = auto()
    ROW = auto()
    """Only while cards or rows have the focus."""


class Menu(StrEnum):
    """Menus of the menu bar, in order."""

    FILE = "&File"
    EDIT = "&Edit"
    VIEW = "&View"
    CANDIDATE = "&Candidate"
    JOB = "&Job"
    HELP = "&Help"


class Command(StrEnum):
    """Commands of the window."""

    IMPORT_CVS = auto()
    EXPORT_SHORTLIST = auto()
    BACK_UP = auto()
    QUIT = auto()
    UNDO = auto()
    REDO = auto()
    SEARCH = auto()
    FILTER = auto()
    SHOW_BOARD = auto()
    SHOW_CANDIDATES = auto()
    SHOW_JOBS = auto()
    SHOW_CLIENTS = auto()
    SHOW_DOCUMENTS = auto()
    FOLD_SIDEBAR = auto()
    SHOW_PANEL = auto()
    CLOSE_PANEL = auto()
    DENSITY = auto()
    LIGHT_DARK = auto()
    LARGER_TEXT = auto()
    SMALLER_TEXT = auto()
    NORMAL_TEXT = auto()
    FULL_SCREEN = auto()
    NEXT_REGION = auto()
    PREVIOUS_REGION = auto()
    NEW_CANDIDATE = auto()
    NEW_JOB = auto()
    NEW_CLIENT = auto()
    SWITCH_JOB = auto()
    OPEN_BRIEF = auto()
    PIN_JOB = auto()
    SHOW_CLOSED = auto()
    OPEN_PANEL = auto()
    MOVE_TO_STAGE = auto()
    MOVE_NEXT = auto()
    MOVE_PREVIOUS = auto()
    MOVE_UP = auto()
    MOVE_DOWN = auto()
    HOLD = auto()
    RESUME = auto()
    HIRE = auto()
    REJECT = auto()
    RESTORE = auto()
    NOTE = auto()
    CONTRACT = auto()
    ADD_TO_JOB = auto()
    COPY_CONTACT = auto()
    NEXT_PERSON = auto()
    PREVIOUS_PERSON = auto()
    KEYBOARD_HELP = auto()


@dataclass(frozen=True)
class Declared:
    """One command: its words, icon, keys and menu; "-" in ``menu_gap`` puts a line above it."""

    command: Command
    text: str
    menu: Menu
    keys: tuple[str, ...] = ()
    icon: str = ""
    scope: Scope = Scope.WINDOW
    is_checkable: bool = False
    has_gap: bool = False
    """Whether a line stands above it in its menu."""


_C, _M, _ROW = Command, Menu, Scope.ROW

DECLARED: tuple[Declared, ...] = (
    Declared(_C.IMPORT_CVS, "Import CVs…", _M.FILE, ("Ctrl+I",), "upload"),
    Declared(_C.EXPORT_SHORTLIST, "Export shortlist…", _M.FILE, ("Ctrl+E",), "file-spreadsheet"),
    Declared(_C.BACK_UP, "Back up now", _M.FILE, ("Ctrl+Shift+B",), "shield-check", has_gap=True),
    Declared(_C.QUIT, "Quit", _M.FILE, ("Ctrl+Q",), "log-out", has_gap=True),
    Declared(_C.UNDO, "Undo", _M.EDIT, ("Ctrl+Z",), "undo-2"),
    Declared(_C.REDO, "Redo", _M.EDIT, ("Ctrl+Shift+Z", "Ctrl+Y"), "redo-2"),
    Declared(_C.SEARCH, "Search candidates", _M.EDIT, ("Ctrl+K",), "search", has_gap=True),
    Declared(_C.FILTER, "Filter this page", _M.EDIT, ("Ctrl+F", "/"), "filter"),
    Declared(_C.SHOW_BOARD, "Board", _M.VIEW, ("Ctrl+1",), "square-kanban"),
    Declared(_C.SHOW_CANDIDATES, "Candidates", _M.VIEW, ("Ctrl+2",), "users"),
    Declared(_C.SHOW_JOBS, "Jobs", _M.VIEW, ("Ctrl+3",), "briefcase"),
    Declared(_C.SHOW_CLIENTS, "Clients", _M.VIEW, ("Ctrl+4",), "building-2"),
    Declared(_C.SHOW_DOCUMENTS, "Documents", _M.VIEW, ("Ctrl+6",), "file-text"),
    Declared(_C.FOLD_SIDEBAR, "Collapse sidebar", _M.VIEW, ("Ctrl+B",), "panel-left", has_gap=True),
    Declared(_C.SHOW_PANEL, "Candidate panel", _M.VIEW, ("Ctrl+\\",), "user"),
    Declared(_C.CLOSE_PANEL, "Close the panel", _M.VIEW, ("Ctrl+W",), "x"),
    Declared(_C.DENSITY, "Compact cards", _M.VIEW, ("Ctrl+Shift+D",), "rows-3", is_checkable=True),
    Declared(_C.SHOW_CLOSED, "Show closed candidates", _M.VIEW, (), "eye", is_checkable=True),
    Declared(_C.LIGHT_DARK, "Light or dark", _M.VIEW, ("Ctrl+Shift+L",), "moon", has_gap=True),
    Declared(_C.LARGER_TEXT, "Larger text", _M.VIEW, ("Ctrl+=", "Ctrl++"), "zoom-in"),
    Declared(_C.SMALLER_TEXT, "Smaller text", _M.VIEW, ("Ctrl+-",), "zoom-out"),
    Declared(_C.NORMAL_TEXT, "Normal text size", _M.VIEW, ("Ctrl+0",)),
    Declared(_C.FULL_SCREEN, "Full screen", _M.VIEW, ("F11",), has_gap=True),
    Declared(_C.NEXT_REGION, "Next region", _M.VIEW, ("F6",)),
    Declared(_C.PREVIOUS_REGION, "Previous region", _M.VIEW, ("Shift+F6",)),
    Declared(_C.NEW_CANDIDATE, "New candidate…", _M.CANDIDATE, ("Ctrl+N",), "user-plus"),
    Declared(_C.OPEN_PANEL, "Open", _M.CANDIDATE, (), "user", _ROW, has_gap=True),
    Declared(_C.MOVE_TO_STAGE, "Move to stage…", _M.CANDIDATE, ("M",), "arrow-right", _ROW),
    Declared(_C.MOVE_NEXT, "Move to the next stage", _M.CANDIDATE, ("Ctrl+Shift+Right",), "", _ROW),
    Declared(_C.MOVE_PREVIOUS, "Move to the previous stage", _M.CANDIDATE, ("Ctrl+Shift+Left",), "", _ROW),
    Declared(_C.MOVE_UP, "Move up in the column", _M.CANDIDATE, ("Ctrl+Shift+Up",), "", _ROW),
    Declared(_C.MOVE_DOWN, "Move down in the column", _M.CANDIDATE, ("Ctrl+Shift+Down",), "", _ROW),
    Declared(_C.HIRE, "Hire…", _M.CANDIDATE, (), "circle-check", _ROW, has_gap=True),
    Declared(_C.HOLD, "Put on hold", _M.CANDIDATE, (), "clock", _ROW),
    Declared(_C.RESUME, "Resume", _M.CANDIDATE, (), "clock", _ROW),
    Declared(_C.RESTORE, "Restore", _M.CANDIDATE, (), "undo-2", _ROW),
    Declared(_C.REJECT, "Reject…", _M.CANDIDATE, ("X",), "circle-x", _ROW),
    Declared(_C.NOTE, "Note…", _M.CANDIDATE, ("N",), "message-square", _ROW, has_gap=True),
    Declared(_C.CONTRACT, "Contract…", _M.CANDIDATE, ("C",), "file-pen", _ROW),
    Declared(_C.ADD_TO_JOB, "Add to job…", _M.CANDIDATE, ("A",), "briefcase", _ROW),
    Declared(_C.COPY_CONTACT, "Copy name, phone and e-mail", _M.CANDIDATE, ("Ctrl+C",), "copy", _ROW),
    Declared(_C.NEXT_PERSON, "Next person", _M.CANDIDATE, ("J",), "", _ROW, has_gap=True),
    Declared(_C.PREVIOUS_PERSON, "Previous person", _M.CANDIDATE, ("K",), "", _ROW),
    Declared(_C.NEW_JOB, "New job…", _M.JOB, ("Ctrl+J",), "briefcase"),
    Declared(_C.NEW_CLIENT, "New client…", _M.JOB, ("Ctrl+Shift+N",), "building-2"),
    Declared(_C.SWITCH_JOB, "Switch job…", _M.JOB, ("Ctrl+G",), "square-kanban", has_gap=True),
    Declared(_C.OPEN_BRIEF, "Open brief…", _M.JOB, (), "pencil"),
    Declared(_C.PIN_JOB, "Pin this job", _M.JOB, (), "pin", is_checkable=True),
    Declared(_C.KEYBOARD_HELP, "Keyboard", _M.HELP, ("F1", "?"), "info"),
)


_WITHOUT_AGENCY = frozenset(
    {
        _C.QUIT,
        _C.FOLD_SIDEBAR,
        _C.LIGHT_DARK,
        _C.LARGER_TEXT,
        _C.SMALLER_TEXT,
        _C.NORMAL_TEXT,
        _C.FULL_SCREEN,
        _C.NEXT_REGION,
        _C.PREVIOUS_REGION,
        _C.KEYBOARD_HELP,
    }
)
"""Commands that need no open agency."""


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
        action.setEnabled(is_enabled and not (self._is_held and command not in _WITHOUT_AGENCY))
        tip = why_not if not is_enabled and why_not else _tip(self._declared[command], action.text())
        action.setToolTip(tip)
        action.setStatusTip(why_not if not is_enabled else "")

    def hold(self, is_held: bool) -> None:
        """Dim what needs an open agency while there is none, or let it go again as it was allowed."""
        self._is_held = is_held
        for command, action in self._actions.items():
            action.setEnabled(self._allowed[command] and not (is_held and command not in _WITHOUT_AGENCY))

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
