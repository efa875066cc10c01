"""Agencies for tests, made once and copied for each, and builders of what is in them."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ats_desktop.bootstrap import create_agency, open_agency
from ats_desktop.domain.job import Requirement
from ats_desktop.domain.rows.board import BoardCard
from ats_desktop.domain.rows.candidates import CandidateRow
from ats_desktop.domain.stage import StageKind
from ats_desktop.services import Services
from ats_desktop.services.candidates import CandidateForm
from ats_desktop.services.clients import ClientForm
from ats_desktop.services.jobs import JobForm
from ats_desktop.storage.keys import KdfCost
from ats_desktop.storage.reserve import RESERVE_FILE

PASSPHRASE = "three quiet words"
CHEAP = KdfCost(memory_kib=8192, passes=1, lanes=1)
START = date(2026, 12, 1)
WITHOUT_RESERVE = shutil.ignore_patterns(RESERVE_FILE)
"""The room kept for a full drive need not be copied: every opening takes it anew where there is plenty."""


@dataclass(frozen=True)
class PreparedAgency:
    """A folder to copy from, and what opens it."""

    folder: Path
    passphrase: str | None
    recovery_key: str | None

    @contextmanager
    def opened(self, folder: Path, actor: str = "Sana") -> Iterator[Services]:
        """Copy into ``folder`` unless something is there, open, and close at the end."""
        if not folder.exists():
            shutil.copytree(self.folder, folder, ignore=WITHOUT_RESERVE)
        services = open_agency(folder, passphrase=self.passphrase, actor=actor)
        try:
            yield services
        finally:
            services.close()


def prepare_agency(folder: Path, passphrase: str | None) -> PreparedAgency:
    """Make a new agency with one client."""
    made = create_agency(folder, name="Indus Talent", passphrase=passphrase, kdf_cost=CHEAP, actor="Sana")
    made.services.clients.add(a_client())
    made.services.close()
    return PreparedAgency(folder, passphrase, made.recovery_key)


def a_client(name: str = "Karvan Logistics") -> ClientForm:
    return ClientForm(name, city="Karachi", address="12 Sample Street, Karachi", signatory="Amna Sample")


def a_job(services: Services, *, openings: int = 1, skills: tuple[str, ...] = ("Python",)) -> str:
    """Add a job of the first client; return its key."""
    form = JobForm(
        "Backend engineer",
        services.clients.rows()[0].id,
        openings=openings,
        requirements=tuple(Requirement(skill) for skill in skills),
    )
    made = services.jobs.add(form).made
    assert made is not None
    return made


def a_candidate(services: Services, name: str = "Ayesha Sample", **fields: object) -> str:
    made = services.candidates.add(CandidateForm(name, **fields)).made
    assert made is not None
    return made


def found(
    services: Services, query: str = "", sort: str = "name", *, descending: bool = False
) -> tuple[CandidateRow, ...]:
    """Return the rows of everybody whom a search finds, by name."""
    return services.search.rows(services.search.ids(query, sort, descending=descending).ids, query)


def an_application(services: Services, job_id: str, name: str = "Ayesha Sample", **fields: object) -> str:
    made = services.pipeline.add(job_id, [a_candidate(services, name, **fields)]).made
    assert made is not None
    return made


def stage_of(services: Services, job_id: str, kind: StageKind) -> str:
    return next(stage.id for stage in services.jobs.detail(job_id).stages if stage.kind is kind)


def move(services: Services, job_id: str, application_id: str, kind: StageKind) -> None:
    seen = services.pipeline.application(application_id).stage_id
    services.pipeline.move([application_id], stage_of(services, job_id, kind), {application_id: seen})


def a_reason(services: Services, party: str = "agency") -> str:
    return next(reason.id for reason in services.agency.reasons() if reason.party == party)


def card_of(services: Services, job_id: str, application_id: str) -> BoardCard | None:
    board = services.pipeline.board(job_id)
    cards = [card for column in board.columns for card in column.cards] + list(board.closed)
    return next((card for card in cards if card.application_id == application_id), None)
