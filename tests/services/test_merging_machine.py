"""Any two records, whatever is on them: a merge loses nothing, breaks no rule and comes apart again."""

import random
from collections import Counter
from pathlib import Path

import pytest

from ats_desktop.domain.merging import MERGED_FIELDS
from ats_desktop.domain.rows.candidates import EducationRow, EmploymentRow
from ats_desktop.domain.skill import SkillEntry
from ats_desktop.domain.stage import StageKind
from ats_desktop.services import Services
from ats_desktop.services.candidates import CandidateForm
from tests.support.agencies import START, PreparedAgency, a_job, a_reason, move, prepare_agency

SEEDS = range(14)
WORDS = ("Python", "Go", "Apache Kafka", "Rust", "PostgreSQL")
KINDS = (StageKind.APPLIED, StageKind.SCREENED, StageKind.ASSESSED, StageKind.INTERVIEWED)


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> PreparedAgency:
    return prepare_agency(tmp_path_factory.mktemp("machine") / "plain", None)


def some(choose: random.Random, values: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(choose.sample(values, choose.randint(0, len(values))))


def a_person(services: Services, choose: random.Random, number: int) -> str:
    form = CandidateForm(
        f"Person {number}",
        city=choose.choice(("", "Karachi", "Lahore")),
        headline=choose.choice(("", "Developer", "Engineer")),
        cnic=choose.choice(("", "42201-9876543-4")),
        notice_days=choose.choice((None, 0, 30)),
        pay_expected=choose.choice((None, 300_000)),
        currency=choose.choice(("PKR", "USD")),
        phones=some(choose, ("0300 1234567", "+92 300 1234567", "0321 7654321", "none")),
        emails=some(choose, ("one@example.com", "ONE@example.com", "two@example.com")),
    )
    person = services.candidates.add(form).made or ""
    services.candidates.edit(
        person,
        skills=tuple(SkillEntry(word, choose.choice((None, 1, 5))) for word in some(choose, WORDS)),
        employments=tuple(
            EmploymentRow(title, "Example Systems", "2020-01", None)
            for title in some(choose, ("Engineer", "Lead"))
        ),
        educations=tuple(
            EducationRow(degree, None, "Sample University", 2016) for degree in some(choose, ("BS", "MS"))
        ),
    )
    if tags := some(choose, ("Backend", "Night shift")):
        services.tags.put([person], tags)
    for note in some(choose, ("Called.", "Met.")):
        services.candidates.note(person, note)
    return person


def on_a_job(services: Services, choose: random.Random, person: str, job: str) -> None:
    application = services.pipeline.add(job, [person]).made or ""
    kind = choose.choice(KINDS)
    if kind is not StageKind.APPLIED:
        move(services, job, application, kind)
    fate = choose.choice(("open", "open", "hold", "end", "hire"))
    if fate == "hold":
        services.pipeline.hold([application])
    elif fate == "end":
        services.pipeline.end([application], a_reason(services))
    elif fate == "hire":
        services.pipeline.hire(application, START)


def picture_of(services: Services, people: list[str], jobs: list[str]) -> list[object]:
    shown: list[object] = []
    for key in people:
        rows = services.candidates.timeline(key)
        history = [row for row in rows if row.kind not in {"undone", "redone"} and not row.was_undone]
        shown += [
            services.candidates.detail(key),
            history,
            services.tags.of(key),
            services.candidates.papers(key),
        ]
    found = [services.search.ids(query).ids for query in ("", "Person", "Backend", "tag:Backend", "kafka")]
    return [*shown, [services.pipeline.board(job) for job in jobs], found]


@pytest.mark.parametrize("seed", SEEDS)
def test_r13_r16_any_merge_keeps_everything_and_comes_apart(
    plain: PreparedAgency, tmp_path: Path, seed: int
) -> None:
    choose = random.Random(seed)
    with plain.opened(tmp_path / "agency") as services:
        jobs = [a_job(services, openings=3, skills=("Python", "Kafka")) for _ in range(2)]
        people = [a_person(services, choose, number) for number in (1, 2)]
        for person in people:
            for job in jobs:
                if choose.random() < 0.8:
                    on_a_job(services, choose, person, job)
        kept, other = choose.sample(people, 2)
        before = picture_of(services, people, jobs)
        details = [services.candidates.detail(key) for key in people]
        services.merging.merge(kept, other, choose.sample(MERGED_FIELDS, 5))
        merged = picture_of(services, people, jobs)
        person = services.candidates.detail(other)
        assert person.id == kept
        names = {skill.name for each in details for skill in each.skills}
        assert Counter(skill.name for skill in person.skills) == Counter(names)
        assert {row.id for row in person.applications} == {
            row.id for each in details for row in each.applications
        }
        running = Counter(row.job_id for row in person.applications if row.status.is_open)
        assert all(count == 1 for count in running.values())
        primary = Counter(point.kind for point in person.contacts if point.is_primary)
        assert primary == Counter({point.kind for point in person.contacts})
        assert set(services.search.ids("").ids) == {kept}
        assert services.checks.check().problems == ()
        assert services.history.undo().failed == ()
        assert picture_of(services, people, jobs) == before
        services.history.redo()
        assert picture_of(services, people, jobs) == merged
        assert services.checks.check().problems == ()
