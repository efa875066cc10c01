"""Shortlists for clients: one act makes the workbook and the record of what was sent."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from ats_desktop.domain.agency import Agency
from ats_desktop.domain.application import ApplicationStatus
from ats_desktop.domain.job import JobOnHoldError, JobStatus, WorkMode
from ats_desktop.domain.rows.board import Board, BoardCard
from ats_desktop.domain.rows.candidates import CandidateDetail
from ats_desktop.domain.rows.overviews import ShortlistPerson, ShortlistRow
from ats_desktop.domain.stage import StageKind
from ats_desktop.domain.submission import Submission, SubmissionItem
from ats_desktop.errors import UserError
from ats_desktop.services.absent import DocumentAbsentError, JobAbsentError, PaperErasedError, absent_as
from ats_desktop.services.changes import Changes
from ats_desktop.services.handing_out import as_it_was_on_failure
from ats_desktop.services.ledger import Ledger, changes_of
from ats_desktop.services.numbering import next_number
from ats_desktop.storage.errors import RecordAbsentError
from ats_desktop.storage.queries import book, facts, jobs, overviews, people
from ats_desktop.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from ats_desktop.documents.shortlist_values import ScoringLine, ShortlistJob, ShortlistSheet
    from ats_desktop.documents.shortlist_workbook import BuiltWorkbook

_SHOWN_KINDS = frozenset({StageKind.ASSESSED, StageKind.INTERVIEWED})
_SHOWN_SKILLS = 6
_MODES = {WorkMode.ON_SITE: "on site", WorkMode.HYBRID: "hybrid", WorkMode.REMOTE: "remote"}


class NothingToShortlistError(UserError):
    """No active candidate stands in the assessed or interviewed stages; values: reference."""

    code = "shortlist_empty"


class Shortlists:
    """The workbooks that go to clients, each kept as a submission with its hash and a frozen copy."""

    def __init__(self, ledger: Ledger) -> None:
        """Work on an open database."""
        self._ledger = ledger

    def rows(self) -> tuple[ShortlistRow, ...]:
        """Return every shortlist that was sent, newest first."""
        with self._ledger.reading() as connection:
            return overviews.shortlists(connection)

    def people(self, submission_id: str) -> tuple[ShortlistPerson, ...]:
        """Return who was on a shortlist and what the client said, in its order."""
        with self._ledger.reading() as connection:
            return overviews.shortlist_people(connection, submission_id)

    def file_name(self, job_id: str) -> str:
        """Return a name for a job's next workbook, such as ``Shortlist JOB-0001 Karvan Logistics.xlsx``."""
        from ats_desktop.documents.output import safe_file_name

        board = self._board(job_id)
        return safe_file_name(f"Shortlist {board.job.reference} {board.job.client}", ".xlsx")

    def export(
        self,
        job_id: str,
        to: Path,
        *,
        application_ids: Sequence[str] | None = None,
        contact_id: str | None = None,
        reply_by: date | None = None,
    ) -> Changes:
        """Write a shortlist and record it as sent; a ``.zip`` also holds the CVs that the rows link to.

        Without a choice of applications the active ones in assessed and interviewed stages go in, best
        score first.
        The number is taken, the records written and the file put in place together: when the file cannot be
        written, nothing has happened.

        Raises:
            JobAbsentError: no such job.
            JobOnHoldError: the job is on hold (R9).
            NothingToShortlistError: nobody to show.
            FileOpenElsewhereError, FolderReadOnlyError, DiskFullError: the file could not be written.
        """
        from ats_desktop.documents import shortlist_workbook

        board = self._board(job_id)
        if board.job.status is JobStatus.ON_HOLD:
            raise JobOnHoldError(reference=board.job.reference)
        cards = _chosen(board, application_ids)
        if not cards:
            raise NothingToShortlistError(reference=board.job.reference)
        with self._ledger.reading() as connection:
            persons = [people.detail(connection, card.candidate_id) for card in cards]
        is_package = to.suffix.lower() == ".zip"
        links = self._links(persons) if is_package else {}
        with (
            as_it_was_on_failure(to),
            self._ledger.act("export_shortlist", job=job_id, count=len(cards)) as work,
        ):
            number = next_number(work, "submission", "number", "SL", work.today.year)
            sheet = self._sheet(work, board, cards, persons, number, contact_id, reply_by, links)
            built = shortlist_workbook.build(sheet)
            (sha256,) = self._ledger.database.files.put([built.data])
            submission = work.add(
                Submission(
                    number=number,
                    job_id=job_id,
                    job_version_id=board.job.brief.version_id,
                    contact_id=contact_id,
                    sent_at=work.stamp.at,
                    file_name=to.name,
                    sha256=sha256,
                )
            )
            work.describe({"job": job_id, "count": len(cards), "submission": submission.id})
            work.add_all(_items(submission.id, cards, built))
            work.session.flush()
            data = built.data
            if is_package:
                data = shortlist_workbook.package(sheet, built, self._cvs(persons, links))
            shortlist_workbook.write(to, data)
        values = {"number": number, "path": str(to), "count": len(cards)}
        return changes_of(work, values=values, made=submission.id)

    def workbook(self, submission_id: str) -> tuple[str, bytes]:
        """Return a shortlist's file name and its bytes as they were sent.

        Raises:
            DocumentAbsentError: there is no such shortlist, or its file is damaged.
            PaperErasedError: somebody on it was erased.
        """
        absent = DocumentAbsentError(document_id=submission_id)
        with self._ledger.reading() as connection:
            found = facts.sent_file(connection, submission_id)
        if found is None:
            raise absent
        if not found[1]:
            raise PaperErasedError(document_id=submission_id)
        with absent_as(absent):
            return found[0], self._ledger.database.files.get(found[1])

    def _board(self, job_id: str) -> Board:
        with self._ledger.reading() as connection, absent_as(JobAbsentError(reference=job_id)):
            return jobs.board(connection, job_id)

    def _links(self, persons: Sequence[CandidateDetail]) -> dict[str, tuple[str, str]]:
        """Return by candidate the link of the newest CV in the package, and its hash."""
        from ats_desktop.documents.shortlist_values import cv_link

        return {
            person.id: (
                cv_link(place, person.full_name, Path(person.attachments[0].file_name).suffix),
                person.attachments[0].sha256,
            )
            for place, person in enumerate(persons, start=1)
            if person.attachments
        }

    def _cvs(self, persons: Sequence[CandidateDetail], links: dict[str, tuple[str, str]]) -> dict[str, bytes]:
        found: dict[str, bytes] = {}
        for person in persons:
            if person.id in links:
                link, sha256 = links[person.id]
                try:
                    found[link] = self._ledger.database.files.get(sha256)
                except RecordAbsentError:
                    continue
        return found

    def _sheet(
        self,
        work: UnitOfWork,
        board: Board,
        cards: Sequence[BoardCard],
        persons: Sequence[CandidateDetail],
        number: str,
        contact_id: str | None,
        reply_by: date | None,
        links: dict[str, tuple[str, str]],
    ) -> "ShortlistSheet":
        from ats_desktop.documents.shortlist_values import Letterhead, ShortlistCandidate, ShortlistSheet

        agency = work.where(Agency)[0]
        contacts = book.client(work.session.connection(), board.job.client_id).contacts
        contact = next((person.name for person in contacts if person.id == contact_id), "")
        return ShortlistSheet(
            agency=Letterhead(
                agency.name,
                agency.short_name,
                agency.strapline,
                agency.address,
                agency.phone,
                agency.email,
                agency.city,
            ),
            export_id=number,
            job=_shortlist_job(board),
            prepared_on=work.today,
            candidates=tuple(
                ShortlistCandidate(
                    candidate_id=card.candidate_id,
                    name=card.name,
                    score=card.score,
                    years=card.years,
                    core_skills=", ".join(_core_skills(board, card)),
                    expected_pay=person.pay_expected,
                    notice_days=card.notice_days,
                    location_mode=_place(person),
                    summary=_summary(person),
                    cv_link=links[person.id][0] if person.id in links else None,
                    private_words=tuple(item.company for item in person.employments if item.company),
                )
                for card, person in zip(cards, persons, strict=True)
            ),
            agency_key=bytes.fromhex(agency.export_key),
            prepared_by=work.actor,
            reply_by=reply_by,
            contact=contact,
            currency=board.job.currency,
            scoring=_scoring(board),
        )


def _items(submission_id: str, cards: Sequence[BoardCard], built: "BuiltWorkbook") -> list[SubmissionItem]:
    """Return what was sent about each person, in the order of the sheet."""
    applications = {card.candidate_id: card.application_id for card in cards}
    return [
        SubmissionItem(
            submission_id=submission_id,
            application_id=applications[row.candidate_id],
            candidate_id=row.candidate_id,
            place=place,
            ref=row.ref,
            row_hash=row.locked_hash,
        )
        for place, row in enumerate(built.rows, start=1)
    ]


def _chosen(board: Board, application_ids: Sequence[str] | None) -> list[BoardCard]:
    if application_ids is None:
        columns = [column for column in board.columns if column.kind in _SHOWN_KINDS]
        cards = [card for column in columns for card in column.cards]
        cards = [card for card in cards if card.status == ApplicationStatus.ACTIVE]
    else:
        wanted = set(application_ids)
        everyone = [card for column in board.columns for card in column.cards] + list(board.closed)
        cards = [card for card in everyone if card.application_id in wanted]
    return sorted(cards, key=lambda card: (-(card.score or 0), card.name, card.application_id))


def _shortlist_job(board: Board) -> "ShortlistJob":
    from ats_desktop.documents.shortlist_values import ShortlistJob

    job, brief = board.job, board.job.brief
    return ShortlistJob(
        reference=job.reference,
        title=job.title,
        client=job.client,
        brief=brief.description,
        must=tuple(item.skill for item in brief.requirements if item.must),
        nice=tuple(item.skill for item in brief.requirements if not item.must),
        location=", ".join(part for part in (job.city, _MODES[job.work_mode]) if part),
        pay=_pay(board),
        start=job.start_on,
        milestone=brief.milestones[0].name if brief.milestones else "",
    )


def _pay(board: Board) -> str:
    from ats_desktop.domain.money import group_lakh

    job = board.job
    bounds = [group_lakh(amount) for amount in (job.pay_min, job.pay_max) if amount is not None]
    return f"{job.currency} {'–'.join(bounds)} a {job.pay_period}" if bounds else ""


def _scoring(board: Board) -> "tuple[ScoringLine, ...]":
    """Return how the fit score is made up for this brief, in per cent."""
    from ats_desktop.documents.shortlist_values import ScoringLine

    brief = board.job.brief
    must = sum(2 * item.weight for item in brief.requirements if item.must)
    nice = sum(item.weight for item in brief.requirements if not item.must)
    years = 2.0 if brief.years_min else 0.0
    whole = must + nice + years
    parts = (
        (
            "Required skills",
            must,
            "A skill that the CV proves counts in full, one that another skill implies less",
        ),
        ("Wanted skills", nice, "Counted like the required ones, at half their weight"),
        ("Years of work", years, "In full from the least years that the brief asks for"),
    )
    return tuple(ScoringLine(label, round(100 * part / whole), note) for label, part, note in parts if part)


def _core_skills(board: Board, card: BoardCard) -> list[str]:
    """Return the skills of a person that a client reads first: those of the brief, then the strongest."""
    wanted = [item.skill for item in board.job.brief.requirements]
    asked = [skill for skill in wanted if skill in card.skills]
    return [*asked, *(skill for skill in card.skills if skill not in asked)][:_SHOWN_SKILLS]


def _place(person: CandidateDetail) -> str:
    return ", ".join(part for part in (person.city, person.work_mode.replace("_", " ")) if part)


def _summary(person: CandidateDetail) -> str:
    if person.summary:
        return person.summary
    now = " at ".join(part for part in (person.current_title, person.current_employer) if part)
    return now or person.headline
