"""The tables, each declared synced (in the change log), local (this laptop's) or derived (rebuilt).

A synced table's derived columns carry ``info={"derived": True}``: they follow from other cells or from the
log itself and are not logged.
"""

from collections.abc import Iterable
from dataclasses import asdict
from datetime import date
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
)

from ats_desktop.domain.activity import ActivityKind
from ats_desktop.domain.application import ApplicationStatus, EventType, ReasonParty
from ats_desktop.domain.candidate import AttachmentKind, DegreeLevel, SkillOrigin, TextStatus
from ats_desktop.domain.client import ClientStatus
from ats_desktop.domain.contact import ContactKind
from ats_desktop.domain.imports import ImportResult
from ats_desktop.domain.job import CloseReason, JobStatus, JobType, PlannedMilestone, Requirement, WorkMode
from ats_desktop.domain.stage import StageKind
from ats_desktop.domain.submission import ClientDecision, DocumentStatus
from ats_desktop.storage.columns import EnumText, JsonText, PlainText, UtcTime

SYNCED, LOCAL, DERIVED = "synced", "local", "derived"

metadata = MetaData()

DERIVED_COLUMN = {"derived": True}


def _text(name: str) -> "Column[Any]":
    return Column(name, PlainText, nullable=False, default="")


def _texts(names: str) -> "Iterable[Column[Any]]":
    return [_text(name) for name in names.split()]


def _key(name: str, target: str, *, optional: bool = False, index: bool = False) -> "Column[Any]":
    return Column(name, Text, ForeignKey(f"{target}.id"), nullable=optional, index=index)


def _flag(name: str) -> "Column[Any]":
    return Column(name, Boolean(create_constraint=False), nullable=False, default=False)


def _record(name: str, *columns: Any) -> Table:
    stamps = [
        Column("created_at", UtcTime, info=DERIVED_COLUMN),
        Column("created_by", PlainText, nullable=False, default="", info=DERIVED_COLUMN),
        Column("updated_at", UtcTime, info=DERIVED_COLUMN),
        Column("updated_by", PlainText, nullable=False, default="", info=DERIVED_COLUMN),
    ]
    parts: list[Any] = [Column("id", Text, primary_key=True), *columns, _flag("deleted"), *stamps]
    table: Table = Table(name, metadata, *parts, info={"scope": SYNCED})
    return table


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

agency = _record(
    "agency",
    *_texts("name short_name strapline address phone email ntn city default_currency device_code export_key"),
)
setting = _record("setting", _text("name"), Column("value", JsonText()))
client = _record(
    "client",
    _text("name"),
    Column("status", EnumText(ClientStatus), nullable=False),
    *_texts("kind registration ntn address city signatory signatory_title signatory_cnic"),
)
client_contact = _record(
    "client_contact",
    _key("client_id", "client", index=True),
    *_texts("name title email phone whatsapp slack preferred_channel language"),
)
job = _record(
    "job",
    Column("reference", PlainText, nullable=False, index=True),
    _text("title"),
    _key("client_id", "client", index=True),
    _key("contact_id", "client_contact", optional=True),
    _text("client_reference"),
    Column("type", EnumText(JobType), nullable=False),
    _text("city"),
    Column("work_mode", EnumText(WorkMode), nullable=False),
    Column("pay_min", Integer),
    Column("pay_max", Integer),
    *_texts("currency pay_period"),
    Column("opened_on", Date),
    Column("target_on", Date),
    Column("start_on", Date),
    Column("status", EnumText(JobStatus), nullable=False),
    Column("close_reason", EnumText(CloseReason)),
    _text("owner"),
    _flag("is_pinned"),
)
job_version = _record(
    "job_version",
    _key("job_id", "job", index=True),
    Column("number", Integer, nullable=False),
    _text("description"),
    Column("years_min", Float),
    Column("years_max", Float),
    Column("requirements", JsonText(lambda rows: [asdict(row) for row in rows], _load_requirements)),
    Column("milestones", JsonText(_dump_milestones, _load_milestones)),
    *_texts("agreed_by why"),
)
job_stage = _record(
    "job_stage",
    _key("job_id", "job", index=True),
    Column("kind", EnumText(StageKind), nullable=False),
    _text("name"),
    Column("position", Integer, nullable=False),
    Column("soft_limit", Integer),
    Column("ageing_days", Integer, nullable=False),
)
candidate = _record(
    "candidate",
    *_texts("full_name name_urdu father_name cnic city address address_urdu headline"),
    *_texts("current_employer current_title"),
    Column("total_years", Float),
    Column("pay_now", Integer),
    Column("pay_expected", Integer),
    _text("currency"),
    Column("notice_days", Integer),
    Column("available_from", Date),
    *_texts("work_mode source owner summary"),
    _flag("do_not_contact"),
    _key("merged_into_id", "candidate", optional=True),
    Column("last_confirmed_at", UtcTime),
    Column("skill_line", PlainText, nullable=False, default="", info=DERIVED_COLUMN),
    Column("sort_name", PlainText, nullable=False, default="", info=DERIVED_COLUMN),
)
Index("ix_candidate_sort_name", candidate.c.sort_name, candidate.c.id)
Index("ix_candidate_cnic", candidate.c.cnic)
contact_point = _record(
    "contact_point",
    _key("candidate_id", "candidate", index=True),
    Column("kind", EnumText(ContactKind), nullable=False),
    _text("value"),
    _text("key"),
    _text("label"),
    _flag("is_primary"),
)
Index("ix_contact_point_key", contact_point.c.kind, contact_point.c.key)
employment = _record(
    "employment",
    _key("candidate_id", "candidate", index=True),
    *_texts("title company started"),
    Column("ended", PlainText),
)
education = _record(
    "education",
    _key("candidate_id", "candidate", index=True),
    _text("degree"),
    Column("level", EnumText(DegreeLevel)),
    _text("institution"),
    Column("year", Integer),
)
skill = _record("skill", _text("name"), _text("group"), Column("aliases", _NAMES), Column("implies", _NAMES))
candidate_skill = _record(
    "candidate_skill",
    _key("candidate_id", "candidate", index=True),
    _text("skill"),
    Column("years", Float),
    Column("last_used", Integer),
    Column("origin", EnumText(SkillOrigin), nullable=False),
    _text("evidence"),
)
import_batch = _record(
    "import_batch",
    _text("source"),
    _key("job_id", "job", optional=True),
    Column("started_at", UtcTime, nullable=False),
    Column("finished_at", UtcTime),
)
import_row = _record(
    "import_row",
    _key("batch_id", "import_batch", index=True),
    Column("position", Integer, nullable=False),
    _text("file_name"),
    Column("result", EnumText(ImportResult), nullable=False),
    _text("reason"),
    _text("sha256"),
    _key("candidate_id", "candidate", optional=True),
)
attachment = _record(
    "attachment",
    Column("candidate_id", Text, ForeignKey("candidate.id"), index=True),
    Column("kind", EnumText(AttachmentKind), nullable=False),
    *_texts("file_name media_type"),
    Column("size", Integer, nullable=False),
    Column("sha256", Text, nullable=False, index=True),
    Column("text_sha256", Text),
    Column("text_status", EnumText(TextStatus), nullable=False),
    Column("pages", Integer),
    Column("version", Integer, nullable=False),
    _key("import_batch_id", "import_batch", optional=True),
)
rejection_reason = _record(
    "rejection_reason",
    _text("name"),
    Column("party", EnumText(ReasonParty), nullable=False),
    Column("position", Integer, nullable=False),
)
application = _record(
    "application",
    _key("candidate_id", "candidate", index=True),
    _key("job_id", "job"),
    _key("stage_id", "job_stage"),
    Column("status", EnumText(ApplicationStatus), nullable=False),
    Column("applied_at", UtcTime, nullable=False),
    Column("entered_stage_at", UtcTime, nullable=False),
    Column("paused_at", UtcTime),
    Column("hired_at", UtcTime),
    Column("position", Float, nullable=False),
    Column("priority", Integer, nullable=False),
    *_texts("source next_step"),
    _key("reason_id", "rejection_reason", optional=True),
    _key("previous_id", "application", optional=True),
    Column("score", Integer, info=DERIVED_COLUMN),
    CheckConstraint(
        "(status IN ('rejected', 'withdrawn')) = (reason_id IS NOT NULL)", name="reason_iff_ended"
    ),
)
Index("ix_application_board", application.c.job_id, application.c.stage_id, application.c.position)
application_event = _record(
    "application_event",
    _key("application_id", "application", index=True),
    _key("candidate_id", "candidate", index=True),
    Column("type", EnumText(EventType), nullable=False),
    _key("from_stage_id", "job_stage", optional=True),
    _key("to_stage_id", "job_stage", optional=True),
    Column("from_status", EnumText(ApplicationStatus)),
    Column("to_status", EnumText(ApplicationStatus)),
    Column("skipped", _NAMES),
    _key("reason_id", "rejection_reason", optional=True),
    _key("about_id", "application_event", optional=True, index=True),
    *_texts("note actor"),
    Column("at", UtcTime, nullable=False),
    Column("batch", Text, nullable=False, index=True),
)
opening = _record(
    "opening",
    _key("job_id", "job", index=True),
    Column("number", Integer, nullable=False),
    _key("filled_by_id", "application", optional=True),
)
placement = _record(
    "placement",
    _key("application_id", "application", index=True),
    _key("candidate_id", "candidate", index=True),
    _key("opening_id", "opening"),
    Column("start_on", Date, nullable=False),
    Column("end_on", Date),
    Column("pay", Integer),
    *_texts("currency status"),
)
submission = _record(
    "submission",
    Column("number", PlainText, nullable=False, index=True),
    _key("job_id", "job", index=True),
    _key("job_version_id", "job_version"),
    _key("contact_id", "client_contact", optional=True),
    Column("sent_at", UtcTime, nullable=False),
    _text("file_name"),
    Column("sha256", Text, nullable=False, default=""),
)
submission_item = _record(
    "submission_item",
    _key("submission_id", "submission", index=True),
    _key("application_id", "application", index=True),
    _key("candidate_id", "candidate", index=True),
    Column("place", Integer, nullable=False),
    Column("ref", Text, nullable=False, index=True),
    _text("row_hash"),
    Column("decision", EnumText(ClientDecision), nullable=False),
    _text("comment"),
    Column("feedback_at", UtcTime),
)
issued_document = _record(
    "issued_document",
    Column("number", PlainText, nullable=False, index=True),
    *_texts("template template_version template_sha256 title"),
    _key("application_id", "application", optional=True),
    _key("candidate_id", "candidate", optional=True, index=True),
    _key("client_id", "client", optional=True),
    _key("job_id", "job", optional=True),
    Column("status", EnumText(DocumentStatus), nullable=False),
    Column("values", JsonText()),
    *_texts("content_sha256 pdf_sha256"),
    Column("pages", Integer, nullable=False),
    Column("issued_on", Date, nullable=False),
    Column("issued_at", UtcTime, nullable=False),
)
activity = _record(
    "activity",
    _key("candidate_id", "candidate", index=True),
    _key("application_id", "application", optional=True),
    Column("kind", EnumText(ActivityKind), nullable=False),
    *_texts("direction body outcome"),
    Column("at", UtcTime, nullable=False),
    Column("due_at", UtcTime),
    _text("actor"),
)

change_log = Table(
    "change_log",
    metadata,
    Column("replica", Text, primary_key=True),
    Column("seq", BigInteger, primary_key=True),
    Column("hlc", BigInteger, nullable=False),
    Column("wall", BigInteger, nullable=False),
    Column("op_id", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("table_name", Text, nullable=False),
    Column("row_id", Text, nullable=False),
    Column("subject_id", Text),
    Column("data", Text),
    Column("parents", Text),
    Column("salt", LargeBinary),
    Column("digest", LargeBinary, nullable=False),
    Column("chain", LargeBinary, nullable=False),
    Column("schema_number", Integer, nullable=False),
    sqlite_with_rowid=False,
    info={"scope": LOCAL},
)
Index("ix_change_log_row", change_log.c.table_name, change_log.c.row_id)
Index("ix_change_log_subject", change_log.c.subject_id)
Index("ix_change_log_op", change_log.c.op_id)
Index(
    "ix_change_log_acts",
    change_log.c.replica,
    change_log.c.seq,
    sqlite_where=change_log.c.kind == "O",
    postgresql_where=change_log.c.kind == "O",
)

local_state = Table(
    "local_state",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
    info={"scope": LOCAL},
)
text_body = Table(
    "text_body",
    metadata,
    Column("sha256", Text, primary_key=True),
    Column("body", LargeBinary, nullable=False),
    info={"scope": LOCAL},
)
"""Long texts, zlib-compressed, under the SHA-256 of their UTF-8; records and log hold the hash."""

search_document = Table(
    "search_document",
    metadata,
    Column("docid", Integer, primary_key=True),
    Column("candidate_id", Text, nullable=False, unique=True),
    info={"scope": DERIVED},
)

SYNCED_TABLES = tuple(table for table in metadata.sorted_tables if table.info["scope"] == SYNCED)


def logged_columns(table: Table) -> list["Column[Any]"]:
    """Return the columns of a synced table that the change log carries."""
    return [column for column in table.columns if not column.info.get("derived") and column.name != "id"]
