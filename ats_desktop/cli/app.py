"""The command line: its parser, and what becomes of results and failures."""

import argparse
import contextlib
import io
import logging
import os
import sys
from collections.abc import Sequence

import ats_desktop
from ats_desktop import log, paths
from ats_desktop.cli import (
    agency,
    agreements,
    backups,
    candidates,
    clients,
    cv,
    demo,
    history,
    jobs,
    list_files,
    lists,
    match,
    pipeline,
    reports,
    saved,
    sentences,
    settings,
    shortlists,
    skills,
    stages,
    tags,
)
from ats_desktop.cli.output import Output, OutputLostError
from ats_desktop.cli.parsing import USER_CAN_ACT, Commands, add_shared_options
from ats_desktop.errors import UserError

logger = logging.getLogger(__name__)

_STOPPED = "Stopped. What was finished before is kept."
_UNEXPECTED = "That did not work. Nothing was changed. The log file says where: {log}"


def parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    whole = argparse.ArgumentParser(
        prog="ats-desktop",
        description="The day of a recruitment agency, offline. Without a command the window opens.",
        allow_abbrev=False,
    )
    whole.add_argument("--version", action="version", version=f"ats-desktop {ats_desktop.__version__}")
    add_shared_options(whole, is_inner=False)
    commands = Commands(whole, "command")
    for subject in (
        demo,
        agency,
        cv,
        list_files,
        clients,
        jobs,
        candidates,
        match,
        saved,
        tags,
        skills,
        pipeline,
        reports,
        history,
        shortlists,
        agreements,
        backups,
        stages,
        lists,
        settings,
    ):
        subject.add_to(commands)
    return whole


def main(argv: list[str] | None = None) -> int:
    """Run one command and return its exit status: 0 done, 1 the user can act, 2 wrong usage."""
    given: Sequence[str] = sys.argv[1:] if argv is None else argv
    _speak_utf8()
    try:
        arguments = parser().parse_args(given)
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else USER_CAN_ACT
    out = Output(as_json=arguments.json)
    try:
        return int(arguments.run(arguments, out))
    except OutputLostError as error:
        _forget_standard_output()
        out.complain(sentences.of(error))
    except UserError as error:
        out.complain(sentences.of(error))
    except BrokenPipeError:
        _forget_standard_output()
    except KeyboardInterrupt:
        out.complain(_STOPPED)
    except Exception:  # The last place where a failure can become a sentence.
        log.start(paths.log_file())
        logger.exception("command failed")
        out.complain(_UNEXPECTED.format(log=paths.log_file()))
    finally:
        log.stop()
    return USER_CAN_ACT


def _speak_utf8() -> None:
    """Write UTF-8 also where the console's old code page has no Urdu; a terminal that cannot shows marks."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            with contextlib.suppress(ValueError, OSError):
                stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _forget_standard_output() -> None:
    """Keep Python from complaining at exit of what it could not write."""
    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
