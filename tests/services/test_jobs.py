"""Jobs: drafts, briefs that change after a shortlist, closing and reopening, templates, several at once."""

from datetime import date
from pathlib import Path

import pytest

from ats_desktop.domain.brief import BriefPart
from ats_desktop.domain.job import (
    CloseReason,
    JobNotOpenError,
    JobOnHoldError,
    JobStatus,
    JobStatusError,
    PlannedMilestone,
    Requirement,
)
from ats_desktop.domain.stage import StageKind
from ats_desktop.services import Services
from ats_desktop.services.clients import NameMissingError
from ats_desktop.services.job_templates import JobTemplateAbsentError
from ats_desktop.services.jobs import BriefAgreementError, JobForm
from tests.support.agencies import a_candidate, a_job, an_application, card_of, move


def form_of(services: Services, job_id: str, **changes: object) -> JobForm:
    job = services.jobs.detail(job_id)
    values: dict[str, object] = {
        "title": job.title,
        "client_id": job.client_id,
        "openings": job.openings,
        "description": job.brief.description,
        "requirements": job.brief.requirements,
        "milestones": job.brief.milestones,
        **changes,
    }
    return JobForm(**values)  # type: ignore[arg-type]


def send_shortlist(services: Services, job_id: str, folder: Path) -> None:
    application = an_application(services, job_id, "Bela Sample")
    move(services, job_id, application, StageKind.ASSESSED)
    services.shortlists.export(job_id, folder / "list.xlsx")


def test_a_draft_takes_nobody_until_it_is_opened(services: Services) -> None:
    client_id = services.clients.rows()[0].id
    job_id = str(services.jobs.add(JobForm("Platform engineer", client_id, is_draft=True)).made)
    assert services.jobs.detail(job_id).status is JobStatus.DRAFT
    assert services.jobs.detail(job_id).opened_on is None
    with pytest.raises(JobNotOpenError):
        an_application(services, job_id)
    services.jobs.resume(job_id)
    assert services.jobs.detail(job_id).opened_on is not None
    an_application(services, job_id)


def test_r9_only_a_closed_job_is_reopened_and_only_an_open_or_held_one_closed(services: Services) -> None:
    job_id = a_job(services)
    with pytest.raises(JobStatusError):
        services.jobs.reopen(job_id)
    services.jobs.hold(job_id)
    with pytest.raises(JobStatusError):
        services.jobs.reopen(job_id)
    services.jobs.close(job_id, CloseReason.LOST)
    with pytest.raises(JobStatusError):
        services.jobs.resume(job_id)


def test_r9_reopening_restores_only_whom_the_last_closing_ended(services: Services) -> None:
    job_id = a_job(services)
    early, late = (
        an_application(services, job_id, "Aster Early"),
        an_application(services, job_id, "Bela Late"),
    )
    card = card_of(services, job_id, early)
    assert card is not None
    services.jobs.close(job_id, CloseReason.CANCELLED)
    services.candidates.delete([card.candidate_id])
    services.jobs.reopen(job_id)
    assert services.pipeline.application(late).status == "active"
    services.jobs.close(job_id, CloseReason.LOST)
    services.jobs.reopen(job_id)
    assert services.pipeline.application(late).status == "active"
    assert services.pipeline.application(early).status == "rejected"


def test_r9_no_shortlist_goes_out_while_a_job_is_on_hold(services: Services, tmp_path: Path) -> None:
    job_id = a_job(services)
    application = an_application(services, job_id)
    services.jobs.hold(job_id)
    move(services, job_id, application, StageKind.ASSESSED)
    with pytest.raises(JobOnHoldError):
        services.shortlists.export(job_id, tmp_path / "list.xlsx")
    assert not (tmp_path / "list.xlsx").exists()
    services.jobs.resume(job_id)
    assert services.shortlists.export(job_id, tmp_path / "list.xlsx").made


def test_closing_says_how_many_it_ended_and_is_one_step_of_undo(services: Services) -> None:
    job_id = a_job(services)
    application = an_application(services, job_id)
    an_application(services, job_id, "Bela Sample")
    assert services.jobs.close(job_id, CloseReason.FILLED).values["count"] == 2
    services.history.undo()
    assert services.jobs.detail(job_id).status is JobStatus.OPEN
    card = card_of(services, job_id, application)
    assert card is not None
    assert card.status == "active"


def test_a_brief_changes_freely_before_a_shortlist_and_by_agreement_afterwards(
    services: Services, tmp_path: Path
) -> None:
    job_id = a_job(services, skills=("Python",))
    wider = (Requirement("Python"), Requirement("Redis"))
    services.jobs.edit(job_id, form_of(services, job_id, requirements=wider))
    assert services.jobs.detail(job_id).brief.number == 1
    assert not services.jobs.detail(job_id).is_shortlisted
    send_shortlist(services, job_id, tmp_path)
    assert services.jobs.detail(job_id).is_shortlisted
    narrower = form_of(services, job_id, requirements=(Requirement("Python", min_years=6.0),))
    with pytest.raises(BriefAgreementError):
        services.jobs.edit(job_id, narrower, agreed_by="Nadia", why="  ")
    services.jobs.edit(job_id, narrower, agreed_by="Nadia Sample", why="The team grew")
    newest, first = services.jobs.overview(job_id).versions
    assert (newest.number, newest.agreed_by, newest.why) == (2, "Nadia Sample", "The team grew")
    assert [(change.part, change.name) for change in newest.changes] == [
        (BriefPart.REQUIREMENT, "Python"),
        (BriefPart.REQUIREMENT, "Redis"),
    ]
    assert first.changes == ()


def test_what_is_no_part_of_the_brief_needs_no_agreement(services: Services, tmp_path: Path) -> None:
    job_id = a_job(services)
    send_shortlist(services, job_id, tmp_path)
    services.jobs.edit(job_id, form_of(services, job_id, city="Multan", owner="Sana", openings=4))
    job = services.jobs.detail(job_id)
    assert (job.city, job.owner, job.openings, job.brief.number) == ("Multan", "Sana", 4, 1)


def test_the_overview_tells_what_happened_to_a_job(services: Services, tmp_path: Path) -> None:
    job_id = a_job(services, openings=2)
    send_shortlist(services, job_id, tmp_path)
    hired = an_application(services, job_id, "Cyrus Sample")
    services.pipeline.hire(hired, date(2031, 1, 1), pay=400_000)
    services.jobs.hold(job_id)
    told = services.jobs.overview(job_id)
    assert [act.key for act in told.acts] == ["hold_job", "add_job"]
    assert [(row.people, row.file_name) for row in told.shortlists] == [(1, "list.xlsx")]
    assert [(row.candidate, row.pay) for row in told.hires] == [("Cyrus Sample", 400_000)]
    assert told.row.stages == (0, 0, 1, 0, 1)
    assert told.row.candidates == 1


def test_several_jobs_are_held_closed_and_pinned_in_one_step(services: Services) -> None:
    first, second = a_job(services), a_job(services)
    services.jobs.hold(second)
    done = services.jobs.hold_all([first, second])
    assert done.values["count"] == 1
    assert [(each.id, each.code) for each in done.failed] == [(second, "job_status")]
    services.jobs.pin_all([first, second], is_pinned=True)
    assert all(row.is_pinned for row in services.jobs.rows())
    application = services.jobs.close_all([first, second], CloseReason.LOST)
    assert application.values["count"] == 2
    assert {row.status for row in services.jobs.rows()} == {JobStatus.CLOSED}
    services.history.undo()
    assert {row.status for row in services.jobs.rows()} == {JobStatus.ON_HOLD}


def test_the_backend_template_ships_with_musts_and_nices_of_the_catalogue(services: Services) -> None:
    (row,) = services.job_templates.rows()
    assert row.name == "Backend developer"
    form = services.job_templates.form("backend")
    assert (row.musts, row.nices) == (
        sum(asked.must for asked in form.requirements),
        sum(not asked.must for asked in form.requirements),
    )
    assert row.musts > 2
    assert row.nices > 6
    assert {asked.skill for asked in form.requirements} <= set(services.jobs.skill_names())


def test_a_job_is_kept_as_a_template_without_what_is_its_own(services: Services) -> None:
    form = JobForm(
        "Data engineer",
        services.clients.rows()[0].id,
        pay_min=300_000,
        target_on=date(2031, 1, 1),
        openings=7,
        requirements=(Requirement("Scala", min_years=2.0, weight=2.0),),
        milestones=(PlannedMilestone("Pipeline", "It runs", date(2031, 2, 1), 100),),
    )
    kept = str(services.job_templates.save("Data", form).made)
    read = services.job_templates.form(kept)
    assert (read.title, read.pay_min, read.requirements) == ("Data engineer", 300_000, form.requirements)
    assert (read.client_id, read.target_on, read.openings) == ("", None, 1)
    assert read.milestones == (PlannedMilestone("Pipeline", "It runs", None, 100),)
    assert services.job_templates.save("data", form).made == kept
    services.job_templates.rename(kept, "Data platform")
    assert [row.name for row in services.job_templates.rows()] == ["Backend developer", "Data platform"]
    services.job_templates.forget(kept)
    with pytest.raises(JobTemplateAbsentError):
        services.job_templates.form(kept)
    services.history.undo()
    assert services.job_templates.form(kept).title == "Data engineer"
    with pytest.raises(NameMissingError):
        services.job_templates.save(" ", form)


def test_a_template_is_found_by_the_beginning_of_one_name_alone(services: Services) -> None:
    services.job_templates.save("Backend lead", JobForm("Lead", ""))
    assert services.job_templates.form("Backend lead").title == "Lead"
    with pytest.raises(JobTemplateAbsentError):
        services.job_templates.form("backend")


def test_owners_and_people_on_a_job_are_offered_by_name(services: Services) -> None:
    job_id = a_job(services)
    services.jobs.edit(job_id, form_of(services, job_id, owner="Sana"))
    assert "Sana" in services.jobs.owners()
    assert a_candidate(services)
