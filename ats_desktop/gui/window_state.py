"""What the window remembers between starts: geometry, theme, and where one was."""

import json
import logging
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path

from PySide6.QtCore import QByteArray, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

VERSION = 1
SMALLEST = QSize(1024, 640)
_FIRST = QSize(1440, 900)
_FRAME = QSize(16, 56)
"""Room for a frame that the system has not drawn yet."""
_log = logging.getLogger(__name__)


@dataclass
class WindowState:
    """Everything that is remembered on this computer, never in the agency's data.

    Invariant: what cannot be read, or was written by another version, counts as never written.
    """

    theme: str = "system"
    text_size: int = 100
    language: str = "system"
    """The system's, or one by its code: "system", "en", "ur"."""
    uses_system_font: bool = False
    is_motion_reduced: bool = False
    is_sidebar_folded: bool = False
    panel_width: int = 468
    page: str = "board"
    job_id: str = ""
    order: str = "waiting"
    is_compact: bool = False
    has_letter_keys: bool = True
    """Whether single letters do something on a card or row."""
    palette_recent: list[str] = field(default_factory=list)
    """What was chosen in the palette, newest first: kind and key, never a name."""
    lock_after: int = 15
    """Minutes without a key or a click after which a locked agency is closed; 0 = never."""
    user: str = ""
    """Key of who works here now."""
    is_user_asked: bool = True
    """Whether a start asks who works here, when there are several."""
    settings_page: str = ""
    watched_folder: str = ""
    """The folder whose new CVs come in by themselves, "" for none."""
    watched_files: list[str] = field(default_factory=list)
    """What was in the watched folder and is not new: a fingerprint of each file's name, size and time."""
    collapsed: list[str] = field(default_factory=list)
    scrolled: dict[str, object] = field(default_factory=dict)
    """How far the columns of the board are scrolled, in pixels, by the key of the stage."""
    selected: list[str] = field(default_factory=list)
    """Keys of the applications that are selected on the board."""
    columns: dict[str, dict[str, object]] = field(default_factory=dict)
    """Columns of each table as the user wants them, by the table's name."""
    dialogs: dict[str, object] = field(default_factory=dict)
    """Width and height of each kind of dialog that was resized by hand."""
    places: dict[str, str] = field(default_factory=dict)
    """Geometry by screen layout, as Qt packs it, in base 64."""

    @classmethod
    def load(cls, file: Path) -> "WindowState":
        """Read what was remembered; a missing, broken or foreign file gives the defaults."""
        try:
            read = json.loads(file.read_text(encoding="utf-8"))
            if read.pop("version") != VERSION:
                return cls()
            state = cls()
            for each in fields(cls):
                value = read.get(each.name, getattr(state, each.name))
                # Every list is one of texts.
                is_list_of_others = isinstance(value, list) and not all(
                    isinstance(part, str) for part in value
                )
                if type(value) is type(getattr(state, each.name)) and not is_list_of_others:
                    setattr(state, each.name, value)
        except FileNotFoundError:
            return cls()
        except (OSError, ValueError, KeyError, AttributeError, TypeError):
            _log.warning("window state ignored: it cannot be read")
            return cls()
        return state

    def save(self, file: Path) -> None:
        """Write it in one step; where that is impossible the window forgets, and nothing else happens."""
        part = file.with_suffix(".part")
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            part.write_text(json.dumps({"version": VERSION, **asdict(self)}, indent=1), encoding="utf-8")
            part.replace(file)
        except OSError:
            _log.warning("window state not saved")

    def restore_place(self, window: QWidget) -> None:
        """Put a window where it was under this layout of screens, or in the middle of the main one."""
        packed = self.places.get(screen_layout())
        # What a file holds is not always what was written into it.
        known = packed if isinstance(packed, str) else ""
        if not window.restoreGeometry(QByteArray.fromBase64(known.encode())):
            free = QGuiApplication.primaryScreen().availableGeometry()
            size = _FIRST.boundedTo(free.size() - _FRAME)
            middle = QRect(free.topLeft(), size)
            middle.moveCenter(free.center())
            window.setGeometry(middle)
        elif not window.windowState() & (Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen):
            place = window.geometry()
            screen = QGuiApplication.screenAt(place.center()) or QGuiApplication.primaryScreen()
            window.setGeometry(within(place, screen.availableGeometry()))

    def keep_place(self, window: QWidget) -> None:
        """Remember where a window is, for this layout of screens."""
        self.places[screen_layout()] = bytes(window.saveGeometry().toBase64().data()).decode("ascii")


def smallest() -> QSize:
    """Give the least size of the window; a screen that is enlarged may have less room than the usual one."""
    return SMALLEST.boundedTo(QGuiApplication.primaryScreen().availableGeometry().size() - _FRAME)


def within(place: QRect, free: QRect) -> QRect:
    """Move a window's place into a screen's free area, and make it no larger than that."""
    size = place.size().boundedTo(free.size())
    left = max(free.left(), min(place.left(), free.right() + 1 - size.width()))
    top = max(free.top(), min(place.top(), free.bottom() + 1 - size.height()))
    return QRect(QPoint(left, top), size)


def screen_layout() -> str:
    """Describe the screens, so that a laptop at its desk and on the road remember apart."""
    parts = []
    for screen in QGuiApplication.screens():
        area = screen.geometry()
        parts.append(f"{area.width()}x{area.height()}+{area.x()}+{area.y()}")
    return " ".join(sorted(parts))
