"""What a person's page shows beside the person: how the score adds up, and what went out about them."""

from pathlib import Path

import pytest

from ats_desktop.domain.ranking import Fit
from ats_desktop.domain.stage import StageKind
from ats_desktop.services import Services
from ats_desktop.services.absent import DocumentAbsentError
from tests.support.agencies import a_job, an_application, card_of, move


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
