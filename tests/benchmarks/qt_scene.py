"""A board on an invisible screen: invented cards, the program's board, and the least that paints it."""

import time
from collections.abc import Sequence
from dataclasses import replace
from itertools import islice, pairwise
from pathlib import Path
from random import Random

from PySide6.QtCore import QEvent, QEventLoop, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from typing_extensions import override

from ats_desktop import bootstrap
from ats_desktop.domain.job import JobStatus, JobType, WorkMode
from ats_desktop.domain.rows.board import SKILL_SEPARATOR, Board, BoardCard, BoardColumn, JobBrief, JobDetail
from ats_desktop.domain.stage import StageKind
from ats_desktop.gui import theme
from ats_desktop.gui.context import ImportRequest
from ats_desktop.gui.main_window import MainWindow
from ats_desktop.gui.models.board_model import BoardModel
from ats_desktop.gui.theme import Scheme
from ats_desktop.gui.views.board_columns import BoardColumns
from ats_desktop.gui.views.import_sheet import ImportSheet
from ats_desktop.gui.window_state import WindowState

SIZE = (1160, 760)
COLUMNS = 5
CARD_HEIGHT, CARD_STEP = 106, 114
_SHARES = (0.60, 0.20, 0.11, 0.06, 0.03)
_DAY_US = 86_400_000_000


def application() -> QApplication:
    """Give the one Qt application of this process, dressed as the program dresses it."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    made = QApplication([])
    theme.register_fonts()
    theme.current().apply()
    return made


class ShownBoard:
    """The program's board with its model, shown on the screen there is."""

    def __init__(self, board: Board) -> None:
        self._frame = QWidget()
        self._frame.resize(*SIZE)
        self.model = BoardModel(self._frame)
        self.view = BoardColumns(self.model, self._frame)
        layout = QHBoxLayout(self._frame)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        self._frame.show()
        self.model.show(board)

    def paint(self) -> None:
        """Let everything be painted that waits for it."""
        QApplication.processEvents()

    def scroll(self, columns: int, step: int) -> None:
        """Scroll the first columns by so many pixels and paint that."""
        for column in self.view.columns[:columns]:
            bar = column.view.verticalScrollBar()
            bar.setValue(bar.value() + step if bar.value() + step <= bar.maximum() else 0)
        QApplication.processEvents()

    def repaint_all(self) -> None:
        """Paint every column anew."""
        for column in self.view.columns:
            column.view.viewport().update()
        QApplication.processEvents()

    def close(self) -> None:
        """Take the board off the screen."""
        self._frame.close()
        _delete(self._frame)


class ShownWindow:
    """The program's window on an agency's board, as the user has it before them."""

    def __init__(self, folder: Path, job_id: str) -> None:
        self._window = MainWindow(folder, WindowState(job_id=job_id))
        self._window.resize(1440, 900)
        self._window.show()
        worker = self._window.worker
        worker.open(
            lambda: (bootstrap.open_agency(folder, passphrase=None), None),
            lambda _: self._window.show_pages(),
        )
        while self._window.board.model.job is None or worker.is_busy:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        QApplication.processEvents()

    def switch_theme(self) -> None:
        """Go from light to dark or back, and paint that."""
        theme.current().apply(Scheme.LIGHT if theme.current().is_dark else Scheme.DARK)
        QApplication.processEvents()

    def close(self) -> None:
        """Close the window and the agency."""
        self._window.pool.stop()
        self._window.worker.stop()
        self._window.close()
        _delete(self._window)
        theme.current().apply(Scheme.LIGHT)


class ImportingWindow:
    """The program's window on an agency without jobs, while CVs come in."""

    def __init__(self, folder: Path) -> None:
        self._window = MainWindow(folder, WindowState(page="candidates"))
        self._window.resize(1440, 900)
        self._window.show()
        worker = self._window.worker
        worker.open(
            lambda: (bootstrap.open_agency(folder, passphrase=None), None),
            lambda _: self._window.show_pages(),
        )
        while worker.is_busy or self._window.page is None:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        QApplication.processEvents()

    def longest_halt(self, paths: Sequence[Path], beat_ms: int) -> float:
        """Import files and give the longest time between two beats of the event loop, in milliseconds."""
        beats: list[float] = []
        timer = QTimer(self._window)
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(lambda: beats.append(time.perf_counter()))
        sheet = ImportSheet(self._window.context, self._window)
        sheet.start(ImportRequest(tuple(paths)))
        QApplication.processEvents()
        timer.start(beat_ms)
        while sheet.is_running:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        timer.stop()
        sheet.hide()
        return max(after - before for before, after in pairwise(beats)) * 1000

    def close(self) -> None:
        """Close the window and the agency."""
        self._window.pool.stop()
        self._window.worker.stop()
        self._window.close()
        _delete(self._window)


class BareBoard(QWidget):
    """The least that shows cards: columns in one widget, each card a box with three lines of text.

    ``offset`` is how far all columns are scrolled, in pixels.
    """

    def __init__(self, columns: Sequence[Sequence[tuple[str, str, str]]]) -> None:
        super().__init__()
        self.resize(*SIZE)
        self._columns = columns
        self.offset = 0
        self._name, self._small = QFont("Inter"), QFont("Inter")
        self._name.setPixelSize(13)
        self._small.setPixelSize(11)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = SIZE[0] / COLUMNS
        first = self.offset // CARD_STEP
        for place, cards in enumerate(self._columns):
            for row, card in enumerate(islice(cards, first, first + SIZE[1] // CARD_STEP + 2), start=first):
                top = row * CARD_STEP - self.offset
                self._card(painter, QRectF(place * width + 5, top, width - 10, CARD_HEIGHT), card)
        painter.end()

    def _card(self, painter: QPainter, box: QRectF, card: tuple[str, str, str]) -> None:
        painter.setPen(QColor("#C8CFD6"))
        painter.setBrush(QColor("#FFFFFF"))
        painter.drawRoundedRect(box, 8, 8)
        painter.setPen(QColor("#1B1F24"))
        for number, text in enumerate(card):
            painter.setFont(self._small if number else self._name)
            line = QRectF(box.left() + 10, box.top() + 8 + number * 30, box.width() - 20, 20)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, text)


class BareColumns(QWidget):
    """Two columns of ready pictures, which is what a move at least has to put on the screen again."""

    def __init__(self) -> None:
        super().__init__()
        self.resize(2 * SIZE[0] // COLUMNS, SIZE[1])
        self._picture = QPixmap(SIZE[0] // COLUMNS - 10, CARD_HEIGHT)
        self._picture.fill(QColor("#FFFFFF"))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for place in range(2):
            for row in range(SIZE[1] // CARD_STEP + 1):
                painter.drawPixmap(place * SIZE[0] // COLUMNS + 5, row * CARD_STEP, self._picture)
        painter.end()


def _delete(widget: QWidget) -> None:
    """Delete a widget now: outside the event loop nothing else would, and what is left slows later rows."""
    widget.deleteLater()
    QApplication.sendPostedEvents(widget, QEvent.Type.DeferredDelete.value)


def invented_board(count: int) -> Board:
    """Give a board of so many cards in five columns; always the same."""
    draw = Random(f"board:{count}")
    now_us = time.time_ns() // 1_000
    by_kind: dict[StageKind, list[BoardCard]] = {kind: [] for kind in StageKind}
    for number, kind in enumerate(draw.choices(list(StageKind), _SHARES, k=count)):
        entered = now_us - draw.randrange(30 * _DAY_US)
        by_kind[kind].append(_card(number, kind, entered, draw))
    columns = tuple(
        BoardColumn(kind.value, kind, kind.value.capitalize(), None, 7, tuple(cards))
        for kind, cards in by_kind.items()
    )
    return Board(_job(), columns, ())


def even_board(count: int) -> Board:
    """Give a board of so many cards, the same number in each column; always the same."""
    board = invented_board(count)
    cards = [card for column in board.columns for card in column.cards]
    share = count // COLUMNS
    columns = []
    for place, column in enumerate(board.columns):
        mine = cards[place * share : (place + 1) * share]
        columns.append(replace(column, cards=tuple(card._replace(stage_id=column.stage_id) for card in mine)))
    return replace(board, columns=tuple(columns))


def _card(number: int, kind: StageKind, entered: int, draw: Random) -> BoardCard:
    skills = draw.sample(("Python", "Django", "PostgreSQL", "Redis", "Kafka", "Docker", "AWS", "Java"), 4)
    return BoardCard(
        application_id=f"application-{number}",
        candidate_id=f"candidate-{number}",
        stage_id=kind.value,
        status="active",
        name=f"Candidate Number {number}",
        name_urdu="",
        city="Karachi",
        years=float(draw.randrange(1, 15)),
        notice_days=30,
        skill_line=SKILL_SEPARATOR.join(skills),
        score=draw.randrange(30, 100),
        next_step="",
        entered_us=entered,
        paused_us=None,
        applied_us=entered,
        position=float(number),
        submission="",
    )


def _job() -> JobDetail:
    return JobDetail(
        id="job",
        reference="JOB-0001",
        title="Backend Developer",
        client_id="client",
        client="Example Payments",
        contact_id=None,
        contact="",
        client_reference="",
        type=JobType.PERMANENT,
        city="Karachi",
        work_mode=WorkMode.HYBRID,
        pay_min=None,
        pay_max=None,
        currency="PKR",
        pay_period="month",
        openings=1,
        hired=0,
        opened_on=None,
        target_on=None,
        start_on=None,
        status=JobStatus.OPEN,
        close_reason=None,
        owner="",
        is_pinned=False,
        brief=JobBrief("brief", 1, "", None, None, (), (), "", ""),
        stages=(),
    )
