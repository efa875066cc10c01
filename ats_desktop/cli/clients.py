"""``client``: the companies that place their jobs with the agency."""

import argparse

from ats_desktop.cli import session
from ats_desktop.cli.output import Column, Output
from ats_desktop.cli.parsing import DONE, Commands

_COLUMNS = (
    Column("name", "Client"),
    Column("status", "Status"),
    Column("city", "City"),
    Column("open_jobs", "Open jobs", is_number=True),
    Column("contacts", "Contacts"),
)
_TEXT_OPTIONS = (
    ("--kind", "kind of company, such as “Incorporated in Pakistan”"),
    ("--registration", "registration number"),
    ("--ntn", "national tax number"),
    ("--address", "address as agreements print it"),
    ("--city", "city"),
    ("--signatory", "who signs for the client"),
    ("--signatory-title", "that person's title"),
    ("--signatory-cnic", "that person's CNIC"),
)


def add_to(commands: Commands) -> None:
    """Declare ``client add`` and ``client list``."""
    group = commands.group("client", "add or list clients")
    add = group.command("add", _add, "add a client")
    add.add_argument("name", metavar="NAME")
    for option, about in _TEXT_OPTIONS:
        add.add_argument(option, default="", help=about)
    add.add_argument("--contact", metavar="NAME", help="a person at the client")
    add.add_argument("--contact-title", default="")
    add.add_argument("--contact-email", default="")
    add.add_argument("--contact-phone", default="")
    group.command("list", _list, "list the clients")


def _add(arguments: argparse.Namespace, out: Output) -> int:
    from ats_desktop.services.clients import ClientForm

    form = ClientForm(
        name=arguments.name,
        kind=arguments.kind,
        registration=arguments.registration,
        ntn=arguments.ntn,
        address=arguments.address,
        city=arguments.city,
        signatory=arguments.signatory,
        signatory_title=arguments.signatory_title,
        signatory_cnic=arguments.signatory_cnic,
    )
    with session.agency(arguments) as services:
        made = services.clients.add(form)
        contact_id = None
        if arguments.contact:
            contact = services.clients.add_contact(
                str(made.made),
                arguments.contact,
                arguments.contact_title,
                arguments.contact_email,
                arguments.contact_phone,
            )
            contact_id = contact.made
    out.record(
        {"client": arguments.name, "id": made.made, "contact_id": contact_id, "operation": made.operation_id},
        f"Added the client {arguments.name}.",
    )
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
