"""E-mails, phones and links: as written, and as a key that the same person always has."""

import re
from dataclasses import dataclass
from enum import StrEnum

from ats_desktop.domain.record import Record

_RELAY_DOMAINS = frozenset({"indeedemail.com", "reply.linkedin.com", "applicants.rozee.pk"})
_EMAIL = re.compile(r"[^@\s]+@[^@\s.]+(\.[^@\s.]+)+")
_PROFILE = re.compile(
    r"linkedin\.com/(?:in|pub)/[^/]+"
    r"|(?:github\.com|gitlab\.com|bitbucket\.org)/[^/]+(?=$)"
    r"|stackoverflow\.com/users/\d+"
    r"|(?:medium\.com|hashnode\.com)/@[^/]+"
    r"|(?:behance\.net|dribbble\.com|kaggle\.com|dev\.to|x\.com|twitter\.com)/[^/]+(?=$)"
    r"|(?:leetcode\.com/u|hackerrank\.com/profile|codeforces\.com/profile|upwork\.com/freelancers)/[^/]+"
    r"|[a-z0-9-]+\.github\.io(?=$|/)"
)
"""Addresses that belong to one person."""


class ContactKind(StrEnum):
    """The three ways by which a person is told from another (R17)."""

    EMAIL = "email"
    PHONE = "phone"
    LINK = "link"


@dataclass(kw_only=True, eq=False)
class ContactPoint(Record):
    """An e-mail, phone or link of a candidate.

    ``key`` is what duplicates are found by and is empty when the value is blank, invalid or a
    relay address: such values never make two people one (R17).
    """

    candidate_id: str
    kind: ContactKind
    value: str
    key: str = ""
    label: str = ""
    is_primary: bool = False


def email_key(value: str) -> str:
    """Return the comparison key of an e-mail address, or "" where it must never match (R17).

    Case, a ``+tag`` and the dots of Gmail names do not make another person.
    """
    address = value.strip().lower()
    if not _EMAIL.fullmatch(address):
        return ""
    local, _, domain = address.rpartition("@")
    if domain in _RELAY_DOMAINS:
        return ""
    local = local.partition("+")[0]
    if domain in {"gmail.com", "googlemail.com"}:
        local, domain = local.replace(".", ""), "gmail.com"
    return f"{local}@{domain}" if local else ""


def link_address(value: str) -> str:
    """Return a profile link without scheme, ``www.``, query and trailing slash, lower-cased host."""
    address = re.sub(r"^[a-z]+://", "", value.strip(), flags=re.IGNORECASE)
    address = re.split(r"[?#]", address, maxsplit=1)[0].rstrip("/")
    host, slash, path = address.partition("/")
    host = host.lower().removeprefix("www.")
    if host.endswith(".linkedin.com"):
        host = "linkedin.com"
    return host + slash + path


def link_key_of(value: str) -> str:
    """Return the comparison key of a profile link, or "" for one that names no person (R17).

    Only the addresses that sites give to people count: an app, a project or a firm's page is in the CVs of
    everybody who worked on it.
    """
    found = _PROFILE.match(link_address(value).lower())
    return found[0] if found else ""
