"""A workbook that came back from a client, as plain cells: nothing in it has been believed yet."""

from dataclasses import dataclass
from typing import TypeAlias

BookCell: TypeAlias = str | int | float | None


@dataclass(frozen=True)
class BookRow:
    """One row of a sheet; ``formulas`` are the places, from 0, of cells that hold a formula as text."""

    number: int
    """From 1, as a spreadsheet counts."""
    cells: tuple[BookCell, ...]
    formulas: tuple[int, ...] = ()


@dataclass(frozen=True)
class BookSheet:
    """One sheet; rows without any content are left out."""

    title: str
    rows: tuple[BookRow, ...]


@dataclass(frozen=True)
class ReturnedBook:
    """All sheets of a workbook, hidden ones too."""

    sha256: str
    """Of the workbook, which may lie inside a package."""
    entry: str
    """The workbook's name inside the package; "" where the file is the workbook itself."""
    sheets: tuple[BookSheet, ...]


def cell_name(column: int, row: int) -> str:
    """Name a cell as a spreadsheet does: column 2, row 7 is B7."""
    letters = ""
    while column:
        column, place = divmod(column - 1, 26)
        letters = chr(ord("A") + place) + letters
    return f"{letters}{row}"
