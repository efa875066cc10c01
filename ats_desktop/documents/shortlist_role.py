"""The sheet Role and scoring: what the client asked for, how people were judged, what an answer does."""

from openpyxl.styles import Alignment, Border
from openpyxl.worksheet.worksheet import Worksheet

from ats_desktop.documents import cell_text, shortlist_style, shortlist_words
from ats_desktop.documents.shortlist_page import protect, put, set_up_print
from ats_desktop.documents.shortlist_style import aligned, font, line
from ats_desktop.documents.shortlist_values import ShortlistSheet
from ats_desktop.documents.text_metrics import line_count, row_points

_WIDTHS = {"A": 29.0, "B": 11.0, "C": 100.0}
_SIZE = 11.0
_TIGHTER = 2.0
"""Lines of one kind stand closer than the rows of the table."""


def lay_out(worksheet: Worksheet, sheet: ShortlistSheet) -> None:
    """Build the whole sheet; a part of the brief that is empty has no line."""
    for column, width in _WIDTHS.items():
        worksheet.column_dimensions[column].width = width
    put(
        worksheet,
        "A1",
        shortlist_words.ROLE,
        font=font(18, shortlist_style.NAVY, bold=True),
        alignment=aligned("left", wrap=False),
    )
    worksheet.row_dimensions[1].height = 30.0
    row = 3
    for heading, lines in _sections(sheet):
        _heading(worksheet, row, heading)
        for number, (label, share, text) in enumerate(lines, start=row + 1):
            _line(worksheet, number, label, share, text)
        row += len(lines) + 2
    worksheet.sheet_view.showGridLines = False
    protect(worksheet)
    set_up_print(worksheet, sheet)
    worksheet.page_setup.fitToHeight = 1


def _sections(sheet: ShortlistSheet) -> list[tuple[str, list[tuple[str, int | None, str]]]]:
    """Give each heading with its lines: label, share in per cent or None, text."""
    job = sheet.job
    role = [
        ("Purpose", job.brief),
        ("Must have", "; ".join(job.must)),
        ("Nice to have", "; ".join(job.nice)),
        ("Location", job.location),
        ("Budget", job.pay),
        ("Start", shortlist_words.long_date(job.start) if job.start else ""),
        ("First milestone", job.milestone),
    ]
    sections: list[tuple[str, list[tuple[str, int | None, str]]]] = []
    if any(text for _, text in role):
        sections.append(("The role", [(label, None, text) for label, text in role if text]))
    if sheet.scoring or any(candidate.score is not None for candidate in sheet.candidates):
        scoring: list[tuple[str, int | None, str]] = [
            (part.label, part.percent, part.note) for part in sheet.scoring
        ]
        sections.append(("How the fit score is made", [*scoring, ("Bands", None, shortlist_words.BANDS)]))
    sections.append(
        ("What your decision does", [(label, None, text) for label, text in shortlist_words.DECISION_EFFECTS])
    )
    closing: list[tuple[str, int | None, str]] = [("Please note", None, shortlist_words.CONFIDENTIAL)]
    reach = "  ·  ".join(part for part in (sheet.agency.phone, sheet.agency.email) if part)
    if reach:
        closing.append(("Questions", None, reach))
    sections.append(("Confidentiality", closing))
    return sections


def _heading(worksheet: Worksheet, row: int, text: str) -> None:
    worksheet.row_dimensions[row].height = 24.0
    put(worksheet, f"A{row}", text)
    for column in _WIDTHS:
        cell = worksheet[f"{column}{row}"]
        cell.font = font(12.5, shortlist_style.NAVY, bold=True)
        cell.alignment = Alignment(vertical="bottom")
        cell.border = Border(bottom=line(shortlist_style.NAVY, "medium"))


def _line(worksheet: Worksheet, row: int, label: str, share: int | None, text: str) -> None:
    below = Border(bottom=line(shortlist_style.RULE))
    put(
        worksheet,
        f"A{row}",
        label,
        font=font(_SIZE, shortlist_style.MUTED, bold=True),
        alignment=aligned("left"),
        border=below,
    )
    cell = worksheet[f"B{row}"]
    cell.border = below
    if share is not None:
        cell.value = share / 100
        cell.number_format = "0%"
        cell.font = font(_SIZE)
        cell.alignment = aligned("center")
    put(worksheet, f"C{row}", text, font=font(_SIZE), alignment=aligned("left"), border=below)
    lines = max(
        line_count(cell_text.clean(text), _WIDTHS["C"], _SIZE),
        line_count(cell_text.clean(label), _WIDTHS["A"], _SIZE, bold=True),
    )
    worksheet.row_dimensions[row].height = row_points(lines) - _TIGHTER
