"""``list``: look at a CSV or XLSX list of people, or take its rows in as candidates."""

import argparse
from pathlib import Path

from ats_desktop.cli import session
from ats_desktop.cli.output import Column, Output, Record
from ats_desktop.cli.parsing import DONE, Commands
from ats_desktop.cli.sentences import of_code
from ats_desktop.domain.listing import CellProblem, ListField, ListSheet
from ats_desktop.errors import UserError


class ColumnUnknownError(UserError):
    """A ``--map`` names a column that the list has not, or a field that does not exist; values: given."""

    code = "column_unknown"


_PREVIEW = (
    Column("row", "Row", is_number=True),
    Column("result", "Result"),
    Column("name", "Name"),
    Column("email", "E-mail"),
    Column("phone", "Phone"),
    Column("known_as", "Known as"),
    Column("remark", "Remark"),
)
_COLUMNS = (Column("column", "Column"), Column("means", "Means"))


def add_to(commands: Commands) -> None:
    """Declare ``list columns``, ``list preview`` and ``list import``."""
    group = commands.group("list", "bring in a CSV or XLSX list of people")
    columns = group.command("columns", _columns, "say what each column is taken for")
    preview = group.command("preview", _preview, "say what would become of each row; nothing is stored")
    bring = group.command("import", _import, "take the rows in as candidates; one undo takes them back")
    for command in (columns, preview, bring):
        command.add_argument("file", type=Path, metavar="FILE")
        command.add_argument(
            "--map",
            action="append",
            default=[],
            metavar="COLUMN=FIELD",
            help=f"what a column means: {', '.join(ListField)}; remembered after an import",
        )
    bring.add_argument("--job", metavar="REF", help="also apply the people to this job")
    bring.add_argument("--only-new", action="store_true", help="leave known people as they are")


def _columns(arguments: argparse.Namespace, out: Output) -> int:
    sheet, mapping = _read(arguments)
    rows = [
        {"column": header, "means": field.value} for header, field in zip(sheet.headers, mapping, strict=True)
    ]
    out.table(_COLUMNS, rows)
    return DONE


def _preview(arguments: argparse.Namespace, out: Output) -> int:
    sheet, mapping = _read(arguments)
    with session.agency(arguments) as services:
        rows = services.list_import.preview(sheet, mapping)
    out.table(
        _PREVIEW,
        [
            {
                "row": row.number,
                "result": row.result,
                "name": row.name,
                "email": row.email,
                "phone": row.phone,
                "known_as": row.candidate,
                "remark": _remark(row.problems),
            }
            for row in rows
        ],
        empty="There are no rows.",
    )
    return DONE


def _import(arguments: argparse.Namespace, out: Output) -> int:
    sheet, mapping = _read(arguments)
    with session.agency(arguments) as services:
        job_id = services.jobs.find(arguments.job).id if arguments.job else None
        summary = services.list_import.apply(
            sheet,
            mapping,
            source=arguments.file.name,
            job_id=job_id,
            with_updates=not arguments.only_new,
        )
    rows: list[Record] = [
        {
            "row": outcome.file_name,
            "result": outcome.result,
            "candidate": outcome.candidate,
            "reason": of_code(outcome.reason, {"name": outcome.file_name}) if outcome.reason else "",
        }
        for outcome in summary.outcomes
    ]
    titles = (
        Column("row", "Row"),
        Column("result", "Result"),
        Column("candidate", "Candidate"),
        Column("reason", "Remark"),
    )
    out.table(titles, rows, empty="There are no rows.")
    if rows:
        counts = [f"{number} {name.replace('_', ' ')}" for name, number in summary.counts.items() if number]
        out.say()
        out.say(", ".join(counts) + ". “undo” takes the whole list back.")
    return DONE


def _read(arguments: argparse.Namespace) -> tuple[ListSheet, tuple[ListField, ...]]:
    from ats_desktop.services.list_import import read_list

    sheet = read_list(arguments.file)
    with session.agency(arguments) as services:
        mapping = list(services.list_import.mapping_for(sheet.headers))
    for given in arguments.map:
        column, _, field = given.rpartition("=")
        if column not in sheet.headers or field not in set(ListField):
            raise ColumnUnknownError(given=given)
        mapping[sheet.headers.index(column)] = ListField(field)
    return sheet, tuple(mapping)


def _remark(problems: tuple[CellProblem, ...]) -> str:
    return "; ".join(f"{problem.field.value}: “{problem.text}” left out" for problem in problems)
