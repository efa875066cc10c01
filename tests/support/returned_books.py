"""What clients do to a shortlist before they send it back."""

import shutil
import subprocess
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from openpyxl import Workbook, load_workbook

FIRST_ROW = 7
DECISION, COMMENT, NAME, REF = 12, 13, 2, 14
SOFFICE = shutil.which("soffice")


def answer(path: Path, said: Mapping[str, tuple[str | None, str | None]]) -> None:
    """Fill in decision and comment of people by their names, and save."""
    book = load_workbook(path)
    sheet = book["Shortlist"]
    for row in range(FIRST_ROW, sheet.max_row + 1):
        name = str(sheet.cell(row, NAME).value)
        if name in said:
            sheet.cell(row, DECISION).value, sheet.cell(row, COMMENT).value = said[name]
    book.save(path)


def edit(path: Path, change: Callable[[Any], None]) -> None:
    """Change the workbook in some way, and save."""
    book = load_workbook(path)
    change(book)
    book.save(path)


def rows_of(sheet: Any) -> list[list[Any]]:
    """Give the values of the rows of people."""
    return [
        [sheet.cell(row, column).value for column in range(1, REF + 1)]
        for row in range(FIRST_ROW, sheet.max_row + 1)
    ]


def put_rows(sheet: Any, rows: list[list[Any]]) -> None:
    """Write rows of people in the place of those that were there."""
    for row in range(FIRST_ROW, sheet.max_row + 1):
        for column in range(1, REF + 1):
            sheet.cell(row, column).value = None
    for place, values in enumerate(rows, start=FIRST_ROW):
        for column, value in enumerate(values, start=1):
            sheet.cell(place, column).value = value


def pasted(path: Path, to: Path, *, row: int = 21, column: int = 3) -> None:
    """Paste the table's values into a new workbook, lower down and further along."""
    sheet = load_workbook(path)["Shortlist"]
    book = Workbook()
    front = book.active
    assert front is not None
    front["A1"] = "From the agency, see below"
    for place in range(FIRST_ROW - 1, sheet.max_row + 1):
        for offset in range(REF):
            value = sheet.cell(place, offset + 1).value
            front.cell(row + place - FIRST_ROW + 1, column + offset, value)
    book.save(to)


def saved_by_libreoffice(path: Path, folder: Path) -> Path:
    """Open and save with LibreOffice, without a window; return the new file."""
    assert SOFFICE is not None
    folder.mkdir()
    profile = (folder / "profile").as_uri()
    command = [SOFFICE, "--headless", f"-env:UserInstallation={profile}", "--convert-to", "xlsx"]
    subprocess.run([*command, "--outdir", folder, path], check=True, capture_output=True, timeout=180)
    return folder / path.name


def repacked(path: Path, to: Path, parts: Mapping[str, bytes | None]) -> Path:
    """Copy an archive with parts replaced, added, or left out where they are None."""
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(to, "w", zipfile.ZIP_DEFLATED) as target:
        for entry in source.infolist():
            if entry.filename not in parts:
                target.writestr(entry, source.read(entry))
        for name, data in parts.items():
            if data is not None:
                target.writestr(name, data)
    return to
