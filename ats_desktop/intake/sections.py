"""Which part of the CV each line belongs to."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import takewhile

from ats_desktop.intake import dates, headings
from ats_desktop.intake.fields import vocabulary
from ats_desktop.intake.headings import Section
from ats_desktop.intake.lines import FOOT, Line, ReadDocument

_INLINE = re.compile(r"^(?P<label>[^:\t]{3,40}?)\s*(?::|\t)\s*(?P<rest>\S.*)$")
_HUMAN_LANGUAGES = re.compile(
    r"\b(?:english|urdu|sindhi|punjabi|pashto|balochi|arabic|hindi|french|german|saraiki|siraiki|turkish"
    r"|persian|farsi"
    r"|chinese|spanish|bengali|tamil|russian|italian|gujarati|memoni|kashmiri|brahui|hindko|native|fluent)\b",
    re.IGNORECASE,
)
_HOLDS_LABELS = frozenset(
    {Section.EXPERIENCE, Section.PROJECTS, Section.SKILLS, Section.CERTIFICATES, Section.EDUCATION}
)
"""Parts inside which words such as Tools or Languages label a line."""
_TABLE_HEADS = frozenset(
    {"degree", "institute", "institution", "year", "grade", "cgpa", "board", "division", "marks"}
)


@dataclass(frozen=True)
class Sectioned:
    """The lines of a file without its headings, each with its part of the CV."""

    document: ReadDocument
    lines: tuple[Line, ...]
    sections: tuple[Section, ...]
    starts: frozenset[int]
    """Indexes of the lines that come straight after a heading or a change of column."""

    def of(self, *wanted: Section) -> Iterator[tuple[int, Line]]:
        """Yield index and line of the parts asked for, in reading order."""
        for index, (line, section) in enumerate(zip(self.lines, self.sections, strict=True)):
            if section in wanted:
                yield index, line

    def has(self, *wanted: Section) -> bool:
        """Tell whether any line belongs to one of the parts."""
        return any(section in wanted for section in self.sections)

    @cached_property
    def first_content(self) -> int:
        """Index of the first line of jobs, schools or skills; the person's own lines come before."""
        body = (Section.EXPERIENCE, Section.EDUCATION, Section.SKILLS, Section.PROJECTS)
        return next((index for index, _ in self.of(*body)), len(self.lines))


class _Cutter:
    """Walks the lines once and remembers how headings look and where each column had got to."""

    def __init__(self, document: ReadDocument) -> None:
        self._lines = document.lines
        self._body = document.body_size
        self._styles: dict[int, set[tuple[float, bool, bool]]] = {}
        self._by_column: dict[int, Section] = {}
        self._current = Section.TOP
        self._index = 0
        self.lines: list[Line] = []
        self.sections: list[Section] = []
        self.starts: set[int] = set()

    def cut(self) -> None:
        previous: Line | None = None
        for index, line in enumerate(self._lines):
            if previous is not None and line.column != previous.column:
                self._change_column(previous, line)
            previous = line
            self._take(index, line)

    def _change_column(self, previous: Line, line: Line) -> None:
        self._by_column[previous.column] = self._current
        self.starts.add(len(self.lines))
        if line.flows:
            return
        if line.column == FOOT:
            self._current = Section.CONTACT
            return
        if line.page > 1 and line.column in self._by_column:
            self._current = self._by_column[line.column]
        elif line.column > previous.column and previous.column > 0:
            self._current = Section.TOP if line.page == 1 else Section.OTHER

    def _take(self, index: int, line: Line) -> None:
        self._index = index
        section = self._heading(index, line)
        if section is not None:
            self._open(section, line)
            return
        inline = _INLINE.match(line.text)
        if inline and not line.in_list:
            part = self._inline_heading(line, inline)
            if part is not None:
                self._open(part, None)
                self._keep(replace(line, text=inline["rest"]))
                return
        self._keep(line)

    def _keep(self, line: Line) -> None:
        self.lines.append(line)
        self.sections.append(self._current)

    def _open(self, section: Section, line: Line | None) -> None:
        self._current = section
        self.starts.add(len(self.lines))
        if line is not None and not headings.is_weak(line.text) and not headings.is_document_title(line.text):
            self._styles.setdefault(line.column, set()).add(_style(line))

    def _heading(self, index: int, line: Line) -> Section | None:
        text = line.text.rstrip(" :-–—_=")
        if not text or len(text) > 60 or len(line.cells) > 2:
            return None
        if line.in_list and not line.marked:
            return None
        section = headings.named(text)
        if section is None:
            guessed = headings.guessed(text) if self._stands_out(line) else None
            return guessed or (Section.OTHER if self._is_unknown_heading(line) else None)
        if section is Section.LANGUAGES or headings.normalised(text) == "languages":
            return self._languages(index, line)
        if headings.is_weak(text):
            return section if self._opens_although_weak(line) else None
        return section

    def _is_unknown_heading(self, line: Line) -> bool:
        """Tell whether a line of words nobody listed is set exactly as the headings are, in larger type."""
        if line.column not in self._styles or len(line.text.split()) > 5 or "\t" in line.text:
            return False
        if vocabulary.has_role(line.text) or vocabulary.company_weight(line.text):
            return False
        if line.size < 1.1 * self._body or any(letter.isdigit() for letter in line.text):
            return False
        return _style(line) in self._styles[line.column]

    def _languages(self, index: int, line: Line) -> Section | None:
        following = self._lines[index + 1 : index + 4]
        own = takewhile(lambda each: headings.named(each.text) is None, following)
        if _HUMAN_LANGUAGES.search(" ".join(each.text for each in own)):
            return Section.LANGUAGES
        return (
            None if self._current is Section.SKILLS or not self._opens_although_weak(line) else Section.SKILLS
        )

    def _opens_although_weak(self, line: Line) -> bool:
        if line.column not in self._styles or self._current not in _HOLDS_LABELS:
            return self._stands_out(line)
        size, *look = _style(line)
        return any(
            (abs(size - other) < 0.06 * other and look == other_look)
            or (line.marked and size >= 0.95 * other)
            for other, *other_look in self._styles[line.column]
        )

    def _stands_out(self, line: Line) -> bool:
        return (
            line.marked
            or line.text.isupper()
            or line.text.rstrip().endswith(":")
            or line.size > 1.08 * self._body
            or (line.bold and len(line.text) < 40)
            or self._stands_alone(line)
        )

    def _stands_alone(self, line: Line) -> bool:
        """Tell whether, in plain text, a word or two follow an empty line and are followed by none."""
        if line.box is not None or len(line.text.split()) > 2 or self._index + 1 >= len(self._lines):
            return False
        before = self._lines[self._index - 1].y1 if self._index else -line.size
        after = self._lines[self._index + 1].y0
        return line.y0 - before > 0.6 * line.size and after - line.y1 < 0.6 * line.size

    def _inline_heading(self, line: Line, inline: re.Match[str]) -> Section | None:
        """Return the part opened by "Skills: Python, Java" or by a heading in a rail to the left."""
        label, rest = inline["label"], inline["rest"]
        section = headings.named(label)
        if section is Section.LANGUAGES:
            return section if _HUMAN_LANGUAGES.search(rest) else None
        if section is None or headings.is_label(label) or headings.is_weak(label):
            return None
        only_labels = {
            Section.CONTACT: True,
            Section.PERSONAL: True,
            Section.SKILLS: self._is_between_jobs(),
            Section.EXPERIENCE: ":" in line.text or _is_amount(rest),
            Section.EDUCATION: headings.normalised(rest).split(" ")[0] in _TABLE_HEADS,
        }
        return None if only_labels.get(section, False) else section

    def _is_between_jobs(self) -> bool:
        """Tell whether more dated jobs follow before the next heading: "Skills: …" is about the last one."""
        if self._current not in (Section.EXPERIENCE, Section.PROJECTS):
            return False
        following = self._lines[self._index + 1 : self._index + 60]
        rest = takewhile(lambda each: headings.named(each.text) is None, following)
        return any(dates.holds_range(each.text) for each in rest)


def _is_amount(text: str) -> bool:
    return bool(re.match(r"\W*\d+(\.\d+)?\+?\s*(years?|yrs?|months?)", text, re.IGNORECASE))


def _style(line: Line) -> tuple[float, bool, bool]:
    return round(line.size, 1), line.bold, line.text.isupper()


def sectioned(document: ReadDocument) -> Sectioned:
    """Give every line its part of the CV and take the headings out."""
    cutter = _Cutter(document)
    cutter.cut()
    return Sectioned(document, tuple(cutter.lines), tuple(cutter.sections), frozenset(cutter.starts))
