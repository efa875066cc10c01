"""Two records of one person: which value of a field stands, and which of two rows say the same (R13)."""

from collections.abc import Collection, Hashable, Mapping, Sequence
from dataclasses import dataclass

from ats_desktop.domain.application import Application, ApplicationStatus
from ats_desktop.domain.candidate import Attachment, Candidate, Education, Employment
from ats_desktop.domain.contact import ContactPoint
from ats_desktop.domain.stage import JobStage
from ats_desktop.errors import UserError

MERGED_FIELDS = (
    "full_name",
    "name_urdu",
    "father_name",
    "cnic",
    "city",
    "address",
    "address_urdu",
    "headline",
    "current_employer",
    "current_title",
    "total_years",
    "pay_now",
    "pay_expected",
    "currency",
    "notice_days",
    "available_from",
    "work_mode",
    "source",
    "owner",
    "summary",
)
"""Fields of a candidate of which one value stands, in reading order."""

_PAY = ("pay_now", "pay_expected")


class MergeWithItselfError(UserError):
    """Both keys lead to the same person (R13); values: candidate_id."""

    code = "merge_with_itself"


@dataclass(frozen=True)
class FieldPair:
    """One field of two records: both values, and whether a person has to choose between them."""

    field: str
    kept: object
    other: object

    @property
    def is_conflict(self) -> bool:
        """Whether both records say something, and not the same."""
        return not is_blank(self.kept) and not is_blank(self.other) and not self.is_same

    @property
    def is_same(self) -> bool:
        """Whether both records say the same, letter case aside."""
        if isinstance(self.kept, str) and isinstance(self.other, str):
            return self.kept.strip().casefold() == self.other.strip().casefold()
        return self.kept == self.other


def is_blank(value: object) -> bool:
    """Whether a field says nothing; zero days of notice say something."""
    return value is None or (isinstance(value, str) and not value.strip())


def values_of(person: Candidate) -> dict[str, object]:
    """Return what a record says in the fields that are merged."""
    return {name: getattr(person, name) for name in MERGED_FIELDS}


def pairs(kept: Mapping[str, object], other: Mapping[str, object]) -> tuple[FieldPair, ...]:
    """Return every field of two records beside each other; a currency counts only beside an amount."""
    return tuple(FieldPair(name, _said(kept, name), _said(other, name)) for name in MERGED_FIELDS)


def merged_values(kept: Candidate, other: Candidate, taken: Collection[str]) -> dict[str, object]:
    """Return the values that the person who stays has afterwards (R13).

    ``taken`` names the fields in which the other record's value was chosen. Blanks are filled, and whoever
    is not to be contacted stays so.
    """
    values: dict[str, object] = {}
    for pair in pairs(values_of(kept), values_of(other)):
        is_other = not is_blank(pair.other) and (pair.field in taken or is_blank(pair.kept))
        values[pair.field] = getattr(other if is_other else kept, pair.field)
    values["do_not_contact"] = kept.do_not_contact or other.do_not_contact
    confirmed = [person.last_confirmed_at for person in (kept, other) if person.last_confirmed_at is not None]
    values["last_confirmed_at"] = max(confirmed, default=None)
    return values


def same_contact(point: ContactPoint) -> Hashable:
    """Return what two contact points share when they are one."""
    return point.kind, point.key or point.value.strip().casefold()


def same_employment(row: Employment) -> Hashable:
    """Return what two jobs held share when they are one."""
    return row.title.casefold(), row.company.casefold(), row.started


def same_education(row: Education) -> Hashable:
    """Return what two degrees share when they are one."""
    return row.degree.casefold(), row.institution.casefold(), row.year


def same_file(row: Attachment) -> Hashable:
    """Return what two attachments share when they are one (R17)."""
    return row.kind, row.sha256


def primary_of(applications: Sequence[tuple[Application, JobStage]]) -> Application:
    """Return the furthest of a person's applications on one job: hired, else open, else by stage (R13)."""
    ranks = {ApplicationStatus.HIRED: 2, ApplicationStatus.ACTIVE: 1, ApplicationStatus.ON_HOLD: 1}
    return max(
        applications,
        key=lambda item: (
            ranks.get(item[0].status, 0),
            item[1].kind.order,
            item[1].position,
            -item[0].applied_at.timestamp(),
        ),
    )[0]


def _said(values: Mapping[str, object], name: str) -> object:
    is_idle = name == "currency" and all(values[pay] is None for pay in _PAY)
    return "" if is_idle else values[name]
