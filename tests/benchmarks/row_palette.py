"""The row about the palette: how long one waits for the first results."""

import time
from collections.abc import Iterator
from contextlib import contextmanager

from tests.benchmarks import agency
from tests.benchmarks.harness import Bench, Pair, Row, Target

_TYPED = "sample"


@contextmanager
def _first_results(bench: Bench) -> Iterator[Pair]:
    """Open the palette of the real window and type; commands, and records of a small agency, are found."""
    from PySide6.QtCore import QEventLoop, QTimer

    from ats_desktop import bootstrap
    from ats_desktop.gui.commands import Command
    from ats_desktop.gui.main_window import MainWindow
    from ats_desktop.gui.window_state import WindowState
    from tests.benchmarks import qt_scene

    application = qt_scene.application()
    folder = bench.scratch / "palette"
    if not folder.exists():
        agency.empty(folder).close()
    window = MainWindow(folder, WindowState())
    window.resize(*qt_scene.SIZE)
    window.show()

    def settle() -> None:
        loop = QEventLoop()
        timer = QTimer(interval=1)
        timer.timeout.connect(lambda: None if window.worker.is_busy else loop.quit())
        timer.start()
        loop.exec()

    window.worker.open(lambda: (bootstrap.open_agency(folder), None), lambda _: window.show_pages())
    settle()
    window.actions_by_command[Command.PALETTE].trigger()
    settle()
    palette = window.dialogs.palette
    assert palette is not None

    def ours() -> float:
        palette.box.clear()
        times = []
        for letter in _TYPED:
            begin = time.thread_time()
            palette.box.insert(letter)
            application.processEvents()
            times.append((time.thread_time() - begin) * 1000)
        return max(times)

    yield Pair(None, ours)
    settle()
    window.pool.stop()
    window.worker.stop()
    window.close()
    window.deleteLater()


ROWS = (
    Row("palette-key", "palette: first results shown, slowest key", Target(at_most_ms=50), _first_results),
)
