"""Starts the window program."""

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from ats_desktop import paths, resources
from ats_desktop.gui import dialog_sizes, language, theme
from ats_desktop.gui.program import Program
from ats_desktop.gui.theme import Scheme

DRAG_DISTANCE = 8


def main(data: Path | None = None) -> int:
    """Open the window on an agency's folder and stay until it is closed; returns the exit status."""
    application = make_application()
    program = Program(data or paths.default_data_folder(), paths.settings_folder() / "window.json")
    dress_application(program)
    program.left.connect(application.quit, Qt.ConnectionType.QueuedConnection)
    close_when_told(program)
    program.start()
    return application.exec()


def close_when_told(program: Program) -> None:
    """Close the program in order when the system tells it to end, from the time it has anything to lose."""

    def listen() -> None:
        from ats_desktop.gui.termination import Termination

        termination = Termination(program)
        termination.wanted.connect(program.leave)
        termination.listen()

    program.furnished.connect(listen, Qt.ConnectionType.SingleShotConnection)


def make_application() -> QApplication:
    """Make the one QApplication with the program's style and fonts, or give the one there is."""
    there = QApplication.instance()
    application = there if isinstance(there, QApplication) else QApplication(sys.argv[:1])
    QCoreApplication.setApplicationName("ATS Desktop")
    QCoreApplication.setOrganizationName("ATS Desktop")
    application.setStyle("Fusion")
    application.setStartDragDistance(DRAG_DISTANCE)
    resources.folder()
    theme.register_fonts()
    return application


def dress_application(program: Program) -> None:
    """Give the application the look and the language that were chosen last."""
    state = program.state
    language.install(state.language)
    dialog_sizes.current().take(state.dialogs)
    scheme = Scheme(state.theme) if state.theme in set(Scheme) else Scheme.SYSTEM
    theme.current().apply(
        scheme,
        state.text_size,
        uses_system_font=state.uses_system_font,
        is_motion_reduced=state.is_motion_reduced,
    )
