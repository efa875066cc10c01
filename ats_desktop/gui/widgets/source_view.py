"""A file as it came: its pages, its picture or its words, with the place that a value was read from."""

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QStackedWidget,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ats_desktop.domain.candidate import TextStatus
from ats_desktop.domain.draft import Found
from ats_desktop.domain.rows.imports import StoredFile
from ats_desktop.gui import theme
from ats_desktop.gui.icons import icon
from ats_desktop.gui.pdf_pages import PageBox
from ats_desktop.gui.tasks import Pool
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.widgets.paper_view import PaperView
from ats_desktop.gui.wording.text import say

_PDF, _PICTURE = "application/pdf", "image/"
_LONGEST_SCANNED = 842.4
"""Points of the longer side of a page whose words were read off its picture, whatever its size is."""


class SourceView(QWidget):
    """Shows one file; ``point_at`` marks where something stands in it, now or once its pages are there."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._file: StoredFile | None = None
        self._found: Found | None = None
        self.paper = PaperView(self)
        self.paper.shown.connect(self._mark_paper)
        self.paper.failed.connect(self._on_failed)
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(say("review", "Words of the file"))
        self.note = QLabel(self)
        theme.dress(self.note, "secondary-text")
        self.note.setWordWrap(True)
        self.note.setMargin(theme.current().px(24))
        self.stack = QStackedWidget(self)
        for page in (self.paper, self.text, self.note):
            self.stack.addWidget(page)
        self._add_tools()

    def show_file(self, pool: Pool, file: StoredFile) -> None:
        """Show another file."""
        self._file, self._found = file, None
        self.paper.marks = ()
        if file.media_type == _PDF:
            self._show_part(self.paper)
            self.paper.show_pdf(pool, file.data)
        elif file.media_type.startswith(_PICTURE):
            self._show_part(self.paper)
            self.paper.show_picture(pool, file.data)
        else:
            self.paper.clear()
            self._show_words(file.text)

    def point_at(self, found: Found | None) -> None:
        """Mark where a value was read from and bring it in sight; None takes the mark away."""
        self._found = found
        if self.stack.currentWidget() is self.paper:
            self._mark_paper()
        elif self.stack.currentWidget() is self.text:
            self._mark_words()

    def marked_words(self) -> str:
        """Return the marked stretch of the words, "" for none."""
        return "\n".join(each.cursor.selectedText() for each in self.text.extraSelections())

    def _add_tools(self) -> None:
        """Stand buttons over the pages that make them larger and smaller."""
        look = theme.current()
        self.place = QLabel(self)
        theme.dress(self.place, "caption")
        self.paper.page_changed.connect(self._on_page_changed)
        self.tools = QWidget(self)
        line = QHBoxLayout(self.tools)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(look.px(4))
        line.addWidget(self.place, 1)
        for picture, words, steps in (
            ("zoom-out", say("review", "Smaller"), -1),
            ("zoom-in", say("review", "Larger"), 1),
        ):
            button = QToolButton(self.tools)
            theme.dress(button, "icon")
            button.setIcon(icon(picture, Token.TEXT2))
            button.setToolTip(words)
            button.setAccessibleName(words)
            button.clicked.connect(lambda _=False, steps=steps: self.paper.zoom(steps))
            line.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(4))
        column.addWidget(self.tools)
        column.addWidget(self.stack, 1)

    def _show_part(self, part: QWidget) -> None:
        self.stack.setCurrentWidget(part)
        self.tools.setVisible(part is self.paper)

    def _on_page_changed(self, place: tuple[int, int]) -> None:
        words = {"page": place[0], "pages": place[1]}
        self.place.setText(say("review", "Page {page} of {pages}", words) if place[1] else "")

    def _show_words(self, words: str) -> None:
        self.text.setFont(theme.current().font(13))
        self.text.setPlainText(words)
        self.text.setExtraSelections([])
        if words.strip():
            self._show_part(self.text)
        else:
            self.note.setText(say("review", "There is nothing of this file to show here."))
            self._show_part(self.note)

    def _mark_paper(self) -> None:
        found, file = self._found, self._file
        if found is None or found.box is None or found.page is None or file is None:
            self.paper.point_at(())
            return
        size = self.paper.page_size(found.page - 1)
        scale = 1.0
        if size is not None and file.text_status is TextStatus.OCR:
            scale = max(size) / _LONGEST_SCANNED
        self.paper.point_at((PageBox(found.page - 1, *(side * scale for side in found.box)),))

    def _mark_words(self) -> None:
        found = self._found
        cursor = self._place_of(found) if found is not None else None
        if cursor is None:
            self.text.setExtraSelections([])
            return
        look = theme.current()
        shown = QTextEdit.ExtraSelection()
        shape = QTextCharFormat()
        shape.setBackground(QColor(look.color(Token.MARK)))
        shape.setForeground(QColor(look.color(Token.TEXT)))
        shown.format, shown.cursor = shape, cursor
        self.text.setExtraSelections([shown])
        at = QTextCursor(cursor)
        at.clearSelection()
        self.text.setTextCursor(at)
        self.text.centerCursor()

    def _place_of(self, found: Found) -> QTextCursor | None:
        """Return the line that proves a value, else the value itself, as a selection of the words."""
        document = self.text.document()
        for wanted in (found.evidence.strip(), found.value):
            cursor = document.find(wanted) if wanted else QTextCursor()
            if not cursor.isNull():
                return cursor
        return None

    def _on_failed(self, _: Exception) -> None:
        """Show the words instead of pages that cannot be drawn."""
        if self._file is not None:
            self._show_words(self._file.text)
            self.point_at(self._found)
