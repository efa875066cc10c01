"""Hostile workbooks are refused by naming the part, before they are unpacked; honest ones keep every cell."""

import struct
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from openpyxl import Workbook

from ats_desktop.domain.returned_book import cell_name
from ats_desktop.intake.errors import (
    FileDamagedError,
    FileEmptyError,
    FileEncryptedError,
    FileMissingError,
    FileOldExcelError,
    UnreadableFileError,
    WorkbookExpectedError,
    WorkbookMacrosError,
    WorkbookPartError,
    WorkbooksSeveralError,
    WorkbookTooBigError,
)
from ats_desktop.intake.reader_process import CvReader
from tests.support.returned_books import repacked

SHEET = "xl/worksheets/sheet1.xml"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@pytest.fixture(scope="module", name="reader")
def _reader() -> Iterator[CvReader]:
    with CvReader() as reader:
        reader.warm_up()
        yield reader


@pytest.fixture(name="honest")
def _honest(tmp_path: Path) -> Path:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet["B3"], sheet["C3"], sheet["D3"] = "text", 5, 2.5
    sheet["B6"] = "=1+1"
    book.create_sheet("hidden").sheet_state = "veryHidden"
    book["hidden"]["A1"] = "kept"
    book.save(tmp_path / "honest.xlsx")
    return tmp_path / "honest.xlsx"


def _with(honest: Path, name: str, parts: dict[str, bytes]) -> Path:
    return repacked(honest, honest.with_name(name), parts)


def _part(honest: Path, part: str) -> bytes:
    with zipfile.ZipFile(honest) as archive:
        return archive.read(part)


def test_cells_keep_their_places_and_kinds(reader: CvReader, honest: Path) -> None:
    book = reader.read_book(honest)
    assert [sheet.title for sheet in book.sheets] == ["Sheet", "hidden"]
    rows = book.sheets[0].rows
    assert [(row.number, row.cells, row.formulas) for row in rows] == [
        (3, (None, "text", 5, 2.5), ()),
        (6, (None, "=1+1"), (1,)),
    ]
    assert [cell_name(column, 7) for column in (1, 26, 27, 702, 703)] == ["A7", "Z7", "AA7", "ZZ7", "AAA7"]


def _xlsm(honest: Path) -> Path:
    return honest.rename(honest.with_suffix(".xlsm"))


def _macros(honest: Path) -> Path:
    return _with(honest, "m.xlsx", {"xl/vbaProject.bin": b"x"})


def _macro_type(honest: Path) -> Path:
    types = _part(honest, "[Content_Types].xml").replace(
        b"openxmlformats-officedocument.spreadsheetml.sheet.main", b"ms-excel.sheet.macroEnabled.main"
    )
    return _with(honest, "t.xlsx", {"[Content_Types].xml": types})


def _old_macros(honest: Path) -> Path:
    return _with(honest, "o.xlsx", {"xl/macrosheets/sheet1.xml": b"<x/>"})


def _entities(honest: Path) -> Path:
    laughs = b'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><l>&b;</l>'
    return _with(honest, "e.xlsx", {"xl/sharedStrings.xml": laughs})


def _outside_entity(honest: Path) -> Path:
    xml = '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE l SYSTEM "file:///etc/passwd"><l/>'
    return _with(honest, "u.xlsx", {SHEET: xml.encode("utf-16")})


def _bomb(honest: Path) -> Path:
    """More blanks than a whole shortlist has letters; the directory says so, however many they are."""
    path = honest.with_name("bomb.xlsx")
    repacked(honest, path, {SHEET: None})
    block = b" " * (1 << 20)
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive, archive.open(SHEET, "w") as part:
        for _ in range(48):
            part.write(block)
    return path


def _lying_bomb(honest: Path) -> Path:
    """A part that says it is small and is not."""
    path = honest.with_name("lying.xlsx")
    repacked(honest, path, {SHEET: b"<x>" + b" " * (8 << 20) + b"</x>"})
    data = bytearray(path.read_bytes())
    place = data.rindex(SHEET.encode()) - 46
    struct.pack_into("<I", data, place + 24, 5_000)
    path.write_bytes(data)
    return path


def _tight(honest: Path) -> Path:
    return _with(honest, "tight.xlsx", {SHEET: b"<x>" + b" " * (20 << 20) + b"</x>"})


def _way_out(honest: Path) -> Path:
    return _with(honest, "out.xlsx", {"../../evil.xml": b"<x/>"})


def _broken(honest: Path) -> Path:
    return _with(honest, "broken.xlsx", {SHEET: b"<worksheet><sheetData><row"})


@pytest.mark.parametrize(
    ("make", "error", "part"),
    [
        (_xlsm, WorkbookMacrosError, "honest.xlsm"),
        (_macros, WorkbookMacrosError, "xl/vbaProject.bin"),
        (_macro_type, WorkbookMacrosError, "[Content_Types].xml"),
        (_old_macros, WorkbookMacrosError, "xl/macrosheets/sheet1.xml"),
        (_entities, WorkbookPartError, "xl/sharedStrings.xml"),
        (_outside_entity, WorkbookPartError, SHEET),
        (_bomb, WorkbookTooBigError, SHEET),
        (_lying_bomb, WorkbookPartError, SHEET),
        (_tight, WorkbookPartError, SHEET),
        (_way_out, WorkbookPartError, "../../evil.xml"),
        (_broken, FileDamagedError, None),
    ],
    ids=lambda value: getattr(value, "__name__", None),
)
def test_a_hostile_workbook_is_refused_by_its_part(
    reader: CvReader,
    honest: Path,
    make: Callable[[Path], Path],
    error: type[UnreadableFileError],
    part: str | None,
) -> None:
    path = make(honest)
    with pytest.raises(error) as refused:
        reader.read_book(path)
    assert refused.value.values["name"] == path.name
    assert refused.value.values.get("part") == part


def test_other_files_are_refused_for_what_they_are(reader: CvReader, tmp_path: Path) -> None:
    cases: dict[str, tuple[bytes, type[UnreadableFileError]]] = {
        "old.xlsx": (OLE + b"x" * 600, FileOldExcelError),
        "locked.xlsx": (OLE + "EncryptedPackage".encode("utf-16-le"), FileEncryptedError),
        "page.xlsx": (b"<html>a page</html>", WorkbookExpectedError),
        "half.xlsx": (b"PK\x03\x04 and no more", FileDamagedError),
        "empty.xlsx": (b"", FileEmptyError),
    }
    for name, (data, error) in cases.items():
        (tmp_path / name).write_bytes(data)
        with pytest.raises(error):
            reader.read_book(tmp_path / name)
    with pytest.raises(FileMissingError):
        reader.read_book(tmp_path / "nowhere.xlsx")
    with (tmp_path / "large.zip").open("wb") as file:
        file.truncate(501 * 1024 * 1024)
    with pytest.raises(WorkbookTooBigError):
        reader.read_book(tmp_path / "large.zip")


def test_a_package_holds_one_workbook(reader: CvReader, honest: Path) -> None:
    package = honest.with_suffix(".zip")
    with zipfile.ZipFile(package, "w") as archive:
        archive.write(honest, "SL/list.xlsx")
        archive.writestr("SL/CVs/one.pdf", b"%PDF-1.4")
        archive.writestr("SL/~$list.xlsx", b"locked")
    assert reader.read_book(package).entry == "SL/list.xlsx"
    with zipfile.ZipFile(package, "a") as archive:
        archive.write(honest, "SL/copy.xlsx")
    with pytest.raises(WorkbooksSeveralError) as refused:
        reader.read_book(package)
    assert refused.value.values["count"] == 2
    photos = honest.with_name("photos.zip")
    with zipfile.ZipFile(photos, "w") as archive:
        archive.writestr("one.jpg", b"x")
    with pytest.raises(WorkbookExpectedError):
        reader.read_book(photos)
    macros = honest.with_name("macros.zip")
    with zipfile.ZipFile(macros, "w") as archive:
        archive.write(honest, "SL/list.xlsm")
    with pytest.raises(WorkbookMacrosError):
        reader.read_book(macros)


def test_a_link_to_elsewhere_is_not_followed(reader: CvReader, honest: Path) -> None:
    sheet = _part(honest, SHEET).replace(b"1+1", b"[1]Sheet1!$A$1")
    path = _with(honest, "linked.xlsx", {SHEET: sheet, "xl/externalLinks/externalLink1.xml": b"<x/>"})
    (row,) = [row for row in reader.read_book(path).sheets[0].rows if row.number == 6]
    assert row.formulas == (1,)
