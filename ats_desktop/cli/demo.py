"""``demo``: one day of an invented agency, run for real into a folder, and shown in the window."""

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import ats_desktop
from ats_desktop import log, paths
from ats_desktop.cli.output import Column, Output
from ats_desktop.cli.parsing import DONE, Commands
from ats_desktop.errors import UserError

DEFAULT_FOLDER = "ats-demo"
AGENCY, PAPERS, PICTURES, EARLIER = "agency", "papers", "pictures", "earlier"
MARK = "demo.json"
_OWN_NAMES = (AGENCY, PAPERS, PICTURES)
_COLUMNS = (Column("what", "What"), Column("details", "Details"), Column("path", "Where"))
_PLATFORM_VARIABLE = "QT_QPA_PLATFORM"
_HEADLESS = frozenset({"offscreen", "minimal"})


class DemoFolderTakenError(UserError):
    """The folder holds something under a name that the demo uses, made by no demo; values: path."""

    code = "demo_folder_taken"


def add_to(commands: Commands) -> None:
    """Declare ``demo``."""
    demo = commands.command("demo", _demo, "run the whole day of an agency on sample CVs")
    demo.add_argument(
        "--out",
        metavar="DIR",
        default=DEFAULT_FOLDER,
        help=f"where to put everything (default: {DEFAULT_FOLDER})",
    )
    demo.add_argument(
        "--window",
        action=argparse.BooleanOptionalAction,
        default=None,
        help="open the window afterwards (default: at a terminal with a display)",
    )


def _demo(arguments: argparse.Namespace, out: Output) -> int:
    from ats_desktop.cli import demo_day

    log.start(paths.log_file())
    folder = Path(arguments.out)
    earlier = prepare(folder)
    made = demo_day.run(folder / AGENCY, folder / PAPERS, say=out.say)
    out.say("Drawing the board …")
    made += _pictures(folder, made)
    records = [{**record, "path": _shown(record.get("path"))} for record in made]
    out.say()
    out.table(_COLUMNS, records)
    if earlier is not None:
        out.say()
        out.say(f"The demo that was here before is now in {_shown(earlier)}.")
    if _wants_window(arguments, out):
        out.say()
        out.say("Opening the window. Close it to end.")
        return subprocess.call([*_program(), "--data", str(folder / AGENCY)])
    if not out.as_json:
        out.say()
        out.say(f"To see it in the window: {_command_line(folder / AGENCY)}")
    return DONE


def prepare(folder: Path) -> Path | None:
    """Make the folder ready for a new demo; return where an earlier one was moved to, or None.

    Nothing is ever deleted: what an earlier demo made moves into a numbered folder inside, anything else
    stays where it is.

    Raises DemoFolderTakenError, FolderReadOnlyError; AgencyInUseError when a window shows the earlier demo.
    """
    from ats_desktop.errors import FolderReadOnlyError

    try:
        folder.mkdir(parents=True, exist_ok=True)
        moved = _put_aside(folder)
        (folder / PAPERS).mkdir()
        (folder / PICTURES).mkdir()
        mark = {"made_by": "ats-desktop demo", "version": ats_desktop.__version__, "names": _OWN_NAMES}
        (folder / MARK).write_text(json.dumps(mark) + "\n", encoding="utf-8")
    except (NotADirectoryError, FileExistsError):
        raise DemoFolderTakenError(path=folder) from None
    except PermissionError:
        raise FolderReadOnlyError(path=folder) from None
    return moved


def _put_aside(folder: Path) -> Path | None:
    present = [name for name in (*_OWN_NAMES, MARK) if (folder / name).exists()]
    if not present:
        return None
    if MARK not in present:
        raise DemoFolderTakenError(path=folder / present[0])
    _see_that_nobody_uses(folder / AGENCY)
    numbers = [int(each.name) for each in folder.glob(f"{EARLIER}/*") if each.name.isdigit()]
    target = folder / EARLIER / str(max(numbers, default=0) + 1)
    target.mkdir(parents=True)
    # The mark goes last: should this stop half-way, the next run goes on with it.
    for name in present:
        (folder / name).rename(target / name)
    return target


def _see_that_nobody_uses(folder: Path) -> None:
    """Raise AgencyInUseError when another program has the data open; other trouble is no hindrance."""
    from ats_desktop import bootstrap

    try:
        bootstrap.open_agency(folder).close()
    except UserError as error:
        if error.code == "agency_in_use":
            raise


def _pictures(folder: Path, made: list[dict[str, object]]) -> list[dict[str, object]]:
    job_id = next(str(record["id"]) for record in made if record["what"] == "Job")
    with _offscreen():
        from ats_desktop.gui.pictures import save_board_pictures

        saved = save_board_pictures(folder / AGENCY, job_id, folder / PICTURES)
    return [{"what": "Picture", "details": path.stem.replace("-", " "), "path": path} for path in saved]


@contextmanager
def _offscreen() -> Iterator[None]:
    """Let Qt draw without a screen: pictures look the same everywhere, and the window has its own process."""
    # Offscreen, Qt warns of every window with a least size; there is nobody to resize it.
    wanted = {_PLATFORM_VARIABLE: "offscreen", "QT_LOGGING_RULES": "default.warning=false"}
    before = {name: os.environ.get(name) for name in wanted}
    os.environ.update(wanted)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value


def has_display() -> bool:
    """Tell whether a window would be seen."""
    if os.environ.get(_PLATFORM_VARIABLE, "").partition(":")[0] in _HEADLESS:
        return False
    if sys.platform in {"win32", "darwin"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _wants_window(arguments: argparse.Namespace, out: Output) -> bool:
    if not has_display():
        return False
    if arguments.window is not None:
        return bool(arguments.window)
    return not out.as_json and sys.stdout.isatty()


def _program() -> list[str]:
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "ats_desktop"]


def _command_line(folder: Path) -> str:
    program = _program()
    parts = [_shown(program[0]), *program[1:], "--data", _shown(folder)]
    return " ".join(f'"{part}"' if " " in part else part for part in parts)


def _shown(path: object) -> str:
    """Write a path the short way: from the current folder where it lies inside."""
    if not path:
        return ""
    full = Path(str(path)).absolute()
    try:
        return str(full.relative_to(Path.cwd()))
    except ValueError:
        return str(full)
