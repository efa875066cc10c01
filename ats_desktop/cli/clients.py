"""``client``: the companies that place their jobs with the agency, who speaks for them and what they pay."""

import argparse
from typing import TYPE_CHECKING

from ats_desktop.cli import changes as told
from ats_desktop.cli import session
from ats_desktop.cli.output import Column, Output, fields_of, words
from ats_desktop.cli.parsing import DONE, Commands, iso_date, positive, whole_amount
from ats_desktop.domain.client import ClientStatus, FeeKind
from ats_desktop.domain.rows.clients import ClientDetail, ContactRow, FeeRow

if TYPE_CHECKING:
    from ats_desktop.services.clients import ClientForm

_COLUMNS = (
    Column("name", "Client"),
    Column("status", "Status"),
    Column("city", "City"),
    Column("open_jobs", "Open jobs", is_number=True),
    Column("hires", "Hires", is_number=True),
    Column("contacts", "Contacts"),
)
_TEXTS = {
    "kind": "kind of company, such as “Incorporated in Pakistan”",
    "registration": "registration number",
    "ntn": "national tax number",
    "address": "address as agreements print it",
    "city": "city",
    "signatory": "who signs for the client",
    "signatory_title": "that person's title",
    "signatory_cnic": "that person's CNIC",
}
_CONTACT = ("title", "email", "phone", "whatsapp", "slack", "preferred_channel", "language")


def add_to(commands: Commands) -> None:
    """Declare ``client add``, ``list``, ``show`` and ``edit``, its contacts and its fees."""
    group = commands.group("client", "add, list, show or change clients, their contacts and fees")
    add = group.command("add", _add, "add a client")
    add.add_argument("name", metavar="NAME")
    _declare_form(add)
    add.add_argument("--contact", metavar="NAME", help="a person at the client")
    for name in ("title", "email", "phone"):
        add.add_argument(f"--contact-{name}", default="")
    group.command("list", _list, "list the clients")
    show = group.command("show", _show, "show a client with its contacts, fees and jobs")
    show.add_argument("client", metavar="NAME")
    edit = group.command("edit", _edit, "change a client; what is not said stays")
    edit.add_argument("client", metavar="NAME")
    edit.add_argument("--name", metavar="NEW-NAME")
    _declare_form(edit)
    _declare_contacts(group.group("contact", "add, change or remove people who speak for a client"))
    _declare_fees(group.group("fee", "add or remove fee agreements"))


def _declare_form(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--status", choices=[each.value for each in ClientStatus])
    for name, about in _TEXTS.items():
        parser.add_argument(f"--{name.replace('_', '-')}", help=about)


def _declare_contacts(group: Commands) -> None:
    keep = group.command("set", _set_contact, "add a contact, or change the one of this name")
    for name, place in (("client", "NAME"), ("contact", "CONTACT")):
        keep.add_argument(name, metavar=place)
    for name in _CONTACT:
        choices = ["email", "phone", "whatsapp", "slack"] if name == "preferred_channel" else None
        keep.add_argument(f"--{name.replace('_', '-')}", choices=choices)
    remove = group.command("remove", _remove_contact, "take a contact away")
    for name, place in (("client", "NAME"), ("contact", "CONTACT")):
        remove.add_argument(name, metavar=place)


def _declare_fees(group: Commands) -> None:
    add = group.command("add", _add_fee, "add a fee agreement; its days must not overlap another's")
    add.add_argument("client", metavar="NAME")
    how = add.add_mutually_exclusive_group(required=True)
    how.add_argument("--percent", type=float, metavar="N")
    how.add_argument("--amount", type=whole_amount, metavar="AMOUNT", help="a flat amount a hire")
    how.add_argument("--steps", metavar="TEXT", help="such as “1–3 hires 8 %%, then 7 %%”")
    add.add_argument("--basis", default="", metavar="TEXT", help="of what, such as “annual pay”")
    add.add_argument("--min", type=whole_amount, metavar="AMOUNT")
    add.add_argument("--max", type=whole_amount, metavar="AMOUNT")
    add.add_argument("--guarantee-days", type=positive, metavar="N")
    add.add_argument("--terms", default="", metavar="TEXT")
    add.add_argument("--from", dest="first", type=iso_date, metavar="DATE")
    add.add_argument("--to", dest="last", type=iso_date, metavar="DATE")
    remove = group.command("remove", _remove_fee, "take a fee agreement away, counted as “show” lists them")
    remove.add_argument("client", metavar="NAME")
    remove.add_argument("number", type=positive, metavar="N")


def _form_of(client: ClientDetail, arguments: argparse.Namespace) -> "ClientForm":
    from dataclasses import fields

    from ats_desktop.services.clients import ClientForm

    same = {field.name: getattr(client, field.name) for field in fields(ClientForm)}
    given = {name: getattr(arguments, name, None) for name in (*_TEXTS, "name", "status")}
    changed = {name: value for name, value in given.items() if value is not None}
    if "status" in changed:
        changed["status"] = ClientStatus(changed["status"])
    return ClientForm(**{**same, **changed})


def _add(arguments: argparse.Namespace, out: Output) -> int:
    from ats_desktop.services.clients import ClientForm

    texts = {name: getattr(arguments, name) or "" for name in _TEXTS}
    status = ClientStatus(arguments.status) if arguments.status else ClientStatus.ACTIVE
    form = ClientForm(name=arguments.name, status=status, **texts)
    contacts = []
    if arguments.contact:
        details = (arguments.contact_title, arguments.contact_email, arguments.contact_phone)
        contacts.append(ContactRow("", arguments.contact, *details))
    with session.agency(arguments) as services:
        made = services.clients.add(form, contacts)
        kept = services.clients.detail(str(made.made)).contacts
    record = {
        "client": arguments.name,
        "id": made.made,
        "contact_id": kept[0].id if kept else None,
        "operation": made.operation_id,
    }
    out.record(record, f"Added the client {arguments.name}.")
    return DONE


def _list(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        rows = services.clients.rows()
    records = []
    for row in rows:
        record: dict[str, object] = {**row._asdict()}
        record["contacts"] = (
            [contact._asdict() for contact in row.contacts]
            if out.as_json
            else [contact.name for contact in row.contacts]
        )
        records.append(record)
    out.table(_COLUMNS, records, empty="No clients yet. “client add NAME” adds one.")
    return DONE


def _show(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        overview = services.clients.overview(services.clients.find(arguments.client).id)
    client = overview.detail
    if out.as_json:
        out.record({**fields_of(client), "jobs": [job._asdict() for job in overview.jobs]})
        return DONE
    out.say(f"{client.name} ({words(client.status)})")
    for name in _TEXTS:
        if getattr(client, name):
            out.say(f"  {words(name.replace('_', ' ')).capitalize():<16}{getattr(client, name)}")
    for contact in client.contacts:
        parts = (contact.name, contact.title, contact.phone, contact.email, contact.slack)
        out.say(f"  {'Contact':<16}{', '.join(part for part in parts if part)}")
    for number, fee in enumerate(client.fees, 1):
        out.say(f"  {f'Fee {number}':<16}{_fee_said(fee)}")
    for job in overview.jobs:
        out.say(f"  {'Job':<16}{job.reference} {job.title}, {words(job.status)}")
    return DONE


def _fee_said(fee: FeeRow) -> str:
    if fee.kind is FeeKind.PERCENT:
        text = f"{fee.percent:g} %" + (f" of {fee.basis}" if fee.basis else "")
    else:
        text = fee.basis if fee.kind is FeeKind.SLAB else f"{fee.currency} {fee.amount:,} a hire"
    days = f"{words(fee.valid_from) or '…'} to {words(fee.valid_to) or '…'}"
    guarantee = f"{fee.guarantee_days} days of guarantee" if fee.guarantee_days else ""
    return ", ".join(part for part in (text, days, guarantee, fee.payment_terms) if part)


def _edit(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        client = services.clients.find(arguments.client)
        changes = services.clients.edit(client.id, _form_of(client, arguments))
    told.report(out, changes, f"Changed the client {client.name}.", {"client": client.name, "id": client.id})
    return DONE


def _replace(
    arguments: argparse.Namespace,
    out: Output,
    client: ClientDetail,
    sentence: str,
    contacts: list[ContactRow] | None = None,
    fees: list[FeeRow] | None = None,
) -> int:
    with session.agency(arguments) as services:
        form = _form_of(client, argparse.Namespace())
        changes = services.clients.edit(client.id, form, contacts, fees)
    told.report(out, changes, sentence, {"client": client.name, "id": client.id})
    return DONE


def _client(arguments: argparse.Namespace) -> ClientDetail:
    with session.agency(arguments) as services:
        return services.clients.find(arguments.client)


def _set_contact(arguments: argparse.Namespace, out: Output) -> int:
    client = _client(arguments)
    given = {name: getattr(arguments, name) for name in _CONTACT if getattr(arguments, name) is not None}
    contacts = list(client.contacts)
    wanted = arguments.contact.casefold()
    place = next((n for n, each in enumerate(contacts) if each.name.casefold() == wanted), None)
    if place is None:
        contacts.append(ContactRow("", arguments.contact)._replace(**given))
    else:
        contacts[place] = contacts[place]._replace(**given)
    return _replace(arguments, out, client, f"Kept {arguments.contact} of {client.name}.", contacts)


def _remove_contact(arguments: argparse.Namespace, out: Output) -> int:
    client = _client(arguments)
    wanted = arguments.contact.casefold()
    left = [each for each in client.contacts if each.name.casefold() != wanted]
    if len(left) == len(client.contacts):
        out.complain(f"{client.name} has no contact called {arguments.contact}.")
        return 1
    return _replace(arguments, out, client, f"Removed {arguments.contact} of {client.name}.", left)


def _add_fee(arguments: argparse.Namespace, out: Output) -> int:
    client = _client(arguments)
    kind = FeeKind.PERCENT if arguments.percent is not None else FeeKind.FLAT
    fee = FeeRow(
        "",
        FeeKind.SLAB if arguments.steps else kind,
        arguments.percent,
        arguments.amount,
        arguments.steps or arguments.basis,
        fee_min=arguments.min,
        fee_max=arguments.max,
        guarantee_days=arguments.guarantee_days,
        payment_terms=arguments.terms,
        valid_from=arguments.first,
        valid_to=arguments.last,
    )
    return _replace(arguments, out, client, f"Added a fee of {client.name}.", fees=[*client.fees, fee])


def _remove_fee(arguments: argparse.Namespace, out: Output) -> int:
    client = _client(arguments)
    left = [fee for number, fee in enumerate(client.fees, 1) if number != arguments.number]
    if len(left) == len(client.fees):
        out.complain(f"{client.name} has {len(client.fees)} fee agreements.")
        return 1
    return _replace(arguments, out, client, f"Removed a fee of {client.name}.", fees=left)
