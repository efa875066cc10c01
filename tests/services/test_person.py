"""What a person's page shows beside the person: how the score adds up, and what went out about them."""

from pathlib import Path

import pytest

from ats_desktop.domain.candidate import DegreeLevel, SkillOrigin
from ats_desktop.domain.ranking import Fit
from ats_desktop.domain.rows.candidates import EducationRow, EmploymentRow
from ats_desktop.domain.skill import SkillEntry
from ats_desktop.domain.stage import StageKind
from ats_desktop.services import Services
from ats_desktop.services.absent import DocumentAbsentError
from tests.support.agencies import a_candidate, a_job, an_application, card_of, move


def test_the_lines_of_a_score_add_up_to_the_score_of_the_card(services: Services) -> None:
    job = a_job(services, skills=("Python", "PostgreSQL", "Rust"))
    application = an_application(services, job, skills=("Django", "PostgreSQL"))
    card = card_of(services, job, application)
    assert card is not None
    person = services.candidates.detail(card.candidate_id)
    fit = services.candidates.fit(person, services.jobs.detail(job).brief)
    assert {line.requirement: line.fit for line in fit.lines} == {
        "Python": Fit.IMPLIED,
        "PostgreSQL": Fit.MET,
        "Rust": Fit.MISSING,
    }
    assert fit.total == card.score == round(sum(line.points for line in fit.lines))


def test_a_shortlist_is_among_a_persons_papers_and_is_given_again(services: Services, tmp_path: Path) -> None:
    job = a_job(services)
    application = an_application(services, job)
    move(services, job, application, StageKind.ASSESSED)
    made = services.shortlists.export(job, tmp_path / "list.xlsx").made or ""
    card = card_of(services, job, application)
    assert card is not None
    (paper,) = services.candidates.papers(card.candidate_id)
    assert (paper.id, paper.is_shortlist, paper.client, paper.job) == (
        made,
        True,
        "Karvan Logistics",
        "Backend engineer",
    )
    name, data = services.shortlists.workbook(made)
    assert (name, data) == ("list.xlsx", (tmp_path / "list.xlsx").read_bytes())


def test_an_unknown_shortlist_is_said_to_be_absent(services: Services) -> None:
    with pytest.raises(DocumentAbsentError):
        services.shortlists.workbook("none")


def skills_of(services: Services, person: str) -> dict[str, float | None]:
    return {skill.name: skill.years for skill in services.candidates.detail(person).skills}


def test_typed_skills_get_the_names_of_the_catalogue_once_each(services: Services) -> None:
    person = a_candidate(services, skills=("node js", "RESTful", "postgres", "COBOL  85"))
    assert sorted(skills_of(services, person)) == ["COBOL 85", "Node.js", "PostgreSQL", "REST API"]
    services.candidates.edit(person, skills=(SkillEntry("nodejs", 3), SkillEntry("Node.js", 5), "Rust"))
    assert skills_of(services, person) == {"Node.js": 3, "Rust": None}


def test_a_name_alone_leaves_the_years_and_an_entry_sets_or_clears_them(services: Services) -> None:
    person = a_candidate(services)
    services.candidates.edit(person, skills=(SkillEntry("Python", 4.5), SkillEntry("Go", 2)))
    services.candidates.edit(person, skills=("Python", SkillEntry("Go")))
    assert skills_of(services, person) == {"Python": 4.5, "Go": None}


def test_what_the_cv_proves_stays_with_a_skill_whose_years_are_mended(
    services: Services, tmp_path: Path
) -> None:
    path = tmp_path / "cv.txt"
    path.write_text("Ayesha Sample\nayesha@example.com\n\nSKILLS\nPython, Kafka\n", encoding="utf-8")
    (outcome,) = services.cv_import.run([path]).outcomes
    person = str(outcome.candidate_id)
    services.candidates.edit(person, skills=(SkillEntry("python", 6),))
    (skill,) = services.candidates.detail(person).skills
    assert (skill.name, skill.years, skill.origin) == ("Python", 6, SkillOrigin.CV)
    assert "Python" in skill.evidence
    services.history.undo()
    assert set(skills_of(services, person)) == {"Python", "Apache Kafka"}


def test_every_spelling_of_a_skill_meets_a_requirement(services: Services) -> None:
    job = a_job(services, skills=("Kafka", "nodejs", "Postgres"))
    application = an_application(services, job, skills=("Apache Kafka", "Node", "PostgreSQL"))
    card = card_of(services, job, application)
    assert card is not None
    assert card.score == 100
    fit = services.candidates.fit(
        services.candidates.detail(card.candidate_id), services.jobs.detail(job).brief
    )
    assert {line.requirement: line.skill for line in fit.lines} == {
        "Kafka": "Apache Kafka",
        "nodejs": "Node.js",
        "Postgres": "PostgreSQL",
    }


def test_work_and_education_are_replaced_and_what_stands_keeps_its_level(services: Services) -> None:
    person = a_candidate(services)
    first = EmploymentRow("Engineer", "Example Systems", "2021-03", None)
    degree = EducationRow("BS CS", DegreeLevel.BACHELOR, "Sample University", 2016)
    services.candidates.edit(person, employments=(first, first), educations=(degree,))
    older = EmploymentRow("Intern", "Sample Works", "2019-01", "2019-06")
    services.candidates.edit(
        person,
        employments=(older, first, EmploymentRow("", " ", "2018-01", None)),
        educations=(degree._replace(level=None),),
    )
    shown = services.candidates.detail(person)
    assert shown.employments == (first, older)
    assert shown.educations == (degree,)
    services.history.undo()
    assert services.candidates.detail(person).employments == (first,)
    assert services.checks.check().problems == ()
