"""A person's work and education, as somebody types them."""

from collections.abc import Sequence

from ats_desktop.domain.candidate import Education, Employment
from ats_desktop.domain.rows.candidates import EducationRow, EmploymentRow
from ats_desktop.storage.unit_of_work import UnitOfWork


def replace_employments(work: UnitOfWork, candidate_id: str, wanted: Sequence[EmploymentRow]) -> None:
    """Give a person exactly these jobs; those that stand already stay as they are."""
    present = {
        (row.title, row.company, row.started, row.ended): row
        for row in work.where(Employment, candidate_id=candidate_id)
    }
    for entry in dict.fromkeys(wanted):
        if not entry.title.strip() and not entry.company.strip():
            continue
        key = (entry.title.strip(), entry.company.strip(), entry.started, entry.ended)
        if present.pop(key, None) is None:
            title, company, started, ended = key
            work.add(
                Employment(
                    candidate_id=candidate_id, title=title, company=company, started=started, ended=ended
                )
            )
    for row in present.values():
        row.deleted = True


def replace_educations(work: UnitOfWork, candidate_id: str, wanted: Sequence[EducationRow]) -> None:
    """Give a person exactly these degrees; those that stand already keep their level."""
    present = {
        (row.degree, row.institution, row.year): row
        for row in work.where(Education, candidate_id=candidate_id)
    }
    for entry in dict.fromkeys(wanted):
        if not entry.degree.strip() and not entry.institution.strip():
            continue
        key = (entry.degree.strip(), entry.institution.strip(), entry.year)
        if present.pop(key, None) is None:
            degree, institution, year = key
            work.add(
                Education(
                    candidate_id=candidate_id,
                    degree=degree,
                    level=entry.level,
                    institution=institution,
                    year=year,
                )
            )
    for row in present.values():
        row.deleted = True
