"""What every record has in common."""

from dataclasses import dataclass, field
from datetime import datetime

from ats_desktop.domain.identity import new_key


@dataclass(kw_only=True, eq=False)
class Record:
    """A row of the agency's book: a key, who touched it when, and a soft-delete mark.

    The four stamps are filled in by the unit of work; times are UTC with zone.
    """

    id: str = field(default_factory=new_key)
    created_at: datetime | None = None
    created_by: str = ""
    updated_at: datetime | None = None
    updated_by: str = ""
    deleted: bool = False
