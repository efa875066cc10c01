"""E-mails, phones and links: as written, and as a key that the same person always has."""

import re
from dataclasses import dataclass
from enum import StrEnum

from ats_desktop.domain.record import Record

_RELAY_DOMAINS = frozenset({"indeedemail.com", "reply.linkedin.com", "applicants.rozee.pk"})
_EMAIL = re.compile(r"[^@\s]+@[^@\s.]+(\.[^@\s.]+)+")


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
    """Return the comparison key of a profile link, or "" for one that names no person (R17)."""
    address = link_address(value).lower()
    host, _, path = address.partition("/")
    return address if "." in host and path else ""
