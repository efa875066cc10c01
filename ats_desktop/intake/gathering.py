"""Which files a selection of files, folders and archives stands for."""

import os
import re
import shutil
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from tempfile import mkdtemp

from ats_desktop.intake.sniffing import MAXIMUM_RATIO, MAXIMUM_SIZE

_SYSTEM_FILES = frozenset({"thumbs.db", "desktop.ini", "__macosx"})
_NO_CV = frozenset(
    ".csv .xls .xlsx .xlsm .md .log .ini .exe .dll .msi .lnk .url .py .js .json .xml .css .mp3 .mp4 .mov "
    ".avi .gif .ico .svg .ttf .pptx .ppt .eml .msg .db .bak .tmp .part".split()
)
"""Endings of files that lie beside CVs and are none; one that is named by itself is still looked at."""
_MOST_ENTRIES = 5_000
_LARGEST_ARCHIVE = 500 * 1024 * 1024
_MOST_UNPACKED = 2 * 1024 * 1024 * 1024
_SMALL_ENTRY = 1024 * 1024
_FORBIDDEN = re.compile(r'[\x00-\x1f<>:"|?*]' if os.name == "nt" else r"[\x00-\x1f]")
_PIECE = 1024 * 1024
_LONGEST_NAME = 100 if os.name == "nt" else 240
"""Bytes of an unpacked file's name: what an archive may hold is longer than what file systems take."""
_DOCUMENT_PARTS = frozenset({"[content_types].xml", "mimetype", "word/document.xml", "xl/workbook.xml"})
"""Files inside documents that are archives themselves."""


@contextmanager
def gathered(paths: Iterable[Path], room: Path | None = None) -> Iterator[list[Path]]:
    """Give the files named, those inside the folders named and inside ZIP archives, each once.

    Files stay in the order given; a folder's files come sorted, those of its subfolders included. Inside
    folders and archives hidden files, the lock files of office programs (``~$…``) and files that are no CV
    by their ending are passed over. A path that does not exist stays in the list, and so does an archive
    that must not be unpacked: reading it gives the reason.

    Archives are unpacked into a folder of the user's own below ``room``, which goes when the block ends.
    """
    unpacked = Path(mkdtemp(prefix="unpacked-", suffix=".part", dir=room))
    try:
        found: dict[Path, None] = {}
        for number, path in enumerate(_named(paths)):
            inside = _unpack(path, unpacked / str(number))
            found.update(dict.fromkeys([path] if inside is None else inside))
        yield list(found)
    finally:
        shutil.rmtree(unpacked, ignore_errors=True)


def _named(paths: Iterable[Path]) -> list[Path]:
    found: dict[Path, None] = {}
    for path in paths:
        if path.is_dir():
            inside = (each for each in _files_below(path) if _counts(each, path))
            found.update(dict.fromkeys(sorted(inside)))
        else:
            found[path] = None
    return list(found)


def _files_below(folder: Path) -> Iterator[Path]:
    """Give the files below a folder; folders that may not be looked into, or are gone by now, hold none."""
    for place, _, names in os.walk(folder):
        for name in names:
            path = Path(place, name)
            if _is_file(path):
                yield path


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:
        # It may not be looked at, or its stick was pulled out.
        return False


def _counts(path: Path, folder: Path) -> bool:
    return _may_be_cv(PurePosixPath(path.relative_to(folder).as_posix()))


def _may_be_cv(relative: PurePosixPath) -> bool:
    if any(part.startswith((".", "~$")) or part.lower() in _SYSTEM_FILES for part in relative.parts):
        return False
    return relative.suffix.lower() not in _NO_CV


def _unpack(path: Path, to: Path) -> list[Path] | None:
    """Unpack an archive of CVs; None for any other file, and for an archive that must not be unpacked."""
    try:
        if path.suffix.lower() != ".zip" or not 0 < path.stat().st_size <= _LARGEST_ARCHIVE:
            return None
        with zipfile.ZipFile(path) as archive:
            entries = [entry for entry in archive.infolist() if not entry.is_dir()]
            if not _is_harmless(entries):
                return None
            to.mkdir()
            wanted = [entry for entry in entries if _may_be_cv(PurePosixPath(entry.filename))]
            return [
                _extract(archive, entry, to / f"{place:04d}")
                for place, entry in enumerate(sorted(wanted, key=lambda each: each.filename))
            ]
    except (zipfile.BadZipFile, OSError, EOFError, ValueError, NotImplementedError, RuntimeError):
        return None


def _is_harmless(entries: list[zipfile.ZipInfo]) -> bool:
    names = {entry.filename.lower() for entry in entries}
    if names & _DOCUMENT_PARTS or len(entries) > _MOST_ENTRIES:
        return False
    if sum(entry.file_size for entry in entries) > _MOST_UNPACKED:
        return False
    return not any(
        entry.flag_bits & 1
        or ".." in PurePosixPath(entry.filename.replace("\\", "/")).parts
        or entry.file_size > max(_SMALL_ENTRY, MAXIMUM_RATIO * max(1, entry.compress_size))
        for entry in entries
    )


def _extract(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, folder: Path) -> Path:
    """Write one file under its own name, no more of it than a CV may have.

    Of one that cannot be unpacked nothing stays, so that reading it says so and the others come in.
    """
    folder.mkdir()
    file = folder / _possible_name(PurePosixPath(entry.filename.replace("\\", "/")).name)
    left = MAXIMUM_SIZE + 1
    try:
        with archive.open(entry) as source, file.open("wb") as target:
            while left > 0 and (piece := source.read(min(_PIECE, left))):
                target.write(piece)
                left -= len(piece)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError):
        file.unlink(missing_ok=True)
    return file


def _possible_name(name: str) -> str:
    """Mend a name that no file here could have: too long, or with signs that mean something else."""
    path = PurePosixPath(_FORBIDDEN.sub("_", name) or "file")
    stem, ending = path.stem, path.suffix[:10]
    while len((stem + ending).encode("utf-8", "surrogatepass")) > _LONGEST_NAME and stem:
        stem = stem[:-1]
    return stem + ending
