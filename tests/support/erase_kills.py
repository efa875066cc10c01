"""Erases a person in a program that kills itself at each line that it comes to first; a process of its own.

``python -m tests.support.erase_kills AGENCY ROOM`` copies the agency for each step into ROOM and prints one
JSON line a step: what is there when it is opened afterwards.
"""

import json
import os
import shutil
import signal
import sys
from pathlib import Path
from types import FrameType
from typing import Any

from ats_desktop.bootstrap import open_agency

STEPPED = ("services/erasing.py", "storage/erasing.py", "storage/erased_ledger.py", "storage/files.py")
NAME = "Quirrelbeth Sample"
_DONE = 200


class Killer:
    """Ends the process by SIGKILL when the step-th new line of the stepped modules is reached."""

    def __init__(self, step: int) -> None:
        self._left = step
        self._seen: set[tuple[str, int]] = set()

    def trace(self, frame: FrameType, _event: str, _argument: Any) -> Any:
        """Follow calls into the stepped modules only."""
        name = frame.f_code.co_filename.replace(os.sep, "/")
        return self._line if name.endswith(STEPPED) else None

    def _line(self, frame: FrameType, event: str, _argument: Any) -> Any:
        place = (frame.f_code.co_filename, frame.f_lineno)
        if event == "line" and place not in self._seen:
            self._seen.add(place)
            self._left -= 1
            if self._left < 0:
                os.kill(os.getpid(), signal.SIGKILL)
        return self._line


def erase_and_die(folder: Path, person: str, step: int) -> None:
    """Erase in this process, which does not live to see the end unless there are fewer lines."""
    services = open_agency(folder, actor="Sana")
    sys.settrace(Killer(step).trace)
    services.erasing.erase([person])
    services.erasing.wipe()
    sys.settrace(None)
    services.close()
    os._exit(_DONE)


def found_in(folder: Path, secret: bytes) -> dict[str, object]:
    """Open what a kill left, and tell what is there."""
    services = open_agency(folder, actor="Sana")
    total = services.search.ids("Quirrelbeth").total
    rows = services.search.rows(services.search.ids("Quirrelbeth").ids)
    person = services.candidates.detail(rows[0].id) if rows else None
    told: dict[str, object] = {
        "total": total,
        "whole": person is not None
        and (len(person.contacts), len(person.attachments), len(person.applications)) == (2, 1, 1)
        and bool(services.candidates.file(person.attachments[0].id)),
        "problems": len(services.checks.check().problems),
    }
    services.close()
    files = [path for path in folder.rglob("*") if path.is_file() and "backups" not in path.parts]
    told["secret"] = any(secret in path.read_bytes() for path in files)
    return told


def main(agency: Path, room: Path, person: str, every: int) -> None:
    """Kill at every so-manieth line until one run comes to its end."""
    for step in range(0, 10_000, every):
        folder = room / "agency"
        shutil.copytree(agency, folder)
        child = os.fork()
        if child == 0:
            erase_and_die(folder, person, step)
        _, status = os.waitpid(child, 0)
        is_done = os.waitstatus_to_exitcode(status) == _DONE
        was_listed = (folder / "erased.json").exists()
        told = {"step": step, "done": is_done, "listed": was_listed, **found_in(folder, b"Quirrelbeth")}
        print(json.dumps(told), flush=True)
        shutil.rmtree(folder)
        if is_done:
            return


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], int(sys.argv[4]))
