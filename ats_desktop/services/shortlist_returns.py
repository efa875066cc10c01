"""The client's decisions come home: a returned shortlist is looked at first, then taken over in one act."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from ats_desktop.domain.activity import Activity, ActivityKind
from ats_desktop.domain.application import (
    Application,
    ReasonParty,
    RejectionReason,
    StageConflictError,
)
from ats_desktop.domain.identity import link_key
from ats_desktop.domain.rows.returns import ReturnPreview, ReturnRemark, ReturnRow, ReturnStep, SentItem
from ats_desktop.domain.stage import JobStage
from ats_desktop.domain.submission import SubmissionItem, SubmissionReturn
from ats_desktop.errors import UserError
from ats_desktop.services.absent import ReasonAbsentError
from ats_desktop.services.applying import name_subject
from ats_desktop.services.changes import Changes, Failure, raise_if_all_failed
from ats_desktop.services.ledger import Ledger, changes_of
from ats_desktop.services.placing import place_between
from ats_desktop.services.return_reading import (
    ReceivedBook,
    ReturnUnknownError,
    ReturnWithoutAnswersError,
    SentCopies,
    compare,
    read_return,
)
from ats_desktop.services.starting import CLIENT_DECLINED
from ats_desktop.storage.queries import returns
from ats_desktop.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from ats_desktop.documents.shortlist_return import Answer, Answers
    from ats_desktop.intake.reader_process import CvReader

_REMIND_AFTER = timedelta(days=7)
_ACT = "import_shortlist"


class ReturnChangedError(UserError):
    """Another answer was noted since the workbook was looked at; values: application_id."""

    code = "return_changed"


@dataclass
class _Done:
    """What was done inside an act so far, and what was left as it was."""

    applications: list[Application] = field(default_factory=list)
    moved: dict[str, list[Application]] = field(default_factory=dict)
    failed: list[Failure] = field(default_factory=list)
    errors: list[UserError] = field(default_factory=list)


class ShortlistReturns:
    """Workbooks that clients sent back, each taken over once and kept."""

    def __init__(self, ledger: Ledger) -> None:
        """Work on an open database."""
        self._ledger = ledger

    def look(self, path: Path, reader: "CvReader | None" = None) -> ReturnPreview:
        """Read a file and return what it would change; nothing is written.

        Raises:
            UnreadableFileError: in one of its kinds.
            ReturnUnknownError: it is no shortlist of this agency.
            ReturnWithoutAnswersError: it has no decisions, or its rows cannot be told apart.
        """
        return self.preview(read_return(path, reader))

    def preview(self, received: ReceivedBook) -> ReturnPreview:
        """Return what a workbook that was read would change; nothing is written.

        Raises ReturnUnknownError and ReturnWithoutAnswersError.
        """
        from ats_desktop.documents.shortlist_return import answers

        with self._ledger.reading() as connection:
            key = returns.export_key(connection)
            said = answers(received.book, key)
            refs = [ref for answer in said.rows for ref in answer.refs]
            if not said.has_columns or not refs:
                raise ReturnWithoutAnswersError(name=received.file_name)
            known = {item.ref: item for item in returns.items_by_ref(connection, refs)}
            if not known:
                raise ReturnUnknownError(name=received.file_name, number=said.export)
            submissions = list(dict.fromkeys(item.submission_id for item in known.values()))
            everyone = returns.items_of(connection, submissions)
            stages = returns.interview_stages(connection, list({item.job_id for item in known.values()}))
            imported_at = returns.received_at(connection, received.book.sha256)
        by_ref = _by_ref(said.rows, known)
        copies = SentCopies(self._ledger.database.files, key)
        rows = tuple(compare(known[ref], found, stages, copies) for ref, found in by_ref.items())
        missing = tuple(item.candidate for item in everyone if item.ref not in known)
        numbers = tuple(dict.fromkeys(item.number for item in known.values()))
        return ReturnPreview(
            file_name=received.file_name,
            sha256=received.book.sha256,
            data=received.data,
            numbers=numbers,
            job_id=next(iter(known.values())).job_id,
            submission_ids=tuple(submissions),
            rows=rows,
            missing=missing,
            remarks=tuple(_remarks(said, known, missing, numbers)),
            imported_at=imported_at,
        )

    def apply(
        self,
        preview: ReturnPreview,
        chosen: Collection[str] | None = None,
        *,
        reasons: Mapping[str, str] | None = None,
    ) -> Changes:
        """Take answers over in one act; without a choice those that are ready, none the second time.

        ``chosen`` holds keys of rows (``item_id``), ``reasons`` by the same keys the reason of a rejection
        where the client gave another than the usual one. A card that was moved since the preview, or whose
        answer changed, stays as it is and is listed in ``failed`` (R2); without an ``operation_id`` there
        was nothing to do.

        Raises:
            StageConflictError, ReturnChangedError: of the one row chosen.
            ReasonAbsentError: no such reason.
        """
        keys = frozenset(preview.ready if chosen is None else chosen)
        rows = [row for row in preview.rows if row.item_id in keys and row.is_possible]
        if not rows:
            return Changes(None, _ACT, {"count": 0, "job": preview.job_id})
        done = _Done()
        with self._ledger.act("import_shortlist", job=preview.job_id) as work:
            for row in rows:
                _take_over(work, row, (reasons or {}).get(row.item_id), done)
            raise_if_all_failed(done.failed, len(rows), done.errors)
            for stage_id, cards in done.moved.items():
                place_between(work, stage_id, cards, None)
            if done.applications:
                self._ledger.database.files.put([preview.data])
                _keep(work, preview)
                name_subject(work, done.applications)
        return changes_of(work, failed=done.failed)


def _by_ref(rows: "Sequence[Answer]", known: Mapping[str, SentItem]) -> "dict[str, list[Answer]]":
    """Return the rows of each person who is known, in the order of the workbook."""
    found: dict[str, list[Answer]] = {}
    for answer in rows:
        for ref in answer.refs:
            if ref in known:
                found.setdefault(ref, []).append(answer)
                break
    return found


def _remarks(
    said: "Answers", known: Mapping[str, SentItem], missing: Sequence[str], numbers: Sequence[str]
) -> list[ReturnRemark]:
    """Return what is to be known about the workbook as a whole."""
    remarks = [] if said.manifest == "whole" else [ReturnRemark(f"return_manifest_{said.manifest.value}")]
    strange = [str(row.number) for row in said.rows if known.keys().isdisjoint(row.refs)]
    if strange:
        remarks.append(ReturnRemark("return_strange_rows", {"rows": ", ".join(strange)}))
    if missing:
        remarks.append(
            ReturnRemark("return_missing", {"count": len(missing), "candidates": ", ".join(missing)})
        )
    if len(numbers) > 1:
        remarks.append(ReturnRemark("return_several", {"numbers": ", ".join(numbers)}))
    return remarks


def _take_over(work: UnitOfWork, row: ReturnRow, reason_id: str | None, done: _Done) -> None:
    """Note one answer down and do its step; where things changed meanwhile, leave all as it is."""
    item = work.find(SubmissionItem, row.item_id)
    application = work.find(Application, row.application_id)
    if item is None or (item.decision, item.comment) != (row.decision_before, row.comment_before):
        error: UserError = ReturnChangedError(application_id=row.application_id)
    elif application is None or (application.stage_id, application.status) != (row.stage_id, row.status):
        actual = application.stage_id if application else ""
        error = StageConflictError(application_id=row.application_id, seen=row.stage_id, actual=actual)
    else:
        _do_step(work, row, application, reason_id, done)
        item.decision, item.comment, item.feedback_at = row.decision, row.comment, work.stamp.at
        done.applications.append(application)
        return
    done.failed.append(Failure.of(row.application_id, error))
    done.errors.append(error)


def _do_step(
    work: UnitOfWork, row: ReturnRow, application: Application, reason_id: str | None, done: _Done
) -> None:
    if row.step is ReturnStep.END:
        work.add(application.end(_reason(work, reason_id), work.stamp, row.comment))
    elif row.step is ReturnStep.MOVE:
        target, current = work.find(JobStage, row.target_id), work.session.get(JobStage, row.stage_id)
        if target is None or current is None:
            return
        event = application.move(target, current, row.stage_id, work.stamp)
        if event is not None:
            event.note = row.comment
            work.add(event)
            done.moved.setdefault(target.id, []).append(application)
    elif row.step is ReturnStep.REMIND:
        work.add(
            Activity(
                candidate_id=row.candidate_id,
                application_id=application.id,
                kind=ActivityKind.TASK,
                body=row.comment or row.written,
                at=work.stamp.at,
                due_at=work.stamp.at + _REMIND_AFTER,
                actor=work.stamp.actor,
            )
        )


def _reason(work: UnitOfWork, reason_id: str | None) -> RejectionReason:
    """Return the reason asked for, else the one that says no more than that the client declined."""
    key = reason_id or link_key("reason", CLIENT_DECLINED)
    reason = work.session.get(RejectionReason, key)
    if reason is None and reason_id is None:
        position = 1 + max((each.position for each in work.where(RejectionReason)), default=0)
        return work.add(
            RejectionReason(id=key, name=CLIENT_DECLINED, party=ReasonParty.CLIENT, position=position)
        )
    if reason is None or (reason.deleted and reason_id is not None):
        raise ReasonAbsentError(reason_id=reason_id)
    return reason


def _keep(work: UnitOfWork, preview: ReturnPreview) -> None:
    """Keep the workbook with each shortlist that it answers, once."""
    known = {each.submission_id for each in work.where(SubmissionReturn, sha256=preview.sha256)}
    work.add_all(
        SubmissionReturn(
            submission_id=submission_id,
            file_name=preview.file_name,
            sha256=preview.sha256,
            received_at=work.stamp.at,
        )
        for submission_id in preview.submission_ids
        if submission_id not in known
    )
