"""Start a window in a new process and print when what was asked for was first on the screen.

Arguments: bare, skeleton or board; for the program also an agency's folder and a file for the window's state.
The moment is on the clock of time.perf_counter, which all processes of a machine share. With skeleton a
second line lists the heavy libraries that were loaded by then.
"""

import os
import sys
import time
from pathlib import Path

HEAVY = ("openpyxl", "reportlab", "pypdfium2", "pypdf", "PIL", "sqlalchemy", "lxml", "phonenumbers", "jinja2")


def main() -> None:
    """Start what the first argument names."""
    kind = sys.argv[1]
    if kind == "bare":
        _start_bare()
    else:
        _start_program(kind, Path(sys.argv[2]), Path(sys.argv[3]))


def _told() -> None:
    """Print the moment and end at once: how a program closes is not measured."""
    loaded = sorted({name.partition(".")[0] for name in sys.modules} & set(HEAVY))
    print(time.perf_counter(), flush=True)
    print(" ".join(loaded), flush=True)
    os._exit(0)


def _start_bare() -> None:
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
    from typing_extensions import override

    class Middle(QWidget):
        @override
        def paintEvent(self, event: QPaintEvent) -> None:
            QTimer.singleShot(0, _told)

    application = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.setCentralWidget(Middle())
    window.resize(1440, 900)
    window.show()
    application.exec()


def _start_program(kind: str, folder: Path, state: Path) -> None:
    from PySide6.QtCore import QTimer

    from ats_desktop.gui import app
    from ats_desktop.gui.program import Program

    application = app.make_application()
    program = Program(folder, state)
    app.dress_application(program)
    if kind == "skeleton":
        program.frame.skeleton.painted.connect(lambda: QTimer.singleShot(0, _told))
    else:
        program.furnished.connect(lambda: _tell_when_cards_are_painted(program))
    program.start()
    application.exec()


def _tell_when_cards_are_painted(program: "object") -> None:
    """Watch the board's columns; once one that holds cards has been painted, the board is there."""
    from PySide6.QtCore import QEvent, QObject, QTimer
    from typing_extensions import override

    from ats_desktop.gui.program import Program

    assert isinstance(program, Program)
    board = program.window.board

    class Watch(QObject):
        @override
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Paint:
                QTimer.singleShot(0, _told)
            return False

    watch = Watch(program)

    def on_counts_changed() -> None:
        if board.model.size:
            for column in board.columns.columns:
                if column.model.rowCount():
                    column.view.viewport().installEventFilter(watch)

    board.model.counts_changed.connect(on_counts_changed)


if __name__ == "__main__":
    main()
