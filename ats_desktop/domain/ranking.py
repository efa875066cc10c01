"""How well a person fits a brief: points that add up to at most 100, each with the line that proves it.

Only skills, their years and the total years of work count. Name, sex, age, photo, religion, marital status
and address never do: they are not even arguments here.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from ats_desktop.domain.job import Requirement

_MUST_WEIGHT, _NICE_WEIGHT, _YEARS_WEIGHT = 2.0, 1.0, 2.0
_IMPLIED_SHARE = 0.6
"""Of a requirement that only another skill of the person implies."""
_SHORT_SHARE = 0.5
"""Of a requirement that is met for fewer years than asked."""


class Fit(StrEnum):
    """How a requirement is met."""

    MET = "met"
    IMPLIED = "implied"
    MISSING = "missing"


@dataclass(frozen=True)
class KnownSkill:
    """A skill of a person: years None = listed, not counted."""

    name: str
    years: float | None = None
    evidence: str = ""


@dataclass(frozen=True)
class FitLine:
    """One requirement, how it is met, what proves it, and its points of how many."""

    requirement: str
    is_must: bool
    fit: Fit
    evidence: str
    years: float | None
    points: float
    possible: float


@dataclass(frozen=True)
class FitScore:
    """The sum of all lines, 0 to 100; None where the brief asks for nothing."""

    total: int | None
    lines: tuple[FitLine, ...]


def score(
    requirements: Iterable[Requirement],
    years_min: float | None,
    skills: Iterable[KnownSkill],
    total_years: float | None,
    implies: Mapping[str, Iterable[str]],
) -> FitScore:
    """Return the score of a person for a brief.

    Args:
        requirements: what the brief asks for.
        years_min: least years of work, None where the brief does not say.
        skills: what the person has.
        total_years: of work, None where unknown.
        implies: skill → skills that it implies, directly.
    """
    known = {skill.name.casefold(): skill for skill in skills}
    implied = _implied(known.values(), implies)
    parts: list[tuple[float, FitLine]] = [_line(wanted, known, implied) for wanted in requirements]
    if years_min:
        parts.append(_years_line(years_min, total_years))
    whole = sum(weight for weight, _ in parts)
    if not whole:
        return FitScore(None, ())
    lines = tuple(
        FitLine(
            requirement=line.requirement,
            is_must=line.is_must,
            fit=line.fit,
            evidence=line.evidence,
            years=line.years,
            points=round(100 * weight * line.points / whole, 1),
            possible=round(100 * weight / whole, 1),
        )
        for weight, line in parts
    )
    return FitScore(round(sum(100 * weight * line.points / whole for weight, line in parts)), lines)


def _implied(skills: Iterable[KnownSkill], implies: Mapping[str, Iterable[str]]) -> dict[str, KnownSkill]:
    found: dict[str, KnownSkill] = {}
    queue = [(skill, name) for skill in skills for name in implies.get(skill.name.casefold(), ())]
    while queue:
        source, name = queue.pop()
        if name.casefold() not in found:
            found[name.casefold()] = source
            queue += [(source, further) for further in implies.get(name.casefold(), ())]
    return found


def _line(
    wanted: Requirement, known: Mapping[str, KnownSkill], implied: Mapping[str, KnownSkill]
) -> tuple[float, FitLine]:
    weight = wanted.weight * (_MUST_WEIGHT if wanted.must else _NICE_WEIGHT)
    key = wanted.skill.casefold()
    skill, fit, share = known.get(key), Fit.MET, 1.0
    if skill is None:
        skill, fit, share = implied.get(key), Fit.IMPLIED, _IMPLIED_SHARE
    if skill is None:
        return weight, FitLine(wanted.skill, wanted.must, Fit.MISSING, "", None, 0.0, 1.0)
    if wanted.min_years and skill.years is not None and skill.years < wanted.min_years:
        share *= _SHORT_SHARE
    return weight, FitLine(wanted.skill, wanted.must, fit, skill.evidence, skill.years, share, 1.0)


def _years_line(years_min: float, total_years: float | None) -> tuple[float, FitLine]:
    share = 0.0 if total_years is None else min(1.0, total_years / years_min)
    fit = Fit.MET if share == 1.0 else Fit.MISSING
    return _YEARS_WEIGHT, FitLine("experience", True, fit, "", total_years, share, 1.0)
