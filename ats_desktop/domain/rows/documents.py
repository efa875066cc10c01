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
