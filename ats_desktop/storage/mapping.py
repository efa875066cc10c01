"""How domain classes lie in the tables; imported once, before the first session."""

from typing import Any

from sqlalchemy import Column, Table
from sqlalchemy.orm import registry

from ats_desktop.domain.activity import Activity
from ats_desktop.domain.agency import Agency, CandidateSource, Setting, User
from ats_desktop.domain.application import Application, ApplicationEvent, RejectionReason
from ats_desktop.domain.candidate import Attachment, Candidate, CandidateSkill, Education, Employment
from ats_desktop.domain.client import Client, ClientContact, FeeAgreement
from ats_desktop.domain.contact import ContactPoint
from ats_desktop.domain.erasure import Erasure, ErasureMark
from ats_desktop.domain.imports import ImportBatch, ImportRow
from ats_desktop.domain.job import Job, JobTemplate, JobVersion, Opening
from ats_desktop.domain.record import Record
from ats_desktop.domain.saved_search import SavedSearch
from ats_desktop.domain.skill import Skill
from ats_desktop.domain.stage import JobStage
from ats_desktop.domain.submission import (
    IssuedDocument,
    Placement,
    Submission,
    SubmissionItem,
    SubmissionReturn,
)
from ats_desktop.domain.tag import CandidateTag, Tag
from ats_desktop.storage import log_tables, tables
from ats_desktop.storage.schema import SYNCED, metadata

TABLE_OF: dict[type[Record], Table] = {
    Agency: tables.agency,
    Setting: tables.setting,
    Client: tables.client,
    ClientContact: tables.client_contact,
    Job: tables.job,
    JobVersion: tables.job_version,
    JobStage: tables.job_stage,
    Candidate: tables.candidate,
    ContactPoint: tables.contact_point,
    Employment: tables.employment,
    Education: tables.education,
    Skill: tables.skill,
    CandidateSkill: tables.candidate_skill,
    ImportBatch: tables.import_batch,
    ImportRow: tables.import_row,
    Attachment: tables.attachment,
    RejectionReason: tables.rejection_reason,
    Application: tables.application,
    ApplicationEvent: tables.application_event,
    Opening: tables.opening,
    Placement: tables.placement,
    Submission: tables.submission,
    SubmissionItem: tables.submission_item,
    SubmissionReturn: tables.submission_return,
    IssuedDocument: tables.issued_document,
    Activity: tables.activity,
    FeeAgreement: tables.fee_agreement,
    JobTemplate: tables.job_template,
    Tag: tables.tag,
    CandidateTag: tables.candidate_tag,
    SavedSearch: tables.saved_search,
    CandidateSource: tables.candidate_source,
    User: tables.user,
    Erasure: tables.erasure,
    ErasureMark: tables.erasure_mark,
}

UNMAPPED_TABLES = (
    log_tables.change_log,
    log_tables.local_state,
    log_tables.text_body,
    log_tables.search_document,
    log_tables.search_skill_name,
    log_tables.search_skill,
)
"""Tables that hold no records."""

SYNCED_TABLES = tuple(table for table in metadata.sorted_tables if table.info["scope"] == SYNCED)

_registry = registry(metadata=metadata)
for _class, _table in TABLE_OF.items():
    _registry.map_imperatively(_class, _table)
_registry.configure()


def logged_columns(table: Table) -> list["Column[Any]"]:
    """Return the columns of a synced table that the change log carries."""
    return [column for column in table.columns if not column.info.get("derived") and column.name != "id"]
