"""Drafts of agreements: kept for each application and template, no history, gone with issuing and erasing."""

from datetime import UTC, date, datetime

import pytest

from ats_desktop.services import Services
from ats_desktop.services.absent import ApplicationAbsentError
from tests.support import agreements as sample
from tests.support.agencies import a_job, a_reason, an_application, found

NDA, CONTRACT = "mutual-nda", "contractor-direct"
TYPED: dict[str, object] = {
    "client": {"name": "Placeholder Works", "signatory": ""},
    "dates": {"start": date(2031, 1, 2), "end": "some day in June"},
    "fees": {"total": 420_000, "wht": True},
    "milestones": [{"name": "Go live", "due": date(2031, 2, 3), "fee": "half"}, {}],
}


def names_kept(services: Services) -> set[str]:
    with services.history._ledger.reading() as connection:
        names = connection.exec_driver_sql("SELECT name FROM local_state").scalars()
        return {name for name in names if "draft" in name}


def test_what_was_typed_comes_back_as_it_was(services: Services) -> None:
    application = an_application(services, a_job(services))
    assert services.agreements.draft(CONTRACT, application).kept is None
    before = datetime.now(UTC)
    services.agreements.drafts.keep(CONTRACT, application, {"client": {"name": "First"}})
    services.agreements.drafts.keep(CONTRACT, application, TYPED)
    draft = services.agreements.draft(CONTRACT, application)
    assert draft.kept is not None
    assert draft.kept.values == TYPED
    assert before <= draft.kept.at <= datetime.now(UTC)
    assert draft.values["client"] != TYPED["client"]


def test_drafts_of_other_people_and_templates_are_their_own(services: Services) -> None:
    job = a_job(services)
    one, two = an_application(services, job, "One Sample"), an_application(services, job, "Two Sample")
    services.agreements.drafts.keep(CONTRACT, one, TYPED)
    assert services.agreements.draft(NDA, one).kept is None
    assert services.agreements.draft(CONTRACT, two).kept is None


def test_keeping_is_no_step_of_undo(services: Services) -> None:
    application = an_application(services, a_job(services))
    before = services.history.rows()
    services.agreements.drafts.keep(NDA, application, TYPED)
    assert services.history.rows() == before
    services.agreements.drafts.forget(NDA, application)
    services.agreements.drafts.forget(NDA, application)
    assert services.agreements.draft(NDA, application).kept is None


def test_issuing_removes_the_draft_of_that_template_only(services: Services) -> None:
    application = an_application(services, a_job(services))
    for key in (NDA, CONTRACT):
        services.agreements.drafts.keep(key, application, TYPED)
    services.agreements.issue(NDA, application, sample.values())
    assert services.agreements.draft(NDA, application).kept is None
    assert services.agreements.draft(CONTRACT, application).kept is not None
    assert services.checks.check().problems == ()


def test_a_draft_is_kept_for_an_application_that_is_there(services: Services) -> None:
    with pytest.raises(ApplicationAbsentError):
        services.agreements.drafts.keep(NDA, "nobody", TYPED)


def test_the_drafts_of_an_erased_person_go(services: Services) -> None:
    job = a_job(services)
    one, two = an_application(services, job, "One Sample"), an_application(services, job, "Two Sample")
    for application in (one, two):
        for key in (NDA, CONTRACT):
            services.agreements.drafts.keep(key, application, TYPED)
    services.pipeline.end([one], a_reason(services))
    (person,) = [row.id for row in found(services) if row.name == "One Sample"]
    services.erasing.erase([person])
    assert {name.split(":")[1] for name in names_kept(services)} == {two}
    assert services.agreements.draft(NDA, two).kept is not None


def test_templates_tell_contracts_from_ndas(services: Services) -> None:
    assert {row.key: row.is_nda for row in services.agreements.templates()} == {NDA: True, CONTRACT: False}
