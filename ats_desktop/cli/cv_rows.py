"""The rows of ``cv read`` and ``cv import``: one a file, the same keys for every file."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ats_desktop.cli import sentences
from ats_desktop.domain.draft import CandidateDraft, Found
from ats_desktop.domain.rows.imports import ImportOutcome

if TYPE_CHECKING:
    from ats_desktop.services.cv_reading import ReadFile

_OWN_NAMES = {"city": "location"}
"""Where a row calls a field otherwise than the draft does."""


def read_record(read: "ReadFile") -> dict[str, object]:
    """Return what a file says; ``error`` and ``reason`` are None when it could be read.

    Years are a sum of months in years, phones E.164, links without scheme. Values not found are None, lists
    empty. ``fields`` gives confidence (0 to 1), the line that proves it, and the page from 1, by field.
    """
    draft = read.draft if read.draft is not None else CandidateDraft()
    code = read.reason or draft.reason
    return {
        "file": read.path.name,
        "full_name": draft.full_name or None,
        "email": draft.email or None,
        "phone": draft.phone or None,
        "links": list(draft.links),
        "skills": [skill.name for skill in draft.skills],
        "years_experience": draft.years_experience,
        "degree": draft.degree or None,
        "degree_level": draft.degree_level,
        "current_title": draft.current_title or None,
        "current_company": draft.current_company or None,
        "location": draft.city or None,
        "fields": _fields(draft.fields),
        "path": read.path,
        "error": code or None,
        "reason": sentences.of_code(code, read.values) if code else None,
    }


def _fields(found: Mapping[str, Found]) -> dict[str, object]:
    return {
        _OWN_NAMES.get(name, name): {
            "confidence": round(each.confidence, 3),
            "evidence": each.evidence,
            "page": each.page,
        }
        for name, each in found.items()
    }


def missing_record(path: object) -> dict[str, object]:
    """Return the row of a path that is not there."""
    return {
        "file": str(path),
        "error": "path_missing",
        "reason": sentences.of_code("path_missing", {"path": path}),
    }


def outcome_record(outcome: ImportOutcome) -> dict[str, object]:
    """Return what became of a file: result added | known | updated | needs_you | failed, and why."""
    return {
        "file": outcome.file_name,
        "result": outcome.result,
        "candidate": outcome.candidate or None,
        "candidate_id": outcome.candidate_id,
        "code": outcome.reason or None,
        "reason": sentences.of_code(outcome.reason, outcome.values) if outcome.reason else None,
    }
