"""What a brief says, what changed between two of them, and a list of skills that is pasted in."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from ats_desktop.domain.job import PlannedMilestone, Requirement

_BULLET = re.compile(r"^[\s\-–•*·▪]+|\s+$")
_NUMBER = r"(\d+(?:\.\d+)?)\s*"
_YEARS = re.compile(
    rf"\s*(?::\s*{_NUMBER}|[\s(,–-]*{_NUMBER}(?:(?:\+|plus)\s*(?:years?|yrs?|y)?|(?:years?|yrs?|y))\.?\)?)$",
    re.IGNORECASE,
)


def read_requirement(text: str, *, must: bool = True) -> Requirement | None:
    """Read ``Python``, ``Python:4``, ``Python 4+`` or ``- Python (4 years)``; None where no skill is named.

    Other numbers belong to the name, as in Python 3.
    """
    line = _BULLET.sub("", text)
    if not line:
        return None
    found = _YEARS.search(line)
    if found is None:
        return Requirement(line, must=must)
    if found.start() == 0:
        return None
    return Requirement(line[: found.start()], must=must, min_years=float(found[1] or found[2]))


def read_requirements(text: str, *, must: bool = True) -> tuple[Requirement, ...]:
    """Read a list of skills, one a line or between commas and semicolons; the first of each skill counts."""
    found: dict[str, Requirement] = {}
    for part in re.split(r"[\n\r;,]+", text):
        asked = read_requirement(part, must=must)
        if asked is not None:
            found.setdefault(asked.skill.casefold(), asked)
    return tuple(found.values())


class Brief(Protocol):
    """What a brief says, as a version of it or as a filled-in form."""

    @property
    def description(self) -> str:
        """What the work is."""
        ...

    @property
    def years_min(self) -> float | None:
        """Least years of work."""
        ...

    @property
    def years_max(self) -> float | None:
        """Most years of work."""
        ...

    @property
    def requirements(self) -> tuple[Requirement, ...]:
        """Skills asked for."""
        ...

    @property
    def milestones(self) -> tuple[PlannedMilestone, ...]:
        """What is to be accepted, and when."""
        ...


class BriefPart(StrEnum):
    """What of a brief can change."""

    DESCRIPTION = "description"
    YEARS = "years"
    REQUIREMENT = "requirement"
    ORDER = "order"
    """The order of the requirements alone."""
    MILESTONE = "milestone"


@dataclass(frozen=True)
class BriefChange:
    """One difference between two briefs; ``before`` None = it is new, ``after`` None = it is gone.

    Both are Requirement or PlannedMilestone, a pair of years, or a text, by ``part``.
    """

    part: BriefPart
    name: str = ""
    before: object = None
    after: object = None


def brief_changes(before: Brief, after: Brief) -> tuple[BriefChange, ...]:
    """Return what differs between two briefs, none when they ask for the same."""
    found: list[BriefChange] = []
    if before.description.strip() != after.description.strip():
        found.append(BriefChange(BriefPart.DESCRIPTION, "", before.description, after.description))
    years = ((before.years_min, before.years_max), (after.years_min, after.years_max))
    if years[0] != years[1]:
        found.append(BriefChange(BriefPart.YEARS, "", *years))
    asked = {each.skill.casefold(): each for each in before.requirements}
    wanted = {each.skill.casefold(): each for each in after.requirements}
    found += _differences(BriefPart.REQUIREMENT, asked, wanted)
    if list(asked) != list(wanted) and set(asked) == set(wanted):
        found.append(BriefChange(BriefPart.ORDER))
    found += _differences(
        BriefPart.MILESTONE,
        {each.name.casefold(): each for each in before.milestones},
        {each.name.casefold(): each for each in after.milestones},
    )
    return tuple(found)


def _differences(
    part: BriefPart, before: Mapping[str, object], after: Mapping[str, object]
) -> list[BriefChange]:
    keys = [*before, *(key for key in after if key not in before)]
    return [
        BriefChange(part, _name_of(after.get(key) or before[key]), before.get(key), after.get(key))
        for key in keys
        if before.get(key) != after.get(key)
    ]


def _name_of(item: object) -> str:
    return item.skill if isinstance(item, Requirement) else str(getattr(item, "name", ""))
