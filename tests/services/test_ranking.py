"""Ranking over the whole book: exact, explained, and blind to who somebody is."""

from dataclasses import replace

import pytest

from ats_desktop.domain.job import CloseReason, Requirement
from ats_desktop.domain.skill import SkillEntry
from ats_desktop.services import Services, ranking
from ats_desktop.services.jobs import JobForm
from tests.support.agencies import a_candidate, an_application

BRIEF = (
    Requirement("Python", min_years=3),
    Requirement("PostgreSQL"),
    Requirement("Docker", must=False),
)


def a_brief(services: Services, *requirements: Requirement, years_min: float | None = 4) -> str:
    form = JobForm(
        "Backend engineer",
        services.clients.rows()[0].id,
        requirements=requirements or BRIEF,
        years_min=years_min,
    )
    made = services.jobs.add(form).made
    assert made is not None
    return made


def with_skills(
    services: Services, name: str, *skills: SkillEntry, years: float | None = 5, **more: object
) -> str:
    key = a_candidate(services, name, total_years=years, **more)
    services.candidates.edit(key, skills=skills)
    return key


def test_everybody_is_measured_best_first_and_every_point_is_explained(services: Services) -> None:
    job = a_brief(services)
    strong = with_skills(
        services, "Strong", SkillEntry("Python", 5), SkillEntry("Postgres", 4), SkillEntry("Docker")
    )
    short = with_skills(services, "Short", SkillEntry("Python", 1), SkillEntry("PostgreSQL"))
    implied = with_skills(services, "Implied", SkillEntry("Django", 5))
    with_skills(services, "Other", SkillEntry("Photoshop", 9))
    found = services.ranking.people_for(job)
    assert [row.candidate_id for row in found] == [strong, short, implied]
    assert found[0].fit.total == 100
    for row in found:
        assert row.fit.total == pytest.approx(sum(line.points for line in row.fit.lines), abs=0.6)
    lines = {line.requirement: line for line in found[2].fit.lines}
    assert (lines["Python"].fit, lines["Python"].skill) == ("implied", "Django")
    assert lines["PostgreSQL"].fit == "missing"


def test_the_first_are_the_first_of_all_however_many_there_are(
    services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ranking, "_FIRST", 4)
    job = a_brief(services, Requirement("Python", min_years=3), years_min=None)
    # One who has it for too short a time can reach less than one who has only what implies it.
    for number in range(22):
        entry = SkillEntry("Python", 1) if number % 2 else SkillEntry("Django", 9)
        with_skills(services, f"Sample {number:02d}", entry)
    best = with_skills(services, "Zz Best", SkillEntry("Python", 3), years=0)
    found = services.ranking.people_for(job, limit=12)
    assert found[0].candidate_id == best
    assert [row.fit.total for row in found] == sorted((row.fit.total for row in found), reverse=True)
    assert {row.fit.total for row in found[1:12]} == {60}


def test_name_sex_age_address_and_photo_change_no_score(services: Services) -> None:
    job = a_brief(services)
    skills = (SkillEntry("Python", 2), SkillEntry("PostgreSQL", 2))
    with_skills(services, "Muhammad Sample", *skills, city="Karachi", address="House 1", father_name="A")
    with_skills(services, "Ayesha Placeholder", *skills, city="Gilgit", address="", cnic="42101-0000001-2")
    with_skills(services, "Grace Specimen", *skills, city="Paris", headline="Miss, 52 years, with photo")
    first, *others = services.ranking.people_for(job)
    assert len(others) == 2
    assert all(row.fit == first.fit for row in others)


def test_who_must_not_be_contacted_or_is_gone_is_not_offered(services: Services) -> None:
    job = a_brief(services)
    quiet = with_skills(services, "Quiet", SkillEntry("Python", 5))
    services.candidates.edit(quiet, do_not_contact=True)
    gone = with_skills(services, "Gone", SkillEntry("Python", 5))
    services.candidates.delete([gone])
    assert services.ranking.people_for(job) == ()


def test_who_has_applied_already_is_marked(services: Services) -> None:
    job = a_brief(services)
    application = an_application(services, job, "Applied Sample")
    key = services.search.ids("Applied").ids[0]
    services.candidates.edit(key, skills=("Python",))
    assert application
    assert [row.has_applied for row in services.ranking.people_for(job)] == [True]


def test_jobs_for_a_person_are_open_ones_that_ask_for_what_there_is(services: Services) -> None:
    python = a_brief(services)
    a_brief(services, Requirement("COBOL"), years_min=None)
    closed = a_brief(services)
    services.jobs.close(closed, CloseReason.LOST)
    person = with_skills(services, "Sample", SkillEntry("Python", 5))
    found = services.ranking.jobs_for(person)
    assert [row.job_id for row in found] == [python]
    by_job = {row.candidate_id: row.fit for row in services.ranking.people_for(python)}
    assert found[0].fit == by_job[person]


def test_a_brief_that_asks_for_nothing_ranks_nobody(services: Services) -> None:
    form = JobForm("Any", services.clients.rows()[0].id)
    made = services.jobs.add(replace(form, years_min=3.0)).made
    assert made is not None
    with_skills(services, "Sample", SkillEntry("Python", 5))
    assert services.ranking.people_for(made) == ()


def test_other_weights_are_tried_without_changing_the_brief(services: Services) -> None:
    job = a_brief(services, Requirement("Python"), Requirement("Docker"), years_min=None)
    python = with_skills(services, "Python", SkillEntry("Python", 5))
    docker = with_skills(services, "Docker", SkillEntry("Docker", 5))
    tried = (Requirement("Python", weight=0.5), Requirement("Docker", weight=3))
    found = services.ranking.people_for(job, requirements=tried)
    assert [(row.candidate_id, row.fit.total) for row in found] == [(docker, 86), (python, 14)]
    assert [row.fit.total for row in services.ranking.people_for(job)] == [50, 50]
    only = services.ranking.people_for(job, requirements=(Requirement("Python"), replace(tried[1], weight=0)))
    assert [(row.candidate_id, row.fit.total) for row in only] == [(python, 100)]
    assert services.ranking.people_for(job, requirements=(Requirement("Python", weight=0),)) == ()


def test_who_is_on_the_job_can_be_left_out_before_the_limit_counts(services: Services) -> None:
    job = a_brief(services)
    on_it = with_skills(services, "Strong", SkillEntry("Python", 5), SkillEntry("PostgreSQL", 4))
    other = with_skills(services, "Weak", SkillEntry("Python", 5))
    services.pipeline.add(job, [on_it])
    assert [row.candidate_id for row in services.ranking.people_for(job, limit=1)] == [on_it]
    found = services.ranking.people_for(job, limit=1, without_applied=True)
    assert [row.candidate_id for row in found] == [other]
