"""What a person can do, as somebody types it: names of the catalogue, and years."""

from collections.abc import Sequence

from ats_desktop.domain.candidate import CandidateSkill, SkillOrigin
from ats_desktop.domain.skill import Skill, SkillEntry
from ats_desktop.storage.unit_of_work import UnitOfWork


def entries_of(values: Sequence[object]) -> list[SkillEntry | str]:
    """Return skills as given to an act: entries with years, or names alone."""
    return [value if isinstance(value, SkillEntry) else str(value) for value in values]


def replace_skills(work: UnitOfWork, candidate_id: str, wanted: Sequence[SkillEntry | str]) -> None:
    """Give a person exactly these skills; a name alone leaves the years as they are.

    Names are written as in the catalogue. What the CV proves about a skill stays with it.
    """
    catalogue = _catalogue(work)
    present = {row.skill.casefold(): row for row in work.where(CandidateSkill, candidate_id=candidate_id)}
    done: set[str] = set()
    for entry in wanted:
        typed = " ".join((entry if isinstance(entry, str) else entry.name).split())
        name = catalogue.get(typed.casefold(), typed)
        if not name or name.casefold() in done:
            continue
        done.add(name.casefold())
        row = present.get(name.casefold())
        if row is None:
            row = work.add(CandidateSkill(candidate_id=candidate_id, skill=name, origin=SkillOrigin.PERSON))
        if isinstance(entry, SkillEntry) and row.years != entry.years:
            row.years = entry.years
    for key, row in present.items():
        if key not in done:
            row.deleted = True


def _catalogue(work: UnitOfWork) -> dict[str, str]:
    """Return the names of the catalogue by every spelling in small letters; a name goes before an alias."""
    skills = work.where(Skill)
    names = {alias.casefold(): skill.name for skill in skills for alias in skill.aliases}
    return names | {skill.name.casefold(): skill.name for skill in skills}
