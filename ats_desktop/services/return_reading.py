"""From a returned workbook to the differences it would make; it believes only the agency's own records."""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from ats_desktop.domain.application import ApplicationStatus
from ats_desktop.domain.returned_book import ReturnedBook
from ats_desktop.domain.rows.returns import IMPOSSIBLE, ReturnRemark, ReturnRow, ReturnStep, SentItem
from ats_desktop.domain.stage import StageKind
from ats_desktop.domain.submission import ClientDecision
from ats_desktop.errors import UserError
from ats_desktop.storage.errors import RecordAbsentError

if TYPE_CHECKING:
    from ats_desktop.documents.shortlist_return import Answer
    from ats_desktop.intake.reader_process import CvReader
    from ats_desktop.storage.files import FileStore


class ReturnUnknownError(UserError):
    """No row of the workbook is of a shortlist that this agency sent; values: name, number."""

    code = "return_unknown"


class ReturnWithoutAnswersError(UserError):
    """The workbook has no column for decisions, or no row with a reference; values: name."""

    code = "return_without_answers"


@dataclass(frozen=True)
class ReceivedBook:
    """A workbook as it was read, and the bytes that are kept of it."""

    file_name: str
    book: ReturnedBook
    data: bytes = field(repr=False)


def read_return(path: Path, reader: "CvReader | None" = None) -> ReceivedBook:
    """Read a returned workbook or package in a child process; on any thread, without a database.

    Raises UnreadableFileError in one of its kinds.
    """
    from ats_desktop.intake.errors import FileDamagedError, FileMissingError
    from ats_desktop.intake.reader_process import CvReader
    from ats_desktop.intake.returned_books import workbook_bytes

    if reader is None:
        with CvReader() as own:
            book = own.read_book(path)
    else:
        book = reader.read_book(path)
    try:
        data, _ = workbook_bytes(path, path.name)
    except OSError as error:
        raise FileMissingError(name=path.name) from error
    if hashlib.sha256(data).hexdigest() != book.sha256:
        # It is being written at this moment.
        raise FileDamagedError(name=path.name, kind="xlsx")
    return ReceivedBook(path.name, book, data)


class SentCopies:
    """The workbooks as they were sent, read once each when a row differs from what was sent."""

    def __init__(self, files: "FileStore", key: bytes) -> None:
        """Look copies up in ``files``."""
        self._files = files
        self._key = key
        self._read: dict[str, dict[str, Answer]] = {}

    def row(self, item: SentItem) -> "Answer | None":
        """Return a row as it was sent, None where the copy is gone, as after an erasure."""
        if item.submission_sha256 not in self._read:
            self._read[item.submission_sha256] = self._rows(item.submission_sha256)
        return self._read[item.submission_sha256].get(item.ref)

    def _rows(self, sha256: str) -> "dict[str, Answer]":
        from ats_desktop.documents.shortlist_return import answers
        from ats_desktop.intake.errors import UnreadableFileError
        from ats_desktop.intake.returned_books import book_of

        try:
            book = book_of(self._files.get(sha256), sha256)
        except (RecordAbsentError, UnreadableFileError):
            return {}
        return {ref: answer for answer in answers(book, self._key).rows for ref in answer.refs}


def compare(
    item: SentItem,
    found: "Sequence[Answer]",
    stages: Mapping[str, tuple[str, str]],
    copies: SentCopies,
) -> ReturnRow:
    """Return what one person's rows say; several that differ are left to a person, the last one shown."""
    answer = found[-1]
    remarks = _remarks_on(item, found, copies)
    decision = item.decision if answer.decision in {None, ClientDecision.NONE} else answer.decision
    assert decision is not None
    step, target, more = _step(item, decision, stages)
    return ReturnRow(
        item_id=item.item_id,
        application_id=item.application_id,
        candidate_id=item.candidate_id,
        candidate=item.candidate,
        number=item.number,
        row=answer.number,
        decision=decision,
        decision_before=item.decision,
        comment=answer.comment or item.comment,
        comment_before=item.comment,
        written=answer.written,
        stage_id=item.stage_id,
        stage=item.stage,
        status=item.status,
        step=step,
        target_id=target[0] if target else None,
        target=target[1] if target else "",
        remarks=(*remarks, *more),
    )


def _remarks_on(item: SentItem, found: "Sequence[Answer]", copies: SentCopies) -> list[ReturnRemark]:
    answer = found[-1]
    remarks: list[ReturnRemark] = []

    def remark(code: str, condition: Callable[[], bool] | bool, **values: object) -> None:
        if condition if isinstance(condition, bool) else condition():
            remarks.append(ReturnRemark(code, values))

    remark(IMPOSSIBLE, item.is_gone)
    rows = ", ".join(str(each.number) for each in found)
    remark("return_twice", len({(each.decision, each.comment) for each in found}) > 1, rows=rows)
    remark("return_unclear", answer.decision is None, text=answer.written)
    remark("return_formula", bool(answer.formulas), cells=", ".join(answer.formulas))
    if item.row_hash and not answer.is_blank and answer.locked_hash != item.row_hash:
        cells = _altered(item, answer, copies)
        remark("return_altered", bool(cells), cells=", ".join(cells))
    remark("return_cut", answer.is_cut, count=len(answer.comment))
    remark("return_older", bool(item.newer), number=item.newer)
    return remarks


def _altered(item: SentItem, answer: "Answer", copies: SentCopies) -> tuple[str, ...]:
    """Name the cells that are not as they were sent; the whole row where nothing tells which."""
    from ats_desktop.documents.shortlist_return import altered_cells

    sent = copies.row(item)
    return altered_cells(answer, sent) if sent is not None else (str(answer.number),)


def _step(
    item: SentItem, decision: ClientDecision, stages: Mapping[str, tuple[str, str]]
) -> tuple[ReturnStep, tuple[str, str] | None, tuple[ReturnRemark, ...]]:
    """Return what an answer does to the application, where it moves, and why it does nothing.

    Interview moves an active card forward to the first stage for interviews, reject ends an open one by the
    client's decision, hold sets a reminder. An answer that is known already does nothing more.
    """
    if decision in {ClientDecision.NONE, item.decision} or item.is_gone:
        return ReturnStep.NONE, None, ()
    changed = item.decision is not ClientDecision.NONE
    remarks = [ReturnRemark("return_again", {"before": item.decision.value})] if changed else []
    target = stages.get(item.job_id) if item.kind.order < StageKind.INTERVIEWED.order else None
    step = ReturnStep.NONE
    if not item.status.is_open:
        remarks.append(ReturnRemark("return_ended", {"status": item.status.value}))
    elif decision is ClientDecision.REJECT:
        step = ReturnStep.END
    elif decision is ClientDecision.HOLD:
        step = ReturnStep.REMIND
    elif item.status is ApplicationStatus.ON_HOLD:
        remarks.append(ReturnRemark("return_on_hold"))
    elif target is not None:
        step = ReturnStep.MOVE
    return step, target if step is ReturnStep.MOVE else None, tuple(remarks)
