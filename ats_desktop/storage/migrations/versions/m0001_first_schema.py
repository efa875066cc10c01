"""The first schema: everything a day of an agency needs, with its change log."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_TYPES: dict[str, Any] = {
    "text": sa.Text,
    "int": sa.Integer,
    "big": sa.BigInteger,
    "float": sa.Float,
    "bool": sa.Boolean,
    "date": sa.Date,
    "bytes": sa.LargeBinary,
}
_STAMPS = "deleted:bool created_at:big? created_by:text updated_at:big? updated_by:text"

_TOKENS = "tokenize=\"unicode61 remove_diacritics 2 tokenchars '+#'\""
_FULL_TEXT = (
    "CREATE VIRTUAL TABLE person_fts USING fts5("
    f"name, contact, content='', contentless_delete=1, prefix='1 2 3', {_TOKENS})",
    "CREATE VIRTUAL TABLE search_fts USING fts5("
    f"name, contact, facts, skills, body, content='', contentless_delete=1, {_TOKENS})",
)
_NEVER = "BEGIN SELECT RAISE(ABORT, 'history and issued papers are never changed'); END"
_EMPTIED = (
    "(new.content_sha256 = '' AND new.pdf_sha256 = '' AND new.\"values\" = '{}' AND new.number = old.number "
    "AND new.template_sha256 = old.template_sha256 AND new.pages = old.pages "
    "AND new.issued_on = old.issued_on)"
)
"""What an erasure leaves of the paper of a person: its number, and nothing that it said."""
_GUARDS = (
    f"CREATE TRIGGER application_event_keeps BEFORE DELETE ON application_event {_NEVER}",
    "CREATE TRIGGER application_event_stands BEFORE UPDATE OF application_id, type, from_stage_id, "
    f"to_stage_id, from_status, to_status, at, actor, about_id, batch ON application_event {_NEVER}",
    f"CREATE TRIGGER issued_document_keeps BEFORE DELETE ON issued_document {_NEVER}",
    "CREATE TRIGGER issued_document_stands BEFORE UPDATE OF number, template_sha256, content_sha256, "
    f'pdf_sha256, "values", pages, issued_on ON issued_document WHEN NOT {_EMPTIED} {_NEVER}',
    f"CREATE TRIGGER change_log_keeps BEFORE DELETE ON change_log {_NEVER}",
    "CREATE TRIGGER change_log_stands BEFORE UPDATE OF replica, seq, hlc, op_id, kind, table_name, row_id, "
    f"digest, chain ON change_log {_NEVER}",
)


def upgrade() -> None:
    """Make the tables, their indexes and the full-text indexes."""
    _make_tables()
    _make_indexes()
    if op.get_bind().dialect.name == "sqlite":
        for statement in (*_FULL_TEXT, *_GUARDS):
            op.execute(statement)


def _column(spec: str) -> "sa.Column[Any]":
    """Return the column of ``name:type``, ``?`` may be null, ``!`` is key, ``>table`` refers."""
    name, _, rest = spec.partition(":")
    rest, _, target = rest.partition(">")
    is_key = rest.endswith("!")
    is_optional = "?" in rest
    kind = _TYPES[rest.strip("?!")]
    references = [sa.ForeignKey(f"{target}.id")] if target else []
    return sa.Column(name, kind(), *references, primary_key=is_key, nullable=is_optional)


def _record(name: str, specs: str, *constraints: Any) -> None:
    _plain(name, f"id:text! {specs} {_STAMPS}", *constraints)


def _plain(name: str, specs: str, *constraints: Any, **options: Any) -> None:
    op.create_table(name, *(_column(spec) for spec in specs.split()), *constraints, **options)


def _make_tables() -> None:
    _record(
        "agency",
        """
        name:text short_name:text strapline:text address:text phone:text email:text ntn:text city:text
        default_currency:text device_code:text export_key:text
        """,
    )
    _record(
        "candidate",
        """
        full_name:text name_urdu:text father_name:text cnic:text city:text address:text
        address_urdu:text headline:text current_employer:text current_title:text total_years:float?
        pay_now:int? pay_expected:int? currency:text notice_days:int? available_from:date?
        work_mode:text source:text owner:text summary:text do_not_contact:bool
        merged_into_id:text?>candidate last_confirmed_at:big? skill_line:text sort_name:text
        """,
    )
    _plain(
        "change_log",
        """
        replica:text! seq:big! hlc:big wall:big op_id:text kind:text table_name:text row_id:text
        subject_id:text? data:text? parents:text? salt:bytes? digest:bytes chain:bytes schema_number:int
        """,
        sqlite_with_rowid=False,
    )
    _record(
        "client",
        """
        name:text status:text kind:text registration:text ntn:text address:text city:text signatory:text
        signatory_title:text signatory_cnic:text
        """,
    )
    _plain(
        "local_state",
        """
        name:text! value:text
        """,
    )
    _record(
        "rejection_reason",
        """
        name:text party:text position:int
        """,
    )
    _plain(
        "search_document",
        """
        docid:int! candidate_id:text is_living:bool sort_name:text city:text source:text years:float?
        notice_days:int? pay:int? score:int? stage:text application_id:text? skills:text
        """,
        sa.UniqueConstraint("candidate_id"),
    )
    _plain("search_skill_name", "number:int! name:text folded:text", sa.UniqueConstraint("name"))
    _plain("search_skill", "number:int! docid:int!", sqlite_with_rowid=False)
    _record(
        "setting",
        """
        name:text value:text?
        """,
    )
    _record(
        "skill",
        """
        name:text group:text aliases:text? implies:text?
        """,
    )
    _plain(
        "text_body",
        """
        sha256:text! body:bytes
        """,
    )
    _record("tag", "name:text")
    _record("candidate_source", "name:text position:int")
    _record("user", "name:text initials:text is_absent:bool")
    _record("job_template", "name:text position:int form:text?")
    _record(
        "saved_search",
        """
        name:text kind:text query:text sort:text is_descending:bool options:text? position:int
        """,
    )
    _record("erasure", "number:int erased_at:big subjects:text?")
    _record("erasure_mark", "erasure_id:text>erasure mark:text")
    _record("candidate_tag", "candidate_id:text>candidate tag_id:text>tag")
    _record(
        "fee_agreement",
        """
        client_id:text>client kind:text percent:float? amount:int? basis:text currency:text fee_min:int?
        fee_max:int? guarantee_days:int? payment_terms:text valid_from:date? valid_to:date?
        """,
    )
    _record(
        "candidate_skill",
        """
        candidate_id:text>candidate skill:text years:float? last_used:int? origin:text evidence:text
        """,
    )
    _record(
        "client_contact",
        """
        client_id:text>client name:text title:text email:text phone:text whatsapp:text slack:text
        preferred_channel:text language:text
        """,
    )
    _record(
        "contact_point",
        """
        candidate_id:text>candidate kind:text value:text key:text label:text is_primary:bool
        """,
    )
    _record(
        "education",
        """
        candidate_id:text>candidate degree:text level:text? institution:text year:int?
        """,
    )
    _record(
        "employment",
        """
        candidate_id:text>candidate title:text company:text started:text ended:text?
        """,
    )
    _record(
        "job",
        """
        reference:text title:text client_id:text>client contact_id:text?>client_contact
        client_reference:text type:text city:text work_mode:text pay_min:int? pay_max:int? currency:text
        pay_period:text opened_on:date? target_on:date? start_on:date? status:text close_reason:text?
        owner:text is_pinned:bool
        """,
    )
    _record(
        "import_batch",
        """
        source:text job_id:text?>job started_at:big finished_at:big?
        """,
    )
    _record(
        "job_stage",
        """
        job_id:text>job kind:text name:text position:int soft_limit:int? ageing_days:int
        """,
    )
    _record(
        "job_version",
        """
        job_id:text>job number:int description:text years_min:float? years_max:float? requirements:text?
        milestones:text? agreed_by:text why:text
        """,
    )
    _record(
        "application",
        """
        candidate_id:text>candidate job_id:text>job stage_id:text>job_stage status:text applied_at:big
        entered_stage_at:big paused_at:big? hired_at:big? position:float priority:int source:text
        next_step:text reason_id:text?>rejection_reason previous_id:text?>application score:int?
        """,
        sa.CheckConstraint(
            "(status IN ('rejected', 'withdrawn')) = (reason_id IS NOT NULL)", name="reason_iff_ended"
        ),
    )
    _record(
        "attachment",
        """
        candidate_id:text?>candidate kind:text file_name:text media_type:text size:int sha256:text
        text_sha256:text? text_status:text pages:int? version:int import_batch_id:text?>import_batch
        unknown_skills:text?
        """,
    )
    _record(
        "import_row",
        """
        batch_id:text>import_batch position:int file_name:text result:text reason:text sha256:text
        candidate_id:text?>candidate
        """,
    )
    _record(
        "submission",
        """
        number:text job_id:text>job job_version_id:text>job_version contact_id:text?>client_contact
        sent_at:big file_name:text sha256:text
        """,
    )
    _record(
        "activity",
        """
        candidate_id:text>candidate application_id:text?>application kind:text direction:text body:text
        outcome:text at:big due_at:big? actor:text
        """,
    )
    _record(
        "application_event",
        """
        application_id:text>application candidate_id:text>candidate type:text
        from_stage_id:text?>job_stage to_stage_id:text?>job_stage from_status:text? to_status:text?
        skipped:text? reason_id:text?>rejection_reason about_id:text?>application_event note:text
        actor:text at:big batch:text
        """,
    )
    _record(
        "issued_document",
        """
        number:text template:text template_version:text template_sha256:text title:text
        application_id:text?>application candidate_id:text?>candidate client_id:text?>client
        job_id:text?>job status:text values:text? content_sha256:text pdf_sha256:text pages:int
        issued_on:date issued_at:big
        """,
    )
    _record(
        "opening",
        """
        job_id:text>job number:int filled_by_id:text?>application
        """,
    )
    _record(
        "submission_item",
        """
        submission_id:text>submission application_id:text>application candidate_id:text>candidate
        place:int ref:text row_hash:text decision:text comment:text feedback_at:big?
        """,
    )
    _record(
        "submission_return",
        """
        submission_id:text>submission file_name:text sha256:text received_at:big
        """,
    )
    _record(
        "placement",
        """
        application_id:text>application candidate_id:text>candidate opening_id:text>opening
        start_on:date end_on:date? pay:int? currency:text status:text
        """,
    )


def _make_indexes() -> None:
    op.create_index("ix_candidate_cnic", "candidate", ["cnic"])
    op.create_index(
        "ix_candidate_merged_into",
        "candidate",
        ["merged_into_id"],
        sqlite_where=sa.text("merged_into_id IS NOT NULL"),
        postgresql_where=sa.text("merged_into_id IS NOT NULL"),
    )
    op.create_index("ix_candidate_sort_name", "candidate", ["sort_name", "id"])
    op.create_index(
        "ix_change_log_acts",
        "change_log",
        ["replica", "seq"],
        sqlite_where=sa.text("kind = 'O'"),
        postgresql_where=sa.text("kind = 'O'"),
    )
    op.create_index("ix_change_log_op", "change_log", ["op_id"])
    op.create_index("ix_change_log_row", "change_log", ["table_name", "row_id"])
    op.create_index("ix_change_log_subject", "change_log", ["subject_id"])
    op.create_index("ix_search_document_city", "search_document", ["city"])
    op.create_index(
        "ix_search_document_name",
        "search_document",
        ["sort_name", "candidate_id"],
        sqlite_where=sa.text("is_living"),
        postgresql_where=sa.text("is_living"),
    )
    op.create_index("ix_search_document_source", "search_document", ["source"])
    op.create_index("ix_search_skill_name_folded", "search_skill_name", ["folded"])
    op.create_index("ix_candidate_tag_candidate_id", "candidate_tag", ["candidate_id"])
    op.create_index("ix_candidate_tag_tag_id", "candidate_tag", ["tag_id"])
    op.create_index("ix_fee_agreement_client_id", "fee_agreement", ["client_id"])
    op.create_index("ix_candidate_skill_candidate_id", "candidate_skill", ["candidate_id"])
    op.create_index("ix_client_contact_client_id", "client_contact", ["client_id"])
    op.create_index("ix_contact_point_candidate_id", "contact_point", ["candidate_id"])
    op.create_index("ix_contact_point_key", "contact_point", ["kind", "key"])
    op.create_index("ix_education_candidate_id", "education", ["candidate_id"])
    op.create_index("ix_employment_candidate_id", "employment", ["candidate_id"])
    op.create_index("ix_job_client_id", "job", ["client_id"])
    op.create_index("ix_job_reference", "job", ["reference"])
    op.create_index("ix_job_stage_job_id", "job_stage", ["job_id"])
    op.create_index("ix_job_version_job_id", "job_version", ["job_id"])
    op.create_index("ix_application_board", "application", ["job_id", "stage_id", "position"])
    op.create_index("ix_application_candidate_id", "application", ["candidate_id"])
    op.create_index("ix_application_count", "application", ["job_id", "stage_id", "status", "deleted"])
    op.create_index("ix_attachment_candidate_id", "attachment", ["candidate_id"])
    op.create_index("ix_attachment_sha256", "attachment", ["sha256"])
    op.create_index("ix_import_row_batch_id", "import_row", ["batch_id"])
    op.create_index("ix_submission_job_id", "submission", ["job_id"])
    op.create_index("ix_submission_number", "submission", ["number"])
    op.create_index("ix_activity_candidate_id", "activity", ["candidate_id"])
    op.create_index("ix_application_event_about_id", "application_event", ["about_id"])
    op.create_index("ix_application_event_application_id", "application_event", ["application_id"])
    op.create_index("ix_application_event_batch", "application_event", ["batch"])
    op.create_index("ix_application_event_candidate_id", "application_event", ["candidate_id"])
    op.create_index("ix_issued_document_candidate_id", "issued_document", ["candidate_id"])
    op.create_index("ix_erasure_mark_mark", "erasure_mark", ["mark"])
    op.create_index("ix_issued_document_number", "issued_document", ["number"])
    op.create_index("ix_opening_job_id", "opening", ["job_id"])
    op.create_index("ix_submission_item_application_id", "submission_item", ["application_id"])
    op.create_index("ix_submission_item_candidate_id", "submission_item", ["candidate_id"])
    op.create_index("ix_submission_item_ref", "submission_item", ["ref"])
    op.create_index("ix_submission_item_submission_id", "submission_item", ["submission_id"])
    op.create_index("ix_submission_return_sha256", "submission_return", ["sha256"])
    op.create_index("ix_submission_return_submission_id", "submission_return", ["submission_id"])
    op.create_index("ix_placement_application_id", "placement", ["application_id"])
    op.create_index("ix_placement_candidate_id", "placement", ["candidate_id"])
