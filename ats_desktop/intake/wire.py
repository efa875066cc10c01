"""How what the reading process is told and what it answers travel, each as one line of JSON."""

import base64
import json
import zlib
from dataclasses import asdict
from typing import Any

from ats_desktop.domain.candidate import AttachmentKind, DegreeLevel, TextStatus
from ats_desktop.domain.draft import (
    CandidateDraft,
    EducationDraft,
    EmploymentDraft,
    Found,
    PhoneDraft,
    ReadSkills,
    SkillDraft,
)
from ats_desktop.domain.listing import ListSheet
from ats_desktop.domain.returned_book import BookRow, BookSheet, ReturnedBook
from ats_desktop.domain.skill import CatalogueSkill, OwnSkills
from ats_desktop.intake.errors import ERRORS_BY_CODE, UnreadableFileError

_ROWS_A_BLOCK = 500
_LARGEST_BLOCK = 64 * 1024 * 1024
"""Bytes that a block of rows may unpack to."""
_TUPLES = ("emails", "links", "unknown_skills")
LONGEST_SKILLS = 4_000_000
"""Bytes of the line that says an agency's own skills: some twenty thousand of them."""


Result = CandidateDraft | ListSheet | ReadSkills | ReturnedBook | UnreadableFileError


def line_of(own: OwnSkills) -> bytes:
    """Return an agency's own skills as a line of ASCII JSON; raise ValueError where it would be too long."""
    line = json.dumps(asdict(own)).encode("ascii") + b"\n"
    if len(line) > LONGEST_SKILLS:
        raise ValueError(f"{len(line)} bytes of skills")
    return line


def own_skills_of(line: bytes) -> OwnSkills:
    """Return the skills that a line says; raise ValueError, KeyError or TypeError where it says none."""
    content = json.loads(line)
    added = [
        CatalogueSkill(
            **{**each, **{key: tuple(each[key]) for key in ("aliases", "implies", "exact_aliases")}}
        )
        for each in content["added"]
    ]
    return OwnSkills(tuple(added), tuple(content["left_out"]))


def answer_of(result: Result) -> bytes:
    """Return one line of ASCII JSON that ends with a line feed."""
    if isinstance(result, UnreadableFileError):
        content: dict[str, Any] = {"code": result.code, "values": result.values}
    elif isinstance(result, ListSheet):
        content = {"sheet": _sheet_content(result)}
    elif isinstance(result, ReturnedBook):
        content = {"book": asdict(result)}
    elif isinstance(result, ReadSkills):
        content = asdict(result)
    else:
        content = {"draft": asdict(result)}
    return json.dumps(content, default=str).encode("ascii") + b"\n"


def result_of(answer: bytes) -> Result:
    """Return what a line of JSON says; raise ValueError, KeyError or TypeError where it says nothing."""
    content = json.loads(answer)
    if "code" in content:
        return ERRORS_BY_CODE[content["code"]](**content["values"])
    if "sheet" in content:
        return _sheet(content["sheet"])
    if "book" in content:
        return _book(content["book"])
    if "draft" not in content:
        return ReadSkills(tuple(SkillDraft(**each) for each in content["skills"]))
    values = dict(content["draft"])
    level = values["degree_level"]
    values.update({key: tuple(values[key]) for key in _TUPLES})
    values.update(
        phones=tuple(PhoneDraft(**each) for each in values["phones"]),
        employments=tuple(EmploymentDraft(**each) for each in values["employments"]),
        educations=tuple(_education(each) for each in values["educations"]),
        skills=tuple(SkillDraft(**each) for each in values["skills"]),
        fields={key: _found(each) for key, each in values["fields"].items()},
        degree_level=DegreeLevel(level) if level else None,
        text_status=TextStatus(values["text_status"]),
        kind=AttachmentKind(values["kind"]),
    )
    return CandidateDraft(**values)


def _sheet_content(sheet: ListSheet) -> dict[str, Any]:
    """Pack the rows in blocks: a long list read in one go would hold up every other thread."""
    starts = range(0, len(sheet.rows), _ROWS_A_BLOCK)
    blocks = [_packed(sheet.rows[start : start + _ROWS_A_BLOCK]) for start in starts]
    return {"headers": sheet.headers, "numbers": sheet.numbers, "name": sheet.name, "blocks": blocks}


def _packed(rows: tuple[tuple[str, ...], ...]) -> str:
    return base64.b64encode(zlib.compress(json.dumps(rows).encode("ascii"), 1)).decode("ascii")


def _unpacked(block: str) -> Any:
    unpacker = zlib.decompressobj()
    try:
        content = unpacker.decompress(base64.b64decode(block), _LARGEST_BLOCK)
    except zlib.error as error:
        raise ValueError(str(error)) from error
    if unpacker.unconsumed_tail:
        raise ValueError("a block is too large")
    return json.loads(content)


def _sheet(values: dict[str, Any]) -> ListSheet:
    rows = tuple(tuple(row) for block in values["blocks"] for row in _unpacked(block))
    return ListSheet(tuple(values["headers"]), rows, tuple(values["numbers"]), values["name"])


def _book(values: dict[str, Any]) -> ReturnedBook:
    sheets = tuple(
        BookSheet(
            each["title"],
            tuple(
                BookRow(row["number"], tuple(row["cells"]), tuple(row["formulas"])) for row in each["rows"]
            ),
        )
        for each in values["sheets"]
    )
    return ReturnedBook(values["sha256"], values["entry"], sheets)


def _education(values: dict[str, Any]) -> EducationDraft:
    level = values["level"]
    return EducationDraft(**{**values, "level": DegreeLevel(level) if level else None})


def _found(values: dict[str, Any]) -> Found:
    box = values["box"]
    return Found(**{**values, "box": tuple(box) if box else None})
