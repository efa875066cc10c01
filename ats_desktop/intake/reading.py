"""One file becomes one draft; pure, and meant to run where a hostile file can do no harm."""

import hashlib
import re
from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from ats_desktop import resources
from ats_desktop.domain.candidate import TextStatus
from ats_desktop.domain.draft import CandidateDraft, Found, ReadSkills
from ats_desktop.domain.skill import SHIPPED_ONLY, OwnSkills
from ats_desktop.intake import ocr
from ats_desktop.intake.errors import FileDamagedError
from ats_desktop.intake.fields import (
    education,
    emails,
    experience,
    links,
    location,
    name,
    phones,
    skills,
    vocabulary,
)
from ats_desktop.intake.fields.catalogue import SkillMatcher, matcher
from ats_desktop.intake.fields.evidence import found_in
from ats_desktop.intake.headings import Section
from ats_desktop.intake.kinds import kind_of
from ats_desktop.intake.lines import ReadDocument
from ats_desktop.intake.readers import docx, html, odt, pdf, picture, rtf, text
from ats_desktop.intake.readers.text import from_text
from ats_desktop.intake.sections import Sectioned, sectioned
from ats_desktop.intake.sniffing import Kind, sniff

_READERS: dict[Kind, Callable[[bytes, str], ReadDocument]] = {
    Kind.PDF: pdf.read,
    Kind.DOCX: docx.read,
    Kind.ODT: odt.read,
    Kind.RTF: rtf.read,
    Kind.HTML: html.read,
    Kind.TEXT: text.read,
}
_TEXT_FIELDS = ("full_name", "city", "current_title", "current_company", "degree")
_FEWEST_LETTERS = 60
_TITLE_LABEL = re.compile(r"^(?:position|title|designation|applied for|post)\s*[:\-]\s*", re.IGNORECASE)
_COMMON_WORDS = re.compile(
    r"\b(?:the|and|of|in|for|with|to|from|experience|education|skills|university|name|email|phone"
    r"|developer|engineer|work|college)\b",
    re.IGNORECASE,
)


def prepare(own: OwnSkills = SHIPPED_ONLY) -> None:
    """Load the skill catalogue now, so that the first file does not wait for it."""
    matcher(resources.path("skills"), own)


def read_skills(text: str, known: Collection[str], today: date, own: OwnSkills = SHIPPED_ONLY) -> ReadSkills:
    """Find in the words of a CV that was read before the skills besides those that are known already."""
    catalogue = matcher(resources.path("skills"), own)
    lines = from_text(text)
    found = {match.skill.name for line in lines.lines for match in catalogue.find(line.text)}
    if found <= set(known):
        return ReadSkills()
    cv = sectioned(lines)
    read = skills.find_skills(cv, experience.find_experience(cv, today), catalogue, today)
    return ReadSkills(tuple(skill for skill in read.skills if skill.name not in known))


def read_bytes(data: bytes, name: str, today: date, own: OwnSkills = SHIPPED_ONLY) -> CandidateDraft:
    """Read a CV, a scan by recognising its words.

    Where that is not possible a scan is a draft without text and with the reason ``scan``. Jobs without an
    end are counted until ``today``. Raises UnreadableFileError in one of its kinds.
    """
    kind = sniff(data, name)
    identity: dict[str, Any] = {
        "media_type": kind.value,
        "sha256": hashlib.sha256(data).hexdigest(),
        "size": len(data),
    }
    document = _document(kind, data, name)
    if document is None:
        return CandidateDraft(reason="scan", pages=1, **identity)
    reason = _why_unreadable(document)
    if reason and kind is Kind.PDF and ocr.is_available():
        document = picture.read_pdf(data)
        reason = _why_unreadable(document)
    if reason:
        if not document.lines and not document.is_scan and kind is not Kind.PDF:
            raise FileDamagedError(name=name, kind=kind.name.lower())
        return CandidateDraft(reason=reason, pages=document.pages, **identity)
    return _draft(document, Path(name).stem, today, identity, matcher(resources.path("skills"), own))


def _document(kind: Kind, data: bytes, name: str) -> ReadDocument | None:
    """Return a file's lines; None for a picture where nothing can recognise its words."""
    if kind.is_picture:
        return picture.read(data, name) if ocr.is_available() else None
    return _READERS[kind](data, name)


def _why_unreadable(document: ReadDocument) -> str:
    """Return ``scan`` for pages without words and ``no_words`` for letters that make none."""
    words = document.text
    letters = sum(letter.isalpha() for letter in words)
    pages = document.pages or 1
    if not letters or (
        document.pages and letters < _FEWEST_LETTERS * min(pages, 2) and letters < _FEWEST_LETTERS * pages
    ):
        return "scan" if document.pages else "no_words"
    printable = sum(not letter.isspace() for letter in words)
    if document.pages and (letters < 0.5 * printable or not (_COMMON_WORDS.search(words) or "@" in words)):
        return "no_words"
    return ""


def _draft(
    document: ReadDocument, file_name: str, today: date, identity: dict[str, Any], catalogue: SkillMatcher
) -> CandidateDraft:
    cv = sectioned(document)
    addresses, email = emails.find_emails(cv)
    numbers, phone = phones.find_phones(cv, location.home_region(cv))
    pages, link = links.find_links(cv)
    names = name.find_names(cv, addresses, file_name)
    jobs = experience.find_experience(cv, today)
    schools = education.find_education(cv)
    known = skills.find_skills(cv, jobs, catalogue, today)
    headline = _headline(cv)
    fields = _as_sure_as(
        document,
        full_name=names.full_name,
        email=email,
        phone=phone,
        links=link,
        city=location.find_city(cv),
        current_title=jobs.title or headline,
        current_company=jobs.company,
        years_experience=jobs.years,
        degree=schools.degree,
        skills=known.found,
    )
    values = {key: found.value for key, found in fields.items()}
    years = values.get("years_experience")
    taken: dict[str, Any] = {key: values.get(key, "") for key in _TEXT_FIELDS}
    return CandidateDraft(
        **taken,
        kind=kind_of(cv, document.text, file_name),
        **identity,
        name_urdu=names.name_urdu,
        father_name=names.father_name,
        cnic=phones.find_cnic(cv),
        emails=addresses,
        phones=numbers,
        links=pages,
        headline=headline.value if headline else "",
        years_experience=float(years) if years else None,
        stated_years=jobs.stated_years,
        degree_level=schools.level,
        employments=jobs.employments,
        educations=schools.educations,
        skills=known.skills,
        unknown_skills=known.unknown,
        summary=_summary(cv),
        fields=fields,
        text=document.text,
        text_status=TextStatus.OCR if document.is_scan else TextStatus.OK,
        pages=document.pages,
    )


def _as_sure_as(document: ReadDocument, **values: Found | None) -> dict[str, Found]:
    """Keep what was found, and be no surer of it than of the words that it was read from."""
    return {
        key: replace(found, confidence=round(found.confidence * document.sureness, 3))
        for key, found in values.items()
        if found is not None
    }


def _headline(cv: Sectioned) -> Found | None:
    """Return the job title that stands near the name."""
    for index, line in cv.of(Section.TOP, Section.CONTACT, Section.PERSONAL):
        if index > 12:
            break
        for piece in re.split(r"\t|\s*[|•·]\s*|\s+[-–—]\s+|,\s", line.text):
            title = _TITLE_LABEL.sub("", piece.strip())
            if vocabulary.has_strong_role(title) and len(title.split()) <= 7 and "@" not in title:
                return found_in(line, title.strip(" .:"), 0.55)
    return None


def _summary(cv: Sectioned) -> str:
    lines = [line.text for _, line in cv.of(Section.SUMMARY)]
    return " ".join(" ".join(lines[:12]).split())[:1500]
