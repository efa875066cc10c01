"""What people can do: as somebody types it, and as it follows the catalogue."""

from collections.abc import Iterable, Sequence

from ats_desktop.domain.candidate import CandidateSkill, SkillOrigin
from ats_desktop.domain.skill import Skill, SkillEntry, spelling_key
from ats_desktop.storage.database import ReadConnection
from ats_desktop.storage.queries import skills
from ats_desktop.storage.queries.skills import HeldSkill
from ats_desktop.storage.unit_of_work import UnitOfWork

_AT_ONCE = 500


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


def carry_people(work: UnitOfWork, spellings: Iterable[str], name: str) -> None:
    """Let people's rows under any of these spellings carry the name; two of one person become one."""
    keys = {spelling_key(spelling) for spelling in spellings}
    written = [row[0] for row in work.rows("SELECT DISTINCT skill FROM candidate_skill WHERE deleted = 0")]
    strays = [skill for skill in written if skill != name and spelling_key(skill) in keys]
    if not strays:
        return
    kept = {row.candidate_id: row for row in work.where(CandidateSkill, skill=name)}
    for row in work.where_in(CandidateSkill, "skill", strays):
        other = kept.setdefault(row.candidate_id, row)
        if other is row:
            row.skill = name
            continue
        row.deleted = True
        other.years = max((each for each in (other.years, row.years) if each is not None), default=None)
        other.last_used = max(filter(None, (other.last_used, row.last_used)), default=None)
        other.evidence = other.evidence or row.evidence


def give_to_people(
    work: UnitOfWork, words: Iterable[tuple[str, Sequence[str]]], spellings: Iterable[str], name: str
) -> None:
    """Give a skill to people whose CVs name it among words nobody knew, unless somebody took it away."""
    keys = {spelling_key(spelling) for spelling in spellings}
    proof: dict[str, str] = {}
    for candidate_id, unknown in words:
        for word in unknown:
            if spelling_key(word) in keys:
                proof.setdefault(candidate_id, word)
    had = {(row.candidate_id, spelling_key(row.skill)) for row in known_skills(work.connection, list(proof))}
    work.insert_many(
        [
            CandidateSkill(candidate_id=candidate_id, skill=name, evidence=word)
            for candidate_id, word in proof.items()
            if (candidate_id, spelling_key(name)) not in had
        ]
    )


def known_skills(connection: ReadConnection, candidate_ids: Sequence[str]) -> list[HeldSkill]:
    """Return the skills that people have, or that somebody took away from them by hand."""
    found: list[HeldSkill] = []
    for start in range(0, len(candidate_ids), _AT_ONCE):
        rows = skills.skills_of(connection, candidate_ids[start : start + _AT_ONCE])
        gone = skills.taken_away_by_hand(connection, [row.id for row in rows if row.is_deleted])
        found += [row for row in rows if not row.is_deleted or row.id in gone]
    return found


def _catalogue(work: UnitOfWork) -> dict[str, str]:
    """Return the names of the catalogue by every spelling in small letters; a name goes before an alias."""
    skills = work.where(Skill)
    names = {alias.casefold(): skill.name for skill in skills for alias in skill.aliases}
    return names | {skill.name.casefold(): skill.name for skill in skills}
