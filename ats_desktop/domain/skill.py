"""The skill catalogue as the agency keeps it."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from ats_desktop.domain.record import Record


@dataclass(kw_only=True, eq=False)
class Skill(Record):
    """A skill under its one name, with the group it belongs to, its other spellings and what it implies."""

    name: str
    group: str
    aliases: tuple[str, ...] = field(default_factory=tuple)
    implies: tuple[str, ...] = field(default_factory=tuple)


def spellings_of(skills: Iterable[tuple[str, Iterable[str]]]) -> dict[str, str]:
    """Return by other spelling the one name of a skill, in small letters; a name is no other spelling."""
    pairs = [(name.casefold(), [alias.casefold() for alias in aliases]) for name, aliases in skills]
    names = {name for name, _ in pairs}
    return {alias: name for name, aliases in pairs for alias in aliases if alias not in names}


@dataclass(frozen=True, slots=True, kw_only=True)
class CatalogueSkill:
    """A skill as it ships: its one name, its group, its other spellings and what knowing it implies."""

    name: str
    group: str
    aliases: tuple[str, ...] = ()
    implies: tuple[str, ...] = ()
    only_in_skills_section: bool = False
    """The name is too short or too common a word to count anywhere else (C, R, Go)."""
    exact_case: bool = False
    """Outside a skills section the name counts only as it is spelt here (Flask, not flask)."""
    exact_aliases: tuple[str, ...] = ()
    """The same for single aliases that are common words (REST, not rest)."""


class SkillEntry(NamedTuple):
    """A skill of a person as somebody types it; years None = listed, not counted."""

    name: str
    years: float | None = None
