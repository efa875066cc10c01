"""Erasing people for good (R18): out of records, history, files and backups; nothing takes it back.

The steps, each of which a killed program finishes when the agency is opened next: the person goes onto the
list beside the data; one transaction empties the records; bytes that no record names go, and the files are
written anew, so that nothing of it is left between their pages.
"""

import logging
import shutil
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from ats_desktop.domain.application import Application, ReasonParty, RejectionReason
from ats_desktop.domain.erasure import Erasure, ErasureMark, erased_name, mark_of
from ats_desktop.domain.identity import link_key
from ats_desktop.domain.rows.erasing import ErasePreview
from ats_desktop.errors import UserError
from ats_desktop.services.absent import CandidateAbsentError
from ats_desktop.services.backups import Backups
from ats_desktop.services.candidates import CandidateInUseError
from ats_desktop.services.changes import Changes
from ats_desktop.services.ledger import Ledger, changes_of
from ats_desktop.storage import backup, erased_ledger, erasing, wiping
from ats_desktop.storage.backup import BACKUP_FOLDER
from ats_desktop.storage.database import ReadConnection
from ats_desktop.storage.erased_ledger import ErasedPerson
from ats_desktop.storage.queries import erased as erased_queries
from ats_desktop.storage.queries import facts, same_people
from ats_desktop.storage.queries.erased import people
from ats_desktop.storage.unit_of_work import Act, UnitOfWork

ERASED = "Erased"
"""The system's reason that ends applications which a restored backup had open."""

_log = logging.getLogger(__name__)


class Erasing:
    """A person's right to be forgotten; what others count with stays under a number."""

    def __init__(self, ledger: Ledger, backups: Backups) -> None:
        """Work on an open database."""
        self._ledger = ledger
        self._database = ledger.database
        self._backups = backups

    def preview(self, candidate_ids: Sequence[str]) -> ErasePreview:
        """Return what would go with people, and which backups hold them still.

        Raises:
            CandidateAbsentError: one of them is not there.
        """
        with self._ledger.reading() as connection:
            groups = [_subjects(connection, key) for key in dict.fromkeys(candidate_ids)]
            keys = sorted({key for group in groups for key in group})
            held = facts.held_by(connection, keys)
            names = tuple(facts.name_of(connection, group[0]) for group in groups)
        return ErasePreview(names, held, len(self.older_backups()))

    def erase(self, candidate_ids: Sequence[str]) -> Changes:
        """Erase people, with every record that was merged into them; bytes go by ``wipe`` afterwards.

        Final: neither this act nor any before it can be undone after it.

        Raises:
            CandidateAbsentError: one of them is not there, or was erased before; nothing has changed.
            CandidateInUseError: one of them has an open application; nothing has changed.
            DiskFullError, FolderReadOnlyError, DriveFailedError: nothing has changed.
        """
        with self._ledger.reading() as connection:
            wanted = self._planned(connection, candidate_ids)
        if not wanted:
            return Changes(None, "erase_candidates", {"count": 0})
        erased_ledger.add(self._database.folder, wanted)
        try:
            return self._empty(wanted)
        except Exception:
            erased_ledger.take_off(self._database.folder, [person.id for person in wanted])
            raise

    def wipe(self, at_most: int | None = None) -> bool:
        """Remove the bytes of whoever was erased; tell whether nothing is left to be done.

        It is as slow as copying the data; files of more than ``at_most`` bytes wait for the next backup, or
        for the agency to be closed.
        """
        return wiping.wipe(self._database, at_most)

    def obey_list(self) -> Changes | None:
        """Erase whoever is on the list beside the data and still in it, after a restore or a kill.

        Open applications end. Returns None where there was nothing to do, which is the usual case.
        """
        folder = self._database.folder
        listed = erased_ledger.read(folder)
        with self._ledger.reading() as connection:
            known = people(connection)
        if not listed and not known:
            return None
        erased_ledger.add(folder, known.values())
        missing = [person for key, person in listed.items() if key not in known]
        changes = self._empty(missing) if missing else None
        self.wipe()
        return changes

    def try_to_obey_list(self) -> None:
        """Obey the list at opening; where the disk refuses, the data open all the same."""
        try:
            self.obey_list()
        except UserError as error:
            _log.error("people who were erased are not taken out yet: %s", error.code)

    def older_backups(self) -> list[Path]:
        """Return the backups, and data that a restore put aside, which hold people as they were."""
        folder = self._database.folder
        found = [each.path for each in backup.backups_in(folder / BACKUP_FOLDER)]
        aside = folder / "replaced"
        return [*found, *(sorted(aside.iterdir()) if aside.is_dir() else ())]

    def remove_older_backups(self) -> int:
        """Make a backup of what is left and remove all that were made before; return how many.

        Raises:
            BackupBadError, DiskFullError, FolderReadOnlyError: no new backup could be made; all stay.
        """
        older = self.older_backups()
        self._backups.now()
        for path in older:
            shutil.rmtree(path, ignore_errors=True)
        return len(older)

    def _planned(self, connection: ReadConnection, candidate_ids: Sequence[str]) -> list[ErasedPerson]:
        secret = erased_queries.secret(connection)
        listed = erased_ledger.read(self._database.folder)
        last = max((person.number for person in (*people(connection).values(), *listed.values())), default=0)
        found: dict[str, ErasedPerson] = {}
        for key in dict.fromkeys(candidate_ids):
            subjects = _subjects(connection, key)
            if subjects[0] in found:
                continue
            running = sum(facts.open_applications(connection, each) for each in subjects)
            if running:
                raise CandidateInUseError(candidate_id=subjects[0], count=running)
            last += 1
            found[subjects[0]] = ErasedPerson(
                subjects[0],
                last,
                datetime.now(UTC),
                tuple(subjects),
                tuple(sorted(mark_of(secret, *each) for each in erasing.known_by(connection, subjects))),
            )
        return list(found.values())

    def _empty(self, wanted: Sequence[ErasedPerson]) -> Changes:
        act = Act("erase_candidates", {"count": len(wanted)}, is_final=True)
        with self._ledger.answer(act) as work:
            for person in wanted:
                subjects = erasing.present(work.connection, person.subjects)
                if subjects:
                    _end_applications(work, subjects)
                    erasing.erase(work, subjects, erased_name(person.number))
                _note_down(work, person)
            erasing.ask_for_wipe(work)
        return changes_of(work)


def _subjects(connection: ReadConnection, candidate_id: str) -> list[str]:
    """Return the keys of all records of one person.

    Raises CandidateAbsentError where there is none, or only the stub of an erased one.
    """
    key = same_people.standing_key(connection, candidate_id)
    if not erasing.present(connection, [key]) or any(
        key in person.subjects for person in people(connection).values()
    ):
        raise CandidateAbsentError(candidate_id=candidate_id)
    return erasing.subjects_of(connection, key)


def _end_applications(work: UnitOfWork, subjects: Sequence[str]) -> None:
    """End what is open still, so that nobody waits for a number."""
    still_open = [
        each for each in work.where_in(Application, "candidate_id", subjects) if each.status.is_open
    ]
    if not still_open:
        return
    key = link_key("reason", ERASED)
    reason = work.session.get(RejectionReason, key)
    if reason is None:
        reason = work.add(RejectionReason(id=key, name=ERASED, party=ReasonParty.SYSTEM, position=9))
    for application in still_open:
        work.add(application.end(reason, work.stamp))
    work.session.flush()


def _note_down(work: UnitOfWork, person: ErasedPerson) -> None:
    work.add(Erasure(id=person.id, number=person.number, erased_at=person.at, subjects=person.subjects))
    work.session.flush()
    work.insert_many(
        [
            ErasureMark(id=link_key("erasure_mark", person.id, mark), erasure_id=person.id, mark=mark)
            for mark in person.marks
        ]
    )
