"""The panel's tab of a candidate's files."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ats_desktop.domain.candidate import AttachmentKind, TextStatus
from ats_desktop.domain.rows.candidates import AttachmentRow
from ats_desktop.gui import theme
from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.icons import icon
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.widgets.paper_view import PaperView
from ats_desktop.gui.wording import cells
from ats_desktop.gui.wording.text import say

if TYPE_CHECKING:
    from ats_desktop.services import Services

_PDF, _PICTURE = "application/pdf", "image/"


class CvTab(QWidget):
    """Shows one of a person's files: a PDF or a scan as its pages, any other as the text read from it.

    Nothing is fetched while the tab is out of sight.
    """

    check_wanted = Signal(object)
    """AttachmentRow: look at what was read of this file"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context: WindowContext | None = None
        self._files: tuple[AttachmentRow, ...] = ()
        self._shown: str | None = None
        look = theme.current()
        self.chooser = QComboBox(self)
        self.chooser.setAccessibleName(say("panel", "File"))
        self.chooser.activated.connect(self._on_chooser_activated)
        self.place = QLabel(self)
        self.place.setProperty("role", "caption")
        self.save_button = QToolButton(self)
        self.save_button.setProperty("role", "icon")
        self.save_button.setIcon(icon("download", Token.TEXT2))
        self.save_button.setToolTip(say("panel", "Save this file"))
        self.save_button.setAccessibleName(say("panel", "Save this file"))
        self.save_button.clicked.connect(self._on_save_clicked)
        self.check_button = QToolButton(self)
        self.check_button.setProperty("role", "icon")
        self.check_button.setIcon(icon("clipboard-check", Token.TEXT2))
        self.check_button.setToolTip(say("panel", "Check what was read"))
        self.check_button.setAccessibleName(say("panel", "Check what was read"))
        self.check_button.clicked.connect(self._on_check_clicked)
        tools = QHBoxLayout()
        tools.setContentsMargins(look.px(16), look.px(8), look.px(16), look.px(8))
        tools.setSpacing(look.px(8))
        tools.addWidget(self.chooser, 1)
        tools.addWidget(self.place)
        tools.addWidget(self.check_button)
        tools.addWidget(self.save_button)
        self.paper = PaperView(self)
        self.paper.page_changed.connect(self._on_page_changed)
        self.paper.failed.connect(self._on_paper_failed)
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(say("panel", "Text of the file"))
        self.note = QLabel(self)
        self.note.setProperty("role", "secondary-text")
        self.note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.note.setWordWrap(True)
        self.stack = QStackedWidget(self)
        for page in (self.paper, self.text, self.note):
            self.stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(tools)
        column.addWidget(self.stack, 1)

    def set_context(self, context: WindowContext) -> None:
        """Take the window's services."""
        self._context = context

    def show_files(self, files: tuple[AttachmentRow, ...]) -> None:
        """Offer a person's files, the newest CV first; the one on show stays while it is among them."""
        ordered = sorted(files, key=lambda row: (row.kind is not AttachmentKind.CV, -row.version))
        if tuple(ordered) == self._files:
            return
        self._files = tuple(ordered)
        self.chooser.setVisible(bool(ordered))
        self.save_button.setVisible(bool(ordered))
        self.check_button.setVisible(bool(ordered))
        kept = self._shown
        self.chooser.clear()
        for row in ordered:
            self.chooser.addItem(f"{row.file_name} · {cells.size(row.size)}", row.id)
        if kept not in {row.id for row in ordered}:
            self._shown = None
        else:
            self.chooser.setCurrentIndex(self.chooser.findData(kept))
        self.load()

    def load(self) -> None:
        """Fetch the chosen file if the tab is in sight and it is not on show yet."""
        if not self.isVisible() or self._context is None:
            return
        row = self._chosen()
        if row is None:
            self._say(say("panel", "No file yet. Drop a CV on the window to add one."))
            return
        if row.id == self._shown:
            return
        self._shown = row.id
        key = row.id
        if row.media_type == _PDF or row.media_type.startswith(_PICTURE):
            self._context.worker.submit(
                lambda services: (key, services.candidates.file(key)), self._on_pages, self._on_failed, self
            )
            return

        def read(services: "Services") -> tuple[str, str]:
            return key, services.candidates.text(key)

        self._context.worker.submit(read, self._on_text, self._on_failed, self)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.load()

    def _chosen(self) -> AttachmentRow | None:
        place = self.chooser.currentIndex()
        return self._files[place] if 0 <= place < len(self._files) else None

    def _say(self, sentence: str) -> None:
        self.note.setText(sentence)
        self.place.setText("")
        self.stack.setCurrentWidget(self.note)

    def _on_pages(self, read: tuple[str, bytes]) -> None:
        key, data = read
        row = self._chosen()
        if key == self._shown and self._context is not None:
            self.stack.setCurrentWidget(self.paper)
            is_pdf = row is None or row.media_type == _PDF
            show = self.paper.show_pdf if is_pdf else self.paper.show_picture
            show(self._context.pool, data)

    def _on_text(self, read: tuple[str, str]) -> None:
        key, text = read
        if key != self._shown:
            return
        row = self._chosen()
        if not text.strip():
            is_scan = row is not None and row.text_status is TextStatus.EMPTY
            self._say(say("panel", "No text in this file." if is_scan else "This file cannot be shown."))
            return
        font = QFont(theme.current().font(13))
        self.text.setFont(font)
        self.text.setPlainText(text)
        self.place.setText("")
        self.stack.setCurrentWidget(self.text)

    def _on_failed(self, error: Exception) -> None:
        self._shown = None
        if self._context is not None:
            self._context.fail(error)

    def _on_paper_failed(self, _: Exception) -> None:
        self._say(say("panel", "The pages cannot be drawn. Save the file and open it in another program."))

    def _on_page_changed(self, place: tuple[int, int]) -> None:
        words = {"page": place[0], "pages": place[1]}
        self.place.setText(say("panel", "Page {page} of {pages}", words) if place[1] else "")

    def _on_chooser_activated(self) -> None:
        self.load()

    def _on_check_clicked(self) -> None:
        row = self._chosen()
        if row is not None:
            self.check_wanted.emit(row)

    def _on_save_clicked(self) -> None:
        row = self._chosen()
        if row is None:
            return
        dialog = QFileDialog(self, say("panel", "Save this file"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(row.file_name)
        dialog.fileSelected.connect(self._on_file_selected)
        dialog.open()

    def _on_file_selected(self, name: str) -> None:
        row, context = self._chosen(), self._context
        if row is None or context is None:
            return
        key = row.id

        def write(data: bytes) -> None:
            context.pool.submit(lambda _: Path(name).write_bytes(data), self._on_saved, context.fail, self)

        context.worker.submit(lambda services: services.candidates.file(key), write, context.fail, self)

    def _on_saved(self, _: int) -> None:
        if self._context is not None:
            self._context.toast(say("panel", "File saved"))
