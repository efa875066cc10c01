"""The fields of a person as the review of a CV shows them, and how sure the reader is of each."""

from collections.abc import Mapping
from enum import Enum
from pathlib import Path
from typing import Any

from ats_desktop.domain.draft import Found
from ats_desktop.domain.rows.candidates import CandidateDetail, EducationRow

LEAST_SURE = 0.7
"""Below this a person should look."""
FOUND_AS: dict[str, str] = {
    "full_name": "full_name",
    "emails": "email",
    "phones": "phone",
    "city": "city",
    "current_title": "current_title",
    "current_employer": "current_company",
    "total_years": "years_experience",
    "degree": "degree",
    "skills": "skills",
    "links": "links",
}
"""By field of the form: what a draft calls it."""
_COMPARED = frozenset({"full_name", "city", "current_title", "current_employer"})
_CONTACTS = frozenset({"emails", "phones"})

Values = Mapping[str, Any]
"""By field: a text, parts of one, or a number; every field of ``FOUND_AS`` is there."""


class Sureness(Enum):
    """What the reader says of a field."""

    SILENT = "silent"
    """Nothing: it was not looked for, or a person wrote something else."""
    SURE = "sure"
    UNSURE = "unsure"
    MISSING = "missing"
    """It stands nowhere in the file."""
    NEEDED = "needed"
    """It stands nowhere in the file, and one cannot do without."""
    OTHER = "other"
    """The file says something else than what is known."""


def values_of(person: CandidateDetail | None) -> dict[str, Any]:
    """Return the fields of a person, all of them empty for nobody."""
    if person is None:
        return {name: () if name in _PARTS else "" for name in FOUND_AS} | {"total_years": None}
    contacts = {
        field: tuple(point.value for point in person.contacts if point.kind == kind)
        for field, kind in (("emails", "email"), ("phones", "phone"), ("links", "link"))
    }
    return {
        "full_name": person.full_name,
        "city": person.city,
        "current_title": person.current_title,
        "current_employer": person.current_employer,
        "total_years": person.total_years,
        "degree": _highest(person.educations).degree,
        "skills": tuple(skill.name for skill in person.skills),
        **contacts,
    }


def changes_of(before: Values, after: Values, person: CandidateDetail | None) -> dict[str, object]:
    """Return the fields that were changed as an edit of the person takes them."""
    changed: dict[str, object] = {name: after[name] for name in FOUND_AS if after[name] != before[name]}
    if "degree" in changed:
        known = person.educations if person is not None else ()
        old, degree = _highest(known), str(changed.pop("degree"))
        new = old._replace(degree=degree)
        rest = tuple(row for row in known if row != old)
        changed["educations"] = (new, *rest) if degree or old.institution else rest
    return changed


def sureness(field: str, values: Values, before: Values, found: Found | None, file_name: str) -> Sureness:
    """Say how sure the reader of a file is of a field as it is filled in now."""
    value = values[field]
    if value != before[field]:
        return Sureness.SILENT
    if found is not None:
        differs = field in _COMPARED and str(value).casefold() != found.value.casefold()
        if differs or not value:
            return Sureness.OTHER
        return Sureness.UNSURE if found.confidence < LEAST_SURE else Sureness.SURE
    if field == "full_name" and value in {"", Path(file_name).stem}:
        return Sureness.NEEDED
    if value:
        return Sureness.SILENT
    is_needed = field in _CONTACTS and not any(values[each] for each in _CONTACTS)
    return Sureness.NEEDED if is_needed else Sureness.MISSING


_PARTS = frozenset({"emails", "phones", "links", "skills"})


def _highest(rows: tuple[EducationRow, ...]) -> EducationRow:
    """Return the degree of the highest level, an empty one where there is none."""
    best = max(rows, key=lambda row: -1 if row.level is None else row.level.rank, default=None)
    return EducationRow("", None, "", None) if best is None else best
