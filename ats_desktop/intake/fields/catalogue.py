"""The skill catalogue that ships, and how its names are found in a line."""

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from pathlib import Path

from ats_desktop.domain.skill import SHIPPED_ONLY, WORD, CatalogueSkill, OwnSkills, spelling_key

_JOINT = re.compile(r"[ \xa0]{0,2}|[.\-/'’]|[ ]?[&/+-][ ]?")
"""What may stand between the words of one skill: no comma, no tab, no full stop with a blank."""


def load_catalogue(folder: Path) -> tuple[CatalogueSkill, ...]:
    """Read every ``*.toml`` of a folder, in the order of the files' names.

    Raises ValueError for a skill named twice or one that implies an unknown skill.
    """
    skills: list[CatalogueSkill] = []
    for path in sorted(folder.glob("*.toml")):
        with path.open("rb") as file:
            content = tomllib.load(file)
        skills += [
            CatalogueSkill(
                name=row["name"],
                group=row.get("group", content["group"]),
                aliases=tuple(row.get("aliases", ())),
                implies=tuple(row.get("implies", ())),
                only_in_skills_section=row.get("only_in_skills_section", False),
                exact_case=row.get("exact_case", False),
                exact_aliases=tuple(row.get("exact_aliases", ())),
            )
            for row in content["skill"]
        ]
    names = {skill.name for skill in skills}
    if len(names) != len(skills):
        raise ValueError(sorted(name for name in names if sum(skill.name == name for skill in skills) > 1))
    unknown = {implied for skill in skills for implied in skill.implies} - names
    if unknown:
        raise ValueError(sorted(unknown))
    return tuple(skills)


@dataclass(frozen=True, slots=True)
class Match:
    """A skill where it stands in a line."""

    skill: CatalogueSkill
    start: int
    end: int
    is_word: bool
    """Written without the catalogue's capitals, so that it may be a common word (flask, rest)."""


class SkillMatcher:
    """Finds catalogue names in text, the longest first, so that Spring Boot is not also Spring."""

    def __init__(self, skills: Iterable[CatalogueSkill]) -> None:
        self._by_key: dict[tuple[str, ...], CatalogueSkill] = {}
        self._exact: set[str] = set()
        self._beginnings: set[str] = set()
        self._slashed: set[tuple[str, ...]] = set()
        for skill in skills:
            spellings = (skill.name, *skill.aliases)
            exact = spellings if skill.exact_case else skill.exact_aliases
            self._exact |= {"".join(WORD.findall(spelling)) for spelling in exact}
            for spelling in spellings:
                key = spelling_key(spelling)
                if key:
                    self._by_key.setdefault(key, skill)
                    self._beginnings.add(key[0])
                    if "/" in spelling:
                        self._slashed.add(key)
        self._lowered = {spelling.lower() for spelling in self._exact}
        self._longest = max(map(len, self._by_key), default=1)

    def find(self, text: str) -> Iterator[Match]:
        """Yield the skills of one line from left to right."""
        atoms = list(WORD.finditer(text))
        keys = [atom[0].lower() for atom in atoms]
        index = 0
        while index < len(atoms):
            if keys[index] in self._beginnings:
                length = self._length_at(text, atoms, keys, index)
                if length:
                    yield self._match(atoms[index : index + length], keys[index : index + length])
                    index += length
                    continue
            index += 1

    def names_tool(self, text: str) -> bool:
        """Tell whether a text is one name of the catalogue and no word that also heads a group of them."""
        skill = self._by_key.get(spelling_key(text))
        return skill is not None and not (skill.only_in_skills_section and len(text) > 3)

    def _length_at(self, text: str, atoms: list[re.Match[str]], keys: list[str], index: int) -> int:
        if not _begins_word(text, atoms[index]):
            return 0
        reach = 1
        while (
            reach < self._longest
            and index + reach < len(atoms)
            and _JOINT.fullmatch(text[atoms[index + reach - 1].end() : atoms[index + reach].start()])
        ):
            reach += 1
        for length in range(reach, 0, -1):
            key = tuple(keys[index : index + length])
            if (
                key in self._by_key
                and _ends_word(text, atoms[index + length - 1])
                and not self._is_two(text, atoms[index : index + length], key)
            ):
                return length
        return 0

    def _is_two(self, text: str, atoms: list[re.Match[str]], key: tuple[str, ...]) -> bool:
        """Tell whether a stroke parts two skills: C#/.NET is not C# .NET, and CI/CD is one."""
        if key in self._slashed:
            return False
        return any(
            "/" in text[before.end() : after.start()]
            and key[:place] in self._by_key
            and key[place:] in self._by_key
            for place, (before, after) in enumerate(pairwise(atoms), 1)
        )

    def _match(self, atoms: list[re.Match[str]], keys: list[str]) -> Match:
        skill = self._by_key[tuple(keys)]
        spelt = "".join(atom[0] for atom in atoms)
        is_word = spelt not in self._exact and spelt.lower() in self._lowered
        return Match(skill, atoms[0].start(), atoms[-1].end(), is_word)


def _begins_word(text: str, atom: re.Match[str]) -> bool:
    """Refuse "js" in "Foo.js" and the tails of e-mail addresses."""
    if atom[0].startswith("."):
        return True
    before = text[max(0, atom.start() - 2) : atom.start()]
    return not (len(before) == 2 and before[1] in ".@_" and before[0].isalnum()) and not before.endswith(
        ("@", "_")
    )


def _ends_word(text: str, atom: re.Match[str]) -> bool:
    after = text[atom.end() : atom.end() + 2]
    return not (len(after) == 2 and after[0] in ".@_" and after[1].isalnum()) and not after.startswith(
        ("+", "#", "_")
    )


@lru_cache(maxsize=4)
def shipped(folder: Path) -> tuple[CatalogueSkill, ...]:
    """Return a catalogue; it is read once a process."""
    return load_catalogue(folder)


@lru_cache(maxsize=4)
def matcher(folder: Path, own: OwnSkills = SHIPPED_ONLY) -> SkillMatcher:
    """Return the matcher of a catalogue as an agency changed it; it is made once a process."""
    left_out = set(own.left_out)
    return SkillMatcher((*(each for each in shipped(folder) if each.name not in left_out), *own.added))
