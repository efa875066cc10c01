"""CVs in: read in child processes, stored in chunks, one undo for the whole batch."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path

from ats_desktop.domain.draft import CandidateDraft
from ats_desktop.domain.imports import ImportBatch, ImportResult, ImportRow
from ats_desktop.domain.rows.imports import (
    ImportOutcome,
    ImportProgress,
    ImportSummary,
    StoredFile,
    UnfinishedImport,
)
from ats_desktop.domain.skill import SHIPPED_ONLY
from ats_desktop.services import cv_review, erased
from ats_desktop.services.absent import FileAbsentError
from ats_desktop.services.applying import require_open_job
from ats_desktop.services.candidates import CandidateForm
from ats_desktop.services.changes import Changes
from ats_desktop.services.clients import NameMissingError
from ats_desktop.services.cv_reading import ReadFile, gathered_files, read_files
from ats_desktop.services.cv_storing import put_on_job, store_one
from ats_desktop.services.erased import ERASED_BEFORE
from ats_desktop.services.ledger import Ledger, changes_of
from ats_desktop.services.open_imports import OpenImports, not_kept
from ats_desktop.services.skill_reading import skills_for_reading
from ats_desktop.storage.errors import RecordAbsentError
from ats_desktop.storage.queries import facts, same_people

CHUNK = 25
"""Files stored in one transaction."""
MAYBE_SAME = "maybe_same"
"""Reason of a row whose person looks like somebody who is there already."""


class CvImport:
    """Imports of CV files; reading never holds the database."""

    def __init__(self, ledger: Ledger) -> None:
        """Work on an open database."""
        self._ledger = ledger
        self._open = OpenImports(ledger)
        self._skills = SHIPPED_ONLY

    def gathered(self, paths: Sequence[Path]) -> AbstractContextManager[list[Path]]:
        """Give the files in files, folders and archives, in order, as long as the block lasts; any thread."""
        return gathered_files(paths, self._ledger.database.folder)

    def read(
        self, paths: Sequence[Path], *, is_cancelled: Callable[[], bool] | None = None
    ) -> Iterator[ReadFile]:
        """Read files, in order, with the skills as they were when the batch was begun; on any thread."""
        return read_files(paths, skills=self._skills, is_cancelled=is_cancelled)

    def stored(self, attachment_id: str) -> StoredFile:
        """Return a kept file with its bytes and words; raise FileAbsentError where it is not there."""
        with self._ledger.reading() as connection:
            file, sha256 = cv_review.find_stored(connection, attachment_id)
            own = skills_for_reading(connection)
        try:
            return replace(file, data=self._ledger.database.files.get(sha256), skills=own)
        except RecordAbsentError as error:
            raise FileAbsentError(file=file.file_name) from error

    def reread(self, file: StoredFile) -> CandidateDraft:
        """Read a kept file again, for what was found and where it stands; on any thread.

        Raises:
            UnreadableFileError: in one of its kinds.
        """
        return cv_review.read_again(file, self._ledger.database.folder)

    def take_over(self, attachment_id: str, form: CandidateForm) -> Changes:
        """Give a file that is nobody's, such as a scan, to the person who is typed in beside it.

        Somebody who is known already gets the file as a new version, and blanks filled (R17).

        Raises:
            NameMissingError: no name.
            FileAbsentError: no such file.
        """
        if not form.full_name.strip():
            raise NameMissingError(field="full_name")
        with self._ledger.act("take_over_file") as work:
            person = cv_review.take_over(work, attachment_id, form)
            work.describe({"candidate": person.id})
        return changes_of(work, made=person.id)

    def kept_already(self, hashes: Sequence[str]) -> frozenset[str]:
        """Return those SHA-256 sums whose files the agency has."""
        with self._ledger.reading() as connection:
            return facts.kept_hashes(connection, hashes)

    def begin(
        self,
        source: str,
        *,
        paths: Sequence[Path] = (),
        job_id: str | None = None,
        stage_id: str | None = None,
    ) -> str:
        """Open a batch, for a job or for none; return its key.

        ``paths`` is what was chosen: with it an import that is killed can go on.

        Raises:
            JobAbsentError: no such job.
            JobNotOpenError: the job takes no applications now.
        """
        batch_id = ""
        with self._ledger.act("import") as work:
            if job_id is not None:
                require_open_job(work, job_id)
            batch = work.add(ImportBatch(source=source, job_id=job_id, started_at=work.stamp.at))
            batch_id = batch.id
            work.regroup(batch_id, {"batch": batch_id, "count": 0})
            self._skills = skills_for_reading(work.connection)
        self._open.note(batch_id, paths, stage_id)
        return batch_id

    def store(self, batch_id: str, files: Sequence[ReadFile]) -> tuple[ImportOutcome, ...]:
        """Keep read files in one transaction; return what became of each.

        The bytes are durable before the records that name them. A file seen before changes nothing; a person
        recognised by e-mail, phone, link or CNIC gets the file as a new version and blank fields filled
        (R17). A batch that was undone meanwhile takes nothing more in.
        """
        stage_id = self._open.stage_of(batch_id)
        read = [file.data for file in files if file.draft is not None]
        self._ledger.database.files.put(erased.not_erased(self._ledger, read))
        with self._ledger.act("import", group=batch_id, batch=batch_id, count=len(files)) as work:
            batch = work.find(ImportBatch, batch_id)
            if batch is None:
                return ()
            outcomes = [store_one(work, batch, file) for file in files]
            outcomes = put_on_job(work, batch, stage_id, outcomes)
            told = zip(files, outcomes, strict=True)
            refused = [file for file, outcome in told if outcome.reason == ERASED_BEFORE]
            erased.forget(work, batch_id, {file.path.name for file in refused})
            place = facts.import_size(work.connection, batch_id)
            work.insert_many(
                [
                    ImportRow(
                        batch_id=batch_id,
                        position=place + offset,
                        file_name=erased.nameless(file.path.name) if file in refused else file.path.name,
                        result=ImportResult(outcome.result),
                        reason=outcome.reason,
                        sha256=file.draft.sha256 if file.draft and file not in refused else "",
                        candidate_id=outcome.candidate_id,
                    )
                    for offset, (file, outcome) in enumerate(zip(files, outcomes, strict=True))
                ]
            )
        if refused:
            erased.remove_unnamed(self._ledger, [file.data for file in refused])
        return self._with_maybes(batch_id, outcomes)

    def _with_maybes(self, batch_id: str, outcomes: Sequence[ImportOutcome]) -> tuple[ImportOutcome, ...]:
        """Say which of the people just added look like somebody who is there already; a person decides."""
        alike: dict[str, str] = {}
        with self._ledger.reading() as connection:
            for outcome in outcomes:
                if outcome.result == ImportResult.ADDED and outcome.candidate_id is not None:
                    found = same_people.similar(connection, outcome.candidate_id)
                    if found:
                        alike[outcome.candidate_id] = found[0].name
        if not alike:
            return tuple(outcomes)
        with self._ledger.act("import", group=batch_id, batch=batch_id, count=0) as work:
            for row in work.where_in(ImportRow, "candidate_id", alike):
                if row.batch_id == batch_id:
                    row.result, row.reason = ImportResult.NEEDS_YOU, MAYBE_SAME
        return tuple(
            replace(
                item,
                result=ImportResult.NEEDS_YOU,
                reason=MAYBE_SAME,
                values={**item.values, "other": alike[item.candidate_id]},
            )
            if item.candidate_id in alike
            else item
            for item in outcomes
        )

    def finish(self, batch_id: str) -> ImportSummary:
        """Close a batch; return its counts and outcomes in the order of the files."""
        with self._ledger.act("import", group=batch_id, batch=batch_id, count=0) as work:
            batch = work.find(ImportBatch, batch_id)
            if batch is not None:
                batch.finished_at = work.stamp.at
        self._open.forget(batch_id)
        with self._ledger.reading() as connection:
            outcomes = facts.import_outcomes(connection, batch_id)
        counts = Counter(outcome.result for outcome in outcomes)
        return ImportSummary(
            batch_id, {result.value: counts[result.value] for result in ImportResult}, outcomes
        )

    def unfinished(self) -> tuple[UnfinishedImport, ...]:
        """Return imports that a kill or a power cut stopped, oldest first."""
        return self._open.unfinished()

    def left(self, batch_id: str, files: Sequence[Path]) -> list[Path]:
        """Return those of a batch's files that are not kept yet."""
        return not_kept(files, self.kept_names(batch_id))

    def kept_names(self, batch_id: str) -> tuple[str, ...]:
        """Return the names of a batch's files that are kept."""
        with self._ledger.reading() as connection:
            self._skills = skills_for_reading(connection)
        return self._open.kept_names(batch_id)

    def resume(
        self, unfinished: UnfinishedImport, on_progress: Callable[[ImportProgress], None] | None = None
    ) -> ImportSummary:
        """Go on with an import on this thread; it stays one act to undo."""
        with self.gathered(unfinished.paths) as files:
            left = self.left(unfinished.batch_id, files)
            return self._take_in(unfinished.batch_id, left, unfinished.done, on_progress)

    def run(
        self,
        paths: Sequence[Path],
        *,
        job_id: str | None = None,
        on_progress: Callable[[ImportProgress], None] | None = None,
    ) -> ImportSummary:
        """Read and store files, folders and archives on this thread."""
        with self.gathered(paths) as files:
            source = ", ".join(path.name for path in paths)[:200]
            return self._take_in(self.begin(source, paths=paths, job_id=job_id), files, 0, on_progress)

    def _take_in(
        self,
        batch_id: str,
        files: Sequence[Path],
        done: int,
        on_progress: Callable[[ImportProgress], None] | None,
    ) -> ImportSummary:
        total = done + len(files)
        chunk: list[ReadFile] = []

        def flush() -> None:
            nonlocal done
            for outcome in self.store(batch_id, chunk):
                done += 1
                if on_progress is not None:
                    on_progress(ImportProgress(batch_id, done, total, outcome))
            chunk.clear()

        for file in self.read(files):
            chunk.append(file)
            if len(chunk) == CHUNK:
                flush()
        if chunk:
            flush()
        return self.finish(batch_id)
