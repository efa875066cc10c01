"""Pictures of a board as the window shows it, light and dark, made without a window on the screen."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QEventLoop,
    QMessageLogContext,
    QSize,
    Qt,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from ats_desktop.gui import theme
from ats_desktop.gui.app import make_application
from ats_desktop.gui.main_window import MainWindow
from ats_desktop.gui.theme import Scheme
from ats_desktop.gui.window_state import WindowState

if TYPE_CHECKING:
    from ats_desktop.services import Services

_SIZE = (1440, 900)
_RATIO = 1.5
_SETTLING_ROUNDS = 4


def save_board_pictures(
    folder: Path, job_id: str, out: Path, size: tuple[int, int] = _SIZE, passphrase: str | None = None
) -> list[Path]:
    """Open the agency in ``folder`` and save its job's board as ``board-light.png`` and ``board-dark.png``.

    ``size`` is the window's in pixels at 100 %; the pictures have half as many again each way. ``out`` is
    made if it is not there. The agency must not be open elsewhere.

    Raises:
        UserError: the agency cannot be opened or there is no such job.
        OSError: a picture cannot be written.
    """
    # The screenless platform says on standard error, per window, what it has no need to do.
    before_handler = qInstallMessageHandler(_drop_platform_limits)
    make_application()
    theme.register_urdu_fonts()
    out.mkdir(parents=True, exist_ok=True)
    before = theme.current().scheme
    theme.current().apply(Scheme.LIGHT, 100)
    window = MainWindow(folder, WindowState(job_id=job_id))
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.resize(QSize(*size))
    try:
        window.show()
        _load(window, folder, passphrase)
        return [_save(window, scheme, out) for scheme in (Scheme.LIGHT, Scheme.DARK)]
    finally:
        window.pool.stop()
        window.worker.stop()
        window.hide()
        window.deleteLater()
        theme.current().apply(before)
        qInstallMessageHandler(before_handler)


def _drop_platform_limits(_kind: QtMsgType, _where: QMessageLogContext, message: str | None) -> None:
    if message and not message.startswith("This plugin does not support"):
        sys.stderr.write(f"{message}\n")


def _load(window: MainWindow, folder: Path, passphrase: str | None) -> None:
    """Open the agency and wait until its board, counts and name are there."""
    waiting = QEventLoop()
    failures: list[Exception] = []

    def open_folder() -> "tuple[Services, None]":
        from ats_desktop import bootstrap

        return bootstrap.open_agency(folder, passphrase=passphrase), None

    def opened(_: None) -> None:
        window.show_pages()

    def failed(error: Exception) -> None:
        failures.append(error)
        waiting.quit()

    def may_stop() -> None:
        if window.board.model.job is not None:
            waiting.quit()

    window.context.failure_raised.connect(failed)
    window.worker.idle.connect(may_stop)
    window.worker.open(open_folder, opened, failed)
    waiting.exec()
    window.worker.idle.disconnect(may_stop)
    if failures:
        raise failures[0]


def _save(window: MainWindow, scheme: Scheme, out: Path) -> Path:
    theme.current().apply(scheme)
    window.setFocus()
    # Layouts are settled by posted events, each of which may post more.
    for _ in range(_SETTLING_ROUNDS):
        QCoreApplication.sendPostedEvents()
    path = out / f"board-{scheme.value}.png"
    picture = _drawn(window)
    if not picture.save(str(path)):
        raise OSError(None, "not written", str(path))
    return path


def _drawn(widget: QWidget) -> QImage:
    picture = QImage(widget.size() * _RATIO, QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(_RATIO)
    widget.render(picture)
    return picture
