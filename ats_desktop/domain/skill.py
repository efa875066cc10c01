"""The skill catalogue as the agency keeps it, and how it differs from the one that ships."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from ats_desktop.domain.identity import link_key
from ats_desktop.domain.record import Record

WORD = re.compile(r"\.net\b|[^\W_]+(?:\+\+|\#|(?<=\b[a-z])\+(?!\w))?", re.IGNORECASE)
"""One word of a skill's name: C++, C# and .NET stay whole."""
_SHORT = 2
"""Names of so few letters are also parts of words and of sentences."""


def spelling_key(text: str) -> tuple[str, ...]:
    """Return what is compared of a spelling: its words, so that Node.js, node js and NODE-JS are one."""
    return tuple(word.lower() for word in WORD.findall(text))


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


@dataclass(frozen=True, slots=True)
class OwnSkills:
    """How an agency's skills differ from those that ship: what its reader knows besides, and what not."""

    added: tuple[CatalogueSkill, ...] = ()
    left_out: tuple[str, ...] = ()
    """Names of shipped skills that the agency changed or does not want."""


SHIPPED_ONLY = OwnSkills()
"""Of an agency that left its skills as they came."""


class KeptSkill(NamedTuple):
    """A skill as it lies in the agency's table; ``is_retired`` is found in no CV any more."""

    id: str
    name: str
    group: str
    aliases: tuple[str, ...]
    implies: tuple[str, ...]
    is_retired: bool = False


def own_skills(shipped: Iterable[CatalogueSkill], kept: Iterable[KeptSkill]) -> OwnSkills:
    """Return how an agency's skills differ from the shipped ones; one it never had counts as shipped."""
    origins = {link_key("skill", skill.name): skill for skill in shipped}
    added: list[CatalogueSkill] = []
    left_out: list[str] = []
    for row in kept:
        origin = origins.get(row.id)
        if origin is not None and not row.is_retired and _is_same(origin, row):
            continue
        if origin is not None:
            left_out.append(origin.name)
        if not row.is_retired:
            added.append(_findable(row, origin))
    return OwnSkills(tuple(added), tuple(left_out))


def first_in_circle(name: str, implies: Iterable[str], known: Mapping[str, Iterable[str]]) -> str | None:
    """Return which of the implied skills leads back to the skill, None where none does.

    ``known`` says what every other skill implies, by its one name.
    """
    for first in implies:
        seen, waiting = {first}, [first]
        while waiting:
            reached = waiting.pop()
            if reached == name:
                return first
            further = set(known.get(reached, ())) - seen
            seen |= further
            waiting += further
    return None


def _is_same(origin: CatalogueSkill, row: KeptSkill) -> bool:
    return (origin.name, origin.aliases, origin.implies) == (row.name, row.aliases, row.implies)


def _findable(row: KeptSkill, origin: CatalogueSkill | None) -> CatalogueSkill:
    """Return a skill of the agency as the reader takes it, as careful with its words as with shipped ones."""
    is_short = len(row.name) <= _SHORT and row.name.isalpha()
    careful = origin is not None and origin.name == row.name
    exact = set(origin.exact_aliases) if origin is not None else set()
    own = set(row.aliases) - set(origin.aliases if origin is not None else ())
    return CatalogueSkill(
        name=row.name,
        group=row.group,
        aliases=row.aliases,
        implies=row.implies,
        only_in_skills_section=origin.only_in_skills_section if careful and origin is not None else is_short,
        exact_case=origin.exact_case if careful and origin is not None else _may_be_a_word(row.name),
        exact_aliases=tuple(
            alias for alias in row.aliases if alias in exact or (alias in own and _may_be_a_word(alias))
        ),
    )


def _may_be_a_word(spelling: str) -> bool:
    """Tell whether a name is one word with a capital, which in small letters may mean anything."""
    return spelling.isalpha() and spelling != spelling.lower()


class SkillEntry(NamedTuple):
    """A skill of a person as somebody types it; years None = listed, not counted."""

    name: str
    years: float | None = None
