"""``cv``: read CV files without storing anything, or import them."""

import argparse
from pathlib import Path

from ats_desktop.cli import cv_rows, session
from ats_desktop.cli.output import Column, Output, Record
from ats_desktop.cli.parsing import DONE, USER_CAN_ACT, Commands
from ats_desktop.domain.rows.imports import ImportProgress, ImportSummary

_READ = (
    Column("file", "File"),
    Column("full_name", "Name"),
    Column("email", "E-mail"),
    Column("phone", "Phone"),
    Column("years_experience", "Years", is_number=True),
    Column("degree_level", "Degree"),
    Column("current_title", "Title"),
    Column("location", "City"),
    Column("reason", "Remark"),
)
_IMPORTED = (
    Column("file", "File"),
    Column("result", "Result"),
    Column("candidate", "Candidate"),
    Column("reason", "Remark"),
)


def add_to(commands: Commands) -> None:
    """Declare ``cv read``, ``cv import`` and ``cv resume``."""
    group = commands.group("cv", "read or import CV files")
    read = group.command("read", _read, "read CVs and print what they say; nothing is stored")
    read.add_argument("paths", nargs="+", metavar="PATH", help="file, folder or ZIP archive")
    bring = group.command("import", _import, "read CVs and keep them as candidates")
    bring.add_argument("paths", nargs="+", metavar="PATH", help="file, folder or ZIP archive")
    group.command("resume", _resume, "go on with an import that was stopped by a kill or a power cut")
    bring.add_argument("--job", metavar="REF", help="also apply the people to this job")


def _read(arguments: argparse.Namespace, out: Output) -> int:
    from ats_desktop.services import cv_reading

    given, missing = _existing(arguments.paths)
    records: list[Record] = []
    with cv_reading.gathered_files(given) as files:
        for read in cv_reading.read_files(files):
            record = cv_rows.read_record(read)
            records.append(record)
            if out.as_json:
                out.record(record)
    if not out.as_json:
        out.table(_READ, records, empty="" if missing else "No CV files there.")
    return _complain_of(missing, out)


def _import(arguments: argparse.Namespace, out: Output) -> int:
    given, missing = _existing(arguments.paths)
    with session.agency(arguments) as services:
        job_id = services.jobs.find(arguments.job).id if arguments.job else None
        shown = _Shown(out)
        summary = services.cv_import.run(given, job_id=job_id, on_progress=shown.take) if given else None
    shown.end(summary, empty="" if missing else "No CV files there.")
    return _complain_of(missing, out)


def _resume(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        for unfinished in services.cv_import.unfinished():
            shown = _Shown(out)
            summary = services.cv_import.resume(unfinished, shown.take)
            shown.end(summary, empty="All files of the import are kept.")
            return DONE
    out.say("No import was stopped.")
    return DONE


class _Shown:
    """Rows as they are kept: at once for programs, in one table at the end for people."""

    def __init__(self, out: Output) -> None:
        self._out = out
        self._records: list[Record] = []

    def take(self, progress: ImportProgress) -> None:
        record = cv_rows.outcome_record(progress.outcome)
        self._records.append(record)
        if self._out.as_json:
            self._out.record(record)

    def end(self, summary: ImportSummary | None, *, empty: str) -> None:
        if not self._out.as_json:
            self._out.table(_IMPORTED, self._records, empty=empty)
        if summary and self._records:
            counts = [
                f"{number} {name.replace('_', ' ')}" for name, number in summary.counts.items() if number
            ]
            self._out.say()
            self._out.say(", ".join(counts) + ". “undo” takes the whole import back.")


def _existing(paths: list[str]) -> tuple[list[Path], list[Path]]:
    given = [Path(each) for each in paths]
    return [each for each in given if each.exists()], [each for each in given if not each.exists()]


def _complain_of(missing: list[Path], out: Output) -> int:
    for path in missing:
        record = cv_rows.missing_record(path)
        if out.as_json:
            out.record(record)
        out.complain(str(record["reason"]))
    return USER_CAN_ACT if missing else DONE
