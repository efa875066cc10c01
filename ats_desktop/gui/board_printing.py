"""A job's board as a list on paper: stage by stage, who stands there and what comes next."""

from html import escape

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog

from ats_desktop.domain.rows.board import BoardCard
from ats_desktop.gui.context import WindowContext
from ats_desktop.gui.views.board_page import BoardPage
from ats_desktop.gui.wording import labels
from ats_desktop.gui.wording.text import counted, say

_STYLE = """
body { font-family: Inter, 'Noto Naskh Arabic'; font-size: 9pt; color: black; }
h1 { font-size: 15pt; margin-bottom: 0; } h2 { font-size: 11pt; margin-top: 14pt; }
td, th { padding: 2pt 6pt 2pt 0; }
"""
_MOST_SKILLS = 5


class BoardPrinting(QObject):
    """Asks for a printer and prints what the board shows: its filter and order count."""

    def __init__(self, context: WindowContext, board: BoardPage) -> None:
        super().__init__(board)
        self._context = context
        self._board = board
        self.printer = QPrinter(QPrinter.PrinterMode.HighResolution)

    def ask(self) -> None:
        """Open the system's dialog of printers; nothing happens while no job is shown."""
        job = self._board.model.job
        if job is None:
            return
        self.printer.setDocName(job.title)
        dialog = QPrintDialog(self.printer, self._board.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self.start)
        # The class has an "open" of its own, which wants a slot by name.
        QDialog.open(dialog)

    def start(self) -> None:
        """Hand the board to the printer; Qt lets another thread paint on paper."""
        html, printer = board_html(self._board), self.printer

        def work(_: object) -> bool:
            if not printer.isValid():
                return False
            document = QTextDocument()
            document.setHtml(html)
            document.print_(printer)
            return printer.printerState() is not QPrinter.PrinterState.Error

        self._context.pool.submit(work, self._on_printed, self._context.fail, self)

    def _on_printed(self, is_taken: bool) -> None:
        if is_taken:
            words = {"name": self.printer.docName()}
            self._context.toast(say("printing", "{name} sent to the printer", words))
        else:
            self._context.toast(say("printing", "The printer does not answer. Nothing was printed."))


def board_html(board: BoardPage) -> str:
    """Write the board as a page of HTML."""
    job = board.model.job
    if job is None:
        return ""
    is_mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    parts = [f"<h1>{escape(job.title)}</h1>", f"<p>{escape(job.client)} · {escape(job.reference)}</p>"]
    for column in board.model.columns:
        count = counted(len(column.cards), "candidate", "candidates")
        parts.append(f"<h2>{escape(column.name)}, {escape(count)}</h2>")
        if column.cards:
            rows = "".join(_row(card) for card in column.cards)
            parts.append(f"<table width='100%' cellspacing='0'>{_heads()}{rows}</table>")
    direction = "rtl" if is_mirrored else "ltr"
    return f"<html><head><style>{_STYLE}</style></head><body dir='{direction}'>{''.join(parts)}</body></html>"


def _heads() -> str:
    names = (
        say("printing", "Name"),
        say("printing", "Score"),
        say("printing", "Years"),
        say("printing", "City"),
        say("printing", "Skills"),
        say("printing", "Next step"),
    )
    return "<tr>" + "".join(f"<th align='left'>{escape(name)}</th>" for name in names) + "</tr>"


def _row(card: BoardCard) -> str:
    cells = (
        card.name,
        "–" if card.score is None else str(card.score),
        "" if card.years is None else labels.number(card.years),
        card.city,
        ", ".join(card.skills[:_MOST_SKILLS]),
        card.next_step,
    )
    return "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in cells) + "</tr>"
