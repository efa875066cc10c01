"""Agreements: values filled in from the records, a live preview, and issuing under a number."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from ats_desktop.domain.rows.agency import AgencyDetail
from ats_desktop.domain.rows.board import JobDetail
from ats_desktop.domain.rows.candidates import CandidateDetail
from ats_desktop.domain.rows.clients import ClientDetail
from ats_desktop.domain.rows.documents import DocumentRow, TemplateRow
from ats_desktop.domain.submission import IssuedDocument
from ats_desktop.errors import UserError
from ats_desktop.services.absent import (
    ApplicationAbsentError,
    DocumentAbsentError,
    PaperErasedError,
    absent_as,
)
from ats_desktop.services.agreement_drafts import AgreementDrafts, KeptDraft
from ats_desktop.services.changes import Changes
from ats_desktop.services.handing_out import as_it_was_on_failure
from ats_desktop.services.ledger import Ledger, changes_of
from ats_desktop.services.numbering import next_number
from ats_desktop.storage import agreement_drafts
from ats_desktop.storage.queries import book, facts, jobs, people
from ats_desktop.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from ats_desktop.documents.agreement import RenderedAgreement
    from ats_desktop.documents.field_values import Problem
    from ats_desktop.documents.fields import FieldSpec
    from ats_desktop.documents.page import AgencyLook
    from ats_desktop.documents.templates import AgreementTemplate

_TERM_DAYS = 182


class AgreementIncompleteError(UserError):
    """Values are missing or wrong; values: problems (a tuple of Problem: field, code, detail), field."""

    code = "agreement_incomplete"


@dataclass(frozen=True)
class AgreementDraft:
    """A template with the fields it asks for, the values that the records give, and what was typed before."""

    template: TemplateRow
    fields: "tuple[FieldSpec, ...]"
    values: dict[str, object]
    kept: KeptDraft | None
    """What was typed and not issued yet; it stands in place of ``values``."""


class Agreements:
    """Contracts and non-disclosure agreements of the agency's placements."""

    def __init__(self, ledger: Ledger) -> None:
        """Work on an open database."""
        self._ledger = ledger
        self._look: AgencyLook | None = None
        self.drafts = AgreementDrafts(ledger)

    def templates(self) -> tuple[TemplateRow, ...]:
        """Return the templates that can be issued; on any thread."""
        from ats_desktop.documents import templates

        return tuple(_row_of(templates.load_shipped(item.key)) for item in templates.shipped())

    def draft(self, template_key: str, application_id: str) -> AgreementDraft:
        """Return a form filled in from candidate, client, job and agency, and what was typed before.

        Raises:
            ApplicationAbsentError: no such application.
            UnknownTemplateError: no such template.
        """
        template = _template(template_key)
        agency, client, job, person = self._records(application_id)
        self._look = _look_of(agency)
        values = _known_values(agency, client, job, person, datetime.now().astimezone().date())
        kept = self.drafts.kept(template_key, application_id)
        return AgreementDraft(_row_of(template), template.fields, values, kept)

    def check(self, template_key: str, values: Mapping[str, object]) -> "tuple[Problem, ...]":
        """Return what keeps the agreement from being issued; on any thread."""
        from ats_desktop.documents import agreement

        return tuple(agreement.check(_template(template_key), values))

    def preview(self, template_key: str, values: Mapping[str, object]) -> bytes:
        """Return the draft as a PDF, gaps as lines to fill in; on any thread after ``draft``."""
        from ats_desktop.documents import agreement
        from ats_desktop.services.blanks import with_blanks

        template = _template(template_key)
        filled = with_blanks(template.fields, values, agreement.check(template, values))
        look = self._look or _plain_look(filled)
        today = datetime.now().astimezone().date()
        return agreement.render(template, filled, number=None, issued_on=today, look=look).pdf

    def issue(
        self, template_key: str, application_id: str, values: Mapping[str, object], to: Path | None = None
    ) -> Changes:
        """Issue an agreement: take the next number, freeze the PDF, write a copy to ``to``.

        Number, record, kept bytes and file come together; when one fails, no number is spent. The draft
        of the template goes with it.

        Raises:
            ApplicationAbsentError: no such application.
            AgreementIncompleteError: values are missing or wrong.
            FileOpenElsewhereError, FolderReadOnlyError, DiskFullError: the copy could not be written.
        """
        from ats_desktop.documents import agreement
        from ats_desktop.documents.output import write_whole

        template = _template(template_key)
        problems = tuple(agreement.check(template, values))
        if problems:
            raise AgreementIncompleteError(problems=problems, field=problems[0].field)
        agency, client, job, person = self._records(application_id)
        shown = {"path": None if to is None else str(to), "title": template.title}
        with (
            as_it_was_on_failure(to),
            self._ledger.act("issue_agreement", candidate=person.id) as work,
        ):
            prefix, today = template.head.number_prefix, work.today
            number = next_number(work, "issued_document", "number", prefix, today.year)
            paper = agreement.render(template, values, number=number, issued_on=today, look=_look_of(agency))
            self._ledger.database.files.put([paper.pdf])
            document = _document(work, template, number, values, paper)
            document.application_id, document.candidate_id = application_id, person.id
            document.client_id, document.job_id = client.id, job.id
            work.add(document)
            work.describe({"candidate": person.id, "document": document.id})
            work.session.flush()
            agreement_drafts.drop(work, application_id, template_key)
            if to is not None:
                write_whole(to, paper.pdf)
        return changes_of(work, values={"number": number, **shown}, made=document.id)

    def rows(self) -> tuple[DocumentRow, ...]:
        """Return every issued paper, newest first."""
        with self._ledger.reading() as connection:
            return book.documents(connection)

    def pdf(self, document_id: str) -> bytes:
        """Return a paper as it was issued, byte for byte; raise DocumentAbsentError, PaperErasedError."""
        with self._ledger.reading() as connection:
            sha256 = facts.pdf_hash(connection, document_id)
        if sha256 is None:
            raise DocumentAbsentError(document_id=document_id)
        if not sha256:
            raise PaperErasedError(document_id=document_id)
        with absent_as(DocumentAbsentError(document_id=document_id)):
            return self._ledger.database.files.get(sha256)

    def _records(self, application_id: str) -> tuple[AgencyDetail, ClientDetail, JobDetail, CandidateDetail]:
        absent = ApplicationAbsentError(application_id=application_id)
        with self._ledger.reading() as connection, absent_as(absent):
            found = facts.job_and_candidate(connection, application_id)
            if found is None:
                raise absent
            job = jobs.detail(connection, found[0])
            client = book.client(connection, job.client_id)
            return book.agency(connection), client, job, people.detail(connection, found[1])


def _document(
    work: UnitOfWork,
    template: "AgreementTemplate",
    number: str,
    values: Mapping[str, object],
    paper: "RenderedAgreement",
) -> IssuedDocument:
    return IssuedDocument(
        number=number,
        template=template.key,
        template_version=template.version,
        template_sha256=template.sha256,
        title=template.title,
        values=_plain(values),
        content_sha256=paper.content_sha256,
        pdf_sha256=paper.pdf_sha256,
        pages=paper.pages,
        issued_on=work.today,
        issued_at=work.stamp.at,
    )


def _template(key: str) -> "AgreementTemplate":
    from ats_desktop.documents import templates

    return templates.load_shipped(key)


def _row_of(template: "AgreementTemplate") -> TemplateRow:
    is_nda = template.head.layout == "nda"
    return TemplateRow(template.key, template.title, template.version, template.note, is_nda)


def _look_of(agency: AgencyDetail) -> "AgencyLook":
    from ats_desktop.documents.page import AgencyLook

    return AgencyLook(
        agency.short_name or agency.name, agency.strapline, agency.address, agency.phone, agency.email
    )


def _plain_look(values: Mapping[str, object]) -> "AgencyLook":
    from ats_desktop.documents.page import AgencyLook

    agency = values.get("agency")
    return AgencyLook(str(agency.get("short", "")) if isinstance(agency, Mapping) else "")


def _known_values(
    agency: AgencyDetail, client: ClientDetail, job: JobDetail, person: CandidateDetail, today: date
) -> dict[str, object]:
    """Return what the records say; what they do not know is left out and asked for."""
    start = job.start_on or today
    contact = next((item for item in client.contacts if item.id == job.contact_id), None)
    groups: dict[str, dict[str, object]] = {
        "agency": {
            "name": agency.name,
            "short": agency.short_name or agency.name,
            "address": agency.address,
            "phone": agency.phone,
            "email": agency.email,
            "ntn": agency.ntn,
        },
        "client": {
            "name": client.name,
            "kind": client.kind,
            "reg": client.registration,
            "ntn": client.ntn,
            "address": client.address,
            "email": contact.email if contact else "",
            "signatory": client.signatory or (contact.name if contact else ""),
            "signatory_title": client.signatory_title or (contact.title if contact else ""),
            "signatory_cnic": client.signatory_cnic,
        },
        "contractor": {
            "name": person.full_name,
            "urdu": person.name_urdu,
            "cnic": person.cnic,
            "address": person.address,
            "email": person.contact("email"),
            "phone": person.contact("phone"),
        },
        "job": {"title": job.title, "reference": job.reference, "place": job.city},
        "dates": {"start": start, "end": start + timedelta(days=_TERM_DAYS), "notice": 30},
        "law": {"governing": "the laws of Pakistan", "courts": agency.city, "place": agency.city},
    }
    values: dict[str, object] = {
        group: {name: value for name, value in fields.items() if value not in {"", None}}
        for group, fields in groups.items()
    }
    milestones = job.brief.milestones
    if milestones:
        values["milestones"] = [
            {"name": item.name, "criteria": item.criteria, "due": item.due, "fee": item.fee}
            for item in milestones
        ]
    values["witnesses"] = [{}, {}]
    return values


def _plain(value: object) -> dict[str, object]:
    plain = _plain_value(value)
    return plain if isinstance(plain, dict) else {}


def _plain_value(value: object) -> object:
    if isinstance(value, Mapping):
        return {str(name): _plain_value(item) for name, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain_value(item) for item in value]
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if isinstance(value, Decimal) else value
