"""The tables, each declared synced (in the change log), local (this laptop's) or derived (rebuilt).

A synced table's derived columns carry ``info={"derived": True}``: they follow from other cells or from the
log itself and are not logged.
"""

from dataclasses import asdict
from datetime import date
from typing import Any

from sqlalchemy import (
    CheckConstraint,
    Column,
    Date,
    Float,
    ForeignKey,
    Index,
    Integer,
    Text,
)

from ats_desktop.domain.activity import ActivityKind
from ats_desktop.domain.application import ApplicationStatus, EventType, ReasonParty
from ats_desktop.domain.candidate import AttachmentKind, DegreeLevel, SkillOrigin, TextStatus
from ats_desktop.domain.client import ClientStatus, FeeKind
from ats_desktop.domain.contact import ContactKind
from ats_desktop.domain.imports import ImportResult
from ats_desktop.domain.job import CloseReason, JobStatus, JobType, PlannedMilestone, Requirement, WorkMode
from ats_desktop.domain.saved_search import SavedSearchKind
from ats_desktop.domain.stage import StageKind
from ats_desktop.domain.submission import ClientDecision, DocumentStatus
from ats_desktop.storage.columns import EnumText, JsonText, PlainText, UtcTime
from ats_desktop.storage.schema import (
    DERIVED_COLUMN,
    flag,
    key,
    record,
    text,
    texts,
)


def _load_requirements(plain: list[dict[str, Any]]) -> tuple[Requirement, ...]:
    return tuple(Requirement(**item) for item in plain)


def _dump_milestones(milestones: tuple[PlannedMilestone, ...]) -> list[dict[str, Any]]:
    return [{**asdict(item), "due": item.due.isoformat() if item.due else None} for item in milestones]


def _load_milestones(plain: list[dict[str, Any]]) -> tuple[PlannedMilestone, ...]:
    return tuple(
        PlannedMilestone(**{**item, "due": date.fromisoformat(item["due"]) if item["due"] else None})
        for item in plain
    )


_NAMES = JsonText(list, tuple)

agency = record(
    "agency",
    *texts("name short_name strapline address phone email ntn city default_currency device_code export_key"),
)
setting = record("setting", text("name"), Column("value", JsonText()))
client = record(
    "client",
    text("name"),
    Column("status", EnumText(ClientStatus), nullable=False),
    *texts("kind registration ntn address city signatory signatory_title signatory_cnic"),
)
client_contact = record(
    "client_contact",
    key("client_id", "client", index=True),
    *texts("name title email phone whatsapp slack preferred_channel language"),
)
fee_agreement = record(
    "fee_agreement",
    key("client_id", "client", index=True),
    Column("kind", EnumText(FeeKind), nullable=False),
    Column("percent", Float),
    Column("amount", Integer),
    *texts("basis currency"),
    Column("fee_min", Integer),
    Column("fee_max", Integer),
    Column("guarantee_days", Integer),
    text("payment_terms"),
    Column("valid_from", Date),
    Column("valid_to", Date),
)
job = record(
    "job",
    Column("reference", PlainText, nullable=False, index=True),
    text("title"),
    key("client_id", "client", index=True),
    key("contact_id", "client_contact", optional=True),
    text("client_reference"),
    Column("type", EnumText(JobType), nullable=False),
    text("city"),
    Column("work_mode", EnumText(WorkMode), nullable=False),
    Column("pay_min", Integer),
    Column("pay_max", Integer),
    *texts("currency pay_period"),
    Column("opened_on", Date),
    Column("target_on", Date),
    Column("start_on", Date),
    Column("status", EnumText(JobStatus), nullable=False),
    Column("close_reason", EnumText(CloseReason)),
    text("owner"),
    flag("is_pinned"),
)
job_version = record(
    "job_version",
    key("job_id", "job", index=True),
    Column("number", Integer, nullable=False),
    text("description"),
    Column("years_min", Float),
    Column("years_max", Float),
    Column("requirements", JsonText(lambda rows: [asdict(row) for row in rows], _load_requirements)),
    Column("milestones", JsonText(_dump_milestones, _load_milestones)),
    *texts("agreed_by why"),
)
job_template = record(
    "job_template", text("name"), Column("position", Integer, nullable=False), Column("form", JsonText())
)
job_stage = record(
    "job_stage",
    key("job_id", "job", index=True),
    Column("kind", EnumText(StageKind), nullable=False),
    text("name"),
    Column("position", Integer, nullable=False),
    Column("soft_limit", Integer),
    Column("ageing_days", Integer, nullable=False),
)
candidate = record(
    "candidate",
    *texts("full_name name_urdu father_name cnic city address address_urdu headline"),
    *texts("current_employer current_title"),
    Column("total_years", Float),
    Column("pay_now", Integer),
    Column("pay_expected", Integer),
    text("currency"),
    Column("notice_days", Integer),
    Column("available_from", Date),
    *texts("work_mode source owner summary"),
    flag("do_not_contact"),
    key("merged_into_id", "candidate", optional=True),
    Column("last_confirmed_at", UtcTime),
    Column("skill_line", PlainText, nullable=False, default="", info=DERIVED_COLUMN),
    Column("sort_name", PlainText, nullable=False, default="", info=DERIVED_COLUMN),
)
Index("ix_candidate_sort_name", candidate.c.sort_name, candidate.c.id)
Index("ix_candidate_cnic", candidate.c.cnic)
Index(
    "ix_candidate_merged_into",
    candidate.c.merged_into_id,
    sqlite_where=candidate.c.merged_into_id.is_not(None),
    postgresql_where=candidate.c.merged_into_id.is_not(None),
)
contact_point = record(
    "contact_point",
    key("candidate_id", "candidate", index=True),
    Column("kind", EnumText(ContactKind), nullable=False),
    text("value"),
    text("key"),
    text("label"),
    flag("is_primary"),
)
Index("ix_contact_point_key", contact_point.c.kind, contact_point.c.key)
employment = record(
    "employment",
    key("candidate_id", "candidate", index=True),
    *texts("title company started"),
    Column("ended", PlainText),
)
education = record(
    "education",
    key("candidate_id", "candidate", index=True),
    text("degree"),
    Column("level", EnumText(DegreeLevel)),
    text("institution"),
    Column("year", Integer),
)
tag = record("tag", text("name"))
candidate_tag = record(
    "candidate_tag", key("candidate_id", "candidate", index=True), key("tag_id", "tag", index=True)
)
saved_search = record(
    "saved_search",
    text("name"),
    Column("kind", EnumText(SavedSearchKind), nullable=False),
    *texts("query sort"),
    flag("is_descending"),
    Column("options", JsonText()),
    Column("position", Integer, nullable=False),
)
skill = record("skill", text("name"), text("group"), Column("aliases", _NAMES), Column("implies", _NAMES))
candidate_skill = record(
    "candidate_skill",
    key("candidate_id", "candidate", index=True),
    text("skill"),
    Column("years", Float),
    Column("last_used", Integer),
    Column("origin", EnumText(SkillOrigin), nullable=False),
    text("evidence"),
)
import_batch = record(
    "import_batch",
    text("source"),
    key("job_id", "job", optional=True),
    Column("started_at", UtcTime, nullable=False),
    Column("finished_at", UtcTime),
)
import_row = record(
    "import_row",
    key("batch_id", "import_batch", index=True),
    Column("position", Integer, nullable=False),
    text("file_name"),
    Column("result", EnumText(ImportResult), nullable=False),
    text("reason"),
    text("sha256"),
    key("candidate_id", "candidate", optional=True),
)
attachment = record(
    "attachment",
    Column("candidate_id", Text, ForeignKey("candidate.id"), index=True),
    Column("kind", EnumText(AttachmentKind), nullable=False),
    *texts("file_name media_type"),
    Column("size", Integer, nullable=False),
    Column("sha256", Text, nullable=False, index=True),
    Column("text_sha256", Text),
    Column("text_status", EnumText(TextStatus), nullable=False),
    Column("pages", Integer),
    Column("version", Integer, nullable=False),
    key("import_batch_id", "import_batch", optional=True),
    Column("unknown_skills", _NAMES),
)
rejection_reason = record(
    "rejection_reason",
    text("name"),
    Column("party", EnumText(ReasonParty), nullable=False),
    Column("position", Integer, nullable=False),
)
candidate_source = record("candidate_source", text("name"), Column("position", Integer, nullable=False))
user = record("user", *texts("name initials"), flag("is_absent"))
application = record(
    "application",
    key("candidate_id", "candidate", index=True),
    key("job_id", "job"),
    key("stage_id", "job_stage"),
    Column("status", EnumText(ApplicationStatus), nullable=False),
    Column("applied_at", UtcTime, nullable=False),
    Column("entered_stage_at", UtcTime, nullable=False),
    Column("paused_at", UtcTime),
    Column("hired_at", UtcTime),
    Column("position", Float, nullable=False),
    Column("priority", Integer, nullable=False),
    *texts("source next_step"),
    key("reason_id", "rejection_reason", optional=True),
    key("previous_id", "application", optional=True),
    Column("score", Integer, info=DERIVED_COLUMN),
    CheckConstraint(
        "(status IN ('rejected', 'withdrawn')) = (reason_id IS NOT NULL)", name="reason_iff_ended"
    ),
)
Index("ix_application_board", application.c.job_id, application.c.stage_id, application.c.position)
Index(
    "ix_application_count",
    application.c.job_id,
    application.c.stage_id,
    application.c.status,
    application.c.deleted,
)
application_event = record(
    "application_event",
    key("application_id", "application", index=True),
    key("candidate_id", "candidate", index=True),
    Column("type", EnumText(EventType), nullable=False),
    key("from_stage_id", "job_stage", optional=True),
    key("to_stage_id", "job_stage", optional=True),
    Column("from_status", EnumText(ApplicationStatus)),
    Column("to_status", EnumText(ApplicationStatus)),
    Column("skipped", _NAMES),
    key("reason_id", "rejection_reason", optional=True),
    key("about_id", "application_event", optional=True, index=True),
    *texts("note actor"),
    Column("at", UtcTime, nullable=False),
    Column("batch", Text, nullable=False, index=True),
)
opening = record(
    "opening",
    key("job_id", "job", index=True),
    Column("number", Integer, nullable=False),
    key("filled_by_id", "application", optional=True),
)
placement = record(
    "placement",
    key("application_id", "application", index=True),
    key("candidate_id", "candidate", index=True),
    key("opening_id", "opening"),
    Column("start_on", Date, nullable=False),
    Column("end_on", Date),
    Column("pay", Integer),
    *texts("currency status"),
)
submission = record(
    "submission",
    Column("number", PlainText, nullable=False, index=True),
    key("job_id", "job", index=True),
    key("job_version_id", "job_version"),
    key("contact_id", "client_contact", optional=True),
    Column("sent_at", UtcTime, nullable=False),
    text("file_name"),
    Column("sha256", Text, nullable=False, default=""),
)
submission_item = record(
    "submission_item",
    key("submission_id", "submission", index=True),
    key("application_id", "application", index=True),
    key("candidate_id", "candidate", index=True),
    Column("place", Integer, nullable=False),
    Column("ref", Text, nullable=False, index=True),
    text("row_hash"),
    Column("decision", EnumText(ClientDecision), nullable=False),
    text("comment"),
    Column("feedback_at", UtcTime),
)
submission_return = record(
    "submission_return",
    key("submission_id", "submission", index=True),
    text("file_name"),
    Column("sha256", Text, nullable=False, default="", index=True),
    Column("received_at", UtcTime, nullable=False),
)
issued_document = record(
    "issued_document",
    Column("number", PlainText, nullable=False, index=True),
    *texts("template template_version template_sha256 title"),
    key("application_id", "application", optional=True),
    key("candidate_id", "candidate", optional=True, index=True),
    key("client_id", "client", optional=True),
    key("job_id", "job", optional=True),
    Column("status", EnumText(DocumentStatus), nullable=False),
    Column("values", JsonText()),
    *texts("content_sha256 pdf_sha256"),
    Column("pages", Integer, nullable=False),
    Column("issued_on", Date, nullable=False),
    Column("issued_at", UtcTime, nullable=False),
)
erasure = record(
    "erasure",
    Column("number", Integer, nullable=False),
    Column("erased_at", UtcTime, nullable=False),
    Column("subjects", _NAMES),
)
erasure_mark = record(
    "erasure_mark", key("erasure_id", "erasure"), Column("mark", Text, nullable=False, index=True)
)
activity = record(
    "activity",
    key("candidate_id", "candidate", index=True),
    key("application_id", "application", optional=True),
    Column("kind", EnumText(ActivityKind), nullable=False),
    *texts("direction body outcome"),
    Column("at", UtcTime, nullable=False),
    Column("due_at", UtcTime),
    text("actor"),
)
