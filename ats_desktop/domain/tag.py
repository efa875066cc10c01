"""Words that an agency sorts its people by."""

from dataclasses import dataclass

from ats_desktop.domain.record import Record


@dataclass(kw_only=True, eq=False)
class Tag(Record):
    """A word; its key follows from its folded name, so that two laptops make the same one."""

    name: str


@dataclass(kw_only=True, eq=False)
class CandidateTag(Record):
    """A tag on a person; its key follows from both, so that it is there once."""

    candidate_id: str
    tag_id: str
