"""What a write did: the records it touched, for whoever shows them, and what fills the sentence about it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from typing_extensions import override

from ats_desktop.errors import UserError


@dataclass(frozen=True)
class Failure:
    """One record of a bulk act that was left as it was, and why."""

    id: str
    code: str
    values: dict[str, object] = field(default_factory=dict)

    @staticmethod
    def of(record_id: str, error: UserError) -> "Failure":
        """Return the failure that an error means for one record."""
        return Failure(record_id, error.code, dict(error.values))


@dataclass(frozen=True)
class Changes:
    """The outcome of one act.

    ``touched`` holds keys by kind of record; ``values`` fill the act's sentence; ``made`` is the key of the
    record that the act was for when it is new. ``operation_id`` None = nothing was written.
    """

    operation_id: str | None
    key: str
    values: Mapping[str, object] = field(default_factory=dict)
    touched: Mapping[str, frozenset[str]] = field(default_factory=dict)
    failed: tuple[Failure, ...] = ()
    made: str | None = None

    def touches(self, kind: str, key: str | None = None) -> bool:
        """Whether a record of this kind, or this one record, was touched."""
        keys = self.touched.get(kind, frozenset())
        return bool(keys) if key is None else key in keys


@dataclass(frozen=True)
class WholeChange(Changes):
    """Other data in the place of the present: it touches every record there is."""

    @override
    def touches(self, kind: str, key: str | None = None) -> bool:
        return True


def raise_if_all_failed(failed: Sequence[Failure], asked: int, errors: Sequence[UserError]) -> None:
    """Raise the one error of an act that was for a single record."""
    if asked == 1 and len(failed) == 1:
        raise errors[0]
