"""The zip file of a workbook: same content, same bytes; long tables go in as they were written."""

import re
from collections.abc import Sequence
from datetime import date
from os import PathLike
from pathlib import Path
from typing import IO, Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from typing_extensions import override

_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_DIMENSION = re.compile(r'<dimension ref="[^"]*"')
_FIRST_ZIP_YEAR = 1980


class WorkbookArchive(ZipFile):
    """A zip file for openpyxl to write into, whose entries are all dated the same day.

    Into one sheet it puts rows after those that openpyxl wrote, and hyperlink records to relative paths.
    """

    def __init__(self, target: IO[bytes], day: date) -> None:
        super().__init__(target, "w", ZIP_DEFLATED)
        self._date_time = (max(day.year, _FIRST_ZIP_YEAR), day.month, day.day, 0, 0, 0)
        self._sheet_path = ""
        self._relations_path = ""
        self._rows = ""
        self._last_cell = ""
        self._links: Sequence[tuple[str, str]] = ()

    def extend_sheet(
        self, sheet_path: str, rows: str, last_cell: str, links: Sequence[tuple[str, str]]
    ) -> None:
        """Name the sheet (its path in the file), and what to put into it when it is written.

        rows is XML of whole rows, last_cell the right bottom cell of the sheet, links are pairs of a cell
        and an ASCII path.
        """
        folder, _, name = sheet_path.rpartition("/")
        self._sheet_path = sheet_path
        self._relations_path = f"{folder}/_rels/{name}.rels"
        self._rows, self._last_cell, self._links = rows, last_cell, links

    @override
    def write(
        self,
        filename: str | PathLike[str],
        arcname: str | PathLike[str] | None = None,
        compress_type: int | None = None,
        compresslevel: int | None = None,
    ) -> None:
        self.writestr(str(arcname or filename), Path(filename).read_bytes())

    @override
    def writestr(
        self,
        zinfo_or_arcname: str | ZipInfo,
        data: Any,
        compress_type: int | None = None,
        compresslevel: int | None = None,
    ) -> None:
        name = zinfo_or_arcname if isinstance(zinfo_or_arcname, str) else zinfo_or_arcname.filename
        if name == self._sheet_path:
            data = self._with_rows(_as_text(data))
        elif name == self._relations_path:
            data = self._with_targets(_as_text(data))
        entry = ZipInfo(name, self._date_time)
        entry.compress_type = ZIP_DEFLATED
        entry.create_system = 0
        super().writestr(entry, data, ZIP_DEFLATED, compresslevel)

    def _with_rows(self, xml: str) -> str:
        head, tail = _split_before(
            _DIMENSION.sub(f'<dimension ref="A1:{self._last_cell}"', xml), "</sheetData>"
        )
        if self._links:
            before, after = _split_before(tail, "<printOptions")
            links = "".join(
                f'<hyperlink ref="{cell}" r:id="cv{number}"/>'
                for number, (cell, _) in enumerate(self._links, start=1)
            )
            tail = f'{before}<hyperlinks xmlns:r="{_RELATIONSHIPS}">{links}</hyperlinks>{after}'
        return head + self._rows + tail

    def _with_targets(self, xml: str) -> str:
        head, tail = _split_before(xml, "</Relationships>")
        targets = "".join(
            f'<Relationship Id="cv{number}" Type="{_RELATIONSHIPS}/hyperlink" Target="{path}" '
            'TargetMode="External"/>'
            for number, (_, path) in enumerate(self._links, start=1)
        )
        return head + targets + tail


def _as_text(data: str | bytes) -> str:
    return data if isinstance(data, str) else data.decode("utf-8")


def _split_before(xml: str, mark: str) -> tuple[str, str]:
    """Split before a mark that must be there; raises ValueError when it is not."""
    place = xml.index(mark)
    return xml[:place], xml[place:]
