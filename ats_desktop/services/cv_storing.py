"""What becomes of one read file: a person found or made, the file kept with them, people put on the job."""

import hashlib
from dataclasses import replace
from pathlib import Path

from ats_desktop.domain.candidate import Attachment, AttachmentKind, Candidate, TextStatus
from ats_desktop.domain.draft import CandidateDraft
from ats_desktop.domain.imports import ImportBatch, ImportResult
from ats_desktop.domain.rows.imports import ImportOutcome
from ats_desktop.errors import UserError
from ats_desktop.services import erased
from ats_desktop.services.applying import apply_candidates
from ats_desktop.services.cv_reading import ReadFile
from ats_desktop.services.drafts import add_person, known_person, standing, update_person
from ats_desktop.services.erased import ERASED_BEFORE
from ats_desktop.storage.texts import keep_text
from ats_desktop.storage.unit_of_work import UnitOfWork


def put_on_job(
    work: UnitOfWork, batch: ImportBatch, stage_id: str | None, outcomes: list[ImportOutcome]
) -> list[ImportOutcome]:
    """Put the people of files on the batch's job; say so where it was closed meanwhile."""
    people = list(dict.fromkeys(item.candidate_id for item in outcomes if item.candidate_id))
    if batch.job_id is None or not people:
        return outcomes
    try:
        apply_candidates(work, batch.job_id, people, "CV folder", stage_id, [], [])
    except UserError as error:
        code, values = error.code, dict(error.values)
        return [
            replace(item, reason=code, values={**item.values, **values})
            if item.candidate_id and item.result != ImportResult.NEEDS_YOU
            else item
            for item in outcomes
        ]
    return outcomes


def store_one(work: UnitOfWork, batch: ImportBatch, file: ReadFile) -> ImportOutcome:
    """Keep a file with the person whom it is of, new or known (R17), and return what became of it."""
    name = file.path.name
    if file.draft is None:
        return ImportOutcome(name, ImportResult.FAILED, None, "", file.reason, file.values)
    sha256 = hashlib.sha256(file.data).hexdigest()
    person = known_person(work, file.draft)
    kept_out = _kept_out(work, file, sha256, person)
    if kept_out is not None:
        return kept_out
    if file.draft.text_status not in {TextStatus.OK, TextStatus.OCR}:
        key = _attach(work, batch, file, sha256, None, version=1)
        return _outcome(file, ImportResult.NEEDS_YOU, None, file.draft.reason or "scan", key)
    if person is not None:
        if file.draft.kind is AttachmentKind.CV:
            update_person(work, person, file.draft)
        earlier = work.where(Attachment, candidate_id=person.id, kind=file.draft.kind)
        key = _attach(work, batch, file, sha256, person.id, version=len(earlier) + 1)
        return _outcome(file, ImportResult.UPDATED, person, "same_person", key)
    person, reason = add_person(work, file.draft, Path(name).stem)
    if file.draft.kind is not AttachmentKind.CV:
        reason = reason or "no_cv_yet"
    if file.draft.text_status is TextStatus.OCR:
        reason = reason or "read_off_picture"
    key = _attach(work, batch, file, sha256, person.id, version=1)
    return _outcome(file, ImportResult.NEEDS_YOU if reason else ImportResult.ADDED, person, reason, key)


def _kept_out(
    work: UnitOfWork, file: ReadFile, sha256: str, person: Candidate | None
) -> ImportOutcome | None:
    """Return why nothing is kept of a file: it is here already, or it is of somebody who was erased."""
    kept = work.where(Attachment, sha256=sha256)
    owner = next(filter(None, (standing(work, item.candidate_id) for item in kept)), None)
    if owner is not None or any(item.candidate_id is None for item in kept):
        return _outcome(file, ImportResult.KNOWN, owner, "same_file")
    draft = file.draft or CandidateDraft()
    if person is None and erased.is_erased(work, draft, sha256):
        return _outcome(file, ImportResult.NEEDS_YOU, None, ERASED_BEFORE)
    return None


def _outcome(
    file: ReadFile, result: ImportResult, person: Candidate | None, reason: str, key: str | None = None
) -> ImportOutcome:
    name = file.path.name
    if person is None:
        return ImportOutcome(name, result, None, "", reason, {"name": name}, key)
    return ImportOutcome(name, result, person.id, person.full_name, reason, {"name": name}, key)


def _attach(
    work: UnitOfWork,
    batch: ImportBatch,
    file: ReadFile,
    sha256: str,
    candidate_id: str | None,
    *,
    version: int,
) -> str:
    """Keep the record of a file; return its key."""
    draft = file.draft or CandidateDraft()
    text_sha256 = keep_text(work, draft.text)
    kept = work.add(
        Attachment(
            candidate_id=candidate_id,
            kind=draft.kind,
            file_name=file.path.name,
            media_type=draft.media_type,
            size=len(file.data),
            sha256=sha256,
            text_sha256=text_sha256,
            text_status=draft.text_status,
            pages=draft.pages,
            version=version,
            import_batch_id=batch.id,
            unknown_skills=draft.unknown_skills,
        )
    )
    return kept.id
