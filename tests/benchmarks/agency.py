"""An agency that holds the workload: two jobs with their boards, loaded once for all rows that need it."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from tests.benchmarks import workload
from tests.benchmarks.harness import Bench

if TYPE_CHECKING:
    from ats_desktop.bootstrap import Services
    from ats_desktop.storage.unit_of_work import UnitOfWork

PASSPHRASE = "a long and plain passphrase"
_APPLIED = datetime(2026, 1, 15, 9, 0, tzinfo=UTC)


@dataclass(frozen=True)
class LoadedAgency:
    """Where the agency lies, how it opens, and the keys of its two jobs."""

    folder: Path
    passphrase: str | None
    big_job: str
    board_job: str

    def open(self) -> "Services":
        """Open the agency; the caller closes it."""
        from ats_desktop import bootstrap

        return bootstrap.open_agency(self.folder, passphrase=self.passphrase)

    @contextmanager
    def opened(self) -> Iterator["Services"]:
        """Open the agency for a while."""
        services = self.open()
        try:
            yield services
        finally:
            services.close()


_made: dict[tuple[Path, bool], LoadedAgency] = {}


def loaded(bench: Bench, *, encrypted: bool = False) -> LoadedAgency:
    """Give the agency with the workload, plain or encrypted; it is loaded the first time it is asked for."""
    key = (bench.scratch, encrypted)
    if key not in _made:
        _made[key] = _load(
            bench, Path(tempfile.mkdtemp(prefix="agency-", dir=bench.scratch)) / "book", encrypted
        )
    return _made[key]


def empty(folder: Path, passphrase: str | None = None) -> "Services":
    """Make an agency without people."""
    from ats_desktop import bootstrap

    return bootstrap.create_agency(folder, name="Benchmark Agency", passphrase=passphrase).services


def _load(bench: Bench, folder: Path, encrypted: bool) -> LoadedAgency:
    from ats_desktop.storage import keys
    from ats_desktop.storage.database import Database
    from ats_desktop.storage.unit_of_work import Act, UnitOfWork

    passphrase = PASSPHRASE if encrypted else None
    empty(folder, passphrase).close()
    key = None if keys.read_envelope(folder) is None else keys.unlock(folder, passphrase, None)
    boards = {
        job: list(workload.applied(bench.workload, job)) for job in (workload.BIG_JOB, workload.BOARD_JOB)
    }
    wanted = {each.person for board in boards.values() for each in board}
    people = {person.id: person for person in workload.people(bench.workload) if person.id in wanted}
    database = Database(folder, key)
    try:
        with UnitOfWork(database, Act("benchmark"), "benchmark") as work:
            keys_of = _insert_people(work, list(people.values()))
            jobs = [_insert_job(work, number, board, keys_of) for number, board in boards.items()]
        with database.writing() as session:
            session.connection().exec_driver_sql("ANALYZE")
    finally:
        database.close()
    return LoadedAgency(folder, passphrase, *jobs)


def _insert_people(work: "UnitOfWork", people: list[workload.Person]) -> dict[int, str]:
    from ats_desktop.domain.candidate import Candidate, CandidateSkill

    records = {
        person.id: Candidate(
            full_name=person.name,
            city=person.city,
            headline=person.headline,
            current_employer=person.employer,
            total_years=float(person.years),
            pay_expected=person.pay_expected,
            notice_days=person.notice_days,
        )
        for person in people
    }
    work.insert_many(list(records.values()))
    work.insert_many(
        [
            CandidateSkill(candidate_id=records[person.id].id, skill=skill)
            for person in people
            for skill in person.skills
        ]
    )
    return {number: record.id for number, record in records.items()}


def _insert_job(
    work: "UnitOfWork", number: int, board: list[workload.Applied], keys_of: dict[int, str]
) -> str:
    from ats_desktop.domain.application import Application
    from ats_desktop.domain.client import Client
    from ats_desktop.domain.job import Job, JobVersion, Opening
    from ats_desktop.domain.stage import default_stages

    client = Client(name=f"Client {number}")
    job = Job(reference=f"JOB-{number:04d}", title="Backend Developer", client_id=client.id)
    stages = default_stages(job.id)
    by_kind = {stage.kind.value: stage.id for stage in stages}
    for records in ([client], [job], [JobVersion(job_id=job.id)], stages, [Opening(job_id=job.id, number=1)]):
        work.insert_many(records)
    work.insert_many(
        [
            Application(
                candidate_id=keys_of[each.person],
                job_id=job.id,
                stage_id=by_kind["interviewed" if each.stage == "hired" else each.stage],
                applied_at=_APPLIED + timedelta(minutes=place),
                entered_stage_at=_APPLIED + timedelta(minutes=place),
                position=float(place),
            )
            for place, each in enumerate(board)
        ]
    )
    return job.id
