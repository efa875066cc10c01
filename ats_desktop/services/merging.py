"""Two records of one person become one (R13): everything moves, nothing is lost, one undo takes it back."""

from collections.abc import Callable, Collection, Hashable
from typing import TypeVar

from ats_desktop.domain import merging
from ats_desktop.domain.activity import Activity
from ats_desktop.domain.application import Application, ReasonParty, RejectionReason
from ats_desktop.domain.candidate import Attachment, Candidate, CandidateSkill, Education, Employment
from ats_desktop.domain.contact import ContactPoint
from ats_desktop.domain.identity import link_key
from ats_desktop.domain.merging import MERGED_FIELDS, MergeWithItselfError
from ats_desktop.domain.record import Record
from ats_desktop.domain.rows.merging import Comparison, DuplicateRow
from ats_desktop.domain.stage import JobStage
from ats_desktop.domain.submission import IssuedDocument, Placement, SubmissionItem
from ats_desktop.domain.tag import CandidateTag
from ats_desktop.services.absent import CandidateAbsentError, absent_as
from ats_desktop.services.candidates import UnknownFieldError
from ats_desktop.services.changes import Changes
from ats_desktop.services.drafts import standing
from ats_desktop.services.ledger import Ledger, changes_of
from ats_desktop.storage.queries import people, same_people
from ats_desktop.storage.unit_of_work import UnitOfWork

SAME_PERSON = "Same person twice"
"""The system's reason that ends the less far of two open applications on one job."""

_PLAIN_CHILDREN: tuple[type[Record], ...] = (Activity, IssuedDocument, SubmissionItem, Placement)

R = TypeVar("R", bound=Record)


class Merging:
    """Finding people who are in the book twice, and making one of them."""

    def __init__(self, ledger: Ledger) -> None:
        """Work on an open database."""
        self._ledger = ledger

    def duplicates(self, candidate_id: str) -> tuple[DuplicateRow, ...]:
        """Return records that may be the same person, the surest first (R17).

        They share an e-mail, phone, profile link or CNIC; or have a like name and much the same CV, which
        only says: look at both. A like name alone is nobody.
        """
        with self._ledger.reading() as connection:
            key = same_people.standing_key(connection, candidate_id)
            sure = same_people.duplicates(connection, key)
            known = {row.id for row in sure}
            return (*sure, *(row for row in same_people.similar(connection, key) if row.id not in known))

    def former_names(self, candidate_id: str) -> tuple[str, ...]:
        """Return the other names under which a person was in the book before merges (R13)."""
        with self._ledger.reading() as connection:
            return same_people.former_names(connection, candidate_id)

    def compare(self, kept_id: str, other_id: str) -> Comparison:
        """Return two records side by side.

        Raises:
            CandidateAbsentError: one of them is not there.
            MergeWithItselfError: both keys lead to the same person.
        """
        with self._ledger.reading() as connection:
            keys = [same_people.standing_key(connection, key) for key in (kept_id, other_id)]
            if keys[0] == keys[1]:
                raise MergeWithItselfError(candidate_id=keys[0])
            details, values = [], []
            for key in keys:
                with absent_as(CandidateAbsentError(candidate_id=key)):
                    details.append(people.detail(connection, key))
                    values.append(same_people.merged_fields(connection, key))
            found = same_people.duplicates(connection, keys[0])
        shared = next((row.shared for row in found if row.id == keys[1]), ())
        return Comparison(details[0], details[1], merging.pairs(values[0], values[1]), shared)

    def merge(self, kept_id: str, other_id: str, taken: Collection[str] = ()) -> Changes:
        """Make one person of two (R13); ``taken`` names the fields in which the other's value was chosen.

        Everything of the other record moves, what both have stays once, contacts are united. Of two running
        applications on one job the furthest goes on and the other ends, both with their histories. The other
        record stays, empty, and leads to the one that is kept.

        Raises:
            CandidateAbsentError: one of them is not there.
            MergeWithItselfError: both keys lead to the same person.
            UnknownFieldError: ``taken`` names no field that can be chosen.
        """
        for name in taken:
            if name not in MERGED_FIELDS:
                raise UnknownFieldError(field=name)
        with self._ledger.act("merge_candidates") as work:
            kept, other = _person(work, kept_id), _person(work, other_id)
            if kept.id == other.id:
                raise MergeWithItselfError(candidate_id=kept.id)
            _join_fields(kept, other, taken)
            _join_contacts(work, kept, other)
            _join_rows(work, Employment, kept, other, merging.same_employment)
            _join_rows(work, Education, kept, other, merging.same_education)
            _join_skills(work, kept, other)
            _join_tags(work, kept, other)
            _join_files(work, kept, other)
            for kind in _PLAIN_CHILDREN:
                for child in work.where(kind, candidate_id=other.id):
                    _hand_over(child, kept)
            _join_applications(work, kept, other)
            for earlier in work.where(Candidate, merged_into_id=other.id):
                earlier.merged_into_id = kept.id
            other.merged_into_id = kept.id
            work.describe({"candidate": kept.id, "other": other.id})
        return changes_of(work)


def _person(work: UnitOfWork, candidate_id: str) -> Candidate:
    person = standing(work, candidate_id)
    if person is None:
        raise CandidateAbsentError(candidate_id=candidate_id)
    return person


def _hand_over(child: Record, kept: Candidate) -> None:
    child.candidate_id = kept.id  # type: ignore[attr-defined]


def _join_fields(kept: Candidate, other: Candidate, taken: Collection[str]) -> None:
    """Give the person who stays the chosen values; the name that was not chosen stays with the other."""
    values = merging.merged_values(kept, other, taken)
    unused = kept.full_name if values["full_name"] != kept.full_name else other.full_name
    for name, value in values.items():
        if getattr(kept, name) != value:
            setattr(kept, name, value)
    if other.full_name != unused:
        other.full_name = unused


def _join_contacts(work: UnitOfWork, kept: Candidate, other: Candidate) -> None:
    own = work.where(ContactPoint, candidate_id=kept.id)
    with_primary = {point.kind for point in own if point.is_primary}
    known = {merging.same_contact(point) for point in own}
    for point in work.where(ContactPoint, candidate_id=other.id):
        if merging.same_contact(point) in known:
            point.deleted = True
            continue
        known.add(merging.same_contact(point))
        _hand_over(point, kept)
        if point.is_primary and point.kind in with_primary:
            point.is_primary = False


def _join_rows(
    work: UnitOfWork, kind: type[R], kept: Candidate, other: Candidate, same: Callable[[R], Hashable]
) -> list[R]:
    """Move rows over; those that the person has already stay behind, deleted. Return those that moved."""
    known = {same(row) for row in work.where(kind, candidate_id=kept.id)}
    moved: list[R] = []
    for row in work.where(kind, candidate_id=other.id):
        if same(row) in known:
            row.deleted = True
        else:
            _hand_over(row, kept)
            moved.append(row)
    return moved


def _join_skills(work: UnitOfWork, kept: Candidate, other: Candidate) -> None:
    """Unite the skills; of one that both have the row with more years stays."""
    own = {row.skill.casefold(): row for row in work.where(CandidateSkill, candidate_id=kept.id)}
    for row in work.where(CandidateSkill, candidate_id=other.id):
        rival = own.get(row.skill.casefold())
        if rival is None or (row.years or 0) > (rival.years or 0):
            _hand_over(row, kept)
            if rival is not None:
                rival.deleted = True
        else:
            row.deleted = True


def _join_tags(work: UnitOfWork, kept: Candidate, other: Candidate) -> None:
    """Put the other's tags on; a tag's row has a key that follows from the person, so it cannot move."""
    own = {row.tag_id for row in work.where(CandidateTag, candidate_id=kept.id)}
    for row in work.where(CandidateTag, candidate_id=other.id):
        row.deleted = True
        if row.tag_id in own:
            continue
        key = link_key("candidate_tag", kept.id, row.tag_id)
        taken_off = work.session.get(CandidateTag, key)
        if taken_off is not None:
            taken_off.deleted = False
        else:
            work.add(CandidateTag(id=key, candidate_id=kept.id, tag_id=row.tag_id))


def _join_files(work: UnitOfWork, kept: Candidate, other: Candidate) -> None:
    """Move files over and number the versions of each kind anew, in the order in which they came."""
    if not _join_rows(work, Attachment, kept, other, merging.same_file):
        return
    numbers: dict[str, int] = {}
    for file in work.where(Attachment, candidate_id=kept.id):
        numbers[file.kind] = numbers.get(file.kind, 0) + 1
        if file.version != numbers[file.kind]:
            file.version = numbers[file.kind]


def _join_applications(work: UnitOfWork, kept: Candidate, other: Candidate) -> None:
    own = work.where(Application, candidate_id=kept.id)
    moved = work.where(Application, candidate_id=other.id)
    for application in moved:
        _hand_over(application, kept)
    for job_id in dict.fromkeys(application.job_id for application in moved):
        rivals = [application for application in (*own, *moved) if application.job_id == job_id]
        if any(application.job_id == job_id for application in own):
            _settle(work, rivals)


def _settle(work: UnitOfWork, rivals: list[Application]) -> None:
    """Let the furthest application on a job go on; end every other that is still running (R1, R13).

    Rows and histories stay: entries of a history keep the key they were written under.
    """
    stages = {stage.id: stage for stage in work.where(JobStage, job_id=rivals[0].job_id)}
    placed = [(item, stages[item.stage_id]) for item in rivals if item.stage_id in stages]
    primary = merging.primary_of(placed)
    for rival in rivals:
        if rival is not primary and rival.status.is_open:
            work.add(rival.end(_system_reason(work), work.stamp))
    if primary.previous_id is None and (primary.status.is_open or primary.hired_at is not None):
        earlier = [item for item in rivals if item is not primary and item.previous_id != primary.id]
        primary.previous_id = earlier[-1].id if earlier else None


def _system_reason(work: UnitOfWork) -> RejectionReason:
    key = link_key("reason", SAME_PERSON)
    reason = work.session.get(RejectionReason, key)
    if reason is None:
        reason = RejectionReason(id=key, name=SAME_PERSON, party=ReasonParty.SYSTEM, position=9)
        work.add(reason)
    reason.deleted = False
    return reason
