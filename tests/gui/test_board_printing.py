"""The board on paper."""

from pathlib import Path

from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from ats_desktop.gui.board_printing import BoardPrinting, board_html
from ats_desktop.gui.commands import Command
from ats_desktop.gui.context import PageKey
from ats_desktop.gui.main_window import MainWindow


def test_everybody_on_the_board_is_on_paper(window: MainWindow) -> None:
    html = board_html(window.board)
    cards = [card for column in window.board.model.columns for card in column.cards]
    assert cards
    assert all(card.name in html for card in cards)


def test_the_board_is_printed_into_a_file(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / "board.pdf"
    printing = BoardPrinting(window.context, window.board)
    printing.printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printing.printer.setOutputFileName(str(file))
    printing.printer.setDocName("Backend developer")
    printing.start()
    qtbot.waitUntil(lambda: window.toast.text.text() == "Backend developer sent to the printer")
    assert file.read_bytes().startswith(b"%PDF")


def test_print_is_dimmed_where_nothing_is_for_paper(window: MainWindow, qtbot: QtBot) -> None:
    actions = window.actions_by_command
    assert actions[Command.PRINT].isEnabled()
    window.go_to(PageKey.CLIENTS)
    assert actions.why_not(Command.PRINT) == "There is nothing for paper on this page."
    window.go_to(PageKey.REPORTS)
    assert actions[Command.PRINT].isEnabled()
    qtbot.waitUntil(lambda: not window.worker.is_busy)
