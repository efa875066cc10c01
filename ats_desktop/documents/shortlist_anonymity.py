"""The variant of a shortlist that does not say who the people are."""

import dataclasses
import re

from ats_desktop.documents.shortlist_protocol import refs
from ats_desktop.documents.shortlist_values import ShortlistCandidate, ShortlistSheet, anonymous_cv_link

WITHHELD = "[withheld]"

_ADDRESSES = re.compile(
    r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|(?:https?://|www\.)\S+"
    r"|\b(?:linkedin|github|gitlab|stackoverflow|medium)\.com/\S+"
    r"|(?<!\w)\+?\d(?:[\s().-]{0,2}\d){8,14}(?!\w)",
    re.IGNORECASE,
)
_SHORTEST_NAME_PART = 3


def anonymised(sheet: ShortlistSheet) -> ShortlistSheet:
    """Give the sheet with names, employers, e-mails, phones, links and file names left out.

    Candidates are called by their place. What else a free text gives away only a person can judge.
    """
    people = [
        _anonymised(candidate, place, sheet) for place, candidate in enumerate(sheet.candidates, start=1)
    ]
    return dataclasses.replace(sheet, candidates=tuple(people))


def _anonymised(candidate: ShortlistCandidate, place: int, sheet: ShortlistSheet) -> ShortlistCandidate:
    private = _private_pattern(candidate)

    def hide(text: str) -> str:
        return private.sub(WITHHELD, _ADDRESSES.sub(WITHHELD, text))

    link = candidate.cv_link and anonymous_cv_link(
        refs(sheet.agency_key, sheet.export_id, candidate.candidate_id)
    )
    return dataclasses.replace(
        candidate,
        name=f"Candidate {place}",
        core_skills=hide(candidate.core_skills),
        assessment=hide(candidate.assessment),
        location_mode=hide(candidate.location_mode),
        summary=hide(candidate.summary),
        cv_link=link,
        private_words=(),
    )


def _private_pattern(candidate: ShortlistCandidate) -> re.Pattern[str]:
    """Match the whole name, its parts of three letters and more, and the private words; longest first."""
    words = {candidate.name, *candidate.private_words}
    words.update(part for part in re.split(r"[\s.,]+", candidate.name) if len(part) >= _SHORTEST_NAME_PART)
    ordered = sorted((word.strip() for word in words if word.strip()), key=lambda word: (-len(word), word))
    if not ordered:
        return re.compile(r"(?!)")
    either = "|".join(re.escape(word) for word in ordered)
    return re.compile(rf"(?<!\w)(?:{either})(?!\w)", re.IGNORECASE)
