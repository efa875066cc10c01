"""Sets the checkout up and runs the program or its tests, in one command and with Python alone.

    python3 packaging/bootstrap.py run  [--demo] [--wheels DIR] [--setup-only]
    python3 packaging/bootstrap.py test [--wheels DIR] [--setup-only] [anything pytest understands]

Everything lands in the checkout (``.venv`` and ``out``), nothing in the home folder. This file must be
readable for Python 3.6, so that an old Python gets a sentence instead of a syntax error.
"""

import errno
import os
import subprocess
import sys
from pathlib import Path
from typing import Callable, Dict, List, Optional, Tuple

# A Python that is told to be safe does not look beside the script it runs.
sys.path.insert(0, str(Path(__file__).resolve().parent))

from child_programs import CHECKOUT, OUT, SetupError, clean_environment, tell
from system_libraries import library_setting
from virtual_environment import IS_WINDOWS, environment_folder, python_in, set_up

OLDEST_PYTHON = (3, 11)


class Request:
    """One call of this script, taken apart."""

    def __init__(self, arguments: List[str]) -> None:
        self.job = arguments[0] if arguments else ""
        self.wheels: Optional[Path] = None
        self.demo = False
        self.setup_only = False
        self.rest: List[str] = []
        if self.job not in ("run", "test"):
            raise SetupError(f"Type: {command('run')} or {command('test')}")
        waiting = arguments[1:]
        while waiting:
            self._take(waiting)
        if self.job == "run" and self.rest:
            raise SetupError(f"'{self.rest[0]}' is not understood; type: {command('run')} [--demo]")

    def _take(self, waiting: List[str]) -> None:
        word = waiting.pop(0)
        if word == "--wheels" or word.startswith("--wheels="):
            named = word[9:] if "=" in word else (waiting.pop(0) if waiting else "")
            self.wheels = Path(named).expanduser().absolute()
            if not named or not self.wheels.is_dir():
                raise SetupError(f"There is no folder '{named}'; give --wheels the folder of .whl files.")
        elif word == "--setup-only":
            self.setup_only = True
        elif word == "--demo" and self.job == "run":
            self.demo = True
        else:
            self.rest.append(word)


def command(job: str) -> str:
    """Give the command line for a job as the user would type it here."""
    return f"py packaging\\bootstrap.py {job}" if IS_WINDOWS else f"python3 packaging/bootstrap.py {job}"


def check_python(version: Tuple[int, int], bits_64: bool) -> None:
    """Refuse a Python the program cannot run on; raises SetupError."""
    if version < OLDEST_PYTHON:
        asked = (
            "py -3.11 packaging\\bootstrap.py run" if IS_WINDOWS else "python3.11 packaging/bootstrap.py run"
        )
        found = ".".join(map(str, version))
        raise SetupError(f"Python {found} is too old: install Python 3.11 or newer, then type: {asked}")
    if not bits_64:
        raise SetupError("This Python is a 32-bit one: install the 64-bit Python and type the command again.")


def has_display() -> bool:
    """Tell whether a window could be shown."""
    if IS_WINDOWS or sys.platform == "darwin":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def job_of(request: Request, folder: Path) -> Tuple[List[str], Dict[str, str]]:
    """Give the command line and the environment of what was asked for."""
    environment = dict(clean_environment(), **library_setting(folder))
    # The program, Qt and fontconfig keep small files of their own; from a checkout they stay in it.
    environment.setdefault("ATS_DESKTOP_HOME", str(OUT / "home"))
    environment["XDG_CACHE_HOME"] = str(OUT / "cache")
    python = str(python_in(folder))
    if request.job == "test":
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        return [python, "-m", "pytest", *request.rest], environment
    demo = [python, "-m", "ats_desktop", "demo", "--out", str(OUT)]
    if request.demo or not has_display():
        environment["QT_QPA_PLATFORM"] = "offscreen"
        return [*demo, "--no-window"], environment
    return [*demo, "--window"], environment


def held_alone(folder: Path, act: Callable[[], None]) -> None:
    """Do something while no other copy of this script does, nor a program that a killed copy left running."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    with (folder.parent / ".ats-setup.lock").open("a+") as lock:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(lock.fileno(), msvcrt.LK_LOCK, 1)
        else:
            import fcntl

            os.set_inheritable(lock.fileno(), True)
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                tell("Waiting for another set-up of this folder to end...")
                fcntl.flock(lock, fcntl.LOCK_EX)
        act()


def start(request: Request) -> int:
    """Set up and hand over to what was asked for; gives its exit status."""
    check_python(sys.version_info[:2], sys.maxsize > 2**32)
    folder = environment_folder(str(CHECKOUT), IS_WINDOWS, os.environ.get("LOCALAPPDATA"))
    held_alone(folder, lambda: set_up(folder, request.wheels))
    if request.setup_only:
        return 0
    arguments, environment = job_of(request, folder)
    os.chdir(str(CHECKOUT))
    if not IS_WINDOWS:
        os.execve(arguments[0], arguments, environment)
    return subprocess.call(arguments, env=environment)


def main() -> int:
    """Run the script; whatever goes wrong ends in one sentence on standard error."""
    if sys.argv[1:] in (["-h"], ["--help"]):
        print(__doc__)
        return 0
    try:
        return start(Request(sys.argv[1:]))
    except SetupError as error:
        tell(str(error))
    except KeyboardInterrupt:
        tell("Stopped: type the same command to go on.")
        return 130
    except OSError as error:
        tell(why_system_refused(error))
    except Exception as error:  # The promise is a sentence, never a traceback.
        tell(f"Set-up failed ({type(error).__name__}: {error}): delete {CHECKOUT / '.venv'} and try again.")
    return 1


def why_system_refused(error: OSError) -> str:
    """Turn a refusal of the operating system into one sentence."""
    if error.errno == errno.ENOSPC:
        return "The disk is full: free 1 GB, then type the command again."
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        place = error.filename or CHECKOUT
        return f"{place} cannot be written: copy the project to a folder of your own and try again."
    return (
        f"The system refused ({error.strerror}: {error.filename}): put that right and type the command again."
    )


if __name__ == "__main__":
    sys.exit(main())
