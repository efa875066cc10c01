"""The agency, its clients, papers, reasons, counts and numbers."""

from datetime import date

from sqlalchemy import Connection

from ats_desktop.domain.application import ReasonParty
from ats_desktop.domain.client import ClientStatus
from ats_desktop.domain.rows.agency import AgencyDetail, ReasonRow
from ats_desktop.domain.rows.clients import ClientDetail, ClientRow, ContactRow
from ats_desktop.domain.rows.documents import DocumentRow
from ats_desktop.storage.errors import RecordAbsentError

_AGENCY = "id, name, short_name, strapline, address, phone, email, ntn, city, default_currency"
_CLIENT = (
    "id, name, status, kind, registration, ntn, address, city, signatory, signatory_title, signatory_cnic"
)


def agency(connection: Connection) -> AgencyDetail:
    """Return the agency; raise RecordAbsentError for a database without one."""
    row = connection.exec_driver_sql(f"SELECT {_AGENCY} FROM agency WHERE deleted = 0 ORDER BY id").first()
    if row is None:
        message = "agency"
        raise RecordAbsentError(message)
    return AgencyDetail(*row)


def clients(connection: Connection) -> tuple[ClientRow, ...]:
    """Return every client by name, with contacts."""
    contacts: dict[str, list[ContactRow]] = {}
    for row in connection.exec_driver_sql(
        "SELECT client_id, id, name, title, email, phone FROM client_contact WHERE deleted = 0 ORDER BY id"
    ):
        contacts.setdefault(row[0], []).append(ContactRow(*row[1:]))
    found = connection.exec_driver_sql(
        "SELECT c.id, c.name, c.status, c.city, (SELECT count(*) FROM job j WHERE j.client_id = c.id "
        "AND j.deleted = 0 AND j.status IN ('open', 'on_hold')) FROM client c WHERE c.deleted = 0 "
        "ORDER BY lower(c.name), c.id"
    )
    return tuple(
        ClientRow(row[0], row[1], ClientStatus(row[2]), row[3], row[4], tuple(contacts.get(row[0], ())))
        for row in found
    )


def client(connection: Connection, client_id: str) -> ClientDetail:
    """Return one client; raise RecordAbsentError where there is none."""
    row = connection.exec_driver_sql(
        f"SELECT {_CLIENT} FROM client WHERE id = ? AND deleted = 0", (client_id,)
    ).first()
    if row is None:
        raise RecordAbsentError(client_id)
    contacts = connection.exec_driver_sql(
        "SELECT id, name, title, email, phone FROM client_contact "
        "WHERE client_id = ? AND deleted = 0 ORDER BY id",
        (client_id,),
    )
    shown = dict(zip(_CLIENT.split(", "), row, strict=True))
    shown["status"] = ClientStatus(shown["status"])
    return ClientDetail(**shown, contacts=tuple(ContactRow(*contact) for contact in contacts))


def documents(connection: Connection) -> tuple[DocumentRow, ...]:
    """Return every issued paper, newest first."""
    found = connection.exec_driver_sql(
        "SELECT d.id, d.number, d.title, d.template, coalesce(c.full_name, ''), coalesce(k.name, ''), "
        "d.status, d.pages, d.issued_on, d.pdf_sha256 "
        "FROM issued_document d LEFT JOIN candidate c ON c.id = d.candidate_id "
        "LEFT JOIN client k ON k.id = d.client_id WHERE d.deleted = 0 ORDER BY d.issued_at DESC, d.id DESC"
    )
    return tuple(DocumentRow._make((*row[:8], date.fromisoformat(row[8]), row[9])) for row in found)


def reasons(connection: Connection) -> tuple[ReasonRow, ...]:
    """Return the reasons a person can choose, by party and place."""
    found = connection.exec_driver_sql(
        "SELECT id, name, party FROM rejection_reason WHERE deleted = 0 AND party <> 'system' "
        "ORDER BY party, position, id"
    )
    return tuple(ReasonRow(row[0], row[1], ReasonParty(row[2])) for row in found)


def count(connection: Connection, table: str, condition: str = "1") -> int:
    """Return the number of rows, not deleted, that meet a condition."""
    found = connection.exec_driver_sql(f'SELECT count(*) FROM "{table}" WHERE deleted = 0 AND {condition}')
    return int(found.scalar_one())


def names(connection: Connection, table: str, column: str, keys: list[str]) -> dict[str, str]:
    """Return what rows are called now, by key; deleted ones too, because history names them."""
    if not keys:
        return {}
    marks = ",".join("?" * len(keys))
    found = connection.exec_driver_sql(
        f'SELECT id, "{column}" FROM "{table}" WHERE id IN ({marks})', tuple(keys)
    )
    return {row[0]: row[1] for row in found}
