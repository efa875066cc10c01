"""Lists of people in: what would become of each row, then all of them in one act that can be undone."""

import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from ats_desktop.domain.activity import Activity
from ats_desktop.domain.agency import Setting
from ats_desktop.domain.candidate import Candidate
from ats_desktop.domain.identity import link_key
from ats_desktop.domain.imports import ImportBatch, ImportResult, ImportRow
from ats_desktop.domain.listing import ListField, ListRecord, ListSheet
from ats_desktop.domain.rows.imports import ImportOutcome, ImportSummary, ListPreviewRow
from ats_desktop.domain.rows.lists import ListCounts, ListSample
from ats_desktop.domain.skill import SHIPPED_ONLY, OwnSkills
from ats_desktop.errors import UserError
from ats_desktop.services.applying import apply_candidates, require_open_job
from ats_desktop.services.drafts import add_person, identity_keys, known_person, update_person
from ats_desktop.services.erased import ERASED_BEFORE, is_erased
from ats_desktop.services.ledger import Ledger
from ats_desktop.services.skill_reading import skills_for_reading
from ats_desktop.services.tags import put_on
from ats_desktop.storage.queries import facts, known_people
from ats_desktop.storage.queries.erased import has_any, were_erased
from ats_desktop.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from ats_desktop.intake.reader_process import CvReader

CHUNK = 200
"""Rows kept in one transaction."""
_LONGEST_SOURCE = 200
_ONLY_IN_LISTS = ("address", "pay_now", "pay_expected", "notice_days", "available_from")
_IDENTITY = frozenset(
    {
        ListField.FULL_NAME,
        ListField.FIRST_NAME,
        ListField.LAST_NAME,
        ListField.CNIC,
        ListField.EMAIL,
        ListField.PHONE,
        ListField.LINK,
    }
)
"""What tells who a row is of."""

RowKeys = frozenset[tuple[str, str]] | None
"""What a person is recognised by; None for a row that says nobody."""


def read_list(path: Path, reader: "CvReader | None" = None) -> ListSheet:
    """Read a list in a child process; on any thread, without a database.

    Raises UnreadableFileError in one of its kinds.
    """
    from ats_desktop.intake.reader_process import CvReader

    if reader is not None:
        return reader.read_list(path)
    with CvReader() as own:
        return own.read_list(path)


def format_name(headers: Sequence[str]) -> str:
    """Return which program's list has these headings: one of the keys of FORMATS, "" for none."""
    from ats_desktop.intake.list_headers import format_of

    return format_of(headers)


def list_records(
    sheet: ListSheet, mapping: Sequence[ListField], skills: OwnSkills = SHIPPED_ONLY
) -> Iterator[ListRecord]:
    """Give what each row that is not blank says; on any thread, without a database.

    ``skills`` are what the agency's own reader knows besides the shipped ones.

    Raises:
        ValueError: the mapping has not one meaning for each column.
    """
    from ats_desktop.intake.list_records import records_of

    return records_of(sheet, mapping, skills)


def identities(sheet: ListSheet, mapping: Sequence[ListField]) -> Iterator[RowKeys]:
    """Give by what the person of each row is recognised; on any thread, and quicker than whole records."""
    who = [field if field in _IDENTITY else ListField.IGNORE for field in mapping]
    for number, row in zip(sheet.numbers, sheet.rows, strict=True):
        if not any(cell and field is not ListField.IGNORE for cell, field in zip(row, mapping, strict=True)):
            continue
        record = next(list_records(ListSheet(sheet.headers, (row,), (number,)), who), None)
        yield None if record is None or record.is_blank else frozenset(identity_keys(record.draft))


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
        with self._ledger.act("import_list") as work:
            own = skills_for_reading(work.connection)
            return tuple(_preview(work, record) for record in list_records(sheet, mapping, own))

    def samples(self, records: Sequence[ListRecord]) -> tuple[ListSample, ...]:
        """Return rows with whom each is known as already; nothing is written."""
        with self._ledger.act("import_list") as work:
            people = [known_person(work, record.draft) for record in records]
            return tuple(
                ListSample(record, "" if person is None else person.full_name)
                for record, person in zip(records, people, strict=True)
            )

    def count(self, rows: Sequence[RowKeys], earlier: set[tuple[str, str]]) -> ListCounts:
        """Return how many of these rows add somebody; ``earlier`` holds the keys of the rows before them.

        A row of somebody who stands further up in the list counts as known; ``earlier`` grows.
        """
        asked = [key for keys in rows if keys for key in keys]
        with self._ledger.reading() as connection:
            known = known_people.holders(connection, asked).keys()
            erased = were_erased(connection, asked) if has_any(connection) else set()
        counts: Counter[str] = Counter()
        for keys in rows:
            if keys is None:
                counts["blank"] += 1
                continue
            if keys & erased and not keys & known:
                counts["erased"] += 1
                continue
            counts["known" if keys & known or keys & earlier else "added"] += 1
            earlier.update(keys)
        return ListCounts(counts["added"], counts["known"], counts["blank"], counts["erased"])

    def apply(
        self,
        sheet: ListSheet,
        mapping: Sequence[ListField],
        *,
        source: str,
        job_id: str | None = None,
        with_updates: bool = True,
        on_progress: Callable[[int], bool] | None = None,
    ) -> ImportSummary:
        """Take all rows in: new people are added, known ones get what was blank filled in.

        One undo takes the whole list back. Without ``with_updates`` known people stay as they are; they
        still come onto the job. ``on_progress`` hears how many rows are in, and stops the rest by answering
        False.

        Raises:
            ValueError: the mapping has not one meaning for each column.
            JobAbsentError, JobNotOpenError: nobody can be put on the job; nothing is written.
        """
        with self._ledger.reading() as connection:
            own = skills_for_reading(connection)
        records = list(list_records(sheet, mapping, own))
        batch_id = self.begin(sheet.headers, mapping, source=source, job_id=job_id)
        done = 0
        for part in parts(records):
            done += len(self.take(batch_id, part, with_updates=with_updates))
            if on_progress is not None and not on_progress(done):
                break
        return self.finish(batch_id)

    def begin(
        self,
        headers: Sequence[str],
        mapping: Sequence[ListField],
        *,
        source: str,
        job_id: str | None = None,
    ) -> str:
        """Open a batch and remember what the columns mean; return its key.

        Raises:
            JobAbsentError, JobNotOpenError: nobody can be put on the job; nothing is written.
        """
        with self._ledger.act("import_list") as work:
            if job_id is not None:
                require_open_job(work, job_id)
            batch = ImportBatch(source=source[:_LONGEST_SOURCE], job_id=job_id, started_at=work.stamp.at)
            work.add(batch)
            work.regroup(batch.id, {"batch": batch.id, "count": 0})
            _remember(work, headers, mapping)
            return batch.id

    def take(
        self,
        batch_id: str,
        records: Sequence[ListRecord],
        *,
        with_updates: bool = True,
        stage_id: str | None = None,
    ) -> tuple[ImportOutcome, ...]:
        """Take rows in, in one transaction; return what became of each, nothing if the batch was undone."""
        with self._ledger.act("import_list", group=batch_id, batch=batch_id, count=len(records)) as work:
            batch = work.find(ImportBatch, batch_id)
            if batch is None:
                return ()
            outcomes = [_take_in(work, record, batch.source, with_updates=with_updates) for record in records]
            return tuple(_note_down(work, batch, stage_id, outcomes))

    def finish(self, batch_id: str) -> ImportSummary:
        """Close a batch; return its counts and outcomes in the order of the rows."""
        with self._ledger.act("import_list", group=batch_id, batch=batch_id, count=0) as work:
            batch = work.find(ImportBatch, batch_id)
            if batch is not None:
                batch.finished_at = work.stamp.at
        with self._ledger.reading() as connection:
            outcomes = facts.import_outcomes(connection, batch_id)
        counts = Counter(outcome.result for outcome in outcomes)
        by_result = {result.value: counts[result.value] for result in ImportResult}
        return ImportSummary(batch_id, by_result, outcomes)


def parts(records: Iterable[ListRecord]) -> Iterator[list[ListRecord]]:
    """Part rows into those that are kept in one transaction."""
    part: list[ListRecord] = []
    for record in records:
        part.append(record)
        if len(part) == CHUNK:
            yield part
            part = []
    if part:
        yield part


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
    values: dict[str, object] = {"name": name, "row": record.number}
    if record.is_blank:
        return ImportOutcome(name, ImportResult.FAILED, None, "", "row_without_person", values)
    person = known_person(work, record.draft)
    result, reason = ImportResult.UPDATED, "same_person"
    if person is None and is_erased(work, record.draft):
        return ImportOutcome(name, ImportResult.NEEDS_YOU, None, "", ERASED_BEFORE, values)
    if person is None:
        person, reason = add_person(work, record.draft, name, _said_by_list(record))
        result = ImportResult.NEEDS_YOU if reason else ImportResult.ADDED
    elif not with_updates:
        return ImportOutcome(name, ImportResult.KNOWN, person.id, person.full_name, reason, values)
    else:
        update_person(work, person, record.draft)
    _fill(work, person, record)
    if record.problems and not reason:
        reason = "cells_left_out"
    return ImportOutcome(name, result, person.id, person.full_name, reason, values)


def _said_by_list(record: ListRecord) -> dict[str, object]:
    """Return what only lists say of somebody new."""
    values = {name: getattr(record, name) for name in (*_ONLY_IN_LISTS, "currency")}
    found = {name: value for name, value in values.items() if value not in {None, ""}}
    return {**found, "source": record.source or "List"}


def _fill(work: UnitOfWork, person: Candidate, record: ListRecord) -> None:
    """Fill in what only lists say, where nothing is known yet."""
    for name in _ONLY_IN_LISTS:
        value = getattr(record, name)
        if value not in {None, ""} and getattr(person, name) in {None, ""}:
            setattr(person, name, value)
    if record.note:
        work.add(Activity(candidate_id=person.id, body=record.note, at=work.stamp.at, actor=work.stamp.actor))
    if record.tags:
        put_on(work, [person.id], record.tags)


def _note_down(
    work: UnitOfWork, batch: ImportBatch, stage_id: str | None, outcomes: list[ImportOutcome]
) -> list[ImportOutcome]:
    """Put the people on the batch's job and keep a row of each outcome."""
    outcomes = _applied(work, batch, stage_id, outcomes)
    start = facts.import_size(work.connection, batch.id)
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
            for place, outcome in enumerate(outcomes)
        ]
    )
    return outcomes


def _applied(
    work: UnitOfWork, batch: ImportBatch, stage_id: str | None, outcomes: list[ImportOutcome]
) -> list[ImportOutcome]:
    """Apply people to the batch's job; say so of each where it was closed meanwhile."""
    people = list(dict.fromkeys(item.candidate_id for item in outcomes if item.candidate_id))
    if batch.job_id is None or not people:
        return outcomes
    try:
        apply_candidates(work, batch.job_id, people, "List", stage_id, [], [])
    except UserError as error:
        code, values = error.code, dict(error.values)
        return [
            replace(item, reason=code, values={**item.values, **values}) if item.candidate_id else item
            for item in outcomes
        ]
    return outcomes
