"""The door of the program: the window, or the command line when a command is given."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

# A frozen program has no interpreter to start, so the processes that read and draw files are itself.
READER_ARGUMENT = "--read-cv-child"
DRAWER_ARGUMENT = "--draw-pdf-child"


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window for no arguments or only ``--data DIR``; give everything else to the command line.

    Returns the exit status: 0 done, 1 the user can act, 2 wrong usage.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given == [READER_ARGUMENT]:
        from ats_desktop.intake.reader_process import child_main

        child_main()
        return 0
    if given == [DRAWER_ARGUMENT]:
        from ats_desktop.gui.pdf_child import main as draw

        return draw()
    _keep_private()
    asks_for_window, data = _window_request(given)
    if asks_for_window:
        from ats_desktop.gui.app import main as open_window

        return open_window(data)
    from ats_desktop.cli.app import main as run_command

    return run_command(given)


def _window_request(given: Sequence[str]) -> tuple[bool, Path | None]:
    match given:
        case []:
            return True, None
        case ["--data", folder] if not folder.startswith("-"):
            return True, Path(folder)
        case [both] if both.startswith("--data=") and both != "--data=":
            return True, Path(both.removeprefix("--data="))
        case _:
            return False, None


def _keep_private() -> None:
    """See that files made from here on are the user's alone: they hold other people's papers."""
    os.umask(0o077)


if __name__ == "__main__":
    sys.exit(main())
