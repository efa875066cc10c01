"""Jobs with their months, and the years of work that they add up to."""

import re
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise

from ats_desktop.domain.draft import EmploymentDraft, Found
from ats_desktop.intake import dates
from ats_desktop.intake.dates import DateRange
from ats_desktop.intake.fields import vocabulary
from ats_desktop.intake.fields.evidence import found_in
from ats_desktop.intake.fields.job_lines import Parts, parts_of
from ats_desktop.intake.headings import Section
from ats_desktop.intake.lines import Line
from ats_desktop.intake.sections import Sectioned

_STATED = re.compile(
    r"(?<![\d.])(?P<years>\d{1,2}(?:\.\d{1,2})?)\s*(?:\+|plus)?\s*(?:-\s*\d{1,2}\s*)?\+?\s*(?:years?"
    r"|yrs?)\b\.?(?P<tail>.{0,60})",
    re.IGNORECASE,
)
_LEGAL_ALONE = re.compile(
    r"\(?(?:(?:smc-)?(?:pvt|private)\.?\)?\s*)?(?:ltd|limited|inc|llc)\.?", re.IGNORECASE
)
"""The end of a firm's name that was wrapped onto a line of its own."""
_GLUED_DATE = re.compile(r"(?<=[a-z)])(?=(?:0?[1-9]|1[0-2])/(?:19|20)\d\d)")
"""A date that a tab stop set right against the title."""
_LONGEST_HEADER = 14
_FIELD_DATES = frozenset({"duration", "period", "tenure", "date", "dates", "from", "time period", "time"})


@dataclass(slots=True)
class Job:
    """One job while it is being put together."""

    span: DateRange
    anchor: int
    parts: Parts = field(default_factory=Parts)
    header: set[int] = field(default_factory=set)
    body: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Experience:
    """The jobs, newest first, and what follows from them."""

    employments: tuple[EmploymentDraft, ...] = ()
    title: Found | None = None
    company: Found | None = None
    years: Found | None = None
    stated_years: float | None = None
    header_lines: frozenset[int] = frozenset()
    """Lines that hold titles and companies: they prove no skill."""
    bodies: tuple[tuple[tuple[int, int], tuple[int, ...]], ...] = ()
    """Of each job its months (half open) and the lines that tell about it."""


def find_experience(cv: Sectioned, today: date) -> Experience:
    """Read the jobs; a job without an end counts until ``today``, and months held twice count once."""
    jobs = _jobs(cv, today)
    stated = _stated_years(cv)
    if not jobs:
        years = None
        if stated is not None:
            years = found_in(stated[1], f"{stated[0]:g}", 0.6)
        return Experience(years=years, stated_years=stated[0] if stated else None)
    newest = sorted(jobs, key=lambda job: _recency(job, today), reverse=True)
    months = union_months([job.span.months(today) for job in jobs])
    current = newest[0]
    line = cv.lines[current.anchor]
    title, company = current.parts.title, current.parts.company
    total = round(months / 12, 1)
    return Experience(
        employments=tuple(_employment(job) for job in newest),
        title=found_in(_line_of(cv, current, title), title, 0.85 if company else 0.6) if title else None,
        company=found_in(_line_of(cv, current, company), company, 0.8 if title else 0.5) if company else None,
        years=found_in(line, f"{total:g}", _sureness(jobs, total, stated)),
        stated_years=stated[0] if stated else None,
        header_lines=frozenset(index for job in jobs for index in job.header),
        bodies=tuple((job.span.months(today), job.body) for job in jobs),
    )


def union_months(spans: list[tuple[int, int]]) -> int:
    """Return how many months half-open spans cover together."""
    total, reached = 0, -1
    for begin, stop in sorted(spans):
        total += max(0, stop - max(begin, reached))
        reached = max(reached, stop)
    return total


def _sureness(jobs: list[Job], total: float, stated: tuple[float, Line] | None) -> float:
    confidence = 0.9 if all(job.span.start.month for job in jobs) else 0.7
    if stated and abs(stated[0] - total) > max(1.5, 0.3 * total):
        confidence -= 0.3
    return confidence


def _recency(job: Job, today: date) -> tuple[int, int, int]:
    begin, stop = job.span.months(today)
    return (1 if job.span.end is None else 0, stop if job.span.end else 0, begin)


def _line_of(cv: Sectioned, job: Job, value: str) -> Line:
    for index in sorted(job.header):
        if value in cv.lines[index].text:
            return cv.lines[index]
    return cv.lines[job.anchor]


def _employment(job: Job) -> EmploymentDraft:
    span = job.span
    return EmploymentDraft(
        title=job.parts.title,
        company=job.parts.company,
        started=span.start.text(1),
        ended=None if span.end is None else span.end.text(12),
    )


def _jobs(cv: Sectioned, today: date) -> list[Job]:
    indexes = [index for index, _ in cv.of(Section.EXPERIENCE)]
    is_loose = not indexes
    if is_loose:
        loose = (
            Section.TOP,
            Section.SUMMARY,
            Section.OTHER,
            Section.CONTACT,
            Section.PERSONAL,
            Section.SKILLS,
        )
        indexes = [index for index, _ in cv.of(*loose)]
    anchors = [(index, span) for index in indexes if (span := _anchor(cv, index, today)) is not None]
    jobs: list[Job] = []
    known = set(indexes)
    before = _lines_before_dates(cv, indexes, anchors)
    for number, (index, span) in enumerate(anchors):
        low = anchors[number - 1][0] + 1 if number else 0
        high = anchors[number + 1][0] if number + 1 < len(anchors) else len(cv.lines)
        job = Job(span, index)
        _read_header(cv, job, (low, high), before, known)
        jobs.append(job)
    if is_loose:
        jobs = [job for job in jobs if vocabulary.has_strong_role(job.parts.title)]
    _fill_companies(jobs)
    _set_bodies(jobs, indexes)
    return jobs


def _anchor(cv: Sectioned, index: int, today: date) -> DateRange | None:
    """Return the range of dates that makes a line the head of a job, or None."""
    line = cv.lines[index]
    text = _whole_text(cv, index)
    span = dates.find_range(text, today)
    if span is None:
        return None
    if line.in_list and _dated_cell(line):
        return span
    rest = _rest(text, span)
    words = re.findall(r"[^\W_]{2,}", rest)
    if len(words) > _LONGEST_HEADER and not re.match(r"\W*(?:worked|working|served)\b", rest, re.IGNORECASE):
        return None
    if line.in_list and words and not (vocabulary.has_role(rest) or vocabulary.company_weight(rest)):
        return None
    if vocabulary.INSTITUTION.search(rest) and not vocabulary.has_role(rest) and _is_degree_row(rest):
        return None
    return span


def _dated_cell(line: Line) -> bool:
    """Tell whether dates set to the margin slid down beside a list item."""
    return len(line.cells) > 1 and dates.is_mostly_date(line.cells[-1])


def _is_degree_row(text: str) -> bool:
    return bool(
        re.search(
            r"\b(?:bachelor|master|b\.?sc?|m\.?sc?|bscs|matric|intermediate|f\.?sc|cgpa|gpa)\b", text, re.I
        )
    )


def _whole_text(cv: Sectioned, index: int) -> str:
    """Return a line with what was broken off it: the end of its dates, of a firm's name, a year."""
    text = cv.lines[index].text
    if index + 1 < len(cv.lines):
        following = cv.lines[index + 1].text
        if dates.is_broken_range(text, following) or _LEGAL_ALONE.fullmatch(following):
            text += " " + following
        else:
            text = dates.with_year_below(text, following)
    return _GLUED_DATE.sub("\t", text)


def _rest(text: str, span: DateRange) -> str:
    text = text[: span.first] + "\t" + text[span.last :]
    text = dates.without_duration(text)
    return re.sub(r"\(\s*\)|\[\s*\]|\(\s*\t|\t\s*\)", "\t", text)


def _is_header_like(line: Line) -> bool:
    text = line.text
    if line.in_list or not text:
        return False
    words = text.split()
    if len(words) > _LONGEST_HEADER or (
        text.endswith(".") and len(words) > 6 and not vocabulary.company_weight(text)
    ):
        return False
    # "e-Dukan" and "iOS Developer" begin small, the rest of a sentence does so too.
    return not text[0].islower() or any(not letter.islower() for letter in words[0])


def _lines_before_dates(cv: Sectioned, indexes: list[int], anchors: list[tuple[int, DateRange]]) -> int:
    """Return how many lines of title and company stand above a job's dates, judged by the first job."""
    if not anchors:
        return 0
    first = anchors[0][0]
    count = 0
    index = first - 1
    known = set(indexes)
    while index in known and count < 3 and _is_header_like(cv.lines[index]) and index + 1 not in cv.starts:
        count += 1
        index -= 1
    return count


def _read_header(cv: Sectioned, job: Job, bounds: tuple[int, int], before: int, known: set[int]) -> None:
    """Collect title and company from the dates' own line, the lines above and the lines below."""
    low, high = bounds
    text = _whole_text(cv, job.anchor)
    line = cv.lines[job.anchor]
    own = Parts() if line.in_list and _dated_cell(line) else parts_of(_rest(text, job.span))
    above: list[Parts] = []
    used = {job.anchor}
    index = job.anchor - 1
    while index >= max(low, job.anchor - before) and index in known and _is_header_like(cv.lines[index]):
        text = cv.lines[index].text
        if _LEGAL_ALONE.fullmatch(text) and index - 1 in known and index not in cv.starts:
            used.add(index)
            index -= 1
            text = f"{cv.lines[index].text} {text}"
        above.insert(0, parts_of(text))
        used.add(index)
        if index in cv.starts:
            break
        index -= 1
    parts = own
    for each in above if not own.title and not own.company else reversed(above):
        parts = parts.filled_by(each)
    index = job.anchor + 1
    stop = min(high - (before if high < len(cv.lines) else 0), job.anchor + 4)
    while index < stop and index in known and not parts.is_whole and index not in cv.starts:
        line = cv.lines[index]
        if not _is_header_like(line):
            break
        below = parts_of(line.text)
        if not below.is_labelled and not _reads_on(line, below, parts):
            break
        used.add(index)
        parts = parts.filled_by(below)
        index += 1
    job.parts = parts.settled()
    job.header = used


def _reads_on(line: Line, below: Parts, parts: Parts) -> bool:
    """Tell whether the line under the dates still names the job, not what was done there."""
    words = line.text.split()
    if len(words) > 8:
        return False
    if not parts.title and below.title:
        return True
    capitals = sum(not word.islower() or word in ("of", "and", "the") for word in words)
    return capitals >= 0.7 * len(words) and bool(below.company or below.loose)


def _fill_companies(jobs: list[Job]) -> None:
    """Let a second title at the same firm take the firm of the one above it."""
    for previous, job in pairwise(jobs):
        if job.parts.title and not job.parts.company and previous.parts.company:
            job.parts = Parts(title=job.parts.title, company=previous.parts.company)


def _set_bodies(jobs: list[Job], indexes: list[int]) -> None:
    for number, job in enumerate(jobs):
        low = min(job.header)
        high = min(jobs[number + 1].header) if number + 1 < len(jobs) else 10**9
        job.body = tuple(index for index in indexes if low <= index < high)


def _stated_years(cv: Sectioned) -> tuple[float, Line] | None:
    """Return "5+ years of experience" with its line; the largest, since parts are told besides the whole."""
    found: list[tuple[float, Line]] = []
    for _, line in cv.of(Section.TOP, Section.SUMMARY, Section.PERSONAL, Section.OTHER, Section.EXPERIENCE):
        if line.in_list and "experience" not in line.text.lower():
            continue
        for match in _STATED.finditer(line.text):
            around = line.text[max(0, match.start() - 40) : match.start()].lower() + match["tail"].lower()
            if "experience" in around or "working" in around or "industry" in around:
                found.append((float(match["years"]), line))
    found = [each for each in found if 0 < each[0] <= 50]
    return max(found, key=lambda each: each[0]) if found else None
