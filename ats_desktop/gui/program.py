"""From the first paint to the last write: opens the agency, imports, closes."""

import gc
import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog

from ats_desktop.gui.frame import Frame
from ats_desktop.gui.window_state import WindowState

if TYPE_CHECKING:
    from ats_desktop.domain.rows.board import Board
    from ats_desktop.gui.failures import Failures
    from ats_desktop.gui.importing import Importing
    from ats_desktop.gui.locking import Locking
    from ats_desktop.gui.main_window import MainWindow
    from ats_desktop.gui.opening import Opening
    from ats_desktop.gui.single_window import SingleWindow
    from ats_desktop.gui.state_keeping import StateKeeping
    from ats_desktop.gui.views.failure_page import FailurePage

_log = logging.getLogger(__name__)
_IN_USE = "agency_in_use"
_QUIET_MS = 1500
"""From the opening until what is needed only later is made."""
_SETTLED_AFTER_MS = 3_000


class Program(QObject):
    """One run of the window program on one folder.

    The frame is painted first, with nothing but Qt's widgets imported. Then it is furnished: ``window`` is
    there from ``furnished`` on. Then the agency is opened on the database's thread.
    """

    furnished = Signal()
    raised = Signal()
    """A second start brought this window forward."""
    left = Signal()
    """Everything is written and closed."""

    window: "MainWindow"
    locking: "Locking"
    importing: "Importing"
    _opening: "Opening"
    _failures: "Failures"
    _keeping: "StateKeeping"

    def __init__(self, folder: Path, state_file: Path) -> None:
        super().__init__()
        self._folder = folder
        self._state_file = state_file
        self._is_furnished = False
        self._failure_page: FailurePage | None = None
        self._single: SingleWindow | None = None
        self._is_in_settings = False
        """Whether the settings come up again with the next content: the language was chosen there."""
        self.state = WindowState.load(state_file)
        self.frame = Frame(self.state)
        self.frame.closing.connect(self._on_closing)
        self.frame.close_held.connect(self._on_close_held)

    def start(self) -> None:
        """Show the window; everything else comes after its first paint."""
        self.frame.skeleton.painted.connect(self._on_painted)
        self.frame.show()

    def speak(self, code: str) -> None:
        """Say everything in another language from now on: the content is made anew, where it was.

        The agency is closed for that and opened again. An import that runs goes on, and the language waits
        for the next start.
        """
        from PySide6.QtWidgets import QDialog

        if self.frame.is_held:
            return
        for dialog in self.window.findChildren(QDialog):
            self._is_in_settings = self._is_in_settings or dialog.isVisible()
            dialog.close()
        self.window.keep_state()
        self.window.setEnabled(False)
        self.window.worker.close(lambda: self._furnish_in(code), self)

    def leave(self) -> None:
        """Close in order without a question: the system ends the program. An import stops where it is."""
        if self.frame.is_held:
            self._on_stop_accepted()
        else:
            self.frame.close()

    def _furnish_in(self, code: str) -> None:
        from ats_desktop.gui import language

        language.install(code)
        self._folder = self.window.context.folder
        self._failure_page = None
        if self._single is not None:
            self._single.close()
            self._single = None
        self.window.pool.stop()
        self.window.worker.stop()
        for old in (self.locking, self._opening, self._failures):
            old.deleteLater()
        self._furnish()

    def _on_painted(self) -> None:
        QTimer.singleShot(0, self, self._furnish)

    def _furnish(self) -> None:
        """Put the content into the frame, then open the agency."""
        from ats_desktop import log, paths
        from ats_desktop.gui import theme
        from ats_desktop.gui.failures import Failures
        from ats_desktop.gui.locking import Locking
        from ats_desktop.gui.main_window import MainWindow
        from ats_desktop.gui.opening import Opening

        log.start(paths.log_file())
        theme.register_urdu_fonts()
        self.window = MainWindow(self._folder, self.state, self.frame)
        self._failures = Failures(self)
        self._failures.happened.connect(self.window.trouble.show_unexpected)
        self._failures.install()
        self._opening = Opening(self.window.context, self)
        self._opening.opened.connect(self._on_opened)
        self._opening.absent.connect(self._on_absent)
        self._opening.locked.connect(self._on_locked)
        self._opening.failed.connect(self._on_failed)
        self.locking = Locking(self.window.context, self.state, self.frame, lambda: self.frame.is_held)
        self._connect()
        self._keep()
        self.frame.setCentralWidget(self.window)
        self._is_furnished = True
        self.furnished.emit()
        # The content is painted before the board is looked at, and that before the agency is opened.
        QTimer.singleShot(0, self, self._look)

    def _look(self) -> None:
        """Show the board that was shown last, as it is on disk, before the agency is opened."""
        job_id, folder = self.state.job_id, self.window.context.folder
        if self.state.page != "board" or not job_id:
            self._opening.start()
            return
        from ats_desktop.services import first_look

        self.window.pool.submit(
            lambda _: first_look.board(folder, job_id), self._on_looked, self._on_not_looked, self
        )

    def _on_looked(self, board: "Board | None") -> None:
        if board is None:
            self._opening.start()
            return
        self.window.show_early(board)
        self._opening.start_when_painted(self.window.board.columns)

    def _on_not_looked(self, error: Exception) -> None:
        _log.warning("no look at the board: %s", type(error).__name__)
        self._opening.start()

    def _connect(self) -> None:
        from ats_desktop.gui.commands import Command
        from ats_desktop.gui.data_files import DataFiles
        from ats_desktop.gui.importing import Importing
        from ats_desktop.gui.models.board_card_order import CardOrder

        actions = self.window.actions_by_command
        self.importing = Importing(self.window, self.state)
        self.importing.held.connect(self._on_import_held)
        actions[Command.EXPORT_SHORTLIST].triggered.connect(self._on_export_triggered)
        self.window.context.language_chosen.connect(self.speak)
        self.locking.opened.connect(self._on_opened)
        self.locking.unlocked.connect(self._on_unlocked)
        self.locking.folder_wanted.connect(self._on_folder_wanted)
        self._data_files = DataFiles(self.window.context, self.window)
        order = CardOrder(self.state.order) if self.state.order in set(CardOrder) else CardOrder.WAITING
        self.window.board.show_order(order)
        actions[Command.DENSITY].setChecked(self.state.is_compact)
        self.window.board.columns.collapse(self.state.collapsed)

    def _keep(self) -> None:
        """Write down where the window is while it is open: not every end is a closing."""
        from ats_desktop.gui import theme
        from ats_desktop.gui.state_keeping import StateKeeping

        window = self.window
        self._keeping = StateKeeping(
            self.state, self._state_file, window.pool, self._look_around, self.window
        )
        for changed in (
            self.frame.placed,
            window.stack.currentChanged,
            window.board.job_changed,
            theme.current().changed,
        ):
            changed.connect(self._keeping.note_change)

    def _look_around(self) -> None:
        """Put into the state what is shown; before the agency is open that is the window's place alone."""
        if self.window.actions_by_command.is_agency_open:
            self.window.keep_state()
        else:
            self.state.keep_place(self.frame)

    def _on_opened(self) -> None:
        self.locking.bring_content()
        self.window.show_pages()
        self.locking.begin()
        if self._is_in_settings:
            self._is_in_settings = False
            self.window.settings.show()
        # The board comes first; a second start can wait for the answer.
        QTimer.singleShot(0, self, self._listen)
        QTimer.singleShot(_QUIET_MS, self.window.dialogs, self.window.dialogs.ready_palette)
        QTimer.singleShot(_QUIET_MS, self.importing, self.importing.begin)
        QTimer.singleShot(_SETTLED_AFTER_MS, self, self._settle)

    def _settle(self) -> None:
        """Take what stays for the whole run out of the garbage collection, which else halts the window."""
        gc.freeze()

    def _on_unlocked(self) -> None:
        self.window.commands.look_again()
        self.window.settings.begin()

    def _listen(self) -> None:
        from ats_desktop.gui.single_window import SingleWindow

        if self._single is None:
            self._single = SingleWindow(self.window.context.folder, self)
            self._single.raise_wanted.connect(self._on_raise_wanted)
            self._single.listen()

    def _on_absent(self) -> None:
        from ats_desktop.gui.views.first_run_page import FirstRunPage

        page = FirstRunPage(self.window.context.folder, self.state)
        page.language_chosen.connect(self.speak)
        page.set_context(self.window.context)
        page.opened.connect(self._on_opened)
        page.locked.connect(self._on_locked)
        self.window.show_instead(page)

    def _on_locked(self) -> None:
        self.locking.show_page()

    def _on_failed(self, error: Exception) -> None:
        code = getattr(error, "code", type(error).__name__)
        _log.warning("agency not opened: %s", code)
        if code == _IN_USE and self._raise_first():
            self.frame.close()
            return
        if self._failure_page is None:
            from ats_desktop.gui.views.failure_page import FailurePage

            self._failure_page = FailurePage(self.window)
            self._failure_page.retry_wanted.connect(self._opening.start)
            self._failure_page.folder_wanted.connect(self._on_folder_wanted)
        self._failure_page.show_failure(error)
        self.window.show_instead(self._failure_page)

    def _raise_first(self) -> bool:
        from ats_desktop.gui.single_window import raise_first

        return raise_first(self.window.context.folder)

    def _on_folder_wanted(self) -> None:
        dialog = QFileDialog(self.frame, _say("files", "Open an agency's folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self._on_folder_selected)
        dialog.open()

    def _on_folder_selected(self, folder: str) -> None:
        self.window.context.folder = Path(folder)
        self.locking.bring_content()
        self._opening.start()

    def _on_raise_wanted(self) -> None:
        self.frame.setWindowState(self.frame.windowState() & ~Qt.WindowState.WindowMinimized)
        self.frame.raise_()
        self.frame.activateWindow()
        self.raised.emit()

    def _on_export_triggered(self) -> None:
        board, page = self.window.board, self.window.page
        if page is not None and page.export():
            return
        if board.job_id is not None:
            from ats_desktop.gui.dialogs.export_shortlist_dialog import ExportShortlistDialog

            keys = tuple(card.application_id for card in board.columns.selected_cards())
            chosen = keys if len(keys) > 1 else ()
            ExportShortlistDialog(self.window.context, board.job_id, self.window, chosen).open()

    def _on_import_held(self, is_held: bool) -> None:
        self.frame.is_held = is_held

    def _on_close_held(self) -> None:
        from ats_desktop.gui.dialogs.confirm_dialog import ConfirmDialog

        dialog = ConfirmDialog(
            _say("closing", "An import is running"),
            _say("closing", "What was read so far stays. The rest of the files is left out."),
            _say("closing", "Stop and close"),
            self.window,
        )
        dialog.cancel_button.setText(_say("closing", "Keep running"))
        dialog.accepted.connect(self._on_stop_accepted)
        dialog.open()

    def _on_stop_accepted(self) -> None:
        self.frame.is_held = False
        self.importing.stop()
        self.frame.close()

    def _on_closing(self) -> None:
        """Write the rest and let go; the window is off the screen already."""
        self.frame.hide()
        if self._is_furnished:
            self.locking.bring_content()
            self._keeping.finish()
            if self._single is not None:
                self._single.close()
            self.window.pool.stop()
            self.window.worker.stop()
        self.left.emit()


def _say(context: str, sentence: str, values: dict[str, str] | None = None) -> str:
    from ats_desktop.gui.wording.text import say

    return say(context, sentence, values)
