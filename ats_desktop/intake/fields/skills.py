"""Skills of the catalogue that a CV proves, with the line that proves each."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ats_desktop.domain.draft import Found, SkillDraft
from ats_desktop.intake import headings
from ats_desktop.intake.fields import vocabulary
from ats_desktop.intake.fields.catalogue import Match, SkillMatcher
from ats_desktop.intake.fields.experience import Experience, union_months
from ats_desktop.intake.headings import Section
from ats_desktop.intake.lines import Line
from ats_desktop.intake.sections import Sectioned

_NO_PROOF = frozenset(
    {
        Section.EDUCATION,
        Section.REFERENCES,
        Section.LANGUAGES,
        Section.INTERESTS,
        Section.CONTACT,
        Section.PERSONAL,
    }
)
_STACK_LABEL = re.compile(
    r"^\W*(?:technolog(?:y|ies)(?:\s+used)?|tech(?:nology|nical)?\s*stack|stack(?:\s+used)?"
    r"|tools?(?:\s*(?:&|and)\s*technologies)?"
    r"|environment|languages?|frameworks?|databases?|skills(?:\s+used)?|key\s*skills|technical\s*skills"
    r"|programming(?:\s+languages?)?"
    r"|tools\s+used|built\s+with|platforms?|libraries|devops|cloud|backend|frontend|tech|used)\s*[:\-–]\s*",
    re.IGNORECASE,
)
_ADDRESS = re.compile(
    r"(?:\b(?:github|gitlab|bitbucket|stack\s*overflow|kaggle)\s*(?:profile|link|url)?\s*[:\-–]\s*)?"
    r"(?:\S+@\S+|(?:https?://|www\.)\S+|\b[\w-]+\.(?:com|org|io|net|edu|pk)/\S*)",
    re.IGNORECASE,
)
_ITEM = re.compile(r"\s*[,;|•·\t]\s*|\s+/\s+|\s{2,}|\s+and\s+(?=[A-Z])")
_GROUP_LABEL = re.compile(r"^[^:,\t]{2,40}(?::\s*|\t+(?=[^\t]*,))")
"""Of a line "Databases: MySQL, Redis", also as a table's first cell."""
_WRAPPED = 30
"""A line of so many letters may go on in the next one."""
_SOFT = re.compile(
    r"\b(?:communication|teamwork|team|leadership|problem|solving|time|management|creative|creativity"
    r"|adaptab\w+|interpersonal|critical"
    r"|thinking|motivated|hard\s*work\w*|learner|learning|analytical|presentation|negotiation|flexib\w+"
    r"|work|skills?|knowledge|years?"
    r"|experience|good|excellent|strong|ability|able|proficient|basic|advanced|intermediate|expert"
    r"|beginner|fluent|native|english|urdu"
    r"|office|player|attention|detail|decision|planning|multitasking|pressure|punctual\w*|honest\w*"
    r"|languages?|frameworks?|databases?)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Skills:
    """The skills in the file's order, strongest place first, and the items that nobody knows."""

    skills: tuple[SkillDraft, ...] = ()
    unknown: tuple[str, ...] = ()
    found: Found | None = None


def find_skills(cv: Sectioned, experience: Experience, catalogue: SkillMatcher, today: date) -> Skills:
    """Match the catalogue line by line; titles, employers, schools and references prove nothing."""
    evidence: dict[str, tuple[int, Line]] = {}
    lines_of: dict[str, list[int]] = {}
    first: Line | None = None
    for index, line in enumerate(cv.lines):
        if not _may_prove(cv, index, experience):
            continue
        in_skills = cv.sections[index] is Section.SKILLS
        text = _with_next_words(cv, index, catalogue)
        skip = _carried(cv, index, catalogue)
        for match in _matches(text, in_skills, catalogue):
            if match.start >= len(line.text) or match.end <= skip:
                continue
            name = match.skill.name
            lines_of.setdefault(name, []).append(index)
            weight = 2 if in_skills else 1
            if name not in evidence or evidence[name][0] < weight:
                evidence[name] = (weight, line)
                first = first or line
    drafts = tuple(
        _draft(name, line, lines_of[name], experience, today)
        for name, (_, line) in sorted(evidence.items(), key=lambda item: -item[1][0])
    )
    found = None
    if drafts and first is not None:
        in_section = sum(weight == 2 for weight, _ in evidence.values())
        found = Found(
            value=", ".join(draft.name for draft in drafts),
            confidence=0.9 if in_section >= 3 else 0.7,
            evidence=first.text.replace("\t", "  ")[:300],
            page=first.page if first.box else None,
            box=first.box,
        )
    return Skills(drafts, _unknown(cv, catalogue), found)


def _may_prove(cv: Sectioned, index: int, experience: Experience) -> bool:
    if cv.sections[index] in _NO_PROOF:
        return False
    if index in experience.header_lines:
        return False
    if cv.sections[index] is Section.TOP:
        # A headline such as "PHP Developer | Laravel" names what is sought, contact lines name hosts.
        text = cv.lines[index].text
        return not vocabulary.has_strong_role(text) and "@" not in text
    return True


def _with_next_words(cv: Sectioned, index: int, catalogue: SkillMatcher) -> str:
    """Return a line, with the next line's first words where a name is broken between the two."""
    text = cv.lines[index].text.rstrip()
    return _joined(cv, index) if _carried(cv, index + 1, catalogue) else text


def _joined(cv: Sectioned, index: int) -> str:
    following = cv.lines[index + 1].text.split("\t")[0].split(" ")
    return f"{cv.lines[index].text.rstrip()} {' '.join(following[:2])}"


def _is_wrapped(cv: Sectioned, index: int) -> bool:
    if index < 0 or index + 1 >= len(cv.lines):
        return False
    line, following = cv.lines[index], cv.lines[index + 1]
    return (
        len(line.text) >= _WRAPPED
        and line.text[-1] not in ",;:.|"
        and cv.sections[index] is cv.sections[index + 1]
        and line.column == following.column
    )


def _carried(cv: Sectioned, index: int, catalogue: SkillMatcher) -> int:
    """Return how many letters of a line belong to a name that began on the line before."""
    if not _is_wrapped(cv, index - 1):
        return 0
    before = len(cv.lines[index - 1].text.rstrip())
    matches = catalogue.find(_joined(cv, index - 1))
    ends = [match.end for match in matches if match.start < before < match.end]
    return max(ends) - before - 1 if ends else 0


def _matches(text: str, in_skills: bool, catalogue: SkillMatcher) -> Iterator[Match]:
    text = _ADDRESS.sub(lambda match: " " * len(match[0]), text)
    label = _STACK_LABEL.match(text)
    is_list = in_skills or bool(label)
    start = label.end() if label else 0
    if in_skills and not label:
        group = _GROUP_LABEL.match(text)
        if group and not catalogue.names_tool(group[0].strip(": \t")):
            start = group.end()
        elif headings.is_weak(text):
            return
    found = [match for match in catalogue.find(text) if match.start >= start]
    is_list = is_list or _is_list(text, found)
    for match in found:
        if match.skill.only_in_skills_section and not (is_list and _is_item(text, match)):
            continue
        if match.is_word and not is_list:
            continue
        if _is_title(text, match):
            continue
        yield match


def _is_list(text: str, found: list[Match]) -> bool:
    """Tell whether a line outside the skills part is a list of at least four technologies."""
    sure = [match for match in found if not match.skill.only_in_skills_section]
    items = [item for item in _ITEM.split(text) if item]
    return len(sure) >= 3 and len(items) >= 4 and len(sure) >= 0.6 * (len(items) - 1)


def _is_item(text: str, match: Match) -> bool:
    """Tell whether a one-letter name stands between separators, as a word of its own."""
    before, after = text[: match.start].rstrip(" "), text[match.end :].lstrip(" ")
    goes_on = after[:1]
    return (
        not before
        or before[-1] in ",;|•·\t:/(&-–"
        or before.endswith(" and")
        or before.split()[-1][0].isupper()
    ) and (not goes_on or goes_on in ",;|•·\t/)&.(-–+" or after.startswith("and ") or after[0].isupper())


def _is_title(text: str, match: Match) -> bool:
    """Tell whether the name only qualifies a job title: "PHP Developer" proves no PHP."""
    following = re.match(r"[\s/&-]*([^\W\d_]+)(?:\s+([^\W\d_]+))?", text[match.end :])
    if following is None:
        return False
    words = [word.lower() for word in following.groups() if word]
    strong = vocabulary.ROLE_WORDS - vocabulary.WEAK_ROLE_WORDS
    return words[0] in strong or (
        len(words) == 2 and words[0] in vocabulary.QUALIFIERS and words[1] in strong
    )


def _draft(name: str, line: Line, indexes: list[int], experience: Experience, today: date) -> SkillDraft:
    spans = [span for span, body in experience.bodies if not set(indexes).isdisjoint(body)]
    years = round(union_months(spans) / 12, 1) if spans else None
    last = min(today.year, (max(stop for _, stop in spans) - 1) // 12) if spans else None
    return SkillDraft(
        name=name, evidence=line.text.replace("\t", "  ")[:300], years=years or None, last_used=last
    )


def _unknown(cv: Sectioned, catalogue: SkillMatcher) -> tuple[str, ...]:
    """Return the short items of the skills part that the catalogue does not know, for a person to judge."""
    items: dict[str, str] = {}
    for _, line in cv.of(Section.SKILLS):
        if "@" in line.text or len(line.text.split()) > 30:
            continue
        text = _GROUP_LABEL.sub("", line.text)
        cells = _ITEM.split(text)
        if len(cells) == 1 and not line.in_list:
            continue
        for cell in cells:
            item = cell.strip(" .:()-–*").strip()
            is_known = any(True for _ in catalogue.find(item))
            if is_known or not 2 <= len(item) <= 30 or len(item.split()) > 3 or not item[0].isalpha():
                continue
            if _SOFT.search(item) or headings.named(item) or headings.is_label(item):
                continue
            items.setdefault(item.casefold(), item)
    return tuple(items.values())
