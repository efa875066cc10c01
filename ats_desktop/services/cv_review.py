"""Looking again at a CV that is kept: what was read and where it stands, and whose it is."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp
from typing import TYPE_CHECKING

from ats_desktop.domain.candidate import Attachment, Candidate
from ats_desktop.domain.draft import CandidateDraft, PhoneDraft
from ats_desktop.domain.imports import ImportBatch, ImportResult, ImportRow
from ats_desktop.domain.rows.imports import StoredFile
from ats_desktop.errors import UserError
from ats_desktop.services.absent import FileAbsentError
from ats_desktop.services.applying import apply_candidates
from ats_desktop.services.candidates import CandidateForm, new_candidate
from ats_desktop.services.contacts import phone_key
from ats_desktop.services.drafts import known_person, standing, update_person
from ats_desktop.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from ats_desktop.storage.database import ReadConnection


def read_again(file: StoredFile, room: Path | None = None) -> CandidateDraft:
    """Read a kept file in a child process; on any thread, without a database.

    Its bytes lie in a folder of the user's own below ``room`` while they are read.

    Raises:
        UnreadableFileError: in one of its kinds.
    """
    from ats_desktop.intake.reader_process import CvReader

    with _laid_out(file, room) as path, CvReader(skills=file.skills) as reader:
        return reader.read(path)


def find_stored(connection: "ReadConnection", attachment_id: str) -> tuple[StoredFile, str]:
    """Return a kept file without its bytes, and their hash; raise FileAbsentError where there is none."""
    from ats_desktop.storage.queries import facts, people

    row = facts.kept_file(connection, attachment_id)
    if row is None:
        raise FileAbsentError(file=attachment_id)
    text = people.text_of(connection, row.text_sha256)
    file = StoredFile(
        attachment_id, row.candidate_id, row.file_name, row.media_type, row.text_status, text, b""
    )
    return file, row.sha256


def take_over(work: UnitOfWork, attachment_id: str, form: CandidateForm) -> Candidate:
    """Give a file to the person who is typed in beside it; return them.

    Whoever is known by e-mail, phone, link or CNIC gets the file and what was blank (R17); a file that is
    somebody's already stays theirs. The import's job gets the person as it got the others.

    Raises:
        FileAbsentError: no such file.
    """
    file = work.find(Attachment, attachment_id)
    if file is None:
        raise FileAbsentError(file=attachment_id)
    draft = _draft(form)
    person = standing(work, file.candidate_id) or known_person(work, draft)
    result = ImportResult.ADDED if person is None else ImportResult.UPDATED
    if person is None:
        person = new_candidate(work, form)
    else:
        update_person(work, person, draft)
    if file.candidate_id != person.id:
        file.version = 1 + len(work.where(Attachment, candidate_id=person.id, kind=file.kind))
        file.candidate_id = person.id
    _settle(work, file, person, result)
    return person


def _settle(work: UnitOfWork, file: Attachment, person: Candidate, result: ImportResult) -> None:
    """Note in the file's import whose it is, and put the person on the import's job."""
    batch = work.find(ImportBatch, file.import_batch_id)
    if batch is None:
        return
    for row in work.where(ImportRow, batch_id=batch.id, sha256=file.sha256):
        if row.candidate_id is None:
            row.candidate_id = person.id
        if row.result is ImportResult.NEEDS_YOU:
            row.result, row.reason = result, ""
    if batch.job_id is not None:
        refused: list[UserError] = []
        try:
            apply_candidates(work, batch.job_id, [person.id], "CV folder", None, [], refused)
        except UserError:
            # The job was closed or went meanwhile; the person is in the book all the same.
            return


def _draft(form: CandidateForm) -> CandidateDraft:
    """Return what is typed in as if a CV had said it."""
    return CandidateDraft(
        full_name=form.full_name,
        name_urdu=form.name_urdu,
        father_name=form.father_name,
        cnic=form.cnic,
        emails=form.emails,
        phones=tuple(PhoneDraft(e164=phone_key(phone), written=phone) for phone in form.phones),
        links=form.links,
        city=form.city,
        headline=form.headline,
        current_title=form.current_title,
        current_company=form.current_employer,
        years_experience=form.total_years,
        summary=form.summary,
    )


@contextmanager
def _laid_out(file: StoredFile, room: Path | None) -> Iterator[Path]:
    """Lay a file's bytes out under its name as long as the block lasts."""
    folder = Path(mkdtemp(prefix="unpacked-", suffix=".part", dir=room))
    try:
        path = folder / (Path(file.file_name).name or "file")
        path.write_bytes(file.data)
        yield path
    finally:
        rmtree(folder, ignore_errors=True)
