"""Kills a writing program at random moments and proves that what it acknowledged is there.

``python -m tests.kill_loop -n 100`` runs the whole loop; the test suite runs a short one. The writer is a
real second process that moves applications and imports CV files through the services. It says ``TRY`` before
a move and ``ACK`` after an act has returned. After each kill the data must open, ``check`` must find nothing,
every acknowledged act must be in the history (as far back as it reaches) and every acknowledged move in its
person's timeline, every acknowledged person must be there with their file, and every card must stand where
the last acknowledged move put it, or where the one that was under way was going to.
"""

import argparse
import contextlib
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from ats_desktop.bootstrap import create_agency, open_agency
from ats_desktop.domain.application import EventType
from ats_desktop.services import Services
from ats_desktop.services.candidates import CandidateForm
from ats_desktop.services.clients import ClientForm
from ats_desktop.services.jobs import JobForm

PEOPLE = 12
IMPORT_EVERY = 15
_ALL = 1_000_000


@dataclass
class Claims:
    """What the writers of all rounds said that they had done."""

    operations: set[str] = field(default_factory=set)
    """Of the latest round, which the history shows whole."""
    candidates: set[str] = field(default_factory=set)
    stages: dict[str, str] = field(default_factory=dict)
    """Where the last acknowledged move put each application."""
    moves: Counter[str] = field(default_factory=Counter)
    """Acknowledged moves of each application."""
    under_way: dict[str, str] = field(default_factory=dict)
    """Where the move that the kill cut off was going, by application; at most one a round."""

    def take(self, lines: list[str]) -> int:
        """Take a writer's lines of one round; return how many acts it acknowledged."""
        self.operations.clear()
        self.under_way.clear()
        acknowledged = 0
        for line in lines:
            word, _, rest = line.partition(" ")
            if word not in {"TRY", "ACK"}:
                continue
            said = json.loads(rest)
            if word == "TRY":
                self.under_way[said["application"]] = said["stage"]
                continue
            acknowledged += 1
            self.operations.add(said["operation"])
            if "candidate" in said:
                self.candidates.add(said["candidate"])
            else:
                self.stages[said["application"]] = said["stage"]
                self.moves[said["application"]] += 1
                self.under_way.pop(said["application"])
        return acknowledged


@dataclass
class Result:
    """What a loop saw: rounds, acknowledged acts, rounds that hit a working writer, and what was wrong."""

    rounds: int = 0
    acknowledged: int = 0
    hits: int = 0
    problems: list[str] = field(default_factory=list)


def prepare(folder: Path) -> None:
    """Make an agency with one job and people on its board."""
    services = create_agency(folder, name="Kill Test").services
    try:
        client_id = str(services.clients.add(ClientForm(name="Client")).made)
        job_id = str(services.jobs.add(JobForm(title="Job", client_id=client_id)).made)
        people = [
            str(services.candidates.add(CandidateForm(full_name=f"Person {number}")).made)
            for number in range(PEOPLE)
        ]
        services.pipeline.add(job_id, people)
    finally:
        services.close()


def write(folder: Path, seed: int) -> None:
    """Move and import until killed, saying what was tried and what is done."""
    dice = random.Random(seed)
    services = open_agency(folder)
    job_id = services.jobs.rows()[0].id
    _say("READY")
    with tempfile.TemporaryDirectory() as scratch:
        for number in range(_ALL):
            if number % IMPORT_EVERY == IMPORT_EVERY - 1:
                _import(services, Path(scratch) / f"cv-{seed}-{number}.txt", f"{seed}.{number}")
            else:
                _move(services, job_id, dice)


def verify(folder: Path, claims: Claims) -> list[str]:
    """Open the data as the next start would and return everything that is not as claimed.

    What a cut-off move did, or did not, is taken over into the claims.
    """
    services = open_agency(folder)
    try:
        problems = [f"check: {each.code} {each.values}" for each in services.checks.check().problems]
        known = {row.operation_id for row in services.history.rows()}
        problems += [f"lost operation {each}" for each in sorted(claims.operations - known)]
        problems += _lost_people(services, claims)
        problems += _lost_moves(services, claims)
        return problems
    finally:
        services.close()


def run(folder: Path, rounds: int, seed: int) -> Result:
    """Kill a writer ``rounds`` times, mostly while it works, else while it opens the data."""
    dice = random.Random(seed)
    claims, result = Claims(), Result()
    for number in range(rounds):
        lines = _killed_writer(folder, seed * 1000 + number, dice)
        acknowledged = claims.take(lines)
        result.rounds += 1
        result.acknowledged += acknowledged
        result.hits += acknowledged > 0
        result.problems += [f"round {number}: {each}" for each in verify(folder, claims)]
        if result.problems:
            break
    return result


def _killed_writer(folder: Path, seed: int, dice: random.Random) -> list[str]:
    """Start a writer, kill it and all its children at a random moment, and return its whole lines."""
    writer = subprocess.Popen(
        [sys.executable, "-m", "tests.kill_loop", "--write", str(folder), "--seed", str(seed)],
        stdout=subprocess.PIPE,
        stdin=subprocess.DEVNULL,
        start_new_session=True,
        cwd=Path(__file__).resolve().parent.parent,
    )
    wanted = 0 if dice.random() < 0.125 else dice.randint(1, 40)
    received: list[bytes] = []
    enough = threading.Event()
    listener = threading.Thread(target=_listen, args=(writer, received, enough, wanted))
    listener.start()
    if wanted:
        enough.wait()
        moment = dice.uniform(0.0, 0.02)
    else:
        moment = dice.uniform(0.0, 0.5)
    with contextlib.suppress(subprocess.TimeoutExpired):
        writer.wait(moment)
    ended = writer.poll()
    _kill(writer)
    listener.join()
    if ended is not None:
        raise RuntimeError(f"the writer ended by itself with {ended}")
    return [line.decode().rstrip("\n") for line in received if line.endswith(b"\n")]


def _listen(
    writer: "subprocess.Popen[bytes]", received: list[bytes], enough: threading.Event, wanted: int
) -> None:
    """Collect what the writer says; ``enough`` is set after ``wanted`` acknowledgements or at its end."""
    assert writer.stdout is not None
    acknowledged = 0
    with writer.stdout as stream:
        for line in stream:
            received.append(line)
            acknowledged += line.startswith(b"ACK ")
            if acknowledged == wanted:
                enough.set()
    enough.set()


def _kill(writer: "subprocess.Popen[bytes]") -> None:
    if hasattr(os, "killpg"):
        with contextlib.suppress(ProcessLookupError):
            os.killpg(writer.pid, signal.SIGKILL)
    else:
        writer.kill()
    writer.wait()


def _move(services: Services, job_id: str, dice: random.Random) -> None:
    board = services.pipeline.board(job_id)
    card = dice.choice([card for column in board.columns for card in column.cards])
    others = [each.stage_id for each in board.columns[:-1] if each.stage_id != card.stage_id]
    said = {"application": card.application_id, "stage": dice.choice(others)}
    _say("TRY", said)
    changes = services.pipeline.move(
        [card.application_id], said["stage"], {card.application_id: card.stage_id}
    )
    _say("ACK", {**said, "operation": str(changes.operation_id)})


def _import(services: Services, file: Path, mark: str) -> None:
    digits = "".join(letter for letter in mark if letter.isdigit())
    file.write_text(
        f"Person Number {mark}\nE-mail: person{digits}@example.com\n\nSkills\nPython, Django\n",
        encoding="utf-8",
    )
    summary = services.cv_import.run([file])
    outcome = summary.outcomes[0]
    operation = services.history.rows(limit=1)[0].operation_id
    if outcome.candidate_id is not None:
        _say("ACK", {"candidate": outcome.candidate_id, "operation": operation})


def _lost_moves(services: Services, claims: Claims) -> list[str]:
    problems = []
    board = services.pipeline.board(services.jobs.rows()[0].id)
    for card in (card for column in board.columns for card in column.cards):
        application = card.application_id
        told = services.candidates.timeline(card.candidate_id)
        moves = sum(row.event is EventType.MOVED for row in told)
        extra = moves - claims.moves[application]
        if extra != 0 and not (extra == 1 and application in claims.under_way):
            problems.append(f"application {application} has {moves} moves, not {claims.moves[application]}")
        if extra == 1:
            claims.moves[application] = moves
            claims.stages[application] = claims.under_way.get(application, "")
        expected = claims.stages.get(application, card.stage_id)
        if card.stage_id != expected:
            problems.append(f"application {application} is in {card.stage_id}, not {expected}")
    return problems


def _lost_people(services: Services, claims: Claims) -> list[str]:
    problems = []
    for candidate_id in sorted(claims.candidates):
        try:
            files = services.candidates.detail(candidate_id).attachments
        except Exception as error:  # any failure to show the person is a loss
            problems.append(f"lost candidate {candidate_id}: {type(error).__name__}")
            continue
        if len(files) != 1 or b"Person Number" not in services.candidates.file(files[0].id):
            problems.append(f"lost the file of candidate {candidate_id}")
    return problems


def _say(word: str, said: dict[str, str] | None = None) -> None:
    print(word, *([json.dumps(said)] if said else []), flush=True)


def main() -> int:
    """Run the loop from a shell; 0 when nothing was lost."""
    parser = argparse.ArgumentParser(prog="python -m tests.kill_loop", description=__doc__)
    parser.add_argument("-n", type=int, default=100, metavar="ROUNDS", dest="rounds")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--write", metavar="DIR", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.write:
        write(Path(arguments.write), arguments.seed)
        return 0
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / "agency"
        prepare(folder)
        result = run(folder, arguments.rounds, arguments.seed)
    for problem in result.problems:
        print(problem)
    print(
        f"{result.rounds} kills, {result.hits} of them on a working writer; "
        f"{result.acknowledged} acknowledged acts; {len(result.problems)} problems; "
        f"{time.monotonic() - began:.0f} s"
    )
    return 1 if result.problems else 0


if __name__ == "__main__":
    sys.exit(main())
