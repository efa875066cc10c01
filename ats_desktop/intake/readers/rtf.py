"""RTF files: their words as plain text, table rows as cells."""

import re

from striprtf.striprtf import rtf_to_text as _rtf_to_text

from ats_desktop.intake.errors import FileDamagedError
from ats_desktop.intake.lines import Link, ReadDocument
from ats_desktop.intake.readers.text import from_text

_LINK = re.compile(rb'HYPERLINK\s+"([^"\\{}]{4,300})"')
_DATA = re.compile(rb"\\bin\d+ ?|(?:[0-9a-fA-F]{64,}\s*)+")
"""Pictures are runs of hexadecimal digits; no CV's words look like that."""

_MARGIN = re.compile(rb"\{\s*\\(?:header|footer)[lrf]?(?![a-z]) ?")
"""Headers and footers, which the library leaves out; they often hold the contacts."""


def read(data: bytes, name: str) -> ReadDocument:
    """Read an RTF file; raise FileDamagedError where it cannot be followed."""
    links = tuple(Link(target=match.decode("latin-1")) for match in _LINK.findall(data)[:200])
    source = _MARGIN.sub(rb"{\\par ", _DATA.sub(b"", data)).decode("latin-1")
    try:
        text: str = _rtf_to_text(source, encoding="cp1252", errors="replace")  # type: ignore[no-untyped-call]
    except (ValueError, IndexError, KeyError, LookupError, TypeError, RecursionError) as error:
        raise FileDamagedError(name=name, kind="rtf") from error
    rows = [
        re.sub(r"\|$", "", row).replace("|", "\t") if row.endswith("|") else row for row in text.split("\n")
    ]
    document = from_text("\n".join(rows))
    return ReadDocument(lines=document.lines, links=links, body_size=document.body_size)
