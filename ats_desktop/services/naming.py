"""Short lists of names that the agency keeps: no name twice, an order of its own, nothing lost."""

from collections.abc import Sequence
from typing import Protocol, TypeVar

from ats_desktop.domain.identity import link_key, new_key
from ats_desktop.domain.record import Record
from ats_desktop.errors import UserError
from ats_desktop.services.clients import NameMissingError
from ats_desktop.storage.unit_of_work import UnitOfWork


class NameTakenError(UserError):
    """The list has this name already; values: name."""

    code = "name_taken"


class Named(Protocol):
    """A record of such a list."""

    id: str
    name: str
    deleted: bool


class Placed(Named, Protocol):
    """A record of a list with an order."""

    position: int


R = TypeVar("R", bound=Record)


def free_name(name: str, others: Sequence[Named]) -> str:
    """Return a name trimmed.

    Raises:
        NameMissingError: there is nothing in it.
        NameTakenError: another record is called so, letter case aside.
    """
    trimmed = " ".join(name.split())
    if not trimmed:
        raise NameMissingError(field="name")
    if any(other.name.casefold() == trimmed.casefold() for other in others):
        raise NameTakenError(name=trimmed)
    return trimmed


def key_for(work: UnitOfWork, kind: type[R], list_name: str, name: str) -> tuple[str, R | None]:
    """Return the key for a new name, the same on every laptop, and the record that went and had it.

    A record that has the key under another name now keeps it; the new one gets a key of its own.
    """
    key = link_key(list_name, name)
    record = work.session.get(kind, key)
    if record is not None and not record.deleted:
        return new_key(), None
    return key, record


def arrange(records: Sequence[Placed], ids: Sequence[str]) -> None:
    """Give records the order of their keys; those not named follow as they stood."""
    order = {key: place for place, key in enumerate(ids)}
    last = len(order)
    wanted = sorted(records, key=lambda each: (order.get(each.id, last), each.position, each.id))
    for place, record in enumerate(wanted):
        record.position = place
