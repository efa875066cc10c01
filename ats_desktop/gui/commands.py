"""Every command of the window, declared once: words, icon, keys, menu, and where the keys count."""

from dataclasses import dataclass
from enum import StrEnum, auto


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
    IMPORT_LIST = auto()
    EXPORT_SHORTLIST = auto()
    BACK_UP = auto()
    OPEN_FILE = auto()
    PRINT = auto()
    SAVE = auto()
    SETTINGS = auto()
    LOCK = auto()
    QUIT = auto()
    UNDO = auto()
    REDO = auto()
    HISTORY = auto()
    BIN = auto()
    PALETTE = auto()
    SEARCH = auto()
    FILTER = auto()
    SHOW_BOARD = auto()
    SHOW_CANDIDATES = auto()
    SHOW_JOBS = auto()
    SHOW_CLIENTS = auto()
    SHOW_DOCUMENTS = auto()
    SHOW_REPORTS = auto()
    GO_BACK = auto()
    GO_FORWARD = auto()
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
    EDIT_STAGES = auto()
    SAVE_AS_TEMPLATE = auto()
    MATCH_PEOPLE = auto()
    SEARCH_BRIEF = auto()
    HOLD_JOB = auto()
    RESUME_JOB = auto()
    CLOSE_JOB = auto()
    REOPEN_JOB = auto()
    SHOW_CLOSED = auto()
    OPEN_PANEL = auto()
    OPEN_PAGE = auto()
    OPEN_CV = auto()
    CHECK_CV = auto()
    PIN_PERSON = auto()
    TAG = auto()
    COMPARE = auto()
    MATCH_JOBS = auto()
    TRANSFER = auto()
    UNHIRE = auto()
    DELETE = auto()
    ERASE = auto()
    SELECT_ALL = auto()
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
    NEXT_TAB = auto()
    PREVIOUS_TAB = auto()
    OPEN_LOG = auto()
    ABOUT = auto()
    KEYBOARD_HELP = auto()


@dataclass(frozen=True)
class Declared:
    """One command: its words, icon, keys and menu; its scope says where the keys count."""

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
    Declared(_C.IMPORT_LIST, "Import a list…", _M.FILE, (), "list-plus"),
    Declared(_C.EXPORT_SHORTLIST, "Export shortlist…", _M.FILE, ("Ctrl+E",), "file-spreadsheet"),
    Declared(_C.OPEN_FILE, "Open or restore a file…", _M.FILE, ("Ctrl+O",), "folder-open", has_gap=True),
    Declared(_C.SAVE, "Save view or draft…", _M.FILE, ("Ctrl+S",), "bookmark"),
    Declared(_C.PRINT, "Print…", _M.FILE, ("Ctrl+P",), "printer"),
    Declared(_C.BACK_UP, "Back up now", _M.FILE, ("Ctrl+Shift+B",), "shield-check", has_gap=True),
    Declared(_C.SETTINGS, "Settings…", _M.FILE, ("Ctrl+,",), "settings", has_gap=True),
    Declared(_C.LOCK, "Lock", _M.FILE, ("Ctrl+L",), "lock"),
    Declared(_C.QUIT, "Quit", _M.FILE, ("Ctrl+Q",), "log-out", has_gap=True),
    Declared(_C.UNDO, "Undo", _M.EDIT, ("Ctrl+Z",), "undo-2"),
    Declared(_C.REDO, "Redo", _M.EDIT, ("Ctrl+Shift+Z", "Ctrl+Y"), "redo-2"),
    Declared(_C.HISTORY, "History…", _M.EDIT, ("Ctrl+H",), "history"),
    Declared(_C.BIN, "Bin…", _M.EDIT, (), "trash-2"),
    Declared(_C.PALETTE, "Search everything…", _M.EDIT, ("Ctrl+K", "Ctrl+Shift+P"), "search", has_gap=True),
    Declared(_C.SEARCH, "Search candidates", _M.EDIT, (), "users"),
    Declared(_C.FILTER, "Filter this page", _M.EDIT, ("Ctrl+F", "/"), "filter"),
    Declared(_C.SHOW_BOARD, "Board", _M.VIEW, ("Ctrl+1",), "square-kanban"),
    Declared(_C.SHOW_CANDIDATES, "Candidates", _M.VIEW, ("Ctrl+2",), "users"),
    Declared(_C.SHOW_JOBS, "Jobs", _M.VIEW, ("Ctrl+3",), "briefcase"),
    Declared(_C.SHOW_CLIENTS, "Clients", _M.VIEW, ("Ctrl+4",), "building-2"),
    Declared(_C.SHOW_DOCUMENTS, "Documents", _M.VIEW, ("Ctrl+6",), "file-text"),
    Declared(_C.SHOW_REPORTS, "Reports", _M.VIEW, ("Ctrl+7",), "chart-column"),
    Declared(_C.GO_BACK, "Back", _M.VIEW, ("Alt+Left",), "arrow-left", has_gap=True),
    Declared(_C.GO_FORWARD, "Forward", _M.VIEW, ("Alt+Right",), "arrow-right"),
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
    Declared(_C.OPEN_PAGE, "Open the full page", _M.CANDIDATE, ("Ctrl+Return", "Ctrl+Enter"), "", _ROW),
    Declared(_C.OPEN_CV, "Open the CV", _M.CANDIDATE, ("V",), "file-text", _ROW),
    Declared(_C.CHECK_CV, "Check what was read…", _M.CANDIDATE, (), "clipboard-check", _ROW),
    Declared(_C.PIN_PERSON, "Pin or unpin", _M.CANDIDATE, ("P",), "pin", _ROW),
    Declared(_C.SELECT_ALL, "Select all", _M.CANDIDATE, ("Ctrl+A",), "square-check", _ROW),
    Declared(_C.MOVE_TO_STAGE, "Move to stage…", _M.CANDIDATE, ("M",), "arrow-right", _ROW),
    Declared(_C.MOVE_NEXT, "Move to the next stage", _M.CANDIDATE, ("Ctrl+Shift+Right",), "", _ROW),
    Declared(_C.MOVE_PREVIOUS, "Move to the previous stage", _M.CANDIDATE, ("Ctrl+Shift+Left",), "", _ROW),
    Declared(_C.MOVE_UP, "Move up in the column", _M.CANDIDATE, ("Ctrl+Shift+Up",), "", _ROW),
    Declared(_C.MOVE_DOWN, "Move down in the column", _M.CANDIDATE, ("Ctrl+Shift+Down",), "", _ROW),
    Declared(_C.HIRE, "Hire…", _M.CANDIDATE, (), "circle-check", _ROW, has_gap=True),
    Declared(_C.UNHIRE, "Take back the hire…", _M.CANDIDATE, (), "undo-2", _ROW),
    Declared(_C.HOLD, "Put on hold", _M.CANDIDATE, (), "clock", _ROW),
    Declared(_C.RESUME, "Resume", _M.CANDIDATE, (), "clock", _ROW),
    Declared(_C.RESTORE, "Restore", _M.CANDIDATE, (), "undo-2", _ROW),
    Declared(_C.REJECT, "Reject…", _M.CANDIDATE, ("X",), "circle-x", _ROW),
    Declared(_C.NOTE, "Note…", _M.CANDIDATE, ("N",), "message-square", _ROW, has_gap=True),
    Declared(_C.CONTRACT, "Contract…", _M.CANDIDATE, ("C",), "file-pen", _ROW),
    Declared(_C.ADD_TO_JOB, "Add to job…", _M.CANDIDATE, ("A",), "briefcase", _ROW),
    Declared(_C.MATCH_JOBS, "Which jobs fit?…", _M.CANDIDATE, (), "target", _ROW),
    Declared(_C.TRANSFER, "Transfer to another job…", _M.CANDIDATE, (), "arrow-right", _ROW),
    Declared(_C.TAG, "Tag…", _M.CANDIDATE, ("T",), "tag", _ROW),
    Declared(_C.COMPARE, "Compare and merge…", _M.CANDIDATE, (), "users", _ROW),
    Declared(_C.COPY_CONTACT, "Copy name, phone and e-mail", _M.CANDIDATE, ("Ctrl+C",), "copy", _ROW),
    Declared(_C.DELETE, "Move to the bin", _M.CANDIDATE, ("Del",), "trash-2", _ROW),
    Declared(_C.ERASE, "Erase for good…", _M.CANDIDATE, (), "user-x", _ROW),
    Declared(_C.NEXT_PERSON, "Next person", _M.CANDIDATE, ("J",), "", _ROW, has_gap=True),
    Declared(_C.PREVIOUS_PERSON, "Previous person", _M.CANDIDATE, ("K",), "", _ROW),
    Declared(_C.NEXT_TAB, "Next tab", _M.CANDIDATE, ("Ctrl+Tab",)),
    Declared(_C.PREVIOUS_TAB, "Previous tab", _M.CANDIDATE, ("Ctrl+Shift+Tab",)),
    Declared(_C.NEW_JOB, "New job…", _M.JOB, ("Ctrl+J",), "briefcase"),
    Declared(_C.NEW_CLIENT, "New client…", _M.JOB, ("Ctrl+Shift+N",), "building-2"),
    Declared(_C.SWITCH_JOB, "Switch job…", _M.JOB, ("Ctrl+G",), "square-kanban", has_gap=True),
    Declared(_C.OPEN_BRIEF, "Open brief…", _M.JOB, (), "pencil"),
    Declared(_C.PIN_JOB, "Pin this job", _M.JOB, (), "pin", is_checkable=True),
    Declared(_C.MATCH_PEOPLE, "Who fits this job?…", _M.JOB, (), "target", has_gap=True),
    Declared(_C.SEARCH_BRIEF, "Search for this brief", _M.JOB, (), "search"),
    Declared(_C.EDIT_STAGES, "Stages of this job…", _M.JOB, (), "rows-3", has_gap=True),
    Declared(_C.SAVE_AS_TEMPLATE, "Save as a job template…", _M.JOB, (), "bookmark"),
    Declared(_C.HOLD_JOB, "Put the job on hold", _M.JOB, (), "clock", has_gap=True),
    Declared(_C.RESUME_JOB, "Resume the job", _M.JOB, (), "clock"),
    Declared(_C.CLOSE_JOB, "Close the job…", _M.JOB, (), "circle-x"),
    Declared(_C.REOPEN_JOB, "Reopen the job", _M.JOB, (), "undo-2"),
    Declared(_C.KEYBOARD_HELP, "Keyboard", _M.HELP, ("F1", "?"), "info"),
    Declared(_C.OPEN_LOG, "Open the log", _M.HELP, (), "file-text"),
    Declared(_C.ABOUT, "About ATS Desktop", _M.HELP, (), "info"),
)


WITHOUT_AGENCY = frozenset(
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
        _C.OPEN_LOG,
        _C.ABOUT,
    }
)
"""Commands that need no open agency."""
