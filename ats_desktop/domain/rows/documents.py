"""Rows of issued papers and of their templates."""

from datetime import date
from typing import NamedTuple


class DocumentRow(NamedTuple):
    """One issued paper."""

    id: str
    number: str
    title: str
    template: str
    candidate: str
    client: str
    status: str
    pages: int
    issued_on: date
    pdf_sha256: str


class TemplateRow(NamedTuple):
    """One agreement template that can be issued."""

    key: str
    title: str
    version: str
    note: str = ""
    """What whoever chooses it must know, such as that a lawyer has not read it yet."""
    is_nda: bool = False
    """Whether it is a non-disclosure agreement, else a contract."""


class PersonPaper(NamedTuple):
    """One thing that went out about a person: an issued paper, or a shortlist they were on."""

    id: str
    number: str
    title: str
    """Of a shortlist its file's name."""
    client: str
    job: str
    status: str
    """A DocumentStatus, or for a shortlist the client's decision."""
    on: date
    pages: int
    is_shortlist: bool
    comment: str
    """The client's, on a shortlist."""
