"""Ranking people and jobs for the window, and what is done with those found."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ats_desktop.domain.brief_search import brief_query
from ats_desktop.domain.job import Requirement, WorkMode
from ats_desktop.domain.rows.board import JobDetail
from ats_desktop.domain.rows.ranking import JobFit, PersonFit
from ats_desktop.gui.context import PageKey, WindowContext

if TYPE_CHECKING:
    from ats_desktop.services import Services
    from ats_desktop.services.changes import Changes

MOST_PEOPLE, MOST_JOBS = 50, 50


def people_for(
    context: WindowContext,
    job_id: str,
    requirements: Sequence[Requirement] | None,
    *,
    without_applied: bool,
    on_done: "Callable[[tuple[JobDetail, tuple[PersonFit, ...]]], None]",
    on_failed: Callable[[Exception], None],
    parent: QObject,
) -> None:
    """Rank everybody by a job's brief, or by other weights of it; gives the job beside them."""

    def work(services: "Services") -> tuple[JobDetail, tuple[PersonFit, ...]]:
        found = services.ranking.people_for(
            job_id, MOST_PEOPLE, requirements=requirements, without_applied=without_applied
        )
        return services.jobs.detail(job_id), found

    context.worker.submit(work, on_done, on_failed, parent)


def jobs_for(
    context: WindowContext,
    candidate_id: str,
    on_done: Callable[[tuple[str, tuple[JobFit, ...]]], None],
    on_failed: Callable[[Exception], None],
    parent: QObject,
) -> None:
    """Rank the open jobs by a person's skills; gives the person's name beside them."""

    def work(services: "Services") -> tuple[str, tuple[JobFit, ...]]:
        name = services.candidates.detail(candidate_id).full_name
        return name, services.ranking.jobs_for(candidate_id, MOST_JOBS)

    context.worker.submit(work, on_done, on_failed, parent)


def save_weights(
    context: WindowContext,
    job_id: str,
    requirements: Sequence[Requirement],
    *,
    agreed_by: str,
    why: str,
    initiator: QObject,
    on_done: "Callable[[Changes], None]",
    on_failed: Callable[[Exception], None],
) -> None:
    """Write the weights that were tried into the brief."""

    def act(services: "Services") -> "Changes":
        from ats_desktop.services.jobs import JobForm

        form = replace(JobForm.of(services.jobs.detail(job_id)), requirements=tuple(requirements))
        return services.jobs.edit(job_id, form, agreed_by=agreed_by, why=why)

    context.perform(act, initiator=initiator, on_done=on_done, on_failed=on_failed)


def search_brief(context: WindowContext, job_id: str, parent: QObject) -> None:
    """Go to the candidates whom a job's brief asks for."""

    def found(job: JobDetail) -> None:
        city = "" if job.work_mode is WorkMode.REMOTE else job.city
        query = brief_query(job.brief.requirements, job.brief.years_min, city)
        context.show_page(PageKey.CANDIDATES, query)

    context.worker.submit(lambda services: services.jobs.detail(job_id), found, context.fail, parent)
