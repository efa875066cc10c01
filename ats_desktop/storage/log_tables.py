"""Tables that are no records: the change log, this laptop's own state, long texts, the search index."""

from sqlalchemy import BigInteger, Boolean, Column, Float, Index, Integer, LargeBinary, Table, Text

from ats_desktop.storage.schema import DERIVED, LOCAL, metadata

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
    Column("is_living", Boolean(create_constraint=False), nullable=False),
    Column("sort_name", Text, nullable=False),
    Column("city", Text, nullable=False, index=True),
    Column("source", Text, nullable=False, index=True),
    Column("years", Float),
    Column("notice_days", Integer),
    Column("pay", Integer),
    Column("score", Integer),
    Column("stage", Text, nullable=False),
    Column("application_id", Text),
    Column("skills", Text, nullable=False),
    info={"scope": DERIVED},
)
"""A narrow row a person, numbered in the order of arrival, for lists, filters and facets.

Names, cities and sources are folded; ``stage`` is the kind of the furthest stage, "" for people in no job;
``skills`` are their numbers with commas between.
"""

Index(
    "ix_search_document_name",
    search_document.c.sort_name,
    search_document.c.candidate_id,
    sqlite_where=search_document.c.is_living,
    postgresql_where=search_document.c.is_living,
)

search_skill_name = Table(
    "search_skill_name",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
    Column("folded", Text, nullable=False, index=True),
    info={"scope": DERIVED},
)
search_skill = Table(
    "search_skill",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("docid", Integer, primary_key=True),
    sqlite_with_rowid=False,
    info={"scope": DERIVED},
)
"""Who has which skill, in numbers."""
