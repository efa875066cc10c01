"""The figures of a report as an Excel workbook, a sheet for each part."""

import io
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Border
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from ats_desktop.documents import cell_text
from ats_desktop.documents.output import write_whole
from ats_desktop.documents.shortlist_style import MUTED, NAVY, RULE, WHITE, aligned, fill, font, line
from ats_desktop.domain.rows.reports import FigureKind, Report

_FIGURES = {
    FigureKind.HIRES: "Hires",
    FigureKind.DAYS_TO_HIRE: "Median days to hire",
    FigureKind.SENT: "Sent to clients",
    FigureKind.WAITING: "Waiting over 14 days",
}
_NOT_KNOWN = "Not known"
_WIDTHS = (28, 16, 16, 16, 16, 16, 16)
_WHOLE, _TENTHS, _SHARE, _MONTH = "#,##0", "#,##0.0", "0.0%", "mmm yyyy"

Value = str | float | date | None


def build(report: Report, agency: str) -> bytes:
    """Build the workbook; numbers stay numbers, so that a reader can go on counting with them."""
    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    period = f"{agency}, {report.first_day.isoformat()} to {report.scope.until.isoformat()}"
    for title, note, head, rows, formats in _parts(report):
        _lay_out(workbook.create_sheet(title), f"{period}. {note}", head, rows, formats)
    workbook.properties.creator = cell_text.clean(agency)
    workbook.properties.title = "Report"
    buffer = io.BytesIO()
    workbook.save(buffer)
    return buffer.getvalue()


def write(path: Path, report: Report, agency: str) -> None:
    """Put the workbook in its place, whole; raises the errors of output.write_whole."""
    write_whole(path, build(report, agency))


_Part = tuple[str, str, Sequence[str], Sequence[Sequence[Value]], Sequence[str]]


def _parts(report: Report) -> list[_Part]:
    before = f"The {report.scope.months} months before" if report.scope.months > 1 else "The month before"
    applied = max(1, report.funnel[0].people)
    return [
        (
            "Numbers",
            "Waiting is counted now, everything else over the period",
            ("Number", "This period", before),
            [(_FIGURES[each.kind], each.value, each.before) for each in report.figures],
            ("", _TENTHS, _TENTHS),
        ),
        (
            "Funnel",
            "Of the people who applied, how many ever reached each stage",
            ("Stage", "Candidates", "Of applied"),
            [(step.kind.value.capitalize(), step.people, step.people / applied) for step in report.funnel],
            ("", _WHOLE, _SHARE),
        ),
        (
            "Time in stage",
            "Days until candidates left a stage; pauses are not counted",
            ("Stage", "Candidates", "5 % below", "25 % below", "Median", "75 % below", "95 % below"),
            [(box.kind.value.capitalize(), *box[1:]) for box in report.stays],
            ("", _WHOLE, *[_TENTHS] * 5),
        ),
        (
            "Hires per month",
            "Goal: " + (f"{report.goal} a month" if report.goal else "none set"),
            ("Month", "Hires"),
            [(month.first_day, month.people) for month in report.months],
            (_MONTH, _WHOLE),
        ),
        (
            "Sources",
            "Of the people who applied in the period",
            ("Source", "Applied", "Hired", "Hire rate", "Median score"),
            [
                (
                    item.name or _NOT_KNOWN,
                    item.applied,
                    item.hired,
                    item.hired / item.applied,
                    item.median_score,
                )
                for item in report.sources
            ],
            ("", _WHOLE, _WHOLE, _SHARE, _WHOLE),
        ),
    ]


def _lay_out(
    sheet: Worksheet,
    note: str,
    head: Sequence[str],
    rows: Sequence[Sequence[Value]],
    formats: Sequence[str],
) -> None:
    sheet.sheet_view.showGridLines = False
    title = sheet.cell(1, 1, sheet.title)
    title.font = font(16, NAVY, bold=True)
    sheet.row_dimensions[1].height = 26
    caption = sheet.cell(2, 1, cell_text.clean(note))
    caption.font = font(10, MUTED)
    for place, words in enumerate(head, start=1):
        cell = sheet.cell(4, place, words)
        cell.font, cell.fill = font(10.5, WHITE, bold=True), fill(NAVY)
        cell.alignment = aligned("left" if place == 1 else "right", indent=1)
        sheet.column_dimensions[cell.column_letter].width = _WIDTHS[place - 1]
    sheet.row_dimensions[4].height = 30
    below = Border(bottom=line(RULE))
    for number, row in enumerate(rows, start=5):
        for place, value in enumerate(row, start=1):
            shown = cell_text.clean(value) if isinstance(value, str) else value
            cell = sheet.cell(number, place, shown)
            cell.font, cell.border = font(10.5), below
            cell.alignment = aligned("left" if place == 1 else "right", indent=1)
            if isinstance(value, str):
                cell.data_type = "s"
                cell.quotePrefix = cell_text.needs_quote(value)
            elif formats[place - 1]:
                cell.number_format = formats[place - 1]
    sheet.freeze_panes = "A5"
    sheet.page_setup.orientation, sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = (
        "landscape",
        1,
        0,
    )
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
