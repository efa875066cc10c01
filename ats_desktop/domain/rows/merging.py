"""Rows of what may be one person twice, and of two records side by side."""

from dataclasses import dataclass
from typing import NamedTuple

from ats_desktop.domain.merging import FieldPair
from ats_desktop.domain.rows.candidates import CandidateDetail


class DuplicateRow(NamedTuple):
    """Another record that shares a key with a person, or name and CV by their likeness (R17)."""

    id: str
    name: str
    shared: tuple[tuple[str, str], ...]
    """What both have: kind (email, phone, link, cnic, text) and the other record's value as written."""
    created_us: int
    job: str
    """Title of the job applied for last, "" for none."""
    applied_us: int | None


@dataclass(frozen=True)
class Comparison:
    """Two records field by field; ``kept`` is the one that stays."""

    kept: CandidateDetail
    other: CandidateDetail
    pairs: tuple[FieldPair, ...]
    shared: tuple[tuple[str, str], ...]
    """What makes them one by R17: kind and value, () where nothing does."""


class BinRow(NamedTuple):
    """One person in the bin."""

    id: str
    name: str
    headline: str
    city: str
    deleted_us: int
    deleted_by: str
    applications: int
