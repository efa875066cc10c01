"""Columns that every table is made of, and the one list of all tables."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Boolean, Column, ForeignKey, MetaData, Table, Text

from ats_desktop.storage.columns import PlainText, UtcTime

SYNCED, LOCAL, DERIVED = "synced", "local", "derived"
"""Whether a table is in the change log, this laptop's own, or rebuilt from the others."""

metadata = MetaData()

DERIVED_COLUMN = {"derived": True}
"""Marks a column of a synced table that follows from other cells or from the log, and is not logged."""


def text(name: str) -> "Column[Any]":
    """Return a column of words, "" by default."""
    return Column(name, PlainText, nullable=False, default="")


def texts(names: str) -> "Iterable[Column[Any]]":
    """Return columns of words by their names, with spaces between."""
    return [text(name) for name in names.split()]


def key(name: str, target: str, *, optional: bool = False, index: bool = False) -> "Column[Any]":
    """Return a column that holds the key of a row of another table."""
    return Column(name, Text, ForeignKey(f"{target}.id"), nullable=optional, index=index)


def flag(name: str) -> "Column[Any]":
    """Return a column that is true or false, false by default."""
    return Column(name, Boolean(create_constraint=False), nullable=False, default=False)


def record(name: str, *columns: Any) -> Table:
    """Return a synced table of records: a key, its columns, the soft-delete mark and four stamps."""
    stamps = [
        Column("created_at", UtcTime, info=DERIVED_COLUMN),
        Column("created_by", PlainText, nullable=False, default="", info=DERIVED_COLUMN),
        Column("updated_at", UtcTime, info=DERIVED_COLUMN),
        Column("updated_by", PlainText, nullable=False, default="", info=DERIVED_COLUMN),
    ]
    parts: list[Any] = [Column("id", Text, primary_key=True), *columns, flag("deleted"), *stamps]
    table: Table = Table(name, metadata, *parts, info={"scope": SYNCED})
    return table
