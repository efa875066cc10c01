"""How results reach standard output: aligned tables for people, JSON lines for programs."""

import dataclasses
import errno
import json
import shutil
import sys
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import Enum
from typing import TextIO

from ats_desktop.errors import UserError

Record = Mapping[str, object]

_GAP = "  "
_LEAST_WIDTH = 6


class OutputLostError(UserError):
    """Results cannot be written where standard output leads, as on a full drive; no values."""

    code = "output_lost"


@dataclass(frozen=True)
class Column:
    """One column of a table: the key of a record's value, the heading, and how the value is written."""

    key: str
    title: str
    is_number: bool = False
    write: Callable[[object], str] | None = None

    def text(self, record: Record) -> str:
        """Return the cell of a record, on one line and without control characters."""
        value = record.get(self.key)
        return printable(self.write(value) if self.write else words(value))


class Output:
    """Where a command puts its results; in JSON mode nothing but JSON lines reaches standard output."""

    def __init__(self, *, as_json: bool) -> None:
        self.as_json = as_json

    def record(self, record: Record, sentence: str = "") -> None:
        """Print one result: its JSON line, or the sentence that says it."""
        if self.as_json:
            self._line(json.dumps(jsonable(record)))
        elif sentence:
            self._line(printable(sentence))

    def table(self, columns: Sequence[Column], records: Sequence[Record], *, empty: str = "") -> None:
        """Print results as JSON lines or as one table; ``empty`` is said to people when there are none."""
        if self.as_json:
            for record in records:
                self.record(record)
        elif records:
            for line in table_lines(columns, records, _width(sys.stdout)):
                self._line(line)
        else:
            self.say(empty)

    def say(self, sentence: str = "") -> None:
        """Print a line for people; programs do not see it."""
        if not self.as_json:
            self._line(printable(sentence))

    def complain(self, sentence: str) -> None:
        """Print a sentence on standard error."""
        _write(sys.stderr, printable(sentence))

    def _line(self, text: str) -> None:
        _write(sys.stdout, text)


def table_lines(columns: Sequence[Column], records: Sequence[Record], width: int | None) -> list[str]:
    """Return the heading and a line a record; ``width`` (cells) makes wide columns narrower, None never."""
    cells = [[column.title for column in columns]]
    cells += [[column.text(record) for column in columns] for record in records]
    widths = [max(cell_width(row[place]) for row in cells) for place in range(len(columns))]
    if width is not None:
        widths = _narrowed(widths, [column.is_number for column in columns], width)
    lines = []
    for row in cells:
        parts = [
            _fitted(cell, wide, is_right=column.is_number)
            for cell, wide, column in zip(row, widths, columns, strict=True)
        ]
        lines.append(_GAP.join(parts).rstrip())
    return lines


def words(value: object) -> str:
    """Write a value the way people read it: nothing for None, dates as ISO, whole numbers without a point."""
    match value:
        case None:
            text = ""
        case bool():
            text = "yes" if value else "no"
        case Enum():
            text = str(value.value).replace("_", " ")
        case float():
            text = f"{value:g}"
        case datetime():
            text = value.astimezone().strftime("%Y-%m-%d %H:%M")
        case date():
            text = value.isoformat()
        case list() | tuple():
            text = ", ".join(words(each) for each in value)
        case _:
            text = str(value)
    return text


def jsonable(value: object) -> object:
    """Return a value as JSON knows it; enumerations by value, times as ISO with zone, paths as text."""
    result: object
    match value:
        case Enum():
            result = value.value
        case None | bool() | int() | float() | str():
            result = value
        case datetime():
            result = value.astimezone(UTC).isoformat()
        case date():
            result = value.isoformat()
        case Mapping():
            result = {str(key): jsonable(each) for key, each in value.items()}
        case tuple() if hasattr(value, "_asdict"):
            result = jsonable(value._asdict())
        case list() | tuple():
            result = [jsonable(each) for each in value]
        case set() | frozenset():
            result = sorted(str(jsonable(each)) for each in value)
        case _ if dataclasses.is_dataclass(value) and not isinstance(value, type):
            result = {part.name: jsonable(getattr(value, part.name)) for part in dataclasses.fields(value)}
        case _:
            result = str(value)
    return result


def fields_of(value: object) -> dict[str, object]:
    """Return the parts of a frozen value by name, as JSON knows them.

    Raises TypeError when the value has no parts.
    """
    result = jsonable(value)
    if not isinstance(result, dict):
        raise TypeError(type(value).__name__)
    return result


def printable(text: str) -> str:
    """Return text on one line without control and direction characters, which could steer a terminal."""
    return "".join(" " if each in "\t\r\n" else each for each in text if _is_harmless(each))


def cell_width(text: str) -> int:
    """Return how many cells of a terminal a text takes."""
    return sum(_cells(each) for each in text)


def moment(microseconds: object) -> str:
    """Write microseconds since 1970 UTC as local date and time."""
    if not isinstance(microseconds, int):
        return ""
    return words(datetime.fromtimestamp(microseconds / 1_000_000, UTC))


def _is_harmless(character: str) -> bool:
    if character in "\t\r\n\u200c\u200d":
        return True
    return unicodedata.category(character) not in {"Cc", "Cf", "Cs", "Zl", "Zp"}


def _cells(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1


def _narrowed(widths: Sequence[int], fixed: Sequence[bool], width: int) -> list[int]:
    result = list(widths)
    over = sum(result) + len(_GAP) * (len(result) - 1) - width
    while over > 0:
        widest = max(
            (place for place in range(len(result)) if not fixed[place]),
            key=lambda place: result[place],
            default=None,
        )
        if widest is None or result[widest] <= _LEAST_WIDTH:
            break
        result[widest] -= 1
        over -= 1
    return result


def _fitted(text: str, width: int, *, is_right: bool) -> str:
    if cell_width(text) > width:
        kept = ""
        for character in text:
            if cell_width(kept) + _cells(character) > width - 1:
                break
            kept += character
        text = kept + "…"
    space = " " * (width - cell_width(text))
    return space + text if is_right else text + space


def _width(stream: TextIO) -> int | None:
    return shutil.get_terminal_size((100, 24)).columns if stream.isatty() else None


def _write(stream: TextIO, text: str) -> None:
    line = text + "\n"
    try:
        try:
            stream.write(line)
        except UnicodeEncodeError:
            encoding = stream.encoding or "ascii"
            stream.write(line.encode(encoding, "replace").decode(encoding))
        stream.flush()
    except OSError as error:
        # Windows calls a pipe without a reader an invalid argument.
        if error.errno in {errno.EPIPE, errno.EINVAL}:
            raise BrokenPipeError from error
        raise OutputLostError from error
