"""The skill catalogue as the agency keeps it."""

from dataclasses import dataclass, field

from ats_desktop.domain.record import Record


@dataclass(kw_only=True, eq=False)
class Skill(Record):
    """A skill under its one name, with the group it belongs to, its other spellings and what it implies."""

    name: str
    group: str
    aliases: tuple[str, ...] = field(default_factory=tuple)
    implies: tuple[str, ...] = field(default_factory=tuple)
