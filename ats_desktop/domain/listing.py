"""Lists of people that come in as tables: what a column means, and what a row says."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ats_desktop.domain.draft import CandidateDraft


class ListField(StrEnum):
    """What a column of a list can hold; several columns may hold the same."""

    FULL_NAME = "full_name"
    FIRST_NAME = "first_name"
    LAST_NAME = "last_name"
    FATHER_NAME = "father_name"
    NAME_URDU = "name_urdu"
    CNIC = "cnic"
    EMAIL = "email"
    PHONE = "phone"
    LINK = "link"
    CITY = "city"
    ADDRESS = "address"
    HEADLINE = "headline"
    TITLE = "current_title"
    EMPLOYER = "current_employer"
    YEARS = "total_years"
    PAY_NOW = "pay_now"
    PAY_EXPECTED = "pay_expected"
    CURRENCY = "currency"
    NOTICE = "notice_days"
    AVAILABLE = "available_from"
    SKILLS = "skills"
    DEGREE = "degree"
    SOURCE = "source"
    TAGS = "tags"
    NOTE = "note"
    IGNORE = "ignore"


@dataclass(frozen=True)
class ListSheet:
    """A table as text: the headings, the rows below them, and the row number in the file of each."""

    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numbers: tuple[int, ...]
    """From 1, as a spreadsheet counts."""
    name: str = ""
    """Of the sheet inside a workbook."""


@dataclass(frozen=True)
class CellProblem:
    """A cell that was left out because it does not say what its column means; ``code`` names why."""

    field: ListField
    text: str
    code: str


@dataclass(frozen=True, kw_only=True)
class ListRecord:
    """One row as a person: what a CV could say too, and what only lists say."""

    number: int
    draft: CandidateDraft
    address: str = ""
    pay_now: int | None = None
    pay_expected: int | None = None
    currency: str = ""
    notice_days: int | None = None
    available_from: date | None = None
    source: str = ""
    note: str = ""
    tags: tuple[str, ...] = ()
    problems: tuple[CellProblem, ...] = ()

    @property
    def is_blank(self) -> bool:
        """Whether nobody can be told from the row: no name and nothing to reach a person by."""
        return not (self.draft.full_name or self.draft.emails or self.draft.phones)
