"""The person's name, their name in Urdu and their father's."""

import re
from dataclasses import dataclass

from ats_desktop.domain.draft import Found
from ats_desktop.intake import headings
from ats_desktop.intake.fields import places, vocabulary
from ats_desktop.intake.fields.emails import EMAIL
from ats_desktop.intake.fields.evidence import found_in
from ats_desktop.intake.headings import Section
from ats_desktop.intake.lines import Line
from ats_desktop.intake.sections import Sectioned

_NAME_ROW = re.compile(
    r"^\W*(?:(?:full|candidate(?:['’]?s)?|applicant(?:['’]?s)?|my|complete|first\s*name\(s\)\s*/\s*sur"
    r"|surname\(s\)\s*/\s*first\s*)\s*)?name(?:\(s\))?\s*[:\-–\t|]\s*(?P<name>\S.*)$",
    re.IGNORECASE,
)
_FIRST = re.compile(r"^\W*(?:first|given)\s*name(?:\(s\))?\s*[:\-–\t|]\s*(?P<name>\S[^\t|]*)", re.IGNORECASE)
_LAST = re.compile(
    r"\b(?:last\s*name|surname|family\s*name)(?:\(s\))?\s*[:\-–\t|]\s*(?P<name>\S[^\t|]*)", re.IGNORECASE
)
_NAME_ALONE = re.compile(r"^\W*(?:full\s*)?name\W*$", re.IGNORECASE)
_FATHER = re.compile(
    r"\b(?:father(?:['’]?s)?\s*(?:/\s*husband(?:['’]?s)?\s*)?name|(?:s|d|w)\s*/\s*o|son of"
    r"|daughter of)\b\.?\s*[:\-–\t|]*\s*(?P<name>[^\t|,\d]{3,40})",
    re.IGNORECASE,
)
_SEPARATOR = re.compile(r"\t|\s[|•·/]\s?|\s*[|•·]\s*|\s+[-–—]+\s+|—|,\s|\s\(|\s*:\s+")
_URDU = re.compile(
    r"[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff][\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff\s]*"
)
_WORD = re.compile(r"[^\W\d_]+(?:[.'’`-][^\W\d_]*)*\.?")
_NEVER = vocabulary.NO_NAME_WORDS | (vocabulary.SMALL_WORDS - {"i", "me", "my", "all"})
_JOINERS = frozenset("bin ibn ul ur al el de da di van von der den bint e du la uz us".split())
"""Small words inside names, written without a capital."""
_REACH = 25
"""Lines at the top of the reading order among which the name is looked for."""


@dataclass(frozen=True, slots=True)
class Names:
    """What was found of the person's names."""

    full_name: Found | None = None
    name_urdu: str = ""
    father_name: str = ""


def find_names(cv: Sectioned, emails: tuple[str, ...], file_name: str) -> Names:
    """Find the name by its row, its type size, its place and what the e-mail address shares with it."""
    father, urdu = _father_name(cv), _urdu_name(cv)
    row = _name_row(cv)
    if row is not None:
        return Names(row, urdu, father)
    best: tuple[float, str, Line] | None = None
    locals_ = [re.sub(r"[^a-z]", "", email.split("@")[0].lower()) for email in emails[:2]]
    hints = _words(f"{cv.document.title} {re.sub(r'[_.-]+', ' ', file_name)}")
    for order, (line, candidate) in enumerate(_candidates(cv)):
        if father and candidate.lower() == father.lower():
            continue
        score = _score(cv, line, candidate, order) + _shared(candidate, locals_, hints)
        if best is None or score > best[0]:
            best = (score, candidate, line)
    if best is None or best[0] < 0.9:
        return Names(None, urdu, father)
    return Names(found_in(best[2], proper(best[1]), min(0.97, 0.35 + best[0] / 6)), urdu, father)


def proper(name: str) -> str:
    """Return a name in ordinary capitals where it is written in one case only."""
    name = " ".join(name.split()).strip(" .,:;-–—|")
    if not (name.isupper() or name.islower()):
        return name
    name = re.sub(r"[^\W\d_]+", lambda match: match[0].capitalize(), name)
    return re.sub(r"(?<=[ -])(?:Ul|Ur|Uz|Us|Ud|Bin|Ibn|E)(?=[ -])", lambda match: match[0].lower(), name)


def _words(text: str) -> set[str]:
    return {word.lower() for word in re.findall(r"[^\W\d_]{3,}", text)}


def _head(cv: Sectioned) -> list[tuple[int, Line]]:
    """Return the lines that may hold the name: the top of each column of page 1, and the personal part."""
    lines: list[tuple[int, Line]] = []
    since_column = 0
    column = None
    for index, line in enumerate(cv.lines):
        if line.page > 1:
            break
        since_column = 0 if line.column != column else since_column + 1
        column = line.column
        section = cv.sections[index]
        is_own = section in (Section.TOP, Section.CONTACT, Section.PERSONAL, Section.SUMMARY)
        is_large = line.size > 1.35 * cv.document.body_size
        if is_large or (is_own and (index < _REACH or since_column < 4)):
            lines.append((index, line))
    return lines


def _name_row(cv: Sectioned) -> Found | None:
    own = (Section.TOP, Section.CONTACT, Section.PERSONAL, Section.SUMMARY, Section.OTHER)
    first = last = ""
    for index, line in cv.of(*own):
        if _FATHER.match(line.text) or re.match(
            r"\W*(?:father|mother|husband|spouse|guardian)", line.text, re.IGNORECASE
        ):
            continue
        match = _NAME_ROW.match(line.text)
        text = match["name"] if match else ""
        if not match and _NAME_ALONE.match(line.text) and index + 1 < len(cv.lines):
            text = cv.lines[index + 1].text
        first = first or ((found := _FIRST.match(line.text)) and found["name"]) or ""
        last = last or ((found := _LAST.search(line.text)) and found["name"]) or ""
        if first and last:
            text = f"{first} {last}"
        name = _cleaned(_SEPARATOR.split(re.split(r"\b(?:s|d)\s*/\s*o\b", text, flags=re.IGNORECASE)[0])[0])
        if name and _is_name(name, strict=False):
            return found_in(line, proper(name), 0.97)
    return None


def _candidates(cv: Sectioned) -> list[tuple[Line, str]]:
    found: list[tuple[Line, str]] = []
    lines = _head(cv)
    for position, (index, line) in enumerate(lines):
        text = headings.without_document_title(line.text)
        text = re.sub(r"^\s*personal information\s+", "", text, flags=re.IGNORECASE)
        text = _URDU.sub("\t", EMAIL.sub("\t", text)).strip()
        pieces = [piece for piece in _SEPARATOR.split(text) if piece.strip()]
        for piece in pieces[:3]:
            name = _without_title(_cleaned(piece))
            if _is_name(name):
                found.append((line, name))
        for next_index, following in lines[position + 1 : position + 3]:
            if next_index <= index + 2 and _goes_on(line, following):
                name = _cleaned(f"{line.cells[0]} {following.cells[0]}")
                if _is_name(name):
                    found.append((line, name))
    return found


def _goes_on(line: Line, following: Line) -> bool:
    """Tell whether a name is set on two lines of the same large type."""
    return (
        line.size >= 14
        and abs(line.size - following.size) < 1
        and line.column == following.column
        and len(line.cells[0].split()) <= 3
        and len(following.cells[0].split()) <= 2
        and following.y0 - line.y1 < line.size
    )


def _cleaned(text: str) -> str:
    text = text.strip(" .,:;|-–—_*#<>[](){}\"'")
    text = vocabulary.HONORIFICS.sub("", text)
    text = vocabulary.POST_NOMINALS.sub("", text)
    text = re.sub(r"\s*\(.*$", "", text)
    return " ".join(text.split()).strip(" .,:;|-–—")


def _without_title(text: str) -> str:
    """Cut a job title that stands behind the name without a mark between them."""
    words = text.split()
    for cut in range(2, len(words)):
        tail = " ".join(words[cut:])
        begins_title = words[cut].lower() in vocabulary.QUALIFIERS | vocabulary.ROLE_WORDS
        if begins_title and vocabulary.has_strong_role(tail):
            return " ".join(words[:cut])
    return text


def _is_name(text: str, strict: bool = True) -> bool:
    words = text.split()
    if not 1 <= len(words) <= 6 or not 2 < len(text) <= 48:
        return False
    lowered = {word.strip(".").lower() for word in words}
    if not all(_WORD.fullmatch(word) for word in words) or not lowered.isdisjoint(_NEVER):
        return False
    if strict and _is_something_else(text):
        return False
    is_capital = [word[0].isupper() or word.lower() in _JOINERS or not word[0].isascii() for word in words]
    return all(is_capital) or (text.islower() and len(words) <= 4)


def _is_something_else(text: str) -> bool:
    """Tell whether words that might be a name are a heading, a place, a title or a firm."""
    return bool(
        headings.named(text)
        or headings.is_document_title(text)
        or places.is_place(text)
        or vocabulary.has_strong_role(text)
        or vocabulary.is_qualifier_only(text)
        or vocabulary.company_weight(text) == 2
    )


def _score(cv: Sectioned, line: Line, candidate: str, order: int) -> float:
    words = candidate.split()
    size = line.size / (cv.document.body_size or line.size)
    score = min(2.2, max(0.0, (size - 1) * 2.4))
    score += max(0.0, 0.8 - 0.12 * order)
    score += 0.25 if line.bold else 0.0
    score += 0.25 if candidate.isupper() and len(candidate) > 4 else 0.0
    score += 0.3 if 2 <= len(words) <= 4 else -0.35 if len(words) == 1 else -0.1
    score += 0.3 * sum(word.lower().strip(".") in vocabulary.GIVEN_NAMES for word in words[:3])
    is_whole = len(candidate) > 0.8 * len(line.text)
    score += 0.3 if is_whole else 0.0
    if vocabulary.company_weight(candidate):
        score -= 0.6
    if candidate.islower():
        score -= 0.5
    if _near_contact(cv, line):
        score += 0.25
    return score


def _near_contact(cv: Sectioned, line: Line) -> bool:
    index = cv.lines.index(line)
    around = cv.lines[max(0, index - 1) : index + 5]
    return any("@" in each.text for each in around)


def _shared(candidate: str, locals_: list[str], hints: set[str]) -> float:
    words = [word for word in re.findall(r"[^\W\d_]+", candidate.lower()) if len(word) > 2]
    shared = max((sum(word in local for word in words) for local in locals_), default=0)
    score = {0: 0.0, 1: 0.7}.get(shared, 1.3)
    if not shared and any(_initials(candidate) and _initials(candidate) in local for local in locals_):
        score += 0.15
    return score + min(0.6, 0.3 * sum(word in hints for word in words))


def _initials(candidate: str) -> str:
    words = candidate.lower().split()
    return words[0][0] + words[-1] if len(words) > 1 else ""


def _father_name(cv: Sectioned) -> str:
    for _, line in cv.of(Section.TOP, Section.CONTACT, Section.PERSONAL, Section.OTHER, Section.SUMMARY):
        match = _FATHER.search(line.text)
        if match:
            name = _cleaned(match["name"])
            if _is_name(name, strict=False):
                return proper(name)
    return ""


def _urdu_name(cv: Sectioned) -> str:
    for _, line in _head(cv)[:12]:
        match = _URDU.search(line.text)
        if match and 1 < len(match[0].split()) <= 5:
            return " ".join(match[0].split())
    return ""
