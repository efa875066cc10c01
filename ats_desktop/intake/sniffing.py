"""What a file is, judged by its content; also the size and unpacking limits."""

import io
import re
import zipfile
from enum import StrEnum

from ats_desktop.intake.errors import (
    FileDamagedError,
    FileEmptyError,
    FileEncryptedError,
    FileOldWordError,
    FileTooBigError,
    FileUnknownKindError,
)

MAXIMUM_SIZE = 20 * 1024 * 1024
MAXIMUM_UNPACKED = 100 * 1024 * 1024
MAXIMUM_RATIO = 200
MAXIMUM_ENTRIES = 2_000

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PICTURES = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
)
_SMALL_ENTRY = 1024 * 1024
"""Below this an entry may be packed as tightly as it likes: empty tables pack 500 to 1."""


class Kind(StrEnum):
    """The kinds of file that are read; the value is the media type."""

    PDF = "application/pdf"
    DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    ODT = "application/vnd.oasis.opendocument.text"
    RTF = "application/rtf"
    HTML = "text/html"
    TEXT = "text/plain"
    JPEG = "image/jpeg"
    PNG = "image/png"
    TIFF = "image/tiff"
    WEBP = "image/webp"

    @property
    def is_picture(self) -> bool:
        """Whether the file is a picture of a page."""
        return self.value.startswith("image/")


def sniff(data: bytes, name: str) -> Kind:
    """Return what the bytes are, whatever the name says.

    Raises FileEmptyError, FileTooBigError, FileOldWordError, FileEncryptedError, FileDamagedError or
    FileUnknownKindError, each with ``name``.
    """
    refuse_by_size(data, name)
    if b"%PDF-" in data[:1024]:
        return Kind.PDF
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _archive_kind(data, name)
    if data.startswith(_OLE):
        if "EncryptedPackage".encode("utf-16-le") in data:
            raise FileEncryptedError(name=name)
        raise FileOldWordError(name=name)
    return _picture_kind(data) or _text_kind(data, name)


def refuse_by_size(data: bytes, name: str) -> None:
    """Raise FileEmptyError or FileTooBigError for a file that needs no reading to be refused."""
    if not data.strip(b"\x00 \t\r\n"):
        raise FileEmptyError(name=name)
    if len(data) > MAXIMUM_SIZE:
        raise FileTooBigError(name=name, size=len(data), limit=MAXIMUM_SIZE)


def _picture_kind(data: bytes) -> Kind | None:
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return Kind.WEBP
    return next((Kind(media_type) for magic, media_type in _PICTURES if data.startswith(magic)), None)


def _text_kind(data: bytes, name: str) -> Kind:
    start = data[:2048].lstrip(b"\xef\xbb\xbf \t\r\n")
    if start.startswith(b"{\\rtf"):
        return Kind.RTF
    if not _is_text(data):
        raise FileUnknownKindError(name=name)
    if re.match(rb"(?i)<!doctype html|<html|<\?xml[^>]*>\s*(<!doctype html|<html)", start):
        return Kind.HTML
    return Kind.TEXT


def check_archive(data: bytes, name: str) -> tuple[frozenset[str], bytes]:
    """Return the names inside an archive and what its ``mimetype`` says.

    Raises FileDamagedError, FileEncryptedError or FileTooBigError for one that must not be unpacked.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
            mimetype = b""
            if any(entry.filename == "mimetype" and entry.file_size < 200 for entry in entries):
                mimetype = archive.read("mimetype")
    except (zipfile.BadZipFile, OSError, EOFError, ValueError, NotImplementedError, RuntimeError) as error:
        raise FileDamagedError(name=name, kind="zip") from error
    _check_entries(entries, name)
    return frozenset(entry.filename for entry in entries), mimetype


def _archive_kind(data: bytes, name: str) -> Kind:
    names, mimetype = check_archive(data, name)
    if "word/document.xml" in names:
        return Kind.DOCX
    if mimetype.strip() == Kind.ODT.value.encode():
        return Kind.ODT
    raise FileUnknownKindError(name=name)


def _check_entries(entries: list[zipfile.ZipInfo], name: str) -> None:
    unpacked = sum(entry.file_size for entry in entries)
    if unpacked > MAXIMUM_UNPACKED:
        raise FileTooBigError(name=name, size=unpacked, limit=MAXIMUM_UNPACKED)
    for entry in entries:
        if entry.flag_bits & 1:
            raise FileEncryptedError(name=name)
        is_bomb = entry.file_size > max(_SMALL_ENTRY, MAXIMUM_RATIO * max(1, entry.compress_size))
        parts = entry.filename.replace("\\", "/").split("/")
        if is_bomb or ".." in parts or entry.filename.startswith("/"):
            raise FileDamagedError(name=name, kind="zip")
    if len(entries) > MAXIMUM_ENTRIES:
        raise FileDamagedError(name=name, kind="zip")


def _is_text(data: bytes) -> bool:
    head = data[:65_536]
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    if head.count(0) > len(head) // 4:
        odd, even = head[1::2].count(0), head[::2].count(0)
        return max(odd, even) > len(head) // 4 and min(odd, even) < len(head) // 50 + 1
    controls = sum(head.count(code) for code in (*range(7), *range(14, 27), *range(28, 32), 127))
    return controls <= len(head) // 100
