"""What a returned shortlist says: each row's reference, decision and comment, wherever they ended up.

A client may sort, delete, or paste the rows into another workbook. So the columns are found by their
headings, a row by its reference in any cell, and nothing is taken from the workbook's own manifest.
"""

import hmac
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from ats_desktop.documents import cell_text
from ats_desktop.documents.shortlist_protocol import (
    COMMENT_HEADER,
    COMMENT_LIMIT,
    DECISION_HEADER,
    MANIFEST_SHEET,
    SCHEMA,
    locked_hash,
    manifest_seal,
    plain_cell,
)
from ats_desktop.domain.returned_book import BookCell, BookRow, BookSheet, ReturnedBook, cell_name
from ats_desktop.domain.submission import ClientDecision

_HEADER_ROWS = 60
"""Rows from the top of a sheet among which its headings are looked for."""
_NOT_LOCKED = frozenset({"#", "cv"})
_REF = re.compile(r"[A-Z2-7]{16}")
_WORD = re.compile(r"[^\W\d_]+")
_DOUBT = frozenset({"not", "dont", "cannot", "never", "or", "but", "unless"})
_FILLERS = frozenset({"please", "to", "on", "for", "we", "will", "would", "like", "want"})
_LONGEST_EXPORT = 60
_LONGEST_WRITTEN = 200
_SAID = {
    ClientDecision.INTERVIEW: (
        "interview", "interviews", "interviewing", "yes", "y", "yeah", "ok", "okay", "accept", "accepted",
        "approve", "approved", "invite", "meet", "proceed", "select", "selected",
    ),
    ClientDecision.HOLD: ("hold", "holding", "maybe", "later", "wait", "waiting", "park", "pending"),
    ClientDecision.REJECT: (
        "reject", "rejected", "rejecting", "no", "n", "nope", "decline", "declined", "drop", "refuse",
        "refused",
    ),
}  # fmt: skip
_DECISION_OF = {word: decision for decision, words in _SAID.items() for word in words}


class Manifest(StrEnum):
    """What became of the hidden sheet; it only serves to warn."""

    WHOLE = "whole"
    MISSING = "missing"
    ALTERED = "altered"
    OTHER_FORMAT = "other_format"


@dataclass(frozen=True)
class Answer:
    """One row below the headings; ``decision`` None where what was written says none of the three."""

    refs: tuple[str, ...]
    """What looks like a reference; only the agency's own records tell which one is."""
    number: int
    """The row in its sheet, from 1."""
    decision: ClientDecision | None
    written: str
    """The decision as it was written."""
    comment: str
    """With what was written beside the decision in its own cell."""
    is_cut: bool
    """Whether the comment was longer than one may be."""
    formulas: tuple[str, ...]
    """Cells for an answer that hold a formula instead, such as L7."""
    cells: Mapping[str, tuple[str, BookCell]]
    """By heading of a locked column: the cell's name and what it holds, in the order of the columns."""

    @property
    def is_blank(self) -> bool:
        """Whether the client wrote nothing in the row."""
        return not (self.written or self.comment or self.formulas)

    @property
    def locked_hash(self) -> str:
        """The hash of the locked cells, to be compared with the one kept of the row."""
        return locked_hash([value for _, value in self.cells.values()])


@dataclass(frozen=True)
class Answers:
    """Every row that has a reference or an answer, and what the manifest says of the whole."""

    rows: tuple[Answer, ...]
    manifest: Manifest
    export: str
    """The number that the manifest claims, "" without one."""
    has_columns: bool
    """Whether the heading of the decisions was found anywhere."""


@dataclass(frozen=True)
class _Columns:
    decision: int
    comment: int | None
    locked: tuple[tuple[int, str], ...]


def answers(book: ReturnedBook, key: bytes) -> Answers:
    """Read what a workbook answers; ``key`` is the agency's own, to check the seal with."""
    rows: list[Answer] = []
    has_columns = False
    for sheet in book.sheets:
        if not _is_manifest(sheet):
            found, has_header = _sheet_answers(sheet)
            rows += found
            has_columns = has_columns or has_header
    state, export = _manifest(book, key)
    return Answers(tuple(rows), state, export, has_columns)


def altered_cells(answer: Answer, original: Answer) -> tuple[str, ...]:
    """Name the locked cells of a row that differ from those sent, such as B7; by heading, in any order.

    A column that is gone is named by its heading.
    """
    altered = []
    for header, (_, sent) in original.cells.items():
        name, value = answer.cells.get(header, (header, None))
        if header not in answer.cells or plain_cell(value) != plain_cell(sent):
            altered.append(name)
    return tuple(altered)


def decision_in(text: str) -> ClientDecision | None:
    """Read a decision as people write it, NONE for a blank; None where it is not clear which is meant."""
    if not text.strip():
        return ClientDecision.NONE
    plain = text.casefold().replace("’", "").replace("'", "")
    words = [word for word in _WORD.findall(plain) if word not in _FILLERS]
    meant = {_DECISION_OF[word] for word in words if word in _DECISION_OF}
    is_clear = len(meant) == 1 and words[0] in _DECISION_OF and not _DOUBT.intersection(words)
    return meant.pop() if is_clear and "?" not in text else None


def _sheet_answers(sheet: BookSheet) -> tuple[list[Answer], bool]:
    columns: _Columns | None = None
    found: list[Answer] = []
    for row in sheet.rows:
        header = _columns(row) if columns is not None or row.number <= _HEADER_ROWS else None
        if header is not None:
            columns = header
        elif columns is not None:
            answer = _answer(row, columns)
            if answer.refs or not answer.is_blank:
                found.append(answer)
    return found, columns is not None


def _columns(row: BookRow) -> _Columns | None:
    """Return where the columns are when the row holds the headings."""
    titles = [_title(cell) for cell in row.cells]
    if DECISION_HEADER.casefold() not in titles:
        return None
    decision = titles.index(DECISION_HEADER.casefold())
    comment = titles.index(COMMENT_HEADER.casefold()) if COMMENT_HEADER.casefold() in titles else None
    locked = tuple(
        (place, title) for place, title in enumerate(titles[:decision]) if title and title not in _NOT_LOCKED
    )
    return _Columns(decision, comment, locked)


def _answer(row: BookRow, columns: _Columns) -> Answer:
    places = [columns.decision] if columns.comment is None else [columns.decision, columns.comment]
    formulas = tuple(cell_name(place + 1, row.number) for place in places if place in row.formulas)
    written = "" if columns.decision in row.formulas else _text(_at(row, columns.decision))
    comment = "" if columns.comment in row.formulas else _text(_at(row, columns.comment))
    decision = decision_in(written)
    if decision is not None and _says_more(written):
        comment = f"{written}\n{comment}".strip()
    return Answer(
        refs=tuple(dict.fromkeys(_refs(row))),
        number=row.number,
        decision=decision,
        written=written[:_LONGEST_WRITTEN],
        comment=comment[:COMMENT_LIMIT],
        is_cut=len(comment) > COMMENT_LIMIT,
        formulas=formulas,
        cells={title: (cell_name(place + 1, row.number), _at(row, place)) for place, title in columns.locked},
    )


def _says_more(written: str) -> bool:
    """Tell whether words beside the decision stand in its cell, such as a day: they belong to the comment."""
    words = re.findall(r"\w+", written.casefold())
    return any(word not in _DECISION_OF and word not in _FILLERS for word in words)


def _refs(row: BookRow) -> Iterator[str]:
    for cell in row.cells:
        if isinstance(cell, str) and _REF.fullmatch(cell.strip().upper()):
            yield cell.strip().upper()


def _at(row: BookRow, place: int | None) -> BookCell:
    return row.cells[place] if place is not None and place < len(row.cells) else None


def _text(cell: BookCell) -> str:
    return cell_text.clean(plain_cell(cell)).strip()


def _title(cell: BookCell) -> str:
    return " ".join(str(cell).split()).casefold() if cell is not None else ""


def _is_manifest(sheet: BookSheet) -> bool:
    return sheet.title.casefold() == MANIFEST_SHEET


def _manifest(book: ReturnedBook, key: bytes) -> tuple[Manifest, str]:
    sheet = next((sheet for sheet in book.sheets if _is_manifest(sheet)), None)
    if sheet is None or not sheet.rows:
        return Manifest.MISSING, ""
    written = "".join(str(row.cells[0]) for row in sheet.rows if row.cells[0] is not None)
    text = written.encode("utf-8", "replace").decode()
    seal = str(_at(sheet.rows[0], 1) or "")
    schema, export = _claims(text)
    if not hmac.compare_digest(manifest_seal(key, text).encode(), seal.encode("utf-8", "replace")):
        return Manifest.ALTERED, export
    return (Manifest.WHOLE if schema == SCHEMA else Manifest.OTHER_FORMAT), export


def _claims(text: str) -> tuple[str, str]:
    try:
        content = json.loads(text)
    except (ValueError, RecursionError):
        return "", ""
    if not isinstance(content, dict):
        return "", ""
    export = content.get("export")
    return str(content.get("schema", "")), cell_text.clean(str(export or ""))[:_LONGEST_EXPORT]
