"""Open a window in a new process and print how many kilobytes of memory are the process's own.

Arguments: bare; or program with an agency's folder and a file for the window's state: the board of the job in
that file, then the list of all candidates with its facets. Pages of the database that the system maps and
shares do not count.
"""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QTimer

_LOOK_AGAIN_MS, _SETTLED_MS = 1_000, 3_000


def own_kilobytes() -> int:
    """Return the private memory of this process; 0 where the system does not tell."""
    status = Path("/proc/self/status")
    lines = status.read_text(encoding="ascii").splitlines() if status.exists() else []
    return next((int(line.split()[1]) for line in lines if line.startswith("RssAnon:")), 0)


def main() -> None:
    """Open what the first argument names."""
    if sys.argv[1] == "bare":
        _open_bare()
    else:
        _open_program(Path(sys.argv[2]), Path(sys.argv[3]))


def _told() -> None:
    print(own_kilobytes(), flush=True)
    os._exit(0)


def _open_bare() -> None:
    from PySide6.QtWidgets import QApplication, QMainWindow

    application = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.resize(1440, 900)
    window.show()
    QTimer.singleShot(500, _told)
    application.exec()


def _open_program(folder: Path, state: Path) -> None:
    from ats_desktop.gui import app
    from ats_desktop.gui.program import Program

    application = app.make_application()
    program = Program(folder, state)
    app.dress_application(program)
    watch = QTimer()
    watch.setInterval(_LOOK_AGAIN_MS)
    watch.timeout.connect(lambda: _go_on(program, watch))
    watch.start()
    program.start()
    application.exec()


def _go_on(program: object, watch: QTimer) -> None:
    """Open the list once the board is there, and tell once the list is and has settled."""
    from ats_desktop.gui.context import PageKey
    from ats_desktop.gui.program import Program
    from ats_desktop.gui.views.candidates_page import CandidatesPage

    assert isinstance(program, Program)
    window = getattr(program, "window", None)
    if window is None or not window.board.model.size:
        return
    page = window.page
    if not isinstance(page, CandidatesPage):
        window.go_to(PageKey.CANDIDATES)
    elif page.model.total:
        watch.stop()
        QTimer.singleShot(_SETTLED_MS, _told)


if __name__ == "__main__":
    main()
