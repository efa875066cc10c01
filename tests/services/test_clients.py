"""Clients with their contacts and fee agreements: one act, nothing overlapping, nothing lost."""

from datetime import date

import pytest

from ats_desktop.domain.client import (
    ClientStatus,
    FeeAmountError,
    FeeKind,
    FeeOverlapError,
    FeePeriodError,
)
from ats_desktop.domain.job import CloseReason
from ats_desktop.domain.rows.clients import ContactRow, FeeRow
from ats_desktop.services import Services
from ats_desktop.services.clients import ClientForm, NameMissingError
from ats_desktop.services.jobs import JobForm

FORM = ClientForm("Placeholder Works", status=ClientStatus.LEAD)
CONTACT = ContactRow(
    "", "Bela Sample", "CTO", "bela@example.com", "0300 0000001", "0300 0000001", "@bela", "slack", "ur"
)
TODAY = date.today()


def fee(first: date | None = None, last: date | None = None, **values: object) -> FeeRow:
    return FeeRow("", percent=8.33, valid_from=first, valid_to=last)._replace(**values)


def test_a_client_is_kept_whole_in_one_act(services: Services) -> None:
    made = services.clients.add(
        FORM, [CONTACT], [fee(guarantee_days=90, payment_terms="30 days", basis="annual pay")]
    )
    client = services.clients.detail(str(made.made))
    assert client.contacts[0]._replace(id="") == CONTACT
    assert client.fees[0]._replace(id="").payment_terms == "30 days"
    services.history.undo()
    assert "Placeholder Works" not in {row.name for row in services.clients.rows()}


def test_contacts_are_changed_added_and_taken_away(services: Services) -> None:
    key = str(services.clients.add(FORM, [CONTACT, CONTACT._replace(name="Cyrus Sample")]).made)
    first, second = services.clients.detail(key).contacts
    services.clients.edit(key, FORM, [first._replace(title="CEO"), ContactRow("", "Dara Sample")])
    assert [(each.name, each.title) for each in services.clients.detail(key).contacts] == [
        ("Bela Sample", "CEO"),
        ("Dara Sample", ""),
    ]
    assert services.clients.detail(key).contacts[0].id == first.id
    services.history.undo()
    assert {each.id for each in services.clients.detail(key).contacts} == {first.id, second.id}


def test_an_edit_without_contacts_and_fees_leaves_them(services: Services) -> None:
    key = str(services.clients.add(FORM, [CONTACT], [fee()]).made)
    services.clients.edit(key, ClientForm("Placeholder Works", city="Lahore"))
    client = services.clients.detail(key)
    assert (client.city, len(client.contacts), len(client.fees)) == ("Lahore", 1, 1)


def test_a_contact_that_goes_leaves_the_open_jobs_and_stays_on_closed_ones(services: Services) -> None:
    key = str(services.clients.add(FORM, [CONTACT]).made)
    contact_id = services.clients.detail(key).contacts[0].id
    running = str(services.jobs.add(JobForm("One", key, contact_id=contact_id)).made)
    over = str(services.jobs.add(JobForm("Two", key, contact_id=contact_id)).made)
    services.jobs.close(over, CloseReason.FILLED)
    services.clients.edit(key, FORM, [])
    assert services.jobs.detail(running).contact_id is None
    assert services.jobs.detail(over).contact == "Bela Sample"


@pytest.mark.parametrize(
    ("fees", "error"),
    [
        ([fee(), fee(date(2030, 1, 1))], FeeOverlapError),
        ([fee(date(2030, 1, 1), date(2030, 6, 30)), fee(date(2030, 6, 30))], FeeOverlapError),
        ([fee(date(2030, 2, 1), date(2030, 1, 1))], FeePeriodError),
        ([fee(percent=None)], FeeAmountError),
        ([fee(percent=120.0)], FeeAmountError),
        ([fee(kind=FeeKind.FLAT)], FeeAmountError),
        ([fee(kind=FeeKind.SLAB)], FeeAmountError),
    ],
)
def test_fee_agreements_that_cannot_stand_are_refused_and_nothing_is_kept(
    services: Services, fees: list[FeeRow], error: type[Exception]
) -> None:
    with pytest.raises(error):
        services.clients.add(FORM, [], fees)
    assert len(services.clients.rows()) == 1


def test_agreements_that_follow_each_other_stand_and_todays_is_shown(services: Services) -> None:
    old = fee(None, date(TODAY.year, 1, 1).replace(year=TODAY.year - 1), percent=7.0)
    present = fee(date(TODAY.year - 1, 1, 2), None, percent=9.0)
    key = str(services.clients.add(FORM, [], [present, old]).made)
    row = next(row for row in services.clients.rows() if row.id == key)
    assert row.fee is not None
    assert row.fee.percent == 9.0
    assert [each.percent for each in services.clients.detail(key).fees] == [9.0, 7.0]


def test_nobody_without_a_name(services: Services) -> None:
    with pytest.raises(NameMissingError):
        services.clients.add(ClientForm(" "))
    with pytest.raises(NameMissingError):
        services.clients.add(FORM, [ContactRow("", " ", "CTO")])


def test_the_overview_counts_jobs_and_hires(services: Services) -> None:
    key = services.clients.rows()[0].id
    services.jobs.add(JobForm("One", key))
    over = str(services.jobs.add(JobForm("Two", key)).made)
    services.jobs.close(over, CloseReason.LOST)
    row = services.clients.rows()[0]
    assert (row.open_jobs, row.jobs, row.hires) == (1, 2, 0)
    told = services.clients.overview(key)
    assert {job.title for job in told.jobs} == {"One", "Two"}
    assert (told.shortlists, told.papers, told.hires) == ((), (), ())
