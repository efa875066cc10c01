"""The search index of people: a narrow row a person, their skills as numbers, and the words of everything.

All of it follows from records. People are numbered in the order in which they came, so the newest need no
sorting. The words of a person and of the CV lie in one document, so that "python NOT intern" means the whole
person; a second, small one holds names and contacts for boxes that ask who.
"""

import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ats_desktop.domain.application import ApplicationStatus
from ats_desktop.domain.contact import ContactKind
from ats_desktop.domain.folding import folded
from ats_desktop.domain.stage import StageKind
from ats_desktop.storage.search_text import searchable

if TYPE_CHECKING:
    from ats_desktop.storage.unit_of_work import UnitOfWork

_ORDER = {kind.value: kind.order for kind in StageKind}
_STANDING = frozenset({ApplicationStatus.ACTIVE, ApplicationStatus.ON_HOLD, ApplicationStatus.HIRED})
_AT_ONCE = 500
_DIGITS = str.maketrans(dict.fromkeys(" -()./\t"))
_UPSERT = """
INSERT INTO search_document
    (candidate_id, is_living, sort_name, city, source, years, notice_days, pay, skills, stage)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, '') ON CONFLICT (candidate_id) DO UPDATE SET
    is_living = excluded.is_living, sort_name = excluded.sort_name, city = excluded.city,
    source = excluded.source, years = excluded.years, notice_days = excluded.notice_days,
    pay = excluded.pay, skills = excluded.skills
"""


@dataclass(frozen=True)
class Person:
    """What the index takes from a candidate."""

    id: str
    name: str
    other_names: str
    """In Urdu, and of records that were merged into this one."""
    facts: str
    """Headline, city, title and employer."""
    city: str
    source: str
    years: float | None
    notice_days: int | None
    pay: int | None
    is_living: bool
    """Neither in the bin nor merged into another record."""


def index_people(
    work: "UnitOfWork",
    people: Sequence[Person],
    skills: Mapping[str, Sequence[str]],
    contacts: Mapping[str, Sequence[tuple[str, str, str]]],
    bodies: Mapping[str, Sequence[bytes]],
) -> None:
    """Put people into the index anew: skills and contacts (kind, value, key) and texts by candidate."""
    keys = [person.id for person in people]
    old = _documents(work, keys)
    for table in ("person_fts", "search_fts"):
        work.execute_derived_many(f"DELETE FROM {table} WHERE rowid = ?", [(row[1],) for row in old])
    work.execute_derived_many(
        "DELETE FROM search_skill WHERE number = ? AND docid = ?",
        [(number, row[1]) for row in old for number in _split(row[2])],
    )
    numbers_of = _skill_numbers(work, people, skills)
    work.execute_derived_many(_UPSERT, [_document(person, numbers_of[person.id]) for person in people])
    numbers = {row[0]: row[1] for row in _documents(work, keys)}
    work.execute_derived_many(
        "INSERT INTO search_skill (number, docid) VALUES (?, ?)",
        sorted((number, numbers[key]) for key, found in numbers_of.items() for number in found),
    )
    living = [(numbers[person.id], person) for person in people if person.is_living]
    small, whole = [], []
    for number, person in living:
        name = searchable(f"{person.name} {person.other_names}")
        contact = searchable(" ".join(_spellings(contacts.get(person.id, ()))))
        body = " ".join(zlib.decompress(each).decode() for each in bodies.get(person.id, ()))
        small.append((number, name, contact))
        facts, skill_words = searchable(person.facts), searchable(", ".join(skills.get(person.id, ())))
        whole.append((number, name, contact, facts, skill_words, searchable(body)))
    work.execute_derived_many("INSERT INTO person_fts (rowid, name, contact) VALUES (?, ?, ?)", small)
    work.execute_derived_many(
        "INSERT INTO search_fts (rowid, name, contact, facts, skills, body) VALUES (?, ?, ?, ?, ?, ?)", whole
    )


def index_places(work: "UnitOfWork", candidate_ids: Sequence[str]) -> None:
    """Note where people stand: their furthest application that is open or hired, and their best score."""
    marks = ",".join("?" * len(candidate_ids))
    found: dict[str, list[Any]] = {key: [] for key in candidate_ids}
    for row in work.rows(
        "SELECT a.candidate_id, a.id, s.kind, a.status, a.score, a.entered_stage_at FROM application a "
        f"JOIN job_stage s ON s.id = a.stage_id WHERE a.deleted = 0 AND a.candidate_id IN ({marks})",
        candidate_ids,
    ):
        found[row[0]].append(row)
    updates = []
    for key, rows in found.items():
        standing = [row for row in rows if row[3] in _STANDING]
        furthest = max(standing, key=lambda row: (_ORDER[row[2]], row[5], row[1]), default=None)
        score = max((row[4] for row in rows if row[4] is not None), default=None)
        kind, application = ("", None) if furthest is None else (furthest[2], furthest[1])
        updates.append((kind, application, score, key))
    work.execute_derived_many(
        "UPDATE search_document SET stage = ?, application_id = ?, score = ? WHERE candidate_id = ?", updates
    )


def _document(person: Person, skills: Sequence[int]) -> tuple[object, ...]:
    return (
        person.id,
        person.is_living,
        folded(person.name),
        folded(person.city),
        folded(person.source),
        person.years,
        person.notice_days,
        person.pay,
        ",".join(map(str, skills)),
    )


def _documents(work: "UnitOfWork", candidate_ids: Sequence[str]) -> list[Any]:
    """Return key, number and skills of those who are in the index, those in the bin too."""
    marks = ",".join("?" * len(candidate_ids))
    statement = f"SELECT candidate_id, docid, skills FROM search_document WHERE candidate_id IN ({marks})"
    return work.rows(statement, candidate_ids)


def _skill_numbers(
    work: "UnitOfWork", people: Sequence[Person], skills: Mapping[str, Sequence[str]]
) -> dict[str, list[int]]:
    """Return the numbers of everybody's skills; new skills get new ones, people in the bin have none."""
    names = sorted({name for person in people for name in skills.get(person.id, ())})
    work.execute_derived_many(
        "INSERT INTO search_skill_name (name, folded) VALUES (?, ?) ON CONFLICT (name) DO NOTHING",
        [(name, folded(name)) for name in names],
    )
    numbers: dict[str, int] = {}
    for start in range(0, len(names), _AT_ONCE):
        part = names[start : start + _AT_ONCE]
        marks = ",".join("?" * len(part))
        statement = f"SELECT name, number FROM search_skill_name WHERE name IN ({marks})"
        numbers.update(work.rows(statement, part))
    return {
        person.id: sorted({numbers[name] for name in skills.get(person.id, ())}) if person.is_living else []
        for person in people
    }


def _split(skills: str) -> list[int]:
    return [int(number) for number in skills.split(",")] if skills else []


def _spellings(contacts: Sequence[tuple[str, str, str]]) -> list[str]:
    """Return contacts as written and as people type them: phones also in one piece, with and without +92."""
    found: list[str] = []
    for kind, value, key in contacts:
        found += [value, key]
        if kind == ContactKind.PHONE:
            found += [value.translate(_DIGITS), key.lstrip("+"), key.replace("+92", "0", 1)]
    return list(dict.fromkeys(found))
