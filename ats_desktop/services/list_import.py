"""Lists of people in: what would become of each row, then all of them in one act that can be undone."""

import hashlib
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ats_desktop.domain.activity import Activity
from ats_desktop.domain.agency import Setting
from ats_desktop.domain.candidate import Candidate
from ats_desktop.domain.identity import link_key
from ats_desktop.domain.imports import ImportBatch, ImportResult, ImportRow
from ats_desktop.domain.listing import ListField, ListRecord, ListSheet
from ats_desktop.domain.rows.imports import ImportOutcome, ImportSummary, ListPreviewRow
from ats_desktop.services.applying import apply_candidates, require_open_job
from ats_desktop.services.drafts import add_person, known_person, update_person
from ats_desktop.services.ledger import Ledger
from ats_desktop.services.tags import put_on
from ats_desktop.storage.queries import facts
from ats_desktop.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from ats_desktop.intake.reader_process import CvReader

_CHUNK = 200
"""Rows kept in one transaction."""
_LONGEST_SOURCE = 200


def read_list(path: Path, reader: "CvReader | None" = None) -> ListSheet:
    """Read a list in a child process; on any thread, without a database.

    Raises UnreadableFileError in one of its kinds.
    """
    from ats_desktop.intake.reader_process import CvReader

    if reader is not None:
        return reader.read_list(path)
    with CvReader() as own:
        return own.read_list(path)


class ListImport:
    """Imports of lists; a meaning given to columns once is remembered for lists with the same headings."""

    def __init__(self, ledger: Ledger) -> None:
        """Work on an open database."""
        self._ledger = ledger

    def mapping_for(self, headers: Sequence[str]) -> tuple[ListField, ...]:
        """Return what columns with these headings meant last time, else what they seem to mean."""
        from ats_desktop.intake.list_headers import guessed_mapping

        with self._ledger.reading() as connection:
            kept = facts.setting(connection, _mapping_key(headers))
        if isinstance(kept, list) and len(kept) == len(headers) and set(kept) <= set(ListField):
            return tuple(ListField(field) for field in kept)
        return guessed_mapping(headers)

    def preview(self, sheet: ListSheet, mapping: Sequence[ListField]) -> tuple[ListPreviewRow, ...]:
        """Return what would become of each row; nothing is written.

        Raises:
            ValueError: the mapping has not one meaning for each column.
        """
        from ats_desktop.intake.list_records import records_of

        with self._ledger.act("import_list") as work:
            return tuple(_preview(work, record) for record in records_of(sheet, mapping))

    def apply(
        self,
        sheet: ListSheet,
        mapping: Sequence[ListField],
        *,
        source: str,
        job_id: str | None = None,
        with_updates: bool = True,
    ) -> ImportSummary:
        """Take all rows in: new people are added, known ones get what was blank filled in.

        One undo takes the whole list back. Without ``with_updates`` known people stay as they are; they
        still come onto the job.

        Raises:
            ValueError: the mapping has not one meaning for each column.
            JobAbsentError, JobNotOpenError: nobody can be put on the job; nothing is written.
        """
        from ats_desktop.intake.list_records import records_of

        records = list(records_of(sheet, mapping))
        batch_id = self._begin(sheet, mapping, source, job_id)
        for start in range(0, len(records), _CHUNK):
            part = records[start : start + _CHUNK]
            with self._ledger.act("import_list", group=batch_id, batch=batch_id, count=len(part)) as work:
                batch = work.find(ImportBatch, batch_id)
                if batch is None:
                    break
                outcomes = [_take_in(work, record, source, with_updates=with_updates) for record in part]
                _note_down(work, batch, start, part, outcomes)
        return self._finish(batch_id)

    def _begin(self, sheet: ListSheet, mapping: Sequence[ListField], source: str, job_id: str | None) -> str:
        with self._ledger.act("import_list") as work:
            if job_id is not None:
                require_open_job(work, job_id)
            batch = ImportBatch(source=source[:_LONGEST_SOURCE], job_id=job_id, started_at=work.stamp.at)
            work.add(batch)
            work.regroup(batch.id, {"batch": batch.id, "count": 0})
            _remember(work, sheet.headers, mapping)
            return batch.id

    def _finish(self, batch_id: str) -> ImportSummary:
        with self._ledger.act("import_list", group=batch_id, batch=batch_id, count=0) as work:
            batch = work.find(ImportBatch, batch_id)
            if batch is not None:
                batch.finished_at = work.stamp.at
        with self._ledger.reading() as connection:
            outcomes = facts.import_outcomes(connection, batch_id)
        counts = Counter(outcome.result for outcome in outcomes)
        by_result = {result.value: counts[result.value] for result in ImportResult}
        return ImportSummary(batch_id, by_result, outcomes)


def _mapping_key(headers: Sequence[str]) -> str:
    from ats_desktop.intake.list_headers import folded

    said = "\x1f".join(folded(header) for header in headers)
    return link_key("setting", f"list_mapping {hashlib.sha256(said.encode()).hexdigest()[:32]}")


def _remember(work: UnitOfWork, headers: Sequence[str], mapping: Sequence[ListField]) -> None:
    key, value = _mapping_key(headers), [field.value for field in mapping]
    kept = work.find(Setting, key)
    if kept is None:
        work.add(Setting(id=key, name="list_mapping", value=value))
    elif kept.value != value:
        kept.value = value


def _preview(work: UnitOfWork, record: ListRecord) -> ListPreviewRow:
    person = known_person(work, record.draft)
    result = ImportResult.FAILED if record.is_blank else ImportResult.ADDED
    if person is not None:
        result = ImportResult.UPDATED
    return ListPreviewRow(
        number=record.number,
        name=record.draft.full_name,
        email=record.draft.email,
        phone=record.draft.phone,
        result=result,
        candidate="" if person is None else person.full_name,
        problems=record.problems,
    )


def _take_in(work: UnitOfWork, record: ListRecord, source: str, *, with_updates: bool) -> ImportOutcome:
    name = f"{source}, row {record.number}"
    if record.is_blank:
        return ImportOutcome(name, ImportResult.FAILED, None, "", "row_without_person", {"name": name})
    person = known_person(work, record.draft)
    result, reason = ImportResult.UPDATED, "same_person"
    if person is None:
        person, reason = add_person(work, record.draft, name)
        person.source = record.source or "List"
        person.currency = record.currency or person.currency
        result = ImportResult.NEEDS_YOU if reason else ImportResult.ADDED
    elif not with_updates:
        return ImportOutcome(name, ImportResult.KNOWN, person.id, person.full_name, reason, {"name": name})
    else:
        update_person(work, person, record.draft)
    _fill(work, person, record)
    if record.problems and not reason:
        reason = "cells_left_out"
    return ImportOutcome(name, result, person.id, person.full_name, reason, {"name": name})


def _fill(work: UnitOfWork, person: Candidate, record: ListRecord) -> None:
    """Fill in what only lists say, where nothing is known yet."""
    for name in ("address", "pay_now", "pay_expected", "notice_days", "available_from"):
        value = getattr(record, name)
        if value not in {None, ""} and getattr(person, name) in {None, ""}:
            setattr(person, name, value)
    if record.note:
        work.add(Activity(candidate_id=person.id, body=record.note, at=work.stamp.at, actor=work.stamp.actor))
    if record.tags:
        put_on(work, [person.id], record.tags)


def _note_down(
    work: UnitOfWork,
    batch: ImportBatch,
    start: int,
    records: Sequence[ListRecord],
    outcomes: Sequence[ImportOutcome],
) -> None:
    people = list(dict.fromkeys(item.candidate_id for item in outcomes if item.candidate_id))
    if batch.job_id is not None and people:
        apply_candidates(work, batch.job_id, people, "List", None, [], [])
    work.insert_many(
        [
            ImportRow(
                batch_id=batch.id,
                position=start + place,
                file_name=outcome.file_name,
                result=ImportResult(outcome.result),
                reason=outcome.reason,
                candidate_id=outcome.candidate_id,
            )
            for place, (_, outcome) in enumerate(zip(records, outcomes, strict=True))
        ]
    )
