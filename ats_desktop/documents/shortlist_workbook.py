"""The shortlist that a client gets as an Excel workbook: building it, naming it, packing it with the CVs."""

import hashlib
import io
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from openpyxl import Workbook
from openpyxl.packaging.custom import CustomPropertyList, StringProperty
from openpyxl.writer.excel import ExcelWriter

from ats_desktop.documents import cell_text, shortlist_page, shortlist_role, shortlist_words
from ats_desktop.documents.output import safe_file_name, write_whole
from ats_desktop.documents.shortlist_anonymity import anonymised
from ats_desktop.documents.shortlist_protocol import (
    EXPORT_PROPERTY,
    MANIFEST_SHEET,
    locked_hash,
    manifest,
    manifest_pieces,
    manifest_seal,
    refs,
)
from ats_desktop.documents.shortlist_rows import COLUMNS, HEADER_ROW, RowRef, TableRows, table_rows
from ats_desktop.documents.shortlist_style import RowStyles
from ats_desktop.documents.shortlist_values import (
    Letterhead,
    ScoringLine,
    ShortlistCandidate,
    ShortlistEmptyError,
    ShortlistJob,
    ShortlistSheet,
    anonymous_cv_link,
    cv_link,
)
from ats_desktop.documents.shortlist_words import STANDARD_SCORING
from ats_desktop.documents.workbook_archive import WorkbookArchive

__all__ = [
    "STANDARD_SCORING",
    "BuiltWorkbook",
    "Letterhead",
    "RowRef",
    "ScoringLine",
    "ShortlistCandidate",
    "ShortlistEmptyError",
    "ShortlistJob",
    "ShortlistSheet",
    "anonymous_cv_link",
    "build",
    "cv_link",
    "file_name",
    "locked_hash",
    "package",
    "refs",
    "write",
]


@dataclass(frozen=True)
class BuiltWorkbook:
    """A finished workbook: its bytes, their SHA-256 in hexadecimal, and what is kept of each row."""

    data: bytes
    sha256: str
    rows: tuple[RowRef, ...]


def build(sheet: ShortlistSheet) -> BuiltWorkbook:
    """Build the workbook; the same sheet gives the same bytes, on every run.

    An anonymous sheet is stripped of names first, so that rows and hashes are those of the stripped one.
    """
    if sheet.anonymous:
        sheet = anonymised(sheet)
    workbook = Workbook()
    front = workbook.worksheets[0]
    front.title = shortlist_words.SHORTLIST
    shortlist_page.lay_out(front, sheet)
    rows = table_rows(sheet, RowStyles(workbook, sheet.currency))
    shortlist_role.lay_out(workbook.create_sheet(shortlist_words.ROLE), sheet)
    _manifest_sheet(workbook, sheet, rows)
    _properties(workbook, sheet)
    buffer = io.BytesIO()
    archive = WorkbookArchive(buffer, sheet.prepared_on)
    last_cell = f"{COLUMNS[-1]}{HEADER_ROW + len(sheet.candidates)}"
    archive.extend_sheet("xl/worksheets/sheet1.xml", rows.xml, last_cell, rows.links)
    ExcelWriter(workbook, archive).save()
    data = buffer.getvalue()
    return BuiltWorkbook(data, hashlib.sha256(data).hexdigest(), rows.kept)


def write(path: Path, data: bytes) -> None:
    """Put a workbook or a package in its place, whole; raises the errors of output.write_whole."""
    write_whole(path, data)


def file_name(export_id: str, client: str, suffix: str) -> str:
    """Give the name a shortlist goes out under, such as ``SL-2026-0031 Meridian Payments.xlsx``."""
    return safe_file_name(f"{export_id} {client}", suffix)


def package(sheet: ShortlistSheet, workbook: BuiltWorkbook, cvs: Mapping[str, bytes]) -> bytes:
    """Give a zip of the workbook and its CVs; cvs maps each link used in the sheet to the file's bytes.

    Raises ValueError when a path is no link of this workbook: an anonymous one must not carry names.
    """
    shown = anonymised(sheet) if sheet.anonymous else sheet
    links = {candidate.cv_link for candidate in shown.candidates}
    strangers = sorted(set(cvs) - links)
    if strangers:
        raise ValueError(f"not linked in the workbook: {strangers}")
    buffer = io.BytesIO()
    with WorkbookArchive(buffer, sheet.prepared_on) as archive:
        archive.writestr(file_name(sheet.export_id, sheet.job.client, ".xlsx"), workbook.data)
        for path in sorted(cvs):
            archive.writestr(path, cvs[path])
    return buffer.getvalue()


def _manifest_sheet(workbook: Workbook, sheet: ShortlistSheet, rows: TableRows) -> None:
    text = manifest(
        sheet.export_id,
        sheet.job.reference,
        sheet.prepared_on.isoformat(),
        sheet.anonymous,
        {row.ref: row.locked_hash for row in rows.kept},
    )
    hidden = workbook.create_sheet(MANIFEST_SHEET)
    for number, piece in enumerate(manifest_pieces(text), start=1):
        hidden.cell(number, 1, piece)
    hidden["B1"] = manifest_seal(sheet.agency_key, text)
    hidden.sheet_state = "veryHidden"
    shortlist_page.protect(hidden)


def _properties(workbook: Workbook, sheet: ShortlistSheet) -> None:
    """Name the agency only: what the machine or its user is called stays at home."""
    day = datetime(sheet.prepared_on.year, sheet.prepared_on.month, sheet.prepared_on.day)
    agency = cell_text.clean(sheet.agency.name)
    properties = workbook.properties
    properties.creator = agency
    properties.lastModifiedBy = agency
    properties.title = cell_text.clean(f"{shortlist_words.TITLE} {sheet.job.reference}")
    properties.created = day
    properties.modified = day
    custom: CustomPropertyList[StringProperty] = vars(workbook)["custom_doc_props"]
    custom.append(StringProperty(name=EXPORT_PROPERTY, value=cell_text.clean(sheet.export_id)))
