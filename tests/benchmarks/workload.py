"""The records that the benchmark works on: read from a folder, or invented here when none is given.

A folder holds one JSON object a line in candidates.jsonl (id, first_name, last_name, email, phone, city,
headline, employer, years_experience, expected_salary_pkr, notice_days, skills, cv_text) and in
applications.jsonl (id, candidate_id, job_id, stage, outcome, score, position), and perhaps searches in
queries.jsonl (all, any, none, prefix, phrase, city, min_years, expected). Job 1 has the big board, job 2
one of 2,000 cards.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from random import Random
from typing import Any

BIG_JOB, BOARD_JOB = 1, 2
STAGES = ("applied", "screened", "assessed", "interviewed", "hired")
_SHARES = (0.60, 0.20, 0.11, 0.06, 0.03)
_FIRST = "Ayesha Bilal Sana Usman Hira Zainab Hamza Maryam Danish Rabia Kamran Nida Owais Saima Talha".split()
_LAST = "Siddiqui Khan Farooq Qureshi Baloch Raza Ahmed Malik Sheikh Mirza Lodhi Memon Pasha Rizvi".split()
_CITIES = ("Karachi", "Karachi", "Lahore", "Islamabad", "Hyderabad", "Quetta")
_SKILLS = (
    "Python Django Flask FastAPI PostgreSQL MySQL Redis Kafka Docker AWS Java Spring Node.js Git".split()
)
_WORDS = (
    "designed built tested services payment ledger orders queries latency team release customers review "
    "deployed moved monitored wrote production database cache queue events reports mentored planned measured "
    "the a with for"
).split()

_QUERIES = ("python ", "python django ", "(kafka OR redis) NOT java ", "dja*", '"backend developer"', "kub* ")


@dataclass(frozen=True)
class Person:
    """One candidate of the workload."""

    id: int
    name: str
    email: str
    phone: str
    city: str
    headline: str
    employer: str
    years: int
    pay_expected: int
    notice_days: int
    skills: tuple[str, ...]
    cv_text: str
    source: str = ""


@dataclass(frozen=True)
class Applied:
    """One application of the workload; outcome is empty while it is live."""

    id: int
    person: int
    job: int
    stage: str
    outcome: str
    score: int
    position: float


@dataclass(frozen=True)
class Asked:
    """A search in the program's language; ``expected`` people match, None where the workload does not say."""

    text: str
    expected: int | None


def queries(folder: Path) -> list[Asked]:
    """Read the searches of a workload, or a few of its own kind where it has none."""
    path = folder / "queries.jsonl"
    if not path.exists():
        return [Asked(text, None) for text in _QUERIES]
    return [Asked(_query(row), row["expected"]) for row in _lines(path)]


def _query(row: dict[str, Any]) -> str:
    parts = [f'"{word}"' for word in row["all"]] + [f"{word}*" for word in row["prefix"]]
    if row["phrase"]:
        parts.append(f'"{" ".join(row["phrase"])}"')
    if row["any"]:
        parts.append(f"({' OR '.join(row['any'])})")
    parts += [f"NOT {word}" for word in row["none"]]
    if row["city"]:
        parts.append(f"city:{row['city']} exp:{row['min_years']}+")
    return " ".join(parts) + " "


def people(folder: Path, count: int | None = None) -> Iterator[Person]:
    """Read candidates in their order, at most so many."""
    for row in islice(_lines(folder / "candidates.jsonl"), count):
        yield Person(
            row["id"],
            f"{row['first_name']} {row['last_name']}",
            row["email"],
            row["phone"],
            row["city"],
            row["headline"],
            row["employer"],
            row["years_experience"],
            row["expected_salary_pkr"],
            row["notice_days"],
            tuple(row["skills"]),
            row["cv_text"],
            row.get("source", ""),
        )


def applied(folder: Path, job: int) -> Iterator[Applied]:
    """Read the live applications of a job."""
    return (each for each in all_applied(folder) if each.job == job and not each.outcome)


def all_applied(folder: Path) -> Iterator[Applied]:
    """Read every application."""
    for row in _lines(folder / "applications.jsonl"):
        yield Applied(
            row["id"],
            row["candidate_id"],
            row["job_id"],
            row["stage"],
            row["outcome"],
            row["score"],
            row["position"],
        )


def make(folder: Path, big_board: int = 10_000, board: int = 2_000) -> Path:
    """Write a small workload, always the same: two boards of so many cards, each person on one of them."""
    folder.mkdir(parents=True, exist_ok=True)
    numbers = range(1, big_board + board + 1)
    with (folder / "candidates.jsonl").open("w", encoding="utf-8") as file:
        file.writelines(json.dumps(_person(number)) + "\n" for number in numbers)
    with (folder / "applications.jsonl").open("w", encoding="utf-8") as file:
        for number in numbers:
            job = BIG_JOB if number <= big_board else BOARD_JOB
            file.write(json.dumps(_application(number, job)) + "\n")
    return folder


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as file:
        for line in file:
            yield json.loads(line)


def _person(number: int) -> dict[str, object]:
    draw = Random(f"person:{number}")
    first, last = draw.choice(_FIRST), draw.choice(_LAST)
    skills = draw.sample(_SKILLS, 6)
    headline = f"Backend Developer | {', '.join(skills[:3])}"
    email = f"{first}.{last}{number}@example.com".lower()
    phone = f"+92 300 {draw.randrange(10**7):07d}"
    work = "\n".join(" ".join(draw.choices(_WORDS, k=12)) + "." for _ in range(30))
    return {
        "id": number,
        "first_name": first,
        "last_name": last,
        "email": email,
        "phone": phone,
        "city": draw.choice(_CITIES),
        "headline": headline,
        "employer": f"{draw.choice(_LAST)} Systems",
        "years_experience": draw.randrange(1, 15),
        "expected_salary_pkr": draw.randrange(150, 700) * 1_000,
        "notice_days": draw.choice((0, 15, 30, 60)),
        "skills": skills,
        "cv_text": f"{first} {last}\n{headline}\n{email} | {phone}\n\nEXPERIENCE\n{work}\n\nSKILLS\n"
        + ", ".join(skills),
    }


def _application(number: int, job: int) -> dict[str, object]:
    draw = Random(f"application:{number}")
    return {
        "id": number,
        "candidate_id": number,
        "job_id": job,
        "stage": draw.choices(STAGES, _SHARES)[0],
        "outcome": "",
        "score": draw.randrange(30, 100),
        "position": number,
    }
