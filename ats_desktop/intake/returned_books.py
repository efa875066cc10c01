"""Workbooks that clients send back: looked over part by part, then read as plain cells.

What is in the file does nothing: links are not followed, formulas stay text, and a book with macros is
refused before any of it is unpacked.
"""

import hashlib
import io
import re
import zipfile
from pathlib import Path
from typing import IO, Any

from ats_desktop.domain.returned_book import BookCell, BookRow, BookSheet, ReturnedBook
from ats_desktop.intake.errors import (
    FileDamagedError,
    FileEmptyError,
    FileEncryptedError,
    FileOldExcelError,
    WorkbookExpectedError,
    WorkbookMacrosError,
    WorkbookPartError,
    WorkbooksSeveralError,
    WorkbookTooBigError,
)

MAXIMUM_BOOK = 20 * 1024 * 1024
MAXIMUM_PACKAGE = 500 * 1024 * 1024
"""A package holds CVs beside the workbook; those are never unpacked."""
MAXIMUM_UNPACKED = 40 * 1024 * 1024
MAXIMUM_ROWS = 5_000
"""Of one sheet; a shortlist has some hundred, and reading more of a hostile one takes seconds."""
MAXIMUM_COLUMNS = 200
MAXIMUM_SHEETS = 50
MAXIMUM_TEXT = 32_767
_MAXIMUM_ENTRIES = 2_000
_MAXIMUM_RATIO = 200
_SMALL_PART = 1024 * 1024
"""Below this a part may be packed as tightly as it likes."""
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MACRO_PART = re.compile(
    r"vbaproject|(?:^|/)(?:macrosheets|dialogsheets|activex)/|\.bin\.exe$", re.IGNORECASE
)
_MACRO_TYPE = re.compile(rb"macroEnabled|ms-excel\.macrosheet|vbaProject", re.IGNORECASE)
_DECLARATION = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_TYPES = "[Content_Types].xml"
_BOOK = "xl/workbook.xml"


def read_book(path: Path, name: str) -> ReturnedBook:
    """Read a returned workbook, or the one workbook of a returned package.

    Raises FileEmptyError, FileDamagedError, FileEncryptedError, FileOldExcelError, WorkbookExpectedError,
    WorkbookMacrosError, WorkbookPartError, WorkbookTooBigError or WorkbooksSeveralError.
    """
    data, entry = workbook_bytes(path, name)
    return book_of(data, name, entry)


def book_of(data: bytes, name: str, entry: str = "") -> ReturnedBook:
    """Read the bytes of a workbook; ``entry`` is its name inside a package.

    Raises what ``read_book`` raises.
    """
    _check_parts(data, name)
    return ReturnedBook(hashlib.sha256(data).hexdigest(), entry, _sheets(data, name))


def workbook_bytes(path: Path, name: str) -> tuple[bytes, str]:
    """Return the bytes of the workbook, and its name inside the package where the file is one.

    Raises what ``read_book`` raises.
    """
    with path.open("rb") as file:
        start = file.read(8)
        size = file.seek(0, io.SEEK_END)
        file.seek(0)
        if not size:
            raise FileEmptyError(name=name)
        if start == _OLE:
            _refuse_old(file, name)
        if not start.startswith(b"PK\x03\x04"):
            raise WorkbookExpectedError(name=name)
        entries = _entries(file, name)
        if any(entry.filename == _TYPES for entry in entries):
            _refuse_by_name(name, name)
            if size > MAXIMUM_BOOK:
                raise WorkbookTooBigError(name=name, part=name, limit=MAXIMUM_BOOK)
            file.seek(0)
            return file.read(MAXIMUM_BOOK + 1), ""
        if size > MAXIMUM_PACKAGE:
            raise WorkbookTooBigError(name=name, part=name, limit=MAXIMUM_PACKAGE)
        inner = _only_book(entries, name)
        return _unpacked(file, inner, name), inner.filename


def _refuse_old(file: IO[bytes], name: str) -> None:
    head = file.read(MAXIMUM_BOOK)
    if "EncryptedPackage".encode("utf-16-le") in head:
        raise FileEncryptedError(name=name)
    raise FileOldExcelError(name=name)


def _entries(file: IO[bytes], name: str) -> list[zipfile.ZipInfo]:
    try:
        with zipfile.ZipFile(file) as archive:
            entries = archive.infolist()
    except (zipfile.BadZipFile, OSError, EOFError, ValueError, NotImplementedError) as error:
        raise FileDamagedError(name=name, kind="zip") from error
    if len(entries) > _MAXIMUM_ENTRIES:
        raise WorkbookPartError(name=name, part=entries[_MAXIMUM_ENTRIES].filename[:200])
    for entry in entries:
        parts = entry.filename.replace("\\", "/").split("/")
        if ".." in parts or entry.filename.startswith(("/", "\\")):
            raise WorkbookPartError(name=name, part=entry.filename[:200])
    return entries


def _only_book(entries: list[zipfile.ZipInfo], name: str) -> zipfile.ZipInfo:
    """Return the one workbook of a package; copies that systems add beside it do not count."""
    books = []
    for entry in entries:
        plain = entry.filename.rpartition("/")[2]
        if entry.filename.startswith("__MACOSX/") or plain.startswith((".", "~$")):
            continue
        if plain.lower().endswith((".xlsx", ".xlsm", ".xltm", ".xlam", ".xlsb", ".xls")):
            books.append(entry)
    if not books:
        raise WorkbookExpectedError(name=name)
    if len(books) > 1:
        raise WorkbooksSeveralError(name=name, count=len(books))
    _refuse_by_name(books[0].filename, name)
    return books[0]


def _refuse_by_name(file_name: str, name: str) -> None:
    suffix = file_name.lower().rpartition(".")[2]
    if suffix in {"xlsm", "xltm", "xlam", "xlsb"}:
        raise WorkbookMacrosError(name=name, part=file_name[-200:])
    if suffix == "xls":
        raise FileOldExcelError(name=name)


def _unpacked(file: IO[bytes], inner: zipfile.ZipInfo, name: str) -> bytes:
    if inner.flag_bits & 1:
        raise FileEncryptedError(name=name)
    if inner.file_size > MAXIMUM_BOOK:
        raise WorkbookTooBigError(name=name, part=inner.filename[:200], limit=MAXIMUM_BOOK)
    data = _part(file, inner, name, MAXIMUM_BOOK)
    if not data.startswith(b"PK\x03\x04"):
        raise WorkbookPartError(name=name, part=inner.filename[:200])
    return data


def _check_parts(data: bytes, name: str) -> None:
    """Refuse a workbook that must not be opened, naming the part that is the reason."""
    file = io.BytesIO(data)
    entries = _entries(file, name)
    unpacked = 0
    for entry in entries:
        part = entry.filename[:200]
        unpacked += entry.file_size
        if _MACRO_PART.search(entry.filename):
            raise WorkbookMacrosError(name=name, part=part)
        if entry.flag_bits & 1:
            raise FileEncryptedError(name=name)
        if unpacked > MAXIMUM_UNPACKED:
            raise WorkbookTooBigError(name=name, part=part, limit=MAXIMUM_UNPACKED)
        if entry.file_size > max(_SMALL_PART, _MAXIMUM_RATIO * max(1, entry.compress_size)):
            raise WorkbookPartError(name=name, part=part)
    if not {_TYPES, _BOOK} <= {entry.filename for entry in entries}:
        raise WorkbookExpectedError(name=name)
    for entry in entries:
        if entry.filename.lower().endswith((".xml", ".rels", ".vml")):
            _check_xml(_part(file, entry, name, entry.file_size), entry.filename, name)


def _check_xml(content: bytes, part: str, name: str) -> None:
    """Refuse entities, which only serve to blow a file up or to reach out of it, and parts for macros."""
    plain = content.replace(b"\x00", b"") if b"\x00" in content[:400] else content
    if _DECLARATION.search(plain):
        raise WorkbookPartError(name=name, part=part[:200])
    if part == _TYPES and _MACRO_TYPE.search(plain):
        raise WorkbookMacrosError(name=name, part=part)


def _part(file: IO[bytes], entry: zipfile.ZipInfo, name: str, limit: int) -> bytes:
    """Unpack one part; a part that holds more than its directory says is refused."""
    try:
        with zipfile.ZipFile(file) as archive, archive.open(entry) as stream:
            content = stream.read(limit + 1)
    except (zipfile.BadZipFile, OSError, EOFError, ValueError, NotImplementedError, RuntimeError) as error:
        raise WorkbookPartError(name=name, part=entry.filename[:200]) from error
    except Exception as error:
        # A broken stream of a rare packing raises its own library's error.
        raise WorkbookPartError(name=name, part=entry.filename[:200]) from error
    if len(content) > limit:
        raise WorkbookPartError(name=name, part=entry.filename[:200])
    return content


def _sheets(data: bytes, name: str) -> tuple[BookSheet, ...]:
    # It parses with defusedxml by itself, where that is installed, as it is here.
    from openpyxl import load_workbook

    try:
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=False, keep_links=False)
        return tuple(
            BookSheet(sheet.title, tuple(_rows(sheet)))
            for sheet in book.worksheets[:MAXIMUM_SHEETS]
            if hasattr(sheet, "iter_rows")
        )
    except MemoryError:
        raise
    except Exception as error:
        # Whatever a broken part provokes in the library, the workbook is damaged.
        raise FileDamagedError(name=name, kind="xlsx") from error


def _rows(sheet: Any) -> list[BookRow]:
    # The size that a sheet claims for itself may be wrong.
    sheet.reset_dimensions()
    found = []
    for number, row in enumerate(sheet.iter_rows(max_row=MAXIMUM_ROWS, max_col=MAXIMUM_COLUMNS), start=1):
        cells = [_cell(cell.value) for cell in row]
        while cells and cells[-1] is None:
            cells.pop()
        if cells:
            formulas = tuple(place for place, cell in enumerate(row[: len(cells)]) if cell.data_type == "f")
            found.append(BookRow(number, tuple(cells), formulas))
    return found


def _cell(value: Any) -> BookCell:
    if value is None or value == "":
        return None
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int | float):
        return value
    return str(value)[:MAXIMUM_TEXT]
