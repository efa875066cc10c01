"""What the list of skills shows: the agency's skills, and words of CVs that could become some."""

from dataclasses import dataclass
from typing import NamedTuple

from ats_desktop.domain.skill import OwnSkills


class CatalogueRow(NamedTuple):
    """A skill, its other spellings, what it implies, and how many people have it."""

    id: str
    name: str
    group: str
    aliases: tuple[str, ...]
    implies: tuple[str, ...]
    people: int


class SkillSuggestion(NamedTuple):
    """A word of skills parts that no skill is called by, and how many people's CVs have it."""

    word: str
    people: int


class KnownText(NamedTuple):
    """The words of a person's CV, and the skills that are not to be looked for in it."""

    candidate_id: str
    file_name: str
    text: str
    known: tuple[str, ...]


@dataclass(frozen=True)
class Rereading:
    """CVs to look through again: the key of the step of undo, how many there are, what to look for."""

    group: str
    total: int
    skills: OwnSkills


class ReadingProgress(NamedTuple):
    """How far the CVs are looked through: of how many, and how many people got something new."""

    done: int
    total: int
    people: int
