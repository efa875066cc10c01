"""``report``: the agency's figures, the people behind them, and the same as a workbook."""

import argparse
from datetime import date
from pathlib import Path

from ats_desktop.cli import session
from ats_desktop.cli.output import Column, Output
from ats_desktop.cli.parsing import DONE, Commands, positive
from ats_desktop.domain.rows.reports import (
    FigureKind,
    Report,
    ReportPart,
    ReportScope,
    ReportSlice,
)
from ats_desktop.domain.stage import StageKind

_FIGURES = {
    FigureKind.HIRES: "hires",
    FigureKind.DAYS_TO_HIRE: "median days to hire",
    FigureKind.SENT: "sent to clients",
    FigureKind.WAITING: "waiting over 14 days",
}
_COLUMNS = (
    Column("what", "What"),
    Column("value", "Now", is_number=True),
    Column("before", "Before", is_number=True),
)
_PEOPLE = (
    Column("name", "Candidate"),
    Column("job", "Job"),
    Column("stage", "Stage"),
    Column("status", "Status"),
    Column("days", "Days", is_number=True),
)


def add_to(commands: Commands) -> None:
    """Declare the report."""
    made = commands.command("report", _report, "figures of the last months, or the people behind one")
    made.add_argument("--months", type=positive, default=6, metavar="N", help="calendar months (default 6)")
    made.add_argument("--job", metavar="REFERENCE", help="of one job only")
    made.add_argument("--client", metavar="NAME", help="of one client only")
    made.add_argument("--xlsx", type=Path, metavar="FILE", help="write the figures into a workbook")
    made.add_argument(
        "--people",
        choices=[*FigureKind, *StageKind],
        metavar="WHAT",
        help=f"list who is behind a figure or reached a stage: {', '.join([*FigureKind, *StageKind])}",
    )


def _report(arguments: argparse.Namespace, out: Output) -> int:
    with session.agency(arguments) as services:
        scope = ReportScope(
            arguments.months,
            date.today(),
            services.clients.find(arguments.client).id if arguments.client else None,
            services.jobs.find(arguments.job).id if arguments.job else None,
        )
        if arguments.people:
            people = services.reports.people(scope, _slice(arguments.people))
            out.table(_PEOPLE, [one._asdict() for one in people], empty="Nobody.")
            return DONE
        found = services.reports.report(scope)
        if arguments.xlsx is not None:
            services.reports.export(scope, arguments.xlsx)
    out.table(_COLUMNS, _records(found))
    return DONE


def _slice(value: str) -> ReportSlice:
    is_figure = value in set(FigureKind)
    return ReportSlice(ReportPart.FIGURE if is_figure else ReportPart.FUNNEL, value)


def _records(report: Report) -> list[dict[str, object]]:
    found: list[tuple[str, str, float | None]] = [
        *(("funnel", f"reached {step.kind.value}", step.people) for step in report.funnel),
        *(("stay", f"median days {box.kind.value}", box.median) for box in report.stays),
        *(("month", f"hires {month.first_day:%Y-%m}", month.people) for month in report.months),
        *(("source", f"hired from {line.name or 'unknown'}", line.hired) for line in report.sources),
    ]
    figures: list[dict[str, object]] = [
        {"part": "figure", "what": _FIGURES[each.kind], "value": each.value, "before": each.before}
        for each in report.figures
    ]
    return figures + [{"part": part, "what": what, "value": value} for part, what, value in found]
