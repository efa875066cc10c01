"""The rows of the shortlist's table, written straight as sheet XML.

An object for every cell would take three times as long on a long list.
"""

from dataclasses import dataclass
from operator import attrgetter

from ats_desktop.documents import cell_text
from ats_desktop.documents.shortlist_protocol import locked_hash, refs
from ats_desktop.documents.shortlist_style import NAME_SIZE, ROW_SIZE, RowStyles
from ats_desktop.documents.shortlist_values import ShortlistCandidate, ShortlistSheet
from ats_desktop.documents.shortlist_words import OPEN_CV
from ats_desktop.documents.text_metrics import line_count, row_points

COLUMN_WIDTHS = (4.5, 21, 7.5, 8, 7, 25, 25, 12.5, 8.5, 15.5, 40, 13, 30, 20)
COLUMNS = "ABCDEFGHIJKLMN"
HEADER_ROW = 6
FIRST_ROW = HEADER_ROW + 1

_FREE_TEXT = attrgetter("core_skills", "assessment", "location_mode", "summary")
_INDENT = 1.3
"""What the indent of a text cell takes from its column's width."""
_FREE_TEXT_WIDTHS = tuple(COLUMN_WIDTHS[COLUMNS.index(column)] - _INDENT for column in "FGJK")


@dataclass(frozen=True)
class RowRef:
    """What is kept of a row to recognise it when the workbook comes back."""

    candidate_id: str
    ref: str
    locked_hash: str


@dataclass(frozen=True)
class TableRows:
    """The rows of a table as XML, the link of each row that has one, and what is kept of each row."""

    xml: str
    links: tuple[tuple[str, str], ...]
    """Pairs of a cell, such as C7, and a relative path."""
    kept: tuple[RowRef, ...]


def table_rows(sheet: ShortlistSheet, styles: RowStyles) -> TableRows:
    """Write one row for each candidate, from row 7 on, in the order given."""
    parts: list[str] = []
    links: list[tuple[str, str]] = []
    kept: list[RowRef] = []
    for place, candidate in enumerate(sheet.candidates, start=1):
        row = HEADER_ROW + place
        ref = refs(sheet.agency_key, sheet.export_id, candidate.candidate_id)
        xml, locked = _row(row, place, candidate, ref, styles)
        parts.append(xml)
        kept.append(RowRef(candidate.candidate_id, ref, locked_hash(locked)))
        if candidate.cv_link is not None:
            links.append((f"C{row}", candidate.cv_link))
    return TableRows("".join(parts), tuple(links), tuple(kept))


def _row(
    row: int, place: int, candidate: ShortlistCandidate, ref: str, styles: RowStyles
) -> tuple[str, list[object]]:
    """Give a row's XML and its locked cells in the order that locked_hash wants."""
    name = cell_text.clean(candidate.name)
    skills, assessment, location, summary = texts = [cell_text.clean(text) for text in _FREE_TEXT(candidate)]
    lines = max(
        line_count(name, COLUMN_WIDTHS[1] - _INDENT, NAME_SIZE, bold=True),
        *(line_count(text, width, ROW_SIZE) for text, width in zip(texts, _FREE_TEXT_WIDTHS, strict=True)),
    )
    score = candidate.score
    cells = (
        f'<row r="{row}" ht="{row_points(lines):.1f}" customHeight="1">',
        _number("A", row, place, styles.count),
        _text("B", row, name, styles.name),
        f'<c r="C{row}" s="{styles.empty}"/>'
        if candidate.cv_link is None
        else f'<c r="C{row}" s="{styles.link}" t="inlineStr"><is><t>{OPEN_CV}</t></is></c>',
        _number("D", row, score, styles.empty if score is None else styles.score(score)),
        _number("E", row, candidate.years, styles.count),
        _text("F", row, skills, styles.text),
        _text("G", row, assessment, styles.text),
        _number("H", row, candidate.expected_pay, styles.money),
        _number("I", row, candidate.notice_days, styles.count),
        _text("J", row, location, styles.text),
        _text("K", row, summary, styles.text),
        f'<c r="L{row}" s="{styles.decision}"/><c r="M{row}" s="{styles.comment}"/>',
        f'<c r="N{row}" s="{styles.empty}" t="inlineStr"><is><t>{ref}</t></is></c></row>',
    )
    locked: list[object] = [
        name, score, candidate.years, skills, assessment,
        candidate.expected_pay, candidate.notice_days, location, summary,
    ]  # fmt: skip
    return "".join(cells), locked


def _number(column: str, row: int, value: float | None, style: int) -> str:
    if value is None:
        return f'<c r="{column}{row}" s="{style}"/>'
    return f'<c r="{column}{row}" s="{style}"><v>{value!r}</v></c>'


def _text(column: str, row: int, text: str, styles: tuple[int, int]) -> str:
    """Write a text that is always read as text; the second style marks one that looks like a formula."""
    if not text:
        return f'<c r="{column}{row}" s="{styles[0]}"/>'
    style = styles[cell_text.needs_quote(text)]
    return (
        f'<c r="{column}{row}" s="{style}" t="inlineStr"><is>'
        f'<t xml:space="preserve">{cell_text.to_xml(text)}</t></is></c>'
    )
