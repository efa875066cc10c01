"""What the headings of known lists mean, without regard to case, blanks and punctuation."""

import re
from collections.abc import Sequence

from ats_desktop.domain.listing import ListField

_F = ListField

_SPELLINGS: dict[ListField, str] = {
    _F.FULL_NAME: "name|candidate name|full name|applicant name|applicants name|candidate|employee name",
    _F.FIRST_NAME: "first name|firstname|given name",
    _F.LAST_NAME: "last name|lastname|surname|family name",
    _F.FATHER_NAME: "father name|fathers name|father s name|s o",
    _F.NAME_URDU: "urdu name|name in urdu|نام",
    _F.CNIC: "cnic|cnic no|cnic number|nic|id card|national id",
    _F.EMAIL: "email|e mail|email address|email1|2nd e mail|secondary email|email id|email 2|mail",
    _F.PHONE: (
        "phone|mobile|cell|phone number|contact no|contact number|contact|cell phone|home phone|work phone|"
        "phonehome|phonecell|mobile no|mobile number|whatsapp|whatsapp no|cell no|phone no|tel|telephone"
    ),
    _F.LINK: "linkedin|linkedin profile|url|web site|website|github|portfolio|resume link|profile|link",
    _F.CITY: "city|location|current location|candidate location|town",
    _F.ADDRESS: "address|street|home address|mailing address",
    _F.HEADLINE: "headline",
    _F.TITLE: "current job title|designation|current title|title|current designation|position|job title held",
    _F.EMPLOYER: "current employer|current company|company|employer|organization|organisation",
    _F.YEARS: (
        "experience in years|total exp|total experience|experience|years of experience|exp|years|total years|"
        "yrs exp"
    ),
    _F.PAY_NOW: "current salary|current pay|current ctc|present salary|proposed salary now",
    _F.PAY_EXPECTED: "expected salary|desired pay|expected|expected pay|expected ctc|salary expectation",
    _F.CURRENCY: "currency",
    _F.NOTICE: "notice period|notice|availability|joining time|notice days",
    _F.AVAILABLE: "available|available from|date available",
    _F.SKILLS: (
        "skill set|key skills|keyskills|skills|technical skills|relevant experience|technologies|tech stack"
    ),
    _F.DEGREE: (
        "qualification|highest qualification held|degree|education|highest degree|academic qualification"
    ),
    _F.SOURCE: "source|candidate source|source name|medium|referred by",
    _F.TAGS: "tags|tag|category",
    _F.NOTE: (
        "misc notes|notes|remarks|comments|client feedback|cover letter|note|feedback|relevant exp|rating|"
        "evaluation|applicant rating|refuse reason"
    ),
    _F.IGNORE: (
        "candidateid|id|s no|sno|sr no|serial no|date|created|modified|owner|state|zip|zip code|country|"
        "connected on|job title|job location|job opening|job position|department|stage|status|"
        "candidate status|recruiter|applied on|hire date|campaign|proposed|lower range|upper range|"
        "resume attachment|interest level|skype id|candidate owner|can relocate|date of birth|dob|gender|"
        "marital status|religion|age|photo"
    ),
}
"""Sex, age, religion and marital status must never count, so they do not come in."""

_KNOWN = {spelling: field for field, spellings in _SPELLINGS.items() for spelling in spellings.split("|")}

FORMATS: dict[str, frozenset[str]] = {
    name: frozenset(headers.split("|"))
    for name, headers in {
        "opencats_classic": "candidateid|lastname|firstname|phonehome|phonecell|email1|keyskills",
        "opencats_list": "first name|last name|e mail|2nd e mail|key skills|can relocate",
        "odoo": "applicants name|linkedin profile|job position|refuse reason|medium",
        "frappe": "applicant name|email address|job opening|resume attachment|applicant rating",
        "indeed": "name|email|candidate location|relevant experience|interest level",
        "linkedin": "first name|last name|url|email address|connected on",
        "zoho": "first name|last name|secondary email|experience in years|skill set|candidate source",
        "agency_tracker": "candidate name|contact no|designation|total exp|notice period|client feedback",
    }.items()
}
"""Headings that a known program's list has, by its name."""


def folded(header: str) -> str:
    """Return a heading in lower case with single blanks in the place of everything that is no letter."""
    text = re.sub(r"['’`]", "", header.casefold())
    return " ".join(re.sub(r"[^\w]+|_", " ", text).split())


def known_field(header: str) -> ListField | None:
    """Return what a heading means, None for one that nobody has used yet."""
    return _KNOWN.get(folded(header))


def format_of(headers: Sequence[str]) -> str:
    """Return the name of the known list with these headings, "" for none."""
    given = {folded(header) for header in headers}
    fitting = [(len(needed), name) for name, needed in FORMATS.items() if needed <= given]
    return max(fitting)[1] if fitting else ""


def guessed_mapping(headers: Sequence[str]) -> tuple[ListField, ...]:
    """Return a meaning for each heading; unknown ones are left out, so that nothing comes in by chance."""
    fields = [known_field(header) or ListField.IGNORE for header in headers]
    if format_of(headers) == "linkedin":
        meant = {"position": ListField.TITLE, "company": ListField.EMPLOYER}
        fields = [meant.get(folded(header), field) for header, field in zip(headers, fields, strict=True)]
    elif format_of(headers) == "agency_tracker":
        # The position column of a tracker is the one applied for, not the one held.
        fields = [
            ListField.IGNORE if folded(header) == "position" else field
            for header, field in zip(headers, fields, strict=True)
        ]
    elif format_of(headers) == "odoo":
        fields = [
            ListField.IGNORE if folded(header) == "company" else field
            for header, field in zip(headers, fields, strict=True)
        ]
    return tuple(fields)
