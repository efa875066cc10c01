"""From what a CV says to a person: recognising, adding, and filling in what was blank (R17)."""

from collections.abc import Collection, Mapping

from ats_desktop.domain import cnic
from ats_desktop.domain.candidate import Candidate, CandidateSkill, Education, Employment
from ats_desktop.domain.contact import ContactKind, ContactPoint
from ats_desktop.domain.draft import CandidateDraft
from ats_desktop.services.contacts import contact_points, key_of, keys_of, phone_key
from ats_desktop.storage.queries import known_people
from ats_desktop.storage.unit_of_work import UnitOfWork


def known_person(work: UnitOfWork, draft: CandidateDraft) -> Candidate | None:
    """Return the person with the same e-mail, phone, profile link or CNIC; a name alone is nobody (R17)."""
    for person_id in known_people.holders(work.connection, identity_keys(draft)).values():
        person = standing(work, person_id)
        if person is not None:
            return person
    return None


def identity_keys(draft: CandidateDraft) -> tuple[tuple[str, str], ...]:
    """Return by what a person is recognised, the surest first: kinds and keys of contacts, the CNIC (R17)."""
    phones = (phone.e164 or phone_key(phone.written) for phone in draft.phones)
    keys = [(ContactKind.EMAIL.value, key_of(ContactKind.EMAIL, value)) for value in draft.emails]
    keys += [(ContactKind.PHONE.value, key) for key in phones]
    keys += [(ContactKind.LINK.value, key_of(ContactKind.LINK, value)) for value in draft.links]
    if cnic.normalise(draft.cnic) is not None:
        keys.append((known_people.CNIC, draft.cnic))
    return tuple(dict.fromkeys(pair for pair in keys if pair[1]))


def standing(work: UnitOfWork, candidate_id: str | None) -> Candidate | None:
    """Return a person, or whom they were merged into; None where nobody is left."""
    person = work.find(Candidate, candidate_id)
    while person is not None and person.merged_into_id is not None:
        person = work.find(Candidate, person.merged_into_id)
    return person


def add_person(
    work: UnitOfWork, draft: CandidateDraft, file_name: str, also: Mapping[str, object] | None = None
) -> tuple[Candidate, str]:
    """Add the person of a CV; return a reason code beside it when somebody should look.

    Without a name the person is called as the file. ``also`` holds fields that no CV says.
    """
    person = Candidate(
        full_name=draft.full_name or file_name,
        name_urdu=draft.name_urdu,
        father_name=draft.father_name,
        cnic=draft.cnic,
        city=draft.city,
        headline=draft.headline or draft.current_title,
        current_employer=draft.current_company,
        current_title=draft.current_title,
        total_years=_years(draft),
        summary=draft.summary,
        source="CV folder",
    )
    for name, value in (also or {}).items():
        setattr(person, name, value)
    work.add(person)
    work.insert_many(_contacts(person.id, draft))
    _add_work_and_school(work, person.id, draft)
    _add_skills(work, person.id, draft, known=frozenset())
    if not draft.full_name:
        return person, "name_missing"
    return person, "" if draft.emails or draft.phones else "no_contact"


def update_person(work: UnitOfWork, person: Candidate, draft: CandidateDraft) -> None:
    """Fill blank fields of a person from a newer CV and add what is new; nothing known is overwritten."""
    found = {
        "name_urdu": draft.name_urdu,
        "father_name": draft.father_name,
        "cnic": draft.cnic,
        "city": draft.city,
        "headline": draft.headline or draft.current_title,
        "current_employer": draft.current_company,
        "current_title": draft.current_title,
        "summary": draft.summary,
    }
    for name, value in found.items():
        if value and not getattr(person, name):
            setattr(person, name, value)
    if person.total_years is None:
        person.total_years = _years(draft)
    present = work.where(ContactPoint, candidate_id=person.id)
    keys, values = set(keys_of(present)), {point.value for point in present}
    for point in _contacts(person.id, draft):
        if (point.kind, point.key) not in keys and point.value not in values:
            point.is_primary = not any(known.kind is point.kind for known in present)
            present.append(work.add(point))
    if not work.where(Employment, candidate_id=person.id):
        _add_work_and_school(work, person.id, draft)
    known = {skill.skill for skill in work.where(CandidateSkill, candidate_id=person.id)}
    _add_skills(work, person.id, draft, known)


def _contacts(candidate_id: str, draft: CandidateDraft) -> list[ContactPoint]:
    phones = {phone.written or phone.e164: phone.e164 for phone in draft.phones}
    points = contact_points(candidate_id, ContactKind.EMAIL, draft.emails)
    for point in contact_points(candidate_id, ContactKind.PHONE, list(phones)):
        point.key = phones.get(point.value, point.key)
        points.append(point)
    return points + contact_points(candidate_id, ContactKind.LINK, draft.links)


def _add_work_and_school(work: UnitOfWork, candidate_id: str, draft: CandidateDraft) -> None:
    work.insert_many(
        [
            Employment(
                candidate_id=candidate_id,
                title=item.title,
                company=item.company,
                started=item.started,
                ended=item.ended,
            )
            for item in draft.employments
        ]
    )
    work.insert_many(
        [
            Education(
                candidate_id=candidate_id,
                degree=item.degree,
                level=item.level,
                institution=item.institution,
                year=item.year,
            )
            for item in draft.educations
        ]
    )


def _add_skills(work: UnitOfWork, candidate_id: str, draft: CandidateDraft, known: Collection[str]) -> None:
    work.insert_many(
        [
            CandidateSkill(
                candidate_id=candidate_id,
                skill=item.name,
                years=item.years,
                last_used=item.last_used,
                evidence=item.evidence,
            )
            for item in draft.skills
            if item.name not in known
        ]
    )


def _years(draft: CandidateDraft) -> float | None:
    return draft.stated_years if draft.years_experience is None else draft.years_experience
