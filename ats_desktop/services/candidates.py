"""Candidates: one person whole, and changing what is known about them."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import date

from ats_desktop.domain import cnic
from ats_desktop.domain.activity import Activity
from ats_desktop.domain.candidate import Candidate
from ats_desktop.domain.contact import ContactKind, ContactPoint
from ats_desktop.domain.ranking import FitScore, KnownSkill, score
from ats_desktop.domain.rows.board import JobBrief
from ats_desktop.domain.rows.candidates import CandidateDetail, EducationRow, EmploymentRow, TimelineRow
from ats_desktop.domain.rows.documents import PersonPaper
from ats_desktop.errors import UserError
from ats_desktop.services.absent import CandidateAbsentError, FileAbsentError, absent_as
from ats_desktop.services.background import replace_educations, replace_employments
from ats_desktop.services.changes import Changes, Failure, raise_if_all_failed
from ats_desktop.services.clients import NameMissingError
from ats_desktop.services.contacts import contact_points
from ats_desktop.services.drafts import standing
from ats_desktop.services.ledger import Ledger, changes_of
from ats_desktop.services.person_skills import entries_of, replace_skills
from ats_desktop.storage.errors import RecordAbsentError
from ats_desktop.storage.queries import facts, papers, people, same_people, skills
from ats_desktop.storage.unit_of_work import UnitOfWork

_PLAIN_FIELDS = frozenset(
    """full_name name_urdu father_name cnic city address address_urdu headline current_employer current_title
    total_years pay_now pay_expected currency notice_days available_from work_mode source owner summary
    do_not_contact""".split()
)
_CONTACT_FIELDS = {"emails": ContactKind.EMAIL, "phones": ContactKind.PHONE, "links": ContactKind.LINK}


class UnknownFieldError(UserError):
    """A candidate has no such field; values: field."""

    code = "unknown_field"


class CandidateInUseError(UserError):
    """A person with open applications does not go to the bin; values: candidate_id, count."""

    code = "candidate_in_use"


@dataclass(frozen=True)
class CandidateForm:
    """What a person fills in about a candidate."""

    full_name: str
    name_urdu: str = ""
    father_name: str = ""
    cnic: str = ""
    city: str = ""
    address: str = ""
    headline: str = ""
    current_employer: str = ""
    current_title: str = ""
    total_years: float | None = None
    pay_now: int | None = None
    pay_expected: int | None = None
    currency: str = "PKR"
    notice_days: int | None = None
    available_from: date | None = None
    work_mode: str = ""
    source: str = ""
    summary: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    skills: tuple[str, ...] = ()
    educations: tuple[EducationRow, ...] = ()


class Candidates:
    """The people whom the agency may place."""

    def __init__(self, ledger: Ledger) -> None:
        """Work on an open database."""
        self._ledger = ledger

    def detail(self, candidate_id: str) -> CandidateDetail:
        """Return one person whole, for a merged record whom it was merged into (R13).

        Raises:
            CandidateAbsentError: there is none.
        """
        with self._ledger.reading() as connection, absent_as(CandidateAbsentError(candidate_id=candidate_id)):
            return people.detail(connection, same_people.standing_key(connection, candidate_id))

    def timeline(self, candidate_id: str) -> tuple[TimelineRow, ...]:
        """Return what happened to a person, newest first."""
        with self._ledger.reading() as connection:
            return people.timeline(connection, same_people.standing_key(connection, candidate_id))

    def notes(self, candidate_id: str) -> tuple[TimelineRow, ...]:
        """Return the notes about a person, newest first."""
        return tuple(row for row in self.timeline(candidate_id) if row.kind == "note")

    def papers(self, candidate_id: str) -> tuple[PersonPaper, ...]:
        """Return the issued papers of a person and the shortlists they were on, newest first."""
        with self._ledger.reading() as connection:
            return papers.of_person(connection, same_people.standing_key(connection, candidate_id))

    def fit(self, person: CandidateDetail, brief: JobBrief) -> FitScore:
        """Return how a person's score for a brief adds up, requirement by requirement."""
        with self._ledger.reading() as connection:
            implied, spellings = skills.implications(connection), skills.spellings(connection)
        known = [KnownSkill(skill.name, skill.years, skill.evidence) for skill in person.skills]
        return score(brief.requirements, brief.years_min, known, person.total_years, implied, spellings)

    def add(self, form: CandidateForm) -> Changes:
        """Add a person; raise NameMissingError without a name."""
        if not form.full_name.strip():
            raise NameMissingError(field="full_name")
        with self._ledger.act("add_candidate") as work:
            candidate = new_candidate(work, form)
            work.describe({"candidate": candidate.id})
        return changes_of(work, made=candidate.id)

    def edit(self, candidate_id: str, **given: object) -> Changes:
        """Change fields of a person.

        ``emails``, ``phones`` and ``links`` (texts), ``skills`` (names, or SkillEntry with years),
        ``employments`` (EmploymentRow) and ``educations`` (EducationRow) replace what was there.

        Raises:
            CandidateAbsentError: no such person.
            NameMissingError: an empty name.
            UnknownFieldError: a field that candidates do not have.
        """
        if "full_name" in given and not str(given["full_name"]).strip():
            raise NameMissingError(field="full_name")
        with self._ledger.act("edit_candidate", candidate=candidate_id) as work:
            candidate = standing(work, candidate_id)
            if candidate is None:
                raise CandidateAbsentError(candidate_id=candidate_id)
            work.describe({"candidate": candidate.id})
            _fill(work, candidate, given)
        return changes_of(work)

    def note(self, candidate_id: str, body: str, application_id: str | None = None) -> Changes:
        """Add a note; notes are rows of their own, so that two people adding one never conflict."""
        if not body.strip():
            raise NameMissingError(field="note")
        with self._ledger.act("add_note", candidate=candidate_id) as work:
            person = standing(work, candidate_id)
            if person is None:
                raise CandidateAbsentError(candidate_id=candidate_id)
            note = work.add(
                Activity(
                    candidate_id=person.id,
                    application_id=application_id,
                    body=body.strip(),
                    at=work.stamp.at,
                    actor=work.actor,
                )
            )
        return changes_of(work, made=note.id)

    def delete(self, candidate_ids: Sequence[str]) -> Changes:
        """Move people to the bin; those with open applications stay and are listed in ``failed``.

        Raises:
            CandidateInUseError: the one person asked for has an open application.
        """
        gone: list[str] = []
        failed: list[Failure] = []
        errors: list[UserError] = []
        with self._ledger.act("delete_candidates", count=len(candidate_ids)) as work:
            for candidate in work.where_in(Candidate, "id", candidate_ids):
                running = facts.running_applications(work.connection, candidate.id)
                if running:
                    errors.append(CandidateInUseError(candidate_id=candidate.id, count=running))
                    failed.append(Failure.of(candidate.id, errors[-1]))
                    continue
                candidate.deleted = True
                gone.append(candidate.id)
            raise_if_all_failed(failed, len(candidate_ids), errors)
            named = {"candidate": gone[0]} if len(gone) == 1 else {}
            work.describe({"count": len(gone), **named})
        return changes_of(work, failed=failed)

    def file(self, attachment_id: str) -> bytes:
        """Return the bytes of a file; raise FileAbsentError where they are missing or damaged."""
        sha256, _ = self._hashes(attachment_id)
        try:
            return self._ledger.database.files.get(sha256)
        except RecordAbsentError as error:
            raise FileAbsentError(file=attachment_id) from error

    def text(self, attachment_id: str) -> str:
        """Return the words of a file, "" where it has none."""
        _, text_sha256 = self._hashes(attachment_id)
        with self._ledger.reading() as connection:
            return people.text_of(connection, text_sha256)

    def _hashes(self, attachment_id: str) -> tuple[str, str | None]:
        with self._ledger.reading() as connection:
            hashes = facts.file_hashes(connection, attachment_id)
        if hashes is None:
            raise FileAbsentError(file=attachment_id)
        return hashes


def new_candidate(work: UnitOfWork, form: CandidateForm) -> Candidate:
    """Add the person of a filled-in form inside an act of any kind; the name must be there."""
    candidate = work.add(Candidate(full_name=form.full_name.strip()))
    given = {field.name: getattr(form, field.name) for field in fields(form)}
    given["source"] = given["source"] or "typed"
    _fill(work, candidate, given)
    return candidate


def _fill(work: UnitOfWork, candidate: Candidate, given: dict[str, object]) -> None:
    for name, value in given.items():
        if name == "cnic":
            candidate.cnic = cnic.normalise(str(value)) or str(value).strip()
        elif name in _PLAIN_FIELDS:
            setattr(candidate, name, value.strip() if isinstance(value, str) else value)
        elif name in _CONTACT_FIELDS and isinstance(value, (tuple, list)):
            _replace_contacts(work, candidate.id, _CONTACT_FIELDS[name], [str(item) for item in value])
        elif name == "skills" and isinstance(value, (tuple, list)):
            replace_skills(work, candidate.id, entries_of(value))
        elif name == "employments" and isinstance(value, (tuple, list)):
            rows = [row for row in value if isinstance(row, EmploymentRow)]
            replace_employments(work, candidate.id, rows)
        elif name == "educations" and isinstance(value, (tuple, list)):
            replace_educations(work, candidate.id, [row for row in value if isinstance(row, EducationRow)])
        else:
            raise UnknownFieldError(field=name)


def _replace_contacts(work: UnitOfWork, candidate_id: str, kind: ContactKind, values: Sequence[str]) -> None:
    wanted = contact_points(candidate_id, kind, values)
    present = {point.value: point for point in work.where(ContactPoint, candidate_id=candidate_id, kind=kind)}
    for point in wanted:
        kept = present.pop(point.value, None)
        if kept is None:
            work.add(point)
        else:
            kept.is_primary = point.is_primary
    for point in present.values():
        point.deleted = True
