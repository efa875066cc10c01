"""Commands run in this process, with what they printed."""

import json
from dataclasses import dataclass
from pathlib import Path

import pytest

from ats_desktop.cli.app import main


@dataclass(frozen=True)
class Ran:
    """A command's exit status and what it printed; ``rows`` are its JSON lines."""

    status: int
    out: str
    err: str

    @property
    def rows(self) -> list[dict[str, object]]:
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def row(self) -> dict[str, object]:
        (only,) = self.rows
        return only


class CommandLine:
    """Runs commands on one data folder."""

    def __init__(self, data: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.data = data
        self._capsys = capsys

    def ats(self, *arguments: object) -> Ran:
        """Run a command as a person would."""
        self._capsys.readouterr()
        status = main(["--data", str(self.data), *map(str, arguments)])
        printed = self._capsys.readouterr()
        return Ran(status, printed.out, printed.err)

    def json(self, *arguments: object) -> Ran:
        """Run a command as a program would; it has to succeed without a word on standard error."""
        ran = self.ats("--json", *arguments)
        assert (ran.status, ran.err) == (0, ""), ran
        return ran
