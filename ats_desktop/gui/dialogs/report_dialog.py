"""What is told about an error that nobody expected: enough to mend it, and nothing about anybody."""

import platform
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from ats_desktop import __version__, log, paths
from ats_desktop.gui import theme
from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.dialogs.form_dialog import FormDialog
from ats_desktop.gui.wording import errors
from ats_desktop.gui.wording.text import say

_WIDTH, _HEIGHT = 620, 260
_TAIL_LINES = 60
_TAIL_BYTES = 32_000


class ReportDialog(FormDialog):
    """Versions, where the error arose, and the end of the log; to be copied, or looked up in the log.

    Types and places alone: the text of an exception can quote a person's data and is left out.
    """

    def __init__(self, context: WindowContext | None, error: BaseException, parent: QWidget) -> None:
        """Tell of an error; without a context the log is left out."""
        super().__init__(
            say("errors", errors.UNEXPECTED), say("report", "Copy details"), parent, width=_WIDTH
        )
        self._context = context
        self.set_title(
            say("errors", errors.UNEXPECTED),
            say(
                "report",
                "Try again. If it happens again, send these details to whoever looks after the program. "
                "They hold no names and nothing from your files.",
            ),
        )
        self.cancel_button.setText(say("report", "Close"))
        self.open_log = QPushButton(say("report", "Open log"), self)
        self.open_log.setAutoDefault(False)
        self.open_log.clicked.connect(self._on_open_log)
        self.footer.insertWidget(1, self.open_log)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        self.details = QPlainTextEdit(versions() + "\n\n" + log.places(error), self.body)
        self.details.setReadOnly(True)
        self.details.setMinimumHeight(theme.current().px(_HEIGHT))
        self.details.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.details.setAccessibleName(say("report", "Details"))
        column.addWidget(self.details)
        if context is None:
            self.open_log.setEnabled(False)
            return
        file = paths.log_file()
        context.pool.submit(lambda _: tail_of(file), self._on_tail, self._on_no_tail, self)

    @override
    def submit(self) -> None:
        QGuiApplication.clipboard().setText(self.details.toPlainText())
        self.hint.setText(say("report", "Copied"))
        if self._context is not None:
            self._context.announce(say("report", "Copied"))

    def _on_tail(self, lines: str) -> None:
        if lines:
            self.details.appendPlainText("\n" + lines)
            self.details.verticalScrollBar().setValue(0)
        self.open_log.setEnabled(bool(lines))

    def _on_no_tail(self, _: Exception) -> None:
        self.open_log.setEnabled(False)

    def _on_open_log(self) -> None:
        file = paths.log_file()
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(file))):
            self.hint.setText(say("report", "The log is at {path}", {"path": str(file)}))


def versions() -> str:
    """Name what runs: the program, its Python and Qt, and the system."""
    return "\n".join(
        (
            f"ATS Desktop {__version__}",
            f"Python {platform.python_version()}, Qt {qVersion()}",
            f"{platform.system()} {platform.release()}, {platform.machine()}",
        )
    )


def tail_of(file: Path) -> str:
    """Read the last lines of the log, "" where there is none; on any thread."""
    try:
        with file.open("rb") as opened:
            opened.seek(max(0, file.stat().st_size - _TAIL_BYTES))
            text = opened.read().decode("utf-8", errors="replace")
    except OSError:
        return ""
    return "\n".join(text.splitlines()[-_TAIL_LINES:])
