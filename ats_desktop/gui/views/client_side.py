"""What the side of the list of clients tells of one client."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial

from ats_desktop.domain.client import ClientStatus, is_valid_on
from ats_desktop.domain.rows.clients import ClientDetail, ContactRow
from ats_desktop.domain.rows.documents import DocumentRow
from ats_desktop.domain.rows.overviews import ClientOverview
from ats_desktop.gui.tokens import Token
from ats_desktop.gui.views.job_side import tell_shortlists
from ats_desktop.gui.widgets.fact_sheet import FactSheet
from ats_desktop.gui.wording import cells, fees, labels
from ats_desktop.gui.wording.text import say

STATUS_TONES = {
    ClientStatus.LEAD: Token.INFO,
    ClientStatus.ACTIVE: Token.OK,
    ClientStatus.DORMANT: Token.TEXT3,
    ClientStatus.DO_NOT_WORK: Token.BAD,
}


@dataclass(frozen=True)
class ClientActs:
    """What the links and buttons of the side do."""

    edit: Callable[[], None]
    add_job: Callable[[], None]
    open_job: Callable[[str], None]
    open_person: Callable[[str], None]
    open_paper: Callable[[DocumentRow], None]


def tell_client(sheet: FactSheet, told: ClientOverview, does: ClientActs) -> None:
    """Fill an empty sheet with a client: contacts, fees, jobs, shortlists, papers and hires."""
    client = told.detail
    sheet.heading(
        client.name,
        client.city,
        say("status", cells.CLIENT_STATUS[client.status]),
        STATUS_TONES[client.status],
    )
    sheet.acts(
        [
            ("pencil", say("clients", "Edit"), does.edit),
            ("briefcase", say("clients", "New job"), does.add_job),
        ]
    )
    if client.status is ClientStatus.DO_NOT_WORK:
        sheet.words(say("clients", "The agency does not work with this client."), "bad-text")
    _tell_contacts(sheet, client.contacts)
    _tell_fees(sheet, client)
    _tell_jobs(sheet, told, does)
    tell_shortlists(sheet, told.shortlists)
    if told.hires:
        sheet.section(say("clients", "Hires"), len(told.hires))
        for hire in told.hires:
            start = say("clients", "from {day}", {"day": labels.date_text(hire.start_on)})
            act = partial(does.open_person, hire.candidate_id)
            sheet.line("circle-check", hire.candidate, f"{hire.job} · {start}", act)
    if told.papers:
        sheet.section(say("clients", "Papers"), len(told.papers))
        for paper in told.papers:
            caption = " · ".join((paper.title, labels.date_text(paper.issued_on)))
            sheet.line("file-text", paper.number, caption, partial(does.open_paper, paper))
    _tell_facts(sheet, client)


def _tell_jobs(sheet: FactSheet, told: ClientOverview, does: ClientActs) -> None:
    if told.jobs:
        sheet.section(say("clients", "Jobs"), len(told.jobs))
        for job in told.jobs:
            words = {"hired": job.hired, "all": job.openings}
            parts = (
                job.reference,
                say("status", labels.JOB_STATUS[job.status]),
                say("clients", "{hired} of {all} hired", words),
            )
            sheet.line("briefcase", job.title, " · ".join(parts), partial(does.open_job, job.id))


def _tell_contacts(sheet: FactSheet, contacts: tuple[ContactRow, ...]) -> None:
    sheet.section(say("clients", "Contacts"), len(contacts) if contacts else None)
    if not contacts:
        sheet.words(say("clients", "Nobody yet. Edit the client to add who speaks for it."), "secondary-text")
    for contact in contacts:
        reach = [contact.title, contact.phone, contact.email]
        if contact.whatsapp and contact.whatsapp != contact.phone:
            reach.append(say("clients", "WhatsApp {number}", {"number": contact.whatsapp}))
        if contact.slack:
            reach.append(say("clients", "Slack {name}", {"name": contact.slack}))
        if contact.preferred_channel:
            channel = say(
                "channels", cells.CHANNELS.get(contact.preferred_channel, contact.preferred_channel)
            )
            reach.append(say("clients", "best by {channel}", {"channel": channel}))
        if contact.language != "en":
            reach.append(say("languages", cells.LANGUAGES.get(contact.language, contact.language)))
        sheet.line("user", contact.name, "\n".join(part for part in reach if part))


def _tell_fees(sheet: FactSheet, client: ClientDetail) -> None:
    sheet.section(say("clients", "Fees"))
    today = date.today()
    present = next((fee for fee in client.fees if is_valid_on(fee, today)), None)
    if present is None:
        sheet.words(say("clients", "No fee is agreed for today."), "secondary-text")
    else:
        sheet.fact(say("clients", "Today"), fees.amount(present), Token.OK)
        sheet.fact(say("clients", "Terms"), fees.terms(present))
        sheet.fact(say("clients", "Holds"), fees.period(present))
    for fee in client.fees:
        if fee is not present:
            label = say("clients", "Before") if fees.is_over(fee, today) else say("clients", "Later")
            sheet.fact(label, " · ".join((fees.amount(fee), fees.period(fee))))


def _tell_facts(sheet: FactSheet, client: ClientDetail) -> None:
    signatory = ", ".join(part for part in (client.signatory, client.signatory_title) if part)
    facts = (
        (say("clients", "Address"), client.address),
        (say("clients", "Kind"), client.kind),
        (say("clients", "Registration"), client.registration),
        (say("clients", "NTN"), client.ntn),
        (say("clients", "Who signs"), signatory),
        (say("clients", "CNIC"), client.signatory_cnic),
    )
    if any(text for _, text in facts):
        sheet.section(say("clients", "For agreements"))
        for label, text in facts:
            sheet.fact(label, text)
