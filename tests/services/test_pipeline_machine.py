"""Random acts on a board against a plain model: 50 seeds of 100 acts, undo and redo among them."""

import copy
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from ats_desktop.domain.job import CloseReason
from ats_desktop.domain.stage import StageKind
from ats_desktop.errors import UserError
from ats_desktop.services import Services
from tests.support.agencies import (
    START,
    PreparedAgency,
    a_candidate,
    a_job,
    a_reason,
    prepare_agency,
    stage_of,
)

_KINDS = list(StageKind)
_PLAIN_KINDS = _KINDS[:-1]
_OPENINGS = 2
_ACTS = 100


@dataclass
class Card:
    """An application as the rules describe it."""

    person: int
    job: int
    stage: StageKind = StageKind.APPLIED
    status: str = "active"
    has_reason: bool = False
    is_closed_by_job: bool = False
    before_hire: StageKind = StageKind.APPLIED


@dataclass
class Book:
    """All cards by application, and which jobs are open."""

    cards: dict[str, Card] = field(default_factory=dict)
    is_open: list[bool] = field(default_factory=lambda: [True, True])

    def open_card(self, person: int, job: int) -> bool:
        return any(
            card.person == person and card.job == job and card.status in {"active", "on_hold"}
            for card in self.cards.values()
        )

    def hired(self, job: int) -> int:
        return sum(card.job == job and card.status == "hired" for card in self.cards.values())


class Machine:
    """Does the same act to the services and to the model, and compares."""

    def __init__(self, services: Services, seed: int) -> None:
        self.random = random.Random(seed)
        self.services = services
        self.jobs = [a_job(services, openings=_OPENINGS) for _ in range(2)]
        self.people = [a_candidate(services, f"Person {number}") for number in range(5)]
        self.reasons = {party: a_reason(services, party) for party in ("agency", "client", "candidate")}
        self.stages = [{kind: stage_of(services, job, kind) for kind in StageKind} for job in self.jobs]
        self.book = Book()
        self.undone: list[Book] = []
        self.done: list[Book] = []
        self.seen: set[str] = set()

    def step(self) -> None:
        acts: list[tuple[int, Callable[[], None]]] = [
            (5, self.add),
            (8, self.move),
            (3, self.end),
            (3, self.restore),
            (2, self.hold),
            (2, self.resume),
            (3, self.hire),
            (2, self.unhire),
            (1, self.close_or_reopen),
            (5, self.undo),
            (4, self.redo),
        ]
        act = self.random.choices([act for _, act in acts], [weight for weight, _ in acts])[0]
        self.seen.add(act.__name__)
        act()

    def add(self) -> None:
        person, job = self.random.randrange(5), self.random.randrange(2)
        allowed = self.book.is_open[job] and not self.book.open_card(person, job)
        made: list[str | None] = []

        def act() -> None:
            made.append(self.services.pipeline.add(self.jobs[job], [self.people[person]]).made)

        if self.attempt(allowed, act):
            assert made[0] is not None
            self.book.cards[made[0]] = Card(person, job)

    def move(self) -> None:
        picked = self.pick()
        if picked is None:
            return
        key, card = picked
        kind = self.random.choice(_KINDS)
        if card.status == "active" and kind is card.stage:
            changes = self.services.pipeline.move([key], self.stages[card.job][kind], {})
            assert changes.operation_id is None
            return
        allowed = card.status == "active" and kind is not StageKind.HIRED
        target = self.stages[card.job][kind]
        if self.attempt(allowed, lambda: self.services.pipeline.move([key], target, {})):
            self.book.cards[key].stage = kind

    def end(self) -> None:
        picked = self.pick()
        if picked is None:
            return
        key, card = picked
        party = self.random.choice(list(self.reasons))
        allowed = card.status in {"active", "on_hold"}
        if self.attempt(allowed, lambda: self.services.pipeline.end([key], self.reasons[party])):
            mine = self.book.cards[key]
            mine.status = "withdrawn" if party == "candidate" else "rejected"
            mine.has_reason = True

    def restore(self) -> None:
        picked = self.pick()
        if picked is None:
            return
        key, card = picked
        allowed = (
            card.status in {"rejected", "withdrawn"}
            and self.book.is_open[card.job]
            and not self.book.open_card(card.person, card.job)
        )
        if self.attempt(allowed, lambda: self.services.pipeline.restore([key])):
            mine = self.book.cards[key]
            mine.status, mine.has_reason, mine.is_closed_by_job = "active", False, False

    def hold(self) -> None:
        self.change_status({"active"}, "on_hold", self.services.pipeline.hold)

    def resume(self) -> None:
        self.change_status({"on_hold"}, "active", self.services.pipeline.resume)

    def change_status(self, before: set[str], after: str, act: Callable[[list[str]], object]) -> None:
        picked = self.pick()
        if picked is None:
            return
        key, card = picked
        if self.attempt(card.status in before, lambda: act([key])):
            self.book.cards[key].status = after

    def hire(self) -> None:
        picked = self.pick()
        if picked is None:
            return
        key, card = picked
        if card.status == "hired":
            assert self.services.pipeline.hire(key, START).operation_id is None
            return
        allowed = card.status == "active" and self.book.hired(card.job) < _OPENINGS
        if self.attempt(allowed, lambda: self.services.pipeline.hire(key, START)):
            mine = self.book.cards[key]
            mine.before_hire, mine.stage, mine.status = mine.stage, StageKind.HIRED, "hired"

    def unhire(self) -> None:
        picked = self.pick()
        if picked is None:
            return
        key, card = picked
        if self.attempt(card.status == "hired", lambda: self.services.pipeline.unhire(key, "no")):
            mine = self.book.cards[key]
            mine.stage, mine.status = mine.before_hire, "active"

    def close_or_reopen(self) -> None:
        job = self.random.randrange(2)
        if self.book.is_open[job]:
            assert self.attempt(True, lambda: self.services.jobs.close(self.jobs[job], CloseReason.LOST))
            for card in self.book.cards.values():
                if card.job == job and card.status in {"active", "on_hold"}:
                    card.status, card.has_reason, card.is_closed_by_job = "rejected", True, True
        else:
            assert self.attempt(True, lambda: self.services.jobs.reopen(self.jobs[job]))
            for card in self.book.cards.values():
                if card.job == job and card.is_closed_by_job:
                    card.status, card.has_reason, card.is_closed_by_job = "active", False, False
        self.book.is_open[job] = not self.book.is_open[job]

    def undo(self) -> None:
        if self.done:
            assert self.services.history.undo().failed == ()
            self.undone.append(self.book)
            self.book = self.done.pop()

    def redo(self) -> None:
        if not self.undone:
            with pytest.raises(UserError):
                self.services.history.redo()
            return
        assert self.services.history.redo().failed == ()
        self.done.append(self.book)
        self.book = self.undone.pop()

    def pick(self) -> tuple[str, Card] | None:
        if not self.book.cards:
            return None
        key = self.random.choice(sorted(self.book.cards))
        return key, self.book.cards[key]

    def attempt(self, allowed: bool, act: Callable[[], object]) -> bool:
        """Try an act; the rules say whether it is allowed, and a refused one must change nothing."""
        if not allowed:
            with pytest.raises(UserError):
                act()
            return False
        before = copy.deepcopy(self.book)
        act()
        self.done.append(before)
        self.undone.clear()
        return True

    def compare(self) -> None:
        shown: dict[str, tuple[int, StageKind, str, bool]] = {}
        for number, job in enumerate(self.jobs):
            board = self.services.pipeline.board(job)
            kinds = {column.stage_id: column.kind for column in board.columns}
            cards = [card for column in board.columns for card in column.cards] + list(board.closed)
            for card in cards:
                has_reason = bool(self.services.pipeline.application(card.application_id).reason)
                shown[card.application_id] = (number, kinds[card.stage_id], card.status, has_reason)
            assert board.job.hired == self.book.hired(number)
        expected = {
            key: (card.job, card.stage, card.status, card.has_reason) for key, card in self.book.cards.items()
        }
        assert shown == expected


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> PreparedAgency:
    return prepare_agency(tmp_path_factory.mktemp("machine") / "agency", None)


@pytest.mark.parametrize("seed", range(50))
def test_board_equals_the_model_after_a_hundred_random_acts(
    plain: PreparedAgency, tmp_path: Path, seed: int
) -> None:
    with plain.opened(tmp_path / "agency") as services:
        machine = Machine(services, seed)
        for number in range(_ACTS):
            machine.step()
            if number % 10 == 9:
                machine.compare()
        assert services.checks.check().problems == ()
        assert {"add", "move", "undo", "redo", "end"} <= machine.seen
