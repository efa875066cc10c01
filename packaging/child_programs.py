"""Runs the programs that set-up needs, keeps what they said in a log, and speaks to the user."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Dict, List, Optional, Tuple

CHECKOUT = Path(__file__).resolve().parent.parent
OUT = CHECKOUT / "out"
LOG = OUT / "setup.log"
UNWANTED = frozenset(
    "PYTHONHOME PYTHONPATH PIP_USER PIP_TARGET PIP_PREFIX PIP_ROOT PIP_PYTHON PIP_REQUIRE_VIRTUALENV "
    "PIP_CONSTRAINT PIP_NO_BINARY PIP_QUIET PIP_DRY_RUN".split()
)


class SetupError(Exception):
    """Set-up cannot go on; the text is one sentence that tells the user what to do."""


def clean_environment() -> Dict[str, str]:
    """Give the environment for child programs, less what would send packages or modules elsewhere."""
    kept = {name: value for name, value in os.environ.items() if name not in UNWANTED}
    kept.update(PYTHONNOUSERSITE="1", PYTHONUTF8="1")
    return kept


def logged(
    arguments: List[str], more: Optional[Dict[str, str]] = None, cwd: Optional[Path] = None
) -> Tuple[int, str]:
    """Run a program silently, add what it says to the log, and give its exit status and output.

    ``more`` are environment variables beside the cleaned ones. The program inherits the set-up's lock: should
    this script be killed, the next one waits until the program has ended too.
    """
    environment = dict(clean_environment(), LC_ALL="C.UTF-8", **(more or {}))
    try:
        done = subprocess.run(
            arguments,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=environment,
            cwd=str(cwd) if cwd else None,
            close_fds=False,
            check=False,
        )
    except FileNotFoundError:
        return 127, f"{arguments[0]} is not there"
    said = done.stdout.decode("utf-8", "replace")
    with LOG.open("a", encoding="utf-8") as log:
        log.write("$ " + " ".join(arguments) + "\n" + said + f"[{done.returncode}]\n")
    return done.returncode, said


def tell(sentence: str) -> None:
    """Say what is going on; on standard error, so that the program's own output stays clean."""
    print(sentence, file=sys.stderr, flush=True)
