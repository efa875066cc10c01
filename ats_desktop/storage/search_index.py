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
_DIGITS = str.maketrans(dict.fromkeys(" -()./\t"))
_UPSERT = """
INSERT INTO search_document
    (candidate_id, is_living, sort_name, city, source, years, notice_days, pay, stage)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, '') ON CONFLICT (candidate_id) DO UPDATE SET is_living = excluded.is_living,
    sort_name = excluded.sort_name, city = excluded.city, source = excluded.source, years = excluded.years,
    notice_days = excluded.notice_days, pay = excluded.pay
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
    known = _numbers(work, [person.id for person in people])
    work.execute_derived_many(_UPSERT, [_document(person) for person in people])
    numbers = _numbers(work, [person.id for person in people])
    old = [(number,) for number in known.values()]
    for table in ("person_fts", "search_fts"):
        work.execute_derived_many(f"DELETE FROM {table} WHERE rowid = ?", old)
    work.execute_derived_many("DELETE FROM search_skill WHERE docid = ?", old)
    living = [(numbers[person.id], person) for person in people if person.is_living]
    _index_skills(work, [(number, skills.get(person.id, ())) for number, person in living])
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


def _document(person: Person) -> tuple[object, ...]:
    return (
        person.id,
        person.is_living,
        folded(person.name),
        folded(person.city),
        folded(person.source),
        person.years,
        person.notice_days,
        person.pay,
    )


def _numbers(work: "UnitOfWork", candidate_ids: Sequence[str]) -> dict[str, int]:
    marks = ",".join("?" * len(candidate_ids))
    statement = f"SELECT candidate_id, docid FROM search_document WHERE candidate_id IN ({marks})"
    return dict(work.rows(statement, candidate_ids))


def _index_skills(work: "UnitOfWork", people: Sequence[tuple[int, Sequence[str]]]) -> None:
    names = sorted({name for _, skills in people for name in skills})
    work.execute_derived_many(
        "INSERT INTO search_skill_name (name, folded) VALUES (?, ?) ON CONFLICT (name) DO NOTHING",
        [(name, folded(name)) for name in names],
    )
    marks = ",".join("?" * len(names))
    numbers = dict(work.rows(f"SELECT name, number FROM search_skill_name WHERE name IN ({marks})", names))
    work.execute_derived_many(
        "INSERT INTO search_skill (docid, number) VALUES (?, ?)",
        [
            (docid, number)
            for docid, skills in people
            for number in sorted({numbers[name] for name in skills})
        ],
    )


def _spellings(contacts: Sequence[tuple[str, str, str]]) -> list[str]:
    """Return contacts as written and as people type them: phones also in one piece, with and without +92."""
    found: list[str] = []
    for kind, value, key in contacts:
        found += [value, key]
        if kind == ContactKind.PHONE:
            found += [value.translate(_DIGITS), key.lstrip("+"), key.replace("+92", "0", 1)]
    return list(dict.fromkeys(found))
