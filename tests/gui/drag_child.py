"""The program as the drag test starts it: it prints where its cards are and every move that is written."""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QTimer

from ats_desktop.gui import app
from ats_desktop.gui.program import Program

_EVERY_MS = 400


def main() -> None:
    """Run on the folder in the first argument until the window is closed."""
    application = app.make_application()
    ticker = QTimer()
    program = Program(Path(sys.argv[1]), Path(sys.argv[2]))
    app.dress_application(program)
    program.left.connect(application.quit, Qt.ConnectionType.QueuedConnection)

    def tell(what: str) -> None:
        columns = []
        for column in program.window.board.columns.columns:
            view = column.view
            cards = []
            for row, card in enumerate(column.model.cards):
                centre = view.visualRect(column.model.index(row, 0)).center()
                place = view.viewport().mapToGlobal(centre)
                cards.append({"name": card.name, "x": place.x(), "y": place.y()})
            corner = view.viewport().mapToGlobal(QPoint(view.width() // 2, view.height() // 2))
            columns.append({"cards": cards, "x": corner.x(), "y": corner.y()})
        print(json.dumps({"what": what, "columns": columns}), flush=True)

    def furnished() -> None:
        ticker.timeout.connect(lambda: tell("here"))
        program.window.board.job_changed.connect(lambda _: ticker.start(_EVERY_MS))
        program.window.board.moves.settled.connect(lambda: tell("settled"))

    program.furnished.connect(furnished)
    program.start()
    application.exec()


if __name__ == "__main__":
    main()
