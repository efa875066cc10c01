"""The Markdown subset of agreements: text with tokens in, numbered clauses with resolved references out."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from ats_desktop.documents.template_grammar import TOKEN_CLOSE, TOKEN_OPEN, TemplateError

_HEADING = re.compile(r"## +(?P<text>.+?)(?: +@(?P<id>[a-z][a-z0-9-]*))? *")
_DIRECTIVE = re.compile(r"::: *(?P<name>[a-z]+)(?: +(?P<text>.*?))?(?: +@(?P<id>[a-z][a-z0-9-]*))? *")
_ITEM = re.compile(r"- +(?P<text>.+)")
_INLINE = re.compile(r"\*\*(?P<bold>.+?)\*\*|\[\[(?P<ref>[a-z][a-z0-9-]*)\]\]")
_REFERENCE = re.compile(r"\[\[(.*?)\]\]")
_TOKEN = re.compile(f"{TOKEN_OPEN}(\\d+){TOKEN_CLOSE}")
_SENTENCE_END = re.compile(r"[.!?][”’\"')]*\s+\Z")


class Special(StrEnum):
    """A part that is drawn from values and not from words."""

    MILESTONES = "milestones"
    CHANGE_FORM = "changeform"
    SIGNATURES = "signatures"


@dataclass(frozen=True)
class Run:
    """A stretch of text in one look; ``target`` is the id of the heading that it refers to."""

    text: str
    bold: bool = False
    target: str = ""


Inline = tuple[Run, ...]


@dataclass(frozen=True)
class Clause:
    """A numbered heading, from 1."""

    number: int
    heading: Inline
    anchor: str


@dataclass(frozen=True)
class Paragraph:
    """A paragraph; numbered 1.1 under a clause, without a number in a schedule."""

    number: str
    text: Inline


@dataclass(frozen=True)
class Item:
    """One item of a list, lettered (a), (b)."""

    letter: str
    text: Inline


@dataclass(frozen=True)
class Schedule:
    """The heading of a schedule, numbered from 1."""

    number: int
    title: Inline
    anchor: str


Block = Clause | Paragraph | Item | Schedule | Special


def plain(text: Inline) -> str:
    """Give the words of a text without their looks."""
    return "".join(run.text for run in text)


def check_structure(
    body: str, *, first_line: int, key_terms: Sequence[tuple[int, str]]
) -> frozenset[Special]:
    """Check headings, directives, ids and references of a template as written, before any value.

    Returns the special parts it has. Raises TemplateError with the line.
    """
    lines = [(first_line + number, line) for number, line in enumerate(body.splitlines())]
    ids: set[str] = set()
    specials: list[Special] = []
    for number, line in lines:
        match = _structure(line, number)
        if match is None:
            continue
        if match.re is _DIRECTIVE and match["name"] != "schedule":
            specials.append(Special(match["name"]))
        if match["id"] in ids:
            raise TemplateError(reason="duplicate_id", line=number, detail=match["id"])
        if match["id"]:
            ids.add(match["id"])
    for number, text in [*key_terms, *lines]:
        for reference in _REFERENCE.findall(text):
            if reference not in ids:
                raise TemplateError(reason="unknown_reference", line=number, detail=reference[:80])
    if specials.count(Special.SIGNATURES) != 1:
        raise TemplateError(reason="signatures", line=lines[-1][0] if lines else first_line)
    return frozenset(specials)


def _structure(line: str, number: int) -> re.Match[str] | None:
    """Match a heading or a directive; None for words. Raises TemplateError for what only looks like one."""
    if line.startswith("#"):
        heading = _HEADING.fullmatch(line)
        if heading is None:
            raise TemplateError(reason="unknown_heading", line=number, detail=line[:80])
        return heading
    if line.startswith(":::"):
        directive = _DIRECTIVE.fullmatch(line)
        name = directive["name"] if directive else line[:80]
        if (
            directive is None
            or name not in {"schedule", *Special}
            or (name == "schedule") != bool(directive["text"])
        ):
            raise TemplateError(reason="unknown_directive", line=number, detail=name)
        return directive
    return None


class Wording:
    """A filled text as numbered blocks; every reference names the number that its heading has now."""

    def __init__(self, body: str, values: Sequence[str]) -> None:
        """Parse a body whose values are tokens. Raises TemplateError (absent_reference)."""
        self._values = values
        self._names: dict[str, str] = {}
        raw = list(_raw_blocks(body))
        self._name_anchors(raw)
        self.blocks: tuple[Block, ...] = tuple(self._numbered(raw))

    def inline(self, text: str) -> Inline:
        """Parse the inline marks of one text, then put the values in as plain text."""
        runs: list[Run] = []
        end = 0
        for match in _INLINE.finditer(text):
            self._add(runs, Run(self._filled(text[end : match.start()])))
            if match["ref"]:
                before = "".join(run.text for run in runs)
                runs.append(
                    self._reference(match["ref"], starts=not before or bool(_SENTENCE_END.search(before)))
                )
            else:
                self._add(runs, Run(self._filled(match["bold"]), bold=True))
            end = match.end()
        self._add(runs, Run(self._filled(text[end:])))
        return tuple(runs)

    @staticmethod
    def _add(runs: list[Run], run: Run) -> None:
        if run.text:
            runs.append(run)

    def _filled(self, text: str) -> str:
        return _TOKEN.sub(lambda token: self._values[int(token[1])], text)

    def _reference(self, anchor: str, *, starts: bool) -> Run:
        name = self._names.get(anchor)
        if name is None:
            raise TemplateError(reason="absent_reference", detail=anchor)
        return Run(name[0].upper() + name[1:] if starts else name, target=anchor)

    def _name_anchors(self, raw: Sequence["_Raw"]) -> None:
        counts = {"clause": 0, "schedule": 0}
        for block in raw:
            if block.kind in counts:
                counts[block.kind] += 1
                word = "clause" if block.kind == "clause" else "Schedule"
                self._names[block.anchor] = f"{word} {counts[block.kind]}"

    def _numbered(self, raw: Sequence["_Raw"]) -> Iterator[Block]:
        clause = paragraph = item = schedule = 0
        in_schedule = True
        for block in raw:
            if block.kind != "item":
                item = 0
            if block.kind == "clause":
                clause, paragraph, in_schedule = clause + 1, 0, False
                yield Clause(clause, self.inline(block.text), block.anchor or f"clause-{clause}")
            elif block.kind == "schedule":
                schedule, in_schedule = schedule + 1, True
                yield Schedule(schedule, self.inline(block.text), block.anchor or f"schedule-{schedule}")
            elif block.kind == "item":
                item += 1
                yield Item(_letter(item), self.inline(block.text))
            elif block.kind == "paragraph":
                paragraph += 1
                yield Paragraph("" if in_schedule else f"{clause}.{paragraph}", self.inline(block.text))
            else:
                yield Special(block.kind)


@dataclass(frozen=True)
class _Raw:
    kind: str
    text: str = ""
    anchor: str = ""


def _raw_blocks(body: str) -> Iterator[_Raw]:
    kind, words = "paragraph", list[str]()
    for line in [*body.splitlines(), ""]:
        match = _structure(line, 0)
        item = _ITEM.fullmatch(line)
        if words and (match or item or not line.strip()):
            yield _Raw(kind, " ".join(words))
            kind, words = "paragraph", []
        if match is not None:
            name = "clause" if match.re is _HEADING else match["name"]
            yield _Raw(name, match["text"] or "", match["id"] or "")
        elif item:
            kind, words = "item", [item["text"].strip()]
        elif line.strip():
            words.append(line.strip())


def _letter(number: int) -> str:
    """Count (a) to (z), then (aa)."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("a") + rest) + letters
    return f"({letters})"


def anchors(blocks: Sequence[Block]) -> Mapping[str, str]:
    """Give the bookmark id and title of each clause and schedule, in order: the outline."""
    return {
        block.anchor: f"{block.number}. {plain(block.heading)}"
        if isinstance(block, Clause)
        else f"Schedule {block.number}: {plain(block.title)}"
        for block in blocks
        if isinstance(block, Clause | Schedule)
    }
