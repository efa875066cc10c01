"""What the window's own commands do: undo, look, text size, new records, backups."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from ats_desktop.gui import theme
from ats_desktop.gui.commands import Command
from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.operations import history
from ats_desktop.gui.theme import TEXT_STEP, Scheme
from ats_desktop.gui.wording import acts
from ats_desktop.gui.wording.text import say

if TYPE_CHECKING:
    from ats_desktop.domain.rows.agency import SidebarCounts, UndoState
    from ats_desktop.services import Services
    from ats_desktop.services.changes import Changes

_TOGETHER_MS = 30


class WindowCommands(QObject):
    """Connects the commands that belong to no page."""

    counts_read = Signal(object)
    """SidebarCounts"""

    def __init__(self, context: WindowContext, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        # Several changes at once ask for one look at counts and history.
        self._after_change = QTimer(self)
        self._after_change.setSingleShot(True)
        self._after_change.setInterval(_TOGETHER_MS)
        self._after_change.timeout.connect(self.look_again)
        context.bus.changed.connect(self._after_change.start)
        self._connect(
            {
                Command.UNDO: self.undo,
                Command.REDO: self.redo,
                Command.LIGHT_DARK: self._on_light_dark,
                Command.LARGER_TEXT: self._on_larger,
                Command.SMALLER_TEXT: self._on_smaller,
                Command.NORMAL_TEXT: self._on_normal,
                Command.FULL_SCREEN: self._on_full_screen,
                Command.QUIT: self._on_quit,
            }
        )
        self._show_history(None)

    def look_again(self) -> None:
        """Read counts and what undo would do."""
        self._context.worker.submit(history.state, self._show_history, self._context.fail, self)

        def read(services: "Services") -> "SidebarCounts":
            return services.agency.counts()

        self._context.worker.submit(read, self.counts_read.emit, self._context.fail, self)

    def undo(self) -> None:
        """Take the last act back."""
        self._context.perform(history.undo, on_done=self._on_undone, toast=False)

    def redo(self) -> None:
        """Do the last undone act again."""
        self._context.perform(history.redo, on_done=self._on_undone, toast=False)

    def _connect(self, slots: dict[Command, Callable[..., object]]) -> None:
        for command, slot in slots.items():
            self._context.actions[command].triggered.connect(slot)

    def _show_history(self, state: "UndoState | None") -> None:
        undo = state.undo if state is not None else None
        redo = state.redo if state is not None else None
        for command, row, word, none in (
            (Command.UNDO, undo, "Undo {act}", "There is nothing to undo."),
            (Command.REDO, redo, "Redo {act}", "There is nothing to redo."),
        ):
            name = acts.name(row.key, row.values) if row is not None else ""
            self._context.actions.name(command, say("history", word, {"act": name}).strip())
            self._context.actions.enable(command, row is not None, say("history", none))

    def _on_undone(self, changes: "Changes") -> None:
        text = acts.done(changes.key, changes.values)
        if changes.failed:
            left = say("history", "Some of it was changed again since and stays.")
            text = f"{text}. {left}"
        self._context.toast(text)

    def _on_light_dark(self) -> None:
        theme.current().apply(Scheme.LIGHT if theme.current().is_dark else Scheme.DARK)

    def _on_larger(self) -> None:
        theme.current().apply(text_size=theme.current().text_size + TEXT_STEP)

    def _on_smaller(self) -> None:
        theme.current().apply(text_size=theme.current().text_size - TEXT_STEP)

    def _on_normal(self) -> None:
        theme.current().apply(text_size=100)

    def _on_full_screen(self) -> None:
        frame = self._window.window()
        if frame.isFullScreen():
            frame.showNormal()
        else:
            frame.showFullScreen()

    def _on_quit(self) -> None:
        self._window.window().close()
