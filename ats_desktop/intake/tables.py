"""Lists as CSV or XLSX: bytes become rows of text below their headings."""

import csv
import io
import re
import zipfile
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time
from itertools import islice
from typing import Any

from ats_desktop.domain.listing import ListSheet
from ats_desktop.intake.errors import FileDamagedError, FileEmptyError, FileOldExcelError
from ats_desktop.intake.list_headers import known_field
from ats_desktop.intake.readers.text import decoded
from ats_desktop.intake.sniffing import check_archive, refuse_by_size

MAXIMUM_ROWS = 100_000
MAXIMUM_COLUMNS = 200
MAXIMUM_CELL = 32_000
_PREAMBLE = 20
"""Rows at the top among which the headings are looked for."""
_DELIMITERS = (",", ";", "\t", "|")


def read_sheet(data: bytes, name: str) -> ListSheet:
    """Read the first sheet that holds rows.

    Raises FileEmptyError, FileTooBigError, FileDamagedError, FileEncryptedError or FileOldExcelError.
    """
    refuse_by_size(data, name)
    if data.startswith(b"PK\x03\x04"):
        sheets = _workbook(data, name)
    elif data.startswith(b"\xd0\xcf\x11\xe0"):
        raise FileOldExcelError(name=name)
    else:
        sheets = iter([("", _delimited(data))])
    for title, rows in sheets:
        found = _sheet(title, rows)
        if found is not None:
            return found
    raise FileEmptyError(name=name)


def _delimited(data: bytes) -> list[list[str]]:
    text = decoded(data)
    if text.startswith("sep=") and "\n" in text:
        declared, _, text = text.partition("\n")
        delimiter = declared.strip()[4:5] or ","
    else:
        delimiter = _delimiter(text)
    csv.field_size_limit(MAXIMUM_CELL * 4)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    rows: list[list[str]] = []
    try:
        rows.extend(islice(reader, MAXIMUM_ROWS + _PREAMBLE))
    except csv.Error:
        # One endless quote must not cost the rows before it.
        rows.append([])
    return rows


def _delimiter(text: str) -> str:
    """Choose the sign that parts the lines into the most columns of one number."""
    lines = [line for line in text[:20_000].splitlines() if line.strip()][:_PREAMBLE]

    def weight(delimiter: str) -> tuple[int, int]:
        counts = [len(row) for row in csv.reader(lines, delimiter=delimiter)]
        widest = max(set(counts), key=lambda count: (counts.count(count), count), default=0)
        return (counts.count(widest) * (widest > 1), widest)

    return max(_DELIMITERS, key=weight)


def _workbook(data: bytes, name: str) -> Iterator[tuple[str, Iterable[list[str]]]]:
    check_archive(data, name)
    # It parses with defusedxml by itself, where that is installed, as it is here.
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
        for sheet in book.worksheets:
            if sheet.sheet_state == "visible":
                rows = islice(sheet.iter_rows(values_only=True), MAXIMUM_ROWS + _PREAMBLE)
                yield sheet.title, [[_cell(value) for value in row[:MAXIMUM_COLUMNS]] for row in rows]
    except (InvalidFileException, zipfile.BadZipFile, KeyError, ValueError, OSError, TypeError) as error:
        raise FileDamagedError(name=name, kind="xlsx") from error


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime) and value.time() == time():
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    return str(value)[:MAXIMUM_CELL]


def _sheet(title: str, rows: Iterable[list[str]]) -> ListSheet | None:
    kept = [
        (number, tuple(_tidy(cell) for cell in row[:MAXIMUM_COLUMNS]))
        for number, row in enumerate(rows, start=1)
        if any(cell.strip() for cell in row)
    ]
    if not kept:
        return None
    place = _header_place([row for _, row in kept[:_PREAMBLE]])
    headers = kept[place][1]
    while headers and not headers[-1]:
        headers = headers[:-1]
    below = kept[place + 1 : place + 1 + MAXIMUM_ROWS]
    width = len(headers)
    return ListSheet(
        headers=headers,
        rows=tuple((*row[:width], *[""] * (width - len(row))) for _, row in below),
        numbers=tuple(number for number, _ in below),
        name=title,
    )


def _header_place(rows: list[tuple[str, ...]]) -> int:
    """Return which of the first rows holds the headings: the one with most known names, else the widest."""
    known = [sum(known_field(cell) is not None for cell in row) for row in rows]
    best = max(range(len(rows)), key=lambda place: (known[place], -place))
    if known[best] >= 2:
        return best
    widths = [sum(bool(cell) for cell in row) for row in rows]
    return widths.index(max(widths))


def _tidy(cell: str) -> str:
    """Take the apostrophe off that spreadsheets put before what must stay text, and odd blanks."""
    cell = re.sub(r"[\u00a0\u2007\u202f\ufeff]", " ", cell).strip()
    return cell[1:].strip() if cell.startswith("'") and len(cell) > 1 else cell[:MAXIMUM_CELL]
