"""The process that reads files nobody trusts: it holds no database and no key, and answers in JSON lines."""

import json
import os
import sys
from datetime import date
from pathlib import Path
from typing import Any, BinaryIO

from ats_desktop.domain.skill import OwnSkills
from ats_desktop.intake import limits, wire
from ats_desktop.intake.errors import (
    FileDamagedError,
    FileMissingError,
    UnreadableFileError,
)

FAILED = 3
"""Exit status after an answer that leaves the process in doubt: it wants to be replaced."""


def serve() -> int:
    """Answer each line with one line, until the input ends; the first line says the agency's own skills.

    A line is ``{"path", "name", "today", "is_list"}``, with ``is_book`` for a workbook that a client sent
    back, or ``{"text", "known", "name", "today"}`` for the words of a CV that was read before.
    """
    answers = _private_output()
    memory = int(os.environ.get("ATS_READER_MEMORY", limits.MAXIMUM_MEMORY))
    from ats_desktop.intake import reading

    own = wire.own_skills_of(sys.stdin.buffer.readline(wire.LONGEST_SKILLS))
    reading.prepare(own)
    limits.confine(memory)
    answers.write(b'{"ready": true}\n')
    answers.flush()
    for request in sys.stdin.buffer:
        limits.allow_another_file()
        content = json.loads(request)
        status = 0
        name = content["name"]
        try:
            answer = wire.answer_of(_read(name, content, own))
        except UnreadableFileError as error:
            answer = wire.answer_of(error)
        except OSError:
            answer = wire.answer_of(FileMissingError(name=name))
        except MemoryError:
            # Nothing is left to build an answer of: the status is the answer.
            os._exit(limits.OUT_OF_MEMORY)
        except Exception:
            # Whatever a hostile file provokes in a library, the answer is that the file is damaged.
            status = FAILED
            answer = wire.answer_of(FileDamagedError(name=name, kind="unknown"))
        answers.write(answer)
        answers.flush()
        if status:
            return status
    return 0


def _read(name: str, content: dict[str, Any], own: OwnSkills) -> wire.Result:
    from ats_desktop.intake import reading, tables

    today = date.fromisoformat(content["today"])
    if "text" in content:
        return reading.read_skills(content["text"], content["known"], today, own)
    if content.get("is_book"):
        from ats_desktop.intake.returned_books import read_book

        return read_book(Path(content["path"]), name)
    data = Path(content["path"]).read_bytes()
    if content["is_list"]:
        return tables.read_sheet(data, name)
    return reading.read_bytes(data, name, today, own)


def _private_output() -> BinaryIO:
    """Keep the pipe to the parent for answers alone; what libraries print goes nowhere."""
    private = os.dup(1)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    os.close(nowhere)
    return os.fdopen(private, "wb")
