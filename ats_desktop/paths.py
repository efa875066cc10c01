"""The folders the program keeps things in, for each platform.

Three roots are possible, the first that applies wins: the folder that the environment variable
``ATS_DESKTOP_HOME`` names (checkouts and tests use it to leave the home folder alone), the program's own
folder when ``portable.txt`` lies in it (a USB stick), else the places the platform gives to programs.
Nothing here creates a folder.
"""

import os
import sys
from pathlib import Path

HOME_VARIABLE = "ATS_DESKTOP_HOME"
PORTABLE_MARK = "portable.txt"
_NAME = "ats-desktop"


def program_folder() -> Path:
    """Give the folder the program lies in: that of the executable when frozen, else of the package."""
    if getattr(sys, "frozen", False):
        return Path(sys.executable).resolve().parent
    return Path(__file__).resolve().parent.parent


def is_portable() -> bool:
    """Tell whether everything is to stay beside the program."""
    return (program_folder() / PORTABLE_MARK).is_file()


def default_data_folder() -> Path:
    """Give the folder of the agency's database when the user named none."""
    root = _own_root()
    if root is not None:
        return root / "data"
    from platformdirs import user_data_path

    return user_data_path(_NAME, appauthor=False)


def settings_folder() -> Path:
    """Give the folder of window geometry and of options that belong to this computer, not to the agency."""
    root = _own_root()
    if root is not None:
        return root / "settings"
    from platformdirs import user_config_path

    # A folder of its own: Windows gives data and settings one and the same place.
    return user_config_path(_NAME, appauthor=False) / "settings"


def log_file() -> Path:
    """Give the file the program writes its log to."""
    root = _own_root()
    if root is not None:
        return root / "log" / f"{_NAME}.log"
    from platformdirs import user_log_path

    return user_log_path(_NAME, appauthor=False) / f"{_NAME}.log"


def _own_root() -> Path | None:
    named = os.environ.get(HOME_VARIABLE)
    if named:
        return Path(named).absolute()
    return program_folder() if is_portable() else None
