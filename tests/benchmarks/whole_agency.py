"""An agency that holds the whole workload: everybody with skills, contacts and CV, all jobs and applications.

A hundred thousand people take minutes to load, so the agency stays beside the workload until its tables
change. After a change of what the index holds, delete its folder.
"""

import hashlib
import shutil
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from ats_desktop.domain.application import Application, ApplicationStatus
from ats_desktop.domain.candidate import Attachment, AttachmentKind, Candidate, CandidateSkill, TextStatus
from ats_desktop.domain.client import Client
from ats_desktop.domain.contact import ContactKind, ContactPoint
from ats_desktop.domain.job import Job, JobVersion, Opening, Requirement
from ats_desktop.domain.stage import default_stages
from tests.benchmarks import agency, workload
from tests.benchmarks.harness import Bench

if TYPE_CHECKING:
    from ats_desktop.services.ledger import Ledger
    from ats_desktop.storage.unit_of_work import UnitOfWork

T = TypeVar("T")

_APPLIED = datetime(2026, 1, 15, 9, 0, tzinfo=UTC)
_READ = (
    "candidate candidate_skill contact_point attachment text_body application job_stage job client tag "
    "candidate_tag search_document search_skill search_skill_name"
)
_PEOPLE, _APPLICATIONS = 2_000, 10_000
"""Records that one act of loading brings in."""


def folder_of(bench: Bench) -> Path:
    """Give the folder of the agency with everything in the workload; it is loaded when it is not there."""
    folder = bench.workload / f"agency-{_edition()}"
    if not (folder / "loaded").exists():
        for old in bench.workload.glob("agency-*"):
            shutil.rmtree(old)
        agency.empty(folder).close()
        load(folder, bench.workload)
        (folder / "loaded").touch()
    return folder


@contextmanager
def opened(bench: Bench) -> Iterator["Ledger"]:
    """Open the agency with everything in the workload for a while, without the backup of a day's work."""
    from ats_desktop.services.ledger import Ledger
    from ats_desktop.storage.database import Database

    database = Database(folder_of(bench), None)
    try:
        yield Ledger(database, "benchmark")
    finally:
        database.close()


def load(folder: Path, source: Path) -> None:
    """Bring a workload into an empty agency."""
    from ats_desktop.storage.database import Database
    from ats_desktop.storage.unit_of_work import Act, UnitOfWork

    database = Database(folder, None)
    try:
        keys_of: dict[int, str] = {}
        for people in chunks(workload.people(source), _PEOPLE):
            with UnitOfWork(database, Act("benchmark"), "benchmark") as work:
                keys_of |= add_people(work, people)
        with UnitOfWork(database, Act("benchmark"), "benchmark") as work:
            numbers = sorted({each.job for each in workload.all_applied(source)})
            stages = {number: _add_job(work, number) for number in numbers}
            (reason,) = work.rows("SELECT id FROM rejection_reason WHERE party = 'client' LIMIT 1")
        for rows in chunks(workload.all_applied(source), _APPLICATIONS):
            with UnitOfWork(database, Act("benchmark"), "benchmark") as work:
                work.insert_rows(
                    Application, [_application(each, keys_of, stages, reason[0]) for each in rows]
                )
        with database.writing() as session:
            session.connection().exec_driver_sql("ANALYZE")
    finally:
        database.close()


def add_people(work: "UnitOfWork", people: list[workload.Person]) -> dict[int, str]:
    """Insert people with skills, contacts and texts; return their keys by their numbers."""
    found = work.insert_rows(
        Candidate,
        [
            {
                "full_name": person.name,
                "city": person.city,
                "headline": person.headline,
                "current_employer": person.employer,
                "total_years": float(person.years),
                "pay_expected": person.pay_expected,
                "notice_days": person.notice_days,
                "source": person.source,
            }
            for person in people
        ],
    )
    keys = dict(zip((person.id for person in people), found, strict=True))
    work.insert_rows(
        CandidateSkill,
        [{"candidate_id": keys[person.id], "skill": name} for person in people for name in person.skills],
    )
    work.insert_rows(ContactPoint, [row for person in people for row in _contacts(keys[person.id], person)])
    texts = {person.id: person.cv_text.encode() for person in people}
    hashes = {number: hashlib.sha256(text).hexdigest() for number, text in texts.items()}
    work.execute_derived_many(
        "INSERT INTO text_body (sha256, body) VALUES (?, ?) ON CONFLICT (sha256) DO NOTHING",
        [(hashes[number], zlib.compress(text, 6)) for number, text in texts.items()],
    )
    work.insert_rows(
        Attachment,
        [
            {
                "candidate_id": keys[number],
                "kind": AttachmentKind.CV,
                "file_name": f"{number}.pdf",
                "media_type": "application/pdf",
                "size": len(text),
                "sha256": hashes[number],
                "text_sha256": hashes[number],
                "text_status": TextStatus.OK,
            }
            for number, text in texts.items()
        ],
    )
    return keys


def _contacts(candidate_id: str, person: workload.Person) -> Iterator[dict[str, object]]:
    for kind, value, key in (
        (ContactKind.EMAIL, person.email, person.email),
        (ContactKind.PHONE, person.phone, person.phone.replace(" ", "")),
    ):
        yield {"candidate_id": candidate_id, "kind": kind, "value": value, "key": key, "is_primary": True}


def chunks(rows: Iterable[T], size: int) -> Iterator[list[T]]:
    """Give rows in lists of so many."""
    rest = iter(rows)
    while chunk := list(islice(rest, size)):
        yield chunk


def _add_job(work: "UnitOfWork", number: int) -> dict[str, str]:
    client = Client(name=f"Client {number}")
    job = Job(reference=f"JOB-{number:04d}", title="Backend Developer", client_id=client.id)
    stages = default_stages(job.id)
    wanted = tuple(Requirement(skill) for skill in ("Python", "PostgreSQL", "Docker", "AWS"))
    for records in (
        [client],
        [job],
        [JobVersion(job_id=job.id, requirements=wanted)],
        stages,
        [Opening(job_id=job.id, number=1)],
    ):
        work.insert_many(records)
    return {"": job.id, **{stage.kind.value: stage.id for stage in stages}}


def _application(
    each: workload.Applied, keys_of: dict[int, str], stages: dict[int, dict[str, str]], reason: str
) -> dict[str, object]:
    status = ApplicationStatus(each.outcome or ("hired" if each.stage == "hired" else "active"))
    at = _APPLIED + timedelta(minutes=each.id % 100_000)
    return {
        "candidate_id": keys_of[each.person],
        "job_id": stages[each.job][""],
        "stage_id": stages[each.job][each.stage],
        "status": status,
        "applied_at": at,
        "entered_stage_at": at,
        "paused_at": at if status.is_closed else None,
        "reason_id": reason if status.is_closed else None,
        "position": float(each.position),
    }


def _edition() -> str:
    """Name the shape of the tables that are read, so that an agency of another shape is loaded anew."""
    from sqlalchemy.schema import CreateTable

    from ats_desktop.storage.migrations.versions import m0001_first_schema
    from ats_desktop.storage.schema import metadata

    tables = [str(CreateTable(metadata.tables[name])) for name in _READ.split()]
    indexes = [
        repr((index.name, [column.name for column in index.columns]))
        for name in _READ.split()
        for index in sorted(metadata.tables[name].indexes, key=lambda each: str(each.name))
    ]
    text = "".join([*tables, *indexes, *m0001_first_schema._FULL_TEXT])
    return hashlib.sha256(text.encode()).hexdigest()[:12]
