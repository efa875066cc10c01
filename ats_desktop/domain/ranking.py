"""How well a person fits a brief: points that add up to at most 100, each with the line that proves it.

Only skills, their years and the total years of work count. Name, sex, age, photo, religion, marital status
and address never do: they are not even arguments here.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from ats_desktop.domain.job import Requirement

_MUST_WEIGHT, _NICE_WEIGHT = 2.0, 1.0
_YEARS_WEIGHT = 2.0
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
    skill: str = ""
    """The person's skill that meets it, under the name it has there."""


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
    spellings: Mapping[str, str] | None = None,
) -> FitScore:
    """Return the score of a person for a brief.

    Args:
        requirements: what the brief asks for.
        years_min: least years of work, None where the brief does not say.
        skills: what the person has.
        total_years: of work, None where unknown.
        implies: skill → skills that it implies, directly.
        spellings: other spelling → the skill's one name, both in small letters.
    """
    one = spellings or {}
    known = {_key(skill.name, one): skill for skill in skills}
    implied = _implied(known, implies, one)
    parts: list[tuple[float, FitLine]] = [_line(wanted, known, implied, one) for wanted in requirements]
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
            skill=line.skill,
        )
        for weight, line in parts
    )
    return FitScore(round(sum(100 * weight * line.points / whole for weight, line in parts)), lines)


@dataclass(frozen=True)
class Bearing:
    """The points out of 100 that a skill can give for one requirement; ``short`` with too few years."""

    skill: str
    """Its one name in small letters."""
    requirement: int
    full: float
    short: float
    min_years: float


def bearings(
    requirements: Sequence[Requirement],
    years_min: float | None,
    implies: Mapping[str, Iterable[str]],
    spellings: Mapping[str, str] | None = None,
) -> list[Bearing]:
    """Return every skill that meets or implies a requirement, to weigh a whole book in one pass.

    The sum of a person's best bearings is never less than what ``score`` gives.
    """
    one = spellings or {}
    sources: dict[str, set[str]] = {}
    for name, implied in implies.items():
        for target in _implied({name: KnownSkill(name)}, {**implies, name: implied}, one):
            sources.setdefault(target, set()).add(_key(name, one))
    whole = _whole(requirements, years_min)
    found = []
    for place, wanted in enumerate(requirements):
        weight = 100 * _weight(wanted) / whole
        key = _key(wanted.skill, one)
        shares = {**dict.fromkeys(sources.get(key, ()), _IMPLIED_SHARE), key: 1.0}
        found += [
            Bearing(skill, place, weight * share, weight * share * _SHORT_SHARE, wanted.min_years or 0.0)
            for skill, share in shares.items()
        ]
    return found


def years_points(requirements: Sequence[Requirement], years_min: float | None) -> float:
    """Return the points out of 100 that enough years of work give."""
    return 100 * _YEARS_WEIGHT / _whole(requirements, years_min) if years_min else 0.0


def _whole(requirements: Sequence[Requirement], years_min: float | None) -> float:
    return sum(_weight(wanted) for wanted in requirements) + (_YEARS_WEIGHT if years_min else 0.0)


def _weight(wanted: Requirement) -> float:
    return wanted.weight * (_MUST_WEIGHT if wanted.must else _NICE_WEIGHT)


def _key(name: str, spellings: Mapping[str, str]) -> str:
    return spellings.get(name.casefold(), name.casefold())


def _implied(
    known: Mapping[str, KnownSkill], implies: Mapping[str, Iterable[str]], spellings: Mapping[str, str]
) -> dict[str, KnownSkill]:
    found: dict[str, KnownSkill] = {}
    queue = [(skill, name) for key, skill in known.items() for name in implies.get(key, ())]
    while queue:
        source, name = queue.pop()
        key = _key(name, spellings)
        if key not in found:
            found[key] = source
            queue += [(source, further) for further in implies.get(key, ())]
    return found


def _line(
    wanted: Requirement,
    known: Mapping[str, KnownSkill],
    implied: Mapping[str, KnownSkill],
    spellings: Mapping[str, str],
) -> tuple[float, FitLine]:
    weight = _weight(wanted)
    key = _key(wanted.skill, spellings)
    skill, fit, share = known.get(key), Fit.MET, 1.0
    if skill is None:
        skill, fit, share = implied.get(key), Fit.IMPLIED, _IMPLIED_SHARE
    if skill is None:
        return weight, FitLine(wanted.skill, wanted.must, Fit.MISSING, "", None, 0.0, 1.0)
    if wanted.min_years and skill.years is not None and skill.years < wanted.min_years:
        share *= _SHORT_SHARE
    return weight, FitLine(
        wanted.skill, wanted.must, fit, skill.evidence, skill.years, share, 1.0, skill=skill.name
    )


def _years_line(years_min: float, total_years: float | None) -> tuple[float, FitLine]:
    share = 0.0 if total_years is None else min(1.0, total_years / years_min)
    fit = Fit.MET if share == 1.0 else Fit.MISSING
    return _YEARS_WEIGHT, FitLine("experience", True, fit, "", total_years, share, 1.0)
