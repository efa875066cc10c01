"""A brief as a search for the people it asks for."""

from collections.abc import Iterable

from ats_desktop.domain.job import Requirement
from ats_desktop.domain.search_editing import written


def brief_query(requirements: Iterable[Requirement], years_min: float | None, city: str) -> str:
    """Return the query for everybody who has what must be there, the years and the city.

    A brief without musts asks for any one of its skills; "" for one that asks for nothing.
    """
    asked = list(requirements)
    musts = [each.skill for each in asked if each.must]
    parts = [f"skill:{written(skill)}" for skill in dict.fromkeys(musts)]
    if asked and not musts:
        parts = ["skill:" + ",".join(written(each.skill) for each in asked)]
    if years_min:
        parts.append(f"exp:{years_min:g}+")
    if city.strip():
        parts.append(f"city:{written(city)}")
    return " ".join(parts)
