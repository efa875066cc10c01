"""Degrees and school leavings, and the highest of them."""

import re
from dataclasses import dataclass

from ats_desktop.domain.candidate import DegreeLevel
from ats_desktop.domain.draft import EducationDraft, Found
from ats_desktop.intake import dates
from ats_desktop.intake.fields import places, vocabulary
from ats_desktop.intake.fields.evidence import found_in
from ats_desktop.intake.headings import Section
from ats_desktop.intake.lines import Line
from ats_desktop.intake.sections import Sectioned

_FIELD = r"(?:cs|se|it|ce|ee|is|me|eng(?:g)?|cse|swe|ai|ds)"
_LEVELS: tuple[tuple[DegreeLevel, str, str], ...] = (
    (
        DegreeLevel.PHD,
        r"ph\.?\s?d\b\.?|doctorate|doctor\s+of\s+philosophy|d\.?phil\b",
        r"(?!)",
    ),
    (
        DegreeLevel.MASTER,
        r"(?<!scrum\s)(?<!head\s)master(?:['’]?s)?(?:\s+(?:of|in|degree)\b)?|m\.?\s?phil\b\.?"
        r"|m\.?b\.?a\b\.?|m\.sc\b\.?|mscs|mscse|msse|msit|msds|mcs|mca|mit(?=\s*(?:\(|,|-|$|\t))"
        r"|m\.?tech|m\.?com\b|m\.?eng\b|mba\b|mpa\b|executive\s+mba|emba|m\.c\.s\b\.?"
        r"|m\.s\b\.?(?!\s*(?:word|office|excel))",
        rf"MS[cC]?|M\.?S\.?|ME|M\.E\.?|M\.?A\.?|MS-?{_FIELD.upper()}",
    ),
    (
        DegreeLevel.BACHELOR,
        r"bachelor(?:['’]?s)?(?:\s+(?:of|in|degree)\b)?|b\.?\s?sc\b\.?|bscs|bsse|bsit|bsce|bsee|bcs|bca"
        r"|bit\b(?=\s*(?:\(|,|-|$|\t))|b\.?\s?tech\b"
        r"|bba\b|b\.?\s?com\b\.?|b\.?eng\b|b\.c\.s\b\.?|b\.s\b\.?|b\.e\b\.?|llb|bscse|bsai|bsds|mbbs"
        r"|undergraduate\s+degree",
        r"BS|BE|B\.?A\.?|B\.E|BS-?(?:CS|SE|IT|CE|EE)|BSc",
    ),
    (
        DegreeLevel.ASSOCIATE,
        r"associate(?:['’]?s)?\s+(?:degree|of|in)\b|a\.?d\.?p\b(?=\s|\(|,)|ade\b",
        r"(?!)",
    ),
    (
        DegreeLevel.DIPLOMA,
        r"d\.?a\.?e\b\.?|diploma\b|p\.?g\.?d\b|dit\b|dcs\b|post\s*graduate\s+diploma",
        r"(?!)",
    ),
    (
        DegreeLevel.HSSC,
        r"intermediate\b|h\.?s\.?s\.?c\b\.?|f\.?\s?sc\b\.?|i\.?c\.?s\b\.?|i\.?com\b\.?|a[\s-]?levels?\b"
        r"|higher\s+secondary|fsc\b|d\.?com\b"
        r"|12th\b|g\.?c\.?e\.?\s+a\b",
        r"F\.?A\.?",
    ),
    (
        DegreeLevel.SSC,
        r"matric(?:ulation)?\b|s\.?s\.?c\b\.?|o[\s-]?levels?\b|secondary\s+school(?:\s+certificate)?"
        r"|10th\b|igcse|high\s+school",
        r"(?!)",
    ),
)
_PATTERNS = tuple(
    (
        level,
        re.compile(rf"(?<![\w.])(?:{words})", re.IGNORECASE),
        re.compile(rf"(?<![\w.])(?:{exact})(?![\w'])"),
    )
    for level, words, exact in _LEVELS
)
_STOP = re.compile(
    r"\t|\s[-–—|]+\s|[|;•·—]|,\s|\s{2,}|\((?=\s*(?:19|20)\d\d)|(?<!\w)(?:19|20)\d\d|\s+(?:from"
    r"|at)\s+(?=[A-Z])|\b(?:c?gpa|grade|division|marks|percentage|scored)\b"
    r"|\b\d{1,3}(?:\.\d+)?\s*%|:\s",
    re.IGNORECASE,
)
_STUDY = re.compile(
    r"^(?:computer|software|information|electrical|electronic|mechanical|data|business|mathematic"
    r"|statistic|physic|telecom|civil|cyber"
    r"|artificial|network|accounting|finance|commerce|economic|english|engineering|major|it$|cs$|se$|pre-"
    r"|science|telecommunication|robotic)",
    re.IGNORECASE,
)
_NOT_SCHOOL = re.compile(
    r"\bms\s*[-.]?\s*(?:word|office|excel|sql|access|project|azure|dynamics|teams|visio|outlook|power\w+)",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Educations:
    """What was found, in the file's order, and the highest degree."""

    educations: tuple[EducationDraft, ...] = ()
    degree: Found | None = None
    level: DegreeLevel | None = None


def find_education(cv: Sectioned) -> Educations:
    """Read the degrees of the education part, or the spelt-out ones of a file that has no such part."""
    lines = list(cv.of(Section.EDUCATION))
    has_part = bool(lines)
    if not has_part:
        lines = [
            (index, line)
            for index, line in enumerate(cv.lines)
            if cv.sections[index] not in (Section.REFERENCES, Section.SKILLS, Section.PROJECTS)
        ]
    rows: list[tuple[int, Line, str, DegreeLevel]] = []
    for index, line in lines:
        found = degree_in(line.text, has_part)
        if found is not None and not (not has_part and len(line.text.split()) > 16):
            rows.append((index, line, *found))
    if not rows and has_part:
        return Educations()
    educations = tuple(_education(cv, dict(lines), rows, place) for place in range(len(rows)))
    if not educations:
        return Educations()
    best = max(range(len(rows)), key=lambda place: (rows[place][3].rank, educations[place].year or 0, -place))
    _, line, degree, level = rows[best]
    return Educations(educations, found_in(line, degree, 0.92 if has_part else 0.6), level)


def degree_in(text: str, is_education: bool) -> tuple[str, DegreeLevel] | None:
    """Return the first and highest degree that a line names, with its subject, and its level."""
    text = _NOT_SCHOOL.sub(lambda match: "x" * len(match[0]), text)
    best: tuple[int, int, DegreeLevel] | None = None
    for level, words, exact in _PATTERNS:
        match = words.search(text) or (exact.search(text) if is_education else None)
        if match is None or _is_school_name(text, match, level):
            continue
        best = (match.start(), match.end(), level)
        break
    if best is None:
        return None
    start, end, level = best
    return _degree_text(text, start, end), level


def _is_school_name(text: str, match: re.Match[str], level: DegreeLevel) -> bool:
    """Tell "City High School" and "Board of Intermediate Education" from what was passed there."""
    if level is DegreeLevel.SSC:
        word = match[0].lower()
        return (
            "school" in word
            and bool(re.search(r"[A-Z]\w+\s+$", text[: match.start()]))
            and "certificate" not in word
        )
    return level is DegreeLevel.HSSC and bool(
        re.search(r"board\s+of\s+$", text[: match.start()], re.IGNORECASE)
    )


def _degree_text(text: str, start: int, end: int) -> str:
    stop = _STOP.search(text, end)
    degree = text[start : stop.start() if stop else len(text)].strip(" .,:;-–—(\t")
    if stop and stop[0].strip() in (",", "-", "–", "|", ":") and len(degree) < 24:
        follow = text[stop.end() :]
        next_stop = _STOP.search(follow)
        subject = follow[: next_stop.start() if next_stop else len(follow)].strip(" .,:;-–—\t")
        if _STUDY.match(subject) and not vocabulary.INSTITUTION.search(subject) and len(subject) < 50:
            degree = f"{degree} {subject}"
    school = re.search(
        r"\s(?:(?:[A-Z][\w.&'’]+\s+){1,4}(?:University|College|Institute|School)|University\s+of)\b", degree
    )
    if school and not re.search(r"\b(?:of|in)\s*$", degree[: school.start()]):
        degree = _before_school(degree, school)
    if degree.count("(") > degree.count(")"):
        degree += ")"
    return degree


def _before_school(degree: str, school: re.Match[str]) -> str:
    """Cut a school that follows the subject without a mark; subjects are known by their first words."""
    words = degree[school.start() :].split()
    kept = 0
    while kept < len(words) and (
        _STUDY.match(words[kept]) or words[kept].lower() in ("science", "engineering", "technology")
    ):
        kept += 1
    return " ".join((degree[: school.start()] + " " + " ".join(words[:kept])).split())


def _education(
    cv: Sectioned, lines: dict[int, Line], rows: list[tuple[int, Line, str, DegreeLevel]], place: int
) -> EducationDraft:
    index, line, degree, level = rows[place]
    low = rows[place - 1][0] + 1 if place else 0
    high = rows[place + 1][0] if place + 1 < len(rows) else index + 4
    school_first = not _institution(rows[0][1].text, rows[0][2]) and any(
        vocabulary.INSTITUTION.search(lines[each].text)
        for each in lines
        if rows[0][0] - 2 <= each < rows[0][0]
    )
    after = [each for each in range(index + 1, min(high, index + 4)) if each in lines]
    ahead = [each for each in range(index - 1, max(low, index - 3) - 1, -1) if each in lines]
    around = ahead + after if school_first else after
    institution = _institution(line.text, degree)
    years = dates.find_years(line.text)
    for each in around:
        text = cv.lines[each].text
        institution = institution or _institution(text, "")
        if not years and (not school_first or each > index):
            years = dates.find_years(text)
    return EducationDraft(
        degree=degree, level=level, institution=institution, year=max(years) if years else None
    )


def _institution(text: str, degree: str) -> str:
    rest = text.replace(degree, "\t") if degree else text
    for piece in re.split(r"\t|\s[-–—|]+\s|[|;•·—]|,\s|\s{2,}|\s+(?:from|at)\s+(?=[A-Z])", rest):
        if vocabulary.INSTITUTION.search(piece) and not places.is_place(piece):
            piece = re.sub(r"\(?(?:19|20)\d\d.*$", "", piece)  # noqa: PLW2901
            return piece.strip(" .,:;-–—()\t")
    return ""
