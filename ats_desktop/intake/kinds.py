"""What a file of a person is: a CV, a letter, a portfolio or a certificate."""

import re

from ats_desktop.domain.candidate import AttachmentKind
from ats_desktop.intake.headings import Section
from ats_desktop.intake.sections import Sectioned

_BODY = (Section.EXPERIENCE, Section.EDUCATION, Section.SKILLS)
_DEAR = re.compile(
    r"^\s*(?:dear\b|respected (?:sir|madam)|to whom it may concern|hi(?:ring)? (?:team|manager)|subject\s*:"
    r"|re\s*:|application for (?:the )?(?:post|position))",
    re.IGNORECASE | re.MULTILINE,
)
_FAREWELL = re.compile(
    r"^\s*(?:yours? (?:sincerely|faithfully|truly)|sincerely|(?:kind|best|warm)?\s*regards|"
    r"thanks? (?:you|and regards)|respectfully)\b",
    re.IGNORECASE | re.MULTILINE,
)
_LETTER_WORDS = re.compile(r"cover\W*letter|covering letter|motivation letter", re.IGNORECASE)
_PORTFOLIO_WORDS = re.compile(r"portfolio|case stud(?:y|ies)|work samples", re.IGNORECASE)
_CERTIFICATE = re.compile(
    r"(?:this is to certify|certificate of (?:completion|achievement|participation|training|appreciation)|"
    r"has successfully completed|is (?:hereby )?awarded)",
    re.IGNORECASE,
)
_MOST_SECTIONS = 1
_LONGEST_CERTIFICATE = 1_500


def kind_of(cv: Sectioned, text: str, file_name: str) -> AttachmentKind:
    """Return what a file is; whatever has the parts of a CV is one, however it begins."""
    parts = sum(cv.has(section) for section in _BODY)
    if parts > _MOST_SECTIONS:
        return AttachmentKind.CV
    is_letter = (
        bool(_DEAR.search(text)) + bool(_FAREWELL.search(text)) + bool(_LETTER_WORDS.search(file_name))
    )
    if is_letter > 1 or (_LETTER_WORDS.search(file_name) and not parts):
        return AttachmentKind.COVER_LETTER
    if len(text) < _LONGEST_CERTIFICATE and _CERTIFICATE.search(text):
        return AttachmentKind.CERTIFICATE
    head = "\n".join(text.splitlines()[:4])
    if not parts and (_PORTFOLIO_WORDS.search(file_name) or _PORTFOLIO_WORDS.search(head)):
        return AttachmentKind.PORTFOLIO
    return AttachmentKind.CV
