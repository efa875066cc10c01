"""The sheet Shortlist: letterhead, table, answers, protection and print set-up."""

from collections.abc import Iterator
from operator import attrgetter

from openpyxl.drawing.image import Image
from openpyxl.drawing.spreadsheet_drawing import AnchorMarker, OneCellAnchor
from openpyxl.drawing.xdr import XDRPositiveSize2D
from openpyxl.formatting.rule import Rule
from openpyxl.styles import Border
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.filters import AutoFilter
from openpyxl.worksheet.page import PageMargins
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.table import Table, TableColumn
from openpyxl.worksheet.worksheet import Worksheet

from ats_desktop.documents import cell_text, shortlist_style, shortlist_words
from ats_desktop.documents.agency_logo import logo_png
from ats_desktop.documents.shortlist_protocol import COMMENT_LIMIT, DECISIONS
from ats_desktop.documents.shortlist_rows import COLUMN_WIDTHS, COLUMNS, FIRST_ROW, HEADER_ROW
from ats_desktop.documents.shortlist_style import aligned, fill, font, line
from ats_desktop.documents.shortlist_values import ShortlistSheet

_LOGO_PIXELS = 58
_LOGO_OFFSET = 3
_UNITS_A_PIXEL = 9525
_HEAD_INDENT = 4
_LETTERHEAD_HEIGHTS = (24.0, 18.0, 16.0, 10.0, 16.5, 30.0)
_OPTIONAL = {
    "C": attrgetter("cv_link"),
    "D": attrgetter("score"),
    "E": attrgetter("years"),
    "F": attrgetter("core_skills"),
    "G": attrgetter("assessment"),
    "H": attrgetter("expected_pay"),
    "I": attrgetter("notice_days"),
    "J": attrgetter("location_mode"),
    "K": attrgetter("summary"),
}
_CENTRED = frozenset({"#", "CV", "Fit score", "Years", "Notice (days)"})


class _Picture(Image):
    """A picture that is a PNG file already; reading it again would load every picture format there is."""

    format = "png"

    def __init__(self, png: bytes) -> None:
        self._png = png

    def _data(self) -> bytes:
        return self._png


def lay_out(worksheet: Worksheet, sheet: ShortlistSheet) -> None:
    """Build all of the sheet but the table's rows, for which it leaves room from row 7 on."""
    last_row = HEADER_ROW + len(sheet.candidates)
    for column, width in zip(COLUMNS, COLUMN_WIDTHS, strict=True):
        worksheet.column_dimensions[column].width = width
    for column in (COLUMNS[-1], *_unused_columns(sheet)):
        worksheet.column_dimensions[column].hidden = True
    for row, height in enumerate(_LETTERHEAD_HEIGHTS, start=1):
        worksheet.row_dimensions[row].height = height
    _letterhead(worksheet, sheet)
    _header(worksheet, sheet, last_row)
    _answers(worksheet, last_row)
    worksheet.sheet_view.showGridLines = False
    worksheet.freeze_panes = f"C{FIRST_ROW}"
    worksheet.print_title_rows = f"{HEADER_ROW}:{HEADER_ROW}"
    worksheet.print_area = f"A1:{COLUMNS[-2]}{last_row}"
    protect(worksheet)
    set_up_print(worksheet, sheet)


def _unused_columns(sheet: ShortlistSheet) -> Iterator[str]:
    """Give the columns that no candidate has anything in; they stay in the table, out of sight."""
    for column, read in _OPTIONAL.items():
        if all(read(candidate) in (None, "") for candidate in sheet.candidates):
            yield column


def put(worksheet: Worksheet, place: str, text: str, **look: object) -> None:
    """Put a text into a cell as text, whatever it begins with; look holds parts of its style."""
    cell = worksheet[place]
    text = cell_text.clean(text)
    cell.value = cell_text.unescapable(text)
    cell.data_type = "s"
    for part, value in look.items():
        setattr(cell, part, value)
    if cell_text.needs_quote(text):
        cell.quotePrefix = True


def protect(worksheet: Worksheet) -> None:
    """Lock the sheet against slips, without a password; filtering and sizing stay allowed."""
    protection = worksheet.protection
    protection.sheet = True
    protection.formatColumns = False
    protection.formatRows = False
    protection.autoFilter = False
    protection.sort = False


def set_up_print(worksheet: Worksheet, sheet: ShortlistSheet) -> None:
    """Print on landscape A4, one page wide, with agency, page and export in the footer."""
    worksheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    worksheet.page_setup.orientation = "landscape"
    worksheet.page_setup.paperSize = 9
    worksheet.page_setup.fitToWidth = 1
    worksheet.page_setup.fitToHeight = 0
    worksheet.print_options.horizontalCentered = True
    worksheet.page_margins = PageMargins(left=0.4, right=0.4, top=0.4, bottom=0.7, header=0.25, footer=0.25)
    ends = (cell_text.footer_text(part, 25) for part in (sheet.job.reference, sheet.export_id))
    footer = worksheet.oddFooter
    assert footer is not None
    footer.left.text = f"{cell_text.footer_text(sheet.agency.name, 80)} - confidential"
    footer.center.text = "Page &P of &N"
    footer.right.text = "  ".join(ends)
    for part in (footer.left, footer.center, footer.right):
        part.size = 8
        part.font = f"{shortlist_style.FONT},Regular"


def _letterhead(worksheet: Worksheet, sheet: ShortlistSheet) -> None:
    indented = aligned("left", indent=_HEAD_INDENT, wrap=False)
    put(
        worksheet,
        "B1",
        shortlist_words.TITLE,
        font=font(18, shortlist_style.NAVY, bold=True),
        alignment=indented,
    )
    put(worksheet, "B2", shortlist_words.role_line(sheet), font=font(11.5, bold=True), alignment=indented)
    put(
        worksheet,
        "B3",
        shortlist_words.prepared_line(sheet),
        font=font(10, shortlist_style.MUTED),
        alignment=indented,
    )
    instruction = shortlist_words.INSTRUCTION
    if any(candidate.cv_link for candidate in sheet.candidates):
        instruction += shortlist_words.INSTRUCTION_LINKS
    put(
        worksheet,
        "A5",
        instruction,
        font=font(10, shortlist_style.AMBER, italic=True),
        alignment=aligned("left", wrap=False),
    )
    picture = _Picture(logo_png(sheet.agency))
    side, offset = _LOGO_PIXELS * _UNITS_A_PIXEL, _LOGO_OFFSET * _UNITS_A_PIXEL
    picture.anchor = OneCellAnchor(
        _from=AnchorMarker(col=0, colOff=offset, row=0, rowOff=offset), ext=XDRPositiveSize2D(side, side)
    )
    worksheet.add_image(picture)


def _header(worksheet: Worksheet, sheet: ShortlistSheet, last_row: int) -> None:
    """Write the header cells and the table over them; a table's column names must be the cells' own texts."""
    names = shortlist_words.headers(cell_text.clean(sheet.currency).strip() or "pay")
    table = Table(displayName=shortlist_words.SHORTLIST, ref=f"A{HEADER_ROW}:{COLUMNS[-1]}{last_row}")
    table.tableColumns = [TableColumn(id=place, name=name) for place, name in enumerate(names, start=1)]
    table.autoFilter = AutoFilter(ref=table.ref)
    for column, name in zip(COLUMNS, names, strict=True):
        answer = column in "LM"
        middle = name in _CENTRED or column in "HL"
        put(
            worksheet,
            f"{column}{HEADER_ROW}",
            name,
            font=font(10, shortlist_style.INK if answer else shortlist_style.WHITE, bold=True),
            fill=fill(shortlist_style.ANSWER_HEAD if answer else shortlist_style.NAVY),
            alignment=aligned("center") if middle else aligned("left", indent=1),
            border=Border(bottom=line(shortlist_style.RULE)),
        )
    worksheet.add_table(table)


def _answers(worksheet: Worksheet, last_row: int) -> None:
    decisions, comments = f"L{FIRST_ROW}:L{last_row}", f"M{FIRST_ROW}:M{last_row}"
    choice = DataValidation(
        type="list", formula1=f'"{",".join(DECISIONS)}"', allow_blank=True, sqref=decisions
    )
    choice.error = shortlist_words.CHOICE_ERROR
    length = DataValidation(
        type="textLength",
        operator="lessThanOrEqual",
        formula1=str(COMMENT_LIMIT),
        allow_blank=True,
        sqref=comments,
    )
    length.error = shortlist_words.COMMENT_ERROR
    for validation in (choice, length):
        validation.errorStyle = "stop"
        validation.errorTitle = shortlist_words.CHOICE_TITLE
        validation.showErrorMessage = True
        worksheet.add_data_validation(validation)
    length.errorTitle = shortlist_words.COMMENT_TITLE
    for priority, decision in enumerate(DECISIONS, start=1):
        rule = Rule(
            type="cellIs",
            operator="equal",
            formula=[f'"{decision}"'],
            dxf=shortlist_style.decision_style(decision),
            priority=priority,
        )
        worksheet.conditional_formatting.add(decisions, rule)
