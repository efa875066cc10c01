"""Whom a change of the skill catalogue reaches: people whose scores may follow from the changed skills."""

import json
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ats_desktop.storage.change_log import INSERT, UPDATE

if TYPE_CHECKING:
    from ats_desktop.storage.unit_of_work import UnitOfWork

_AT_ONCE = 500
_ROWS = "SELECT id, name, aliases, implies FROM skill WHERE deleted = 0"


def people_reached(work: "UnitOfWork", skill_ids: Iterable[str]) -> set[str]:
    """Return the keys of people with one of these skills, or with one that implies it.

    A skill counts under every name and spelling that it ever had: undo gives it back an older one.
    """
    changed = set(skill_ids)
    if not changed:
        return set()
    names: set[str] = set()
    for key in changed:
        for entry in work.entries_of("skill", key):
            if entry.kind in {INSERT, UPDATE} and entry.data:
                names |= _folded([entry.data.get("name") or "", *_listed(entry.data.get("aliases"))])
    names = _with_what_implies(work, names - {""})
    written = [row[0] for row in work.rows("SELECT DISTINCT skill FROM candidate_skill WHERE deleted = 0")]
    asked = [skill for skill in written if skill.casefold() in names]
    found: set[str] = set()
    for start in range(0, len(asked), _AT_ONCE):
        part = asked[start : start + _AT_ONCE]
        marks = ",".join("?" * len(part))
        statement = f"SELECT candidate_id FROM candidate_skill WHERE deleted = 0 AND skill IN ({marks})"
        found |= {row[0] for row in work.rows(statement, part)}
    return found


def _with_what_implies(work: "UnitOfWork", names: set[str]) -> set[str]:
    """Return names, and every spelling of the skills from which implications lead to them."""
    rows = [
        (_folded([name, *_listed(aliases)]), _folded(_listed(implies)))
        for _, name, aliases, implies in work.rows(_ROWS)
    ]
    is_growing = True
    while is_growing:
        is_growing = False
        for spellings, implied in rows:
            if not implied.isdisjoint(names) and not spellings <= names:
                names = names | spellings
                is_growing = True
    return names


def _listed(value: object) -> list[str]:
    return json.loads(value) if isinstance(value, str) else []


def _folded(names: Iterable[str]) -> set[str]:
    return {name.casefold() for name in names}
