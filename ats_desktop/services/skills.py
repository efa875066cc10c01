"""The agency's own catalogue of skills: what they are called, what they imply, and words that may be new."""

from collections import Counter
from collections.abc import Iterable, Sequence

from ats_desktop.domain.agency import Setting
from ats_desktop.domain.identity import link_key
from ats_desktop.domain.rows.skills import CatalogueRow, SkillSuggestion
from ats_desktop.domain.skill import OwnSkills, Skill, first_in_circle, spelling_key
from ats_desktop.errors import UserError
from ats_desktop.services.changes import Changes
from ats_desktop.services.clients import NameMissingError
from ats_desktop.services.ledger import Ledger, changes_of
from ats_desktop.services.naming import key_for
from ats_desktop.services.person_skills import carry_people, give_to_people
from ats_desktop.services.skill_reading import SkillReading, skills_for_reading
from ats_desktop.storage.database import ReadConnection
from ats_desktop.storage.queries import facts, skills
from ats_desktop.storage.unit_of_work import UnitOfWork

LONGEST_NAME = 60
MOST_SPELLINGS = 60
MOST_SKILLS = 10_000
IGNORED = "ignored_skill_words"
"""Name of the setting with the words that are no skills."""
_OTHER_GROUP = "Other"
_IGNORED_KEY = link_key("setting", IGNORED)


class SkillAbsentError(UserError):
    """No skill has this key or name; values: name."""

    code = "skill_absent"


class SkillTakenError(UserError):
    """Another skill is called so or has this spelling; values: name, skill."""

    code = "skill_taken"


class SkillCircleError(UserError):
    """A skill would imply itself by way of another; values: name, other."""

    code = "skill_circle"


class SkillTooLongError(UserError):
    """A name is too long, or there are too many of them; values: name, most."""

    code = "skill_too_long"


class Skills:
    """The catalogue that reading, scores, briefs and searches go by.

    A skill and all its spellings are one: no spelling belongs to two, and people's rows carry the name. What
    is done here brings the scores and skill lines of those it reaches up to date in the same act.
    """

    def __init__(self, ledger: Ledger) -> None:
        """Work on an open database."""
        self._ledger = ledger
        self.reading = SkillReading(ledger)

    def rows(self) -> tuple[CatalogueRow, ...]:
        """Return the skills by name, each with how many people have it."""
        with self._ledger.reading() as connection:
            return skills.rows(connection)

    def suggestions(self) -> tuple[SkillSuggestion, ...]:
        """Return words of skills parts that nobody knows, the most frequent first."""
        with self._ledger.reading() as connection:
            judged = _judged(connection)
            found = skills.unknown_words(connection)
        people: dict[tuple[str, ...], set[str]] = {}
        spelt: dict[tuple[str, ...], Counter[str]] = {}
        for candidate_id, words in found:
            for word in words:
                key = spelling_key(word)
                if key and key not in judged:
                    people.setdefault(key, set()).add(candidate_id)
                    spelt.setdefault(key, Counter())[word] += 1
        rows = [SkillSuggestion(spelt[key].most_common(1)[0][0], len(who)) for key, who in people.items()]
        return tuple(sorted(rows, key=lambda row: (-row.people, row.word.casefold())))

    def unknown_of(self, candidate_id: str) -> tuple[str, ...]:
        """Return the words of one person's CVs that nobody knows, in the order of the files."""
        with self._ledger.reading() as connection:
            words = skills.unknown_words_of(connection, candidate_id)
            judged = _judged(connection) if words else set()
        keyed = {spelling_key(word): word for word in reversed(words)}
        return tuple(word for key, word in reversed(keyed.items()) if key and key not in judged)

    def for_reading(self) -> OwnSkills:
        """Return what a reader of CVs and lists has to know besides the skills that ship."""
        with self._ledger.reading() as connection:
            return skills_for_reading(connection)

    def add(
        self, name: str, group: str = "", aliases: Sequence[str] = (), implies: Sequence[str] = ()
    ) -> Changes:
        """Add a skill; people whose CVs name it in their skills part have it from now on.

        A retired skill of that name comes back.

        Raises:
            NameMissingError, SkillTooLongError: the name or a spelling cannot be used.
            SkillTakenError: another skill is called so.
            SkillAbsentError: it implies a skill that is not there.
            SkillCircleError: it would imply itself.
        """
        with self._ledger.act("add_skill") as work:
            wanted = _name(name)
            others = work.where(Skill)
            if len(others) >= MOST_SKILLS:
                raise SkillTooLongError(name=wanted, most=MOST_SKILLS)
            key, skill = key_for(work, Skill, "skill", wanted)
            if skill is None:
                skill = work.add(Skill(id=key, name=wanted, group=""))
            else:
                skill.deleted, skill.name = False, wanted
            _shape(work, skill, group, aliases, implies, others)
            work.describe({"skill": skill.id})
        return changes_of(work, made=skill.id)

    def edit(
        self, skill_id: str, name: str, group: str, aliases: Sequence[str], implies: Sequence[str]
    ) -> Changes:
        """Change a skill; people's rows follow a new name, and the old one becomes another spelling.

        Raises:
            SkillAbsentError: no such skill, or it implies one that is not there.
            NameMissingError, SkillTooLongError: the name or a spelling cannot be used.
            SkillTakenError: another skill is called so.
            SkillCircleError: it would imply itself.
        """
        with self._ledger.act("edit_skill", skill=skill_id) as work:
            skill = _skill(work, skill_id)
            before, wanted = skill.name, _name(name)
            others = [each for each in work.where(Skill) if each.id != skill_id]
            if spelling_key(before) != spelling_key(wanted):
                aliases = (*aliases, before)
            skill.name = wanted
            _shape(work, skill, group, aliases, implies, others)
            _rename_implied(others, before, wanted)
        return changes_of(work)

    def add_spelling(self, skill_id: str, word: str) -> Changes:
        """Let a word be another spelling of a skill; people whose CVs name it have the skill.

        Raises:
            SkillAbsentError: no such skill.
            NameMissingError, SkillTooLongError, SkillTakenError: the word cannot be used.
        """
        with self._ledger.act("add_skill_spelling", skill=skill_id) as work:
            skill = _skill(work, skill_id)
            others = [each for each in work.where(Skill) if each.id != skill_id]
            _shape(work, skill, skill.group, (*skill.aliases, _name(word)), skill.implies, others)
        return changes_of(work)

    def merge(self, skill_id: str, into_id: str) -> Changes:
        """Make one skill another spelling of a second; people's rows and implications follow.

        Raises:
            SkillAbsentError: one of them is not there, or both are the same.
            SkillTooLongError: too many spellings for one skill.
            SkillCircleError: what the first implies leads back to the second.
        """
        with self._ledger.act("merge_skills", skill=into_id, merged_skill=skill_id) as work:
            gone, kept = _skill(work, skill_id), _skill(work, into_id)
            if gone is kept:
                raise SkillAbsentError(name=kept.name)
            gone.deleted = True
            others = [each for each in work.where(Skill) if each.id != into_id]
            _rename_implied(others, gone.name, kept.name)
            pair = {gone.name.casefold(), kept.name.casefold()}
            implied = dict.fromkeys((*kept.implies, *gone.implies))
            kept.implies = tuple(name for name in implied if name.casefold() not in pair)
            aliases = (*kept.aliases, gone.name, *gone.aliases)
            _shape(work, kept, kept.group, aliases, kept.implies, others)
        return changes_of(work)

    def retire(self, skill_id: str) -> Changes:
        """Look for a skill in no CV and offer it no longer; whoever has it keeps it.

        Raises:
            SkillAbsentError: no such skill.
        """
        with self._ledger.act("retire_skill", skill=skill_id) as work:
            skill = _skill(work, skill_id)
            skill.deleted = True
            _ignore(work, (skill.name, *skill.aliases))
        return changes_of(work)

    def ignore(self, words: Sequence[str]) -> Changes:
        """Suggest these words no more."""
        with self._ledger.act("ignore_skill_words", count=len(words)) as work:
            _ignore(work, words)
        return changes_of(work)


def _judged(connection: ReadConnection) -> set[tuple[str, ...]]:
    """Return the spellings of all skills and of the words that are none."""
    standing = [row for row in skills.kept(connection) if not row.is_retired]
    ignored = _words(facts.setting(connection, _IGNORED_KEY))
    words = [spelling for row in standing for spelling in (row.name, *row.aliases)]
    return {spelling_key(word) for word in (*words, *ignored)}


def _skill(work: UnitOfWork, skill_id: str) -> Skill:
    skill = work.find(Skill, skill_id)
    if skill is None:
        raise SkillAbsentError(name=skill_id)
    return skill


def _name(text: str) -> str:
    name = " ".join(text.split())
    if not spelling_key(name):
        raise NameMissingError(field="skill")
    if len(name) > LONGEST_NAME:
        raise SkillTooLongError(name=name, most=LONGEST_NAME)
    return name


def _shape(
    work: UnitOfWork,
    skill: Skill,
    group: str,
    aliases: Sequence[str],
    implies: Sequence[str],
    others: Sequence[Skill],
) -> None:
    """Give a skill its group, spellings and implications, and let people's rows follow."""
    skill.group = " ".join(group.split())[:LONGEST_NAME] or _OTHER_GROUP
    skill.aliases = _spellings(skill.name, aliases)
    _require_free((skill.name, *skill.aliases), others)
    skill.implies = _implied(skill, implies, others)
    spellings = (skill.name, *skill.aliases)
    carry_people(work, spellings, skill.name)
    words = skills.unknown_words(work.connection)
    give_to_people(work, words, spellings, skill.name)


def _spellings(name: str, aliases: Iterable[str]) -> tuple[str, ...]:
    """Return other spellings, tidy, each once, without the name as it is."""
    tidy = [_name(alias) for alias in aliases if alias.strip()]
    found = tuple(
        {alias.casefold(): alias for alias in reversed(tidy) if alias.casefold() != name.casefold()}.values()
    )[::-1]
    if len(found) > MOST_SPELLINGS:
        raise SkillTooLongError(name=name, most=MOST_SPELLINGS)
    return found


def _require_free(spellings: Iterable[str], others: Sequence[Skill]) -> None:
    owner = {spelling_key(each): skill.name for skill in others for each in (skill.name, *skill.aliases)}
    for spelling in spellings:
        taken = owner.get(spelling_key(spelling))
        if taken is not None:
            raise SkillTakenError(name=spelling, skill=taken)


def _implied(skill: Skill, implies: Sequence[str], others: Sequence[Skill]) -> tuple[str, ...]:
    """Return implied skills under their names; one that was retired may stay, none may lead back."""
    names = {spelling_key(each): one.name for one in others for each in (one.name, *one.aliases)}
    names |= {spelling_key(name): name for name in skill.implies if spelling_key(name) not in names}
    own = {spelling_key(each) for each in (skill.name, *skill.aliases)}
    found: dict[str, None] = {}
    for wanted in implies:
        key = spelling_key(wanted)
        if key in own:
            raise SkillCircleError(name=skill.name, other=skill.name)
        if key not in names:
            raise SkillAbsentError(name=wanted)
        found[names[key]] = None
    names |= dict.fromkeys(own, skill.name)
    known = {each.name: [names.get(spelling_key(name), name) for name in each.implies] for each in others}
    other = first_in_circle(skill.name, found, known)
    if other is not None:
        raise SkillCircleError(name=skill.name, other=other)
    return tuple(found)


def _rename_implied(others: Sequence[Skill], before: str, after: str) -> None:
    for skill in others:
        if before in skill.implies and before != after:
            renamed = [after if name == before else name for name in skill.implies]
            skill.implies = tuple(dict.fromkeys(renamed))


def _ignore(work: UnitOfWork, words: Iterable[str]) -> None:
    kept = work.session.get(Setting, _IGNORED_KEY)
    before = [] if kept is None or kept.deleted else _words(kept.value)
    known = {spelling_key(word) for word in before}
    new = [word for word in words if spelling_key(word) and spelling_key(word) not in known]
    value = [*before, *dict.fromkeys(new)]
    if kept is None:
        work.add(Setting(id=_IGNORED_KEY, name=IGNORED, value=value))
    elif kept.deleted or value != before:
        kept.deleted, kept.value = False, value


def _words(value: object) -> list[str]:
    return [str(word) for word in value] if isinstance(value, list) else []
