"""Column types: how values of the domain lie in the database, the same on every dialect."""

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import BigInteger, Dialect, Text
from sqlalchemy.types import TypeDecorator
from typing_extensions import override

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def to_microseconds(moment: datetime) -> int:
    """Return microseconds since 1970-01-01 UTC.

    Raises:
        ValueError: the moment has no zone; such a time means something else on every laptop.
    """
    if moment.tzinfo is None:
        message = "a time without zone cannot be stored"
        raise ValueError(message)
    return (moment - _EPOCH) // _MICROSECOND


def from_microseconds(value: int) -> datetime:
    """Return the UTC time of microseconds since 1970-01-01 UTC."""
    return _EPOCH + timedelta(microseconds=value)


def canonical_json(value: object) -> str:
    """Return the one JSON text of a value: sorted keys, no spaces, not escaped to ASCII."""
    return whole_text(json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False))


def whole_text(text: str) -> str:
    """Return text that every database holds; halves of a character, as in names of files, become "?"."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode(errors="replace").decode()
    return text


class UtcTime(TypeDecorator[datetime]):
    """A moment, kept as microseconds since 1970-01-01 UTC."""

    impl = BigInteger
    cache_ok = True

    @override
    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        return None if value is None else to_microseconds(value)

    @override
    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:
        return None if value is None else from_microseconds(value)


class EnumText(TypeDecorator[StrEnum]):
    """A member of one StrEnum, kept as its value."""

    impl = Text
    cache_ok = True

    def __init__(self, enum: type[StrEnum]) -> None:
        super().__init__()
        self.enum = enum

    @override
    def process_bind_param(self, value: StrEnum | None, dialect: Dialect) -> str | None:
        return None if value is None else self.enum(value).value

    @override
    def process_result_value(self, value: Any | None, dialect: Dialect) -> StrEnum | None:
        return None if value is None else self.enum(value)


class PlainText(TypeDecorator[str]):
    """Text without NUL and half characters, which PostgreSQL cannot hold and no person typed."""

    impl = Text
    cache_ok = True

    @override
    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else whole_text(value.replace("\x00", ""))

    @override
    def process_result_value(self, value: Any | None, dialect: Dialect) -> str | None:
        return value


class JsonText(TypeDecorator[Any]):
    """A value kept as canonical JSON text; ``dump`` and ``load`` turn it into plain JSON and back."""

    impl = Text
    cache_ok = True

    def __init__(
        self, dump: Callable[[Any], object] | None = None, load: Callable[[Any], Any] | None = None
    ) -> None:
        super().__init__()
        self.dump = dump
        self.load = load

    @override
    def process_bind_param(self, value: Any | None, dialect: Dialect) -> str | None:
        if value is None:
            return None
        return canonical_json(self.dump(value) if self.dump else value)

    @override
    def process_result_value(self, value: Any | None, dialect: Dialect) -> Any | None:
        if value is None:
            return None
        plain = json.loads(value)
        return self.load(plain) if self.load else plain
