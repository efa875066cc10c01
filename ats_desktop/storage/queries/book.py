"""The agency, its clients, papers, reasons, counts and numbers."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection

from ats_desktop.domain.application import ReasonParty
from ats_desktop.domain.client import ClientStatus, FeeKind, is_valid_on
from ats_desktop.domain.rows.agency import AgencyDetail, ReasonRow
from ats_desktop.domain.rows.clients import ClientDetail, ClientRow, ContactRow, FeeRow
from ats_desktop.domain.rows.documents import DocumentRow
from ats_desktop.storage.errors import RecordAbsentError

_AGENCY = "id, name, short_name, strapline, address, phone, email, ntn, city, default_currency"
_CLIENT = (
    "id, name, status, kind, registration, ntn, address, city, signatory, signatory_title, signatory_cnic"
)
_CONTACT = "id, name, title, email, phone, whatsapp, slack, preferred_channel, language"
_FEE = (
    "id, kind, percent, amount, basis, currency, fee_min, fee_max, guarantee_days, payment_terms, "
    "valid_from, valid_to"
)


def agency(connection: Connection) -> AgencyDetail:
    """Return the agency; raise RecordAbsentError for a database without one."""
    row = connection.exec_driver_sql(f"SELECT {_AGENCY} FROM agency WHERE deleted = 0 ORDER BY id").first()
    if row is None:
        message = "agency"
        raise RecordAbsentError(message)
    return AgencyDetail(*row)


def clients(connection: Connection, today: date) -> tuple[ClientRow, ...]:
    """Return every client by name, with contacts and the fee agreement that holds today."""
    contacts: dict[str, list[ContactRow]] = {}
    for row in connection.exec_driver_sql(
        f"SELECT client_id, {_CONTACT} FROM client_contact WHERE deleted = 0 ORDER BY id"
    ):
        contacts.setdefault(row[0], []).append(ContactRow(*row[1:]))
    valid: dict[str, FeeRow] = {}
    for row in connection.exec_driver_sql(
        f"SELECT client_id, {_FEE} FROM fee_agreement WHERE deleted = 0 ORDER BY id"
    ):
        fee = _fee(row[1:])
        if is_valid_on(fee, today):
            valid[row[0]] = fee
    found = connection.exec_driver_sql(
        "SELECT c.id, c.name, c.status, c.city, "
        "sum(j.status IN ('open', 'on_hold')), count(j.id), "
        "(SELECT count(*) FROM placement p JOIN application a ON a.id = p.application_id "
        "JOIN job h ON h.id = a.job_id WHERE h.client_id = c.id AND p.deleted = 0 "
        "AND p.status <> 'fallen_through') "
        "FROM client c LEFT JOIN job j ON j.client_id = c.id AND j.deleted = 0 WHERE c.deleted = 0 "
        "GROUP BY c.id ORDER BY lower(c.name), c.id"
    )
    return tuple(
        ClientRow(
            row[0], row[1], ClientStatus(row[2]), row[3], row[4] or 0, tuple(contacts.get(row[0], ())),
            row[5], row[6], valid.get(row[0]),
        )
        for row in found
    )  # fmt: skip


def client(connection: Connection, client_id: str) -> ClientDetail:
    """Return one client; raise RecordAbsentError where there is none."""
    row = connection.exec_driver_sql(
        f"SELECT {_CLIENT} FROM client WHERE id = ? AND deleted = 0", (client_id,)
    ).first()
    if row is None:
        raise RecordAbsentError(client_id)
    contacts = connection.exec_driver_sql(
        f"SELECT {_CONTACT} FROM client_contact WHERE client_id = ? AND deleted = 0 ORDER BY id",
        (client_id,),
    )
    fees = connection.exec_driver_sql(
        f"SELECT {_FEE} FROM fee_agreement WHERE client_id = ? AND deleted = 0 "
        "ORDER BY coalesce(valid_from, '') DESC, id DESC",
        (client_id,),
    )
    shown = dict(zip(_CLIENT.split(", "), row, strict=True))
    shown["status"] = ClientStatus(shown["status"])
    return ClientDetail(
        **shown,
        contacts=tuple(ContactRow(*contact) for contact in contacts),
        fees=tuple(_fee(fee) for fee in fees),
    )


def _fee(row: Sequence[Any]) -> FeeRow:
    first, last = (date.fromisoformat(day) if day else None for day in row[10:12])
    return FeeRow._make((row[0], FeeKind(row[1]), *row[2:10], first, last))


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
