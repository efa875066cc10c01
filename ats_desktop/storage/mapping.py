"""How domain classes lie in the tables; imported once, before the first session."""

from sqlalchemy import Table
from sqlalchemy.orm import registry

from ats_desktop.domain.activity import Activity
from ats_desktop.domain.agency import Agency, Setting
from ats_desktop.domain.application import Application, ApplicationEvent, RejectionReason
from ats_desktop.domain.candidate import Attachment, Candidate, CandidateSkill, Education, Employment
from ats_desktop.domain.client import Client, ClientContact
from ats_desktop.domain.contact import ContactPoint
from ats_desktop.domain.imports import ImportBatch, ImportRow
from ats_desktop.domain.job import Job, JobVersion, Opening
from ats_desktop.domain.record import Record
from ats_desktop.domain.skill import Skill
from ats_desktop.domain.stage import JobStage
from ats_desktop.domain.submission import IssuedDocument, Placement, Submission, SubmissionItem
from ats_desktop.storage import tables

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
    IssuedDocument: tables.issued_document,
    Activity: tables.activity,
}

_registry = registry(metadata=tables.metadata)
for _class, _table in TABLE_OF.items():
    _registry.map_imperatively(_class, _table)
_registry.configure()
